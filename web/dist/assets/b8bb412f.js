//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,N as i,V as a,dn as o,fn as s,in as c,o as l,rn as u,u as d}from"./eac1eecf.js";import{D as f,I as p,L as m,M as h,N as g,O as _,P as v,_ as y,g as b,h as x,j as S,m as C,p as w}from"./9867827b.js";import{a as T,h as E,i as D,m as O,o as k,r as A}from"./981ca7e3.js";import{C as j,a as M,d as N,i as P,n as F,s as I,t as L,u as R,w as z}from"./5152cb9e.js";import{n as B,t as V}from"./b7f132e1.js";var H;function U(){return(U=e((()=>{c(),H=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},m={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null},h=[r,s],g={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:h,storageKey:null},_={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:h,storageKey:null},v={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`parent`,plural:!1,selections:h,storageKey:null},y={kind:`Literal`,name:`first`,value:50},b=[y],x={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},S={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},C={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},w={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},T=[y,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{kind:`Literal`,name:`where`,value:{isDone:!1}}],E={kind:`Variable`,name:`first`,variableName:`first`},D=[E,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!0}}],O=[E,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]}],k=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],A=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],j={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},M={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},N={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},P={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},F=[s,r],I={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},L={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},R={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:F,storageKey:null},z={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:F,storageKey:null},B={alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},V={alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},H={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[B,V],storageKey:null},U=[{kind:`Literal`,name:`first`,value:20}],W=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,m,g,_,v,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null},{alias:null,args:b,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,S,C,w,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:T,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`planned_activities`}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:`done`,args:D,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`}],storageKey:null},{alias:null,args:O,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`}],storageKey:null},{alias:null,args:O,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,m,g,_,v,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[j,r],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[M,r],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[s,N,r],storageKey:null},m],storageKey:null},{alias:null,args:b,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,S,C,w,i,P,a,o,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:F,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:T,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,I,L,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},a,o,R,z,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:h,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,P],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:h,storageKey:null}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:`done`,args:D,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},i,a,o,I,L,R,z],storageKey:null},H],storageKey:null},{alias:null,args:O,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,p,i,a,o,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:F,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:h,storageKey:null}],storageKey:null},H],storageKey:null},{alias:null,args:O,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,p,i,o,s,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:F,storageKey:null}],storageKey:null},H],storageKey:null},{alias:null,args:U,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,s,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:W,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:W,storageKey:null},M],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[V,B],storageKey:null}],storageKey:`people(first:20)`},{alias:null,args:U,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,s,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s,N,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,j,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`a4e2c1b11e3ea8f048fe935762cf2831`,id:`99e991e6295ff12dc03e7b4c3c326a554e03a700819664b63e93acba701a887d`,metadata:{},name:`pageOrganizationQuery`,operationKind:`query`,text:`query pageOrganizationQuery(
  $id: ID!
  $first: Int!
) {
  organization(id: $id) {
    id
    version
    viewerCanUpdate
    viewerCanDelete
    name
    website
    linkedin
    industry
    employeeCount
    annualRevenue
    createdAt
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
    owner {
      id
      name
    }
    labels {
      id
      name
    }
    parent {
      id
      name
    }
    customFields {
      ...customFields_value
    }
    deals(first: 50) {
      totalCount
      nodes {
        id
        status
        wonAt
        lostAt
        ...deal_deal
      }
    }
    planned: activities(first: 50, where: {isDone: false}, orderBy: [{field: DUE}]) {
      ...planned_activities
    }
    done: activities(first: $first, where: {isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) {
      ...history_done
    }
    notes(first: $first, orderBy: [{field: CREATED_AT, direction: DESC}]) {
      ...history_notes
    }
    files(first: $first, orderBy: [{field: CREATED_AT, direction: DESC}]) {
      ...history_files
    }
    ...people_organization
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

fragment people_organization on Organization {
  id
  name
  people(first: 20) {
    totalCount
    edges {
      node {
        id
        name
        ...contactLinks_person
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
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
`}}})(),H.hash=`96277b7a0a6c4ae95ae22f55435168d5`})))()}var W;function G(){return(G=e((()=>{c(),W=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`done`},t={defaultValue:null,kind:`LocalArgument`,name:`files`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`id`},i={defaultValue:null,kind:`LocalArgument`,name:`notes`},a={defaultValue:null,kind:`LocalArgument`,name:`withDone`},o={defaultValue:null,kind:`LocalArgument`,name:`withFiles`},s={defaultValue:null,kind:`LocalArgument`,name:`withNotes`},c=[{kind:`Variable`,name:`id`,variableName:`id`}],l={kind:`Variable`,name:`first`,variableName:`first`},u=[{kind:`Variable`,name:`after`,variableName:`done`},l,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!0}}],d={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null}],storageKey:null},f={kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},p=[{kind:`Variable`,name:`after`,variableName:`notes`},l,f],m=[{kind:`Variable`,name:`after`,variableName:`files`},l,f],h={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},b=[y,h],x={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s],kind:`Fragment`,metadata:null,name:`pageOrganizationOlderQuery`,selections:[{alias:`record`,args:c,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[{condition:`withDone`,kind:`Condition`,passingValue:!0,selections:[{alias:`done`,args:u,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`},d],storageKey:null}]},{condition:`withNotes`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:p,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`},d],storageKey:null}]},{condition:`withFiles`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:m,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`},d],storageKey:null}]}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,n,e,i,t,a,s,o],kind:`Operation`,name:`pageOrganizationOlderQuery`,selections:[{alias:`record`,args:c,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[{condition:`withDone`,kind:`Condition`,passingValue:!0,selections:[{alias:`done`,args:u,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[h,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},g,_,v,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:b,storageKey:null}],storageKey:null},d],storageKey:null}]},{condition:`withNotes`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:p,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[h,x,g,_,v,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:[h,y],storageKey:null}],storageKey:null},d],storageKey:null}]},{condition:`withFiles`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:m,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[h,x,g,v,y,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:b,storageKey:null}],storageKey:null},d],storageKey:null}]},h],storageKey:null}]},params:{cacheID:`491938a81600771098d1b7e8462d254a`,id:`a51f951b2d27fa384ba75cea69242adf9ae3a61fcee6e4106722476abac05bb3`,metadata:{},name:`pageOrganizationOlderQuery`,operationKind:`query`,text:`query pageOrganizationOlderQuery(
  $id: ID!
  $first: Int!
  $done: String
  $notes: String
  $files: String
  $withDone: Boolean!
  $withNotes: Boolean!
  $withFiles: Boolean!
) {
  record: organization(id: $id) {
    done: activities(first: $first, after: $done, where: {isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) @include(if: $withDone) {
      ...history_done
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    notes(first: $first, after: $notes, orderBy: [{field: CREATED_AT, direction: DESC}]) @include(if: $withNotes) {
      ...history_notes
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    files(first: $first, after: $files, orderBy: [{field: CREATED_AT, direction: DESC}]) @include(if: $withFiles) {
      ...history_files
      pageInfo {
        hasNextPage
        endCursor
      }
    }
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
`}}})(),W.hash=`524021114690af533173d14cf0a10dc0`})))()}var K;function q(){return(q=e((()=>{c(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationUpdatePayload`,kind:`LinkedField`,name:`organizationUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationUpdateMutation`,selections:n},params:{cacheID:`4e20605194a5223de67fff15cc623943`,id:`6916683c47f38cf37bf4649ddfc573f3e386a8590d479a1c40f1977a8ebdd023`,metadata:{},name:`pageOrganizationUpdateMutation`,operationKind:`mutation`,text:`mutation pageOrganizationUpdateMutation(
  $input: OrganizationUpdateInput!
) {
  result: organizationUpdate(input: $input) {
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
`}}})(),K.hash=`3ec3a1127adaeb00ecca656d372700a2`})))()}var J;function Y(){return(Y=e((()=>{c(),J=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursOrganizationQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursOrganizationQuery`,selections:o},params:{cacheID:`eeef5bd893a5ec15f2131123dd17357e`,id:`44e5d0ce7c2e48d62258af44d46885ef87240e74cb62684556e670042b40763d`,metadata:{},name:`neighboursOrganizationQuery`,operationKind:`query`,text:`query neighboursOrganizationQuery(
  $where: OrganizationWhere
  $orderBy: [OrganizationOrder!]
  $cursor: String!
) {
  previous: organizations(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
  next: organizations(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
}
`}}})(),J.hash=`4999514616d82bed02a26750ce104680`})))()}var X;function Z(){return(Z=e((()=>{Y(),u(),X=J})))()}function ee(){let{id:e=``}=s({strict:!1});return(0,Q.jsx)(V,{children:(0,Q.jsx)(te,{id:e},e)})}function te({id:e}){let{data:t,refresh:n,older:r}=D($,re,e),{organization:a}=t;if(!a)return(0,Q.jsx)(i,{});let{viewerCanUpdate:o,website:s,linkedin:c,deals:l,planned:u,done:d,notes:m,files:h}=a;return(0,Q.jsx)(g,{refresh:n,editable:a.viewerCanUpdate?{id:a.id,version:a.version,mutation:ie}:null,header:(0,Q.jsxs)(C,{list:oe,entity:`ORGANIZATION`,...a,deletable:a.viewerCanDelete&&{...a,kind:`ORGANIZATION`},children:[(0,Q.jsx)(w,{address:s}),(0,Q.jsx)(w,{address:c,label:`LinkedIn`}),o&&(0,Q.jsx)(L,{kind:`ORGANIZATION`,record:a})]}),main:(0,Q.jsxs)(Q.Fragment,{children:[o&&(0,Q.jsx)(p,{about:{organizationId:a.id},query:t}),(0,Q.jsx)(f,{planned:u}),(0,Q.jsx)(T,{done:d,notes:m,files:h,older:r})]}),side:(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(ne,{organization:a,query:t}),(0,Q.jsx)(R,{deals:l.nodes,totalCount:l.totalCount,action:(0,Q.jsx)(j,{kind:`deal`,isPart:!0,organization:a})}),(0,Q.jsx)(S,{organization:a})]})})}function ne({organization:e,query:t}){let n=r(),i=d(),{parent:a,createdAt:o,customFields:s}=e;return(0,Q.jsxs)(M,{children:[(0,Q.jsx)(b,{...e}),(0,Q.jsx)(P,{label:n(`organizations.parent`),children:a&&(0,Q.jsx)(`a`,{href:`/app/organizations/${a.id}`,children:a.name})}),(0,Q.jsx)(P,{label:n(`organizations.created`),children:i.date(o)}),(0,Q.jsx)(O,{query:t,entities:ae,values:s})]})}var Q,$,re,ie,ae,oe;function se(){return(se=e((()=>{U(),G(),q(),o(),u(),z(),l(),a(),n(),m(),N(),I(),y(),E(),B(),x(),k(),v(),F(),h(),_(),A(),Z(),Q=t(),$=H,re=W,ie=K,ae=[`ORGANIZATION`],oe={to:`/app/organizations`,label:`organizations.title`,neighbours:X}})))()}se();export{ee as default};