import { useCallback, useMemo, useState } from "react";

/** The API changes so many records together. */
const MOST = 100;
const NONE: ReadonlySet<string> = new Set();

interface Selected {
  /** What the rows were selected of. */
  of: string;
  ids: ReadonlySet<string>;
  /** All that match the filter are selected, also those without a row. */
  isAll: boolean;
}

/**
 * Return the selected rows of a list, and functions that change the selection. It is a selection of one set of records: when
 * `of` changes, such as the filter of the list, nothing is selected any more.
 */
export function useSelection(of = "") {
  const [stored, setSelected] = useState<Selected>({ of, ids: NONE, isAll: false });
  const selected = stored.of === of ? stored : { of, ids: NONE, isAll: false };
  if (selected !== stored) setSelected(selected); // going back to the same filter does not bring the selection back
  const { ids, isAll } = selected;
  const toggle = useCallback((id: string) => setSelected((before) => ({ ...before, ids: toggled(before.ids, id), isAll: false })), []);
  const toggleAll = useCallback((all: readonly string[]) => setSelected((before) => ({ ...before, ids: allToggled(before.ids, all), isAll: false })), []);
  const selectAll = useCallback(() => setSelected((before) => ({ ...before, isAll: true })), []);
  const clear = useCallback(() => setSelected((before) => ({ ...before, ids: NONE, isAll: false })), []);
  return useMemo(() => ({ ids, isAll, toggle, toggleAll, selectAll, clear }), [ids, isAll, toggle, toggleAll, selectAll, clear]);
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(ids);
  if (!after.delete(id) && after.size < MOST) after.add(id);
  return after;
}

/** Add all of some rows, as many as fit; where no more can be added, take all away. */
export function allToggled(ids: ReadonlySet<string>, all: readonly string[]): ReadonlySet<string> {
  const after = new Set([...new Set([...ids, ...all])].slice(0, MOST));
  return after.size > ids.size ? after : NONE;
}
