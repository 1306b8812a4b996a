const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const MARKUP = /[&<>]/g;
const LINE_END = /\r?\n/;
const BULLET = /^\s?[-*•]\s/;
const NUMBER = /^\s?\d{1,3}[.)]\s/;
/** `**bold**`, `[text](https://…)`, and a plain address. */
const INLINE = /\*\*([^*]+)\*\*|\[([^\][]+)\]\((https?:\/\/[^\s()<>"]+)\)|https?:\/\/[^\s<>"]+/g;
/** What ends a sentence belongs to no address. */
const SENTENCE_ENDS = ".,;:!?)'";

interface Block {
  tag: "p" | "ul" | "ol";
  lines: string[];
}

/**
 * Return the HTML that a note holds for text as it is typed. Empty lines end paragraphs; lines that begin with `- ` or
 * `1. ` are lists.
 */
export function htmlOfText(text: string): string {
  return blocksOf(text).map(htmlOfBlock).join("");
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(LINE_END)) {
    const tag = BULLET.test(line) ? "ul" : NUMBER.test(line) ? "ol" : "p";
    if (!line.trim()) open = undefined;
    else if (open?.tag === tag) open.lines.push(line);
    else blocks.push((open = { tag, lines: [line] }));
  }
  return blocks;
}

function htmlOfBlock({ tag, lines }: Block): string {
  if (tag === "p") return `<p>${lines.map((line) => inline(line.trim())).join("<br>")}</p>`;
  const items = lines.map((line) => `<li>${inline(line.replace(tag === "ul" ? BULLET : NUMBER, "").trim())}</li>`);
  return `<${tag}>${items.join("")}</${tag}>`;
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
  while (SENTENCE_ENDS.includes(typed[end - 1]!)) end -= 1;
  return link(typed.slice(0, end), typed.slice(0, end)) + escaped(typed.slice(end));
}

function link(address: string, label: string): string {
  return `<a href="${escaped(address)}">${escaped(label)}</a>`;
}

function escaped(text: string): string {
  return text.replace(MARKUP, (sign) => ENTITIES[sign]!);
}
