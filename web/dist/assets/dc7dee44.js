//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{H as t,I as n,K as r,L as i,Q as a,V as o,W as s,c,d as l,et as u,i as d,u as f}from"./efb52c14.js";import{n as p}from"./440dcdb9.js";import{t as m}from"./53ddb3b1.js";import{n as h,t as g}from"./d42d7a27.js";import{n as _}from"./49ee071c.js";import{t as v}from"./f83e29d3.js";import{t as y}from"./ee751901.js";import{s as b}from"./517097d6.js";import{A as x}from"./b37eabf8.js";t();var S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageInviteQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null}]},params:{cacheID:`5fd226e1624305114233d42954089836`,id:`73143dcb26441668aa7ec4f032a57ac13d6901cdbd509dcbb3ee204e27deb328`,metadata:{},name:`pageInviteQuery`,operationKind:`query`,text:`query pageInviteQuery(
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
`}}})();S.hash=`87bb29d73be2638a20dd64058c5c55fd`;var C=e(u(),1),w=o(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`notices`,storageKey:null},r={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[i,{args:null,kind:`FragmentSpread`,name:`outcomes_outcome`},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[a],storageKey:null}],storageKey:null},o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sendingMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaInviteBulkPayload`,kind:`LinkedField`,name:`betaInviteBulk`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`BetaInviteOutcome`,kind:`LinkedField`,name:`outcomes`,plural:!0,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notice`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},a],storageKey:null}],storageKey:null},o],storageKey:null}]},params:{cacheID:`c402c2d72da3f767533ea8d0653d1cf7`,id:`92a33ac5ed5806f857c3c046aae870afb28bd690ddb0099fc696d5af44753e18`,metadata:{},name:`sendingMutation`,operationKind:`mutation`,text:`mutation sendingMutation(
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
      refusal
      params
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
`}}})();T.hash=`c67d5520620c347b5a864c9fa1e9af12`;var E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`outcomes_outcome`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`line`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notice`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userError`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],type:`BetaInviteOutcome`,abstractKey:null};E.hash=`01c69a2887a9e72b7a1c475cb53e6622`;var D=a();function O({outcomes:e,names:t}){let n=f();return(0,D.jsx)(`div`,{className:`beta-scroll`,children:(0,D.jsxs)(`table`,{className:`beta-table`,children:[(0,D.jsx)(`thead`,{children:(0,D.jsxs)(`tr`,{children:[!t&&(0,D.jsx)(`th`,{scope:`col`,children:n(`beta.invite.line`)}),(0,D.jsx)(`th`,{scope:`col`,children:n(`beta.invite.recipient`)}),(0,D.jsx)(`th`,{scope:`col`,children:n(`beta.invite.outcome`)})]})}),(0,D.jsx)(`tbody`,{children:e.map((e,n)=>(0,D.jsx)(k,{outcome:e,name:t?.[n]},e.line))})]})})}function k({outcome:e,name:t}){let n=f(),{line:r,subject:i,notice:a,userError:o}=(0,w.useFragment)(E,e);return(0,D.jsxs)(`tr`,{"data-wrong":o?!0:void 0,children:[t===void 0&&(0,D.jsx)(`td`,{className:`numeric quiet`,children:r}),(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(`bdi`,{children:t??i})}),(0,D.jsx)(`td`,{children:(0,D.jsxs)(`span`,{className:`beta-outcome`,children:[o?(0,D.jsx)(x,{size:14,"aria-hidden":`true`}):(0,D.jsx)(b,{size:14,"aria-hidden":`true`}),(0,D.jsxs)(`span`,{children:[o?(0,D.jsx)(`span`,{lang:`en`,children:o.message}):n(`beta.invite.willBe`),a&&(0,D.jsxs)(`span`,{className:`quiet`,lang:`en`,children:[` `,a]})]})]})})]})}var A=T;function j({flagKey:e}){let t=f(),n=s(),r=y(),[i,a]=(0,C.useState)([]),[o,c]=(0,C.useState)(null),[l,u]=(0,C.useState)(``),[d,p]=(0,C.useState)(null),[m,b]=(0,C.useState)(``),[x,S]=(0,C.useState)(null),w=(0,C.useMemo)(()=>o?.csv??h(i,l,d),[o,i,l,d]),{run:T,isPending:E,problems:k}=M(),A=x?.csv===w,j=x?.outcomes.filter(({userError:e})=>!e).length??0,N=async t=>{t.preventDefault();let i=await T({flag:e,csv:w,reason:m,dryRun:!A});if(i){if(!A)return S({csv:w,outcomes:i.outcomes??[]});r(i),n({to:_(e,`people`),search:{show:`invited`}})}},P=i.some(({subject:e})=>`company`in e),F=i.length===0&&!o;return(0,D.jsxs)(`form`,{className:`settings beta-invite`,onSubmit:e=>void N(e),children:[(0,D.jsxs)(`section`,{"aria-labelledby":`who`,className:`form`,children:[(0,D.jsx)(`h2`,{id:`who`,children:t(`beta.invite.who`)}),(0,D.jsx)(g,{recipients:i,onChange:a,file:o,onFile:c})]}),!F&&(0,D.jsxs)(`section`,{"aria-labelledby":`say`,className:`form form-labels`,children:[(0,D.jsx)(`h2`,{id:`say`,children:t(`beta.invite.say`)}),!o&&(0,D.jsxs)(`label`,{children:[t(`beta.invite.message`),(0,D.jsx)(`textarea`,{className:`input`,rows:2,maxLength:1e3,value:l,onChange:e=>u(e.target.value)})]}),!o&&P&&(0,D.jsxs)(`label`,{children:[t(`beta.invite.seats`),(0,D.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:d??``,onChange:e=>p(Number(e.target.value)||null)})]}),(0,D.jsxs)(`label`,{children:[t(`beta.invite.reason`),(0,D.jsx)(`input`,{className:`input`,required:!0,maxLength:500,value:m,onChange:e=>b(e.target.value)})]})]}),A&&x&&(0,D.jsxs)(`section`,{"aria-labelledby":`check`,children:[(0,D.jsx)(`h2`,{id:`check`,children:t(`beta.invite.check`,{valid:j,all:x.outcomes.length})}),(0,D.jsx)(O,{outcomes:x.outcomes,names:o?null:i.map(({name:e})=>e)})]}),(0,D.jsx)(v,{problems:k}),!F&&(0,D.jsx)(`div`,{children:(0,D.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:E||A&&j===0,children:t(E?`record.saving`:A?`beta.invite.send`:`beta.invite.preview`,{count:j})})})]})}function M(){let e=(0,w.useRelayEnvironment)(),[t,r]=(0,C.useState)([]),[a,o]=(0,C.useState)(!1);return{run:async t=>{r([]),o(!0);try{return await i(e,A,t)}catch(e){return r(e instanceof n?e.errors:[e]),null}finally{o(!1)}},isPending:a,problems:t}}var N=S;function P(){let e=f(),{key:t=``}=r({strict:!1}),{data:n}=p(N,(0,C.useMemo)(()=>({key:t}),[t])),i=l(`FLAGS_CHANGE`),a=n.featureFlag;return a?(0,D.jsx)(m,{flag:a,children:i&&!a.archivedAt?(0,D.jsx)(j,{flagKey:t}):(0,D.jsx)(c,{children:e(`beta.invite.notAllowed`)})}):(0,D.jsx)(d,{})}export{P as default};