import { graphql, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Deal } from "./deal";
import type { deals_account$key } from "./__generated__/deals_account.graphql";
import type { dealsPageQuery } from "./__generated__/dealsPageQuery.graphql";

const GROUPS = ["OPEN", "WON", "LOST"] as const;
const PAGE_SIZE = 50;

/** Deals of the account: open, won and lost ones. */
export function Deals({ account }: { account: deals_account$key }) {
  const text = useText();
  const format = useFormat();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<dealsPageQuery, deals_account$key>(
    graphql`
      fragment deals_account on Account
      @refetchable(queryName: "dealsPageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" }) {
        id
        openDealCount
        wonDealCount
        lostDealCount
        deals(first: $first, after: $after) @connection(key: "deals_deals") {
          edges {
            node {
              id
              status
              wonAt
              lostAt
              ...deal_deal
            }
          }
        }
      }
    `,
    account,
  );
  const counts = { OPEN: data.openDealCount, WON: data.wonDealCount, LOST: data.lostDealCount };
  const deals = data.deals.edges.map((edge) => edge.node).toSorted((a, b) => endOf(b) - endOf(a));
  return (
    <section>
      <h2>
        {text("accounts.deals")}{" "}
        <span className="quiet numeric">{format.number(counts.OPEN + counts.WON + counts.LOST)}</span>
      </h2>
      {deals.length === 0 && <p className="quiet none">{text("accounts.page.noDeals")}</p>}
      {GROUPS.filter((status) => deals.some((deal) => deal.status === status)).map((status) => (
        <div key={status}>
          <h3 className="group-head">
            {text(`accounts.page.deals.${status}`)} <span className="numeric">{format.number(counts[status])}</span>
          </h3>
          <ul className="lines">
            {deals
              .filter((deal) => deal.status === status)
              .map((deal) => (
                <Deal key={deal.id} accountId={data.id} deal={deal} />
              ))}
          </ul>
        </div>
      ))}
      {hasNext && (
        <button type="button" className="button" disabled={isLoadingNext} onClick={() => loadNext(PAGE_SIZE)}>
          {text(isLoadingNext ? "shell.loading" : "accounts.page.more")}
        </button>
      )}
    </section>
  );
}

/** When a deal was won or lost; 0 while it is open, so that open ones keep the order of the API. */
function endOf({ status, wonAt, lostAt }: { status: string; wonAt?: string | null; lostAt?: string | null }): number {
  const end = status === "WON" ? wonAt : status === "LOST" ? lostAt : null;
  return end ? Date.parse(end) : 0;
}
