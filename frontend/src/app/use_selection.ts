import { useCallback, useMemo, useState } from "react";

/** The API changes so many records together. */
const MOST = 100;
const NONE: ReadonlySet<string> = new Set();

/** Return the selected rows of a list, and functions that change the selection. */
export function useSelection() {
  const [ids, setIds] = useState(NONE);
  const toggle = useCallback((id: string) => {
    setIds((before) => {
      const after = new Set(before);
      if (!after.delete(id) && after.size < MOST) after.add(id);
      return after;
    });
  }, []);
  const clear = useCallback(() => setIds(NONE), []);
  return useMemo(() => ({ ids, toggle, clear }), [ids, toggle, clear]);
}
