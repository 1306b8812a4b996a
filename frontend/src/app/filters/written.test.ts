import { expect, it } from "vitest";
import { conditionAt, type FilterField } from "./fields";
import { conditionsOf, inOrderOf, joined, type Where } from "./where";
import { writtenOf } from "./written";
import { compare, type Kind, offeredOperators, OPERATORS } from "./operators";

const NONE = new Set<string>();
const KEYS = ["name", "address.country", "deals.value", "custom.a", "deals.custom.a"];

function field(key: string, kind: Kind): FilterField {
  return { key, kind, label: key, part: "part" };
}

it.each(Object.keys(OPERATORS) as Kind[])("reads each condition on %s that the builder writes", (kind) => {
  for (const key of KEYS) {
    for (const operator of offeredOperators(kind)) {
      for (const how of ["and", "or", "not"] as const) {
        const shown = field(key, kind);
        const typed = operator.form === "start" ? "START_OF_WEEK" : "30";
        const quantifier = key.startsWith("deals") ? "none" : "some";
        const where = joined({}, conditionAt(shown, compare(kind, operator, [typed]), quantifier), how);
        const [condition] = conditionsOf(where, NONE);
        const written = writtenOf(condition!, new Map([[key, shown]]));
        expect(written).toMatchObject({ how, field: shown, quantifier, operator });
        expect(conditionAt(shown, compare(kind, operator, written!.operands), written!.quantifier)).toEqual(
          conditionAt(shown, compare(kind, operator, [typed]), quantifier),
        );
      }
    }
  }
});

it("edits one that is equal as one of a list", () => {
  const owner = field("ownerId", "one");
  const written = writtenOf({ how: "and", where: { ownerId: { eq: "ME" } } }, new Map([["ownerId", owner]]));
  expect([written?.operator.id, written?.operands]).toEqual(["in", ["ME"]]);
});

it("leaves what the builder does not write", () => {
  const fields = new Map([["name", field("name", "text")]]);
  const one = { name: { eq: "x" } };
  for (const where of [{ and: [one] }, { not: one }, { or: [one, one] }, { gone: { eq: 1 } }, { name: { like: "x" } }, { name: { eq: "x", ne: "y" } }, {}]) {
    expect(writtenOf({ how: "and", where }, fields)).toBeUndefined();
  }
  expect(writtenOf({ how: "or", where: { or: [one, one] } }, fields)).toBeUndefined();
});

it("gives each bound of a field a chip", () => {
  const where: Where = { value: { gte: "10", lte: "20" }, name: { eq: "x" } };
  expect(conditionsOf(where, NONE).map(({ where: one, rest }) => [one, rest])).toEqual([
    [{ value: { gte: "10" } }, { value: { lte: "20" }, name: { eq: "x" } }],
    [{ value: { lte: "20" } }, { value: { gte: "10" }, name: { eq: "x" } }],
    [{ name: { eq: "x" } }, { value: { gte: "10", lte: "20" } }],
  ]);
});

it("keeps the place of a condition that is edited", () => {
  const before = { a: 1, b: 2, c: 3 };
  expect(Object.keys(inOrderOf(before, joined({ a: 1, c: 3 }, { b: 4 }, "and")))).toEqual(["a", "b", "c"]);
  expect(Object.keys(inOrderOf(before, joined({ a: 1, c: 3 }, { d: 4 }, "and")))).toEqual(["a", "d", "c"]);
  expect(Object.keys(inOrderOf(before, { a: 1, c: 3 }))).toEqual(["a", "c"]);
});
