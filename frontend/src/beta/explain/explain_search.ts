/** What the address of an explanation holds: a user or a company, and the time. */
export interface ExplainSearch {
  user?: string | undefined;
  company?: string | undefined;
  at?: string | undefined;
}

/** Read the search parameters; drop what is no text. */
export function explainSearch(raw: Record<string, unknown>): ExplainSearch {
  const known = ["user", "company", "at"].filter((name) => typeof raw[name] === "string");
  return Object.fromEntries(known.map((name) => [name, raw[name]]));
}
