import { expect, test } from "vitest";
import { bold, type Edit, link, list, nextItem, type Typed } from "./edits";

/** Read text in which `|` stands at the ends of what is selected. */
function typed(text: string): Typed {
  const [before, chosen = "", rest] = text.split("|");
  return rest === undefined
    ? { value: before! + chosen, start: before!.length, end: before!.length }
    : { value: before! + chosen + rest, start: before!.length, end: before!.length + chosen.length };
}

function after(text: string, change: (typed: Typed) => Edit | null): string | null {
  const { value } = typed(text);
  const edit = change(typed(text));
  if (!edit) return null;
  const [from, to] = edit.select;
  const inner = from === to ? `${edit.text.slice(0, from)}|${edit.text.slice(to)}` : `${edit.text.slice(0, from)}|${edit.text.slice(from, to)}|${edit.text.slice(to)}`;
  return value.slice(0, edit.start) + inner + value.slice(edit.end);
}

test("what is selected becomes bold or a link", () => {
  expect(after("all |two| here", bold)).toBe("all **|two|** here");
  expect(after("all |", bold)).toBe("all **|**");
  expect(after("see |offer|", link)).toBe("see [offer](https://|)");
  expect(after("see |", link)).toBe("see [|](https://)");
});

test("lines become a list and plain again", () => {
  expect(after("a\nb|c\nd|", list)).toBe("a\n- bc\n- d|");
  expect(after("|- b\n- d|", list)).toBe("b\nd|");
});

test("a list goes on with a new line, and ends with an empty item", () => {
  expect(after("- a|", nextItem)).toBe("- a\n- |");
  expect(after("9. a|", nextItem)).toBe("9. a\n10. |");
  expect(after("- a\n- |", nextItem)).toBe("- a\n|");
  expect(after("- a\n  - b|", nextItem)).toBe("- a\n  - b\n  - |");
  expect(after("a|", nextItem)).toBe(null);
});
