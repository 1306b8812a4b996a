import { graphql } from "react-relay";

/** What of an activity can be corrected, in a dialog or in its row. */
void graphql`
  fragment activityWrite_activity on Activity {
    id
    version
    viewerCanUpdate
    subject
    dueAt
    dueDate
    isOverdue
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

/** Corrects an activity. */
export const UPDATE_ACTIVITY = graphql`
  mutation activityWriteMutation($input: ActivityUpdateInput!) {
    result: activityUpdate(input: $input) {
      activity {
        ...activityWrite_activity @relay(mask: false)
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;
