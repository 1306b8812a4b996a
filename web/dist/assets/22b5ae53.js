//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,C as n,E as r,Et as i,Gt as a,Mt as o,O as s,St as c,T as l,Tt as u,_ as d,b as f,f as ee,it as te,jt as ne,k as p,kt as re,m as ie,qt as m,rt as ae,v as oe,w as h,wt as se,x as ce}from"./e8711193.js";import{a as le,d as ue,i as de,r as fe,u as pe}from"./f7e61aa8.js";import{K as me,q as he}from"./88decccf.js";import{b as ge,y as _e}from"./e38b73e4.js";import{n as ve,r as ye,t as be}from"./44af3d69.js";import{f as g,m as _,n as xe,r as Se}from"./7747f8f6.js";import{r as Ce,t as we}from"./7b8f7232.js";import{a as v,i as Te,n as Ee,r as De,t as Oe}from"./d099fe7b.js";import{n as ke,t as Ae}from"./81e90c32.js";import{n as je,t as Me}from"./57369ff6.js";var y,b;function x(){return(x=e((()=>{te(),y={name:`shield-check`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`m9 12 2 2 4-4`,key:`dzmm74`}]]},y.node,b=ae(y)})))()}var S;function C(){return(C=e((()=>{i(),S=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`action`},t={defaultValue:null,kind:`LocalArgument`,name:`actor`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`flag`},i={defaultValue:null,kind:`LocalArgument`,name:`since`},a={defaultValue:null,kind:`LocalArgument`,name:`until`},o=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a],kind:`Fragment`,metadata:null,name:`pageAuditQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,t,e,i,a,n],kind:`Operation`,name:`pageAuditQuery`,selections:[{alias:`list`,args:o,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},l,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,l,c],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`0f87e2017c6520bcff70379d3af4ab8d`,id:`a9fa4e82dde5d674af0f36282096180f9b63b1a739d2b81f341e433009f5fc7c`,metadata:{},name:`pageAuditQuery`,operationKind:`query`,text:`query pageAuditQuery(
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
`}}})(),S.hash=`50f868fdecd685b2562c8a6a9737caab`})))()}var w;function T(){return(T=e((()=>{i(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],t=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAuditPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAuditPageQuery`,selections:[{alias:`list`,args:t,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`649f06e42dd8c3a7c3c31f79bbeb4a06`,id:`a8aeaa1d8a115175847e91a31d54040216e8786da80da4f67a2bc546824ba115`,metadata:{},name:`pageAuditPageQuery`,operationKind:`query`,text:`query pageAuditPageQuery(
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
`}}})(),w.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var E;function D(){return(D=e((()=>{i(),T(),E=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:w}},name:`page_audit`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`__audit_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),E.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var O;function k(){return(k=e((()=>{i(),O=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`entry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null}],type:`FlagAudit`,abstractKey:null}})(),O.hash=`5870aafd9ae5e3124edf9149331c879c`})))()}function Ne(e,t,n){let[r,i]=[new Map(A(e,[],n)),new Map(A(t,[],n))];return[...new Map([...r,...i])].map(([e,{path:t}])=>({key:e,path:t,before:r.get(e)?.value??`–`,after:i.get(e)?.value??`–`})).filter(e=>e.before!==e.after)}function A(e,t,n){if(e==null)return[];let r=n.value(t,e);return r===null?Object.entries(e).flatMap(([e,r])=>A(r,[...t,e],n)):[[t.join(`/`),{path:t.map(n.name).join(` › `),value:r}]]}function Pe(e){let t=h(),n=_(),{locale:r,messages:i}=p();return(0,j.useMemo)(()=>Fe(t,e=>e in i,n,r,e),[t,i,n,r,e])}function Fe(e,t,n,r,i=De){let a=Ae(e,n,r),o=Oe(e,n,r),s=n=>{let r=n.split(`:`)[0]??n,i=[`beta.audit.table.${r}`,`beta.audit.column.${r}`].find(t);return i?e(i):Ie(r)},c=(r,i)=>{if(r.endsWith(`_at`))return n.dateTime(i);if(r===`review_by`)return n.day(i);let a=M[r]?.(i).find(t);return a?e(a):i};return{name:s,value:(t,r)=>{let[s=``,l]=t.toReversed();return l===`ops`?a(r,Number(s),{subjects:Le(r,Number(s)),names:i}):s===`strategy`?o.sentence(r,i):s===`constraints`?o.conditions(r,i):typeof r==`object`?null:typeof r==`boolean`?e(r?`beta.audit.yes`:`beta.audit.no`):typeof r==`number`?n.number(r):c(s,String(r))}}}function Ie(e){return/^\d+$/.test(e)?String(Number(e)+1):e.replaceAll(`_`,` `)}function Le(e,t){return Object.values(e).flatMap(({email:e})=>e?[{op:t,name:e}]:[])}var j,M;function N(){return(N=e((()=>{j=m(),s(),g(),n(),v(),ke(),Ee(),M={action:e=>[`beta.waves.does.${e}`],bucket_by:e=>[`beta.bucketBy.${e}`],kind:e=>[`beta.kind.${e}`],source:e=>[`beta.audit.source.${e}`],stage:e=>[`beta.stage.${e}`],state:e=>[`beta.audit.state.${e}`,`beta.change.${e}`]}})))()}function Re({entry:e}){let t=h(),n=_(),r=(0,P.useFragment)(O,e),i=Pe((0,Be.useMemo)(()=>Te(r.conditionSubjects),[r.conditionSubjects])),a=[[`beta.people.at`,n.dateTime(r.at)],[`beta.audit.actor`,[[r.actorName,ze(r)].filter(Boolean).join(` · `),r.onBehalfOf].filter(Boolean).join(` → `)],[`beta.audit.way`,[t(`beta.actor.${r.actorKind}`),r.credential&&t(`beta.credential.${r.credential}`),r.environment].filter(Boolean).join(` · `)],[`beta.audit.action`,t(`beta.action.${r.action}`)],[`beta.name`,r.flagTitle],[`beta.audit.subject`,r.subjectName],[`beta.reason`,r.reason],[`beta.audit.request`,[r.requestId,r.address].filter(Boolean).join(` · `)],[`beta.audit.hash`,r.hash]],o=Ne(r.before,r.after,i);return(0,F.jsxs)(`div`,{className:`beta-entry`,role:`group`,"aria-label":t(`beta.action.${r.action}`),tabIndex:0,children:[(0,F.jsx)(`dl`,{className:`details`,children:a.map(([e,n])=>n?(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`dt`,{children:t(e)}),(0,F.jsx)(`dd`,{children:(0,F.jsx)(`bdi`,{children:n})})]},e):null)}),o.length>0&&(0,F.jsx)(`div`,{className:`beta-scroll`,children:(0,F.jsxs)(`table`,{className:`beta-table`,children:[(0,F.jsx)(`thead`,{children:(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`col`,children:t(`beta.audit.field`)}),(0,F.jsx)(`th`,{scope:`col`,children:t(`beta.audit.before`)}),(0,F.jsx)(`th`,{scope:`col`,children:t(`beta.audit.after`)})]})}),(0,F.jsx)(`tbody`,{children:o.map(({key:e,path:t,before:n,after:r})=>(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`row`,children:t}),(0,F.jsx)(`td`,{children:(0,F.jsx)(`bdi`,{children:n})}),(0,F.jsx)(`td`,{children:(0,F.jsx)(`bdi`,{children:r})})]},e))})]})})]})}function ze({actorId:e,actorName:t}){return e.includes(`@`)&&e!==t?e:``}var Be,P,F;function I(){return(I=e((()=>{k(),Be=m(),P=u(),g(),n(),v(),N(),F=a()})))()}var L;function R(){return(R=e((()=>{L=`APPROVAL_REQUIRE.APPROVAL_WAIVE.ARCHIVE.CHANGE_APPLY.CHANGE_APPROVE.CHANGE_CANCEL.CHANGE_COMMENT.CHANGE_CONFLICT.CHANGE_EDIT.CHANGE_PROPOSE.CHANGE_REJECT.CHANGE_SCHEDULE.COMPANY_LEAVE.CREATE.DISABLE.ENABLE.EXCLUDE.INVITATION_ACCEPT.INVITATION_DECLINE.INVITATION_EXPIRE.INVITATION_RESEND.INVITATION_REVOKE.INVITE.KILL.LEAVE.MEMBER_ADD.MEMBER_EXPIRY.MEMBER_NOTE.MEMBER_REMOVE.MEMBER_SEATS.NEWS_POST.NEWS_REMOVE.REQUEST.REQUEST_ACCEPT.REQUEST_DECLINE.REQUEST_WITHDRAW.REQUIRE_ADD.REQUIRE_REMOVE.REVIVE.RULE_ADD.RULE_MOVE.RULE_REMOVE.RULE_UPDATE.SEGMENT_DELETE.SEGMENT_PUT.SET_ROLLOUT.SET_STAGE.UNEXCLUDE.UPDATE.WAVE_APPLY.WAVE_DELETE.WAVE_PLAN.WAVE_PUT`.split(`.`)})))()}function Ve({search:e}){let n=h(),r=t();return(0,V.jsxs)(`form`,{className:`page-tools beta-filter`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget),n=Object.fromEntries(be.map(e=>[e,Se(t,e)]));r({to:`.`,search:ve(n)})},children:[(0,V.jsx)(`input`,{className:`input list-search`,name:`flag`,defaultValue:e.flag,"aria-label":n(`beta.key`),placeholder:n(`beta.key`)}),(0,V.jsx)(`input`,{className:`input list-search`,name:`actor`,defaultValue:e.actor,"aria-label":n(`beta.audit.actor`),placeholder:n(`beta.audit.actor`)}),(0,V.jsx)(He,{chosen:e.action}),(0,V.jsx)(z,{name:`since`,day:e.since}),(0,V.jsx)(z,{name:`until`,day:e.until}),(0,V.jsx)(`button`,{type:`submit`,className:`button`,children:n(`beta.audit.filter`)}),Object.values(e).some(Boolean)&&(0,V.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>void r({to:`.`,search:{}}),children:n(`beta.audit.all`)})]},JSON.stringify(e))}function z({name:e,day:t}){let n=h();return(0,V.jsxs)(`label`,{className:`beta-day`,children:[n(`beta.audit.${e}`),(0,V.jsx)(`input`,{className:`input`,type:`date`,name:e,defaultValue:t})]})}function He({chosen:e}){let t=h(),{locale:n}=p(),r=(0,B.useMemo)(()=>{let{compare:e}=new Intl.Collator(n);return L.map(e=>[e,t(`beta.action.${e}`)]).toSorted(([,t],[,n])=>e(t,n))},[n,t]);return(0,V.jsxs)(`select`,{className:`input`,name:`action`,defaultValue:e??``,"aria-label":t(`beta.audit.action`),children:[(0,V.jsx)(`option`,{value:``,children:t(`beta.audit.anyAction`)}),r.map(([e,t])=>(0,V.jsx)(`option`,{value:e,children:t},e))]})}var B,V;function H(){return(H=e((()=>{re(),B=m(),s(),n(),xe(),R(),ye(),V=a()})))()}function Ue({flag:e,actor:t,action:n,since:r,until:i}){let{timeZone:a=`UTC`}=p(),o=e=>he(a,e,`00:00`);return{flag:e??null,actor:t??null,action:n??null,since:r?o(r):null,until:i?o(We(i)):null}}function We(e){let t=new Date(`${e}T00:00:00Z`);return t.setUTCDate(t.getUTCDate()+1),t.toISOString().slice(0,10)}function Ge(){return(Ge=e((()=>{s(),me()})))()}var U;function Ke(){return(Ke=e((()=>{i(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`since`}],t=[{alias:null,args:[{kind:`Literal`,name:`first`,value:5e3},{kind:`Variable`,name:`since`,variableName:`since`}],concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`flagAuditVerification`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isIntact`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entries`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastHash`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`verifyQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`verifyQuery`,selections:t},params:{cacheID:`0de1fca038de5cd7969c07b31e426bfb`,id:`2836310670ca6e3392c2902a717518eb4a9750e6dc122f533b09071e24822e88`,metadata:{},name:`verifyQuery`,operationKind:`query`,text:`query verifyQuery(
  $since: String!
) {
  flagAuditVerification(since: $since, first: 5000) {
    isIntact
    isComplete
    entries
    problems {
      code
      params
    }
    lastSeq
    lastHash
  }
}
`}}})(),U.hash=`f0980f87942e85667b7de5d7fedc9014`})))()}var W;function qe(){return(qe=e((()=>{i(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`}],t=[{alias:null,args:[{kind:`Variable`,name:`afterSeq`,variableName:`after`}],kind:`ScalarField`,name:`flagAuditExport`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`verifyExportQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`verifyExportQuery`,selections:t},params:{cacheID:`4e78bb72f7c4ac727b7b57d5c80f61e6`,id:`685f545d92f2b1235186c45ac9e8cbbcba4a684ac25922ac01dee9ee11ca2363`,metadata:{},name:`verifyExportQuery`,operationKind:`query`,text:`query verifyExportQuery(
  $after: Int!
) {
  flagAuditExport(afterSeq: $after)
}
`}}})(),W.hash=`1bc4a54726d5845d9a97f51444adf49c`})))()}function Je(){let e=h(),t=oe(),n=_(),r=(0,Ze.useRelayEnvironment)(),[i,a]=(0,G.useState)(null),[o,s]=(0,G.useState)(!1),[c,l]=(0,G.useState)(``),u=async e=>{s(!0),await e().catch(e=>se({text:t(e),isError:!0})),s(!1)},d=async()=>{l(e(`beta.audit.verifying`));let t=await Ye(r,({lastSeq:t,entries:r})=>{l(e(`beta.audit.verifyingOf`,{done:n.number(t),all:n.number(r)}))}).finally(()=>l(``));a(t)};return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsxs)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>void u(d),children:[(0,q.jsx)(b,{size:14,"aria-hidden":`true`}),(0,q.jsx)(`span`,{role:`status`,children:c||e(`beta.audit.verify`)})]}),(0,q.jsxs)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>void u(()=>Xe(r)),children:[(0,q.jsx)(pe,{size:14,"aria-hidden":`true`}),e(`beta.audit.export`)]}),(0,q.jsx)(_e,{open:i!==null,onClose:()=>a(null),title:e(`beta.audit.verify`),children:i&&(0,q.jsxs)(`div`,{className:`form`,children:[(0,q.jsx)(`p`,{className:i.isIntact?`strong`:`beta-wrong`,children:e(i.isIntact?`beta.audit.intact`:`beta.audit.broken`,{seq:i.lastSeq})}),(0,q.jsx)(`ul`,{children:i.problems.map(({code:e,params:t})=>(0,q.jsx)(`li`,{children:(0,q.jsx)(Me,{code:e,params:t})},JSON.stringify(t)))}),i.isIntact&&(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`p`,{className:`quiet`,children:e(`beta.audit.keepHash`)}),(0,q.jsx)(`code`,{className:`beta-hash`,children:i.lastHash})]})]})})]})}async function Ye(e,t){for(let n=``;;){let r=(await(0,K.fetchQuery)(e,Qe,{since:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditVerification;if(!r||r.isComplete||!r.isIntact)return r??null;t(r),n=r.lastHash}}async function Xe(e){let t=[];for(let n=0;;){let r=(await(0,K.fetchQuery)(e,$e,{after:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditExport??[];if(r.length===0)break;t.push(...r),n=JSON.parse(r.at(-1)??`{}`).seq??1/0}let n=URL.createObjectURL(new Blob([`${t.join(`
`)}\n`],{type:`application/jsonl`}));Object.assign(document.createElement(`a`),{href:n,download:`audit.jsonl`}).click(),URL.revokeObjectURL(n)}var G,Ze,K,q,Qe,$e;function J(){return(J=e((()=>{Ke(),qe(),ue(),x(),G=m(),Ze=u(),K=i(),g(),n(),d(),ge(),c(),je(),q=a(),Qe=U,$e=W})))()}function et(){let e=h(),t=o({strict:!1}),n=r(`FLAGS_AUDIT`);return(0,Z.jsx)(we,{actions:n&&(0,Z.jsx)(Je,{}),children:n?(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(Ve,{search:t}),(0,Z.jsx)(tt,{search:t})]}):(0,Z.jsx)(f,{children:e(`error.FORBIDDEN`)})})}function tt({search:e}){let t=h(),n={...Ue(e),first:Q},r=(0,X.useLazyLoadQuery)(it,n,{fetchPolicy:`store-and-network`,fetchKey:ie()}),{data:i,loadNext:a,hasNext:o}=(0,X.usePaginationFragment)(E,r),s=(0,Y.useMemo)(()=>i.list.edges.map(({node:e})=>e),[i.list.edges]),[c,l]=(0,Y.useState)(null),u=rt(l);return s.length===0?(0,Z.jsx)(f,{children:t(`beta.audit.empty`)}):(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(de,{label:t(`beta.tab.audit`),rows:s,rowKey:({seq:e})=>String(e),Row:nt,columns:u,totalCount:i.list.totalCount??s.length,onOpen:()=>void 0,...o&&{onEndReached:()=>void a(Q)}}),(0,Z.jsx)(_e,{open:c!==null,onClose:()=>l(null),title:c?t(`beta.audit.entry`,{seq:c.seq}):``,children:c&&(0,Z.jsx)(Re,{entry:c})})]})}function nt({row:e,columns:t}){return(0,Z.jsx)(fe,{data:e,columns:t})}function rt(e){let t=h(),n=_();return(0,Y.useMemo)(()=>[{id:`action`,label:t(`beta.audit.action`),width:180,grow:1,phone:`title`,cell:n=>(0,Z.jsx)(`button`,{type:`button`,className:`link beta-action`,onClick:()=>e(n),children:t(`beta.action.${n.action}`)})},{id:`flag`,label:t(`beta.name`),width:130,grow:1,cell:({flagTitle:e})=>(0,Z.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`subject`,label:t(`beta.audit.subject`),width:130,grow:1,cell:({subjectName:e})=>(0,Z.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`actor`,label:t(`beta.audit.actor`),width:130,grow:1,phone:`detail`,cell:({actorName:e})=>(0,Z.jsx)(`bdi`,{children:e})},{id:`reason`,label:t(`beta.reason`),width:150,grow:2,cell:({reason:e})=>(0,Z.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`at`,label:t(`beta.people.at`),width:130,phone:`figure`,cell:({at:e})=>(0,Z.jsx)(`span`,{className:`quiet numeric`,children:n.dateTime(e)})}],[t,n,e])}var Y,X,Z,Q,it;function $(){return($=e((()=>{C(),D(),ne(),Y=m(),X=u(),g(),n(),ee(),l(),ge(),ce(),le(),Ce(),I(),H(),Ge(),J(),Z=a(),Q=60,it=S})))()}$();export{et as default};