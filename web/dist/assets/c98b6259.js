//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,E as n,Kt as r,Mt as i,Nt as a,S as o,T as s,Tt as c,Wt as l,g as u,m as d,w as f,wt as p}from"./da71c01e.js";import{i as m,n as h}from"./159461e9.js";import{a as g,i as _}from"./61300e16.js";import{n as v,r as y}from"./22a7e665.js";import{a as b,i as x,n as S,o as C,t as w}from"./7de7af5c.js";import{n as T,t as E}from"./ac94d1d2.js";import{n as D,t as O}from"./df1ebb1e.js";import{n as k,t as A}from"./db1a9da1.js";import{n as j,r as M,t as N}from"./41ad5282.js";var P;function F(){return(F=e((()=>{c(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f=[d],p={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:f,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},_={alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:f,storageKey:null},v={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[d,o],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,p],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,c,{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},g,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,v,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,v,o],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_]},params:{cacheID:`342286fb95a4e74aea2a575919311957`,id:`c2e4dfac2cbb410ddda79125690ba10759acf95544ec8383ecc31f11ea061c02`,metadata:{},name:`pageRulesQuery`,operationKind:`query`,text:`query pageRulesQuery(
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
`}}})(),P.hash=`bffd4abaf011b70c30a827587d4b71c9`})))()}function I({flag:e,bucketBy:r,segments:i}){let a=t(),o=m(),{locale:s}=n(),[c,l]=(0,L.useState)(!1),[u,d]=(0,L.useState)(``),[f,p]=(0,L.useState)(z),[h,g]=(0,L.useState)([]),[_,v]=(0,L.useState)(null),[y,b]=C(B),x=(0,L.useMemo)(()=>{let e={constraints:h.filter(M),segments:_===null?[]:[_]};return f===z?{name:`default`,...e}:{name:`flexibleRollout`,parameters:{rollout:f,stickiness:r===`USER`?`userId`:`companyId`},...e}},[h,_,f,r]),S=(x.constraints?.length??0)>0||_!==null,T=()=>{l(!1),d(``),g([]),v(null),p(z)};return c?(0,R.jsxs)(`section`,{"aria-labelledby":`new-rule`,children:[(0,R.jsx)(`h2`,{id:`new-rule`,children:a(`beta.rules.add`)}),(0,R.jsxs)(A,{flag:e,op:u.trim()&&S?{ruleAdd:{title:u.trim(),strategy:x}}:null,submit:a(`beta.rules.add`),canWait:!0,onDone:T,children:[(0,R.jsxs)(`label`,{children:[a(`beta.rules.name`),(0,R.jsx)(`input`,{className:`input`,autoFocus:!0,maxLength:100,value:u,onChange:e=>d(e.target.value)})]}),(0,R.jsxs)(`label`,{children:[a(`beta.rules.percent`),(0,R.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,max:100,value:f,onChange:e=>p(Math.min(z,Math.max(0,Number(e.target.value))))})]}),(0,R.jsx)(N,{constraints:h,onChange:g,names:y,onName:b}),i.length>0&&(0,R.jsxs)(`label`,{children:[a(`beta.rules.segment`),(0,R.jsxs)(`select`,{className:`input`,value:_??``,onChange:e=>v(e.target.value||null),children:[(0,R.jsx)(`option`,{value:``,children:a(`beta.rules.noSegment`)}),i.map(({name:e})=>(0,R.jsx)(`option`,{value:e,children:e},e))]})]}),S&&(0,R.jsx)(`p`,{className:`strong`,children:w(a,o,s).sentence(x,y)})]}),(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:T,children:a(`record.cancel`)})]}):(0,R.jsx)(`div`,{children:(0,R.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>l(!0),children:[`+ `,a(`beta.rules.add`)]})})}var L,R,z,B;function V(){return(V=e((()=>{L=r(),h(),o(),f(),k(),j(),b(),S(),R=l(),z=100,B=[]})))()}function H(){let e=t(),r=m(),{locale:i}=n(),{key:o=``}=a({strict:!1}),{data:c,refresh:l}=g(K,(0,W.useMemo)(()=>({key:o}),[o]));T(l);let u=s(`FLAGS_CHANGE`),f=c.featureFlag;if(!f)return(0,G.jsx)(d,{});let p=w(e,r,i),h=u&&!f.archivedAt;return(0,G.jsx)(v,{refresh:l,children:(0,G.jsx)(O,{flag:f,children:(0,G.jsxs)(`div`,{className:`settings`,children:[(0,G.jsxs)(`section`,{"aria-labelledby":`rules`,children:[(0,G.jsx)(`h2`,{id:`rules`,children:e(`beta.rules.title`)}),(0,G.jsx)(`p`,{className:`quiet`,children:e(`beta.rules.help`)}),f.rules.length===0&&(0,G.jsx)(`p`,{className:`none quiet`,children:e(`beta.rules.none`)}),(0,G.jsx)(`ol`,{className:`lines`,children:f.rules.map((e,t)=>(0,G.jsx)(U,{flag:f,rule:e,sentence:p.sentence(e.strategy,x(e.conditionSubjects)),isChangeable:h,isFirst:t===0},e.id))})]}),h&&(0,G.jsx)(I,{flag:f,bucketBy:f.bucketBy,segments:c.segments})]})})})}function U({flag:e,rule:n,sentence:r,isChangeable:i,isFirst:a}){let o=t(),s=m(),[c,l]=(0,W.useState)(null),{id:u,title:d,isEnabled:f,startsAt:p,endsAt:h,position:g}=n,_=[p&&o(`beta.rules.from`,{at:s.dateTime(p)}),h&&o(`beta.rules.until`,{at:s.dateTime(h)})],v={toggle:{ruleUpdate:{rule:u,isEnabled:!f}},up:{ruleMove:{rule:u,position:g-1}},remove:{ruleRemove:{rule:u}}},y={toggle:o(f?`beta.rules.pause`:`beta.rules.resume`),up:o(`beta.rules.up`),remove:o(`beta.remove`)},b=a?[`toggle`,`remove`]:[`toggle`,`up`,`remove`];return(0,G.jsxs)(`li`,{className:`line beta-wrap`,"data-retired":!f||void 0,children:[(0,G.jsxs)(`div`,{className:`line-text`,children:[(0,G.jsx)(`p`,{children:(0,G.jsx)(`bdi`,{className:`strong`,children:r})}),(0,G.jsx)(`p`,{className:`quiet`,children:(0,G.jsx)(`bdi`,{children:[d,..._].filter(Boolean).join(` · `)})})]}),!f&&(0,G.jsx)(`span`,{className:`time`,children:o(`beta.rules.paused`)}),i&&(0,G.jsx)(`div`,{className:`beta-acts`,children:b.map(e=>(0,G.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":c===e,onClick:()=>l(c===e?null:e),children:[c===e?o(`record.cancel`):y[e],(0,G.jsx)(`span`,{className:`visually-hidden`,children:d})]},e))}),c&&(0,G.jsx)(A,{flag:e,op:v[c]??null,submit:y[c]??``,isDanger:c===`remove`,onDone:()=>l(null)})]})}var W,G,K;function q(){return(q=e((()=>{F(),i(),W=r(),p(),h(),o(),u(),_(),f(),k(),b(),D(),y(),S(),E(),V(),G=l(),K=P})))()}q();export{H as default};