import{b as e,c as t,j as n,y as r}from"./d4280f59.js";import{a as i,s as a}from"./e2370ea3.js";import{n as o,t as s}from"./d11e9c14.js";import{h as c}from"./12c1d301.js";import{n as l,t as u}from"./6126db96.js";import{n as d}from"./c2eeb01f.js";import{t as f}from"./927c8ef2.js";e();var p=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},r],a=[r],o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],l={alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageAccountsQuery`,selections:[{args:i,kind:`FragmentSpread`,name:`page_accounts`},{alias:null,args:a,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`summary_accounts`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageAccountsQuery`,selections:[{alias:null,args:i,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,o],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:c,storageKey:null},l],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`,`orderBy`],handle:`connection`,key:`page_accounts`,kind:`LinkedHandle`,name:`accounts`},{alias:null,args:a,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:c,storageKey:null},l,{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null}]},params:{cacheID:`20ea30fae2fe15834aafc7dd1af47200`,id:null,metadata:{},name:`pageAccountsQuery`,operationKind:`query`,text:`query pageAccountsQuery(
  $where: AccountWhere
  $orderBy: [AccountOrder!]
  $first: Int!
) {
  ...page_accounts_RuEAa
  accountSummary(where: $where) {
    ...summary_accounts
  }
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

fragment summary_accounts on AccountSummary {
  wonValue {
    amount
    currency
  }
  isComplete
  lateFollowUpCount
}
`}}})();p.hash=`dbe8506901212bc783d98632a4b80f39`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsPageQuery`,selections:[{alias:null,args:t,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`page_accounts`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`aa241a48b12f42f6f8433fb8aa6fa373`,id:null,metadata:{},name:`pageAccountsPageQuery`,operationKind:`query`,text:`query pageAccountsPageQuery(
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
`}}})();m.hash=`966a73b8e35c9b54c809aa55f1ea60a6`;var h=(function(){var e=[`accounts`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:m}},name:`page_accounts`,selections:[{alias:`accounts`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountConnection`,kind:`LinkedField`,name:`__page_accounts_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`row_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();h.hash=`966a73b8e35c9b54c809aa55f1ea60a6`;var g=a(i(),1),_=r(),v=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`row_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();v.hash=`6e92acd211ff6246d227e1973de3c2af`;var y=n();function b({row:e,columns:t}){let n=(0,_.useFragment)(v,e);return(0,y.jsx)(o,{data:n,columns:t})}var x={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`summary_accounts`,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],type:`AccountSummary`,abstractKey:null};x.hash=`ccfcfc2a8dba07b5ace8fa3803709dc2`;function S({summary:e}){let n=t(),r=d(),{wonValue:i,isComplete:a,lateFollowUpCount:o}=(0,_.useFragment)(x,e),s=`${r.money(i)}${a?``:` +`}`;return(0,y.jsxs)(`span`,{className:`quiet numeric`,children:[n(`accounts.summary`,{value:s,late:o}),!a&&(0,y.jsxs)(`span`,{className:`visually-hidden`,children:[` `,n(`accounts.incomplete`)]})]})}function C(){let e=t(),n=d();return(0,g.useMemo)(()=>[{id:`name`,label:e(`accounts.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,y.jsx)(`a`,{href:`/app/accounts/${e}`,children:(0,y.jsx)(`bdi`,{children:t})})},{id:`wonValue`,label:e(`accounts.wonValue`),width:110,align:`end`,sortField:`WON_VALUE`,phone:`figure`,cell:({wonValue:{total:e,isComplete:t}})=>e&&`${n.money(e)}${t?``:` +`}`},{id:`deals`,label:e(`accounts.deals`),width:64,align:`end`,sortField:`WON_DEAL_COUNT`,cell:({wonDealCount:e})=>n.number(e)},{id:`nextActivity`,label:e(`accounts.nextActivity`),width:180,grow:3,sortField:`NEXT_ACTIVITY_DUE`,phone:`detail`,cell:({nextActivity:e,boardColumn:t})=>(0,y.jsx)(f,{activity:e,column:t})},{id:`lastContacted`,label:e(`accounts.lastContacted`),width:120,sortField:`LAST_CONTACTED_AT`,phone:`mark`,cell:({lastContactedAt:t,isFollowUpLate:r})=>(0,y.jsxs)(y.Fragment,{children:[t?n.ago(t):(0,y.jsx)(`span`,{className:`quiet`,children:e(`accounts.never`)}),r&&(0,y.jsx)(`span`,{className:`late`,role:`img`,"aria-label":e(`accounts.late`)})]})},{id:`owner`,label:e(`accounts.owner`),width:110,grow:1,sortField:`OWNER_NAME`,cell:({owner:e})=>(0,y.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`followUp`,label:e(`accounts.followUp`),width:110,optional:!0,sortField:`FOLLOW_UP_DUE_ON`,cell:({followUpDueOn:e})=>e&&(0,y.jsx)(`span`,{className:`numeric`,children:n.day(e)})},{id:`lastWon`,label:e(`accounts.lastWon`),width:120,optional:!0,sortField:`LAST_WON_AT`,cell:({lastWonAt:e})=>e&&n.ago(e)},{id:`since`,label:e(`accounts.since`),width:120,optional:!0,sortField:`ACCOUNT_SINCE`,cell:({accountSince:e})=>e&&n.ago(e)},{id:`openDeals`,label:e(`accounts.openDeals`),width:90,align:`end`,optional:!0,cell:({openDealCount:e})=>n.number(e)},{id:`industry`,label:e(`accounts.industry`),width:130,optional:!0,cell:({industry:e})=>(0,y.jsx)(`span`,{className:`quiet`,children:e})},{id:`employees`,label:e(`accounts.employees`),width:100,align:`end`,optional:!0,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&n.number(e)}],[e,n])}var w=60,T=[{field:`WON_VALUE`,direction:`DESC`}];function E(){let e=c(),t=(0,_.useLazyLoadQuery)(p,{where:e.where,orderBy:e.orderBy??T,first:w});return(0,y.jsx)(D,{query:t,summary:(0,y.jsx)(S,{summary:t.accountSummary})})}function D({query:e,summary:n}){let r=t(),{data:i,loadNext:a,hasNext:o}=(0,_.usePaginationFragment)(h,e),{edges:c,totalCount:d}=i.accounts;return(0,y.jsx)(s,{title:r(`accounts.title`),empty:r(`accounts.empty`),rows:(0,g.useMemo)(()=>c.map(e=>e.node),[c]),totalCount:d??c.length,columns:C(),summary:n,...l(),views:`ACCOUNTS`,actions:(0,y.jsx)(u,{}),Row:b,loadNext:o?a:void 0})}export{E as default};