//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{A as t,H as n,K as r,R as i,U as a,W as o,f as s,rt as c,tt as l,z as u}from"./b9259d66.js";import{l as d}from"./6a67ba05.js";import{l as f,u as p}from"./2a2d0c89.js";import{E as m,I as h,M as g}from"./80228abc.js";import{f as _,l as v}from"./110b5995.js";var y={name:`triangle-exclamation-point`,size:24,node:[[`path`,{d:`m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3`,key:`wmoenq`}],[`path`,{d:`M12 9v4`,key:`juzpu7`}],[`path`,{d:`M12 17h.01`,key:`p32p05`}]],aliases:[`alert-triangle`,`triangle-alert`]};y.node;var b=t(y);o();var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:`7088f6c2b9722a3113992b82302e4b6a10ee282c75d2f244b0f6b18ea98f4b42`,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
`}}})();x.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var S=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:x,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})();S.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var C=a(),w=l(),T=50;function E({organization:e}){let t=s(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,C.usePaginationFragment)(S,e),{edges:o,totalCount:c}=n.people;return(0,w.jsxs)(`section`,{children:[(0,w.jsxs)(`div`,{className:`section-head`,children:[(0,w.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,w.jsx)(`span`,{className:`quiet numeric`,children:c})]}),(0,w.jsx)(p,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,w.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,w.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,w.jsx)(`li`,{className:`line`,children:(0,w.jsxs)(`div`,{className:`line-text`,children:[(0,w.jsx)(`p`,{children:(0,w.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,w.jsx)(`bdi`,{children:e.name})})}),(0,w.jsx)(f,{person:e})]})},e.id))}),i&&(0,w.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(T),children:t(a?`shell.loading`:`record.more`)})]})}function D({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let c=s(),l=_(),u=h()!==null,d=typeof i==`number`?l.number(i):null;return(0,w.jsxs)(w.Fragment,{children:[u&&(0,w.jsx)(m,{label:c(`record.name`),field:`name`,value:e,isRequired:!0}),(0,w.jsx)(m,{label:c(`record.industry`),field:`industry`,value:r}),(0,w.jsx)(m,{label:c(`record.employees`),field:`employeeCount`,value:i,shown:d,isNumber:!0}),(0,w.jsx)(m,{label:c(`record.revenue`),field:`annualRevenue`,value:a}),(0,w.jsx)(m,{label:c(`record.address`),field:`address`,value:o?.formatted,parse:O}),u&&(0,w.jsx)(m,{label:c(`record.website`),field:`website`,value:t}),u&&(0,w.jsx)(m,{label:`LinkedIn`,field:`linkedin`,value:n})]})}function O(e){return{formatted:e}}var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`78b0f8f799e6a4a6f0a658763ab9bcf9`,id:`63c368e0f86c8f727f8927535825c5d1009cc35344afc40b28b55cd873d0e59e`,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
  $input: OrganizationMergeInput!
) {
  result: organizationMerge(input: $input) {
    events {
      kind
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
`}}})();k.hash=`c2cefab543465b14869b3b36a8f97a36`;var A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`ad0cd420fe70b3ee0d06db0a7cc70376`,id:`df139c5d9c00c53a4a08d0b898de3846afa1fa23dd350026654c9f6a5b6d28e7`,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
  $input: OrganizationMergeUndoInput!
) {
  result: organizationMergeUndo(input: $input) {
    conflicts {
      field
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
`}}})();A.hash=`08689c0f169f1b0a2335296810ae2276`;var j=e(c(),1),M=k,N=A;function P({organization:e}){let t=s(),[n,r]=(0,j.useState)(!1),i=()=>r(!1);return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,w.jsx)(d,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,w.jsx)(F,{organization:e,onClose:i})})]})}function F({organization:e,onClose:t}){let n=s(),[r,a]=(0,j.useState)(null),{merge:o,isPending:c,error:l}=R(e,t),u=I(e,r),d=l??u.error,f=d instanceof i?d.errors:d?[d]:[];return(0,w.jsxs)(`div`,{className:`form`,children:[(0,w.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,w.jsxs)(`p`,{className:`chosen`,children:[(0,w.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,w.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>a(null),children:n(`record.chooseOther`)})]}):(0,w.jsx)(g,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:a}),(0,w.jsx)(`p`,{role:`status`,children:u.counts&&n(`record.mergePreview`,u.counts)}),(0,w.jsx)(v,{problems:f.map(e=>({error:e}))}),(0,w.jsxs)(`div`,{className:`dialog-actions`,children:[(0,w.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,w.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!u.counts||c,onClick:()=>r&&void o(r),children:n(`record.merge`)})]})]})}function I({id:e,version:t},n){let r=(0,C.useRelayEnvironment)(),[i,a]=(0,j.useState)(null),o=n?.id;return(0,j.useEffect)(()=>{o&&u(r,M,{id:e,expectedVersion:t,intoId:o,validateOnly:!0}).then(({events:e})=>a({intoId:o,counts:L(e),error:null})).catch(e=>a({intoId:o,counts:null,error:e}))},[r,e,t,o]),i?.intoId===o&&i?i:{counts:null,error:null}}function L(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function R({id:e,version:t,name:i},a){let o=s(),c=(0,C.useRelayEnvironment)(),l=r(),[d,f]=(0,j.useState)(!1),[p,m]=(0,j.useState)(null),h=e=>l({to:`/app/organizations/${encodeURIComponent(e)}`}),g=()=>void u(c,N,{id:e}).then(()=>h(e)).catch(()=>n({text:o(`record.notUndone`),isError:!0}));return{merge:async r=>{f(!0),m(null);try{await u(c,M,{id:e,expectedVersion:t,intoId:r.id}),a(),await h(r.id),n({text:o(`record.merged`,{name:i,into:r.name}),undo:g})}catch(e){m(e)}finally{f(!1)}},isPending:d,error:p}}export{b as i,D as n,E as r,P as t};