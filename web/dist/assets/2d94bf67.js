//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,Qt as i,T as a,Xt as o,jt as s,o as c,s as l,w as u}from"./87f8ad9b.js";import{D as d,O as f,k as ee}from"./dd74ee17.js";import{a as te,b as ne,f as p,o as m,p as re,y as ie}from"./c53c9204.js";import{a as ae,c as h,d as g,i as oe,l as _,o as se,s as ce}from"./ef49a3a2.js";import{M as le,N as v,P as ue,_ as de,v as fe}from"./7d356dc9.js";import{c as y,d as b,s as x,u as pe}from"./8d7499ee.js";var S;function C(){return(C=e((()=>{s(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`first`}],t={kind:`Variable`,name:`first`,variableName:`first`},n={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},r={eq:`ME`},i=[t,n,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:r}}],a=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],o=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:r}}],s=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:r}}],c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u=[l,c],d=[c,l],f=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:d,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`f0f02ea9e6c3f5f18413adef74dcf1f6`,id:`dfe4bbd6cfc269b9bb3786603f1dcd87c92ee888ac634297e32e0e0aff508bb8`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery(
  $first: Int!
) {
  OVERDUE: activities(first: $first, where: {ownerId: {eq: "ME"}, isDone: false, isOverdue: true}, orderBy: [{field: DUE}]) {
    ...column_activities
  }
  TODAY: activities(first: $first, where: {ownerId: {eq: "ME"}, isDone: false, isOverdue: false, due: {gte: "TODAY", lt: "TODAY+P1D"}}, orderBy: [{field: DUE}]) {
    ...column_activities
  }
  TOMORROW: activities(first: $first, where: {ownerId: {eq: "ME"}, isDone: false, due: {gte: "TODAY+P1D", lt: "TODAY+P2D"}}, orderBy: [{field: DUE}]) {
    ...column_activities
  }
  ...nextStep_types
}

fragment column_activities on ActivityConnection {
  totalCount
  nodes {
    id
    ...draggable_activity
  }
}

fragment draggable_activity on Activity {
  id
  version
  subject
  isOverdue
  dueAt
  dueDate
  viewerCanUpdate
  ...plannedActivity_activity
}

fragment nextStep_types on Query {
  activityTypes {
    id
    name
    isActive
  }
}

fragment plannedActivity_activity on Activity {
  id
  version
  subject
  isDone
  isOverdue
  dueAt
  dueDate
  viewerCanUpdate
  viewerCanDelete
  type {
    name
    id
  }
  owner {
    name
    id
  }
  organization {
    id
    name
  }
  deal {
    id
    title
  }
  person {
    id
    name
  }
}
`}}})(),S.hash=`f035b6191b8e2ae78372b206025bfc44`})))()}var w;function T(){return(T=e((()=>{s(),w={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},w.hash=`65592017f3a03db99e3f8e07485b6e67`})))()}var E;function D(){return(D=e((()=>{s(),E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null},E.hash=`c0274487f37d7319facd41b64bed2856`})))()}function me({activity:e,onCompleted:t}){let n=(0,O.useRef)(null),r=(0,k.useFragment)(E,e),{replan:i,problems:a}=ue(r),o=(0,O.useRef)(i);return(0,O.useEffect)(()=>{o.current=i}),(0,O.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return f({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,A.jsxs)(`li`,{children:[(0,A.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,A.jsx)(te,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,A.jsx)(pe,{problems:a})]})}var O,k,A;function j(){return(j=e((()=>{D(),d(),O=i(),k=t(),m(),b(),v(),A=o()})))()}function M({column:e,activities:t,onMore:n,onCompleted:r}){let i=u(),a=g(),{nodes:o,totalCount:s}=(0,F.useFragment)(w,t),{element:c,isOver:l}=N(L[e]),d=(s??0)-o.length;return(0,I.jsxs)(`section`,{ref:c,className:`day-column`,"data-over":l||void 0,"aria-labelledby":`day-${e}`,children:[(0,I.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[i(`activities.${e}`),` `,(0,I.jsx)(`span`,{className:`quiet numeric`,children:a.number(s??0)})]}),o.length?(0,I.jsx)(`ul`,{className:`lines`,children:o.map(e=>(0,I.jsx)(me,{activity:e,onCompleted:r},e.id))}):(0,I.jsx)(`p`,{className:`quiet none`,children:i(`activities.none.${e}`)}),d>0&&(0,I.jsx)(`p`,{className:`quiet none`,children:i(`activities.more`,{count:d})}),d>0&&n&&(0,I.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:i(`record.more`)})]})}function N(e){let{timeZone:t}=r(),n=(0,P.useRef)(null),[i,a]=(0,P.useState)(!1);return(0,P.useEffect)(()=>{if(n.current&&e!==void 0)return ee({element:n.current,onDragEnter:()=>a(!0),onDragLeave:()=>a(!1),onDrop:({source:n})=>{a(!1),n.data.replan(le(t,e))}})},[e,t]),{element:n,isOver:i}}var P,F,I,L;function R(){return(R=e((()=>{T(),d(),P=i(),F=t(),_(),n(),v(),a(),j(),I=o(),L={TODAY:0,TOMORROW:1}})))()}var z;function B(){return(B=e((()=>{s(),z={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},z.hash=`652664acfd0e3f0e043d7b74fd3b1436`})))()}function he({completed:{about:e,name:t},query:n,onClose:r}){let i=u(),{activityTypes:a}=(0,V.useFragment)(z,n);return(0,H.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,H.jsxs)(`div`,{className:`section-head`,children:[(0,H.jsx)(`h2`,{id:`next-step`,children:t?i(`activities.nextStep`,{name:t}):i(`activities.nextStepAlone`)}),(0,H.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:r,children:i(`activities.noNextStep`)})]}),(0,H.jsx)(ie,{about:e,types:a,days:U,onPlanned:r})]})}var V,H,U;function W(){return(W=e((()=>{B(),V=t(),n(),ne(),H=o(),U=7})))()}function ge(){return(0,q.jsx)(se,{children:(0,q.jsx)(_e,{})})}function _e(){let e=u(),t=re(),{date:n}=g(),[r,i]=(0,K.useState)(X),a=(0,K.useDeferredValue)(r),{data:o,refresh:s}=ae(J,(0,K.useMemo)(()=>({first:a}),[a]));l(s);let c=G(s),[d,f]=(0,K.useState)(null);return(0,q.jsxs)(x,{value:s,children:[(0,q.jsxs)(`div`,{className:`page-head`,children:[(0,q.jsx)(`h1`,{children:e(`activities.day`)}),(0,q.jsx)(`span`,{className:`quiet numeric`,children:n(c)}),(0,q.jsx)(`div`,{className:`page-head-end`,children:(0,q.jsx)(de,{})})]}),d&&(0,q.jsx)(he,{completed:d,query:o,onClose:()=>f(null)}),(0,q.jsx)(`div`,{className:`day`,onClick:t,children:Y.map(e=>(0,q.jsx)(M,{column:e,activities:o[e],onMore:a<Z?()=>i(Z):void 0,onCompleted:(e,t)=>f({about:e,name:t})},e))})]})}function G(e){let{timeZone:t}=r(),[n,i]=(0,K.useState)(()=>new Date().toISOString()),a=(0,K.useRef)(h(t,new Date(n)));return(0,K.useEffect)(()=>{let n=()=>{let n=h(t,new Date);document.hidden||n===a.current||(a.current=n,i(new Date().toISOString()),e())},r=setInterval(n,Q);return document.addEventListener(`visibilitychange`,n),addEventListener(`focus`,n),()=>{clearInterval(r),document.removeEventListener(`visibilitychange`,n),removeEventListener(`focus`,n)}},[t,e]),n}var K,q,J,Y,X,Z,Q;function $(){return($=e((()=>{C(),K=i(),t(),_(),n(),ce(),p(),y(),oe(),c(),a(),fe(),R(),W(),q=o(),J=S,Y=[`OVERDUE`,`TODAY`,`TOMORROW`],X=20,Z=100,Q=6e4})))()}$();export{ge as default};