import { createElement, Fragment, type ReactNode } from "react";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Return plain text as the HTML that a note holds: empty lines end paragraphs. */
export function htmlOfText(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/[&<>]/g, (sign) => ENTITIES[sign]!).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

/** Elements that are shown as themselves, without attributes; of others, only the text is shown. */
const SHOWN = new Set(["p", "br", "b", "strong", "i", "em", "u", "s", "ul", "ol", "li", "blockquote", "code", "pre"]);
const LEFT_OUT = new Set(["script", "style", "template", "iframe", "object", "svg", "math"]);

/** The content of a note. Its HTML is read, never inserted: only what is known to be harmless becomes elements. */
export function NoteContent({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return <div className="note-content">{childrenOf(body)}</div>;
}

function childrenOf(node: Node): ReactNode[] {
  return Array.from(node.childNodes, (child, index) => <Fragment key={index}>{show(child)}</Fragment>);
}

function show(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== Node.ELEMENT_NODE || LEFT_OUT.has(name)) return null;
  if (name === "br") return <br />;
  return SHOWN.has(name) ? createElement(name, null, ...childrenOf(node)) : childrenOf(node);
}
