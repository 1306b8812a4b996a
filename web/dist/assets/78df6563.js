//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{$t as t,B as n,Ct as r,F as i,H as a,J as o,L as s,P as c,R as l,Sn as u,U as d,V as f,Y as p,Zt as ee,an as te,bn as m,en as h,in as ne,j as re,k as ie,l as g,n as ae,o as _,on as oe,sn as se,t as ce,tn as v,wt as y}from"./98eb016c.js";import{h as le,m as ue}from"./751e176f.js";import{n as de,o as fe,r as pe,s as me,t as he}from"./bc3b4443.js";import{n as ge,r as _e,t as ve}from"./44018f55.js";import{n as ye,t as be}from"./4e2a906f.js";import{d as xe,f as Se,g as Ce,h as we,o as Te,s as Ee}from"./e881cc23.js";import{r as De,t as Oe}from"./db412d76.js";import{r as ke,t as Ae}from"./8425ffca.js";import{a as je,i as Me,n as Ne,o as b,t as Pe}from"./5c8f338d.js";import{n as Fe,t as Ie}from"./dfb65491.js";import{n as Le,t as Re}from"./b0b53cbd.js";import{n as ze,t as Be}from"./fb1636a4.js";import{n as Ve,t as He}from"./99489252.js";var x,Ue;function We(){return(We=e((()=>{y(),x={name:`shield-check`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`m9 12 2 2 4-4`,key:`dzmm74`}]]},x.node,Ue=r(x)})))()}var S,Ge;function Ke(){return(Ke=e((()=>{y(),S={name:`shield-exclamation-point`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`M12 8v4`,key:`1got3b`}],[`path`,{d:`M12 16h.01`,key:`1drbdi`}]],aliases:[`shield-alert`]},S.node,Ge=r(S)})))()}var C,w;function T(){return(T=e((()=>{y(),C={name:`shield-question-mark`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 01-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 011-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 011.52 0C14.51 3.81 17 5 19 5a1 1 0 011 1z`,key:`1buusj`}],[`path`,{d:`M9 9.5a3 2.5 0 016 0c0 2-2 2-3 3.5`,key:`1awbb0`}],[`path`,{d:`M12 17h.01`,key:`p32p05`}]],aliases:[`shield-question`]},C.node,w=r(C)})))()}var E;function qe(){return(qe=e((()=>{v(),E=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`action`},t={defaultValue:null,kind:`LocalArgument`,name:`actor`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`flag`},i={defaultValue:null,kind:`LocalArgument`,name:`since`},a={defaultValue:null,kind:`LocalArgument`,name:`until`},o=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a],kind:`Fragment`,metadata:null,name:`pageAuditQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,t,e,i,a,n],kind:`Operation`,name:`pageAuditQuery`,selections:[{alias:`list`,args:o,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},l,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,l,c],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`0f87e2017c6520bcff70379d3af4ab8d`,id:`a9fa4e82dde5d674af0f36282096180f9b63b1a739d2b81f341e433009f5fc7c`,metadata:{},name:`pageAuditQuery`,operationKind:`query`,text:`query pageAuditQuery(
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
`}}})(),E.hash=`50f868fdecd685b2562c8a6a9737caab`})))()}var D;function Je(){return(Je=e((()=>{v(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],t=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAuditPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAuditPageQuery`,selections:[{alias:`list`,args:t,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`649f06e42dd8c3a7c3c31f79bbeb4a06`,id:`a8aeaa1d8a115175847e91a31d54040216e8786da80da4f67a2bc546824ba115`,metadata:{},name:`pageAuditPageQuery`,operationKind:`query`,text:`query pageAuditPageQuery(
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
`}}})(),D.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var O;function Ye(){return(Ye=e((()=>{v(),Je(),O=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:D}},name:`page_audit`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`__audit_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),O.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var k;function Xe(){return(Xe=e((()=>{v(),k=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`entry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null}],type:`FlagAudit`,abstractKey:null}})(),k.hash=`89dfa008e89c8993749c0a2e2c4324da`})))()}function Ze(e,t,n){let[r,i]=[new Map(A(e,[],n)),new Map(A(t,[],n))];return[...new Map([...r,...i])].map(([e,{path:t}])=>({key:e,path:t,before:r.get(e)?.value??`–`,after:i.get(e)?.value??`–`})).filter(e=>e.before!==e.after)}function A(e,t,n){if(e==null)return[];let r=n.value(t,e);return r===null?Object.entries(e).flatMap(([e,r])=>A(r,[...t,e],n)):[[t.join(`/`),{path:t.map(n.name).join(` › `),value:r}]]}function Qe(e){let t=f(),n=g(),{locale:r,messages:i}=p();return(0,nt.useMemo)(()=>$e(t,e=>e in i,n,r,e),[t,i,n,r,e])}function $e(e,t,n,r,i=Me){let a=Ie(e,n,r),o=Pe(e,n,r),s=n=>{let r=n.split(`:`)[0]??n,i=[`beta.audit.table.${r}`,`beta.audit.column.${r}`].find(t);return i?e(i):et(r)},c=(r,i)=>{if(r.endsWith(`_at`))return n.dateTime(i);if(r===`review_by`)return n.day(i);let a=rt[r]?.(i).find(t);return a?e(a):i};return{name:s,value:(t,r)=>{let[s=``,l]=t.toReversed();return l===`ops`?a(r,Number(s),{subjects:tt(r,Number(s)),names:i}):s===`strategy`?o.sentence(r,i):s===`constraints`?o.conditions(r,i):typeof r==`object`?null:typeof r==`boolean`?e(r?`beta.audit.yes`:`beta.audit.no`):typeof r==`number`?n.number(r):c(s,String(r))}}}function et(e){return/^\d+$/.test(e)?String(Number(e)+1):e.replaceAll(`_`,` `)}function tt(e,t){return Object.values(e).flatMap(({email:e})=>e?[{op:t,name:e}]:[])}var nt,rt;function it(){return(it=e((()=>{nt=u(),o(),_(),n(),b(),Fe(),Ne(),rt={action:e=>[`beta.waves.does.${e}`],bucket_by:e=>[`beta.bucketBy.${e}`],kind:e=>[`beta.kind.${e}`],source:e=>[`beta.audit.source.${e}`],stage:e=>[`beta.stage.${e}`],state:e=>[`beta.audit.state.${e}`,`beta.change.${e}`]}})))()}function at({entry:e}){let t=f(),n=g(),r=(0,ct.useFragment)(k,e),i=Qe((0,st.useMemo)(()=>je(r.conditionSubjects),[r.conditionSubjects])),a=[[`beta.people.at`,n.dateTime(r.at)],[`beta.audit.actor`,[[r.actorName,ot(r)].filter(Boolean).join(` · `),r.onBehalfOf].filter(Boolean).join(` → `)],[`beta.audit.way`,[t(`beta.actor.${r.actorKind}`),r.credential&&t(`beta.credential.${r.credential}`),r.environment].filter(Boolean).join(` · `)],[`beta.audit.action`,t(`beta.action.${r.action}`)],[`beta.name`,r.flagTitle],[`beta.audit.subject`,r.subjectName],[`beta.reason`,r.reason],[`beta.audit.request`,[r.requestId,r.address].filter(Boolean).join(` · `)],[`beta.audit.hash`,r.hash]],o=Ze(r.before,r.after,i);return(0,j.jsxs)(`div`,{className:`beta-entry`,role:`group`,"aria-label":t(`beta.action.${r.action}`),tabIndex:0,children:[(0,j.jsx)(`dl`,{className:`details`,children:a.map(([e,n])=>n?(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:t(e)}),(0,j.jsx)(`dd`,{children:(0,j.jsx)(`bdi`,{children:n})})]},e):null)}),o.length>0&&(0,j.jsx)(`div`,{className:`beta-scroll`,children:(0,j.jsxs)(`table`,{className:`beta-table`,children:[(0,j.jsx)(`thead`,{children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`col`,children:t(`beta.audit.field`)}),(0,j.jsx)(`th`,{scope:`col`,children:t(`beta.audit.before`)}),(0,j.jsx)(`th`,{scope:`col`,children:t(`beta.audit.after`)})]})}),(0,j.jsx)(`tbody`,{children:o.map(({key:e,path:t,before:n,after:r})=>(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:t}),(0,j.jsx)(`td`,{children:(0,j.jsx)(`bdi`,{children:n})}),(0,j.jsx)(`td`,{children:(0,j.jsx)(`bdi`,{children:r})})]},e))})]})})]})}function ot({actorId:e,actorName:t}){return e.includes(`@`)&&e!==t?e:``}var st,ct,j;function M(){return(M=e((()=>{Xe(),st=u(),ct=h(),_(),n(),b(),it(),j=m()})))()}var N;function P(){return(P=e((()=>{v(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`}],t=[{alias:null,args:[{kind:`Variable`,name:`afterSeq`,variableName:`after`}],kind:`ScalarField`,name:`flagAuditExport`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exportAuditQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exportAuditQuery`,selections:t},params:{cacheID:`4827932f8b8e66a487e2894af01cd7cc`,id:`d9ec8a0336d0aa2400c6275c3afaee954d810a9a2bd8d35f421b669deacf6194`,metadata:{},name:`exportAuditQuery`,operationKind:`query`,text:`query exportAuditQuery(
  $after: Int!
) {
  flagAuditExport(afterSeq: $after)
}
`}}})(),N.hash=`6cfc9f4302c3f0288742c85b962e1361`})))()}function lt(){let e=f(),n=i(),r=(0,I.useRelayEnvironment)(),[a,o]=(0,F.useState)(!1),s=async()=>{o(!0),await ut(r).catch(e=>t({text:n(e),isError:!0})),o(!1)};return(0,R.jsxs)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>void s(),children:[(0,R.jsx)(ue,{size:14,"aria-hidden":`true`}),e(`beta.audit.export`)]})}async function ut(e){let t=[];for(let n=0;;){let r=(await(0,L.fetchQuery)(e,z,{after:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditExport??[];if(r.length===0)break;t.push(...r),n=JSON.parse(r.at(-1)??`{}`).seq??1/0}let n=URL.createObjectURL(new Blob([`${t.join(`
`)}\n`],{type:`application/jsonl`}));Object.assign(document.createElement(`a`),{href:n,download:`audit.jsonl`}).click(),URL.revokeObjectURL(n)}var F,I,L,R,z;function B(){return(B=e((()=>{P(),le(),F=u(),I=h(),L=v(),n(),c(),ee(),R=m(),z=N})))()}var V;function dt(){return(dt=e((()=>{V=`APPROVAL_REQUIRE.APPROVAL_WAIVE.ARCHIVE.CHANGE_APPLY.CHANGE_APPROVE.CHANGE_CANCEL.CHANGE_COMMENT.CHANGE_CONFLICT.CHANGE_EDIT.CHANGE_PROPOSE.CHANGE_REJECT.CHANGE_SCHEDULE.COMPANY_LEAVE.CREATE.DISABLE.ENABLE.EXCLUDE.INVITATION_ACCEPT.INVITATION_DECLINE.INVITATION_EXPIRE.INVITATION_RESEND.INVITATION_REVOKE.INVITE.KILL.LEAVE.MEMBER_ADD.MEMBER_EXPIRY.MEMBER_NOTE.MEMBER_REMOVE.MEMBER_SEATS.NEWS_POST.NEWS_REMOVE.REQUEST.REQUEST_ACCEPT.REQUEST_DECLINE.REQUEST_WITHDRAW.REQUIRE_ADD.REQUIRE_REMOVE.REVIVE.RULE_ADD.RULE_MOVE.RULE_REMOVE.RULE_UPDATE.SEGMENT_DELETE.SEGMENT_PUT.SET_ROLLOUT.SET_STAGE.UNEXCLUDE.UPDATE.WAVE_APPLY.WAVE_DELETE.WAVE_PLAN.WAVE_PUT`.split(`.`)})))()}var H;function ft(){return(ft=e((()=>{v(),H=(function(){var e=[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`includeArchived`,value:!0}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`betaSelectQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`betaSelectQuery`,selections:e},params:{cacheID:`d271cc009b9145105d0fa9f62ac58bea`,id:`f2e43c32d03806980ec86838a5d23a6dcfc4b82612e00e11dad21d39add141df`,metadata:{},name:`betaSelectQuery`,operationKind:`query`,text:`query betaSelectQuery {
  featureFlags(first: 100, includeArchived: true) {
    nodes {
      key
      title
    }
  }
}
`}}})(),H.hash=`a4f543d2e139ff4abbfefb02c9699f9a`})))()}function pt({chosen:e}){return(0,W.jsx)(U.Suspense,{fallback:(0,W.jsx)(ht,{chosen:e,betas:[]}),children:(0,W.jsx)(mt,{chosen:e})})}function mt({chosen:e}){let{locale:t}=p(),{featureFlags:n}=(0,gt.useLazyLoadQuery)(_t,{},{fetchPolicy:`store-and-network`}),r=(0,U.useMemo)(()=>{let{compare:e}=new Intl.Collator(t);return n.nodes.map(({key:e,title:t})=>[e,t]).toSorted(([,t],[,n])=>e(t,n))},[n,t]);return(0,W.jsx)(ht,{chosen:e,betas:r})}function ht({chosen:e,betas:t}){let n=f(),r=e&&!t.some(([t])=>t===e);return(0,W.jsxs)(`select`,{className:`input`,name:`flag`,defaultValue:e??``,"aria-label":n(`beta.audit.beta`),children:[(0,W.jsx)(`option`,{value:``,children:n(`beta.audit.anyBeta`)}),r&&(0,W.jsx)(`option`,{value:e,children:e}),t.map(([e,t])=>(0,W.jsx)(`option`,{value:e,children:t},e))]})}var U,gt,W,_t;function vt(){return(vt=e((()=>{ft(),U=u(),o(),gt=h(),n(),W=m(),_t=H})))()}function yt({search:e}){let t=f(),n=te();return(0,G.jsxs)(`form`,{className:`page-tools beta-filter`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget),r=Object.fromEntries(ve.map(e=>[e,Se(t,e)]));n({to:`.`,search:ge(r)})},children:[(0,G.jsx)(pt,{chosen:e.flag}),(0,G.jsx)(`input`,{className:`input list-search`,name:`actor`,defaultValue:e.actor,"aria-label":t(`beta.audit.actor`),placeholder:t(`beta.audit.actor`)}),(0,G.jsx)(xt,{chosen:e.action}),(0,G.jsx)(bt,{name:`since`,day:e.since}),(0,G.jsx)(bt,{name:`until`,day:e.until}),(0,G.jsx)(`button`,{type:`submit`,className:`button`,children:t(`beta.audit.filter`)}),Object.values(e).some(Boolean)&&(0,G.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>void n({to:`.`,search:{}}),children:t(`beta.audit.all`)})]},JSON.stringify(e))}function bt({name:e,day:t}){let n=f();return(0,G.jsxs)(`label`,{className:`beta-day`,children:[n(`beta.audit.${e}`),(0,G.jsx)(`input`,{className:`input`,type:`date`,name:e,defaultValue:t})]})}function xt({chosen:e}){let t=f(),{locale:n}=p(),r=(0,St.useMemo)(()=>{let{compare:e}=new Intl.Collator(n);return V.map(e=>[e,t(`beta.action.${e}`)]).toSorted(([,t],[,n])=>e(t,n))},[n,t]);return(0,G.jsxs)(`select`,{className:`input`,name:`action`,defaultValue:e??``,"aria-label":t(`beta.audit.action`),children:[(0,G.jsx)(`option`,{value:``,children:t(`beta.audit.anyAction`)}),r.map(([e,t])=>(0,G.jsx)(`option`,{value:e,children:t},e))]})}var St,G;function Ct(){return(Ct=e((()=>{ne(),St=u(),o(),n(),xe(),dt(),vt(),_e(),G=m()})))()}function wt({flag:e,actor:t,action:n,since:r,until:i}){let{timeZone:a=`UTC`}=p(),o=e=>ae(a,e,`00:00`);return{flag:e??null,actor:t??null,action:n??null,since:r?o(r):null,until:i?o(Tt(i)):null}}function Tt(e){let t=new Date(`${e}T00:00:00Z`);return t.setUTCDate(t.getUTCDate()+1),t.toISOString().slice(0,10)}function Et(){return(Et=e((()=>{o(),ce()})))()}var K;function Dt(){return(Dt=e((()=>{v(),K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`entries`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],r=[{alias:null,args:null,concreteType:`FlagAuditVerifications`,kind:`LinkedField`,name:`flagAuditVerification`,plural:!1,selections:[e,{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`kept`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isIntact`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`lastHash`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagLaterEntries`,kind:`LinkedField`,name:`later`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`running`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`phase`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`done`,storageKey:null},e],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`proofQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`proofQuery`,selections:r},params:{cacheID:`aecc2d73451d1015dbe7f520994099f6`,id:`14b7adf4519c1dbaae2d6c290049aa7b188d7ed1636de54f6c36c77079f36a26`,metadata:{},name:`proofQuery`,operationKind:`query`,text:`query proofQuery {
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
`}}})(),K.hash=`9801710111bd32787d16ec9cd7f19d72`})))()}var q;function Ot(){return(Ot=e((()=>{v(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagAuditVerifyPayload`,kind:`LinkedField`,name:`flagAuditVerify`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`verification`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`phase`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`proofVerifyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`proofVerifyMutation`,selections:t},params:{cacheID:`78dbe3b4b45afdec0f9d7e5b88c5e9a9`,id:`310f81aec75ecf65268d607f0913baf3466d71e85d0486e0d5e1709acf210c6d`,metadata:{},name:`proofVerifyMutation`,operationKind:`mutation`,text:`mutation proofVerifyMutation(
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
`}}})(),q.hash=`4bb7e343a8672be741d6a3b39270805c`})))()}function kt(){let{data:e,refresh:t}=Ee(Ft,Y),{kept:n,later:r,running:i,entries:a}=e.flagAuditVerification;Le(t);let o=i!=null;return(0,Pt.useEffect)(()=>{let e=o?setInterval(()=>void t(),Lt):void 0;return()=>clearInterval(e)},[o,t]),(0,J.jsx)(we,{value:t,children:(0,J.jsxs)(`section`,{className:`beta-proof`,children:[(0,J.jsx)(At,{kept:n,entries:a}),n&&r&&(0,J.jsx)(jt,{from:n.lastSeq,later:r,entries:a}),(0,J.jsx)(Mt,{running:i,isEmpty:a===0}),n?.isIntact&&(0,J.jsx)(Nt,{hash:n.lastHash,seq:n.lastSeq})]})})}function At({kept:e,entries:t}){let n=f(),r=g();if(!e)return(0,J.jsxs)(`p`,{className:`beta-proof-state`,children:[(0,J.jsx)(w,{size:16,"aria-hidden":`true`}),n(`beta.audit.never`,{entries:t})]});let i=n(`beta.audit.verifiedBy`,{kind:e.actorKind,name:e.actorName,at:r.dateTime(e.finishedAt??``)});return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsxs)(`p`,{className:e.isIntact?`beta-proof-state`:`beta-proof-state beta-wrong`,children:[e.isIntact?(0,J.jsx)(Ue,{size:16,"aria-hidden":`true`}):(0,J.jsx)(Ge,{size:16,"aria-hidden":`true`}),n(e.isIntact?`beta.audit.intact`:`beta.audit.broken`,{seq:e.lastSeq})]}),e.problems.length>0&&(0,J.jsx)(`ul`,{children:e.problems.map(({code:e,params:t})=>(0,J.jsx)(`li`,{children:(0,J.jsx)(He,{code:e,params:t})},JSON.stringify(t)))}),(0,J.jsx)(`p`,{className:`quiet`,children:i})]})}function jt({from:e,later:t,entries:n}){let r=f();if(t.problem)return(0,J.jsx)(`p`,{className:`beta-wrong`,children:(0,J.jsx)(He,{code:t.problem.code,params:t.problem.params})});let i=t.lastSeq-e;return i<=0?null:(0,J.jsx)(`p`,{className:`quiet`,children:r(`beta.audit.later`,{count:i,rest:n-t.lastSeq})})}function Mt({running:e,isEmpty:t}){let n=f(),r=d(`FLAGS_VERIFY`),{act:i,isPending:a,problems:o}=ze();return!r&&!e?null:(0,J.jsxs)(`div`,{className:`beta-proof-start`,children:[r&&(0,J.jsx)(`button`,{type:`button`,className:`button`,disabled:a||t,"aria-disabled":!!e,onClick:()=>!e&&void i(It,{}),children:n(`beta.audit.verify`)}),(0,J.jsx)(`span`,{role:`status`,className:`quiet numeric`,children:e&&n(`beta.audit.verifying`,{phase:e.phase,done:e.done,all:e.entries})}),(0,J.jsx)(Ae,{problems:o})]})}function Nt({hash:e,seq:t}){let n=f();return(0,J.jsxs)(`details`,{className:`beta-more`,children:[(0,J.jsx)(`summary`,{className:`quiet`,children:n(`beta.audit.hashOf`,{seq:t})}),(0,J.jsx)(`p`,{className:`quiet`,children:n(`beta.audit.keepHash`)}),(0,J.jsx)(`code`,{className:`beta-hash`,children:e})]})}var Pt,J,Ft,It,Y,Lt;function Rt(){return(Rt=e((()=>{Dt(),Ot(),Ke(),We(),T(),Pt=u(),h(),_(),n(),Ce(),Te(),a(),Ve(),ke(),Be(),Re(),J=m(),Ft=K,It=q,Y={},Lt=1e3})))()}function zt(){let e=f(),t=se({strict:!1}),n=d(`FLAGS_AUDIT`);return(0,Q.jsx)(Oe,{actions:n&&(0,Q.jsx)(lt,{}),children:n?(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(X.Suspense,{fallback:(0,Q.jsx)(`p`,{className:`quiet`,children:e(`shell.loading`)}),children:(0,Q.jsx)(kt,{})}),(0,Q.jsx)(yt,{search:t}),(0,Q.jsx)(Bt,{search:t})]}):(0,Q.jsx)(s,{children:e(`error.FORBIDDEN`)})})}function Bt({search:e}){let t=f(),n={...wt(e),first:$},r=(0,Z.useLazyLoadQuery)(Wt,n,{fetchPolicy:`store-and-network`,fetchKey:re()}),{data:i,loadNext:a,hasNext:o}=(0,Z.usePaginationFragment)(O,r),c=(0,X.useMemo)(()=>i.list.edges.map(({node:e})=>e),[i.list.edges]),[l,u]=(0,X.useState)(null),d=Ut(u);return c.length===0?(0,Q.jsx)(s,{children:t(`beta.audit.empty`)}):(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(de,{label:t(`beta.tab.audit`),rows:c,rowKey:({seq:e})=>String(e),Row:Vt,columns:d,totalCount:i.list.totalCount??c.length,onOpen:()=>void 0,...o&&{onEndReached:()=>void a($)}}),(0,Q.jsx)(be,{open:l!==null,onClose:()=>u(null),title:l?t(`beta.audit.entry`,{seq:l.seq}):``,children:l&&(0,Q.jsx)(at,{entry:l})})]})}function Vt({row:e,columns:t}){return(0,Q.jsx)(he,{data:e,columns:t})}function Ht({flagTitle:e,subjectName:t,actorName:n}){return[e,t,n].filter(Boolean).join(` · `)}function Ut(e){let t=f(),n=me(),r=g();return(0,X.useMemo)(()=>[{id:`action`,label:t(`beta.audit.action`),width:180,grow:1,phone:`title`,cell:n=>(0,Q.jsx)(`button`,{type:`button`,className:`link beta-action`,onClick:()=>e(n),children:t(`beta.action.${n.action}`)})},{id:`flag`,label:t(`beta.audit.beta`),width:130,grow:1,cell:({flagTitle:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`subject`,label:t(`beta.audit.subject`),width:130,grow:1,cell:({subjectName:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`actor`,label:t(`beta.audit.actor`),width:130,grow:1,phone:`detail`,cell:e=>(0,Q.jsx)(`bdi`,{children:n?Ht(e):e.actorName})},{id:`reason`,label:t(`beta.reason`),width:150,grow:2,cell:({reason:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`at`,label:t(`beta.people.at`),width:130,phone:`figure`,cell:({at:e})=>(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.dateTime(e)})}],[t,r,e,n])}var X,Z,Q,$,Wt;function Gt(){return(Gt=e((()=>{qe(),Ye(),oe(),X=u(),Z=h(),_(),n(),ie(),a(),ye(),l(),pe(),fe(),De(),M(),B(),Ct(),Et(),Rt(),Q=m(),$=60,Wt=E})))()}Gt();export{zt as default};