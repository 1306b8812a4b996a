import { expect, test } from "vitest";
import { htmlOfText } from "./note_text";

test("text becomes paragraphs, and markup in it stays text", () => {
  expect(htmlOfText("\nWants <b>two</b>\nA & B\n\nLater ")).toBe("<p>Wants &lt;b&gt;two&lt;/b&gt;<br>A &amp; B</p><p>Later</p>");
});

test("bold, lists and links are written with signs", () => {
  expect(htmlOfText("**Terms**: see\n- 30 days\n- **no** discount\n1. Call\n2. Send")).toBe(
    "<p><strong>Terms</strong>: see</p><ul><li>30 days</li><li><strong>no</strong> discount</li></ul><ol><li>Call</li><li>Send</li></ol>",
  );
  expect(htmlOfText("[offer](https://a.example/x?a=1&b=2), https://b.example.")).toBe(
    '<p><a href="https://a.example/x?a=1&amp;b=2">offer</a>, <a href="https://b.example">https://b.example</a>.</p>',
  );
});

test("what is no formatting stays as it is typed", () => {
  expect(htmlOfText("2 * 3 ** 4, -5, [x](javascript:alert), 12.5 m")).toBe("<p>2 * 3 ** 4, -5, [x](javascript:alert), 12.5 m</p>");
  expect(htmlOfText('https://a.example/"onclick=x')).toBe('<p><a href="https://a.example/">https://a.example/</a>"onclick=x</p>');
});

test("a list within a list keeps its level", () => {
  expect(htmlOfText("- a\n  - b\n    1. c\n\t- d\n- e\n1. f")).toBe(
    "<ul><li>a<ul><li>b<ol><li>c</li></ol></li><li>d</li></ul></li><li>e</li></ul><ol><li>f</li></ol>",
  );
});

const linked = (address: string) => `<a href="${address}">${address}</a>`;

test("an address keeps its brackets, and leaves those of the sentence", () => {
  expect(htmlOfText("http://x.example/a_(b)")).toBe(`<p>${linked("http://x.example/a_(b)")}</p>`);
  expect(htmlOfText("(see http://x.example/a_(b)).")).toBe(`<p>(see ${linked("http://x.example/a_(b)")}).</p>`);
  expect(htmlOfText("(http://x.example/a)")).toBe(`<p>(${linked("http://x.example/a")})</p>`);
  expect(htmlOfText("[text](http://x.example/a_(b))")).toBe('<p><a href="http://x.example/a_(b)">text</a></p>');
});
