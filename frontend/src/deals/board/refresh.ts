import { useCallback, useRef } from "react";
import { fetchQuery, useRelayEnvironment } from "react-relay";
import type { Where } from "../../app/filters/where";
import { useChanges } from "../../app/use_changes";
import { COLUMN, FIRST_CARDS } from "./column";
import { BOARD } from "./deal_board";
import type { Stage } from "./stages";
import { whereOfStage } from "./where";

const MOST_CARDS = 100;
const FRESH = { fetchPolicy: "network-only" } as const;

/** Return what reads figures and cards again, and what hears how many cards of a column are loaded. */
export function useRefresh(where: Where, stages: readonly Stage[]) {
  const environment = useRelayEnvironment();
  const loaded = useRef(new Map<string | null, number>());
  const onCount = useCallback((id: string | null, count: number) => void loaded.current.set(id, count), []);
  const ids = JSON.stringify(stages.map(({ id }) => id));
  const read = useCallback(async () => {
    // A column that was scrolled further stays as it is: it would jump.
    const columns = (JSON.parse(ids) as (string | null)[]).filter((id) => (loaded.current.get(id) ?? 0) <= MOST_CARDS);
    const reads = columns.map((id) => {
      const first = Math.max(FIRST_CARDS, loaded.current.get(id) ?? 0);
      return fetchQuery(environment, COLUMN, { where: whereOfStage(where, id), first }, FRESH).toPromise();
    });
    await Promise.all([fetchQuery(environment, BOARD, { where }, FRESH).toPromise(), ...reads]);
  }, [environment, where, ids]);
  // Without an answer the board stays as it is; the next change asks again.
  const refresh = useCallback(() => void read().catch(() => undefined), [read]);
  useChanges(read);
  return { refresh, onCount };
}
