import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { createOperationDescriptor, fetchQuery, getRequest, type GraphQLTaggedNode } from "relay-runtime";
import type { history_done$key } from "./__generated__/history_done.graphql";
import type { history_files$key } from "./__generated__/history_files.graphql";
import type { history_notes$key } from "./__generated__/history_notes.graphql";

/** The lists that a history is made of; those that have no entries on a page are missing. */
export interface Lists {
  readonly done?: history_done$key[number] | null | undefined;
  readonly notes?: history_notes$key[number] | null | undefined;
  readonly files?: history_files$key[number] | null | undefined;
}

/** The cursor after which each list goes on; a list that is missing has no further entries. */
export type Ends = Partial<Record<keyof Lists, string>>;

/** Pages of a history beyond the one that a record's page reads. */
export interface Older {
  pages: readonly Lists[];
  isLoading: boolean;
  /** Reads the next page: the first one begins at these ends. */
  load: (start: Ends) => void;
  /** Reads the pages again if they do not begin at these ends any more. */
  follow: (start: Ends) => void;
}

interface Page {
  lists: Lists;
  /** Where the next page begins. */
  ends: Ends;
}

/** What a page has of a list besides its entries. */
interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null | undefined };
}

const ENTRIES = 50;
const KINDS = ["done", "notes", "files"] as const;

/**
 * Return pages of a record's history that are read on demand, and what reads them again. `query` takes `id`, `first`, and for each
 * list its cursor and whether it is wanted; it answers the lists under `record`, or as they are.
 */
export function useOlder(query: GraphQLTaggedNode, id: string): Older & { refresh: () => Promise<void> } {
  const fetchPage = useFetchPage(query, id);
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [isLoading, setLoading] = useState(false);
  const begun = useRef<Ends>({});
  const known = useRef(pages);
  const show = useCallback((next: readonly Page[]) => setPages((known.current = next)), []);
  const load = useCallback(
    (start: Ends) => {
      const last = known.current.at(-1);
      if (!last) begun.current = start;
      setLoading(true);
      fetchPage(last?.ends ?? start)
        .then((page) => show([...known.current, page]))
        .catch(() => undefined) // the button is still there
        .finally(() => setLoading(false));
    },
    [fetchPage, show],
  );
  const refresh = useCallback(async () => {
    const again: Page[] = [];
    while (again.length < known.current.length) again.push(await fetchPage(again.at(-1)?.ends ?? begun.current));
    if (again.length) show(again);
  }, [fetchPage, show]);
  const follow = useCallback(
    (start: Ends) => {
      if (!known.current.length || JSON.stringify(start) === JSON.stringify(begun.current)) return;
      begun.current = start;
      refresh().catch(() => undefined); // the next change reads them
    },
    [refresh],
  );
  return useMemo(() => ({ pages: pages.map(({ lists }) => lists), isLoading, load, follow, refresh }), [pages, isLoading, load, follow, refresh]);
}

/** Return what reads one page, and keeps its records as long as the history is seen. */
function useFetchPage(query: GraphQLTaggedNode, id: string): (after: Ends) => Promise<Page> {
  const environment = useRelayEnvironment();
  const [kept] = useState<{ dispose: () => void }[]>([]);
  useEffect(() => () => kept.splice(0).forEach(({ dispose }) => dispose()), [kept]);
  return useCallback(
    async (after) => {
      const variables = { id, first: ENTRIES, ...after, withDone: "done" in after, withNotes: "notes" in after, withFiles: "files" in after };
      kept.push(environment.retain(createOperationDescriptor(getRequest(query), variables)));
      const data = await fetchQuery(environment, query, variables, { fetchPolicy: "network-only" }).toPromise();
      const lists = ((data as { record?: Lists } | undefined)?.record ?? data ?? {}) as Lists;
      return { lists, ends: endsOf(lists) };
    },
    [environment, query, id, kept],
  );
}

function endsOf(lists: Lists): Ends {
  const ends: Ends = {};
  for (const kind of KINDS) {
    const pageInfo = (lists[kind] as Connection | null | undefined)?.pageInfo;
    if (pageInfo?.hasNextPage && pageInfo.endCursor) ends[kind] = pageInfo.endCursor;
  }
  return ends;
}
