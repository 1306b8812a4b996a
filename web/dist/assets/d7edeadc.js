//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,V as i,in as a,o,rn as s,u as c}from"./eac1eecf.js";import{a as l,i as u,o as d,r as f}from"./9867827b.js";import{C as p,S as m,U as h}from"./88b7b131.js";import{g,h as _}from"./d2c0e662.js";var v;function y(){return(y=e((()=>{a(),v=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[a,i],s=[i];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageActivitiesQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_activities`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageActivitiesQuery`,selections:[{alias:`list`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,a],storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`activities_list`,kind:`LinkedHandle`,name:`activities`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`4f09a946eb21887023a0b0f07bd2bf93`,id:`d6e543b8aa8600d93614f7fe0130ae275f0b31618f1db4aa58ee23c00b54125b`,metadata:{},name:`pageActivitiesQuery`,operationKind:`query`,text:`query pageActivitiesQuery(
  $where: ActivityWhere
  $orderBy: [ActivityOrder!]
  $first: Int!
) {
  ...page_activities_RuEAa
  ...savedViews_query
}

fragment page_activities_RuEAa on Query {
  list: activities(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      node {
        id
        ...page_activity
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

fragment page_activity on Activity {
  id
  subject
  isDone
  isOverdue
  dueAt
  dueDate
  type {
    name
    id
  }
  organization {
    id
    name
  }
  deal {
    id
  }
  person {
    id
  }
  owner {
    name
    id
  }
}

fragment savedViews_query on Query {
  savedViews {
    id
    name
    list
    where
    orderBy
    columns
    columnWidths
    isDefault
    ...viewMenu_view
  }
}

fragment viewMenu_view on SavedView {
  id
  version
  name
  isShared
  isDefault
  viewerCanEdit
}
`}}})(),v.hash=`df46307e7cd58f846ce0e697db9933cc`})))()}var b;function x(){return(x=e((()=>{a(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[r,n],a=[n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageActivitiesPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_activities`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageActivitiesPageQuery`,selections:[{alias:`list`,args:t,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`activities_list`,kind:`LinkedHandle`,name:`activities`}]},params:{cacheID:`1f54fa78a64f800a74411ecab48dd058`,id:`bfb029426932c7f82248e396c977ab6c321cc2cba6662156bffaaf02d3941443`,metadata:{},name:`pageActivitiesPageQuery`,operationKind:`query`,text:`query pageActivitiesPageQuery(
  $after: String
  $first: Int!
  $orderBy: [ActivityOrder!]
  $where: ActivityWhere
) {
  ...page_activities_1mGm8O
}

fragment page_activities_1mGm8O on Query {
  list: activities(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        ...page_activity
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

fragment page_activity on Activity {
  id
  subject
  isDone
  isOverdue
  dueAt
  dueDate
  type {
    name
    id
  }
  organization {
    id
    name
  }
  deal {
    id
  }
  person {
    id
  }
  owner {
    name
    id
  }
}
`}}})(),b.hash=`2c8058e44e80275db74955002c03ed2a`})))()}var S;function C(){return(C=e((()=>{a(),x(),S=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:b}},name:`page_activities`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`ActivityConnection`,kind:`LinkedField`,name:`__activities_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_activity`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),S.hash=`2c8058e44e80275db74955002c03ed2a`})))()}var w;function T(){return(T=e((()=>{a(),w=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,t],storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],type:`Activity`,abstractKey:null}})(),w.hash=`fc7539b5bb255f8c2b75d77b50737bf2`})))()}var E;function D(){return(D=e((()=>{a(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdateMatchingPayload`,kind:`LinkedField`,name:`activityUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageActivitiesMatchingMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageActivitiesMatchingMutation`,selections:n},params:{cacheID:`f62d1004838f87aa181ff98c356c4a0b`,id:`491133ff9c470246cb0cb6c3e958f410b363ccb67732f597ce2928a37bba3e3a`,metadata:{},name:`pageActivitiesMatchingMutation`,operationKind:`mutation`,text:`mutation pageActivitiesMatchingMutation(
  $input: ActivityUpdateMatchingInput!
) {
  result: activityUpdateMatching(input: $input) {
    matchedCount
    changedCount
    bulkChange {
      id
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
`}}})(),E.hash=`9b2adccff3371c3464cbee8c1c1f1261`})))()}var O;function k(){return(k=e((()=>{a(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:`record`,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editActivityQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editActivityQuery`,selections:r},params:{cacheID:`174ce6d36e04d75464e16e6611772a4a`,id:`c98deb5d264afc241db53da2acb6e3aecf7962e68b68dee06b5e76ad9d9d1a83`,metadata:{},name:`editActivityQuery`,operationKind:`query`,text:`query editActivityQuery(
  $id: ID!
) {
  record: activity(id: $id) {
    id
    version
    viewerCanUpdate
    subject
    dueAt
    dueDate
    isOverdue
    type {
      id
      name
    }
    owner {
      id
      name
    }
  }
}
`}}})(),O.hash=`fa2ab0956e0a47e96fd25b7b57f5a89c`})))()}var A;function j(){return(j=e((()=>{k(),s(),u(),A={query:O,mutation:f,editors:{subject:{kind:`text`,field:`subject`,isRequired:!0},dueAt:{kind:`due`},type:{kind:`activityType`},owner:{kind:`owner`}}}})))()}function M(){let e=n();return(0,F.useMemo)(()=>({entity:`activity`,quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}},{label:e(`activities.todo`),where:{isDone:!1}}]}),[e])}function N({activity:{subject:e,organization:t,deal:n,person:r}}){let i=t?`organizations/${t.id}`:n?`deals/${n.id}`:r&&`people/${r.id}`;return i?(0,I.jsx)(`a`,{href:`/app/${i}`,children:(0,I.jsx)(`bdi`,{children:e})}):(0,I.jsx)(`bdi`,{className:`strong`,children:e})}function P(){let e=n(),t=c();return(0,F.useMemo)(()=>[{id:`subject`,label:e(`activities.name`),width:200,grow:3,sortField:`SUBJECT`,phone:`title`,cell:e=>(0,I.jsx)(N,{activity:e})},{id:`dueAt`,label:e(`activities.due`),width:150,sortField:`DUE`,phone:`figure`,cell:({dueAt:e,dueDate:n,isOverdue:r,isDone:i})=>{let a=e?t.dateTime(e):n&&t.day(n);return a&&(0,I.jsx)(`span`,{className:r&&!i?`time time-overdue`:`time`,children:a})}},{id:`isDone`,label:e(`activities.done`),width:60,sortField:`IS_DONE`,cell:({isDone:t})=>t&&(0,I.jsx)(_,{size:14,role:`img`,"aria-label":e(`activities.done`)})},{id:`type`,label:e(`activities.type`),width:100,grow:1,cell:({type:e})=>(0,I.jsx)(`span`,{className:`quiet`,children:e.name})},{id:`organization`,label:e(`activities.organization`),width:160,grow:2,phone:`detail`,cell:({organization:e})=>(0,I.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`owner`,label:e(`activities.owner`),width:110,grow:1,phone:`mark`,cell:({owner:e})=>(0,I.jsx)(`bdi`,{className:`quiet`,children:e?.name})}],[e,t])}var F,I,L;function R(){return(R=e((()=>{y(),C(),T(),D(),g(),F=r(),s(),h(),o(),i(),p(),d(),j(),I=t(),L=m({query:v,page:S,row:w,title:`activities.title`,empty:`activities.empty`,views:`ACTIVITIES`,defaultOrder:[{field:`IS_DONE`,direction:`ASC`},{field:`DUE`,direction:`ASC`}],edit:A,bulk:{matching:E},useColumns:P,useFilters:M,actions:(0,I.jsx)(l,{})})})))()}R();export{L as default};