//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,N as i,Tn as a,V as o,dn as s,fn as c,in as l,o as u,rn as d,u as f}from"./eac1eecf.js";import{i as p,o as m,r as h,s as g}from"./982b6667.js";import{n as _,t as v}from"./78ee99eb.js";import{n as y,t as b}from"./74802164.js";var x;function S(){return(S=e((()=>{l(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={kind:`Variable`,name:`flag`,variableName:`key`},r=[n],i={alias:null,args:null,kind:`ScalarField`,name:`users`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`days`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[s,c],u={alias:null,args:r,concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[i,a,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:l,storageKey:null}],storageKey:null},d=[{kind:`Literal`,name:`first`,value:50},n],f={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},m={alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:l,storageKey:null},h={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c,s],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageUsageQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null},{args:r,kind:`FragmentSpread`,name:`audience_query`},{args:r,kind:`FragmentSpread`,name:`feedback_query`},u,{alias:null,args:d,concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[a,o,p,m,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageUsageQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],storageKey:null},{alias:null,args:r,concreteType:`AudienceDay`,kind:`LinkedField`,name:`betaAudience`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},p,i],storageKey:null},{alias:null,args:d,concreteType:`BetaFeedbackConnection`,kind:`LinkedField`,name:`betaFeedback`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`BetaFeedback`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`rating`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sentAt`,storageKey:null},m,h],storageKey:null}],storageKey:null},u,{alias:null,args:d,concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[a,o,p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`1188efcc98d20d1c2a1664ee617a1f22`,id:`c1dd1f3ea8b21f90a5ff6181993a1e50d7aaeff98a895577110c7596d81e3c54`,metadata:{},name:`pageUsageQuery`,operationKind:`query`,text:`query pageUsageQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    ...flagFrame_flag
  }
  ...audience_query_JWbh3
  ...feedback_query_JWbh3
  betaCompanyUses(flag: $key) {
    users
    days
    lastUsedAt
    company {
      id
      name
    }
  }
  betaUses(flag: $key, first: 50) {
    totalCount
    nodes {
      days
      lastUsedAt
      reason
      user {
        id
        name
      }
      company {
        name
        id
      }
    }
  }
}

fragment audience_query_JWbh3 on Query {
  betaAudience(flag: $key) {
    day
    reason
    users
  }
}

fragment feedback_query_JWbh3 on Query {
  betaFeedback(flag: $key, first: 50) {
    totalCount
    nodes {
      rating
      text
      sentAt
      user {
        id
        name
      }
      company {
        name
        id
      }
    }
  }
}

fragment flagFrame_flag on FeatureFlag {
  key
  title
  stage
  isEnabled
  killedAt
  archivedAt
}
`}}})(),x.hash=`ca938fe36de783fc3111ea87507d594a`})))()}var C;function w(){return(w=e((()=>{l(),C={argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`audience_query`,selections:[{alias:null,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`AudienceDay`,kind:`LinkedField`,name:`betaAudience`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`users`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},C.hash=`844128f61b5b0d79d680c87e21ef1b9d`})))()}function T(e,t=new Date){return Array.from({length:E},(n,r)=>{let i=new Date(t.getTime()-(29-r)*D).toISOString().slice(0,10),a=e.filter(e=>e.day===i),o=e=>a.reduce((t,{reason:n,users:r})=>t+(n===`RULE`===e?r:0),0);return{day:i,members:o(!1),others:o(!0)}})}var E,D;function O(){return(O=e((()=>{E=30,D=864e5})))()}function k({query:e}){let t=r(),n=f(),{betaAudience:i}=(0,A.useFragment)(C,e),a=T(i),o=Math.max(1,...a.map(({members:e,others:t})=>e+t)),[s,c]=[a[0],a.at(-1)],l=i.length===0;return(0,j.jsxs)(`section`,{"aria-labelledby":`audience`,children:[(0,j.jsx)(`h2`,{id:`audience`,children:t(`beta.usage.audience`)}),l||!s||!c?(0,j.jsx)(`p`,{className:`quiet`,children:t(`beta.usage.none`)}):(0,j.jsxs)(`figure`,{className:`beta-audience`,children:[(0,j.jsx)(`svg`,{viewBox:`0 0 ${a.length*N} ${M}`,role:`img`,"aria-label":t(`beta.usage.chart`,{most:o,count:a.length}),children:a.map(({day:e,members:t,others:r},i)=>{let[a,s]=[t/o*M,r/o*M];return(0,j.jsxs)(`g`,{children:[(0,j.jsx)(`title`,{children:`${n.day(e)}: ${n.number(t+r)}`}),(0,j.jsx)(`rect`,{x:i*N,y:M-a,width:P,height:a,className:`beta-bar`}),(0,j.jsx)(`rect`,{x:i*N,y:M-a-s,width:P,height:s,className:`beta-bar-rule`})]},e)})}),(0,j.jsxs)(`figcaption`,{className:`quiet numeric`,children:[(0,j.jsx)(`span`,{children:n.day(s.day)}),(0,j.jsx)(`span`,{children:t(`beta.usage.most`,{count:o})}),(0,j.jsx)(`span`,{children:n.day(c.day)})]})]})]})}var A,j,M,N,P;function F(){return(F=e((()=>{w(),A=d(),u(),o(),O(),j=t(),M=80,N=12,P=8})))()}var I;function L(){return(L=e((()=>{l(),I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`feedback_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaFeedbackConnection`,kind:`LinkedField`,name:`betaFeedback`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaFeedback`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`rating`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sentAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e],storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),I.hash=`89a3805d4ac8f2c03644dd2f44b0c223`})))()}function R({query:e}){let t=r(),n=f(),{betaFeedback:i}=(0,z.useFragment)(I,e),{nodes:a,totalCount:o}=i,s=(o??a.length)-a.length;return(0,B.jsxs)(`section`,{"aria-labelledby":`feedback`,children:[(0,B.jsx)(`h2`,{id:`feedback`,children:t(`beta.feedback`)}),a.length===0&&(0,B.jsx)(`p`,{className:`quiet`,children:t(`beta.feedback.none`)}),(0,B.jsx)(`ul`,{className:`lines`,children:a.map(({user:e,company:r,rating:i,text:a,sentAt:o})=>(0,B.jsxs)(`li`,{className:`line`,children:[(0,B.jsxs)(`span`,{className:`time`,children:[(0,B.jsx)(`span`,{className:`visually-hidden`,children:t(`beta.feedback.rating`)}),` `,i,`/5`]}),(0,B.jsxs)(`div`,{className:`line-text`,children:[(0,B.jsx)(`p`,{children:(0,B.jsx)(`bdi`,{children:a||`–`})}),(0,B.jsxs)(`p`,{className:`quiet`,children:[(0,B.jsx)(`bdi`,{children:e.name}),` · `,(0,B.jsx)(`bdi`,{children:r.name}),` · `,n.ago(o)]})]})]},e.id))}),s>0&&(0,B.jsx)(`p`,{className:`quiet`,children:t(`beta.more`,{count:s})})]})}var z,B;function V(){return(V=e((()=>{L(),z=d(),u(),o(),B=t()})))()}function H(){let e=r(),{key:t=``}=c({strict:!1}),{data:n,refresh:a}=g(q,(0,G.useMemo)(()=>({key:t}),[t]));return _(a,J),n.featureFlag?(0,K.jsx)(b,{flag:n.featureFlag,children:(0,K.jsxs)(h,{children:[(0,K.jsx)(k,{query:n}),(0,K.jsx)(U,{uses:n.betaCompanyUses}),(0,K.jsx)(W,{uses:n.betaUses}),(0,K.jsx)(R,{query:n}),(0,K.jsx)(`p`,{className:`quiet`,children:e(`beta.usage.privacy`)})]})}):(0,K.jsx)(i,{})}function U({uses:e}){let t=r(),n=f();return e.length===0?null:(0,K.jsxs)(`section`,{"aria-labelledby":`companies`,children:[(0,K.jsx)(`h2`,{id:`companies`,children:t(`beta.usage.companies`)}),(0,K.jsx)(`ul`,{className:`lines`,children:e.map(({company:e,users:r,days:i,lastUsedAt:a})=>(0,K.jsxs)(`li`,{className:`line`,children:[(0,K.jsxs)(`div`,{className:`line-text`,children:[(0,K.jsx)(`p`,{children:(0,K.jsx)(`bdi`,{className:`strong`,children:e.name})}),(0,K.jsx)(`p`,{className:`quiet numeric`,children:t(`beta.usage.users`,{count:r})})]}),(0,K.jsx)(`span`,{className:`quiet numeric`,children:t(`beta.usage.days`,{count:i})}),(0,K.jsx)(`span`,{className:`quiet numeric`,children:n.ago(a)})]},e.id))})]})}function W({uses:{nodes:e,totalCount:t}}){let n=r(),i=f(),a=(t??e.length)-e.length;return e.length===0?null:(0,K.jsxs)(`section`,{"aria-labelledby":`users`,children:[(0,K.jsx)(`h2`,{id:`users`,children:n(`beta.usage.people`)}),(0,K.jsx)(`ul`,{className:`lines`,children:e.map(({user:e,company:t,days:r,lastUsedAt:a,reason:o})=>(0,K.jsxs)(`li`,{className:`line`,children:[(0,K.jsxs)(`div`,{className:`line-text`,children:[(0,K.jsxs)(`p`,{children:[(0,K.jsx)(`bdi`,{className:`strong`,children:e.name}),` `,(0,K.jsx)(`bdi`,{className:`quiet`,children:t.name})]}),(0,K.jsx)(`p`,{className:`quiet`,children:n(`beta.usage.reason.${o}`)})]}),(0,K.jsx)(`span`,{className:`quiet numeric`,children:n(`beta.usage.days`,{count:r})}),(0,K.jsx)(`span`,{className:`quiet numeric`,children:i.ago(a)})]},e.id))}),a>0&&(0,K.jsx)(`p`,{className:`quiet`,children:n(`beta.more`,{count:a})})]})}var G,K,q,J;function Y(){return(Y=e((()=>{S(),s(),G=a(),d(),u(),o(),n(),m(),p(),y(),v(),F(),V(),K=t(),q=x,J=6e4})))()}Y();export{H as default};