import { createElement, Fragment, type ReactNode } from "react";
import { splitAtMentions } from "./mentions";

const INLINE = ["b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "code"];
const BLOCKS = ["p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "thead", "tbody", "tfoot", "tr", "th", "td"];
/** Elements that are shown as themselves, without attributes; of others, only the text is shown. */
const SHOWN = new Set([...INLINE, ...BLOCKS]);
const EMPTY = new Set(["br", "hr"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const LEFT_OUT = new Set(["script", "style", "template", "iframe", "object", "svg", "math"]);
const SCHEMES = new Set(["https:", "http:", "mailto:"]);

interface Props {
  html: string;
  /** Names of the users whom the note mentions. */
  mentioned: readonly string[];
}

/** The content of a note. Its HTML is read, never inserted: only what is known to be harmless becomes elements. */
export function NoteContent({ html, mentioned }: Props) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return <div className="note-content">{childrenOf(body, mentioned)}</div>;
}

function childrenOf(node: Node, mentioned: readonly string[]): ReactNode[] {
  return Array.from(node.childNodes, (child, index) => <Fragment key={index}>{show(child, mentioned)}</Fragment>);
}

function show(node: Node, mentioned: readonly string[]): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return textWithMentions(node.textContent ?? "", mentioned);
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== Node.ELEMENT_NODE || LEFT_OUT.has(name)) return null;
  if (EMPTY.has(name)) return createElement(name);
  const children = childrenOf(node, mentioned);
  if (HEADINGS.has(name)) return <p className="strong">{children}</p>; // a note has no place among the page's headings
  if (name === "a") return <NoteLink element={node as Element}>{children}</NoteLink>;
  return SHOWN.has(name) ? createElement(name, null, ...children) : children;
}

function textWithMentions(text: string, mentioned: readonly string[]): ReactNode {
  return Array.from(splitAtMentions(text, mentioned), (part, index) => (
    <Fragment key={index}>{index % 2 ? <bdi className="mention">{part}</bdi> : part}</Fragment>
  ));
}

/** A link leads to another site, which learns nothing of this one. */
function NoteLink({ element, children }: { element: Element; children: ReactNode }) {
  const address = element.getAttribute("href") ?? "";
  if (!URL.canParse(address) || !SCHEMES.has(new URL(address).protocol)) return children;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
