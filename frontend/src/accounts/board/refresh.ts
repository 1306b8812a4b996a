import { useCallback, useEffect, useMemo, useRef } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { isOwn } from "../../app/own";
import { createPacer, type Pacer } from "../../app/pacer";
import { COLUMN_KEYS, type ColumnKey } from "./columns";
import { listenToChanges } from "./live";
import type { BoardPlace } from "./moves";
import { placeCard } from "./place";
import type { refreshBoardQuery } from "./__generated__/refreshBoardQuery.graphql";

const MOST_CARDS = 50;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** A little later than the change, so that it has surely come. */
const AFTER_MS = 250;

const CARDS = graphql`
  query refreshBoardQuery($where: AccountWhere, $cards: AccountWhere!) {
    accountBoard(where: $where) {
      nextChangeAt
      evaluatedAt
      columns {
        id
        count
        wonValue {
          amount
          currency
        }
      }
    }
    accounts(where: $cards, first: 50) {
      nodes {
        id
        boardColumn
        ...card_account
      }
    }
  }
`;

/** Return a function that reads some cards and the figures again, and puts the cards where they are now. */
export function useRefreshCards(board: BoardPlace): (accountIds: readonly string[]) => Promise<void> {
  const environment = useRelayEnvironment();
  return useCallback(
    async (accountIds) => {
      const { ids, where, timeZone } = board;
      const own = { id: { in: accountIds } };
      const variables = { where, cards: where ? { and: [own, where] } : own };
      const read = fetchQuery<refreshBoardQuery>(environment, CARDS, variables, { fetchPolicy: "network-only" });
      // Without an answer the board stays as it is: the next change, or the connection coming back, asks again.
      const data = await read.toPromise().catch(() => undefined);
      if (!data) return;
      const columns = new Map(data.accounts.nodes.map(({ id, boardColumn }) => [id, boardColumn as ColumnKey]));
      environment.commitUpdate((store) => {
        for (const id of accountIds) placeCard(store, ids, id, columns.get(id) ?? null, timeZone);
      });
    },
    [environment, board],
  );
}

/** Gather changes by others, and hand them on together, as often as points allow; not while a card is dragged. */
function useGathered(handle: (ids: string[]) => Promise<unknown>, isHeld: boolean): (id: string, revision: number) => void {
  const waiting = useRef<{ id: string; revision: number }[]>([]);
  const latest = useRef({ handle, isHeld });
  const pacer = useRef<Pacer>(undefined);
  const flush = useCallback(async () => {
    if (latest.current.isHeld) return;
    // Only now: the answer to an own move may come after the news of it.
    const ids = new Set(waiting.current.filter(({ revision }) => !isOwn(revision)).map(({ id }) => id));
    waiting.current = [];
    if (ids.size > 0) await latest.current.handle([...ids]);
  }, []);
  useEffect(() => {
    latest.current = { handle, isHeld };
    if (!isHeld && waiting.current.length > 0) pacer.current?.soon();
  }, [handle, isHeld]);
  useEffect(() => {
    pacer.current = createPacer(flush);
    return () => pacer.current?.stop();
  }, [flush]);
  return useCallback((id, revision) => {
    waiting.current.push({ id, revision });
    pacer.current?.soon();
  }, []);
}

/** Keep the board as it is on the server: other people's changes, and the moments at which cards move by themselves. */
export function useLiveBoard(
  { nextChangeAt, evaluatedAt }: { nextChangeAt?: string | null | undefined; evaluatedAt: string },
  board: BoardPlace,
  refreshAll: () => void,
  isDragging: boolean,
): void {
  const refreshCards = useRefreshCards(board);
  const handle = useCallback(
    async (ids: string[]) => (ids.length > MOST_CARDS ? refreshAll() : refreshCards(ids)),
    [refreshAll, refreshCards],
  );
  const onChange = useGathered(handle, isDragging);
  useEffect(() => listenToChanges({ onChange, onReconnect: refreshAll }), [onChange, refreshAll]);
  useEffect(() => {
    if (!nextChangeAt) return undefined;
    const delay = Date.parse(nextChangeAt) - Date.parse(evaluatedAt) + AFTER_MS;
    const timer = setTimeout(refreshAll, Math.min(Math.max(delay, AFTER_MS), LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  }, [nextChangeAt, evaluatedAt, refreshAll]);
}

/** The ids of a board's columns, by their keys. */
export function useColumnIds(columns: readonly { readonly key: string; readonly id: string }[]) {
  return useMemo(() => {
    const found = new Map(columns.map(({ key, id }) => [key, id]));
    return Object.fromEntries(COLUMN_KEYS.map((key) => [key, found.get(key) ?? ""])) as Record<ColumnKey, string>;
  }, [columns]);
}
