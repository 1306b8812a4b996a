import { useMemo } from "react";
import { graphql } from "react-relay";
import { AddRecord } from "../../app/create/add_record";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { createListPage } from "../../app/record_list";
import { DealState } from "../deal_state";
import { useFilters } from "../filters";
import { ViewToggle } from "../view_toggle";
import type { Column } from "../../ui/table";
import { EDIT } from "./edit";
import type { page_deal$data } from "./__generated__/page_deal.graphql";

/** The list of all deals. */
export default createListPage<page_deal$data>({
  query: graphql`
    query pageDealsQuery($where: DealWhere, $orderBy: [DealOrder!], $first: Int!, $labels: Boolean!, $customFields: Boolean!) {
      ...page_deals @arguments(where: $where, orderBy: $orderBy, first: $first)
      ...savedViews_query
      ...rowColumns_fields
    }
  `,
  page: graphql`
    fragment page_deals on Query
    @refetchable(queryName: "pageDealsPageQuery")
    @argumentDefinitions(
      where: { type: "DealWhere" }
      orderBy: { type: "[DealOrder!]" }
      first: { type: "Int!" }
      after: { type: "String" }
    ) {
      list: deals(where: $where, orderBy: $orderBy, first: $first, after: $after) @connection(key: "deals_list") {
        totalCount
        edges {
          cursor
          node {
            id
            ...page_deal
          }
        }
      }
    }
  `,
  row: graphql`
  fragment page_deal on Deal {
    id
    labels @include(if: $labels) {
      id
      name
    }
    customFields @include(if: $customFields) {
      ...rowColumns_values
    }
    title
    status
    value {
      amount
      currency
    }
    organization {
      name
    }
    stage {
      name
    }
    owner {
      name
    }
    expectedCloseDate
    createdAt
  }
  `,
  title: "deals.title",
  empty: "deals.empty",
  views: "DEALS",
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  customOf: ["DEAL"],
  edit: EDIT,
  bulk: {
    labels: "DEAL",
    canPlan: true,
    matching: graphql`
      mutation pageDealsMatchingMutation($input: DealUpdateMatchingInput!) {
        result: dealUpdateMatching(input: $input) {
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
  actions: (
    <>
      <AddRecord kind="deal" />
      <ViewToggle />
    </>
  ),
  useColumns,
  useFilters,
});

function useColumns(): Column<page_deal$data>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "title",
        label: text("deals.name"),
        width: 190,
        grow: 3,
        sortField: "TITLE",
        phone: "title",
        cell: ({ id, title }) => (
          <a href={`/app/deals/${id}`}>
            <bdi>{title}</bdi>
          </a>
        ),
      },
      {
        id: "organization",
        label: text("deals.organization"),
        width: 160,
        grow: 2,
        phone: "detail",
        cell: ({ organization }) => <bdi className="quiet">{organization?.name}</bdi>,
      },
      {
        id: "value",
        label: text("deals.value"),
        width: 110,
        align: "end",
        phone: "figure",
        cell: ({ value }) => format.money(value),
      },
      {
        id: "status",
        label: text("deals.status"),
        width: 80,
        sortField: "STATUS",
        phone: "mark",
        cell: ({ status }) => <DealState status={status} />,
      },
      {
        id: "stage",
        label: text("deals.stage"),
        width: 100,
        grow: 1,
        cell: ({ stage }) => <span className="quiet">{stage?.name}</span>,
      },
      {
        id: "expectedCloseDate",
        label: text("deals.close"),
        width: 104,
        sortField: "EXPECTED_CLOSE_DATE",
        cell: ({ expectedCloseDate }) =>
          expectedCloseDate && <span className="quiet numeric">{format.day(expectedCloseDate)}</span>,
      },
      {
        id: "owner",
        label: text("deals.owner"),
        width: 110,
        grow: 1,
        cell: ({ owner }) => owner && <bdi className="quiet">{owner.name}</bdi>,
      },
      {
        id: "createdAt",
        label: text("deals.created"),
        width: 100,
        optional: true,
        sortField: "CREATED_AT",
        cell: ({ createdAt }) => <span className="quiet numeric">{format.ago(createdAt)}</span>,
      },
    ],
    [text, format],
  );
}
