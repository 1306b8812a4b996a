//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{U as t,W as n,f as r,m as i,rt as a,tt as o}from"./b9259d66.js";import{a as s,f as c,l,n as u,s as d}from"./110b5995.js";import{c as f,d as p,l as m,o as h,u as g}from"./8747ff76.js";import{i as _,n as v,r as y}from"./faab15f3.js";n();var b=(function(){var e={kind:`Literal`,name:`first`,value:100},t={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},n={eq:`ME`},r=[e,t,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:n}}],i=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],a=[e,t,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:n}}],o=[e,t,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:n}}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[c,s],u=[s,c],d=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"isDone":false,"isOverdue":true,"ownerId":{"eq":"ME"}})`},{alias:`TODAY`,args:a,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY","lt":"TODAY+P1D"},"isDone":false,"isOverdue":false,"ownerId":{"eq":"ME"}})`},{alias:`TOMORROW`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY+P1D","lt":"TODAY+P2D"},"isDone":false,"ownerId":{"eq":"ME"}})`},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"isDone":false,"isOverdue":true,"ownerId":{"eq":"ME"}})`},{alias:`TODAY`,args:a,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY","lt":"TODAY+P1D"},"isDone":false,"isOverdue":false,"ownerId":{"eq":"ME"}})`},{alias:`TOMORROW`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY+P1D","lt":"TODAY+P2D"},"isDone":false,"ownerId":{"eq":"ME"}})`},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`b597b9c27b7e6b6bd25bb00dd6321a35`,id:`23fa6f0b7d4a12bdfcd2a4cb085c5c44290aba7186b74fb85016b1675695cb6e`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery {
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
`}}})();b.hash=`8255d91d80020a93b8bc642eb03bdb03`;var x=e(a(),1),S=t(),C={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null};C.hash=`65592017f3a03db99e3f8e07485b6e67`;var w={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null};w.hash=`c0274487f37d7319facd41b64bed2856`;var T=o();function E({activity:e,onCompleted:t}){let n=(0,x.useRef)(null),r=(0,S.useFragment)(w,e),{replan:i,problems:a}=p(r),o=(0,x.useRef)(i);return(0,x.useEffect)(()=>{o.current=i}),(0,x.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return y({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,T.jsxs)(`li`,{children:[(0,T.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,T.jsx)(h,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,T.jsx)(l,{problems:a})]})}var D={TODAY:0,TOMORROW:1};function O({column:e,activities:t,onCompleted:n}){let i=r(),a=c(),{nodes:o,totalCount:s}=(0,S.useFragment)(C,t),{element:l,isOver:u}=k(D[e]),d=(s??0)-o.length;return(0,T.jsxs)(`section`,{ref:l,className:`day-column`,"data-over":u||void 0,"aria-labelledby":`day-${e}`,children:[(0,T.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[i(`activities.${e}`),` `,(0,T.jsx)(`span`,{className:`quiet numeric`,children:a.number(s??0)})]}),o.length?(0,T.jsx)(`ul`,{className:`lines`,children:o.map(e=>(0,T.jsx)(E,{activity:e,onCompleted:n},e.id))}):(0,T.jsx)(`p`,{className:`quiet none`,children:i(`activities.none.${e}`)}),d>0&&(0,T.jsx)(`p`,{className:`quiet none`,children:i(`activities.more`,{count:d})})]})}function k(e){let{timeZone:t}=i(),n=(0,x.useRef)(null),[r,a]=(0,x.useState)(!1);return(0,x.useEffect)(()=>{if(n.current&&e!==void 0)return _({element:n.current,onDragEnter:()=>a(!0),onDragLeave:()=>a(!1),onDrop:({source:n})=>{a(!1),n.data.replan(g(t,e))}})},[e,t]),{element:n,isOver:r}}var A={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null};A.hash=`652664acfd0e3f0e043d7b74fd3b1436`;var j=7;function M({completed:{about:e,name:t},query:n,onClose:i}){let a=r(),{activityTypes:o}=(0,S.useFragment)(A,n);return(0,T.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,T.jsxs)(`div`,{className:`section-head`,children:[(0,T.jsx)(`h2`,{id:`next-step`,children:t?a(`activities.nextStep`,{name:t}):a(`activities.nextStepAlone`)}),(0,T.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:i,children:a(`activities.noNextStep`)})]}),(0,T.jsx)(m,{about:e,types:o,days:j,onPlanned:i})]})}var N=b,P=[`OVERDUE`,`TODAY`,`TOMORROW`],F={};function I(){return(0,T.jsx)(s,{children:(0,T.jsx)(L,{})})}function L(){let e=r(),t=f(),{date:n}=c(),{data:i,refresh:a}=u(N,F),[o]=(0,x.useState)(()=>new Date().toISOString()),[s,l]=(0,x.useState)(null);return(0,T.jsxs)(d,{value:a,children:[(0,T.jsxs)(`div`,{className:`page-head`,children:[(0,T.jsx)(`h1`,{children:e(`activities.day`)}),(0,T.jsx)(`span`,{className:`quiet numeric`,children:n(o)}),(0,T.jsx)(`div`,{className:`page-head-end`,children:(0,T.jsx)(v,{})})]}),s&&(0,T.jsx)(M,{completed:s,query:i,onClose:()=>l(null)}),(0,T.jsx)(`div`,{className:`day`,onClick:t,children:P.map(e=>(0,T.jsx)(O,{column:e,activities:i[e],onCompleted:(e,t)=>l({about:e,name:t})},e))})]})}export{I as default};