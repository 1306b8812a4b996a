/** Kinds of records that can be restored, as the address says them. */
export const KINDS = ["ORGANIZATION", "PERSON", "DEAL", "ACTIVITY", "NOTE", "FILE"] as const;

export type Kind = (typeof KINDS)[number];

/** The state that the address of the trash holds. */
export function trashSearch(raw: Record<string, unknown>): { kind?: Kind } {
  const kind = KINDS.find((each) => each === raw["kind"]);
  return kind ? { kind } : {};
}
