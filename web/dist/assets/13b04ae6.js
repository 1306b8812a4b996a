//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,Ht as i,N as a,R as o,Tn as s,U as c,Ut as l,V as u,Vt as d,W as f,cn as ee,dn as p,fn as m,in as h,rn as g,sn as _,z as v}from"./eac1eecf.js";import{g as y,h as b,m as x,p as S}from"./d2c0e662.js";import{n as te,r as C}from"./3bd1d583.js";import{o as w,s as T}from"./982b6667.js";import{n as ne,r as E,t as re}from"./f6a32e35.js";import{n as ie,t as D}from"./74802164.js";import{i as O,n as k,r as A,t as j}from"./8eb87e99.js";import{i as ae,n as oe,r as se,t as ce}from"./6d133f7f.js";var M;function N(){return(N=e((()=>{h(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`5fd226e1624305114233d42954089836`,id:`73143dcb26441668aa7ec4f032a57ac13d6901cdbd509dcbb3ee204e27deb328`,metadata:{},name:`pageInviteQuery`,operationKind:`query`,text:`query pageInviteQuery(
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
`}}})(),M.hash=`87bb29d73be2638a20dd64058c5c55fd`})))()}var P;function F(){return(F=e((()=>{h(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},i={alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},s=[n,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},r],c={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:s,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[o,{args:null,kind:`FragmentSpread`,name:`outcomes_outcome`},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[n],storageKey:null}],storageKey:null},c],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},i,{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:s,storageKey:null}],storageKey:null},c],storageKey:null}]},params:{cacheID:`ef4658671c5785fb6e0d65cf9a1e2fdc`,id:`2e1bff2c55433dc149c85779697f5c543133fc28e8f594e5161a8418f0690520`,metadata:{},name:`sendingMutation`,operationKind:`mutation`,text:`mutation sendingMutation(
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
`}}})(),P.hash=`694f7c9d5d08cf0a52b86cf4c94fa0c0`})))()}var I;function L(){return(L=e((()=>{h(),I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`outcomes_outcome`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,concreteType:`FlagNotice`,kind:`LinkedField`,name:`notices`,plural:!0,selections:[e,t],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},t],storageKey:null}],type:`BetaInviteOutcome`,abstractKey:null}})(),I.hash=`1af9f16d9f9d4199c8c3c14ebc49a30d`})))()}function R({outcomes:e,names:t}){let n=r();return(0,V.jsx)(`div`,{className:`beta-scroll`,children:(0,V.jsxs)(`table`,{className:`beta-table`,children:[(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[!t&&(0,V.jsx)(`th`,{scope:`col`,children:n(`beta.invite.line`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`beta.invite.recipient`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`beta.invite.outcome`)})]})}),(0,V.jsx)(`tbody`,{children:e.map((e,n)=>(0,V.jsx)(z,{outcome:e,name:t?.[n]},e.line))})]})})}function z({outcome:e,name:t}){let n=r(),i=O(),{line:a,subject:o,notices:s,userError:c}=(0,B.useFragment)(I,e);return(0,V.jsxs)(`tr`,{"data-wrong":c?!0:void 0,children:[t===void 0&&(0,V.jsx)(`td`,{className:`numeric quiet`,children:a}),(0,V.jsx)(`th`,{scope:`row`,children:(0,V.jsx)(`bdi`,{children:t??o})}),(0,V.jsx)(`td`,{children:(0,V.jsxs)(`span`,{className:`beta-outcome`,children:[c?(0,V.jsx)(S,{size:14,"aria-hidden":`true`}):(0,V.jsx)(b,{size:14,"aria-hidden":`true`}),(0,V.jsxs)(`span`,{children:[c?(0,V.jsx)(ne,{problem:c}):n(`beta.invite.willBe`),s.length>0&&(0,V.jsxs)(`span`,{className:`quiet`,children:[` `,s.map(i).join(` `)]})]})]})})]})}var B,V;function H(){return(H=e((()=>{L(),y(),x(),B=g(),u(),A(),E(),V=t()})))()}function U({flagKey:e}){let t=r(),n=ee(),i=k(),[a,o]=(0,G.useState)([]),[s,c]=(0,G.useState)(null),[l,u]=(0,G.useState)(``),[d,f]=(0,G.useState)(null),[p,m]=(0,G.useState)(``),[h,g]=(0,G.useState)(null),_=(0,G.useMemo)(()=>s?.csv??se(a,l,d),[s,a,l,d]),{run:v,isPending:y,problems:b}=W(),x=h?.csv===_,S=h?.outcomes.filter(({userError:e})=>!e).length??0,C=async t=>{t.preventDefault();let r=await v({flag:e,csv:_,reason:p,dryRun:!x});if(r){if(!x)return g({csv:_,outcomes:r.outcomes??[]});i(r),n({to:te(e,`people`),search:{show:`invited`}})}},w=a.some(({subject:e})=>`company`in e),T=a.length===0&&!s;return(0,q.jsxs)(`form`,{className:`settings beta-invite`,"data-draft":`invite ${e}`,onSubmit:e=>void C(e),children:[(0,q.jsxs)(`section`,{"aria-labelledby":`who`,className:`form`,children:[(0,q.jsx)(`h2`,{id:`who`,children:t(`beta.invite.who`)}),(0,q.jsx)(ce,{recipients:a,onChange:o,file:s,onFile:c})]}),!T&&(0,q.jsxs)(`section`,{"aria-labelledby":`say`,className:`form form-labels`,children:[(0,q.jsx)(`h2`,{id:`say`,children:t(`beta.invite.say`)}),!s&&(0,q.jsxs)(`label`,{children:[t(`beta.invite.message`),(0,q.jsx)(`textarea`,{className:`input`,name:`message`,rows:2,maxLength:1e3,value:l,onChange:e=>u(e.target.value)})]}),!s&&w&&(0,q.jsxs)(`label`,{children:[t(`beta.invite.seats`),(0,q.jsx)(`input`,{className:`input numeric`,type:`number`,name:`seats`,min:1,value:d??``,onChange:e=>f(Number(e.target.value)||null)})]}),(0,q.jsxs)(`label`,{children:[t(`beta.invite.reason`),(0,q.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,value:p,onChange:e=>m(e.target.value)})]})]}),x&&h&&(0,q.jsxs)(`section`,{"aria-labelledby":`check`,children:[(0,q.jsx)(`h2`,{id:`check`,children:t(`beta.invite.check`,{valid:S,all:h.outcomes.length})}),(0,q.jsx)(R,{outcomes:h.outcomes,names:s?null:a.map(({name:e})=>e)})]}),(0,q.jsx)(re,{problems:b}),!T&&(0,q.jsx)(`div`,{children:(0,q.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:y||x&&S===0,children:t(y?`record.saving`:x?`beta.invite.send`:`beta.invite.preview`,{count:S})})})]})}function W(){let e=(0,K.useRelayEnvironment)(),[t,n]=(0,G.useState)([]),[r,a]=(0,G.useState)(!1);return{run:async t=>{n([]),a(!0);try{return await i(e,J,t)}catch(e){return n(e instanceof d?e.errors:[e]),null}finally{a(!1)}},isPending:r,problems:t}}var G,K,q,J;function Y(){return(Y=e((()=>{F(),_(),G=s(),K=g(),h(),l(),u(),oe(),C(),E(),ae(),j(),H(),q=t(),J=P})))()}function le(){let e=r(),{key:t=``}=m({strict:!1}),{data:n}=T(Q,(0,X.useMemo)(()=>({key:t}),[t])),i=f(`FLAGS_CHANGE`),s=n.featureFlag;return s?(0,Z.jsx)(D,{flag:s,children:i&&!s.archivedAt?(0,Z.jsx)(U,{flagKey:t}):(0,Z.jsx)(o,{children:e(`beta.invite.notAllowed`)})}):(0,Z.jsx)(a,{})}var X,Z,Q;function $(){return($=e((()=>{N(),p(),X=s(),g(),u(),n(),w(),c(),v(),ie(),Y(),Z=t(),Q=M})))()}$();export{le as default};