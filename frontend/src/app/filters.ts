/** A condition of a list: fields of its `where` argument, each with operators or a plain value. */
export type Where = Record<string, unknown>;

/** A field that a filter can be on. `choices`: the values of an enum, each with its label. */
export interface FilterField {
  key: string;
  label: string;
  kind: "text" | "number" | "date" | "day" | "choice" | "team";
  choices?: readonly { value: string; label: string }[];
}

/** A filter that one press sets and removes. */
export interface QuickFilter {
  label: string;
  where: Where;
}

/** Stands for the viewer in a condition; the API knows it. */
export const ME = "ME";
const DAYS_AGO = /^P-(\d{1,4})D$/;

/** How many days ago a value of the API's relative times is: 30 of `P-30D`. */
export function daysAgo(value: unknown): number | undefined {
  const days = typeof value === "string" ? DAYS_AGO.exec(value)?.[1] : undefined;
  return days === undefined ? undefined : Number(days);
}

/** Whether a condition contains all fields of another, with the same values. */
export function containsWhere(where: Where, part: Where): boolean {
  return Object.entries(part).every(([key, value]) => JSON.stringify(where[key]) === JSON.stringify(value));
}

/** Return a condition without some fields; undefined where nothing is left. */
export function withoutKeys(where: Where, keys: readonly string[]): Where | undefined {
  const left = Object.fromEntries(Object.entries(where).filter(([key]) => !keys.includes(key)));
  return Object.keys(left).length ? left : undefined;
}

/** Read what a user typed for a field: its part of the condition, or undefined for nothing. */
export function conditionOf(field: FilterField, operator: string, text: string): unknown {
  if (!text) return undefined;
  if (field.kind === "choice") return { in: [text] };
  if (field.kind === "team") return { anyOf: [text] };
  if (field.kind === "text") return { contains: text };
  if (field.kind === "number") return { [operator]: field.key === "employeeCount" ? Number(text) : text };
  if (field.kind === "day") return { [operator]: text };
  return { [operator]: `P-${Number(text)}D` };
}

/** The operators of a kind of field. */
export const OPERATORS: Record<FilterField["kind"], readonly string[]> = {
  text: ["contains"],
  number: ["gte", "lte"],
  date: ["gte", "lt"],
  day: ["gte", "lte"],
  choice: ["in"],
  team: ["anyOf"],
};
