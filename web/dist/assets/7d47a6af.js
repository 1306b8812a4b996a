//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{G as t,H as n,K as r,O as i,Q as a,V as o,W as s,a as c,et as l,i as u,u as d}from"./efb52c14.js";import{n as f}from"./440dcdb9.js";import{t as p}from"./53ddb3b1.js";import{t as m}from"./4c241962.js";import{o as h,s as g}from"./517097d6.js";var _={name:`circle-dot`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`1`,key:`41hilf`}],[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]};_.node;var v=i(_),y={name:`minus`,size:24,node:[[`path`,{d:`M5 12h14`,key:`1ays0h`}]]};y.node;var b=i(y);n();var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageExplainQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`7045c36a52db591fca953e0fcf64a729`,id:`dc8e47c24534bbb6293c8021557968f3c54c7475e728d6871a0a73d11e8788d1`,metadata:{},name:`pageExplainQuery`,operationKind:`query`,text:`query pageExplainQuery(
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
`}}})();x.hash=`ea5ae49bb450c22c4995260ac425ef44`;var S=e(l(),1),C=o(),w=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`at`},t={defaultValue:null,kind:`LocalArgument`,name:`company`},n={defaultValue:null,kind:`LocalArgument`,name:`flag`},r={defaultValue:null,kind:`LocalArgument`,name:`user`},i=[{kind:`Variable`,name:`at`,variableName:`at`},{kind:`Variable`,name:`company`,variableName:`company`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`user`,variableName:`user`}],a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},s={alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null},c={alias:null,args:null,concreteType:`FlagStep`,kind:`LinkedField`,name:`steps`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,concreteType:`FlagDecision`,kind:`LinkedField`,name:`decision`,plural:!1,selections:[o],storageKey:null}],storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a],storageKey:null}],storageKey:null},s,c],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,t,e],kind:`Operation`,name:`stepsQuery`,selections:[{alias:null,args:i,concreteType:`FeatureExplanation`,kind:`LinkedField`,name:`featureExplain`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,l],storageKey:null},l],storageKey:null},s,c],storageKey:null}]},params:{cacheID:`b72587d0a82aa17c729864f7996db59a`,id:`1b578fa1e165c221fdda1995d5c8cf43c449cbfaa629844cb660ee528321e1e1`,metadata:{},name:`stepsQuery`,operationKind:`query`,text:`query stepsQuery(
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
`}}})();w.hash=`bac00fb641da3c9e3e5f73b16b511a7c`;var T=a(),E=w;function D({flagKey:e,subject:t,at:n}){let r=d(),{featureExplain:i}=(0,C.useLazyLoadQuery)(E,{flag:e,...t,at:n},{fetchPolicy:`network-only`}),{user:a,decision:o,steps:s}=i,c=s.findIndex(e=>e.decision);return(0,T.jsxs)(`section`,{"aria-labelledby":`steps`,children:[(0,T.jsx)(`h2`,{id:`steps`,children:r(o.isEnabled?`beta.explain.isIn`:`beta.explain.isOut`,{name:a.name,company:a.company.name})}),(0,T.jsx)(`p`,{className:`quiet`,children:r(`beta.explain.reason.${o.reason}`)}),(0,T.jsx)(`ol`,{className:`timeline beta-timeline`,children:s.map((e,t)=>(0,T.jsxs)(`li`,{className:`entry`,"data-deciding":t===c||void 0,"data-later":t>c||void 0,children:[(0,T.jsx)(`span`,{className:`entry-icon`,children:(0,T.jsx)(k,{step:e,isLater:t>c})}),(0,T.jsxs)(`div`,{className:`entry-text`,children:[(0,T.jsxs)(`p`,{children:[(0,T.jsx)(`span`,{className:`strong`,children:r(`beta.explain.kind.${e.kind}`)}),` `,t===c&&(0,T.jsx)(`span`,{className:`time`,children:r(`beta.explain.decides`)})]}),(0,T.jsx)(`p`,{className:`quiet`,children:(0,T.jsx)(`bdi`,{children:r(`beta.explain.found.${e.code}`,O(e.params,r))})})]})]},t))})]})}function O(e,t){let n=e;return`stage`in n?{...n,stage:t(`beta.stage.${n.stage}`)}:n}function k({step:{decision:e},isLater:t}){return e?t?(0,T.jsx)(b,{size:14,"aria-hidden":`true`}):e.isEnabled?(0,T.jsx)(v,{size:14,"aria-hidden":`true`}):(0,T.jsx)(h,{size:14,"aria-hidden":`true`}):(0,T.jsx)(g,{size:14,"aria-hidden":`true`})}var A=x;function j(){let e=d(),n=s(),{key:i=``}=r({strict:!1}),{user:a,company:o,at:l}=t({strict:!1}),{data:h}=f(A,(0,S.useMemo)(()=>({key:i}),[i])),g=e=>void n({to:`.`,search:e,replace:!0});if(!h.featureFlag)return(0,T.jsx)(u,{});let _=a?{user:a}:o?{company:o}:null;return(0,T.jsx)(p,{flag:h.featureFlag,children:(0,T.jsxs)(`div`,{className:`settings beta-explain`,children:[(0,T.jsxs)(`div`,{className:`beta-pair form-labels`,children:[(0,T.jsxs)(`div`,{className:`form-field`,children:[(0,T.jsx)(`span`,{className:`form-field-label`,children:e(`beta.explain.whom`)}),(0,T.jsx)(m,{label:e(`beta.find`),onChoose:e=>g({...e.subject,...l&&{at:l}})})]}),(0,T.jsxs)(`label`,{children:[e(`beta.explain.at`),(0,T.jsx)(`input`,{className:`input`,type:`datetime-local`,defaultValue:l??``,onChange:e=>g({..._,...e.target.value&&{at:e.target.value}})})]})]}),_?(0,T.jsx)(S.Suspense,{fallback:(0,T.jsx)(c,{}),children:(0,T.jsx)(D,{flagKey:i,subject:_,at:l?new Date(l).toISOString():null})}):(0,T.jsx)(`p`,{className:`quiet`,children:e(`beta.explain.empty`)})]})})}export{j as default};