//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{C as t,D as n,Jt as r,Ot as i,T as a,Xt as o,kt as s,w as c}from"./626325e2.js";import{A as l,D as u,E as d,O as f,S as p,h as m,k as h,m as ee,x as g}from"./d556b6c2.js";import{S as _,b as v,x as te}from"./aac7a82d.js";import{f as ne,p as re}from"./41f582c3.js";import{a as ie,d as y,i as b,l as x,o as S,s as C}from"./ccefe7c2.js";import{l as ae,o as oe,s as se,u as ce}from"./250e82db.js";var w;function T(){return(T=e((()=>{s(),w=(function(){var e={kind:`Literal`,name:`first`,value:100},t={kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},n={eq:`ME`},r=[e,t,{kind:`Literal`,name:`where`,value:{isDone:!1,isOverdue:!0,ownerId:n}}],i=[{args:null,kind:`FragmentSpread`,name:`column_activities`}],a=[e,t,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY`,lt:`TODAY+P1D`},isDone:!1,isOverdue:!1,ownerId:n}}],o=[e,t,{kind:`Literal`,name:`where`,value:{due:{gte:`TODAY+P1D`,lt:`TODAY+P2D`},isDone:!1,ownerId:n}}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[c,s],u=[s,c],d=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"isDone":false,"isOverdue":true,"ownerId":{"eq":"ME"}})`},{alias:`TODAY`,args:a,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY","lt":"TODAY+P1D"},"isDone":false,"isOverdue":false,"ownerId":{"eq":"ME"}})`},{alias:`TOMORROW`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:i,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY+P1D","lt":"TODAY+P2D"},"isDone":false,"ownerId":{"eq":"ME"}})`},{args:null,kind:`FragmentSpread`,name:`nextStep_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageDayQuery`,selections:[{alias:`OVERDUE`,args:r,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"isDone":false,"isOverdue":true,"ownerId":{"eq":"ME"}})`},{alias:`TODAY`,args:a,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY","lt":"TODAY+P1D"},"isDone":false,"isOverdue":false,"ownerId":{"eq":"ME"}})`},{alias:`TOMORROW`,args:o,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:d,storageKey:`activities(first:100,orderBy:[{"field":"DUE"}],where:{"due":{"gte":"TODAY+P1D","lt":"TODAY+P2D"},"isDone":false,"ownerId":{"eq":"ME"}})`},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`8491fafbc89139ac10f6bbcde4f494fe`,id:`835c7186f7364308db3c39cb37dde75d087f53f94a9babf40457df5d3106dbfd`,metadata:{},name:`pageDayQuery`,operationKind:`query`,text:`query pageDayQuery {
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
`}}})(),w.hash=`8255d91d80020a93b8bc642eb03bdb03`})))()}var E;function D(){return(D=e((()=>{s(),E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`column_activities`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`draggable_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},E.hash=`65592017f3a03db99e3f8e07485b6e67`})))()}var O;function k(){return(k=e((()=>{s(),O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`draggable_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],type:`Activity`,abstractKey:null},O.hash=`c0274487f37d7319facd41b64bed2856`})))()}function le({activity:e,onCompleted:t}){let n=(0,A.useRef)(null),r=(0,j.useFragment)(O,e),{replan:i,problems:a}=l(r),o=(0,A.useRef)(i);return(0,A.useEffect)(()=>{o.current=i}),(0,A.useEffect)(()=>{if(n.current&&r.viewerCanUpdate)return te({element:n.current,getInitialData:()=>({replan:e=>o.current(e)})})},[r.viewerCanUpdate]),(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`div`,{ref:n,className:`day-activity`,children:(0,M.jsx)(ee,{activity:r,isAlone:!0,onCompleted:t,as:`div`})}),(0,M.jsx)(ae,{problems:a})]})}var A,j,M;function N(){return(N=e((()=>{k(),v(),A=o(),j=i(),m(),ce(),h(),M=r()})))()}function ue({column:e,activities:t,onCompleted:n}){let r=c(),i=y(),{nodes:a,totalCount:o}=(0,I.useFragment)(E,t),{element:s,isOver:l}=P(R[e]),u=(o??0)-a.length;return(0,L.jsxs)(`section`,{ref:s,className:`day-column`,"data-over":l||void 0,"aria-labelledby":`day-${e}`,children:[(0,L.jsxs)(`h2`,{id:`day-${e}`,"data-column":e,children:[r(`activities.${e}`),` `,(0,L.jsx)(`span`,{className:`quiet numeric`,children:i.number(o??0)})]}),a.length?(0,L.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,L.jsx)(le,{activity:e,onCompleted:n},e.id))}):(0,L.jsx)(`p`,{className:`quiet none`,children:r(`activities.none.${e}`)}),u>0&&(0,L.jsx)(`p`,{className:`quiet none`,children:r(`activities.more`,{count:u})})]})}function P(e){let{timeZone:t}=n(),r=(0,F.useRef)(null),[i,a]=(0,F.useState)(!1);return(0,F.useEffect)(()=>{if(r.current&&e!==void 0)return _({element:r.current,onDragEnter:()=>a(!0),onDragLeave:()=>a(!1),onDrop:({source:n})=>{a(!1),n.data.replan(f(t,e))}})},[e,t]),{element:r,isOver:i}}var F,I,L,R;function z(){return(z=e((()=>{D(),v(),F=o(),I=i(),x(),t(),h(),a(),N(),L=r(),R={TODAY:0,TOMORROW:1}})))()}var B;function V(){return(V=e((()=>{s(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`nextStep_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},B.hash=`652664acfd0e3f0e043d7b74fd3b1436`})))()}function H({completed:{about:e,name:t},query:n,onClose:r}){let i=c(),{activityTypes:a}=(0,U.useFragment)(B,n);return(0,W.jsxs)(`section`,{className:`composer next-step`,"aria-labelledby":`next-step`,children:[(0,W.jsxs)(`div`,{className:`section-head`,children:[(0,W.jsx)(`h2`,{id:`next-step`,children:t?i(`activities.nextStep`,{name:t}):i(`activities.nextStepAlone`)}),(0,W.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:r,children:i(`activities.noNextStep`)})]}),(0,W.jsx)(d,{about:e,types:a,days:G,onPlanned:r})]})}var U,W,G;function K(){return(K=e((()=>{V(),U=i(),t(),u(),W=r(),G=7})))()}function de(){return(0,Y.jsx)(S,{children:(0,Y.jsx)(q,{})})}function q(){let e=c(),t=p(),{date:n}=y(),{data:r,refresh:i}=ie(X,Q),[a]=(0,J.useState)(()=>new Date().toISOString()),[o,s]=(0,J.useState)(null);return(0,Y.jsxs)(oe,{value:i,children:[(0,Y.jsxs)(`div`,{className:`page-head`,children:[(0,Y.jsx)(`h1`,{children:e(`activities.day`)}),(0,Y.jsx)(`span`,{className:`quiet numeric`,children:n(a)}),(0,Y.jsx)(`div`,{className:`page-head-end`,children:(0,Y.jsx)(ne,{})})]}),o&&(0,Y.jsx)(H,{completed:o,query:r,onClose:()=>s(null)}),(0,Y.jsx)(`div`,{className:`day`,onClick:t,children:Z.map(e=>(0,Y.jsx)(ue,{column:e,activities:r[e],onCompleted:(e,t)=>s({about:e,name:t})},e))})]})}var J,Y,X,Z,Q;function $(){return($=e((()=>{T(),J=o(),i(),x(),t(),C(),g(),se(),b(),re(),z(),K(),Y=r(),X=w,Z=[`OVERDUE`,`TODAY`,`TOMORROW`],Q={}})))()}$();export{de as default};