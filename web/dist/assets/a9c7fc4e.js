//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,At as n,C as r,Qt as i,Xt as a,bt as o,j as s,jt as c,w as l,xt as u,yt as d}from"./87f8ad9b.js";import{l as f,u as p}from"./c53c9204.js";import{a as m,n as h,r as g}from"./1790d84e.js";import{c as _,l as v}from"./e94f3d1e.js";import{a as y,i as b}from"./ef49a3a2.js";import{a as x,c as S,d as C,i as w,o as T,r as E,s as D,u as O}from"./8d7499ee.js";var k;function A(){return(A=e((()=>{c(),k=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`allowsRemoteImages`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCompanyQuery`,selections:[t,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[n,e,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCompanyQuery`,selections:[t,{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[n,e,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`5c6384bc338b3d5b9f7954a12b15e0a1`,id:`85df1955271419ba9143d8c67d2fd25f1abf88a28c902578c8b43a725ac8ce86`,metadata:{},name:`pageCompanyQuery`,operationKind:`query`,text:`query pageCompanyQuery {
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
`}}})(),k.hash=`157af7ed170159d2035ab929cebf8342`})))()}var j;function M(){return(M=e((()=>{c(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`formCompanyMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`formCompanyMutation`,selections:n},params:{cacheID:`41a0e4ffb7deec9a4cbc528467c4d6b4`,id:`cf2854b20a703de32ca0477979964f0fada3904b95280747d033fd6940510bff`,metadata:{},name:`formCompanyMutation`,operationKind:`mutation`,text:`mutation formCompanyMutation(
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
`}}})(),j.hash=`82c2e1711055ae098e904ab56e848d15`})))()}var N;function P(){return(P=e((()=>{c(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`movedWonDealCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`effectsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`effectsMutation`,selections:n},params:{cacheID:`50be5a398a87bad7893b725d62a0c6e9`,id:`fad4b57c3b6d73e6edf53c16c8d20e4eb24ea656dcd8dfdb9dc1ce20b3bd1eeb`,metadata:{},name:`effectsMutation`,operationKind:`mutation`,text:`mutation effectsMutation(
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
`}}})(),N.hash=`f43a14c6e8ad4cc4e68773a42c70d7b3`})))()}function F({input:e,onCancel:t,onConfirm:n}){let r=l(),i=s(),[a]=(0,L.useState)(()=>i.flatMap(({id:e,companyEffects:t})=>t?[{id:e,Part:(0,L.lazy)(t)}]:[])),{moved:o,error:c}=I(e),u=c instanceof d?c.errors:c?[c]:[];return(0,z.jsxs)(f,{open:!0,onClose:t,title:r(`settings.whatFollows`),children:[(0,z.jsxs)(`div`,{className:`effects`,children:[(0,z.jsx)(`p`,{children:o===null?r(`shell.loading`):r(`settings.movedDeals`,{count:o})}),(0,z.jsx)(`p`,{children:r(`settings.totalsAgain`,{currency:String(e.currency)})}),(0,z.jsx)(L.Suspense,{children:a.map(({id:t,Part:n})=>(0,z.jsx)(n,{input:e},t))}),(0,z.jsx)(O,{problems:u.map(e=>({error:e}))})]}),(0,z.jsxs)(`div`,{className:`dialog-actions`,children:[(0,z.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:r(`settings.cancel`)}),(0,z.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:o===null,onClick:n,children:r(`settings.change`)})]})]})}function I(e){let t=(0,R.useRelayEnvironment)(),[n,r]=(0,L.useState)(null),[i,a]=(0,L.useState)(null);return(0,L.useEffect)(()=>{let n=!0;return o(t,B,{...e,validateOnly:!0}).then(({effects:e})=>n&&r(e?.movedWonDealCount??0)).catch(e=>n&&a(e)),()=>{n=!1}},[t,e]),{moved:n,error:i}}var L,R,z,B;function V(){return(V=e((()=>{P(),L=i(),R=n(),u(),t(),r(),C(),p(),z=a(),B=N})))()}function H({company:e,currencies:t}){let n=l(),[r,i]=(0,W.useState)(null),{write:a,isPending:o,problems:s}=T(j),c=e=>void a({input:e,onDone:()=>location.reload()}),u=t=>{t.timeZone!==e.timeZone||t.currency!==e.currency?i(t):c(t)};return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`company`,onSubmit:e=>{e.preventDefault(),u(U(new FormData(e.currentTarget)))},children:[(0,G.jsxs)(`label`,{children:[n(`settings.name`),(0,G.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e.name})]}),(0,G.jsxs)(`label`,{children:[n(`settings.timeZone`),(0,G.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:e.timeZone,children:[...new Set([e.timeZone,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,G.jsx)(`option`,{children:e},e))})]}),(0,G.jsxs)(`label`,{children:[n(`settings.currency`),(0,G.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:e.currency,children:t.map(({code:e,name:t})=>(0,G.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))})]}),(0,G.jsxs)(`label`,{className:`check`,children:[(0,G.jsx)(`input`,{type:`checkbox`,name:`allowsRemoteImages`,defaultChecked:e.allowsRemoteImages}),n(`settings.remoteImages`)]}),(0,G.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:o,children:n(o?`record.saving`:`record.save`)}),(0,G.jsx)(O,{problems:s})]}),r&&(0,G.jsx)(F,{input:r,onCancel:()=>i(null),onConfirm:()=>(i(null),c(r))})]})}function U(e){return{name:w(e,`name`),timeZone:w(e,`timeZone`),currency:w(e,`currency`),allowsRemoteImages:e.has(`allowsRemoteImages`)}}var W,G;function K(){return(K=e((()=>{M(),W=i(),n(),r(),C(),x(),E(),V(),G=a()})))()}function q(){return(0,Y.jsx)(_,{children:(0,Y.jsx)(J,{})})}function J(){let e=l(),{data:t,refresh:n}=y(X,Z),{company:r}=t.viewer;return(0,Y.jsx)(D,{value:n,children:(0,Y.jsxs)(`section`,{"aria-labelledby":`company`,children:[(0,Y.jsx)(`h2`,{id:`company`,children:e(`settings.company`)}),r.viewerCanUpdate?(0,Y.jsx)(H,{company:r,currencies:t.currencies.filter(({isActive:e})=>e)},JSON.stringify(r)):(0,Y.jsxs)(g,{children:[(0,Y.jsx)(h,{label:e(`settings.name`),children:r.name}),(0,Y.jsx)(h,{label:e(`settings.timeZone`),children:r.timeZone}),(0,Y.jsx)(h,{label:e(`settings.currency`),children:r.currency})]})]})})}var Y,X,Z;function Q(){return(Q=e((()=>{A(),n(),r(),S(),b(),m(),v(),K(),Y=a(),X=k,Z={}})))()}Q();export{q as default};