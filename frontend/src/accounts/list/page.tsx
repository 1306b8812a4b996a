import { type ReactNode, useMemo } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { ListPage } from "../../app/list_page";
import { useList } from "../../app/use_list";
import { ViewToggle } from "../view_toggle";
import { Row } from "./row";
import { Summary } from "./summary";
import { useColumns } from "./columns";
import { useFilters } from "./filters";
import type { page_accounts$key } from "./__generated__/page_accounts.graphql";
import type { pageAccountsPageQuery } from "./__generated__/pageAccountsPageQuery.graphql";
import type { AccountOrder, AccountWhere, pageAccountsQuery } from "./__generated__/pageAccountsQuery.graphql";

const PAGE_SIZE = 60;
const BY_WON_VALUE = [{ field: "WON_VALUE", direction: "DESC" }] as unknown as AccountOrder[];

/** The list of accounts. */
export default function AccountsPage() {
  const list = useList<AccountWhere, AccountOrder>();
  const data = useLazyLoadQuery<pageAccountsQuery>(
    graphql`
      query pageAccountsQuery($where: AccountWhere, $orderBy: [AccountOrder!], $first: Int!) {
        ...page_accounts @arguments(where: $where, orderBy: $orderBy, first: $first)
        accountSummary(where: $where) {
          ...summary_accounts
        }
      }
    `,
    { where: list.where, orderBy: list.orderBy ?? BY_WON_VALUE, first: PAGE_SIZE },
  );
  return <Accounts query={data} summary={<Summary summary={data.accountSummary} />} />;
}

function Accounts({ query, summary }: { query: page_accounts$key; summary: ReactNode }) {
  const text = useText();
  const { data, loadNext, hasNext } = usePaginationFragment<pageAccountsPageQuery, page_accounts$key>(
    graphql`
      fragment page_accounts on Query
      @refetchable(queryName: "pageAccountsPageQuery")
      @argumentDefinitions(
        where: { type: "AccountWhere" }
        orderBy: { type: "[AccountOrder!]" }
        first: { type: "Int!" }
        after: { type: "String" }
      ) {
        accounts(where: $where, orderBy: $orderBy, first: $first, after: $after) @connection(key: "page_accounts") {
          totalCount
          edges {
            node {
              id
              ...row_account
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.accounts;
  return (
    <ListPage
      title={text("accounts.title")}
      empty={text("accounts.empty")}
      rows={useMemo(() => edges.map((edge) => edge.node), [edges])}
      totalCount={totalCount ?? edges.length}
      columns={useColumns()}
      summary={summary}
      {...useFilters()}
      views="ACCOUNTS"
      actions={<ViewToggle />}
      Row={Row}
      loadNext={hasNext ? loadNext : undefined}
    />
  );
}
