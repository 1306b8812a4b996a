import { useCallback } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode, type OperationType } from "relay-runtime";
import { useChanges } from "./use_changes";

/** The API answers so many rows at once. */
const MOST_ROWS = 100;

/**
 * Read a list again when anybody in the company has changed something. A list that was scrolled beyond one page stays
 * as it is: it would jump.
 */
export function useFresh(query: GraphQLTaggedNode, variables: OperationType["variables"], count: number): void {
  const environment = useRelayEnvironment();
  const key = JSON.stringify(variables);
  const refetch = useCallback(async () => {
    if (count > MOST_ROWS) return;
    const shown = { ...(JSON.parse(key) as OperationType["variables"]), first: Math.min(MOST_ROWS, Math.max(60, count)) };
    await fetchQuery(environment, query, shown, { fetchPolicy: "network-only" }).toPromise();
  }, [environment, query, key, count]);
  useChanges(refetch);
}
