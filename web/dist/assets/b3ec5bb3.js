//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Et as n,Gt as r,Tt as i,w as a}from"./e8711193.js";import{n as o,r as s}from"./e1429c32.js";import{n as c,r as l,t as u}from"./7747f8f6.js";var d;function f(){return(f=e((()=>{n(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationCreatePayload`,kind:`LinkedField`,name:`organizationCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`organizationCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`organizationCreateMutation`,selections:n},params:{cacheID:`7270681a7895eff52322c08fbe6f60c1`,id:`b80bb9e42bb9c4f7b07f20057b038bc19700d279199cf1423f152d8e722ec190`,metadata:{},name:`organizationCreateMutation`,operationKind:`mutation`,text:`mutation organizationCreateMutation(
  $input: OrganizationCreateInput!
) {
  result: organizationCreate(input: $input) {
    organization {
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
`}}})(),d.hash=`038eb652ad2c5b72d9d41927f41c0d6c`})))()}function p({onClose:e}){let t=a(),n=s(`organizations`,!1,e);return(0,h.jsxs)(u,{mutation:g,read:m,onDone:({organization:e})=>n(e?.id,e?.name??``),children:[(0,h.jsxs)(`label`,{children:[t(`record.name`),(0,h.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`off`})]}),(0,h.jsxs)(`label`,{children:[t(`record.website`),(0,h.jsx)(`input`,{className:`input`,name:`website`,maxLength:255,inputMode:`url`,autoComplete:`off`})]}),(0,h.jsxs)(`label`,{children:[t(`record.address`),(0,h.jsx)(`input`,{className:`input`,name:`address`,maxLength:255,autoComplete:`off`})]})]})}function m(e){let[t,n]=[l(e,`website`),l(e,`address`)];return{name:l(e,`name`),...t&&{website:t},...n&&{address:{formatted:n}}}}var h,g;function _(){return(_=e((()=>{f(),i(),t(),c(),o(),h=r(),g=d})))()}_();export{p as default};