import { graphql, type GraphQLTaggedNode } from "relay-runtime";

/** Kinds of records that are deleted in the app. */
export type Kind = "ACTIVITY" | "DEAL" | "FILE" | "NOTE" | "ORGANIZATION" | "PERSON";

/** A record that can be deleted, with the name that it has for people. */
export interface Deletable {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

/** What deletes a record of each kind. */
export const DELETE: Readonly<Record<Kind, GraphQLTaggedNode>> = {
  ACTIVITY: graphql`
    mutation deletionsActivityMutation($input: ActivityDeleteInput!) {
      result: activityDelete(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  DEAL: graphql`
    mutation deletionsDealMutation($input: DealDeleteInput!) {
      result: dealDelete(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  FILE: graphql`
    mutation deletionsFileMutation($input: FileDeleteInput!) {
      result: fileDelete(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  NOTE: graphql`
    mutation deletionsNoteMutation($input: NoteDeleteInput!) {
      result: noteDelete(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  ORGANIZATION: graphql`
    mutation deletionsOrganizationMutation($input: OrganizationDeleteInput!) {
      result: organizationDelete(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
  PERSON: graphql`
    mutation deletionsPersonMutation($input: PersonDeleteInput!) {
      result: personDelete(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `,
};
