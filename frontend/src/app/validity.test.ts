import { expect, test } from "vitest";
import { reasonOf } from "./validity";

const text = (id: string, values: Record<string, string | number> = {}) => [id, ...Object.values(values)].join(" ");
const field = (fault: keyof ValidityState, type = "text", more: object = {}) =>
  ({ validity: { [fault]: true }, type, title: "", ...more }) as unknown as HTMLInputElement;

test("each fault of a field has its sentence", () => {
  const said = [
    field("valueMissing"),
    field("valueMissing", "select-one"),
    field("typeMismatch", "email"),
    field("typeMismatch", "url"),
    field("rangeUnderflow", "number", { min: "0" }),
    field("rangeOverflow", "date", { max: "2031-01-01" }),
    field("tooShort", "password", { minLength: 12 }),
    field("tooLong", "text", { maxLength: 255 }),
    field("badInput", "number"),
    field("badInput", "time"),
    field("patternMismatch", "text", { title: "EUR" }),
    field("patternMismatch"),
    field("stepMismatch", "number"),
  ].map((control) => reasonOf(control, text));
  expect(said).toEqual([
    "field.missing",
    "field.choose",
    "field.email",
    "field.url",
    "field.least 0",
    "field.most 2031-01-01",
    "field.short 12",
    "field.long 255",
    "field.number",
    "field.incomplete",
    "field.format EUR",
    "field.wrong",
    "field.wrong",
  ]);
});
