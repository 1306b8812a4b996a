import { expect, test } from "vitest";
import { htmlOfText } from "./note_html";

test("text becomes paragraphs, and markup in it stays text", () => {
  expect(htmlOfText("Wants <b>two</b>\nA & B\n\nLater")).toBe(
    "<p>Wants &lt;b&gt;two&lt;/b&gt;<br>A &amp; B</p><p>Later</p>",
  );
});
