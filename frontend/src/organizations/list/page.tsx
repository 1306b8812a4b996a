import { useMemo } from "react";
import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { type FilterField, ME } from "../../app/filters";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { ListPage } from "../../app/list_page";
import { useList } from "../../app/use_list";
import { Cells, type Column, type RowProps } from "../../ui/table";
import type { page_organization$data, page_organization$key } from "./__generated__/page_organization.graphql";
import type { page_organizations$key } from "./__generated__/page_organizations.graphql";
import type { pageOrganizationsPageQuery } from "./__generated__/pageOrganizationsPageQuery.graphql";
import type { OrganizationOrder, OrganizationWhere, pageOrganizationsQuery } from "./__generated__/pageOrganizationsQuery.graphql";

const PAGE_SIZE = 60;

/** The list of all organizations. */
export default function OrganizationsPage() {
  const list = useList<OrganizationWhere, OrganizationOrder>();
  const data = useLazyLoadQuery<pageOrganizationsQuery>(
    graphql`
      query pageOrganizationsQuery($where: OrganizationWhere, $orderBy: [OrganizationOrder!], $first: Int!) {
        ...page_organizations @arguments(where: $where, orderBy: $orderBy, first: $first)
      }
    `,
    { where: list.where, orderBy: list.orderBy, first: PAGE_SIZE },
  );
  return <Organizations query={data} />;
}

function Organizations({ query }: { query: page_organizations$key }) {
  const text = useText();
  const { data, loadNext, hasNext } = usePaginationFragment<pageOrganizationsPageQuery, page_organizations$key>(
    graphql`
      fragment page_organizations on Query
      @refetchable(queryName: "pageOrganizationsPageQuery")
      @argumentDefinitions(
        where: { type: "OrganizationWhere" }
        orderBy: { type: "[OrganizationOrder!]" }
        first: { type: "Int!" }
        after: { type: "String" }
      ) {
        organizations(where: $where, orderBy: $orderBy, first: $first, after: $after)
          @connection(key: "page_organizations") {
          totalCount
          edges {
            node {
              id
              ...page_organization
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.organizations;
  return (
    <ListPage
      title={text("organizations.title")}
      empty={text("organizations.empty")}
      rows={useMemo(() => edges.map((edge) => edge.node), [edges])}
      totalCount={totalCount ?? edges.length}
      columns={useColumns()}
      {...useFilters()}
      views="ORGANIZATIONS"
      Row={OrganizationRow}
      loadNext={hasNext ? loadNext : undefined}
    />
  );
}

function OrganizationRow({ row, columns }: RowProps<page_organization$key, page_organization$data>) {
  const data = useFragment(
    graphql`
      fragment page_organization on Organization {
        id
        name
        industry
        employeeCount
        owner {
          name
        }
        createdAt
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
      { key: "industry", label: text("organizations.industry"), kind: "text" },
      { key: "employeeCount", label: text("organizations.employees"), kind: "number" },
      { key: "createdAt", label: text("organizations.created"), kind: "date" },
    ];
    return { fields, quick: [{ label: text("list.mine"), where: { ownerId: { eq: ME } } }] };
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
        cell: ({ name }) => (
          <bdi className="strong">{name}</bdi>
        ),
      },
      {
        id: "industry",
        label: text("organizations.industry"),
        width: 120,
        grow: 2,
        phone: "detail",
        cell: ({ industry }) => <span className="quiet">{industry}</span>,
      },
      {
        id: "employees",
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
        cell: ({ owner }) => <bdi className="quiet">{owner?.name}</bdi>,
      },
      {
        id: "created",
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
