import { isInstant } from "../parts/instants";

/** What the address of an explanation holds: a user or a company, and the time. */
export interface ExplainSearch {
  user?: string | undefined;
  company?: string | undefined;
  at?: string | undefined;
}

/** Read the search parameters; drop what is no text, and a time that is none. */
export function explainSearch(raw: Record<string, unknown>): ExplainSearch {
  const known = ["user", "company", "at"].filter((name) => typeof raw[name] === "string" && (name !== "at" || isInstant(raw[name])));
  return Object.fromEntries(known.map((name) => [name, raw[name]]));
}
