import { fetchQuery, graphql } from "react-relay";
import type { Find } from "../../app/feature";
import type { findAccountsQuery } from "./__generated__/findAccountsQuery.graphql";

const QUERY = graphql`
  query findAccountsQuery($query: String!) {
    search(query: $query, kinds: [ACCOUNT], first: 6) {
      node {
        __typename
        ... on Account {
          id
          name
          address {
            locality
          }
        }
      }
    }
  }
`;

/** Find accounts for the palette. */
const find: Find = async (environment, query) => {
  const data = await fetchQuery<findAccountsQuery>(environment, QUERY, { query }).toPromise();
  return (data?.search ?? []).flatMap(({ node }) =>
    node.__typename === "Account"
      ? [{ path: `/app/accounts/${node.id}`, label: node.name, detail: node.address?.locality }]
      : [],
  );
};

export default find;
