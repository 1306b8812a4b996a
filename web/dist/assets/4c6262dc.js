import{B as e,V as t,X as n,l as r,z as i}from"./dfbc0ede.js";import{d as a,t as o}from"./3e71a6f7.js";import{t as s}from"./49764158.js";import{n as c,t as l}from"./967190dc.js";import{t as u}from"./da3d5c8d.js";import{o as d}from"./27e9d731.js";import{j as f}from"./37eb4f6a.js";e();var p=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},t={alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`workers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`seenAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null},n={alias:null,args:null,concreteType:`StaleFlag`,kind:`LinkedField`,name:`staleFlags`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`staleness`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`days`,storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`problems_health`},{args:null,kind:`FragmentSpread`,name:`deployment_health`},t],storageKey:null},n],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[r],storageKey:null}],storageKey:null},t],storageKey:null},n]},params:{cacheID:`942a50a0c69d1e3c256b4d217a304995`,id:null,metadata:{},name:`pageHealthQuery`,operationKind:`query`,text:`query pageHealthQuery {
  flagHealth {
    ...problems_health
    ...deployment_health
    workers {
      workerId
      host
      pid
      revision
      seenAt
      isClosed
    }
  }
  staleFlags {
    key
    title
    owner
    staleness
    days
  }
}

fragment deployment_health on FlagHealth {
  deployment {
    environment
    revision
    requiresApproval
  }
  currentWorkers {
    total
    acknowledged
  }
  emails {
    queued
    failed
  }
  webhooks {
    waiting
    webhook {
      name
    }
  }
  audit {
    firstSeq
    lastSeq
    problem {
      code
    }
  }
}

fragment problems_health on FlagHealth {
  problems {
    code
    params
    flag
    change
  }
}
`}}})();p.hash=`051b15b30a625587a3befae370a7d2fb`;var m=i(),h={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`deployment_health`,selections:[{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null};h.hash=`927257ff2566cf8a5c0ee23cd6dea50d`;var g=n();function _({health:e}){let t=r(),n=a(),{deployment:i,currentWorkers:o,emails:s,webhooks:c,audit:l}=(0,m.useFragment)(h,e),{total:u,acknowledged:d}=o,f=t(l.problem?`beta.audit.broken`:`beta.health.auditIntact`,{first:l.firstSeq,last:l.lastSeq}),p=[[`environment`,i.environment||`–`],[`newest`,n.number(i.revision)],[`secondPerson`,t(i.requiresApproval?`beta.health.secondPerson.yes`:`beta.health.secondPerson.no`)],[`current`,t(`beta.health.currentOf`,{current:d,all:u})],[`emails`,t(`beta.health.emailsOf`,{queued:s.queued,failed:s.failed})],...c.map(({webhook:e,waiting:n})=>[`webhook`,t(`beta.health.webhookOf`,{name:e.name,waiting:n})]),[`audit`,f]];return(0,g.jsxs)(`section`,{"aria-labelledby":`deployment`,children:[(0,g.jsx)(`h2`,{id:`deployment`,children:t(`beta.health.deployment`)}),(0,g.jsx)(`dl`,{className:`details`,children:p.map(([e,n])=>(0,g.jsxs)(`div`,{children:[(0,g.jsx)(`dt`,{children:t(`beta.health.fact.${e}`)}),(0,g.jsx)(`dd`,{children:(0,g.jsx)(`bdi`,{children:n})})]},`${e} ${n}`))})]})}var v={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`problems_health`,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null};v.hash=`c563552c71814e0174a1312622d71af6`;function y({health:e}){let t=r(),{problems:n}=(0,m.useFragment)(v,e);return(0,g.jsxs)(`section`,{"aria-labelledby":`problems`,children:[(0,g.jsx)(`h2`,{id:`problems`,children:t(`beta.health.problems`)}),n.length===0&&(0,g.jsxs)(`p`,{className:`beta-outcome`,children:[(0,g.jsx)(d,{size:14,"aria-hidden":`true`}),t(`beta.health.noProblems`)]}),(0,g.jsx)(`ul`,{className:`lines`,children:n.map((e,t)=>(0,g.jsxs)(`li`,{className:`line`,children:[(0,g.jsx)(f,{size:14,className:`beta-wrong`,"aria-hidden":`true`}),(0,g.jsx)(`div`,{className:`line-text`,children:(0,g.jsx)(`p`,{children:(0,g.jsx)(b,{problem:e})})})]},t))})]})}function b({problem:{code:e,params:n,flag:i,change:o}}){let s=r(),u=a(),d=(0,g.jsx)(`bdi`,{children:s(`beta.problem.${e}`,x(n,u))});return o?(0,g.jsx)(t,{to:l(o),children:d}):i?(0,g.jsx)(t,{to:c(i),children:d}):d}function x(e,t){let{date:n,time:r,user:i,...a}=e;return{...a,user:i||`all`,...n&&{date:t.day(String(n))},...r&&{time:t.dateTime(String(r))}}}var S=p,C={},w=1e4;function T(){let{data:e,refresh:t}=o(S,C);return u(t,w),(0,g.jsx)(s,{children:(0,g.jsxs)(`div`,{className:`settings`,children:[(0,g.jsx)(y,{health:e.flagHealth}),(0,g.jsx)(_,{health:e.flagHealth}),(0,g.jsx)(D,{workers:e.flagHealth.workers}),(0,g.jsx)(E,{flags:e.staleFlags})]})})}function E({flags:e}){let n=r();return(0,g.jsxs)(`section`,{"aria-labelledby":`stale`,children:[(0,g.jsx)(`h2`,{id:`stale`,children:n(`beta.health.stale`)}),e.length===0&&(0,g.jsx)(`p`,{className:`quiet`,children:n(`beta.health.noStale`)}),(0,g.jsx)(`ul`,{className:`lines`,children:e.map(({key:e,title:r,owner:i,staleness:a,days:o})=>(0,g.jsxs)(`li`,{className:`line`,children:[(0,g.jsxs)(`div`,{className:`line-text`,children:[(0,g.jsx)(`p`,{children:(0,g.jsx)(t,{to:c(e),children:(0,g.jsx)(`bdi`,{children:r})})}),(0,g.jsx)(`p`,{className:`quiet`,children:(0,g.jsx)(`bdi`,{children:i})})]}),(0,g.jsx)(`span`,{className:`time`,children:n(`beta.stale.${a}`,{days:o})})]},e))})]})}function D({workers:e}){let t=r(),n=a(),i=Math.max(0,...e.map(({revision:e})=>e));return(0,g.jsxs)(`section`,{"aria-labelledby":`workers`,children:[(0,g.jsx)(`h2`,{id:`workers`,children:t(`beta.health.workers`)}),e.length===0&&(0,g.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noWorkers`)}),(0,g.jsx)(`ul`,{className:`lines`,children:e.map(({workerId:e,host:r,pid:a,revision:o,seenAt:s,isClosed:c})=>(0,g.jsxs)(`li`,{className:`line`,children:[(0,g.jsxs)(`div`,{className:`line-text`,children:[(0,g.jsxs)(`p`,{children:[(0,g.jsx)(`bdi`,{className:`strong`,children:r}),` `,(0,g.jsx)(`span`,{className:`quiet numeric`,children:a})]}),(0,g.jsx)(`p`,{className:`quiet numeric`,children:t(`beta.health.revision`,{revision:o,ago:n.ago(s)})})]}),c?(0,g.jsx)(`span`,{className:`time time-overdue`,children:t(`beta.health.silent`)}):(0,g.jsx)(`span`,{className:o<i?`time time-today`:`time`,children:t(o<i?`beta.health.behind`:`beta.health.current`)})]},e))})]})}export{T as default};