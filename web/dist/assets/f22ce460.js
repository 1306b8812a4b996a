import{n as e}from"./16930679.js";import{$ as t,B as n,F as r,I as i,V as a}from"./70a8adb4.js";import{c as o}from"./4ee3dc04.js";a();var s=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSubmitPayload`,kind:`LinkedField`,name:`changeSubmit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeSubmitMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeSubmitMutation`,selections:t},params:{cacheID:`2666cb4ba70d1cd2e42cb16025c01afd`,id:null,metadata:{},name:`useChangeSubmitMutation`,operationKind:`mutation`,text:`mutation useChangeSubmitMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();s.hash=`67d25f74f4019d2543e57fe7edb8ce51`;var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeApplyMutation`,selections:t},params:{cacheID:`e4b8d6d7e7d2992ac8776b5f2502ccc5`,id:null,metadata:{},name:`useChangeApplyMutation`,operationKind:`mutation`,text:`mutation useChangeApplyMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();c.hash=`f21bc1eaa9827d94605cc6497c9d4ae9`;var l=e(t(),1),u=n(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagEnablePayload`,kind:`LinkedField`,name:`flagEnable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsEnableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsEnableMutation`,selections:t},params:{cacheID:`959ed2c6ea78d6934b0294e84ae59166`,id:null,metadata:{},name:`flagMutationsEnableMutation`,operationKind:`mutation`,text:`mutation flagMutationsEnableMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();d.hash=`423207f043117a31ce1341cf29d05503`;var f=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagDisablePayload`,kind:`LinkedField`,name:`flagDisable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsDisableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsDisableMutation`,selections:t},params:{cacheID:`45668bf78d5006d25b57582c77caaf34`,id:null,metadata:{},name:`flagMutationsDisableMutation`,operationKind:`mutation`,text:`mutation flagMutationsDisableMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();f.hash=`d3a4f41e5a24c027aa4472e9a512b7e9`;var p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagArchivePayload`,kind:`LinkedField`,name:`flagArchive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsArchiveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsArchiveMutation`,selections:t},params:{cacheID:`6f8ae2a525f1cbaed44cafefe354fade`,id:null,metadata:{},name:`flagMutationsArchiveMutation`,operationKind:`mutation`,text:`mutation flagMutationsArchiveMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();p.hash=`878615eb41f13b81ebc74ca6b14090eb`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRevivePayload`,kind:`LinkedField`,name:`flagRevive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsReviveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsReviveMutation`,selections:t},params:{cacheID:`d7e398f84db4480ffa1522b6e22347d9`,id:null,metadata:{},name:`flagMutationsReviveMutation`,operationKind:`mutation`,text:`mutation flagMutationsReviveMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();m.hash=`a8ed1b3e5a3f15ef3e5a18f537c50b70`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagCreatePayload`,kind:`LinkedField`,name:`flagCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsCreateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsCreateMutation`,selections:t},params:{cacheID:`c34393bb301949c3f49ff13496845e23`,id:null,metadata:{},name:`flagMutationsCreateMutation`,operationKind:`mutation`,text:`mutation flagMutationsCreateMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();h.hash=`d35496943b405042302986917a601d54`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagUpdatePayload`,kind:`LinkedField`,name:`flagUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsUpdateMutation`,selections:t},params:{cacheID:`24aa26bd92b769fe35888ab698eabc5b`,id:null,metadata:{},name:`flagMutationsUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsUpdateMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();g.hash=`2e9d9d6578b08486b9382c242df882f8`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetStagePayload`,kind:`LinkedField`,name:`flagSetStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetStageMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetStageMutation`,selections:t},params:{cacheID:`1135aa288f9d44091a3858fe2a71bc92`,id:null,metadata:{},name:`flagMutationsSetStageMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetStageMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();_.hash=`a57ef56fed74498c0530e6a0ec1485f2`;var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetRolloutPayload`,kind:`LinkedField`,name:`flagSetRollout`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetRolloutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetRolloutMutation`,selections:t},params:{cacheID:`ac8ebd051546374c8473791930c873c7`,id:null,metadata:{},name:`flagMutationsSetRolloutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetRolloutMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();v.hash=`ed9e5d6275ffa2d015f3ac1804f54df1`;var y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementAddPayload`,kind:`LinkedField`,name:`flagRequirementAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementAddMutation`,selections:t},params:{cacheID:`97914ccaa9e786eb28462cf6c5a1deeb`,id:null,metadata:{},name:`flagMutationsRequirementAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementAddMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();y.hash=`b4fc84ed39dc13c23672fb945f77b1dc`;var b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementRemovePayload`,kind:`LinkedField`,name:`flagRequirementRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementRemoveMutation`,selections:t},params:{cacheID:`c411a67c8e31e47b4c3cea7d290f4aba`,id:null,metadata:{},name:`flagMutationsRequirementRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementRemoveMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();b.hash=`4e328518b680899d1c3d371e271455d5`;var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleAddPayload`,kind:`LinkedField`,name:`flagRuleAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleAddMutation`,selections:t},params:{cacheID:`c3a9409b6c1d11bf3b232cf4bde11600`,id:null,metadata:{},name:`flagMutationsRuleAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleAddMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();x.hash=`28eb627de7a86b776717dbbc39fbb45b`;var S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleUpdatePayload`,kind:`LinkedField`,name:`flagRuleUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleUpdateMutation`,selections:t},params:{cacheID:`b94cf50f20fca6445f85a9597608cba4`,id:null,metadata:{},name:`flagMutationsRuleUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleUpdateMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();S.hash=`dc2ff95f9fe1dda69fe6b660b66f55cd`;var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleRemovePayload`,kind:`LinkedField`,name:`flagRuleRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleRemoveMutation`,selections:t},params:{cacheID:`4d48c68f37d2806846303f8a8b6b4472`,id:null,metadata:{},name:`flagMutationsRuleRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleRemoveMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();C.hash=`c6ba9581ba1a49ade739033104ce0b69`;var w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleMovePayload`,kind:`LinkedField`,name:`flagRuleMove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleMoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleMoveMutation`,selections:t},params:{cacheID:`d83f0897efe455f460a613d4c006c882`,id:null,metadata:{},name:`flagMutationsRuleMoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleMoveMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();w.hash=`36e8f709d51462227316edd3b44a807b`;var T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentPutPayload`,kind:`LinkedField`,name:`segmentPut`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentPutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentPutMutation`,selections:t},params:{cacheID:`fee1ce9c1d7975f052ca12084cf2059d`,id:null,metadata:{},name:`flagMutationsSegmentPutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentPutMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();T.hash=`a3b8c3df5c32afe8973510ffa03e9e5b`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentDeletePayload`,kind:`LinkedField`,name:`segmentDelete`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentDeleteMutation`,selections:t},params:{cacheID:`5e6c4b1d2175923f7ca9416a1fc76543`,id:null,metadata:{},name:`flagMutationsSegmentDeleteMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentDeleteMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();E.hash=`a0e51b247daa23eb04a162bb5223cf96`;var D={enable:d,disable:f,archive:p,revive:m,create:h,update:g,setStage:_,setRollout:v,requirementAdd:y,requirementRemove:b,ruleAdd:x,ruleUpdate:S,ruleRemove:C,ruleMove:w,segmentPut:T,segmentDelete:E},O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberRemovePayload`,kind:`LinkedField`,name:`betaMemberRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberRemoveMutation`,selections:t},params:{cacheID:`6ff56a7acdebfe9bc55bcd05f20f1b9f`,id:null,metadata:{},name:`peopleMutationsMemberRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberRemoveMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();O.hash=`b703b760dd13efd9e97874513643cdc9`;var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetExpiryPayload`,kind:`LinkedField`,name:`betaMemberSetExpiry`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetExpiryMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetExpiryMutation`,selections:t},params:{cacheID:`83337d0444dafed765df094bb940c5bc`,id:null,metadata:{},name:`peopleMutationsMemberSetExpiryMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetExpiryMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();k.hash=`05c59ea4e294b6dd6c1e75898573e7db`;var A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetSeatsPayload`,kind:`LinkedField`,name:`betaMemberSetSeats`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetSeatsMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetSeatsMutation`,selections:t},params:{cacheID:`25fe7661e89a20dfb7966f3b43ff9129`,id:null,metadata:{},name:`peopleMutationsMemberSetSeatsMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetSeatsMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();A.hash=`6fc9b12c079bc101bba72d0bc4c4ae8b`;var j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaExcludePayload`,kind:`LinkedField`,name:`betaExclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsExcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsExcludeMutation`,selections:t},params:{cacheID:`150d51a2ef75331c191f5e73d499c3ad`,id:null,metadata:{},name:`peopleMutationsExcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsExcludeMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();j.hash=`a3645a354ad07aa0503460ddc61fe587`;var M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaUnexcludePayload`,kind:`LinkedField`,name:`betaUnexclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsUnexcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsUnexcludeMutation`,selections:t},params:{cacheID:`a4b224ebf555df53ced04eae026e3f5a`,id:null,metadata:{},name:`peopleMutationsUnexcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsUnexcludeMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();M.hash=`ad0773ae7323ff186a3565bc26a3999c`;var N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteUserPayload`,kind:`LinkedField`,name:`betaInviteUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteUserMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteUserMutation`,selections:t},params:{cacheID:`ac51820cdc9c02a38378b0b60224dd0f`,id:null,metadata:{},name:`peopleMutationsInviteUserMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteUserMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();N.hash=`a82bc5941746a79045c411613f505cc0`;var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteCompanyPayload`,kind:`LinkedField`,name:`betaInviteCompany`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteCompanyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteCompanyMutation`,selections:t},params:{cacheID:`995c1c7b7ce486fac98b879e00f51c76`,id:null,metadata:{},name:`peopleMutationsInviteCompanyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteCompanyMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();P.hash=`7838e22f403b38a80c143f6f657afd56`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationResendPayload`,kind:`LinkedField`,name:`betaInvitationResend`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationResendMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationResendMutation`,selections:t},params:{cacheID:`5b2c1755426354f29ba7819dee729daa`,id:null,metadata:{},name:`peopleMutationsInvitationResendMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationResendMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();F.hash=`9c4cccf636d88be2a8cf9babd68df68f`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationRevokePayload`,kind:`LinkedField`,name:`betaInvitationRevoke`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationRevokeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationRevokeMutation`,selections:t},params:{cacheID:`21ae649af3f870c8cce76c67b006593f`,id:null,metadata:{},name:`peopleMutationsInvitationRevokeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationRevokeMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();I.hash=`42eef69976d66d3923b16ddf387fc428`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestAcceptPayload`,kind:`LinkedField`,name:`betaRequestAccept`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestAcceptMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestAcceptMutation`,selections:t},params:{cacheID:`29a2c8752881a8700a4fe3c1434c4791`,id:null,metadata:{},name:`peopleMutationsRequestAcceptMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestAcceptMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();L.hash=`1bb7aa1f1bd61486ac71ecaa2be9c766`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestDeclinePayload`,kind:`LinkedField`,name:`betaRequestDecline`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestDeclineMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestDeclineMutation`,selections:t},params:{cacheID:`046646a89465b6f3c7c3f6a61e07b2c2`,id:null,metadata:{},name:`peopleMutationsRequestDeclineMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestDeclineMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();R.hash=`efb7bc833a3445bfa299276cf71276a5`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsPostPayload`,kind:`LinkedField`,name:`betaNewsPost`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsPostMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsPostMutation`,selections:t},params:{cacheID:`1986ab6aaabd0dc1f7a5b84d575698ad`,id:null,metadata:{},name:`peopleMutationsNewsPostMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsPostMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();z.hash=`0533b2c4449878372a77bd5f672191be`;var B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsRemovePayload`,kind:`LinkedField`,name:`betaNewsRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsRemoveMutation`,selections:t},params:{cacheID:`0e7192d4b087306e8c7d13307f585cd3`,id:null,metadata:{},name:`peopleMutationsNewsRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsRemoveMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();B.hash=`c87f4d681c9e4cf44615166f2315ed50`;var V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWavePutPayload`,kind:`LinkedField`,name:`betaWavePut`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWavePutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWavePutMutation`,selections:t},params:{cacheID:`77742a0115e0eb232ee94be1f22736cc`,id:null,metadata:{},name:`peopleMutationsWavePutMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWavePutMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();V.hash=`42ee8c6869701c602638d7b4c21ae492`;var H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveDeletePayload`,kind:`LinkedField`,name:`betaWaveDelete`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveDeleteMutation`,selections:t},params:{cacheID:`970cda3b11b2ddecc332dd113716fd1a`,id:null,metadata:{},name:`peopleMutationsWaveDeleteMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveDeleteMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();H.hash=`793d5e605329c75b8f66c22f2dc05d9d`;var U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveApplyPayload`,kind:`LinkedField`,name:`betaWaveApply`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveApplyMutation`,selections:t},params:{cacheID:`a1d9d946640ea2bab7bc6be90a3b24f9`,id:null,metadata:{},name:`peopleMutationsWaveApplyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveApplyMutation(
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
      refusal
      params
      message
    }
  }
}
`}}})();U.hash=`a597ef797dfe968161be490fdb079daa`;var W={memberRemove:O,memberSetExpiry:k,memberSetSeats:A,exclude:j,unexclude:M,inviteUser:N,inviteCompany:P,invitationResend:F,invitationRevoke:I,requestAccept:L,requestDecline:R,newsPost:z,newsRemove:B,wavePut:V,waveDelete:H,waveApply:U},G=s,K=c;function q(){let e=(0,u.useRelayEnvironment)(),t=o(),[n,i]=(0,l.useState)([]),[a,s]=(0,l.useState)(!1);return{run:(0,l.useCallback)(async(n,a,o={})=>{i([]),s(!0);try{let r=await J(e,n,a,o);return await t(),r}catch(e){return i(e instanceof r?e.errors:[e]),e instanceof r&&e.errors.some(({code:e})=>e===`STALE_VERSION`)&&t(),null}finally{s(!1)}},[e,t]),isPending:a,problems:n}}async function J(e,t,n,r){let[a,...o]=n;if(a&&o.length===0&&!r.effectiveAt){let{mutation:n,input:o}=Y(t,a,r);return i(e,n,o)}let{reason:s=``,effectiveAt:c=null}=r,l=await i(e,G,{flag:t.key,reason:s,ops:n,effectiveAt:c}),{change:u}=l;return u?.state===`APPROVED`?i(e,K,{change:u.id}):l}function Y({key:e,version:t},n,{reason:r=``}){let[i=``,a]=Object.entries(n).find(([,e])=>e!==void 0)??[],o=i===`switch`?String(a).toLowerCase():i,s=i===`switch`?{}:a,c=W[o],l=i===`create`?{}:{expectedVersion:t};if(c)return{mutation:c,input:{flag:e,reason:r,...s}};let u=D[o];if(!u)throw Error(`There is no mutation for ${o}.`);return{mutation:u,input:{...o.startsWith(`segment`)?{}:{key:e,...l},reason:r,...s}}}export{q as t};