//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,V as r,an as i,in as a,o,on as s,rn as c,u as l}from"./eac1eecf.js";import{g as u,h as d,m as f,p}from"./d2c0e662.js";import{n as m,r as h,t as g}from"./3bd1d583.js";import{i as _,o as v,r as y,s as b}from"./982b6667.js";import{r as x,t as S}from"./8a88c532.js";import{n as C,t as w}from"./78ee99eb.js";import{n as T,t as E}from"./816a73c9.js";var D;function O(){return(O=e((()=>{a(),D=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},t={alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`workers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`seenAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null},n={alias:null,args:null,concreteType:`StaleFlag`,kind:`LinkedField`,name:`staleFlags`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`staleness`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`days`,storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`problems_health`},{args:null,kind:`FragmentSpread`,name:`deployment_health`},t],storageKey:null},n],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[r],storageKey:null}],storageKey:null},t],storageKey:null},n]},params:{cacheID:`942a50a0c69d1e3c256b4d217a304995`,id:`0ae8310ba3fa0f7d0616b961470494da629d3337fea86fa74343785bfbbc6cb2`,metadata:{},name:`pageHealthQuery`,operationKind:`query`,text:`query pageHealthQuery {
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
`}}})(),D.hash=`051b15b30a625587a3befae370a7d2fb`})))()}var k;function A(){return(A=e((()=>{a(),k={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`deployment_health`,selections:[{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null},k.hash=`927257ff2566cf8a5c0ee23cd6dea50d`})))()}function j({health:e}){let t=n(),r=l(),{deployment:i,currentWorkers:a,emails:o,webhooks:s,audit:c}=(0,M.useFragment)(k,e),{total:u,acknowledged:d}=a,f=t(c.problem?`beta.audit.broken`:`beta.health.auditIntact`,{first:c.firstSeq,last:c.lastSeq}),p=[[`environment`,i.environment||`–`],[`newest`,r.number(i.revision)],[`secondPerson`,t(i.requiresApproval?`beta.health.secondPerson.yes`:`beta.health.secondPerson.no`)],[`current`,t(`beta.health.currentOf`,{current:d,all:u})],[`emails`,t(`beta.health.emailsOf`,{queued:o.queued,failed:o.failed})],...s.map(({webhook:e,waiting:n})=>[`webhook`,t(`beta.health.webhookOf`,{name:e.name,waiting:n})]),[`audit`,f]];return(0,N.jsxs)(`section`,{"aria-labelledby":`deployment`,children:[(0,N.jsx)(`h2`,{id:`deployment`,children:t(`beta.health.deployment`)}),(0,N.jsx)(`dl`,{className:`details`,children:p.map(([e,n])=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:t(`beta.health.fact.${e}`)}),(0,N.jsx)(`dd`,{children:(0,N.jsx)(`bdi`,{children:n})})]},`${e} ${n}`))})]})}var M,N;function P(){return(P=e((()=>{A(),M=c(),o(),r(),N=t()})))()}var F;function I(){return(I=e((()=>{a(),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`problems_health`,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null},F.hash=`c563552c71814e0174a1312622d71af6`})))()}function L({health:e}){let t=n(),{problems:r}=(0,z.useFragment)(F,e);return(0,B.jsxs)(`section`,{"aria-labelledby":`problems`,children:[(0,B.jsx)(`h2`,{id:`problems`,children:t(`beta.health.problems`)}),r.length===0&&(0,B.jsxs)(`p`,{className:`beta-outcome`,children:[(0,B.jsx)(d,{size:14,"aria-hidden":`true`}),t(`beta.health.noProblems`)]}),(0,B.jsx)(`ul`,{className:`lines`,children:r.map((e,t)=>(0,B.jsxs)(`li`,{className:`line`,children:[(0,B.jsx)(p,{size:14,className:`beta-wrong`,"aria-hidden":`true`}),(0,B.jsx)(`div`,{className:`line-text`,children:(0,B.jsx)(`p`,{children:(0,B.jsx)(R,{problem:e})})})]},t))})]})}function R({problem:{code:e,params:t,flag:n,change:r}}){let a=(0,B.jsx)(E,{code:e,params:t});return r?(0,B.jsx)(i,{to:g(r),children:a}):n?(0,B.jsx)(i,{to:m(n),children:a}):a}var z,B;function V(){return(V=e((()=>{I(),s(),u(),f(),z=c(),r(),h(),T(),B=t()})))()}function H(){let{data:e,refresh:t}=b(K,q);return C(t,J),(0,G.jsx)(S,{children:(0,G.jsxs)(y,{children:[(0,G.jsx)(L,{health:e.flagHealth}),(0,G.jsx)(j,{health:e.flagHealth}),(0,G.jsx)(W,{workers:e.flagHealth.workers}),(0,G.jsx)(U,{flags:e.staleFlags})]})})}function U({flags:e}){let t=n();return(0,G.jsxs)(`section`,{"aria-labelledby":`stale`,children:[(0,G.jsx)(`h2`,{id:`stale`,children:t(`beta.health.stale`)}),e.length===0&&(0,G.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noStale`)}),(0,G.jsx)(`ul`,{className:`lines`,children:e.map(({key:e,title:n,owner:r,staleness:a,days:o})=>(0,G.jsxs)(`li`,{className:`line`,children:[(0,G.jsxs)(`div`,{className:`line-text`,children:[(0,G.jsx)(`p`,{children:(0,G.jsx)(i,{to:m(e),children:(0,G.jsx)(`bdi`,{children:n})})}),(0,G.jsx)(`p`,{className:`quiet`,children:(0,G.jsx)(`bdi`,{children:r})})]}),(0,G.jsx)(`span`,{className:`time`,children:t(`beta.stale.${a}`,{days:o})})]},e))})]})}function W({workers:e}){let t=n(),r=l(),i=Math.max(0,...e.map(({revision:e})=>e));return(0,G.jsxs)(`section`,{"aria-labelledby":`workers`,children:[(0,G.jsx)(`h2`,{id:`workers`,children:t(`beta.health.workers`)}),e.length===0&&(0,G.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noWorkers`)}),(0,G.jsx)(`ul`,{className:`lines`,children:e.map(({workerId:e,host:n,pid:a,revision:o,seenAt:s,isClosed:c})=>(0,G.jsxs)(`li`,{className:`line`,children:[(0,G.jsxs)(`div`,{className:`line-text`,children:[(0,G.jsxs)(`p`,{children:[(0,G.jsx)(`bdi`,{className:`strong`,children:n}),` `,(0,G.jsx)(`span`,{className:`quiet numeric`,children:a})]}),(0,G.jsx)(`p`,{className:`quiet numeric`,children:t(`beta.health.revision`,{revision:o,ago:r.ago(s)})})]}),c?(0,G.jsx)(`span`,{className:`time time-overdue`,children:t(`beta.health.silent`)}):(0,G.jsx)(`span`,{className:o<i?`time time-today`:`time`,children:t(o<i?`beta.health.behind`:`beta.health.current`)})]},e))})]})}var G,K,q,J;function Y(){return(Y=e((()=>{O(),s(),c(),o(),r(),v(),_(),x(),h(),w(),P(),V(),G=t(),K=D,q={},J=1e4})))()}Y();export{H as default};