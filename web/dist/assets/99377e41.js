//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,D as n,O as r,an as i,j as a,k as o,o as s,s as c,sn as l,zt as u}from"./770f7995.js";import{D as d,E as f,I as p,L as ee,b as m,y as te}from"./d3010d75.js";import{B as h,V as ne,c as re,s as ie,z as ae}from"./c5641ba9.js";import{C as g,S as _,w as v}from"./47d1451e.js";import{a as y,d as b,n as x,t as S,u as C}from"./3909dfd4.js";import{g as oe,h as se,o as ce,s as le,v as ue,y as w}from"./78e52d51.js";var T;function E(){return(E=e((()=>{t(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`first`}],t={kind:`Variable`,name:`first`,variableName:`first`},n={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},r={eq:`ME`},i=[t,n,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:r}}],a=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],o=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:r}}],s=[t,n,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:r}}],c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u=[l,c],d=[c,l],f=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:d,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:a,storageKey:null},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:i,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TODAY`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:`TOMORROW`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`f0f02ea9e6c3f5f18413adef74dcf1f6`,id:`dfe4bbd6cfc269b9bb3786603f1dcd87c92ee888ac634297e32e0e0aff508bb8`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery(
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
`}}})(),T.hash=`f035b6191b8e2ae78372b206025bfc44`})))()}var D;function O(){return(O=e((()=>{t(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},D.hash=`65592017f3a03db99e3f8e07485b6e67`})))()}var k;function A(){return(A=e((()=>{t(),k={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null},k.hash=`c0274487f37d7319facd41b64bed2856`})))()}function de({activity:e,onCompleted:t}){let n=(0,j.useRef)(null),r=(0,M.useFragment)(k,e),{replan:i,problems:a}=ne(r),o=(0,j.useRef)(i);return(0,j.useEffect)(()=>{o.current=i}),(0,j.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return g({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,N.jsx)(te,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,N.jsx)(ue,{problems:a})]})}var j,M,N;function P(){return(P=e((()=>{A(),_(),j=l(),M=u(),m(),w(),h(),N=i()})))()}function fe({column:e,activities:t,onMore:n,onCompleted:i}){let a=r(),o=y(),{nodes:s,totalCount:c}=(0,I.useFragment)(D,t),{element:l,isOver:u}=pe(R[e]),d=(c??0)-s.length;return(0,L.jsxs)(`section`,{ref:l,className:`day-column`,"data-over":u||void 0,"aria-labelledby":`day-${e}`,children:[(0,L.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[a(`activities.${e}`),` `,(0,L.jsx)(`span`,{className:`quiet numeric`,children:o.number(c??0)})]}),s.length?(0,L.jsx)(`ul`,{className:`lines`,children:s.map(e=>(0,L.jsx)(de,{activity:e,onCompleted:i},e.id))}):(0,L.jsx)(`p`,{className:`quiet none`,children:a(`activities.none.${e}`)}),d>0&&(0,L.jsx)(`p`,{className:`quiet none`,children:a(`activities.more`,{count:d})}),d>0&&n&&(0,L.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.more`)})]})}function pe(e){let{timeZone:t}=a(),n=(0,F.useRef)(null),[r,i]=(0,F.useState)(!1);return(0,F.useEffect)(()=>{if(n.current&&e!==void 0)return v({element:n.current,onDragEnter:()=>i(!0),onDragLeave:()=>i(!1),onDrop:({source:n})=>{i(!1),n.data.replan(ae(t,e))}})},[e,t]),{element:n,isOver:r}}var F,I,L,R;function z(){return(z=e((()=>{O(),_(),F=l(),I=u(),x(),n(),h(),o(),P(),L=i(),R={TODAY:0,TOMORROW:1}})))()}var B;function V(){return(V=e((()=>{t(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},B.hash=`652664acfd0e3f0e043d7b74fd3b1436`})))()}function me({completed:{about:e,name:t},query:n,onClose:i}){let a=r(),{activityTypes:o}=(0,H.useFragment)(B,n);return(0,U.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,U.jsxs)(`div`,{className:`section-head`,children:[(0,U.jsx)(`h2`,{id:`next-step`,children:t?a(`activities.nextStep`,{name:t}):a(`activities.nextStepAlone`)}),(0,U.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:i,children:a(`activities.noNextStep`)})]}),(0,U.jsx)(p,{about:e,types:o,days:W,onPlanned:i})]})}var H,U,W;function G(){return(G=e((()=>{V(),H=u(),n(),ee(),U=i(),W=7})))()}function he(){return(0,q.jsx)(C,{children:(0,q.jsx)(ge,{})})}function ge(){let e=r(),t=d(),{date:n}=y(),[i,a]=(0,K.useState)(X),o=(0,K.useDeferredValue)(i),{data:s,refresh:l}=le(J,(0,K.useMemo)(()=>({first:o}),[o]));c(l);let u=_e(l),[f,p]=(0,K.useState)(null);return(0,q.jsxs)(se,{value:l,children:[(0,q.jsxs)(`div`,{className:`page-head`,children:[(0,q.jsx)(`h1`,{children:e(`activities.day`)}),(0,q.jsx)(`span`,{className:`quiet numeric`,children:n(u)}),(0,q.jsx)(`div`,{className:`page-head-end`,children:(0,q.jsx)(ie,{})})]}),(0,q.jsx)(`div`,{className:`day`,onClick:t,children:Y.map(e=>(0,q.jsx)(fe,{column:e,activities:s[e],onMore:o<Z?()=>a(Z):void 0,onCompleted:(e,t)=>p({about:e,name:t})},e))}),f&&(0,q.jsx)(me,{completed:f,query:s,onClose:()=>p(null)})]})}function _e(e){let{timeZone:t}=a(),[n,r]=(0,K.useState)(()=>new Date().toISOString()),i=(0,K.useRef)(S(t,new Date(n)));return(0,K.useEffect)(()=>{let n=()=>{let n=S(t,new Date);document.hidden||n===i.current||(i.current=n,r(new Date().toISOString()),e())},a=setInterval(n,Q);return document.addEventListener(`visibilitychange`,n),addEventListener(`focus`,n),()=>{clearInterval(a),document.removeEventListener(`visibilitychange`,n),removeEventListener(`focus`,n)}},[t,e]),n}var K,q,J,Y,X,Z,Q;function $(){return($=e((()=>{E(),K=l(),u(),x(),n(),b(),f(),oe(),ce(),s(),o(),re(),z(),G(),q=i(),J=T,Y=[`OVERDUE`,`TODAY`,`TOMORROW`],X=20,Z=100,Q=6e4})))()}$();export{he as default};