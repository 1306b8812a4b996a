import { boundedWidth } from "../ui/column_width";
import type { Sort } from "../ui/table";

/** What the address of a list holds. Everything is optional: a plain address shows the list's own default. */
export interface ListSearch {
  /** Condition of the list's `where` argument. */
  where?: Record<string, unknown> | undefined;
  sort?: Sort[] | undefined;
  columns?: string[] | undefined;
  /** Widths of columns in pixels, where they are not their own. */
  widths?: Record<string, number> | undefined;
  /** Id of the saved view that the list began with. */
  view?: string | undefined;
}

const MAX_SORT_KEYS = 3;

/** Read the search parameters of a list; drop what is not of the right type. */
export function listSearch(raw: Record<string, unknown>): ListSearch {
  const { where, sort, columns, widths, view } = raw;
  return {
    ...(isRecord(where) && { where }),
    ...(Array.isArray(sort) && { sort: sort.filter(isSort).slice(0, MAX_SORT_KEYS) }),
    ...(Array.isArray(columns) && { columns: columns.filter((column) => typeof column === "string") }),
    ...(isRecord(widths) && { widths: widthsOf(widths) }),
    ...(typeof view === "string" && { view }),
  };
}

/** The order after a press on a column: its direction turns; with `isAdded` the other keys stay. */
export function sortBy(sort: readonly Sort[], field: string, isAdded: boolean): Sort[] {
  const current = sort.find((key) => key.field === field);
  const key: Sort = { field, direction: current?.direction === "ASC" ? "DESC" : "ASC" };
  if (!isAdded) return [key];
  const others = sort.filter((other) => other.field !== field);
  return [...others, key].slice(-MAX_SORT_KEYS);
}

function widthsOf(raw: Record<string, unknown>): Record<string, number> {
  const widths = Object.entries(raw).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return Object.fromEntries(widths.map(([id, width]) => [id, boundedWidth(width)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSort(value: unknown): value is Sort {
  return isRecord(value) && typeof value["field"] === "string" && ["ASC", "DESC"].includes(String(value["direction"]));
}
