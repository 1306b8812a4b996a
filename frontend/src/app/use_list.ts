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
  change: (part: ListSearch) => void;
  toggleSort: (field: string, isAdded: boolean) => void;
}

/** Return the state of the list at the current address. The API checks what an address claims. */
export function useList<Where, Order>(): List<Where, Order> {
  const search = usePlain(useSearch({ strict: false }) as ListSearch);
  const navigate = useNavigate();
  const change = (part: ListSearch) =>
    void navigate({ to: ".", search: (before: object) => ({ ...before, ...part }), replace: true });
  const sort = search.sort ?? NO_SORT;
  return {
    search,
    where: (search.where ?? null) as Where | null,
    orderBy: sort.length ? (sort as unknown as Order[]) : null,
    sort,
    change,
    toggleSort: (field, isAdded) => change({ sort: sortBy(sort, field, isAdded) }),
  };
}

/** The router's objects have no prototype, which Relay needs to compare variables. */
function usePlain<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  return useMemo(() => JSON.parse(json) as Value, [json]);
}
