import { useMemo } from "react";
import { graphql } from "react-relay";
import { AddRecord } from "../../app/create/add_record";
import { ME } from "../../app/filters/where";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { createListPage } from "../../app/record_list";
import type { Column } from "../../ui/table";
import { EDIT } from "./edit";
import type { page_person$data } from "./__generated__/page_person.graphql";

/** The list of all people. */
export default createListPage<page_person$data>({
  query: graphql`
    query pagePeopleQuery($where: PersonWhere, $orderBy: [PersonOrder!], $first: Int!, $labels: Boolean!, $customFields: Boolean!) {
      ...page_people @arguments(where: $where, orderBy: $orderBy, first: $first)
      ...savedViews_query
      ...rowColumns_fields
    }
  `,
  page: graphql`
    fragment page_people on Query
    @refetchable(queryName: "pagePeoplePageQuery")
    @argumentDefinitions(
      where: { type: "PersonWhere" }
      orderBy: { type: "[PersonOrder!]" }
      first: { type: "Int!" }
      after: { type: "String" }
    ) {
      list: people(where: $where, orderBy: $orderBy, first: $first, after: $after) @connection(key: "people_list") {
        totalCount
        edges {
          cursor
          node {
            id
            ...page_person
          }
        }
      }
    }
  `,
  row: graphql`
    fragment page_person on Person {
      id
      labels @include(if: $labels) {
        id
        name
      }
      customFields @include(if: $customFields) {
        ...rowColumns_values
      }
      name
      emails {
        value
      }
      phones {
        value
      }
      organization {
        id
        name
      }
      owner {
        name
      }
      createdAt
    }
  `,
  title: "people.title",
  empty: "people.empty",
  views: "PEOPLE",
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  customOf: ["PERSON"],
  edit: EDIT,
  bulk: {
    labels: "PERSON",
    canPlan: true,
    matching: graphql`
      mutation pagePeopleMatchingMutation($input: PersonUpdateMatchingInput!) {
        result: personUpdateMatching(input: $input) {
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
  actions: <AddRecord kind="person" />,
  useColumns,
  useFilters,
});

function useFilters() {
  const text = useText();
  return useMemo(() => {
    return { entity: "person" as const, quick: [{ label: text("list.mine"), where: { ownerId: { eq: ME } } }] };
  }, [text]);
}

function useColumns(): Column<page_person$data>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "name",
        label: text("people.name"),
        width: 180,
        grow: 2,
        sortField: "NAME",
        phone: "title",
        cell: ({ id, name }) => (
          <a href={`/app/people/${id}`}>
            <bdi>{name}</bdi>
          </a>
        ),
      },
      {
        id: "organization",
        label: text("people.organization"),
        width: 160,
        grow: 2,
        phone: "detail",
        cell: ({ organization }) => <bdi className="quiet">{organization?.name}</bdi>,
      },
      {
        id: "emails",
        label: text("people.email"),
        width: 180,
        grow: 2,
        cell: ({ emails }) => <span className="quiet">{emails[0]?.value}</span>,
      },
      {
        id: "phones",
        label: text("people.phone"),
        width: 130,
        cell: ({ phones }) => <span className="quiet numeric">{phones[0]?.value}</span>,
      },
      {
        id: "owner",
        label: text("people.owner"),
        width: 110,
        grow: 1,
        phone: "mark",
        cell: ({ owner }) => owner && <bdi className="quiet">{owner.name}</bdi>,
      },
      {
        id: "createdAt",
        label: text("people.created"),
        width: 110,
        optional: true,
        sortField: "CREATED_AT",
        cell: ({ createdAt }) => <span className="quiet numeric">{format.ago(createdAt)}</span>,
      },
    ],
    [text, format],
  );
}
