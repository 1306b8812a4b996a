import{n as e}from"./16930679.js";import{$ as t,B as n,V as r,Z as i,l as a}from"./a746676e.js";import{t as o}from"./7906721a.js";import{f as s}from"./67db847a.js";import{t as c}from"./c47a88bb.js";r();var l=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageOrganizationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_organizations`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageOrganizationsQuery`,selections:[{alias:`list`,args:r,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`organizations_list`,kind:`LinkedHandle`,name:`organizations`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`c3550ee0cf65062413c6f487289dfce9`,id:null,metadata:{},name:`pageOrganizationsQuery`,operationKind:`query`,text:`query pageOrganizationsQuery(
  $where: OrganizationWhere
  $orderBy: [OrganizationOrder!]
  $first: Int!
) {
  ...page_organizations_RuEAa
  ...savedViews_query
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
`}}})();l.hash=`0e632664d684309fed5a11eb48c834fb`;var u=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_organizations`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`organizations_list`,kind:`LinkedHandle`,name:`organizations`}]},params:{cacheID:`ade80b8e37715b209f76fa9541448685`,id:null,metadata:{},name:`pageOrganizationsPageQuery`,operationKind:`query`,text:`query pageOrganizationsPageQuery(
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
`}}})();p.hash=`1e0d0a0c922f9d0ea9a027c8162770f7`;var m=e(t(),1);n();var h=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`edit_organization`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null}],type:`Organization`,abstractKey:null}})();h.hash=`d458a36fb8c99a11bf45ff5960d5d23e`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[t,n],i=[{alias:`record`,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:r,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editOrganizationQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editOrganizationQuery`,selections:i},params:{cacheID:`b400552f1bef6e4b0e1e65bb7661510a`,id:null,metadata:{},name:`editOrganizationQuery`,operationKind:`query`,text:`query editOrganizationQuery(
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
  }
}
`}}})();g.hash=`ce1e7a1444b9a50348afff4d7e00ca63`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[t,n],i={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},a=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationUpdatePayload`,kind:`LinkedField`,name:`organizationUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editOrganizationMutation`,selections:a,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editOrganizationMutation`,selections:a},params:{cacheID:`7d3948f04fcdb83fe662d0e1d3229cd7`,id:null,metadata:{},name:`editOrganizationMutation`,operationKind:`mutation`,text:`mutation editOrganizationMutation(
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
`}}})();_.hash=`539a4f6cae116bf96aec4af8664805fb`;var v={query:g,mutation:_,editors:{name:{kind:`text`,field:`name`,isRequired:!0},owner:{kind:`owner`},labels:{kind:`labels`,entity:`ORGANIZATION`},industry:{kind:`text`,field:`industry`},employeeCount:{kind:`number`,field:`employeeCount`}}},y=i(),b=c({query:l,page:d,row:f,title:`organizations.title`,empty:`organizations.empty`,views:`ORGANIZATIONS`,edit:v,bulk:{labels:`ORGANIZATION`,canPlan:!0,matching:p},actions:(0,y.jsx)(o,{kind:`organization`}),useColumns:S,useFilters:x});function x(){let e=a();return(0,m.useMemo)(()=>({entity:`organization`,quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}}]}),[e])}function S(){let e=a(),t=s();return(0,m.useMemo)(()=>[{id:`name`,label:e(`organizations.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,y.jsx)(`a`,{href:`/app/organizations/${e}`,children:(0,y.jsx)(`bdi`,{children:t})})},{id:`industry`,label:e(`organizations.industry`),width:120,grow:2,phone:`detail`,cell:({industry:e})=>e&&(0,y.jsx)(`span`,{className:`quiet`,children:e})},{id:`employeeCount`,label:e(`organizations.employees`),width:100,align:`end`,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&t.number(e)},{id:`owner`,label:e(`organizations.owner`),width:110,grow:1,sortField:`OWNER_NAME`,phone:`mark`,cell:({owner:e})=>e&&(0,y.jsx)(`bdi`,{className:`quiet`,children:e.name})},{id:`createdAt`,label:e(`organizations.created`),width:110,sortField:`CREATED_AT`,phone:`figure`,cell:({createdAt:e})=>(0,y.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})}],[e,t])}export{b as default};