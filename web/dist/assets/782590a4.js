//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,D as n,Lt as r,O as i,Rt as a,j as o,k as s,rn as c,zt as l}from"./5734e76d.js";import{n as u,r as d,t as f}from"./3bd1d583.js";import{a as p,n as m,t as h}from"./7f01c9e8.js";import{a as g,i as _}from"./bb8fc8fb.js";import{r as v,t as y}from"./d18d374d.js";import{n as b,t as x}from"./262becfd.js";var S;function C(){return(C=e((()=>{a(),S=(function(){var e={kind:`Literal`,name:`first`,value:100},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},i=[{alias:null,args:[e,{kind:`Literal`,name:`state`,value:`SCHEDULED`}],concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:`changeRequests(first:100,state:"SCHEDULED")`},{alias:null,args:null,concreteType:`BetaEnding`,kind:`LinkedField`,name:`betaEndings`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`members`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitations`,storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[t,r,{alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[t],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCalendarQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCalendarQuery`,selections:i},params:{cacheID:`1ae5a4e0a415825f04cf7a0a2380ad5e`,id:`45cc7cd54fb257605273e5847e0371d00a6a5fe975a3b338508517a2bb3d8a0d`,metadata:{},name:`pageCalendarQuery`,operationKind:`query`,text:`query pageCalendarQuery {
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
`}}})(),S.hash=`84d2a5746b5e63850072f0faf4117462`})))()}function w(e,t){let n=new Map(t.map(({key:e,title:t})=>[e,t]));return e.flatMap(({flag:e,day:t,members:r,invitations:i})=>{let a={at:t,title:n.get(e)??e,flagKey:e,isLate:!1};return[...r?[{...a,id:`${e} members ${t}`,kind:`membersEnd`,detail:String(r)}]:[],...i?[{...a,id:`${e} invitations ${t}`,kind:`invitationsEnd`,detail:String(i)}]:[]]})}function T(e){return e.toSorted((e,t)=>e.at.localeCompare(t.at))}function E(e,t,n,r=new Date){let[i,a]=[r.toISOString(),h(n,r)],o=new Map(e.map(({key:e,title:t})=>[e,t])),s=e.flatMap(({key:e,title:t,reviewBy:n})=>n?[{id:`review ${e}`,at:n,kind:`review`,title:t,detail:``,flagKey:e,isLate:n<a}]:[]),c=t.flatMap(({id:e,flag:t,effectiveAt:n,reason:r})=>n?[{id:e,at:n,kind:`change`,title:o.get(t??``)??t??``,detail:r,flagKey:t??``,changeId:e,isLate:n<i}]:[]),l=e.flatMap(({key:e,title:t,rules:n})=>n.flatMap(n=>[...D(n.startsAt,{id:`${n.id} starts`,kind:`ruleStarts`,title:t,detail:n.title,flagKey:e},i),...D(n.endsAt,{id:`${n.id} ends`,kind:`ruleEnds`,title:t,detail:n.title,flagKey:e},i)])),u=e.flatMap(({key:e,title:t,waves:n})=>n.filter(({state:e,plannedAt:t})=>e===`PLANNED`&&t&&t>i).map(n=>({...n,key:e,title:t}))),d=u.flatMap(({id:e,name:t,plannedAt:n,key:r,title:a})=>D(n,{id:e,kind:`wave`,title:a,detail:t,flagKey:r},i)),f=new Set(u.flatMap(({change:e})=>e?.id??[])),p=c.filter(({id:e})=>!f.has(e));return T([...s,...p,...l,...d])}function D(e,t,n){return e&&e>n?[{...t,at:e,isLate:!1}]:[]}function O(e,t){let n=e=>e.length>10?h(t,new Date(e)):e;return Object.entries(Object.groupBy(e,({at:e})=>n(e).slice(0,7)))}function k(){return(k=e((()=>{m()})))()}function A(){let e=i(),t=p(),{timeZone:n}=o(),{data:r,refresh:a}=g(P,F);b(a);let s=r.featureFlags.nodes,c=T([...E(s,r.changeRequests.nodes,n),...w(r.betaEndings,s)]),l=c.filter(({isLate:e})=>e);return(0,N.jsx)(y,{children:(0,N.jsxs)(`div`,{className:`settings`,children:[c.length===0&&(0,N.jsx)(`p`,{className:`quiet`,children:e(`beta.calendar.nothing`)}),l.length>0&&(0,N.jsx)(j,{title:e(`beta.calendar.late`),due:l}),O(c.filter(({isLate:e})=>!e),n).map(([e,n])=>(0,N.jsx)(j,{title:t.month(`${e}-01`),due:n},e))]})})}function j({title:e,due:t}){return(0,N.jsxs)(`section`,{"aria-label":e,children:[(0,N.jsx)(`h2`,{children:e}),(0,N.jsx)(`ul`,{className:`lines`,children:t.map(e=>(0,N.jsx)(M,{due:e},e.id))})]})}function M({due:{at:e,kind:t,title:n,detail:r,flagKey:a,changeId:o,isLate:s}}){let c=i(),d=p();return(0,N.jsxs)(`li`,{className:`line`,children:[(0,N.jsx)(`span`,{className:s?`time time-overdue`:`time`,children:e.length>10?d.dateTime(e):d.day(e)}),(0,N.jsxs)(`div`,{className:`line-text`,children:[(0,N.jsx)(`p`,{children:(0,N.jsx)(l,{to:o?f(o):u(a,I[t]),search:t===`invitationsEnd`?{show:`invited`}:{},children:(0,N.jsx)(`bdi`,{children:n})})}),(0,N.jsxs)(`p`,{className:`quiet`,children:[c(`beta.calendar.due.${t}`),` `,(0,N.jsx)(`bdi`,{children:r})]})]})]})}var N,P,F,I;function L(){return(L=e((()=>{C(),t(),r(),m(),n(),_(),s(),v(),d(),x(),k(),N=c(),P=S,F={},I={wave:`waves`,membersEnd:`people`,invitationsEnd:`people`}})))()}L();export{A as default};