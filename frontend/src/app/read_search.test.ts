import { expect, test } from "vitest";
import { readOnly } from "./read_search";

test("parameters that a page drops are gone", () => {
  const read = readOnly(({ show }) => (show === "in" ? { show } : {}));
  expect(read({ show: "in", other: "1" })).toEqual({ show: "in", other: undefined });
  expect(read({ show: "bogus" })).toEqual({ show: undefined });
});
