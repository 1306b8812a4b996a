import { useCallback } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode, type OperationType } from "relay-runtime";
import { ROWS_AT_ONCE } from "./rows_at_once";
import { useChanges } from "./use_changes";

/**
 * Read a list again when anybody in the company has changed something. A list that was scrolled beyond one page stays
 * as it is: it would jump.
 */
export function useFresh(query: GraphQLTaggedNode, variables: OperationType["variables"], count: number): void {
  const environment = useRelayEnvironment();
  const key = JSON.stringify(variables);
  const refetch = useCallback(async () => {
    if (count > ROWS_AT_ONCE) return;
    const shown = JSON.parse(key) as OperationType["variables"];
    await fetchQuery(environment, query, shown, { fetchPolicy: "network-only" }).toPromise();
  }, [environment, query, key, count]);
  useChanges(refetch);
}
