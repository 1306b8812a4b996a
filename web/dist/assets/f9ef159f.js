import{n as e}from"./16930679.js";import{$ as t,B as n,V as r,Z as i,l as a,z as o}from"./5cd13dd8.js";import{i as s,l as c,n as l,o as u,s as d}from"./eccb1906.js";import{v as f}from"./c74e7d8c.js";r();var p=(function(){var e=[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageFollowUpsQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageFollowUpsQuery`,selections:e},params:{cacheID:`aaefd93d947f497555e85951374ca4ee`,id:null,metadata:{},name:`pageFollowUpsQuery`,operationKind:`query`,text:`query pageFollowUpsQuery {
  viewer {
    company {
      followUpDays
      viewerCanUpdate
    }
  }
}
`}}})();p.hash=`a23fbea182be0e887eb086b0c3d0ca57`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageFollowUpsMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageFollowUpsMutation`,selections:t},params:{cacheID:`668949816813ab47595d6c36de1c205b`,id:null,metadata:{},name:`pageFollowUpsMutation`,operationKind:`mutation`,text:`mutation pageFollowUpsMutation(
  $input: CompanyUpdateInput!
) {
  result: companyUpdate(input: $input) {
    effects {
      lateFollowUpCount
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();m.hash=`e442fbbad4ed768457d28cb20b771cf2`;var h=e(t(),1);n();var g=i(),_=p,v=m,y=3650,b={};function x(){return(0,g.jsx)(f,{children:(0,g.jsx)(S,{})})}function S(){let e=a(),{data:t,refresh:n}=l(_,b),{followUpDays:r,viewerCanUpdate:i}=t.viewer.company;return(0,g.jsx)(d,{value:n,children:(0,g.jsxs)(`section`,{"aria-labelledby":`follow-ups`,children:[(0,g.jsx)(`h2`,{id:`follow-ups`,children:e(`accounts.settings.tab`)}),(0,g.jsx)(`p`,{className:`quiet`,children:e(`accounts.settings.help`)}),i?(0,g.jsx)(C,{days:r}):(0,g.jsx)(`p`,{children:r?e(`accounts.page.everyDays`,{days:r}):e(`accounts.page.noInterval`)})]})})}function C({days:e}){let t=a(),[n,r]=(0,h.useState)(null),{write:i,isPending:l,problems:d}=u(v),f=e=>void i({input:{followUpDays:e,validateOnly:!0},onDone:({effects:t})=>r({days:e,late:t?.lateFollowUpCount??0})}),p=e=>void i({input:{followUpDays:e},onDone:()=>(r(null),o({text:t(`accounts.settings.saved`)}))});return(0,g.jsxs)(`form`,{className:`settings-row`,onSubmit:e=>{if(e.preventDefault(),n)return p(n.days);let t=s(new FormData(e.currentTarget),`days`);return f(t?Number(t):null)},children:[(0,g.jsx)(`input`,{className:`input numeric`,type:`number`,name:`days`,min:1,max:y,defaultValue:e??``,"aria-label":t(`accounts.page.intervalDays`),onChange:()=>r(null)}),(0,g.jsx)(`span`,{className:`quiet`,children:t(`accounts.page.days`)}),(0,g.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:t(l?`record.saving`:n?`accounts.settings.confirm`:`record.save`)}),(0,g.jsx)(`p`,{className:`quiet`,role:`status`,children:n&&t(`accounts.settings.late`,{count:n.late})}),(0,g.jsx)(c,{problems:d})]})}export{x as default};