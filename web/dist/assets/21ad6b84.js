//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{U as t,W as n,f as r,rt as i,tt as a,z as o}from"./b9259d66.js";import{f as s}from"./110b5995.js";n();var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValueBefore`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValueAfter`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsCompanyMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsCompanyMutation`,selections:r},params:{cacheID:`8b4343ac667b6b93ab4c9620db274314`,id:`32e7e810520fede23a78371ae1b2e14edd596f421be3c2c4b694d06901571a92`,metadata:{},name:`effectsCompanyMutation`,operationKind:`mutation`,text:`mutation effectsCompanyMutation(
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
`}}})();c.hash=`4b29cc2204e089e1d727cc175505496d`;var l=e(i(),1),u=t(),d=a(),f=c;function p({input:e}){let t=r(),n=s(),i=(0,u.useRelayEnvironment)(),[a,c]=(0,l.useState)(null);if((0,l.useEffect)(()=>{o(i,f,{...e,validateOnly:!0}).then(e=>c(e.effects??null)).catch(()=>void 0)},[i,e]),!a)return null;let{wonValueBefore:p,wonValueAfter:m,isComplete:h,lateFollowUpCount:g}=a;return(0,d.jsxs)(d.Fragment,{children:[p&&m&&(0,d.jsx)(`p`,{children:t(`accounts.settings.wonValue`,{before:n.money(p),after:n.money(m)})}),!h&&(0,d.jsx)(`p`,{className:`figure-late`,children:t(`accounts.settings.incomplete`)}),(0,d.jsx)(`p`,{children:t(`accounts.settings.late`,{count:g})})]})}export{p as default};