import { type RegisteredRouter, useMatch } from "@tanstack/react-router";

const visits = new Map<string, number>();

/** Count the visits of each page. Another search on the same page is no visit. */
export function countPageVisits(router: Pick<RegisteredRouter, "subscribe">): void {
  router.subscribe("onBeforeNavigate", ({ fromLocation, toLocation: { pathname }, pathChanged }) => {
    if (fromLocation && pathChanged) visits.set(pathname, visitsOf(pathname) + 1);
  });
}

/**
 * Return the number of this visit of the page, to be the `fetchKey` of what it reads. Relay keeps the answer for a page that
 * was left before it was shown, and would show that, minutes old, at the next visit.
 */
export function usePageVisit(): number {
  return useMatch({ strict: false, select: ({ pathname }) => visitsOf(pathname) });
}

function visitsOf(pathname: string): number {
  return visits.get(pathname) ?? 0;
}
