import { useCallback } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode } from "relay-runtime";
import { useLive } from "../parts/use_live";

/** The API answers so many rows at once. */
export const PAGE_SIZE = 100;

interface Options {
  query: GraphQLTaggedNode;
  variables: { flag: string; first: number };
  count: number;
  onChanged: () => Promise<void>;
}

/** Return what reads a list and the page around it again. It does so by itself as long as it is not scrolled far. */
export function useRefreshed({ query, variables: { flag, first }, count, onChanged }: Options): () => Promise<void> {
  const environment = useRelayEnvironment();
  const refresh = useCallback(async () => {
    const reading = fetchQuery(environment, query, { flag, first }, { fetchPolicy: "network-only" }).toPromise();
    await Promise.all([reading, onChanged()]).catch(() => undefined); // the next write says what is wrong
  }, [environment, query, flag, first, onChanged]);
  const refreshShort = useCallback(() => (count > PAGE_SIZE ? onChanged() : refresh()), [count, refresh, onChanged]);
  useLive(refreshShort);
  return refresh;
}
