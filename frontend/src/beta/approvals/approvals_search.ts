/** The lists of changes. */
export const SHOWN = ["IN_REVIEW", "APPROVED", "SCHEDULED", "ALL"] as const;

/** What the address of the list holds. */
export interface ApprovalsSearch {
  state?: (typeof SHOWN)[number] | undefined;
}

/** Read the search parameters; drop what is not a list. */
export function approvalsSearch(raw: Record<string, unknown>): ApprovalsSearch {
  const state = SHOWN.find((each) => each === raw["state"]);
  return state ? { state } : {};
}
