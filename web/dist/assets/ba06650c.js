import{n as e,t}from"./793ae5d2.js";import{t as n}from"./c3242a2c.js";import{a as r,n as i,r as a}from"./c9d1bb20.js";import{a as o,r as s,u as c}from"./b5ea03b2.js";import{t as l}from"./dbd45ac9.js";import{t as u}from"./576f3e2e.js";import{t as d}from"./af4a2754.js";import{t as f}from"./8c40ee0f.js";import{t as p}from"./4a07219a.js";import{n as m,t as h}from"./2f8517fc.js";import{n as g,t as _}from"./61c57417.js";import{n as v}from"./967190dc.js";import{t as y}from"./2024b58d.js";import{t as b}from"./8b41170f.js";import{t as x}from"./3af846e8.js";var S={name:`triangle-exclamation-point`,size:24,node:[[`path`,{d:`m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3`,key:`wmoenq`}],[`path`,{d:`M12 9v4`,key:`juzpu7`}],[`path`,{d:`M12 17h.01`,key:`p32p05`}]],aliases:[`alert-triangle`,`triangle-alert`]};S.node;var C=i(S);e();var w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`5fd226e1624305114233d42954089836`,id:null,metadata:{},name:`pageInviteQuery`,operationKind:`query`,text:`query pageInviteQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    key
    archivedAt
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
`}}})();w.hash=`87bb29d73be2638a20dd64058c5c55fd`;var T=r(a(),1),E=t(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},r={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[a,o],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[i,{args:null,kind:`FragmentSpread`,name:`outcomes_outcome`},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[a],storageKey:null}],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notice`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[o,a],storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`52fcfcabb44a365c01e19cbd4167a4dc`,id:null,metadata:{},name:`sendingMutation`,operationKind:`mutation`,text:`mutation sendingMutation(
  $input: BetaInviteBulkInput!
) {
  result: betaInviteBulk(input: $input) {
    notices
    change {
      id
      state
    }
    outcomes {
      line
      ...outcomes_outcome
      userError {
        code
      }
    }
    userErrors {
      code
      message
    }
  }
}

fragment outcomes_outcome on BetaInviteOutcome {
  line
  subject
  notice
  userError {
    message
  }
}
`}}})();D.hash=`7f617925b6270e6b2142e393cece3267`;var O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`outcomes_outcome`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notice`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],type:`BetaInviteOutcome`,abstractKey:null};O.hash=`01c69a2887a9e72b7a1c475cb53e6622`;var k=c();function A({outcomes:e,names:t}){let n=s();return(0,k.jsx)(`div`,{className:`beta-scroll`,children:(0,k.jsxs)(`table`,{className:`beta-table`,children:[(0,k.jsx)(`thead`,{children:(0,k.jsxs)(`tr`,{children:[!t&&(0,k.jsx)(`th`,{scope:`col`,children:n(`beta.invite.line`)}),(0,k.jsx)(`th`,{scope:`col`,children:n(`beta.invite.recipient`)}),(0,k.jsx)(`th`,{scope:`col`,children:n(`beta.invite.outcome`)})]})}),(0,k.jsx)(`tbody`,{children:e.map((e,n)=>(0,k.jsx)(j,{outcome:e,name:t?.[n]},e.line))})]})})}function j({outcome:e,name:t}){let n=s(),{line:r,subject:i,notice:a,userError:o}=(0,E.useFragment)(O,e);return(0,k.jsxs)(`tr`,{"data-wrong":o?!0:void 0,children:[t===void 0&&(0,k.jsx)(`td`,{className:`numeric quiet`,children:r}),(0,k.jsx)(`th`,{scope:`row`,children:(0,k.jsx)(`bdi`,{children:t??i})}),(0,k.jsx)(`td`,{children:(0,k.jsxs)(`span`,{className:`beta-outcome`,children:[o?(0,k.jsx)(C,{size:14,"aria-hidden":`true`}):(0,k.jsx)(x,{size:14,"aria-hidden":`true`}),(0,k.jsxs)(`span`,{children:[o?(0,k.jsx)(`span`,{lang:`en`,children:o.message}):n(`beta.invite.willBe`),a&&(0,k.jsxs)(`span`,{className:`quiet`,lang:`en`,children:[` `,a]})]})]})})]})}var M=D;function N({flagKey:e}){let t=s(),n=p(),r=b(),[i,a]=(0,T.useState)([]),[o,c]=(0,T.useState)(null),[l,u]=(0,T.useState)(``),[d,f]=(0,T.useState)(null),[m,h]=(0,T.useState)(``),[x,S]=(0,T.useState)(null),C=(0,T.useMemo)(()=>o?.csv??g(i,l,d),[o,i,l,d]),{run:w,isPending:E,problems:D}=P(),O=x?.csv===C,j=x?.outcomes.filter(({userError:e})=>!e).length??0,M=async t=>{t.preventDefault();let i=await w({flag:e,csv:C,reason:m,dryRun:!O});if(i){if(!O)return S({csv:C,outcomes:i.outcomes??[]});r(i),n({to:v(e,`people`),search:{show:`invited`}})}},N=i.some(({subject:e})=>`company`in e),F=i.length===0&&!o;return(0,k.jsxs)(`form`,{className:`settings beta-invite`,onSubmit:e=>void M(e),children:[(0,k.jsxs)(`section`,{"aria-labelledby":`who`,className:`form`,children:[(0,k.jsx)(`h2`,{id:`who`,children:t(`beta.invite.who`)}),(0,k.jsx)(_,{recipients:i,onChange:a,file:o,onFile:c})]}),!F&&(0,k.jsxs)(`section`,{"aria-labelledby":`say`,className:`form form-labels`,children:[(0,k.jsx)(`h2`,{id:`say`,children:t(`beta.invite.say`)}),!o&&(0,k.jsxs)(`label`,{children:[t(`beta.invite.message`),(0,k.jsx)(`textarea`,{className:`input`,rows:2,maxLength:1e3,value:l,onChange:e=>u(e.target.value)})]}),!o&&N&&(0,k.jsxs)(`label`,{children:[t(`beta.invite.seats`),(0,k.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:d??``,onChange:e=>f(Number(e.target.value)||null)})]}),(0,k.jsxs)(`label`,{children:[t(`beta.invite.reason`),(0,k.jsx)(`input`,{className:`input`,required:!0,maxLength:500,value:m,onChange:e=>h(e.target.value)})]})]}),O&&x&&(0,k.jsxs)(`section`,{"aria-labelledby":`check`,children:[(0,k.jsx)(`h2`,{id:`check`,children:t(`beta.invite.check`,{valid:j,all:x.outcomes.length})}),(0,k.jsx)(A,{outcomes:x.outcomes,names:o?null:i.map(({name:e})=>e)})]}),(0,k.jsx)(y,{problems:D}),!F&&(0,k.jsx)(`div`,{children:(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:E||O&&j===0,children:t(E?`record.saving`:O?`beta.invite.send`:`beta.invite.preview`,{count:j})})})]})}function P(){let e=(0,E.useRelayEnvironment)(),[t,n]=(0,T.useState)([]),[r,i]=(0,T.useState)(!1);return{run:async t=>{n([]),i(!0);try{return await m(e,M,t)}catch(e){return n(e instanceof h?e.errors:[e]),null}finally{i(!1)}},isPending:r,problems:t}}var F=w;function I(){let e=s(),{key:t=``}=n({strict:!1}),{data:r}=u(F,(0,T.useMemo)(()=>({key:t}),[t])),i=o(`FLAGS_CHANGE`),a=r.featureFlag;return a?(0,k.jsx)(f,{flag:a,children:i&&!a.archivedAt?(0,k.jsx)(N,{flagKey:t}):(0,k.jsx)(d,{children:e(`beta.invite.notAllowed`)})}):(0,k.jsx)(l,{})}export{I as default};