import { isInstant } from "../parts/instants";

/** The names of the filters. */
export const AUDIT_FILTERS = ["flag", "actor", "action", "since", "until"] as const;

/** What the address of the audit log holds: its filter. */
export type AuditSearch = { [name in (typeof AUDIT_FILTERS)[number]]?: string | undefined };

/** Read the search parameters; drop what is no text, and days that are none. */
export function auditSearch(raw: Record<string, unknown>): AuditSearch {
  return Object.fromEntries(AUDIT_FILTERS.filter((name) => isFilter(name, raw[name])).map((name) => [name, raw[name]]));
}

function isFilter(name: string, value: unknown): boolean {
  if (typeof value !== "string" || !value) return false;
  return (name !== "since" && name !== "until") || isInstant(`${value}T00:00`);
}
