import{a as e,r as t}from"./c9d1bb20.js";import{r as n,u as r}from"./b5ea03b2.js";import{t as i}from"./4a07219a.js";import{l as a}from"./4b69f130.js";import{n as o,t as s}from"./793ae5d2.js";import{a as c}from"./df67a18c.js";import{a as l}from"./da3a0796.js";import{n as u}from"./3d2efbf6.js";import{n as d,t as f}from"./2f8517fc.js";import{t as p}from"./d3c8f6e3.js";import{t as m}from"./edfc71d8.js";import{n as h}from"./9c4a2a73.js";import{t as g}from"./c49f3809.js";import{n as _}from"./cb2232d7.js";o();var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:null,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
  id
  name
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
}
`}}})();v.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var y=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:v,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})();y.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var b=s(),x=r(),S=50;function C({organization:e}){let t=n(),{data:r,loadNext:i,hasNext:a,isLoadingNext:o}=(0,b.usePaginationFragment)(y,e),{edges:s,totalCount:c}=r.people;return(0,x.jsxs)(`section`,{children:[(0,x.jsxs)(`div`,{className:`section-head`,children:[(0,x.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,x.jsx)(`span`,{className:`quiet numeric`,children:c})]}),(0,x.jsx)(m,{kind:`person`,isPart:!0,organization:r})]}),s.length===0&&(0,x.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,x.jsx)(`ul`,{className:`lines`,children:s.map(({node:e})=>(0,x.jsx)(`li`,{className:`line`,children:(0,x.jsxs)(`div`,{className:`line-text`,children:[(0,x.jsx)(`p`,{children:(0,x.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,x.jsx)(`bdi`,{children:e.name})})}),(0,x.jsx)(h,{person:e})]})},e.id))}),a&&(0,x.jsx)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>i(S),children:t(o?`shell.loading`:`record.more`)})]})}function w({name:e,website:t,linkedin:r,industry:i,employeeCount:o,annualRevenue:s,address:c}){let d=n(),f=u(),p=l()!==null,m=typeof o==`number`?f.number(o):null;return(0,x.jsxs)(x.Fragment,{children:[p&&(0,x.jsx)(a,{label:d(`record.name`),field:`name`,value:e,isRequired:!0}),(0,x.jsx)(a,{label:d(`record.industry`),field:`industry`,value:i}),(0,x.jsx)(a,{label:d(`record.employees`),field:`employeeCount`,value:o,shown:m,isNumber:!0}),(0,x.jsx)(a,{label:d(`record.revenue`),field:`annualRevenue`,value:s}),(0,x.jsx)(a,{label:d(`record.address`),field:`address`,value:c?.formatted,parse:T}),p&&(0,x.jsx)(a,{label:d(`record.website`),field:`website`,value:t}),p&&(0,x.jsx)(a,{label:`LinkedIn`,field:`linkedin`,value:r})]})}function T(e){return{formatted:e}}var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`34e36e3d272d87056177b2d936bbea3e`,id:null,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
  $input: OrganizationMergeInput!
) {
  result: organizationMerge(input: $input) {
    events {
      kind
      id
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
`}}})();E.hash=`ac2a7d6db2341c5fa9e41964e9f741c2`;var D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`a3e5ff98a7bdfd4dc49bddee880527d2`,id:null,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
  $input: OrganizationMergeUndoInput!
) {
  result: organizationMergeUndo(input: $input) {
    conflicts {
      field
      id
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
`}}})();D.hash=`97eeabe2c37888a519e577acb9f1c64e`;var O=e(t(),1),k=E,A=D;function j({organization:e}){let t=n(),[r,i]=(0,O.useState)(!1),a=()=>i(!1);return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>i(!0),children:t(`record.merge`)}),(0,x.jsx)(g,{open:r,onClose:a,title:t(`record.mergeTitle`,{name:e.name}),children:(0,x.jsx)(M,{organization:e,onClose:a})})]})}function M({organization:e,onClose:t}){let r=n(),[i,a]=(0,O.useState)(null),{merge:o,isPending:s,error:c}=F(e,t),l=N(e,i),u=c??l.error,d=u instanceof f?u.errors:u?[u]:[];return(0,x.jsxs)(`div`,{className:`form`,children:[(0,x.jsx)(`p`,{className:`quiet`,children:r(`record.mergeHelp`)}),i?(0,x.jsxs)(`p`,{className:`chosen`,children:[(0,x.jsx)(`bdi`,{className:`strong`,children:i.name}),(0,x.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>a(null),children:r(`record.chooseOther`)})]}):(0,x.jsx)(_,{kind:`ORGANIZATION`,label:r(`record.mergeInto`),except:e.id,onChoose:a}),(0,x.jsx)(`p`,{role:`status`,children:l.counts&&r(`record.mergePreview`,l.counts)}),(0,x.jsx)(p,{problems:d.map(e=>({error:e}))}),(0,x.jsxs)(`div`,{className:`dialog-actions`,children:[(0,x.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:r(`record.cancel`)}),(0,x.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!i||!l.counts||s,onClick:()=>i&&void o(i),children:r(`record.merge`)})]})]})}function N({id:e,version:t},n){let r=(0,b.useRelayEnvironment)(),[i,a]=(0,O.useState)(null),o=n?.id;return(0,O.useEffect)(()=>{o&&d(r,k,{id:e,expectedVersion:t,intoId:o,validateOnly:!0}).then(({events:e})=>a({intoId:o,counts:P(e),error:null})).catch(e=>a({intoId:o,counts:null,error:e}))},[r,e,t,o]),i?.intoId===o&&i?i:{counts:null,error:null}}function P(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function F({id:e,version:t,name:r},a){let o=n(),s=(0,b.useRelayEnvironment)(),l=i(),[u,f]=(0,O.useState)(!1),[p,m]=(0,O.useState)(null),h=e=>l({to:`/app/organizations/${encodeURIComponent(e)}`}),g=()=>void d(s,A,{id:e}).then(()=>h(e)).catch(()=>c({text:o(`record.notUndone`),isError:!0}));return{merge:async n=>{f(!0),m(null);try{await d(s,k,{id:e,expectedVersion:t,intoId:n.id}),a(),await h(n.id),c({text:o(`record.merged`,{name:r,into:n.name}),undo:g})}catch(e){m(e)}finally{f(!1)}},isPending:u,error:p}}export{w as n,C as r,j as t};