//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{D as t,Lt as n,O as r,Rt as i,an as a,rn as o}from"./5734e76d.js";import{n as s,t as c}from"./a698e61b.js";import{A as l}from"./da686add.js";import{a as u,n as d}from"./7f01c9e8.js";import{m as f,p}from"./11bbcb93.js";var m;function h(){return(h=e((()=>{i(),m=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[a,i];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageActivitiesQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_activities`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageActivitiesQuery`,selections:[{alias:`list`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`activities_list`,kind:`LinkedHandle`,name:`activities`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`77c9208cdd0efcb8b6da49dedf03f2a2`,id:`f02e71fbf0bb935028e30b888ee0b772b657a6fa7e799fb4fd346c7ce6418d4c`,metadata:{},name:`pageActivitiesQuery`,operationKind:`query`,text:`query pageActivitiesQuery(
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
    name
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
`}}})(),m.hash=`df46307e7cd58f846ce0e697db9933cc`})))()}var g;function _(){return(_=e((()=>{i(),g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageActivitiesPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_activities`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageActivitiesPageQuery`,selections:[{alias:`list`,args:t,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`activities_list`,kind:`LinkedHandle`,name:`activities`}]},params:{cacheID:`e17702478135098c76bf786cb534072f`,id:`b55e4d6963e4e544e8285f3e7b873b6086e102f708523ac61dfd2cee35a1a714`,metadata:{},name:`pageActivitiesPageQuery`,operationKind:`query`,text:`query pageActivitiesPageQuery(
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
    name
    id
  }
  owner {
    name
    id
  }
}
`}}})(),g.hash=`2c8058e44e80275db74955002c03ed2a`})))()}var v;function y(){return(y=e((()=>{i(),_(),v=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:g}},name:`page_activities`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`ActivityConnection`,kind:`LinkedField`,name:`__activities_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_activity`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),v.hash=`2c8058e44e80275db74955002c03ed2a`})))()}var b;function x(){return(x=e((()=>{i(),b=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:e,storageKey:null}],type:`Activity`,abstractKey:null}})(),b.hash=`a0855a6137856fe38c5dea44fddb8602`})))()}var S;function C(){return(C=e((()=>{i(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdateMatchingPayload`,kind:`LinkedField`,name:`activityUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageActivitiesMatchingMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageActivitiesMatchingMutation`,selections:n},params:{cacheID:`f62d1004838f87aa181ff98c356c4a0b`,id:`491133ff9c470246cb0cb6c3e958f410b363ccb67732f597ce2928a37bba3e3a`,metadata:{},name:`pageActivitiesMatchingMutation`,operationKind:`mutation`,text:`mutation pageActivitiesMatchingMutation(
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
`}}})(),S.hash=`9b2adccff3371c3464cbee8c1c1f1261`})))()}function w(){let e=r();return(0,E.useMemo)(()=>({entity:`activity`,quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}},{label:e(`activities.todo`),where:{isDone:!1}}]}),[e])}function T(){let e=r(),t=u();return(0,E.useMemo)(()=>[{id:`subject`,label:e(`activities.name`),width:200,grow:3,sortField:`SUBJECT`,phone:`title`,cell:({subject:e})=>(0,D.jsx)(`bdi`,{className:`strong`,children:e})},{id:`dueAt`,label:e(`activities.due`),width:150,sortField:`DUE`,phone:`figure`,cell:({dueAt:e,dueDate:n,isOverdue:r,isDone:i})=>{let a=e?t.dateTime(e):n&&t.day(n);return a&&(0,D.jsx)(`span`,{className:r&&!i?`time time-overdue`:`time`,children:a})}},{id:`type`,label:e(`activities.type`),width:100,grow:1,cell:({type:e})=>(0,D.jsx)(`span`,{className:`quiet`,children:e.name})},{id:`organization`,label:e(`activities.organization`),width:160,grow:2,phone:`detail`,cell:({organization:e})=>(0,D.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`owner`,label:e(`activities.owner`),width:110,grow:1,phone:`mark`,cell:({owner:e})=>(0,D.jsx)(`bdi`,{className:`quiet`,children:e?.name})}],[e,t])}var E,D,O;function k(){return(k=e((()=>{h(),y(),x(),C(),E=a(),n(),l(),d(),t(),s(),f(),D=o(),O=c({query:m,page:v,row:b,title:`activities.title`,empty:`activities.empty`,views:`ACTIVITIES`,bulk:{matching:S},useColumns:T,useFilters:w,actions:(0,D.jsx)(p,{})})})))()}k();export{O as default};