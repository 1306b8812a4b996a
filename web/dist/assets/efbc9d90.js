import{n as e}from"./16930679.js";import{B as t,F as n,P as r,Q as i,z as a}from"./35a7dda3.js";import{s as o}from"./4fd94492.js";t();var s=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSubmitPayload`,kind:`LinkedField`,name:`changeSubmit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeSubmitMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeSubmitMutation`,selections:t},params:{cacheID:`b03546d1f47feca10407c1b91de5e98c`,id:null,metadata:{},name:`useChangeSubmitMutation`,operationKind:`mutation`,text:`mutation useChangeSubmitMutation(
  $input: ChangeSubmitInput!
) {
  result: changeSubmit(input: $input) {
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
`}}})();s.hash=`c585f3dc20a54164a56bef0d455a1ca6`;var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeApplyMutation`,selections:t},params:{cacheID:`7f4b8be8a0de6f187bcc072dc1849908`,id:null,metadata:{},name:`useChangeApplyMutation`,operationKind:`mutation`,text:`mutation useChangeApplyMutation(
  $input: ChangeApplyInput!
) {
  result: changeApply(input: $input) {
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
`}}})();c.hash=`ebf82820ae603f1b303e15be3e0fa0ef`;var l=e(i(),1),u=a(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagEnablePayload`,kind:`LinkedField`,name:`flagEnable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsEnableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsEnableMutation`,selections:t},params:{cacheID:`46f6cbf590b450ba91c9496451737696`,id:null,metadata:{},name:`flagMutationsEnableMutation`,operationKind:`mutation`,text:`mutation flagMutationsEnableMutation(
  $input: FlagEnableInput!
) {
  result: flagEnable(input: $input) {
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
`}}})();d.hash=`2d95600207d15afbf13ca5d355b07b91`;var f=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagDisablePayload`,kind:`LinkedField`,name:`flagDisable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsDisableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsDisableMutation`,selections:t},params:{cacheID:`a100f312a6471b132402c3cfd7595d54`,id:null,metadata:{},name:`flagMutationsDisableMutation`,operationKind:`mutation`,text:`mutation flagMutationsDisableMutation(
  $input: FlagDisableInput!
) {
  result: flagDisable(input: $input) {
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
`}}})();f.hash=`f266dc9c7ac2b9f119910c779f58b74e`;var p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagArchivePayload`,kind:`LinkedField`,name:`flagArchive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsArchiveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsArchiveMutation`,selections:t},params:{cacheID:`50b4554afeb274129d625eb29540bcd0`,id:null,metadata:{},name:`flagMutationsArchiveMutation`,operationKind:`mutation`,text:`mutation flagMutationsArchiveMutation(
  $input: FlagArchiveInput!
) {
  result: flagArchive(input: $input) {
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
`}}})();p.hash=`2baa597ff87024904e2a84d6b1f99c25`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRevivePayload`,kind:`LinkedField`,name:`flagRevive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsReviveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsReviveMutation`,selections:t},params:{cacheID:`690278216a4aa31cca655dd26535f7e5`,id:null,metadata:{},name:`flagMutationsReviveMutation`,operationKind:`mutation`,text:`mutation flagMutationsReviveMutation(
  $input: FlagReviveInput!
) {
  result: flagRevive(input: $input) {
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
`}}})();m.hash=`71672b46f75c16f0ddf782a216057f29`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagCreatePayload`,kind:`LinkedField`,name:`flagCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsCreateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsCreateMutation`,selections:t},params:{cacheID:`5c78abe850b259228f993f9377bf63c3`,id:null,metadata:{},name:`flagMutationsCreateMutation`,operationKind:`mutation`,text:`mutation flagMutationsCreateMutation(
  $input: FlagCreateInput!
) {
  result: flagCreate(input: $input) {
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
`}}})();h.hash=`117e13f202665ff41cda95315b18ea8a`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagUpdatePayload`,kind:`LinkedField`,name:`flagUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsUpdateMutation`,selections:t},params:{cacheID:`e63d05cbb4de677b8eca743490fd35d5`,id:null,metadata:{},name:`flagMutationsUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsUpdateMutation(
  $input: FlagUpdateInput!
) {
  result: flagUpdate(input: $input) {
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
`}}})();g.hash=`d13785559719c69ffb5a2a3dbc24b91b`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetStagePayload`,kind:`LinkedField`,name:`flagSetStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetStageMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetStageMutation`,selections:t},params:{cacheID:`35124a616f236f62bf57aa21034c5163`,id:null,metadata:{},name:`flagMutationsSetStageMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetStageMutation(
  $input: FlagSetStageInput!
) {
  result: flagSetStage(input: $input) {
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
`}}})();_.hash=`39169220a3dc11274e8b0d8ffc8d362d`;var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetRolloutPayload`,kind:`LinkedField`,name:`flagSetRollout`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetRolloutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetRolloutMutation`,selections:t},params:{cacheID:`aeb5b6adcb7f422b79219172e7f7a347`,id:null,metadata:{},name:`flagMutationsSetRolloutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetRolloutMutation(
  $input: FlagSetRolloutInput!
) {
  result: flagSetRollout(input: $input) {
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
`}}})();v.hash=`f6db6b3a2dfa6dc3f837875957a740e2`;var y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementAddPayload`,kind:`LinkedField`,name:`flagRequirementAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementAddMutation`,selections:t},params:{cacheID:`c7e69ca2edef56933b3eb827521b26e2`,id:null,metadata:{},name:`flagMutationsRequirementAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementAddMutation(
  $input: FlagRequirementAddInput!
) {
  result: flagRequirementAdd(input: $input) {
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
`}}})();y.hash=`31ff2db3eee2724d55fbdf9c7777e135`;var b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementRemovePayload`,kind:`LinkedField`,name:`flagRequirementRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementRemoveMutation`,selections:t},params:{cacheID:`b00ca0f18010c532e7e759c98272ec5c`,id:null,metadata:{},name:`flagMutationsRequirementRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementRemoveMutation(
  $input: FlagRequirementRemoveInput!
) {
  result: flagRequirementRemove(input: $input) {
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
`}}})();b.hash=`67b58869c8e44f1865f42cbad70c64dc`;var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleAddPayload`,kind:`LinkedField`,name:`flagRuleAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleAddMutation`,selections:t},params:{cacheID:`022398b2c7f39a77168058220d0ac35c`,id:null,metadata:{},name:`flagMutationsRuleAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleAddMutation(
  $input: FlagRuleAddInput!
) {
  result: flagRuleAdd(input: $input) {
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
`}}})();x.hash=`18c133b22793981a50380bd101a2a774`;var S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleUpdatePayload`,kind:`LinkedField`,name:`flagRuleUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleUpdateMutation`,selections:t},params:{cacheID:`57ff0a72d4d4dff672e9a9f9247c9991`,id:null,metadata:{},name:`flagMutationsRuleUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleUpdateMutation(
  $input: FlagRuleUpdateInput!
) {
  result: flagRuleUpdate(input: $input) {
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
`}}})();S.hash=`2f3d45846f5cc9dbf587727c7ac11620`;var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleRemovePayload`,kind:`LinkedField`,name:`flagRuleRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleRemoveMutation`,selections:t},params:{cacheID:`88c8c4ba358f8843c9e1bd22222396f6`,id:null,metadata:{},name:`flagMutationsRuleRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleRemoveMutation(
  $input: FlagRuleRemoveInput!
) {
  result: flagRuleRemove(input: $input) {
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
`}}})();C.hash=`1aa1549d56d89c010fdf935e6bed8862`;var w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleMovePayload`,kind:`LinkedField`,name:`flagRuleMove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleMoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleMoveMutation`,selections:t},params:{cacheID:`96d4933a0907aac42189c156c04cfbb6`,id:null,metadata:{},name:`flagMutationsRuleMoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleMoveMutation(
  $input: FlagRuleMoveInput!
) {
  result: flagRuleMove(input: $input) {
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
`}}})();w.hash=`80badde0e680ed9cce8a022c2c6e9560`;var T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentPutPayload`,kind:`LinkedField`,name:`segmentPut`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentPutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentPutMutation`,selections:t},params:{cacheID:`9d578ab47a1f05c94e40c75852440d27`,id:null,metadata:{},name:`flagMutationsSegmentPutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentPutMutation(
  $input: SegmentPutInput!
) {
  result: segmentPut(input: $input) {
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
`}}})();T.hash=`85da43c9c551b2ba19718ccf7ee73f47`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentDeletePayload`,kind:`LinkedField`,name:`segmentDelete`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentDeleteMutation`,selections:t},params:{cacheID:`718c1d1e5241c15110f11bf9f85802ff`,id:null,metadata:{},name:`flagMutationsSegmentDeleteMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentDeleteMutation(
  $input: SegmentDeleteInput!
) {
  result: segmentDelete(input: $input) {
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
`}}})();E.hash=`2fbe1527e282383f75e68f19a297bcc4`;var D={enable:d,disable:f,archive:p,revive:m,create:h,update:g,setStage:_,setRollout:v,requirementAdd:y,requirementRemove:b,ruleAdd:x,ruleUpdate:S,ruleRemove:C,ruleMove:w,segmentPut:T,segmentDelete:E},O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberRemovePayload`,kind:`LinkedField`,name:`betaMemberRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberRemoveMutation`,selections:t},params:{cacheID:`67b3da654d7ce8cc2f7c1d1805f4f880`,id:null,metadata:{},name:`peopleMutationsMemberRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberRemoveMutation(
  $input: BetaMemberRemoveInput!
) {
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
`}}})();O.hash=`3013bcad4f4f40ce92d12d53a1221455`;var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetExpiryPayload`,kind:`LinkedField`,name:`betaMemberSetExpiry`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetExpiryMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetExpiryMutation`,selections:t},params:{cacheID:`1f016b323e1b0105b8fede1881abe565`,id:null,metadata:{},name:`peopleMutationsMemberSetExpiryMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetExpiryMutation(
  $input: BetaMemberSetExpiryInput!
) {
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
`}}})();k.hash=`2cf80ee534b5775d5123d9ed04cbd373`;var A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetSeatsPayload`,kind:`LinkedField`,name:`betaMemberSetSeats`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetSeatsMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetSeatsMutation`,selections:t},params:{cacheID:`8d7142e3ae2f358a63ff2d9cb85bc5e2`,id:null,metadata:{},name:`peopleMutationsMemberSetSeatsMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetSeatsMutation(
  $input: BetaMemberSetSeatsInput!
) {
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
`}}})();A.hash=`6927fbed3be8d6b1620179e0f6511af3`;var j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaExcludePayload`,kind:`LinkedField`,name:`betaExclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsExcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsExcludeMutation`,selections:t},params:{cacheID:`0d2d6e1106318dec5110b9bfbc79d117`,id:null,metadata:{},name:`peopleMutationsExcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsExcludeMutation(
  $input: BetaExcludeInput!
) {
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
`}}})();j.hash=`5e7fb7aec498bae87682c828f13b5f74`;var M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaUnexcludePayload`,kind:`LinkedField`,name:`betaUnexclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsUnexcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsUnexcludeMutation`,selections:t},params:{cacheID:`2c95f56d16d79523b01a733d367de48f`,id:null,metadata:{},name:`peopleMutationsUnexcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsUnexcludeMutation(
  $input: BetaUnexcludeInput!
) {
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
`}}})();M.hash=`2028f1eaaf4afa1b15f07a37e510dc3c`;var N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteUserPayload`,kind:`LinkedField`,name:`betaInviteUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteUserMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteUserMutation`,selections:t},params:{cacheID:`06a460104232991fa688cfeb4d34db21`,id:null,metadata:{},name:`peopleMutationsInviteUserMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteUserMutation(
  $input: BetaInviteUserInput!
) {
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
`}}})();N.hash=`90961add46faefb3f46d0ac82d70c9e0`;var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteCompanyPayload`,kind:`LinkedField`,name:`betaInviteCompany`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteCompanyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteCompanyMutation`,selections:t},params:{cacheID:`815d0fc3c46ee14df4c5ba1304653cc5`,id:null,metadata:{},name:`peopleMutationsInviteCompanyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteCompanyMutation(
  $input: BetaInviteCompanyInput!
) {
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
`}}})();P.hash=`89d450e79a6f2347b6acb2de32e21377`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationResendPayload`,kind:`LinkedField`,name:`betaInvitationResend`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationResendMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationResendMutation`,selections:t},params:{cacheID:`1f1486d4aecc52f5ad1b9e0b9e17c131`,id:null,metadata:{},name:`peopleMutationsInvitationResendMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationResendMutation(
  $input: BetaInvitationResendInput!
) {
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
`}}})();F.hash=`e89e9b7dcdeba773b2e368bb9696afee`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationRevokePayload`,kind:`LinkedField`,name:`betaInvitationRevoke`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationRevokeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationRevokeMutation`,selections:t},params:{cacheID:`c66cc008e803e5988265a939a21e1f19`,id:null,metadata:{},name:`peopleMutationsInvitationRevokeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationRevokeMutation(
  $input: BetaInvitationRevokeInput!
) {
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
`}}})();I.hash=`1af850b98bbb757e53bc8d98a91f8ae0`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestAcceptPayload`,kind:`LinkedField`,name:`betaRequestAccept`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestAcceptMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestAcceptMutation`,selections:t},params:{cacheID:`ac8d8d24972691952625c9de2ad845a9`,id:null,metadata:{},name:`peopleMutationsRequestAcceptMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestAcceptMutation(
  $input: BetaRequestAcceptInput!
) {
  result: betaRequestAccept(input: $input) {
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
`}}})();L.hash=`89f4f1ccde0364fda9606a6b338189f0`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestDeclinePayload`,kind:`LinkedField`,name:`betaRequestDecline`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestDeclineMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestDeclineMutation`,selections:t},params:{cacheID:`b74f22ca9a5f1ea384e97f46b72e0e2d`,id:null,metadata:{},name:`peopleMutationsRequestDeclineMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestDeclineMutation(
  $input: BetaRequestDeclineInput!
) {
  result: betaRequestDecline(input: $input) {
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
`}}})();R.hash=`a3abc43371591894c9bc6bebfffeef15`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsPostPayload`,kind:`LinkedField`,name:`betaNewsPost`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsPostMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsPostMutation`,selections:t},params:{cacheID:`c4034f18dde2ed8128cf1e79aa574918`,id:null,metadata:{},name:`peopleMutationsNewsPostMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsPostMutation(
  $input: BetaNewsPostInput!
) {
  result: betaNewsPost(input: $input) {
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
`}}})();z.hash=`692da7a470a7bae70d428dc702b2543b`;var B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsRemovePayload`,kind:`LinkedField`,name:`betaNewsRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsRemoveMutation`,selections:t},params:{cacheID:`ff085699c3fda760803735ec7b0b119f`,id:null,metadata:{},name:`peopleMutationsNewsRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsRemoveMutation(
  $input: BetaNewsRemoveInput!
) {
  result: betaNewsRemove(input: $input) {
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
`}}})();B.hash=`b27935c8ccc467f4cef56870b269765c`;var V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWavePutPayload`,kind:`LinkedField`,name:`betaWavePut`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWavePutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWavePutMutation`,selections:t},params:{cacheID:`9f7fa502f5291ac94fa156e73d42d16b`,id:null,metadata:{},name:`peopleMutationsWavePutMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWavePutMutation(
  $input: BetaWavePutInput!
) {
  result: betaWavePut(input: $input) {
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
`}}})();V.hash=`e37b8d21a0456daa96ee51eddad195ff`;var H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveDeletePayload`,kind:`LinkedField`,name:`betaWaveDelete`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveDeleteMutation`,selections:t},params:{cacheID:`b8c3077c839ecba136dd9e9ea59f8302`,id:null,metadata:{},name:`peopleMutationsWaveDeleteMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveDeleteMutation(
  $input: BetaWaveDeleteInput!
) {
  result: betaWaveDelete(input: $input) {
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
`}}})();H.hash=`740ee0b3ea5f39d7134e91792735147d`;var U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveApplyPayload`,kind:`LinkedField`,name:`betaWaveApply`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveApplyMutation`,selections:t},params:{cacheID:`71b14eac0074d35b74275e656cf67479`,id:null,metadata:{},name:`peopleMutationsWaveApplyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveApplyMutation(
  $input: BetaWaveApplyInput!
) {
  result: betaWaveApply(input: $input) {
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
`}}})();U.hash=`6418cb6c57d3da5d820a541a48034c58`;var W={memberRemove:O,memberSetExpiry:k,memberSetSeats:A,exclude:j,unexclude:M,inviteUser:N,inviteCompany:P,invitationResend:F,invitationRevoke:I,requestAccept:L,requestDecline:R,newsPost:z,newsRemove:B,wavePut:V,waveDelete:H,waveApply:U},G=s,K=c;function q(){let e=(0,u.useRelayEnvironment)(),t=o(),[n,i]=(0,l.useState)([]),[a,s]=(0,l.useState)(!1);return{run:(0,l.useCallback)(async(n,a,o={})=>{i([]),s(!0);try{let r=await J(e,n,a,o);return await t(),r}catch(e){return i(e instanceof r?e.errors:[e]),e instanceof r&&e.errors.some(({code:e})=>e===`STALE_VERSION`)&&t(),null}finally{s(!1)}},[e,t]),isPending:a,problems:n}}async function J(e,t,r,i){let[a,...o]=r;if(a&&o.length===0&&!i.effectiveAt){let{mutation:r,input:o}=Y(t,a,i);return n(e,r,o)}let{reason:s=``,effectiveAt:c=null}=i,l=await n(e,G,{flag:t.key,reason:s,ops:r,effectiveAt:c}),{change:u}=l;return u?.state===`APPROVED`?n(e,K,{change:u.id}):l}function Y({key:e,version:t},n,{reason:r=``}){let[i=``,a]=Object.entries(n).find(([,e])=>e!==void 0)??[],o=i===`switch`?String(a).toLowerCase():i,s=i===`switch`?{}:a,c=W[o],l=i===`create`?{}:{expectedVersion:t};if(c)return{mutation:c,input:{flag:e,reason:r,...s}};let u=D[o];if(!u)throw Error(`There is no mutation for ${o}.`);return{mutation:u,input:{...o.startsWith(`segment`)?{}:{key:e,...l},reason:r,...s}}}export{q as t};