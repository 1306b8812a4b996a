//# allFunctionsCalledOnLoad
import{J as e,U as t,W as n,f as r,o as i,tt as a}from"./b9259d66.js";import{a as o,f as s,l as c,o as l}from"./110b5995.js";import{c as u,d,s as f,u as p}from"./6a67ba05.js";import{O as m,k as h,v as g}from"./80228abc.js";import{c as _,n as v,s as y,t as b}from"./2a2d0c89.js";import{s as x,t as S}from"./8747ff76.js";import{t as C}from"./6b8f7fa2.js";n();var w=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},s={alias:`name`,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m=[r,p],h={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:m,storageKey:null},_={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:m,storageKey:null},v={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:m,storageKey:null},y={kind:`Literal`,name:`first`,value:50},b={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`dealId`},x=[y,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{fields:[b,{kind:`Literal`,name:`isDone`,value:!1}],kind:`ObjectValue`,name:`where`}],S={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},C={kind:`Variable`,name:`first`,variableName:`first`},w=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[b,{kind:`Literal`,name:`isDone`,value:!0}],kind:`ObjectValue`,name:`where`}],T={alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},E=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},{fields:[b],kind:`ObjectValue`,name:`where`}],D=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],O=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],k={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},A={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},j={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},M={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},N={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},P=[p,r],F={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:P,storageKey:null},I={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:P,storageKey:null},L=[r,p,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,h,g,_,v,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`actions_deal`},{args:null,kind:`FragmentSpread`,name:`figures_deal`},{args:null,kind:`FragmentSpread`,name:`stages_deal`}],storageKey:null},{alias:`planned`,args:x,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[S,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],storageKey:null}],storageKey:null},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,T,{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,l,{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,l,{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`},{args:null,kind:`FragmentSpread`,name:`stages_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,h,g,_,v,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:D,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:D,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:O,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[k,r],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[p,A,r],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},j,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:O,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[p,j,r,{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null},{alias:`planned`,args:x,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[S,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,M,N,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},a,F,I,_,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,o],storageKey:null},v],storageKey:null}],storageKey:null},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,T,M,N,F,I],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,l,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:P,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:P,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,l,p,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:P,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:L,storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},p,A,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,k,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[y],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,p,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:L,storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}]},params:{cacheID:`cb7ece644c057d280e585ed3e694ca46`,id:`b7f75d61185418445dfaac15e23efe18829dad7e66a6dba0bf3c9355eb0e3bd5`,metadata:{},name:`pageDealQuery`,operationKind:`query`,text:`query pageDealQuery(
  $id: ID!
  $first: Int!
) {
  deal(id: $id) {
    id
    version
    viewerCanUpdate
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
    totalCount
    nodes {
      id
      ...plannedActivity_activity
    }
  }
  done: activities(first: $first, where: {dealId: {eq: $id}, isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) {
    nodes {
      id
      doneAt
      ...entry_activity
    }
  }
  notes(first: $first, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    nodes {
      id
      createdAt
      ...entry_note
    }
  }
  files(first: $first, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    nodes {
      id
      createdAt
      ...entry_file
    }
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
  name
  size
  contentType
  uploadedBy {
    name
    id
  }
}

fragment entry_note on Note {
  content
  author {
    name
    id
  }
  mentionedUsers {
    name
    id
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
`}}})();w.hash=`85d80c163babd70be6da797318e58c89`;var T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDealUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDealUpdateMutation`,selections:n},params:{cacheID:`a2c8d46511db48e73477140683bbf636`,id:`3421e37c5d13061dac6a1aa7331ed2165ceea8c7ae9a04e58c4e01a6bf5f922c`,metadata:{},name:`pageDealUpdateMutation`,operationKind:`mutation`,text:`mutation pageDealUpdateMutation(
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
`}}})();T.hash=`dc290821eda94a74e4e0239703248130`;var E=t(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`move_deal`}],type:`Deal`,abstractKey:null};D.hash=`6f0b1253e7cbac987769b6ece9c70704`;var O=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`move_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e],storageKey:null}],type:`Deal`,abstractKey:null}})();O.hash=`a5249d30f711af16c569b7936215c41f`;var k=a();function A({deal:e}){let t=r(),n=(0,E.useFragment)(O,e);return(0,k.jsx)(C,{className:`button`,trigger:t(`record.move`),title:t(`record.moveTitle`),children:e=>(0,k.jsx)(u,{deal:n,onClose:e})})}function j({deal:e}){let t=r(),n=(0,E.useFragment)(D,e),{status:i,viewerCanUpdate:a,viewerCanWin:o,viewerCanLose:s,viewerCanReopen:l}=n,{win:u,lose:d,reopen:f,isPending:p,problems:m}=y(n);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`div`,{className:`deal-actions`,children:[a&&(0,k.jsx)(A,{deal:n}),i!==`OPEN`&&l&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:p,onClick:f,children:t(`record.reopen`)}),i===`OPEN`&&s&&(0,k.jsx)(C,{className:`button`,trigger:t(`record.lose`),title:t(`record.loseTitle`),children:e=>(0,k.jsx)(_,{onLose:t=>(d(t),e())})}),i===`OPEN`&&o&&(0,k.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:p,onClick:u,children:t(`record.win`)})]}),(0,k.jsx)(c,{problems:m})]})}var M=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},e],storageKey:null}],type:`Deal`,abstractKey:null}})();M.hash=`d7342542c2fa62f2a34c4251868d2e98`;var N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`figures_deal`}],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a,n],storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`7e6f7e443e44c19812f1523fb4cc3171`,id:`0ea5827f6bfafde016f7e6df20a0a38c4fcf0cb23f7eb04eb0ceb910073ae1f8`,metadata:{},name:`figuresMutation`,operationKind:`mutation`,text:`mutation figuresMutation(
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
`}}})();N.hash=`287c165c413a8e6f000e2b90c979dd4a`;function P({deal:e}){let t=r(),n=s(),i=(0,E.useFragment)(M,e),{value:a,probability:o,stage:c,expectedCloseDate:l,viewerCanUpdate:u}=i,d=o??c?.probability;return(0,k.jsxs)(`div`,{children:[(0,k.jsxs)(`dl`,{className:`figures figures-three`,children:[(0,k.jsx)(F,{label:t(`deals.value`),children:n.money(a)}),(0,k.jsx)(F,{label:t(`deals.close`),children:l?n.day(l):`–`}),(0,k.jsx)(F,{label:t(`deals.probability`),children:typeof d==`number`?n.percent(d):`–`})]}),u&&(0,k.jsx)(`p`,{className:`figures-edit`,children:(0,k.jsx)(C,{className:`link`,trigger:t(`deals.edit`),title:t(`deals.edit`),children:e=>(0,k.jsx)(I,{...i,onClose:e})})})]})}function F({label:e,children:t}){return(0,k.jsxs)(`div`,{className:`figure`,children:[(0,k.jsx)(`dt`,{children:e}),(0,k.jsx)(`dd`,{children:(0,k.jsx)(`p`,{className:`figure-text numeric`,children:t})})]})}function I({id:e,version:t,title:n,value:i,expectedCloseDate:a,onClose:o}){let s=r(),{write:u,isPending:d,problems:f}=l(N),p=n=>{let r={id:e,expectedVersion:t,onConflict:`MERGE_DISJOINT`,title:String(n.get(`title`)),value:{amount:String(n.get(`amount`)),currency:i.currency},expectedCloseDate:String(n.get(`close`))||null};u({input:r,onDone:o})};return(0,k.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),p(new FormData(e.currentTarget))},children:[(0,k.jsxs)(`label`,{children:[s(`deals.name`),(0,k.jsx)(`input`,{className:`input`,name:`title`,required:!0,maxLength:255,defaultValue:n})]}),(0,k.jsxs)(`label`,{children:[s(`deals.valueIn`,{currency:i.currency}),(0,k.jsx)(`input`,{className:`input numeric`,name:`amount`,required:!0,inputMode:`decimal`,pattern:`\\d+([.]\\d+)?`,defaultValue:i.amount})]}),(0,k.jsxs)(`label`,{children:[s(`deals.close`),(0,k.jsx)(`input`,{className:`input numeric`,name:`close`,type:`date`,defaultValue:a??``})]}),(0,k.jsx)(c,{problems:f}),(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:d,children:s(d?`record.saving`:`record.save`)})]})}var L=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursDealQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursDealQuery`,selections:o},params:{cacheID:`9eaec65d324987c8bea160e1165487e1`,id:`c80e59960acbd18e54c209a60a46e0bb8417070b4bf24af65489962cc989b7dd`,metadata:{},name:`neighboursDealQuery`,operationKind:`query`,text:`query neighboursDealQuery(
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
`}}})();L.hash=`dcd2382385d63399cee4a7582e8bd596`;var R=L,z=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:[e],storageKey:null}],storageKey:null}],type:`Deal`,abstractKey:null}})();z.hash=`b94aa134dc197adbdd51b5087959b4ae`;var B=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[e,t,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}],type:`Query`,abstractKey:null}})();B.hash=`8b0088fb6314c78f016953ab75696fe6`;var V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`stagesMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`stagesMutation`,selections:r},params:{cacheID:`d8555d626781a02a7d9d657bbb0eb814`,id:`403429fb61b89dc4e772f69d8c5afe8c532f0d4401cb231db96a8314e0c41528`,metadata:{},name:`stagesMutation`,operationKind:`mutation`,text:`mutation stagesMutation(
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
`}}})();V.hash=`1a7c52ab57dfe0073bfd8905f78383cc`;function H({deal:e,query:t}){let n=r(),{id:i,version:a,status:o,viewerCanUpdate:s,stage:u}=(0,E.useFragment)(z,e),{pipelines:d}=(0,E.useFragment)(B,t),{write:f,isPending:p,problems:m}=l(V),h=d.nodes.find(e=>e.id===u?.pipeline?.id)??d.nodes[0];if(!h)return null;let g=h.stages.filter(e=>e.isActive||e.id===u?.id),_=g.findIndex(e=>e.id===u?.id),v=e=>void f({input:{id:i,expectedVersion:a,stageId:e.id},optimistic:{result:{deal:{id:i,version:a,stage:{id:e.id,name:e.name}},userErrors:[]}}});return(0,k.jsxs)(`section`,{"aria-label":n(`deals.stagesOf`,{pipeline:h.name}),children:[(0,k.jsx)(`ol`,{className:`stages`,children:g.map((e,t)=>(0,k.jsx)(`li`,{children:(0,k.jsx)(`button`,{type:`button`,className:`stage`,"data-reached":t<=_||void 0,"aria-current":t===_?`step`:void 0,disabled:!s||o!==`OPEN`||p,onClick:()=>t!==_&&v(e),children:e.name})},e.id))}),(0,k.jsx)(c,{problems:m})]})}var U=w,W=T,G=[`DEAL`],K={to:`/app/deals`,label:`deals.title`,neighbours:R};function q(){let{id:t=``}=e({strict:!1});return(0,k.jsx)(o,{children:(0,k.jsx)(J,{id:t},t)})}function J({id:e}){let{data:t,refresh:n,first:r,onMore:a,isLoadingMore:o}=b(U,e),{deal:s,planned:c,done:l,notes:u,files:m}=t;if(!s)return(0,k.jsx)(i,{});let h={dealId:s.id,organizationId:s.organization?.id,personId:s.person?.id};return(0,k.jsx)(x,{refresh:n,editable:s.viewerCanUpdate?{id:s.id,version:s.version,mutation:W}:null,header:(0,k.jsx)(f,{list:K,entity:`DEAL`,...s,mark:(0,k.jsx)(S,{status:s.status}),children:(0,k.jsx)(j,{deal:s})}),main:(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(H,{deal:s,query:t}),(0,k.jsx)(P,{deal:s}),s.viewerCanUpdate&&(0,k.jsx)(d,{about:h,query:t}),(0,k.jsx)(p,{planned:c}),(0,k.jsx)(v,{done:l,notes:u,files:m,first:r,onMore:a,isLoading:o})]}),side:(0,k.jsx)(Y,{deal:s,query:t})})}function Y({deal:e,query:t}){let n=r(),i=s(),{organization:a,person:o,createdAt:c,wonAt:l,lostAt:u,lostReason:d,customFields:f}=e;return(0,k.jsxs)(h,{children:[(0,k.jsx)(m,{label:n(`deals.organization`),children:a&&(0,k.jsx)(`a`,{href:`/app/organizations/${a.id}`,children:a.name})}),(0,k.jsx)(m,{label:n(`deals.person`),children:o&&(0,k.jsx)(`a`,{href:`/app/people/${o.id}`,children:o.name})}),(0,k.jsx)(m,{label:n(`deals.created`),children:i.date(c)}),(0,k.jsx)(m,{label:n(`deals.status.WON`),children:l&&i.date(l)}),(0,k.jsx)(m,{label:n(`deals.status.LOST`),children:u&&i.date(u)}),(0,k.jsx)(m,{label:n(`record.reason`),children:d}),(0,k.jsx)(g,{query:t,entities:G,values:f})]})}export{q as default};