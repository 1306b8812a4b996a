import { useCallback, useDeferredValue, useState } from "react";
import { useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode, type OperationType } from "relay-runtime";

export const FIRST_ENTRIES = 25;
const MOST_ENTRIES = 100;

type RecordQuery = OperationType & { readonly variables: { readonly id: string; readonly first: number } };

/** Load a record's page; return its data, what reads it again, and what loads more of its history. */
export function usePageQuery<Q extends RecordQuery>(query: GraphQLTaggedNode, id: string) {
  const environment = useRelayEnvironment();
  const [wanted, setFirst] = useState(FIRST_ENTRIES);
  const first = useDeferredValue(wanted);
  const data = useLazyLoadQuery<Q>(query, { id, first }, { fetchPolicy: "store-and-network" });
  const refresh = useCallback(
    () =>
      new Promise<void>((resolve) => {
        // Without an answer the page stays as it is; the next write says what is wrong.
        const done = { complete: resolve, error: () => resolve() };
        fetchQuery<Q>(environment, query, { id, first }, { fetchPolicy: "network-only" }).subscribe(done);
      }),
    [environment, query, id, first],
  );
  const more = () => setFirst((before) => Math.min(MOST_ENTRIES, before + FIRST_ENTRIES));
  return { data, refresh, first, isLoadingMore: wanted !== first, onMore: first < MOST_ENTRIES ? more : undefined };
}
