//# allFunctionsCalledOnLoad
import{G as e,U as t,W as n,f as r,tt as i}from"./b9259d66.js";import{f as a,n as o}from"./110b5995.js";import{t as s}from"./359a327b.js";import{n as c,t as l}from"./49ee071c.js";import{t as u}from"./cd560a8f.js";import{s as d}from"./11014a18.js";import{i as f}from"./fc36f820.js";import{t as p}from"./a9ff950d.js";n();var m=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},t={alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`workers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`seenAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null},n={alias:null,args:null,concreteType:`StaleFlag`,kind:`LinkedField`,name:`staleFlags`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`staleness`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`days`,storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`problems_health`},{args:null,kind:`FragmentSpread`,name:`deployment_health`},t],storageKey:null},n],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[r],storageKey:null}],storageKey:null},t],storageKey:null},n]},params:{cacheID:`942a50a0c69d1e3c256b4d217a304995`,id:`0ae8310ba3fa0f7d0616b961470494da629d3337fea86fa74343785bfbbc6cb2`,metadata:{},name:`pageHealthQuery`,operationKind:`query`,text:`query pageHealthQuery {
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
`}}})();m.hash=`051b15b30a625587a3befae370a7d2fb`;var h=t(),g={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`deployment_health`,selections:[{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null};g.hash=`927257ff2566cf8a5c0ee23cd6dea50d`;var _=i();function v({health:e}){let t=r(),n=a(),{deployment:i,currentWorkers:o,emails:s,webhooks:c,audit:l}=(0,h.useFragment)(g,e),{total:u,acknowledged:d}=o,f=t(l.problem?`beta.audit.broken`:`beta.health.auditIntact`,{first:l.firstSeq,last:l.lastSeq}),p=[[`environment`,i.environment||`–`],[`newest`,n.number(i.revision)],[`secondPerson`,t(i.requiresApproval?`beta.health.secondPerson.yes`:`beta.health.secondPerson.no`)],[`current`,t(`beta.health.currentOf`,{current:d,all:u})],[`emails`,t(`beta.health.emailsOf`,{queued:s.queued,failed:s.failed})],...c.map(({webhook:e,waiting:n})=>[`webhook`,t(`beta.health.webhookOf`,{name:e.name,waiting:n})]),[`audit`,f]];return(0,_.jsxs)(`section`,{"aria-labelledby":`deployment`,children:[(0,_.jsx)(`h2`,{id:`deployment`,children:t(`beta.health.deployment`)}),(0,_.jsx)(`dl`,{className:`details`,children:p.map(([e,n])=>(0,_.jsxs)(`div`,{children:[(0,_.jsx)(`dt`,{children:t(`beta.health.fact.${e}`)}),(0,_.jsx)(`dd`,{children:(0,_.jsx)(`bdi`,{children:n})})]},`${e} ${n}`))})]})}var y={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`problems_health`,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null};y.hash=`c563552c71814e0174a1312622d71af6`;function b({health:e}){let t=r(),{problems:n}=(0,h.useFragment)(y,e);return(0,_.jsxs)(`section`,{"aria-labelledby":`problems`,children:[(0,_.jsx)(`h2`,{id:`problems`,children:t(`beta.health.problems`)}),n.length===0&&(0,_.jsxs)(`p`,{className:`beta-outcome`,children:[(0,_.jsx)(d,{size:14,"aria-hidden":`true`}),t(`beta.health.noProblems`)]}),(0,_.jsx)(`ul`,{className:`lines`,children:n.map((e,t)=>(0,_.jsxs)(`li`,{className:`line`,children:[(0,_.jsx)(f,{size:14,className:`beta-wrong`,"aria-hidden":`true`}),(0,_.jsx)(`div`,{className:`line-text`,children:(0,_.jsx)(`p`,{children:(0,_.jsx)(x,{problem:e})})})]},t))})]})}function x({problem:{code:t,params:n,flag:r,change:i}}){let a=(0,_.jsx)(p,{code:t,params:n});return i?(0,_.jsx)(e,{to:l(i),children:a}):r?(0,_.jsx)(e,{to:c(r),children:a}):a}var S=m,C={},w=1e4;function T(){let{data:e,refresh:t}=o(S,C);return u(t,w),(0,_.jsx)(s,{children:(0,_.jsxs)(`div`,{className:`settings`,children:[(0,_.jsx)(b,{health:e.flagHealth}),(0,_.jsx)(v,{health:e.flagHealth}),(0,_.jsx)(D,{workers:e.flagHealth.workers}),(0,_.jsx)(E,{flags:e.staleFlags})]})})}function E({flags:t}){let n=r();return(0,_.jsxs)(`section`,{"aria-labelledby":`stale`,children:[(0,_.jsx)(`h2`,{id:`stale`,children:n(`beta.health.stale`)}),t.length===0&&(0,_.jsx)(`p`,{className:`quiet`,children:n(`beta.health.noStale`)}),(0,_.jsx)(`ul`,{className:`lines`,children:t.map(({key:t,title:r,owner:i,staleness:a,days:o})=>(0,_.jsxs)(`li`,{className:`line`,children:[(0,_.jsxs)(`div`,{className:`line-text`,children:[(0,_.jsx)(`p`,{children:(0,_.jsx)(e,{to:c(t),children:(0,_.jsx)(`bdi`,{children:r})})}),(0,_.jsx)(`p`,{className:`quiet`,children:(0,_.jsx)(`bdi`,{children:i})})]}),(0,_.jsx)(`span`,{className:`time`,children:n(`beta.stale.${a}`,{days:o})})]},t))})]})}function D({workers:e}){let t=r(),n=a(),i=Math.max(0,...e.map(({revision:e})=>e));return(0,_.jsxs)(`section`,{"aria-labelledby":`workers`,children:[(0,_.jsx)(`h2`,{id:`workers`,children:t(`beta.health.workers`)}),e.length===0&&(0,_.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noWorkers`)}),(0,_.jsx)(`ul`,{className:`lines`,children:e.map(({workerId:e,host:r,pid:a,revision:o,seenAt:s,isClosed:c})=>(0,_.jsxs)(`li`,{className:`line`,children:[(0,_.jsxs)(`div`,{className:`line-text`,children:[(0,_.jsxs)(`p`,{children:[(0,_.jsx)(`bdi`,{className:`strong`,children:r}),` `,(0,_.jsx)(`span`,{className:`quiet numeric`,children:a})]}),(0,_.jsx)(`p`,{className:`quiet numeric`,children:t(`beta.health.revision`,{revision:o,ago:n.ago(s)})})]}),c?(0,_.jsx)(`span`,{className:`time time-overdue`,children:t(`beta.health.silent`)}):(0,_.jsx)(`span`,{className:o<i?`time time-today`:`time`,children:t(o<i?`beta.health.behind`:`beta.health.current`)})]},e))})]})}export{T as default};