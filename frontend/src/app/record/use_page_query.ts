import { useDeferredValue, useMemo, useState } from "react";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";
import { useChanges } from "../use_changes";
import { useLoaded } from "./use_loaded";

const FIRST_ENTRIES = 25;
const MOST_ENTRIES = 100;

type RecordQuery = OperationType & { readonly variables: { readonly id: string; readonly first: number } };

/** Load a record's page, and again when others change something; return its data, what reads it, and what loads more of its history. */
export function usePageQuery<Q extends RecordQuery>(query: GraphQLTaggedNode, id: string) {
  const [wanted, setFirst] = useState(FIRST_ENTRIES);
  const first = useDeferredValue(wanted);
  const { data, refresh } = useLoaded<Q>(query, useMemo(() => ({ id, first }), [id, first]));
  useChanges(refresh);
  const more = () => setFirst((before) => Math.min(MOST_ENTRIES, before + FIRST_ENTRIES));
  return { data, refresh, first, isLoadingMore: wanted !== first, onMore: first < MOST_ENTRIES ? more : undefined };
}
