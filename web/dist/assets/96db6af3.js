//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{D as t,Gt as n,Ht as r,Kt as i,Lt as a,O as o,Rt as s,Ut as c,Vt as l,Wt as u,an as d,b as f,lt as p,nn as ee,rn as m,tn as h,ut as g,x as _,y as v}from"./5734e76d.js";import{_ as y,f as b,g as x,p as S}from"./a698e61b.js";import{a as C,i as w}from"./bb8fc8fb.js";import{r as T,t as E}from"./5e2228c3.js";import{n as D,t as O}from"./1e665edb.js";import{n as k,t as A}from"./7092a00e.js";var j,M;function N(){return(N=e((()=>{g(),j={name:`circle-dot`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`1`,key:`41hilf`}],[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]},j.node,M=p(j)})))()}var P,F;function I(){return(I=e((()=>{g(),P={name:`minus`,size:24,node:[[`path`,{d:`M5 12h14`,key:`1ays0h`}]]},P.node,F=p(P)})))()}var L;function R(){return(R=e((()=>{s(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`7045c36a52db591fca953e0fcf64a729`,id:`dc8e47c24534bbb6293c8021557968f3c54c7475e728d6871a0a73d11e8788d1`,metadata:{},name:`pageExplainQuery`,operationKind:`query`,text:`query pageExplainQuery(
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
`}}})(),L.hash=`ea5ae49bb450c22c4995260ac425ef44`})))()}var z;function B(){return(B=e((()=>{s(),z=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`at`},t={defaultValue:null,kind:`LocalArgument`,name:`company`},n={defaultValue:null,kind:`LocalArgument`,name:`flag`},r={defaultValue:null,kind:`LocalArgument`,name:`user`},i=[{kind:`Variable`,name:`at`,variableName:`at`},{kind:`Variable`,name:`company`,variableName:`company`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`user`,variableName:`user`}],a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},s={alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null},c={alias:null,args:null,concreteType:`FlagStep`,kind:`LinkedField`,name:`steps`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o],storageKey:null}],storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a],storageKey:null}],storageKey:null},s,c],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,t,e],kind:`Operation`,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,l],storageKey:null},l],storageKey:null},s,c],storageKey:null}]},params:{cacheID:`b72587d0a82aa17c729864f7996db59a`,id:`1b578fa1e165c221fdda1995d5c8cf43c449cbfaa629844cb660ee528321e1e1`,metadata:{},name:`stepsQuery`,operationKind:`query`,text:`query stepsQuery(
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
`}}})(),z.hash=`bac00fb641da3c9e3e5f73b16b511a7c`})))()}function V({flagKey:e,subject:t,at:n}){let r=o(),{featureExplain:i}=(0,W.useLazyLoadQuery)(K,{flag:e,...t,at:n},{fetchPolicy:`network-only`}),{user:a,decision:s,steps:c}=i,l=c.findIndex(e=>e.decision);return(0,G.jsxs)(`section`,{"aria-labelledby":`steps`,children:[(0,G.jsx)(`h2`,{id:`steps`,children:r(s.isEnabled?`beta.explain.isIn`:`beta.explain.isOut`,{name:a.name,company:a.company.name})}),(0,G.jsx)(`p`,{className:`quiet`,children:r(`beta.explain.reason.${s.reason}`)}),(0,G.jsx)(`ol`,{className:`timeline beta-timeline`,children:c.map((e,t)=>(0,G.jsxs)(`li`,{className:`entry`,"data-deciding":t===l||void 0,"data-later":t>l||void 0,children:[(0,G.jsx)(`span`,{className:`entry-icon`,children:(0,G.jsx)(U,{step:e,isLater:t>l})}),(0,G.jsxs)(`div`,{className:`entry-text`,children:[e.kind!==c[t-1]?.kind&&(0,G.jsx)(`p`,{className:`strong`,children:r(`beta.explain.kind.${e.kind}`)}),(0,G.jsxs)(`p`,{className:`quiet`,children:[(0,G.jsx)(`bdi`,{children:r(`beta.explain.found.${e.code}`,H(e.params,r))}),` `,t===l&&(0,G.jsx)(`span`,{className:`time`,children:r(`beta.explain.decides`)})]})]})]},t))})]})}function H(e,t){let n=e;return`stage`in n?{...n,stage:t(`beta.stage.${n.stage}`)}:n}function U({step:{decision:e},isLater:t}){return e?t?(0,G.jsx)(F,{size:14,"aria-hidden":`true`}):e.isEnabled?(0,G.jsx)(M,{size:14,"aria-hidden":`true`}):(0,G.jsx)(b,{size:14,"aria-hidden":`true`}):(0,G.jsx)(x,{size:14,"aria-hidden":`true`})}var W,G,K;function q(){return(q=e((()=>{B(),y(),N(),I(),S(),W=a(),t(),G=m(),K=z})))()}function J(){let e=o(),t=r(),{key:n=``}=i({strict:!1}),{user:a,company:s,at:c}=u({strict:!1}),{data:l}=C(Q,(0,X.useMemo)(()=>({key:n}),[n])),d=e=>void t({to:`.`,search:e,replace:!!(c&&e.at!==c)});if(!l.featureFlag)return(0,Z.jsx)(v,{});let p=a?{user:a}:s?{company:s}:null;return(0,Z.jsx)(O,{flag:l.featureFlag,children:(0,Z.jsxs)(`div`,{className:`settings beta-explain`,children:[(0,Z.jsxs)(`div`,{className:`beta-pair form-labels`,children:[(0,Z.jsxs)(`div`,{className:`form-field`,children:[(0,Z.jsx)(`span`,{className:`form-field-label`,children:e(`beta.explain.whom`)}),(0,Z.jsx)(A,{label:e(`beta.find`),onChoose:e=>d({...e.subject,...c&&{at:c}})})]}),(0,Z.jsxs)(`label`,{children:[e(`beta.explain.at`),(0,Z.jsx)(`input`,{className:`input`,type:`datetime-local`,defaultValue:c??``,onChange:e=>d({...p,...e.target.value&&{at:e.target.value}})})]})]}),p?(0,Z.jsx)(h,{getResetKey:()=>JSON.stringify([p,c]),errorComponent:Y,children:(0,Z.jsx)(X.Suspense,{fallback:(0,Z.jsx)(f,{}),children:(0,Z.jsx)(V,{flagKey:n,subject:p,at:c?new Date(c).toISOString():null})})}):(0,Z.jsx)(`p`,{className:`quiet`,children:e(`beta.explain.empty`)})]})})}function Y({error:e}){return(0,Z.jsx)(E,{problems:[e]})}var X,Z,Q;function $(){return($=e((()=>{R(),ee(),l(),n(),c(),X=d(),a(),t(),_(),w(),D(),T(),k(),q(),Z=m(),Q=L})))()}$();export{J as default};