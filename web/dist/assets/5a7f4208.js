//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,D as n,Et as r,Gt as i,T as a,Tt as o,qt as s,w as c}from"./e8711193.js";import{B as l,F as u,H as d,L as f,P as ee,R as te,U as ne,V as re,z as p}from"./88decccf.js";import{_ as m,g as h,h as g}from"./e1429c32.js";import{c as ie,l as ae}from"./9aef3d60.js";import{f as _,l as v,m as y,o as b,s as oe,u as se}from"./7747f8f6.js";import{a as ce,i as x,o as S,s as C}from"./585b5cc2.js";var w;function T(){return(T=e((()=>{r(),w=(function(){var e={kind:`Literal`,name:`first`,value:100},t={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},n={eq:`ME`},r=[e,t,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:n}}],i=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],a=[e,t,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:n}}],o=[e,t,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:n}}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[c,s],u=[s,c],d=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"isDone":false,"isOverdue":true,"ownerId":{"eq":"ME"}})`},{alias:`TODAY`,args:a,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY","lt":"TODAY+P1D"},"isDone":false,"isOverdue":false,"ownerId":{"eq":"ME"}})`},{alias:`TOMORROW`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY+P1D","lt":"TODAY+P2D"},"isDone":false,"ownerId":{"eq":"ME"}})`},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"isDone":false,"isOverdue":true,"ownerId":{"eq":"ME"}})`},{alias:`TODAY`,args:a,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY","lt":"TODAY+P1D"},"isDone":false,"isOverdue":false,"ownerId":{"eq":"ME"}})`},{alias:`TOMORROW`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY+P1D","lt":"TODAY+P2D"},"isDone":false,"ownerId":{"eq":"ME"}})`},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`b597b9c27b7e6b6bd25bb00dd6321a35`,id:`23fa6f0b7d4a12bdfcd2a4cb085c5c44290aba7186b74fb85016b1675695cb6e`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery {
  OVERDUE: activities(first: 100, where: {ownerId: {eq: "ME"}, isDone: false, isOverdue: true}, orderBy: [{field: DUE}]) {
    ...column_activities
  }
  TODAY: activities(first: 100, where: {ownerId: {eq: "ME"}, isDone: false, isOverdue: false, due: {gte: "TODAY", lt: "TODAY+P1D"}}, orderBy: [{field: DUE}]) {
    ...column_activities
  }
  TOMORROW: activities(first: 100, where: {ownerId: {eq: "ME"}, isDone: false, due: {gte: "TODAY+P1D", lt: "TODAY+P2D"}}, orderBy: [{field: DUE}]) {
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
`}}})(),w.hash=`8255d91d80020a93b8bc642eb03bdb03`})))()}var E;function D(){return(D=e((()=>{r(),E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},E.hash=`65592017f3a03db99e3f8e07485b6e67`})))()}var O;function k(){return(k=e((()=>{r(),O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null},O.hash=`c0274487f37d7319facd41b64bed2856`})))()}function le({activity:e,onCompleted:t}){let n=(0,A.useRef)(null),r=(0,j.useFragment)(O,e),{replan:i,problems:a}=ne(r),o=(0,A.useRef)(i);return(0,A.useEffect)(()=>{o.current=i}),(0,A.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return h({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,M.jsx)(ee,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,M.jsx)(v,{problems:a})]})}var A,j,M;function N(){return(N=e((()=>{k(),g(),A=s(),j=o(),u(),se(),d(),M=i()})))()}function P({column:e,activities:t,onCompleted:n}){let r=c(),i=y(),{nodes:a,totalCount:o}=(0,L.useFragment)(E,t),{element:s,isOver:l}=F(z[e]),u=(o??0)-a.length;return(0,R.jsxs)(`section`,{ref:s,className:`day-column`,"data-over":l||void 0,"aria-labelledby":`day-${e}`,children:[(0,R.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[r(`activities.${e}`),` `,(0,R.jsx)(`span`,{className:`quiet numeric`,children:i.number(o??0)})]}),a.length?(0,R.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,R.jsx)(le,{activity:e,onCompleted:n},e.id))}):(0,R.jsx)(`p`,{className:`quiet none`,children:r(`activities.none.${e}`)}),u>0&&(0,R.jsx)(`p`,{className:`quiet none`,children:r(`activities.more`,{count:u})})]})}function F(e){let{timeZone:t}=n(),r=(0,I.useRef)(null),[i,a]=(0,I.useState)(!1);return(0,I.useEffect)(()=>{if(r.current&&e!==void 0)return m({element:r.current,onDragEnter:()=>a(!0),onDragLeave:()=>a(!1),onDrop:({source:n})=>{a(!1),n.data.replan(re(t,e))}})},[e,t]),{element:r,isOver:i}}var I,L,R,z;function B(){return(B=e((()=>{D(),g(),I=s(),L=o(),_(),t(),d(),a(),N(),R=i(),z={TODAY:0,TOMORROW:1}})))()}var V;function H(){return(H=e((()=>{r(),V={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},V.hash=`652664acfd0e3f0e043d7b74fd3b1436`})))()}function U({completed:{about:e,name:t},query:n,onClose:r}){let i=c(),{activityTypes:a}=(0,W.useFragment)(V,n);return(0,G.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,G.jsxs)(`div`,{className:`section-head`,children:[(0,G.jsx)(`h2`,{id:`next-step`,children:t?i(`activities.nextStep`,{name:t}):i(`activities.nextStepAlone`)}),(0,G.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:r,children:i(`activities.noNextStep`)})]}),(0,G.jsx)(p,{about:e,types:a,days:K,onPlanned:r})]})}var W,G,K;function q(){return(q=e((()=>{H(),W=o(),t(),l(),G=i(),K=7})))()}function ue(){return(0,Y.jsx)(S,{children:(0,Y.jsx)(de,{})})}function de(){let e=c(),t=te(),{date:n}=y(),{data:r,refresh:i}=ce(X,Q),[a]=(0,J.useState)(()=>new Date().toISOString()),[o,s]=(0,J.useState)(null);return(0,Y.jsxs)(b,{value:i,children:[(0,Y.jsxs)(`div`,{className:`page-head`,children:[(0,Y.jsx)(`h1`,{children:e(`activities.day`)}),(0,Y.jsx)(`span`,{className:`quiet numeric`,children:n(a)}),(0,Y.jsx)(`div`,{className:`page-head-end`,children:(0,Y.jsx)(ie,{})})]}),o&&(0,Y.jsx)(U,{completed:o,query:r,onClose:()=>s(null)}),(0,Y.jsx)(`div`,{className:`day`,onClick:t,children:Z.map(e=>(0,Y.jsx)(P,{column:e,activities:r[e],onCompleted:(e,t)=>s({about:e,name:t})},e))})]})}var J,Y,X,Z,Q;function $(){return($=e((()=>{T(),J=s(),o(),_(),t(),C(),f(),oe(),x(),ae(),B(),q(),Y=i(),X=w,Z=[`OVERDUE`,`TODAY`,`TOMORROW`],Q={}})))()}$();export{ue as default};