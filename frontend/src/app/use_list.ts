import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Sort } from "../ui/table";
import { type ListSearch, sortBy } from "./list_search";

const NO_SORT: readonly Sort[] = [];

/** The state of a list, which is in the address, and functions that change it. */
export interface List<Where, Order> {
  search: ListSearch;
  where: Where | null;
  /** Null for the list's own order. */
  orderBy: Order[] | null;
  sort: readonly Sort[];
  /** Shows something else: "back" returns to what was shown before. */
  change: (part: ListSearch) => void;
  /** Shows the same in another way, or goes on with a change: "back" passes over it. */
  adjust: (part: ListSearch) => void;
  /** Sorts by a field, or turns its direction; `defaultSort` is the order where the address names none. */
  toggleSort: (field: string, isAdded: boolean, defaultSort: readonly Sort[]) => void;
}

/** Return the state of the list at the current address. The API checks what an address claims. */
export function useList<Where, Order>(): List<Where, Order> {
  const search = usePlain(useSearch({ strict: false }) as ListSearch);
  const navigate = useNavigate();
  const go = (part: ListSearch, replace: boolean) =>
    void navigate({ to: ".", search: (before: object) => ({ ...before, ...part }), replace });
  const change = (part: ListSearch) => go(part, false);
  const sort = search.sort ?? NO_SORT;
  return {
    search,
    where: (search.where ?? null) as Where | null,
    orderBy: sort.length ? (sort as unknown as Order[]) : null,
    sort,
    change,
    adjust: (part) => go(part, true),
    toggleSort: (field, isAdded, defaultSort) => change({ sort: sortBy(sort.length ? sort : defaultSort, field, isAdded) }),
  };
}

/** The router's objects have no prototype, which Relay needs to compare variables. */
function usePlain<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  return useMemo(() => JSON.parse(json) as Value, [json]);
}
