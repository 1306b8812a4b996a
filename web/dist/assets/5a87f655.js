const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/2f573701.js","assets/8cc9a535.js","assets/eac1eecf.js","assets/d5f219ff.css","assets/f935b674.js","assets/9867827b.js","assets/88b7b131.js","assets/ce4e7d18.js","assets/3a09f6aa.js","assets/ce8d69cf.js","assets/f90bfb2c.js","assets/2e6415b2.css","assets/b9b51228.css","assets/39333d55.css","assets/d2c0e662.js","assets/b7f132e1.js","assets/5dfdf573.css","assets/982b6667.js","assets/5e1a9dfe.css","assets/881db4b3.css","assets/5152cb9e.js","assets/bc6e865b.css","assets/981ca7e3.js","assets/27d2e734.css","assets/870a0611.js"])))=>i.map(i=>d[i]);
//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,V as i,in as a,nt as o,o as s,rn as c,tt as l,u}from"./eac1eecf.js";import{C as d,D as f,O as p,S as m}from"./88b7b131.js";import{n as h,t as g}from"./ce8d69cf.js";import{i as _,n as ee,r as te,t as ne}from"./bcdbefe5.js";import{C as re,S as ie,a as ae,d as oe,o as se,u as ce,v as le,y as ue}from"./f90bfb2c.js";import{n as de,t as fe}from"./85de3039.js";import{n as pe,t as me}from"./870a0611.js";import{n as he,t as ge}from"./cd2ee7e6.js";var v;function y(){return(y=e((()=>{a(),v=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`customFields`},t={defaultValue:null,kind:`LocalArgument`,name:`first`},n={defaultValue:null,kind:`LocalArgument`,name:`labels`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`where`},a={kind:`Variable`,name:`where`,variableName:`where`},o=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},a],s=[a],c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],f=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],p={alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`pageAccountsQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_accounts`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`},{args:null,kind:`FragmentSpread`,name:`rowColumns_fields`},{alias:null,args:s,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`summary_accounts`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[i,r,t,n,e],kind:`Operation`,name:`pageAccountsQuery`,selections:[{alias:`list`,args:o,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[c,{alias:`record`,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[c],storageKey:null},{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[c,l],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[u,c],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},c],storageKey:null}],storageKey:null}]},l,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,c],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:f,storageKey:null},p],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`where`,`orderBy`],handle:`connection`,key:`accounts_list`,kind:`LinkedHandle`,name:`accounts`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[c,u,l,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null}],storageKey:null},{alias:null,args:s,concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:f,storageKey:null},p,{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null}]},params:{cacheID:`1bf5c1eaeb370f2fc51fd4c75b75050b`,id:`bfb108ebc95d71b442b7da7073df38df0132ad51a76ff80a99f97597c5e1a073`,metadata:{},name:`pageAccountsQuery`,operationKind:`query`,text:`query pageAccountsQuery(
  $where: AccountWhere
  $orderBy: [AccountOrder!]
  $first: Int!
  $labels: Boolean!
  $customFields: Boolean!
) {
  ...page_accounts_RuEAa
  ...savedViews_query
  ...rowColumns_fields
  accountSummary(where: $where) {
    ...summary_accounts
  }
}

fragment page_account on Account {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
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
        record: organization {
          id
        }
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

fragment rowColumns_fields on Query {
  fields {
    id
    key
    name
    entity
  }
}

fragment rowColumns_values on CustomValue {
  field {
    key
    id
  }
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
`}}})(),v.hash=`23b8ec2de02f5a506e09d346733d882b`})))()}var b;function x(){return(x=e((()=>{a(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_accounts`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:`record`,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n],storageKey:null},{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[n,r],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null}],storageKey:null}]},r,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`accounts_list`,kind:`LinkedHandle`,name:`accounts`}]},params:{cacheID:`7c90360471ccc5acf89fd2f6ba4cb67c`,id:`94868bfa0ebfaad1f23b9a5bfb4f469e3731ad6f0f7bdefd499066a5ef212012`,metadata:{},name:`pageAccountsPageQuery`,operationKind:`query`,text:`query pageAccountsPageQuery(
  $after: String
  $customFields: Boolean!
  $first: Int!
  $labels: Boolean!
  $orderBy: [AccountOrder!]
  $where: AccountWhere
) {
  ...page_accounts_1mGm8O
}

fragment page_account on Account {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
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
        record: organization {
          id
        }
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

fragment rowColumns_values on CustomValue {
  field {
    key
    id
  }
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
}
`}}})(),b.hash=`eeaba370ba5b111e2063c5825a36ac01`})))()}var S;function C(){return(C=e((()=>{a(),x(),S=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{kind:`RootArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{kind:`RootArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:b}},name:`page_accounts`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountConnection`,kind:`LinkedField`,name:`__accounts_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:`record`,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[t],storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),S.hash=`eeaba370ba5b111e2063c5825a36ac01`})))()}var w;function T(){return(T=e((()=>{a(),w=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{kind:`RootArgument`,name:`customFields`},{kind:`RootArgument`,name:`labels`}],kind:`Fragment`,metadata:null,name:`page_account`,selections:[e,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[e,t],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}]},t,{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastWonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})(),w.hash=`cb89ddf9e633b57396e76e0e9740f978`})))()}var E;function D(){return(D=e((()=>{a(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`AccountUpdateMatchingPayload`,kind:`LinkedField`,name:`accountUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountsMatchingMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountsMatchingMutation`,selections:n},params:{cacheID:`e5f9844e0357111392f6763b071eda86`,id:`afc477838e82810ba22681ef50702b9edbff905719d59b252547f319276e6612`,metadata:{},name:`pageAccountsMatchingMutation`,operationKind:`mutation`,text:`mutation pageAccountsMatchingMutation(
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
`}}})(),E.hash=`d6247327a7ae9eee4fd12f9792bdf7bc`})))()}var O;function k(){return(k=e((()=>{a(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},i=[n,r],a={alias:null,args:null,kind:`ScalarField`,name:`dealCount`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`receiptsQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`receipt_value`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`receiptsQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`ratesAsOf`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`CurrencySum`,kind:`LinkedField`,name:`byCurrency`,plural:!0,selections:[n,r,a,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`converted`,plural:!1,selections:i,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Unconverted`,kind:`LinkedField`,name:`unconverted`,plural:!0,selections:[n,r,a,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`8fd2d6d23afae9e3b109d77dcdc880d9`,id:`05e162f0170f0550313d9df8c6e5eaf2fc926f94ef767fa07491c6af76f29712`,metadata:{},name:`receiptsQuery`,operationKind:`query`,text:`query receiptsQuery(
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
`}}})(),O.hash=`dc60e0a3d67dcf3dbf0a091f418f3498`})))()}function _e({children:e}){let[t,n]=(0,A.useState)(null),r=h(t!==null),i=(0,A.useCallback)((e,t)=>n({id:e,button:t}),[]),a=(0,A.useCallback)(()=>n(null),[]);return(0,M.jsxs)(N,{value:i,children:[e,r&&(0,M.jsx)(ve,{shown:t,onClose:a})]})}function ve({shown:e,onClose:t}){let r=n();return(0,M.jsx)(ie,{open:e!==null,onOpenChange:e=>!e&&t(),children:(0,M.jsx)(le,{children:(0,M.jsx)(ce,{className:`floating`,sideOffset:4,align:`end`,anchor:e?.button??null,children:(0,M.jsx)(ae,{title:r(`accounts.board.receipt`),finalFocus:()=>e?.button??!0,children:(0,M.jsx)(A.Suspense,{fallback:(0,M.jsx)(`p`,{className:`quiet`,children:r(`shell.loading`)}),children:e&&(0,M.jsx)(ye,{id:e.id})})})})})})}function ye({id:e}){let{account:t}=(0,j.useLazyLoadQuery)(O,{id:e});return t&&(0,M.jsx)(ge,{value:t.wonValue})}function be({id:e,value:t}){let r=n(),i=(0,A.useContext)(N);return(0,M.jsxs)(`button`,{type:`button`,className:`cell-button numeric`,"aria-haspopup":`dialog`,onClick:t=>i(e,t.currentTarget),children:[t,(0,M.jsxs)(`span`,{className:`visually-hidden`,children:[`: `,r(`accounts.board.receipt`)]})]})}var A,j,M,N;function P(){return(P=e((()=>{k(),re(),ue(),oe(),A=r(),j=c(),i(),se(),g(),he(),M=t(),N=(0,A.createContext)(()=>void 0)})))()}function xe(){let e=n(),t=u();return(0,F.useMemo)(()=>[{id:`name`,label:e(`accounts.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,I.jsx)(`a`,{href:`/app/accounts/${e}`,children:(0,I.jsx)(`bdi`,{children:t})})},{id:`wonValue`,label:e(`accounts.wonValue`),width:110,align:`end`,sortField:`WON_VALUE`,phone:`figure`,cell:({id:e,wonValue:{total:n,isComplete:r}})=>n&&(0,I.jsx)(be,{id:e,value:`${t.total(n)}${r?``:` +`}`})},{id:`wonDealCount`,label:e(`accounts.deals`),width:64,align:`end`,sortField:`WON_DEAL_COUNT`,cell:({wonDealCount:e})=>t.number(e)},{id:`nextActivity`,label:e(`accounts.nextActivity`),width:180,grow:3,sortField:`NEXT_ACTIVITY_DUE`,phone:`detail`,cell:({nextActivity:e,boardColumn:t})=>(0,I.jsx)(fe,{activity:e,column:t})},{id:`lastContactedAt`,label:e(`accounts.lastContacted`),width:120,sortField:`LAST_CONTACTED_AT`,phone:`mark`,cell:({lastContactedAt:n,isFollowUpLate:r})=>(0,I.jsxs)(I.Fragment,{children:[n?t.ago(n):(0,I.jsx)(`span`,{className:`quiet`,children:e(`accounts.never`)}),r&&(0,I.jsx)(`span`,{className:`late`,role:`img`,"aria-label":e(`accounts.late`)})]})},{id:`owner`,label:e(`accounts.owner`),width:110,grow:1,sortField:`OWNER_NAME`,cell:({owner:e})=>e&&(0,I.jsx)(`bdi`,{className:`quiet`,children:e.name})},{id:`followUpDueOn`,label:e(`accounts.followUp`),width:110,optional:!0,sortField:`FOLLOW_UP_DUE_ON`,cell:({followUpDueOn:e})=>e&&(0,I.jsx)(`span`,{className:`numeric`,children:t.day(e)})},{id:`lastWonAt`,label:e(`accounts.lastWon`),width:120,optional:!0,sortField:`LAST_WON_AT`,cell:({lastWonAt:e})=>e&&t.ago(e)},{id:`accountSince`,label:e(`accounts.since`),width:120,optional:!0,sortField:`ACCOUNT_SINCE`,cell:({accountSince:e})=>e&&t.ago(e)},{id:`openDealCount`,label:e(`accounts.openDeals`),width:90,align:`end`,optional:!0,cell:({openDealCount:e})=>t.number(e)},{id:`industry`,label:e(`accounts.industry`),width:130,optional:!0,cell:({industry:e})=>e&&(0,I.jsx)(`span`,{className:`quiet`,children:e})},{id:`employeeCount`,label:e(`accounts.employees`),width:100,align:`end`,optional:!0,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&t.number(e)}],[e,t])}var F,I;function L(){return(L=e((()=>{F=r(),s(),i(),de(),P(),I=t()})))()}var R;function z(){return(z=e((()=>{a(),R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`summary_accounts`,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],type:`AccountSummary`,abstractKey:null},R.hash=`ccfcfc2a8dba07b5ace8fa3803709dc2`})))()}function Se({summary:e}){let t=n(),r=u(),{wonValue:i,isComplete:a,lateFollowUpCount:o}=(0,B.useFragment)(R,e),s=`${r.money(i)}${a?``:` +`}`;return(0,V.jsxs)(`span`,{className:`quiet numeric`,children:[t(`accounts.summary`,{value:s,late:o}),!a&&(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[` `,t(`accounts.incomplete`)]})]})}var B,V;function H(){return(H=e((()=>{z(),B=c(),s(),i(),V=t()})))()}var U;function W(){return(W=e((()=>{a(),U=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`edit_account`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],type:`Account`,abstractKey:null}})(),U.hash=`8ad9de4c901757ce753c3f5bf822425a`})))()}var G;function K(){return(K=e((()=>{a(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},d=[n,a],f={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:d,storageKey:null},p={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:d,storageKey:null},m=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],h={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editAccountQuery`,selections:[{alias:`record`,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,f,p,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editAccountQuery`,selections:[{alias:`record`,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,f,p,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[h,n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[a,g,n,_],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[n,_,a,g,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[n,h,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`213eb6948027473a22301b65d80dd203`,id:`3f01156d434b5c6ec3fc1cf6cc99a6c49d0b7c9744cf8fdf638952e2fd039dab`,metadata:{},name:`editAccountQuery`,operationKind:`query`,text:`query editAccountQuery(
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
    customFields {
      ...customFields_value
      ...rowColumns_values
    }
  }
  ...customFields_query
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

fragment rowColumns_values on CustomValue {
  field {
    key
    id
  }
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
}
`}}})(),G.hash=`39b3214c0ecb07f1a2fdaccc379703bc`})))()}var q;function J(){return(J=e((()=>{a(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},d=[n,a],f={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:d,storageKey:null},p={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:d,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},h={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},m,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},g=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editAccountMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountUpdatePayload`,kind:`LinkedField`,name:`accountUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,f,p,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},h],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editAccountMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountUpdatePayload`,kind:`LinkedField`,name:`accountUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,f,p,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:g,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:g,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},h],storageKey:null}]},params:{cacheID:`e1889779fae071bebdd231a34dc69df3`,id:`218ff4f42105d98f33a62aed4b38ff57cfb0c53fe7ffdfc66f6c43dcec9b1663`,metadata:{},name:`editAccountMutation`,operationKind:`mutation`,text:`mutation editAccountMutation(
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
      customFields {
        ...customFields_value
        ...rowColumns_values
      }
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

fragment rowColumns_values on CustomValue {
  field {
    key
    id
  }
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
}
`}}})(),q.hash=`495de2e86eaf8001170ce2349769c8ae`})))()}var Y;function X(){return(X=e((()=>{W(),K(),J(),c(),p(),pe(),Y={query:G,mutation:q,editors:f(`ORGANIZATION`,`name`,{followUpDueOn:{kind:`number`,field:`followUpDays`,least:1,most:me,label:`accounts.bulk.days`},industry:{kind:`text`,field:`industry`},employeeCount:{kind:`number`,field:`employeeCount`}})}})))()}function Ce(){return(0,Q.jsx)(_e,{children:(0,Q.jsx)($,{})})}var Z,Q,$;function we(){return(we=e((()=>{y(),C(),T(),D(),Z=r(),c(),d(),ee(),L(),te(),P(),H(),X(),Q=t(),o(),$=m({query:v,page:S,row:w,title:`accounts.title`,empty:`accounts.empty`,views:`ACCOUNTS`,defaultOrder:[{field:`WON_VALUE`,direction:`DESC`}],customOf:[`ORGANIZATION`,`ACCOUNT`],edit:Y,bulk:{labels:`ORGANIZATION`,canPlan:!0,more:[{label:`accounts.bulk.followUp`,Form:(0,Z.lazy)(()=>l(()=>import(`./2f573701.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24])))}],matching:E},useColumns:xe,useFilters:_,actions:(0,Q.jsx)(ne,{}),summary:({accountSummary:e})=>(0,Q.jsx)(Se,{summary:e})})})))()}we();export{Ce as default};