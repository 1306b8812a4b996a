//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,G as r,H as i,N as a,Qt as o,Tn as s,U as c,V as l,W as u,an as d,dn as f,en as p,fn as m,in as h,o as g,on as _,rn as v,u as y}from"./eac1eecf.js";import{r as b,t as x}from"./ef556920.js";import{i as S,n as C,r as w}from"./3bd1d583.js";import{n as T,t as E}from"./b7f132e1.js";import{d as D,f as O,o as k,s as A}from"./982b6667.js";import{n as j,r as ee}from"./8a88c532.js";import{r as te,t as ne}from"./f4369eb8.js";import{r as M,t as N}from"./f6a32e35.js";import{n as re,t as ie}from"./f4db4162.js";import{n as ae,t as oe}from"./78ee99eb.js";import{i as se,n as ce,r as le,t as ue}from"./6631d11a.js";import{n as P,t as F}from"./d32cd94e.js";import{n as de,t as fe}from"./11655be6.js";var I;function L(){return(L=e((()=>{h(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`pause`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},h=[m],g={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:h,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},x=[n,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],S={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},C={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[r,S,v,y],storageKey:null},w={alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},T={alias:null,args:null,concreteType:`ChangeReview`,kind:`LinkedField`,name:`reviews`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reviewer`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`verdict`,storageKey:null},w,{alias:null,args:null,kind:`ScalarField`,name:`isVoid`,storageKey:null}],storageKey:null},E=[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`includeArchived`,value:!0}],D={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},O=[m,n],k={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:O,storageKey:null},A=[n,m,p,k],j={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[f,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:h,storageKey:null},g],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[_,g,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[m,g],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[v,y,b,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:x,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:x,storageKey:null},C],storageKey:null},T,{args:null,kind:`FragmentSpread`,name:`decide_change`},{args:null,kind:`FragmentSpread`,name:`comments_change`}],storageKey:null},{alias:null,args:E,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[D,S,{args:null,kind:`FragmentSpread`,name:`opLines_flag`}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[f,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:O,storageKey:null},k],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[_,k,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[m,k,n],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[v,y,b,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:A,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:A,storageKey:null},C],storageKey:null},T,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},w],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[D,S,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},j,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[n,S,{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},j],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}]},params:{cacheID:`0302d9c6d87aa9a6be06f42ed4503f89`,id:`2d150cd0386ec1b98dd0b48edc6879d42eb0db93b119bcd4801c5ca5284a9550`,metadata:{},name:`changeQuery`,operationKind:`query`,text:`query changeQuery(
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
    pause
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
    conditionSubjects {
      value
      company {
        name
        id
      }
      user {
        name
        company {
          name
          id
        }
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
      ...opLines_flag
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

fragment opLines_flag on FeatureFlag {
  title
  description
  kind
  isHidden
  bucketBy
  owner
  reviewBy
  stage
  isEnabled
  rules {
    id
    title
    strategy
    isEnabled
  }
}

fragment peopleNames_user on BetaUser {
  name
  email
  company {
    name
    id
  }
}
`}}})(),I.hash=`4dcbc2d37170a2ca58450284b3945180`})))()}var R;function z(){return(z=e((()=>{h(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCommentPayload`,kind:`LinkedField`,name:`changeComment`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`commentsAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`commentsAddMutation`,selections:t},params:{cacheID:`d2ed3dbcfb1d4596a81bce8b4b09ceaa`,id:`3513f62dcdedddab0ca49cc8666091f8bd99771439c5b7b7d800e22c70a10828`,metadata:{},name:`commentsAddMutation`,operationKind:`mutation`,text:`mutation commentsAddMutation(
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
    }
  }
}
`}}})(),R.hash=`8667a974bbc3b0ca03680640fd1adb8c`})))()}var B;function V(){return(V=e((()=>{h(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`comments_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null}],storageKey:null}],type:`ChangeRequest`,abstractKey:null},B.hash=`ee3ca096de2548a74d31eb6fcbf2fa05`})))()}function pe({change:e}){let t=i(),n=y(),{id:r,comments:a}=(0,H.useFragment)(B,e),{act:o,isPending:s,problems:c}=P(),l=u(`FLAGS_COMMENT`),d=async e=>{let t=O(new FormData(e),`text`);await o(W,{change:r,text:t})&&e.reset()};return(0,U.jsxs)(`section`,{"aria-labelledby":`comments`,children:[(0,U.jsx)(`h2`,{id:`comments`,children:t(`beta.change.comments`)}),a.length===0&&(0,U.jsx)(`p`,{className:`quiet`,children:t(`beta.change.noComments`)}),(0,U.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,U.jsx)(`li`,{className:`line`,children:(0,U.jsxs)(`div`,{className:`line-text`,children:[(0,U.jsxs)(`p`,{children:[(0,U.jsx)(`bdi`,{className:`strong`,children:e.author}),` `,(0,U.jsx)(`span`,{className:`quiet`,children:n.ago(e.at)})]}),(0,U.jsx)(`p`,{children:(0,U.jsx)(`bdi`,{children:e.text})})]})},e.at))}),l&&(0,U.jsxs)(`form`,{"data-draft":`comment`,className:`form form-labels change-form`,onSubmit:e=>{e.preventDefault(),d(e.currentTarget)},children:[(0,U.jsxs)(`label`,{children:[t(`beta.change.comment`),(0,U.jsx)(`textarea`,{className:`input`,name:`text`,rows:2,required:!0,maxLength:2e3})]}),(0,U.jsx)(`div`,{children:(0,U.jsx)(`button`,{type:`submit`,className:`button`,disabled:s,children:t(`beta.change.addComment`)})}),(0,U.jsx)(N,{problems:c})]})]})}var H,U,W;function G(){return(G=e((()=>{z(),V(),H=v(),g(),l(),D(),c(),M(),F(),U=t(),W=R})))()}var K;function me(){return(me=e((()=>{h(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeReviewPayload`,kind:`LinkedField`,name:`changeReview`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideReviewMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideReviewMutation`,selections:t},params:{cacheID:`85f9e1119cdfadbbfddf8aef60d1572f`,id:`e2c892509e96340cbf486607b74d2039e69018301e96977a8d3cb74c5ec51f21`,metadata:{},name:`decideReviewMutation`,operationKind:`mutation`,text:`mutation decideReviewMutation(
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
    }
  }
}
`}}})(),K.hash=`dc6f85998cff0899fae06e46be190e27`})))()}var q;function he(){return(he=e((()=>{h(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideApplyMutation`,selections:t},params:{cacheID:`4afa9d05b5d4db4b4473ef14213d4291`,id:`1976f08c6f321d4d3de02a6124ef955dbce6349ac890fabe065ce92aa20596bf`,metadata:{},name:`decideApplyMutation`,operationKind:`mutation`,text:`mutation decideApplyMutation(
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
    }
  }
}
`}}})(),q.hash=`21a343242fe1465995832f6f47a91e5b`})))()}var J;function ge(){return(ge=e((()=>{h(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSchedulePayload`,kind:`LinkedField`,name:`changeSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideScheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideScheduleMutation`,selections:t},params:{cacheID:`ff9a8e2e2ceab1f8d17f0f3dc7c9a96e`,id:`6aa60651802bcbaf00f84779208db3af9e396c841e600e50dca5af0eb664d8e2`,metadata:{},name:`decideScheduleMutation`,operationKind:`mutation`,text:`mutation decideScheduleMutation(
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
    }
  }
}
`}}})(),J.hash=`282873f552f1d60fdf57c6970c6234e1`})))()}var Y;function _e(){return(_e=e((()=>{h(),Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCancelPayload`,kind:`LinkedField`,name:`changeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideCancelMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideCancelMutation`,selections:t},params:{cacheID:`f709e8833e4336dd8547ba25174dfc1b`,id:`d7d0767352c8b34316fa0f66f51c6eb0eafd0bb41dc036766e1f970040483af7`,metadata:{},name:`decideCancelMutation`,operationKind:`mutation`,text:`mutation decideCancelMutation(
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
    }
  }
}
`}}})(),Y.hash=`dc5b8fa2049c34fa000dc7d69670ceb1`})))()}var X;function ve(){return(ve=e((()=>{h(),X={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`decide_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null}],type:`ChangeRequest`,abstractKey:null},X.hash=`8f3d4c12e93923a4705f3b3ebf8f6197`})))()}function ye({change:e}){let t=i(),{name:n}=r(),{id:a,version:o,state:s,author:c,effectiveAt:l,viewerCanReview:d}=(0,Se.useFragment)(X,e),{act:f,isPending:m,problems:h}=P(),g=u(`FLAGS_CHANGE`),_=u(`FLAGS_APPROVE`),v={change:a,expectedVersion:o},y=async e=>{await f(Ce,{...v,verdict:e})&&p({text:t(`beta.outcome.verdict.${e}`)})},b=async()=>{await f(we,v)&&p({text:t(`beta.outcome.APPLIED`)})},x=async e=>{let n=(await f(Q,{...v,effectiveAt:e}))?.change;n&&p({text:t(`beta.outcome.${n.state}`)})};return Ee.has(s)?(0,Z.jsxs)(`div`,{className:`beta-decide`,children:[s===`IN_REVIEW`&&!d&&(0,Z.jsx)(`p`,{className:`quiet`,children:t(c===n?`beta.change.ownWaits`:_?`beta.change.notYou`:`beta.change.waits`)}),s===`APPROVED`&&(0,Z.jsx)(`p`,{className:`quiet`,children:t(g?`beta.change.applyNext`:`beta.change.managerNext`)}),(0,Z.jsxs)(`div`,{className:`settings-row`,children:[d&&(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void y(`APPROVE`),children:t(`beta.change.approve`)}),(0,Z.jsx)(`button`,{type:`button`,className:`button button-danger`,disabled:m,onClick:()=>void y(`REJECT`),children:t(`beta.change.reject`)})]}),s===`APPROVED`&&g&&(0,Z.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void b(),children:t(`beta.change.apply`)}),g&&(0,Z.jsx)(`button`,{type:`button`,className:`button`,disabled:m,onClick:()=>void f(Te,v),children:t(`beta.change.cancel`)})]}),g&&(0,Z.jsx)(be,{effectiveAt:l,isPending:m,onSave:e=>void x(e)}),(0,Z.jsx)(N,{problems:h})]}):null}function be({effectiveAt:e,isPending:t,onSave:n}){let r=i(),a=b(),[o,s]=(0,xe.useState)(a.typed(e));return(0,Z.jsxs)(`form`,{className:`settings-row form-labels`,"data-draft":`schedule`,onSubmit:t=>{t.preventDefault(),n(a.changed(o,e))},children:[(0,Z.jsxs)(`label`,{children:[r(`beta.change.at`),(0,Z.jsx)(fe,{name:`at`,value:o,onChange:e=>s(e.target.value)})]}),(0,Z.jsx)(`button`,{type:`submit`,className:`button beta-end`,disabled:t||!o&&!e,children:r(o||!e?`beta.schedule`:`beta.change.noTime`)})]})}var xe,Se,Z,Ce,we,Q,Te,Ee;function De(){return(De=e((()=>{me(),he(),ge(),_e(),ve(),xe=s(),Se=v(),l(),c(),o(),x(),M(),de(),F(),Z=t(),Ce=K,we=q,Q=J,Te=Y,Ee=new Set([`IN_REVIEW`,`APPROVED`,`SCHEDULED`])})))()}function Oe(){let e=i(),t=y(),{id:n=``}=m({strict:!1}),{data:r,refresh:o}=A(Me,(0,je.useMemo)(()=>({id:n}),[n]));ae(o);let s=r.changeRequest;if(!s)return(0,$.jsx)(a,{});let c=r.featureFlags.nodes.find(({key:e})=>e===s.flag);return(0,$.jsx)(E,{children:(0,$.jsxs)(j,{refresh:o,children:[(0,$.jsxs)(`div`,{className:`page-head`,children:[(0,$.jsxs)(`p`,{className:`quiet`,children:[(0,$.jsx)(d,{to:`${S}/approvals`,className:`link`,children:e(`beta.tab.approvals`)}),` `,`›`]}),(0,$.jsx)(`h1`,{children:c?e(`beta.change.title`,{title:c.title}):e(`beta.change.segments`)}),(0,$.jsx)(le,{state:s.state,effectiveAt:s.effectiveAt})]}),(0,$.jsxs)(`div`,{className:`record beta-change`,children:[(0,$.jsxs)(`p`,{children:[(0,$.jsx)(`bdi`,{className:`strong`,children:s.author}),` `,(0,$.jsxs)(`span`,{className:`quiet`,children:[t.ago(s.createdAt),c&&(0,$.jsxs)($.Fragment,{children:[` · `,(0,$.jsx)(d,{className:`link`,to:C(c.key),children:c.title})]})]})]}),s.reason&&(0,$.jsx)(`blockquote`,{className:`beta-quote`,children:s.reason}),s.state===`IN_REVIEW`&&s.effectiveAt&&(0,$.jsx)(`p`,{children:e(`beta.change.notBefore`,{time:t.dateTime(s.effectiveAt)})}),s.pause&&(0,$.jsx)(`p`,{children:e(`beta.change.pause.${s.pause}`)}),(0,$.jsx)(ke,{change:s,flag:c}),(0,$.jsxs)(`section`,{"aria-labelledby":`concerns`,children:[(0,$.jsx)(`h2`,{id:`concerns`,children:e(`beta.change.concerns`)}),s.impact?(0,$.jsx)(ne,{data:s.impact}):(0,$.jsx)(`p`,{className:`quiet`,children:e(`beta.change.closed`)})]}),(0,$.jsx)(Ae,{reviews:s.reviews}),(0,$.jsx)(ye,{change:s}),(0,$.jsx)(pe,{change:s})]})]})})}function ke({change:{ops:e,subjects:t,conditionSubjects:n},flag:r}){let a=i();return(0,$.jsxs)(`section`,{"aria-labelledby":`does`,children:[(0,$.jsx)(`h2`,{id:`does`,children:a(`beta.change.does`)}),(0,$.jsx)(ie,{ops:e,flag:r,subjects:ce(t),conditionSubjects:n})]})}function Ae({reviews:e}){let t=i(),n=y();return e.length===0?null:(0,$.jsxs)(`section`,{"aria-labelledby":`reviews`,children:[(0,$.jsx)(`h2`,{id:`reviews`,children:t(`beta.change.reviews`)}),(0,$.jsx)(`ul`,{className:`lines`,children:e.map(({reviewer:e,verdict:r,at:i,isVoid:a})=>{let o=t(`beta.verdict.${r}`,{name:e});return(0,$.jsx)(`li`,{className:`line`,children:(0,$.jsxs)(`div`,{className:`line-text`,children:[(0,$.jsx)(`p`,{children:a?(0,$.jsx)(`s`,{children:o}):o}),(0,$.jsxs)(`p`,{className:`quiet`,children:[n.ago(i),a&&` · ${t(`beta.change.void`)}`]})]})},i)})})]})}var je,$,Me;function Ne(){return(Ne=e((()=>{L(),_(),f(),je=s(),v(),g(),l(),n(),T(),k(),ee(),te(),re(),w(),oe(),se(),G(),De(),ue(),$=t(),Me=I})))()}Ne();export{Oe as default};