import { useIntl } from "react-intl";
import { instantOf } from "../../app/record/instant";
import type { AuditSearch } from "./audit_search";

/** The conditions of a filter as the API takes them: days begin and end in the viewer's zone. */
export function useConditions({ flag, actor, action, since, until }: AuditSearch) {
  const { timeZone = "UTC" } = useIntl();
  const start = (day: string) => instantOf(timeZone, day, "00:00");
  return { flag: flag ?? null, actor: actor ?? null, action: action ?? null, since: since ? start(since) : null, until: until ? start(dayAfter(until)) : null };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
