import { graphql } from "react-relay";

/** What restores deleted records of any kind. */
export const RESTORE = graphql`
  mutation restoreMutation($input: RecordBulkRestoreInput!) {
    result: recordBulkRestore(input: $input) {
      results {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;
