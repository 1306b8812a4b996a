//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,V as i,in as a,o,rn as s,u as c}from"./eac1eecf.js";import{C as l,D as u,O as d,S as f,U as p}from"./88b7b131.js";import{C as m,w as h}from"./5152cb9e.js";var g;function _(){return(_=e((()=>{a(),g=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`customFields`},t={defaultValue:null,kind:`LocalArgument`,name:`first`},n={defaultValue:null,kind:`LocalArgument`,name:`labels`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`where`},a=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[o,s],l={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},u=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],d=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`pagePeopleQuery`,selections:[{args:a,kind:`FragmentSpread`,name:`page_people`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`},{args:null,kind:`FragmentSpread`,name:`rowColumns_fields`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[i,r,t,n,e],kind:`Operation`,name:`pagePeopleQuery`,selections:[{alias:`list`,args:a,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:c,storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[l,o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},o],storageKey:null}],storageKey:null}]},s,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:d,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:a,filters:[`where`,`orderBy`],handle:`connection`,key:`people_list`,kind:`LinkedHandle`,name:`people`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[o,s,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[o,l,s,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null}],storageKey:null}]},params:{cacheID:`af744e8b12750114009f15929afeb082`,id:`faa55506e000d993126a1f0fe441ef0112b6a638e5a02d7672ba9e9ada5f99e7`,metadata:{},name:`pagePeopleQuery`,operationKind:`query`,text:`query pagePeopleQuery(
  $where: PersonWhere
  $orderBy: [PersonOrder!]
  $first: Int!
  $labels: Boolean!
  $customFields: Boolean!
) {
  ...page_people_RuEAa
  ...savedViews_query
  ...rowColumns_fields
}

fragment page_people_RuEAa on Query {
  list: people(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_person
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment page_person on Person {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
  name
  emails {
    value
  }
  phones {
    value
  }
  organization {
    id
    name
  }
  owner {
    name
    id
  }
  createdAt
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
`}}})(),g.hash=`60527158b6cbf6c1b484f084a1d4db1b`})))()}var v;function y(){return(y=e((()=>{a(),v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[n,r],a=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePeoplePageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_people`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePeoplePageQuery`,selections:[{alias:`list`,args:t,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:i,storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null}],storageKey:null}]},r,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`people_list`,kind:`LinkedHandle`,name:`people`}]},params:{cacheID:`1f1b81f69c899915492d5578fa4c0f91`,id:`aeba4682269796cc3b607afe39a26abe0e66d3ce279fbfb1281a71e06df5de80`,metadata:{},name:`pagePeoplePageQuery`,operationKind:`query`,text:`query pagePeoplePageQuery(
  $after: String
  $customFields: Boolean!
  $first: Int!
  $labels: Boolean!
  $orderBy: [PersonOrder!]
  $where: PersonWhere
) {
  ...page_people_1mGm8O
}

fragment page_people_1mGm8O on Query {
  list: people(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_person
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment page_person on Person {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
  name
  emails {
    value
  }
  phones {
    value
  }
  organization {
    id
    name
  }
  owner {
    name
    id
  }
  createdAt
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
`}}})(),v.hash=`72877726a301f7a8f1c0bb7df6413865`})))()}var b;function x(){return(x=e((()=>{a(),y(),b=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{kind:`RootArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{kind:`RootArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:v}},name:`page_people`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),b.hash=`72877726a301f7a8f1c0bb7df6413865`})))()}var S;function C(){return(C=e((()=>{a(),S=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t],r=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{argumentDefinitions:[{kind:`RootArgument`,name:`customFields`},{kind:`RootArgument`,name:`labels`}],kind:`Fragment`,metadata:null,name:`page_person`,selections:[e,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}]},t,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],type:`Person`,abstractKey:null}})(),S.hash=`4e5ec89d180864f01f020bb5b92beb24`})))()}var w;function T(){return(T=e((()=>{a(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonUpdateMatchingPayload`,kind:`LinkedField`,name:`personUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePeopleMatchingMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePeopleMatchingMutation`,selections:n},params:{cacheID:`23e767e927b658feb25be61869396aa0`,id:`d57f6a5feb91e2b4c9db36f1020990e43eba0739eae9a5d9d2318367a5d246b2`,metadata:{},name:`pagePeopleMatchingMutation`,operationKind:`mutation`,text:`mutation pagePeopleMatchingMutation(
  $input: PersonUpdateMatchingInput!
) {
  result: personUpdateMatching(input: $input) {
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
`}}})(),w.hash=`0c802c769dee9210d81f80228edff5d7`})))()}var E;function D(){return(D=e((()=>{a(),E=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`edit_person`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},t,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],type:`Person`,abstractKey:null}})(),E.hash=`d778c4f04fa8422655f2359d289e3db7`})))()}var O;function k(){return(k=e((()=>{a(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[n,a],s={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},c={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:o,storageKey:null},l=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],u={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editPersonQuery`,selections:[{alias:`record`,args:t,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[n,r,i,a,s,c,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editPersonQuery`,selections:[{alias:`record`,args:t,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[n,r,i,a,s,c,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[u,n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[a,d,n,f],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[n,f,a,d,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[n,u,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ef25662688b9eb04494555afc722a009`,id:`c6957cd2be9cd3f0ff4eedacad5c8fad075786e990652681bbc1b6ba8bf495cf`,metadata:{},name:`editPersonQuery`,operationKind:`query`,text:`query editPersonQuery(
  $id: ID!
) {
  record: person(id: $id) {
    id
    version
    viewerCanUpdate
    name
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
`}}})(),O.hash=`82191dd15df7a11a54507127ead0d196`})))()}var A;function j(){return(j=e((()=>{a(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[n,a],s={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},c={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:o,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},u={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},l,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[l,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editPersonMutation`,selections:[{alias:`result`,args:t,concreteType:`PersonUpdatePayload`,kind:`LinkedField`,name:`personUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[n,r,i,a,s,c,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},u],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editPersonMutation`,selections:[{alias:`result`,args:t,concreteType:`PersonUpdatePayload`,kind:`LinkedField`,name:`personUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[n,r,i,a,s,c,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},u],storageKey:null}]},params:{cacheID:`ebee30e8edc1f58c12ca4ff197fd7bf6`,id:`85d6505785ad81e1558a96c3c45cf9d9e68d65d6daa445bf953dabc52e6cbcff`,metadata:{},name:`editPersonMutation`,operationKind:`mutation`,text:`mutation editPersonMutation(
  $input: PersonUpdateInput!
) {
  result: personUpdate(input: $input) {
    person {
      id
      version
      viewerCanUpdate
      name
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
`}}})(),A.hash=`10e8dd6621bdfe724fc8c108eb6e703f`})))()}var M;function N(){return(N=e((()=>{D(),k(),j(),s(),d(),M={query:O,mutation:A,editors:u(`PERSON`,`name`)}})))()}function P(){let e=n();return(0,I.useMemo)(()=>({entity:`person`,quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}}]}),[e])}function F(){let e=n(),t=c();return(0,I.useMemo)(()=>[{id:`name`,label:e(`people.name`),width:180,grow:2,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,L.jsx)(`a`,{href:`/app/people/${e}`,children:(0,L.jsx)(`bdi`,{children:t})})},{id:`organization`,label:e(`people.organization`),width:160,grow:2,phone:`detail`,cell:({organization:e})=>(0,L.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`emails`,label:e(`people.email`),width:180,grow:2,cell:({emails:e})=>(0,L.jsx)(`span`,{className:`quiet`,children:e[0]?.value})},{id:`phones`,label:e(`people.phone`),width:130,cell:({phones:e})=>(0,L.jsx)(`span`,{className:`quiet numeric`,children:e[0]?.value})},{id:`owner`,label:e(`people.owner`),width:110,grow:1,phone:`mark`,cell:({owner:e})=>e&&(0,L.jsx)(`bdi`,{className:`quiet`,children:e.name})},{id:`createdAt`,label:e(`people.created`),width:110,optional:!0,sortField:`CREATED_AT`,cell:({createdAt:e})=>(0,L.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})}],[e,t])}var I,L,R;function z(){return(z=e((()=>{_(),x(),C(),T(),I=r(),s(),h(),p(),o(),i(),l(),N(),L=t(),R=f({query:g,page:b,row:S,title:`people.title`,empty:`people.empty`,views:`PEOPLE`,defaultOrder:[{field:`NAME`,direction:`ASC`}],customOf:[`PERSON`],edit:M,bulk:{labels:`PERSON`,canPlan:!0,matching:w},actions:(0,L.jsx)(m,{kind:`person`}),useColumns:F,useFilters:P})})))()}z();export{R as default};