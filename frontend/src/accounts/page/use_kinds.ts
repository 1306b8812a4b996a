import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { type Show, SHOWS } from "./page_search";
import type { TimelineKind } from "./__generated__/pageAccountQuery.graphql";

/** Return what the timeline shows, as kinds of entries; null for all. */
export function useKinds() {
  const navigate = useNavigate();
  const { show } = useSearch({ strict: false }) as { show?: Show };
  const kinds = useMemo(() => (show ? ([SHOWS[show]] as TimelineKind[]) : null), [show]);
  const setShow = useCallback(
    // The state is the way to the next record of the list.
    (next: Show | undefined) => void navigate({ to: ".", search: (next ? { show: next } : {}) as never, state: true }),
    [navigate],
  );
  return { show, kinds, setShow };
}
