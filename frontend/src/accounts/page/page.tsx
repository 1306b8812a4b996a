import "./page.css";
import { useParams } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { graphql, useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import { fetchQuery } from "relay-runtime";
import { NotFoundPage } from "../../app/page_states";
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
  query pageAccountQuery($id: ID!, $kinds: [TimelineKind!]) {
    account(id: $id) {
      viewerCanUpdate
      ...header_account
      ...figures_account
      ...composer_account
      ...planned_account
      ...timeline_account @arguments(kinds: $kinds)
      ...details_account
      ...deals_account
      ...people_account
    }
    ...composer_types
  }
`;

/** All about one account. */
export default function AccountPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const kinds = useDeferredValue(useKinds().kinds);
  const environment = useRelayEnvironment();
  const data = useLazyLoadQuery<pageAccountQuery>(PAGE, { id, kinds }, { fetchPolicy: "store-and-network" });
  const refresh = useMemo(
    () => () =>
      new Promise<void>((resolve) => {
        // Without an answer the page stays as it is; the next write says what is wrong.
        fetchQuery<pageAccountQuery>(environment, PAGE, { id, kinds }, { fetchPolicy: "network-only" }).subscribe({
          complete: resolve,
          error: () => resolve(),
        });
      }),
    [environment, id, kinds],
  );
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
            <Timeline account={account} />
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
