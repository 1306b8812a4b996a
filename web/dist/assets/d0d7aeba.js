//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,D as n,Lt as r,O as i,Rt as a,rn as o,zt as s}from"./5734e76d.js";import{_ as c,g as l}from"./a698e61b.js";import{X as u,Z as d}from"./456ebd62.js";import{n as f,r as p,t as m}from"./3bd1d583.js";import{a as h,n as g}from"./7f01c9e8.js";import{a as _,i as v}from"./bb8fc8fb.js";import{r as y,t as b}from"./d18d374d.js";import{n as x,t as S}from"./262becfd.js";import{n as C,t as w}from"./bec0d447.js";var T;function E(){return(E=e((()=>{a(),T=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},t={alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`workers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`seenAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null},n={alias:null,args:null,concreteType:`StaleFlag`,kind:`LinkedField`,name:`staleFlags`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`staleness`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`days`,storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`problems_health`},{args:null,kind:`FragmentSpread`,name:`deployment_health`},t],storageKey:null},n],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageHealthQuery`,selections:[{alias:null,args:null,concreteType:`FlagHealth`,kind:`LinkedField`,name:`flagHealth`,plural:!1,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[r],storageKey:null}],storageKey:null},t],storageKey:null},n]},params:{cacheID:`942a50a0c69d1e3c256b4d217a304995`,id:`0ae8310ba3fa0f7d0616b961470494da629d3337fea86fa74343785bfbbc6cb2`,metadata:{},name:`pageHealthQuery`,operationKind:`query`,text:`query pageHealthQuery {
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
`}}})(),T.hash=`051b15b30a625587a3befae370a7d2fb`})))()}var D;function O(){return(O=e((()=>{a(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`deployment_health`,selections:[{alias:null,args:null,concreteType:`FlagDeployment`,kind:`LinkedField`,name:`deployment`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`environment`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requiresApproval`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWorkerCount`,kind:`LinkedField`,name:`currentWorkers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`total`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acknowledged`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagEmailBacklog`,kind:`LinkedField`,name:`emails`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`queued`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`failed`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagWebhookBacklog`,kind:`LinkedField`,name:`webhooks`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`waiting`,storageKey:null},{alias:null,args:null,concreteType:`FlagWebhook`,kind:`LinkedField`,name:`webhook`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FlagAuditHealth`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`firstSeq`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSeq`,storageKey:null},{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problem`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null},D.hash=`927257ff2566cf8a5c0ee23cd6dea50d`})))()}function k({health:e}){let t=i(),n=h(),{deployment:r,currentWorkers:a,emails:o,webhooks:s,audit:c}=(0,A.useFragment)(D,e),{total:l,acknowledged:u}=a,d=t(c.problem?`beta.audit.broken`:`beta.health.auditIntact`,{first:c.firstSeq,last:c.lastSeq}),f=[[`environment`,r.environment||`–`],[`newest`,n.number(r.revision)],[`secondPerson`,t(r.requiresApproval?`beta.health.secondPerson.yes`:`beta.health.secondPerson.no`)],[`current`,t(`beta.health.currentOf`,{current:u,all:l})],[`emails`,t(`beta.health.emailsOf`,{queued:o.queued,failed:o.failed})],...s.map(({webhook:e,waiting:n})=>[`webhook`,t(`beta.health.webhookOf`,{name:e.name,waiting:n})]),[`audit`,d]];return(0,j.jsxs)(`section`,{"aria-labelledby":`deployment`,children:[(0,j.jsx)(`h2`,{id:`deployment`,children:t(`beta.health.deployment`)}),(0,j.jsx)(`dl`,{className:`details`,children:f.map(([e,n])=>(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:t(`beta.health.fact.${e}`)}),(0,j.jsx)(`dd`,{children:(0,j.jsx)(`bdi`,{children:n})})]},`${e} ${n}`))})]})}var A,j;function M(){return(M=e((()=>{O(),A=r(),g(),n(),j=o()})))()}var N;function P(){return(P=e((()=>{a(),N={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`problems_health`,selections:[{alias:null,args:null,concreteType:`FlagProblem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`change`,storageKey:null}],storageKey:null}],type:`FlagHealth`,abstractKey:null},N.hash=`c563552c71814e0174a1312622d71af6`})))()}function F({health:e}){let t=i(),{problems:n}=(0,L.useFragment)(N,e);return(0,R.jsxs)(`section`,{"aria-labelledby":`problems`,children:[(0,R.jsx)(`h2`,{id:`problems`,children:t(`beta.health.problems`)}),n.length===0&&(0,R.jsxs)(`p`,{className:`beta-outcome`,children:[(0,R.jsx)(l,{size:14,"aria-hidden":`true`}),t(`beta.health.noProblems`)]}),(0,R.jsx)(`ul`,{className:`lines`,children:n.map((e,t)=>(0,R.jsxs)(`li`,{className:`line`,children:[(0,R.jsx)(u,{size:14,className:`beta-wrong`,"aria-hidden":`true`}),(0,R.jsx)(`div`,{className:`line-text`,children:(0,R.jsx)(`p`,{children:(0,R.jsx)(I,{problem:e})})})]},t))})]})}function I({problem:{code:e,params:t,flag:n,change:r}}){let i=(0,R.jsx)(w,{code:e,params:t});return r?(0,R.jsx)(s,{to:m(r),children:i}):n?(0,R.jsx)(s,{to:f(n),children:i}):i}var L,R;function z(){return(z=e((()=>{P(),t(),c(),d(),L=r(),n(),p(),C(),R=o()})))()}function B(){let{data:e,refresh:t}=_(W,G);return x(t,K),(0,U.jsx)(b,{children:(0,U.jsxs)(`div`,{className:`settings`,children:[(0,U.jsx)(F,{health:e.flagHealth}),(0,U.jsx)(k,{health:e.flagHealth}),(0,U.jsx)(H,{workers:e.flagHealth.workers}),(0,U.jsx)(V,{flags:e.staleFlags})]})})}function V({flags:e}){let t=i();return(0,U.jsxs)(`section`,{"aria-labelledby":`stale`,children:[(0,U.jsx)(`h2`,{id:`stale`,children:t(`beta.health.stale`)}),e.length===0&&(0,U.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noStale`)}),(0,U.jsx)(`ul`,{className:`lines`,children:e.map(({key:e,title:n,owner:r,staleness:i,days:a})=>(0,U.jsxs)(`li`,{className:`line`,children:[(0,U.jsxs)(`div`,{className:`line-text`,children:[(0,U.jsx)(`p`,{children:(0,U.jsx)(s,{to:f(e),children:(0,U.jsx)(`bdi`,{children:n})})}),(0,U.jsx)(`p`,{className:`quiet`,children:(0,U.jsx)(`bdi`,{children:r})})]}),(0,U.jsx)(`span`,{className:`time`,children:t(`beta.stale.${i}`,{days:a})})]},e))})]})}function H({workers:e}){let t=i(),n=h(),r=Math.max(0,...e.map(({revision:e})=>e));return(0,U.jsxs)(`section`,{"aria-labelledby":`workers`,children:[(0,U.jsx)(`h2`,{id:`workers`,children:t(`beta.health.workers`)}),e.length===0&&(0,U.jsx)(`p`,{className:`quiet`,children:t(`beta.health.noWorkers`)}),(0,U.jsx)(`ul`,{className:`lines`,children:e.map(({workerId:e,host:i,pid:a,revision:o,seenAt:s,isClosed:c})=>(0,U.jsxs)(`li`,{className:`line`,children:[(0,U.jsxs)(`div`,{className:`line-text`,children:[(0,U.jsxs)(`p`,{children:[(0,U.jsx)(`bdi`,{className:`strong`,children:i}),` `,(0,U.jsx)(`span`,{className:`quiet numeric`,children:a})]}),(0,U.jsx)(`p`,{className:`quiet numeric`,children:t(`beta.health.revision`,{revision:o,ago:n.ago(s)})})]}),c?(0,U.jsx)(`span`,{className:`time time-overdue`,children:t(`beta.health.silent`)}):(0,U.jsx)(`span`,{className:o<r?`time time-today`:`time`,children:t(o<r?`beta.health.behind`:`beta.health.current`)})]},e))})]})}var U,W,G,K;function q(){return(q=e((()=>{E(),t(),r(),g(),n(),v(),y(),p(),S(),M(),z(),U=o(),W=T,G={},K=1e4})))()}q();export{B as default};