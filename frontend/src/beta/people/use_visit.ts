import { useMemo } from "react";

let visits = 0;

/**
 * Return the number of this visit of a list, to be the `fetchKey` of what it reads. Relay keeps the answer for a list that
 * was left before it was shown, and would show that, minutes old, at the next visit. The page that calls this must be
 * shown already: what suspends forgets its number, and would read for ever.
 */
export function useVisit(list: string): number {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another list is another visit
  return useMemo(() => (visits += 1), [list]);
}
