import { graphql, type GraphQLTaggedNode } from "relay-runtime";

/** Mutations of who is in a beta, by the names of their operations in `FlagOpInput`. */
export const PEOPLE_MUTATIONS: Record<string, GraphQLTaggedNode> = {
  memberRemove: graphql`
    mutation peopleMutationsMemberRemoveMutation($input: BetaMemberRemoveInput!) {
      result: betaMemberRemove(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  memberSetExpiry: graphql`
    mutation peopleMutationsMemberSetExpiryMutation($input: BetaMemberSetExpiryInput!) {
      result: betaMemberSetExpiry(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  memberSetSeats: graphql`
    mutation peopleMutationsMemberSetSeatsMutation($input: BetaMemberSetSeatsInput!) {
      result: betaMemberSetSeats(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  exclude: graphql`
    mutation peopleMutationsExcludeMutation($input: BetaExcludeInput!) {
      result: betaExclude(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  unexclude: graphql`
    mutation peopleMutationsUnexcludeMutation($input: BetaUnexcludeInput!) {
      result: betaUnexclude(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  inviteUser: graphql`
    mutation peopleMutationsInviteUserMutation($input: BetaInviteUserInput!) {
      result: betaInviteUser(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  inviteCompany: graphql`
    mutation peopleMutationsInviteCompanyMutation($input: BetaInviteCompanyInput!) {
      result: betaInviteCompany(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  invitationResend: graphql`
    mutation peopleMutationsInvitationResendMutation($input: BetaInvitationResendInput!) {
      result: betaInvitationResend(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
  invitationRevoke: graphql`
    mutation peopleMutationsInvitationRevokeMutation($input: BetaInvitationRevokeInput!) {
      result: betaInvitationRevoke(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          message
        }
      }
    }
  `,
};
