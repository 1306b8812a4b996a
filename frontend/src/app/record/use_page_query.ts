import { useCallback, useMemo } from "react";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";
import { useChanges } from "../use_changes";
import { useLoaded } from "./use_loaded";
import { useOlder } from "./use_older";

const FIRST_ENTRIES = 25;

type RecordQuery = OperationType & { readonly variables: { readonly id: string; readonly first: number } };

/**
 * Load a record's page, and again when others change something; return its data, what reads it, and the older pages of its history,
 * which `olderQuery` reads.
 */
export function usePageQuery<Q extends RecordQuery>(query: GraphQLTaggedNode, olderQuery: GraphQLTaggedNode, id: string) {
  const { data, refresh: refreshPage } = useLoaded<Q>(query, useMemo(() => ({ id, first: FIRST_ENTRIES }), [id]));
  const older = useOlder(olderQuery, id);
  const { refresh: refreshOlder } = older;
  const refresh = useCallback(async () => {
    await Promise.all([refreshPage(), refreshOlder().catch(() => undefined)]); // without an answer, they stay as they are
  }, [refreshPage, refreshOlder]);
  useChanges(refresh);
  return { data, refresh, older };
}
