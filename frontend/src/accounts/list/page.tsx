import { lazy } from "react";
import { graphql } from "react-relay";
import { createListPage } from "../../app/record_list";
import { ViewToggle } from "../view_toggle";
import { useColumns } from "./columns";
import { useFilters } from "./filters";
import { Receipts } from "./receipts";
import { Summary } from "./summary";
import { EDIT } from "./edit";
import type { page_account$data } from "./__generated__/page_account.graphql";
import type { pageAccountsQuery } from "./__generated__/pageAccountsQuery.graphql";

const AccountsList = createListPage<page_account$data, pageAccountsQuery["response"]>({
  query: graphql`
    query pageAccountsQuery($where: AccountWhere, $orderBy: [AccountOrder!], $first: Int!, $labels: Boolean!, $customFields: Boolean!) {
      ...page_accounts @arguments(where: $where, orderBy: $orderBy, first: $first)
      ...savedViews_query
      ...rowColumns_fields
      accountSummary(where: $where) {
        ...summary_accounts
      }
    }
  `,
  page: graphql`
    fragment page_accounts on Query
    @refetchable(queryName: "pageAccountsPageQuery")
    @argumentDefinitions(
      where: { type: "AccountWhere" }
      orderBy: { type: "[AccountOrder!]" }
      first: { type: "Int!" }
      after: { type: "String" }
    ) {
      list: accounts(where: $where, orderBy: $orderBy, first: $first, after: $after) @connection(key: "accounts_list") {
        totalCount
        edges {
          cursor
          node {
            id
            record: organization {
              id
            }
            ...page_account
          }
        }
      }
    }
  `,
  row: graphql`
    fragment page_account on Account {
      id
      labels @include(if: $labels) {
        id
        name
      }
      customFields @include(if: $customFields) {
        ...rowColumns_values
      }
      name
      wonDealCount
      lastContactedAt
      lastWonAt
      openDealCount
      industry
      employeeCount
      isFollowUpLate
      boardColumn
      accountSince
      followUpDueOn
      owner {
        name
      }
      wonValue {
        total {
          amount
          currency
        }
        isComplete
      }
      nextActivity {
        subject
        dueAt
        dueDate
      }
    }
  `,
  title: "accounts.title",
  empty: "accounts.empty",
  views: "ACCOUNTS",
  defaultOrder: [{ field: "WON_VALUE", direction: "DESC" }],
  customOf: ["ORGANIZATION", "ACCOUNT"],
  edit: EDIT,
  bulk: {
    labels: "ORGANIZATION",
    canPlan: true,
    more: [{ label: "accounts.bulk.followUp", Form: lazy(() => import("./follow_up_form")) }],
    matching: graphql`
      mutation pageAccountsMatchingMutation($input: AccountUpdateMatchingInput!) {
        result: accountUpdateMatching(input: $input) {
          matchedCount
          changedCount
          bulkChange {
            id
          }
          userErrors {
            ...commit_userErrors @relay(mask: false)
          }
        }
      }
    `,
  },
  useColumns,
  useFilters,
  actions: <ViewToggle />,
  summary: ({ accountSummary }) => <Summary summary={accountSummary} />,
});

/** The list of accounts. */
export default function AccountsPage() {
  return (
    <Receipts>
      <AccountsList />
    </Receipts>
  );
}
