import{F as e,I as t,K as n,L as r,u as i}from"./e746c299.js";import{f as a,t as o}from"./7e407c7e.js";import{t as s}from"./390ffd60.js";import{n as c,t as l}from"./967190dc.js";import{t as u}from"./c90dca1a.js";t();var d=(function(){var e={kind:`Literal`,name:`first`,value:100},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},r=[{alias:null,args:[e,{kind:`Literal`,name:`state`,value:`SCHEDULED`}],concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:`changeRequests(first:100,state:"SCHEDULED")`},{alias:null,args:[e],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCalendarQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCalendarQuery`,selections:r},params:{cacheID:`5235808ebf31c1079673f749eee83fb5`,id:null,metadata:{},name:`pageCalendarQuery`,operationKind:`query`,text:`query pageCalendarQuery {
  changeRequests(state: SCHEDULED, first: 100) {
    nodes {
      id
      flag
      effectiveAt
      reason
    }
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
      }
    }
  }
}
`}}})();d.hash=`38c5a5f05117643a94b4c74547dcc21c`,e();function f(e,t,n=new Date){let[r,i]=[n.toISOString(),n.toISOString().slice(0,10)],a=new Map(e.map(({key:e,title:t})=>[e,t])),o=e.flatMap(({key:e,title:t,reviewBy:n})=>n?[{id:`review ${e}`,at:n,kind:`review`,title:t,detail:``,flagKey:e,isLate:n<i}]:[]),s=t.flatMap(({id:e,flag:t,effectiveAt:n,reason:i})=>n?[{id:e,at:n,kind:`change`,title:a.get(t??``)??t??``,detail:i,flagKey:t??``,changeId:e,isLate:n<r}]:[]),c=e.flatMap(({key:e,title:t,rules:n})=>n.flatMap(n=>[...p(n.startsAt,{id:`${n.id} starts`,kind:`ruleStarts`,title:t,detail:n.title,flagKey:e},r),...p(n.endsAt,{id:`${n.id} ends`,kind:`ruleEnds`,title:t,detail:n.title,flagKey:e},r)])),l=e.flatMap(({key:e,title:t,waves:n})=>n.flatMap(({id:n,name:i,state:a,plannedAt:o})=>a===`PLANNED`?p(o,{id:n,kind:`wave`,title:t,detail:i,flagKey:e},r):[])),u=new Set(l.map(({flagKey:e,at:t})=>`${e} ${t}`)),d=s.filter(({flagKey:e,at:t})=>!u.has(`${e} ${t}`));return[...o,...d,...c,...l].toSorted((e,t)=>e.at.localeCompare(t.at))}function p(e,t,n){return e&&e>n?[{...t,at:e,isLate:!1}]:[]}function m(e){return Object.entries(Object.groupBy(e,({at:e})=>e.slice(0,7)))}var h=n(),g=d,_={};function v(){let e=i(),t=a(),{data:n,refresh:r}=o(g,_);u(r);let c=f(n.featureFlags.nodes,n.changeRequests.nodes),l=c.filter(({isLate:e})=>e);return(0,h.jsx)(s,{children:(0,h.jsxs)(`div`,{className:`settings`,children:[c.length===0&&(0,h.jsx)(`p`,{className:`quiet`,children:e(`beta.health.nothingDue`)}),l.length>0&&(0,h.jsx)(y,{title:e(`beta.calendar.late`),due:l}),m(c.filter(({isLate:e})=>!e)).map(([e,n])=>(0,h.jsx)(y,{title:t.month(`${e}-01`),due:n},e))]})})}function y({title:e,due:t}){return(0,h.jsxs)(`section`,{"aria-label":e,children:[(0,h.jsx)(`h2`,{children:e}),(0,h.jsx)(`ul`,{className:`lines`,children:t.map(e=>(0,h.jsx)(b,{due:e},e.id))})]})}function b({due:{at:e,kind:t,title:n,detail:o,flagKey:s,changeId:u,isLate:d}}){let f=i(),p=a();return(0,h.jsxs)(`li`,{className:`line`,children:[(0,h.jsx)(`span`,{className:d?`time time-overdue`:`time`,children:e.length>10?p.dateTime(e):p.day(e)}),(0,h.jsxs)(`div`,{className:`line-text`,children:[(0,h.jsx)(`p`,{children:(0,h.jsx)(r,{to:u?l(u):c(s,t===`wave`?`waves`:void 0),children:(0,h.jsx)(`bdi`,{children:n})})}),(0,h.jsxs)(`p`,{className:`quiet`,children:[f(`beta.health.due.${t}`),` `,(0,h.jsx)(`bdi`,{children:o})]})]})]})}export{v as default};