import{B as e,V as t,Z as n,l as r}from"./5cd13dd8.js";import{S as i,_ as a}from"./c74e7d8c.js";import{i as o,r as s}from"./eccb1906.js";t();var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonCreatePayload`,kind:`LinkedField`,name:`personCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personCreateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personCreateMutation`,selections:t},params:{cacheID:`37c5b4f452108e5f544d913ff2f3cb81`,id:null,metadata:{},name:`personCreateMutation`,operationKind:`mutation`,text:`mutation personCreateMutation(
  $input: PersonCreateInput!
) {
  result: personCreate(input: $input) {
    person {
      id
      name
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();c.hash=`270dbba4b7880056ff2e641dc67906ad`,e();var l=n(),u=c;function d({organization:e,onClose:t}){let n=r(),c=a(`people`,!!e,t);return(0,l.jsxs)(s,{mutation:u,read:t=>{let n=e?.id??o(t,`organizationId`),r=e=>[o(t,e)].filter(Boolean).map(e=>({value:e}));return{name:o(t,`name`),emails:r(`email`),phones:r(`phone`),...n&&{organizationId:n}}},onDone:({person:e})=>c(e?.id,e?.name??``),children:[(0,l.jsxs)(`label`,{children:[n(`record.name`),(0,l.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`off`})]}),(0,l.jsxs)(`label`,{children:[n(`record.email`),(0,l.jsx)(`input`,{className:`input`,name:`email`,type:`email`,maxLength:255,autoComplete:`off`})]}),(0,l.jsxs)(`label`,{children:[n(`record.phone`),(0,l.jsx)(`input`,{className:`input`,name:`phone`,type:`tel`,maxLength:64,autoComplete:`off`})]}),!e&&(0,l.jsx)(i,{kind:`ORGANIZATION`,label:n(`record.organization`),name:`organizationId`})]})}export{d as default};