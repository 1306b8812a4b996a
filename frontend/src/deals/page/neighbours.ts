import { graphql } from "react-relay";

/** The records before and after a place of the list. */
export const NEIGHBOURS = graphql`
  query neighboursDealQuery($where: DealWhere, $orderBy: [DealOrder!], $cursor: String!) {
    previous: deals(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
    next: deals(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`;
