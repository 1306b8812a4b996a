//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Dt as r,Ft as i,H as a,Pt as o,Qt as s,V as c,Xt as l,bt as u,gt as d,it as f,jt as p,kt as ee,o as m,rt as te,s as ne,vt as re,w as h,xt as ie,yt as ae}from"./7eea2baf.js";import{a as oe,i as se,m as ce,o as le,p as ue,t as de}from"./d8e49330.js";import{a as fe,i as pe,o as me,r as he}from"./3ed57ac8.js";import{G as ge,M as _e,N as ve,W as ye}from"./39eb4d32.js";import{R as be,S as xe,b as Se,d as Ce,f as we,p as Te,v as Ee,x as De,y as g,z as Oe}from"./15ff2432.js";import{a as ke,d as Ae,i as je,l as Me}from"./919f4adf.js";import{S as Ne,g as Pe,h as Fe,x as Ie}from"./ed0014cc.js";import{a as _,i as Le,l as Re,n as ze,r as Be,u as Ve}from"./6d58e715.js";var v,y;function b(){return(b=e((()=>{f(),v={name:`triangle-exclamation-point`,size:24,node:[[`path`,{d:`m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3`,key:`wmoenq`}],[`path`,{d:`M12 9v4`,key:`juzpu7`}],[`path`,{d:`M12 17h.01`,key:`p32p05`}]],aliases:[`alert-triangle`,`triangle-alert`]},v.node,y=te(v)})))()}var x;function S(){return(S=e((()=>{p(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileUploadPayload`,kind:`LinkedField`,name:`fileUpload`,plural:!1,selections:[{alias:null,args:null,concreteType:`FileUpload`,kind:`LinkedField`,name:`upload`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`uploadUrl`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`uploadMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`uploadMutation`,selections:n},params:{cacheID:`96edaf5ce05f7af85cdbcb7a5bb86f89`,id:`93f2db7acc4a988dc20c7cdef766059e312704151b562b5f11ab8fa3234d1aa4`,metadata:{},name:`uploadMutation`,operationKind:`mutation`,text:`mutation uploadMutation(
  $input: FileUploadInput!
) {
  result: fileUpload(input: $input) {
    upload {
      uploadUrl
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
`}}})(),x.hash=`3c8015e53fbe09f7066cb0f31139207e`})))()}async function He(e,t,n,r){let i=n.type||`application/octet-stream`,{upload:a}=await u(e,x,{...t,name:n.name,size:n.size,contentType:i});a&&await C(a.uploadUrl,n,r)}function C(e,t,n){let r=new URL(e,location.origin).pathname;return new Promise((e,i)=>{let a=new XMLHttpRequest;a.upload.addEventListener(`progress`,({loaded:e,total:t})=>n(e/t)),a.addEventListener(`load`,()=>a.status===201?e():i(Error(a.responseText))),a.addEventListener(`error`,()=>i(new d(`The upload was interrupted.`))),a.open(`PUT`,r),a.send(t)})}function w(){return(w=e((()=>{S(),t(),ie(),re()})))()}var T;function E(){return(E=e((()=>{p(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:`7088f6c2b9722a3113992b82302e4b6a10ee282c75d2f244b0f6b18ea98f4b42`,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
`}}})(),T.hash=`b46d5b076a9e7b10b24a8ab7f216523a`})))()}var D;function O(){return(O=e((()=>{p(),E(),D=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:T,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})(),D.hash=`b46d5b076a9e7b10b24a8ab7f216523a`})))()}function Ue({organization:e}){let t=h(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,k.usePaginationFragment)(D,e),{edges:o,totalCount:s}=n.people;return(0,A.jsxs)(`section`,{children:[(0,A.jsxs)(`div`,{className:`section-head`,children:[(0,A.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,A.jsx)(`span`,{className:`quiet numeric`,children:s})]}),(0,A.jsx)(fe,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,A.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,A.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,A.jsx)(`li`,{className:`line`,children:(0,A.jsxs)(`div`,{className:`line-text`,children:[(0,A.jsx)(`p`,{children:(0,A.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,A.jsx)(`bdi`,{children:e.name})})}),(0,A.jsx)(he,{person:e})]})},e.id))}),i&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(We),children:t(a?`shell.loading`:`record.more`)})]})}var k,A,We;function Ge(){return(Ge=e((()=>{O(),k=t(),me(),n(),pe(),A=l(),We=50})))()}function Ke({dealId:e,onLose:t}){let n=h();return(0,j.jsxs)(`form`,{className:`form`,"data-draft":`lose ${e}`,onSubmit:e=>{e.preventDefault(),t(Be(new FormData(e.currentTarget),`reason`)||null)},children:[(0,j.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,j.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}var j;function qe(){return(qe=e((()=>{n(),ze(),j=l()})))()}var M;function Je(){return(Je=e((()=>{p(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`a57392eeed1050649ec29bc792d0735e`,id:`3c73652676aedeeb534c6c04be88fef5c4cff03bc468b1de66c0b0be85a25c9e`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
  $input: DealWinInput!
) {
  result: dealWin(input: $input) {
    deal {
      id
      version
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
`}}})(),M.hash=`bbecd5081f7dcfc2cee3c16227218768`})))()}var N;function Ye(){return(Ye=e((()=>{p(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`4b224abd4e0813407ddbb22a8c59c5ae`,id:`3e68711fdb049d82148129edc572a57320415e32134f545c078b56a8da958efe`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
  $input: DealLoseInput!
) {
  result: dealLose(input: $input) {
    deal {
      id
      version
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
`}}})(),N.hash=`e5f1445a225010a7f470cd12519700dd`})))()}var P;function Xe(){return(Xe=e((()=>{p(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`c6c7b97fde1e1b4e168cff665e0a2621`,id:`378c66c59ac38884aa7ee1a9fe17c43c4853913237aee80d6d696a677450567a`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
  $input: DealReopenInput!
) {
  result: dealReopen(input: $input) {
    deal {
      id
      version
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
`}}})(),P.hash=`6579aecbea9c3676685086820fc71d9f`})))()}function Ze({id:e,version:t,title:n}){let r=h(),i=_(F),a=_(I),o=_(L),s=Ne(L),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}var F,I,L;function Qe(){return(Qe=e((()=>{Je(),Ye(),Xe(),t(),n(),Ie(),Le(),F=M,I=N,L=P})))()}function $e({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let s=h(),c=Ae(),l=Oe()!==null,u=typeof i==`number`?c.number(i):null;return(0,R.jsxs)(R.Fragment,{children:[l&&(0,R.jsx)(g,{label:s(`record.name`),field:`name`,value:e,isRequired:!0}),(0,R.jsx)(g,{label:s(`record.industry`),field:`industry`,value:r}),(0,R.jsx)(g,{label:s(`record.employees`),field:`employeeCount`,value:i,shown:u,isNumber:!0}),(0,R.jsx)(g,{label:s(`record.revenue`),field:`annualRevenue`,value:a}),(0,R.jsx)(Ee,{label:s(`record.address`),editor:(e,t)=>(0,R.jsx)(De,{record:e,read:e=>({address:Te(e)}),onClose:t,children:(0,R.jsx)(Ce,{label:s(`record.address`),address:o})}),children:o?.formatted}),l&&(0,R.jsx)(g,{label:s(`record.website`),field:`website`,value:t}),l&&(0,R.jsx)(g,{label:`LinkedIn`,field:`linkedin`,value:n})]})}var R;function et(){return(et=e((()=>{Me(),n(),be(),we(),Se(),xe(),R=l()})))()}var z;function tt(){return(tt=e((()=>{p(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`78b0f8f799e6a4a6f0a658763ab9bcf9`,id:`63c368e0f86c8f727f8927535825c5d1009cc35344afc40b28b55cd873d0e59e`,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
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
`}}})(),z.hash=`c2cefab543465b14869b3b36a8f97a36`})))()}var B;function nt(){return(nt=e((()=>{p(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`ad0cd420fe70b3ee0d06db0a7cc70376`,id:`df139c5d9c00c53a4a08d0b898de3846afa1fa23dd350026654c9f6a5b6d28e7`,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
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
`}}})(),B.hash=`08689c0f169f1b0a2335296810ae2276`})))()}function rt({organization:e}){let t=h(),[n,r]=(0,V.useState)(!1),i=()=>r(!1);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,U.jsx)(Fe,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,U.jsx)(it,{organization:e,onClose:i})})]})}function it({organization:e,onClose:t}){let n=h(),[r,i]=(0,V.useState)(null),{merge:a,isPending:o,error:s}=st(e,t),c=at(e,r),l=s??c.error,u=l instanceof ae?l.errors:l?[l]:[];return(0,U.jsxs)(`div`,{className:`form`,children:[(0,U.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,U.jsxs)(`p`,{className:`chosen`,children:[(0,U.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,U.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>i(null),children:n(`record.chooseOther`)})]}):(0,U.jsx)(ue,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:i}),(0,U.jsx)(`p`,{role:`status`,children:c.counts&&n(`record.mergePreview`,c.counts)}),(0,U.jsx)(Re,{problems:u.map(e=>({error:e}))}),(0,U.jsxs)(`div`,{className:`dialog-actions`,children:[(0,U.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,U.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!c.counts||o,onClick:()=>r&&void a(r),children:n(`record.merge`)})]})]})}function at({id:e,version:t},n){let r=(0,H.useRelayEnvironment)(),[i,a]=(0,V.useState)(null),o=n?.id;return(0,V.useEffect)(()=>{o&&u(r,W,{id:e,expectedVersion:t,intoId:o,validateOnly:!0}).then(({events:e})=>a({intoId:o,counts:ot(e),error:null})).catch(e=>a({intoId:o,counts:null,error:e}))},[r,e,t,o]),i?.intoId===o&&i?i:{counts:null,error:null}}function ot(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function st({id:e,version:t,name:n},r){let a=h(),o=(0,H.useRelayEnvironment)(),s=i(),[c,l]=(0,V.useState)(!1),[d,f]=(0,V.useState)(null),p=e=>s({to:`/app/organizations/${encodeURIComponent(e)}`}),m=()=>void u(o,ct,{id:e}).then(()=>p(e)).catch(()=>ee({text:a(`record.notUndone`),isError:!0}));return{merge:async i=>{l(!0),f(null);try{await u(o,W,{id:e,expectedVersion:t,intoId:i.id}),r(),await p(i.id),ee({text:a(`record.merged`,{name:n,into:i.name}),undo:m})}catch(e){f(e)}finally{l(!1)}},isPending:c,error:d}}var V,H,U,W,ct;function lt(){return(lt=e((()=>{tt(),nt(),o(),V=s(),H=t(),r(),Pe(),ie(),n(),Ve(),ce(),U=l(),W=z,ct=B})))()}function ut(){return(0,dt.jsx)(_e,{label:`activities.views`,segments:ft})}var dt,ft;function G(){return(G=e((()=>{ge(),a(),ve(),dt=l(),ft=[{to:`/app/activities/day`,label:`activities.day`,icon:c},{to:`/app/activities`,label:`activities.list`,icon:ye}]})))()}var K;function pt(){return(pt=e((()=>{p(),K={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`history_done`,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},K.hash=`3fd896f5c6d2390c91c747431ceb8bb0`})))()}var q;function mt(){return(mt=e((()=>{p(),q={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`history_notes`,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],type:`NoteConnection`,abstractKey:null},q.hash=`9a4262af66780feabed7378fd6abe397`})))()}var J;function ht(){return(ht=e((()=>{p(),J={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`history_files`,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],type:`FileConnection`,abstractKey:null},J.hash=`c5b1925ecc06547cc57246ecb31217d5`})))()}function gt({first:e,onMore:t,isLoading:n,...r}){let i=h(),[a,o]=(0,vt.useState)(null),s=_t(r).filter(({kind:e})=>!a||e===a);return(0,X.jsxs)(`section`,{children:[(0,X.jsxs)(`div`,{className:`section-head`,children:[(0,X.jsx)(`h2`,{children:i(`record.history`)}),(0,X.jsx)(`div`,{className:`kinds`,role:`group`,"aria-label":i(`record.show`),children:[null,...St].map(e=>(0,X.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":e===a,onClick:()=>o(e),children:i(`record.show.${e??`all`}`)},e))})]}),s.length?(0,X.jsx)(`ul`,{className:`timeline`,children:s.slice(0,e).map(({entry:e})=>e)}):(0,X.jsx)(`p`,{className:`quiet none`,children:i(`record.noEntry`)}),t&&s.length>=e&&(0,X.jsx)(`button`,{type:`button`,className:`button`,disabled:n,onClick:t,children:i(n?`shell.loading`:`record.more`)})]})}function _t(e){let t=(0,Y.useFragment)(yt,e.done),n=(0,Y.useFragment)(bt,e.notes),r=(0,Y.useFragment)(xt,e.files);return[...t.nodes.map(e=>{let t=e.doneAt??``;return{kind:`activities`,id:e.id,at:t,entry:(0,X.jsx)(de,{at:t,activity:e},e.id)}}),...n.nodes.map(e=>({kind:`notes`,id:e.id,at:e.createdAt,entry:(0,X.jsx)(oe,{at:e.createdAt,note:e},e.id)})),...r.nodes.map(e=>({kind:`files`,id:e.id,at:e.createdAt,entry:(0,X.jsx)(se,{at:e.createdAt,file:e},e.id)}))].toSorted((e,t)=>Date.parse(t.at)-Date.parse(e.at))}var vt,Y,X,yt,bt,xt,St;function Ct(){return(Ct=e((()=>{pt(),mt(),ht(),vt=s(),Y=t(),n(),le(),X=l(),yt=K,bt=q,xt=J,St=[`activities`,`notes`,`files`]})))()}function wt(e,t){let[n,r]=(0,Z.useState)(Q),i=(0,Z.useDeferredValue)(n),{data:a,refresh:o}=ke(e,(0,Z.useMemo)(()=>({id:t,first:i}),[t,i]));return ne(o),{data:a,refresh:o,first:i,isLoadingMore:n!==i,onMore:i<$?()=>r(e=>Math.min($,e+Q)):void 0}}var Z,Q,$;function Tt(){return(Tt=e((()=>{Z=s(),m(),je(),Q=25,$=100})))()}function Et(){return(Et=e((()=>{})))()}export{He as C,C as S,b as T,Ke as _,Ct as a,Ge as b,rt as c,et as d,I as f,Ze as g,Qe as h,gt as i,lt as l,F as m,Tt as n,ut as o,L as p,wt as r,G as s,Et as t,$e as u,qe as v,y as w,w as x,Ue as y};