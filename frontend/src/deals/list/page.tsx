import { useMemo } from "react";
import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { type FilterField, ME } from "../../app/filters";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { ListPage } from "../../app/list_page";
import { useList } from "../../app/use_list";
import { DealState } from "../deal_state";
import { Cells, type Column, type RowProps } from "../../ui/table";
import type { page_deal$data, page_deal$key } from "./__generated__/page_deal.graphql";
import type { page_deals$key } from "./__generated__/page_deals.graphql";
import type { pageDealsPageQuery } from "./__generated__/pageDealsPageQuery.graphql";
import type { DealOrder, DealWhere, pageDealsQuery } from "./__generated__/pageDealsQuery.graphql";

const PAGE_SIZE = 60;

/** The list of all deals. */
export default function DealsPage() {
  const list = useList<DealWhere, DealOrder>();
  const data = useLazyLoadQuery<pageDealsQuery>(
    graphql`
      query pageDealsQuery($where: DealWhere, $orderBy: [DealOrder!], $first: Int!) {
        ...page_deals @arguments(where: $where, orderBy: $orderBy, first: $first)
      }
    `,
    { where: list.where, orderBy: list.orderBy, first: PAGE_SIZE },
  );
  return <Deals query={data} />;
}

function Deals({ query }: { query: page_deals$key }) {
  const text = useText();
  const { data, loadNext, hasNext } = usePaginationFragment<pageDealsPageQuery, page_deals$key>(
    graphql`
      fragment page_deals on Query
      @refetchable(queryName: "pageDealsPageQuery")
      @argumentDefinitions(
        where: { type: "DealWhere" }
        orderBy: { type: "[DealOrder!]" }
        first: { type: "Int!" }
        after: { type: "String" }
      ) {
        deals(where: $where, orderBy: $orderBy, first: $first, after: $after)
          @connection(key: "page_deals") {
          totalCount
          edges {
            node {
              id
              ...page_deal
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.deals;
  return (
    <ListPage
      title={text("deals.title")}
      empty={text("deals.empty")}
      rows={useMemo(() => edges.map((edge) => edge.node), [edges])}
      totalCount={totalCount ?? edges.length}
      columns={useColumns()}
      {...useFilters()}
      views="DEALS"
      Row={DealRow}
      loadNext={hasNext ? loadNext : undefined}
    />
  );
}

function DealRow({ row, columns }: RowProps<page_deal$key, page_deal$data>) {
  const data = useFragment(
    graphql`
      fragment page_deal on Deal {
        id
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
      }
    `,
    row,
  );
  return <Cells data={data} columns={columns} />;
}

function useFilters() {
  const text = useText();
  return useMemo(() => {
    const choices = ["OPEN", "WON", "LOST"].map((value) => ({ value, label: text(`deals.status.${value}`) }));
    const fields: FilterField[] = [
      { key: "status", label: text("deals.status"), kind: "choice", choices },
      { key: "expectedCloseDate", label: text("deals.close"), kind: "day" },
      { key: "wonAt", label: text("deals.status.WON"), kind: "date" },
    ];
    const quick = [
      { label: text("list.mine"), where: { ownerId: { eq: ME } } },
      { label: text("deals.status.OPEN"), where: { status: { in: ["OPEN"] } } },
    ];
    return { fields, quick };
  }, [text]);
}

function useColumns(): Column<page_deal$data>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "title",
        label: text("deals.name"),
        width: 200,
        grow: 3,
        sortField: "TITLE",
        phone: "title",
        cell: ({ title }) => (
          <bdi className="strong">{title}</bdi>
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
        width: 110,
        grow: 1,
        cell: ({ stage }) => <span className="quiet">{stage?.name}</span>,
      },
      {
        id: "close",
        label: text("deals.close"),
        width: 110,
        sortField: "EXPECTED_CLOSE_DATE",
        cell: ({ expectedCloseDate }) =>
          expectedCloseDate && <span className="quiet numeric">{format.day(expectedCloseDate)}</span>,
      },
      {
        id: "owner",
        label: text("deals.owner"),
        width: 110,
        grow: 1,
        cell: ({ owner }) => <bdi className="quiet">{owner?.name}</bdi>,
      },
    ],
    [text, format],
  );
}
