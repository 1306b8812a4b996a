//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Ht as r,Q as i,Tn as a,Ut as o,V as s,Vt as c,Z as l,in as u,rn as d}from"./eac1eecf.js";import{l as f,u as p}from"./d2c0e662.js";import{I as m,L as h,l as ee,n as te,t as ne,u as g}from"./981ca7e3.js";import{a as _,i as v,s as y}from"./5152cb9e.js";import{n as b,t as x}from"./f90bfb2c.js";import{d as S,f as C,g as w,h as T,l as E,m as D,o as O,p as k,s as re,v as A,y as j}from"./982b6667.js";var M;function N(){return(N=e((()=>{u(),M=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`allowsRemoteImages`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCompanyQuery`,selections:[n,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[r,t,i],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCompanyQuery`,selections:[n,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[r,t,i,e],storageKey:null}]},params:{cacheID:`36b49ee5bae340e2bffd17d9f939193d`,id:`3068532090b1b982c1ac8dfba233904717c292229db1eec4060048e98dc17a9f`,metadata:{},name:`pageCompanyQuery`,operationKind:`query`,text:`query pageCompanyQuery {
  viewer {
    company {
      id
      version
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
`}}})(),M.hash=`49fdfd562390d6d2acaa34e5d1bd1772`})))()}var P;function F(){return(F=e((()=>{u(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`formCompanyMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`formCompanyMutation`,selections:n},params:{cacheID:`41a0e4ffb7deec9a4cbc528467c4d6b4`,id:`cf2854b20a703de32ca0477979964f0fada3904b95280747d033fd6940510bff`,metadata:{},name:`formCompanyMutation`,operationKind:`mutation`,text:`mutation formCompanyMutation(
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
`}}})(),P.hash=`82c2e1711055ae098e904ab56e848d15`})))()}var I;function L(){return(L=e((()=>{u(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`movedWonDealCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsMutation`,selections:n},params:{cacheID:`50be5a398a87bad7893b725d62a0c6e9`,id:`fad4b57c3b6d73e6edf53c16c8d20e4eb24ea656dcd8dfdb9dc1ce20b3bd1eeb`,metadata:{},name:`effectsMutation`,operationKind:`mutation`,text:`mutation effectsMutation(
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
`}}})(),I.hash=`f43a14c6e8ad4cc4e68773a42c70d7b3`})))()}function R({input:e,currency:t,onCancel:r,onConfirm:a}){let o=n(),s=i(),[l]=(0,B.useState)(()=>s.flatMap(({id:e,companyEffects:t})=>t?[{id:e,Part:(0,B.lazy)(t)}]:[])),{moved:u,error:d}=z(e),f=d instanceof c?d.errors:d?[d]:[];return(0,H.jsxs)(x,{open:!0,onClose:r,title:o(`settings.whatFollows`),children:[(0,H.jsxs)(`div`,{className:`effects`,children:[(0,H.jsx)(`p`,{children:u===null?o(`shell.loading`):o(`settings.movedDeals`,{count:u})}),(0,H.jsx)(`p`,{children:o(`settings.totalsAgain`,{currency:t})}),(0,H.jsx)(B.Suspense,{children:l.map(({id:t,Part:n})=>(0,H.jsx)(n,{input:e},t))}),(0,H.jsx)(A,{problems:f.map(e=>({error:e}))})]}),(0,H.jsxs)(`div`,{className:`dialog-actions`,children:[(0,H.jsx)(`button`,{type:`button`,className:`button`,onClick:r,children:o(`settings.cancel`)}),(0,H.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:u===null,onClick:a,children:o(`settings.change`)})]})]})}function z(e){let t=(0,V.useRelayEnvironment)(),[n,i]=(0,B.useState)(null),[a,o]=(0,B.useState)(null);return(0,B.useEffect)(()=>{let n=!0;return r(t,U,{...e,validateOnly:!0}).then(({effects:e})=>n&&i(e?.movedWonDealCount??0)).catch(e=>n&&o(e)),()=>{n=!1}},[t,e]),{moved:n,error:a}}var B,V,H,U;function W(){return(W=e((()=>{L(),B=a(),V=d(),o(),l(),s(),j(),b(),H=t(),U=I})))()}function G({company:e,version:t,currencies:r,onTouch:i}){let a=n(),[o,s]=(0,q.useState)(null),{write:c,isPending:l,problems:u}=D(P),d=h(u)?t:e.version,f=t=>void c({input:t,subjectId:e.id,onDone:()=>location.reload()}),p=e=>{let t={...e,expectedVersion:d,onConflict:`MERGE_DISJOINT`};`timeZone`in t||`currency`in t?s(t):f(t)};return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`company`,onChange:i,onSubmit:t=>{t.preventDefault(),p(E(e,K(new FormData(t.currentTarget))))},children:[(0,J.jsxs)(`label`,{children:[a(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e.name})]}),(0,J.jsxs)(`label`,{children:[a(`record.timeZone`),(0,J.jsx)(ne,{timeZone:e.timeZone})]}),(0,J.jsxs)(`label`,{children:[a(`settings.currency`),(0,J.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:e.currency,children:r.map(({code:e,name:t})=>(0,J.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))})]}),(0,J.jsxs)(`label`,{className:`check`,children:[(0,J.jsx)(`input`,{type:`checkbox`,name:`allowsRemoteImages`,defaultChecked:e.allowsRemoteImages}),a(`record.remoteImages`)]}),(0,J.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:a(l?`record.saving`:`record.save`)}),(0,J.jsx)(A,{problems:u})]}),o&&(0,J.jsx)(R,{input:o,currency:o.currency??e.currency,onCancel:()=>s(null),onConfirm:()=>(s(null),f(o))})]})}function K(e){return{name:C(e,`name`),timeZone:C(e,`timeZone`),currency:C(e,`currency`),allowsRemoteImages:e.has(`allowsRemoteImages`)}}var q,J;function Y(){return(Y=e((()=>{F(),q=a(),d(),s(),j(),m(),k(),S(),te(),W(),J=t()})))()}function ie(){return(0,X.jsx)(f,{children:(0,X.jsx)(ae,{})})}function ae(){let e=n(),{data:t,refresh:r}=re(Z,Q),{company:i}=t.viewer,{seen:a,touch:o}=g(i);return(0,X.jsx)(T,{value:r,children:(0,X.jsxs)(`section`,{"aria-labelledby":`company`,children:[(0,X.jsx)(`h2`,{id:`company`,children:e(`settings.company`)}),i.viewerCanUpdate?(0,X.jsx)(G,{company:a,version:i.version,onTouch:o,currencies:t.currencies.filter(({isActive:e})=>e)},a.version):(0,X.jsxs)(_,{children:[(0,X.jsx)(v,{label:e(`settings.name`),children:i.name}),(0,X.jsx)(v,{label:e(`record.timeZone`),children:i.timeZone}),(0,X.jsx)(v,{label:e(`settings.currency`),children:i.currency})]})]})})}var X,Z,Q;function $(){return($=e((()=>{N(),d(),s(),w(),O(),ee(),y(),p(),Y(),X=t(),Z=M,Q={}})))()}$();export{ie as default};