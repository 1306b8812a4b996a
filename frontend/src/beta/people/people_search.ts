/** The lists of people of a beta. */
export const LISTS = ["in", "asked", "invited", "declined", "left", "out"] as const;

export type PeopleList = (typeof LISTS)[number];

/** What the address of the people's page holds: the list that is shown. */
export interface PeopleSearch {
  show?: PeopleList | undefined;
}

/** Read the search parameters; drop what is not a list. */
export function peopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const show = LISTS.find((list) => list === raw["show"]);
  return show ? { show } : {};
}
