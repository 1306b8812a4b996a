const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/786a3cb9.js","assets/cd0d1348.js","assets/16930679.js","assets/a746676e.js","assets/c61e991b.css","assets/17b65b63.js","assets/20a8ae04.js","assets/719752b5.js","assets/f930e1d4.js","assets/67db847a.js","assets/4ddddd9e.css","assets/b9b51228.css","assets/73f100e1.css","assets/7906721a.js","assets/c47a88bb.js","assets/5188e67d.css","assets/977a61fa.css"])))=>i.map(i=>d[i]);
import{n as e}from"./16930679.js";import{$ as t,B as n,V as r,Z as i,h as a,l as o}from"./a746676e.js";import{t as s}from"./c47a88bb.js";import{n as c,t as l}from"./ffad5d9e.js";import{f as u}from"./67db847a.js";import{t as d}from"./4875cdfc.js";import{a as f,b as p,i as m,m as h,n as g,s as _}from"./f930e1d4.js";import{t as v}from"./49e168e3.js";r();var y=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},r],a=[r],o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],l={alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageAccountsQuery`,selections:[{args:i,kind:`FragmentSpread`,name:`page_accounts`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`},{alias:null,args:a,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`summary_accounts`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageAccountsQuery`,selections:[{alias:`list`,args:i,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,o],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:c,storageKey:null},l],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:i,filters:[`where`,`orderBy`],handle:`connection`,key:`accounts_list`,kind:`LinkedHandle`,name:`accounts`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[o,s,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null},{alias:null,args:a,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:c,storageKey:null},l,{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null}]},params:{cacheID:`1baebc4f0b8623664c7db165da3b1eb8`,id:null,metadata:{},name:`pageAccountsQuery`,operationKind:`query`,text:`query pageAccountsQuery(
  $where: AccountWhere
  $orderBy: [AccountOrder!]
  $first: Int!
) {
  ...page_accounts_RuEAa
  ...savedViews_query
  accountSummary(where: $where) {
    ...summary_accounts
  }
}

fragment page_account on Account {
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

fragment page_accounts_RuEAa on Query {
  list: accounts(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_account
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
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

fragment summary_accounts on AccountSummary {
  wonValue {
    amount
    currency
  }
  isComplete
  lateFollowUpCount
}

fragment viewMenu_view on SavedView {
  id
  version
  name
  isShared
  isDefault
  viewerCanEdit
}
`}}})();y.hash=`f5fe20ded8128a0988c1f81d1b5ecf57`;var b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`accounts_list`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`b2e891fe96ce1d148dee7ebb88fc05d5`,id:null,metadata:{},name:`pageAccountsPageQuery`,operationKind:`query`,text:`query pageAccountsPageQuery(
  $after: String
  $first: Int!
  $orderBy: [AccountOrder!]
  $where: AccountWhere
) {
  ...page_accounts_1mGm8O
}

fragment page_account on Account {
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

fragment page_accounts_1mGm8O on Query {
  list: accounts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_account
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();b.hash=`6d861d5cb303b0176c3fa216889e7672`;var x=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:b}},name:`page_accounts`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountConnection`,kind:`LinkedField`,name:`__accounts_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();x.hash=`6d861d5cb303b0176c3fa216889e7672`;var S=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();S.hash=`fada6efa33e5130ed409efa6ca37a580`;var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`AccountUpdateMatchingPayload`,kind:`LinkedField`,name:`accountUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsMatchingMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsMatchingMutation`,selections:t},params:{cacheID:`7cd4b8b8e8614ff40fe864b1699b2f2e`,id:null,metadata:{},name:`pageAccountsMatchingMutation`,operationKind:`mutation`,text:`mutation pageAccountsMatchingMutation(
  $input: AccountUpdateMatchingInput!
) {
  result: accountUpdateMatching(input: $input) {
    matchedCount
    changedCount
    bulkChange {
      id
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();C.hash=`ac33c6a07392069aa9400758faa7ab3a`;var w=e(t(),1),T=n(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},i=[n,r],a={alias:null,args:null,kind:`ScalarField`,name:`dealCount`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`receiptsQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`receipt_value`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`receiptsQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`ratesAsOf`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`CurrencySum`,kind:`LinkedField`,name:`byCurrency`,plural:!0,selections:[n,r,a,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`converted`,plural:!1,selections:i,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Unconverted`,kind:`LinkedField`,name:`unconverted`,plural:!0,selections:[n,r,a,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`8fd2d6d23afae9e3b109d77dcdc880d9`,id:null,metadata:{},name:`receiptsQuery`,operationKind:`query`,text:`query receiptsQuery(
  $id: ID!
) {
  account(id: $id) {
    wonValue {
      ...receipt_value
    }
    id
  }
}

fragment receipt_value on WonValue {
  ratesAsOf
  total {
    amount
    currency
  }
  byCurrency {
    amount
    currency
    dealCount
    converted {
      amount
      currency
    }
  }
  unconverted {
    amount
    currency
    dealCount
    reason
  }
}
`}}})();E.hash=`dc60e0a3d67dcf3dbf0a091f418f3498`;var D=i(),O=(0,w.createContext)(()=>void 0);function k({children:e}){let[t,n]=(0,w.useState)(null),r=g(t!==null),i=(0,w.useCallback)((e,t)=>n({id:e,button:t}),[]),a=(0,w.useCallback)(()=>n(null),[]);return(0,D.jsxs)(O,{value:i,children:[e,r&&(0,D.jsx)(A,{shown:t,onClose:a})]})}function A({shown:e,onClose:t}){let n=o();return(0,D.jsx)(p,{open:e!==null,onOpenChange:e=>!e&&t(),children:(0,D.jsx)(h,{children:(0,D.jsx)(_,{className:`floating`,sideOffset:4,align:`end`,anchor:e?.button??null,children:(0,D.jsxs)(f,{className:`popover`,finalFocus:()=>e?.button??!0,children:[(0,D.jsx)(m,{className:`popover-title`,children:n(`accounts.board.receipt`)}),(0,D.jsx)(w.Suspense,{fallback:(0,D.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:e&&(0,D.jsx)(j,{id:e.id})})]})})})})}function j({id:e}){let{account:t}=(0,T.useLazyLoadQuery)(E,{id:e});return t&&(0,D.jsx)(v,{value:t.wonValue})}function M({id:e,value:t}){let n=o(),r=(0,w.useContext)(O);return(0,D.jsxs)(`button`,{type:`button`,className:`cell-button numeric`,"aria-haspopup":`dialog`,onClick:t=>r(e,t.currentTarget),children:[t,(0,D.jsxs)(`span`,{className:`visually-hidden`,children:[`: `,n(`accounts.board.receipt`)]})]})}function N(){let e=o(),t=u();return(0,w.useMemo)(()=>[{id:`name`,label:e(`accounts.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,D.jsx)(`a`,{href:`/app/accounts/${e}`,children:(0,D.jsx)(`bdi`,{children:t})})},{id:`wonValue`,label:e(`accounts.wonValue`),width:110,align:`end`,sortField:`WON_VALUE`,phone:`figure`,cell:({id:e,wonValue:{total:n,isComplete:r}})=>n&&(0,D.jsx)(M,{id:e,value:`${t.money(n)}${r?``:` +`}`})},{id:`wonDealCount`,label:e(`accounts.deals`),width:64,align:`end`,sortField:`WON_DEAL_COUNT`,cell:({wonDealCount:e})=>t.number(e)},{id:`nextActivity`,label:e(`accounts.nextActivity`),width:180,grow:3,sortField:`NEXT_ACTIVITY_DUE`,phone:`detail`,cell:({nextActivity:e,boardColumn:t})=>(0,D.jsx)(d,{activity:e,column:t})},{id:`lastContactedAt`,label:e(`accounts.lastContacted`),width:120,sortField:`LAST_CONTACTED_AT`,phone:`mark`,cell:({lastContactedAt:n,isFollowUpLate:r})=>(0,D.jsxs)(D.Fragment,{children:[n?t.ago(n):(0,D.jsx)(`span`,{className:`quiet`,children:e(`accounts.never`)}),r&&(0,D.jsx)(`span`,{className:`late`,role:`img`,"aria-label":e(`accounts.late`)})]})},{id:`owner`,label:e(`accounts.owner`),width:110,grow:1,sortField:`OWNER_NAME`,cell:({owner:e})=>e&&(0,D.jsx)(`bdi`,{className:`quiet`,children:e.name})},{id:`followUpDueOn`,label:e(`accounts.followUp`),width:110,optional:!0,sortField:`FOLLOW_UP_DUE_ON`,cell:({followUpDueOn:e})=>e&&(0,D.jsx)(`span`,{className:`numeric`,children:t.day(e)})},{id:`lastWonAt`,label:e(`accounts.lastWon`),width:120,optional:!0,sortField:`LAST_WON_AT`,cell:({lastWonAt:e})=>e&&t.ago(e)},{id:`accountSince`,label:e(`accounts.since`),width:120,optional:!0,sortField:`ACCOUNT_SINCE`,cell:({accountSince:e})=>e&&t.ago(e)},{id:`openDealCount`,label:e(`accounts.openDeals`),width:90,align:`end`,optional:!0,cell:({openDealCount:e})=>t.number(e)},{id:`industry`,label:e(`accounts.industry`),width:130,optional:!0,cell:({industry:e})=>e&&(0,D.jsx)(`span`,{className:`quiet`,children:e})},{id:`employeeCount`,label:e(`accounts.employees`),width:100,align:`end`,optional:!0,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&t.number(e)}],[e,t])}var P={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`summary_accounts`,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],type:`AccountSummary`,abstractKey:null};P.hash=`ccfcfc2a8dba07b5ace8fa3803709dc2`;function F({summary:e}){let t=o(),n=u(),{wonValue:r,isComplete:i,lateFollowUpCount:a}=(0,T.useFragment)(P,e),s=`${n.money(r)}${i?``:` +`}`;return(0,D.jsxs)(`span`,{className:`quiet numeric`,children:[t(`accounts.summary`,{value:s,late:a}),!i&&(0,D.jsxs)(`span`,{className:`visually-hidden`,children:[` `,t(`accounts.incomplete`)]})]})}var I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`edit_account`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null}],type:`Account`,abstractKey:null}})();I.hash=`282935a7fce2dfaf15f9d86431a14290`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[t,n],i=[{alias:`record`,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:r,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editAccountQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editAccountQuery`,selections:i},params:{cacheID:`edb2a342dc5d08f0335722c4a8173f68`,id:null,metadata:{},name:`editAccountQuery`,operationKind:`query`,text:`query editAccountQuery(
  $id: ID!
) {
  record: account(id: $id) {
    id
    version
    viewerCanUpdate
    name
    followUpDays
    followUpDueOn
    isFollowUpLate
    industry
    employeeCount
    owner {
      id
      name
    }
    labels {
      id
      name
    }
  }
}
`}}})();L.hash=`4baaa24ab1125a29869590edfa58b67e`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[t,n],i={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},a=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`AccountUpdatePayload`,kind:`LinkedField`,name:`accountUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editAccountMutation`,selections:a,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editAccountMutation`,selections:a},params:{cacheID:`a249704387d5458244223802708812be`,id:null,metadata:{},name:`editAccountMutation`,operationKind:`mutation`,text:`mutation editAccountMutation(
  $input: AccountUpdateInput!
) {
  result: accountUpdate(input: $input) {
    account {
      id
      version
      viewerCanUpdate
      name
      followUpDays
      followUpDueOn
      isFollowUpLate
      industry
      employeeCount
      owner {
        id
        name
      }
      labels {
        id
        name
      }
    }
    userErrors {
      code
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();R.hash=`dca1ba61e326a6c9e95a5178f592e8f8`;var z=s({query:y,page:x,row:S,title:`accounts.title`,empty:`accounts.empty`,views:`ACCOUNTS`,defaultOrder:[{field:`WON_VALUE`,direction:`DESC`}],edit:{query:L,mutation:R,editors:{name:{kind:`text`,field:`name`,isRequired:!0},owner:{kind:`owner`},labels:{kind:`labels`,entity:`ORGANIZATION`},followUpDueOn:{kind:`number`,field:`followUpDays`,least:1,most:3650,label:`accounts.bulk.days`},industry:{kind:`text`,field:`industry`},employeeCount:{kind:`number`,field:`employeeCount`}}},bulk:{labels:`ORGANIZATION`,canPlan:!0,more:[{label:`accounts.bulk.followUp`,Form:(0,w.lazy)(()=>a(()=>import(`./786a3cb9.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16])))}],matching:C},useColumns:N,useFilters:c,actions:(0,D.jsx)(l,{}),summary:({accountSummary:e})=>(0,D.jsx)(F,{summary:e})});function B(){return(0,D.jsx)(k,{children:(0,D.jsx)(z,{})})}export{B as default};