//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,N as i,P as a,Sn as o,Tn as s,Tt as c,V as l,cn as u,dn as d,fn as f,in as p,ln as m,rn as h,sn as g,un as _,wt as v,xn as y}from"./eac1eecf.js";import{g as b,h as x}from"./d2c0e662.js";import{B as S,V as C}from"./ce8d69cf.js";import{r as w,t as T}from"./ef556920.js";import{i as E,o as D,r as O,s as ee}from"./982b6667.js";import{r as te,t as ne}from"./f6a32e35.js";import{n as re,t as ie}from"./11655be6.js";import{n as k,t as A}from"./74802164.js";import{n as j,t as M}from"./9d35a13e.js";var N,P;function F(){return(F=e((()=>{c(),N={name:`circle-dot`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`1`,key:`41hilf`}],[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]},N.node,P=v(N)})))()}var I,L;function R(){return(R=e((()=>{c(),I={name:`minus`,size:24,node:[[`path`,{d:`M5 12h14`,key:`1ays0h`}]]},I.node,L=v(I)})))()}var z;function B(){return(B=e((()=>{p(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`7045c36a52db591fca953e0fcf64a729`,id:`dc8e47c24534bbb6293c8021557968f3c54c7475e728d6871a0a73d11e8788d1`,metadata:{},name:`pageExplainQuery`,operationKind:`query`,text:`query pageExplainQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    ...flagFrame_flag
  }
}

fragment flagFrame_flag on FeatureFlag {
  key
  title
  stage
  isEnabled
  killedAt
  archivedAt
}
`}}})(),z.hash=`ea5ae49bb450c22c4995260ac425ef44`})))()}var V;function H(){return(H=e((()=>{p(),V=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`at`},t={defaultValue:null,kind:`LocalArgument`,name:`company`},n={defaultValue:null,kind:`LocalArgument`,name:`flag`},r={defaultValue:null,kind:`LocalArgument`,name:`user`},i=[{kind:`Variable`,name:`at`,variableName:`at`},{kind:`Variable`,name:`company`,variableName:`company`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`user`,variableName:`user`}],a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},s={alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null},c={alias:null,args:null,concreteType:`FlagStep`,kind:`LinkedField`,name:`steps`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o],storageKey:null}],storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a],storageKey:null}],storageKey:null},s,c],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,t,e],kind:`Operation`,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,l],storageKey:null},l],storageKey:null},s,c],storageKey:null}]},params:{cacheID:`b72587d0a82aa17c729864f7996db59a`,id:`1b578fa1e165c221fdda1995d5c8cf43c449cbfaa629844cb660ee528321e1e1`,metadata:{},name:`stepsQuery`,operationKind:`query`,text:`query stepsQuery(
  $flag: ID!
  $user: ID
  $company: ID
  $at: DateTime
) {
  featureExplain(flag: $flag, user: $user, company: $company, at: $at) {
    user {
      name
      company {
        name
        id
      }
      id
    }
    decision {
      isEnabled
      reason
    }
    steps {
      kind
      code
      params
      decision {
        isEnabled
      }
    }
  }
}
`}}})(),V.hash=`bac00fb641da3c9e3e5f73b16b511a7c`})))()}function U({flagKey:e,subject:t,at:n}){let i=r(),{featureExplain:a}=(0,K.useLazyLoadQuery)(J,{flag:e,...t,at:n},{fetchPolicy:`network-only`}),{user:o,decision:s,steps:c}=a,l=c.findIndex(e=>e.decision);return(0,q.jsxs)(`section`,{"aria-labelledby":`steps`,children:[(0,q.jsx)(`h2`,{id:`steps`,children:i(s.isEnabled?`beta.explain.isIn`:`beta.explain.isOut`,{name:o.name,company:o.company.name})}),(0,q.jsx)(`p`,{className:`quiet`,children:i(`beta.explain.reason.${s.reason}`)}),(0,q.jsx)(`ol`,{className:`timeline beta-timeline`,children:c.map((e,t)=>(0,q.jsxs)(`li`,{className:`entry`,"data-deciding":t===l||void 0,"data-later":t>l||void 0,children:[(0,q.jsx)(`span`,{className:`entry-icon`,children:(0,q.jsx)(G,{step:e,isLater:t>l})}),(0,q.jsxs)(`div`,{className:`entry-text`,children:[e.kind!==c[t-1]?.kind&&(0,q.jsx)(`p`,{className:`strong`,children:i(`beta.explain.kind.${e.kind}`)}),(0,q.jsxs)(`p`,{className:`quiet`,children:[(0,q.jsx)(`bdi`,{children:i(`beta.explain.found.${e.code}`,W(e.params,i))}),` `,t===l&&(0,q.jsx)(`span`,{className:`time`,children:i(`beta.explain.decides`)})]})]})]},t))})]})}function W(e,t){let n=e;return`stage`in n?{...n,stage:t(`beta.stage.${n.stage}`)}:n}function G({step:{decision:e},isLater:t}){return e?t?(0,q.jsx)(L,{size:14,"aria-hidden":`true`}):e.isEnabled?(0,q.jsx)(P,{size:14,"aria-hidden":`true`}):(0,q.jsx)(S,{size:14,"aria-hidden":`true`}):(0,q.jsx)(x,{size:14,"aria-hidden":`true`})}var K,q,J;function Y(){return(Y=e((()=>{H(),b(),F(),R(),C(),K=h(),l(),q=t(),J=V})))()}function ae(){let e=r(),t=u(),n=w(),{key:o=``}=f({strict:!1}),{user:s,company:c,at:l}=_({strict:!1}),{data:d}=ee(Q,(0,X.useMemo)(()=>({key:o}),[o])),p=e=>void t({to:`.`,search:e,replace:!!(l&&e.at!==l)});if(!d.featureFlag)return(0,Z.jsx)(i,{});let m=s?{user:s}:c?{company:c}:null;return(0,Z.jsx)(A,{flag:d.featureFlag,children:(0,Z.jsxs)(O,{className:`settings beta-explain`,children:[(0,Z.jsxs)(`div`,{className:`beta-pair form-labels`,children:[(0,Z.jsxs)(`div`,{className:`form-field`,children:[(0,Z.jsx)(`span`,{className:`form-field-label`,children:e(`beta.explain.whom`)}),(0,Z.jsx)(M,{label:e(`beta.find`),onChoose:e=>p({...e.subject,...l&&{at:l}})})]}),(0,Z.jsxs)(`label`,{children:[e(`beta.explain.at`),(0,Z.jsx)(ie,{defaultValue:l??``,onChange:e=>p({...m,...e.target.value&&{at:e.target.value}})})]})]}),m?(0,Z.jsx)(y,{getResetKey:()=>JSON.stringify([m,l]),errorComponent:oe,children:(0,Z.jsx)(X.Suspense,{fallback:(0,Z.jsx)(a,{}),children:(0,Z.jsx)(U,{flagKey:o,subject:m,at:l?n.of(l):null})})}):(0,Z.jsx)(`p`,{className:`quiet`,children:e(`beta.explain.empty`)})]})})}function oe({error:e}){return(0,Z.jsx)(ne,{problems:[e]})}var X,Z,Q;function $(){return($=e((()=>{B(),o(),g(),d(),m(),X=s(),h(),l(),n(),D(),E(),k(),T(),te(),j(),re(),Y(),Z=t(),Q=z})))()}$();export{ae as default};