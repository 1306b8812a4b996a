import{b as e,c as t,j as n,y as r}from"./d4280f59.js";import{a as i,s as a}from"./e2370ea3.js";import{h as o}from"./12c1d301.js";import{n as s}from"./c2eeb01f.js";import{n as c,t as l}from"./d11e9c14.js";e();var u=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageActivitiesQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_activities`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageActivitiesQuery`,selections:[{alias:null,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`page_activities`,kind:`LinkedHandle`,name:`activities`}]},params:{cacheID:`14bd0df3fa33401a93f9e3e0ab8a83dd`,id:null,metadata:{},name:`pageActivitiesQuery`,operationKind:`query`,text:`query pageActivitiesQuery(
  $where: ActivityWhere
  $orderBy: [ActivityOrder!]
  $first: Int!
) {
  ...page_activities_RuEAa
}

fragment page_activities_RuEAa on Query {
  activities(where: $where, orderBy: $orderBy, first: $first) {
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
`}}})();u.hash=`a6c37b2f47f4ff0f898f1318d763b054`;var d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageActivitiesPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_activities`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageActivitiesPageQuery`,selections:[{alias:null,args:t,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`page_activities`,kind:`LinkedHandle`,name:`activities`}]},params:{cacheID:`1a77b133c4e48e26906f14131dfdbc89`,id:null,metadata:{},name:`pageActivitiesPageQuery`,operationKind:`query`,text:`query pageActivitiesPageQuery(
  $after: String
  $first: Int!
  $orderBy: [ActivityOrder!]
  $where: ActivityWhere
) {
  ...page_activities_1mGm8O
}

fragment page_activities_1mGm8O on Query {
  activities(where: $where, orderBy: $orderBy, first: $first, after: $after) {
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
`}}})();d.hash=`3f5008d1871184d83649c4427698a25b`;var f=(function(){var e=[`activities`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:d}},name:`page_activities`,selections:[{alias:`activities`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`ActivityConnection`,kind:`LinkedField`,name:`__page_activities_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActivityEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_activity`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();f.hash=`3f5008d1871184d83649c4427698a25b`;var p=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:e,storageKey:null}],type:`Activity`,abstractKey:null}})();p.hash=`a0855a6137856fe38c5dea44fddb8602`;var m=a(i(),1),h=r(),g=n(),_=60;function v(){let e=o(),t=(0,h.useLazyLoadQuery)(u,{where:e.where,orderBy:e.orderBy,first:_});return(0,g.jsx)(y,{query:t})}function y({query:e}){let n=t(),{data:r,loadNext:i,hasNext:a}=(0,h.usePaginationFragment)(f,e),{edges:o,totalCount:s}=r.activities;return(0,g.jsx)(l,{title:n(`activities.title`),empty:n(`activities.empty`),rows:(0,m.useMemo)(()=>o.map(e=>e.node),[o]),totalCount:s??o.length,columns:S(),...x(),views:`ACTIVITIES`,Row:b,loadNext:a?i:void 0})}function b({row:e,columns:t}){let n=(0,h.useFragment)(p,e);return(0,g.jsx)(c,{data:n,columns:t})}function x(){let e=t();return(0,m.useMemo)(()=>({fields:[{key:`subject`,label:e(`activities.name`),kind:`text`},{key:`dueDate`,label:e(`activities.due`),kind:`day`},{key:`doneAt`,label:e(`activities.done`),kind:`date`}],quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}},{label:e(`activities.todo`),where:{isDone:!1}}]}),[e])}function S(){let e=t(),n=s();return(0,m.useMemo)(()=>[{id:`subject`,label:e(`activities.name`),width:200,grow:3,sortField:`SUBJECT`,phone:`title`,cell:({subject:e})=>(0,g.jsx)(`bdi`,{className:`strong`,children:e})},{id:`due`,label:e(`activities.due`),width:150,sortField:`DUE_AT`,phone:`figure`,cell:({dueAt:e,dueDate:t,isOverdue:r,isDone:i})=>{let a=e?n.dateTime(e):t&&n.day(t);return a&&(0,g.jsx)(`span`,{className:r&&!i?`time time-overdue`:`time`,children:a})}},{id:`type`,label:e(`activities.type`),width:100,grow:1,cell:({type:e})=>(0,g.jsx)(`span`,{className:`quiet`,children:e.name})},{id:`organization`,label:e(`activities.organization`),width:160,grow:2,phone:`detail`,cell:({organization:e})=>(0,g.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`owner`,label:e(`activities.owner`),width:110,grow:1,phone:`mark`,cell:({owner:e})=>(0,g.jsx)(`bdi`,{className:`quiet`,children:e?.name})}],[e,n])}export{v as default};