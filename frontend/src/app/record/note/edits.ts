/** What is typed, and what of it is selected. */
export interface Typed {
  value: string;
  start: number;
  end: number;
}

/** A part of the text that is replaced, and what of the new part is selected then. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  select: readonly [number, number];
}

const ITEM = /^([ \t]*)(?:([-*•])|(\d{1,3})([.)]))\s/;

/** Make what is selected bold. */
export function bold({ value, start, end }: Typed): Edit {
  const chosen = value.slice(start, end);
  return { start, end, text: `**${chosen}**`, select: [2, 2 + chosen.length] };
}

/** Make what is selected the text of a link; its address is typed next. */
export function link({ value, start, end }: Typed): Edit {
  const text = `[${value.slice(start, end)}](https://)`;
  return { start, end, text, select: end > start ? [text.length - 1, text.length - 1] : [1, 1] };
}

/** Make the selected lines a list, or its lines plain again. */
export function list({ value, start, end }: Typed): Edit {
  const first = lineStart(value, start);
  const lines = value.slice(first, end).split("\n");
  const isList = lines.every((line) => ITEM.test(line));
  const text = lines.map((line) => (isList ? line.replace(ITEM, "") : `- ${line}`)).join("\n");
  return { start: first, end, text, select: [text.length, text.length] };
}

/** What a new line does in a list: the next item begins; an empty one ends the list. Null elsewhere. */
export function nextItem({ value, start, end }: Typed): Edit | null {
  const first = lineStart(value, start);
  const line = value.slice(first, start);
  const [sign, indent = "", , number, dot] = ITEM.exec(line) ?? [];
  if (!sign || start !== end) return null;
  if (line === sign) return { start: first, end, text: "", select: [0, 0] };
  const text = `\n${number ? `${indent}${Number(number) + 1}${dot} ` : sign}`;
  return { start, end, text, select: [text.length, text.length] };
}

function lineStart(value: string, place: number): number {
  return value.lastIndexOf("\n", place - 1) + 1;
}
