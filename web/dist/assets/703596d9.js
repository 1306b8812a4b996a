import{n as e}from"./16930679.js";import{$ as t,B as n,D as r,U as i,V as a,W as o,Z as s,l as c,o as l,s as u,u as d,z as f}from"./3df9fda8.js";import{d as p,r as m}from"./b664eb5f.js";import{d as h}from"./c753e002.js";import{n as g,t as _}from"./d9dc234f.js";import{t as v}from"./871eb33a.js";import{t as y}from"./e0473cec.js";import{a as b}from"./b979a3e0.js";import{t as x}from"./9f024d5d.js";var S={name:`shield-check`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`m9 12 2 2 4-4`,key:`dzmm74`}]]};S.node;var C=r(S),w=a(),T=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`action`},t={defaultValue:null,kind:`LocalArgument`,name:`actor`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`flag`},i={defaultValue:null,kind:`LocalArgument`,name:`since`},a={defaultValue:null,kind:`LocalArgument`,name:`until`},o=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}];return{fragment:{argumentDefinitions:[e,t,n,r,i,a],kind:`Fragment`,metadata:null,name:`pageAuditQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,t,e,i,a,n],kind:`Operation`,name:`pageAuditQuery`,selections:[{alias:`list`,args:o,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`f0d03d41fa068a506c99a689969a8e26`,id:null,metadata:{},name:`pageAuditQuery`,operationKind:`query`,text:`query pageAuditQuery(
  $flag: ID
  $actor: ID
  $action: String
  $since: DateTime
  $until: DateTime
  $first: Int!
) {
  ...page_audit_49n9Rr
}

fragment entry_entry on FlagAudit {
  at
  actorKind
  actorName
  onBehalfOf
  credential
  action
  flagTitle
  subjectName
  reason
  before
  after
  requestId
  address
  environment
  hash
}

fragment page_audit_49n9Rr on Query {
  list: flagAudit(flag: $flag, actor: $actor, action: $action, since: $since, until: $until, first: $first) {
    totalCount
    edges {
      node {
        seq
        at
        actorName
        action
        flagTitle
        subjectName
        reason
        ...entry_entry
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
`}}})();T.hash=`50f868fdecd685b2562c8a6a9737caab`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],t=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAuditPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAuditPageQuery`,selections:[{alias:`list`,args:t,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`5a2c5fc8cefc9f04c229bc0528d45d83`,id:null,metadata:{},name:`pageAuditPageQuery`,operationKind:`query`,text:`query pageAuditPageQuery(
  $action: String
  $actor: ID
  $after: String
  $first: Int!
  $flag: ID
  $since: DateTime
  $until: DateTime
) {
  ...page_audit_13oIFB
}

fragment entry_entry on FlagAudit {
  at
  actorKind
  actorName
  onBehalfOf
  credential
  action
  flagTitle
  subjectName
  reason
  before
  after
  requestId
  address
  environment
  hash
}

fragment page_audit_13oIFB on Query {
  list: flagAudit(flag: $flag, actor: $actor, action: $action, since: $since, until: $until, first: $first, after: $after) {
    totalCount
    edges {
      node {
        seq
        at
        actorName
        action
        flagTitle
        subjectName
        reason
        ...entry_entry
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
`}}})();E.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`;var D=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:E}},name:`page_audit`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`__audit_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();D.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`;var O=e(t(),1),k=n(),A={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`entry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null}],type:`FlagAudit`,abstractKey:null};A.hash=`7d28e79dd485a9e10da7133d98c20f08`;function j(e,t){let[n,r]=[new Map(M(e,[])),new Map(M(t,[]))];return[...new Set([...n.keys(),...r.keys()])].map(e=>({path:e,before:n.get(e)??`–`,after:r.get(e)??`–`})).filter(e=>e.before!==e.after)}function M(e,t){return e==null?[]:typeof e==`object`?Object.entries(e).flatMap(([e,n])=>M(n,[...t,N(e)])):[[t.join(` › `),String(e)]]}function N(e){return(e.split(`:`)[0]??e).replaceAll(`_`,` `)}var P=s();function F({entry:e}){let t=c(),n=p(),r=(0,k.useFragment)(A,e),i=[[`beta.people.at`,n.dateTime(r.at)],[`beta.audit.actor`,[r.actorName,r.onBehalfOf].filter(Boolean).join(` → `)],[`beta.audit.way`,[r.actorKind,r.credential,r.environment].filter(Boolean).join(` · `)],[`beta.audit.action`,t(`beta.action.${r.action}`)],[`beta.name`,r.flagTitle],[`beta.audit.subject`,r.subjectName],[`beta.reason`,r.reason],[`beta.audit.request`,[r.requestId,r.address].filter(Boolean).join(` · `)],[`beta.audit.hash`,r.hash]],a=j(r.before,r.after);return(0,P.jsxs)(`div`,{className:`beta-entry`,role:`group`,"aria-label":t(`beta.action.${r.action}`),tabIndex:0,children:[(0,P.jsx)(`dl`,{className:`details`,children:i.map(([e,n])=>n?(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:t(e)}),(0,P.jsx)(`dd`,{children:(0,P.jsx)(`bdi`,{children:n})})]},e):null)}),a.length>0&&(0,P.jsx)(`div`,{className:`beta-scroll`,children:(0,P.jsxs)(`table`,{className:`beta-table`,children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:t(`beta.audit.field`)}),(0,P.jsx)(`th`,{scope:`col`,children:t(`beta.audit.before`)}),(0,P.jsx)(`th`,{scope:`col`,children:t(`beta.audit.after`)})]})}),(0,P.jsx)(`tbody`,{children:a.map(({path:e,before:t,after:n})=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`row`,children:e}),(0,P.jsx)(`td`,{children:t}),(0,P.jsx)(`td`,{children:n})]},e))})]})})]})}var I=(function(){var e=[{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`flagAuditVerification`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isIntact`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastHash`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`verifyQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`verifyQuery`,selections:e},params:{cacheID:`9d9f928bcf7ad5769a2c9e9d0e815ddf`,id:null,metadata:{},name:`verifyQuery`,operationKind:`query`,text:`query verifyQuery {
  flagAuditVerification {
    isIntact
    problems {
      code
      params
    }
    lastSeq
    lastHash
  }
}
`}}})();I.hash=`8f8d299a01da66664c98bbec70776fd4`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`}],t=[{alias:null,args:[{kind:`Variable`,name:`afterSeq`,variableName:`after`}],kind:`ScalarField`,name:`flagAuditExport`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`verifyExportQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`verifyExportQuery`,selections:t},params:{cacheID:`4e78bb72f7c4ac727b7b57d5c80f61e6`,id:null,metadata:{},name:`verifyExportQuery`,operationKind:`query`,text:`query verifyExportQuery(
  $after: Int!
) {
  flagAuditExport(afterSeq: $after)
}
`}}})();L.hash=`1bc4a54726d5845d9a97f51444adf49c`;var R=I,z=L;function B(){let e=c(),t=l(),n=(0,k.useRelayEnvironment)(),[r,i]=(0,O.useState)(null),[a,o]=(0,O.useState)(!1),s=async e=>{o(!0),await e().catch(e=>f({text:t(e),isError:!0})),o(!1)},u=async()=>{let e=await(0,w.fetchQuery)(n,R,{},{fetchPolicy:`network-only`}).toPromise();i(e?.flagAuditVerification??null)};return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>void s(u),children:[(0,P.jsx)(C,{size:14,"aria-hidden":`true`}),e(`beta.audit.verify`)]}),(0,P.jsxs)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>void s(()=>V(n)),children:[(0,P.jsx)(b,{size:14,"aria-hidden":`true`}),e(`beta.audit.export`)]}),(0,P.jsx)(h,{open:r!==null,onClose:()=>i(null),title:e(`beta.audit.verify`),children:r&&(0,P.jsxs)(`div`,{className:`form`,children:[(0,P.jsx)(`p`,{className:r.isIntact?`strong`:`beta-wrong`,children:e(r.isIntact?`beta.audit.intact`:`beta.audit.broken`,{seq:r.lastSeq})}),(0,P.jsx)(`ul`,{children:r.problems.map(({code:e,params:t})=>(0,P.jsx)(`li`,{children:(0,P.jsx)(x,{code:e,params:t})},JSON.stringify(t)))}),(0,P.jsx)(`p`,{className:`quiet`,children:e(`beta.audit.keepHash`)}),(0,P.jsx)(`code`,{className:`beta-hash`,children:r.lastHash})]})})]})}async function V(e){let t=[];for(let n=0;;){let r=(await(0,w.fetchQuery)(e,z,{after:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditExport??[];if(r.length===0)break;t.push(...r),n=JSON.parse(r.at(-1)??`{}`).seq??1/0}let n=URL.createObjectURL(new Blob([`${t.join(`
`)}\n`],{type:`application/jsonl`}));Object.assign(document.createElement(`a`),{href:n,download:`audit.jsonl`}).click(),URL.revokeObjectURL(n)}var H=60,U=T;function W(){let e=c(),t=o({strict:!1}),n=d(`FLAGS_AUDIT`);return(0,P.jsx)(v,{actions:n&&(0,P.jsx)(B,{}),children:n?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(G,{search:t}),(0,P.jsx)(K,{search:t})]}):(0,P.jsx)(u,{children:e(`error.FORBIDDEN`)})})}function G({search:e}){let t=c(),n=i();return(0,P.jsxs)(`form`,{className:`page-tools`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget),r=Object.fromEntries([`flag`,`actor`,`action`,`since`,`until`].map(e=>[e,m(t,e)]));n({to:`.`,search:y(r),replace:!0})},children:[(0,P.jsx)(`input`,{className:`input list-search`,name:`flag`,defaultValue:e.flag,"aria-label":t(`beta.key`),placeholder:t(`beta.key`)}),(0,P.jsx)(`input`,{className:`input list-search`,name:`actor`,defaultValue:e.actor,"aria-label":t(`beta.audit.actor`),placeholder:t(`beta.audit.actor`)}),(0,P.jsx)(`input`,{className:`input list-search`,name:`action`,defaultValue:e.action,"aria-label":t(`beta.audit.action`),placeholder:t(`beta.audit.action`)}),(0,P.jsx)(`input`,{className:`input`,type:`date`,name:`since`,defaultValue:e.since,"aria-label":t(`beta.audit.since`)}),(0,P.jsx)(`input`,{className:`input`,type:`date`,name:`until`,defaultValue:e.until,"aria-label":t(`beta.audit.until`)}),(0,P.jsx)(`button`,{type:`submit`,className:`button`,children:t(`beta.audit.filter`)}),Object.keys(e).length>0&&(0,P.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>void n({to:`.`,search:{},replace:!0}),children:t(`beta.audit.all`)})]},JSON.stringify(e))}function K({search:e}){let t=c(),{flag:n=null,actor:r=null,action:i,since:a,until:o}=e,s={flag:n,actor:r,action:i?.toUpperCase()??null,since:a?`${a}T00:00:00Z`:null,until:o?`${o}T23:59:59Z`:null,first:H},l=(0,k.useLazyLoadQuery)(U,s,{fetchPolicy:`store-and-network`}),{data:d,loadNext:f,hasNext:p}=(0,k.usePaginationFragment)(D,l),m=(0,O.useMemo)(()=>d.list.edges.map(({node:e})=>e),[d.list.edges]),[_,v]=(0,O.useState)(null),y=J(v);return m.length===0?(0,P.jsx)(u,{children:t(`beta.audit.empty`)}):(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(g,{label:t(`beta.tab.audit`),rows:m,rowKey:({seq:e})=>String(e),Row:q,columns:y,totalCount:d.list.totalCount??m.length,onOpen:()=>void 0,...p&&{onEndReached:()=>void f(H)}}),(0,P.jsx)(h,{open:_!==null,onClose:()=>v(null),title:_?t(`beta.audit.entry`,{seq:_.seq}):``,children:_&&(0,P.jsx)(F,{entry:_})})]})}function q({row:e,columns:t}){return(0,P.jsx)(_,{data:e,columns:t})}function J(e){let t=c(),n=p();return(0,O.useMemo)(()=>[{id:`action`,label:t(`beta.audit.action`),width:150,grow:1,phone:`title`,cell:n=>(0,P.jsx)(`button`,{type:`button`,className:`link beta-action`,onClick:()=>e(n),children:t(`beta.action.${n.action}`)})},{id:`flag`,label:t(`beta.name`),width:130,grow:1,cell:({flagTitle:e})=>(0,P.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`subject`,label:t(`beta.audit.subject`),width:130,grow:1,cell:({subjectName:e})=>(0,P.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`actor`,label:t(`beta.audit.actor`),width:130,grow:1,phone:`detail`,cell:({actorName:e})=>(0,P.jsx)(`bdi`,{children:e})},{id:`reason`,label:t(`beta.reason`),width:150,grow:2,cell:({reason:e})=>(0,P.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`at`,label:t(`beta.people.at`),width:130,phone:`figure`,cell:({at:e})=>(0,P.jsx)(`span`,{className:`quiet numeric`,children:n.dateTime(e)})}],[t,n,e])}export{W as default};