import{n as e,t}from"./793ae5d2.js";import{a as n,r}from"./c9d1bb20.js";import{n as i,t as a}from"./21b21320.js";import{n as o}from"./b6de864c.js";e();var s=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSubmitPayload`,kind:`LinkedField`,name:`changeSubmit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeSubmitMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeSubmitMutation`,selections:t},params:{cacheID:`2320646d2a5d21ec72233d472df08d62`,id:null,metadata:{},name:`useChangeSubmitMutation`,operationKind:`mutation`,text:`mutation useChangeSubmitMutation(
  $input: ChangeSubmitInput!
) {
  result: changeSubmit(input: $input) {
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
`}}})();s.hash=`3cdf9a3ea56ec377a084f4e29db55788`;var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeApplyMutation`,selections:t},params:{cacheID:`b75228c6dc6d8486ad5698b3d7971028`,id:null,metadata:{},name:`useChangeApplyMutation`,operationKind:`mutation`,text:`mutation useChangeApplyMutation(
  $input: ChangeApplyInput!
) {
  result: changeApply(input: $input) {
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
`}}})();c.hash=`fc3cbb41089bdc806d502c26ab7a0d59`;var l=n(r(),1),u=t(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagEnablePayload`,kind:`LinkedField`,name:`flagEnable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsEnableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsEnableMutation`,selections:t},params:{cacheID:`cea7f348db40584fef24ca2588af3017`,id:null,metadata:{},name:`flagMutationsEnableMutation`,operationKind:`mutation`,text:`mutation flagMutationsEnableMutation(
  $input: FlagEnableInput!
) {
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
`}}})();d.hash=`860dd90f3d279f97b2763fd2c4c14400`;var f=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagDisablePayload`,kind:`LinkedField`,name:`flagDisable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsDisableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsDisableMutation`,selections:t},params:{cacheID:`e463efff3a529f1a995d6cdaca3da650`,id:null,metadata:{},name:`flagMutationsDisableMutation`,operationKind:`mutation`,text:`mutation flagMutationsDisableMutation(
  $input: FlagDisableInput!
) {
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
`}}})();f.hash=`7f639169722ef38cbd3919473bbb39dd`;var p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagArchivePayload`,kind:`LinkedField`,name:`flagArchive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsArchiveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsArchiveMutation`,selections:t},params:{cacheID:`4f5111d34cfffb413f5e817c496555d4`,id:null,metadata:{},name:`flagMutationsArchiveMutation`,operationKind:`mutation`,text:`mutation flagMutationsArchiveMutation(
  $input: FlagArchiveInput!
) {
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
`}}})();p.hash=`4536e1c4cc392eeb89f51d27521c7ac1`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRevivePayload`,kind:`LinkedField`,name:`flagRevive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsReviveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsReviveMutation`,selections:t},params:{cacheID:`1f75d6cb3558e446b4920463a774457d`,id:null,metadata:{},name:`flagMutationsReviveMutation`,operationKind:`mutation`,text:`mutation flagMutationsReviveMutation(
  $input: FlagReviveInput!
) {
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
`}}})();m.hash=`d0cc7a52a71b9ebb61e14d1a06240fa7`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagCreatePayload`,kind:`LinkedField`,name:`flagCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsCreateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsCreateMutation`,selections:t},params:{cacheID:`f0ded88ba5d33506483712a83d3e86ee`,id:null,metadata:{},name:`flagMutationsCreateMutation`,operationKind:`mutation`,text:`mutation flagMutationsCreateMutation(
  $input: FlagCreateInput!
) {
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
`}}})();h.hash=`a2180b83d4ff1625ac07a0c351084e2f`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagUpdatePayload`,kind:`LinkedField`,name:`flagUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsUpdateMutation`,selections:t},params:{cacheID:`46a80ba784d1b850187b6074f77ab013`,id:null,metadata:{},name:`flagMutationsUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsUpdateMutation(
  $input: FlagUpdateInput!
) {
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
`}}})();g.hash=`c2320b227e6e5a2ee7172fdd261593db`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetStagePayload`,kind:`LinkedField`,name:`flagSetStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetStageMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetStageMutation`,selections:t},params:{cacheID:`6382e7a5170723cfc387ee7e45c30744`,id:null,metadata:{},name:`flagMutationsSetStageMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetStageMutation(
  $input: FlagSetStageInput!
) {
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
`}}})();_.hash=`1a7c3c1db7215901bc35af0e36cd812b`;var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetRolloutPayload`,kind:`LinkedField`,name:`flagSetRollout`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetRolloutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetRolloutMutation`,selections:t},params:{cacheID:`5bf2940a86c486765c3fab32b887acba`,id:null,metadata:{},name:`flagMutationsSetRolloutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetRolloutMutation(
  $input: FlagSetRolloutInput!
) {
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
`}}})();v.hash=`3e3bd7927e4dc898dab9f6572c039c34`;var y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementAddPayload`,kind:`LinkedField`,name:`flagRequirementAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementAddMutation`,selections:t},params:{cacheID:`76f07bea7e5e0eef16ef0da06162efaa`,id:null,metadata:{},name:`flagMutationsRequirementAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementAddMutation(
  $input: FlagRequirementAddInput!
) {
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
`}}})();y.hash=`8174f055cfcaf70e92c743436afb8d8f`;var b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementRemovePayload`,kind:`LinkedField`,name:`flagRequirementRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementRemoveMutation`,selections:t},params:{cacheID:`1e3b42dc951d825d462dd7aab056810f`,id:null,metadata:{},name:`flagMutationsRequirementRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementRemoveMutation(
  $input: FlagRequirementRemoveInput!
) {
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
`}}})();b.hash=`dae1a514c591e1cb1e4fbc396d1eb7f5`;var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleAddPayload`,kind:`LinkedField`,name:`flagRuleAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleAddMutation`,selections:t},params:{cacheID:`13ae75f6c8a0ae158577c1e167eb4786`,id:null,metadata:{},name:`flagMutationsRuleAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleAddMutation(
  $input: FlagRuleAddInput!
) {
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
`}}})();x.hash=`823892026c3f72698ffb645c3216d26d`;var S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleUpdatePayload`,kind:`LinkedField`,name:`flagRuleUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleUpdateMutation`,selections:t},params:{cacheID:`8748b7122f9a672f61d93562e882f8e0`,id:null,metadata:{},name:`flagMutationsRuleUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleUpdateMutation(
  $input: FlagRuleUpdateInput!
) {
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
`}}})();S.hash=`52a3aadc7cdaee4bbce0013df3e6fe32`;var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleRemovePayload`,kind:`LinkedField`,name:`flagRuleRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleRemoveMutation`,selections:t},params:{cacheID:`b3036d8ad4e05b080076dd26fe49c51a`,id:null,metadata:{},name:`flagMutationsRuleRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleRemoveMutation(
  $input: FlagRuleRemoveInput!
) {
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
`}}})();C.hash=`8af1506157a7b75521be40b4c9c6d881`;var w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleMovePayload`,kind:`LinkedField`,name:`flagRuleMove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleMoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleMoveMutation`,selections:t},params:{cacheID:`8fdbbfe4db070a7c127b9d9a06c5be8c`,id:null,metadata:{},name:`flagMutationsRuleMoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleMoveMutation(
  $input: FlagRuleMoveInput!
) {
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
`}}})();w.hash=`9c6361e40eaf3f4e197f209e2c47bc54`;var T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentPutPayload`,kind:`LinkedField`,name:`segmentPut`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentPutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentPutMutation`,selections:t},params:{cacheID:`8e2e8e40342e3a51113efc2f6d9fe0f6`,id:null,metadata:{},name:`flagMutationsSegmentPutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentPutMutation(
  $input: SegmentPutInput!
) {
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
`}}})();T.hash=`62989738c6d36809b31ba0d861eadfae`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentDeletePayload`,kind:`LinkedField`,name:`segmentDelete`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentDeleteMutation`,selections:t},params:{cacheID:`4e404a627ab0ea86858b5f5822330aa5`,id:null,metadata:{},name:`flagMutationsSegmentDeleteMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentDeleteMutation(
  $input: SegmentDeleteInput!
) {
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
`}}})();E.hash=`f2f85d26f782036c948247f59a14e222`;var D={enable:d,disable:f,archive:p,revive:m,create:h,update:g,setStage:_,setRollout:v,requirementAdd:y,requirementRemove:b,ruleAdd:x,ruleUpdate:S,ruleRemove:C,ruleMove:w,segmentPut:T,segmentDelete:E},O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberAddPayload`,kind:`LinkedField`,name:`betaMemberAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberAddMutation`,selections:t},params:{cacheID:`e1e3b8142e52502d7ef47de2f294f8f2`,id:null,metadata:{},name:`peopleMutationsMemberAddMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberAddMutation(
  $input: BetaMemberAddInput!
) {
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
`}}})();O.hash=`be3815c9c01a68c99ad4b7c1649ceac4`;var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberRemovePayload`,kind:`LinkedField`,name:`betaMemberRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberRemoveMutation`,selections:t},params:{cacheID:`f07879a8437d9d930c33ab1347e8130f`,id:null,metadata:{},name:`peopleMutationsMemberRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberRemoveMutation(
  $input: BetaMemberRemoveInput!
) {
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
`}}})();k.hash=`374345aa8a1e0aba1f403f9c3a60f136`;var A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetExpiryPayload`,kind:`LinkedField`,name:`betaMemberSetExpiry`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetExpiryMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetExpiryMutation`,selections:t},params:{cacheID:`dba1f20f855bbefa715e829a8e3e9eb8`,id:null,metadata:{},name:`peopleMutationsMemberSetExpiryMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetExpiryMutation(
  $input: BetaMemberSetExpiryInput!
) {
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
`}}})();A.hash=`97a7a4a9667aa6af57c42921e2106bee`;var j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetSeatsPayload`,kind:`LinkedField`,name:`betaMemberSetSeats`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetSeatsMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetSeatsMutation`,selections:t},params:{cacheID:`bba9aadba21eb94031890de989488ab9`,id:null,metadata:{},name:`peopleMutationsMemberSetSeatsMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetSeatsMutation(
  $input: BetaMemberSetSeatsInput!
) {
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
`}}})();j.hash=`91fbfc20bfadca20b4cbefcc79352f21`;var M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaExcludePayload`,kind:`LinkedField`,name:`betaExclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsExcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsExcludeMutation`,selections:t},params:{cacheID:`0a5dc1227119439b877f6d90c4ddf731`,id:null,metadata:{},name:`peopleMutationsExcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsExcludeMutation(
  $input: BetaExcludeInput!
) {
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
`}}})();M.hash=`e91afced2a505a961db21ef03be10429`;var N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaUnexcludePayload`,kind:`LinkedField`,name:`betaUnexclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsUnexcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsUnexcludeMutation`,selections:t},params:{cacheID:`9f914a4a474930bfbf617121e65e1ce0`,id:null,metadata:{},name:`peopleMutationsUnexcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsUnexcludeMutation(
  $input: BetaUnexcludeInput!
) {
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
`}}})();N.hash=`ae1ef7a726754d0922bcbf769e3638c4`;var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteUserPayload`,kind:`LinkedField`,name:`betaInviteUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteUserMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteUserMutation`,selections:t},params:{cacheID:`7e26a69d9b58062a80237728d89a66ef`,id:null,metadata:{},name:`peopleMutationsInviteUserMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteUserMutation(
  $input: BetaInviteUserInput!
) {
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
`}}})();P.hash=`9c6bf0985b6f18d295a01698a85e7697`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteCompanyPayload`,kind:`LinkedField`,name:`betaInviteCompany`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteCompanyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteCompanyMutation`,selections:t},params:{cacheID:`76238295f83d46050914289f650a5fb4`,id:null,metadata:{},name:`peopleMutationsInviteCompanyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteCompanyMutation(
  $input: BetaInviteCompanyInput!
) {
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
`}}})();F.hash=`2a6772417c07942cde5af0c5fc6a47cf`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationResendPayload`,kind:`LinkedField`,name:`betaInvitationResend`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationResendMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationResendMutation`,selections:t},params:{cacheID:`8913488b908043ed5ae0b59ff40de16b`,id:null,metadata:{},name:`peopleMutationsInvitationResendMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationResendMutation(
  $input: BetaInvitationResendInput!
) {
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
`}}})();I.hash=`4ee758c4fc75ba8b98eedabd4f5fbce5`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationRevokePayload`,kind:`LinkedField`,name:`betaInvitationRevoke`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationRevokeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationRevokeMutation`,selections:t},params:{cacheID:`3c7b58f127c9d5f3b5f35486fce4c86f`,id:null,metadata:{},name:`peopleMutationsInvitationRevokeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationRevokeMutation(
  $input: BetaInvitationRevokeInput!
) {
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
`}}})();L.hash=`6aaca9298aa82f23ae8458ade0bddb4c`;var R={memberAdd:O,memberRemove:k,memberSetExpiry:A,memberSetSeats:j,exclude:M,unexclude:N,inviteUser:P,inviteCompany:F,invitationResend:I,invitationRevoke:L},z=s,B=c;function V(){let e=(0,u.useRelayEnvironment)(),t=o(),[n,r]=(0,l.useState)([]),[i,s]=(0,l.useState)(!1);return{run:(0,l.useCallback)(async(n,i,o={})=>{r([]),s(!0);try{let r=await H(e,n,i,o);return await t(),r}catch(e){return r(e instanceof a?e.errors:[e]),e instanceof a&&e.errors.some(({code:e})=>e===`STALE_VERSION`)&&t(),null}finally{s(!1)}},[e,t]),isPending:i,problems:n}}async function H(e,t,n,r){let[a,...o]=n;if(a&&o.length===0&&!r.effectiveAt){let{mutation:n,input:o}=U(t,a,r);return i(e,n,o)}let{reason:s=``,effectiveAt:c=null}=r,l=await i(e,z,{flag:t.key,reason:s,ops:n,effectiveAt:c}),{change:u}=l;return u?.state===`APPROVED`?i(e,B,{change:u.id}):l}function U({key:e,version:t},n,{reason:r=``}){let[i=``,a]=Object.entries(n).find(([,e])=>e!==void 0)??[],o=i===`switch`?String(a).toLowerCase():i,s=i===`switch`?{}:a,c=R[o],l=i===`create`?{}:{expectedVersion:t};if(c)return{mutation:c,input:{flag:e,reason:r,...s}};let u=D[o];if(!u)throw Error(`There is no mutation for ${o}.`);return{mutation:u,input:{...o.startsWith(`segment`)?{}:{key:e,...l},reason:r,...s}}}export{V as t};