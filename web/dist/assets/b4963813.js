//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{R as t,U as n,W as r,f as i,g as a,rt as o,tt as s,z as c}from"./b9259d66.js";import{i as l,l as u,n as d,o as f,s as p}from"./110b5995.js";import{O as m,h,k as g}from"./80228abc.js";import{l as _}from"./6a67ba05.js";r();var v=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`allowsRemoteImages`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCompanyQuery`,selections:[t,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[n,e,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCompanyQuery`,selections:[t,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[n,e,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`5c6384bc338b3d5b9f7954a12b15e0a1`,id:`85df1955271419ba9143d8c67d2fd25f1abf88a28c902578c8b43a725ac8ce86`,metadata:{},name:`pageCompanyQuery`,operationKind:`query`,text:`query pageCompanyQuery {
  viewer {
    company {
      name
      timeZone
      currency
      allowsRemoteImages
      viewerCanUpdate
    }
  }
  currencies {
    code
    name
    isActive
    id
  }
}
`}}})();v.hash=`157af7ed170159d2035ab929cebf8342`;var y=n(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`formCompanyMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`formCompanyMutation`,selections:n},params:{cacheID:`41a0e4ffb7deec9a4cbc528467c4d6b4`,id:`cf2854b20a703de32ca0477979964f0fada3904b95280747d033fd6940510bff`,metadata:{},name:`formCompanyMutation`,operationKind:`mutation`,text:`mutation formCompanyMutation(
  $input: CompanyUpdateInput!
) {
  result: companyUpdate(input: $input) {
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
`}}})();b.hash=`82c2e1711055ae098e904ab56e848d15`;var x=e(o(),1),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`movedWonDealCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsMutation`,selections:n},params:{cacheID:`50be5a398a87bad7893b725d62a0c6e9`,id:`fad4b57c3b6d73e6edf53c16c8d20e4eb24ea656dcd8dfdb9dc1ce20b3bd1eeb`,metadata:{},name:`effectsMutation`,operationKind:`mutation`,text:`mutation effectsMutation(
  $input: CompanyUpdateInput!
) {
  result: companyUpdate(input: $input) {
    effects {
      movedWonDealCount
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
`}}})();S.hash=`f43a14c6e8ad4cc4e68773a42c70d7b3`;var C=s(),w=S;function T({input:e,onCancel:n,onConfirm:r}){let o=i(),s=a(),[c]=(0,x.useState)(()=>s.flatMap(({id:e,companyEffects:t})=>t?[{id:e,Part:(0,x.lazy)(t)}]:[])),{moved:l,error:d}=E(e),f=d instanceof t?d.errors:d?[d]:[];return(0,C.jsxs)(_,{open:!0,onClose:n,title:o(`settings.whatFollows`),children:[(0,C.jsxs)(`div`,{className:`effects`,children:[(0,C.jsx)(`p`,{children:l===null?o(`shell.loading`):o(`settings.movedDeals`,{count:l})}),(0,C.jsx)(`p`,{children:o(`settings.totalsAgain`,{currency:String(e.currency)})}),(0,C.jsx)(x.Suspense,{children:c.map(({id:t,Part:n})=>(0,C.jsx)(n,{input:e},t))}),(0,C.jsx)(u,{problems:f.map(e=>({error:e}))})]}),(0,C.jsxs)(`div`,{className:`dialog-actions`,children:[(0,C.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:o(`settings.cancel`)}),(0,C.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:l===null,onClick:r,children:o(`settings.change`)})]})]})}function E(e){let t=(0,y.useRelayEnvironment)(),[n,r]=(0,x.useState)(null),[i,a]=(0,x.useState)(null);return(0,x.useEffect)(()=>{let n=!0;return c(t,w,{...e,validateOnly:!0}).then(({effects:e})=>n&&r(e?.movedWonDealCount??0)).catch(e=>n&&a(e)),()=>{n=!1}},[t,e]),{moved:n,error:i}}function D({company:e,currencies:t}){let n=i(),[r,a]=(0,x.useState)(null),{write:o,isPending:s,problems:c}=f(b),l=e=>void o({input:e,onDone:()=>location.reload()}),d=t=>{t.timeZone!==e.timeZone||t.currency!==e.currency?a(t):l(t)};return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`form`,{className:`settings-grid form-labels`,onSubmit:e=>{e.preventDefault(),d(O(new FormData(e.currentTarget)))},children:[(0,C.jsxs)(`label`,{children:[n(`settings.name`),(0,C.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e.name})]}),(0,C.jsxs)(`label`,{children:[n(`settings.timeZone`),(0,C.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:e.timeZone,children:[...new Set([e.timeZone,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,C.jsx)(`option`,{children:e},e))})]}),(0,C.jsxs)(`label`,{children:[n(`settings.currency`),(0,C.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:e.currency,children:t.map(({code:e,name:t})=>(0,C.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))})]}),(0,C.jsxs)(`label`,{className:`check`,children:[(0,C.jsx)(`input`,{type:`checkbox`,name:`allowsRemoteImages`,defaultChecked:e.allowsRemoteImages}),n(`settings.remoteImages`)]}),(0,C.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:s,children:n(s?`record.saving`:`record.save`)}),(0,C.jsx)(u,{problems:c})]}),r&&(0,C.jsx)(T,{input:r,onCancel:()=>a(null),onConfirm:()=>(a(null),l(r))})]})}function O(e){return{name:l(e,`name`),timeZone:l(e,`timeZone`),currency:l(e,`currency`),allowsRemoteImages:e.has(`allowsRemoteImages`)}}var k=v,A={};function j(){return(0,C.jsx)(h,{children:(0,C.jsx)(M,{})})}function M(){let e=i(),{data:t,refresh:n}=d(k,A),{company:r}=t.viewer;return(0,C.jsx)(p,{value:n,children:(0,C.jsxs)(`section`,{"aria-labelledby":`company`,children:[(0,C.jsx)(`h2`,{id:`company`,children:e(`settings.company`)}),r.viewerCanUpdate?(0,C.jsx)(D,{company:r,currencies:t.currencies.filter(({isActive:e})=>e)},JSON.stringify(r)):(0,C.jsxs)(g,{children:[(0,C.jsx)(m,{label:e(`settings.name`),children:r.name}),(0,C.jsx)(m,{label:e(`settings.timeZone`),children:r.timeZone}),(0,C.jsx)(m,{label:e(`settings.currency`),children:r.currency})]})]})})}export{j as default};