//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Cn as n,F as r,H as i,I as a,M as o,Qt as s,R as c,Tn as l,Tt as u,U as d,V as f,W as p,X as m,Y as h,cn as ee,en as te,in as g,ln as ne,n as re,o as _,rn as v,sn as ie,t as ae,u as y,un as oe,wt as b,z as se}from"./eac1eecf.js";import{X as ce,Z as le}from"./88b7b131.js";import{n as ue,o as de,r as fe,s as pe,t as me}from"./ce4e7d18.js";import{n as he,r as ge,t as _e}from"./29782b96.js";import{n as ve,t as ye}from"./f90bfb2c.js";import{d as be,f as xe,g as Se,h as Ce,o as we,s as Te}from"./982b6667.js";import{r as Ee,t as De}from"./8a88c532.js";import{r as Oe,t as ke}from"./f6a32e35.js";import{a as Ae,i as je,n as Me,o as Ne,t as Pe}from"./e672a80c.js";import{n as Fe,t as Ie}from"./d17766ac.js";import{n as Le,t as Re}from"./78ee99eb.js";import{n as ze,t as Be}from"./d32cd94e.js";import{n as Ve,t as He}from"./816a73c9.js";var x,Ue;function We(){return(We=e((()=>{u(),x={name:`shield-check`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`m9 12 2 2 4-4`,key:`dzmm74`}]]},x.node,Ue=b(x)})))()}var S,C;function Ge(){return(Ge=e((()=>{u(),S={name:`shield-exclamation-point`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`M12 8v4`,key:`1got3b`}],[`path`,{d:`M12 16h.01`,key:`1drbdi`}]],aliases:[`shield-alert`]},S.node,C=b(S)})))()}var w,T;function Ke(){return(Ke=e((()=>{u(),w={name:`shield-question-mark`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 01-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 011-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 011.52 0C14.51 3.81 17 5 19 5a1 1 0 011 1z`,key:`1buusj`}],[`path`,{d:`M9 9.5a3 2.5 0 016 0c0 2-2 2-3 3.5`,key:`1awbb0`}],[`path`,{d:`M12 17h.01`,key:`p32p05`}]],aliases:[`shield-question`]},w.node,T=b(w)})))()}var E;function qe(){return(qe=e((()=>{g(),E=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`action`},t={defaultValue:null,kind:`LocalArgument`,name:`actor`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`flag`},i={defaultValue:null,kind:`LocalArgument`,name:`since`},a={defaultValue:null,kind:`LocalArgument`,name:`until`},o=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a],kind:`Fragment`,metadata:null,name:`pageAuditQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,t,e,i,a,n],kind:`Operation`,name:`pageAuditQuery`,selections:[{alias:`list`,args:o,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},l,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,l,c],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`0f87e2017c6520bcff70379d3af4ab8d`,id:`a9fa4e82dde5d674af0f36282096180f9b63b1a739d2b81f341e433009f5fc7c`,metadata:{},name:`pageAuditQuery`,operationKind:`query`,text:`query pageAuditQuery(
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
  actorId
  actorName
  onBehalfOf
  credential
  action
  flagTitle
  subjectName
  reason
  before
  after
  conditionSubjects {
    value
    company {
      name
      id
    }
    user {
      name
      company {
        name
        id
      }
      id
    }
  }
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
`}}})(),E.hash=`50f868fdecd685b2562c8a6a9737caab`})))()}var D;function O(){return(O=e((()=>{g(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],t=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAuditPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAuditPageQuery`,selections:[{alias:`list`,args:t,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`649f06e42dd8c3a7c3c31f79bbeb4a06`,id:`a8aeaa1d8a115175847e91a31d54040216e8786da80da4f67a2bc546824ba115`,metadata:{},name:`pageAuditPageQuery`,operationKind:`query`,text:`query pageAuditPageQuery(
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
  actorId
  actorName
  onBehalfOf
  credential
  action
  flagTitle
  subjectName
  reason
  before
  after
  conditionSubjects {
    value
    company {
      name
      id
    }
    user {
      name
      company {
        name
        id
      }
      id
    }
  }
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
`}}})(),D.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var k;function A(){return(A=e((()=>{g(),O(),k=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:D}},name:`page_audit`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`__audit_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),k.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var j;function Je(){return(Je=e((()=>{g(),j=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`entry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null}],type:`FlagAudit`,abstractKey:null}})(),j.hash=`89dfa008e89c8993749c0a2e2c4324da`})))()}function Ye(e,t,n){let[r,i]=[new Map(M(e,[],n)),new Map(M(t,[],n))];return[...new Map([...r,...i])].map(([e,{path:t}])=>({key:e,path:t,before:r.get(e)?.value??`–`,after:i.get(e)?.value??`–`})).filter(e=>e.before!==e.after)}function M(e,t,n){if(e==null)return[];let r=n.value(t,e);return r===null?Object.entries(e).flatMap(([e,r])=>M(r,[...t,e],n)):[[t.join(`/`),{path:t.map(n.name).join(` › `),value:r}]]}function Xe(e){let t=i(),n=y(),{locale:r,messages:a}=m();return(0,et.useMemo)(()=>Ze(t,e=>e in a,n,r,e),[t,a,n,r,e])}function Ze(e,t,n,r,i=je){let a=Ie(e,n,r),o=Pe(e,n,r),s=n=>{let r=n.split(`:`)[0]??n,i=[`beta.audit.table.${r}`,`beta.audit.column.${r}`].find(t);return i?e(i):Qe(r)},c=(r,i)=>{if(r.endsWith(`_at`))return n.dateTime(i);if(r===`review_by`)return n.day(i);let a=tt[r]?.(i).find(t);return a?e(a):i};return{name:s,value:(t,r)=>{let[s=``,l]=t.toReversed();return l===`ops`?a(r,Number(s),{subjects:$e(r,Number(s)),names:i}):s===`strategy`?o.sentence(r,i):s===`constraints`?o.conditions(r,i):typeof r==`object`?null:typeof r==`boolean`?e(r?`beta.audit.yes`:`beta.audit.no`):typeof r==`number`?n.number(r):c(s,String(r))}}}function Qe(e){return/^\d+$/.test(e)?String(Number(e)+1):e.replaceAll(`_`,` `)}function $e(e,t){return Object.values(e).flatMap(({email:e})=>e?[{op:t,name:e}]:[])}var et,tt;function nt(){return(nt=e((()=>{et=l(),h(),_(),f(),Ne(),Fe(),Me(),tt={action:e=>[`beta.waves.does.${e}`],bucket_by:e=>[`beta.bucketBy.${e}`],kind:e=>[`beta.kind.${e}`],source:e=>[`beta.audit.source.${e}`],stage:e=>[`beta.stage.${e}`],state:e=>[`beta.audit.state.${e}`,`beta.change.${e}`]}})))()}function rt({entry:e}){let t=i(),n=y(),r=(0,ot.useFragment)(j,e),a=Xe((0,at.useMemo)(()=>Ae(r.conditionSubjects),[r.conditionSubjects])),o=[[`beta.people.at`,n.dateTime(r.at)],[`beta.audit.actor`,[[r.actorName,it(r)].filter(Boolean).join(` · `),r.onBehalfOf].filter(Boolean).join(` → `)],[`beta.audit.way`,[t(`beta.actor.${r.actorKind}`),r.credential&&t(`beta.credential.${r.credential}`),r.environment].filter(Boolean).join(` · `)],[`beta.audit.action`,t(`beta.action.${r.action}`)],[`beta.name`,r.flagTitle],[`beta.audit.subject`,r.subjectName],[`beta.reason`,r.reason],[`beta.audit.request`,[r.requestId,r.address].filter(Boolean).join(` · `)],[`beta.audit.hash`,r.hash]],s=Ye(r.before,r.after,a);return(0,N.jsxs)(`div`,{className:`beta-entry`,role:`group`,"aria-label":t(`beta.action.${r.action}`),tabIndex:0,children:[(0,N.jsx)(`dl`,{className:`details`,children:o.map(([e,n])=>n?(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:t(e)}),(0,N.jsx)(`dd`,{children:(0,N.jsx)(`bdi`,{children:n})})]},e):null)}),s.length>0&&(0,N.jsx)(`div`,{className:`beta-scroll`,children:(0,N.jsxs)(`table`,{className:`beta-table`,children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:t(`beta.audit.field`)}),(0,N.jsx)(`th`,{scope:`col`,children:t(`beta.audit.before`)}),(0,N.jsx)(`th`,{scope:`col`,children:t(`beta.audit.after`)})]})}),(0,N.jsx)(`tbody`,{children:s.map(({key:e,path:t,before:n,after:r})=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:t}),(0,N.jsx)(`td`,{children:(0,N.jsx)(`bdi`,{children:n})}),(0,N.jsx)(`td`,{children:(0,N.jsx)(`bdi`,{children:r})})]},e))})]})})]})}function it({actorId:e,actorName:t}){return e.includes(`@`)&&e!==t?e:``}var at,ot,N;function P(){return(P=e((()=>{Je(),at=l(),ot=v(),_(),f(),Ne(),nt(),N=n()})))()}var F;function I(){return(I=e((()=>{g(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`}],t=[{alias:null,args:[{kind:`Variable`,name:`afterSeq`,variableName:`after`}],kind:`ScalarField`,name:`flagAuditExport`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exportAuditQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exportAuditQuery`,selections:t},params:{cacheID:`4827932f8b8e66a487e2894af01cd7cc`,id:`d9ec8a0336d0aa2400c6275c3afaee954d810a9a2bd8d35f421b669deacf6194`,metadata:{},name:`exportAuditQuery`,operationKind:`query`,text:`query exportAuditQuery(
  $after: Int!
) {
  flagAuditExport(afterSeq: $after)
}
`}}})(),F.hash=`6cfc9f4302c3f0288742c85b962e1361`})))()}function st(){let e=i(),t=a(),n=(0,R.useRelayEnvironment)(),[r,o]=(0,L.useState)(!1),s=async()=>{o(!0),await ct(n).catch(e=>te({text:t(e),isError:!0})),o(!1)};return(0,B.jsxs)(`button`,{type:`button`,className:`button`,disabled:r,onClick:()=>void s(),children:[(0,B.jsx)(ce,{size:14,"aria-hidden":`true`}),e(`beta.audit.export`)]})}async function ct(e){let t=[];for(let n=0;;){let r=(await(0,z.fetchQuery)(e,V,{after:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditExport??[];if(r.length===0)break;t.push(...r),n=JSON.parse(r.at(-1)??`{}`).seq??1/0}let n=URL.createObjectURL(new Blob([`${t.join(`
`)}\n`],{type:`application/jsonl`}));Object.assign(document.createElement(`a`),{href:n,download:`audit.jsonl`}).click(),URL.revokeObjectURL(n)}var L,R,z,B,V;function H(){return(H=e((()=>{I(),le(),L=l(),R=v(),z=g(),f(),r(),s(),B=n(),V=F})))()}var lt;function ut(){return(ut=e((()=>{lt=`APPROVAL_REQUIRE.APPROVAL_WAIVE.ARCHIVE.CHANGE_APPLY.CHANGE_APPROVE.CHANGE_CANCEL.CHANGE_COMMENT.CHANGE_CONFLICT.CHANGE_EDIT.CHANGE_PROPOSE.CHANGE_REJECT.CHANGE_SCHEDULE.COMPANY_LEAVE.CREATE.DISABLE.ENABLE.EXCLUDE.INVITATION_ACCEPT.INVITATION_DECLINE.INVITATION_EXPIRE.INVITATION_RESEND.INVITATION_REVOKE.INVITE.KILL.LEAVE.MEMBER_ADD.MEMBER_EXPIRY.MEMBER_NOTE.MEMBER_REMOVE.MEMBER_SEATS.NEWS_POST.NEWS_REMOVE.REQUEST.REQUEST_ACCEPT.REQUEST_DECLINE.REQUEST_WITHDRAW.REQUIRE_ADD.REQUIRE_REMOVE.REVIVE.RULE_ADD.RULE_MOVE.RULE_REMOVE.RULE_UPDATE.SEGMENT_DELETE.SEGMENT_PUT.SET_ROLLOUT.SET_STAGE.UNEXCLUDE.UPDATE.WAVE_APPLY.WAVE_DELETE.WAVE_PLAN.WAVE_PUT`.split(`.`)})))()}var U;function dt(){return(dt=e((()=>{g(),U=(function(){var e=[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`includeArchived`,value:!0}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`betaSelectQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`betaSelectQuery`,selections:e},params:{cacheID:`d271cc009b9145105d0fa9f62ac58bea`,id:`f2e43c32d03806980ec86838a5d23a6dcfc4b82612e00e11dad21d39add141df`,metadata:{},name:`betaSelectQuery`,operationKind:`query`,text:`query betaSelectQuery {
  featureFlags(first: 100, includeArchived: true) {
    nodes {
      key
      title
    }
  }
}
`}}})(),U.hash=`a4f543d2e139ff4abbfefb02c9699f9a`})))()}function ft({chosen:e}){return(0,G.jsx)(W.Suspense,{fallback:(0,G.jsx)(mt,{chosen:e,betas:[]}),children:(0,G.jsx)(pt,{chosen:e})})}function pt({chosen:e}){let{locale:t}=m(),{featureFlags:n}=(0,ht.useLazyLoadQuery)(gt,{},{fetchPolicy:`store-and-network`}),r=(0,W.useMemo)(()=>{let{compare:e}=new Intl.Collator(t);return n.nodes.map(({key:e,title:t})=>[e,t]).toSorted(([,t],[,n])=>e(t,n))},[n,t]);return(0,G.jsx)(mt,{chosen:e,betas:r})}function mt({chosen:e,betas:t}){let n=i(),r=e&&!t.some(([t])=>t===e);return(0,G.jsxs)(`select`,{className:`input`,name:`flag`,defaultValue:e??``,"aria-label":n(`beta.audit.beta`),children:[(0,G.jsx)(`option`,{value:``,children:n(`beta.audit.anyBeta`)}),r&&(0,G.jsx)(`option`,{value:e,children:e}),t.map(([e,t])=>(0,G.jsx)(`option`,{value:e,children:t},e))]})}var W,ht,G,gt;function _t(){return(_t=e((()=>{dt(),W=l(),h(),ht=v(),f(),G=n(),gt=U})))()}function vt({search:e}){let t=i(),n=ee();return(0,K.jsxs)(`form`,{className:`page-tools beta-filter`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget),r=Object.fromEntries(_e.map(e=>[e,xe(t,e)]));n({to:`.`,search:he(r)})},children:[(0,K.jsx)(ft,{chosen:e.flag}),(0,K.jsx)(`input`,{className:`input list-search`,name:`actor`,defaultValue:e.actor,"aria-label":t(`beta.audit.actor`),placeholder:t(`beta.audit.actor`)}),(0,K.jsx)(bt,{chosen:e.action}),(0,K.jsx)(yt,{name:`since`,day:e.since}),(0,K.jsx)(yt,{name:`until`,day:e.until}),(0,K.jsx)(`button`,{type:`submit`,className:`button`,children:t(`beta.audit.filter`)}),Object.values(e).some(Boolean)&&(0,K.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>void n({to:`.`,search:{}}),children:t(`beta.audit.all`)})]},JSON.stringify(e))}function yt({name:e,day:t}){let n=i();return(0,K.jsxs)(`label`,{className:`beta-day`,children:[n(`beta.audit.${e}`),(0,K.jsx)(`input`,{className:`input`,type:`date`,name:e,defaultValue:t})]})}function bt({chosen:e}){let t=i(),{locale:n}=m(),r=(0,xt.useMemo)(()=>{let{compare:e}=new Intl.Collator(n);return lt.map(e=>[e,t(`beta.action.${e}`)]).toSorted(([,t],[,n])=>e(t,n))},[n,t]);return(0,K.jsxs)(`select`,{className:`input`,name:`action`,defaultValue:e??``,"aria-label":t(`beta.audit.action`),children:[(0,K.jsx)(`option`,{value:``,children:t(`beta.audit.anyAction`)}),r.map(([e,t])=>(0,K.jsx)(`option`,{value:e,children:t},e))]})}var xt,K;function St(){return(St=e((()=>{ie(),xt=l(),h(),f(),be(),ut(),_t(),ge(),K=n()})))()}function Ct({flag:e,actor:t,action:n,since:r,until:i}){let{timeZone:a=`UTC`}=m(),o=e=>re(a,e,`00:00`);return{flag:e??null,actor:t??null,action:n??null,since:r?o(r):null,until:i?o(wt(i)):null}}function wt(e){let t=new Date(`${e}T00:00:00Z`);return t.setUTCDate(t.getUTCDate()+1),t.toISOString().slice(0,10)}function Tt(){return(Tt=e((()=>{h(),ae()})))()}var q;function Et(){return(Et=e((()=>{g(),q=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`entries`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],r=[{alias:null,args:null,concreteType:`FlagAuditVerifications`,kind:`LinkedField`,name:`flagAuditVerification`,plural:!1,selections:[e,{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`kept`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isIntact`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`lastHash`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagLaterEntries`,kind:`LinkedField`,name:`later`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`running`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`phase`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`done`,storageKey:null},e],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`proofQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`proofQuery`,selections:r},params:{cacheID:`aecc2d73451d1015dbe7f520994099f6`,id:`14b7adf4519c1dbaae2d6c290049aa7b188d7ed1636de54f6c36c77079f36a26`,metadata:{},name:`proofQuery`,operationKind:`query`,text:`query proofQuery {
  flagAuditVerification {
    entries
    kept {
      actorKind
      actorName
      finishedAt
      isIntact
      lastSeq
      lastHash
      problems {
        code
        params
      }
    }
    later {
      lastSeq
      problem {
        code
        params
      }
    }
    running {
      phase
      done
      entries
    }
  }
}
`}}})(),q.hash=`9801710111bd32787d16ec9cd7f19d72`})))()}var J;function Dt(){return(Dt=e((()=>{g(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagAuditVerifyPayload`,kind:`LinkedField`,name:`flagAuditVerify`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`verification`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`phase`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`proofVerifyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`proofVerifyMutation`,selections:t},params:{cacheID:`78dbe3b4b45afdec0f9d7e5b88c5e9a9`,id:`310f81aec75ecf65268d607f0913baf3466d71e85d0486e0d5e1709acf210c6d`,metadata:{},name:`proofVerifyMutation`,operationKind:`mutation`,text:`mutation proofVerifyMutation(
  $input: FlagAuditVerifyInput!
) {
  result: flagAuditVerify(input: $input) {
    verification {
      phase
    }
    userErrors {
      code
      refusal
      params
    }
  }
}
`}}})(),J.hash=`4bb7e343a8672be741d6a3b39270805c`})))()}function Ot(){let{data:e,refresh:t}=Te(Pt,It),{kept:n,later:r,running:i,entries:a}=e.flagAuditVerification;Le(t);let o=i!=null;return(0,Nt.useEffect)(()=>{let e=o?setInterval(()=>void t(),Lt):void 0;return()=>clearInterval(e)},[o,t]),(0,Y.jsx)(Ce,{value:t,children:(0,Y.jsxs)(`section`,{className:`beta-proof`,children:[(0,Y.jsx)(kt,{kept:n,entries:a}),n&&r&&(0,Y.jsx)(At,{from:n.lastSeq,later:r,entries:a}),(0,Y.jsx)(jt,{running:i,isEmpty:a===0}),n?.isIntact&&(0,Y.jsx)(Mt,{hash:n.lastHash,seq:n.lastSeq})]})})}function kt({kept:e,entries:t}){let n=i(),r=y();if(!e)return(0,Y.jsxs)(`p`,{className:`beta-proof-state`,children:[(0,Y.jsx)(T,{size:16,"aria-hidden":`true`}),n(`beta.audit.never`,{entries:t})]});let a=n(`beta.audit.verifiedBy`,{kind:e.actorKind,name:e.actorName,at:r.dateTime(e.finishedAt??``)});return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(`p`,{className:e.isIntact?`beta-proof-state`:`beta-proof-state beta-wrong`,children:[e.isIntact?(0,Y.jsx)(Ue,{size:16,"aria-hidden":`true`}):(0,Y.jsx)(C,{size:16,"aria-hidden":`true`}),n(e.isIntact?`beta.audit.intact`:`beta.audit.broken`,{seq:e.lastSeq})]}),e.problems.length>0&&(0,Y.jsx)(`ul`,{children:e.problems.map(({code:e,params:t})=>(0,Y.jsx)(`li`,{children:(0,Y.jsx)(He,{code:e,params:t})},JSON.stringify(t)))}),(0,Y.jsx)(`p`,{className:`quiet`,children:a})]})}function At({from:e,later:t,entries:n}){let r=i();if(t.problem)return(0,Y.jsx)(`p`,{className:`beta-wrong`,children:(0,Y.jsx)(He,{code:t.problem.code,params:t.problem.params})});let a=t.lastSeq-e;return a<=0?null:(0,Y.jsx)(`p`,{className:`quiet`,children:r(`beta.audit.later`,{count:a,rest:n-t.lastSeq})})}function jt({running:e,isEmpty:t}){let n=i(),r=p(`FLAGS_VERIFY`),{act:a,isPending:o,problems:s}=ze();return!r&&!e?null:(0,Y.jsxs)(`div`,{className:`beta-proof-start`,children:[r&&(0,Y.jsx)(`button`,{type:`button`,className:`button`,disabled:o||t,"aria-disabled":!!e,onClick:()=>!e&&void a(Ft,{}),children:n(`beta.audit.verify`)}),(0,Y.jsx)(`span`,{role:`status`,className:`quiet numeric`,children:e&&n(`beta.audit.verifying`,{phase:e.phase,done:e.done,all:e.entries})}),(0,Y.jsx)(ke,{problems:s})]})}function Mt({hash:e,seq:t}){let n=i();return(0,Y.jsxs)(`details`,{className:`beta-more`,children:[(0,Y.jsx)(`summary`,{className:`quiet`,children:n(`beta.audit.hashOf`,{seq:t})}),(0,Y.jsx)(`p`,{className:`quiet`,children:n(`beta.audit.keepHash`)}),(0,Y.jsx)(`code`,{className:`beta-hash`,children:e})]})}var Nt,Y,Pt,Ft,It,Lt;function Rt(){return(Rt=e((()=>{Et(),Dt(),Ge(),We(),Ke(),Nt=l(),v(),_(),f(),Se(),we(),d(),Ve(),Oe(),Be(),Re(),Y=n(),Pt=q,Ft=J,It={},Lt=1e3})))()}function zt(){let e=i(),t=oe({strict:!1}),n=p(`FLAGS_AUDIT`);return(0,Q.jsx)(De,{actions:n&&(0,Q.jsx)(st,{}),children:n?(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(X.Suspense,{fallback:(0,Q.jsx)(`p`,{className:`quiet`,children:e(`shell.loading`)}),children:(0,Q.jsx)(Ot,{})}),(0,Q.jsx)(vt,{search:t}),(0,Q.jsx)(Bt,{search:t})]}):(0,Q.jsx)(c,{children:e(`error.FORBIDDEN`)})})}function Bt({search:e}){let t=i(),n={...Ct(e),first:$},r=(0,Z.useLazyLoadQuery)(Wt,n,{fetchPolicy:`store-and-network`,fetchKey:o()}),{data:a,loadNext:s,hasNext:l}=(0,Z.usePaginationFragment)(k,r),u=(0,X.useMemo)(()=>a.list.edges.map(({node:e})=>e),[a.list.edges]),[d,f]=(0,X.useState)(null),p=Ut(f);return u.length===0?(0,Q.jsx)(c,{children:t(`beta.audit.empty`)}):(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(ue,{label:t(`beta.tab.audit`),rows:u,rowKey:({seq:e})=>String(e),Row:Vt,columns:p,totalCount:a.list.totalCount??u.length,onOpen:()=>void 0,...l&&{onEndReached:()=>void s($)}}),(0,Q.jsx)(ye,{open:d!==null,onClose:()=>f(null),title:d?t(`beta.audit.entry`,{seq:d.seq}):``,children:d&&(0,Q.jsx)(rt,{entry:d})})]})}function Vt({row:e,columns:t}){return(0,Q.jsx)(me,{data:e,columns:t})}function Ht({flagTitle:e,subjectName:t,actorName:n}){return[e,t,n].filter(Boolean).join(` · `)}function Ut(e){let t=i(),n=pe(),r=y();return(0,X.useMemo)(()=>[{id:`action`,label:t(`beta.audit.action`),width:180,grow:1,phone:`title`,cell:n=>(0,Q.jsx)(`button`,{type:`button`,className:`link beta-action`,onClick:()=>e(n),children:t(`beta.action.${n.action}`)})},{id:`flag`,label:t(`beta.audit.beta`),width:130,grow:1,cell:({flagTitle:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`subject`,label:t(`beta.audit.subject`),width:130,grow:1,cell:({subjectName:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`actor`,label:t(`beta.audit.actor`),width:130,grow:1,phone:`detail`,cell:e=>(0,Q.jsx)(`bdi`,{children:n?Ht(e):e.actorName})},{id:`reason`,label:t(`beta.reason`),width:150,grow:2,cell:({reason:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`at`,label:t(`beta.people.at`),width:130,phone:`figure`,cell:({at:e})=>(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.dateTime(e)})}],[t,r,e,n])}var X,Z,Q,$,Wt;function Gt(){return(Gt=e((()=>{qe(),A(),ne(),X=l(),Z=v(),_(),f(),t(),d(),ve(),se(),fe(),de(),Ee(),P(),H(),St(),Tt(),Rt(),Q=n(),$=60,Wt=E})))()}Gt();export{zt as default};