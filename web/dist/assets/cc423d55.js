//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,N as i,V as a,dn as o,fn as s,in as c,o as l,rn as u,u as d}from"./eac1eecf.js";import{D as f,G as p,I as m,L as h,N as g,O as _,P as v,W as y,b,h as x,m as S,v as C,x as w,y as T}from"./9867827b.js";import{I as E,R as D,a as O,h as k,i as ee,m as te,o as ne,r as A}from"./981ca7e3.js";import{_ as j,a as M,g as N,h as P,i as F,s as re,v as ie}from"./5152cb9e.js";import{n as ae,t as oe}from"./f935b674.js";import{n as se,t as ce}from"./b7f132e1.js";import{i as I,r as L}from"./f90bfb2c.js";import{d as le,m as ue,p as de,u as fe,v as R,y as z}from"./982b6667.js";var B;function pe(){return(pe=e((()=>{c(),B=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:`name`,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},h=[r,m],g={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:h,storageKey:null},_={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:h,storageKey:null},v={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:h,storageKey:null},y={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:h,storageKey:null},b={kind:`Literal`,name:`first`,value:50},x={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`dealId`},S=[b,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{fields:[x,{kind:`Literal`,name:`isDone`,value:!1}],kind:`ObjectValue`,name:`where`}],C={kind:`Variable`,name:`first`,variableName:`first`},w=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[x,{kind:`Literal`,name:`isDone`,value:!0}],kind:`ObjectValue`,name:`where`}],T=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},{fields:[x],kind:`ObjectValue`,name:`where`}],E=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],D=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],O={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},k={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},ee={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},te={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},ne={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},A=[m,r],j={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:A,storageKey:null},M={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:A,storageKey:null},N={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null}],storageKey:null},P=[r,m,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,g,_,v,y,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`actions_deal`},{args:null,kind:`FragmentSpread`,name:`figures_deal`},{args:null,kind:`FragmentSpread`,name:`stages_deal`}],storageKey:null},{alias:`planned`,args:S,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`planned_activities`}],storageKey:null},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`}],storageKey:null},{alias:null,args:T,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`}],storageKey:null},{alias:null,args:T,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`},{args:null,kind:`FragmentSpread`,name:`stages_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,g,_,v,y,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:E,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:E,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:D,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[O,r],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[m,k,r],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},ee,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:D,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[m,ee,r,{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null},{alias:`planned`,args:S,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,te,ne,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},a,o,j,M,v,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,s],storageKey:null},y],storageKey:null}],storageKey:null},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},i,a,o,te,ne,j,M],storageKey:null},N],storageKey:null},{alias:null,args:T,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,u,i,a,o,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:h,storageKey:null}],storageKey:null},N],storageKey:null},{alias:null,args:T,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,u,i,o,m,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:A,storageKey:null}],storageKey:null},N],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:P,storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},m,k,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,O,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[b],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,m,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:P,storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}]},params:{cacheID:`21603f7fe07da386df0c42432bf9289c`,id:`f8ab56aa02e90b105814ec030288d514214936485d8b4f1abcf8c5721db4a40f`,metadata:{},name:`pageDealQuery`,operationKind:`query`,text:`query pageDealQuery(
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
  viewerCanUpdate
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
  pageInfo {
    hasNextPage
    endCursor
  }
}

fragment history_files on FileConnection {
  nodes {
    id
    createdAt
    ...entry_file
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}

fragment history_notes on NoteConnection {
  nodes {
    id
    createdAt
    ...entry_note
  }
  pageInfo {
    hasNextPage
    endCursor
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
`}}})(),B.hash=`6c238b4ca480488710dd88a91659a6e5`})))()}var V;function me(){return(me=e((()=>{c(),V=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`done`},t={defaultValue:null,kind:`LocalArgument`,name:`files`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`id`},i={defaultValue:null,kind:`LocalArgument`,name:`notes`},a={defaultValue:null,kind:`LocalArgument`,name:`withDone`},o={defaultValue:null,kind:`LocalArgument`,name:`withFiles`},s={defaultValue:null,kind:`LocalArgument`,name:`withNotes`},c={kind:`Variable`,name:`first`,variableName:`first`},l={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`dealId`},u=[{kind:`Variable`,name:`after`,variableName:`done`},c,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[l,{kind:`Literal`,name:`isDone`,value:!0}],kind:`ObjectValue`,name:`where`}],d={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null}],storageKey:null},f={kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},p={fields:[l],kind:`ObjectValue`,name:`where`},m=[{kind:`Variable`,name:`after`,variableName:`notes`},c,f,p],h=[{kind:`Variable`,name:`after`,variableName:`files`},c,f,p],g={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},x=[b,g],S={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s],kind:`Fragment`,metadata:null,name:`pageDealOlderQuery`,selections:[{condition:`withDone`,kind:`Condition`,passingValue:!0,selections:[{alias:`done`,args:u,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`},d],storageKey:null}]},{condition:`withNotes`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:m,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`},d],storageKey:null}]},{condition:`withFiles`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:h,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`},d],storageKey:null}]}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,n,e,i,t,a,s,o],kind:`Operation`,name:`pageDealOlderQuery`,selections:[{condition:`withDone`,kind:`Condition`,passingValue:!0,selections:[{alias:`done`,args:u,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},_,v,y,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:x,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:x,storageKey:null}],storageKey:null},d],storageKey:null}]},{condition:`withNotes`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:m,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[g,S,_,v,y,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:x,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:[g,b],storageKey:null}],storageKey:null},d],storageKey:null}]},{condition:`withFiles`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:h,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[g,S,_,y,b,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:x,storageKey:null}],storageKey:null},d],storageKey:null}]}]},params:{cacheID:`6fe04d05892d91b23726bf948d3db494`,id:`d71871c53c215df6c439be4767238309ec082f4a7085a5689bf6b815716d7171`,metadata:{},name:`pageDealOlderQuery`,operationKind:`query`,text:`query pageDealOlderQuery(
  $id: ID!
  $first: Int!
  $done: String
  $notes: String
  $files: String
  $withDone: Boolean!
  $withNotes: Boolean!
  $withFiles: Boolean!
) {
  done: activities(first: $first, after: $done, where: {dealId: {eq: $id}, isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) @include(if: $withDone) {
    ...history_done
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  notes(first: $first, after: $notes, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) @include(if: $withNotes) {
    ...history_notes
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  files(first: $first, after: $files, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) @include(if: $withFiles) {
    ...history_files
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment entry_activity on Activity {
  id
  version
  viewerCanUpdate
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

fragment history_done on ActivityConnection {
  nodes {
    id
    doneAt
    ...entry_activity
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}

fragment history_files on FileConnection {
  nodes {
    id
    createdAt
    ...entry_file
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}

fragment history_notes on NoteConnection {
  nodes {
    id
    createdAt
    ...entry_note
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
`}}})(),V.hash=`e7fb51050ab898c82b4ebee503773339`})))()}var H;function he(){return(he=e((()=>{c(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDealUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDealUpdateMutation`,selections:n},params:{cacheID:`a2c8d46511db48e73477140683bbf636`,id:`3421e37c5d13061dac6a1aa7331ed2165ceea8c7ae9a04e58c4e01a6bf5f922c`,metadata:{},name:`pageDealUpdateMutation`,operationKind:`mutation`,text:`mutation pageDealUpdateMutation(
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
`}}})(),H.hash=`dc290821eda94a74e4e0239703248130`})))()}var U;function ge(){return(ge=e((()=>{c(),U={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`move_deal`}],type:`Deal`,abstractKey:null},U.hash=`6f0b1253e7cbac987769b6ece9c70704`})))()}var W;function _e(){return(_e=e((()=>{c(),W=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`move_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e],storageKey:null}],type:`Deal`,abstractKey:null}})(),W.hash=`a5249d30f711af16c569b7936215c41f`})))()}function ve({deal:e}){let t=r(),n=(0,ye.useFragment)(W,e);return(0,G.jsx)(L,{className:`button`,trigger:t(`record.move`),title:t(`record.moveTitle`),children:e=>(0,G.jsx)(b,{deal:n,onClose:e})})}var ye,G;function be(){return(be=e((()=>{_e(),ye=u(),a(),w(),I(),G=t()})))()}function xe({deal:e}){let t=r(),n=(0,Se.useFragment)(U,e),{status:i,viewerCanUpdate:a,viewerCanWin:o,viewerCanLose:s,viewerCanReopen:c}=n,{win:l,lose:u,reopen:d,isPending:f,problems:p}=N(n);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(`div`,{className:`deal-actions`,children:[a&&(0,K.jsx)(ve,{deal:n}),i!==`OPEN`&&c&&(0,K.jsx)(`button`,{type:`button`,className:`button`,disabled:f,onClick:d,children:t(`record.reopen`)}),i===`OPEN`&&s&&(0,K.jsx)(L,{className:`button`,trigger:t(`record.lose`),title:t(`record.loseTitle`),children:e=>(0,K.jsx)(j,{dealId:n.id,onLose:t=>(u(t),e())})}),i===`OPEN`&&o&&(0,K.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:f,onClick:l,children:t(`record.win`)})]}),(0,K.jsx)(R,{problems:p})]})}var Se,K;function Ce(){return(Ce=e((()=>{ge(),Se=u(),a(),P(),ie(),z(),I(),be(),K=t()})))()}var q;function we(){return(we=e((()=>{c(),q=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},e],storageKey:null}],type:`Deal`,abstractKey:null}})(),q.hash=`d7342542c2fa62f2a34c4251868d2e98`})))()}var J;function Te(){return(Te=e((()=>{c(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`figures_deal`}],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a,n],storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`7e6f7e443e44c19812f1523fb4cc3171`,id:`0ea5827f6bfafde016f7e6df20a0a38c4fcf0cb23f7eb04eb0ceb910073ae1f8`,metadata:{},name:`figuresMutation`,operationKind:`mutation`,text:`mutation figuresMutation(
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
`}}})(),J.hash=`287c165c413a8e6f000e2b90c979dd4a`})))()}function Ee({deal:e}){let t=r(),n=d(),i=(0,Oe.useFragment)(q,e),{value:a,probability:o,stage:s,expectedCloseDate:c,viewerCanUpdate:l}=i,u=o??s?.probability;return(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dl`,{className:`figures figures-three`,children:[(0,X.jsx)(Y,{label:t(`deals.value`),children:n.money(a)}),(0,X.jsx)(Y,{label:t(`deals.close`),children:c?n.day(c):`–`}),(0,X.jsx)(Y,{label:t(`deals.probability`),children:typeof u==`number`?n.percent(u):`–`})]}),l&&(0,X.jsx)(`p`,{className:`figures-edit`,children:(0,X.jsx)(L,{className:`link`,trigger:t(`deals.edit`),title:t(`deals.edit`),children:e=>(0,X.jsx)(De,{...i,onClose:e})})})]})}function Y({label:e,children:t}){return(0,X.jsxs)(`div`,{className:`figure`,children:[(0,X.jsx)(`dt`,{children:e}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(`p`,{className:`figure-text numeric`,children:t})})]})}function De({id:e,version:t,title:n,value:i,expectedCloseDate:a,onClose:o}){let s=r(),c=d(),{write:l,isPending:u,problems:f}=ue(J),p=D(t,f),m=t=>{let n={id:e,expectedVersion:p,onConflict:`MERGE_DISJOINT`,title:String(t.get(`title`)),value:{amount:fe(t,`amount`,c),currency:i.currency},expectedCloseDate:String(t.get(`close`))||null};l({input:n,onDone:o})};return(0,X.jsxs)(`form`,{className:`form form-labels`,"data-draft":`figures`,onSubmit:e=>{e.preventDefault(),m(new FormData(e.currentTarget))},children:[(0,X.jsxs)(`label`,{children:[s(`deals.name`),(0,X.jsx)(`input`,{className:`input`,name:`title`,required:!0,maxLength:255,defaultValue:n})]}),(0,X.jsxs)(`label`,{children:[s(`deals.valueIn`,{currency:i.currency}),(0,X.jsx)(C,{name:`amount`,required:!0,isPositive:!0,defaultValue:i.amount})]}),(0,X.jsxs)(`label`,{children:[s(`deals.close`),(0,X.jsx)(y,{name:`close`,defaultValue:a??``})]}),(0,X.jsx)(R,{problems:f}),(0,X.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:u,children:s(u?`record.saving`:`record.save`)})]})}var Oe,X;function ke(){return(ke=e((()=>{we(),Te(),Oe=u(),p(),l(),a(),T(),z(),E(),de(),le(),I(),X=t()})))()}var Z;function Ae(){return(Ae=e((()=>{c(),Z=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursDealQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursDealQuery`,selections:o},params:{cacheID:`9eaec65d324987c8bea160e1165487e1`,id:`c80e59960acbd18e54c209a60a46e0bb8417070b4bf24af65489962cc989b7dd`,metadata:{},name:`neighboursDealQuery`,operationKind:`query`,text:`query neighboursDealQuery(
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
`}}})(),Z.hash=`dcd2382385d63399cee4a7582e8bd596`})))()}var je;function Me(){return(Me=e((()=>{Ae(),u(),je=Z})))()}var Ne;function Pe(){return(Pe=e((()=>{c(),Ne=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:[e],storageKey:null}],storageKey:null}],type:`Deal`,abstractKey:null}})(),Ne.hash=`b94aa134dc197adbdd51b5087959b4ae`})))()}var Fe;function Ie(){return(Ie=e((()=>{c(),Fe=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[e,t,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}],type:`Query`,abstractKey:null}})(),Fe.hash=`8b0088fb6314c78f016953ab75696fe6`})))()}var Le;function Re(){return(Re=e((()=>{c(),Le=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`stagesMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`stagesMutation`,selections:r},params:{cacheID:`d8555d626781a02a7d9d657bbb0eb814`,id:`403429fb61b89dc4e772f69d8c5afe8c532f0d4401cb231db96a8314e0c41528`,metadata:{},name:`stagesMutation`,operationKind:`mutation`,text:`mutation stagesMutation(
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
`}}})(),Le.hash=`1a7c52ab57dfe0073bfd8905f78383cc`})))()}function ze({deal:e,query:t}){let n=r(),{id:i,version:a,status:o,viewerCanUpdate:s,stage:c}=(0,Be.useFragment)(Ne,e),{pipelines:l}=(0,Be.useFragment)(Fe,t),{write:u,isPending:d,problems:f}=ue(Le),p=l.nodes.find(e=>e.id===c?.pipeline?.id)??l.nodes[0];if(!p)return null;let m=p.stages.filter(e=>e.isActive||e.id===c?.id),h=m.findIndex(e=>e.id===c?.id),g=e=>void u({input:{id:i,expectedVersion:a,stageId:e.id},optimistic:{result:{deal:{id:i,version:a,stage:{id:e.id,name:e.name}},userErrors:[]}}});return(0,Q.jsxs)(`section`,{"aria-label":n(`deals.stagesOf`,{pipeline:p.name}),children:[(0,Q.jsx)(`ol`,{className:`stages`,children:m.map((e,t)=>(0,Q.jsx)(`li`,{children:(0,Q.jsx)(`button`,{type:`button`,className:`stage`,"data-reached":t<=h||void 0,"aria-current":t===h?`step`:void 0,disabled:!s||o!==`OPEN`||d,onClick:()=>t!==h&&g(e),children:e.name})},e.id))}),(0,Q.jsx)(R,{problems:f})]})}var Be,Q;function Ve(){return(Ve=e((()=>{Pe(),Ie(),Re(),Be=u(),a(),z(),de(),Q=t()})))()}function He(){let{id:e=``}=s({strict:!1});return(0,$.jsx)(ce,{children:(0,$.jsx)(Ue,{id:e},e)})}function Ue({id:e}){let{data:t,refresh:n,older:r}=ee(Ge,Ke,e),{deal:a,planned:o,done:s,notes:c,files:l}=t;if(!a)return(0,$.jsx)(i,{});let u={dealId:a.id,organizationId:a.organization?.id,personId:a.person?.id};return(0,$.jsx)(g,{refresh:n,editable:a.viewerCanUpdate?{id:a.id,version:a.version,mutation:qe}:null,header:(0,$.jsx)(S,{list:Ye,entity:`DEAL`,...a,deletable:a.viewerCanDelete&&{...a,kind:`DEAL`},mark:(0,$.jsx)(oe,{status:a.status}),children:(0,$.jsx)(xe,{deal:a})}),main:(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(ze,{deal:a,query:t}),(0,$.jsx)(Ee,{deal:a}),a.viewerCanUpdate&&(0,$.jsx)(m,{about:u,query:t}),(0,$.jsx)(f,{planned:o}),(0,$.jsx)(O,{done:s,notes:c,files:l,older:r})]}),side:(0,$.jsx)(We,{deal:a,query:t})})}function We({deal:e,query:t}){let n=r(),i=d(),{organization:a,person:o,createdAt:s,wonAt:c,lostAt:l,lostReason:u,customFields:f}=e;return(0,$.jsxs)(M,{children:[(0,$.jsx)(F,{label:n(`deals.organization`),children:a&&(0,$.jsx)(`a`,{href:`/app/organizations/${a.id}`,children:a.name})}),(0,$.jsx)(F,{label:n(`deals.person`),children:o&&(0,$.jsx)(`a`,{href:`/app/people/${o.id}`,children:o.name})}),(0,$.jsx)(F,{label:n(`deals.created`),children:i.date(s)}),(0,$.jsx)(F,{label:n(`deals.status.WON`),children:c&&i.date(c)}),(0,$.jsx)(F,{label:n(`deals.status.LOST`),children:l&&i.date(l)}),(0,$.jsx)(F,{label:n(`record.reason`),children:u}),(0,$.jsx)(te,{query:t,entities:Je,values:f})]})}var $,Ge,Ke,qe,Je,Ye;function Xe(){return(Xe=e((()=>{pe(),me(),he(),o(),u(),l(),a(),n(),h(),re(),k(),se(),x(),ne(),v(),_(),A(),ae(),Ce(),ke(),Me(),Ve(),$=t(),Ge=B,Ke=V,qe=H,Je=[`DEAL`],Ye={to:`/app/deals`,label:`deals.title`,neighbours:je}})))()}Xe();export{He as default};