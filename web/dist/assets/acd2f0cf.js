//# allFunctionsCalledOnLoad
import{U as e,W as t,f as n,p as r,tt as i}from"./b9259d66.js";import{i as a,n as o,r as s,s as c}from"./110b5995.js";import{a as l,h as u,i as d,r as f}from"./80228abc.js";t();var p=(function(){var e=[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isContact`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageTypesQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageTypesQuery`,selections:e},params:{cacheID:`3def84225794034ea6587f4e18010656`,id:`1395053b43142148c8f188233daf28627c95cc693abac8fbf2ce1a8d87a722ed`,metadata:{},name:`pageTypesQuery`,operationKind:`query`,text:`query pageTypesQuery {
  activityTypes {
    id
    version
    name
    isContact
    isActive
    viewerCanUpdate
  }
}
`}}})();p.hash=`2baaee92c27241d84e5d2886404ac10f`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityTypeCreatePayload`,kind:`LinkedField`,name:`activityTypeCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTypesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTypesCreateMutation`,selections:n},params:{cacheID:`e202e2df4d13ccbf2ea1c55c087bc96c`,id:`d70bb46e5b61e368d59e2bbc2e06abf5177c30bb4084ca9aa5ca2b7e2b78023b`,metadata:{},name:`pageTypesCreateMutation`,operationKind:`mutation`,text:`mutation pageTypesCreateMutation(
  $input: ActivityTypeCreateInput!
) {
  result: activityTypeCreate(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();m.hash=`bf2994188c8582cc974d23d1224e7392`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityTypeUpdatePayload`,kind:`LinkedField`,name:`activityTypeUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTypesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTypesUpdateMutation`,selections:n},params:{cacheID:`b91eb28e9c2b2e43877dcd6f4a8c2ddc`,id:`d112305b08c90f2172c57032df3def4f7c62b91d719fe29559283a3a21f7fdd1`,metadata:{},name:`pageTypesUpdateMutation`,operationKind:`mutation`,text:`mutation pageTypesUpdateMutation(
  $input: ActivityTypeUpdateInput!
) {
  result: activityTypeUpdate(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();h.hash=`59865e3a5de7ec09185a033ddab2bebb`,e();var g=i(),_=p,v=m,y=h,b={};function x(){return(0,g.jsx)(u,{children:(0,g.jsx)(S,{})})}function S(){let e=n(),t=r(`SETTINGS_WRITE`),{data:i,refresh:a}=o(_,b);return(0,g.jsx)(c,{value:a,children:(0,g.jsxs)(`section`,{"aria-labelledby":`types`,children:[(0,g.jsx)(`h2`,{id:`types`,children:e(`settings.types`)}),(0,g.jsx)(`p`,{className:`quiet`,children:e(`settings.typesHelp`)}),(0,g.jsx)(`ul`,{className:`lines`,children:i.activityTypes.map(e=>(0,g.jsx)(C,{type:e},e.id))}),t&&(0,g.jsx)(d,{label:e(`settings.addType`),children:e=>(0,g.jsx)(s,{mutation:v,read:T,onDone:e,children:(0,g.jsx)(w,{})})})]})})}function C({type:e}){let t=n(),{id:r,version:i,name:o,isContact:c,isActive:u,viewerCanUpdate:d}=e,p=e=>({id:r,expectedVersion:i,name:a(e,`name`),isContact:e.has(`isContact`),isActive:e.has(`isActive`)});return(0,g.jsx)(l,{name:o,isActive:u,facts:[c&&t(`settings.countsAsContact`)],editor:d&&(e=>(0,g.jsxs)(s,{mutation:y,read:p,onDone:e,children:[(0,g.jsx)(w,{name:o,isContact:c}),(0,g.jsx)(`p`,{className:`quiet`,children:t(`settings.contactHelp`)}),(0,g.jsx)(f,{isActive:u})]}))})}function w({name:e=``,isContact:t=!1}){let r=n();return(0,g.jsxs)(g.Fragment,{children:[(0,g.jsxs)(`label`,{children:[r(`settings.name`),(0,g.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,g.jsxs)(`label`,{className:`check`,children:[(0,g.jsx)(`input`,{type:`checkbox`,name:`isContact`,defaultChecked:t}),r(`settings.countsAsContact`)]})]})}function T(e){return{name:a(e,`name`),isContact:e.has(`isContact`)}}export{x as default};