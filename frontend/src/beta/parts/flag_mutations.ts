import { graphql, type GraphQLTaggedNode } from "relay-runtime";

/** Mutations of a flag, by the names of their operations in `FlagOpInput` and `FlagSwitch`. */
export const FLAG_MUTATIONS: Record<string, GraphQLTaggedNode> = {
  enable: graphql`
    mutation flagMutationsEnableMutation($input: FlagEnableInput!) {
      result: flagEnable(input: $input) {
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
  disable: graphql`
    mutation flagMutationsDisableMutation($input: FlagDisableInput!) {
      result: flagDisable(input: $input) {
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
  archive: graphql`
    mutation flagMutationsArchiveMutation($input: FlagArchiveInput!) {
      result: flagArchive(input: $input) {
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
  revive: graphql`
    mutation flagMutationsReviveMutation($input: FlagReviveInput!) {
      result: flagRevive(input: $input) {
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
  create: graphql`
    mutation flagMutationsCreateMutation($input: FlagCreateInput!) {
      result: flagCreate(input: $input) {
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
  update: graphql`
    mutation flagMutationsUpdateMutation($input: FlagUpdateInput!) {
      result: flagUpdate(input: $input) {
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
  setStage: graphql`
    mutation flagMutationsSetStageMutation($input: FlagSetStageInput!) {
      result: flagSetStage(input: $input) {
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
  setRollout: graphql`
    mutation flagMutationsSetRolloutMutation($input: FlagSetRolloutInput!) {
      result: flagSetRollout(input: $input) {
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
  requirementAdd: graphql`
    mutation flagMutationsRequirementAddMutation($input: FlagRequirementAddInput!) {
      result: flagRequirementAdd(input: $input) {
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
  requirementRemove: graphql`
    mutation flagMutationsRequirementRemoveMutation($input: FlagRequirementRemoveInput!) {
      result: flagRequirementRemove(input: $input) {
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
  ruleAdd: graphql`
    mutation flagMutationsRuleAddMutation($input: FlagRuleAddInput!) {
      result: flagRuleAdd(input: $input) {
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
  ruleUpdate: graphql`
    mutation flagMutationsRuleUpdateMutation($input: FlagRuleUpdateInput!) {
      result: flagRuleUpdate(input: $input) {
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
  ruleRemove: graphql`
    mutation flagMutationsRuleRemoveMutation($input: FlagRuleRemoveInput!) {
      result: flagRuleRemove(input: $input) {
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
  ruleMove: graphql`
    mutation flagMutationsRuleMoveMutation($input: FlagRuleMoveInput!) {
      result: flagRuleMove(input: $input) {
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
  segmentPut: graphql`
    mutation flagMutationsSegmentPutMutation($input: SegmentPutInput!) {
      result: segmentPut(input: $input) {
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
  segmentDelete: graphql`
    mutation flagMutationsSegmentDeleteMutation($input: SegmentDeleteInput!) {
      result: segmentDelete(input: $input) {
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
