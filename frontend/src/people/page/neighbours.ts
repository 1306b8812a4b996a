import { graphql } from "react-relay";

/** The records before and after a place of the list. */
export const NEIGHBOURS = graphql`
  query neighboursPersonQuery($where: PersonWhere, $orderBy: [PersonOrder!], $cursor: String!) {
    previous: people(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
    next: people(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`;
