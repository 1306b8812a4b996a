//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Rt as r,Xt as i,_ as a,h as o,jt as s,w as c,zt as l}from"./5c8ac6c8.js";import{A as u,B as d,C as f,F as p,I as m,L as h,M as g,N as _,P as v,V as y,j as b,n as x,r as S,w as C}from"./7d09449d.js";import{C as w,O as T,S as ee,c as te,d as ne,k as E,l as D,u as O}from"./f3638de7.js";import{C as k,S as A,f as j,p as M}from"./55c13c75.js";import{a as N,n as P,r as re}from"./8cd4346b.js";import{n as F,t as I}from"./d1479442.js";import{d as L,l as ie,o as ae,s as oe}from"./cc0b6218.js";import{d as R,f as z,i as se,o as ce,r as le,s as ue}from"./13a070a7.js";var B;function de(){return(de=e((()=>{s(),B=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:`name`,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},h=[r,m],g={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:h,storageKey:null},_={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:h,storageKey:null},v={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:h,storageKey:null},y={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:h,storageKey:null},b={kind:`Literal`,name:`first`,value:50},x={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`dealId`},S=[b,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{fields:[x,{kind:`Literal`,name:`isDone`,value:!1}],kind:`ObjectValue`,name:`where`}],C={kind:`Variable`,name:`first`,variableName:`first`},w=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[x,{kind:`Literal`,name:`isDone`,value:!0}],kind:`ObjectValue`,name:`where`}],T=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},{fields:[x],kind:`ObjectValue`,name:`where`}],ee=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],te=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],ne={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},D={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},O={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},k={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},A=[m,r],j={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:A,storageKey:null},M={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:A,storageKey:null},N=[r,m,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,g,_,v,y,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`actions_deal`},{args:null,kind:`FragmentSpread`,name:`figures_deal`},{args:null,kind:`FragmentSpread`,name:`stages_deal`}],storageKey:null},{alias:`planned`,args:S,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`planned_activities`}],storageKey:null},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`}],storageKey:null},{alias:null,args:T,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`}],storageKey:null},{alias:null,args:T,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`},{args:null,kind:`FragmentSpread`,name:`stages_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,g,_,v,y,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:ee,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:ee,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:te,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[ne,r],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[m,E,r],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},D,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:te,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[m,D,r,{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null},{alias:`planned`,args:S,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,O,k,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},a,o,j,M,v,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,s],storageKey:null},y],storageKey:null}],storageKey:null},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},i,o,O,k,j,M],storageKey:null}],storageKey:null},{alias:null,args:T,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,u,i,a,o,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:h,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:T,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,u,i,o,m,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:A,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:N,storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},m,E,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,ne,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[b],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,m,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:N,storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}]},params:{cacheID:`736ba096b9480eb4593b917bd989a78b`,id:`d7f6fa384934d92213919a8cd3e9dacf750ebcb57de0c6bdfd55f72b48e00e05`,metadata:{},name:`pageDealQuery`,operationKind:`query`,text:`query pageDealQuery(
  $id: ID!
  $first: Int!
) {
  deal(id: $id) {
    id
    version
    viewerCanUpdate
    viewerCanDelete
    title
    name: title
    status
    createdAt
    wonAt
    lostAt
    lostReason
    owner {
      id
      name
    }
    labels {
      id
      name
    }
    organization {
      id
      name
    }
    person {
      id
      name
    }
    customFields {
      ...customFields_value
    }
    ...actions_deal
    ...figures_deal
    ...stages_deal
  }
  planned: activities(first: 50, where: {dealId: {eq: $id}, isDone: false}, orderBy: [{field: DUE}]) {
    ...planned_activities
  }
  done: activities(first: $first, where: {dealId: {eq: $id}, isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) {
    ...history_done
  }
  notes(first: $first, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    ...history_notes
  }
  files(first: $first, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    ...history_files
  }
  ...composer_types
  ...customFields_query
  ...stages_query
}

fragment actions_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanWin
  viewerCanLose
  viewerCanReopen
  ...move_deal
}

fragment composer_types on Query {
  activityTypes {
    id
    name
    isActive
  }
}

fragment customFields_query on Query {
  fields {
    id
    key
    name
    type
    entity
    options {
      id
      label
      isDeleted
    }
  }
}

fragment customFields_value on CustomValue {
  ...details_value
  text
  number
  date
  time
  dates {
    start
    end
  }
  times {
    start
    end
  }
  money {
    amount
    currency
  }
  options {
    label
    id
  }
  address {
    formatted
    subpremise
    streetNumber
    street
    sublocality
    locality
    region
    district
    country
    postalCode
    latitude
    longitude
  }
  refersTo {
    __typename
    id
  }
  field {
    id
    name
    type
  }
}

fragment details_value on CustomValue {
  text
  number
  date
  time
  dates {
    start
    end
  }
  times {
    start
    end
  }
  money {
    amount
    currency
  }
  options {
    label
    id
  }
  refersTo {
    __typename
    id
  }
  field {
    name
    type
    id
  }
}

fragment entry_activity on Activity {
  id
  version
  viewerCanDelete
  subject
  isDone
  type {
    name
    id
  }
  owner {
    name
    id
  }
}

fragment entry_file on File {
  id
  version
  viewerCanDelete
  name
  size
  contentType
  uploadedBy {
    name
    id
  }
}

fragment entry_note on Note {
  id
  version
  viewerCanUpdate
  viewerCanDelete
  content
  author {
    name
    id
  }
  mentionedUsers {
    id
    name
  }
}

fragment figures_deal on Deal {
  id
  version
  title
  viewerCanUpdate
  probability
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    name
    probability
    id
  }
}

fragment history_done on ActivityConnection {
  nodes {
    id
    doneAt
    ...entry_activity
  }
}

fragment history_files on FileConnection {
  nodes {
    id
    createdAt
    ...entry_file
  }
}

fragment history_notes on NoteConnection {
  nodes {
    id
    createdAt
    ...entry_note
  }
}

fragment move_deal on Deal {
  id
  version
  title
  organization {
    id
  }
}

fragment plannedActivity_activity on Activity {
  id
  version
  subject
  isDone
  isOverdue
  dueAt
  dueDate
  viewerCanUpdate
  viewerCanDelete
  type {
    name
    id
  }
  owner {
    name
    id
  }
  organization {
    id
    name
  }
  deal {
    id
    title
  }
  person {
    id
    name
  }
}

fragment planned_activities on ActivityConnection {
  totalCount
  nodes {
    id
    ...plannedActivity_activity
  }
}

fragment stages_deal on Deal {
  id
  version
  status
  viewerCanUpdate
  stage {
    id
    name
    pipeline {
      id
    }
  }
}

fragment stages_query on Query {
  pipelines(first: 50) {
    nodes {
      id
      name
      stages {
        id
        name
        isActive
      }
    }
  }
}
`}}})(),B.hash=`6c238b4ca480488710dd88a91659a6e5`})))()}var V;function fe(){return(fe=e((()=>{s(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDealUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDealUpdateMutation`,selections:n},params:{cacheID:`a2c8d46511db48e73477140683bbf636`,id:`3421e37c5d13061dac6a1aa7331ed2165ceea8c7ae9a04e58c4e01a6bf5f922c`,metadata:{},name:`pageDealUpdateMutation`,operationKind:`mutation`,text:`mutation pageDealUpdateMutation(
  $input: DealUpdateInput!
) {
  result: dealUpdate(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),V.hash=`dc290821eda94a74e4e0239703248130`})))()}var H;function pe(){return(pe=e((()=>{s(),H={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`move_deal`}],type:`Deal`,abstractKey:null},H.hash=`6f0b1253e7cbac987769b6ece9c70704`})))()}var U;function me(){return(me=e((()=>{s(),U=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`move_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e],storageKey:null}],type:`Deal`,abstractKey:null}})(),U.hash=`a5249d30f711af16c569b7936215c41f`})))()}function he({deal:e}){let t=c(),n=(0,ge.useFragment)(U,e);return(0,W.jsx)(I,{className:`button`,trigger:t(`record.move`),title:t(`record.moveTitle`),children:e=>(0,W.jsx)(g,{deal:n,onClose:e})})}var ge,W;function _e(){return(_e=e((()=>{me(),ge=t(),n(),_(),F(),W=i()})))()}function ve({deal:e}){let t=c(),n=(0,ye.useFragment)(H,e),{status:r,viewerCanUpdate:i,viewerCanWin:a,viewerCanLose:o,viewerCanReopen:s}=n,{win:l,lose:u,reopen:d,isPending:f,problems:p}=b(n);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(`div`,{className:`deal-actions`,children:[i&&(0,G.jsx)(he,{deal:n}),r!==`OPEN`&&s&&(0,G.jsx)(`button`,{type:`button`,className:`button`,disabled:f,onClick:d,children:t(`record.reopen`)}),r===`OPEN`&&o&&(0,G.jsx)(I,{className:`button`,trigger:t(`record.lose`),title:t(`record.loseTitle`),children:e=>(0,G.jsx)(v,{dealId:n.id,onLose:t=>(u(t),e())})}),r===`OPEN`&&a&&(0,G.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:f,onClick:l,children:t(`record.win`)})]}),(0,G.jsx)(R,{problems:p})]})}var ye,G;function be(){return(be=e((()=>{pe(),ye=t(),n(),u(),p(),z(),F(),_e(),G=i()})))()}var K;function xe(){return(xe=e((()=>{s(),K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},e],storageKey:null}],type:`Deal`,abstractKey:null}})(),K.hash=`d7342542c2fa62f2a34c4251868d2e98`})))()}var q;function Se(){return(Se=e((()=>{s(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`figures_deal`}],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a,n],storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`7e6f7e443e44c19812f1523fb4cc3171`,id:`0ea5827f6bfafde016f7e6df20a0a38c4fcf0cb23f7eb04eb0ceb910073ae1f8`,metadata:{},name:`figuresMutation`,operationKind:`mutation`,text:`mutation figuresMutation(
  $input: DealUpdateInput!
) {
  result: dealUpdate(input: $input) {
    deal {
      id
      ...figures_deal
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}

fragment figures_deal on Deal {
  id
  version
  title
  viewerCanUpdate
  probability
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    name
    probability
    id
  }
}
`}}})(),q.hash=`287c165c413a8e6f000e2b90c979dd4a`})))()}function Ce({deal:e}){let t=c(),n=L(),r=(0,Te.useFragment)(K,e),{value:i,probability:a,stage:o,expectedCloseDate:s,viewerCanUpdate:l}=r,u=a??o?.probability;return(0,Y.jsxs)(`div`,{children:[(0,Y.jsxs)(`dl`,{className:`figures figures-three`,children:[(0,Y.jsx)(J,{label:t(`deals.value`),children:n.money(i)}),(0,Y.jsx)(J,{label:t(`deals.close`),children:s?n.day(s):`–`}),(0,Y.jsx)(J,{label:t(`deals.probability`),children:typeof u==`number`?n.percent(u):`–`})]}),l&&(0,Y.jsx)(`p`,{className:`figures-edit`,children:(0,Y.jsx)(I,{className:`link`,trigger:t(`deals.edit`),title:t(`deals.edit`),children:e=>(0,Y.jsx)(we,{...r,onClose:e})})})]})}function J({label:e,children:t}){return(0,Y.jsxs)(`div`,{className:`figure`,children:[(0,Y.jsx)(`dt`,{children:e}),(0,Y.jsx)(`dd`,{children:(0,Y.jsx)(`p`,{className:`figure-text numeric`,children:t})})]})}function we({id:e,version:t,title:n,value:r,expectedCloseDate:i,onClose:a}){let o=c(),s=L(),{write:l,isPending:u,problems:d}=ue(q),f=E(t,d),p=t=>{let n={id:e,expectedVersion:f,onConflict:`MERGE_DISJOINT`,title:String(t.get(`title`)),value:{amount:le(t,`amount`,s),currency:r.currency},expectedCloseDate:String(t.get(`close`))||null};l({input:n,onDone:a})};return(0,Y.jsxs)(`form`,{className:`form form-labels`,"data-draft":`figures`,onSubmit:e=>{e.preventDefault(),p(new FormData(e.currentTarget))},children:[(0,Y.jsxs)(`label`,{children:[o(`deals.name`),(0,Y.jsx)(`input`,{className:`input`,name:`title`,required:!0,maxLength:255,defaultValue:n})]}),(0,Y.jsxs)(`label`,{children:[o(`deals.valueIn`,{currency:r.currency}),(0,Y.jsx)(A,{name:`amount`,required:!0,isPositive:!0,defaultValue:r.amount})]}),(0,Y.jsxs)(`label`,{children:[o(`deals.close`),(0,Y.jsx)(`input`,{className:`input numeric`,name:`close`,type:`date`,defaultValue:i??``})]}),(0,Y.jsx)(R,{problems:d}),(0,Y.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:u,children:o(u?`record.saving`:`record.save`)})]})}var Te,Y;function Ee(){return(Ee=e((()=>{xe(),Se(),Te=t(),ie(),n(),k(),z(),T(),ce(),se(),F(),Y=i()})))()}var X;function De(){return(De=e((()=>{s(),X=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursDealQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursDealQuery`,selections:o},params:{cacheID:`9eaec65d324987c8bea160e1165487e1`,id:`c80e59960acbd18e54c209a60a46e0bb8417070b4bf24af65489962cc989b7dd`,metadata:{},name:`neighboursDealQuery`,operationKind:`query`,text:`query neighboursDealQuery(
  $where: DealWhere
  $orderBy: [DealOrder!]
  $cursor: String!
) {
  previous: deals(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
  next: deals(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
}
`}}})(),X.hash=`dcd2382385d63399cee4a7582e8bd596`})))()}var Oe;function ke(){return(ke=e((()=>{De(),t(),Oe=X})))()}var Z;function Ae(){return(Ae=e((()=>{s(),Z=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:[e],storageKey:null}],storageKey:null}],type:`Deal`,abstractKey:null}})(),Z.hash=`b94aa134dc197adbdd51b5087959b4ae`})))()}var je;function Me(){return(Me=e((()=>{s(),je=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[e,t,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}],type:`Query`,abstractKey:null}})(),je.hash=`8b0088fb6314c78f016953ab75696fe6`})))()}var Ne;function Pe(){return(Pe=e((()=>{s(),Ne=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`stagesMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`stagesMutation`,selections:r},params:{cacheID:`d8555d626781a02a7d9d657bbb0eb814`,id:`403429fb61b89dc4e772f69d8c5afe8c532f0d4401cb231db96a8314e0c41528`,metadata:{},name:`stagesMutation`,operationKind:`mutation`,text:`mutation stagesMutation(
  $input: DealUpdateInput!
) {
  result: dealUpdate(input: $input) {
    deal {
      id
      version
      stage {
        id
        name
      }
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),Ne.hash=`1a7c52ab57dfe0073bfd8905f78383cc`})))()}function Fe({deal:e,query:t}){let n=c(),{id:r,version:i,status:a,viewerCanUpdate:o,stage:s}=(0,Ie.useFragment)(Z,e),{pipelines:l}=(0,Ie.useFragment)(je,t),{write:u,isPending:d,problems:f}=ue(Ne),p=l.nodes.find(e=>e.id===s?.pipeline?.id)??l.nodes[0];if(!p)return null;let m=p.stages.filter(e=>e.isActive||e.id===s?.id),h=m.findIndex(e=>e.id===s?.id),g=e=>void u({input:{id:r,expectedVersion:i,stageId:e.id},optimistic:{result:{deal:{id:r,version:i,stage:{id:e.id,name:e.name}},userErrors:[]}}});return(0,Q.jsxs)(`section`,{"aria-label":n(`deals.stagesOf`,{pipeline:p.name}),children:[(0,Q.jsx)(`ol`,{className:`stages`,children:m.map((e,t)=>(0,Q.jsx)(`li`,{children:(0,Q.jsx)(`button`,{type:`button`,className:`stage`,"data-reached":t<=h||void 0,"aria-current":t===h?`step`:void 0,disabled:!o||a!==`OPEN`||d,onClick:()=>t!==h&&g(e),children:e.name})},e.id))}),(0,Q.jsx)(R,{problems:f})]})}var Ie,Q;function Le(){return(Le=e((()=>{Ae(),Me(),Pe(),Ie=t(),n(),z(),ce(),Q=i()})))()}function Re(){let{id:e=``}=l({strict:!1});return(0,$.jsx)(ae,{children:(0,$.jsx)(ze,{id:e},e)})}function ze({id:e}){let{data:t,refresh:n,first:r,onMore:i,isLoadingMore:a}=D(Ve,e),{deal:s,planned:c,done:l,notes:u,files:p}=t;if(!s)return(0,$.jsx)(o,{});let h={dealId:s.id,organizationId:s.organization?.id,personId:s.person?.id};return(0,$.jsx)(ee,{refresh:n,editable:s.viewerCanUpdate?{id:s.id,version:s.version,mutation:He}:null,header:(0,$.jsx)(f,{list:We,entity:`DEAL`,...s,deletable:s.viewerCanDelete&&{...s,kind:`DEAL`},mark:(0,$.jsx)(x,{status:s.status}),children:(0,$.jsx)(ve,{deal:s})}),main:(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(Fe,{deal:s,query:t}),(0,$.jsx)(Ce,{deal:s}),s.viewerCanUpdate&&(0,$.jsx)(d,{about:h,query:t}),(0,$.jsx)(m,{planned:c}),(0,$.jsx)(O,{done:l,notes:u,files:p,first:r,onMore:i,isLoading:a})]}),side:(0,$.jsx)(Be,{deal:s,query:t})})}function Be({deal:e,query:t}){let n=c(),r=L(),{organization:i,person:a,createdAt:o,wonAt:s,lostAt:l,lostReason:u,customFields:d}=e;return(0,$.jsxs)(re,{children:[(0,$.jsx)(P,{label:n(`deals.organization`),children:i&&(0,$.jsx)(`a`,{href:`/app/organizations/${i.id}`,children:i.name})}),(0,$.jsx)(P,{label:n(`deals.person`),children:a&&(0,$.jsx)(`a`,{href:`/app/people/${a.id}`,children:a.name})}),(0,$.jsx)(P,{label:n(`deals.created`),children:r.date(o)}),(0,$.jsx)(P,{label:n(`deals.status.WON`),children:s&&r.date(s)}),(0,$.jsx)(P,{label:n(`deals.status.LOST`),children:l&&r.date(l)}),(0,$.jsx)(P,{label:n(`record.reason`),children:u}),(0,$.jsx)(j,{query:t,entities:Ue,values:d})]})}var $,Ve,He,Ue,We;function Ge(){return(Ge=e((()=>{de(),fe(),r(),t(),ie(),n(),a(),y(),N(),M(),oe(),C(),ne(),w(),h(),te(),S(),be(),Ee(),ke(),Le(),$=i(),Ve=B,He=V,Ue=[`DEAL`],We={to:`/app/deals`,label:`deals.title`,neighbours:Oe}})))()}Ge();export{Re as default};