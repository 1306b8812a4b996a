import { graphql, type GraphQLTaggedNode } from "relay-runtime";

/** Mutations of who is in a beta, of its waves and its news, by the names of their operations in `FlagOpInput`. */
export const PEOPLE_MUTATIONS: Record<string, GraphQLTaggedNode> = {
  memberRemove: graphql`
    mutation peopleMutationsMemberRemoveMutation($input: BetaMemberRemoveInput!) {
      result: betaMemberRemove(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  memberSetExpiry: graphql`
    mutation peopleMutationsMemberSetExpiryMutation($input: BetaMemberSetExpiryInput!) {
      result: betaMemberSetExpiry(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  memberSetSeats: graphql`
    mutation peopleMutationsMemberSetSeatsMutation($input: BetaMemberSetSeatsInput!) {
      result: betaMemberSetSeats(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  memberSetNote: graphql`
    mutation peopleMutationsMemberSetNoteMutation($input: BetaMemberSetNoteInput!) {
      result: betaMemberSetNote(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  exclude: graphql`
    mutation peopleMutationsExcludeMutation($input: BetaExcludeInput!) {
      result: betaExclude(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  unexclude: graphql`
    mutation peopleMutationsUnexcludeMutation($input: BetaUnexcludeInput!) {
      result: betaUnexclude(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  inviteUser: graphql`
    mutation peopleMutationsInviteUserMutation($input: BetaInviteUserInput!) {
      result: betaInviteUser(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  inviteCompany: graphql`
    mutation peopleMutationsInviteCompanyMutation($input: BetaInviteCompanyInput!) {
      result: betaInviteCompany(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  invitationResend: graphql`
    mutation peopleMutationsInvitationResendMutation($input: BetaInvitationResendInput!) {
      result: betaInvitationResend(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  invitationRevoke: graphql`
    mutation peopleMutationsInvitationRevokeMutation($input: BetaInvitationRevokeInput!) {
      result: betaInvitationRevoke(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  requestAccept: graphql`
    mutation peopleMutationsRequestAcceptMutation($input: BetaRequestAcceptInput!) {
      result: betaRequestAccept(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  requestDecline: graphql`
    mutation peopleMutationsRequestDeclineMutation($input: BetaRequestDeclineInput!) {
      result: betaRequestDecline(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  newsPost: graphql`
    mutation peopleMutationsNewsPostMutation($input: BetaNewsPostInput!) {
      result: betaNewsPost(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  newsRemove: graphql`
    mutation peopleMutationsNewsRemoveMutation($input: BetaNewsRemoveInput!) {
      result: betaNewsRemove(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  wavePut: graphql`
    mutation peopleMutationsWavePutMutation($input: BetaWavePutInput!) {
      result: betaWavePut(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  waveDelete: graphql`
    mutation peopleMutationsWaveDeleteMutation($input: BetaWaveDeleteInput!) {
      result: betaWaveDelete(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
  waveApply: graphql`
    mutation peopleMutationsWaveApplyMutation($input: BetaWaveApplyInput!) {
      result: betaWaveApply(input: $input) {
        notices {
          ...notices_notice @relay(mask: false)
        }
        change {
          id
          state
        }
        userErrors {
          ...problems_userErrors @relay(mask: false)
        }
      }
    }
  `,
};
