import{n as e,t}from"./911e6708.js";import{t as n}from"./efcb43a8.js";import{n as r,t as i}from"./8dd20288.js";import{a,s as o}from"./e2370ea3.js";import{n as s}from"./35c54a8b.js";import{a as c,f as l,n as u,r as d,v as f}from"./de24120f.js";import{c as p,k as m}from"./a339b385.js";import{t as h}from"./a70b04dd.js";import"./91314a6a.js";import{t as g}from"./995cff7a.js";e();var _=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},r],a=[r],o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],l={alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageAccountsQuery`,selections:[{args:i,kind:`FragmentSpread`,name:`page_accounts`},{alias:null,args:a,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`summary_accounts`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageAccountsQuery`,selections:[{alias:`list`,args:i,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,o],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:c,storageKey:null},l],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:i,filters:[`where`,`orderBy`],handle:`connection`,key:`accounts_list`,kind:`LinkedHandle`,name:`accounts`},{alias:null,args:a,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:c,storageKey:null},l,{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null}]},params:{cacheID:`9c1d10692bb6dd41632dbc134f4fc87e`,id:null,metadata:{},name:`pageAccountsQuery`,operationKind:`query`,text:`query pageAccountsQuery(
  $where: AccountWhere
  $orderBy: [AccountOrder!]
  $first: Int!
) {
  ...page_accounts_RuEAa
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
      node {
        id
        ...page_account
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

fragment summary_accounts on AccountSummary {
  wonValue {
    amount
    currency
  }
  isComplete
  lateFollowUpCount
}
`}}})();_.hash=`dbe8506901212bc783d98632a4b80f39`;var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`accounts_list`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`13dd47c46dfe7f5e856884b914263d32`,id:null,metadata:{},name:`pageAccountsPageQuery`,operationKind:`query`,text:`query pageAccountsPageQuery(
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
      node {
        id
        ...page_account
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
`}}})();v.hash=`f4865817270f15cf2c23dca156e0e40f`;var y=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:v}},name:`page_accounts`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountConnection`,kind:`LinkedField`,name:`__accounts_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();y.hash=`f4865817270f15cf2c23dca156e0e40f`;var b=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();b.hash=`fada6efa33e5130ed409efa6ca37a580`;var x=o(a(),1),S=t(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},i=[n,r],a={alias:null,args:null,kind:`ScalarField`,name:`dealCount`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`receiptsQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`receipt_value`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`receiptsQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`ratesAsOf`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`CurrencySum`,kind:`LinkedField`,name:`byCurrency`,plural:!0,selections:[n,r,a,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`converted`,plural:!1,selections:i,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Unconverted`,kind:`LinkedField`,name:`unconverted`,plural:!0,selections:[n,r,a,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`8fd2d6d23afae9e3b109d77dcdc880d9`,id:null,metadata:{},name:`receiptsQuery`,operationKind:`query`,text:`query receiptsQuery(
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
`}}})();C.hash=`dc60e0a3d67dcf3dbf0a091f418f3498`;var w=m(),T=(0,x.createContext)(()=>void 0);function E({children:e}){let t=p(),[n,r]=(0,x.useState)(null),i=(0,x.useCallback)((e,t)=>r({id:e,button:t}),[]);return(0,w.jsxs)(T,{value:i,children:[e,(0,w.jsx)(f,{open:n!==null,onOpenChange:e=>!e&&r(null),children:(0,w.jsx)(l,{children:(0,w.jsx)(c,{className:`floating`,sideOffset:4,align:`end`,anchor:n?.button??null,children:(0,w.jsxs)(d,{className:`popover`,finalFocus:()=>n?.button??!0,children:[(0,w.jsx)(u,{className:`popover-title`,children:t(`accounts.board.receipt`)}),(0,w.jsx)(x.Suspense,{fallback:(0,w.jsx)(`p`,{className:`quiet`,children:t(`shell.loading`)}),children:n&&(0,w.jsx)(D,{id:n.id})})]})})})})]})}function D({id:e}){let{account:t}=(0,S.useLazyLoadQuery)(C,{id:e});return t&&(0,w.jsx)(g,{value:t.wonValue})}function O({id:e,value:t}){let n=p(),r=(0,x.useContext)(T);return(0,w.jsxs)(`button`,{type:`button`,className:`cell-button numeric`,"aria-haspopup":`dialog`,onClick:t=>r(e,t.currentTarget),children:[t,(0,w.jsxs)(`span`,{className:`visually-hidden`,children:[`: `,n(`accounts.board.receipt`)]})]})}function k(){let e=p(),t=s();return(0,x.useMemo)(()=>[{id:`name`,label:e(`accounts.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,w.jsx)(`a`,{href:`/app/accounts/${e}`,children:(0,w.jsx)(`bdi`,{children:t})})},{id:`wonValue`,label:e(`accounts.wonValue`),width:110,align:`end`,sortField:`WON_VALUE`,phone:`figure`,cell:({id:e,wonValue:{total:n,isComplete:r}})=>n&&(0,w.jsx)(O,{id:e,value:`${t.money(n)}${r?``:` +`}`})},{id:`deals`,label:e(`accounts.deals`),width:64,align:`end`,sortField:`WON_DEAL_COUNT`,cell:({wonDealCount:e})=>t.number(e)},{id:`nextActivity`,label:e(`accounts.nextActivity`),width:180,grow:3,sortField:`NEXT_ACTIVITY_DUE`,phone:`detail`,cell:({nextActivity:e,boardColumn:t})=>(0,w.jsx)(h,{activity:e,column:t})},{id:`lastContacted`,label:e(`accounts.lastContacted`),width:120,sortField:`LAST_CONTACTED_AT`,phone:`mark`,cell:({lastContactedAt:n,isFollowUpLate:r})=>(0,w.jsxs)(w.Fragment,{children:[n?t.ago(n):(0,w.jsx)(`span`,{className:`quiet`,children:e(`accounts.never`)}),r&&(0,w.jsx)(`span`,{className:`late`,role:`img`,"aria-label":e(`accounts.late`)})]})},{id:`owner`,label:e(`accounts.owner`),width:110,grow:1,sortField:`OWNER_NAME`,cell:({owner:e})=>(0,w.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`followUp`,label:e(`accounts.followUp`),width:110,optional:!0,sortField:`FOLLOW_UP_DUE_ON`,cell:({followUpDueOn:e})=>e&&(0,w.jsx)(`span`,{className:`numeric`,children:t.day(e)})},{id:`lastWon`,label:e(`accounts.lastWon`),width:120,optional:!0,sortField:`LAST_WON_AT`,cell:({lastWonAt:e})=>e&&t.ago(e)},{id:`since`,label:e(`accounts.since`),width:120,optional:!0,sortField:`ACCOUNT_SINCE`,cell:({accountSince:e})=>e&&t.ago(e)},{id:`openDeals`,label:e(`accounts.openDeals`),width:90,align:`end`,optional:!0,cell:({openDealCount:e})=>t.number(e)},{id:`industry`,label:e(`accounts.industry`),width:130,optional:!0,cell:({industry:e})=>(0,w.jsx)(`span`,{className:`quiet`,children:e})},{id:`employees`,label:e(`accounts.employees`),width:100,align:`end`,optional:!0,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&t.number(e)}],[e,t])}var A={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`summary_accounts`,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],type:`AccountSummary`,abstractKey:null};A.hash=`ccfcfc2a8dba07b5ace8fa3803709dc2`;function j({summary:e}){let t=p(),n=s(),{wonValue:r,isComplete:i,lateFollowUpCount:a}=(0,S.useFragment)(A,e),o=`${n.money(r)}${i?``:` +`}`;return(0,w.jsxs)(`span`,{className:`quiet numeric`,children:[t(`accounts.summary`,{value:o,late:a}),!i&&(0,w.jsxs)(`span`,{className:`visually-hidden`,children:[` `,t(`accounts.incomplete`)]})]})}var M=n({query:_,page:y,row:b,title:`accounts.title`,empty:`accounts.empty`,views:`ACCOUNTS`,defaultOrder:[{field:`WON_VALUE`,direction:`DESC`}],useColumns:k,useFilters:r,actions:(0,w.jsx)(i,{}),summary:({accountSummary:e})=>(0,w.jsx)(j,{summary:e})});function N(){return(0,w.jsx)(E,{children:(0,w.jsx)(M,{})})}export{N as default};