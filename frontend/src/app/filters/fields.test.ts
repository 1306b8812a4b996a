import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLInputObjectType } from "graphql";
import { expect, it } from "vitest";
import { ACCOUNT_FIELDS } from "../../accounts/list/filters";
import en from "./messages/en.json";
import { comparisonsOf, compare, offeredOperators, OPERATORS, type Kind } from "./operators";
import { conditionAt, FIELDS, isOfMany, RELATIONS } from "./fields";

/** What joins conditions, what has an input of its own, and what only some records have. */
const ELSEWHERE = new Set(["and", "or", "not", "id", "search", "custom"]);
const WHERES = { organization: "OrganizationWhere", person: "PersonWhere", deal: "DealWhere", activity: "ActivityWhere", note: "NoteWhere" } as const;
const [PUBLIC, BETA] = ["schema.public.graphql", "schema.beta.graphql"].map((file) =>
  buildSchema(readFileSync(new URL(`../../../../schema/${file}`, import.meta.url), "utf-8"), { assumeValid: true }),
);

function fieldsOf(type: string, schema = PUBLIC): string[] {
  return Object.keys((schema!.getType(type) as GraphQLInputObjectType).getFields()).filter((name) => !ELSEWHERE.has(name));
}

it.each(Object.entries(WHERES))("can filter by all that a condition on a %s takes", (entity, type) => {
  const key = entity as keyof typeof WHERES;
  const own = [...FIELDS[key].map(([name]) => name.split(".")[0]), ...(RELATIONS[key] ?? []).map(([name]) => name)];
  expect([...new Set(own)].toSorted()).toEqual(fieldsOf(type).toSorted());
});

it("can filter by all that only a condition on an account takes", () => {
  const organization = new Set(fieldsOf("OrganizationWhere"));
  expect(Object.keys(ACCOUNT_FIELDS).toSorted()).toEqual(fieldsOf("AccountWhere", BETA).filter((name) => !organization.has(name)).toSorted());
});

it("has a label for each field and each comparison", () => {
  const fields = Object.values(FIELDS).flatMap((shapes) => shapes.map(([key]) => `filter.field.${key.split(".").at(-1)}`));
  const operators = Object.values(OPERATORS).flatMap((all) => all.map(({ id }) => `filter.op.${id}`));
  expect([...fields, ...operators].filter((id) => !(id in en))).toEqual([]);
});

it.each(Object.keys(OPERATORS) as Kind[])("reads each comparison of the kind %s that it writes", (kind) => {
  for (const operator of offeredOperators(kind)) {
    const typed = operator.form === "start" ? "START_OF_WEEK" : "30";
    const [read] = comparisonsOf(kind, compare(kind, operator, [typed])) ?? [];
    expect(read?.operator).toEqual(operator);
  }
});

it("puts a comparison where its field is", () => {
  const field = { label: "", kind: "text" } as const;
  expect(conditionAt({ ...field, key: "address.country" }, { eq: "Chile" }, "some")).toEqual({ address: { country: { eq: "Chile" } } });
  expect(conditionAt({ ...field, key: "deals.value" }, { gte: "10" }, "none")).toEqual({ deals: { none: { value: { gte: "10" } } } });
  expect(conditionAt({ ...field, key: "custom.a", part: "text" }, { eq: "x" }, "some")).toEqual({ custom: [{ key: "a", text: { eq: "x" } }] });
  expect(conditionAt({ ...field, key: "custom.a", part: "text" }, { isNull: true }, "some")).toEqual({ custom: [{ key: "a", isNull: true }] });
  expect([isOfMany("deals.value"), isOfMany("name")]).toEqual([true, false]);
});
