//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,F as i,Gt as a,I as o,It as s,Kt as c,O as l,Rt as u,S as d,T as ee,Ut as te,Wt as ne,an as f,dt as p,g as re,k as m,sn as h,ut as g,v as ie,w as _,x as ae,zt as v}from"./770f7995.js";import{h as oe,m as se}from"./53fbec4f.js";import{n as ce,o as le,r as ue,s as de,t as fe}from"./3b89eb4f.js";import{X as pe,Z as me}from"./c5641ba9.js";import{n as he,r as ge,t as _e}from"./2d010a75.js";import{a as y,n as b}from"./3909dfd4.js";import{n as ve,t as ye}from"./cfc951fa.js";import{d as be,f as xe,g as Se,h as Ce,o as we,s as Te}from"./78e52d51.js";import{r as Ee,t as De}from"./588cc4c1.js";import{r as Oe,t as ke}from"./c83002f7.js";import{a as Ae,i as je,n as Me,o as x,t as Ne}from"./2c9c08cb.js";import{n as Pe,t as Fe}from"./31a74e2c.js";import{n as Ie,t as Le}from"./71be4b72.js";import{n as Re,t as ze}from"./4eefb7dd.js";import{n as Be,t as S}from"./ad0b8654.js";var C,w;function T(){return(T=e((()=>{p(),C={name:`shield-check`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`m9 12 2 2 4-4`,key:`dzmm74`}]]},C.node,w=g(C)})))()}var E,D;function O(){return(O=e((()=>{p(),E={name:`shield-exclamation-point`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`M12 8v4`,key:`1got3b`}],[`path`,{d:`M12 16h.01`,key:`1drbdi`}]],aliases:[`shield-alert`]},E.node,D=g(E)})))()}var k,A;function j(){return(j=e((()=>{p(),k={name:`shield-question-mark`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 01-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 011-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 011.52 0C14.51 3.81 17 5 19 5a1 1 0 011 1z`,key:`1buusj`}],[`path`,{d:`M9 9.5a3 2.5 0 016 0c0 2-2 2-3 3.5`,key:`1awbb0`}],[`path`,{d:`M12 17h.01`,key:`p32p05`}]],aliases:[`shield-question`]},k.node,A=g(k)})))()}var M;function N(){return(N=e((()=>{n(),M=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`action`},t={defaultValue:null,kind:`LocalArgument`,name:`actor`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`flag`},i={defaultValue:null,kind:`LocalArgument`,name:`since`},a={defaultValue:null,kind:`LocalArgument`,name:`until`},o=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a],kind:`Fragment`,metadata:null,name:`pageAuditQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,t,e,i,a,n],kind:`Operation`,name:`pageAuditQuery`,selections:[{alias:`list`,args:o,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},l,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,l,c],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`0f87e2017c6520bcff70379d3af4ab8d`,id:`a9fa4e82dde5d674af0f36282096180f9b63b1a739d2b81f341e433009f5fc7c`,metadata:{},name:`pageAuditQuery`,operationKind:`query`,text:`query pageAuditQuery(
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
`}}})(),M.hash=`50f868fdecd685b2562c8a6a9737caab`})))()}var P;function F(){return(F=e((()=>{n(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],t=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAuditPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAuditPageQuery`,selections:[{alias:`list`,args:t,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`649f06e42dd8c3a7c3c31f79bbeb4a06`,id:`a8aeaa1d8a115175847e91a31d54040216e8786da80da4f67a2bc546824ba115`,metadata:{},name:`pageAuditPageQuery`,operationKind:`query`,text:`query pageAuditPageQuery(
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
`}}})(),P.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var I;function L(){return(L=e((()=>{n(),F(),I=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:P}},name:`page_audit`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`__audit_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),I.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var R;function z(){return(z=e((()=>{n(),R=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`entry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null}],type:`FlagAudit`,abstractKey:null}})(),R.hash=`89dfa008e89c8993749c0a2e2c4324da`})))()}function Ve(e,t,n){let[r,i]=[new Map(B(e,[],n)),new Map(B(t,[],n))];return[...new Map([...r,...i])].map(([e,{path:t}])=>({key:e,path:t,before:r.get(e)?.value??`–`,after:i.get(e)?.value??`–`})).filter(e=>e.before!==e.after)}function B(e,t,n){if(e==null)return[];let r=n.value(t,e);return r===null?Object.entries(e).flatMap(([e,r])=>B(r,[...t,e],n)):[[t.join(`/`),{path:t.map(n.name).join(` › `),value:r}]]}function He(e){let t=l(),n=y(),{locale:r,messages:i}=o();return(0,V.useMemo)(()=>Ue(t,e=>e in i,n,r,e),[t,i,n,r,e])}function Ue(e,t,n,r,i=je){let a=Fe(e,n,r),o=Ne(e,n,r),s=n=>{let r=n.split(`:`)[0]??n,i=[`beta.audit.table.${r}`,`beta.audit.column.${r}`].find(t);return i?e(i):We(r)},c=(r,i)=>{if(r.endsWith(`_at`))return n.dateTime(i);if(r===`review_by`)return n.day(i);let a=Ke[r]?.(i).find(t);return a?e(a):i};return{name:s,value:(t,r)=>{let[s=``,l]=t.toReversed();return l===`ops`?a(r,Number(s),{subjects:Ge(r,Number(s)),names:i}):s===`strategy`?o.sentence(r,i):s===`constraints`?o.conditions(r,i):typeof r==`object`?null:typeof r==`boolean`?e(r?`beta.audit.yes`:`beta.audit.no`):typeof r==`number`?n.number(r):c(s,String(r))}}}function We(e){return/^\d+$/.test(e)?String(Number(e)+1):e.replaceAll(`_`,` `)}function Ge(e,t){return Object.values(e).flatMap(({email:e})=>e?[{op:t,name:e}]:[])}var V,Ke;function qe(){return(qe=e((()=>{V=h(),i(),b(),r(),x(),Pe(),Me(),Ke={action:e=>[`beta.waves.does.${e}`],bucket_by:e=>[`beta.bucketBy.${e}`],kind:e=>[`beta.kind.${e}`],source:e=>[`beta.audit.source.${e}`],stage:e=>[`beta.stage.${e}`],state:e=>[`beta.audit.state.${e}`,`beta.change.${e}`]}})))()}function Je({entry:e}){let t=l(),n=y(),r=(0,Ze.useFragment)(R,e),i=He((0,Xe.useMemo)(()=>Ae(r.conditionSubjects),[r.conditionSubjects])),a=[[`beta.people.at`,n.dateTime(r.at)],[`beta.audit.actor`,[[r.actorName,Ye(r)].filter(Boolean).join(` · `),r.onBehalfOf].filter(Boolean).join(` → `)],[`beta.audit.way`,[t(`beta.actor.${r.actorKind}`),r.credential&&t(`beta.credential.${r.credential}`),r.environment].filter(Boolean).join(` · `)],[`beta.audit.action`,t(`beta.action.${r.action}`)],[`beta.name`,r.flagTitle],[`beta.audit.subject`,r.subjectName],[`beta.reason`,r.reason],[`beta.audit.request`,[r.requestId,r.address].filter(Boolean).join(` · `)],[`beta.audit.hash`,r.hash]],o=Ve(r.before,r.after,i);return(0,H.jsxs)(`div`,{className:`beta-entry`,role:`group`,"aria-label":t(`beta.action.${r.action}`),tabIndex:0,children:[(0,H.jsx)(`dl`,{className:`details`,children:a.map(([e,n])=>n?(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(e)}),(0,H.jsx)(`dd`,{children:(0,H.jsx)(`bdi`,{children:n})})]},e):null)}),o.length>0&&(0,H.jsx)(`div`,{className:`beta-scroll`,children:(0,H.jsxs)(`table`,{className:`beta-table`,children:[(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:t(`beta.audit.field`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`beta.audit.before`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`beta.audit.after`)})]})}),(0,H.jsx)(`tbody`,{children:o.map(({key:e,path:t,before:n,after:r})=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`row`,children:t}),(0,H.jsx)(`td`,{children:(0,H.jsx)(`bdi`,{children:n})}),(0,H.jsx)(`td`,{children:(0,H.jsx)(`bdi`,{children:r})})]},e))})]})})]})}function Ye({actorId:e,actorName:t}){return e.includes(`@`)&&e!==t?e:``}var Xe,Ze,H;function Qe(){return(Qe=e((()=>{z(),Xe=h(),Ze=v(),b(),r(),x(),qe(),H=f()})))()}var U;function $e(){return($e=e((()=>{n(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`}],t=[{alias:null,args:[{kind:`Variable`,name:`afterSeq`,variableName:`after`}],kind:`ScalarField`,name:`flagAuditExport`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exportAuditQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exportAuditQuery`,selections:t},params:{cacheID:`4827932f8b8e66a487e2894af01cd7cc`,id:`d9ec8a0336d0aa2400c6275c3afaee954d810a9a2bd8d35f421b669deacf6194`,metadata:{},name:`exportAuditQuery`,operationKind:`query`,text:`query exportAuditQuery(
  $after: Int!
) {
  flagAuditExport(afterSeq: $after)
}
`}}})(),U.hash=`6cfc9f4302c3f0288742c85b962e1361`})))()}function et(){let e=l(),t=d(),n=(0,rt.useRelayEnvironment)(),[r,i]=(0,nt.useState)(!1),a=async()=>{i(!0),await tt(n).catch(e=>u({text:t(e),isError:!0})),i(!1)};return(0,W.jsxs)(`button`,{type:`button`,className:`button`,disabled:r,onClick:()=>void a(),children:[(0,W.jsx)(se,{size:14,"aria-hidden":`true`}),e(`beta.audit.export`)]})}async function tt(e){let t=[];for(let n=0;;){let r=(await(0,it.fetchQuery)(e,at,{after:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditExport??[];if(r.length===0)break;t.push(...r),n=JSON.parse(r.at(-1)??`{}`).seq??1/0}let n=URL.createObjectURL(new Blob([`${t.join(`
`)}\n`],{type:`application/jsonl`}));Object.assign(document.createElement(`a`),{href:n,download:`audit.jsonl`}).click(),URL.revokeObjectURL(n)}var nt,rt,it,W,at;function ot(){return(ot=e((()=>{$e(),oe(),nt=h(),rt=v(),it=n(),r(),ae(),s(),W=f(),at=U})))()}var st;function ct(){return(ct=e((()=>{st=`APPROVAL_REQUIRE.APPROVAL_WAIVE.ARCHIVE.CHANGE_APPLY.CHANGE_APPROVE.CHANGE_CANCEL.CHANGE_COMMENT.CHANGE_CONFLICT.CHANGE_EDIT.CHANGE_PROPOSE.CHANGE_REJECT.CHANGE_SCHEDULE.COMPANY_LEAVE.CREATE.DISABLE.ENABLE.EXCLUDE.INVITATION_ACCEPT.INVITATION_DECLINE.INVITATION_EXPIRE.INVITATION_RESEND.INVITATION_REVOKE.INVITE.KILL.LEAVE.MEMBER_ADD.MEMBER_EXPIRY.MEMBER_NOTE.MEMBER_REMOVE.MEMBER_SEATS.NEWS_POST.NEWS_REMOVE.REQUEST.REQUEST_ACCEPT.REQUEST_DECLINE.REQUEST_WITHDRAW.REQUIRE_ADD.REQUIRE_REMOVE.REVIVE.RULE_ADD.RULE_MOVE.RULE_REMOVE.RULE_UPDATE.SEGMENT_DELETE.SEGMENT_PUT.SET_ROLLOUT.SET_STAGE.UNEXCLUDE.UPDATE.WAVE_APPLY.WAVE_DELETE.WAVE_PLAN.WAVE_PUT`.split(`.`)})))()}function lt({search:e}){let t=l(),n=ne();return(0,G.jsxs)(`form`,{className:`page-tools beta-filter`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget),r=Object.fromEntries(_e.map(e=>[e,xe(t,e)]));n({to:`.`,search:he(r)})},children:[(0,G.jsx)(`input`,{className:`input list-search`,name:`flag`,defaultValue:e.flag,"aria-label":t(`beta.key`),placeholder:t(`beta.key`)}),(0,G.jsx)(`input`,{className:`input list-search`,name:`actor`,defaultValue:e.actor,"aria-label":t(`beta.audit.actor`),placeholder:t(`beta.audit.actor`)}),(0,G.jsx)(dt,{chosen:e.action}),(0,G.jsx)(ut,{name:`since`,day:e.since}),(0,G.jsx)(ut,{name:`until`,day:e.until}),(0,G.jsx)(`button`,{type:`submit`,className:`button`,children:t(`beta.audit.filter`)}),Object.values(e).some(Boolean)&&(0,G.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>void n({to:`.`,search:{}}),children:t(`beta.audit.all`)})]},JSON.stringify(e))}function ut({name:e,day:t}){let n=l();return(0,G.jsxs)(`label`,{className:`beta-day`,children:[n(`beta.audit.${e}`),(0,G.jsx)(`input`,{className:`input`,type:`date`,name:e,defaultValue:t})]})}function dt({chosen:e}){let t=l(),{locale:n}=o(),r=(0,ft.useMemo)(()=>{let{compare:e}=new Intl.Collator(n);return st.map(e=>[e,t(`beta.action.${e}`)]).toSorted(([,t],[,n])=>e(t,n))},[n,t]);return(0,G.jsxs)(`select`,{className:`input`,name:`action`,defaultValue:e??``,"aria-label":t(`beta.audit.action`),children:[(0,G.jsx)(`option`,{value:``,children:t(`beta.audit.anyAction`)}),r.map(([e,t])=>(0,G.jsx)(`option`,{value:e,children:t},e))]})}var ft,G;function pt(){return(pt=e((()=>{te(),ft=h(),i(),r(),be(),ct(),ge(),G=f()})))()}function mt({flag:e,actor:t,action:n,since:r,until:i}){let{timeZone:a=`UTC`}=o(),s=e=>me(a,e,`00:00`);return{flag:e??null,actor:t??null,action:n??null,since:r?s(r):null,until:i?s(ht(i)):null}}function ht(e){let t=new Date(`${e}T00:00:00Z`);return t.setUTCDate(t.getUTCDate()+1),t.toISOString().slice(0,10)}function gt(){return(gt=e((()=>{i(),pe()})))()}var K;function _t(){return(_t=e((()=>{n(),K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`entries`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],r=[{alias:null,args:null,concreteType:`FlagAuditVerifications`,kind:`LinkedField`,name:`flagAuditVerification`,plural:!1,selections:[e,{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`kept`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isIntact`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`lastHash`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagLaterEntries`,kind:`LinkedField`,name:`later`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`running`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`phase`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`done`,storageKey:null},e],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`proofQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`proofQuery`,selections:r},params:{cacheID:`aecc2d73451d1015dbe7f520994099f6`,id:`14b7adf4519c1dbaae2d6c290049aa7b188d7ed1636de54f6c36c77079f36a26`,metadata:{},name:`proofQuery`,operationKind:`query`,text:`query proofQuery {
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
`}}})(),K.hash=`9801710111bd32787d16ec9cd7f19d72`})))()}var q;function vt(){return(vt=e((()=>{n(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagAuditVerifyPayload`,kind:`LinkedField`,name:`flagAuditVerify`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`verification`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`phase`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`proofVerifyMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`proofVerifyMutation`,selections:t},params:{cacheID:`78dbe3b4b45afdec0f9d7e5b88c5e9a9`,id:`310f81aec75ecf65268d607f0913baf3466d71e85d0486e0d5e1709acf210c6d`,metadata:{},name:`proofVerifyMutation`,operationKind:`mutation`,text:`mutation proofVerifyMutation(
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
`}}})(),q.hash=`4bb7e343a8672be741d6a3b39270805c`})))()}function yt(){let{data:e,refresh:t}=Te(wt,Et),{kept:n,later:r,running:i,entries:a}=e.flagAuditVerification;Ie(t);let o=i!=null;return(0,J.useEffect)(()=>{let e=o?setInterval(()=>void t(),Dt):void 0;return()=>clearInterval(e)},[o,t]),(0,Y.jsx)(Ce,{value:t,children:(0,Y.jsxs)(`section`,{className:`beta-proof`,children:[(0,Y.jsx)(bt,{kept:n,entries:a}),n&&r&&(0,Y.jsx)(xt,{from:n.lastSeq,later:r,entries:a}),(0,Y.jsx)(St,{running:i,isEmpty:a===0}),n?.isIntact&&(0,Y.jsx)(Ct,{hash:n.lastHash,seq:n.lastSeq})]})})}function bt({kept:e,entries:t}){let n=l(),r=y();if(!e)return(0,Y.jsxs)(`p`,{className:`beta-proof-state`,children:[(0,Y.jsx)(A,{size:16,"aria-hidden":`true`}),n(`beta.audit.never`,{entries:t})]});let i=n(`beta.audit.verifiedBy`,{kind:e.actorKind,name:e.actorName,at:r.dateTime(e.finishedAt??``)});return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(`p`,{className:e.isIntact?`beta-proof-state`:`beta-proof-state beta-wrong`,children:[e.isIntact?(0,Y.jsx)(w,{size:16,"aria-hidden":`true`}):(0,Y.jsx)(D,{size:16,"aria-hidden":`true`}),n(e.isIntact?`beta.audit.intact`:`beta.audit.broken`,{seq:e.lastSeq})]}),e.problems.length>0&&(0,Y.jsx)(`ul`,{children:e.problems.map(({code:e,params:t})=>(0,Y.jsx)(`li`,{children:(0,Y.jsx)(S,{code:e,params:t})},JSON.stringify(t)))}),(0,Y.jsx)(`p`,{className:`quiet`,children:i})]})}function xt({from:e,later:t,entries:n}){let r=l();if(t.problem)return(0,Y.jsx)(`p`,{className:`beta-wrong`,children:(0,Y.jsx)(S,{code:t.problem.code,params:t.problem.params})});let i=t.lastSeq-e;return i<=0?null:(0,Y.jsx)(`p`,{className:`quiet`,children:r(`beta.audit.later`,{count:i,rest:n-t.lastSeq})})}function St({running:e,isEmpty:n}){let r=l(),i=t(`FLAGS_VERIFY`),{act:a,isPending:o,problems:s}=Re();return!i&&!e?null:(0,Y.jsxs)(`div`,{className:`beta-proof-start`,children:[i&&(0,Y.jsx)(`button`,{type:`button`,className:`button`,disabled:o||n,"aria-disabled":!!e,onClick:()=>!e&&void a(Tt,{}),children:r(`beta.audit.verify`)}),(0,Y.jsx)(`span`,{role:`status`,className:`quiet numeric`,children:e&&r(`beta.audit.verifying`,{phase:e.phase,done:e.done,all:e.entries})}),(0,Y.jsx)(ke,{problems:s})]})}function Ct({hash:e,seq:t}){let n=l();return(0,Y.jsxs)(`details`,{className:`beta-more`,children:[(0,Y.jsx)(`summary`,{className:`quiet`,children:n(`beta.audit.hashOf`,{seq:t})}),(0,Y.jsx)(`p`,{className:`quiet`,children:n(`beta.audit.keepHash`)}),(0,Y.jsx)(`code`,{className:`beta-hash`,children:e})]})}var J,Y,wt,Tt,Et,Dt;function Ot(){return(Ot=e((()=>{_t(),vt(),O(),T(),j(),J=h(),v(),b(),r(),Se(),we(),m(),Be(),Oe(),ze(),Le(),Y=f(),wt=K,Tt=q,Et={},Dt=1e3})))()}function kt(){let e=l(),n=c({strict:!1}),r=t(`FLAGS_AUDIT`);return(0,Q.jsx)(De,{actions:r&&(0,Q.jsx)(et,{}),children:r?(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(X.Suspense,{fallback:(0,Q.jsx)(`p`,{className:`quiet`,children:e(`shell.loading`)}),children:(0,Q.jsx)(yt,{})}),(0,Q.jsx)(lt,{search:n}),(0,Q.jsx)(At,{search:n})]}):(0,Q.jsx)(_,{children:e(`error.FORBIDDEN`)})})}function At({search:e}){let t=l(),n={...mt(e),first:$},r=(0,Z.useLazyLoadQuery)(Pt,n,{fetchPolicy:`store-and-network`,fetchKey:ie()}),{data:i,loadNext:a,hasNext:o}=(0,Z.usePaginationFragment)(I,r),s=(0,X.useMemo)(()=>i.list.edges.map(({node:e})=>e),[i.list.edges]),[c,u]=(0,X.useState)(null),d=Nt(u);return s.length===0?(0,Q.jsx)(_,{children:t(`beta.audit.empty`)}):(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(ce,{label:t(`beta.tab.audit`),rows:s,rowKey:({seq:e})=>String(e),Row:jt,columns:d,totalCount:i.list.totalCount??s.length,onOpen:()=>void 0,...o&&{onEndReached:()=>void a($)}}),(0,Q.jsx)(ye,{open:c!==null,onClose:()=>u(null),title:c?t(`beta.audit.entry`,{seq:c.seq}):``,children:c&&(0,Q.jsx)(Je,{entry:c})})]})}function jt({row:e,columns:t}){return(0,Q.jsx)(fe,{data:e,columns:t})}function Mt({flagTitle:e,subjectName:t,actorName:n}){return[e,t,n].filter(Boolean).join(` · `)}function Nt(e){let t=l(),n=de(),r=y();return(0,X.useMemo)(()=>[{id:`action`,label:t(`beta.audit.action`),width:180,grow:1,phone:`title`,cell:n=>(0,Q.jsx)(`button`,{type:`button`,className:`link beta-action`,onClick:()=>e(n),children:t(`beta.action.${n.action}`)})},{id:`flag`,label:t(`beta.name`),width:130,grow:1,cell:({flagTitle:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`subject`,label:t(`beta.audit.subject`),width:130,grow:1,cell:({subjectName:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`actor`,label:t(`beta.audit.actor`),width:130,grow:1,phone:`detail`,cell:e=>(0,Q.jsx)(`bdi`,{children:n?Mt(e):e.actorName})},{id:`reason`,label:t(`beta.reason`),width:150,grow:2,cell:({reason:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`at`,label:t(`beta.people.at`),width:130,phone:`figure`,cell:({at:e})=>(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.dateTime(e)})}],[t,r,e,n])}var X,Z,Q,$,Pt;function Ft(){return(Ft=e((()=>{N(),L(),a(),X=h(),Z=v(),b(),r(),re(),m(),ve(),ee(),ue(),le(),Ee(),Qe(),ot(),pt(),gt(),Ot(),Q=f(),$=60,Pt=M})))()}Ft();export{kt as default};