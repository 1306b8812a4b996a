import { expect, it } from "vitest";
import { keyOf } from "./environment";

it("keeps records of different parents apart that have the same number", () => {
  expect(keyOf({ id: "RGVhbDox" })).toBe("RGVhbDox");
  expect(keyOf({ id: "1" })).toBeUndefined();
  expect(keyOf({})).toBeUndefined();
});
