import { Check } from "lucide-react";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { ME } from "../../app/filters/where";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { createListPage } from "../../app/record_list";
import { ViewToggle } from "../view_toggle";
import type { Column } from "../../ui/table";
import { EDIT } from "./edit";
import type { page_activity$data } from "./__generated__/page_activity.graphql";

/** The list of all activities. */
export default createListPage<page_activity$data>({
  query: graphql`
    query pageActivitiesQuery($where: ActivityWhere, $orderBy: [ActivityOrder!], $first: Int!) {
      ...page_activities @arguments(where: $where, orderBy: $orderBy, first: $first)
      ...savedViews_query
    }
  `,
  page: graphql`
    fragment page_activities on Query
    @refetchable(queryName: "pageActivitiesPageQuery")
    @argumentDefinitions(
      where: { type: "ActivityWhere" }
      orderBy: { type: "[ActivityOrder!]" }
      first: { type: "Int!" }
      after: { type: "String" }
    ) {
      list: activities(where: $where, orderBy: $orderBy, first: $first, after: $after) @connection(key: "activities_list") {
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
  row: graphql`
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
      id
      name
    }
    deal {
      id
    }
    person {
      id
    }
    owner {
      name
    }
  }
  `,
  title: "activities.title",
  empty: "activities.empty",
  views: "ACTIVITIES",
  defaultOrder: [
    { field: "IS_DONE", direction: "ASC" },
    { field: "DUE", direction: "ASC" },
  ],
  edit: EDIT,
  bulk: {
    matching: graphql`
      mutation pageActivitiesMatchingMutation($input: ActivityUpdateMatchingInput!) {
        result: activityUpdateMatching(input: $input) {
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
});

function useFilters() {
  const text = useText();
  return useMemo(() => {
    const quick = [
      { label: text("list.mine"), where: { ownerId: { eq: ME } } },
      { label: text("activities.todo"), where: { isDone: false } },
    ];
    return { entity: "activity" as const, quick };
  }, [text]);
}

/** What is to be done leads to the record that it is about. */
function Subject({ activity: { subject, organization, deal, person } }: { activity: page_activity$data }) {
  const path = organization ? `organizations/${organization.id}` : deal ? `deals/${deal.id}` : person && `people/${person.id}`;
  return path ? (
    <a href={`/app/${path}`}>
      <bdi>{subject}</bdi>
    </a>
  ) : (
    <bdi className="strong">{subject}</bdi>
  );
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
        cell: (activity) => <Subject activity={activity} />,
      },
      {
        id: "dueAt",
        label: text("activities.due"),
        width: 150,
        sortField: "DUE",
        phone: "figure",
        cell: ({ dueAt, dueDate, isOverdue, isDone }) => {
          const label = dueAt ? format.dateTime(dueAt) : dueDate && format.day(dueDate);
          return label && <span className={isOverdue && !isDone ? "time time-overdue" : "time"}>{label}</span>;
        },
      },
      {
        id: "isDone",
        label: text("activities.done"),
        width: 60,
        sortField: "IS_DONE",
        cell: ({ isDone }) => isDone && <Check size={14} role="img" aria-label={text("activities.done")} />,
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
