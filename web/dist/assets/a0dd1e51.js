//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Et as n,Gt as r,Nt as i,Pt as a,Tt as o,_ as s,h as c,w as l}from"./e8711193.js";import{_ as u,b as d,c as f,l as p,s as m,v as h,y as g}from"./6449a43e.js";import{a as _,n as v,r as y}from"./aeb55d10.js";import{I as b,L as x,i as S,n as C,r as w,t as T}from"./88decccf.js";import{n as E,t as D}from"./bca7e0b3.js";import{a as O,i as k}from"./e38b73e4.js";import{a as A,i as j,n as M,o as N,r as P,t as F}from"./ad659a0b.js";import{f as I,p as L}from"./9aef3d60.js";import{f as R,m as z}from"./7747f8f6.js";import{o as B,s as ee}from"./585b5cc2.js";var V;function H(){return(H=e((()=>{n(),V=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},p={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null}],storageKey:null},m=[r,o],h={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:m,storageKey:null},_={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`parent`,plural:!1,selections:m,storageKey:null},v={kind:`Literal`,name:`first`,value:50},y=[v],b={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},S={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},C={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},w=[v,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{kind:`Literal`,name:`where`,value:{isDone:!1}}],T={kind:`Variable`,name:`first`,variableName:`first`},E=[T,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!0}}],D=[T,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]}],O=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],k=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],A={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},j={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},M={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},N={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},P=[o,r],F={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},I={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},L={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:P,storageKey:null},R={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:P,storageKey:null},z=[{kind:`Literal`,name:`first`,value:20}],B=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,h,g,_,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null},{alias:null,args:y,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[b,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,x,S,C,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`planned_activities`}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:`done`,args:E,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_done`}],storageKey:null},{alias:null,args:D,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_notes`}],storageKey:null},{alias:null,args:D,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`history_files`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,p,h,g,_,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:O,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:O,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[A,r],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[j,r],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[o,M,r],storageKey:null},p],storageKey:null},{alias:null,args:y,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[b,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,x,S,C,i,N,a,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:P,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[b,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,F,I,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},a,L,R,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,N],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:m,storageKey:null}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:`done`,args:E,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},F,I,L,R],storageKey:null}],storageKey:null},{alias:null,args:D,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,f,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:P,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:P,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:D,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,f,o,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:P,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:z,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[b,{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,o,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:B,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:B,storageKey:null},j],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:`people(first:20)`},{alias:null,args:z,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,o,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},o,M,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,A,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`60981fe198449fb44969f7204b741c2c`,id:`f5255b779724ce2fe5059b4eb38a69f83e19fe554595b6a9eb070053f1cab0ec`,metadata:{},name:`pageOrganizationQuery`,operationKind:`query`,text:`query pageOrganizationQuery(
  $id: ID!
  $first: Int!
) {
  organization(id: $id) {
    id
    version
    viewerCanUpdate
    name
    website
    linkedin
    industry
    employeeCount
    annualRevenue
    createdAt
    address {
      formatted
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
`}}})(),V.hash=`b5c7d2ef97e9d93d8ee7f13f726091c3`})))()}var U;function W(){return(W=e((()=>{n(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationUpdatePayload`,kind:`LinkedField`,name:`organizationUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationUpdateMutation`,selections:n},params:{cacheID:`4e20605194a5223de67fff15cc623943`,id:`6916683c47f38cf37bf4649ddfc573f3e386a8590d479a1c40f1977a8ebdd023`,metadata:{},name:`pageOrganizationUpdateMutation`,operationKind:`mutation`,text:`mutation pageOrganizationUpdateMutation(
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
`}}})(),U.hash=`3ec3a1127adaeb00ecca656d372700a2`})))()}var G;function K(){return(K=e((()=>{n(),G=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursOrganizationQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursOrganizationQuery`,selections:o},params:{cacheID:`eeef5bd893a5ec15f2131123dd17357e`,id:`44e5d0ce7c2e48d62258af44d46885ef87240e74cb62684556e670042b40763d`,metadata:{},name:`neighboursOrganizationQuery`,operationKind:`query`,text:`query neighboursOrganizationQuery(
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
`}}})(),G.hash=`4999514616d82bed02a26750ce104680`})))()}var q;function J(){return(J=e((()=>{K(),o(),q=G})))()}function te(){let{id:e=``}=a({strict:!1});return(0,Y.jsx)(B,{children:(0,Y.jsx)(ne,{id:e},e)})}function ne({id:e}){let{data:t,refresh:n,first:r,onMore:i,isLoadingMore:a}=C(X,e),{organization:o}=t;if(!o)return(0,Y.jsx)(c,{});let{viewerCanUpdate:s,website:l,linkedin:d,deals:p,planned:h,done:_,notes:v,files:y}=o;return(0,Y.jsx)(b,{refresh:n,editable:o.viewerCanUpdate?{id:o.id,version:o.version,mutation:Z}:null,header:(0,Y.jsxs)(f,{list:$,entity:`ORGANIZATION`,...o,children:[(0,Y.jsx)(m,{address:l}),(0,Y.jsx)(m,{address:d,label:`LinkedIn`}),s&&(0,Y.jsx)(F,{organization:o})]}),main:(0,Y.jsxs)(Y.Fragment,{children:[s&&(0,Y.jsx)(g,{about:{organizationId:o.id},query:t}),(0,Y.jsx)(u,{planned:h}),(0,Y.jsx)(w,{done:_,notes:v,files:y,first:r,onMore:i,isLoading:a})]}),side:(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(re,{organization:o,query:t}),(0,Y.jsx)(I,{deals:p.nodes,totalCount:p.totalCount,action:(0,Y.jsx)(D,{kind:`deal`,isPart:!0,organization:o})}),(0,Y.jsx)(A,{organization:o})]})})}function re({organization:e,query:t}){let n=l(),r=z(),{parent:i,createdAt:a,customFields:o}=e;return(0,Y.jsxs)(y,{children:[(0,Y.jsx)(P,{...e}),(0,Y.jsx)(v,{label:n(`organizations.parent`),children:i&&(0,Y.jsx)(`a`,{href:`/app/organizations/${i.id}`,children:i.name})}),(0,Y.jsx)(v,{label:n(`organizations.created`),children:r.date(a)}),(0,Y.jsx)(k,{query:t,entities:Q,values:o})]})}var Y,X,Z,Q,$;function ie(){return(ie=e((()=>{H(),W(),i(),o(),E(),R(),t(),s(),d(),L(),_(),j(),O(),ee(),p(),S(),x(),M(),N(),h(),T(),J(),Y=r(),X=V,Z=U,Q=[`ORGANIZATION`],$={to:`/app/organizations`,label:`organizations.title`,neighbours:q}})))()}ie();export{te as default};