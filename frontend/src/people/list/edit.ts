import { graphql } from "react-relay";
import { editorsOf, type RowEdit } from "../../app/row_edit/row_edit";

/** What of a person is edited in its row. */
void graphql`
  fragment edit_person on Person {
    id
    version
    viewerCanUpdate
    name
    owner {
      id
      name
    }
    labels {
      id
      name
    }
    customFields {
      ...customFields_value
      ...rowColumns_values
    }
  }
`;

/** How a person is edited in its row. */
export const EDIT: RowEdit = {
  query: graphql`
    query editPersonQuery($id: ID!) {
      record: person(id: $id) {
        ...edit_person @relay(mask: false)
      }
      ...customFields_query
    }
  `,
  mutation: graphql`
    mutation editPersonMutation($input: PersonUpdateInput!) {
      result: personUpdate(input: $input) {
        person {
          ...edit_person @relay(mask: false)
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  editors: editorsOf("PERSON", "name"),
};
