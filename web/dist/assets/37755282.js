//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,Tn as i,U as a,V as o,a as s,b as c,in as l,o as u,rn as d,u as f,x as ee}from"./eac1eecf.js";import{A as te,F as ne,P as re,R as p,a as m,k as h,o as ie,z as ae}from"./9867827b.js";import{A as oe,M as se,N as ce,j as g,k as _}from"./88b7b131.js";import{b as v,v as le,y}from"./f935b674.js";import{n as ue,t as de}from"./b7f132e1.js";import{g as b,h as x,o as S,s as fe,v as pe,y as me}from"./982b6667.js";var C;function w(){return(w=e((()=>{l(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`first`}],t={kind:`Variable`,name:`first`,variableName:`first`},n={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},r={eq:`ME`},i=[t,n,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:r}}],a=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],o=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:r}}],s=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:r}}],c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u=[l,c],d=[c,l],f=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:d,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`f0f02ea9e6c3f5f18413adef74dcf1f6`,id:`dfe4bbd6cfc269b9bb3786603f1dcd87c92ee888ac634297e32e0e0aff508bb8`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery(
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
`}}})(),C.hash=`f035b6191b8e2ae78372b206025bfc44`})))()}var T;function E(){return(E=e((()=>{l(),T={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},T.hash=`65592017f3a03db99e3f8e07485b6e67`})))()}var D;function O(){return(O=e((()=>{l(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null},D.hash=`c0274487f37d7319facd41b64bed2856`})))()}function he({activity:e,onCompleted:t}){let n=(0,k.useRef)(null),r=(0,A.useFragment)(D,e),{replan:i,problems:a}=v(r),o=(0,k.useRef)(i);return(0,k.useEffect)(()=>{o.current=i}),(0,k.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return se({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,j.jsxs)(`li`,{children:[(0,j.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,j.jsx)(h,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,j.jsx)(pe,{problems:a})]})}var k,A,j;function M(){return(M=e((()=>{O(),g(),k=i(),A=d(),te(),me(),y(),j=t()})))()}function N({column:e,activities:t,onMore:n,onCompleted:i}){let a=r(),o=f(),{nodes:s,totalCount:c}=(0,I.useFragment)(T,t),{element:l,isOver:u}=P(R[e]),d=(c??0)-s.length;return(0,L.jsxs)(`section`,{ref:l,className:`day-column`,"data-over":u||void 0,"aria-labelledby":`day-${e}`,children:[(0,L.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[a(`activities.${e}`),` `,(0,L.jsx)(`span`,{className:`quiet numeric`,children:o.number(c??0)})]}),s.length?(0,L.jsx)(`ul`,{className:`lines`,children:s.map(e=>(0,L.jsx)(he,{activity:e,onCompleted:i},e.id))}):(0,L.jsx)(`p`,{className:`quiet none`,children:a(`activities.none.${e}`)}),d>0&&(0,L.jsx)(`p`,{className:`quiet none`,children:a(`activities.more`,{count:d})}),d>0&&n&&(0,L.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.more`)})]})}function P(e){let{timeZone:t}=n(),r=(0,F.useRef)(null),[i,a]=(0,F.useState)(!1);return(0,F.useEffect)(()=>{if(r.current&&e!==void 0)return ce({element:r.current,onDragEnter:()=>a(!0),onDragLeave:()=>a(!1),onDrop:({source:n})=>{a(!1),n.data.replan(le(t,e))}})},[e,t]),{element:r,isOver:i}}var F,I,L,R;function z(){return(z=e((()=>{E(),g(),F=i(),I=d(),u(),o(),y(),a(),M(),L=t(),R={TODAY:0,TOMORROW:1}})))()}var B;function V(){return(V=e((()=>{l(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},B.hash=`652664acfd0e3f0e043d7b74fd3b1436`})))()}function ge({completed:{about:e,name:t},query:n,onClose:i}){let a=r(),{activityTypes:o}=(0,H.useFragment)(B,n);return(0,U.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,U.jsxs)(`div`,{className:`section-head`,children:[(0,U.jsx)(`h2`,{id:`next-step`,children:t?a(`activities.nextStep`,{name:t}):a(`activities.nextStepAlone`)}),(0,U.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:i,children:a(`activities.noNextStep`)})]}),(0,U.jsx)(p,{about:e,types:o,days:W,onPlanned:i})]})}var H,U,W;function G(){return(G=e((()=>{V(),H=d(),o(),ae(),U=t(),W=7})))()}function _e(){return(0,q.jsx)(de,{children:(0,q.jsx)(ve,{})})}function ve(){let e=r();(0,K.useEffect)(_,[]);let t=ne(),{date:n}=f(),[i,a]=(0,K.useState)(X),o=(0,K.useDeferredValue)(i),{data:s,refresh:c}=fe(J,(0,K.useMemo)(()=>({first:o}),[o]));ee(c);let l=ye(c),[u,d]=(0,K.useState)(null);return(0,q.jsxs)(x,{value:c,children:[(0,q.jsxs)(`div`,{className:`page-head`,children:[(0,q.jsx)(`h1`,{children:e(`activities.day`)}),(0,q.jsx)(`span`,{className:`quiet numeric`,children:n(l)}),(0,q.jsx)(`div`,{className:`page-head-end`,children:(0,q.jsx)(m,{})})]}),(0,q.jsx)(`div`,{className:`day`,onClick:t,children:Y.map(e=>(0,q.jsx)(N,{column:e,activities:s[e],onMore:o<Z?()=>a(Z):void 0,onCompleted:(e,t)=>d({about:e,name:t})},e))}),u&&(0,q.jsx)(ge,{completed:u,query:s,onClose:()=>d(null)})]})}function ye(e){let{timeZone:t}=n(),[r,i]=(0,K.useState)(()=>new Date().toISOString()),a=(0,K.useRef)(s(t,new Date(r)));return(0,K.useEffect)(()=>{let n=()=>{let n=s(t,new Date);document.hidden||n===a.current||(a.current=n,i(new Date().toISOString()),e())},r=setInterval(n,Q);return document.addEventListener(`visibilitychange`,n),addEventListener(`focus`,n),()=>{clearInterval(r),document.removeEventListener(`visibilitychange`,n),removeEventListener(`focus`,n)}},[t,e]),r}var K,q,J,Y,X,Z,Q;function $(){return($=e((()=>{w(),K=i(),d(),u(),o(),ue(),re(),b(),S(),c(),a(),oe(),ie(),z(),G(),q=t(),J=C,Y=[`OVERDUE`,`TODAY`,`TOMORROW`],X=20,Z=100,Q=6e4})))()}$();export{_e as default};