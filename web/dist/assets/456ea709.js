//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,V as i,in as a,o,rn as s,u as c}from"./eac1eecf.js";import{C as l,D as u,O as d,S as f}from"./88b7b131.js";import{C as p,w as m}from"./5152cb9e.js";import{a as h,i as g,n as _,o as v,r as y,t as b}from"./f935b674.js";var x;function S(){return(S=e((()=>{a(),x=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`customFields`},t={defaultValue:null,kind:`LocalArgument`,name:`first`},n={defaultValue:null,kind:`LocalArgument`,name:`labels`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`where`},a=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},l=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],u=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],d=[s,o];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`pageDealsQuery`,selections:[{args:a,kind:`FragmentSpread`,name:`page_deals`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`},{args:null,kind:`FragmentSpread`,name:`rowColumns_fields`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[i,r,t,n,e],kind:`Operation`,name:`pageDealsQuery`,selections:[{alias:`list`,args:a,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[o,s],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[c,o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},o],storageKey:null}],storageKey:null}]},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:a,filters:[`where`,`orderBy`],handle:`connection`,key:`deals_list`,kind:`LinkedHandle`,name:`deals`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[o,s,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[o,c,s,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null}],storageKey:null}]},params:{cacheID:`3460ef43e9ac65b23bcbd5634b26fea9`,id:`22ca80d27e91ebe80f69093a303a0b2184c4ab825357180a28fc2b1478bd6ab0`,metadata:{},name:`pageDealsQuery`,operationKind:`query`,text:`query pageDealsQuery(
  $where: DealWhere
  $orderBy: [DealOrder!]
  $first: Int!
  $labels: Boolean!
  $customFields: Boolean!
) {
  ...page_deals_RuEAa
  ...savedViews_query
  ...rowColumns_fields
}

fragment page_deal on Deal {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
  title
  status
  value {
    amount
    currency
  }
  organization {
    name
    id
  }
  stage {
    name
    id
  }
  owner {
    name
    id
  }
  expectedCloseDate
  createdAt
}

fragment page_deals_RuEAa on Query {
  list: deals(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_deal
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

fragment viewMenu_view on SavedView {
  id
  version
  name
  isShared
  isDefault
  viewerCanEdit
}
`}}})(),x.hash=`fa721bc26c190815491d6778d0562557`})))()}var C;function w(){return(w=e((()=>{a(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o=[r,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDealsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDealsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[n,r],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null}],storageKey:null}]},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`deals_list`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`b19cce93abe5c979a0b0d1ffc1197284`,id:`19e6cb95da9b66213ba14876ca2a9d2251a2e90c55ae216e72a4b023049b8407`,metadata:{},name:`pageDealsPageQuery`,operationKind:`query`,text:`query pageDealsPageQuery(
  $after: String
  $customFields: Boolean!
  $first: Int!
  $labels: Boolean!
  $orderBy: [DealOrder!]
  $where: DealWhere
) {
  ...page_deals_1mGm8O
}

fragment page_deal on Deal {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
  title
  status
  value {
    amount
    currency
  }
  organization {
    name
    id
  }
  stage {
    name
    id
  }
  owner {
    name
    id
  }
  expectedCloseDate
  createdAt
}

fragment page_deals_1mGm8O on Query {
  list: deals(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_deal
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
`}}})(),C.hash=`7ae184b8d43a2e57fe673368955a9f52`})))()}var T;function E(){return(E=e((()=>{a(),w(),T=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{kind:`RootArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{kind:`RootArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:C}},name:`page_deals`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__deals_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),T.hash=`7ae184b8d43a2e57fe673368955a9f52`})))()}var D;function O(){return(O=e((()=>{a(),D=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t];return{argumentDefinitions:[{kind:`RootArgument`,name:`customFields`},{kind:`RootArgument`,name:`labels`}],kind:`Fragment`,metadata:null,name:`page_deal`,selections:[e,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[e,t],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}]},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],type:`Deal`,abstractKey:null}})(),D.hash=`b99eda019205a8d29931fda3fc028665`})))()}var k;function A(){return(A=e((()=>{a(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdateMatchingPayload`,kind:`LinkedField`,name:`dealUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDealsMatchingMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDealsMatchingMutation`,selections:n},params:{cacheID:`f644b19c20d8186d5064ce8387ff1474`,id:`504857339de472cba36f3a43b83ca181b18d3e6e656cba784894a8342b185fb2`,metadata:{},name:`pageDealsMatchingMutation`,operationKind:`mutation`,text:`mutation pageDealsMatchingMutation(
  $input: DealUpdateMatchingInput!
) {
  result: dealUpdateMatching(input: $input) {
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
`}}})(),k.hash=`7d07ae6e4b7cb2bd200e31f8ec6f8768`})))()}var j;function M(){return(M=e((()=>{a(),j=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`edit_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:t,storageKey:null},{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],type:`Deal`,abstractKey:null}})(),j.hash=`ed7061f392bf69267625a7cac6dd4ca8`})))()}var N;function P(){return(P=e((()=>{a(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[n,s],l={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:c,storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editDealQuery`,selections:[{alias:`record`,args:t,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,i,a,o,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editDealQuery`,selections:[{alias:`record`,args:t,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,i,a,o,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[f,n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[s,p,n,m],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[n,m,s,p,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[n,f,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`b2ef3eb909056efd99360725513a8776`,id:`d354c0c1c6794b5850a562bcd098068cd0e59e69a3f19241d07e0d41827c954f`,metadata:{},name:`editDealQuery`,operationKind:`query`,text:`query editDealQuery(
  $id: ID!
) {
  record: deal(id: $id) {
    id
    version
    viewerCanUpdate
    title
    expectedCloseDate
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
`}}})(),N.hash=`4e04905914c7e88751a17174e55c2ffb`})))()}var F;function I(){return(I=e((()=>{a(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[n,s],l={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:c,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},f={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},d,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[d,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},p=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,i,a,o,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},f],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,i,a,o,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:p,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:p,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},f],storageKey:null}]},params:{cacheID:`f3d5566f60f1450b80df6cd9a862fddb`,id:`91f1fe4b246ad388c6539f077d752804cc4001ad9cdb48053386da59607479eb`,metadata:{},name:`editDealMutation`,operationKind:`mutation`,text:`mutation editDealMutation(
  $input: DealUpdateInput!
) {
  result: dealUpdate(input: $input) {
    deal {
      id
      version
      viewerCanUpdate
      title
      expectedCloseDate
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
`}}})(),F.hash=`f3776bc5b4ef9e10d5c9406cd993cd56`})))()}var L;function R(){return(R=e((()=>{M(),P(),I(),s(),d(),L={query:N,mutation:F,editors:u(`DEAL`,`title`,{expectedCloseDate:{kind:`day`,field:`expectedCloseDate`}})}})))()}function z(){let e=n(),t=c();return(0,B.useMemo)(()=>[{id:`title`,label:e(`deals.name`),width:190,grow:3,sortField:`TITLE`,phone:`title`,cell:({id:e,title:t})=>(0,V.jsx)(`a`,{href:`/app/deals/${e}`,children:(0,V.jsx)(`bdi`,{children:t})})},{id:`organization`,label:e(`deals.organization`),width:160,grow:2,phone:`detail`,cell:({organization:e})=>(0,V.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`value`,label:e(`deals.value`),width:110,align:`end`,phone:`figure`,cell:({value:e})=>t.money(e)},{id:`status`,label:e(`deals.status`),width:80,sortField:`STATUS`,phone:`mark`,cell:({status:e})=>(0,V.jsx)(b,{status:e})},{id:`stage`,label:e(`deals.stage`),width:100,grow:1,cell:({stage:e})=>(0,V.jsx)(`span`,{className:`quiet`,children:e?.name})},{id:`expectedCloseDate`,label:e(`deals.close`),width:104,sortField:`EXPECTED_CLOSE_DATE`,cell:({expectedCloseDate:e})=>e&&(0,V.jsx)(`span`,{className:`quiet numeric`,children:t.day(e)})},{id:`owner`,label:e(`deals.owner`),width:110,grow:1,cell:({owner:e})=>e&&(0,V.jsx)(`bdi`,{className:`quiet`,children:e.name})},{id:`createdAt`,label:e(`deals.created`),width:100,optional:!0,sortField:`CREATED_AT`,cell:({createdAt:e})=>(0,V.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})}],[e,t])}var B,V,H;function U(){return(U=e((()=>{S(),E(),O(),A(),B=r(),s(),m(),o(),i(),l(),_(),h(),g(),R(),V=t(),H=f({query:x,page:T,row:D,title:`deals.title`,empty:`deals.empty`,views:`DEALS`,defaultOrder:[{field:`CREATED_AT`,direction:`DESC`}],customOf:[`DEAL`],edit:L,bulk:{labels:`DEAL`,canPlan:!0,matching:k},actions:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(p,{kind:`deal`}),(0,V.jsx)(y,{})]}),useColumns:z,useFilters:v})})))()}U();export{H as default};