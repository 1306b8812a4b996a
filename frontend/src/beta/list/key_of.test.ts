import { expect, test } from "vitest";
import { keyOf } from "./key_of";

test.each([
  ["Won by month", "won-by-month"],
  ["Previsión 2.0 ", "prevision-2-0"],
  ["3 boards", "boards"],
  ["–", ""],
])("the key of %s is %s", (title, key) => {
  expect(keyOf(title)).toBe(key);
});
