import{n as e,t}from"./793ae5d2.js";import{t as n}from"./ba04c898.js";import{n as r}from"./3d2efbf6.js";import{r as i,u as a}from"./b5ea03b2.js";import{t as o}from"./576f3e2e.js";import{t as s}from"./bfb28bdf.js";import{n as c,t as l}from"./967190dc.js";import{t as u}from"./fe955e17.js";e();var d=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},n={kind:`Literal`,name:`first`,value:100},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i=[{alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`flagWorkers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`seenAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`StaleFlag`,kind:`LinkedField`,name:`staleFlags`,plural:!0,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`staleness`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`days`,storageKey:null}],storageKey:null},{alias:null,args:[n,{kind:`Literal`,name:`state`,value:`SCHEDULED`}],concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:`changeRequests(first:100,state:"SCHEDULED")`},{alias:null,args:[n],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[r,t,{alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageHealthQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageHealthQuery`,selections:i},params:{cacheID:`df1edb2d156e7c6aad968a0766dcd456`,id:null,metadata:{},name:`pageHealthQuery`,operationKind:`query`,text:`query pageHealthQuery {
  flagWorkers {
    workerId
    host
    pid
    revision
    seenAt
    isClosed
  }
  staleFlags {
    key
    title
    owner
    staleness
    days
  }
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
    }
  }
}
`}}})();d.hash=`a187236c1ac0f451e8218c83e6a0b175`,t();function f(e,t,n=new Date){let[r,i]=[n.toISOString(),n.toISOString().slice(0,10)],a=new Map(e.map(({key:e,title:t})=>[e,t])),o=e.flatMap(({key:e,title:t,reviewBy:n})=>n?[{id:`review ${e}`,at:n,kind:`review`,title:t,detail:``,flagKey:e,isLate:n<i}]:[]),s=t.flatMap(({id:e,flag:t,effectiveAt:n,reason:i})=>n?[{id:e,at:n,kind:`change`,title:a.get(t??``)??t??``,detail:i,flagKey:t??``,changeId:e,isLate:n<r}]:[]),c=e.flatMap(({key:e,title:t,rules:n})=>n.flatMap(n=>[...p(n.startsAt,{id:`${n.id} starts`,kind:`ruleStarts`,title:t,detail:n.title,flagKey:e},r),...p(n.endsAt,{id:`${n.id} ends`,kind:`ruleEnds`,title:t,detail:n.title,flagKey:e},r)]));return[...o,...s,...c].toSorted((e,t)=>e.at.localeCompare(t.at))}function p(e,t,n){return e&&e>n?[{...t,at:e,isLate:!1}]:[]}var m=a(),h=d,g={};function _(){let{data:e,refresh:t}=o(h,g);return u(t),(0,m.jsx)(s,{children:(0,m.jsxs)(`div`,{className:`settings`,children:[(0,m.jsx)(v,{data:e}),(0,m.jsx)(y,{flags:e.staleFlags}),(0,m.jsx)(b,{workers:e.flagWorkers})]})})}function v({data:e}){let t=i(),a=r(),o=f(e.featureFlags.nodes,e.changeRequests.nodes);return(0,m.jsxs)(`section`,{"aria-labelledby":`due`,children:[(0,m.jsx)(`h2`,{id:`due`,children:t(`beta.health.due`)}),o.length===0&&(0,m.jsx)(`p`,{className:`quiet`,children:t(`beta.health.nothingDue`)}),(0,m.jsx)(`ul`,{className:`lines`,children:o.map(({id:e,at:r,kind:i,title:o,detail:s,flagKey:u,changeId:d,isLate:f})=>(0,m.jsxs)(`li`,{className:`line`,children:[(0,m.jsx)(`span`,{className:f?`time time-overdue`:`time`,children:r.length>10?a.dateTime(r):a.day(r)}),(0,m.jsxs)(`div`,{className:`line-text`,children:[(0,m.jsx)(`p`,{children:(0,m.jsx)(n,{to:d?l(d):c(u),children:(0,m.jsx)(`bdi`,{children:o})})}),(0,m.jsxs)(`p`,{className:`quiet`,children:[t(`beta.health.due.${i}`),` `,(0,m.jsx)(`bdi`,{children:s})]})]})]},e))})]})}function y({flags:e}){let t=i();return(0,m.jsxs)(`section`,{"aria-labelledby":`stale`,children:[(0,m.jsx)(`h2`,{id:`stale`,children:t(`beta.health.stale`)}),e.length===0&&(0,m.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noStale`)}),(0,m.jsx)(`ul`,{className:`lines`,children:e.map(({key:e,title:r,owner:i,staleness:a,days:o})=>(0,m.jsxs)(`li`,{className:`line`,children:[(0,m.jsxs)(`div`,{className:`line-text`,children:[(0,m.jsx)(`p`,{children:(0,m.jsx)(n,{to:c(e),children:(0,m.jsx)(`bdi`,{children:r})})}),(0,m.jsx)(`p`,{className:`quiet`,children:(0,m.jsx)(`bdi`,{children:i})})]}),(0,m.jsx)(`span`,{className:`time`,children:t(`beta.stale.${a}`,{days:o})})]},e))})]})}function b({workers:e}){let t=i(),n=r(),a=Math.max(0,...e.map(({revision:e})=>e));return(0,m.jsxs)(`section`,{"aria-labelledby":`workers`,children:[(0,m.jsx)(`h2`,{id:`workers`,children:t(`beta.health.workers`)}),e.length===0&&(0,m.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noWorkers`)}),(0,m.jsx)(`ul`,{className:`lines`,children:e.map(({workerId:e,host:r,pid:i,revision:o,seenAt:s,isClosed:c})=>(0,m.jsxs)(`li`,{className:`line`,children:[(0,m.jsxs)(`div`,{className:`line-text`,children:[(0,m.jsxs)(`p`,{children:[(0,m.jsx)(`bdi`,{className:`strong`,children:r}),` `,(0,m.jsx)(`span`,{className:`quiet numeric`,children:i})]}),(0,m.jsx)(`p`,{className:`quiet numeric`,children:t(`beta.health.revision`,{revision:o,ago:n.ago(s)})})]}),c?(0,m.jsx)(`span`,{className:`time time-overdue`,children:t(`beta.health.silent`)}):(0,m.jsx)(`span`,{className:o<a?`time time-today`:`time`,children:t(o<a?`beta.health.behind`:`beta.health.current`)})]},e))})]})}export{_ as default};