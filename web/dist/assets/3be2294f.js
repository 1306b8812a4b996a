//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{B as t,H as n,Sn as r,V as i,W as a,a as o,b as s,bn as c,en as l,l as u,o as d,tn as f,y as p}from"./98eb016c.js";import{c as ee,s as m}from"./fa9840f7.js";import{D as h,E as g,I as te,L as ne,b as re,y as ie}from"./9dd4e3f7.js";import{_,g as ae,v as oe}from"./307dcfa8.js";import{C as se,S as v,w as ce}from"./cb44ede8.js";import{n as le,t as ue}from"./dec410dc.js";import{g as de,h as y,o as b,s as x,v as S,y as fe}from"./e881cc23.js";var C;function w(){return(w=e((()=>{f(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`first`}],t={kind:`Variable`,name:`first`,variableName:`first`},n={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},r={eq:`ME`},i=[t,n,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:r}}],a=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],o=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:r}}],s=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:r}}],c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u=[l,c],d=[c,l],f=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:d,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`f0f02ea9e6c3f5f18413adef74dcf1f6`,id:`dfe4bbd6cfc269b9bb3786603f1dcd87c92ee888ac634297e32e0e0aff508bb8`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery(
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
`}}})(),C.hash=`f035b6191b8e2ae78372b206025bfc44`})))()}var T;function E(){return(E=e((()=>{f(),T={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},T.hash=`65592017f3a03db99e3f8e07485b6e67`})))()}var D;function O(){return(O=e((()=>{f(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null},D.hash=`c0274487f37d7319facd41b64bed2856`})))()}function pe({activity:e,onCompleted:t}){let n=(0,k.useRef)(null),r=(0,A.useFragment)(D,e),{replan:i,problems:a}=oe(r),o=(0,k.useRef)(i);return(0,k.useEffect)(()=>{o.current=i}),(0,k.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return se({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,j.jsxs)(`li`,{children:[(0,j.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,j.jsx)(ie,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,j.jsx)(S,{problems:a})]})}var k,A,j;function M(){return(M=e((()=>{O(),v(),k=r(),A=l(),re(),fe(),_(),j=c()})))()}function N({column:e,activities:t,onMore:n,onCompleted:r}){let a=i(),o=u(),{nodes:s,totalCount:c}=(0,I.useFragment)(T,t),{element:l,isOver:d}=P(R[e]),f=(c??0)-s.length;return(0,L.jsxs)(`section`,{ref:l,className:`day-column`,"data-over":d||void 0,"aria-labelledby":`day-${e}`,children:[(0,L.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[a(`activities.${e}`),` `,(0,L.jsx)(`span`,{className:`quiet numeric`,children:o.number(c??0)})]}),s.length?(0,L.jsx)(`ul`,{className:`lines`,children:s.map(e=>(0,L.jsx)(pe,{activity:e,onCompleted:r},e.id))}):(0,L.jsx)(`p`,{className:`quiet none`,children:a(`activities.none.${e}`)}),f>0&&(0,L.jsx)(`p`,{className:`quiet none`,children:a(`activities.more`,{count:f})}),f>0&&n&&(0,L.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.more`)})]})}function P(e){let{timeZone:t}=a(),n=(0,F.useRef)(null),[r,i]=(0,F.useState)(!1);return(0,F.useEffect)(()=>{if(n.current&&e!==void 0)return ce({element:n.current,onDragEnter:()=>i(!0),onDragLeave:()=>i(!1),onDrop:({source:n})=>{i(!1),n.data.replan(ae(t,e))}})},[e,t]),{element:n,isOver:r}}var F,I,L,R;function z(){return(z=e((()=>{E(),v(),F=r(),I=l(),d(),t(),_(),n(),M(),L=c(),R={TODAY:0,TOMORROW:1}})))()}var B;function V(){return(V=e((()=>{f(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},B.hash=`652664acfd0e3f0e043d7b74fd3b1436`})))()}function me({completed:{about:e,name:t},query:n,onClose:r}){let a=i(),{activityTypes:o}=(0,H.useFragment)(B,n);return(0,U.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,U.jsxs)(`div`,{className:`section-head`,children:[(0,U.jsx)(`h2`,{id:`next-step`,children:t?a(`activities.nextStep`,{name:t}):a(`activities.nextStepAlone`)}),(0,U.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:r,children:a(`activities.noNextStep`)})]}),(0,U.jsx)(te,{about:e,types:o,days:W,onPlanned:r})]})}var H,U,W;function G(){return(G=e((()=>{V(),H=l(),t(),ne(),U=c(),W=7})))()}function he(){return(0,q.jsx)(ue,{children:(0,q.jsx)(ge,{})})}function ge(){let e=i(),t=h(),{date:n}=u(),[r,a]=(0,K.useState)(X),o=(0,K.useDeferredValue)(r),{data:c,refresh:l}=x(J,(0,K.useMemo)(()=>({first:o}),[o]));s(l);let d=_e(l),[f,p]=(0,K.useState)(null);return(0,q.jsxs)(y,{value:l,children:[(0,q.jsxs)(`div`,{className:`page-head`,children:[(0,q.jsx)(`h1`,{children:e(`activities.day`)}),(0,q.jsx)(`span`,{className:`quiet numeric`,children:n(d)}),(0,q.jsx)(`div`,{className:`page-head-end`,children:(0,q.jsx)(m,{})})]}),(0,q.jsx)(`div`,{className:`day`,onClick:t,children:Y.map(e=>(0,q.jsx)(N,{column:e,activities:c[e],onMore:o<Z?()=>a(Z):void 0,onCompleted:(e,t)=>p({about:e,name:t})},e))}),f&&(0,q.jsx)(me,{completed:f,query:c,onClose:()=>p(null)})]})}function _e(e){let{timeZone:t}=a(),[n,r]=(0,K.useState)(()=>new Date().toISOString()),i=(0,K.useRef)(o(t,new Date(n)));return(0,K.useEffect)(()=>{let n=()=>{let n=o(t,new Date);document.hidden||n===i.current||(i.current=n,r(new Date().toISOString()),e())},a=setInterval(n,Q);return document.addEventListener(`visibilitychange`,n),addEventListener(`focus`,n),()=>{clearInterval(a),document.removeEventListener(`visibilitychange`,n),removeEventListener(`focus`,n)}},[t,e]),n}var K,q,J,Y,X,Z,Q;function $(){return($=e((()=>{w(),K=r(),l(),d(),t(),le(),g(),de(),b(),p(),n(),ee(),z(),G(),q=c(),J=C,Y=[`OVERDUE`,`TODAY`,`TOMORROW`],X=20,Z=100,Q=6e4})))()}$();export{he as default};