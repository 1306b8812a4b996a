//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,At as n,C as r,Qt as i,Xt as a,bt as o,j as s,jt as c,w as l,xt as u,yt as d}from"./5c8ac6c8.js";import{f,p}from"./f3638de7.js";import{a as m,n as h,r as g}from"./8cd4346b.js";import{n as _,t as v}from"./2a1ca9ac.js";import{a as y,i as b}from"./cc0b6218.js";import{a as x,c as S,d as C,f as w,i as T,l as E,n as D,o as O,s as k}from"./13a070a7.js";var A;function j(){return(j=e((()=>{c(),A=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`allowsRemoteImages`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCompanyQuery`,selections:[t,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[n,e,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCompanyQuery`,selections:[t,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[n,e,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`5c6384bc338b3d5b9f7954a12b15e0a1`,id:`85df1955271419ba9143d8c67d2fd25f1abf88a28c902578c8b43a725ac8ce86`,metadata:{},name:`pageCompanyQuery`,operationKind:`query`,text:`query pageCompanyQuery {
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
`}}})(),A.hash=`157af7ed170159d2035ab929cebf8342`})))()}var M;function N(){return(N=e((()=>{c(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`formCompanyMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`formCompanyMutation`,selections:n},params:{cacheID:`41a0e4ffb7deec9a4cbc528467c4d6b4`,id:`cf2854b20a703de32ca0477979964f0fada3904b95280747d033fd6940510bff`,metadata:{},name:`formCompanyMutation`,operationKind:`mutation`,text:`mutation formCompanyMutation(
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
`}}})(),M.hash=`82c2e1711055ae098e904ab56e848d15`})))()}var P;function F(){return(F=e((()=>{c(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`movedWonDealCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsMutation`,selections:n},params:{cacheID:`50be5a398a87bad7893b725d62a0c6e9`,id:`fad4b57c3b6d73e6edf53c16c8d20e4eb24ea656dcd8dfdb9dc1ce20b3bd1eeb`,metadata:{},name:`effectsMutation`,operationKind:`mutation`,text:`mutation effectsMutation(
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
`}}})(),P.hash=`f43a14c6e8ad4cc4e68773a42c70d7b3`})))()}function I({input:e,currency:t,onCancel:n,onConfirm:r}){let i=l(),a=s(),[o]=(0,R.useState)(()=>a.flatMap(({id:e,companyEffects:t})=>t?[{id:e,Part:(0,R.lazy)(t)}]:[])),{moved:c,error:u}=L(e),f=u instanceof d?u.errors:u?[u]:[];return(0,B.jsxs)(v,{open:!0,onClose:n,title:i(`settings.whatFollows`),children:[(0,B.jsxs)(`div`,{className:`effects`,children:[(0,B.jsx)(`p`,{children:c===null?i(`shell.loading`):i(`settings.movedDeals`,{count:c})}),(0,B.jsx)(`p`,{children:i(`settings.totalsAgain`,{currency:t})}),(0,B.jsx)(R.Suspense,{children:o.map(({id:t,Part:n})=>(0,B.jsx)(n,{input:e},t))}),(0,B.jsx)(C,{problems:f.map(e=>({error:e}))})]}),(0,B.jsxs)(`div`,{className:`dialog-actions`,children:[(0,B.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:i(`settings.cancel`)}),(0,B.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:c===null,onClick:r,children:i(`settings.change`)})]})]})}function L(e){let t=(0,z.useRelayEnvironment)(),[n,r]=(0,R.useState)(null),[i,a]=(0,R.useState)(null);return(0,R.useEffect)(()=>{let n=!0;return o(t,V,{...e,validateOnly:!0}).then(({effects:e})=>n&&r(e?.movedWonDealCount??0)).catch(e=>n&&a(e)),()=>{n=!1}},[t,e]),{moved:n,error:i}}var R,z,B,V;function H(){return(H=e((()=>{F(),R=i(),z=n(),u(),t(),r(),w(),_(),B=a(),V=P})))()}function U({company:e,currencies:t}){let n=l(),[r,i]=(0,G.useState)(null),{write:a,isPending:o,problems:s}=k(M),c=e=>void a({input:e,onDone:()=>location.reload()}),u=e=>{`timeZone`in e||`currency`in e?i(e):c(e)};return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`company`,onSubmit:t=>{t.preventDefault(),u(D(e,W(new FormData(t.currentTarget))))},children:[(0,K.jsxs)(`label`,{children:[n(`settings.name`),(0,K.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e.name})]}),(0,K.jsxs)(`label`,{children:[n(`settings.timeZone`),(0,K.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:e.timeZone,children:[...new Set([e.timeZone,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,K.jsx)(`option`,{children:e},e))})]}),(0,K.jsxs)(`label`,{children:[n(`settings.currency`),(0,K.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:e.currency,children:t.map(({code:e,name:t})=>(0,K.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))})]}),(0,K.jsxs)(`label`,{className:`check`,children:[(0,K.jsx)(`input`,{type:`checkbox`,name:`allowsRemoteImages`,defaultChecked:e.allowsRemoteImages}),n(`settings.remoteImages`)]}),(0,K.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:o,children:n(o?`record.saving`:`record.save`)}),(0,K.jsx)(C,{problems:s})]}),r&&(0,K.jsx)(I,{input:r,currency:r.currency??e.currency,onCancel:()=>i(null),onConfirm:()=>(i(null),c(r))})]})}function W(e){return{name:x(e,`name`),timeZone:x(e,`timeZone`),currency:x(e,`currency`),allowsRemoteImages:e.has(`allowsRemoteImages`)}}var G,K;function q(){return(q=e((()=>{N(),G=i(),n(),r(),w(),O(),T(),H(),K=a()})))()}function J(){return(0,X.jsx)(f,{children:(0,X.jsx)(Y,{})})}function Y(){let e=l(),{data:t,refresh:n}=y(Z,Q),{company:r}=t.viewer;return(0,X.jsx)(S,{value:n,children:(0,X.jsxs)(`section`,{"aria-labelledby":`company`,children:[(0,X.jsx)(`h2`,{id:`company`,children:e(`settings.company`)}),r.viewerCanUpdate?(0,X.jsx)(U,{company:r,currencies:t.currencies.filter(({isActive:e})=>e)},JSON.stringify(r)):(0,X.jsxs)(g,{children:[(0,X.jsx)(h,{label:e(`settings.name`),children:r.name}),(0,X.jsx)(h,{label:e(`settings.timeZone`),children:r.timeZone}),(0,X.jsx)(h,{label:e(`settings.currency`),children:r.currency})]})]})})}var X,Z,Q;function $(){return($=e((()=>{j(),n(),r(),E(),b(),m(),p(),q(),X=a(),Z=A,Q={}})))()}$();export{J as default};