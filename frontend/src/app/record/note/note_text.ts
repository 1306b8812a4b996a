const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const MARKUP = /[&<>]/g;
const LINE_END = /\r?\n/;
/** A line of a list: what stands before its sign is its level. */
const ITEM = /^([ \t]*)(?:[-*•]|(\d{1,3})[.)])\s/;
const TAB = /\t/g;
/** So many blanks more begin a list within an item. */
const LEVEL = 2;
/** `**bold**`, `[text](https://…)`, and a plain address. An address may have brackets, in pairs. */
const INLINE = /\*\*([^*]+)\*\*|\[([^\][]+)\]\((https?:\/\/(?:[^\s()<>"]|\([^\s()<>"]*\))+)\)|https?:\/\/[^\s<>"]+/g;
/** What ends a sentence belongs to no address. */
const SENTENCE_ENDS = ".,;:!?)'";

interface Item {
  tag: "ul" | "ol";
  indent: number;
  text: string;
}

interface Block {
  tag: "p" | "list";
  lines: string[];
}

/**
 * Return the HTML that a note holds for text as it is typed. Empty lines end paragraphs; lines that begin with `- ` or
 * `1. ` are lists, and those with two blanks more before that are lists within them.
 */
export function htmlOfText(text: string): string {
  return blocksOf(text).map(htmlOfBlock).join("");
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(LINE_END)) {
    const tag = ITEM.test(line) ? "list" : "p";
    if (!line.trim()) open = undefined;
    else if (open?.tag === tag) open.lines.push(line);
    else blocks.push((open = { tag, lines: [line] }));
  }
  return blocks;
}

function htmlOfBlock({ tag, lines }: Block): string {
  if (tag === "p") return `<p>${lines.map((line) => inline(line.trim())).join("<br>")}</p>`;
  return htmlOfList(lines.map(itemOf));
}

function itemOf(line: string): Item {
  const [sign = "", blanks = "", number] = ITEM.exec(line) ?? [];
  return { tag: number ? "ol" : "ul", indent: blanks.replace(TAB, "  ").length, text: line.slice(sign.length).trim() };
}

/** Neighbours of one kind share a list; an item takes those along that stand further in. */
function htmlOfList(items: readonly Item[]): string {
  let html = "";
  let open = "";
  for (let at = 0, end = 0; at < items.length; at = end) {
    const { tag, indent, text } = items[at]!;
    end = at + 1;
    while (end < items.length && items[end]!.indent >= indent + LEVEL) end += 1;
    if (tag !== open) html += `${open && `</${open}>`}<${tag}>`;
    open = tag;
    html += `<li>${inline(text)}${htmlOfList(items.slice(at + 1, end))}</li>`;
  }
  return html + (open && `</${open}>`);
}

function inline(text: string): string {
  let html = "";
  let end = 0;
  for (const { 0: whole, 1: bold, 2: label, 3: address, index } of text.matchAll(INLINE)) {
    const shown = bold ? `<strong>${inline(bold)}</strong>` : address ? link(address, label!) : plainLink(whole);
    html += escaped(text.slice(end, index)) + shown;
    end = index + whole.length;
  }
  return html + escaped(text.slice(end));
}

function plainLink(typed: string): string {
  let end = typed.length;
  while (SENTENCE_ENDS.includes(typed[end - 1]!) && !closesPair(typed.slice(0, end))) end -= 1;
  return link(typed.slice(0, end), typed.slice(0, end)) + escaped(typed.slice(end));
}

/** Whether an address ends with the bracket of a pair, as in `…/a_(b)`. */
function closesPair(address: string): boolean {
  return address.endsWith(")") && address.split("(").length >= address.split(")").length;
}

function link(address: string, label: string): string {
  return `<a href="${escaped(address)}">${escaped(label)}</a>`;
}

function escaped(text: string): string {
  return text.replace(MARKUP, (sign) => ENTITIES[sign]!);
}
