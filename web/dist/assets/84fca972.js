//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Ht as t,Tn as n,Ut as r,Vt as i,in as a,rn as o}from"./eac1eecf.js";import{_ as s,g as c}from"./982b6667.js";var l;function u(){return(u=e((()=>{a(),l=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSubmitPayload`,kind:`LinkedField`,name:`changeSubmit`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeSubmitMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeSubmitMutation`,selections:r},params:{cacheID:`1b5109e675819a7343592a0d6d386653`,id:`75667a85f725aed51ebb22482c57563fb06c7c22a1a5b18fb6c855fcab984e5d`,metadata:{},name:`useChangeSubmitMutation`,operationKind:`mutation`,text:`mutation useChangeSubmitMutation(
  $input: ChangeSubmitInput!
) {
  result: changeSubmit(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),l.hash=`f60d4a5db5d9df1e8c98dc086f803943`})))()}var d;function ee(){return(ee=e((()=>{a(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangeApplyMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangeApplyMutation`,selections:r},params:{cacheID:`bb8f03c9504f55d8b3c4f49c92104cf3`,id:`5aef4e68e22b5a2e2a872a9166bfdf851670e5f753a751e9693623fd60b515a7`,metadata:{},name:`useChangeApplyMutation`,operationKind:`mutation`,text:`mutation useChangeApplyMutation(
  $input: ChangeApplyInput!
) {
  result: changeApply(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),d.hash=`e0e58ecc6cdff11c0aea9f84350e2843`})))()}var f;function te(){return(te=e((()=>{a(),f=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagEnablePayload`,kind:`LinkedField`,name:`flagEnable`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsEnableMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsEnableMutation`,selections:r},params:{cacheID:`78b265bf4539d290f770e81e511b71d3`,id:`bb9af0d411f862fca5f2418be7712681dd92a836d0098dc28254fcd99f568f64`,metadata:{},name:`flagMutationsEnableMutation`,operationKind:`mutation`,text:`mutation flagMutationsEnableMutation(
  $input: FlagEnableInput!
) {
  result: flagEnable(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),f.hash=`dfe34b6ffddc2c3731beb5aba778077c`})))()}var p;function m(){return(m=e((()=>{a(),p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagDisablePayload`,kind:`LinkedField`,name:`flagDisable`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsDisableMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsDisableMutation`,selections:r},params:{cacheID:`98aeffcdbd4a1f468db2201f9768c50f`,id:`ae5ccf15036f6fe9f343aaf2a2db6962700e02eacc35b2f80e059bbb072196af`,metadata:{},name:`flagMutationsDisableMutation`,operationKind:`mutation`,text:`mutation flagMutationsDisableMutation(
  $input: FlagDisableInput!
) {
  result: flagDisable(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),p.hash=`7f4db2cce2557d33867ac33ed4c2d7bb`})))()}var h;function ne(){return(ne=e((()=>{a(),h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagArchivePayload`,kind:`LinkedField`,name:`flagArchive`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsArchiveMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsArchiveMutation`,selections:r},params:{cacheID:`bb31ef40e92e7372e122c9dedc142e50`,id:`80151f136abfc088a05f5e3c8bb85202d8a389c20afaad8f84077e243ecfe288`,metadata:{},name:`flagMutationsArchiveMutation`,operationKind:`mutation`,text:`mutation flagMutationsArchiveMutation(
  $input: FlagArchiveInput!
) {
  result: flagArchive(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),h.hash=`f17224424a14967b48cdb6a19a785f16`})))()}var g;function _(){return(_=e((()=>{a(),g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRevivePayload`,kind:`LinkedField`,name:`flagRevive`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsReviveMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsReviveMutation`,selections:r},params:{cacheID:`647bb0e000f5e773fc9920c14e579018`,id:`3034e0e382c9c099e0433afdfde53841a339a1a32c7a105130f225b7ce2fb2ac`,metadata:{},name:`flagMutationsReviveMutation`,operationKind:`mutation`,text:`mutation flagMutationsReviveMutation(
  $input: FlagReviveInput!
) {
  result: flagRevive(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),g.hash=`528e26768c44baeb3cf9406b51f74a9c`})))()}var v;function re(){return(re=e((()=>{a(),v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagCreatePayload`,kind:`LinkedField`,name:`flagCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsCreateMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsCreateMutation`,selections:r},params:{cacheID:`7bf552273e83ca3ae27d1682e5f3fdc9`,id:`03a0e4c9b16a7e4910c6125f0b7979ac849c16ac193e9c0d7a1ac806adde5dcb`,metadata:{},name:`flagMutationsCreateMutation`,operationKind:`mutation`,text:`mutation flagMutationsCreateMutation(
  $input: FlagCreateInput!
) {
  result: flagCreate(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),v.hash=`e2b4df19b6fc9d4b1144ee2a2e4337f3`})))()}var y;function ie(){return(ie=e((()=>{a(),y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagUpdatePayload`,kind:`LinkedField`,name:`flagUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsUpdateMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsUpdateMutation`,selections:r},params:{cacheID:`ca3659bce4981da1b0f9e0d838582816`,id:`eff65a6215218aa9cfb8991e91a2734327fb96919f9355275c87bf7968882a67`,metadata:{},name:`flagMutationsUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsUpdateMutation(
  $input: FlagUpdateInput!
) {
  result: flagUpdate(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),y.hash=`c262a7b65df0abfc01f6e756f45c852a`})))()}var b;function ae(){return(ae=e((()=>{a(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetStagePayload`,kind:`LinkedField`,name:`flagSetStage`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetStageMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetStageMutation`,selections:r},params:{cacheID:`4e997cc3de173c43ace7ab21bde4a74e`,id:`bf697159e27532601798b1a14f26a644e4ab4e6caea9a7e2bb6f62484889caad`,metadata:{},name:`flagMutationsSetStageMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetStageMutation(
  $input: FlagSetStageInput!
) {
  result: flagSetStage(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),b.hash=`ee597edbf483710ca3d9e4dc8411af5e`})))()}var x;function oe(){return(oe=e((()=>{a(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagSetRolloutPayload`,kind:`LinkedField`,name:`flagSetRollout`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSetRolloutMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSetRolloutMutation`,selections:r},params:{cacheID:`81c926d04408b9c76d5c10cb51200ed6`,id:`0f61364f3f81dfbfe7e0d1c84afde0aa17be554836edfe696946ed54f7ddd56b`,metadata:{},name:`flagMutationsSetRolloutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSetRolloutMutation(
  $input: FlagSetRolloutInput!
) {
  result: flagSetRollout(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),x.hash=`fd59539f59ab6706d40c4bdbeeeff447`})))()}var S;function C(){return(C=e((()=>{a(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementAddPayload`,kind:`LinkedField`,name:`flagRequirementAdd`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementAddMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementAddMutation`,selections:r},params:{cacheID:`1a4d3a304f8b721a82a20ff86bd435a5`,id:`58ce8e8b70a83d84a54bc3071507f442183cf70c50df15c0fae8ac6749551dc9`,metadata:{},name:`flagMutationsRequirementAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementAddMutation(
  $input: FlagRequirementAddInput!
) {
  result: flagRequirementAdd(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),S.hash=`bff5a220e2ca9c0ddfebf0abba90463f`})))()}var w;function se(){return(se=e((()=>{a(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRequirementRemovePayload`,kind:`LinkedField`,name:`flagRequirementRemove`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRequirementRemoveMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRequirementRemoveMutation`,selections:r},params:{cacheID:`0a152cbfcd50a0136c4c669f2ee950e5`,id:`52fa3ba0826cca7fb95e9cf3b3d69fd4c508e3395c9dac2b0b3af6b6b65c4ed1`,metadata:{},name:`flagMutationsRequirementRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRequirementRemoveMutation(
  $input: FlagRequirementRemoveInput!
) {
  result: flagRequirementRemove(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),w.hash=`7c426751c9f1eda5ba1bfc0a265a9290`})))()}var T;function ce(){return(ce=e((()=>{a(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleAddPayload`,kind:`LinkedField`,name:`flagRuleAdd`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleAddMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleAddMutation`,selections:r},params:{cacheID:`1239e21285c02d2e98ac7caa469eee9a`,id:`fbe9656d615b9bae89fc008c287fb47aa006b4cdb80248222adfd10913426f4a`,metadata:{},name:`flagMutationsRuleAddMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleAddMutation(
  $input: FlagRuleAddInput!
) {
  result: flagRuleAdd(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),T.hash=`34f8f0a316a9d82599b3ecf6b8d39acc`})))()}var E;function le(){return(le=e((()=>{a(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleUpdatePayload`,kind:`LinkedField`,name:`flagRuleUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleUpdateMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleUpdateMutation`,selections:r},params:{cacheID:`30d7653b517a663e5582922ebd7f8849`,id:`c6122e15119f7002b1825435178710eefcac2176092492378f3e411e4416fe68`,metadata:{},name:`flagMutationsRuleUpdateMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleUpdateMutation(
  $input: FlagRuleUpdateInput!
) {
  result: flagRuleUpdate(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),E.hash=`19540e6c96893cb7ff170ad1f06bcb95`})))()}var D;function ue(){return(ue=e((()=>{a(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleRemovePayload`,kind:`LinkedField`,name:`flagRuleRemove`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleRemoveMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleRemoveMutation`,selections:r},params:{cacheID:`54c0242d4373bf0a99add356ddc6a2d6`,id:`a4b9c44225f362354e2f95baf486fbdc5fcaa62e190c809969e1c4cb0ec93533`,metadata:{},name:`flagMutationsRuleRemoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleRemoveMutation(
  $input: FlagRuleRemoveInput!
) {
  result: flagRuleRemove(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),D.hash=`50fa315d65a4dc656da835672aad964b`})))()}var O;function de(){return(de=e((()=>{a(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagRuleMovePayload`,kind:`LinkedField`,name:`flagRuleMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsRuleMoveMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsRuleMoveMutation`,selections:r},params:{cacheID:`e0df169e0b6dfdd93995b288a4fbbe95`,id:`20510cab78c6e64e1e52c624c5943023bede45d4ead5a4377aae03ea8c71e09d`,metadata:{},name:`flagMutationsRuleMoveMutation`,operationKind:`mutation`,text:`mutation flagMutationsRuleMoveMutation(
  $input: FlagRuleMoveInput!
) {
  result: flagRuleMove(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),O.hash=`9dd2555f986f24c54bee28f514390c96`})))()}var k;function fe(){return(fe=e((()=>{a(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentPutPayload`,kind:`LinkedField`,name:`segmentPut`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentPutMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentPutMutation`,selections:r},params:{cacheID:`cc224fe210c16c29604ae12bfa9674af`,id:`f0410d90d71345122c2a1cfbfd55a0283122e9da4fe23edfa9ddc6870c3ca3e5`,metadata:{},name:`flagMutationsSegmentPutMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentPutMutation(
  $input: SegmentPutInput!
) {
  result: segmentPut(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),k.hash=`192721c8952bb7935b06e7f526e18fe6`})))()}var A;function pe(){return(pe=e((()=>{a(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SegmentDeletePayload`,kind:`LinkedField`,name:`segmentDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`flagMutationsSegmentDeleteMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`flagMutationsSegmentDeleteMutation`,selections:r},params:{cacheID:`667a3be51f3734e8acfb79fb41d2a6e5`,id:`f09de047a80e4b07efbdfd906f33c4683d4961cb5031c1fe93eec844c6ae16fe`,metadata:{},name:`flagMutationsSegmentDeleteMutation`,operationKind:`mutation`,text:`mutation flagMutationsSegmentDeleteMutation(
  $input: SegmentDeleteInput!
) {
  result: segmentDelete(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),A.hash=`b14f7c07edaddda7e51fdfc6a3dae412`})))()}var me;function he(){return(he=e((()=>{te(),m(),ne(),_(),re(),ie(),ae(),oe(),C(),se(),ce(),le(),ue(),de(),fe(),pe(),a(),me={enable:f,disable:p,archive:h,revive:g,create:v,update:y,setStage:b,setRollout:x,requirementAdd:S,requirementRemove:w,ruleAdd:T,ruleUpdate:E,ruleRemove:D,ruleMove:O,segmentPut:k,segmentDelete:A}})))()}var j;function M(){return(M=e((()=>{a(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberRemovePayload`,kind:`LinkedField`,name:`betaMemberRemove`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberRemoveMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberRemoveMutation`,selections:r},params:{cacheID:`2db6f44e65da28d49c1f880fb72cbb8c`,id:`167a006b784155abce22b339f3ee027237de2219fbfc67b087726de594ff192b`,metadata:{},name:`peopleMutationsMemberRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberRemoveMutation(
  $input: BetaMemberRemoveInput!
) {
  result: betaMemberRemove(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),j.hash=`de746db27b50ccc9247199be88eeba70`})))()}var N;function P(){return(P=e((()=>{a(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetExpiryPayload`,kind:`LinkedField`,name:`betaMemberSetExpiry`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetExpiryMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetExpiryMutation`,selections:r},params:{cacheID:`3bf8b35f8cbe191c3332c53fecc0debb`,id:`c5d63aefaa4e44371b8e15adaec51301bec8272a044414e562232f00b23537c4`,metadata:{},name:`peopleMutationsMemberSetExpiryMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetExpiryMutation(
  $input: BetaMemberSetExpiryInput!
) {
  result: betaMemberSetExpiry(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),N.hash=`eab94f36b24377a82d7cc161f22f5fec`})))()}var F;function I(){return(I=e((()=>{a(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetSeatsPayload`,kind:`LinkedField`,name:`betaMemberSetSeats`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetSeatsMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetSeatsMutation`,selections:r},params:{cacheID:`70737731366825e5b76bcf13cbca0f3d`,id:`9465e4a19f0288b467515b64a0942961d6b1c19aec968838da1b98a2d5139d79`,metadata:{},name:`peopleMutationsMemberSetSeatsMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetSeatsMutation(
  $input: BetaMemberSetSeatsInput!
) {
  result: betaMemberSetSeats(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),F.hash=`a70abecf912f3e677aa713923bd6c23d`})))()}var L;function R(){return(R=e((()=>{a(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaMemberSetNotePayload`,kind:`LinkedField`,name:`betaMemberSetNote`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsMemberSetNoteMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsMemberSetNoteMutation`,selections:r},params:{cacheID:`f98c8230f8475b37169b4eacf7d7cb13`,id:`73ac7f8f7022dff63186c304616b63de7a70786ec8e5feef0b0a9852dec76e4b`,metadata:{},name:`peopleMutationsMemberSetNoteMutation`,operationKind:`mutation`,text:`mutation peopleMutationsMemberSetNoteMutation(
  $input: BetaMemberSetNoteInput!
) {
  result: betaMemberSetNote(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),L.hash=`d8236bb6bfae95c644743e07b9825939`})))()}var z;function ge(){return(ge=e((()=>{a(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaExcludePayload`,kind:`LinkedField`,name:`betaExclude`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsExcludeMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsExcludeMutation`,selections:r},params:{cacheID:`5e98f16b0f7748e4c571f36c8b63fe86`,id:`803f4664cde404b311b704798e2970a5170504f1a8a1ce5b44d4c432b5656dd3`,metadata:{},name:`peopleMutationsExcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsExcludeMutation(
  $input: BetaExcludeInput!
) {
  result: betaExclude(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),z.hash=`f96a99cc324d693d7cd96b7d8a582999`})))()}var B;function _e(){return(_e=e((()=>{a(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaUnexcludePayload`,kind:`LinkedField`,name:`betaUnexclude`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsUnexcludeMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsUnexcludeMutation`,selections:r},params:{cacheID:`8dc8afc879f9aab0fac873f605ee98a6`,id:`72e63a14e02ec1dd8884df2726c0183fea326b608f23da4cb37a2af0d56d0771`,metadata:{},name:`peopleMutationsUnexcludeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsUnexcludeMutation(
  $input: BetaUnexcludeInput!
) {
  result: betaUnexclude(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),B.hash=`3a2f1b09e7aa25eec87e21368677c371`})))()}var V;function ve(){return(ve=e((()=>{a(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteUserPayload`,kind:`LinkedField`,name:`betaInviteUser`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteUserMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteUserMutation`,selections:r},params:{cacheID:`3aa8ddec0ea8a2762527ec64aabef468`,id:`22f2e1d7b3f0b735f7ed6134f9ba4cc9d2144fca868e02368a61a75000c2b7b7`,metadata:{},name:`peopleMutationsInviteUserMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteUserMutation(
  $input: BetaInviteUserInput!
) {
  result: betaInviteUser(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),V.hash=`ff81c8f558f72897e4bda4c8c28a1150`})))()}var H;function ye(){return(ye=e((()=>{a(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInviteCompanyPayload`,kind:`LinkedField`,name:`betaInviteCompany`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInviteCompanyMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInviteCompanyMutation`,selections:r},params:{cacheID:`64c0dd09efee8491c91e0dd752fd6a57`,id:`78852f9e9c5493a0eca88e5e1feef7dbdd2a474418b38c86e0bbdb26dc3d5fef`,metadata:{},name:`peopleMutationsInviteCompanyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInviteCompanyMutation(
  $input: BetaInviteCompanyInput!
) {
  result: betaInviteCompany(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),H.hash=`7d55a6e9fa1e2d797cdee8e79e96dad1`})))()}var U;function be(){return(be=e((()=>{a(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationResendPayload`,kind:`LinkedField`,name:`betaInvitationResend`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationResendMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationResendMutation`,selections:r},params:{cacheID:`5c792668f9ec9db35b3216d2a9ababf3`,id:`8efcf0aa43c15ef2dbfe87f5ced9343be341b2b9765ebea3d074a05bf5a3fecd`,metadata:{},name:`peopleMutationsInvitationResendMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationResendMutation(
  $input: BetaInvitationResendInput!
) {
  result: betaInvitationResend(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),U.hash=`eb127cbf557425653f400c7357851abe`})))()}var W;function xe(){return(xe=e((()=>{a(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaInvitationRevokePayload`,kind:`LinkedField`,name:`betaInvitationRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsInvitationRevokeMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsInvitationRevokeMutation`,selections:r},params:{cacheID:`69f97c9c163b8d82fa171dcde793e155`,id:`ab652a3c28a8466480ad15a67ed963e27202da257bbae51952bc4826945d234d`,metadata:{},name:`peopleMutationsInvitationRevokeMutation`,operationKind:`mutation`,text:`mutation peopleMutationsInvitationRevokeMutation(
  $input: BetaInvitationRevokeInput!
) {
  result: betaInvitationRevoke(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),W.hash=`d0c45bcaadc8aae3bbe7d13288226c4b`})))()}var G;function Se(){return(Se=e((()=>{a(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestAcceptPayload`,kind:`LinkedField`,name:`betaRequestAccept`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestAcceptMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestAcceptMutation`,selections:r},params:{cacheID:`e6ea9392008b1d55ba178e2780785b29`,id:`737a66655e2016515e19b49766274941cdaf1c7a3c2176a7c608a99d0029e0fb`,metadata:{},name:`peopleMutationsRequestAcceptMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestAcceptMutation(
  $input: BetaRequestAcceptInput!
) {
  result: betaRequestAccept(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),G.hash=`58f6b51ebb2198ada81e7b6c41cf7a5f`})))()}var K;function Ce(){return(Ce=e((()=>{a(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaRequestDeclinePayload`,kind:`LinkedField`,name:`betaRequestDecline`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsRequestDeclineMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsRequestDeclineMutation`,selections:r},params:{cacheID:`0e15f021b039b60cd94bae1714486bbd`,id:`317a00a00229c3f1d8563aca28e75c15e4a261efa05101f87cb814f9dc5bd78b`,metadata:{},name:`peopleMutationsRequestDeclineMutation`,operationKind:`mutation`,text:`mutation peopleMutationsRequestDeclineMutation(
  $input: BetaRequestDeclineInput!
) {
  result: betaRequestDecline(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),K.hash=`6bab2f9c17aa7645cff54bc1712afedd`})))()}var q;function we(){return(we=e((()=>{a(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsPostPayload`,kind:`LinkedField`,name:`betaNewsPost`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsPostMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsPostMutation`,selections:r},params:{cacheID:`23a2b2ae9dcd5cf9e17281794b42f7da`,id:`db82227907a76ac6008384941f59710d13f16d1b61f858c21e0f0d11845d4766`,metadata:{},name:`peopleMutationsNewsPostMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsPostMutation(
  $input: BetaNewsPostInput!
) {
  result: betaNewsPost(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),q.hash=`2f01476f618272f8d9e0f5bf1450efe4`})))()}var J;function Te(){return(Te=e((()=>{a(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaNewsRemovePayload`,kind:`LinkedField`,name:`betaNewsRemove`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsNewsRemoveMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsNewsRemoveMutation`,selections:r},params:{cacheID:`f8c4da64112486017c07bf7925467e44`,id:`f33cd7c47a3f1d9a89d36f3efd5dd6aec64bb7c40a9eda81e5a2da355de6a51a`,metadata:{},name:`peopleMutationsNewsRemoveMutation`,operationKind:`mutation`,text:`mutation peopleMutationsNewsRemoveMutation(
  $input: BetaNewsRemoveInput!
) {
  result: betaNewsRemove(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),J.hash=`333c310bb5bd3e83783a407fd13c1685`})))()}var Y;function Ee(){return(Ee=e((()=>{a(),Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWavePutPayload`,kind:`LinkedField`,name:`betaWavePut`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWavePutMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWavePutMutation`,selections:r},params:{cacheID:`34823052d6a000d42f6464a16e86ab95`,id:`53288dbc411aceb586728b7f27f0793f40f058ccfef2784debc86172227edf99`,metadata:{},name:`peopleMutationsWavePutMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWavePutMutation(
  $input: BetaWavePutInput!
) {
  result: betaWavePut(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),Y.hash=`948f2de80d37132ce3a09836203d7b2c`})))()}var X;function De(){return(De=e((()=>{a(),X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveDeletePayload`,kind:`LinkedField`,name:`betaWaveDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveDeleteMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveDeleteMutation`,selections:r},params:{cacheID:`02b915d9aa3c2d15f12151aa5d7d9e42`,id:`e1afc8145b74cc7c17f1e8795fc29de9e3f1e6dd2f70f7ddc28665473dc35b43`,metadata:{},name:`peopleMutationsWaveDeleteMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveDeleteMutation(
  $input: BetaWaveDeleteInput!
) {
  result: betaWaveDelete(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),X.hash=`d9f6ec4cfb3e5324b2449e3780a018b1`})))()}var Z;function Oe(){return(Oe=e((()=>{a(),Z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BetaWaveApplyPayload`,kind:`LinkedField`,name:`betaWaveApply`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},n],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peopleMutationsWaveApplyMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peopleMutationsWaveApplyMutation`,selections:r},params:{cacheID:`3d338d7cddec52bf59dcbc70d6dd27d4`,id:`4a7c45a07a6b222bbf71787f42419ef20a9e9d7f827daa6430d4323fe054bd3e`,metadata:{},name:`peopleMutationsWaveApplyMutation`,operationKind:`mutation`,text:`mutation peopleMutationsWaveApplyMutation(
  $input: BetaWaveApplyInput!
) {
  result: betaWaveApply(input: $input) {
    notices {
      code
      params
    }
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
`}}})(),Z.hash=`cce7369a91dbcb4aa6d22950ec3cf9f6`})))()}var Q;function ke(){return(ke=e((()=>{M(),P(),I(),R(),ge(),_e(),ve(),ye(),be(),xe(),Se(),Ce(),we(),Te(),Ee(),De(),Oe(),a(),Q={memberRemove:j,memberSetExpiry:N,memberSetSeats:F,memberSetNote:L,exclude:z,unexclude:B,inviteUser:V,inviteCompany:H,invitationResend:U,invitationRevoke:W,requestAccept:G,requestDecline:K,newsPost:q,newsRemove:J,wavePut:Y,waveDelete:X,waveApply:Z}})))()}function Ae(){let e=(0,Ne.useRelayEnvironment)(),t=s(),[n,r]=(0,$.useState)([]),[a,o]=(0,$.useState)(!1);return{run:(0,$.useCallback)(async(n,a,s={})=>{r([]),o(!0);try{let r=await je(e,n,a,s);return await t(),r}catch(e){let n=e instanceof i?e.errors:[e];return n.some(e=>`code`in e&&e.code===`STALE_VERSION`)&&await t(),r(n),null}finally{o(!1)}},[e,t]),isPending:a,problems:n}}async function je(e,n,r,i){let[a,...o]=r;if(a&&o.length===0&&!i.effectiveAt){let{mutation:r,input:o}=Me(n,a,i);return t(e,r,o)}let{reason:s=``,effectiveAt:c=null}=i,l=await t(e,Pe,{flag:n.key,reason:s,ops:r,effectiveAt:c}),{change:u}=l;return u?.state===`APPROVED`?t(e,Fe,{change:u.id}):l}function Me({key:e,version:t},n,{reason:r=``}){let[i=``,a]=Object.entries(n).find(([,e])=>e!==void 0)??[],o=i===`switch`?String(a).toLowerCase():i,s=i===`switch`?{}:a,c=Q[o],l=i===`create`?{}:{expectedVersion:t};if(c)return{mutation:c,input:{flag:e,reason:r,...s}};let u=me[o];if(!u)throw Error(`There is no mutation for ${o}.`);return{mutation:u,input:{...o.startsWith(`segment`)?{}:{key:e,...l},reason:r,...s}}}var $,Ne,Pe,Fe;function Ie(){return(Ie=e((()=>{u(),ee(),$=n(),Ne=o(),a(),r(),c(),he(),ke(),Pe=l,Fe=d})))()}export{Ae as n,Ie as t};