//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,U as r,V as i,W as a,in as o,rn as s}from"./eac1eecf.js";import{a as c,c as l,l as u,o as d,s as f,u as p}from"./d2c0e662.js";import{c as m,d as h,f as g,g as _,h as v,o as y,s as b}from"./982b6667.js";var x;function S(){return(S=e((()=>{o(),x=(function(){var e=[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isContact`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageTypesQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageTypesQuery`,selections:e},params:{cacheID:`3def84225794034ea6587f4e18010656`,id:`1395053b43142148c8f188233daf28627c95cc693abac8fbf2ce1a8d87a722ed`,metadata:{},name:`pageTypesQuery`,operationKind:`query`,text:`query pageTypesQuery {
  activityTypes {
    id
    version
    name
    isContact
    isActive
    viewerCanUpdate
  }
}
`}}})(),x.hash=`2baaee92c27241d84e5d2886404ac10f`})))()}var C;function w(){return(w=e((()=>{o(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityTypeCreatePayload`,kind:`LinkedField`,name:`activityTypeCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTypesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTypesCreateMutation`,selections:n},params:{cacheID:`e202e2df4d13ccbf2ea1c55c087bc96c`,id:`d70bb46e5b61e368d59e2bbc2e06abf5177c30bb4084ca9aa5ca2b7e2b78023b`,metadata:{},name:`pageTypesCreateMutation`,operationKind:`mutation`,text:`mutation pageTypesCreateMutation(
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
`}}})(),C.hash=`bf2994188c8582cc974d23d1224e7392`})))()}var T;function E(){return(E=e((()=>{o(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityTypeUpdatePayload`,kind:`LinkedField`,name:`activityTypeUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTypesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTypesUpdateMutation`,selections:n},params:{cacheID:`b91eb28e9c2b2e43877dcd6f4a8c2ddc`,id:`d112305b08c90f2172c57032df3def4f7c62b91d719fe29559283a3a21f7fdd1`,metadata:{},name:`pageTypesUpdateMutation`,operationKind:`mutation`,text:`mutation pageTypesUpdateMutation(
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
`}}})(),T.hash=`59865e3a5de7ec09185a033ddab2bebb`})))()}function D(){return(0,M.jsx)(u,{children:(0,M.jsx)(O,{})})}function O(){let e=n(),t=a(`SETTINGS_WRITE`),{data:r,refresh:i}=b(N,I);return(0,M.jsx)(v,{value:i,children:(0,M.jsxs)(`section`,{"aria-labelledby":`types`,children:[(0,M.jsx)(`h2`,{id:`types`,children:e(`settings.types`)}),(0,M.jsx)(`p`,{className:`quiet`,children:e(`settings.typesHelp`)}),(0,M.jsx)(`ul`,{className:`lines`,children:r.activityTypes.map(e=>(0,M.jsx)(k,{type:e},e.id))}),t&&(0,M.jsx)(d,{label:e(`settings.addType`),children:e=>(0,M.jsx)(m,{mutation:P,read:j,onDone:e,children:(0,M.jsx)(A,{})})})]})})}function k({type:e}){let t=n(),{id:r,version:i,name:a,isContact:o,isActive:s,viewerCanUpdate:l}=e,u=e=>({id:r,expectedVersion:i,name:g(e,`name`),isContact:e.has(`isContact`),isActive:e.has(`isActive`)});return(0,M.jsx)(f,{name:a,isActive:s,facts:[o&&t(`settings.countsAsContact`)],editor:l&&(e=>(0,M.jsxs)(m,{mutation:F,read:u,onDone:e,children:[(0,M.jsx)(A,{name:a,isContact:o}),(0,M.jsx)(`p`,{className:`quiet`,children:t(`settings.contactHelp`)}),(0,M.jsx)(c,{isActive:s})]}))})}function A({name:e=``,isContact:t=!1}){let r=n();return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`label`,{children:[r(`settings.name`),(0,M.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,M.jsxs)(`label`,{className:`check`,children:[(0,M.jsx)(`input`,{type:`checkbox`,name:`isContact`,defaultChecked:t}),r(`settings.countsAsContact`)]})]})}function j(e){return{name:g(e,`name`),isContact:e.has(`isContact`)}}var M,N,P,F,I;function L(){return(L=e((()=>{S(),w(),E(),s(),i(),_(),y(),h(),l(),p(),r(),M=t(),N=x,P=C,F=T,I={}})))()}L();export{D as default};