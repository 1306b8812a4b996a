import { expect, it } from "vitest";
import { conditionOf, containsWhere, daysAgo, withoutKeys } from "./filters";

it("reads relative times", () => {
  expect(daysAgo("P-30D")).toBe(30);
  expect(daysAgo("2026-11-28")).toBeUndefined();
  expect(daysAgo(30)).toBeUndefined();
});

it("knows which fields a condition contains", () => {
  const where = { a: { eq: 1 }, b: true };
  expect(containsWhere(where, { b: true })).toBe(true);
  expect(containsWhere(where, { a: { eq: 2 } })).toBe(false);
  expect(withoutKeys(where, ["a"])).toEqual({ b: true });
  expect(withoutKeys(where, ["a", "b"])).toBeUndefined();
});

it("makes conditions of what was typed, and none of nothing", () => {
  expect(conditionOf({ key: "name", label: "", kind: "text" }, "contains", "Ash")).toEqual({ contains: "Ash" });
  expect(conditionOf({ key: "lastWonAt", label: "", kind: "date" }, "gte", "30")).toEqual({ gte: "P-30D" });
  expect(conditionOf({ key: "boardColumn", label: "", kind: "choice" }, "in", "")).toBeUndefined();
});
