import { describe, expect, it } from "vitest";
import { conditionOf, containsWhere, resolveWhere, withoutKeys } from "./filters";

const TODAY = new Date("2026-11-28T00:00:00Z");

describe("resolveWhere", () => {
  it("replaces the viewer and relative dates at any depth", () => {
    const where = { and: [{ ownerId: { eq: "me" } }, { lastWonAt: { lt: "now-30d" } }] };
    expect(resolveWhere(where, "VXNlcjox", TODAY)).toEqual({
      and: [{ ownerId: { eq: "VXNlcjox" } }, { lastWonAt: { lt: "2026-10-29T00:00:00.000Z" } }],
    });
  });

  it("leaves other values as they are", () => {
    const where = { name: { contains: "me now-30d" }, isDone: false, count: 3, owner: null };
    expect(resolveWhere(where, "x", TODAY)).toEqual(where);
  });
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
  expect(conditionOf({ key: "lastWonAt", label: "", kind: "date" }, "gte", "30")).toEqual({ gte: "now-30d" });
  expect(conditionOf({ key: "boardColumn", label: "", kind: "choice" }, "in", "")).toBeUndefined();
});
