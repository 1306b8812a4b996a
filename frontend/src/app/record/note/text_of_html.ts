/** Formatting that cannot be typed: it would be lost if the text was saved. */
const OTHER = "i, em, u, s, del, ins, mark, small, sub, sup, code, pre, blockquote, table, dl, hr, img, h1, h2, h3, h4, h5, h6";
const BLANKS = /\s+/g;
const LISTS = new Set(["UL", "OL"]);
const BLOCKS = new Set(["P", "DIV", "BLOCKQUOTE", "PRE", "TABLE", "TR", "DL", "DT", "DD", "HR", "H1", "H2", "H3", "H4", "H5", "H6"]);
const BOLD = new Set(["B", "STRONG"]);

/** A note as text that can be typed. */
export interface NoteText {
  text: string;
  /** Whether the note has formatting that the text lacks. */
  isPoorer: boolean;
}

/** Return the text whose HTML a note holds, with the signs for bold, lists and links. */
export function textOfHtml(html: string): NoteText {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return { text: blocksOf(body), isPoorer: body.querySelector(OTHER) !== null };
}

/** Paragraphs are parted by empty lines; a list may follow its paragraph at once. */
function blocksOf(parent: Node): string {
  let text = "";
  let line = "";
  let wasList = false;
  const add = (block: string, isList: boolean) => {
    if (!block.trim()) return;
    text += `${text && (isList === wasList ? "\n\n" : "\n")}${block}`;
    wasList = isList;
  };
  const endLine = () => {
    add(line.trim(), false);
    line = "";
  };
  for (const node of parent.childNodes) {
    if (!LISTS.has(node.nodeName) && !BLOCKS.has(node.nodeName)) line += inlineOf(node);
    else {
      endLine();
      add(LISTS.has(node.nodeName) ? listOf(node, "") : blocksOf(node), LISTS.has(node.nodeName));
    }
  }
  endLine();
  return text;
}

function listOf(list: Node, indent: string): string {
  const items = Array.from(list.childNodes).filter(({ nodeName }) => nodeName === "LI");
  return items
    .map((item, index) => {
      const sign = list.nodeName === "OL" ? `${index + 1}. ` : "- ";
      const children = Array.from(item.childNodes);
      const own = children.filter(({ nodeName }) => !LISTS.has(nodeName)).map(inlineOf).join("").replaceAll("\n", " ").trim();
      const inner = children.filter(({ nodeName }) => LISTS.has(nodeName)).map((each) => listOf(each, `${indent}  `));
      return [`${indent}${sign}${own}`, ...inner].join("\n");
    })
    .join("\n");
}

function inlineOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(BLANKS, " ");
  if (node.nodeName === "BR") return "\n";
  const text = Array.from(node.childNodes, inlineOf).join("");
  if (BOLD.has(node.nodeName) && text.trim()) return `**${text.trim()}**`;
  return node.nodeName === "A" ? linkOf(node as Element, text) : text;
}

function linkOf(link: Element, text: string): string {
  const address = link.getAttribute("href") ?? "";
  return !address.startsWith("http") || address === text ? text : `[${text}](${address})`;
}
