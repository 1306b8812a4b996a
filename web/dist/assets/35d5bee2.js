//# allFunctionsCalledOnLoad
import{U as e,W as t,f as n,tt as r}from"./b9259d66.js";import{j as i}from"./80228abc.js";import{i as a,r as o}from"./110b5995.js";import{t as s}from"./faab15f3.js";t();var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonCreatePayload`,kind:`LinkedField`,name:`personCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personCreateMutation`,selections:n},params:{cacheID:`c243000c7001f9fe9396dfc19f2c5e9e`,id:`6f91a6e4125603627d55a6204d32091c4a880c3cceed89cf719223af9a0529cd`,metadata:{},name:`personCreateMutation`,operationKind:`mutation`,text:`mutation personCreateMutation(
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
`}}})();c.hash=`46144d5fb6ef517f47838d8f6dd47a1d`,e();var l=r(),u=c;function d({organization:e,onClose:t}){let r=n(),c=s(`people`,!!e,t);return(0,l.jsxs)(o,{mutation:u,read:t=>{let n=e?.id??a(t,`organizationId`),r=e=>[a(t,e)].filter(Boolean).map(e=>({value:e}));return{name:a(t,`name`),emails:r(`email`),phones:r(`phone`),...n&&{organizationId:n}}},onDone:({person:e})=>c(e?.id,e?.name??``),children:[(0,l.jsxs)(`label`,{children:[r(`record.name`),(0,l.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`off`})]}),(0,l.jsxs)(`label`,{children:[r(`record.email`),(0,l.jsx)(`input`,{className:`input`,name:`email`,type:`email`,maxLength:255,autoComplete:`off`})]}),(0,l.jsxs)(`label`,{children:[r(`record.phone`),(0,l.jsx)(`input`,{className:`input`,name:`phone`,type:`tel`,maxLength:64,autoComplete:`off`})]}),!e&&(0,l.jsx)(i,{kind:`ORGANIZATION`,label:r(`record.organization`),name:`organizationId`})]})}export{d as default};