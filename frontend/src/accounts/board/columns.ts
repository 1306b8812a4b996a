/** A column of the board: when the next activity of an account is due. */
export type ColumnKey = "NO_ACTIVITY" | "OVERDUE" | "TODAY" | "TOMORROW" | "WITHIN_WEEK" | "WEEK_OR_LATER";

/** The columns from left to right. */
export const COLUMN_KEYS: readonly ColumnKey[] = [
  "NO_ACTIVITY",
  "OVERDUE",
  "TODAY",
  "TOMORROW",
  "WITHIN_WEEK",
  "WEEK_OR_LATER",
];

/** The columns of a phone, where one is seen at a time: first what is late. */
export const PHONE_COLUMN_KEYS: readonly ColumnKey[] = [...COLUMN_KEYS.slice(1), "NO_ACTIVITY"];

/** Columns that a card can be moved to: nothing is planned for the past. */
export const TARGETS = COLUMN_KEYS.filter((key) => key !== "OVERDUE");

/** The global id of each column of a board, as it is filtered now. */
export type ColumnIds = Readonly<Record<ColumnKey, string>>;
