//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,V as i,in as a,o,rn as s,u as c}from"./eac1eecf.js";import{C as l,D as u,O as d,S as f,U as p}from"./88b7b131.js";import{C as m,w as h}from"./5152cb9e.js";var g;function _(){return(_=e((()=>{a(),g=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`customFields`},t={defaultValue:null,kind:`LocalArgument`,name:`first`},n={defaultValue:null,kind:`LocalArgument`,name:`labels`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`where`},a=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},l=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`pageOrganizationsQuery`,selections:[{args:a,kind:`FragmentSpread`,name:`page_organizations`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`},{args:null,kind:`FragmentSpread`,name:`rowColumns_fields`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[i,r,t,n,e],kind:`Operation`,name:`pageOrganizationsQuery`,selections:[{alias:`list`,args:a,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[o,s],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[c,o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},o],storageKey:null}],storageKey:null}]},s,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:a,filters:[`where`,`orderBy`],handle:`connection`,key:`organizations_list`,kind:`LinkedHandle`,name:`organizations`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[o,s,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[o,c,s,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null}],storageKey:null}]},params:{cacheID:`3ac11e401daed982b0e74537d2851152`,id:`08be18f45c5be3321fa7986d520c676e173ae9ab64a2c7bf553ec0c2c0de5cb9`,metadata:{},name:`pageOrganizationsQuery`,operationKind:`query`,text:`query pageOrganizationsQuery(
  $where: OrganizationWhere
  $orderBy: [OrganizationOrder!]
  $first: Int!
  $labels: Boolean!
  $customFields: Boolean!
) {
  ...page_organizations_RuEAa
  ...savedViews_query
  ...rowColumns_fields
}

fragment page_organization on Organization {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
  name
  industry
  employeeCount
  owner {
    name
    id
  }
  createdAt
}

fragment page_organizations_RuEAa on Query {
  list: organizations(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_organization
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
`}}})(),g.hash=`53f45ec4ce4dd224718f770fe921c4b4`})))()}var v;function y(){return(y=e((()=>{a(),v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_organizations`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[n,r],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:i,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null}],storageKey:null}]},r,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`organizations_list`,kind:`LinkedHandle`,name:`organizations`}]},params:{cacheID:`7364f1bbb43f5e7bf9085400b9373539`,id:`262343562d8f1da5006b541dabc55ffa7f8460873211c02f52706ddec9df5570`,metadata:{},name:`pageOrganizationsPageQuery`,operationKind:`query`,text:`query pageOrganizationsPageQuery(
  $after: String
  $customFields: Boolean!
  $first: Int!
  $labels: Boolean!
  $orderBy: [OrganizationOrder!]
  $where: OrganizationWhere
) {
  ...page_organizations_1mGm8O
}

fragment page_organization on Organization {
  id
  labels @include(if: $labels) {
    id
    name
  }
  customFields @include(if: $customFields) {
    ...rowColumns_values
  }
  name
  industry
  employeeCount
  owner {
    name
    id
  }
  createdAt
}

fragment page_organizations_1mGm8O on Query {
  list: organizations(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_organization
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
`}}})(),v.hash=`d410bd68ee30b9ac900038c55c780cc0`})))()}var b;function x(){return(x=e((()=>{a(),y(),b=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{kind:`RootArgument`,name:`customFields`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{kind:`RootArgument`,name:`labels`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:v}},name:`page_organizations`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`__organizations_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_organization`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),b.hash=`d410bd68ee30b9ac900038c55c780cc0`})))()}var S;function C(){return(C=e((()=>{a(),S=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{kind:`RootArgument`,name:`customFields`},{kind:`RootArgument`,name:`labels`}],kind:`Fragment`,metadata:null,name:`page_organization`,selections:[e,{condition:`labels`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[e,t],storageKey:null}]},{condition:`customFields`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}]},t,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],type:`Organization`,abstractKey:null}})(),S.hash=`120f4dbfb9dbd4158b3a445c0a6ffafa`})))()}var w;function T(){return(T=e((()=>{a(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationUpdateMatchingPayload`,kind:`LinkedField`,name:`organizationUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationsMatchingMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationsMatchingMutation`,selections:n},params:{cacheID:`f981a7377c86117e1bc83f9bd4c2c5ba`,id:`39e1fa69a5b646427ea50658b4fbd2797d685e8506076fdd4203a0d3afc679e9`,metadata:{},name:`pageOrganizationsMatchingMutation`,operationKind:`mutation`,text:`mutation pageOrganizationsMatchingMutation(
  $input: OrganizationUpdateMatchingInput!
) {
  result: organizationUpdateMatching(input: $input) {
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
`}}})(),w.hash=`ffbe03c6c0d6842842b631bbe51f0f1c`})))()}var E;function D(){return(D=e((()=>{a(),E=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`edit_organization`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],type:`Organization`,abstractKey:null}})(),E.hash=`a2a4e3bdd62eb832e594080c4489d6a6`})))()}var O;function k(){return(k=e((()=>{a(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},c=[n,a],l={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:c,storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editOrganizationQuery`,selections:[{alias:`record`,args:t,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,r,i,a,o,s,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editOrganizationQuery`,selections:[{alias:`record`,args:t,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,r,i,a,o,s,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[f,n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[a,p,n,m],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[n,m,a,p,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[n,f,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca3e25a5015d41870cab7f612af1b786`,id:`7b3964a8fa1b347d68ef0e44a50be7395018c10602cd79d934447e66d409b937`,metadata:{},name:`editOrganizationQuery`,operationKind:`query`,text:`query editOrganizationQuery(
  $id: ID!
) {
  record: organization(id: $id) {
    id
    version
    viewerCanUpdate
    name
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
`}}})(),O.hash=`3d01b9bafda39e752853eb236f82ec93`})))()}var A;function j(){return(j=e((()=>{a(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},c=[n,a],l={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:c,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},f={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},d,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[d,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},p=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editOrganizationMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationUpdatePayload`,kind:`LinkedField`,name:`organizationUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,r,i,a,o,s,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`},{args:null,kind:`FragmentSpread`,name:`rowColumns_values`}],storageKey:null}],storageKey:null},f],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editOrganizationMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationUpdatePayload`,kind:`LinkedField`,name:`organizationUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,r,i,a,o,s,l,u,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:p,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:p,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},f],storageKey:null}]},params:{cacheID:`ed560f8e81ea418f7505361f2039daea`,id:`004faacb5438784d73f5004c407a6928ff2ea6bf6d80367dc122db9f88421d60`,metadata:{},name:`editOrganizationMutation`,operationKind:`mutation`,text:`mutation editOrganizationMutation(
  $input: OrganizationUpdateInput!
) {
  result: organizationUpdate(input: $input) {
    organization {
      id
      version
      viewerCanUpdate
      name
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
`}}})(),A.hash=`e8dbf98cb335d3683724e4a70ddfd805`})))()}var M;function N(){return(N=e((()=>{D(),k(),j(),s(),d(),M={query:O,mutation:A,editors:u(`ORGANIZATION`,`name`,{industry:{kind:`text`,field:`industry`},employeeCount:{kind:`number`,field:`employeeCount`}})}})))()}function P(){let e=n();return(0,I.useMemo)(()=>({entity:`organization`,quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}}]}),[e])}function F(){let e=n(),t=c();return(0,I.useMemo)(()=>[{id:`name`,label:e(`organizations.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,L.jsx)(`a`,{href:`/app/organizations/${e}`,children:(0,L.jsx)(`bdi`,{children:t})})},{id:`industry`,label:e(`organizations.industry`),width:120,grow:2,phone:`detail`,cell:({industry:e})=>e&&(0,L.jsx)(`span`,{className:`quiet`,children:e})},{id:`employeeCount`,label:e(`organizations.employees`),width:100,align:`end`,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&t.number(e)},{id:`owner`,label:e(`organizations.owner`),width:110,grow:1,sortField:`OWNER_NAME`,phone:`mark`,cell:({owner:e})=>e&&(0,L.jsx)(`bdi`,{className:`quiet`,children:e.name})},{id:`createdAt`,label:e(`organizations.created`),width:110,sortField:`CREATED_AT`,phone:`figure`,cell:({createdAt:e})=>(0,L.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})}],[e,t])}var I,L,R;function z(){return(z=e((()=>{_(),x(),C(),T(),I=r(),s(),h(),p(),o(),i(),l(),N(),L=t(),R=f({query:g,page:b,row:S,title:`organizations.title`,empty:`organizations.empty`,views:`ORGANIZATIONS`,defaultOrder:[{field:`NAME`,direction:`ASC`}],customOf:[`ORGANIZATION`],edit:M,bulk:{labels:`ORGANIZATION`,canPlan:!0,matching:w},actions:(0,L.jsx)(m,{kind:`organization`}),useColumns:F,useFilters:P})})))()}z();export{R as default};