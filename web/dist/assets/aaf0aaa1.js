import{n as e}from"./16930679.js";import{B as t,D as n,F as r,H as i,P as a,Q as o,R as s,X as c,l,z as u}from"./35a7dda3.js";import{d,l as f}from"./ccaa0c00.js";import{c as p,s as m}from"./650a27e5.js";import{d as h,m as g,v as _}from"./d36a2b36.js";import{t as v}from"./6698ca45.js";import{c as y,d as b,s as x}from"./4fd94492.js";var S={name:`check`,size:24,node:[[`path`,{d:`M20 6 9 17l-5-5`,key:`1gmf2c`}]]};S.node;var C=n(S),w={name:`triangle-exclamation-point`,size:24,node:[[`path`,{d:`m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3`,key:`wmoenq`}],[`path`,{d:`M12 9v4`,key:`juzpu7`}],[`path`,{d:`M12 17h.01`,key:`p32p05`}]],aliases:[`alert-triangle`,`triangle-alert`]};w.node;var T=n(w);t();var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:null,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
`}}})();E.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var D=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:E,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})();D.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var O=u(),k=c(),A=50;function j({organization:e}){let t=l(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,O.usePaginationFragment)(D,e),{edges:o,totalCount:s}=n.people;return(0,k.jsxs)(`section`,{children:[(0,k.jsxs)(`div`,{className:`section-head`,children:[(0,k.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,k.jsx)(`span`,{className:`quiet numeric`,children:s})]}),(0,k.jsx)(v,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,k.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,k.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,k.jsx)(`li`,{className:`line`,children:(0,k.jsxs)(`div`,{className:`line-text`,children:[(0,k.jsx)(`p`,{children:(0,k.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,k.jsx)(`bdi`,{children:e.name})})}),(0,k.jsx)(g,{person:e})]})},e.id))}),i&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(A),children:t(a?`shell.loading`:`record.more`)})]})}function M({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let s=l(),c=b(),u=_()!==null,d=typeof i==`number`?c.number(i):null;return(0,k.jsxs)(k.Fragment,{children:[u&&(0,k.jsx)(f,{label:s(`record.name`),field:`name`,value:e,isRequired:!0}),(0,k.jsx)(f,{label:s(`record.industry`),field:`industry`,value:r}),(0,k.jsx)(f,{label:s(`record.employees`),field:`employeeCount`,value:i,shown:d,isNumber:!0}),(0,k.jsx)(f,{label:s(`record.revenue`),field:`annualRevenue`,value:a}),(0,k.jsx)(f,{label:s(`record.address`),field:`address`,value:o?.formatted,parse:N}),u&&(0,k.jsx)(f,{label:s(`record.website`),field:`website`,value:t}),u&&(0,k.jsx)(f,{label:`LinkedIn`,field:`linkedin`,value:n})]})}function N(e){return{formatted:e}}var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`34e36e3d272d87056177b2d936bbea3e`,id:null,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
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
`}}})();P.hash=`ac2a7d6db2341c5fa9e41964e9f741c2`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`a3e5ff98a7bdfd4dc49bddee880527d2`,id:null,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
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
`}}})();F.hash=`97eeabe2c37888a519e577acb9f1c64e`;var I=e(o(),1),L=P,R=F;function z({organization:e}){let t=l(),[n,r]=(0,I.useState)(!1),i=()=>r(!1);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,k.jsx)(d,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,k.jsx)(B,{organization:e,onClose:i})})]})}function B({organization:e,onClose:t}){let n=l(),[r,i]=(0,I.useState)(null),{merge:o,isPending:s,error:c}=U(e,t),u=V(e,r),d=c??u.error,f=d instanceof a?d.errors:d?[d]:[];return(0,k.jsxs)(`div`,{className:`form`,children:[(0,k.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,k.jsxs)(`p`,{className:`chosen`,children:[(0,k.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,k.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>i(null),children:n(`record.chooseOther`)})]}):(0,k.jsx)(h,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:i}),(0,k.jsx)(`p`,{role:`status`,children:u.counts&&n(`record.mergePreview`,u.counts)}),(0,k.jsx)(y,{problems:f.map(e=>({error:e}))}),(0,k.jsxs)(`div`,{className:`dialog-actions`,children:[(0,k.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,k.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!u.counts||s,onClick:()=>r&&void o(r),children:n(`record.merge`)})]})]})}function V({id:e,version:t},n){let i=(0,O.useRelayEnvironment)(),[a,o]=(0,I.useState)(null),s=n?.id;return(0,I.useEffect)(()=>{s&&r(i,L,{id:e,expectedVersion:t,intoId:s,validateOnly:!0}).then(({events:e})=>o({intoId:s,counts:H(e),error:null})).catch(e=>o({intoId:s,counts:null,error:e}))},[i,e,t,s]),a?.intoId===s&&a?a:{counts:null,error:null}}function H(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function U({id:e,version:t,name:n},a){let o=l(),c=(0,O.useRelayEnvironment)(),u=i(),[d,f]=(0,I.useState)(!1),[p,m]=(0,I.useState)(null),h=e=>u({to:`/app/organizations/${encodeURIComponent(e)}`}),g=()=>void r(c,R,{id:e}).then(()=>h(e)).catch(()=>s({text:o(`record.notUndone`),isError:!0}));return{merge:async i=>{f(!0),m(null);try{await r(c,L,{id:e,expectedVersion:t,intoId:i.id}),a(),await h(i.id),s({text:o(`record.merged`,{name:n,into:i.name}),undo:g})}catch(e){m(e)}finally{f(!1)}},isPending:d,error:p}}function W(e,t){let n=(0,O.useRelayEnvironment)(),i=x(),a=l(),[o,c]=(0,I.useState)(!1),u=async(o,l)=>{c(!0);try{for(let{id:i,version:a,position:s}of G(t,o,l))await r(n,e,{id:i,expectedVersion:a,position:s})}catch{s({text:a(`settings.notMoved`),isError:!0})}await i(),c(!1)};return{move:(e,t)=>void u(e,t),isPending:o}}function G(e,t,n){let r=e.toSpliced(t,1),i=e[t];return i?(r.splice(n,0,i),r.flatMap((e,t)=>e.position===t?[]:[{...e,position:t}])):[]}function K({items:e,index:t,isPending:n,onMove:r}){let i=l(),a=e[t]?.name??``;return(0,k.jsxs)(`span`,{className:`moves`,children:[(0,k.jsx)(`button`,{type:`button`,className:`button button-icon`,"aria-label":i(`settings.moveUp`,{name:a}),disabled:n||t===0,onClick:()=>r(t,t-1),children:(0,k.jsx)(m,{size:14,"aria-hidden":`true`})}),(0,k.jsx)(`button`,{type:`button`,className:`button button-icon`,"aria-label":i(`settings.moveDown`,{name:a}),disabled:n||t===e.length-1,onClick:()=>r(t,t+1),children:(0,k.jsx)(p,{size:14,"aria-hidden":`true`})})]})}export{j as a,M as i,W as n,T as o,z as r,C as s,K as t};