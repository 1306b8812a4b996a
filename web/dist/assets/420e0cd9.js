//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{B as t,G as n,H as r,I as i,L as a,R as o,U as s,V as c,d as l,et as u,i as d,nt as f,s as p}from"./3455f8b5.js";import{l as m}from"./3ee3f508.js";import{d as h}from"./3f5f347e.js";import{b as g,c as _,h as v}from"./471e2d5b.js";import{t as y}from"./9c8b26aa.js";import{O as b}from"./fdd4d473.js";import{f as x,l as S}from"./d537c0ca.js";var C=e(f(),1),w=r();s();var T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:`5c088579cb7663ebbbd232945806f7295a2e78786d67f1074815701904303c54`,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
  $id: ID!
) {
  bulkChangeProgress(id: $id) {
    status
    recordCount
    recordsDone
    changedCount
    refusedCount
    problem
    id
  }
}
`}}})();T.hash=`f4b1acee3cf4786b75d4b74de653ec60`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:n},params:{cacheID:`9ba0b0cfdd999b2bd3b5646fb6bed535`,id:`dec16f1b301716a1e0e88dce8e793178ec012cccd5b35bab98ecd679a5a93f87`,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
  $input: BulkChangeCancelInput!
) {
  result: bulkChangeCancel(input: $input) {
    bulkChange {
      id
      status
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
`}}})();E.hash=`99f15f4c1c7215a1040f708a534dd8d1`;var D=20,O=T,k=E;function A(e,t,{text:n,errorText:r}){let i=()=>{o(e,k,{id:t}).catch(e=>c({text:r(e),isError:!0}))},a=j(),s=0,l=d(O,{variables:{id:t},onNext({bulkChangeProgress:e}){s=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?a({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:i}}):(l(),M(e,n))},onLost(){s+=1,s===1&&a({text:n(`bulk.lost`)}),s===D&&l()}})}function j(){let e;return n=>{let r=t();r&&r.id!==e||(c(n),e=t()?.id)}}function M({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},o){let s=o(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});c({text:a?`${s} ${o(`bulk.problem.${a}`)}`:s,isError:e===`FAILED`})}var N=500;function P({bulk:e,selected:t}){let n=(0,w.useRelayEnvironment)(),r=l(),i=p(),{where:a}=h(),s=async(s,c)=>{let l={where:t?{id:{in:[...t]}}:a??{},changes:s,...c},{matchedCount:u,changedCount:d,bulkChange:f}=await o(n,e.matching,l);f&&A(n,f.id,{text:r,errorText:i});let p=u??0;return{matched:p,changed:p>N?null:d??0}};return{count:e=>s(e,{validateOnly:!0}),change:(e,n)=>s(e,{expectedCount:n,inBackground:t===null,idempotencyKey:crypto.randomUUID()})}}var F=u(),I=300;function L({read:e,children:t,...n}){let r=l(),a=p(),{count:o,change:s}=P(n),u=(0,C.useRef)(void 0),d=(0,C.useRef)(void 0),[f,m]=(0,C.useState)(null),[h,g]=(0,C.useState)(!1),_=e=>c({text:a(e),isError:!0}),v=async e=>{if(u.current=e,m(null),e)try{let t=await o(e);u.current===e&&m({changes:e,...t})}catch(t){u.current===e&&_(t)}},y=t=>{m(null),clearTimeout(d.current),d.current=setTimeout(()=>void v(e(new FormData(t))),I)},b=async({changes:e,matched:t})=>{g(!0);try{let{changed:i}=await s(e,t);n.selected&&c({text:r(`bulk.done`,{count:i??t})}),n.onDone()}catch(t){_(t),i(t)===`STALE_COUNT`&&await v(e)}finally{g(!1)}};return(0,F.jsxs)(`form`,{className:`form`,onChange:e=>y(e.currentTarget),onSubmit:e=>{e.preventDefault(),f&&b(f)},children:[t,(0,F.jsx)(`p`,{className:`quiet`,role:`status`,children:f&&r(`bulk.preview`,{count:f.changed??f.matched,same:f.matched-(f.changed??f.matched)})}),(0,F.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:h||!f||f.changed===0,children:r(`bulk.apply`)})]})}var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:`7088f6c2b9722a3113992b82302e4b6a10ee282c75d2f244b0f6b18ea98f4b42`,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
`}}})();R.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var z=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:R,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})();z.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var B=50;function V({organization:e}){let t=l(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,w.usePaginationFragment)(z,e),{edges:o,totalCount:s}=n.people;return(0,F.jsxs)(`section`,{children:[(0,F.jsxs)(`div`,{className:`section-head`,children:[(0,F.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,F.jsx)(`span`,{className:`quiet numeric`,children:s})]}),(0,F.jsx)(y,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,F.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,F.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,F.jsx)(`li`,{className:`line`,children:(0,F.jsxs)(`div`,{className:`line-text`,children:[(0,F.jsx)(`p`,{children:(0,F.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,F.jsx)(`bdi`,{children:e.name})})}),(0,F.jsx)(b,{person:e})]})},e.id))}),i&&(0,F.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(B),children:t(a?`shell.loading`:`record.more`)})]})}function H({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let s=l(),c=x(),u=g()!==null,d=typeof i==`number`?c.number(i):null;return(0,F.jsxs)(F.Fragment,{children:[u&&(0,F.jsx)(_,{label:s(`record.name`),field:`name`,value:e,isRequired:!0}),(0,F.jsx)(_,{label:s(`record.industry`),field:`industry`,value:r}),(0,F.jsx)(_,{label:s(`record.employees`),field:`employeeCount`,value:i,shown:d,isNumber:!0}),(0,F.jsx)(_,{label:s(`record.revenue`),field:`annualRevenue`,value:a}),(0,F.jsx)(_,{label:s(`record.address`),field:`address`,value:o?.formatted,parse:U}),u&&(0,F.jsx)(_,{label:s(`record.website`),field:`website`,value:t}),u&&(0,F.jsx)(_,{label:`LinkedIn`,field:`linkedin`,value:n})]})}function U(e){return{formatted:e}}var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`78b0f8f799e6a4a6f0a658763ab9bcf9`,id:`63c368e0f86c8f727f8927535825c5d1009cc35344afc40b28b55cd873d0e59e`,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
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
`}}})();W.hash=`c2cefab543465b14869b3b36a8f97a36`;var G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`ad0cd420fe70b3ee0d06db0a7cc70376`,id:`df139c5d9c00c53a4a08d0b898de3846afa1fa23dd350026654c9f6a5b6d28e7`,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
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
`}}})();G.hash=`08689c0f169f1b0a2335296810ae2276`;var K=W,q=G;function J({organization:e}){let t=l(),[n,r]=(0,C.useState)(!1),i=()=>r(!1);return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,F.jsx)(m,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,F.jsx)(Y,{organization:e,onClose:i})})]})}function Y({organization:e,onClose:t}){let n=l(),[r,i]=(0,C.useState)(null),{merge:o,isPending:s,error:c}=Q(e,t),u=X(e,r),d=c??u.error,f=d instanceof a?d.errors:d?[d]:[];return(0,F.jsxs)(`div`,{className:`form`,children:[(0,F.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,F.jsxs)(`p`,{className:`chosen`,children:[(0,F.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,F.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>i(null),children:n(`record.chooseOther`)})]}):(0,F.jsx)(v,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:i}),(0,F.jsx)(`p`,{role:`status`,children:u.counts&&n(`record.mergePreview`,u.counts)}),(0,F.jsx)(S,{problems:f.map(e=>({error:e}))}),(0,F.jsxs)(`div`,{className:`dialog-actions`,children:[(0,F.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,F.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!u.counts||s,onClick:()=>r&&void o(r),children:n(`record.merge`)})]})]})}function X({id:e,version:t},n){let r=(0,w.useRelayEnvironment)(),[i,a]=(0,C.useState)(null),s=n?.id;return(0,C.useEffect)(()=>{s&&o(r,K,{id:e,expectedVersion:t,intoId:s,validateOnly:!0}).then(({events:e})=>a({intoId:s,counts:Z(e),error:null})).catch(e=>a({intoId:s,counts:null,error:e}))},[r,e,t,s]),i?.intoId===s&&i?i:{counts:null,error:null}}function Z(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function Q({id:e,version:t,name:r},i){let a=l(),s=(0,w.useRelayEnvironment)(),u=n(),[d,f]=(0,C.useState)(!1),[p,m]=(0,C.useState)(null),h=e=>u({to:`/app/organizations/${encodeURIComponent(e)}`}),g=()=>void o(s,q,{id:e}).then(()=>h(e)).catch(()=>c({text:a(`record.notUndone`),isError:!0}));return{merge:async n=>{f(!0),m(null);try{await o(s,K,{id:e,expectedVersion:t,intoId:n.id}),i(),await h(n.id),c({text:a(`record.merged`,{name:r,into:n.name}),undo:g})}catch(e){m(e)}finally{f(!1)}},isPending:d,error:p}}export{L as i,H as n,V as r,J as t};