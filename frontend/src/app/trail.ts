import { useRouterState } from "@tanstack/react-router";
import type { ListSearch } from "./list_search";

/** The list that a record was opened from, and the record's place in it. It is in the history, so it survives a reload. */
export interface Trail {
  /** Path of the list, and the state of its address. */
  list: string;
  search: ListSearch;
  orderBy: unknown;
  cursor: string;
  index: number;
  totalCount: number;
  /** The step that led here from the record before: its button has the focus. */
  step?: -1 | 1;
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    trail?: Trail | undefined;
  }
}

/** Return the trail of the page that is shown, if it came from this list. */
export function useTrail(list: string): Trail | undefined {
  const trail = useRouterState({ select: ({ location }) => location.state.trail });
  return trail?.list === list ? trail : undefined;
}
