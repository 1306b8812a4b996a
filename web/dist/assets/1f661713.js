//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Dt as r,E as i,Ft as a,It as o,Lt as s,O as c,Pt as l,Qt as u,T as d,Xt as f,_ as ee,b as p,f as te,it as ne,jt as m,k as h,kt as re,m as ie,rt as ae,v as oe,w as g,x as se}from"./5c8ac6c8.js";import{a as ce,o as le,s as ue,v as de,y as fe}from"./4e03b96d.js";import{X as pe,Y as me}from"./55c13c75.js";import{n as he,r as ge,t as _e}from"./2d010a75.js";import{n as ve,t as _}from"./2a1ca9ac.js";import{d as v,l as y}from"./cc0b6218.js";import{a as ye,i as be}from"./13a070a7.js";import{r as xe,t as Se}from"./bfdc0d70.js";import{a as b,i as Ce,n as we,r as Te,t as Ee}from"./7cde4bc5.js";import{n as De,t as Oe}from"./f9ab88a3.js";import{n as ke,t as Ae}from"./59e791e5.js";var x,S;function C(){return(C=e((()=>{ne(),x={name:`shield-check`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`m9 12 2 2 4-4`,key:`dzmm74`}]]},x.node,S=ae(x)})))()}var w;function T(){return(T=e((()=>{m(),w=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`action`},t={defaultValue:null,kind:`LocalArgument`,name:`actor`},n={defaultValue:null,kind:`LocalArgument`,name:`first`},r={defaultValue:null,kind:`LocalArgument`,name:`flag`},i={defaultValue:null,kind:`LocalArgument`,name:`since`},a={defaultValue:null,kind:`LocalArgument`,name:`until`},o=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a],kind:`Fragment`,metadata:null,name:`pageAuditQuery`,selections:[{args:o,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[r,t,e,i,a,n],kind:`Operation`,name:`pageAuditQuery`,selections:[{alias:`list`,args:o,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},l,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,l,c],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`0f87e2017c6520bcff70379d3af4ab8d`,id:`a9fa4e82dde5d674af0f36282096180f9b63b1a739d2b81f341e433009f5fc7c`,metadata:{},name:`pageAuditQuery`,operationKind:`query`,text:`query pageAuditQuery(
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
`}}})(),w.hash=`50f868fdecd685b2562c8a6a9737caab`})))()}var E;function D(){return(D=e((()=>{m(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],t=[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAuditPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_audit`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAuditPageQuery`,selections:[{alias:`list`,args:t,concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`flagAudit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`actor`,`action`,`since`,`until`],handle:`connection`,key:`audit_list`,kind:`LinkedHandle`,name:`flagAudit`}]},params:{cacheID:`649f06e42dd8c3a7c3c31f79bbeb4a06`,id:`a8aeaa1d8a115175847e91a31d54040216e8786da80da4f67a2bc546824ba115`,metadata:{},name:`pageAuditPageQuery`,operationKind:`query`,text:`query pageAuditPageQuery(
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
`}}})(),E.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var O;function k(){return(k=e((()=>{m(),D(),O=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`action`},{defaultValue:null,kind:`LocalArgument`,name:`actor`},{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`until`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:E}},name:`page_audit`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`action`,variableName:`action`},{kind:`Variable`,name:`actor`,variableName:`actor`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`since`,variableName:`since`},{kind:`Variable`,name:`until`,variableName:`until`}],concreteType:`FlagAuditConnection`,kind:`LinkedField`,name:`__audit_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`FlagAuditEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`FlagAudit`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`seq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),O.hash=`3dfe5fa6300538aff2d3ddd2325c3c24`})))()}var A;function j(){return(j=e((()=>{m(),A=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`entry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorKind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`actorName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`onBehalfOf`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`credential`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flagTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hash`,storageKey:null}],type:`FlagAudit`,abstractKey:null}})(),A.hash=`5870aafd9ae5e3124edf9149331c879c`})))()}function je(e,t,n){let[r,i]=[new Map(M(e,[],n)),new Map(M(t,[],n))];return[...new Map([...r,...i])].map(([e,{path:t}])=>({key:e,path:t,before:r.get(e)?.value??`–`,after:i.get(e)?.value??`–`})).filter(e=>e.before!==e.after)}function M(e,t,n){if(e==null)return[];let r=n.value(t,e);return r===null?Object.entries(e).flatMap(([e,r])=>M(r,[...t,e],n)):[[t.join(`/`),{path:t.map(n.name).join(` › `),value:r}]]}function Me(e){let t=g(),n=v(),{locale:r,messages:i}=h();return(0,N.useMemo)(()=>Ne(t,e=>e in i,n,r,e),[t,i,n,r,e])}function Ne(e,t,n,r,i=Te){let a=Oe(e,n,r),o=Ee(e,n,r),s=n=>{let r=n.split(`:`)[0]??n,i=[`beta.audit.table.${r}`,`beta.audit.column.${r}`].find(t);return i?e(i):Pe(r)},c=(r,i)=>{if(r.endsWith(`_at`))return n.dateTime(i);if(r===`review_by`)return n.day(i);let a=P[r]?.(i).find(t);return a?e(a):i};return{name:s,value:(t,r)=>{let[s=``,l]=t.toReversed();return l===`ops`?a(r,Number(s),{subjects:Fe(r,Number(s)),names:i}):s===`strategy`?o.sentence(r,i):s===`constraints`?o.conditions(r,i):typeof r==`object`?null:typeof r==`boolean`?e(r?`beta.audit.yes`:`beta.audit.no`):typeof r==`number`?n.number(r):c(s,String(r))}}}function Pe(e){return/^\d+$/.test(e)?String(Number(e)+1):e.replaceAll(`_`,` `)}function Fe(e,t){return Object.values(e).flatMap(({email:e})=>e?[{op:t,name:e}]:[])}var N,P;function F(){return(F=e((()=>{N=u(),c(),y(),n(),b(),De(),we(),P={action:e=>[`beta.waves.does.${e}`],bucket_by:e=>[`beta.bucketBy.${e}`],kind:e=>[`beta.kind.${e}`],source:e=>[`beta.audit.source.${e}`],stage:e=>[`beta.stage.${e}`],state:e=>[`beta.audit.state.${e}`,`beta.change.${e}`]}})))()}function Ie({entry:e}){let t=g(),n=v(),r=(0,L.useFragment)(A,e),i=Me((0,I.useMemo)(()=>Ce(r.conditionSubjects),[r.conditionSubjects])),a=[[`beta.people.at`,n.dateTime(r.at)],[`beta.audit.actor`,[[r.actorName,Le(r)].filter(Boolean).join(` · `),r.onBehalfOf].filter(Boolean).join(` → `)],[`beta.audit.way`,[t(`beta.actor.${r.actorKind}`),r.credential&&t(`beta.credential.${r.credential}`),r.environment].filter(Boolean).join(` · `)],[`beta.audit.action`,t(`beta.action.${r.action}`)],[`beta.name`,r.flagTitle],[`beta.audit.subject`,r.subjectName],[`beta.reason`,r.reason],[`beta.audit.request`,[r.requestId,r.address].filter(Boolean).join(` · `)],[`beta.audit.hash`,r.hash]],o=je(r.before,r.after,i);return(0,R.jsxs)(`div`,{className:`beta-entry`,role:`group`,"aria-label":t(`beta.action.${r.action}`),tabIndex:0,children:[(0,R.jsx)(`dl`,{className:`details`,children:a.map(([e,n])=>n?(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{children:t(e)}),(0,R.jsx)(`dd`,{children:(0,R.jsx)(`bdi`,{children:n})})]},e):null)}),o.length>0&&(0,R.jsx)(`div`,{className:`beta-scroll`,children:(0,R.jsxs)(`table`,{className:`beta-table`,children:[(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:t(`beta.audit.field`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`beta.audit.before`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`beta.audit.after`)})]})}),(0,R.jsx)(`tbody`,{children:o.map(({key:e,path:t,before:n,after:r})=>(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`row`,children:t}),(0,R.jsx)(`td`,{children:(0,R.jsx)(`bdi`,{children:n})}),(0,R.jsx)(`td`,{children:(0,R.jsx)(`bdi`,{children:r})})]},e))})]})})]})}function Le({actorId:e,actorName:t}){return e.includes(`@`)&&e!==t?e:``}var I,L,R;function z(){return(z=e((()=>{j(),I=u(),L=t(),y(),n(),b(),F(),R=f()})))()}var B;function V(){return(V=e((()=>{B=`APPROVAL_REQUIRE.APPROVAL_WAIVE.ARCHIVE.CHANGE_APPLY.CHANGE_APPROVE.CHANGE_CANCEL.CHANGE_COMMENT.CHANGE_CONFLICT.CHANGE_EDIT.CHANGE_PROPOSE.CHANGE_REJECT.CHANGE_SCHEDULE.COMPANY_LEAVE.CREATE.DISABLE.ENABLE.EXCLUDE.INVITATION_ACCEPT.INVITATION_DECLINE.INVITATION_EXPIRE.INVITATION_RESEND.INVITATION_REVOKE.INVITE.KILL.LEAVE.MEMBER_ADD.MEMBER_EXPIRY.MEMBER_NOTE.MEMBER_REMOVE.MEMBER_SEATS.NEWS_POST.NEWS_REMOVE.REQUEST.REQUEST_ACCEPT.REQUEST_DECLINE.REQUEST_WITHDRAW.REQUIRE_ADD.REQUIRE_REMOVE.REVIVE.RULE_ADD.RULE_MOVE.RULE_REMOVE.RULE_UPDATE.SEGMENT_DELETE.SEGMENT_PUT.SET_ROLLOUT.SET_STAGE.UNEXCLUDE.UPDATE.WAVE_APPLY.WAVE_DELETE.WAVE_PLAN.WAVE_PUT`.split(`.`)})))()}function Re({search:e}){let t=g(),n=a();return(0,U.jsxs)(`form`,{className:`page-tools beta-filter`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget),r=Object.fromEntries(_e.map(e=>[e,ye(t,e)]));n({to:`.`,search:he(r)})},children:[(0,U.jsx)(`input`,{className:`input list-search`,name:`flag`,defaultValue:e.flag,"aria-label":t(`beta.key`),placeholder:t(`beta.key`)}),(0,U.jsx)(`input`,{className:`input list-search`,name:`actor`,defaultValue:e.actor,"aria-label":t(`beta.audit.actor`),placeholder:t(`beta.audit.actor`)}),(0,U.jsx)(ze,{chosen:e.action}),(0,U.jsx)(H,{name:`since`,day:e.since}),(0,U.jsx)(H,{name:`until`,day:e.until}),(0,U.jsx)(`button`,{type:`submit`,className:`button`,children:t(`beta.audit.filter`)}),Object.values(e).some(Boolean)&&(0,U.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>void n({to:`.`,search:{}}),children:t(`beta.audit.all`)})]},JSON.stringify(e))}function H({name:e,day:t}){let n=g();return(0,U.jsxs)(`label`,{className:`beta-day`,children:[n(`beta.audit.${e}`),(0,U.jsx)(`input`,{className:`input`,type:`date`,name:e,defaultValue:t})]})}function ze({chosen:e}){let t=g(),{locale:n}=h(),r=(0,Be.useMemo)(()=>{let{compare:e}=new Intl.Collator(n);return B.map(e=>[e,t(`beta.action.${e}`)]).toSorted(([,t],[,n])=>e(t,n))},[n,t]);return(0,U.jsxs)(`select`,{className:`input`,name:`action`,defaultValue:e??``,"aria-label":t(`beta.audit.action`),children:[(0,U.jsx)(`option`,{value:``,children:t(`beta.audit.anyAction`)}),r.map(([e,t])=>(0,U.jsx)(`option`,{value:e,children:t},e))]})}var Be,U;function Ve(){return(Ve=e((()=>{l(),Be=u(),c(),n(),be(),V(),ge(),U=f()})))()}function He({flag:e,actor:t,action:n,since:r,until:i}){let{timeZone:a=`UTC`}=h(),o=e=>pe(a,e,`00:00`);return{flag:e??null,actor:t??null,action:n??null,since:r?o(r):null,until:i?o(Ue(i)):null}}function Ue(e){let t=new Date(`${e}T00:00:00Z`);return t.setUTCDate(t.getUTCDate()+1),t.toISOString().slice(0,10)}function We(){return(We=e((()=>{c(),me()})))()}var W;function Ge(){return(Ge=e((()=>{m(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`since`}],t=[{alias:null,args:[{kind:`Literal`,name:`first`,value:5e3},{kind:`Variable`,name:`since`,variableName:`since`}],concreteType:`FlagAuditVerification`,kind:`LinkedField`,name:`flagAuditVerification`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isIntact`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entries`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastHash`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`verifyQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`verifyQuery`,selections:t},params:{cacheID:`0de1fca038de5cd7969c07b31e426bfb`,id:`2836310670ca6e3392c2902a717518eb4a9750e6dc122f533b09071e24822e88`,metadata:{},name:`verifyQuery`,operationKind:`query`,text:`query verifyQuery(
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
`}}})(),W.hash=`f0980f87942e85667b7de5d7fedc9014`})))()}var G;function Ke(){return(Ke=e((()=>{m(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`}],t=[{alias:null,args:[{kind:`Variable`,name:`afterSeq`,variableName:`after`}],kind:`ScalarField`,name:`flagAuditExport`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`verifyExportQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`verifyExportQuery`,selections:t},params:{cacheID:`4e78bb72f7c4ac727b7b57d5c80f61e6`,id:`685f545d92f2b1235186c45ac9e8cbbcba4a684ac25922ac01dee9ee11ca2363`,metadata:{},name:`verifyExportQuery`,operationKind:`query`,text:`query verifyExportQuery(
  $after: Int!
) {
  flagAuditExport(afterSeq: $after)
}
`}}})(),G.hash=`1bc4a54726d5845d9a97f51444adf49c`})))()}function qe(){let e=g(),t=oe(),n=v(),r=(0,Xe.useRelayEnvironment)(),[i,a]=(0,K.useState)(null),[o,s]=(0,K.useState)(!1),[c,l]=(0,K.useState)(``),u=async e=>{s(!0),await e().catch(e=>re({text:t(e),isError:!0})),s(!1)},d=async()=>{l(e(`beta.audit.verifying`));let t=await Je(r,({lastSeq:t,entries:r})=>{l(e(`beta.audit.verifyingOf`,{done:n.number(t),all:n.number(r)}))}).finally(()=>l(``));a(t)};return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsxs)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>void u(d),children:[(0,J.jsx)(S,{size:14,"aria-hidden":`true`}),(0,J.jsx)(`span`,{role:`status`,children:c||e(`beta.audit.verify`)})]}),(0,J.jsxs)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>void u(()=>Ye(r)),children:[(0,J.jsx)(de,{size:14,"aria-hidden":`true`}),e(`beta.audit.export`)]}),(0,J.jsx)(_,{open:i!==null,onClose:()=>a(null),title:e(`beta.audit.verify`),children:i&&(0,J.jsxs)(`div`,{className:`form`,children:[(0,J.jsx)(`p`,{className:i.isIntact?`strong`:`beta-wrong`,children:e(i.isIntact?`beta.audit.intact`:`beta.audit.broken`,{seq:i.lastSeq})}),(0,J.jsx)(`ul`,{children:i.problems.map(({code:e,params:t})=>(0,J.jsx)(`li`,{children:(0,J.jsx)(Ae,{code:e,params:t})},JSON.stringify(t)))}),i.isIntact&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`p`,{className:`quiet`,children:e(`beta.audit.keepHash`)}),(0,J.jsx)(`code`,{className:`beta-hash`,children:i.lastHash})]})]})})]})}async function Je(e,t){for(let n=``;;){let r=(await(0,q.fetchQuery)(e,Ze,{since:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditVerification;if(!r||r.isComplete||!r.isIntact)return r??null;t(r),n=r.lastHash}}async function Ye(e){let t=[];for(let n=0;;){let r=(await(0,q.fetchQuery)(e,Qe,{after:n},{fetchPolicy:`network-only`}).toPromise())?.flagAuditExport??[];if(r.length===0)break;t.push(...r),n=JSON.parse(r.at(-1)??`{}`).seq??1/0}let n=URL.createObjectURL(new Blob([`${t.join(`
`)}\n`],{type:`application/jsonl`}));Object.assign(document.createElement(`a`),{href:n,download:`audit.jsonl`}).click(),URL.revokeObjectURL(n)}var K,Xe,q,J,Ze,Qe;function Y(){return(Y=e((()=>{Ge(),Ke(),fe(),C(),K=u(),Xe=t(),q=m(),y(),n(),ee(),ve(),r(),ke(),J=f(),Ze=W,Qe=G})))()}function $e(){let e=g(),t=s({strict:!1}),n=i(`FLAGS_AUDIT`);return(0,Q.jsx)(Se,{actions:n&&(0,Q.jsx)(qe,{}),children:n?(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(Re,{search:t}),(0,Q.jsx)(et,{search:t})]}):(0,Q.jsx)(p,{children:e(`error.FORBIDDEN`)})})}function et({search:e}){let t=g(),n={...He(e),first:$},r=(0,Z.useLazyLoadQuery)(rt,n,{fetchPolicy:`store-and-network`,fetchKey:ie()}),{data:i,loadNext:a,hasNext:o}=(0,Z.usePaginationFragment)(O,r),s=(0,X.useMemo)(()=>i.list.edges.map(({node:e})=>e),[i.list.edges]),[c,l]=(0,X.useState)(null),u=nt(l);return s.length===0?(0,Q.jsx)(p,{children:t(`beta.audit.empty`)}):(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(le,{label:t(`beta.tab.audit`),rows:s,rowKey:({seq:e})=>String(e),Row:tt,columns:u,totalCount:i.list.totalCount??s.length,onOpen:()=>void 0,...o&&{onEndReached:()=>void a($)}}),(0,Q.jsx)(_,{open:c!==null,onClose:()=>l(null),title:c?t(`beta.audit.entry`,{seq:c.seq}):``,children:c&&(0,Q.jsx)(Ie,{entry:c})})]})}function tt({row:e,columns:t}){return(0,Q.jsx)(ce,{data:e,columns:t})}function nt(e){let t=g(),n=v();return(0,X.useMemo)(()=>[{id:`action`,label:t(`beta.audit.action`),width:180,grow:1,phone:`title`,cell:n=>(0,Q.jsx)(`button`,{type:`button`,className:`link beta-action`,onClick:()=>e(n),children:t(`beta.action.${n.action}`)})},{id:`flag`,label:t(`beta.name`),width:130,grow:1,cell:({flagTitle:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`subject`,label:t(`beta.audit.subject`),width:130,grow:1,cell:({subjectName:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`actor`,label:t(`beta.audit.actor`),width:130,grow:1,phone:`detail`,cell:({actorName:e})=>(0,Q.jsx)(`bdi`,{children:e})},{id:`reason`,label:t(`beta.reason`),width:150,grow:2,cell:({reason:e})=>(0,Q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`at`,label:t(`beta.people.at`),width:130,phone:`figure`,cell:({at:e})=>(0,Q.jsx)(`span`,{className:`quiet numeric`,children:n.dateTime(e)})}],[t,n,e])}var X,Z,Q,$,rt;function it(){return(it=e((()=>{T(),k(),o(),X=u(),Z=t(),y(),n(),te(),d(),ve(),se(),ue(),xe(),z(),Ve(),We(),Y(),Q=f(),$=60,rt=w})))()}it();export{$e as default};