import { fetchQuery, graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import { createListPage } from "../../app/record_list";
import { ViewToggle } from "../view_toggle";
import { useColumns } from "./columns";
import { useFilters } from "./filters";
import { Receipts } from "./receipts";
import { Summary } from "./summary";
import type { page_account$data } from "./__generated__/page_account.graphql";
import type { pageAccountTargetsQuery } from "./__generated__/pageAccountTargetsQuery.graphql";
import type { pageAccountsQuery } from "./__generated__/pageAccountsQuery.graphql";

const AccountsList = createListPage<page_account$data, pageAccountsQuery["response"]>({
  query: graphql`
    query pageAccountsQuery($where: AccountWhere, $orderBy: [AccountOrder!], $first: Int!) {
      ...page_accounts @arguments(where: $where, orderBy: $orderBy, first: $first)
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
            ...page_account
          }
        }
      }
    }
  `,
  row: graphql`
    fragment page_account on Account {
      id
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
  bulk: {
    targetsOf: organizationsOf,
    mutation: graphql`
      mutation pageAccountsBulkMutation($input: OrganizationBulkUpdateInput!, $isPreview: Boolean!) {
        result: organizationBulkUpdate(input: $input) {
          results {
            organization @skip(if: $isPreview) {
              id
              version
              account {
                id
                owner {
                  id
                  name
                }
              }
            }
            userErrors {
              code
            }
          }
          userErrors {
            code
            field
          }
        }
      }
    `,
    matching: graphql`
      mutation pageAccountsMatchingMutation($input: AccountUpdateMatchingInput!) {
        result: accountUpdateMatching(input: $input) {
          matchedCount
          bulkChange {
            id
          }
          userErrors {
            code
            field
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

/** The organizations of accounts: their owners are the accounts' owners. */
async function organizationsOf(environment: Environment, ids: readonly string[]): Promise<readonly string[]> {
  const query = graphql`
    query pageAccountTargetsQuery($ids: [ID!]!) {
      accounts(where: { id: { in: $ids } }, first: 100) {
        nodes {
          organization {
            id
          }
        }
      }
    }
  `;
  const data = await fetchQuery<pageAccountTargetsQuery>(environment, query, { ids: [...ids] }).toPromise();
  return data?.accounts.nodes.map(({ organization }) => organization.id) ?? [];
}

/** The list of accounts. */
export default function AccountsPage() {
  return (
    <Receipts>
      <AccountsList />
    </Receipts>
  );
}
