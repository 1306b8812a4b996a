//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,E as i,Qt as a,Rt as o,T as s,Xt as c,_ as l,h as u,jt as d,w as f,zt as p}from"./5c8ac6c8.js";import{a as m,d as h,i as g,l as _}from"./cc0b6218.js";import{n as v,r as y}from"./bfdc0d70.js";import{a as b,i as x,n as S,o as C,t as w}from"./7cde4bc5.js";import{n as T,t as E}from"./5415f936.js";import{n as D,t as O}from"./fa8e1d0f.js";import{n as k,t as A}from"./7b11f761.js";import{a as j,i as M,n as N,r as P,t as F}from"./4b2202a5.js";var I;function L(){return(L=e((()=>{d(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f=[d],p={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:f,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},_={alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:f,storageKey:null},v={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[d,o],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,p],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,c,{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},g,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,v,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,v,o],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_]},params:{cacheID:`342286fb95a4e74aea2a575919311957`,id:`c2e4dfac2cbb410ddda79125690ba10759acf95544ec8383ecc31f11ea061c02`,metadata:{},name:`pageRulesQuery`,operationKind:`query`,text:`query pageRulesQuery(
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
`}}})(),I.hash=`bffd4abaf011b70c30a827587d4b71c9`})))()}function R(e){let t=f();return(0,V.jsx)(M,{label:t(`beta.rules.add`),children:t=>(0,V.jsx)(z,{...e,onDone:t})})}function z({flag:e,bucketBy:t,segments:n,onDone:i}){let a=f(),o=h(),{locale:s}=r(),[c,l]=(0,B.useState)(``),[u,d]=(0,B.useState)(H),[p,m]=(0,B.useState)([]),[g,_]=(0,B.useState)(null),[v,y]=C(U),b=(0,B.useMemo)(()=>{let e={constraints:p.filter(P),segments:g===null?[]:[g]};return u===H?{name:`default`,...e}:{name:`flexibleRollout`,parameters:{rollout:u,stickiness:t===`USER`?`userId`:`companyId`},...e}},[p,g,u,t]),x=(b.constraints?.length??0)>0||g!==null;return(0,V.jsxs)(A,{flag:e,op:c.trim()&&x?{ruleAdd:{title:c.trim(),strategy:b}}:null,submit:a(`beta.rules.add`),canWait:!0,onDone:i,children:[(0,V.jsxs)(`label`,{children:[a(`beta.rules.name`),(0,V.jsx)(`input`,{className:`input`,autoFocus:!0,maxLength:100,value:c,onChange:e=>l(e.target.value)})]}),(0,V.jsxs)(`label`,{children:[a(`beta.rules.percent`),(0,V.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,max:100,value:u,onChange:e=>d(Math.min(H,Math.max(0,Number(e.target.value))))})]}),(0,V.jsx)(F,{constraints:p,onChange:m,names:v,onName:y}),n.length>0&&(0,V.jsxs)(`label`,{children:[a(`beta.rules.segment`),(0,V.jsxs)(`select`,{className:`input`,value:g??``,onChange:e=>_(e.target.value||null),children:[(0,V.jsx)(`option`,{value:``,children:a(`beta.rules.noSegment`)}),n.map(({name:e})=>(0,V.jsx)(`option`,{value:e,children:e},e))]})]}),x&&(0,V.jsx)(`p`,{className:`strong`,children:w(a,o,s).sentence(b,v)})]})}var B,V,H,U;function W(){return(W=e((()=>{B=a(),_(),n(),s(),j(),k(),N(),b(),S(),V=c(),H=100,U=[]})))()}function G(){let e=f(),t=h(),{locale:n}=r(),{key:a=``}=p({strict:!1}),{data:o,refresh:s}=m(Y,(0,q.useMemo)(()=>({key:a}),[a]));T(s);let c=i(`FLAGS_CHANGE`),l=o.featureFlag;if(!l)return(0,J.jsx)(u,{});let d=w(e,t,n),g=c&&!l.archivedAt;return(0,J.jsx)(v,{refresh:s,children:(0,J.jsx)(O,{flag:l,children:(0,J.jsxs)(`div`,{className:`settings`,children:[(0,J.jsxs)(`section`,{"aria-labelledby":`rules`,children:[(0,J.jsx)(`h2`,{id:`rules`,children:e(`beta.rules.title`)}),(0,J.jsx)(`p`,{className:`quiet`,children:e(`beta.rules.help`)}),l.rules.length===0&&(0,J.jsx)(`p`,{className:`none quiet`,children:e(`beta.rules.none`)}),(0,J.jsx)(`ol`,{className:`lines`,children:l.rules.map((e,t)=>(0,J.jsx)(K,{flag:l,rule:e,sentence:d.sentence(e.strategy,x(e.conditionSubjects)),isChangeable:g,isFirst:t===0},e.id))})]}),g&&(0,J.jsx)(R,{flag:l,bucketBy:l.bucketBy,segments:o.segments})]})})})}function K({flag:e,rule:t,sentence:n,isChangeable:r,isFirst:i}){let a=f(),o=h(),[s,c]=(0,q.useState)(null),{id:l,title:u,isEnabled:d,startsAt:p,endsAt:m,position:g}=t,_=[p&&a(`beta.rules.from`,{at:o.dateTime(p)}),m&&a(`beta.rules.until`,{at:o.dateTime(m)})],v={toggle:{ruleUpdate:{rule:l,isEnabled:!d}},up:{ruleMove:{rule:l,position:g-1}},remove:{ruleRemove:{rule:l}}},y={toggle:a(d?`beta.rules.pause`:`beta.rules.resume`),up:a(`beta.rules.up`),remove:a(`beta.remove`)},b=i?[`toggle`,`remove`]:[`toggle`,`up`,`remove`];return(0,J.jsxs)(`li`,{className:`line beta-wrap`,"data-retired":!d||void 0,children:[(0,J.jsxs)(`div`,{className:`line-text`,children:[(0,J.jsx)(`p`,{children:(0,J.jsx)(`bdi`,{className:`strong`,children:n})}),(0,J.jsx)(`p`,{className:`quiet`,children:(0,J.jsx)(`bdi`,{children:[u,..._].filter(Boolean).join(` · `)})})]}),!d&&(0,J.jsx)(`span`,{className:`time`,children:a(`beta.rules.paused`)}),r&&(0,J.jsx)(`div`,{className:`beta-acts`,children:b.map(e=>(0,J.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":s===e,onClick:()=>c(s===e?null:e),children:[s===e?a(`record.cancel`):y[e],(0,J.jsx)(`span`,{className:`visually-hidden`,children:u})]},e))}),s&&(0,J.jsx)(A,{flag:e,op:v[s]??null,submit:y[s]??``,isDanger:s===`remove`,onDone:()=>c(null)})]})}var q,J,Y;function X(){return(X=e((()=>{L(),o(),q=a(),t(),_(),n(),l(),g(),s(),k(),b(),D(),y(),S(),E(),W(),J=c(),Y=I})))()}X();export{G as default};