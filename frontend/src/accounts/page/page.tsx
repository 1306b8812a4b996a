import "./page.css";
import { useParams } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { graphql, useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import { fetchQuery } from "relay-runtime";
import { NotFoundPage } from "../../app/page_states";
import { listenToChanges } from "../board/live";
import { Composer } from "./composer";
import { Deals } from "./deals";
import { Details } from "./details";
import { Figures } from "./figures";
import { Header } from "./header";
import { People } from "./people";
import { Planned } from "./planned";
import { RefreshContext } from "./refresh_context";
import { Timeline } from "./timeline";
import { useKinds } from "./use_kinds";
import type { pageAccountQuery } from "./__generated__/pageAccountQuery.graphql";

const PAGE = graphql`
  query pageAccountQuery($id: ID!, $kinds: [TimelineKind!], $first: Int!) {
    account(id: $id) {
      viewerCanUpdate
      ...header_account
      ...figures_account
      ...composer_account
      ...planned_account
      ...timeline_account @arguments(kinds: $kinds, first: $first)
      ...details_account
      ...deals_account
      ...people_account
    }
    ...composer_types
  }
`;

const FIRST_ENTRIES = 25;
const MOST_ENTRIES = 100;
const GATHER_MS = 300;

/** All about one account. Changes by others are shown at once. */
export default function AccountPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const kinds = useDeferredValue(useKinds().kinds);
  const variables = useMemo(() => ({ id, kinds, first: FIRST_ENTRIES }), [id, kinds]);
  const data = useLazyLoadQuery<pageAccountQuery>(PAGE, variables, { fetchPolicy: "store-and-network" });
  const { refresh, onCount } = useRefreshPage(variables);
  useLiveAccount(id, refresh);
  const { account } = data;
  if (!account) return <NotFoundPage />;
  return (
    <RefreshContext value={refresh}>
      <div className="account" key={id}>
        <Header account={account} />
        <div className="account-columns">
          <div className="account-main">
            <Figures account={account} />
            {account.viewerCanUpdate && <Composer account={account} query={data} />}
            <Planned account={account} />
            <Timeline account={account} onCount={onCount} />
          </div>
          <aside className="account-side">
            <Details account={account} />
            <Deals account={account} />
            <People account={account} />
          </aside>
        </div>
      </div>
    </RefreshContext>
  );
}

/** Return what reads the page again, with as many entries of the timeline as are loaded. */
function useRefreshPage(variables: pageAccountQuery["variables"]) {
  const environment = useRelayEnvironment();
  const loaded = useRef(FIRST_ENTRIES);
  const onCount = useCallback((count: number) => void (loaded.current = count), []);
  const refresh = useCallback(
    () =>
      new Promise<void>((resolve) => {
        const first = Math.min(MOST_ENTRIES, Math.max(FIRST_ENTRIES, loaded.current));
        // Without an answer the page stays as it is; the next write says what is wrong.
        fetchQuery<pageAccountQuery>(environment, PAGE, { ...variables, first }, { fetchPolicy: "network-only" }).subscribe({
          complete: resolve,
          error: () => resolve(),
        });
      }),
    [environment, variables],
  );
  return { refresh, onCount };
}

/** Read the page again when anybody has changed the account, or when changes may have been missed. */
function useLiveAccount(id: string, refresh: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), GATHER_MS);
    };
    const stop = listenToChanges({ onChange: (changed) => changed === id && later(), onReconnect: later });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [id, refresh]);
}
