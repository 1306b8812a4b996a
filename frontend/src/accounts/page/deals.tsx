import { graphql, usePaginationFragment } from "react-relay";
import { AddRecord } from "../../app/create/add_record";
import { Deals } from "../../app/record/deals";
import type { deals_account$key } from "./__generated__/deals_account.graphql";
import type { dealsPageQuery } from "./__generated__/dealsPageQuery.graphql";

const PAGE_SIZE = 50;

/** Deals of the account: open, won and lost ones. */
export function AccountDeals({ account }: { account: deals_account$key }) {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<dealsPageQuery, deals_account$key>(
    graphql`
      fragment deals_account on Account
      @refetchable(queryName: "dealsPageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" }) {
        organization {
          id
          name
        }
        openDealCount
        wonDealCount
        lostDealCount
        deals(first: $first, after: $after) @connection(key: "deals_deals") {
          totalCount
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
  const { deals, organization, openDealCount, wonDealCount, lostDealCount } = data;
  return (
    <Deals
      deals={deals.edges.map(({ node }) => node)}
      totalCount={deals.totalCount}
      counts={{ OPEN: openDealCount, WON: wonDealCount, LOST: lostDealCount }}
      onMore={hasNext ? () => loadNext(PAGE_SIZE) : undefined}
      isLoading={isLoadingNext}
      action={<AddRecord kind="deal" isPart organization={organization} />}
    />
  );
}
