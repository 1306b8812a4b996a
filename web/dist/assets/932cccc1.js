//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,Qt as i,T as a,Xt as o,jt as s,o as c,s as l,w as u}from"./5c8ac6c8.js";import{b as d,v as f,y as ee}from"./f4c29e2d.js";import{C as te,N as p,P as m,v as h,w as ne,y as re}from"./f3638de7.js";import{B as g,V as ie,c as _,s as ae,z as oe}from"./55c13c75.js";import{a as se,c as v,d as y,i as ce,l as b,o as le,s as ue}from"./cc0b6218.js";import{c as de,d as x,f as S,l as C}from"./13a070a7.js";var w;function T(){return(T=e((()=>{s(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`first`}],t={kind:`Variable`,name:`first`,variableName:`first`},n={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},r={eq:`ME`},i=[t,n,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:r}}],a=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],o=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:r}}],s=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:r}}],c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u=[l,c],d=[c,l],f=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:d,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`f0f02ea9e6c3f5f18413adef74dcf1f6`,id:`dfe4bbd6cfc269b9bb3786603f1dcd87c92ee888ac634297e32e0e0aff508bb8`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery(
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
`}}})(),w.hash=`f035b6191b8e2ae78372b206025bfc44`})))()}var E;function D(){return(D=e((()=>{s(),E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},E.hash=`65592017f3a03db99e3f8e07485b6e67`})))()}var O;function k(){return(k=e((()=>{s(),O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null},O.hash=`c0274487f37d7319facd41b64bed2856`})))()}function fe({activity:e,onCompleted:t}){let n=(0,A.useRef)(null),r=(0,j.useFragment)(O,e),{replan:i,problems:a}=ie(r),o=(0,A.useRef)(i);return(0,A.useEffect)(()=>{o.current=i}),(0,A.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return ee({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,M.jsx)(h,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,M.jsx)(x,{problems:a})]})}var A,j,M;function N(){return(N=e((()=>{k(),f(),A=i(),j=t(),re(),S(),g(),M=o()})))()}function pe({column:e,activities:t,onMore:n,onCompleted:r}){let i=u(),a=y(),{nodes:o,totalCount:s}=(0,I.useFragment)(E,t),{element:c,isOver:l}=P(R[e]),d=(s??0)-o.length;return(0,L.jsxs)(`section`,{ref:c,className:`day-column`,"data-over":l||void 0,"aria-labelledby":`day-${e}`,children:[(0,L.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[i(`activities.${e}`),` `,(0,L.jsx)(`span`,{className:`quiet numeric`,children:a.number(s??0)})]}),o.length?(0,L.jsx)(`ul`,{className:`lines`,children:o.map(e=>(0,L.jsx)(fe,{activity:e,onCompleted:r},e.id))}):(0,L.jsx)(`p`,{className:`quiet none`,children:i(`activities.none.${e}`)}),d>0&&(0,L.jsx)(`p`,{className:`quiet none`,children:i(`activities.more`,{count:d})}),d>0&&n&&(0,L.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:i(`record.more`)})]})}function P(e){let{timeZone:t}=r(),n=(0,F.useRef)(null),[i,a]=(0,F.useState)(!1);return(0,F.useEffect)(()=>{if(n.current&&e!==void 0)return d({element:n.current,onDragEnter:()=>a(!0),onDragLeave:()=>a(!1),onDrop:({source:n})=>{a(!1),n.data.replan(oe(t,e))}})},[e,t]),{element:n,isOver:i}}var F,I,L,R;function z(){return(z=e((()=>{D(),f(),F=i(),I=t(),b(),n(),g(),a(),N(),L=o(),R={TODAY:0,TOMORROW:1}})))()}var B;function V(){return(V=e((()=>{s(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},B.hash=`652664acfd0e3f0e043d7b74fd3b1436`})))()}function me({completed:{about:e,name:t},query:n,onClose:r}){let i=u(),{activityTypes:a}=(0,H.useFragment)(B,n);return(0,U.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,U.jsxs)(`div`,{className:`section-head`,children:[(0,U.jsx)(`h2`,{id:`next-step`,children:t?i(`activities.nextStep`,{name:t}):i(`activities.nextStepAlone`)}),(0,U.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:r,children:i(`activities.noNextStep`)})]}),(0,U.jsx)(p,{about:e,types:a,days:W,onPlanned:r})]})}var H,U,W;function G(){return(G=e((()=>{V(),H=t(),n(),m(),U=o(),W=7})))()}function he(){return(0,q.jsx)(le,{children:(0,q.jsx)(ge,{})})}function ge(){let e=u(),t=ne(),{date:n}=y(),[r,i]=(0,K.useState)(X),a=(0,K.useDeferredValue)(r),{data:o,refresh:s}=se(J,(0,K.useMemo)(()=>({first:a}),[a]));l(s);let c=_e(s),[d,f]=(0,K.useState)(null);return(0,q.jsxs)(de,{value:s,children:[(0,q.jsxs)(`div`,{className:`page-head`,children:[(0,q.jsx)(`h1`,{children:e(`activities.day`)}),(0,q.jsx)(`span`,{className:`quiet numeric`,children:n(c)}),(0,q.jsx)(`div`,{className:`page-head-end`,children:(0,q.jsx)(ae,{})})]}),d&&(0,q.jsx)(me,{completed:d,query:o,onClose:()=>f(null)}),(0,q.jsx)(`div`,{className:`day`,onClick:t,children:Y.map(e=>(0,q.jsx)(pe,{column:e,activities:o[e],onMore:a<Z?()=>i(Z):void 0,onCompleted:(e,t)=>f({about:e,name:t})},e))})]})}function _e(e){let{timeZone:t}=r(),[n,i]=(0,K.useState)(()=>new Date().toISOString()),a=(0,K.useRef)(v(t,new Date(n)));return(0,K.useEffect)(()=>{let n=()=>{let n=v(t,new Date);document.hidden||n===a.current||(a.current=n,i(new Date().toISOString()),e())},r=setInterval(n,Q);return document.addEventListener(`visibilitychange`,n),addEventListener(`focus`,n),()=>{clearInterval(r),document.removeEventListener(`visibilitychange`,n),removeEventListener(`focus`,n)}},[t,e]),n}var K,q,J,Y,X,Z,Q;function $(){return($=e((()=>{T(),K=i(),t(),b(),n(),ue(),te(),C(),ce(),c(),a(),_(),z(),G(),q=o(),J=w,Y=[`OVERDUE`,`TODAY`,`TOMORROW`],X=20,Z=100,Q=6e4})))()}$();export{he as default};