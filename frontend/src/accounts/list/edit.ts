import { graphql } from "react-relay";
import { editorsOf, type RowEdit } from "../../app/row_edit/row_edit";
import { MOST_DAYS } from "../follow_up_days";

/** What of an account is edited in its row. */
void graphql`
  fragment edit_account on Account {
    id
    version
    viewerCanUpdate
    name
    followUpDays
    followUpDueOn
    isFollowUpLate
    industry
    employeeCount
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

/** How an account is edited in its row. */
export const EDIT: RowEdit = {
  query: graphql`
    query editAccountQuery($id: ID!) {
      record: account(id: $id) {
        ...edit_account @relay(mask: false)
      }
      ...customFields_query
    }
  `,
  mutation: graphql`
    mutation editAccountMutation($input: AccountUpdateInput!) {
      result: accountUpdate(input: $input) {
        account {
          ...edit_account @relay(mask: false)
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  editors: editorsOf("ORGANIZATION", "name", {
    followUpDueOn: { kind: "number", field: "followUpDays", least: 1, most: MOST_DAYS, label: "accounts.bulk.days" },
    industry: { kind: "text", field: "industry" },
    employeeCount: { kind: "number", field: "employeeCount" },
  }),
};
