//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{A as t,G as n,J as r,R as i,U as a,W as o,f as s,o as c,p as l,rt as u,tt as d,z as f}from"./b9259d66.js";import{c as p,f as m,i as h,n as g}from"./110b5995.js";import{t as _}from"./36a4f8ab.js";import{n as v}from"./359a327b.js";import{t as y}from"./cd560a8f.js";import{t as b}from"./e30ed3a3.js";import{n as ee,t as x}from"./b29289cb.js";import{n as S}from"./49ee071c.js";import{t as C}from"./b2447552.js";import{l as te}from"./6a67ba05.js";import{t as w}from"./d39ce528.js";import{s as ne}from"./11014a18.js";var T={name:`loader-circle`,size:24,node:[[`path`,{d:`M21 12a9 9 0 1 1-6.219-8.56`,key:`13zald`}]],aliases:[`loader-2`]};T.node;var E=t(T),D={name:`octagon-x`,size:24,node:[[`path`,{d:`m15 9-6 6`,key:`1uzhvr`}],[`path`,{d:`M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z`,key:`2d38gg`}],[`path`,{d:`m9 9 6 6`,key:`z0biqf`}]],aliases:[`x-octagon`]};D.node;var re=t(D),ie=o(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},r={kind:`Variable`,name:`flag`,variableName:`key`},i={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},l={kind:`Literal`,name:`first`,value:1},u=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageFlagQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{args:null,kind:`FragmentSpread`,name:`kill_flag`},{args:null,kind:`FragmentSpread`,name:`killed_flag`},{args:null,kind:`FragmentSpread`,name:`figures_flag`},{args:null,kind:`FragmentSpread`,name:`switch_flag`},{args:null,kind:`FragmentSpread`,name:`stage_flag`},{args:null,kind:`FragmentSpread`,name:`rollout_flag`},{args:null,kind:`FragmentSpread`,name:`requirements_flag`},{args:null,kind:`FragmentSpread`,name:`facts_flag`}],storageKey:null},{args:[r],kind:`FragmentSpread`,name:`figures_query`},{args:null,kind:`FragmentSpread`,name:`requirements_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageFlagQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,i,a,o,s,c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedReason`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRequirement`,kind:`LinkedField`,name:`requirements`,plural:!0,selections:[s,{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`parent`,plural:!1,selections:[i,a,o,s,c,n],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],storageKey:null},{alias:null,args:[l,r],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:u,storageKey:null},{alias:null,args:[l,r,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:u,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[i,a],storageKey:null}],storageKey:`featureFlags(first:100)`}]},params:{cacheID:`bb552fcd2b476ac39274299ea17bc437`,id:`e5aa124bb18cb22ab7e1e79fea38d85d3261316293015aec17a64de264c653a4`,metadata:{},name:`pageFlagQuery`,operationKind:`query`,text:`query pageFlagQuery(
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
`}}})();O.hash=`87656657ace016d9dc1f79a3a6686817`;var k=e(u(),1),A=a(),j={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`facts_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`editFacts_flag`}],type:`FeatureFlag`,abstractKey:null};j.hash=`e4de49410d635eeb908e89ffb78cb606`;var M={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`editFacts_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};M.hash=`2b9ea7e1bbf9045b964d1557f61b1f2e`;var N=d(),P=[`RELEASE`,`BETA`,`OPS`],ae=[`COMPANY`,`USER`];function oe({flag:e,onDone:t}){let n=s(),{" $fragmentType":r,key:i,version:a,...o}=(0,A.useFragment)(M,e),[c,l]=(0,k.useState)({}),u={...o,...c},d=e=>l(t=>({...t,...e}));return(0,N.jsxs)(b,{flag:{key:i,version:a},op:se(o,u),submit:n(`record.save`),onDone:t,children:[(0,N.jsxs)(`label`,{children:[n(`beta.name`),(0,N.jsx)(`input`,{className:`input`,required:!0,value:u.title,onChange:e=>d({title:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[n(`beta.description`),(0,N.jsx)(`textarea`,{className:`input`,rows:3,value:u.description,onChange:e=>d({description:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[n(`beta.owner`),(0,N.jsx)(`input`,{className:`input`,required:!0,value:u.owner,onChange:e=>d({owner:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[n(`beta.reviewBy`),(0,N.jsx)(`input`,{className:`input`,type:`date`,value:u.reviewBy??``,onChange:e=>d({reviewBy:e.target.value||null})})]}),(0,N.jsx)(F,{label:`beta.kind`,values:P,value:u.kind,onChange:e=>d({kind:e})}),(0,N.jsx)(F,{label:`beta.bucketBy`,values:ae,value:u.bucketBy,onChange:e=>d({bucketBy:e})}),(0,N.jsxs)(`label`,{className:`check`,children:[(0,N.jsx)(`input`,{type:`checkbox`,checked:u.isHidden,onChange:e=>d({isHidden:e.target.checked})}),n(`beta.hidden`)]})]})}function F({label:e,values:t,value:n,onChange:r}){let i=s();return(0,N.jsxs)(`label`,{children:[i(e),(0,N.jsx)(`select`,{className:`input`,value:n,onChange:e=>r(e.target.value),children:t.map(t=>(0,N.jsx)(`option`,{value:t,children:i(`${e}.${t}`)},t))})]})}function se(e,t){let n=Object.entries(t).filter(([t,n])=>n!==e[t]);return n.length>0?{update:Object.fromEntries(n)}:null}function ce({flag:e}){let t=s(),n=m(),r=(0,A.useFragment)(j,e),{key:i,version:a,description:o,kind:c,isHidden:u,bucketBy:d,owner:f,reviewBy:p,createdAt:h,archivedAt:g}=r,_=I(),v=I(),y=l(`FLAGS_CHANGE`)&&!g;return(0,N.jsxs)(`section`,{"aria-labelledby":`facts`,children:[(0,N.jsxs)(`div`,{className:`section-head`,children:[(0,N.jsx)(`h2`,{id:`facts`,children:t(`record.details`)}),y&&(0,N.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":_.isOpen,onClick:_.isOpen?_.close:_.open,children:t(_.isOpen?`record.cancel`:`beta.edit`)})]}),_.isOpen?(0,N.jsx)(oe,{flag:r,onDone:_.close}):(0,N.jsxs)(`dl`,{className:`details`,children:[o&&(0,N.jsx)(L,{label:t(`beta.description`),value:o}),(0,N.jsx)(L,{label:t(`beta.owner`),value:f||`–`}),(0,N.jsx)(L,{label:t(`beta.reviewBy`),value:p?n.day(p):`–`}),(0,N.jsx)(L,{label:t(`beta.kind`),value:t(`beta.kind.${c}`)}),(0,N.jsx)(L,{label:t(`beta.isHidden`),value:t(u?`beta.hidden`:`beta.shown`)}),(0,N.jsx)(L,{label:t(`beta.bucketBy`),value:t(`beta.bucketBy.${d}`)}),(0,N.jsx)(L,{label:t(`beta.createdAt`),value:n.date(h)}),g&&(0,N.jsx)(L,{label:t(`beta.archivedAt`),value:n.date(g)})]}),y&&!_.isOpen&&(0,N.jsxs)(`div`,{className:`beta-archive`,children:[(0,N.jsx)(`button`,{type:`button`,className:`link`,"aria-expanded":v.isOpen,onClick:v.isOpen?v.close:v.open,children:t(v.isOpen?`record.cancel`:`beta.archive`)}),v.isOpen&&(0,N.jsx)(le,{flag:{key:i,version:a}})]})]})}function I(){let[e,t]=(0,k.useState)(!1);return{isOpen:e,open:()=>t(!0),close:()=>t(!1)}}function L({label:e,value:t}){return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsx)(`dd`,{children:(0,N.jsx)(`bdi`,{children:t})})]})}function le({flag:e}){let t=s(),[n,r]=(0,k.useState)(``);return(0,N.jsx)(b,{flag:e,op:n===e.key?{switch:`ARCHIVE`}:null,submit:t(`beta.archive`),isDanger:!0,children:(0,N.jsxs)(`label`,{children:[t(`beta.archiveHelp`,{key:e.key}),(0,N.jsx)(`input`,{className:`input beta-key`,value:n,spellCheck:!1,autoCapitalize:`none`,onChange:e=>r(e.target.value.trim())})]})})}var R=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},e],storageKey:null}],type:`FeatureFlag`,abstractKey:null}})();R.hash=`9a4f076c138553671f52bf0657445f98`;var z=(function(){var e={kind:`Literal`,name:`first`,value:1},t={kind:`Variable`,name:`flag`,variableName:`flag`},n=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`figures_query`,selections:[{alias:null,args:[e,t],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:n,storageKey:null},{alias:null,args:[e,t,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:n,storageKey:null}],type:`Query`,abstractKey:null}})();z.hash=`dfea8885392127aa417f1b361cffa5fd`;function B({flag:e,query:t}){let r=s(),i=m(),{key:a,rules:o,...c}=(0,A.useFragment)(R,e),l=(0,A.useFragment)(z,t),u=C(o),d=o.filter(({isEnabled:e})=>e).length-(u===null?0:1);return(0,N.jsxs)(`dl`,{className:`figures`,children:[(0,N.jsx)(V,{label:r(`beta.state`),detail:r(`beta.stage.${c.stage}`),children:r(`beta.stateLong.${ee(c)}`)}),(0,N.jsx)(V,{label:r(`beta.members`),detail:r(`beta.figures.members`),children:(0,N.jsx)(n,{className:`link`,to:S(a,`people`),children:i.number(l.betaMembers.totalCount??0)})}),(0,N.jsx)(V,{label:r(`beta.figures.invited`),detail:r(`beta.figures.unanswered`),children:(0,N.jsx)(n,{className:`link`,to:S(a,`people`),search:{show:`invited`},children:i.number(l.betaInvitations.totalCount??0)})}),(0,N.jsx)(V,{label:r(`beta.rollout`),detail:r(`beta.figures.rules`,{count:d}),children:u===null?r(`beta.figures.noRollout`):i.percent(u)})]})}function V({label:e,detail:t,children:n}){return(0,N.jsxs)(`div`,{className:`figure`,children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsx)(`dd`,{className:`figure-text numeric`,children:n}),(0,N.jsx)(`dd`,{className:`quiet`,children:t})]})}var H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagKillPayload`,kind:`LinkedField`,name:`flagKill`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`killMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`killMutation`,selections:t},params:{cacheID:`38a7f3df6cdd534911955b167d3003c4`,id:`6d292940d9e5a2a0cf0357ffdf4da17e2091f03a881d649fcb40afd2a0a8ce68`,metadata:{},name:`killMutation`,operationKind:`mutation`,text:`mutation killMutation(
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
`}}})();H.hash=`418bbc77c284db6e9bad1a91b6ca2c95`;var U={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`kill_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};U.hash=`b8b55dafacf6b5d752b2aa00722e722c`;var W={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`killed_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedReason`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};W.hash=`4439c56cfaddbffd3282e11cbb19b0cb`;function G(e){let[t,n]=(0,k.useState)(null);return{isOpen:t!==null&&t.value===e,open:()=>n({value:e}),close:()=>n(null)}}var K=(function(){var e=[{alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`flagWorkers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`acknowledgedQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`acknowledgedQuery`,selections:e},params:{cacheID:`220fed825b1c4f42229f2852f25fdca3`,id:`c9f62664e2e35a60c94386c4723ee4dcb9e0ea1d177e469bf19f9cac89e62aeb`,metadata:{},name:`acknowledgedQuery`,operationKind:`query`,text:`query acknowledgedQuery {
  flagWorkers {
    workerId
    host
    pid
    revision
    isClosed
  }
}
`}}})();K.hash=`1923d1c6c66c2ee9e7d099878f703437`;var ue=250,de=6e4,fe=K;function pe({revision:e,at:t,onClose:n}){let r=s(),{workers:i,seconds:a}=me(e,t),o=i.filter(t=>!q(t,e));return(0,N.jsxs)(`div`,{className:`form`,children:[(0,N.jsx)(`p`,{role:`status`,children:a===null?r(`beta.kill.waiting`,{count:o.length}):r(`beta.kill.everywhere`,{count:i.length,seconds:a})}),(0,N.jsx)(`ul`,{className:`beta-workers`,children:i.map(t=>(0,N.jsxs)(`li`,{"data-confirmed":q(t,e)||void 0,children:[q(t,e)?(0,N.jsx)(ne,{size:16,"aria-hidden":`true`}):(0,N.jsx)(E,{size:16,className:`beta-spin`,"aria-hidden":`true`}),(0,N.jsx)(`bdi`,{children:t.host}),(0,N.jsx)(`span`,{className:`quiet numeric`,children:t.pid}),(0,N.jsx)(`span`,{className:`visually-hidden`,children:r(q(t,e)?`beta.kill.confirmed`:`beta.kill.notYet`)})]},t.workerId))}),(0,N.jsx)(`div`,{className:`dialog-actions`,children:(0,N.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:r(`record.close`)})})]})}function q({revision:e,isClosed:t},n){return t||e>=n}function me(e,t){let n=(0,A.useRelayEnvironment)(),[r,i]=(0,k.useState)({workers:[],seconds:null});return(0,k.useEffect)(()=>{let r,a=()=>{Date.now()-t<de&&(r=setTimeout(o,ue))},o=()=>{(0,ie.fetchQuery)(n,fe,{},{fetchPolicy:`network-only`}).subscribe({next:({flagWorkers:n})=>{let r=n.every(t=>q(t,e));i({workers:n,seconds:r?(Date.now()-t)/1e3:null}),r||a()},error:a})};return o(),()=>clearTimeout(r)},[n,e,t]),r}var he=H;function J({flag:e}){let t=s(),{key:n,title:r,killedAt:i}=(0,A.useFragment)(U,e),[a,o]=(0,k.useState)(!1),[c,u]=(0,k.useState)(null),d=l(`FLAGS_KILL`),f=()=>(o(!1),u(null));return!d||i&&!a?null:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`button`,{type:`button`,className:`button button-danger`,onClick:()=>o(!0),children:[(0,N.jsx)(re,{size:14,"aria-hidden":`true`}),t(`beta.kill`)]}),(0,N.jsx)(te,{open:a,onClose:f,title:t(c?`beta.kill.done`:`beta.kill.title`,{title:r}),children:c?(0,N.jsx)(pe,{...c,onClose:f}):(0,N.jsx)(ge,{flagKey:n,onKilled:u})})]})}function ge({flagKey:e,onKilled:t}){let n=s(),r=(0,A.useRelayEnvironment)(),a=p(),[o,c]=(0,k.useState)([]),[l,u]=(0,k.useState)(!1),d=async n=>{u(!0);let o=Date.now();try{let{revision:i}=await f(r,he,{key:e,reason:n});t({revision:i??0,at:o}),a()}catch(e){c(e instanceof i?e.errors:[e]),u(!1)}};return(0,N.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),d(h(new FormData(e.currentTarget),`reason`))},children:[(0,N.jsx)(`p`,{children:n(`beta.kill.help`)}),(0,N.jsxs)(`label`,{children:[n(`beta.reason`),(0,N.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,N.jsx)(w,{problems:o}),(0,N.jsx)(`div`,{className:`dialog-actions`,children:(0,N.jsx)(`button`,{type:`submit`,className:`button button-danger`,disabled:l,children:n(`beta.kill.submit`)})})]})}function _e({flag:e}){let t=s(),n=m(),{killedAt:r,killedBy:i,killedReason:a,...o}=(0,A.useFragment)(W,e),{isOpen:c,open:u,close:d}=G(r),f=l(`FLAGS_CHANGE`);return r?(0,N.jsxs)(`div`,{className:`beta-killed`,children:[(0,N.jsxs)(`div`,{className:`section-head`,children:[(0,N.jsxs)(`p`,{children:[(0,N.jsx)(`strong`,{children:t(`beta.killed`,{name:i??`–`,ago:n.ago(r)})}),` `,(0,N.jsx)(`bdi`,{children:a})]}),f&&(0,N.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":c,onClick:c?d:u,children:t(c?`record.cancel`:`beta.revive`)})]}),c&&(0,N.jsx)(b,{flag:o,op:{switch:`REVIVE`},submit:t(`beta.revive`),onDone:d})]}):null}var Y=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`requirements_flag`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,concreteType:`FlagRequirement`,kind:`LinkedField`,name:`requirements`,plural:!0,selections:[n,{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`parent`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},t],storageKey:null}],storageKey:null}],type:`FeatureFlag`,abstractKey:null}})();Y.hash=`dcc70d06774dc028a89ac6684a349a48`;var X={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`requirements_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}],type:`Query`,abstractKey:null};X.hash=`04f6d42b9976a9fd810f7bf89bc0bd46`;function ve({flag:e,query:t}){let r=s(),{requirements:i,archivedAt:a,...o}=(0,A.useFragment)(Y,e),{featureFlags:c}=(0,A.useFragment)(X,t),[u,d]=(0,k.useState)(null),f=l(`FLAGS_CHANGE`)&&!a,p=new Set([o.key,...i.map(({parent:e})=>e.key)]),m=c.nodes.filter(({key:e})=>!p.has(e));return(0,N.jsxs)(`section`,{"aria-labelledby":`requirements`,className:`beta-block`,children:[(0,N.jsx)(`h2`,{id:`requirements`,children:r(`beta.requirements`)}),i.length===0&&(0,N.jsx)(`p`,{className:`quiet`,children:r(`beta.requirements.none`)}),(0,N.jsx)(`ul`,{className:`lines`,children:i.map(({parent:e,isEnabled:t})=>(0,N.jsxs)(`li`,{className:`line beta-wrap`,children:[(0,N.jsx)(`div`,{className:`line-text`,children:(0,N.jsxs)(`p`,{children:[r(t?`beta.requirements.on`:`beta.requirements.off`),` `,(0,N.jsx)(n,{className:`link`,to:S(e.key),children:(0,N.jsx)(`bdi`,{children:e.title})})]})}),(0,N.jsx)(x,{flag:e}),f&&(0,N.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>d(u===e.key?null:e.key),children:[r(u===e.key?`record.cancel`:`beta.remove`),(0,N.jsx)(`span`,{className:`visually-hidden`,children:e.title})]}),u===e.key&&(0,N.jsx)(b,{flag:o,op:{requirementRemove:{parent:e.key}},submit:r(`beta.remove`),onDone:()=>d(null)})]},e.key))}),f&&m.length>0&&(0,N.jsx)(ye,{flag:o,others:m})]})}function ye({flag:e,others:t}){let n=s(),[r,i]=(0,k.useState)(``),[a,o]=(0,k.useState)(!0);return(0,N.jsx)(b,{flag:e,op:r?{requirementAdd:{parent:r,isEnabled:a}}:null,submit:n(`beta.requirements.add`),onDone:()=>i(``),children:(0,N.jsxs)(`div`,{className:`beta-pair`,children:[(0,N.jsxs)(`label`,{children:[n(`beta.requirements.flag`),(0,N.jsxs)(`select`,{className:`input`,value:r,onChange:e=>i(e.target.value),children:[(0,N.jsx)(`option`,{value:``,children:n(`beta.requirements.choose`)}),t.map(({key:e,title:t})=>(0,N.jsx)(`option`,{value:e,children:t},e))]})]}),r&&(0,N.jsxs)(`label`,{children:[n(`beta.requirements.mustBe`),(0,N.jsxs)(`select`,{className:`input`,value:String(a),onChange:e=>o(e.target.value===`true`),children:[(0,N.jsx)(`option`,{value:`true`,children:n(`beta.on`)}),(0,N.jsx)(`option`,{value:`false`,children:n(`beta.off`)})]})]})]})})}var Z={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rollout_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null}],storageKey:null}],type:`FeatureFlag`,abstractKey:null};Z.hash=`e19a638504d67a33117a388b28b0c43d`;var be=[0,5,10,25,50,100];function xe({flag:e}){let t=s(),n=m(),{rules:r,bucketBy:i,archivedAt:a,...o}=(0,A.useFragment)(Z,e),c=C(r)??0,[u,d]=(0,k.useState)(null),f=u??c,p=l(`FLAGS_CHANGE`)&&!a,h=u===null||u===c?null:{setRollout:{percent:u}};return(0,N.jsxs)(`section`,{"aria-labelledby":`rollout`,className:`beta-block`,children:[(0,N.jsx)(`h2`,{id:`rollout`,children:t(`beta.rollout`)}),(0,N.jsx)(`p`,{className:`quiet`,children:t(`beta.rollout.${i}`,{percent:n.percent(c)})}),p&&(0,N.jsxs)(b,{flag:o,op:h,submit:t(`beta.rollout.set`,{percent:n.percent(f)}),canWait:!0,onDone:()=>d(null),children:[(0,N.jsxs)(`div`,{className:`beta-slider`,children:[(0,N.jsx)(`input`,{type:`range`,min:0,max:100,value:f,"aria-label":t(`beta.rollout.percent`),"aria-valuetext":n.percent(f),onChange:e=>d(Number(e.target.value))}),(0,N.jsx)(`output`,{className:`numeric strong`,children:n.percent(f)})]}),(0,N.jsx)(`div`,{className:`beta-steps`,children:be.map(e=>(0,N.jsx)(`button`,{type:`button`,className:`chip numeric`,"aria-pressed":e===f,onClick:()=>d(e),children:n.percent(e)},e))})]})]})}var Q={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stage_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};Q.hash=`1d9d766a3531dd8a6d77258f80747ce9`;var Se=[`DRAFT`,`ALPHA`,`BETA`,`GA`,`RETIRED`];function Ce({flag:e}){let t=s(),{stage:n,archivedAt:r,...i}=(0,A.useFragment)(Q,e),[a,o]=(0,k.useState)(null),c=l(`FLAGS_CHANGE`)&&!r,u=a!==null&&a!==n;return(0,N.jsxs)(`section`,{"aria-labelledby":`stage`,className:`beta-block`,children:[(0,N.jsx)(`h2`,{id:`stage`,children:t(`beta.stage`)}),(0,N.jsx)(`div`,{className:`beta-steps`,role:`group`,"aria-labelledby":`stage`,children:Se.map(e=>(0,N.jsxs)(`button`,{type:`button`,className:`chip`,"aria-pressed":e===(a??n),disabled:!c,onClick:()=>o(e===n?null:e),children:[t(`beta.stage.${e}`),e===n&&u&&(0,N.jsx)(`span`,{className:`visually-hidden`,children:t(`beta.stage.now`)})]},e))}),(0,N.jsx)(`p`,{className:`quiet`,children:t(`beta.stageHelp.${a??n}`)}),u&&(0,N.jsx)(b,{flag:i,op:{setStage:{stage:a}},submit:t(`beta.stage.set`,{stage:t(`beta.stage.${a}`)}),canWait:!0,onDone:()=>o(null)})]})}var $={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`switch_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};$.hash=`093cd5f65ff079d9f00f4ed980433d3b`;function we({flag:e}){let t=s(),{isEnabled:n,archivedAt:r,...i}=(0,A.useFragment)($,e),{isOpen:a,open:o,close:c}=G(n),u=l(n?`FLAGS_KILL`:`FLAGS_CHANGE`)&&!r,d=t(n?`beta.switch.off`:`beta.switch.on`);return(0,N.jsxs)(`section`,{"aria-labelledby":`switch`,className:`beta-block`,children:[(0,N.jsxs)(`div`,{className:`section-head`,children:[(0,N.jsx)(`h2`,{id:`switch`,children:t(`beta.switch`)}),u&&(0,N.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":a,onClick:a?c:o,children:a?t(`record.cancel`):d})]}),(0,N.jsx)(`p`,{className:`quiet`,children:t(n?`beta.switch.isOn`:`beta.switch.isOff`)}),a&&(0,N.jsx)(b,{flag:i,op:{switch:n?`DISABLE`:`ENABLE`},submit:d,canWait:!0,onDone:c})]})}var Te=O;function Ee(){let{key:e=``}=r({strict:!1}),{data:t,refresh:n}=g(Te,(0,k.useMemo)(()=>({key:e}),[e]));y(n);let i=t.featureFlag;return i?(0,N.jsx)(v,{refresh:n,children:(0,N.jsx)(_,{flag:i,actions:!i.archivedAt&&(0,N.jsx)(J,{flag:i}),children:(0,N.jsxs)(`div`,{className:`record`,children:[(0,N.jsx)(_e,{flag:i}),(0,N.jsx)(B,{flag:i,query:t}),(0,N.jsxs)(`div`,{className:`record-columns beta-columns`,children:[(0,N.jsxs)(`div`,{className:`record-main`,children:[(0,N.jsx)(we,{flag:i}),(0,N.jsx)(Ce,{flag:i}),(0,N.jsx)(xe,{flag:i}),(0,N.jsx)(ve,{flag:i,query:t})]}),(0,N.jsx)(`div`,{className:`record-side`,children:(0,N.jsx)(ce,{flag:i})})]})]})})}):(0,N.jsx)(c,{})}export{Ee as default};