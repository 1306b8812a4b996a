//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,V as r,in as i,rn as a}from"./eac1eecf.js";import{S as o,w as s}from"./9867827b.js";import{_ as c,b as l,g as u,v as d,x as f,y as p}from"./88b7b131.js";import{c as m,d as h,f as g}from"./982b6667.js";var _;function v(){return(v=e((()=>{i(),_=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonCreatePayload`,kind:`LinkedField`,name:`personCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`PossiblePersonDuplicate`,kind:`LinkedField`,name:`possibleDuplicates`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`record`,plural:!1,selections:t,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personCreateMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personCreateMutation`,selections:r},params:{cacheID:`6e2dffb472eb26ec642c3120d54646c0`,id:`195946183cda2b7b2f15128ec8f778ff294b67d743ee0e1ea7020fc8c1c54a95`,metadata:{},name:`personCreateMutation`,operationKind:`mutation`,text:`mutation personCreateMutation(
  $input: PersonCreateInput!
) {
  result: personCreate(input: $input) {
    person {
      id
      name
    }
    possibleDuplicates {
      record {
        id
        name
      }
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
`}}})(),_.hash=`9860a9170230fe9093d836e2ece45e37`})))()}function y({organization:e,onClose:t}){let r=n(),{duplicates:i,check:a}=c(x),s=f(`people`,!!e,t);return(0,b.jsxs)(m,{mutation:x,check:a,submit:r(i.length?`create.anyway`:`record.save`),read:t=>{let n=e?.id??g(t,`organizationId`),r=e=>[g(t,e)].filter(Boolean).map(e=>({value:e}));return{name:g(t,`name`),emails:r(`email`),phones:r(`phone`),...n&&{organizationId:n}}},onDone:({person:e})=>s(e?.id,e?.name??``),children:[(0,b.jsxs)(`label`,{children:[r(`record.name`),(0,b.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`off`})]}),(0,b.jsxs)(`label`,{children:[r(`record.email`),(0,b.jsx)(`input`,{className:`input`,name:`email`,inputMode:`email`,maxLength:255,autoComplete:`off`})]}),(0,b.jsxs)(`label`,{children:[r(`record.phone`),(0,b.jsx)(`input`,{className:`input`,name:`phone`,type:`tel`,maxLength:64,autoComplete:`off`})]}),!e&&(0,b.jsx)(o,{kind:`ORGANIZATION`,label:r(`record.organization`),name:`organizationId`}),(0,b.jsx)(d,{duplicates:i,folder:`people`,onClose:t})]})}var b,x;function S(){return(S=e((()=>{v(),a(),r(),s(),h(),p(),l(),u(),b=t(),x=_})))()}S();export{y as default};