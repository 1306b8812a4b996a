import { graphql } from "react-relay";

/** The records before and after a place of the list. */
export const NEIGHBOURS = graphql`
  query neighboursOrganizationQuery($where: OrganizationWhere, $orderBy: [OrganizationOrder!], $cursor: String!) {
    previous: organizations(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
    next: organizations(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`;
