import { CatchBoundary } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";
import { isWrongAddress } from "../errors";
import type { Filters } from "../filter_bar";
import { PagePending } from "../page_states";
import { useList } from "../use_list";
import type { Where } from "./where";

const WrongFilter = lazy(() => import("./wrong_filter"));

/** A list whose filter and order come from its address. */
export interface Guarded {
  /** Message of the headline. */
  title: string;
  filters: Filters;
  query: GraphQLTaggedNode;
  /** Variables with which the query tries a filter or an order, and reads little. */
  variablesOf: (where: Where | null, orderBy: object[] | null) => OperationType["variables"];
}

/** Shows what is wrong with the filter or the order of a list that the server refuses. */
export function FilterGuard({ children, ...list }: Guarded & { children: ReactNode }) {
  const { where, orderBy } = useList();
  return (
    <CatchBoundary
      getResetKey={() => JSON.stringify([where, orderBy])}
      errorComponent={({ error }) => {
        if (!isWrongAddress(error) || (!where && !orderBy)) throw error;
        return (
          <Suspense fallback={<PagePending />}>
            <WrongFilter {...list} />
          </Suspense>
        );
      }}
    >
      {children}
    </CatchBoundary>
  );
}
