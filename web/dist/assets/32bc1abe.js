//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{H as t,I as n,L as r,V as i,et as a}from"./efb52c14.js";import{c as o}from"./440dcdb9.js";t();var s=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSubmitPayload`,kind:`LinkedField`,name:`changeSubmit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeSubmitMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeSubmitMutation`,selections:t},params:{cacheID:`0909d5152ae9af2957c991cd955b45e8`,id:`1f326f4f09c6f79b8b66a175cdaeb8203ea5dc6098ee40cf24b9d789cf638402`,metadata:{},name:`useChangeSubmitMutation`,operationKind:`mutation`,text:`mutation useChangeSubmitMutation(
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
    }
  }
}
`}}})();s.hash=`fc812f898a3c3a2fabc318d883bcfe4d`;var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeApplyMutation`,selections:t},params:{cacheID:`375e1aefb202a9b845ae63aa06326015`,id:`aff689c9a54147194898e4cd4ad13f7c6da2be97aae79c418a9cbac15f859ce9`,metadata:{},name:`useChangeApplyMutation`,operationKind:`mutation`,text:`mutation useChangeApplyMutation(
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
    }
  }
}
`}}})();c.hash=`2d33ddc75826ff1d1ec22ee1db5782dc`;var l=e(a(),1),u=i(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagEnablePayload`,kind:`LinkedField`,name:`flagEnable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsEnableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsEnableMutation`,selections:t},params:{cacheID:`a4f8a7c83fd048e40fb58a50204b4c01`,id:`7669d030c0925dfae86c171949e981187624a4efc72b88a7ac3dc92342dc37e8`,metadata:{},name:`flagMutationsEnableMutation`,operationKind:`mutation`,text:`mutation flagMutationsEnableMutation(
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
    }
  }
}
`}}})();d.hash=`d721510939654a3cdda55c3f1d137c71`;var f=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagDisablePayload`,kind:`LinkedField`,name:`flagDisable`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsDisableMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsDisableMutation`,selections:t},params:{cacheID:`8fc1a7057796fb0d3a53b2aee5c4fa93`,id:`f3b2e46db94db3405513783bfcd01e0d8907a3c0ab02a8376079fb552c0d39c6`,metadata:{},name:`flagMutationsDisableMutation`,operationKind:`mutation`,text:`mutation flagMutationsDisableMutation(
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
    }
  }
}
`}}})();f.hash=`742ae8f52b0557f072709f29f4c23049`;var p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagArchivePayload`,kind:`LinkedField`,name:`flagArchive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsArchiveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsArchiveMutation`,selections:t},params:{cacheID:`c959484c2c1f803564afbff21bd6e614`,id:`a7df74d8275dd4447fc66a5e8a8e58d892400534e794a350134722f27b1c0088`,metadata:{},name:`flagMutationsArchiveMutation`,operationKind:`mutation`,text:`mutation flagMutationsArchiveMutation(
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
    }
  }
}
`}}})();p.hash=`503bc6e41c07364ab893ca423673452a`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRevivePayload`,kind:`LinkedField`,name:`flagRevive`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsReviveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsReviveMutation`,selections:t},params:{cacheID:`1def6de237bfc477491288de03819e3d`,id:`ac5749c6884611208e7d7b697c417f1b615310769c17c9b2c999ab75314fa80a`,metadata:{},name:`flagMutationsReviveMutation`,operationKind:`mutation`,text:`mutation flagMutationsReviveMutation(
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
    }
  }
}
`}}})();m.hash=`b6557edfcdde716cf99dfd1b7f8dceaf`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagCreatePayload`,kind:`LinkedField`,name:`flagCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsCreateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsCreateMutation`,selections:t},params:{cacheID:`36fa651478d6c9ec3b2d9b205057bba2`,id:`a8b922420c548af689c8597cd581e9e3fa208b6a4aafafd1e1d0423e585d9886`,metadata:{},name:`flagMutationsCreateMutation`,operationKind:`mutation`,text:`mutation flagMutationsCreateMutation(
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
    }
  }
}
`}}})();h.hash=`16e1b4dcb77cb8eedf0f895ee7788789`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagUpdatePayload`,kind:`LinkedField`,name:`flagUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsUpdateMutation`,selections:t},params:{cacheID:`0ae684332f1a9076ff7fa56a4a4b2b37`,id:`e416e0ce3b48e56ee06a7afea889dc8de6344818753834113dd77d5ee88e6f29`,metadata:{},name:`flagMutationsUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsUpdateMutation(
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
    }
  }
}
`}}})();g.hash=`b9fffbe5b770a6c43d73c31a0fd59558`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetStagePayload`,kind:`LinkedField`,name:`flagSetStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetStageMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetStageMutation`,selections:t},params:{cacheID:`d34872b542e1a9df0a19ea6caa7c6f71`,id:`7ea6f0c013f676dd4b3624eb707ef26168b040474c9ff63cfe0b60101180672d`,metadata:{},name:`flagMutationsSetStageMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetStageMutation(
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
    }
  }
}
`}}})();_.hash=`7c8a932955338bf6dd2fdfe586e514db`;var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetRolloutPayload`,kind:`LinkedField`,name:`flagSetRollout`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetRolloutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetRolloutMutation`,selections:t},params:{cacheID:`f4b7f567b8ac3d3e5b6fdf1802efbaa5`,id:`868253b5ff4badb10719bff833989361644b19d248f5d034e7954e8f7c80cda0`,metadata:{},name:`flagMutationsSetRolloutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetRolloutMutation(
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
    }
  }
}
`}}})();v.hash=`cb9a56c8208ed87d6367f18f3621053a`;var y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementAddPayload`,kind:`LinkedField`,name:`flagRequirementAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementAddMutation`,selections:t},params:{cacheID:`a236ae8981c25dfe22d42b1dbc7b0fa0`,id:`fc1a3eba093cffc804144f1bbda689a03048d0a525ba9a01bcfa17c3fe884da4`,metadata:{},name:`flagMutationsRequirementAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementAddMutation(
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
    }
  }
}
`}}})();y.hash=`de0ef0c66a06c50e60680321c6c3831e`;var b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementRemovePayload`,kind:`LinkedField`,name:`flagRequirementRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementRemoveMutation`,selections:t},params:{cacheID:`86208053c1530c297831df8687799544`,id:`23a1757cc54252743561397edc737229b1b10852911c007ec89d51555d8a4217`,metadata:{},name:`flagMutationsRequirementRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementRemoveMutation(
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
    }
  }
}
`}}})();b.hash=`61c852ba7e41eec5f191f203c5c8df1f`;var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleAddPayload`,kind:`LinkedField`,name:`flagRuleAdd`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleAddMutation`,selections:t},params:{cacheID:`271253cc45f7b87cdd2504590867dec2`,id:`b2779cfae73267efd1c474eb70f0b606f1bbf5ae116d4c594e68aa83cd838b9d`,metadata:{},name:`flagMutationsRuleAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleAddMutation(
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
    }
  }
}
`}}})();x.hash=`cd1387683548d265484f442382d0b2a2`;var S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleUpdatePayload`,kind:`LinkedField`,name:`flagRuleUpdate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleUpdateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleUpdateMutation`,selections:t},params:{cacheID:`eac346f840ba8f216dd80e4e4128c7d5`,id:`73ac797d1c9377cc95a9cc7a5748e03285ba1600a726582458a44dfe86c511d6`,metadata:{},name:`flagMutationsRuleUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleUpdateMutation(
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
    }
  }
}
`}}})();S.hash=`7b4b8e18eb0b8b4b7a0423ef9de544ca`;var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleRemovePayload`,kind:`LinkedField`,name:`flagRuleRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleRemoveMutation`,selections:t},params:{cacheID:`8db5c8c4607f136eaa0e005d40d823f5`,id:`c2b97a8571c9edefce4814cc2c32fd47dbe30957f3505692fa50782d90085650`,metadata:{},name:`flagMutationsRuleRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleRemoveMutation(
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
    }
  }
}
`}}})();C.hash=`3048d39892e28e7724a931bcbecefaab`;var w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleMovePayload`,kind:`LinkedField`,name:`flagRuleMove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleMoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleMoveMutation`,selections:t},params:{cacheID:`163348fe06aa2a4755f12429afbe51b8`,id:`0037393d016da09d121d8e8c5eb1ffcfdb8dd016499ef39ee7cf5e33e7d91616`,metadata:{},name:`flagMutationsRuleMoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleMoveMutation(
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
    }
  }
}
`}}})();w.hash=`ec76cfa88b1decedd3fbb06fd2a5a016`;var T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentPutPayload`,kind:`LinkedField`,name:`segmentPut`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentPutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentPutMutation`,selections:t},params:{cacheID:`a2bfdc1d20a082e69182d1902aa5eb1d`,id:`65824a7c685fed44bc1813955dc0291f24bb08d8943bf3e8df78d889f89b8ee5`,metadata:{},name:`flagMutationsSegmentPutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentPutMutation(
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
    }
  }
}
`}}})();T.hash=`757607095e3f74c4c41013be1f0d81e3`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentDeletePayload`,kind:`LinkedField`,name:`segmentDelete`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentDeleteMutation`,selections:t},params:{cacheID:`0f96e8a6d0f9654387dcc9b4eecbb892`,id:`f35510ad5b62c20478a010e38a976fbf6899c288cbde15993eba25b174831a50`,metadata:{},name:`flagMutationsSegmentDeleteMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentDeleteMutation(
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
    }
  }
}
`}}})();E.hash=`68bb362abf132bae489bbc49cb5026ad`;var D={enable:d,disable:f,archive:p,revive:m,create:h,update:g,setStage:_,setRollout:v,requirementAdd:y,requirementRemove:b,ruleAdd:x,ruleUpdate:S,ruleRemove:C,ruleMove:w,segmentPut:T,segmentDelete:E},O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberRemovePayload`,kind:`LinkedField`,name:`betaMemberRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberRemoveMutation`,selections:t},params:{cacheID:`87aaa45fce88a5f16ee404a2b3de31ca`,id:`0c71d88bb42929c13b6bc3a3ff6e02b5519cf93100cf52db40a308bce8f40f19`,metadata:{},name:`peopleMutationsMemberRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberRemoveMutation(
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
    }
  }
}
`}}})();O.hash=`4f2f6371f84f9d31954cb05455baefda`;var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetExpiryPayload`,kind:`LinkedField`,name:`betaMemberSetExpiry`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetExpiryMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetExpiryMutation`,selections:t},params:{cacheID:`f13e504bb7e4454674c1deee092e708e`,id:`02d4b77259e1ffded406c0343fb9e88e9b3fd0e9987828c8d13984caed20cce8`,metadata:{},name:`peopleMutationsMemberSetExpiryMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetExpiryMutation(
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
    }
  }
}
`}}})();k.hash=`2b71e753b9d32bda0e9c4fe32e8ca862`;var A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetSeatsPayload`,kind:`LinkedField`,name:`betaMemberSetSeats`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetSeatsMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetSeatsMutation`,selections:t},params:{cacheID:`a5e9dfef3f3438aa9cc693b288363c22`,id:`69c1f081079c9513a3a85e0b4cdb9b7248604e9e74ec2c5d3454270d187727d8`,metadata:{},name:`peopleMutationsMemberSetSeatsMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetSeatsMutation(
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
    }
  }
}
`}}})();A.hash=`84e306283c32c9f82d0bb92cf3e17fcf`;var j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetNotePayload`,kind:`LinkedField`,name:`betaMemberSetNote`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetNoteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetNoteMutation`,selections:t},params:{cacheID:`8138a98a51286a0bda467645cb369f35`,id:`db3cc9cd15d029512446ae8afb6ebbe45e9f8f8fcc9efe5c94437e1886e76a57`,metadata:{},name:`peopleMutationsMemberSetNoteMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetNoteMutation(
  $input: BetaMemberSetNoteInput!
) {
  result: betaMemberSetNote(input: $input) {
    notices
    change {
      id
      state
    }
    userErrors {
      code
      refusal
      params
    }
  }
}
`}}})();j.hash=`d022b127626aef91de8498bb39471a77`;var M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaExcludePayload`,kind:`LinkedField`,name:`betaExclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsExcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsExcludeMutation`,selections:t},params:{cacheID:`e80bb6b1167b02b603d72db28264f883`,id:`b0810e833d8442e69814765f8cb10e74f09045b916de72004fe5e483157ce8af`,metadata:{},name:`peopleMutationsExcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsExcludeMutation(
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
    }
  }
}
`}}})();M.hash=`dc7252c0cec90eaf79213189b5c37f55`;var N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaUnexcludePayload`,kind:`LinkedField`,name:`betaUnexclude`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsUnexcludeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsUnexcludeMutation`,selections:t},params:{cacheID:`01c040e56311eb48160e1feb7ca87335`,id:`391024f9a7e49c5f80178873dac3ba4bbdb5d3e33e6b4be1de11faf28591700c`,metadata:{},name:`peopleMutationsUnexcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsUnexcludeMutation(
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
    }
  }
}
`}}})();N.hash=`b18d0e0cc2c66a657b399d0e67322e66`;var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteUserPayload`,kind:`LinkedField`,name:`betaInviteUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteUserMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteUserMutation`,selections:t},params:{cacheID:`ce5a83d3085889788b080a28c7efc71c`,id:`d0105be1f56f8c28d46ee27ef03e56e9798ebeffc743e41fc8018ff3410e3721`,metadata:{},name:`peopleMutationsInviteUserMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteUserMutation(
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
    }
  }
}
`}}})();P.hash=`a897f59192c36316e3f95fa7a83772af`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteCompanyPayload`,kind:`LinkedField`,name:`betaInviteCompany`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteCompanyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteCompanyMutation`,selections:t},params:{cacheID:`d2d7e7d2184211f073c1664048736f03`,id:`81e46dbf53c03c09787333a97b409482fc12c8cbf3e221abdea0df761907d29a`,metadata:{},name:`peopleMutationsInviteCompanyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteCompanyMutation(
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
    }
  }
}
`}}})();F.hash=`f468178decc085e6822133723bb9df4b`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationResendPayload`,kind:`LinkedField`,name:`betaInvitationResend`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationResendMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationResendMutation`,selections:t},params:{cacheID:`d7fa530584f2702eee8f7e8c4b4a796b`,id:`9bed0a418337bb2f892a1f0256df5c96152bdb5d50c213960862a6536d62f413`,metadata:{},name:`peopleMutationsInvitationResendMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationResendMutation(
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
    }
  }
}
`}}})();I.hash=`84c275737cc87b0748cd553c82c7134d`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationRevokePayload`,kind:`LinkedField`,name:`betaInvitationRevoke`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationRevokeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationRevokeMutation`,selections:t},params:{cacheID:`ffa1b7181985ce639326ded4cf3814cf`,id:`c06c5c6c6f907e2bdd860f262787b5da2393b52209d2191b97073f26e3285095`,metadata:{},name:`peopleMutationsInvitationRevokeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationRevokeMutation(
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
    }
  }
}
`}}})();L.hash=`2c0be57ea15e2e98ed0282ed06c56ccb`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestAcceptPayload`,kind:`LinkedField`,name:`betaRequestAccept`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestAcceptMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestAcceptMutation`,selections:t},params:{cacheID:`1664cd15fb87239cf0bf57f899ddd9e1`,id:`f2450d89906eefcfb678ec310b865425110c3a5cafdc4affc533c2b25431f092`,metadata:{},name:`peopleMutationsRequestAcceptMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestAcceptMutation(
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
    }
  }
}
`}}})();R.hash=`e7efd665d9588b926fafc51c2f4e78ac`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestDeclinePayload`,kind:`LinkedField`,name:`betaRequestDecline`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestDeclineMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestDeclineMutation`,selections:t},params:{cacheID:`502f2a7b147dd8fa8995eafae1f25909`,id:`a387c5c5ded9a012211819180fe2f202e0317e8023e44af2427a901fa9d17e3b`,metadata:{},name:`peopleMutationsRequestDeclineMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestDeclineMutation(
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
    }
  }
}
`}}})();z.hash=`14fd89da9a37276988612b310e74dab0`;var B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsPostPayload`,kind:`LinkedField`,name:`betaNewsPost`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsPostMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsPostMutation`,selections:t},params:{cacheID:`3f715370b2c8a1d9d898a7428bd1a085`,id:`8e42ad055fe86085eb000acad505db81cd9dc8db077d9d207f17e4805f3aed95`,metadata:{},name:`peopleMutationsNewsPostMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsPostMutation(
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
    }
  }
}
`}}})();B.hash=`1927c4fcae58a7c15cc7611681b066aa`;var V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsRemovePayload`,kind:`LinkedField`,name:`betaNewsRemove`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsRemoveMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsRemoveMutation`,selections:t},params:{cacheID:`3ec9faf97970709406524b3edfb00708`,id:`1f1ede110c144b0f5a891e4f45e8eb5403c38b7a8ed266665ad7a8edc60131df`,metadata:{},name:`peopleMutationsNewsRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsRemoveMutation(
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
    }
  }
}
`}}})();V.hash=`b302468a1438ed28f809019858b8759e`;var H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWavePutPayload`,kind:`LinkedField`,name:`betaWavePut`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWavePutMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWavePutMutation`,selections:t},params:{cacheID:`e45e1de47d8e8f87557b196741662fd4`,id:`276e5eae95bd0db48ef7079348f2608207ae6a88df88f0748d8c5e68e0fd1cdf`,metadata:{},name:`peopleMutationsWavePutMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWavePutMutation(
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
    }
  }
}
`}}})();H.hash=`7734eb709f06c0bc183d532119558a5e`;var U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveDeletePayload`,kind:`LinkedField`,name:`betaWaveDelete`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveDeleteMutation`,selections:t},params:{cacheID:`826970631b06af5cd06e37409cb43f5c`,id:`3e074036cab40199f50f1b67becc63da62fed8925f4fb6c4d6c3ea964ac03e60`,metadata:{},name:`peopleMutationsWaveDeleteMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveDeleteMutation(
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
    }
  }
}
`}}})();U.hash=`494bd52729eb846d2fd94948b041bb74`;var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveApplyPayload`,kind:`LinkedField`,name:`betaWaveApply`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveApplyMutation`,selections:t},params:{cacheID:`193eb257281b8dd9477e1ee609ee2326`,id:`2feccb9dca92ca7f60ea51a64770babec7607255b1d250f018c671012689a91a`,metadata:{},name:`peopleMutationsWaveApplyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveApplyMutation(
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
    }
  }
}
`}}})();W.hash=`e986f095e2053450860993ace285540a`;var G={memberRemove:O,memberSetExpiry:k,memberSetSeats:A,memberSetNote:j,exclude:M,unexclude:N,inviteUser:P,inviteCompany:F,invitationResend:I,invitationRevoke:L,requestAccept:R,requestDecline:z,newsPost:B,newsRemove:V,wavePut:H,waveDelete:U,waveApply:W},K=s,q=c;function J(){let e=(0,u.useRelayEnvironment)(),t=o(),[r,i]=(0,l.useState)([]),[a,s]=(0,l.useState)(!1);return{run:(0,l.useCallback)(async(r,a,o={})=>{i([]),s(!0);try{let n=await Y(e,r,a,o);return await t(),n}catch(e){return i(e instanceof n?e.errors:[e]),e instanceof n&&e.errors.some(({code:e})=>e===`STALE_VERSION`)&&t(),null}finally{s(!1)}},[e,t]),isPending:a,problems:r}}async function Y(e,t,n,i){let[a,...o]=n;if(a&&o.length===0&&!i.effectiveAt){let{mutation:n,input:o}=X(t,a,i);return r(e,n,o)}let{reason:s=``,effectiveAt:c=null}=i,l=await r(e,K,{flag:t.key,reason:s,ops:n,effectiveAt:c}),{change:u}=l;return u?.state===`APPROVED`?r(e,q,{change:u.id}):l}function X({key:e,version:t},n,{reason:r=``}){let[i=``,a]=Object.entries(n).find(([,e])=>e!==void 0)??[],o=i===`switch`?String(a).toLowerCase():i,s=i===`switch`?{}:a,c=G[o],l=i===`create`?{}:{expectedVersion:t};if(c)return{mutation:c,input:{flag:e,reason:r,...s}};let u=D[o];if(!u)throw Error(`There is no mutation for ${o}.`);return{mutation:u,input:{...o.startsWith(`segment`)?{}:{key:e,...l},reason:r,...s}}}export{J as t};