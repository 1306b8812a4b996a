import { graphql, type GraphQLTaggedNode } from "relay-runtime";

/** Mutations of who is in a beta, by the names of their operations in `FlagOpInput`. */
export const PEOPLE_MUTATIONS: Record<string, GraphQLTaggedNode> = {
  memberAdd: graphql`
    mutation peopleMutationsMemberAddMutation($input: BetaMemberAddInput!) {
      result: betaMemberAdd(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  memberRemove: graphql`
    mutation peopleMutationsMemberRemoveMutation($input: BetaMemberRemoveInput!) {
      result: betaMemberRemove(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  memberSetExpiry: graphql`
    mutation peopleMutationsMemberSetExpiryMutation($input: BetaMemberSetExpiryInput!) {
      result: betaMemberSetExpiry(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  memberSetSeats: graphql`
    mutation peopleMutationsMemberSetSeatsMutation($input: BetaMemberSetSeatsInput!) {
      result: betaMemberSetSeats(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  exclude: graphql`
    mutation peopleMutationsExcludeMutation($input: BetaExcludeInput!) {
      result: betaExclude(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  unexclude: graphql`
    mutation peopleMutationsUnexcludeMutation($input: BetaUnexcludeInput!) {
      result: betaUnexclude(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  inviteUser: graphql`
    mutation peopleMutationsInviteUserMutation($input: BetaInviteUserInput!) {
      result: betaInviteUser(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  inviteCompany: graphql`
    mutation peopleMutationsInviteCompanyMutation($input: BetaInviteCompanyInput!) {
      result: betaInviteCompany(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  invitationResend: graphql`
    mutation peopleMutationsInvitationResendMutation($input: BetaInvitationResendInput!) {
      result: betaInvitationResend(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
  invitationRevoke: graphql`
    mutation peopleMutationsInvitationRevokeMutation($input: BetaInvitationRevokeInput!) {
      result: betaInvitationRevoke(input: $input) {
        revision
        notices
        change {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `,
};
