import { type ListSearch, listSearch } from "../../app/list_search";

/** What the address of the board holds: that of the list, and the pipeline. */
export interface BoardSearch extends ListSearch {
  pipeline?: string | undefined;
}

/** Read the search parameters of the board. */
export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  const { pipeline } = raw;
  return { ...listSearch(raw), ...(typeof pipeline === "string" && { pipeline }) };
}
