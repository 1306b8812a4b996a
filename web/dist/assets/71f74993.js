//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{G as t,H as n,J as r,U as i,W as a,f as o,m as s,o as c,p as l,rt as u,tt as d}from"./b9259d66.js";import{a as f,f as p,i as m,n as h}from"./110b5995.js";import{n as g}from"./359a327b.js";import{t as _}from"./1f204132.js";import{t as v}from"./f18f9c7b.js";import{n as y,r as b}from"./49ee071c.js";import{t as x}from"./cd560a8f.js";import{n as S,t as C}from"./9d2061ef.js";import{t as w}from"./d39ce528.js";import{t as T}from"./cd6e08a3.js";a();var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m=[p],h={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},b=[n,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],x={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},S={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[r,x,_,v],storageKey:null},C={alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},w={alias:null,args:null,concreteType:`ChangeReview`,kind:`LinkedField`,name:`reviews`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reviewer`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`verdict`,storageKey:null},C,{alias:null,args:null,kind:`ScalarField`,name:`isVoid`,storageKey:null}],storageKey:null},T=[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`includeArchived`,value:!0}],E={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},D=[p,n],O={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:D,storageKey:null},k=[n,p,f,O],A={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:m,storageKey:null},h],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,h,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,h],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[_,v,y,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:b,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:b,storageKey:null},S],storageKey:null},w,{args:null,kind:`FragmentSpread`,name:`decide_change`},{args:null,kind:`FragmentSpread`,name:`comments_change`}],storageKey:null},{alias:null,args:T,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[E,x,{args:null,kind:`FragmentSpread`,name:`opLines_flag`}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`changeQuery`,selections:[{alias:null,args:t,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changeRequest`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:D,storageKey:null},O],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,O,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,O,n],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`impact`,plural:!1,selections:[_,v,y,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:k,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:k,storageKey:null},S],storageKey:null},w,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},C],storageKey:null}],storageKey:null},{alias:null,args:T,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[E,x,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},A,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[n,x,{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},A],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}]},params:{cacheID:`a869cb05e4275a521cd19b2eca59a50b`,id:`e8b3f0c60b0cf8cdb9e82749ab18d6f1090b88427e83503a13ddb94f47cba185`,metadata:{},name:`changeQuery`,operationKind:`query`,text:`query changeQuery(
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
`}}})();E.hash=`d168f512af8ca06cc2d3e8741670056f`;var D=e(u(),1),O=i(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCommentPayload`,kind:`LinkedField`,name:`changeComment`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`commentsAddMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`commentsAddMutation`,selections:t},params:{cacheID:`d2ed3dbcfb1d4596a81bce8b4b09ceaa`,id:`3513f62dcdedddab0ca49cc8666091f8bd99771439c5b7b7d800e22c70a10828`,metadata:{},name:`commentsAddMutation`,operationKind:`mutation`,text:`mutation commentsAddMutation(
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
`}}})();k.hash=`8667a974bbc3b0ca03680640fd1adb8c`;var A={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`comments_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ChangeComment`,kind:`LinkedField`,name:`comments`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null}],storageKey:null}],type:`ChangeRequest`,abstractKey:null};A.hash=`ee3ca096de2548a74d31eb6fcbf2fa05`;var j=d(),M=k;function N({change:e}){let t=o(),n=p(),{id:r,comments:i}=(0,O.useFragment)(A,e),{act:a,isPending:s,problems:c}=T(),u=l(`FLAGS_COMMENT`),d=async e=>{let t=m(new FormData(e),`text`);await a(M,{change:r,text:t})&&e.reset()};return(0,j.jsxs)(`section`,{"aria-labelledby":`comments`,children:[(0,j.jsx)(`h2`,{id:`comments`,children:t(`beta.change.comments`)}),i.length===0&&(0,j.jsx)(`p`,{className:`quiet`,children:t(`beta.change.noComments`)}),(0,j.jsx)(`ul`,{className:`lines`,children:i.map(e=>(0,j.jsx)(`li`,{className:`line`,children:(0,j.jsxs)(`div`,{className:`line-text`,children:[(0,j.jsxs)(`p`,{children:[(0,j.jsx)(`bdi`,{className:`strong`,children:e.author}),` `,(0,j.jsx)(`span`,{className:`quiet`,children:n.ago(e.at)})]}),(0,j.jsx)(`p`,{children:(0,j.jsx)(`bdi`,{children:e.text})})]})},e.at))}),u&&(0,j.jsxs)(`form`,{className:`form form-labels change-form`,onSubmit:e=>{e.preventDefault(),d(e.currentTarget)},children:[(0,j.jsxs)(`label`,{children:[t(`beta.change.comment`),(0,j.jsx)(`textarea`,{className:`input`,name:`text`,rows:2,required:!0,maxLength:2e3})]}),(0,j.jsx)(`div`,{children:(0,j.jsx)(`button`,{type:`submit`,className:`button`,disabled:s,children:t(`beta.change.addComment`)})}),(0,j.jsx)(w,{problems:c})]})]})}var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeReviewPayload`,kind:`LinkedField`,name:`changeReview`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideReviewMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideReviewMutation`,selections:t},params:{cacheID:`85f9e1119cdfadbbfddf8aef60d1572f`,id:`e2c892509e96340cbf486607b74d2039e69018301e96977a8d3cb74c5ec51f21`,metadata:{},name:`decideReviewMutation`,operationKind:`mutation`,text:`mutation decideReviewMutation(
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
`}}})();P.hash=`dc6f85998cff0899fae06e46be190e27`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeApplyPayload`,kind:`LinkedField`,name:`changeApply`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideApplyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideApplyMutation`,selections:t},params:{cacheID:`4afa9d05b5d4db4b4473ef14213d4291`,id:`1976f08c6f321d4d3de02a6124ef955dbce6349ac890fabe065ce92aa20596bf`,metadata:{},name:`decideApplyMutation`,operationKind:`mutation`,text:`mutation decideApplyMutation(
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
`}}})();F.hash=`21a343242fe1465995832f6f47a91e5b`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeSchedulePayload`,kind:`LinkedField`,name:`changeSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideScheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideScheduleMutation`,selections:t},params:{cacheID:`ff9a8e2e2ceab1f8d17f0f3dc7c9a96e`,id:`6aa60651802bcbaf00f84779208db3af9e396c841e600e50dca5af0eb664d8e2`,metadata:{},name:`decideScheduleMutation`,operationKind:`mutation`,text:`mutation decideScheduleMutation(
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
`}}})();I.hash=`282873f552f1d60fdf57c6970c6234e1`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ChangeCancelPayload`,kind:`LinkedField`,name:`changeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`decideCancelMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`decideCancelMutation`,selections:t},params:{cacheID:`f709e8833e4336dd8547ba25174dfc1b`,id:`d7d0767352c8b34316fa0f66f51c6eb0eafd0bb41dc036766e1f970040483af7`,metadata:{},name:`decideCancelMutation`,operationKind:`mutation`,text:`mutation decideCancelMutation(
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
`}}})();L.hash=`dc5b8fa2049c34fa000dc7d69670ceb1`;var R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`decide_change`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReview`,storageKey:null}],type:`ChangeRequest`,abstractKey:null};R.hash=`8f3d4c12e93923a4705f3b3ebf8f6197`;var z=P,B=F,V=I,H=L,U=new Set([`IN_REVIEW`,`APPROVED`,`SCHEDULED`]);function W({change:e}){let t=o(),{name:r}=s(),{id:i,version:a,state:c,author:u,effectiveAt:d,viewerCanReview:f}=(0,O.useFragment)(R,e),{act:p,isPending:m,problems:h}=T(),g=l(`FLAGS_CHANGE`),_=l(`FLAGS_APPROVE`),v={change:i,expectedVersion:a},y=async e=>{await p(z,{...v,verdict:e})&&n({text:t(`beta.outcome.verdict.${e}`)})},b=async()=>{await p(B,v)&&n({text:t(`beta.outcome.APPLIED`)})};return U.has(c)?(0,j.jsxs)(`div`,{className:`beta-decide`,children:[c===`IN_REVIEW`&&!f&&(0,j.jsx)(`p`,{className:`quiet`,children:t(u===r?`beta.change.ownWaits`:_?`beta.change.notYou`:`beta.change.waits`)}),(0,j.jsxs)(`div`,{className:`settings-row`,children:[f&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void y(`APPROVE`),children:t(`beta.change.approve`)}),(0,j.jsx)(`button`,{type:`button`,className:`button button-danger`,disabled:m,onClick:()=>void y(`REJECT`),children:t(`beta.change.reject`)})]}),c===`APPROVED`&&g&&(0,j.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void b(),children:t(`beta.change.apply`)}),g&&(0,j.jsx)(`button`,{type:`button`,className:`button`,disabled:m,onClick:()=>void p(H,v),children:t(`beta.change.cancel`)})]}),g&&(0,j.jsx)(G,{effectiveAt:d,isPending:m,onSave:e=>void p(V,{...v,effectiveAt:e})}),(0,j.jsx)(w,{problems:h})]}):null}function G({effectiveAt:e,isPending:t,onSave:n}){let r=o(),[i,a]=(0,D.useState)(e?K(e):``);return(0,j.jsxs)(`form`,{className:`settings-row form-labels`,onSubmit:e=>{e.preventDefault(),n(i?new Date(i).toISOString():null)},children:[(0,j.jsxs)(`label`,{children:[r(`beta.change.at`),(0,j.jsx)(`input`,{className:`input`,type:`datetime-local`,value:i,onChange:e=>a(e.target.value)})]}),(0,j.jsx)(`button`,{type:`submit`,className:`button beta-end`,disabled:t||!i&&!e,children:r(i||!e?`beta.schedule`:`beta.change.noTime`)})]})}function K(e){let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var q=E;function J(){let e=o(),n=p(),{id:i=``}=r({strict:!1}),{data:a,refresh:s}=h(q,(0,D.useMemo)(()=>({id:i}),[i]));x(s);let l=a.changeRequest;if(!l)return(0,j.jsx)(c,{});let u=a.featureFlags.nodes.find(({key:e})=>e===l.flag);return(0,j.jsx)(f,{children:(0,j.jsxs)(g,{refresh:s,children:[(0,j.jsxs)(`div`,{className:`page-head`,children:[(0,j.jsxs)(`p`,{className:`quiet`,children:[(0,j.jsx)(t,{to:`${b}/approvals`,className:`link`,children:e(`beta.tab.approvals`)}),` `,`›`]}),(0,j.jsx)(`h1`,{children:u?e(`beta.change.title`,{title:u.title}):e(`beta.change.segments`)}),(0,j.jsx)(S,{state:l.state,effectiveAt:l.effectiveAt})]}),(0,j.jsxs)(`div`,{className:`record beta-change`,children:[(0,j.jsxs)(`p`,{children:[(0,j.jsx)(`bdi`,{className:`strong`,children:l.author}),` `,(0,j.jsxs)(`span`,{className:`quiet`,children:[n.ago(l.createdAt),u&&(0,j.jsxs)(j.Fragment,{children:[` · `,(0,j.jsx)(t,{className:`link`,to:y(u.key),children:u.title})]})]})]}),l.reason&&(0,j.jsx)(`blockquote`,{className:`beta-quote`,children:l.reason}),(0,j.jsx)(Y,{change:l,flag:u}),(0,j.jsxs)(`section`,{"aria-labelledby":`concerns`,children:[(0,j.jsx)(`h2`,{id:`concerns`,children:e(`beta.change.concerns`)}),l.impact?(0,j.jsx)(_,{data:l.impact}):(0,j.jsx)(`p`,{className:`quiet`,children:e(`beta.change.closed`)})]}),(0,j.jsx)(X,{reviews:l.reviews}),(0,j.jsx)(W,{change:l}),(0,j.jsx)(N,{change:l})]})]})})}function Y({change:{ops:e,subjects:t,conditionSubjects:n},flag:r}){let i=o();return(0,j.jsxs)(`section`,{"aria-labelledby":`does`,children:[(0,j.jsx)(`h2`,{id:`does`,children:i(`beta.change.does`)}),(0,j.jsx)(v,{ops:e,flag:r,subjects:C(t),conditionSubjects:n})]})}function X({reviews:e}){let t=o(),n=p();return e.length===0?null:(0,j.jsxs)(`section`,{"aria-labelledby":`reviews`,children:[(0,j.jsx)(`h2`,{id:`reviews`,children:t(`beta.change.reviews`)}),(0,j.jsx)(`ul`,{className:`lines`,children:e.map(({reviewer:e,verdict:r,at:i,isVoid:a})=>(0,j.jsx)(`li`,{className:`line`,"data-done":a||void 0,children:(0,j.jsxs)(`div`,{className:`line-text`,children:[(0,j.jsx)(`p`,{children:t(`beta.verdict.${r}`,{name:e})}),(0,j.jsxs)(`p`,{className:`quiet`,children:[n.ago(i),a&&` · ${t(`beta.change.void`)}`]})]})},i))})]})}export{J as default};