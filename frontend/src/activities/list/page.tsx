import { useMemo } from "react";
import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { type FilterField, ME } from "../../app/filters";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { ListPage } from "../../app/list_page";
import { useList } from "../../app/use_list";
import { Cells, type Column, type RowProps } from "../../ui/table";
import type { page_activity$data, page_activity$key } from "./__generated__/page_activity.graphql";
import type { page_activities$key } from "./__generated__/page_activities.graphql";
import type { pageActivitiesPageQuery } from "./__generated__/pageActivitiesPageQuery.graphql";
import type { ActivityOrder, ActivityWhere, pageActivitiesQuery } from "./__generated__/pageActivitiesQuery.graphql";

const PAGE_SIZE = 60;

/** The list of all activities. */
export default function ActivitiesPage() {
  const list = useList<ActivityWhere, ActivityOrder>();
  const data = useLazyLoadQuery<pageActivitiesQuery>(
    graphql`
      query pageActivitiesQuery($where: ActivityWhere, $orderBy: [ActivityOrder!], $first: Int!) {
        ...page_activities @arguments(where: $where, orderBy: $orderBy, first: $first)
      }
    `,
    { where: list.where, orderBy: list.orderBy, first: PAGE_SIZE },
  );
  return <Activities query={data} />;
}

function Activities({ query }: { query: page_activities$key }) {
  const text = useText();
  const { data, loadNext, hasNext } = usePaginationFragment<pageActivitiesPageQuery, page_activities$key>(
    graphql`
      fragment page_activities on Query
      @refetchable(queryName: "pageActivitiesPageQuery")
      @argumentDefinitions(
        where: { type: "ActivityWhere" }
        orderBy: { type: "[ActivityOrder!]" }
        first: { type: "Int!" }
        after: { type: "String" }
      ) {
        activities(where: $where, orderBy: $orderBy, first: $first, after: $after)
          @connection(key: "page_activities") {
          totalCount
          edges {
            node {
              id
              ...page_activity
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.activities;
  return (
    <ListPage
      title={text("activities.title")}
      empty={text("activities.empty")}
      rows={useMemo(() => edges.map((edge) => edge.node), [edges])}
      totalCount={totalCount ?? edges.length}
      columns={useColumns()}
      {...useFilters()}
      views="ACTIVITIES"
      Row={ActivityRow}
      loadNext={hasNext ? loadNext : undefined}
    />
  );
}

function ActivityRow({ row, columns }: RowProps<page_activity$key, page_activity$data>) {
  const data = useFragment(
    graphql`
      fragment page_activity on Activity {
        id
        subject
        isDone
        isOverdue
        dueAt
        dueDate
        type {
          name
        }
        organization {
          name
        }
        owner {
          name
        }
      }
    `,
    row,
  );
  return <Cells data={data} columns={columns} />;
}

function useFilters() {
  const text = useText();
  return useMemo(() => {
    const fields: FilterField[] = [
      { key: "subject", label: text("activities.name"), kind: "text" },
      { key: "dueDate", label: text("activities.due"), kind: "day" },
      { key: "doneAt", label: text("activities.done"), kind: "date" },
    ];
    const quick = [
      { label: text("list.mine"), where: { ownerId: { eq: ME } } },
      { label: text("activities.todo"), where: { isDone: false } },
    ];
    return { fields, quick };
  }, [text]);
}

function useColumns(): Column<page_activity$data>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "subject",
        label: text("activities.name"),
        width: 200,
        grow: 3,
        sortField: "SUBJECT",
        phone: "title",
        cell: ({ subject }) => (
          <bdi className="strong">{subject}</bdi>
        ),
      },
      {
        id: "due",
        label: text("activities.due"),
        width: 150,
        sortField: "DUE_AT",
        phone: "figure",
        cell: ({ dueAt, dueDate, isOverdue, isDone }) => {
          const label = dueAt ? format.dateTime(dueAt) : dueDate && format.day(dueDate);
          return label && <span className={isOverdue && !isDone ? "time time-overdue" : "time"}>{label}</span>;
        },
      },
      {
        id: "type",
        label: text("activities.type"),
        width: 100,
        grow: 1,
        cell: ({ type }) => <span className="quiet">{type.name}</span>,
      },
      {
        id: "organization",
        label: text("activities.organization"),
        width: 160,
        grow: 2,
        phone: "detail",
        cell: ({ organization }) => <bdi className="quiet">{organization?.name}</bdi>,
      },
      {
        id: "owner",
        label: text("activities.owner"),
        width: 110,
        grow: 1,
        phone: "mark",
        cell: ({ owner }) => <bdi className="quiet">{owner?.name}</bdi>,
      },
    ],
    [text, format],
  );
}
