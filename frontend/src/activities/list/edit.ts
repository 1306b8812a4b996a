import { graphql } from "react-relay";
import { UPDATE_ACTIVITY } from "../../app/record/activity_write";
import type { RowEdit } from "../../app/row_edit/row_edit";

/** How an activity is edited in its row. */
export const EDIT: RowEdit = {
  query: graphql`
    query editActivityQuery($id: ID!) {
      record: activity(id: $id) {
        ...activityWrite_activity @relay(mask: false)
      }
    }
  `,
  mutation: UPDATE_ACTIVITY,
  editors: {
    subject: { kind: "text", field: "subject", isRequired: true },
    dueAt: { kind: "due" },
    type: { kind: "activityType" },
    owner: { kind: "owner" },
  },
};
