import { expect, it } from "vitest";
import { conditionsOf, containsWhere, joined, withoutKeys } from "./where";

const NONE = new Set<string>();

it("knows which fields a condition contains", () => {
  const where = { a: { eq: 1 }, b: true };
  expect(containsWhere(where, { b: true })).toBe(true);
  expect(containsWhere(where, { a: { eq: 2 } })).toBe(false);
  expect(withoutKeys(where, ["a"])).toEqual({ b: true });
  expect(withoutKeys(where, ["a", "b"])).toBeUndefined();
});

it("joins two bounds of a field, and keeps two conditions that cannot be one", () => {
  const atLeast = joined({}, { value: { gte: "10" } }, "and");
  expect(joined(atLeast, { value: { lte: "20" } }, "and")).toEqual({ value: { gte: "10", lte: "20" } });
  expect(joined(atLeast, { value: { gte: "15" } }, "and")).toEqual({ value: { gte: "10" }, and: [{ value: { gte: "15" } }] });
  const won = { deals: { some: { status: { in: ["WON"] } } } };
  expect(joined(won, { deals: { none: { status: { in: ["OPEN"] } } } }, "and")).toEqual({ ...won, and: [{ deals: { none: { status: { in: ["OPEN"] } } } }] });
});

it.each(["and", "or", "not"] as const)("removes each condition that was joined by %s", (how) => {
  const parts = [{ a: { eq: 1 } }, { a: { eq: 2 } }, { b: true }];
  const whole = parts.reduce<Record<string, unknown>>((where, part) => joined(where, part, how), { search: "x" });
  let left = whole;
  for (let [first] = conditionsOf(left, new Set(["search"])); first; [first] = conditionsOf(left, new Set(["search"]))) left = first.rest ?? {};
  expect(left).toEqual({ search: "x" });
});

it("takes conditions on custom fields apart", () => {
  const where = joined({ custom: [{ key: "a", isNull: true }] }, { custom: [{ key: "b", text: { eq: "x" } }] }, "and");
  const [one, other] = conditionsOf(where, NONE);
  expect(one).toEqual({ how: "and", where: { custom: [{ key: "a", isNull: true }] }, rest: { custom: [{ key: "b", text: { eq: "x" } }] } });
  expect(other?.rest).toEqual({ custom: [{ key: "a", isNull: true }] });
});
