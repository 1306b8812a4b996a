//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{D as t,Gt as n,Kt as r,Lt as i,O as a,Rt as o,an as s,rn as c,x as l,y as u}from"./5734e76d.js";import{a as d,n as f}from"./7f01c9e8.js";import{a as p,i as m}from"./bb8fc8fb.js";import{n as h,t as g}from"./262becfd.js";import{n as _,t as v}from"./1e665edb.js";var y;function b(){return(b=e((()=>{o(),y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={kind:`Variable`,name:`flag`,variableName:`key`},r=[n],i={alias:null,args:null,kind:`ScalarField`,name:`users`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`days`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[s,c],u={alias:null,args:r,concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[i,a,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:l,storageKey:null}],storageKey:null},d=[{kind:`Literal`,name:`first`,value:50},n],f={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},m={alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:l,storageKey:null},h={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c,s],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageUsageQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null},{args:r,kind:`FragmentSpread`,name:`audience_query`},{args:r,kind:`FragmentSpread`,name:`feedback_query`},u,{alias:null,args:d,concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[a,o,p,m,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageUsageQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],storageKey:null},{alias:null,args:r,concreteType:`AudienceDay`,kind:`LinkedField`,name:`betaAudience`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},p,i],storageKey:null},{alias:null,args:d,concreteType:`BetaFeedbackConnection`,kind:`LinkedField`,name:`betaFeedback`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`BetaFeedback`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`rating`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sentAt`,storageKey:null},m,h],storageKey:null}],storageKey:null},u,{alias:null,args:d,concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[a,o,p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`1188efcc98d20d1c2a1664ee617a1f22`,id:`c1dd1f3ea8b21f90a5ff6181993a1e50d7aaeff98a895577110c7596d81e3c54`,metadata:{},name:`pageUsageQuery`,operationKind:`query`,text:`query pageUsageQuery(
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
`}}})(),y.hash=`ca938fe36de783fc3111ea87507d594a`})))()}var x;function S(){return(S=e((()=>{o(),x={argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`audience_query`,selections:[{alias:null,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`AudienceDay`,kind:`LinkedField`,name:`betaAudience`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`users`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},x.hash=`844128f61b5b0d79d680c87e21ef1b9d`})))()}function C(e,t=new Date){return Array.from({length:w},(n,r)=>{let i=new Date(t.getTime()-(29-r)*T).toISOString().slice(0,10),a=e.filter(e=>e.day===i),o=e=>a.reduce((t,{reason:n,users:r})=>t+(n===`RULE`===e?r:0),0);return{day:i,members:o(!1),others:o(!0)}})}var w,T;function E(){return(E=e((()=>{w=30,T=864e5})))()}function D({query:e}){let t=a(),n=d(),{betaAudience:r}=(0,O.useFragment)(x,e),i=C(r),o=Math.max(1,...i.map(({members:e,others:t})=>e+t)),[s,c]=[i[0],i.at(-1)],l=r.length===0;return(0,k.jsxs)(`section`,{"aria-labelledby":`audience`,children:[(0,k.jsx)(`h2`,{id:`audience`,children:t(`beta.usage.audience`)}),l||!s||!c?(0,k.jsx)(`p`,{className:`quiet`,children:t(`beta.usage.none`)}):(0,k.jsxs)(`figure`,{className:`beta-audience`,children:[(0,k.jsx)(`svg`,{viewBox:`0 0 ${i.length*j} ${A}`,role:`img`,"aria-label":t(`beta.usage.chart`,{most:o,count:i.length}),children:i.map(({day:e,members:t,others:r},i)=>{let[a,s]=[t/o*A,r/o*A];return(0,k.jsxs)(`g`,{children:[(0,k.jsx)(`title`,{children:`${n.day(e)}: ${n.number(t+r)}`}),(0,k.jsx)(`rect`,{x:i*j,y:A-a,width:M,height:a,className:`beta-bar`}),(0,k.jsx)(`rect`,{x:i*j,y:A-a-s,width:M,height:s,className:`beta-bar-rule`})]},e)})}),(0,k.jsxs)(`figcaption`,{className:`quiet numeric`,children:[(0,k.jsx)(`span`,{children:n.day(s.day)}),(0,k.jsx)(`span`,{children:t(`beta.usage.most`,{count:o})}),(0,k.jsx)(`span`,{children:n.day(c.day)})]})]})]})}var O,k,A,j,M;function N(){return(N=e((()=>{S(),O=i(),f(),t(),E(),k=c(),A=80,j=12,M=8})))()}var P;function F(){return(F=e((()=>{o(),P=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`feedback_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaFeedbackConnection`,kind:`LinkedField`,name:`betaFeedback`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaFeedback`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`rating`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sentAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e],storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),P.hash=`89a3805d4ac8f2c03644dd2f44b0c223`})))()}function I({query:e}){let t=a(),n=d(),{betaFeedback:r}=(0,L.useFragment)(P,e),{nodes:i,totalCount:o}=r,s=(o??i.length)-i.length;return(0,R.jsxs)(`section`,{"aria-labelledby":`feedback`,children:[(0,R.jsx)(`h2`,{id:`feedback`,children:t(`beta.feedback`)}),i.length===0&&(0,R.jsx)(`p`,{className:`quiet`,children:t(`beta.feedback.none`)}),(0,R.jsx)(`ul`,{className:`lines`,children:i.map(({user:e,company:r,rating:i,text:a,sentAt:o})=>(0,R.jsxs)(`li`,{className:`line`,children:[(0,R.jsxs)(`span`,{className:`time`,children:[(0,R.jsx)(`span`,{className:`visually-hidden`,children:t(`beta.feedback.rating`)}),` `,i,`/5`]}),(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsx)(`p`,{children:(0,R.jsx)(`bdi`,{children:a||`–`})}),(0,R.jsxs)(`p`,{className:`quiet`,children:[(0,R.jsx)(`bdi`,{children:e.name}),` · `,(0,R.jsx)(`bdi`,{children:r.name}),` · `,n.ago(o)]})]})]},e.id))}),s>0&&(0,R.jsx)(`p`,{className:`quiet`,children:t(`beta.more`,{count:s})})]})}var L,R;function z(){return(z=e((()=>{F(),L=i(),f(),t(),R=c()})))()}function B(){let e=a(),{key:t=``}=r({strict:!1}),{data:n,refresh:i}=p(G,(0,U.useMemo)(()=>({key:t}),[t]));return h(i,K),n.featureFlag?(0,W.jsx)(v,{flag:n.featureFlag,children:(0,W.jsxs)(`div`,{className:`settings`,children:[(0,W.jsx)(D,{query:n}),(0,W.jsx)(V,{uses:n.betaCompanyUses}),(0,W.jsx)(H,{uses:n.betaUses}),(0,W.jsx)(I,{query:n}),(0,W.jsx)(`p`,{className:`quiet`,children:e(`beta.usage.privacy`)})]})}):(0,W.jsx)(u,{})}function V({uses:e}){let t=a(),n=d();return e.length===0?null:(0,W.jsxs)(`section`,{"aria-labelledby":`companies`,children:[(0,W.jsx)(`h2`,{id:`companies`,children:t(`beta.usage.companies`)}),(0,W.jsx)(`ul`,{className:`lines`,children:e.map(({company:e,users:r,days:i,lastUsedAt:a})=>(0,W.jsxs)(`li`,{className:`line`,children:[(0,W.jsxs)(`div`,{className:`line-text`,children:[(0,W.jsx)(`p`,{children:(0,W.jsx)(`bdi`,{className:`strong`,children:e.name})}),(0,W.jsx)(`p`,{className:`quiet numeric`,children:t(`beta.usage.users`,{count:r})})]}),(0,W.jsx)(`span`,{className:`quiet numeric`,children:t(`beta.usage.days`,{count:i})}),(0,W.jsx)(`span`,{className:`quiet numeric`,children:n.ago(a)})]},e.id))})]})}function H({uses:{nodes:e,totalCount:t}}){let n=a(),r=d(),i=(t??e.length)-e.length;return e.length===0?null:(0,W.jsxs)(`section`,{"aria-labelledby":`users`,children:[(0,W.jsx)(`h2`,{id:`users`,children:n(`beta.usage.people`)}),(0,W.jsx)(`ul`,{className:`lines`,children:e.map(({user:e,company:t,days:i,lastUsedAt:a,reason:o})=>(0,W.jsxs)(`li`,{className:`line`,children:[(0,W.jsxs)(`div`,{className:`line-text`,children:[(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`bdi`,{className:`strong`,children:e.name}),` `,(0,W.jsx)(`bdi`,{className:`quiet`,children:t.name})]}),(0,W.jsx)(`p`,{className:`quiet`,children:n(`beta.usage.reason.${o}`)})]}),(0,W.jsx)(`span`,{className:`quiet numeric`,children:n(`beta.usage.days`,{count:i})}),(0,W.jsx)(`span`,{className:`quiet numeric`,children:r.ago(a)})]},e.id))}),i>0&&(0,W.jsx)(`p`,{className:`quiet`,children:n(`beta.more`,{count:i})})]})}var U,W,G,K;function q(){return(q=e((()=>{b(),n(),U=s(),i(),f(),t(),l(),m(),_(),g(),N(),z(),W=c(),G=y,K=6e4})))()}q();export{B as default};