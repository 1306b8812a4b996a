import { graphql, type GraphQLTaggedNode } from "relay-runtime";

/** Mutations of a flag, by the names of their operations in `FlagOpInput` and `FlagSwitch`. */
export const FLAG_MUTATIONS: Record<string, GraphQLTaggedNode> = {
  enable: graphql`
    mutation flagMutationsEnableMutation($input: FlagEnableInput!) {
      result: flagEnable(input: $input) {
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
  disable: graphql`
    mutation flagMutationsDisableMutation($input: FlagDisableInput!) {
      result: flagDisable(input: $input) {
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
  archive: graphql`
    mutation flagMutationsArchiveMutation($input: FlagArchiveInput!) {
      result: flagArchive(input: $input) {
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
  revive: graphql`
    mutation flagMutationsReviveMutation($input: FlagReviveInput!) {
      result: flagRevive(input: $input) {
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
  create: graphql`
    mutation flagMutationsCreateMutation($input: FlagCreateInput!) {
      result: flagCreate(input: $input) {
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
  update: graphql`
    mutation flagMutationsUpdateMutation($input: FlagUpdateInput!) {
      result: flagUpdate(input: $input) {
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
  setStage: graphql`
    mutation flagMutationsSetStageMutation($input: FlagSetStageInput!) {
      result: flagSetStage(input: $input) {
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
  setRollout: graphql`
    mutation flagMutationsSetRolloutMutation($input: FlagSetRolloutInput!) {
      result: flagSetRollout(input: $input) {
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
  requirementAdd: graphql`
    mutation flagMutationsRequirementAddMutation($input: FlagRequirementAddInput!) {
      result: flagRequirementAdd(input: $input) {
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
  requirementRemove: graphql`
    mutation flagMutationsRequirementRemoveMutation($input: FlagRequirementRemoveInput!) {
      result: flagRequirementRemove(input: $input) {
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
  ruleAdd: graphql`
    mutation flagMutationsRuleAddMutation($input: FlagRuleAddInput!) {
      result: flagRuleAdd(input: $input) {
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
  ruleUpdate: graphql`
    mutation flagMutationsRuleUpdateMutation($input: FlagRuleUpdateInput!) {
      result: flagRuleUpdate(input: $input) {
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
  ruleRemove: graphql`
    mutation flagMutationsRuleRemoveMutation($input: FlagRuleRemoveInput!) {
      result: flagRuleRemove(input: $input) {
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
  ruleMove: graphql`
    mutation flagMutationsRuleMoveMutation($input: FlagRuleMoveInput!) {
      result: flagRuleMove(input: $input) {
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
  segmentPut: graphql`
    mutation flagMutationsSegmentPutMutation($input: SegmentPutInput!) {
      result: segmentPut(input: $input) {
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
  segmentDelete: graphql`
    mutation flagMutationsSegmentDeleteMutation($input: SegmentDeleteInput!) {
      result: segmentDelete(input: $input) {
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
