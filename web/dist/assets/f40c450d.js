import{n as e}from"./16930679.js";import{$ as t,B as n,V as r,Z as i,l as a}from"./69736c1d.js";import{t as o}from"./2fcd657f.js";import{n as s}from"./f5830831.js";import{d as c}from"./98f67bb6.js";r();var l=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageOrganizationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_organizations`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageOrganizationsQuery`,selections:[{alias:`list`,args:r,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`organizations_list`,kind:`LinkedHandle`,name:`organizations`}]},params:{cacheID:`82a986ace8727df914b2480fd763f158`,id:null,metadata:{},name:`pageOrganizationsQuery`,operationKind:`query`,text:`query pageOrganizationsQuery(
  $where: OrganizationWhere
  $orderBy: [OrganizationOrder!]
  $first: Int!
) {
  ...page_organizations_RuEAa
}

fragment page_organization on Organization {
  id
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
`}}})();l.hash=`d3336096821499ab78a1ceb023d4c51e`;var u=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_organizations`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`organizations_list`,kind:`LinkedHandle`,name:`organizations`}]},params:{cacheID:`ade80b8e37715b209f76fa9541448685`,id:null,metadata:{},name:`pageOrganizationsPageQuery`,operationKind:`query`,text:`query pageOrganizationsPageQuery(
  $after: String
  $first: Int!
  $orderBy: [OrganizationOrder!]
  $where: OrganizationWhere
) {
  ...page_organizations_1mGm8O
}

fragment page_organization on Organization {
  id
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
`}}})();u.hash=`d410bd68ee30b9ac900038c55c780cc0`;var d=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:u}},name:`page_organizations`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`__organizations_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_organization`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();d.hash=`d410bd68ee30b9ac900038c55c780cc0`;var f=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_organization`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],type:`Organization`,abstractKey:null}})();f.hash=`7ed0ef790b2e0653b179a7dbc50001e0`;var p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationUpdateMatchingPayload`,kind:`LinkedField`,name:`organizationUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationsMatchingMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationsMatchingMutation`,selections:t},params:{cacheID:`47f005ad6e8813b3b38dded8bac38454`,id:null,metadata:{},name:`pageOrganizationsMatchingMutation`,operationKind:`mutation`,text:`mutation pageOrganizationsMatchingMutation(
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
      field
    }
  }
}
`}}})();p.hash=`1e0d0a0c922f9d0ea9a027c8162770f7`;var m=e(t(),1);n();var h=i(),g=s({query:l,page:d,row:f,title:`organizations.title`,empty:`organizations.empty`,views:`ORGANIZATIONS`,bulk:{labels:`ORGANIZATION`,canPlan:!0,matching:p},actions:(0,h.jsx)(o,{kind:`organization`}),useColumns:v,useFilters:_});function _(){let e=a();return(0,m.useMemo)(()=>({entity:`organization`,quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}}]}),[e])}function v(){let e=a(),t=c();return(0,m.useMemo)(()=>[{id:`name`,label:e(`organizations.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,h.jsx)(`a`,{href:`/app/organizations/${e}`,children:(0,h.jsx)(`bdi`,{children:t})})},{id:`industry`,label:e(`organizations.industry`),width:120,grow:2,phone:`detail`,cell:({industry:e})=>(0,h.jsx)(`span`,{className:`quiet`,children:e})},{id:`employeeCount`,label:e(`organizations.employees`),width:100,align:`end`,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&t.number(e)},{id:`owner`,label:e(`organizations.owner`),width:110,grow:1,sortField:`OWNER_NAME`,phone:`mark`,cell:({owner:e})=>(0,h.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`createdAt`,label:e(`organizations.created`),width:110,sortField:`CREATED_AT`,phone:`figure`,cell:({createdAt:e})=>(0,h.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})}],[e,t])}export{g as default};