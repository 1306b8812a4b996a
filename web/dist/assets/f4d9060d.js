import{S as e,f as t,o as n,p as r}from"./71b71424.js";import{a as i,s as a}from"./e2370ea3.js";import{i as o,n as s,r as c,t as l}from"./83be7cde.js";r();var u=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageAccountsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageAccountsQuery`,selections:[{alias:null,args:r,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`page_accounts`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`ccc555a997079878d0ee03cce61bc3d9`,id:null,metadata:{},name:`pageAccountsQuery`,operationKind:`query`,text:`query pageAccountsQuery(
  $where: AccountWhere
  $orderBy: [AccountOrder!]
  $first: Int!
) {
  ...page_accounts_RuEAa
}

fragment page_accounts_RuEAa on Query {
  accounts(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      node {
        id
        ...row_account
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

fragment row_account on Account {
  id
  name
  wonDealCount
  lastContactedAt
  isFollowUpLate
  boardColumn
  accountSince
  followUpDueOn
  owner {
    name
    id
  }
  wonValue {
    total {
      amount
      currency
    }
    isComplete
  }
  nextActivity {
    subject
    dueAt
    dueDate
    id
  }
}
`}}})();u.hash=`a29c1d86be216024b58242388fbc8e9e`;var d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsPageQuery`,selections:[{alias:null,args:t,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`page_accounts`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`8e138b4ab43d32999d169100d90cf527`,id:null,metadata:{},name:`pageAccountsPageQuery`,operationKind:`query`,text:`query pageAccountsPageQuery(
  $after: String
  $first: Int!
  $orderBy: [AccountOrder!]
  $where: AccountWhere
) {
  ...page_accounts_1mGm8O
}

fragment page_accounts_1mGm8O on Query {
  accounts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        ...row_account
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

fragment row_account on Account {
  id
  name
  wonDealCount
  lastContactedAt
  isFollowUpLate
  boardColumn
  accountSince
  followUpDueOn
  owner {
    name
    id
  }
  wonValue {
    total {
      amount
      currency
    }
    isComplete
  }
  nextActivity {
    subject
    dueAt
    dueDate
    id
  }
}
`}}})();d.hash=`966a73b8e35c9b54c809aa55f1ea60a6`;var f=(function(){var e=[`accounts`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:d}},name:`page_accounts`,selections:[{alias:`accounts`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountConnection`,kind:`LinkedField`,name:`__page_accounts_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`row_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();f.hash=`966a73b8e35c9b54c809aa55f1ea60a6`;var p=a(i(),1),m=t(),h=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`row_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();h.hash=`c8a68870270501e8a833233e28ca8a5e`;var g=e();function _({row:e,columns:t}){let n=(0,m.useFragment)(h,e);return(0,g.jsx)(o,{data:n,columns:t})}var v={OVERDUE:`time time-overdue`,TODAY:`time time-today`,TOMORROW:`time time-soon`,WITHIN_WEEK:`time time-soon`};function y({activity:e,column:t}){let r=n();return e?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(b,{activity:e,column:t}),` `,e.subject]}):(0,g.jsx)(`span`,{className:`quiet`,children:r(`accounts.nothingPlanned`)})}function b({activity:{dueAt:e,dueDate:t},column:n}){let r=c(),i=e?r.dateTime(e):t&&r.day(t);return i?(0,g.jsx)(`span`,{className:v[n]??`time`,children:i}):null}function x(){let e=n(),t=c();return(0,p.useMemo)(()=>[{id:`name`,label:e(`accounts.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,g.jsx)(`a`,{href:`/app/accounts/${e}`,children:(0,g.jsx)(`bdi`,{children:t})})},{id:`wonValue`,label:e(`accounts.wonValue`),width:110,align:`end`,sortField:`WON_VALUE`,phone:`figure`,cell:({wonValue:{total:e,isComplete:n}})=>e&&`${t.money(e)}${n?``:` +`}`},{id:`deals`,label:e(`accounts.deals`),width:64,align:`end`,sortField:`WON_DEAL_COUNT`,cell:({wonDealCount:e})=>t.number(e)},{id:`nextActivity`,label:e(`accounts.nextActivity`),width:180,grow:3,sortField:`NEXT_ACTIVITY_DUE`,phone:`detail`,cell:({nextActivity:e,boardColumn:t})=>(0,g.jsx)(y,{activity:e,column:t})},{id:`lastContacted`,label:e(`accounts.lastContacted`),width:120,sortField:`LAST_CONTACTED_AT`,phone:`mark`,cell:({lastContactedAt:n,isFollowUpLate:r})=>(0,g.jsxs)(g.Fragment,{children:[n?t.ago(n):(0,g.jsx)(`span`,{className:`quiet`,children:e(`accounts.never`)}),r&&(0,g.jsx)(`span`,{className:`late`,role:`img`,"aria-label":e(`accounts.late`)})]})},{id:`owner`,label:e(`accounts.owner`),width:110,grow:1,sortField:`OWNER_NAME`,cell:({owner:e})=>(0,g.jsx)(`bdi`,{className:`quiet`,children:e?.name})}],[e,t])}var S=60,C=[{field:`WON_VALUE`,direction:`DESC`}];function w(){let e=s(),t=(0,m.useLazyLoadQuery)(u,{where:e.where,orderBy:e.orderBy??C,first:S});return(0,g.jsx)(T,{query:t})}function T({query:e}){let t=n(),{data:r,loadNext:i,hasNext:a}=(0,m.usePaginationFragment)(f,e),{edges:o,totalCount:s}=r.accounts;return(0,g.jsx)(l,{title:t(`accounts.title`),empty:t(`accounts.empty`),rows:(0,p.useMemo)(()=>o.map(e=>e.node),[o]),totalCount:s??o.length,columns:x(),Row:_,loadNext:a?i:void 0})}export{w as default};