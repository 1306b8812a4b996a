//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,Ht as i,It as a,Jt as o,O as s,Rt as c,Vt as l,an as u,j as d,k as f,qt as p,sn as m,x as h,y as g,zt as _}from"./770f7995.js";import{i as v,n as y,r as b}from"./3bd1d583.js";import{a as x,d as S,n as C,u as w}from"./3909dfd4.js";import{d as T,f as E,o as D,s as O}from"./78e52d51.js";import{n as k,r as A}from"./588cc4c1.js";import{r as j,t as ee}from"./146751ad.js";import{r as M,t as N}from"./c83002f7.js";import{n as te,t as ne}from"./4a7f027b.js";import{n as re,t as ie}from"./71be4b72.js";import{i as ae,n as oe,r as se,t as ce}from"./cd95c454.js";import{n as le,t as ue}from"./4eefb7dd.js";var P;function F(){return(F=e((()=>{n(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`pause`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},h=[m],g={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:h,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},x=[n,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],S={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},C={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[r,S,v,y],storageKey:null},w={alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},T={alias:null,args:null,concreteType:`ChangeReview`,kind:`LinkedField`,name:`reviews`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reviewer`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`verdict`,storageKey:null},w,{alias:null,args:null,kind:`ScalarField`,name:`isVoid`,storageKey:null}],storageKey:null},E=[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`includeArchived`,value:!0}],D={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},O=[m,n],k={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:O,storageKey:null},A=[n,m,p,k],j={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[f,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:h,storageKey:null},g],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[_,g,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[m,g],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[v,y,b,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:x,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:x,storageKey:null},C],storageKey:null},T,{args:null,kind:`FragmentSpread`,name:`decide_change`},{args:null,kind:`FragmentSpread`,name:`comments_change`}],storageKey:null},{alias:null,args:E,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[D,S,{args:null,kind:`FragmentSpread`,name:`opLines_flag`}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[f,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:O,storageKey:null},k],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[_,k,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[m,k,n],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[v,y,b,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:A,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:A,storageKey:null},C],storageKey:null},T,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},w],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[D,S,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},j,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[n,S,{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},j],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}]},params:{cacheID:`0302d9c6d87aa9a6be06f42ed4503f89`,id:`2d150cd0386ec1b98dd0b48edc6879d42eb0db93b119bcd4801c5ca5284a9550`,metadata:{},name:`changeQuery`,operationKind:`query`,text:`query changeQuery(
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
`}}})(),P.hash=`4dcbc2d37170a2ca58450284b3945180`})))()}var I;function L(){return(L=e((()=>{n(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCommentPayload`,kind:`LinkedField`,name:`changeComment`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`commentsAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`commentsAddMutation`,selections:t},params:{cacheID:`d2ed3dbcfb1d4596a81bce8b4b09ceaa`,id:`3513f62dcdedddab0ca49cc8666091f8bd99771439c5b7b7d800e22c70a10828`,metadata:{},name:`commentsAddMutation`,operationKind:`mutation`,text:`mutation commentsAddMutation(
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
`}}})(),I.hash=`8667a974bbc3b0ca03680640fd1adb8c`})))()}var R;function z(){return(z=e((()=>{n(),R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`comments_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null}],storageKey:null}],type:`ChangeRequest`,abstractKey:null},R.hash=`ee3ca096de2548a74d31eb6fcbf2fa05`})))()}function de({change:e}){let n=s(),r=x(),{id:i,comments:a}=(0,B.useFragment)(R,e),{act:o,isPending:c,problems:l}=le(),u=t(`FLAGS_COMMENT`),d=async e=>{let t=E(new FormData(e),`text`);await o(H,{change:i,text:t})&&e.reset()};return(0,V.jsxs)(`section`,{"aria-labelledby":`comments`,children:[(0,V.jsx)(`h2`,{id:`comments`,children:n(`beta.change.comments`)}),a.length===0&&(0,V.jsx)(`p`,{className:`quiet`,children:n(`beta.change.noComments`)}),(0,V.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,V.jsx)(`li`,{className:`line`,children:(0,V.jsxs)(`div`,{className:`line-text`,children:[(0,V.jsxs)(`p`,{children:[(0,V.jsx)(`bdi`,{className:`strong`,children:e.author}),` `,(0,V.jsx)(`span`,{className:`quiet`,children:r.ago(e.at)})]}),(0,V.jsx)(`p`,{children:(0,V.jsx)(`bdi`,{children:e.text})})]})},e.at))}),u&&(0,V.jsxs)(`form`,{"data-draft":`comment`,className:`form form-labels change-form`,onSubmit:e=>{e.preventDefault(),d(e.currentTarget)},children:[(0,V.jsxs)(`label`,{children:[n(`beta.change.comment`),(0,V.jsx)(`textarea`,{className:`input`,name:`text`,rows:2,required:!0,maxLength:2e3})]}),(0,V.jsx)(`div`,{children:(0,V.jsx)(`button`,{type:`submit`,className:`button`,disabled:c,children:n(`beta.change.addComment`)})}),(0,V.jsx)(N,{problems:l})]})]})}var B,V,H;function U(){return(U=e((()=>{L(),z(),B=_(),C(),r(),T(),f(),M(),ue(),V=u(),H=I})))()}var W;function G(){return(G=e((()=>{n(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeReviewPayload`,kind:`LinkedField`,name:`changeReview`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideReviewMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideReviewMutation`,selections:t},params:{cacheID:`85f9e1119cdfadbbfddf8aef60d1572f`,id:`e2c892509e96340cbf486607b74d2039e69018301e96977a8d3cb74c5ec51f21`,metadata:{},name:`decideReviewMutation`,operationKind:`mutation`,text:`mutation decideReviewMutation(
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
`}}})(),W.hash=`dc6f85998cff0899fae06e46be190e27`})))()}var K;function fe(){return(fe=e((()=>{n(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideApplyMutation`,selections:t},params:{cacheID:`4afa9d05b5d4db4b4473ef14213d4291`,id:`1976f08c6f321d4d3de02a6124ef955dbce6349ac890fabe065ce92aa20596bf`,metadata:{},name:`decideApplyMutation`,operationKind:`mutation`,text:`mutation decideApplyMutation(
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
`}}})(),K.hash=`21a343242fe1465995832f6f47a91e5b`})))()}var q;function pe(){return(pe=e((()=>{n(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSchedulePayload`,kind:`LinkedField`,name:`changeSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideScheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideScheduleMutation`,selections:t},params:{cacheID:`ff9a8e2e2ceab1f8d17f0f3dc7c9a96e`,id:`6aa60651802bcbaf00f84779208db3af9e396c841e600e50dca5af0eb664d8e2`,metadata:{},name:`decideScheduleMutation`,operationKind:`mutation`,text:`mutation decideScheduleMutation(
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
`}}})(),q.hash=`282873f552f1d60fdf57c6970c6234e1`})))()}var J;function me(){return(me=e((()=>{n(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCancelPayload`,kind:`LinkedField`,name:`changeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideCancelMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideCancelMutation`,selections:t},params:{cacheID:`f709e8833e4336dd8547ba25174dfc1b`,id:`d7d0767352c8b34316fa0f66f51c6eb0eafd0bb41dc036766e1f970040483af7`,metadata:{},name:`decideCancelMutation`,operationKind:`mutation`,text:`mutation decideCancelMutation(
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
`}}})(),J.hash=`dc5b8fa2049c34fa000dc7d69670ceb1`})))()}var Y;function he(){return(he=e((()=>{n(),Y={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`decide_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null}],type:`ChangeRequest`,abstractKey:null},Y.hash=`8f3d4c12e93923a4705f3b3ebf8f6197`})))()}function ge({change:e}){let n=s(),{name:r}=d(),{id:i,version:a,state:o,author:l,effectiveAt:u,viewerCanReview:f}=(0,be.useFragment)(Y,e),{act:p,isPending:m,problems:h}=le(),g=t(`FLAGS_CHANGE`),_=t(`FLAGS_APPROVE`),v={change:i,expectedVersion:a},y=async e=>{await p(xe,{...v,verdict:e})&&c({text:n(`beta.outcome.verdict.${e}`)})},b=async()=>{await p(Se,v)&&c({text:n(`beta.outcome.APPLIED`)})},x=async e=>{let t=(await p(Z,{...v,effectiveAt:e}))?.change;t&&c({text:n(`beta.outcome.${t.state}`)})};return we.has(o)?(0,X.jsxs)(`div`,{className:`beta-decide`,children:[o===`IN_REVIEW`&&!f&&(0,X.jsx)(`p`,{className:`quiet`,children:n(l===r?`beta.change.ownWaits`:_?`beta.change.notYou`:`beta.change.waits`)}),o===`APPROVED`&&(0,X.jsx)(`p`,{className:`quiet`,children:n(g?`beta.change.applyNext`:`beta.change.managerNext`)}),(0,X.jsxs)(`div`,{className:`settings-row`,children:[f&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void y(`APPROVE`),children:n(`beta.change.approve`)}),(0,X.jsx)(`button`,{type:`button`,className:`button button-danger`,disabled:m,onClick:()=>void y(`REJECT`),children:n(`beta.change.reject`)})]}),o===`APPROVED`&&g&&(0,X.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void b(),children:n(`beta.change.apply`)}),g&&(0,X.jsx)(`button`,{type:`button`,className:`button`,disabled:m,onClick:()=>void p(Ce,v),children:n(`beta.change.cancel`)})]}),g&&(0,X.jsx)(_e,{effectiveAt:u,isPending:m,onSave:e=>void x(e)}),(0,X.jsx)(N,{problems:h})]}):null}function _e({effectiveAt:e,isPending:t,onSave:n}){let r=s(),[i,a]=(0,ye.useState)(e?ve(e):``);return(0,X.jsxs)(`form`,{className:`settings-row form-labels`,"data-draft":`schedule`,onSubmit:e=>{e.preventDefault(),n(i?new Date(i).toISOString():null)},children:[(0,X.jsxs)(`label`,{children:[r(`beta.change.at`),(0,X.jsx)(`input`,{className:`input`,type:`datetime-local`,name:`at`,value:i,onChange:e=>a(e.target.value)})]}),(0,X.jsx)(`button`,{type:`submit`,className:`button beta-end`,disabled:t||!i&&!e,children:r(i||!e?`beta.schedule`:`beta.change.noTime`)})]})}function ve(e){let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var ye,be,X,xe,Se,Z,Ce,we;function Te(){return(Te=e((()=>{G(),fe(),pe(),me(),he(),ye=m(),be=_(),r(),f(),a(),M(),ue(),X=u(),xe=W,Se=K,Z=q,Ce=J,we=new Set([`IN_REVIEW`,`APPROVED`,`SCHEDULED`])})))()}function Ee(){let e=s(),t=x(),{id:n=``}=o({strict:!1}),{data:r,refresh:i}=O(Ae,(0,ke.useMemo)(()=>({id:n}),[n]));re(i);let a=r.changeRequest;if(!a)return(0,Q.jsx)(g,{});let c=r.featureFlags.nodes.find(({key:e})=>e===a.flag);return(0,Q.jsx)(w,{children:(0,Q.jsxs)(k,{refresh:i,children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsxs)(`p`,{className:`quiet`,children:[(0,Q.jsx)(l,{to:`${v}/approvals`,className:`link`,children:e(`beta.tab.approvals`)}),` `,`›`]}),(0,Q.jsx)(`h1`,{children:c?e(`beta.change.title`,{title:c.title}):e(`beta.change.segments`)}),(0,Q.jsx)(se,{state:a.state,effectiveAt:a.effectiveAt})]}),(0,Q.jsxs)(`div`,{className:`record beta-change`,children:[(0,Q.jsxs)(`p`,{children:[(0,Q.jsx)(`bdi`,{className:`strong`,children:a.author}),` `,(0,Q.jsxs)(`span`,{className:`quiet`,children:[t.ago(a.createdAt),c&&(0,Q.jsxs)(Q.Fragment,{children:[` · `,(0,Q.jsx)(l,{className:`link`,to:y(c.key),children:c.title})]})]})]}),a.reason&&(0,Q.jsx)(`blockquote`,{className:`beta-quote`,children:a.reason}),a.state===`IN_REVIEW`&&a.effectiveAt&&(0,Q.jsx)(`p`,{children:e(`beta.change.notBefore`,{time:t.dateTime(a.effectiveAt)})}),a.pause&&(0,Q.jsx)(`p`,{children:e(`beta.change.pause.${a.pause}`)}),(0,Q.jsx)(De,{change:a,flag:c}),(0,Q.jsxs)(`section`,{"aria-labelledby":`concerns`,children:[(0,Q.jsx)(`h2`,{id:`concerns`,children:e(`beta.change.concerns`)}),a.impact?(0,Q.jsx)(ee,{data:a.impact}):(0,Q.jsx)(`p`,{className:`quiet`,children:e(`beta.change.closed`)})]}),(0,Q.jsx)(Oe,{reviews:a.reviews}),(0,Q.jsx)(ge,{change:a}),(0,Q.jsx)(de,{change:a})]})]})})}function De({change:{ops:e,subjects:t,conditionSubjects:n},flag:r}){let i=s();return(0,Q.jsxs)(`section`,{"aria-labelledby":`does`,children:[(0,Q.jsx)(`h2`,{id:`does`,children:i(`beta.change.does`)}),(0,Q.jsx)(ne,{ops:e,flag:r,subjects:oe(t),conditionSubjects:n})]})}function Oe({reviews:e}){let t=s(),n=x();return e.length===0?null:(0,Q.jsxs)(`section`,{"aria-labelledby":`reviews`,children:[(0,Q.jsx)(`h2`,{id:`reviews`,children:t(`beta.change.reviews`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:e.map(({reviewer:e,verdict:r,at:i,isVoid:a})=>{let o=t(`beta.verdict.${r}`,{name:e});return(0,Q.jsx)(`li`,{className:`line`,children:(0,Q.jsxs)(`div`,{className:`line-text`,children:[(0,Q.jsx)(`p`,{children:a?(0,Q.jsx)(`s`,{children:o}):o}),(0,Q.jsxs)(`p`,{className:`quiet`,children:[n.ago(i),a&&` · ${t(`beta.change.void`)}`]})]})},i)})})]})}var ke,Q,Ae;function $(){return($=e((()=>{F(),i(),p(),ke=m(),_(),C(),r(),h(),S(),D(),A(),j(),te(),b(),ie(),ae(),U(),Te(),ce(),Q=u(),Ae=P})))()}$();export{Ee as default};