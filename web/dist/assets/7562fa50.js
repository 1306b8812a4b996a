//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{A as t,J as n,K as r,U as i,W as a,et as o,f as s,o as c,q as l,rt as u,s as d,tt as f}from"./b9259d66.js";import{n as p}from"./110b5995.js";import{t as m}from"./36a4f8ab.js";import{t as h}from"./d39ce528.js";import{t as g}from"./cae49f23.js";import{o as _,s as v}from"./11014a18.js";var y={name:`circle-dot`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`1`,key:`41hilf`}],[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]};y.node;var b=t(y),x={name:`minus`,size:24,node:[[`path`,{d:`M5 12h14`,key:`1ays0h`}]]};x.node;var S=t(x);a();var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`7045c36a52db591fca953e0fcf64a729`,id:`dc8e47c24534bbb6293c8021557968f3c54c7475e728d6871a0a73d11e8788d1`,metadata:{},name:`pageExplainQuery`,operationKind:`query`,text:`query pageExplainQuery(
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
`}}})();C.hash=`ea5ae49bb450c22c4995260ac425ef44`;var w=e(u(),1),T=i(),E=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`at`},t={defaultValue:null,kind:`LocalArgument`,name:`company`},n={defaultValue:null,kind:`LocalArgument`,name:`flag`},r={defaultValue:null,kind:`LocalArgument`,name:`user`},i=[{kind:`Variable`,name:`at`,variableName:`at`},{kind:`Variable`,name:`company`,variableName:`company`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`user`,variableName:`user`}],a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},s={alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null},c={alias:null,args:null,concreteType:`FlagStep`,kind:`LinkedField`,name:`steps`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o],storageKey:null}],storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a],storageKey:null}],storageKey:null},s,c],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,t,e],kind:`Operation`,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,l],storageKey:null},l],storageKey:null},s,c],storageKey:null}]},params:{cacheID:`b72587d0a82aa17c729864f7996db59a`,id:`1b578fa1e165c221fdda1995d5c8cf43c449cbfaa629844cb660ee528321e1e1`,metadata:{},name:`stepsQuery`,operationKind:`query`,text:`query stepsQuery(
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
`}}})();E.hash=`bac00fb641da3c9e3e5f73b16b511a7c`;var D=f(),O=E;function k({flagKey:e,subject:t,at:n}){let r=s(),{featureExplain:i}=(0,T.useLazyLoadQuery)(O,{flag:e,...t,at:n},{fetchPolicy:`network-only`}),{user:a,decision:o,steps:c}=i,l=c.findIndex(e=>e.decision);return(0,D.jsxs)(`section`,{"aria-labelledby":`steps`,children:[(0,D.jsx)(`h2`,{id:`steps`,children:r(o.isEnabled?`beta.explain.isIn`:`beta.explain.isOut`,{name:a.name,company:a.company.name})}),(0,D.jsx)(`p`,{className:`quiet`,children:r(`beta.explain.reason.${o.reason}`)}),(0,D.jsx)(`ol`,{className:`timeline beta-timeline`,children:c.map((e,t)=>(0,D.jsxs)(`li`,{className:`entry`,"data-deciding":t===l||void 0,"data-later":t>l||void 0,children:[(0,D.jsx)(`span`,{className:`entry-icon`,children:(0,D.jsx)(j,{step:e,isLater:t>l})}),(0,D.jsxs)(`div`,{className:`entry-text`,children:[e.kind!==c[t-1]?.kind&&(0,D.jsx)(`p`,{className:`strong`,children:r(`beta.explain.kind.${e.kind}`)}),(0,D.jsxs)(`p`,{className:`quiet`,children:[(0,D.jsx)(`bdi`,{children:r(`beta.explain.found.${e.code}`,A(e.params,r))}),` `,t===l&&(0,D.jsx)(`span`,{className:`time`,children:r(`beta.explain.decides`)})]})]})]},t))})]})}function A(e,t){let n=e;return`stage`in n?{...n,stage:t(`beta.stage.${n.stage}`)}:n}function j({step:{decision:e},isLater:t}){return e?t?(0,D.jsx)(S,{size:14,"aria-hidden":`true`}):e.isEnabled?(0,D.jsx)(b,{size:14,"aria-hidden":`true`}):(0,D.jsx)(_,{size:14,"aria-hidden":`true`}):(0,D.jsx)(v,{size:14,"aria-hidden":`true`})}var M=C;function N(){let e=s(),t=r(),{key:i=``}=n({strict:!1}),{user:a,company:u,at:f}=l({strict:!1}),{data:h}=p(M,(0,w.useMemo)(()=>({key:i}),[i])),_=e=>void t({to:`.`,search:e,replace:!0});if(!h.featureFlag)return(0,D.jsx)(c,{});let v=a?{user:a}:u?{company:u}:null;return(0,D.jsx)(m,{flag:h.featureFlag,children:(0,D.jsxs)(`div`,{className:`settings beta-explain`,children:[(0,D.jsxs)(`div`,{className:`beta-pair form-labels`,children:[(0,D.jsxs)(`div`,{className:`form-field`,children:[(0,D.jsx)(`span`,{className:`form-field-label`,children:e(`beta.explain.whom`)}),(0,D.jsx)(g,{label:e(`beta.find`),onChoose:e=>_({...e.subject,...f&&{at:f}})})]}),(0,D.jsxs)(`label`,{children:[e(`beta.explain.at`),(0,D.jsx)(`input`,{className:`input`,type:`datetime-local`,defaultValue:f??``,onChange:e=>_({...v,...e.target.value&&{at:e.target.value}})})]})]}),v?(0,D.jsx)(o,{getResetKey:()=>JSON.stringify([v,f]),errorComponent:P,children:(0,D.jsx)(w.Suspense,{fallback:(0,D.jsx)(d,{}),children:(0,D.jsx)(k,{flagKey:i,subject:v,at:f?new Date(f).toISOString():null})})}):(0,D.jsx)(`p`,{className:`quiet`,children:e(`beta.explain.empty`)})]})})}function P({error:e}){return(0,D.jsx)(h,{problems:[e]})}export{N as default};