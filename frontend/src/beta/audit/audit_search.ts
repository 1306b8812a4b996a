/** The names of the filters. */
export const AUDIT_FILTERS = ["flag", "actor", "action", "since", "until"] as const;

/** What the address of the audit log holds: its filter. */
export type AuditSearch = { [name in (typeof AUDIT_FILTERS)[number]]?: string | undefined };

/** Read the search parameters; drop what is no text. */
export function auditSearch(raw: Record<string, unknown>): AuditSearch {
  return Object.fromEntries(AUDIT_FILTERS.flatMap((name) => (typeof raw[name] === "string" && raw[name] ? [[name, raw[name]]] : [])));
}
