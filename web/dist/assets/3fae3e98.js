//# allFunctionsCalledOnLoad
import{G as e,U as t,W as n,f as r,m as i,tt as a}from"./b9259d66.js";import{f as o,n as s,u as c}from"./110b5995.js";import{t as l}from"./359a327b.js";import{n as u,t as d}from"./49ee071c.js";import{t as f}from"./cd560a8f.js";n();var p=(function(){var e={kind:`Literal`,name:`first`,value:100},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},i=[{alias:null,args:[e,{kind:`Literal`,name:`state`,value:`SCHEDULED`}],concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:`changeRequests(first:100,state:"SCHEDULED")`},{alias:null,args:null,concreteType:`BetaEnding`,kind:`LinkedField`,name:`betaEndings`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`members`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitations`,storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[t,r,{alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[t],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCalendarQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCalendarQuery`,selections:i},params:{cacheID:`1ae5a4e0a415825f04cf7a0a2380ad5e`,id:`45cc7cd54fb257605273e5847e0371d00a6a5fe975a3b338508517a2bb3d8a0d`,metadata:{},name:`pageCalendarQuery`,operationKind:`query`,text:`query pageCalendarQuery {
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
`}}})();p.hash=`84d2a5746b5e63850072f0faf4117462`,t();function m(e,t){let n=new Map(t.map(({key:e,title:t})=>[e,t]));return e.flatMap(({flag:e,day:t,members:r,invitations:i})=>{let a={at:t,title:n.get(e)??e,flagKey:e,isLate:!1};return[...r?[{...a,id:`${e} members ${t}`,kind:`membersEnd`,detail:String(r)}]:[],...i?[{...a,id:`${e} invitations ${t}`,kind:`invitationsEnd`,detail:String(i)}]:[]]})}function h(e){return e.toSorted((e,t)=>e.at.localeCompare(t.at))}function g(e,t,n,r=new Date){let[i,a]=[r.toISOString(),c(n,r)],o=new Map(e.map(({key:e,title:t})=>[e,t])),s=e.flatMap(({key:e,title:t,reviewBy:n})=>n?[{id:`review ${e}`,at:n,kind:`review`,title:t,detail:``,flagKey:e,isLate:n<a}]:[]),l=t.flatMap(({id:e,flag:t,effectiveAt:n,reason:r})=>n?[{id:e,at:n,kind:`change`,title:o.get(t??``)??t??``,detail:r,flagKey:t??``,changeId:e,isLate:n<i}]:[]),u=e.flatMap(({key:e,title:t,rules:n})=>n.flatMap(n=>[..._(n.startsAt,{id:`${n.id} starts`,kind:`ruleStarts`,title:t,detail:n.title,flagKey:e},i),..._(n.endsAt,{id:`${n.id} ends`,kind:`ruleEnds`,title:t,detail:n.title,flagKey:e},i)])),d=e.flatMap(({key:e,title:t,waves:n})=>n.filter(({state:e,plannedAt:t})=>e===`PLANNED`&&t&&t>i).map(n=>({...n,key:e,title:t}))),f=d.flatMap(({id:e,name:t,plannedAt:n,key:r,title:a})=>_(n,{id:e,kind:`wave`,title:a,detail:t,flagKey:r},i)),p=new Set(d.flatMap(({change:e})=>e?.id??[])),m=l.filter(({id:e})=>!p.has(e));return h([...s,...m,...u,...f])}function _(e,t,n){return e&&e>n?[{...t,at:e,isLate:!1}]:[]}function v(e,t){let n=e=>e.length>10?c(t,new Date(e)):e;return Object.entries(Object.groupBy(e,({at:e})=>n(e).slice(0,7)))}var y=a(),b=p,x={};function S(){let e=r(),t=o(),{timeZone:n}=i(),{data:a,refresh:c}=s(b,x);f(c);let u=a.featureFlags.nodes,d=h([...g(u,a.changeRequests.nodes,n),...m(a.betaEndings,u)]),p=d.filter(({isLate:e})=>e);return(0,y.jsx)(l,{children:(0,y.jsxs)(`div`,{className:`settings`,children:[d.length===0&&(0,y.jsx)(`p`,{className:`quiet`,children:e(`beta.calendar.nothing`)}),p.length>0&&(0,y.jsx)(C,{title:e(`beta.calendar.late`),due:p}),v(d.filter(({isLate:e})=>!e),n).map(([e,n])=>(0,y.jsx)(C,{title:t.month(`${e}-01`),due:n},e))]})})}function C({title:e,due:t}){return(0,y.jsxs)(`section`,{"aria-label":e,children:[(0,y.jsx)(`h2`,{children:e}),(0,y.jsx)(`ul`,{className:`lines`,children:t.map(e=>(0,y.jsx)(T,{due:e},e.id))})]})}var w={wave:`waves`,membersEnd:`people`,invitationsEnd:`people`};function T({due:{at:t,kind:n,title:i,detail:a,flagKey:s,changeId:c,isLate:l}}){let f=r(),p=o();return(0,y.jsxs)(`li`,{className:`line`,children:[(0,y.jsx)(`span`,{className:l?`time time-overdue`:`time`,children:t.length>10?p.dateTime(t):p.day(t)}),(0,y.jsxs)(`div`,{className:`line-text`,children:[(0,y.jsx)(`p`,{children:(0,y.jsx)(e,{to:c?d(c):u(s,w[n]),search:n===`invitationsEnd`?{show:`invited`}:{},children:(0,y.jsx)(`bdi`,{children:i})})}),(0,y.jsxs)(`p`,{className:`quiet`,children:[f(`beta.calendar.due.${n}`),` `,(0,y.jsx)(`bdi`,{children:a})]})]})]})}export{S as default};