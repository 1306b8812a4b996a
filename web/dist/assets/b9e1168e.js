import{b as e,c as t,j as n,y as r}from"./24c76d68.js";import{a as i,s as a}from"./e2370ea3.js";import{i as o,n as s,r as c,t as l}from"./858e11eb.js";e();var u=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageAccountsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageAccountsQuery`,selections:[{alias:null,args:r,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`page_accounts`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`c8eb292aa9664dda526cd340ad2a2218`,id:null,metadata:{},name:`pageAccountsQuery`,operationKind:`query`,text:`query pageAccountsQuery(
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
  lastWonAt
  openDealCount
  industry
  employeeCount
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
`}}})();u.hash=`a29c1d86be216024b58242388fbc8e9e`;var d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsPageQuery`,selections:[{alias:null,args:t,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`page_accounts`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`aa241a48b12f42f6f8433fb8aa6fa373`,id:null,metadata:{},name:`pageAccountsPageQuery`,operationKind:`query`,text:`query pageAccountsPageQuery(
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
  lastWonAt
  openDealCount
  industry
  employeeCount
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
`}}})();d.hash=`966a73b8e35c9b54c809aa55f1ea60a6`;var f=(function(){var e=[`accounts`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:d}},name:`page_accounts`,selections:[{alias:`accounts`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountConnection`,kind:`LinkedField`,name:`__page_accounts_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`row_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();f.hash=`966a73b8e35c9b54c809aa55f1ea60a6`;var p=a(i(),1),m=r(),h=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`row_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();h.hash=`6e92acd211ff6246d227e1973de3c2af`;var g=n();function _({row:e,columns:t}){let n=(0,m.useFragment)(h,e);return(0,g.jsx)(o,{data:n,columns:t})}var v={OVERDUE:`time time-overdue`,TODAY:`time time-today`,TOMORROW:`time time-soon`,WITHIN_WEEK:`time time-soon`};function y({activity:e,column:n}){let r=t();return e?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(b,{activity:e,column:n}),` `,e.subject]}):(0,g.jsx)(`span`,{className:`quiet`,children:r(`accounts.nothingPlanned`)})}function b({activity:{dueAt:e,dueDate:t},column:n}){let r=s(),i=e?r.dateTime(e):t&&r.day(t);return i?(0,g.jsx)(`span`,{className:v[n]??`time`,children:i}):null}function x(){let e=t(),n=s();return(0,p.useMemo)(()=>[{id:`name`,label:e(`accounts.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,g.jsx)(`a`,{href:`/app/accounts/${e}`,children:(0,g.jsx)(`bdi`,{children:t})})},{id:`wonValue`,label:e(`accounts.wonValue`),width:110,align:`end`,sortField:`WON_VALUE`,phone:`figure`,cell:({wonValue:{total:e,isComplete:t}})=>e&&`${n.money(e)}${t?``:` +`}`},{id:`deals`,label:e(`accounts.deals`),width:64,align:`end`,sortField:`WON_DEAL_COUNT`,cell:({wonDealCount:e})=>n.number(e)},{id:`nextActivity`,label:e(`accounts.nextActivity`),width:180,grow:3,sortField:`NEXT_ACTIVITY_DUE`,phone:`detail`,cell:({nextActivity:e,boardColumn:t})=>(0,g.jsx)(y,{activity:e,column:t})},{id:`lastContacted`,label:e(`accounts.lastContacted`),width:120,sortField:`LAST_CONTACTED_AT`,phone:`mark`,cell:({lastContactedAt:t,isFollowUpLate:r})=>(0,g.jsxs)(g.Fragment,{children:[t?n.ago(t):(0,g.jsx)(`span`,{className:`quiet`,children:e(`accounts.never`)}),r&&(0,g.jsx)(`span`,{className:`late`,role:`img`,"aria-label":e(`accounts.late`)})]})},{id:`owner`,label:e(`accounts.owner`),width:110,grow:1,sortField:`OWNER_NAME`,cell:({owner:e})=>(0,g.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`followUp`,label:e(`accounts.followUp`),width:110,optional:!0,sortField:`FOLLOW_UP_DUE_ON`,cell:({followUpDueOn:e})=>e&&(0,g.jsx)(`span`,{className:`numeric`,children:n.day(e)})},{id:`lastWon`,label:e(`accounts.lastWon`),width:120,optional:!0,sortField:`LAST_WON_AT`,cell:({lastWonAt:e})=>e&&n.ago(e)},{id:`since`,label:e(`accounts.since`),width:120,optional:!0,sortField:`ACCOUNT_SINCE`,cell:({accountSince:e})=>e&&n.ago(e)},{id:`openDeals`,label:e(`accounts.openDeals`),width:90,align:`end`,optional:!0,cell:({openDealCount:e})=>n.number(e)},{id:`industry`,label:e(`accounts.industry`),width:130,optional:!0,cell:({industry:e})=>(0,g.jsx)(`span`,{className:`quiet`,children:e})},{id:`employees`,label:e(`accounts.employees`),width:100,align:`end`,optional:!0,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&n.number(e)}],[e,n])}var S=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`];function C(){let e=t();return(0,p.useMemo)(()=>{let t=S.map(t=>({value:t,label:e(`accounts.column.${t}`)}));return{fields:[{key:`boardColumn`,label:e(`accounts.nextActivity`),kind:`choice`,choices:t},{key:`wonValue`,label:e(`accounts.wonValue`),kind:`number`},{key:`lastContactedAt`,label:e(`accounts.lastContacted`),kind:`date`},{key:`lastWonAt`,label:e(`accounts.lastWon`),kind:`date`},{key:`accountSince`,label:e(`accounts.since`),kind:`date`},{key:`industry`,label:e(`accounts.industry`),kind:`text`},{key:`employeeCount`,label:e(`accounts.employees`),kind:`number`}],quick:[{label:e(`list.mine`),where:{ownerId:{eq:`me`}}},{label:e(`accounts.late`),where:{isFollowUpLate:!0}}]}},[e])}var w=60,T=[{field:`WON_VALUE`,direction:`DESC`}];function E(){let e=c(),t=(0,m.useLazyLoadQuery)(u,{where:e.where,orderBy:e.orderBy??T,first:w});return(0,g.jsx)(D,{query:t})}function D({query:e}){let n=t(),{data:r,loadNext:i,hasNext:a}=(0,m.usePaginationFragment)(f,e),{edges:o,totalCount:s}=r.accounts;return(0,g.jsx)(l,{title:n(`accounts.title`),empty:n(`accounts.empty`),rows:(0,p.useMemo)(()=>o.map(e=>e.node),[o]),totalCount:s??o.length,columns:x(),...C(),views:`ACCOUNTS`,Row:_,loadNext:a?i:void 0})}export{E as default};