import { type RegisteredRouter, useMatch } from "@tanstack/react-router";

const visits = new Map<string, number>();

/** Count the visits of each page, and of each list that a page shows in turn. Another filter of a list is no visit. */
export function countPageVisits(router: Pick<RegisteredRouter, "subscribe">): void {
  router.subscribe("onBeforeNavigate", ({ fromLocation, toLocation, pathChanged }) => {
    if (!fromLocation) return;
    const { pathname } = toLocation;
    if (pathChanged) count(pathname);
    else if (listOf(fromLocation) !== listOf(toLocation)) count(listKey(pathname, listOf(toLocation)));
  });
}

/**
 * Return the number of this visit of the page, to be the `fetchKey` of what it reads. Relay keeps the answer for a page that
 * was left before it was shown, and would show that, minutes old, at the next visit.
 */
export function usePageVisit(): number {
  return useMatch({ strict: false, select: ({ pathname }) => visitsOf(pathname) });
}

/** Return the number of this visit of the list that the page shows: the parameter `show` of its address names it. */
export function useListVisit(): number {
  return useMatch({ strict: false, select: ({ pathname, search }) => visitsOf(pathname) + visitsOf(listKey(pathname, listOf({ search }))) });
}

function listOf({ search }: { readonly search: object }): string {
  return "show" in search ? String(search.show) : "";
}

function listKey(pathname: string, list: string): string {
  return `${pathname}?${list}`;
}

function count(place: string): void {
  visits.set(place, visitsOf(place) + 1);
}

function visitsOf(place: string): number {
  return visits.get(place) ?? 0;
}
