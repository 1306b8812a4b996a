//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,C as n,Ct as r,Ht as i,S as a,St as o,Tt as s,Wt as c,b as l,et as u,f as d,ht as f,jt as p,m,mt as h,pt as g,tt as _,wt as v,x as y}from"./62afade3.js";import{D as ee,O as te}from"./6e1a625d.js";import{n as b,r as ne}from"./9ce6c8af.js";import{c as re,l as ie}from"./c401e612.js";import{i as x,o as S}from"./4159cc9a.js";import{a as ae,c as oe,f as se,i as ce,p as le,s as ue}from"./1e662f56.js";import{n as de,r as fe}from"./b1083685.js";import{r as pe,t as me}from"./734a6456.js";import{n as he}from"./d51c3846.js";import{n as ge,t as _e}from"./3b7e39e0.js";import{n as ve,t as ye}from"./58264c16.js";import{n as be,r as xe,t as Se}from"./106a924e.js";import{n as C,t as w}from"./55275d71.js";var T,Ce;function we(){return(we=e((()=>{_(),T={name:`loader-circle`,size:24,node:[[`path`,{d:`M21 12a9 9 0 1 1-6.219-8.56`,key:`13zald`}]],aliases:[`loader-2`]},T.node,Ce=u(T)})))()}var E,Te;function Ee(){return(Ee=e((()=>{_(),E={name:`octagon-x`,size:24,node:[[`path`,{d:`m15 9-6 6`,key:`1uzhvr`}],[`path`,{d:`M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z`,key:`2d38gg`}],[`path`,{d:`m9 9 6 6`,key:`z0biqf`}]],aliases:[`x-octagon`]},E.node,Te=u(E)})))()}var D;function De(){return(De=e((()=>{r(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},r={kind:`Variable`,name:`flag`,variableName:`key`},i={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},l={kind:`Literal`,name:`first`,value:1},u=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageFlagQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{args:null,kind:`FragmentSpread`,name:`kill_flag`},{args:null,kind:`FragmentSpread`,name:`killed_flag`},{args:null,kind:`FragmentSpread`,name:`figures_flag`},{args:null,kind:`FragmentSpread`,name:`switch_flag`},{args:null,kind:`FragmentSpread`,name:`stage_flag`},{args:null,kind:`FragmentSpread`,name:`rollout_flag`},{args:null,kind:`FragmentSpread`,name:`requirements_flag`},{args:null,kind:`FragmentSpread`,name:`facts_flag`}],storageKey:null},{args:[r],kind:`FragmentSpread`,name:`figures_query`},{args:null,kind:`FragmentSpread`,name:`requirements_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageFlagQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,i,a,o,s,c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedReason`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRequirement`,kind:`LinkedField`,name:`requirements`,plural:!0,selections:[s,{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`parent`,plural:!1,selections:[i,a,o,s,c,n],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],storageKey:null},{alias:null,args:[l,r],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:u,storageKey:null},{alias:null,args:[l,r,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:u,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[i,a],storageKey:null}],storageKey:`featureFlags(first:100)`}]},params:{cacheID:`bb552fcd2b476ac39274299ea17bc437`,id:`e5aa124bb18cb22ab7e1e79fea38d85d3261316293015aec17a64de264c653a4`,metadata:{},name:`pageFlagQuery`,operationKind:`query`,text:`query pageFlagQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    archivedAt
    ...flagFrame_flag
    ...kill_flag
    ...killed_flag
    ...figures_flag
    ...switch_flag
    ...stage_flag
    ...rollout_flag
    ...requirements_flag
    ...facts_flag
  }
  ...figures_query_JWbh3
  ...requirements_query
}

fragment editFacts_flag on FeatureFlag {
  key
  version
  title
  description
  kind
  isHidden
  bucketBy
  owner
  reviewBy
}

fragment facts_flag on FeatureFlag {
  key
  version
  title
  description
  kind
  isHidden
  bucketBy
  owner
  reviewBy
  createdAt
  archivedAt
  ...editFacts_flag
}

fragment figures_flag on FeatureFlag {
  key
  stage
  isEnabled
  killedAt
  archivedAt
  rules {
    strategy
    isEnabled
    id
  }
}

fragment figures_query_JWbh3 on Query {
  betaMembers(flag: $key, first: 1) {
    totalCount
  }
  betaInvitations(flag: $key, state: PENDING, first: 1) {
    totalCount
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

fragment kill_flag on FeatureFlag {
  key
  title
  killedAt
}

fragment killed_flag on FeatureFlag {
  key
  version
  killedAt
  killedBy
  killedReason
}

fragment requirements_flag on FeatureFlag {
  key
  version
  archivedAt
  requirements {
    isEnabled
    parent {
      key
      title
      stage
      isEnabled
      killedAt
      archivedAt
    }
  }
}

fragment requirements_query on Query {
  featureFlags(first: 100) {
    nodes {
      key
      title
    }
  }
}

fragment rollout_flag on FeatureFlag {
  key
  version
  bucketBy
  archivedAt
  rules {
    strategy
    isEnabled
    id
  }
}

fragment stage_flag on FeatureFlag {
  key
  version
  stage
  archivedAt
}

fragment switch_flag on FeatureFlag {
  key
  version
  isEnabled
  archivedAt
}
`}}})(),D.hash=`87656657ace016d9dc1f79a3a6686817`})))()}var O;function Oe(){return(Oe=e((()=>{r(),O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`facts_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`editFacts_flag`}],type:`FeatureFlag`,abstractKey:null},O.hash=`e4de49410d635eeb908e89ffb78cb606`})))()}var k;function ke(){return(ke=e((()=>{r(),k={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`editFacts_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null}],type:`FeatureFlag`,abstractKey:null},k.hash=`2b9ea7e1bbf9045b964d1557f61b1f2e`})))()}function Ae({flag:e,onDone:t}){let n=y(),{" $fragmentType":r,key:i,version:a,...o}=(0,Pe.useFragment)(k,e),[s,c]=(0,Ne.useState)({}),l={...o,...s},u=e=>c(t=>({...t,...e}));return(0,A.jsxs)(w,{flag:{key:i,version:a},op:Me(o,l),submit:n(`record.save`),onDone:t,children:[(0,A.jsxs)(`label`,{children:[n(`beta.name`),(0,A.jsx)(`input`,{className:`input`,required:!0,value:l.title,onChange:e=>u({title:e.target.value})})]}),(0,A.jsxs)(`label`,{children:[n(`beta.description`),(0,A.jsx)(`textarea`,{className:`input`,rows:3,value:l.description,onChange:e=>u({description:e.target.value})})]}),(0,A.jsxs)(`label`,{children:[n(`beta.owner`),(0,A.jsx)(`input`,{className:`input`,required:!0,value:l.owner,onChange:e=>u({owner:e.target.value})})]}),(0,A.jsxs)(`label`,{children:[n(`beta.reviewBy`),(0,A.jsx)(`input`,{className:`input`,type:`date`,value:l.reviewBy??``,onChange:e=>u({reviewBy:e.target.value||null})})]}),(0,A.jsx)(je,{label:`beta.kind`,values:Fe,value:l.kind,onChange:e=>u({kind:e})}),(0,A.jsx)(je,{label:`beta.bucketBy`,values:Ie,value:l.bucketBy,onChange:e=>u({bucketBy:e})}),(0,A.jsxs)(`label`,{className:`check`,children:[(0,A.jsx)(`input`,{type:`checkbox`,checked:l.isHidden,onChange:e=>u({isHidden:e.target.checked})}),n(`beta.hidden`)]})]})}function je({label:e,values:t,value:n,onChange:r}){let i=y();return(0,A.jsxs)(`label`,{children:[i(e),(0,A.jsx)(`select`,{className:`input`,value:n,onChange:e=>r(e.target.value),children:t.map(t=>(0,A.jsx)(`option`,{value:t,children:i(`${e}.${t}`)},t))})]})}function Me(e,t){let n=Object.entries(t).filter(([t,n])=>n!==e[t]);return n.length>0?{update:Object.fromEntries(n)}:null}var Ne,Pe,A,Fe,Ie;function Le(){return(Le=e((()=>{ke(),Ne=c(),Pe=o(),l(),C(),A=i(),Fe=[`RELEASE`,`BETA`,`OPS`],Ie=[`COMPANY`,`USER`]})))()}function Re({flag:e}){let t=y(),r=S(),i=(0,Ve.useFragment)(O,e),{key:a,version:o,description:s,kind:c,isHidden:l,bucketBy:u,owner:d,reviewBy:f,createdAt:p,archivedAt:m}=i,h=ze(),g=ze(),_=n(`FLAGS_CHANGE`)&&!m;return(0,N.jsxs)(`section`,{"aria-labelledby":`facts`,children:[(0,N.jsxs)(`div`,{className:`section-head`,children:[(0,N.jsx)(`h2`,{id:`facts`,children:t(`record.details`)}),_&&(0,N.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":h.isOpen,onClick:h.isOpen?h.close:h.open,children:t(h.isOpen?`record.cancel`:`beta.edit`)})]}),h.isOpen?(0,N.jsx)(Ae,{flag:i,onDone:h.close}):(0,N.jsxs)(`dl`,{className:`details`,children:[s&&(0,N.jsx)(j,{label:t(`beta.description`),value:s}),(0,N.jsx)(j,{label:t(`beta.owner`),value:d||`–`}),(0,N.jsx)(j,{label:t(`beta.reviewBy`),value:f?r.day(f):`–`}),(0,N.jsx)(j,{label:t(`beta.kind`),value:t(`beta.kind.${c}`)}),(0,N.jsx)(j,{label:t(`beta.isHidden`),value:t(l?`beta.hidden`:`beta.shown`)}),(0,N.jsx)(j,{label:t(`beta.bucketBy`),value:t(`beta.bucketBy.${u}`)}),(0,N.jsx)(j,{label:t(`beta.createdAt`),value:r.date(p)}),m&&(0,N.jsx)(j,{label:t(`beta.archivedAt`),value:r.date(m)})]}),_&&!h.isOpen&&(0,N.jsxs)(`div`,{className:`beta-archive`,children:[(0,N.jsx)(`button`,{type:`button`,className:`link`,"aria-expanded":g.isOpen,onClick:g.isOpen?g.close:g.open,children:t(g.isOpen?`record.cancel`:`beta.archive`)}),g.isOpen&&(0,N.jsx)(Be,{flag:{key:a,version:o}})]})]})}function ze(){let[e,t]=(0,M.useState)(!1);return{isOpen:e,open:()=>t(!0),close:()=>t(!1)}}function j({label:e,value:t}){return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsx)(`dd`,{children:(0,N.jsx)(`bdi`,{children:t})})]})}function Be({flag:e}){let t=y(),[n,r]=(0,M.useState)(``);return(0,N.jsx)(w,{flag:e,op:n===e.key?{switch:`ARCHIVE`}:null,submit:t(`beta.archive`),isDanger:!0,children:(0,N.jsxs)(`label`,{children:[t(`beta.archiveHelp`,{key:e.key}),(0,N.jsx)(`input`,{className:`input beta-key`,value:n,spellCheck:!1,autoCapitalize:`none`,onChange:e=>r(e.target.value.trim())})]})})}var M,Ve,N;function He(){return(He=e((()=>{Oe(),M=c(),Ve=o(),x(),l(),a(),C(),Le(),N=i()})))()}var P;function Ue(){return(Ue=e((()=>{r(),P=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},e],storageKey:null}],type:`FeatureFlag`,abstractKey:null}})(),P.hash=`9a4f076c138553671f52bf0657445f98`})))()}var F;function We(){return(We=e((()=>{r(),F=(function(){var e={kind:`Literal`,name:`first`,value:1},t={kind:`Variable`,name:`flag`,variableName:`flag`},n=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`figures_query`,selections:[{alias:null,args:[e,t],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:n,storageKey:null},{alias:null,args:[e,t,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:n,storageKey:null}],type:`Query`,abstractKey:null}})(),F.hash=`dfea8885392127aa417f1b361cffa5fd`})))()}function Ge({flag:e,query:t}){let n=y(),r=S(),{key:i,rules:a,...o}=(0,L.useFragment)(P,e),s=(0,L.useFragment)(F,t),c=he(a),l=a.filter(({isEnabled:e})=>e).length-(c===null?0:1);return(0,R.jsxs)(`dl`,{className:`figures`,children:[(0,R.jsx)(I,{label:n(`beta.state`),detail:n(`beta.stage.${o.stage}`),children:n(`beta.stateLong.${xe(o)}`)}),(0,R.jsx)(I,{label:n(`beta.members`),detail:n(`beta.figures.members`),children:(0,R.jsx)(v,{className:`link`,to:b(i,`people`),children:r.number(s.betaMembers.totalCount??0)})}),(0,R.jsx)(I,{label:n(`beta.figures.invited`),detail:n(`beta.figures.unanswered`),children:(0,R.jsx)(v,{className:`link`,to:b(i,`people`),search:{show:`invited`},children:r.number(s.betaInvitations.totalCount??0)})}),(0,R.jsx)(I,{label:n(`beta.rollout`),detail:n(`beta.figures.rules`,{count:l}),children:c===null?n(`beta.figures.noRollout`):r.percent(c)})]})}function I({label:e,detail:t,children:n}){return(0,R.jsxs)(`div`,{className:`figure`,children:[(0,R.jsx)(`dt`,{children:e}),(0,R.jsx)(`dd`,{className:`figure-text numeric`,children:n}),(0,R.jsx)(`dd`,{className:`quiet`,children:t})]})}var L,R;function Ke(){return(Ke=e((()=>{Ue(),We(),s(),L=o(),x(),l(),be(),ne(),R=i()})))()}var z;function qe(){return(qe=e((()=>{r(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagKillPayload`,kind:`LinkedField`,name:`flagKill`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`killMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`killMutation`,selections:t},params:{cacheID:`38a7f3df6cdd534911955b167d3003c4`,id:`6d292940d9e5a2a0cf0357ffdf4da17e2091f03a881d649fcb40afd2a0a8ce68`,metadata:{},name:`killMutation`,operationKind:`mutation`,text:`mutation killMutation(
  $input: FlagKillInput!
) {
  result: flagKill(input: $input) {
    revision
    userErrors {
      code
      refusal
      params
    }
  }
}
`}}})(),z.hash=`418bbc77c284db6e9bad1a91b6ca2c95`})))()}var B;function Je(){return(Je=e((()=>{r(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`kill_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null},B.hash=`b8b55dafacf6b5d752b2aa00722e722c`})))()}var V;function Ye(){return(Ye=e((()=>{r(),V={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`killed_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedReason`,storageKey:null}],type:`FeatureFlag`,abstractKey:null},V.hash=`4439c56cfaddbffd3282e11cbb19b0cb`})))()}function Xe(e){let[t,n]=(0,Ze.useState)(null);return{isOpen:t!==null&&t.value===e,open:()=>n({value:e}),close:()=>n(null)}}var Ze;function Qe(){return(Qe=e((()=>{Ze=c()})))()}var $e;function et(){return(et=e((()=>{r(),$e=(function(){var e=[{alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`flagWorkers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`acknowledgedQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`acknowledgedQuery`,selections:e},params:{cacheID:`220fed825b1c4f42229f2852f25fdca3`,id:`c9f62664e2e35a60c94386c4723ee4dcb9e0ea1d177e469bf19f9cac89e62aeb`,metadata:{},name:`acknowledgedQuery`,operationKind:`query`,text:`query acknowledgedQuery {
  flagWorkers {
    workerId
    host
    pid
    revision
    isClosed
  }
}
`}}})(),$e.hash=`1923d1c6c66c2ee9e7d099878f703437`})))()}function tt({revision:e,at:t,onClose:n}){let r=y(),{workers:i,seconds:a}=nt(e,t),o=i.filter(t=>!H(t,e));return(0,U.jsxs)(`div`,{className:`form`,children:[(0,U.jsx)(`p`,{role:`status`,children:a===null?r(`beta.kill.waiting`,{count:o.length}):r(`beta.kill.everywhere`,{count:i.length,seconds:a})}),(0,U.jsx)(`ul`,{className:`beta-workers`,children:i.map(t=>(0,U.jsxs)(`li`,{"data-confirmed":H(t,e)||void 0,children:[H(t,e)?(0,U.jsx)(ee,{size:16,"aria-hidden":`true`}):(0,U.jsx)(Ce,{size:16,className:`beta-spin`,"aria-hidden":`true`}),(0,U.jsx)(`bdi`,{children:t.host}),(0,U.jsx)(`span`,{className:`quiet numeric`,children:t.pid}),(0,U.jsx)(`span`,{className:`visually-hidden`,children:r(H(t,e)?`beta.kill.confirmed`:`beta.kill.notYet`)})]},t.workerId))}),(0,U.jsx)(`div`,{className:`dialog-actions`,children:(0,U.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:r(`record.close`)})})]})}function H({revision:e,isClosed:t},n){return t||e>=n}function nt(e,t){let n=(0,it.useRelayEnvironment)(),[r,i]=(0,rt.useState)({workers:[],seconds:null});return(0,rt.useEffect)(()=>{let r,a=()=>{Date.now()-t<st&&(r=setTimeout(o,ot))},o=()=>{(0,at.fetchQuery)(n,ct,{},{fetchPolicy:`network-only`}).subscribe({next:({flagWorkers:n})=>{let r=n.every(t=>H(t,e));i({workers:n,seconds:r?(Date.now()-t)/1e3:null}),r||a()},error:a})};return o(),()=>clearTimeout(r)},[n,e,t]),r}var rt,it,at,U,ot,st,ct;function lt(){return(lt=e((()=>{et(),te(),we(),rt=c(),it=o(),at=r(),l(),U=i(),ot=250,st=6e4,ct=$e})))()}function ut({flag:e}){let t=y(),{key:r,title:i,killedAt:a}=(0,G.useFragment)(B,e),[o,s]=(0,W.useState)(!1),[c,l]=(0,W.useState)(null),u=n(`FLAGS_KILL`),d=()=>(s(!1),l(null));return!u||a&&!o?null:(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(`button`,{type:`button`,className:`button button-danger`,onClick:()=>s(!0),children:[(0,K.jsx)(Te,{size:14,"aria-hidden":`true`}),t(`beta.kill`)]}),(0,K.jsx)(re,{open:o,onClose:d,title:t(c?`beta.kill.done`:`beta.kill.title`,{title:i}),children:c?(0,K.jsx)(tt,{...c,onClose:d}):(0,K.jsx)(dt,{flagKey:r,onKilled:l})})]})}function dt({flagKey:e,onKilled:t}){let n=y(),r=(0,G.useRelayEnvironment)(),i=le(),[a,o]=(0,W.useState)([]),[s,c]=(0,W.useState)(!1),l=async n=>{c(!0);let a=Date.now();try{let{revision:o}=await h(r,pt,{key:e,reason:n});t({revision:o??0,at:a}),i()}catch(e){o(e instanceof g?e.errors:[e]),c(!1)}};return(0,K.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),l(oe(new FormData(e.currentTarget),`reason`))},children:[(0,K.jsx)(`p`,{children:n(`beta.kill.help`)}),(0,K.jsxs)(`label`,{children:[n(`beta.reason`),(0,K.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,K.jsx)(me,{problems:a}),(0,K.jsx)(`div`,{className:`dialog-actions`,children:(0,K.jsx)(`button`,{type:`submit`,className:`button button-danger`,disabled:s,children:n(`beta.kill.submit`)})})]})}function ft({flag:e}){let t=y(),r=S(),{killedAt:i,killedBy:a,killedReason:o,...s}=(0,G.useFragment)(V,e),{isOpen:c,open:l,close:u}=Xe(i),d=n(`FLAGS_CHANGE`);return i?(0,K.jsxs)(`div`,{className:`beta-killed`,children:[(0,K.jsxs)(`div`,{className:`section-head`,children:[(0,K.jsxs)(`p`,{children:[(0,K.jsx)(`strong`,{children:t(`beta.killed`,{name:a??`–`,ago:r.ago(i)})}),` `,(0,K.jsx)(`bdi`,{children:o})]}),d&&(0,K.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":c,onClick:c?u:l,children:t(c?`record.cancel`:`beta.revive`)})]}),c&&(0,K.jsx)(w,{flag:s,op:{switch:`REVIVE`},submit:t(`beta.revive`),onDone:u})]}):null}var W,G,K,pt;function mt(){return(mt=e((()=>{qe(),Je(),Ye(),Ee(),W=c(),G=o(),x(),l(),f(),se(),ue(),a(),ie(),C(),pe(),Qe(),lt(),K=i(),pt=z})))()}var ht;function gt(){return(gt=e((()=>{r(),ht=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`requirements_flag`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,concreteType:`FlagRequirement`,kind:`LinkedField`,name:`requirements`,plural:!0,selections:[n,{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`parent`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},t],storageKey:null}],storageKey:null}],type:`FeatureFlag`,abstractKey:null}})(),ht.hash=`dcc70d06774dc028a89ac6684a349a48`})))()}var _t;function vt(){return(vt=e((()=>{r(),_t={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`requirements_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}],type:`Query`,abstractKey:null},_t.hash=`04f6d42b9976a9fd810f7bf89bc0bd46`})))()}function yt({flag:e,query:t}){let r=y(),{requirements:i,archivedAt:a,...o}=(0,xt.useFragment)(ht,e),{featureFlags:s}=(0,xt.useFragment)(_t,t),[c,l]=(0,q.useState)(null),u=n(`FLAGS_CHANGE`)&&!a,d=new Set([o.key,...i.map(({parent:e})=>e.key)]),f=s.nodes.filter(({key:e})=>!d.has(e));return(0,J.jsxs)(`section`,{"aria-labelledby":`requirements`,className:`beta-block`,children:[(0,J.jsx)(`h2`,{id:`requirements`,children:r(`beta.requirements`)}),i.length===0&&(0,J.jsx)(`p`,{className:`quiet`,children:r(`beta.requirements.none`)}),(0,J.jsx)(`ul`,{className:`lines`,children:i.map(({parent:e,isEnabled:t})=>(0,J.jsxs)(`li`,{className:`line beta-wrap`,children:[(0,J.jsx)(`div`,{className:`line-text`,children:(0,J.jsxs)(`p`,{children:[r(t?`beta.requirements.on`:`beta.requirements.off`),` `,(0,J.jsx)(v,{className:`link`,to:b(e.key),children:(0,J.jsx)(`bdi`,{children:e.title})})]})}),(0,J.jsx)(Se,{flag:e}),u&&(0,J.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>l(c===e.key?null:e.key),children:[r(c===e.key?`record.cancel`:`beta.remove`),(0,J.jsx)(`span`,{className:`visually-hidden`,children:e.title})]}),c===e.key&&(0,J.jsx)(w,{flag:o,op:{requirementRemove:{parent:e.key}},submit:r(`beta.remove`),onDone:()=>l(null)})]},e.key))}),u&&f.length>0&&(0,J.jsx)(bt,{flag:o,others:f})]})}function bt({flag:e,others:t}){let n=y(),[r,i]=(0,q.useState)(``),[a,o]=(0,q.useState)(!0);return(0,J.jsx)(w,{flag:e,op:r?{requirementAdd:{parent:r,isEnabled:a}}:null,submit:n(`beta.requirements.add`),onDone:()=>i(``),children:(0,J.jsxs)(`div`,{className:`beta-pair`,children:[(0,J.jsxs)(`label`,{children:[n(`beta.requirements.flag`),(0,J.jsxs)(`select`,{className:`input`,value:r,onChange:e=>i(e.target.value),children:[(0,J.jsx)(`option`,{value:``,children:n(`beta.requirements.choose`)}),t.map(({key:e,title:t})=>(0,J.jsx)(`option`,{value:e,children:t},e))]})]}),r&&(0,J.jsxs)(`label`,{children:[n(`beta.requirements.mustBe`),(0,J.jsxs)(`select`,{className:`input`,value:String(a),onChange:e=>o(e.target.value===`true`),children:[(0,J.jsx)(`option`,{value:`true`,children:n(`beta.on`)}),(0,J.jsx)(`option`,{value:`false`,children:n(`beta.off`)})]})]})]})})}var q,xt,J;function St(){return(St=e((()=>{gt(),vt(),s(),q=c(),xt=o(),l(),a(),C(),be(),ne(),J=i()})))()}var Ct;function wt(){return(wt=e((()=>{r(),Ct={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rollout_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null}],storageKey:null}],type:`FeatureFlag`,abstractKey:null},Ct.hash=`e19a638504d67a33117a388b28b0c43d`})))()}function Tt({flag:e}){let t=y(),r=S(),{rules:i,bucketBy:a,archivedAt:o,...s}=(0,Dt.useFragment)(Ct,e),c=he(i)??0,[l,u]=(0,Et.useState)(null),d=l??c,f=n(`FLAGS_CHANGE`)&&!o,p=l===null||l===c?null:{setRollout:{percent:l}};return(0,Y.jsxs)(`section`,{"aria-labelledby":`rollout`,className:`beta-block`,children:[(0,Y.jsx)(`h2`,{id:`rollout`,children:t(`beta.rollout`)}),(0,Y.jsx)(`p`,{className:`quiet`,children:t(`beta.rollout.${a}`,{percent:r.percent(c)})}),f&&(0,Y.jsxs)(w,{flag:s,op:p,submit:t(`beta.rollout.set`,{percent:r.percent(d)}),canWait:!0,onDone:()=>u(null),children:[(0,Y.jsxs)(`div`,{className:`beta-slider`,children:[(0,Y.jsx)(`input`,{type:`range`,min:0,max:100,value:d,"aria-label":t(`beta.rollout.percent`),"aria-valuetext":r.percent(d),onChange:e=>u(Number(e.target.value))}),(0,Y.jsx)(`output`,{className:`numeric strong`,children:r.percent(d)})]}),(0,Y.jsx)(`div`,{className:`beta-steps`,children:Ot.map(e=>(0,Y.jsx)(`button`,{type:`button`,className:`chip numeric`,"aria-pressed":e===d,onClick:()=>u(e),children:r.percent(e)},e))})]})]})}var Et,Dt,Y,Ot;function kt(){return(kt=e((()=>{wt(),Et=c(),Dt=o(),x(),l(),a(),C(),Y=i(),Ot=[0,5,10,25,50,100]})))()}var At;function jt(){return(jt=e((()=>{r(),At={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stage_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null},At.hash=`1d9d766a3531dd8a6d77258f80747ce9`})))()}function Mt({flag:e}){let t=y(),{stage:r,archivedAt:i,...a}=(0,Pt.useFragment)(At,e),[o,s]=(0,Nt.useState)(null),c=n(`FLAGS_CHANGE`)&&!i,l=o!==null&&o!==r;return(0,X.jsxs)(`section`,{"aria-labelledby":`stage`,className:`beta-block`,children:[(0,X.jsx)(`h2`,{id:`stage`,children:t(`beta.stage`)}),(0,X.jsx)(`div`,{className:`beta-steps`,role:`group`,"aria-labelledby":`stage`,children:Ft.map(e=>(0,X.jsxs)(`button`,{type:`button`,className:`chip`,"aria-pressed":e===(o??r),disabled:!c,onClick:()=>s(e===r?null:e),children:[t(`beta.stage.${e}`),e===r&&l&&(0,X.jsx)(`span`,{className:`visually-hidden`,children:t(`beta.stage.now`)})]},e))}),(0,X.jsx)(`p`,{className:`quiet`,children:t(`beta.stageHelp.${o??r}`)}),l&&(0,X.jsx)(w,{flag:a,op:{setStage:{stage:o}},submit:t(`beta.stage.set`,{stage:t(`beta.stage.${o}`)}),canWait:!0,onDone:()=>s(null)})]})}var Nt,Pt,X,Ft;function It(){return(It=e((()=>{jt(),Nt=c(),Pt=o(),l(),a(),C(),X=i(),Ft=[`DRAFT`,`ALPHA`,`BETA`,`GA`,`RETIRED`]})))()}var Z;function Lt(){return(Lt=e((()=>{r(),Z={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`switch_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null},Z.hash=`093cd5f65ff079d9f00f4ed980433d3b`})))()}function Rt({flag:e}){let t=y(),{isEnabled:r,archivedAt:i,...a}=(0,zt.useFragment)(Z,e),{isOpen:o,open:s,close:c}=Xe(r),l=n(r?`FLAGS_KILL`:`FLAGS_CHANGE`)&&!i,u=t(r?`beta.switch.off`:`beta.switch.on`);return(0,Q.jsxs)(`section`,{"aria-labelledby":`switch`,className:`beta-block`,children:[(0,Q.jsxs)(`div`,{className:`section-head`,children:[(0,Q.jsx)(`h2`,{id:`switch`,children:t(`beta.switch`)}),l&&(0,Q.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":o,onClick:o?c:s,children:o?t(`record.cancel`):u})]}),(0,Q.jsx)(`p`,{className:`quiet`,children:t(r?`beta.switch.isOn`:`beta.switch.isOff`)}),o&&(0,Q.jsx)(w,{flag:a,op:{switch:r?`DISABLE`:`ENABLE`},submit:u,canWait:!0,onDone:c})]})}var zt,Q;function Bt(){return(Bt=e((()=>{Lt(),zt=o(),l(),a(),C(),Qe(),Q=i()})))()}function Vt(){let{key:e=``}=p({strict:!1}),{data:t,refresh:n}=ae(Ut,(0,Ht.useMemo)(()=>({key:e}),[e]));ge(n);let r=t.featureFlag;return r?(0,$.jsx)(de,{refresh:n,children:(0,$.jsx)(ye,{flag:r,actions:!r.archivedAt&&(0,$.jsx)(ut,{flag:r}),children:(0,$.jsxs)(`div`,{className:`record`,children:[(0,$.jsx)(ft,{flag:r}),(0,$.jsx)(Ge,{flag:r,query:t}),(0,$.jsxs)(`div`,{className:`record-columns beta-columns`,children:[(0,$.jsxs)(`div`,{className:`record-main`,children:[(0,$.jsx)(Rt,{flag:r}),(0,$.jsx)(Mt,{flag:r}),(0,$.jsx)(Tt,{flag:r}),(0,$.jsx)(yt,{flag:r,query:t})]}),(0,$.jsx)(`div`,{className:`record-side`,children:(0,$.jsx)(Re,{flag:r})})]})]})})}):(0,$.jsx)(d,{})}var Ht,$,Ut;function Wt(){return(Wt=e((()=>{De(),t(),Ht=c(),o(),m(),ce(),ve(),fe(),_e(),He(),Ke(),mt(),St(),kt(),It(),Bt(),$=i(),Ut=D})))()}Wt();export{Vt as default};