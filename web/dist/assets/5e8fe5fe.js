import{n as e}from"./16930679.js";import{$ as t,B as n,G as r,H as i,V as a,Z as o,d as s,i as c,l,u,z as d}from"./7ef0d947.js";import{a as f,f as p,i as m,n as h}from"./657ee249.js";import{n as g}from"./4d7650a5.js";import{t as _}from"./b0431ee0.js";import{t as v}from"./b89b36a3.js";import{n as y,r as b}from"./967190dc.js";import{t as x}from"./53e80f91.js";import{t as S}from"./f74f694a.js";import{n as C,t as w}from"./ff0d2393.js";import{t as T}from"./6e64f0b8.js";import{t as E}from"./a3097aa0.js";a();var D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m=[p],h={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},v=[n,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],y={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},b={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[r,y,h,g],storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},S={alias:null,args:null,concreteType:`ChangeReview`,kind:`LinkedField`,name:`reviews`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reviewer`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`verdict`,storageKey:null},x,{alias:null,args:null,kind:`ScalarField`,name:`isVoid`,storageKey:null}],storageKey:null},C=[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`includeArchived`,value:!0}],w={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},T={alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},D={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},O=[p,n],k={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:O,storageKey:null},A=[n,p,f,k];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:m,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[h,g,_,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:v,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:v,storageKey:null},b],storageKey:null},S,{args:null,kind:`FragmentSpread`,name:`decide_change`},{args:null,kind:`FragmentSpread`,name:`comments_change`}],storageKey:null},{alias:null,args:C,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[w,y,T,E,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[D,E],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:O,storageKey:null},k],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[h,g,_,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:A,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:A,storageKey:null},b],storageKey:null},S,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},x],storageKey:null}],storageKey:null},{alias:null,args:C,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[w,y,T,E,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[D,E,n],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}]},params:{cacheID:`f139943fa16d07238a968db79567df5c`,id:null,metadata:{},name:`changeQuery`,operationKind:`query`,text:`query changeQuery(
  $id: ID!
) {
  changeRequest(id: $id) {
    id
    flag
    ops
    state
    author
    reason
    createdAt
    effectiveAt
    appliedAt
    subjects {
      op
      email
      user {
        name
        id
      }
      company {
        name
        id
      }
    }
    impact {
      gains
      losses
      widens
      gaining {
        id
        ...peopleNames_user
      }
      losing {
        id
        ...peopleNames_user
      }
      dependents {
        flag
        title
        gains
        losses
      }
    }
    reviews {
      reviewer
      verdict
      at
      isVoid
    }
    ...decide_change
    ...comments_change
  }
  featureFlags(first: 100, includeArchived: true) {
    nodes {
      key
      title
      stage
      isEnabled
      rules {
        strategy
        isEnabled
        id
      }
    }
  }
}

fragment comments_change on ChangeRequest {
  id
  comments {
    author
    text
    at
  }
}

fragment decide_change on ChangeRequest {
  id
  version
  state
  author
  effectiveAt
  viewerCanReview
}

fragment peopleNames_user on BetaUser {
  name
  email
  company {
    name
    id
  }
}
`}}})();D.hash=`c4ef79fe604b35f4440b3b42b70febba`;var O=e(t(),1),k=n(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCommentPayload`,kind:`LinkedField`,name:`changeComment`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`commentsAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`commentsAddMutation`,selections:t},params:{cacheID:`18728f17704d43f5cfd984f2762a6322`,id:null,metadata:{},name:`commentsAddMutation`,operationKind:`mutation`,text:`mutation commentsAddMutation(
  $input: ChangeCommentInput!
) {
  result: changeComment(input: $input) {
    change {
      id
    }
    userErrors {
      code
      refusal
      params
      message
    }
  }
}
`}}})();A.hash=`912550b856ca486a93d663fa8c765408`;var j={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`comments_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null}],storageKey:null}],type:`ChangeRequest`,abstractKey:null};j.hash=`ee3ca096de2548a74d31eb6fcbf2fa05`;var M=o(),N=A;function P({change:e}){let t=l(),n=p(),{id:r,comments:i}=(0,k.useFragment)(j,e),{act:a,isPending:o,problems:s}=E(),c=u(`FLAGS_COMMENT`),d=async e=>{let t=m(new FormData(e),`text`);await a(N,{change:r,text:t})&&e.reset()};return(0,M.jsxs)(`section`,{"aria-labelledby":`comments`,children:[(0,M.jsx)(`h2`,{id:`comments`,children:t(`beta.change.comments`)}),i.length===0&&(0,M.jsx)(`p`,{className:`quiet`,children:t(`beta.change.noComments`)}),(0,M.jsx)(`ul`,{className:`lines`,children:i.map(e=>(0,M.jsx)(`li`,{className:`line`,children:(0,M.jsxs)(`div`,{className:`line-text`,children:[(0,M.jsxs)(`p`,{children:[(0,M.jsx)(`bdi`,{className:`strong`,children:e.author}),` `,(0,M.jsx)(`span`,{className:`quiet`,children:n.ago(e.at)})]}),(0,M.jsx)(`p`,{children:(0,M.jsx)(`bdi`,{children:e.text})})]})},e.at))}),c&&(0,M.jsxs)(`form`,{className:`form form-labels change-form`,onSubmit:e=>{e.preventDefault(),d(e.currentTarget)},children:[(0,M.jsxs)(`label`,{children:[t(`beta.change.comment`),(0,M.jsx)(`textarea`,{className:`input`,name:`text`,rows:2,required:!0,maxLength:2e3})]}),(0,M.jsx)(`div`,{children:(0,M.jsx)(`button`,{type:`submit`,className:`button`,disabled:o,children:t(`beta.change.addComment`)})}),(0,M.jsx)(T,{problems:s})]})]})}var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeReviewPayload`,kind:`LinkedField`,name:`changeReview`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideReviewMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideReviewMutation`,selections:t},params:{cacheID:`675925c07a031ea8214a93bc19e4c0bb`,id:null,metadata:{},name:`decideReviewMutation`,operationKind:`mutation`,text:`mutation decideReviewMutation(
  $input: ChangeReviewInput!
) {
  result: changeReview(input: $input) {
    change {
      id
      state
    }
    userErrors {
      code
      refusal
      params
      message
    }
  }
}
`}}})();F.hash=`59b1291b224e317f5dac893ba4f374b6`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideApplyMutation`,selections:t},params:{cacheID:`e98f0c31215b83bd436d9af18be02cce`,id:null,metadata:{},name:`decideApplyMutation`,operationKind:`mutation`,text:`mutation decideApplyMutation(
  $input: ChangeApplyInput!
) {
  result: changeApply(input: $input) {
    change {
      id
      state
    }
    userErrors {
      code
      refusal
      params
      message
    }
  }
}
`}}})();I.hash=`3431eed88e4247a524b4df258ff26e6f`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSchedulePayload`,kind:`LinkedField`,name:`changeSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideScheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideScheduleMutation`,selections:t},params:{cacheID:`74c21460e822a4ae532ba441d2236e07`,id:null,metadata:{},name:`decideScheduleMutation`,operationKind:`mutation`,text:`mutation decideScheduleMutation(
  $input: ChangeScheduleInput!
) {
  result: changeSchedule(input: $input) {
    change {
      id
      state
    }
    userErrors {
      code
      refusal
      params
      message
    }
  }
}
`}}})();L.hash=`23ab5530d3eeae52de8138522e4e854a`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCancelPayload`,kind:`LinkedField`,name:`changeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideCancelMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideCancelMutation`,selections:t},params:{cacheID:`2049d0e500c29f92e97da6a321a564e9`,id:null,metadata:{},name:`decideCancelMutation`,operationKind:`mutation`,text:`mutation decideCancelMutation(
  $input: ChangeCancelInput!
) {
  result: changeCancel(input: $input) {
    change {
      id
      state
    }
    userErrors {
      code
      refusal
      params
      message
    }
  }
}
`}}})();R.hash=`ab2969e464517d4e7d0cf58cc1bfbc3d`;var z={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`decide_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null}],type:`ChangeRequest`,abstractKey:null};z.hash=`8f3d4c12e93923a4705f3b3ebf8f6197`;var B=F,V=I,H=L,U=R,W=new Set([`IN_REVIEW`,`APPROVED`,`SCHEDULED`]);function G({change:e}){let t=l(),{name:n}=s(),{id:r,version:i,state:a,author:o,effectiveAt:c,viewerCanReview:f}=(0,k.useFragment)(z,e),{act:p,isPending:m,problems:h}=E(),g=u(`FLAGS_CHANGE`),_=u(`FLAGS_APPROVE`),v={change:r,expectedVersion:i},y=async e=>{await p(B,{...v,verdict:e})&&d({text:t(`beta.outcome.verdict.${e}`)})},b=async()=>{await p(V,v)&&d({text:t(`beta.outcome.APPLIED`)})};return W.has(a)?(0,M.jsxs)(`div`,{className:`beta-decide`,children:[a===`IN_REVIEW`&&!f&&(0,M.jsx)(`p`,{className:`quiet`,children:t(o===n?`beta.change.ownWaits`:_?`beta.change.notYou`:`beta.change.waits`)}),(0,M.jsxs)(`div`,{className:`settings-row`,children:[f&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void y(`APPROVE`),children:t(`beta.change.approve`)}),(0,M.jsx)(`button`,{type:`button`,className:`button button-danger`,disabled:m,onClick:()=>void y(`REJECT`),children:t(`beta.change.reject`)})]}),a===`APPROVED`&&g&&(0,M.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void b(),children:t(`beta.change.apply`)}),g&&(0,M.jsx)(`button`,{type:`button`,className:`button`,disabled:m,onClick:()=>void p(U,v),children:t(`beta.change.cancel`)})]}),g&&(0,M.jsx)(K,{effectiveAt:c,isPending:m,onSave:e=>void p(H,{...v,effectiveAt:e})}),(0,M.jsx)(T,{problems:h})]}):null}function K({effectiveAt:e,isPending:t,onSave:n}){let r=l(),[i,a]=(0,O.useState)(e?q(e):``);return(0,M.jsxs)(`form`,{className:`settings-row form-labels`,onSubmit:e=>{e.preventDefault(),n(i?new Date(i).toISOString():null)},children:[(0,M.jsxs)(`label`,{children:[r(`beta.change.at`),(0,M.jsx)(`input`,{className:`input`,type:`datetime-local`,value:i,onChange:e=>a(e.target.value)})]}),(0,M.jsx)(`button`,{type:`submit`,className:`button beta-end`,disabled:t||!i&&!e,children:r(i||!e?`beta.schedule`:`beta.change.noTime`)})]})}function q(e){let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var J=D;function Y(){let e=l(),t=p(),{id:n=``}=r({strict:!1}),{data:a,refresh:o}=h(J,(0,O.useMemo)(()=>({id:n}),[n]));S(o);let s=a.changeRequest;if(!s)return(0,M.jsx)(c,{});let u=a.featureFlags.nodes.find(({key:e})=>e===s.flag);return(0,M.jsx)(f,{children:(0,M.jsxs)(g,{refresh:o,children:[(0,M.jsxs)(`div`,{className:`page-head`,children:[(0,M.jsxs)(`p`,{className:`quiet`,children:[(0,M.jsx)(i,{to:`${b}/approvals`,className:`link`,children:e(`beta.tab.approvals`)}),` `,`›`]}),(0,M.jsx)(`h1`,{children:u?e(`beta.change.title`,{title:u.title}):e(`beta.change.segments`)}),(0,M.jsx)(C,{state:s.state,effectiveAt:s.effectiveAt})]}),(0,M.jsxs)(`div`,{className:`record beta-change`,children:[(0,M.jsxs)(`p`,{children:[(0,M.jsx)(`bdi`,{className:`strong`,children:s.author}),` `,(0,M.jsxs)(`span`,{className:`quiet`,children:[t.ago(s.createdAt),u&&(0,M.jsxs)(M.Fragment,{children:[` · `,(0,M.jsx)(i,{className:`link`,to:y(u.key),children:u.title})]})]})]}),s.reason&&(0,M.jsx)(`blockquote`,{className:`beta-quote`,children:s.reason}),(0,M.jsx)(X,{change:s,flag:u}),(0,M.jsxs)(`section`,{"aria-labelledby":`concerns`,children:[(0,M.jsx)(`h2`,{id:`concerns`,children:e(`beta.change.concerns`)}),s.impact?(0,M.jsx)(_,{data:s.impact}):(0,M.jsx)(`p`,{className:`quiet`,children:e(`beta.change.closed`)})]}),(0,M.jsx)(Q,{reviews:s.reviews}),(0,M.jsx)(G,{change:s}),(0,M.jsx)(P,{change:s})]})]})})}function X({change:{ops:e,subjects:t},flag:n}){let r=l(),i=p(),{locale:a}=s(),o=(0,O.useMemo)(()=>v(r,i,a),[r,i,a]),c=w(t);return(0,M.jsxs)(`section`,{"aria-labelledby":`does`,children:[(0,M.jsx)(`h2`,{id:`does`,children:r(`beta.change.does`)}),(0,M.jsx)(`ul`,{className:`lines`,children:e.map((e,t)=>{let a=n&&Z(e,n,r,i);return(0,M.jsx)(`li`,{className:`line`,children:(0,M.jsxs)(`div`,{className:`line-text`,children:[(0,M.jsx)(`p`,{children:(0,M.jsx)(`bdi`,{children:o(e,t,c)})}),a&&(0,M.jsx)(`p`,{className:`quiet`,children:r(`beta.change.now`,{now:a})})]})},t)})})]})}function Z(e,{stage:t,isEnabled:n,rules:r},i,a){let[o]=Object.keys(e);return o===`setRollout`?a.percent(x(r)??0):o===`setStage`?i(`beta.stage.${t}`):o===`switch`?i(n?`beta.on`:`beta.off`):null}function Q({reviews:e}){let t=l(),n=p();return e.length===0?null:(0,M.jsxs)(`section`,{"aria-labelledby":`reviews`,children:[(0,M.jsx)(`h2`,{id:`reviews`,children:t(`beta.change.reviews`)}),(0,M.jsx)(`ul`,{className:`lines`,children:e.map(({reviewer:e,verdict:r,at:i,isVoid:a})=>(0,M.jsx)(`li`,{className:`line`,"data-done":a||void 0,children:(0,M.jsxs)(`div`,{className:`line-text`,children:[(0,M.jsx)(`p`,{children:t(`beta.verdict.${r}`,{name:e})}),(0,M.jsxs)(`p`,{className:`quiet`,children:[n.ago(i),a&&` · ${t(`beta.change.void`)}`]})]})},i))})]})}export{Y as default};