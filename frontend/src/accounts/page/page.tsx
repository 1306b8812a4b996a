import "./page.css";
import { useParams } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { graphql, useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import { fetchQuery } from "relay-runtime";
import { NotFoundPage } from "../../app/page_states";
import { createPacer } from "../../app/pacer";
import { usePageVisit } from "../../app/page_visit";
import { Composer } from "../../app/record/composer";
import { RecordFrame } from "../../app/record/frame";
import { RecordPage } from "../../app/record/page";
import { People } from "../../app/record/people";
import { Planned } from "../../app/record/planned";
import { listenToChanges } from "../board/live";
import { AccountDeals } from "./deals";
import { Facts } from "./facts";
import { Figures } from "./figures";
import { Header } from "./header";
import { Timeline } from "./timeline";
import { useKinds } from "./use_kinds";
import { WonChart } from "./won_chart";
import type { pageAccountQuery } from "./__generated__/pageAccountQuery.graphql";

const PAGE = graphql`
  query pageAccountQuery($id: ID!, $kinds: [TimelineKind!], $first: Int!) {
    account(id: $id) {
      id
      version
      viewerCanUpdate
      ...header_account
      ...figures_account
      planned: activities(first: 50, where: { isDone: false }, orderBy: [{ field: DUE }]) {
        ...planned_activities
      }
      organization {
        id
        ...people_organization
      }
      ...timeline_account @arguments(kinds: $kinds, first: $first)
      ...facts_account
      ...deals_account
    }
    ...composer_types
    ...customFields_query
  }
`;

const UPDATE = graphql`
  mutation pageAccountUpdateMutation($input: AccountUpdateInput!) {
    result: accountUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const FIRST_ENTRIES = 25;
const MOST_ENTRIES = 100;

/** All about one account. Changes by others are shown at once. */
export default function AccountPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  return (
    <RecordFrame>
      <Content key={id} id={id} />
    </RecordFrame>
  );
}

function Content({ id }: { id: string }) {
  const kinds = useDeferredValue(useKinds().kinds);
  const variables = useMemo(() => ({ id, kinds, first: FIRST_ENTRIES }), [id, kinds]);
  const data = useLazyLoadQuery<pageAccountQuery>(PAGE, variables, { fetchPolicy: "store-and-network", fetchKey: usePageVisit() });
  const { refresh, onCount } = useRefreshPage(variables);
  useLiveAccount(id, refresh);
  const { account } = data;
  if (!account) return <NotFoundPage />;
  const about = { organizationId: account.organization.id };
  return (
    <RecordPage
      refresh={refresh}
      editable={account.viewerCanUpdate ? { id: account.id, version: account.version, mutation: UPDATE } : null}
      header={<Header account={account} />}
      main={
        <>
          <Figures account={account} />
          <WonChart accountId={id} />
          {account.viewerCanUpdate && <Composer about={about} query={data} />}
          <Planned planned={account.planned} />
          <Timeline account={account} onCount={onCount} />
        </>
      }
      side={
        <>
          <Facts account={account} query={data} />
          <AccountDeals account={account} />
          <People organization={account.organization} />
        </>
      }
    />
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
    const pacer = createPacer(refresh);
    const stop = listenToChanges({ onChange: (changed) => changed === id && pacer.soon(), onReconnect: pacer.soon });
    return () => {
      pacer.stop();
      stop();
    };
  }, [id, refresh]);
}
