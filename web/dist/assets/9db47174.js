//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{H as t,U as n,W as r,f as i,rt as a,tt as o}from"./b9259d66.js";import{i as s,l as c,n as l,o as u,s as d}from"./110b5995.js";import{h as f}from"./80228abc.js";import{t as p}from"./d0da17b5.js";r();var m=(function(){var e=[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageFollowUpsQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageFollowUpsQuery`,selections:e},params:{cacheID:`aaefd93d947f497555e85951374ca4ee`,id:`756e3cbef05ef424a543fcaff813871b7323a10feb0e10bcfd44eb2d94165d2b`,metadata:{},name:`pageFollowUpsQuery`,operationKind:`query`,text:`query pageFollowUpsQuery {
  viewer {
    company {
      followUpDays
      viewerCanUpdate
    }
  }
}
`}}})();m.hash=`a23fbea182be0e887eb086b0c3d0ca57`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageFollowUpsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageFollowUpsMutation`,selections:n},params:{cacheID:`f730532287ee2391b46a5cd77f6a1d20`,id:`7ce3909dd89cd8fc0b46033aaf395ac7c50a1e92d52fd4f50ec8aeee6c840cbe`,metadata:{},name:`pageFollowUpsMutation`,operationKind:`mutation`,text:`mutation pageFollowUpsMutation(
  $input: CompanyUpdateInput!
) {
  result: companyUpdate(input: $input) {
    effects {
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
`}}})();h.hash=`c32929891f9b47dd84f7d6193d6b8f49`;var g=e(a(),1);n();var _=o(),v=m,y=h,b={};function x(){return(0,_.jsx)(f,{children:(0,_.jsx)(S,{})})}function S(){let e=i(),{data:t,refresh:n}=l(v,b),{followUpDays:r,viewerCanUpdate:a}=t.viewer.company;return(0,_.jsx)(d,{value:n,children:(0,_.jsxs)(`section`,{"aria-labelledby":`follow-ups`,children:[(0,_.jsx)(`h2`,{id:`follow-ups`,children:e(`accounts.settings.tab`)}),(0,_.jsx)(`p`,{className:`quiet`,children:e(`accounts.settings.help`)}),a?(0,_.jsx)(C,{days:r}):(0,_.jsx)(`p`,{children:r?e(`accounts.page.everyDays`,{days:r}):e(`accounts.page.noInterval`)})]})})}function C({days:e}){let n=i(),[r,a]=(0,g.useState)(null),{write:o,isPending:l,problems:d}=u(y),f=e=>void o({input:{followUpDays:e,validateOnly:!0},onDone:({effects:t})=>a({days:e,late:t?.lateFollowUpCount??0})}),m=e=>void o({input:{followUpDays:e},onDone:()=>(a(null),t({text:n(`accounts.settings.saved`)}))});return(0,_.jsxs)(`form`,{className:`settings-row`,onSubmit:e=>{if(e.preventDefault(),r)return m(r.days);let t=s(new FormData(e.currentTarget),`days`);return f(t?Number(t):null)},children:[(0,_.jsx)(`input`,{className:`input numeric`,type:`number`,name:`days`,min:1,max:p,defaultValue:e??``,"aria-label":n(`accounts.page.intervalDays`),onChange:()=>a(null)}),(0,_.jsx)(`span`,{className:`quiet`,children:n(`accounts.page.days`)}),(0,_.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:n(l?`record.saving`:r?`accounts.settings.confirm`:`record.save`)}),(0,_.jsx)(`p`,{className:`quiet`,role:`status`,children:r&&n(`accounts.settings.late`,{count:r.late})}),(0,_.jsx)(c,{problems:d})]})}export{x as default};