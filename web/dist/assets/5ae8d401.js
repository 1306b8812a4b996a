import{b as e,c as t,j as n,y as r}from"./d4280f59.js";import{a as i,s as a}from"./e2370ea3.js";import{h as o}from"./12c1d301.js";import{n as s}from"./c2eeb01f.js";import{n as c,t as l}from"./d11e9c14.js";e();var u=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageOrganizationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_organizations`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageOrganizationsQuery`,selections:[{alias:null,args:r,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`page_organizations`,kind:`LinkedHandle`,name:`organizations`}]},params:{cacheID:`ad416ec90e30c4f5a778e30e6a1a1844`,id:null,metadata:{},name:`pageOrganizationsQuery`,operationKind:`query`,text:`query pageOrganizationsQuery(
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
  organizations(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      node {
        id
        ...page_organization
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
`}}})();u.hash=`d3336096821499ab78a1ceb023d4c51e`;var d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageOrganizationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_organizations`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageOrganizationsPageQuery`,selections:[{alias:null,args:t,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`page_organizations`,kind:`LinkedHandle`,name:`organizations`}]},params:{cacheID:`294d60773886201b5eb33b8dfdaea494`,id:null,metadata:{},name:`pageOrganizationsPageQuery`,operationKind:`query`,text:`query pageOrganizationsPageQuery(
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
  organizations(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        ...page_organization
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
`}}})();d.hash=`959397bb1a356cd5377d778d71f31ab9`;var f=(function(){var e=[`organizations`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:d}},name:`page_organizations`,selections:[{alias:`organizations`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`__page_organizations_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`OrganizationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_organization`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();f.hash=`959397bb1a356cd5377d778d71f31ab9`;var p=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_organization`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],type:`Organization`,abstractKey:null}})();p.hash=`7ed0ef790b2e0653b179a7dbc50001e0`;var m=a(i(),1),h=r(),g=n(),_=60;function v(){let e=o(),t=(0,h.useLazyLoadQuery)(u,{where:e.where,orderBy:e.orderBy,first:_});return(0,g.jsx)(y,{query:t})}function y({query:e}){let n=t(),{data:r,loadNext:i,hasNext:a}=(0,h.usePaginationFragment)(f,e),{edges:o,totalCount:s}=r.organizations;return(0,g.jsx)(l,{title:n(`organizations.title`),empty:n(`organizations.empty`),rows:(0,m.useMemo)(()=>o.map(e=>e.node),[o]),totalCount:s??o.length,columns:S(),...x(),views:`ORGANIZATIONS`,Row:b,loadNext:a?i:void 0})}function b({row:e,columns:t}){let n=(0,h.useFragment)(p,e);return(0,g.jsx)(c,{data:n,columns:t})}function x(){let e=t();return(0,m.useMemo)(()=>({fields:[{key:`industry`,label:e(`organizations.industry`),kind:`text`},{key:`employeeCount`,label:e(`organizations.employees`),kind:`number`},{key:`createdAt`,label:e(`organizations.created`),kind:`date`}],quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}}]}),[e])}function S(){let e=t(),n=s();return(0,m.useMemo)(()=>[{id:`name`,label:e(`organizations.name`),width:200,grow:3,sortField:`NAME`,phone:`title`,cell:({name:e})=>(0,g.jsx)(`bdi`,{className:`strong`,children:e})},{id:`industry`,label:e(`organizations.industry`),width:120,grow:2,phone:`detail`,cell:({industry:e})=>(0,g.jsx)(`span`,{className:`quiet`,children:e})},{id:`employees`,label:e(`organizations.employees`),width:100,align:`end`,sortField:`EMPLOYEE_COUNT`,cell:({employeeCount:e})=>typeof e==`number`&&n.number(e)},{id:`owner`,label:e(`organizations.owner`),width:110,grow:1,sortField:`OWNER_NAME`,phone:`mark`,cell:({owner:e})=>(0,g.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`created`,label:e(`organizations.created`),width:110,sortField:`CREATED_AT`,phone:`figure`,cell:({createdAt:e})=>(0,g.jsx)(`span`,{className:`quiet numeric`,children:n.ago(e)})}],[e,n])}export{v as default};