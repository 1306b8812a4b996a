import{n as e,t}from"./911e6708.js";import{r as n,u as r}from"./68a580d5.js";import{n as i}from"./28d68b17.js";e();var a=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:a,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:a,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`45d9deabf88af3a9415e53fce21a84c5`,id:null,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
  $after: String
  $first: Int = 20
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...people_organization_2HEEH6
    id
  }
}

fragment contactLinks_person on Person {
  emails {
    value
  }
  phones {
    value
  }
}

fragment people_organization_2HEEH6 on Organization {
  people(first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        name
        ...contactLinks_person
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}
`}}})();a.hash=`76152e707e4b82dd25633901f91a00f5`;var o=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:a,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`Organization`,abstractKey:null}})();o.hash=`76152e707e4b82dd25633901f91a00f5`;var s=t(),c=r(),l=50;function u({organization:e}){let t=n(),{data:r,loadNext:a,hasNext:u,isLoadingNext:d}=(0,s.usePaginationFragment)(o,e),{edges:f,totalCount:p}=r.people;return(0,c.jsxs)(`section`,{children:[(0,c.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,c.jsx)(`span`,{className:`quiet numeric`,children:p})]}),f.length===0&&(0,c.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,c.jsx)(`ul`,{className:`lines`,children:f.map(({node:e})=>(0,c.jsx)(`li`,{className:`line`,children:(0,c.jsxs)(`div`,{className:`line-text`,children:[(0,c.jsx)(`p`,{children:(0,c.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,c.jsx)(`bdi`,{children:e.name})})}),(0,c.jsx)(i,{person:e})]})},e.id))}),u&&(0,c.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>a(l),children:t(d?`shell.loading`:`record.more`)})]})}export{u as t};