//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,C as n,Ct as r,Ht as i,S as a,St as o,Wt as s,b as c,f as l,jt as u,m as d,w as f,x as p}from"./62afade3.js";import{i as m,o as h}from"./4159cc9a.js";import{a as g,i as _}from"./1e662f56.js";import{n as v,r as y}from"./b1083685.js";import{a as b,i as x,n as S,o as C,t as w}from"./da38ebae.js";import{n as T,t as E}from"./3b7e39e0.js";import{n as D,t as O}from"./58264c16.js";import{n as k,t as A}from"./55275d71.js";import{n as j,r as M,t as N}from"./66b4a7c3.js";var P;function F(){return(F=e((()=>{r(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f=[d],p={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:f,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},_={alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:f,storageKey:null},v={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[d,o],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,p],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,c,{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},g,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,v,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,v,o],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_]},params:{cacheID:`342286fb95a4e74aea2a575919311957`,id:`c2e4dfac2cbb410ddda79125690ba10759acf95544ec8383ecc31f11ea061c02`,metadata:{},name:`pageRulesQuery`,operationKind:`query`,text:`query pageRulesQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    key
    version
    archivedAt
    bucketBy
    ...flagFrame_flag
    rules {
      id
      position
      title
      strategy
      conditionSubjects {
        value
        company {
          name
          id
        }
        user {
          name
          company {
            name
            id
          }
          id
        }
      }
      startsAt
      endsAt
      isEnabled
    }
  }
  segments {
    name
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
`}}})(),P.hash=`bffd4abaf011b70c30a827587d4b71c9`})))()}function I({flag:e,bucketBy:t,segments:n}){let r=p(),i=h(),{locale:a}=f(),[o,s]=(0,L.useState)(!1),[c,l]=(0,L.useState)(``),[u,d]=(0,L.useState)(z),[m,g]=(0,L.useState)([]),[_,v]=(0,L.useState)(null),[y,b]=C(B),x=(0,L.useMemo)(()=>{let e={constraints:m.filter(M),segments:_===null?[]:[_]};return u===z?{name:`default`,...e}:{name:`flexibleRollout`,parameters:{rollout:u,stickiness:t===`USER`?`userId`:`companyId`},...e}},[m,_,u,t]),S=(x.constraints?.length??0)>0||_!==null,T=()=>{s(!1),l(``),g([]),v(null),d(z)};return o?(0,R.jsxs)(`section`,{"aria-labelledby":`new-rule`,children:[(0,R.jsx)(`h2`,{id:`new-rule`,children:r(`beta.rules.add`)}),(0,R.jsxs)(A,{flag:e,op:c.trim()&&S?{ruleAdd:{title:c.trim(),strategy:x}}:null,submit:r(`beta.rules.add`),canWait:!0,onDone:T,children:[(0,R.jsxs)(`label`,{children:[r(`beta.rules.name`),(0,R.jsx)(`input`,{className:`input`,autoFocus:!0,maxLength:100,value:c,onChange:e=>l(e.target.value)})]}),(0,R.jsxs)(`label`,{children:[r(`beta.rules.percent`),(0,R.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,max:100,value:u,onChange:e=>d(Math.min(z,Math.max(0,Number(e.target.value))))})]}),(0,R.jsx)(N,{constraints:m,onChange:g,names:y,onName:b}),n.length>0&&(0,R.jsxs)(`label`,{children:[r(`beta.rules.segment`),(0,R.jsxs)(`select`,{className:`input`,value:_??``,onChange:e=>v(e.target.value||null),children:[(0,R.jsx)(`option`,{value:``,children:r(`beta.rules.noSegment`)}),n.map(({name:e})=>(0,R.jsx)(`option`,{value:e,children:e},e))]})]}),S&&(0,R.jsx)(`p`,{className:`strong`,children:w(r,i,a).sentence(x,y)})]}),(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:T,children:r(`record.cancel`)})]}):(0,R.jsx)(`div`,{children:(0,R.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>s(!0),children:[`+ `,r(`beta.rules.add`)]})})}var L,R,z,B;function V(){return(V=e((()=>{L=s(),m(),c(),a(),k(),j(),b(),S(),R=i(),z=100,B=[]})))()}function H(){let e=p(),t=h(),{locale:r}=f(),{key:i=``}=u({strict:!1}),{data:a,refresh:o}=g(K,(0,W.useMemo)(()=>({key:i}),[i]));T(o);let s=n(`FLAGS_CHANGE`),c=a.featureFlag;if(!c)return(0,G.jsx)(l,{});let d=w(e,t,r),m=s&&!c.archivedAt;return(0,G.jsx)(v,{refresh:o,children:(0,G.jsx)(O,{flag:c,children:(0,G.jsxs)(`div`,{className:`settings`,children:[(0,G.jsxs)(`section`,{"aria-labelledby":`rules`,children:[(0,G.jsx)(`h2`,{id:`rules`,children:e(`beta.rules.title`)}),(0,G.jsx)(`p`,{className:`quiet`,children:e(`beta.rules.help`)}),c.rules.length===0&&(0,G.jsx)(`p`,{className:`none quiet`,children:e(`beta.rules.none`)}),(0,G.jsx)(`ol`,{className:`lines`,children:c.rules.map((e,t)=>(0,G.jsx)(U,{flag:c,rule:e,sentence:d.sentence(e.strategy,x(e.conditionSubjects)),isChangeable:m,isFirst:t===0},e.id))})]}),m&&(0,G.jsx)(I,{flag:c,bucketBy:c.bucketBy,segments:a.segments})]})})})}function U({flag:e,rule:t,sentence:n,isChangeable:r,isFirst:i}){let a=p(),o=h(),[s,c]=(0,W.useState)(null),{id:l,title:u,isEnabled:d,startsAt:f,endsAt:m,position:g}=t,_=[f&&a(`beta.rules.from`,{at:o.dateTime(f)}),m&&a(`beta.rules.until`,{at:o.dateTime(m)})],v={toggle:{ruleUpdate:{rule:l,isEnabled:!d}},up:{ruleMove:{rule:l,position:g-1}},remove:{ruleRemove:{rule:l}}},y={toggle:a(d?`beta.rules.pause`:`beta.rules.resume`),up:a(`beta.rules.up`),remove:a(`beta.remove`)},b=i?[`toggle`,`remove`]:[`toggle`,`up`,`remove`];return(0,G.jsxs)(`li`,{className:`line beta-wrap`,"data-retired":!d||void 0,children:[(0,G.jsxs)(`div`,{className:`line-text`,children:[(0,G.jsx)(`p`,{children:(0,G.jsx)(`bdi`,{className:`strong`,children:n})}),(0,G.jsx)(`p`,{className:`quiet`,children:(0,G.jsx)(`bdi`,{children:[u,..._].filter(Boolean).join(` · `)})})]}),!d&&(0,G.jsx)(`span`,{className:`time`,children:a(`beta.rules.paused`)}),r&&(0,G.jsx)(`div`,{className:`beta-acts`,children:b.map(e=>(0,G.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":s===e,onClick:()=>c(s===e?null:e),children:[s===e?a(`record.cancel`):y[e],(0,G.jsx)(`span`,{className:`visually-hidden`,children:u})]},e))}),s&&(0,G.jsx)(A,{flag:e,op:v[s]??null,submit:y[s]??``,isDanger:s===`remove`,onDone:()=>c(null)})]})}var W,G,K;function q(){return(q=e((()=>{F(),t(),W=s(),o(),m(),c(),d(),_(),a(),k(),b(),D(),y(),S(),E(),V(),G=i(),K=P})))()}q();export{H as default};