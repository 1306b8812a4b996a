//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,C as n,Ct as r,D as i,Kt as a,O as o,Ot as s,S as c,T as l,Tt as u,Wt as d,_ as ee,b as f,f as p,g as te,jt as ne,kt as re,nt as ie,p as ae,rt as oe,w as se,wt as m,xt as ce,y as h}from"./da71c01e.js";import{a as le,d as ue,i as de,r as fe,u as pe}from"./d8f50f44.js";import{B as me,z as he}from"./d5165440.js";import{n as ge,r as _e,t as ve}from"./44af3d69.js";import{c as g,l as _}from"./61696b26.js";import{i as v,n as y}from"./159461e9.js";import{n as ye,r as be}from"./bd335622.js";import{r as xe,t as Se}from"./22a7e665.js";import{a as b,i as Ce,n as we,r as Te,t as Ee}from"./7de7af5c.js";import{n as De,t as Oe}from"./efde53f4.js";import{n as ke,t as Ae}from"./e8f4eb12.js";var x,S;function C(){return(C=e((()=>{oe(),x={name:`shield-check`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`m9 12 2 2 4-4`,key:`dzmm74`}]]},x.node,S=ie(x)})))()}var w;function T(){return(T=e((()=>{u(),w=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`action`},t={defaultValue:null,kind:`LocalArgument`,name:`actor`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`flag`},i={defaultValue:null,kind:`LocalArgument`,name:`since`},a={defaultValue:null,kind:`LocalArgument`,name:`until`},o=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a],kind:`Fragment`,metadata:null,name:`pageAuditQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,t,e,i,a,n],kind:`Operation`,name:`pageAuditQuery`,selections:[{alias:`list`,args:o,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},l,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,l,c],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`d2e5b6478644fdae39e7c6ee0c89d733`,id:`8ad2f33f2892dbc7599ae6713989347d7e7e824721412eab261b142637b0bb8c`,metadata:{},name:`pageAuditQuery`,operationKind:`query`,text:`query pageAuditQuery(
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
`}}})(),w.hash=`50f868fdecd685b2562c8a6a9737caab`})))()}var E;function D(){return(D=e((()=>{u(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],t=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAuditPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAuditPageQuery`,selections:[{alias:`list`,args:t,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`7c16e14834ef0698ae77cd8db06e0015`,id:`5883541396220fa55bcc2dd9b0927cb6048cd140fb8f3e69cc4b4f76d537ee35`,metadata:{},name:`pageAuditPageQuery`,operationKind:`query`,text:`query pageAuditPageQuery(
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
`}}})(),E.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var O;function k(){return(k=e((()=>{u(),D(),O=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:E}},name:`page_audit`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`__audit_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),O.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var A;function j(){return(j=e((()=>{u(),A=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`entry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null}],type:`FlagAudit`,abstractKey:null}})(),A.hash=`d2514e9c9232a8fc13b692e16e7e906e`})))()}function je(e,t,n){let[r,i]=[new Map(M(e,[],n)),new Map(M(t,[],n))];return[...new Map([...r,...i])].map(([e,{path:t}])=>({key:e,path:t,before:r.get(e)?.value??`–`,after:i.get(e)?.value??`–`})).filter(e=>e.before!==e.after)}function M(e,t,n){if(e==null)return[];let r=n.value(t,e);return r===null?Object.entries(e).flatMap(([e,r])=>M(r,[...t,e],n)):[[t.join(`/`),{path:t.map(n.name).join(` › `),value:r}]]}function Me(e){let t=n(),r=v(),{locale:i,messages:a}=o();return(0,N.useMemo)(()=>Ne(t,e=>e in a,r,i,e),[t,a,r,i,e])}function Ne(e,t,n,r,i=Te){let a=Oe(e,n,r),o=Ee(e,n,r),s=n=>{let r=n.split(`:`)[0]??n,i=[`beta.audit.table.${r}`,`beta.audit.column.${r}`].find(t);return i?e(i):Pe(r)},c=(r,i)=>{if(r.endsWith(`_at`))return n.dateTime(i);if(r===`review_by`)return n.day(i);let a=P[r]?.(i).find(t);return a?e(a):i};return{name:s,value:(t,r)=>{let[s=``,l]=t.toReversed();return l===`ops`?a(r,Number(s),{subjects:Fe(r,Number(s)),names:i}):s===`strategy`?o.sentence(r,i):s===`constraints`?o.conditions(r,i):typeof r==`object`?null:typeof r==`boolean`?e(r?`beta.audit.yes`:`beta.audit.no`):typeof r==`number`?n.number(r):c(s,String(r))}}}function Pe(e){return/^\d+$/.test(e)?String(Number(e)+1):e.replaceAll(`_`,` `)}function Fe(e,t){return Object.values(e).flatMap(({email:e})=>e?[{op:t,name:e}]:[])}var N,P;function F(){return(F=e((()=>{N=a(),i(),y(),c(),b(),De(),we(),P={action:e=>[`beta.waves.does.${e}`],bucket_by:e=>[`beta.bucketBy.${e}`],kind:e=>[`beta.kind.${e}`],source:e=>[`beta.audit.source.${e}`],stage:e=>[`beta.stage.${e}`],state:e=>[`beta.audit.state.${e}`,`beta.change.${e}`]}})))()}function Ie({entry:e}){let t=n(),r=v(),i=(0,L.useFragment)(A,e),a=Me((0,I.useMemo)(()=>Ce(i.conditionSubjects),[i.conditionSubjects])),o=[[`beta.people.at`,r.dateTime(i.at)],[`beta.audit.actor`,[i.actorName,i.onBehalfOf].filter(Boolean).join(` → `)],[`beta.audit.way`,[t(`beta.actor.${i.actorKind}`),i.credential&&t(`beta.credential.${i.credential}`),i.environment].filter(Boolean).join(` · `)],[`beta.audit.action`,t(`beta.action.${i.action}`)],[`beta.name`,i.flagTitle],[`beta.audit.subject`,i.subjectName],[`beta.reason`,i.reason],[`beta.audit.request`,[i.requestId,i.address].filter(Boolean).join(` · `)],[`beta.audit.hash`,i.hash]],s=je(i.before,i.after,a);return(0,R.jsxs)(`div`,{className:`beta-entry`,role:`group`,"aria-label":t(`beta.action.${i.action}`),tabIndex:0,children:[(0,R.jsx)(`dl`,{className:`details`,children:o.map(([e,n])=>n?(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{children:t(e)}),(0,R.jsx)(`dd`,{children:(0,R.jsx)(`bdi`,{children:n})})]},e):null)}),s.length>0&&(0,R.jsx)(`div`,{className:`beta-scroll`,children:(0,R.jsxs)(`table`,{className:`beta-table`,children:[(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:t(`beta.audit.field`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`beta.audit.before`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`beta.audit.after`)})]})}),(0,R.jsx)(`tbody`,{children:s.map(({key:e,path:t,before:n,after:r})=>(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`row`,children:t}),(0,R.jsx)(`td`,{children:(0,R.jsx)(`bdi`,{children:n})}),(0,R.jsx)(`td`,{children:(0,R.jsx)(`bdi`,{children:r})})]},e))})]})})]})}var I,L,R;function z(){return(z=e((()=>{j(),I=a(),L=m(),y(),c(),b(),F(),R=d()})))()}var B;function V(){return(V=e((()=>{B=`APPROVAL_REQUIRE.APPROVAL_WAIVE.ARCHIVE.CHANGE_APPLY.CHANGE_APPROVE.CHANGE_CANCEL.CHANGE_COMMENT.CHANGE_CONFLICT.CHANGE_EDIT.CHANGE_PROPOSE.CHANGE_REJECT.CHANGE_SCHEDULE.COMPANY_LEAVE.CREATE.DISABLE.ENABLE.EXCLUDE.INVITATION_ACCEPT.INVITATION_DECLINE.INVITATION_EXPIRE.INVITATION_RESEND.INVITATION_REVOKE.INVITE.KILL.LEAVE.MEMBER_ADD.MEMBER_EXPIRY.MEMBER_NOTE.MEMBER_REMOVE.MEMBER_SEATS.NEWS_POST.NEWS_REMOVE.REQUEST.REQUEST_ACCEPT.REQUEST_DECLINE.REQUEST_WITHDRAW.REQUIRE_ADD.REQUIRE_REMOVE.REVIVE.RULE_ADD.RULE_MOVE.RULE_REMOVE.RULE_UPDATE.SEGMENT_DELETE.SEGMENT_PUT.SET_ROLLOUT.SET_STAGE.UNEXCLUDE.UPDATE.WAVE_APPLY.WAVE_DELETE.WAVE_PLAN.WAVE_PUT`.split(`.`)})))()}function Le({search:e}){let t=n(),r=re();return(0,W.jsxs)(`form`,{className:`page-tools beta-filter`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget),n=Object.fromEntries(ve.map(e=>[e,be(t,e)]));r({to:`.`,search:ge(n)})},children:[(0,W.jsx)(`input`,{className:`input list-search`,name:`flag`,defaultValue:e.flag,"aria-label":t(`beta.key`),placeholder:t(`beta.key`)}),(0,W.jsx)(`input`,{className:`input list-search`,name:`actor`,defaultValue:e.actor,"aria-label":t(`beta.audit.actor`),placeholder:t(`beta.audit.actor`)}),(0,W.jsx)(Re,{chosen:e.action}),(0,W.jsx)(H,{name:`since`,day:e.since}),(0,W.jsx)(H,{name:`until`,day:e.until}),(0,W.jsx)(`button`,{type:`submit`,className:`button`,children:t(`beta.audit.filter`)}),Object.values(e).some(Boolean)&&(0,W.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>void r({to:`.`,search:{}}),children:t(`beta.audit.all`)})]},JSON.stringify(e))}function H({name:e,day:t}){let r=n();return(0,W.jsxs)(`label`,{className:`beta-day`,children:[r(`beta.audit.${e}`),(0,W.jsx)(`input`,{className:`input`,type:`date`,name:e,defaultValue:t})]})}function Re({chosen:e}){let t=n(),{locale:r}=o(),i=(0,U.useMemo)(()=>{let{compare:e}=new Intl.Collator(r);return B.map(e=>[e,t(`beta.action.${e}`)]).toSorted(([,t],[,n])=>e(t,n))},[r,t]);return(0,W.jsxs)(`select`,{className:`input`,name:`action`,defaultValue:e??``,"aria-label":t(`beta.audit.action`),children:[(0,W.jsx)(`option`,{value:``,children:t(`beta.audit.anyAction`)}),i.map(([e,t])=>(0,W.jsx)(`option`,{value:e,children:t},e))]})}var U,W;function ze(){return(ze=e((()=>{s(),U=a(),i(),c(),ye(),V(),_e(),W=d()})))()}function Be({flag:e,actor:t,action:n,since:r,until:i}){let{timeZone:a=`UTC`}=o(),s=e=>me(a,e,`00:00`);return{flag:e??null,actor:t??null,action:n??null,since:r?s(r):null,until:i?s(Ve(i)):null}}function Ve(e){let t=new Date(`${e}T00:00:00Z`);return t.setUTCDate(t.getUTCDate()+1),t.toISOString().slice(0,10)}function He(){return(He=e((()=>{i(),he()})))()}var G;function Ue(){return(Ue=e((()=>{u(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`since`}],t=[{alias:null,args:[{kind:`Literal`,name:`first`,value:5e3},{kind:`Variable`,name:`since`,variableName:`since`}],concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`flagAuditVerification`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isIntact`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entries`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastHash`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`verifyQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`verifyQuery`,selections:t},params:{cacheID:`0de1fca038de5cd7969c07b31e426bfb`,id:`2836310670ca6e3392c2902a717518eb4a9750e6dc122f533b09071e24822e88`,metadata:{},name:`verifyQuery`,operationKind:`query`,text:`query verifyQuery(
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
`}}})(),G.hash=`f0980f87942e85667b7de5d7fedc9014`})))()}var K;function We(){return(We=e((()=>{u(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`}],t=[{alias:null,args:[{kind:`Variable`,name:`afterSeq`,variableName:`after`}],kind:`ScalarField`,name:`flagAuditExport`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`verifyExportQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`verifyExportQuery`,selections:t},params:{cacheID:`4e78bb72f7c4ac727b7b57d5c80f61e6`,id:`685f545d92f2b1235186c45ac9e8cbbcba4a684ac25922ac01dee9ee11ca2363`,metadata:{},name:`verifyExportQuery`,operationKind:`query`,text:`query verifyExportQuery(
  $after: Int!
) {
  flagAuditExport(afterSeq: $after)
}
`}}})(),K.hash=`1bc4a54726d5845d9a97f51444adf49c`})))()}function Ge(){let e=n(),t=ee(),i=v(),a=(0,Je.useRelayEnvironment)(),[o,s]=(0,q.useState)(null),[c,l]=(0,q.useState)(!1),[u,d]=(0,q.useState)(``),f=async e=>{l(!0),await e().catch(e=>r({text:t(e),isError:!0})),l(!1)},p=async()=>{d(e(`beta.audit.verifying`));let t=await Ke(a,({lastSeq:t,entries:n})=>{d(e(`beta.audit.verifyingOf`,{done:i.number(t),all:i.number(n)}))}).finally(()=>d(``));s(t)};return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(`button`,{type:`button`,className:`button`,disabled:c,onClick:()=>void f(p),children:[(0,Y.jsx)(S,{size:14,"aria-hidden":`true`}),(0,Y.jsx)(`span`,{role:`status`,children:u||e(`beta.audit.verify`)})]}),(0,Y.jsxs)(`button`,{type:`button`,className:`button`,disabled:c,onClick:()=>void f(()=>qe(a)),children:[(0,Y.jsx)(pe,{size:14,"aria-hidden":`true`}),e(`beta.audit.export`)]}),(0,Y.jsx)(g,{open:o!==null,onClose:()=>s(null),title:e(`beta.audit.verify`),children:o&&(0,Y.jsxs)(`div`,{className:`form`,children:[(0,Y.jsx)(`p`,{className:o.isIntact?`strong`:`beta-wrong`,children:e(o.isIntact?`beta.audit.intact`:`beta.audit.broken`,{seq:o.lastSeq})}),(0,Y.jsx)(`ul`,{children:o.problems.map(({code:e,params:t})=>(0,Y.jsx)(`li`,{children:(0,Y.jsx)(Ae,{code:e,params:t})},JSON.stringify(t)))}),o.isIntact&&(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`p`,{className:`quiet`,children:e(`beta.audit.keepHash`)}),(0,Y.jsx)(`code`,{className:`beta-hash`,children:o.lastHash})]})]})})]})}async function Ke(e,t){for(let n=``;;){let r=(await(0,J.fetchQuery)(e,Ye,{since:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditVerification;if(!r||r.isComplete||!r.isIntact)return r??null;t(r),n=r.lastHash}}async function qe(e){let t=[];for(let n=0;;){let r=(await(0,J.fetchQuery)(e,Xe,{after:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditExport??[];if(r.length===0)break;t.push(...r),n=JSON.parse(r.at(-1)??`{}`).seq??1/0}let n=URL.createObjectURL(new Blob([`${t.join(`
`)}\n`],{type:`application/jsonl`}));Object.assign(document.createElement(`a`),{href:n,download:`audit.jsonl`}).click(),URL.revokeObjectURL(n)}var q,Je,J,Y,Ye,Xe;function Ze(){return(Ze=e((()=>{Ue(),We(),ue(),C(),q=a(),Je=m(),J=u(),y(),c(),te(),_(),ce(),ke(),Y=d(),Ye=G,Xe=K})))()}function Qe(){let e=n(),t=ne({strict:!1}),r=l(`FLAGS_AUDIT`);return(0,Q.jsx)(Se,{actions:r&&(0,Q.jsx)(Ge,{}),children:r?(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(Le,{search:t}),(0,Q.jsx)($e,{search:t})]}):(0,Q.jsx)(h,{children:e(`error.FORBIDDEN`)})})}function $e({search:e}){let t=n(),r={...Be(e),first:$},i=(0,Z.useLazyLoadQuery)(nt,r,{fetchPolicy:`store-and-network`,fetchKey:ae()}),{data:a,loadNext:o,hasNext:s}=(0,Z.usePaginationFragment)(O,i),c=(0,X.useMemo)(()=>a.list.edges.map(({node:e})=>e),[a.list.edges]),[l,u]=(0,X.useState)(null),d=tt(u);return c.length===0?(0,Q.jsx)(h,{children:t(`beta.audit.empty`)}):(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(de,{label:t(`beta.tab.audit`),rows:c,rowKey:({seq:e})=>String(e),Row:et,columns:d,totalCount:a.list.totalCount??c.length,onOpen:()=>void 0,...s&&{onEndReached:()=>void o($)}}),(0,Q.jsx)(g,{open:l!==null,onClose:()=>u(null),title:l?t(`beta.audit.entry`,{seq:l.seq}):``,children:l&&(0,Q.jsx)(Ie,{entry:l})})]})}function et({row:e,columns:t}){return(0,Q.jsx)(fe,{data:e,columns:t})}function tt(e){let t=n(),r=v();return(0,X.useMemo)(()=>[{id:`action`,label:t(`beta.audit.action`),width:150,grow:1,phone:`title`,cell:n=>(0,Q.jsx)(`button`,{type:`button`,className:`link beta-action`,onClick:()=>e(n),children:t(`beta.action.${n.action}`)})},{id:`flag`,label:t(`beta.name`),width:130,grow:1,cell:({flagTitle:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`subject`,label:t(`beta.audit.subject`),width:130,grow:1,cell:({subjectName:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`actor`,label:t(`beta.audit.actor`),width:130,grow:1,phone:`detail`,cell:({actorName:e})=>(0,Q.jsx)(`bdi`,{children:e})},{id:`reason`,label:t(`beta.reason`),width:150,grow:2,cell:({reason:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`at`,label:t(`beta.people.at`),width:130,phone:`figure`,cell:({at:e})=>(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.dateTime(e)})}],[t,r,e])}var X,Z,Q,$,nt;function rt(){return(rt=e((()=>{T(),k(),t(),X=a(),Z=m(),y(),c(),p(),se(),_(),f(),le(),xe(),z(),ze(),He(),Ze(),Q=d(),$=60,nt=w})))()}rt();export{Qe as default};