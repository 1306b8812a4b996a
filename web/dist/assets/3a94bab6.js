//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Ht as r,Tn as i,Ut as a,V as o,in as s,o as c,rn as l,u}from"./eac1eecf.js";var d;function f(){return(f=e((()=>{s(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValueBefore`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValueAfter`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsCompanyMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsCompanyMutation`,selections:r},params:{cacheID:`8b4343ac667b6b93ab4c9620db274314`,id:`32e7e810520fede23a78371ae1b2e14edd596f421be3c2c4b694d06901571a92`,metadata:{},name:`effectsCompanyMutation`,operationKind:`mutation`,text:`mutation effectsCompanyMutation(
  $input: CompanyUpdateInput!
) {
  result: companyUpdate(input: $input) {
    effects {
      wonValueBefore {
        amount
        currency
      }
      wonValueAfter {
        amount
        currency
      }
      isComplete
      lateFollowUpCount
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
`}}})(),d.hash=`4b29cc2204e089e1d727cc175505496d`})))()}function p({input:e}){let t=n(),i=u(),a=(0,h.useRelayEnvironment)(),[o,s]=(0,m.useState)(null);if((0,m.useEffect)(()=>{r(a,_,{...e,validateOnly:!0}).then(e=>s(e.effects??null)).catch(()=>void 0)},[a,e]),!o)return null;let{wonValueBefore:c,wonValueAfter:l,isComplete:d,lateFollowUpCount:f}=o;return(0,g.jsxs)(g.Fragment,{children:[c&&l&&(0,g.jsx)(`p`,{children:t(`accounts.settings.wonValue`,{before:i.money(c),after:i.money(l)})}),!d&&(0,g.jsx)(`p`,{className:`figure-late`,children:t(`accounts.settings.incomplete`)}),(0,g.jsx)(`p`,{children:t(`accounts.settings.late`,{count:f})})]})}var m,h,g,_;function v(){return(v=e((()=>{f(),m=i(),h=l(),a(),c(),o(),g=t(),_=d})))()}v();export{p as default};