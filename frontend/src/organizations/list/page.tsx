import { useMemo } from "react";
import { graphql } from "react-relay";
import { AddRecord } from "../../app/create/add_record";
import { ME } from "../../app/filters/where";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { createListPage } from "../../app/record_list";
import type { Column } from "../../ui/table";
import { EDIT } from "./edit";
import type { page_organization$data } from "./__generated__/page_organization.graphql";

/** The list of all organizations. */
export default createListPage<page_organization$data>({
  query: graphql`
    query pageOrganizationsQuery($where: OrganizationWhere, $orderBy: [OrganizationOrder!], $first: Int!, $labels: Boolean!, $customFields: Boolean!) {
      ...page_organizations @arguments(where: $where, orderBy: $orderBy, first: $first)
      ...savedViews_query
      ...rowColumns_fields
    }
  `,
  page: graphql`
    fragment page_organizations on Query
    @refetchable(queryName: "pageOrganizationsPageQuery")
    @argumentDefinitions(
      where: { type: "OrganizationWhere" }
      orderBy: { type: "[OrganizationOrder!]" }
      first: { type: "Int!" }
      after: { type: "String" }
    ) {
      list: organizations(where: $where, orderBy: $orderBy, first: $first, after: $after) @connection(key: "organizations_list") {
        totalCount
        edges {
          cursor
          node {
            id
            ...page_organization
          }
        }
      }
    }
  `,
  row: graphql`
  fragment page_organization on Organization {
    id
    labels @include(if: $labels) {
      id
      name
    }
    customFields @include(if: $customFields) {
      ...rowColumns_values
    }
    name
    industry
    employeeCount
    owner {
      name
    }
    createdAt
  }
  `,
  title: "organizations.title",
  empty: "organizations.empty",
  views: "ORGANIZATIONS",
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  customOf: ["ORGANIZATION"],
  edit: EDIT,
  bulk: {
    labels: "ORGANIZATION",
    canPlan: true,
    matching: graphql`
      mutation pageOrganizationsMatchingMutation($input: OrganizationUpdateMatchingInput!) {
        result: organizationUpdateMatching(input: $input) {
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
  actions: <AddRecord kind="organization" />,
  useColumns,
  useFilters,
});

function useFilters() {
  const text = useText();
  return useMemo(() => {
    return { entity: "organization" as const, quick: [{ label: text("list.mine"), where: { ownerId: { eq: ME } } }] };
  }, [text]);
}

function useColumns(): Column<page_organization$data>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "name",
        label: text("organizations.name"),
        width: 200,
        grow: 3,
        sortField: "NAME",
        phone: "title",
        cell: ({ id, name }) => (
          <a href={`/app/organizations/${id}`}>
            <bdi>{name}</bdi>
          </a>
        ),
      },
      {
        id: "industry",
        label: text("organizations.industry"),
        width: 120,
        grow: 2,
        phone: "detail",
        cell: ({ industry }) => industry && <span className="quiet">{industry}</span>,
      },
      {
        id: "employeeCount",
        label: text("organizations.employees"),
        width: 100,
        align: "end",
        sortField: "EMPLOYEE_COUNT",
        cell: ({ employeeCount }) => typeof employeeCount === "number" && format.number(employeeCount),
      },
      {
        id: "owner",
        label: text("organizations.owner"),
        width: 110,
        grow: 1,
        sortField: "OWNER_NAME",
        phone: "mark",
        cell: ({ owner }) => owner && <bdi className="quiet">{owner.name}</bdi>,
      },
      {
        id: "createdAt",
        label: text("organizations.created"),
        width: 110,
        sortField: "CREATED_AT",
        phone: "figure",
        cell: ({ createdAt }) => <span className="quiet numeric">{format.ago(createdAt)}</span>,
      },
    ],
    [text, format],
  );
}
