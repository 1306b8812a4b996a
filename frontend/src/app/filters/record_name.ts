import { graphql } from "react-relay";

/** The name of a record that a condition can name. */
void graphql`
  fragment recordName_record on Node {
    ... on Organization {
      name
    }
    ... on Person {
      name
    }
    ... on User {
      name
    }
  }
`;
