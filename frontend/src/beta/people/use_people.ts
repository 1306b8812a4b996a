import { useCallback } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode, type Variables } from "relay-runtime";
import { useLive } from "../parts/use_live";

/** The API answers so many rows at once. */
export const PAGE_SIZE = 100;

interface Options {
  query: GraphQLTaggedNode;
  /** All variables of the list; they must keep their identity. */
  variables: Variables;
  count: number;
  onChanged: () => Promise<void>;
}

/** Return what reads a list and the page around it again. It does so by itself as long as it is not scrolled far. */
export function useRefreshed({ query, variables, count, onChanged }: Options): () => Promise<void> {
  const environment = useRelayEnvironment();
  const refresh = useCallback(async () => {
    const reading = fetchQuery(environment, query, variables, { fetchPolicy: "network-only" }).toPromise();
    await Promise.all([reading, onChanged()]).catch(() => undefined); // the next write says what is wrong
  }, [environment, query, variables, onChanged]);
  const refreshShort = useCallback(() => (count > PAGE_SIZE ? onChanged() : refresh()), [count, refresh, onChanged]);
  useLive(refreshShort);
  return refresh;
}
