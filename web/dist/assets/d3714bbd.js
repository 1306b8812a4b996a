//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Rt as r,Xt as i,_ as a,h as o,jt as s,w as c,zt as l}from"./5c8ac6c8.js";import{B as u,C as d,E as f,I as p,L as m,R as h,S as g,T as _,V as v,b as y,w as b,x,z as S}from"./7d09449d.js";import{C,S as w,c as T,d as E,l as D,u as O}from"./f3638de7.js";import{f as k,p as A}from"./55c13c75.js";import{a as j,c as M,h as N,l as P,m as F,n as I,r as L}from"./8cd4346b.js";import{d as R,l as z,o as B,s as V}from"./cc0b6218.js";var H;function U(){return(U=e((()=>{s(),H=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},m={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null},h=[r,s],g={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:h,storageKey:null},_={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:h,storageKey:null},v={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`parent`,plural:!1,selections:h,storageKey:null},y={kind:`Literal`,name:`first`,value:50},b=[y],x={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},S={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},C={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},w={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},T=[y,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{kind:`Literal`,name:`where`,value:{isDone:!1}}],E={kind:`Variable`,name:`first`,variableName:`first`},D=[E,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!0}}],O=[E,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]}],k=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],A=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],j={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},M={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},N={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},P={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},F=[s,r],I={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},L={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},R={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:F,storageKey:null},z={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:F,storageKey:null},B=[{kind:`Literal`,name:`first`,value:20}],V=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,m,g,_,v,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null},{alias:null,args:b,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,S,C,w,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:T,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`planned_activities`}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:`done`,args:D,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`}],storageKey:null},{alias:null,args:O,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`}],storageKey:null},{alias:null,args:O,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,m,g,_,v,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[j,r],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[M,r],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[s,N,r],storageKey:null},m],storageKey:null},{alias:null,args:b,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,S,C,w,i,P,a,o,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:F,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:T,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,I,L,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},a,o,R,z,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:h,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,P],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:h,storageKey:null}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:`done`,args:D,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},i,o,I,L,R,z],storageKey:null}],storageKey:null},{alias:null,args:O,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,p,i,a,o,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:F,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:h,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:O,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,p,i,o,s,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:F,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:B,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,s,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:V,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:V,storageKey:null},M],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:`people(first:20)`},{alias:null,args:B,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,s,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s,N,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,j,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`66a980f95ea56d3c59ec74516da7893d`,id:`bd5bae15b6cd330a9bc1a5a04e0c26ef73d765455b5002c2695e678c0b8e1913`,metadata:{},name:`pageOrganizationQuery`,operationKind:`query`,text:`query pageOrganizationQuery(
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
`}}})(),H.hash=`96277b7a0a6c4ae95ae22f55435168d5`})))()}var W;function G(){return(G=e((()=>{s(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationUpdatePayload`,kind:`LinkedField`,name:`organizationUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationUpdateMutation`,selections:n},params:{cacheID:`4e20605194a5223de67fff15cc623943`,id:`6916683c47f38cf37bf4649ddfc573f3e386a8590d479a1c40f1977a8ebdd023`,metadata:{},name:`pageOrganizationUpdateMutation`,operationKind:`mutation`,text:`mutation pageOrganizationUpdateMutation(
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
`}}})(),W.hash=`3ec3a1127adaeb00ecca656d372700a2`})))()}var K;function q(){return(q=e((()=>{s(),K=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursOrganizationQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursOrganizationQuery`,selections:o},params:{cacheID:`eeef5bd893a5ec15f2131123dd17357e`,id:`44e5d0ce7c2e48d62258af44d46885ef87240e74cb62684556e670042b40763d`,metadata:{},name:`neighboursOrganizationQuery`,operationKind:`query`,text:`query neighboursOrganizationQuery(
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
`}}})(),K.hash=`4999514616d82bed02a26750ce104680`})))()}var J;function Y(){return(Y=e((()=>{q(),t(),J=K})))()}function ee(){let{id:e=``}=l({strict:!1});return(0,X.jsx)(B,{children:(0,X.jsx)(te,{id:e},e)})}function te({id:e}){let{data:t,refresh:n,first:r,onMore:i,isLoadingMore:a}=D(Z,e),{organization:s}=t;if(!s)return(0,X.jsx)(o,{});let{viewerCanUpdate:c,website:l,linkedin:f,deals:m,planned:_,done:v,notes:b,files:x}=s;return(0,X.jsx)(w,{refresh:n,editable:s.viewerCanUpdate?{id:s.id,version:s.version,mutation:Q}:null,header:(0,X.jsxs)(d,{list:re,entity:`ORGANIZATION`,...s,deletable:s.viewerCanDelete&&{...s,kind:`ORGANIZATION`},children:[(0,X.jsx)(g,{address:l}),(0,X.jsx)(g,{address:f,label:`LinkedIn`}),c&&(0,X.jsx)(y,{organization:s})]}),main:(0,X.jsxs)(X.Fragment,{children:[c&&(0,X.jsx)(u,{about:{organizationId:s.id},query:t}),(0,X.jsx)(p,{planned:_}),(0,X.jsx)(O,{done:v,notes:b,files:x,first:r,onMore:i,isLoading:a})]}),side:(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(ne,{organization:s,query:t}),(0,X.jsx)(M,{deals:m.nodes,totalCount:m.totalCount,action:(0,X.jsx)(F,{kind:`deal`,isPart:!0,organization:s})}),(0,X.jsx)(h,{organization:s})]})})}function ne({organization:e,query:t}){let n=c(),r=R(),{parent:i,createdAt:a,customFields:o}=e;return(0,X.jsxs)(L,{children:[(0,X.jsx)(_,{...e}),(0,X.jsx)(I,{label:n(`organizations.parent`),children:i&&(0,X.jsx)(`a`,{href:`/app/organizations/${i.id}`,children:i.name})}),(0,X.jsx)(I,{label:n(`organizations.created`),children:r.date(a)}),(0,X.jsx)(k,{query:t,entities:$,values:o})]})}var X,Z,Q,$,re;function ie(){return(ie=e((()=>{U(),G(),r(),t(),N(),z(),n(),a(),v(),P(),j(),f(),A(),V(),b(),E(),C(),x(),S(),m(),T(),Y(),X=i(),Z=H,Q=W,$=[`ORGANIZATION`],re={to:`/app/organizations`,label:`organizations.title`,neighbours:J}})))()}ie();export{ee as default};