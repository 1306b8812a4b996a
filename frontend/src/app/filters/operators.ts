import { isWhere } from "./where";

/** What a field holds, which decides how it is compared. */
export type Kind =
  | "text"
  | "domain"
  | "number"
  | "decimal"
  | "moment"
  | "day"
  | "time"
  | "flag"
  | "choice"
  | "one"
  | "several"
  | "teams"
  | "organization"
  | "person"
  | "deal";

/** How the operand is written in the condition. `self`: the whole condition is the value. */
type Form = "plain" | "list" | "past" | "next" | "start" | "true" | "false" | "self";

/** A comparison: the API's operator, and how its operand is written. */
export interface Operator {
  id: string;
  key: string;
  form: Form;
}

const operator = (id: string, key: string, form: Form): Operator => ({ id, key, form });

const EMPTY = [operator("missing", "isNull", "true"), operator("present", "isNull", "false")];
const NUMBER = [
  operator("eq", "eq", "plain"),
  operator("gte", "gte", "plain"),
  operator("lte", "lte", "plain"),
  operator("ne", "ne", "plain"),
  ...EMPTY,
];
const RELATIVE = [
  operator("lastDays", "gte", "past"),
  operator("beforeDays", "lt", "past"),
  operator("nextDays", "lte", "next"),
  operator("sinceStart", "gte", "start"),
];
const RECORD = [operator("eq", "eq", "plain"), ...EMPTY];

/** The comparisons of each kind of field, the usual one first. */
export const OPERATORS: Record<Kind, readonly Operator[]> = {
  text: [
    operator("contains", "contains", "plain"),
    operator("startsWith", "startsWith", "plain"),
    operator("eq", "eq", "plain"),
    operator("ne", "ne", "plain"),
    ...EMPTY,
  ],
  domain: [operator("eq", "eq", "plain")],
  number: NUMBER,
  decimal: NUMBER,
  moment: [...RELATIVE, operator("from", "gte", "plain"), operator("before", "lt", "plain"), ...EMPTY],
  day: [...RELATIVE, operator("from", "gte", "plain"), operator("until", "lte", "plain"), ...EMPTY],
  time: [operator("from", "gte", "plain"), operator("until", "lte", "plain"), ...EMPTY],
  flag: [operator("yes", "", "self"), operator("no", "", "self")],
  choice: [operator("in", "in", "list")],
  one: [operator("in", "in", "list"), operator("notIn", "notIn", "list"), operator("eq", "eq", "plain"), ...EMPTY],
  several: [operator("anyOf", "anyOf", "list"), operator("allOf", "allOf", "list"), operator("noneOf", "noneOf", "list"), ...EMPTY],
  teams: [operator("anyOf", "anyOf", "list"), operator("noneOf", "noneOf", "list"), ...EMPTY],
  organization: RECORD,
  person: RECORD,
  deal: EMPTY,
};

/** The comparisons to choose from: one of a list stands for being equal, too. */
export function offeredOperators(kind: Kind): readonly Operator[] {
  return kind === "one" ? OPERATORS.one.filter(({ id }) => id !== "eq") : OPERATORS[kind];
}

/** Starts of periods that the API knows. */
export const STARTS = ["TODAY", "START_OF_WEEK", "START_OF_MONTH", "START_OF_QUARTER", "START_OF_YEAR"];
const PAST = /^P-(\d{1,4})D$/;
const NEXT = /^P(\d{1,4})D$/;

/** Write a comparison with what was typed or chosen; undefined for nothing. */
export function compare(kind: Kind, { id, key, form }: Operator, operands: readonly string[]): unknown {
  if (form === "self") return id === "yes";
  if (form === "true" || form === "false") return { [key]: form === "true" };
  const [first] = operands;
  if (!first) return undefined;
  if (form === "list") return { [key]: operands };
  if (form === "past") return { [key]: `P-${Number(first)}D` };
  if (form === "next") return { [key]: `P${Number(first)}D` };
  return { [key]: kind === "number" ? Number(first) : first };
}

/** A comparison that was read, with its operands as they are shown. */
export interface Comparison {
  operator: Operator;
  operands: readonly string[];
}

/** Read the comparisons of a condition on a field; undefined if one is not known. */
export function comparisonsOf(kind: Kind, condition: unknown): Comparison[] | undefined {
  if (kind === "flag") return [{ operator: OPERATORS.flag[condition ? 0 : 1]!, operands: [] }];
  if (!isWhere(condition)) return undefined;
  const read = Object.entries(condition).map(([key, value]) => comparisonOf(kind, key, value));
  return read.every((comparison) => comparison !== undefined) ? read : undefined;
}

function comparisonOf(kind: Kind, key: string, value: unknown): Comparison | undefined {
  for (const candidate of OPERATORS[kind]) {
    const operands = candidate.key === key ? operandsOf(candidate.form, value) : undefined;
    if (operands) return { operator: candidate, operands };
  }
  return undefined;
}

function operandsOf(form: Form, value: unknown): readonly string[] | undefined {
  if (form === "list") return Array.isArray(value) ? value.map(String) : undefined;
  if (form === "true" || form === "false") return String(value) === form ? [] : undefined;
  if (form === "past" || form === "next") {
    const days = (form === "past" ? PAST : NEXT).exec(String(value))?.[1];
    return days === undefined ? undefined : [days];
  }
  if (form === "start") return STARTS.includes(String(value)) ? [String(value)] : undefined;
  return [String(value)];
}
