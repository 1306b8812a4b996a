import { useMemo } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import type { Column } from "../../ui/table";
import { REQUEST_ACTIONS } from "./actions";
import { nameColumns, type PersonRow, quietColumn, rowOf } from "./columns";
import { type ListProps, PeopleTable } from "./people_table";
import { PAGE_SIZE, useRefreshed } from "./use_people";
import type { requests_list$data, requests_list$key } from "./__generated__/requests_list.graphql";
import type { requestsQuery } from "./__generated__/requestsQuery.graphql";

const QUERY = graphql`
  query requestsQuery($flag: ID!, $first: Int!) {
    ...requests_list @arguments(flag: $flag, first: $first)
  }
`;

type Request = requests_list$data["list"]["edges"][number]["node"];
const NO_ACTIONS: readonly never[] = [];

/** The waiting list: users who ask for access. The oldest request comes first. */
export function Requests({ flag, isArchived, visit, onChanged }: ListProps) {
  const text = useText();
  const variables = useMemo(() => ({ flag: flag.key, first: PAGE_SIZE }), [flag.key]);
  const query = useLazyLoadQuery<requestsQuery>(QUERY, variables, { fetchPolicy: "store-and-network", fetchKey: visit });
  const { data, loadNext, hasNext } = usePaginationFragment<requestsQuery, requests_list$key>(
    graphql`
      fragment requests_list on Query
      @refetchable(queryName: "requestsPageQuery")
      @argumentDefinitions(flag: { type: "ID!" }, first: { type: "Int!" }, after: { type: "String" }) {
        list: betaRequests(flag: $flag, first: $first, after: $after) @connection(key: "requests_list") {
          totalCount
          edges {
            node {
              id
              text
              requestedAt
              company {
                id
                name
              }
              user {
                id
                name
                email
              }
            }
          }
        }
      }
    `,
    query,
  );
  const refresh = useRefreshed({ query: QUERY, variables, count: data.list.edges.length, onChanged });
  const wholeCompany = text("beta.people.wholeCompany");
  const rows = useMemo(() => data.list.edges.map(({ node }) => rowOf(node, wholeCompany)), [data.list.edges, wholeCompany]);
  const mayAnswer = useCan("FLAGS_CHANGE") && !isArchived;
  return (
    <PeopleTable
      flag={flag}
      label={text("beta.people.asked")}
      empty={text("beta.people.askedEmpty")}
      rows={rows}
      totalCount={data.list.totalCount ?? rows.length}
      columns={useColumns()}
      actions={mayAnswer ? REQUEST_ACTIONS : NO_ACTIONS}
      refresh={refresh}
      loadNext={hasNext ? () => void loadNext(PAGE_SIZE) : undefined}
    />
  );
}

function useColumns(): Column<PersonRow<Request>>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      ...nameColumns<Request>(text("beta.name"), text("beta.people.who")),
      quietColumn<Request>("text", text("beta.people.says"), ({ text: said }) => <bdi>{said}</bdi>, { width: 200, grow: 3 }),
      quietColumn<Request>("at", text("beta.people.waitsSince"), ({ requestedAt }) => format.date(requestedAt), { width: 100, phone: "mark" }),
    ],
    [text, format],
  );
}
