//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,D as n,Gt as r,Kt as i,Lt as a,O as o,Rt as s,an as c,j as l,k as u,rn as d,x as f,y as p}from"./545d901b.js";import{a as m,n as h}from"./87cb9fe7.js";import{a as g,i as _}from"./55fe6868.js";import{n as v,r as y}from"./eda265c9.js";import{a as b,i as x,n as S,o as C,t as w}from"./656d343d.js";import{n as T,t as E}from"./1ba5c910.js";import{n as D,t as O}from"./40a7f09b.js";import{n as k,t as A}from"./962198f7.js";import{a as j,i as M,n as N,r as P,t as F}from"./80c0360d.js";var I;function L(){return(L=e((()=>{s(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f=[d],p={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:f,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},_={alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:f,storageKey:null},v={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[d,o],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,p],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,c,{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},g,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,v,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,v,o],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_]},params:{cacheID:`342286fb95a4e74aea2a575919311957`,id:`c2e4dfac2cbb410ddda79125690ba10759acf95544ec8383ecc31f11ea061c02`,metadata:{},name:`pageRulesQuery`,operationKind:`query`,text:`query pageRulesQuery(
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
`}}})(),I.hash=`569ccec268efbf31653c1b50c989cef5`})))()}function R(e){let t=o();return(0,V.jsx)(M,{label:t(`beta.rules.add`),children:t=>(0,V.jsx)(z,{...e,onDone:t})})}function z({flag:e,bucketBy:t,segments:n,onDone:r}){let i=o(),a=m(),{locale:s}=l(),[c,u]=(0,B.useState)(``),[d,f]=(0,B.useState)(H),[p,h]=(0,B.useState)([]),[g,_]=(0,B.useState)(null),[v,y]=C(U),b=(0,B.useMemo)(()=>{let e={constraints:p.filter(P),segments:g===null?[]:[g]};return d===H?{name:`default`,...e}:{name:`flexibleRollout`,parameters:{rollout:d,stickiness:t===`USER`?`userId`:`companyId`},...e}},[p,g,d,t]),x=(b.constraints?.length??0)>0||g!==null;return(0,V.jsxs)(A,{flag:e,op:c.trim()&&x?{ruleAdd:{title:c.trim(),strategy:b}}:null,submit:i(`beta.rules.add`),canWait:!0,onDone:r,children:[(0,V.jsxs)(`label`,{children:[i(`beta.rules.name`),(0,V.jsx)(`input`,{className:`input`,autoFocus:!0,name:`title`,maxLength:100,value:c,onChange:e=>u(e.target.value)})]}),(0,V.jsxs)(`label`,{children:[i(`beta.rules.percent`),(0,V.jsx)(`input`,{className:`input numeric`,type:`number`,name:`percent`,min:1,max:100,value:d,onChange:e=>f(Math.min(H,Math.max(0,Number(e.target.value))))})]}),(0,V.jsx)(F,{constraints:p,onChange:h,names:v,onName:y}),n.length>0&&(0,V.jsxs)(`label`,{children:[i(`beta.rules.segment`),(0,V.jsxs)(`select`,{className:`input`,name:`segment`,value:g??``,onChange:e=>_(e.target.value||null),children:[(0,V.jsx)(`option`,{value:``,children:i(`beta.rules.noSegment`)}),n.map(({name:e})=>(0,V.jsx)(`option`,{value:e,children:e},e))]})]}),x&&(0,V.jsx)(`p`,{className:`strong`,children:w(i,a,s).sentence(b,v)})]})}var B,V,H,U;function W(){return(W=e((()=>{B=c(),h(),n(),u(),j(),k(),N(),b(),S(),V=d(),H=100,U=[]})))()}function G(){let e=o(),n=m(),{locale:r}=l(),{key:a=``}=i({strict:!1}),{data:s,refresh:c}=g(Y,(0,q.useMemo)(()=>({key:a}),[a]));T(c);let u=t(`FLAGS_CHANGE`),d=s.featureFlag;if(!d)return(0,J.jsx)(p,{});let f=w(e,n,r),h=u&&!d.archivedAt;return(0,J.jsx)(v,{refresh:c,children:(0,J.jsx)(O,{flag:d,children:(0,J.jsxs)(`div`,{className:`settings`,children:[(0,J.jsxs)(`section`,{"aria-labelledby":`rules`,children:[(0,J.jsx)(`h2`,{id:`rules`,children:e(`beta.rules.title`)}),(0,J.jsx)(`p`,{className:`quiet`,children:e(`beta.rules.help`)}),d.rules.length===0&&(0,J.jsx)(`p`,{className:`none quiet`,children:e(`beta.rules.none`)}),(0,J.jsx)(`ol`,{className:`lines`,children:d.rules.map((e,t)=>(0,J.jsx)(K,{flag:d,rule:e,sentence:f.sentence(e.strategy,x(e.conditionSubjects)),isChangeable:h,isFirst:t===0},e.id))})]}),h&&(0,J.jsx)(R,{flag:d,bucketBy:d.bucketBy,segments:s.segments})]})})})}function K({flag:e,rule:t,sentence:n,isChangeable:r,isFirst:i}){let a=o(),s=m(),[c,l]=(0,q.useState)(null),{id:u,title:d,isEnabled:f,startsAt:p,endsAt:h,position:g}=t,_=[p&&a(`beta.rules.from`,{at:s.dateTime(p)}),h&&a(`beta.rules.until`,{at:s.dateTime(h)})],v={toggle:{ruleUpdate:{rule:u,isEnabled:!f}},up:{ruleMove:{rule:u,position:g-1}},remove:{ruleRemove:{rule:u}}},y={toggle:a(f?`beta.rules.pause`:`beta.rules.resume`),up:a(`beta.rules.up`),remove:a(`beta.remove`)},b=i?[`toggle`,`remove`]:[`toggle`,`up`,`remove`];return(0,J.jsxs)(`li`,{className:`line beta-wrap`,"data-retired":!f||void 0,children:[(0,J.jsxs)(`div`,{className:`line-text`,children:[(0,J.jsx)(`p`,{children:(0,J.jsx)(`bdi`,{className:`strong`,children:n})}),(0,J.jsx)(`p`,{className:`quiet`,children:(0,J.jsx)(`bdi`,{children:[d,..._].filter(Boolean).join(` · `)})})]}),!f&&(0,J.jsx)(`span`,{className:`time`,children:a(`beta.rules.paused`)}),r&&(0,J.jsx)(`div`,{className:`beta-acts`,children:b.map(e=>(0,J.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":c===e,onClick:()=>l(c===e?null:e),children:[c===e?a(`record.cancel`):y[e],(0,J.jsx)(`span`,{className:`visually-hidden`,children:d})]},e))}),c&&(0,J.jsx)(A,{flag:e,op:v[c]??null,submit:y[c]??``,isDanger:c===`remove`,onDone:()=>l(null)})]})}var q,J,Y;function X(){return(X=e((()=>{L(),r(),q=c(),a(),h(),n(),f(),_(),u(),k(),b(),D(),y(),S(),E(),W(),J=d(),Y=I})))()}X();export{G as default};