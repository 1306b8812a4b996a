import { graphql } from "react-relay";
import { editorsOf, type RowEdit } from "../../app/row_edit/row_edit";

/** What of a deal is edited in its row. */
void graphql`
  fragment edit_deal on Deal {
    id
    version
    viewerCanUpdate
    title
    expectedCloseDate
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

/** How a deal is edited in its row. */
export const EDIT: RowEdit = {
  query: graphql`
    query editDealQuery($id: ID!) {
      record: deal(id: $id) {
        ...edit_deal @relay(mask: false)
      }
      ...customFields_query
    }
  `,
  mutation: graphql`
    mutation editDealMutation($input: DealUpdateInput!) {
      result: dealUpdate(input: $input) {
        deal {
          ...edit_deal @relay(mask: false)
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  editors: editorsOf("DEAL", "title", {
    expectedCloseDate: { kind: "day", field: "expectedCloseDate" },
  }),
};
