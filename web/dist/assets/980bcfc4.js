//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,D as n,Dt as r,Et as i,Gt as a,Ht as o,Kt as s,Lt as c,O as l,Ot as u,Rt as d,T as f,Vt as p,an as m,k as h,rn as g,w as _,x as v,y}from"./5734e76d.js";import{_ as b,g as x}from"./a698e61b.js";import{X as S,Z as C}from"./456ebd62.js";import{n as ee,r as w}from"./3bd1d583.js";import{a as T,i as E}from"./bb8fc8fb.js";import{n as te,r as D,t as ne}from"./5e2228c3.js";import{n as re,t as ie}from"./1e665edb.js";import{i as ae,n as O,r as k,t as A}from"./a8013b03.js";import{i as j,n as oe,r as se,t as ce}from"./3c15acc7.js";var M;function N(){return(N=e((()=>{d(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`5fd226e1624305114233d42954089836`,id:`73143dcb26441668aa7ec4f032a57ac13d6901cdbd509dcbb3ee204e27deb328`,metadata:{},name:`pageInviteQuery`,operationKind:`query`,text:`query pageInviteQuery(
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
`}}})(),M.hash=`87bb29d73be2638a20dd64058c5c55fd`})))()}var P;function F(){return(F=e((()=>{d(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},i={alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},s=[n,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},r],c={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:s,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[o,{args:null,kind:`FragmentSpread`,name:`outcomes_outcome`},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[n],storageKey:null}],storageKey:null},c],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},i,{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:s,storageKey:null}],storageKey:null},c],storageKey:null}]},params:{cacheID:`ef4658671c5785fb6e0d65cf9a1e2fdc`,id:`2e1bff2c55433dc149c85779697f5c543133fc28e8f594e5161a8418f0690520`,metadata:{},name:`sendingMutation`,operationKind:`mutation`,text:`mutation sendingMutation(
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
`}}})(),P.hash=`694f7c9d5d08cf0a52b86cf4c94fa0c0`})))()}var I;function L(){return(L=e((()=>{d(),I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`outcomes_outcome`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[e,t],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},t],storageKey:null}],type:`BetaInviteOutcome`,abstractKey:null}})(),I.hash=`1af9f16d9f9d4199c8c3c14ebc49a30d`})))()}function R({outcomes:e,names:t}){let n=l();return(0,V.jsx)(`div`,{className:`beta-scroll`,children:(0,V.jsxs)(`table`,{className:`beta-table`,children:[(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[!t&&(0,V.jsx)(`th`,{scope:`col`,children:n(`beta.invite.line`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`beta.invite.recipient`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`beta.invite.outcome`)})]})}),(0,V.jsx)(`tbody`,{children:e.map((e,n)=>(0,V.jsx)(z,{outcome:e,name:t?.[n]},e.line))})]})})}function z({outcome:e,name:t}){let n=l(),r=ae(),{line:i,subject:a,notices:o,userError:s}=(0,B.useFragment)(I,e);return(0,V.jsxs)(`tr`,{"data-wrong":s?!0:void 0,children:[t===void 0&&(0,V.jsx)(`td`,{className:`numeric quiet`,children:i}),(0,V.jsx)(`th`,{scope:`row`,children:(0,V.jsx)(`bdi`,{children:t??a})}),(0,V.jsx)(`td`,{children:(0,V.jsxs)(`span`,{className:`beta-outcome`,children:[s?(0,V.jsx)(S,{size:14,"aria-hidden":`true`}):(0,V.jsx)(x,{size:14,"aria-hidden":`true`}),(0,V.jsxs)(`span`,{children:[s?(0,V.jsx)(te,{problem:s}):n(`beta.invite.willBe`),o.length>0&&(0,V.jsxs)(`span`,{className:`quiet`,children:[` `,o.map(r).join(` `)]})]})]})})]})}var B,V;function H(){return(H=e((()=>{L(),b(),C(),B=c(),n(),k(),D(),V=g()})))()}function U({flagKey:e}){let t=l(),n=o(),r=O(),[i,a]=(0,G.useState)([]),[s,c]=(0,G.useState)(null),[u,d]=(0,G.useState)(``),[f,p]=(0,G.useState)(null),[m,h]=(0,G.useState)(``),[g,_]=(0,G.useState)(null),v=(0,G.useMemo)(()=>s?.csv??se(i,u,f),[s,i,u,f]),{run:y,isPending:b,problems:x}=W(),S=g?.csv===v,C=g?.outcomes.filter(({userError:e})=>!e).length??0,w=async t=>{t.preventDefault();let i=await y({flag:e,csv:v,reason:m,dryRun:!S});if(i){if(!S)return _({csv:v,outcomes:i.outcomes??[]});r(i),n({to:ee(e,`people`),search:{show:`invited`}})}},T=i.some(({subject:e})=>`company`in e),E=i.length===0&&!s;return(0,q.jsxs)(`form`,{className:`settings beta-invite`,"data-draft":`invite ${e}`,onSubmit:e=>void w(e),children:[(0,q.jsxs)(`section`,{"aria-labelledby":`who`,className:`form`,children:[(0,q.jsx)(`h2`,{id:`who`,children:t(`beta.invite.who`)}),(0,q.jsx)(ce,{recipients:i,onChange:a,file:s,onFile:c})]}),!E&&(0,q.jsxs)(`section`,{"aria-labelledby":`say`,className:`form form-labels`,children:[(0,q.jsx)(`h2`,{id:`say`,children:t(`beta.invite.say`)}),!s&&(0,q.jsxs)(`label`,{children:[t(`beta.invite.message`),(0,q.jsx)(`textarea`,{className:`input`,name:`message`,rows:2,maxLength:1e3,value:u,onChange:e=>d(e.target.value)})]}),!s&&T&&(0,q.jsxs)(`label`,{children:[t(`beta.invite.seats`),(0,q.jsx)(`input`,{className:`input numeric`,type:`number`,name:`seats`,min:1,value:f??``,onChange:e=>p(Number(e.target.value)||null)})]}),(0,q.jsxs)(`label`,{children:[t(`beta.invite.reason`),(0,q.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,value:m,onChange:e=>h(e.target.value)})]})]}),S&&g&&(0,q.jsxs)(`section`,{"aria-labelledby":`check`,children:[(0,q.jsx)(`h2`,{id:`check`,children:t(`beta.invite.check`,{valid:C,all:g.outcomes.length})}),(0,q.jsx)(R,{outcomes:g.outcomes,names:s?null:i.map(({name:e})=>e)})]}),(0,q.jsx)(ne,{problems:x}),!E&&(0,q.jsx)(`div`,{children:(0,q.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:b||S&&C===0,children:t(b?`record.saving`:S?`beta.invite.send`:`beta.invite.preview`,{count:C})})})]})}function W(){let e=(0,K.useRelayEnvironment)(),[t,n]=(0,G.useState)([]),[a,o]=(0,G.useState)(!1);return{run:async t=>{n([]),o(!0);try{return await r(e,J,t)}catch(e){return n(e instanceof i?e.errors:[e]),null}finally{o(!1)}},isPending:a,problems:t}}var G,K,q,J;function Y(){return(Y=e((()=>{F(),p(),G=m(),K=c(),d(),u(),n(),oe(),w(),D(),j(),A(),H(),q=g(),J=P})))()}function le(){let e=l(),{key:n=``}=s({strict:!1}),{data:r}=T(Q,(0,X.useMemo)(()=>({key:n}),[n])),i=t(`FLAGS_CHANGE`),a=r.featureFlag;return a?(0,Z.jsx)(ie,{flag:a,children:i&&!a.archivedAt?(0,Z.jsx)(U,{flagKey:n}):(0,Z.jsx)(_,{children:e(`beta.invite.notAllowed`)})}):(0,Z.jsx)(y,{})}var X,Z,Q;function $(){return($=e((()=>{N(),a(),X=m(),c(),n(),v(),E(),h(),f(),re(),Y(),Z=g(),Q=M})))()}$();export{le as default};