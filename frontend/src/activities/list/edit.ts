import { graphql } from "react-relay";
import type { RowEdit } from "../../app/row_edit/row_edit";

/** What of an activity is edited in its row. */
void graphql`
  fragment edit_activity on Activity {
    id
    version
    viewerCanUpdate
    subject
    isOverdue
    dueAt
    dueDate
    type {
      id
      name
    }
    owner {
      id
      name
    }
  }
`;

/** How an activity is edited in its row. */
export const EDIT: RowEdit = {
  query: graphql`
    query editActivityQuery($id: ID!) {
      record: activity(id: $id) {
        ...edit_activity @relay(mask: false)
      }
    }
  `,
  mutation: graphql`
    mutation editActivityMutation($input: ActivityUpdateInput!) {
      result: activityUpdate(input: $input) {
        activity {
          ...edit_activity @relay(mask: false)
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  editors: {
    subject: { kind: "text", field: "subject", isRequired: true },
    dueAt: { kind: "due" },
    type: { kind: "activityType" },
    owner: { kind: "owner" },
  },
};
