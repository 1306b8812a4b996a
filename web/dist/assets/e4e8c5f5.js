//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Et as n,Gt as r,Tt as i,w as a}from"./e8711193.js";import{f as o,m as s}from"./6449a43e.js";import{n as c,r as l}from"./e1429c32.js";import{n as u,r as d,t as f}from"./7747f8f6.js";var p;function m(){return(m=e((()=>{n(),p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonCreatePayload`,kind:`LinkedField`,name:`personCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personCreateMutation`,selections:n},params:{cacheID:`c243000c7001f9fe9396dfc19f2c5e9e`,id:`6f91a6e4125603627d55a6204d32091c4a880c3cceed89cf719223af9a0529cd`,metadata:{},name:`personCreateMutation`,operationKind:`mutation`,text:`mutation personCreateMutation(
  $input: PersonCreateInput!
) {
  result: personCreate(input: $input) {
    person {
      id
      name
    }
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
`}}})(),p.hash=`46144d5fb6ef517f47838d8f6dd47a1d`})))()}function h({organization:e,onClose:t}){let n=a(),r=l(`people`,!!e,t);return(0,g.jsxs)(f,{mutation:_,read:t=>{let n=e?.id??d(t,`organizationId`),r=e=>[d(t,e)].filter(Boolean).map(e=>({value:e}));return{name:d(t,`name`),emails:r(`email`),phones:r(`phone`),...n&&{organizationId:n}}},onDone:({person:e})=>r(e?.id,e?.name??``),children:[(0,g.jsxs)(`label`,{children:[n(`record.name`),(0,g.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`off`})]}),(0,g.jsxs)(`label`,{children:[n(`record.email`),(0,g.jsx)(`input`,{className:`input`,name:`email`,type:`email`,maxLength:255,autoComplete:`off`})]}),(0,g.jsxs)(`label`,{children:[n(`record.phone`),(0,g.jsx)(`input`,{className:`input`,name:`phone`,type:`tel`,maxLength:64,autoComplete:`off`})]}),!e&&(0,g.jsx)(o,{kind:`ORGANIZATION`,label:n(`record.organization`),name:`organizationId`})]})}var g,_;function v(){return(v=e((()=>{m(),i(),t(),s(),u(),c(),g=r(),_=p})))()}v();export{h as default};