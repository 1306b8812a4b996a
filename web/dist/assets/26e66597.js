//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{D as t,Dt as n,Et as r,I as i,L as a,Lt as o,O as s,Ot as c,Rt as l,an as u,rn as d}from"./366b073a.js";import{F as f,P as p,l as m,o as h,s as ee}from"./68f6e2e6.js";import{g,h as _,m as v,p as y}from"./d349180f.js";import{n as b,t as te}from"./ebf53538.js";import{_ as x,a as S,d as C,f as w,g as T,i as ne,l as re,m as E,p as D,s as O,u as k}from"./3535ef7c.js";var A;function j(){return(j=e((()=>{l(),A=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`allowsRemoteImages`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCompanyQuery`,selections:[n,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[r,t,i],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCompanyQuery`,selections:[n,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[r,t,i,e],storageKey:null}]},params:{cacheID:`36b49ee5bae340e2bffd17d9f939193d`,id:`3068532090b1b982c1ac8dfba233904717c292229db1eec4060048e98dc17a9f`,metadata:{},name:`pageCompanyQuery`,operationKind:`query`,text:`query pageCompanyQuery {
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
`}}})(),A.hash=`49fdfd562390d6d2acaa34e5d1bd1772`})))()}var M;function N(){return(N=e((()=>{l(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`formCompanyMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`formCompanyMutation`,selections:n},params:{cacheID:`41a0e4ffb7deec9a4cbc528467c4d6b4`,id:`cf2854b20a703de32ca0477979964f0fada3904b95280747d033fd6940510bff`,metadata:{},name:`formCompanyMutation`,operationKind:`mutation`,text:`mutation formCompanyMutation(
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
`}}})(),M.hash=`82c2e1711055ae098e904ab56e848d15`})))()}var P;function F(){return(F=e((()=>{l(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`movedWonDealCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsMutation`,selections:n},params:{cacheID:`50be5a398a87bad7893b725d62a0c6e9`,id:`fad4b57c3b6d73e6edf53c16c8d20e4eb24ea656dcd8dfdb9dc1ce20b3bd1eeb`,metadata:{},name:`effectsMutation`,operationKind:`mutation`,text:`mutation effectsMutation(
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
`}}})(),P.hash=`f43a14c6e8ad4cc4e68773a42c70d7b3`})))()}function I({input:e,currency:t,onCancel:n,onConfirm:i}){let o=s(),c=a(),[l]=(0,R.useState)(()=>c.flatMap(({id:e,companyEffects:t})=>t?[{id:e,Part:(0,R.lazy)(t)}]:[])),{moved:u,error:d}=L(e),f=d instanceof r?d.errors:d?[d]:[];return(0,B.jsxs)(te,{open:!0,onClose:n,title:o(`settings.whatFollows`),children:[(0,B.jsxs)(`div`,{className:`effects`,children:[(0,B.jsx)(`p`,{children:u===null?o(`shell.loading`):o(`settings.movedDeals`,{count:u})}),(0,B.jsx)(`p`,{children:o(`settings.totalsAgain`,{currency:t})}),(0,B.jsx)(R.Suspense,{children:l.map(({id:t,Part:n})=>(0,B.jsx)(n,{input:e},t))}),(0,B.jsx)(T,{problems:f.map(e=>({error:e}))})]}),(0,B.jsxs)(`div`,{className:`dialog-actions`,children:[(0,B.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:o(`settings.cancel`)}),(0,B.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:u===null,onClick:i,children:o(`settings.change`)})]})]})}function L(e){let t=(0,z.useRelayEnvironment)(),[r,i]=(0,R.useState)(null),[a,o]=(0,R.useState)(null);return(0,R.useEffect)(()=>{let r=!0;return n(t,V,{...e,validateOnly:!0}).then(({effects:e})=>r&&i(e?.movedWonDealCount??0)).catch(e=>r&&o(e)),()=>{r=!1}},[t,e]),{moved:r,error:a}}var R,z,B,V;function H(){return(H=e((()=>{F(),R=u(),z=o(),c(),i(),t(),x(),b(),B=d(),V=P})))()}function U({company:e,version:t,currencies:n,onTouch:r}){let i=s(),[a,o]=(0,G.useState)(null),{write:c,isPending:l,problems:u}=w(M),d=f(u)?t:e.version,p=t=>void c({input:t,subjectId:e.id,onDone:()=>location.reload()}),m=e=>{let t={...e,expectedVersion:d,onConflict:`MERGE_DISJOINT`};`timeZone`in t||`currency`in t?o(t):p(t)};return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`company`,onChange:r,onSubmit:t=>{t.preventDefault(),m(O(e,W(new FormData(t.currentTarget))))},children:[(0,K.jsxs)(`label`,{children:[i(`settings.name`),(0,K.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e.name})]}),(0,K.jsxs)(`label`,{children:[i(`record.timeZone`),(0,K.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:e.timeZone,children:[...new Set([e.timeZone,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,K.jsx)(`option`,{children:e},e))})]}),(0,K.jsxs)(`label`,{children:[i(`settings.currency`),(0,K.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:e.currency,children:n.map(({code:e,name:t})=>(0,K.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))})]}),(0,K.jsxs)(`label`,{className:`check`,children:[(0,K.jsx)(`input`,{type:`checkbox`,name:`allowsRemoteImages`,defaultChecked:e.allowsRemoteImages}),i(`record.remoteImages`)]}),(0,K.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:i(l?`record.saving`:`record.save`)}),(0,K.jsx)(T,{problems:u})]}),a&&(0,K.jsx)(I,{input:a,currency:a.currency??e.currency,onCancel:()=>o(null),onConfirm:()=>(o(null),p(a))})]})}function W(e){return{name:k(e,`name`),timeZone:k(e,`timeZone`),currency:k(e,`currency`),allowsRemoteImages:e.has(`allowsRemoteImages`)}}var G,K;function q(){return(q=e((()=>{N(),G=u(),o(),t(),x(),p(),C(),re(),H(),K=d()})))()}function J(){return(0,X.jsx)(y,{children:(0,X.jsx)(Y,{})})}function Y(){let e=s(),{data:t,refresh:n}=S(Z,Q),{company:r}=t.viewer,{seen:i,touch:a}=g(r);return(0,X.jsx)(D,{value:n,children:(0,X.jsxs)(`section`,{"aria-labelledby":`company`,children:[(0,X.jsx)(`h2`,{id:`company`,children:e(`settings.company`)}),r.viewerCanUpdate?(0,X.jsx)(U,{company:i,version:r.version,onTouch:a,currencies:t.currencies.filter(({isActive:e})=>e)},i.version):(0,X.jsxs)(ee,{children:[(0,X.jsx)(h,{label:e(`settings.name`),children:r.name}),(0,X.jsx)(h,{label:e(`record.timeZone`),children:r.timeZone}),(0,X.jsx)(h,{label:e(`settings.currency`),children:r.currency})]})]})})}var X,Z,Q;function $(){return($=e((()=>{j(),o(),t(),E(),ne(),_(),m(),v(),q(),X=d(),Z=A,Q={}})))()}$();export{J as default};