//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{J as t,K as n,R as r,U as i,W as a,f as o,o as s,p as c,rt as l,tt as u,u as d,z as f}from"./b9259d66.js";import{n as p}from"./110b5995.js";import{t as m}from"./36a4f8ab.js";import{n as h,t as g}from"./d1b82255.js";import{n as _}from"./49ee071c.js";import{n as v,t as y}from"./d39ce528.js";import{n as b,t as x}from"./a2f15755.js";import{s as S}from"./11014a18.js";import{i as C}from"./fc36f820.js";a();var w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`5fd226e1624305114233d42954089836`,id:`73143dcb26441668aa7ec4f032a57ac13d6901cdbd509dcbb3ee204e27deb328`,metadata:{},name:`pageInviteQuery`,operationKind:`query`,text:`query pageInviteQuery(
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
`}}})();w.hash=`87bb29d73be2638a20dd64058c5c55fd`;var T=e(l(),1),E=i(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},i={alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},s=[n,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},r],c={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:s,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[o,{args:null,kind:`FragmentSpread`,name:`outcomes_outcome`},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[n],storageKey:null}],storageKey:null},c],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},i,{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:s,storageKey:null}],storageKey:null},c],storageKey:null}]},params:{cacheID:`ef4658671c5785fb6e0d65cf9a1e2fdc`,id:`2e1bff2c55433dc149c85779697f5c543133fc28e8f594e5161a8418f0690520`,metadata:{},name:`sendingMutation`,operationKind:`mutation`,text:`mutation sendingMutation(
  $input: BetaInviteBulkInput!
) {
  result: betaInviteBulk(input: $input) {
    notices {
      code
      params
    }
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
      refusal
      params
    }
  }
}

fragment outcomes_outcome on BetaInviteOutcome {
  line
  subject
  notices {
    code
    params
  }
  userError {
    code
    refusal
    params
  }
}
`}}})();D.hash=`694f7c9d5d08cf0a52b86cf4c94fa0c0`;var O=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`outcomes_outcome`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[e,t],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},t],storageKey:null}],type:`BetaInviteOutcome`,abstractKey:null}})();O.hash=`1af9f16d9f9d4199c8c3c14ebc49a30d`;var k=u();function A({outcomes:e,names:t}){let n=o();return(0,k.jsx)(`div`,{className:`beta-scroll`,children:(0,k.jsxs)(`table`,{className:`beta-table`,children:[(0,k.jsx)(`thead`,{children:(0,k.jsxs)(`tr`,{children:[!t&&(0,k.jsx)(`th`,{scope:`col`,children:n(`beta.invite.line`)}),(0,k.jsx)(`th`,{scope:`col`,children:n(`beta.invite.recipient`)}),(0,k.jsx)(`th`,{scope:`col`,children:n(`beta.invite.outcome`)})]})}),(0,k.jsx)(`tbody`,{children:e.map((e,n)=>(0,k.jsx)(j,{outcome:e,name:t?.[n]},e.line))})]})})}function j({outcome:e,name:t}){let n=o(),r=b(),{line:i,subject:a,notices:s,userError:c}=(0,E.useFragment)(O,e);return(0,k.jsxs)(`tr`,{"data-wrong":c?!0:void 0,children:[t===void 0&&(0,k.jsx)(`td`,{className:`numeric quiet`,children:i}),(0,k.jsx)(`th`,{scope:`row`,children:(0,k.jsx)(`bdi`,{children:t??a})}),(0,k.jsx)(`td`,{children:(0,k.jsxs)(`span`,{className:`beta-outcome`,children:[c?(0,k.jsx)(C,{size:14,"aria-hidden":`true`}):(0,k.jsx)(S,{size:14,"aria-hidden":`true`}),(0,k.jsxs)(`span`,{children:[c?(0,k.jsx)(v,{problem:c}):n(`beta.invite.willBe`),s.length>0&&(0,k.jsxs)(`span`,{className:`quiet`,children:[` `,s.map(r).join(` `)]})]})]})})]})}var M=D;function N({flagKey:e}){let t=o(),r=n(),i=x(),[a,s]=(0,T.useState)([]),[c,l]=(0,T.useState)(null),[u,d]=(0,T.useState)(``),[f,p]=(0,T.useState)(null),[m,v]=(0,T.useState)(``),[b,S]=(0,T.useState)(null),C=(0,T.useMemo)(()=>c?.csv??h(a,u,f),[c,a,u,f]),{run:w,isPending:E,problems:D}=P(),O=b?.csv===C,j=b?.outcomes.filter(({userError:e})=>!e).length??0,M=async t=>{t.preventDefault();let n=await w({flag:e,csv:C,reason:m,dryRun:!O});if(n){if(!O)return S({csv:C,outcomes:n.outcomes??[]});i(n),r({to:_(e,`people`),search:{show:`invited`}})}},N=a.some(({subject:e})=>`company`in e),F=a.length===0&&!c;return(0,k.jsxs)(`form`,{className:`settings beta-invite`,onSubmit:e=>void M(e),children:[(0,k.jsxs)(`section`,{"aria-labelledby":`who`,className:`form`,children:[(0,k.jsx)(`h2`,{id:`who`,children:t(`beta.invite.who`)}),(0,k.jsx)(g,{recipients:a,onChange:s,file:c,onFile:l})]}),!F&&(0,k.jsxs)(`section`,{"aria-labelledby":`say`,className:`form form-labels`,children:[(0,k.jsx)(`h2`,{id:`say`,children:t(`beta.invite.say`)}),!c&&(0,k.jsxs)(`label`,{children:[t(`beta.invite.message`),(0,k.jsx)(`textarea`,{className:`input`,rows:2,maxLength:1e3,value:u,onChange:e=>d(e.target.value)})]}),!c&&N&&(0,k.jsxs)(`label`,{children:[t(`beta.invite.seats`),(0,k.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:f??``,onChange:e=>p(Number(e.target.value)||null)})]}),(0,k.jsxs)(`label`,{children:[t(`beta.invite.reason`),(0,k.jsx)(`input`,{className:`input`,required:!0,maxLength:500,value:m,onChange:e=>v(e.target.value)})]})]}),O&&b&&(0,k.jsxs)(`section`,{"aria-labelledby":`check`,children:[(0,k.jsx)(`h2`,{id:`check`,children:t(`beta.invite.check`,{valid:j,all:b.outcomes.length})}),(0,k.jsx)(A,{outcomes:b.outcomes,names:c?null:a.map(({name:e})=>e)})]}),(0,k.jsx)(y,{problems:D}),!F&&(0,k.jsx)(`div`,{children:(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:E||O&&j===0,children:t(E?`record.saving`:O?`beta.invite.send`:`beta.invite.preview`,{count:j})})})]})}function P(){let e=(0,E.useRelayEnvironment)(),[t,n]=(0,T.useState)([]),[i,a]=(0,T.useState)(!1);return{run:async t=>{n([]),a(!0);try{return await f(e,M,t)}catch(e){return n(e instanceof r?e.errors:[e]),null}finally{a(!1)}},isPending:i,problems:t}}var F=w;function I(){let e=o(),{key:n=``}=t({strict:!1}),{data:r}=p(F,(0,T.useMemo)(()=>({key:n}),[n])),i=c(`FLAGS_CHANGE`),a=r.featureFlag;return a?(0,k.jsx)(m,{flag:a,children:i&&!a.archivedAt?(0,k.jsx)(N,{flagKey:n}):(0,k.jsx)(d,{children:e(`beta.invite.notAllowed`)})}):(0,k.jsx)(s,{})}export{I as default};