import { graphql } from "react-relay";
import { editorsOf, type RowEdit } from "../../app/row_edit/row_edit";

/** What of an organization is edited in its row. */
void graphql`
  fragment edit_organization on Organization {
    id
    version
    viewerCanUpdate
    name
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

/** How an organization is edited in its row. */
export const EDIT: RowEdit = {
  query: graphql`
    query editOrganizationQuery($id: ID!) {
      record: organization(id: $id) {
        ...edit_organization @relay(mask: false)
      }
      ...customFields_query
    }
  `,
  mutation: graphql`
    mutation editOrganizationMutation($input: OrganizationUpdateInput!) {
      result: organizationUpdate(input: $input) {
        organization {
          ...edit_organization @relay(mask: false)
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  editors: editorsOf("ORGANIZATION", "name", {
    industry: { kind: "text", field: "industry" },
    employeeCount: { kind: "number", field: "employeeCount" },
  }),
};
