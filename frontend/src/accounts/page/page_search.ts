/** What the timeline can be narrowed to, as the address says it. */
export const SHOWS = { activities: "ACTIVITY", notes: "NOTE", deals: "DEAL_STATUS", files: "FILE" } as const;

export type Show = keyof typeof SHOWS;

/** The state that the address of the page holds. */
export function pageSearch(raw: Record<string, unknown>): { show?: Show } {
  const show = String(raw["show"]);
  return Object.hasOwn(SHOWS, show) ? { show: show as Show } : {};
}
