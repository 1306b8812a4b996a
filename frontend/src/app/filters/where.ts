/** A condition of a list: fields of its `where` argument, each with operators or a plain value. */
export type Where = Record<string, unknown>;

/** How a condition is joined to the others: it must match, it is one of several of which one must match, or it must not. */
export type Joint = "and" | "or" | "not";

/** A condition of a list that is removed as one. */
export interface Condition {
  how: Joint;
  where: Where;
  /** What is left of the whole without it. */
  rest: Where | undefined;
  /** Its alternatives, where there are several: each is edited by itself. */
  parts?: readonly Condition[];
}

/** A filter that one press sets and removes. */
export interface QuickFilter {
  label: string;
  where: Where;
}

/** Stands for the viewer in a condition; the API knows it. */
export const ME = "ME";

/** Whether a condition contains all fields of another, with the same values. */
export function containsWhere(where: Where, part: Where): boolean {
  return Object.entries(part).every(([key, value]) => JSON.stringify(where[key]) === JSON.stringify(value));
}

/** Return a condition without some fields; undefined where nothing is left. */
export function withoutKeys(where: Where, keys: readonly string[]): Where | undefined {
  const left = Object.fromEntries(Object.entries(where).filter(([key]) => !keys.includes(key)));
  return Object.keys(left).length ? left : undefined;
}

/** Join another condition to a whole. */
export function joined(where: Where, part: Where, how: Joint): Where {
  if (how === "or") return { ...where, or: [...listOf(where["or"]), part] };
  if (how === "not") return { ...where, not: isWhere(where["not"]) ? { or: [...alternativesOf(where["not"]), part] } : part };
  return Object.entries(part).reduce((whole, [key, value]) => withField(whole, key, value), where);
}

/** A field that has another condition already gets this one, too. */
function withField(where: Where, key: string, value: unknown): Where {
  const before = where[key];
  if (before === undefined || JSON.stringify(before) === JSON.stringify(value)) return { ...where, [key]: value };
  if (Array.isArray(before) && Array.isArray(value)) return { ...where, [key]: [...before, ...value] };
  if (isWhere(before) && isWhere(value) && areApart(before, value)) return { ...where, [key]: { ...before, ...value } };
  return { ...where, and: [...listOf(where["and"]), { [key]: value }] };
}

/** Put the fields of a condition into the order of what it was made of; a field that is new stands where one has gone. */
export function inOrderOf(before: Where, where: Where): Where {
  const added = Object.keys(where).filter((key) => !(key in before));
  const keys = Object.keys(before).flatMap((key) => (key in where ? [key] : added.splice(0)));
  return Object.fromEntries([...keys, ...added].map((key) => [key, where[key]]));
}

function areApart(one: Where, other: Where): boolean {
  return Object.keys(other).every((key) => !(key in one) && !isWhere(other[key]));
}

/** Return the conditions of a whole, except those on some fields. */
export function conditionsOf(where: Where, ignored: ReadonlySet<string>): Condition[] {
  return Object.entries(where).flatMap(([key, value]) => (ignored.has(key) ? [] : conditionsOn(where, key, value)));
}

function conditionsOn(where: Where, key: string, value: unknown): Condition[] {
  const rest = withoutKeys(where, [key]);
  const bounds = isWhere(value) && !Object.values(value).some(isWhere) ? Object.entries(value) : [];
  if (bounds.length > 1) {
    return bounds.map(([operator, bound]) => ({
      how: "and",
      where: { [key]: { [operator]: bound } },
      rest: { ...where, [key]: withoutKeys(value as Where, [operator]) },
    }));
  }
  if (key === "or") return [{ how: "or", where: { or: value }, rest, parts: alternatives(where, listOf(value)) }];
  if (key === "not") return splitOf(alternativesOf(value as Where)).map(([one, others]) => ({ how: "not", where: one, rest: withNot(rest, others) }));
  if (!Array.isArray(value)) return [{ how: "and", where: { [key]: value }, rest }];
  return splitOf(value as Where[]).map(([one, others]) => ({
    how: "and",
    where: key === "and" ? one : { [key]: [one] },
    rest: others.length ? { ...rest, [key]: others } : rest,
  }));
}

function alternatives(whole: Where, all: readonly Where[]): Condition[] {
  return splitOf(all).map(([one, others]) => ({ how: "or", where: { or: [one] }, rest: others.length ? { ...whole, or: others } : withoutKeys(whole, ["or"]) }));
}

/** Put another condition in the place of one of several alternatives. */
export function withAlternative(whole: Where, index: number, part: Where, how: Joint): Where {
  const all = listOf(whole["or"]);
  if (how === "or") return { ...whole, or: all.with(index, part) };
  return joined({ ...whole, or: all.toSpliced(index, 1) }, part, how);
}

function withNot(where: Where | undefined, parts: readonly Where[]): Where | undefined {
  return parts.length ? { ...where, not: parts.length === 1 ? parts[0] : { or: parts } } : where;
}

/** Each part, with the others. */
function splitOf(parts: readonly Where[]): [Where, Where[]][] {
  return parts.map((part, index) => [part, parts.toSpliced(index, 1)]);
}

function alternativesOf(where: Where): Where[] {
  const { or, ...others } = where;
  return Array.isArray(or) && !Object.keys(others).length ? (or as Where[]) : [where];
}

function listOf(value: unknown): Where[] {
  return Array.isArray(value) ? (value as Where[]) : [];
}

/** Whether a value has fields. */
export function isWhere(value: unknown): value is Where {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
