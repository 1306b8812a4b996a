import { graphql } from "react-relay";

/** The records before and after a place of the list. */
export const NEIGHBOURS = graphql`
  query neighboursAccountQuery($where: AccountWhere, $orderBy: [AccountOrder!], $cursor: String!) {
    previous: accounts(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
    next: accounts(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`;
