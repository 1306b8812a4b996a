//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,N as i,V as a,dn as o,fn as s,in as c,o as l,rn as u,u as d}from"./eac1eecf.js";import{D as f,I as p,L as m,N as h,O as g,P as _,h as v,m as y}from"./9867827b.js";import{a as b,h as x,i as S,m as C,o as w,r as T}from"./981ca7e3.js";import{C as E,a as D,b as O,d as k,i as A,n as j,s as M,t as N,u as P,w as F,y as I}from"./5152cb9e.js";import{n as ee,t as te}from"./b7f132e1.js";var L;function R(){return(R=e((()=>{c(),L=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},l=[r,s],u={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:l,storageKey:null},d={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:l,storageKey:null},f={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:l,storageKey:null},p={kind:`Literal`,name:`first`,value:50},m={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`personId`},h={fields:[m],kind:`ObjectValue`,name:`where`},g=[p,h],_={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},x=[p,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{fields:[{kind:`Literal`,name:`isDone`,value:!1},m],kind:`ObjectValue`,name:`where`}],S={kind:`Variable`,name:`first`,variableName:`first`},C=[S,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[{kind:`Literal`,name:`isDone`,value:!0},m],kind:`ObjectValue`,name:`where`}],w=[S,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},h],T=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],E=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],D={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},O={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},k=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}],A={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},j=[s,r],M={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},N={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},P={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:j,storageKey:null},F={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:j,storageKey:null},I={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pagePersonQuery`,selections:[{alias:null,args:n,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[r,i,a,o,s,c,u,d,f,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`contactLinks_person`}],storageKey:null},{alias:null,args:g,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[_,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,v,y,b,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:null},{alias:`planned`,args:x,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`planned_activities`}],storageKey:null},{alias:`done`,args:C,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`}],storageKey:null},{alias:null,args:w,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`}],storageKey:null},{alias:null,args:w,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pagePersonQuery`,selections:[{alias:null,args:n,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[r,i,a,o,s,c,u,d,f,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:T,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:T,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:E,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[D,r],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[s,O,r],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:k,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:k,storageKey:null}],storageKey:null},{alias:null,args:g,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[_,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,v,y,b,i,A,a,o,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:E,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:j,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null},{alias:`planned`,args:x,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[_,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,M,N,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},a,o,P,F,f,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,A],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:l,storageKey:null}],storageKey:null}],storageKey:null},{alias:`done`,args:C,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},i,a,o,M,N,P,F],storageKey:null},I],storageKey:null},{alias:null,args:w,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,c,i,a,o,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:j,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:l,storageKey:null}],storageKey:null},I],storageKey:null},{alias:null,args:w,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,c,i,o,s,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:j,storageKey:null}],storageKey:null},I],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,s,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s,O,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,D,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`bb05070949c3f715c05833df5d609c41`,id:`89cbb9ea23aecd530c37f2c85e0d31c6017330b711f0c946e6db9679f7183004`,metadata:{},name:`pagePersonQuery`,operationKind:`query`,text:`query pagePersonQuery(
  $id: ID!
  $first: Int!
) {
  person(id: $id) {
    id
    version
    viewerCanUpdate
    viewerCanDelete
    name
    createdAt
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
    customFields {
      ...customFields_value
    }
    ...contactLinks_person
  }
  deals(first: 50, where: {personId: {eq: $id}}) {
    totalCount
    nodes {
      id
      status
      wonAt
      lostAt
      ...deal_deal
    }
  }
  planned: activities(first: 50, where: {personId: {eq: $id}, isDone: false}, orderBy: [{field: DUE}]) {
    ...planned_activities
  }
  done: activities(first: $first, where: {personId: {eq: $id}, isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) {
    ...history_done
  }
  notes(first: $first, where: {personId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    ...history_notes
  }
  files(first: $first, where: {personId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    ...history_files
  }
  ...composer_types
  ...customFields_query
}

fragment composer_types on Query {
  activityTypes {
    id
    name
    isActive
  }
}

fragment contactLinks_person on Person {
  emails {
    value
  }
  phones {
    value
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

fragment deal_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanDelete
  viewerCanWin
  viewerCanLose
  viewerCanReopen
  wonAt
  lostAt
  lostReason
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    name
    id
  }
  organization {
    id
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
`}}})(),L.hash=`a5fb3242f8a69cb8f5fe2cbfdcf96895`})))()}var z;function B(){return(B=e((()=>{c(),z=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`done`},t={defaultValue:null,kind:`LocalArgument`,name:`files`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`id`},i={defaultValue:null,kind:`LocalArgument`,name:`notes`},a={defaultValue:null,kind:`LocalArgument`,name:`withDone`},o={defaultValue:null,kind:`LocalArgument`,name:`withFiles`},s={defaultValue:null,kind:`LocalArgument`,name:`withNotes`},c={kind:`Variable`,name:`first`,variableName:`first`},l={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`personId`},u=[{kind:`Variable`,name:`after`,variableName:`done`},c,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[{kind:`Literal`,name:`isDone`,value:!0},l],kind:`ObjectValue`,name:`where`}],d={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null}],storageKey:null},f={kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},p={fields:[l],kind:`ObjectValue`,name:`where`},m=[{kind:`Variable`,name:`after`,variableName:`notes`},c,f,p],h=[{kind:`Variable`,name:`after`,variableName:`files`},c,f,p],g={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},x=[b,g],S={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s],kind:`Fragment`,metadata:null,name:`pagePersonOlderQuery`,selections:[{condition:`withDone`,kind:`Condition`,passingValue:!0,selections:[{alias:`done`,args:u,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`},d],storageKey:null}]},{condition:`withNotes`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:m,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`},d],storageKey:null}]},{condition:`withFiles`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:h,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`},d],storageKey:null}]}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,n,e,i,t,a,s,o],kind:`Operation`,name:`pagePersonOlderQuery`,selections:[{condition:`withDone`,kind:`Condition`,passingValue:!0,selections:[{alias:`done`,args:u,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},_,v,y,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:x,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:x,storageKey:null}],storageKey:null},d],storageKey:null}]},{condition:`withNotes`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:m,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[g,S,_,v,y,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:x,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:[g,b],storageKey:null}],storageKey:null},d],storageKey:null}]},{condition:`withFiles`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:h,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[g,S,_,y,b,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:x,storageKey:null}],storageKey:null},d],storageKey:null}]}]},params:{cacheID:`7acf3b7a25719a7a108683e4230e5f49`,id:`c3619385d0f6741d4f3fe274dd1fb341574807e83bbde776207639781e3839b3`,metadata:{},name:`pagePersonOlderQuery`,operationKind:`query`,text:`query pagePersonOlderQuery(
  $id: ID!
  $first: Int!
  $done: String
  $notes: String
  $files: String
  $withDone: Boolean!
  $withNotes: Boolean!
  $withFiles: Boolean!
) {
  done: activities(first: $first, after: $done, where: {personId: {eq: $id}, isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) @include(if: $withDone) {
    ...history_done
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  notes(first: $first, after: $notes, where: {personId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) @include(if: $withNotes) {
    ...history_notes
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  files(first: $first, after: $files, where: {personId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) @include(if: $withFiles) {
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
`}}})(),z.hash=`fcc73e54519f649b70f3861ad9b0b840`})))()}var V;function H(){return(H=e((()=>{c(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonUpdatePayload`,kind:`LinkedField`,name:`personUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePersonUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePersonUpdateMutation`,selections:n},params:{cacheID:`1a98265ba09542ad5b7ec9f43250b916`,id:`88194f730d4349d0eb140b11cc533b37ab5b15f2921c71c796bf64ff154253f2`,metadata:{},name:`pagePersonUpdateMutation`,operationKind:`mutation`,text:`mutation pagePersonUpdateMutation(
  $input: PersonUpdateInput!
) {
  result: personUpdate(input: $input) {
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
`}}})(),V.hash=`fbe02f479b65369019d659f4f2a562bd`})))()}var U;function W(){return(W=e((()=>{c(),U=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursPersonQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursPersonQuery`,selections:o},params:{cacheID:`25351d1784e11590d5c7fb360c2fe497`,id:`8d788c86f5c3c2b396ec2b68178f5f0dc0c005c23b6c7f832f84914251083179`,metadata:{},name:`neighboursPersonQuery`,operationKind:`query`,text:`query neighboursPersonQuery(
  $where: PersonWhere
  $orderBy: [PersonOrder!]
  $cursor: String!
) {
  previous: people(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
  next: people(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
}
`}}})(),U.hash=`6d4ae49d29a216cd2e116c88b5c52cf8`})))()}var G;function K(){return(K=e((()=>{W(),u(),G=U})))()}function ne(){let{id:e=``}=s({strict:!1});return(0,q.jsx)(te,{children:(0,q.jsx)(re,{id:e},e)})}function re({id:e}){let{data:t,refresh:n,older:r}=S(J,Y,e),{person:a,deals:o,planned:s,done:c,notes:l,files:u}=t;if(!a)return(0,q.jsx)(i,{});let d={personId:a.id,organizationId:a.organization?.id};return(0,q.jsx)(h,{refresh:n,editable:a.viewerCanUpdate?{id:a.id,version:a.version,mutation:X}:null,header:(0,q.jsxs)(y,{list:Q,entity:`PERSON`,...a,deletable:a.viewerCanDelete&&{...a,kind:`PERSON`},children:[(0,q.jsx)(I,{person:a}),a.viewerCanUpdate&&(0,q.jsx)(N,{kind:`PERSON`,record:a})]}),main:(0,q.jsxs)(q.Fragment,{children:[a.viewerCanUpdate&&(0,q.jsx)(p,{about:d,query:t}),(0,q.jsx)(f,{planned:s}),(0,q.jsx)(b,{done:c,notes:l,files:u,older:r})]}),side:(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(ie,{person:a,query:t}),(0,q.jsx)(P,{deals:o.nodes,totalCount:o.totalCount,action:(0,q.jsx)(E,{kind:`deal`,isPart:!0,person:a,organization:a.organization??void 0})})]})})}function ie({person:e,query:t}){let n=r(),i=d(),{organization:a,createdAt:o,customFields:s}=e;return(0,q.jsxs)(D,{children:[(0,q.jsx)(A,{label:n(`people.organization`),children:a&&(0,q.jsx)(`a`,{href:`/app/organizations/${a.id}`,children:a.name})}),(0,q.jsx)(A,{label:n(`people.created`),children:i.date(o)}),(0,q.jsx)(C,{query:t,entities:Z,values:s})]})}var q,J,Y,X,Z,Q;function $(){return($=e((()=>{R(),B(),H(),o(),u(),F(),l(),a(),n(),m(),O(),k(),M(),x(),ee(),v(),w(),j(),_(),g(),T(),K(),q=t(),J=L,Y=z,X=V,Z=[`PERSON`],Q={to:`/app/people`,label:`people.title`,neighbours:G}})))()}$();export{ne as default};