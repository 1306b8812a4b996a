import { expect, test } from "vitest";
import { isolateDirected } from "./format";

test("a text that turns the direction of writing is isolated, others stay", () => {
  for (const text of ["Ñandú\u202e", "שם", "اسم"]) expect(isolateDirected(text)).toBe(`\u2068${text}\u2069`);
  for (const text of ["", "Ñandú (A)", "名前", "Имя 😀"]) expect(isolateDirected(text)).toBe(text);
});
