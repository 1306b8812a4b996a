import { graphql, type GraphQLTaggedNode } from "relay-runtime";

/** Mutations of who is in a beta, of its waves and its news, by the names of their operations in `FlagOpInput`. */
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
          refusal
          params
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
          refusal
          params
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
          refusal
          params
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
          refusal
          params
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
          refusal
          params
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
          refusal
          params
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
          refusal
          params
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
          refusal
          params
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
          refusal
          params
          message
        }
      }
    }
  `,
  requestAccept: graphql`
    mutation peopleMutationsRequestAcceptMutation($input: BetaRequestAcceptInput!) {
      result: betaRequestAccept(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          refusal
          params
          message
        }
      }
    }
  `,
  requestDecline: graphql`
    mutation peopleMutationsRequestDeclineMutation($input: BetaRequestDeclineInput!) {
      result: betaRequestDecline(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          refusal
          params
          message
        }
      }
    }
  `,
  newsPost: graphql`
    mutation peopleMutationsNewsPostMutation($input: BetaNewsPostInput!) {
      result: betaNewsPost(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          refusal
          params
          message
        }
      }
    }
  `,
  newsRemove: graphql`
    mutation peopleMutationsNewsRemoveMutation($input: BetaNewsRemoveInput!) {
      result: betaNewsRemove(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          refusal
          params
          message
        }
      }
    }
  `,
  wavePut: graphql`
    mutation peopleMutationsWavePutMutation($input: BetaWavePutInput!) {
      result: betaWavePut(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          refusal
          params
          message
        }
      }
    }
  `,
  waveDelete: graphql`
    mutation peopleMutationsWaveDeleteMutation($input: BetaWaveDeleteInput!) {
      result: betaWaveDelete(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          refusal
          params
          message
        }
      }
    }
  `,
  waveApply: graphql`
    mutation peopleMutationsWaveApplyMutation($input: BetaWaveApplyInput!) {
      result: betaWaveApply(input: $input) {
        notices
        change {
          id
          state
        }
        userErrors {
          code
          refusal
          params
          message
        }
      }
    }
  `,
};
