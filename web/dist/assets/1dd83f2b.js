import{n as e}from"./16930679.js";import{B as t,F as n,Q as r,X as i,l as a,z as o}from"./dfbc0ede.js";import{d as s}from"./3e71a6f7.js";t();var c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValueBefore`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValueAfter`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsCompanyMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsCompanyMutation`,selections:n},params:{cacheID:`e47d24e2baecd2a692dafe9998c89032`,id:null,metadata:{},name:`effectsCompanyMutation`,operationKind:`mutation`,text:`mutation effectsCompanyMutation(
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
    }
  }
}
`}}})();c.hash=`62687921a57099bfe601fb696562ec40`;var l=e(r(),1),u=o(),d=i(),f=c;function p({input:e}){let t=a(),r=s(),i=(0,u.useRelayEnvironment)(),[o,c]=(0,l.useState)(null);if((0,l.useEffect)(()=>{n(i,f,{...e,validateOnly:!0}).then(e=>c(e.effects??null)).catch(()=>void 0)},[i,e]),!o)return null;let{wonValueBefore:p,wonValueAfter:m,isComplete:h,lateFollowUpCount:g}=o;return(0,d.jsxs)(d.Fragment,{children:[p&&m&&(0,d.jsx)(`p`,{children:t(`accounts.settings.wonValue`,{before:r.money(p),after:r.money(m)})}),!h&&(0,d.jsx)(`p`,{className:`figure-late`,children:t(`accounts.settings.incomplete`)}),(0,d.jsx)(`p`,{children:t(`accounts.settings.late`,{count:g})})]})}export{p as default};