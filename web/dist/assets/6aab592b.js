//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,D as n,Gt as r,Jt as i,Kt as a,O as o,Ut as s,Wt as c,an as l,b as ee,dt as u,in as d,qt as f,rn as p,sn as m,ut as h,x as g,y as _,zt as v}from"./770f7995.js";import{_ as te,f as y,g as b,p as x}from"./53fbec4f.js";import{i as S,o as C,r as w,s as T}from"./78e52d51.js";import{r as E,t as D}from"./c83002f7.js";import{n as O,t as k}from"./9ae4e58c.js";import{n as A,t as ne}from"./de73a76a.js";var j,M;function N(){return(N=e((()=>{u(),j={name:`circle-dot`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`1`,key:`41hilf`}],[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]},j.node,M=h(j)})))()}var P,F;function I(){return(I=e((()=>{u(),P={name:`minus`,size:24,node:[[`path`,{d:`M5 12h14`,key:`1ays0h`}]]},P.node,F=h(P)})))()}var L;function R(){return(R=e((()=>{t(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`7045c36a52db591fca953e0fcf64a729`,id:`dc8e47c24534bbb6293c8021557968f3c54c7475e728d6871a0a73d11e8788d1`,metadata:{},name:`pageExplainQuery`,operationKind:`query`,text:`query pageExplainQuery(
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
`}}})(),L.hash=`ea5ae49bb450c22c4995260ac425ef44`})))()}var z;function B(){return(B=e((()=>{t(),z=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`at`},t={defaultValue:null,kind:`LocalArgument`,name:`company`},n={defaultValue:null,kind:`LocalArgument`,name:`flag`},r={defaultValue:null,kind:`LocalArgument`,name:`user`},i=[{kind:`Variable`,name:`at`,variableName:`at`},{kind:`Variable`,name:`company`,variableName:`company`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`user`,variableName:`user`}],a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},s={alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null},c={alias:null,args:null,concreteType:`FlagStep`,kind:`LinkedField`,name:`steps`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o],storageKey:null}],storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a],storageKey:null}],storageKey:null},s,c],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,t,e],kind:`Operation`,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,l],storageKey:null},l],storageKey:null},s,c],storageKey:null}]},params:{cacheID:`b72587d0a82aa17c729864f7996db59a`,id:`1b578fa1e165c221fdda1995d5c8cf43c449cbfaa629844cb660ee528321e1e1`,metadata:{},name:`stepsQuery`,operationKind:`query`,text:`query stepsQuery(
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
`}}})(),z.hash=`bac00fb641da3c9e3e5f73b16b511a7c`})))()}function V({flagKey:e,subject:t,at:n}){let r=o(),{featureExplain:i}=(0,W.useLazyLoadQuery)(K,{flag:e,...t,at:n},{fetchPolicy:`network-only`}),{user:a,decision:s,steps:c}=i,l=c.findIndex(e=>e.decision);return(0,G.jsxs)(`section`,{"aria-labelledby":`steps`,children:[(0,G.jsx)(`h2`,{id:`steps`,children:r(s.isEnabled?`beta.explain.isIn`:`beta.explain.isOut`,{name:a.name,company:a.company.name})}),(0,G.jsx)(`p`,{className:`quiet`,children:r(`beta.explain.reason.${s.reason}`)}),(0,G.jsx)(`ol`,{className:`timeline beta-timeline`,children:c.map((e,t)=>(0,G.jsxs)(`li`,{className:`entry`,"data-deciding":t===l||void 0,"data-later":t>l||void 0,children:[(0,G.jsx)(`span`,{className:`entry-icon`,children:(0,G.jsx)(U,{step:e,isLater:t>l})}),(0,G.jsxs)(`div`,{className:`entry-text`,children:[e.kind!==c[t-1]?.kind&&(0,G.jsx)(`p`,{className:`strong`,children:r(`beta.explain.kind.${e.kind}`)}),(0,G.jsxs)(`p`,{className:`quiet`,children:[(0,G.jsx)(`bdi`,{children:r(`beta.explain.found.${e.code}`,H(e.params,r))}),` `,t===l&&(0,G.jsx)(`span`,{className:`time`,children:r(`beta.explain.decides`)})]})]})]},t))})]})}function H(e,t){let n=e;return`stage`in n?{...n,stage:t(`beta.stage.${n.stage}`)}:n}function U({step:{decision:e},isLater:t}){return e?t?(0,G.jsx)(F,{size:14,"aria-hidden":`true`}):e.isEnabled?(0,G.jsx)(M,{size:14,"aria-hidden":`true`}):(0,G.jsx)(y,{size:14,"aria-hidden":`true`}):(0,G.jsx)(b,{size:14,"aria-hidden":`true`})}var W,G,K;function q(){return(q=e((()=>{B(),te(),N(),I(),x(),W=v(),n(),G=l(),K=z})))()}function J(){let e=o(),t=c(),{key:n=``}=i({strict:!1}),{user:r,company:s,at:l}=a({strict:!1}),{data:u}=T(Q,(0,X.useMemo)(()=>({key:n}),[n])),d=e=>void t({to:`.`,search:e,replace:!!(l&&e.at!==l)});if(!u.featureFlag)return(0,Z.jsx)(_,{});let f=r?{user:r}:s?{company:s}:null;return(0,Z.jsx)(k,{flag:u.featureFlag,children:(0,Z.jsxs)(w,{className:`settings beta-explain`,children:[(0,Z.jsxs)(`div`,{className:`beta-pair form-labels`,children:[(0,Z.jsxs)(`div`,{className:`form-field`,children:[(0,Z.jsx)(`span`,{className:`form-field-label`,children:e(`beta.explain.whom`)}),(0,Z.jsx)(ne,{label:e(`beta.find`),onChoose:e=>d({...e.subject,...l&&{at:l}})})]}),(0,Z.jsxs)(`label`,{children:[e(`beta.explain.at`),(0,Z.jsx)(`input`,{className:`input`,type:`datetime-local`,defaultValue:l??``,onChange:e=>d({...f,...e.target.value&&{at:e.target.value}})})]})]}),f?(0,Z.jsx)(p,{getResetKey:()=>JSON.stringify([f,l]),errorComponent:Y,children:(0,Z.jsx)(X.Suspense,{fallback:(0,Z.jsx)(ee,{}),children:(0,Z.jsx)(V,{flagKey:n,subject:f,at:l?new Date(l).toISOString():null})})}):(0,Z.jsx)(`p`,{className:`quiet`,children:e(`beta.explain.empty`)})]})})}function Y({error:e}){return(0,Z.jsx)(D,{problems:[e]})}var X,Z,Q;function $(){return($=e((()=>{R(),d(),s(),f(),r(),X=m(),v(),n(),g(),C(),S(),O(),E(),A(),q(),Z=l(),Q=L})))()}$();export{J as default};