//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,U as i,V as a,a as o,an as s,in as c,o as l,on as u,rn as d,u as f}from"./eac1eecf.js";import{n as p,r as m,t as h}from"./3bd1d583.js";import{i as g,o as _,r as v,s as y}from"./982b6667.js";import{r as b,t as x}from"./8a88c532.js";import{n as S,t as C}from"./78ee99eb.js";var w;function T(){return(T=e((()=>{c(),w=(function(){var e={kind:`Literal`,name:`first`,value:100},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},i=[{alias:null,args:[e,{kind:`Literal`,name:`state`,value:`SCHEDULED`}],concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:`changeRequests(first:100,state:"SCHEDULED")`},{alias:null,args:null,concreteType:`BetaEnding`,kind:`LinkedField`,name:`betaEndings`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`members`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitations`,storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[t,r,{alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[t],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCalendarQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCalendarQuery`,selections:i},params:{cacheID:`1ae5a4e0a415825f04cf7a0a2380ad5e`,id:`45cc7cd54fb257605273e5847e0371d00a6a5fe975a3b338508517a2bb3d8a0d`,metadata:{},name:`pageCalendarQuery`,operationKind:`query`,text:`query pageCalendarQuery {
  changeRequests(state: SCHEDULED, first: 100) {
    nodes {
      id
      flag
      effectiveAt
      reason
    }
  }
  betaEndings {
    flag
    day
    members
    invitations
  }
  featureFlags(first: 100) {
    nodes {
      key
      title
      reviewBy
      rules {
        id
        title
        startsAt
        endsAt
      }
      waves {
        id
        name
        state
        plannedAt
        change {
          id
        }
      }
    }
  }
}
`}}})(),w.hash=`84d2a5746b5e63850072f0faf4117462`})))()}function E(e,t){let n=new Map(t.map(({key:e,title:t})=>[e,t]));return e.flatMap(({flag:e,day:t,members:r,invitations:i})=>{let a={at:t,title:n.get(e)??e,flagKey:e,isLate:!1};return[...r?[{...a,id:`${e} members ${t}`,kind:`membersEnd`,detail:String(r)}]:[],...i?[{...a,id:`${e} invitations ${t}`,kind:`invitationsEnd`,detail:String(i)}]:[]]})}function D(e){return e.toSorted((e,t)=>e.at.localeCompare(t.at))}function O(e,t,n,r=new Date){let[i,a]=[r.toISOString(),o(n,r)],s=new Map(e.map(({key:e,title:t})=>[e,t])),c=e.flatMap(({key:e,title:t,reviewBy:n})=>n?[{id:`review ${e}`,at:n,kind:`review`,title:t,detail:``,flagKey:e,isLate:n<a}]:[]),l=t.flatMap(({id:e,flag:t,effectiveAt:n,reason:r})=>n?[{id:e,at:n,kind:`change`,title:s.get(t??``)??t??``,detail:r,flagKey:t??``,changeId:e,isLate:n<i}]:[]),u=e.flatMap(({key:e,title:t,rules:n})=>n.flatMap(n=>[...k(n.startsAt,{id:`${n.id} starts`,kind:`ruleStarts`,title:t,detail:n.title,flagKey:e},i),...k(n.endsAt,{id:`${n.id} ends`,kind:`ruleEnds`,title:t,detail:n.title,flagKey:e},i)])),d=e.flatMap(({key:e,title:t,waves:n})=>n.filter(({state:e,plannedAt:t})=>e===`PLANNED`&&t&&t>i).map(n=>({...n,key:e,title:t}))),f=d.flatMap(({id:e,name:t,plannedAt:n,key:r,title:a})=>k(n,{id:e,kind:`wave`,title:a,detail:t,flagKey:r},i)),p=new Set(d.flatMap(({change:e})=>e?.id??[])),m=l.filter(({id:e})=>!p.has(e));return D([...c,...m,...u,...f])}function k(e,t,n){return e&&e>n?[{...t,at:e,isLate:!1}]:[]}function A(e,t){let n=e=>e.length>10?o(t,new Date(e)):e;return Object.entries(Object.groupBy(e,({at:e})=>n(e).slice(0,7)))}function j(){return(j=e((()=>{l()})))()}function M(){let e=r(),t=f(),{timeZone:i}=n(),{data:a,refresh:o}=y(I,L);S(o);let s=a.featureFlags.nodes,c=D([...O(s,a.changeRequests.nodes,i),...E(a.betaEndings,s)]),l=c.filter(({isLate:e})=>e);return(0,F.jsx)(x,{children:(0,F.jsxs)(v,{children:[c.length===0&&(0,F.jsx)(`p`,{className:`quiet`,children:e(`beta.calendar.nothing`)}),l.length>0&&(0,F.jsx)(N,{title:e(`beta.calendar.late`),due:l}),A(c.filter(({isLate:e})=>!e),i).map(([e,n])=>(0,F.jsx)(N,{title:t.month(`${e}-01`),due:n},e))]})})}function N({title:e,due:t}){return(0,F.jsxs)(`section`,{"aria-label":e,children:[(0,F.jsx)(`h2`,{children:e}),(0,F.jsx)(`ul`,{className:`lines`,children:t.map(e=>(0,F.jsx)(P,{due:e},e.id))})]})}function P({due:{at:e,kind:t,title:n,detail:i,flagKey:a,changeId:o,isLate:c}}){let l=r(),u=f();return(0,F.jsxs)(`li`,{className:`line`,children:[(0,F.jsx)(`span`,{className:c?`time time-overdue`:`time`,children:e.length>10?u.dateTime(e):u.day(e)}),(0,F.jsxs)(`div`,{className:`line-text`,children:[(0,F.jsx)(`p`,{children:(0,F.jsx)(s,{to:o?h(o):p(a,R[t]),search:t===`invitationsEnd`?{show:`invited`}:{},children:(0,F.jsx)(`bdi`,{children:n})})}),(0,F.jsxs)(`p`,{className:`quiet`,children:[l(`beta.calendar.due.${t}`),` `,(0,F.jsx)(`bdi`,{children:i})]})]})]})}var F,I,L,R;function z(){return(z=e((()=>{T(),u(),d(),l(),a(),_(),g(),i(),b(),m(),C(),j(),F=t(),I=w,L={},R={wave:`waves`,membersEnd:`people`,invitationsEnd:`people`}})))()}z();export{M as default};