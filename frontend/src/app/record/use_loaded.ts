import { useCallback } from "react";
import { useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode, type OperationType } from "relay-runtime";
import { usePageVisit } from "../page_visit";

/** Load a query, and return its data and what reads it again. `variables` must keep its identity. */
export function useLoaded<Q extends OperationType>(query: GraphQLTaggedNode, variables: Q["variables"]) {
  const environment = useRelayEnvironment();
  const data = useLazyLoadQuery<Q>(query, variables, { fetchPolicy: "store-and-network", fetchKey: usePageVisit() });
  const refresh = useCallback(
    () =>
      new Promise<void>((resolve) => {
        // Without an answer the page stays as it is; the next write says what is wrong.
        const done = { complete: resolve, error: () => resolve() };
        fetchQuery<Q>(environment, query, variables, { fetchPolicy: "network-only" }).subscribe(done);
      }),
    [environment, query, variables],
  );
  return { data, refresh };
}
