//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,Jt as i,O as a,an as o,j as s,k as c,qt as l,sn as u,x as d,y as f,zt as p}from"./770f7995.js";import{a as m,n as h}from"./3909dfd4.js";import{i as g,o as _,r as v,s as y}from"./78e52d51.js";import{n as b,r as x}from"./588cc4c1.js";import{a as S,n as C,o as w,r as T,s as E,t as D}from"./2c9c08cb.js";import{n as O,t as k}from"./71be4b72.js";import{n as ee,t as te}from"./9ae4e58c.js";import{n as A,t as j}from"./b106f68c.js";import{a as M,i as N,n as P,o as F,r as I,t as L}from"./90cdd51e.js";var R;function z(){return(z=e((()=>{n(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f=[d],p={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:f,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},_={alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:f,storageKey:null},v={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[d,o],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,p],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,c,{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},g,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,v,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,v,o],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_]},params:{cacheID:`342286fb95a4e74aea2a575919311957`,id:`c2e4dfac2cbb410ddda79125690ba10759acf95544ec8383ecc31f11ea061c02`,metadata:{},name:`pageRulesQuery`,operationKind:`query`,text:`query pageRulesQuery(
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
`}}})(),R.hash=`569ccec268efbf31653c1b50c989cef5`})))()}function B(e){let t=a();return(0,W.jsx)(M,{label:t(`beta.rules.add`),children:t=>(0,W.jsx)(H,{...e,onDone:t})})}function V({name:e,segments:t=[],constraints:n=[]}){return e!==`userWithId`&&t.length<=1&&n.every(I)}function H({flag:e,bucketBy:t,segments:n,rule:r=null,onDone:i}){let o=a(),c=m(),{locale:l}=s(),[u,d]=(0,U.useState)(r?.title??``),[f,p]=(0,U.useState)(Number(r?.strategy.parameters?.rollout??G)),[h,g]=(0,U.useState)(()=>r?.strategy.constraints?.filter(T)??[]),[_,v]=(0,U.useState)(r?.strategy.segments?.[0]??null),[y,b]=E(r?.conditionSubjects??K),x=(0,U.useMemo)(()=>{let e={constraints:h.filter(N),segments:_===null?[]:[_]};return f===G?{name:`default`,...e}:{name:`flexibleRollout`,parameters:{rollout:f,stickiness:t===`USER`?`userId`:`companyId`},...e}},[h,_,f,t]),S=(x.constraints?.length??0)>0||_!==null,C={title:u.trim(),strategy:x},w=r?{ruleUpdate:{rule:r.id,...C}}:{ruleAdd:C};return(0,W.jsxs)(j,{flag:e,op:u.trim()&&S?w:null,submit:o(r?`record.save`:`beta.rules.add`),canWait:!0,onDone:i,children:[(0,W.jsxs)(`label`,{children:[o(`beta.rules.name`),(0,W.jsx)(`input`,{className:`input`,autoFocus:!0,name:`title`,maxLength:100,value:u,onChange:e=>d(e.target.value)})]}),(0,W.jsxs)(`label`,{children:[o(`beta.rules.percent`),(0,W.jsx)(`input`,{className:`input numeric`,type:`number`,name:`percent`,min:1,max:100,value:f,onChange:e=>p(Math.min(G,Math.max(0,Number(e.target.value))))})]}),(0,W.jsx)(L,{constraints:h,onChange:g,names:y,onName:b,draft:r?.id}),n.length>0&&(0,W.jsxs)(`label`,{children:[o(`beta.rules.segment`),(0,W.jsxs)(`select`,{className:`input`,name:`segment`,value:_??``,onChange:e=>v(e.target.value||null),children:[(0,W.jsx)(`option`,{value:``,children:o(`beta.rules.noSegment`)}),n.map(({name:e})=>(0,W.jsx)(`option`,{value:e,children:e},e))]})]}),S&&(0,W.jsx)(`p`,{className:`strong`,children:D(o,c,l).sentence(x,y)})]})}var U,W,G,K;function q(){return(q=e((()=>{U=u(),h(),r(),c(),F(),A(),P(),w(),C(),W=o(),G=100,K=[]})))()}function J(){let e=a(),n=m(),{locale:r}=s(),{key:o=``}=i({strict:!1}),{data:c,refresh:l}=y(Q,(0,X.useMemo)(()=>({key:o}),[o]));O(l);let u=t(`FLAGS_CHANGE`),d=c.featureFlag;if(!d)return(0,Z.jsx)(f,{});let p=D(e,n,r),h=u&&!d.archivedAt;return(0,Z.jsx)(b,{refresh:l,children:(0,Z.jsx)(te,{flag:d,children:(0,Z.jsxs)(v,{children:[(0,Z.jsxs)(`section`,{"aria-labelledby":`rules`,children:[(0,Z.jsx)(`h2`,{id:`rules`,children:e(`beta.rules.title`)}),(0,Z.jsx)(`p`,{className:`quiet`,children:e(`beta.rules.help`)}),d.rules.length===0&&(0,Z.jsx)(`p`,{className:`none quiet`,children:e(`beta.rules.none`)}),(0,Z.jsx)(`ol`,{className:`lines`,children:d.rules.map((e,t)=>(0,Z.jsx)(Y,{flag:d,rule:e,sentence:p.sentence(e.strategy,S(e.conditionSubjects)),isChangeable:h,isFirst:t===0,bucketBy:d.bucketBy,segments:c.segments},e.id))})]}),h&&(0,Z.jsx)(B,{flag:d,bucketBy:d.bucketBy,segments:c.segments})]})})})}function Y({flag:e,rule:t,sentence:n,isChangeable:r,isFirst:i,bucketBy:o,segments:s}){let c=a(),l=m(),[u,d]=(0,X.useState)(null),{id:f,title:p,isEnabled:h,startsAt:g,endsAt:_,position:v}=t,y=[g&&c(`beta.rules.from`,{at:l.dateTime(g)}),_&&c(`beta.rules.until`,{at:l.dateTime(_)})],b={toggle:{ruleUpdate:{rule:f,isEnabled:!h}},up:{ruleMove:{rule:f,position:v-1}},remove:{ruleRemove:{rule:f}}},x=t.strategy,S={edit:c(`beta.edit`),toggle:c(h?`beta.rules.pause`:`beta.rules.resume`),up:c(`beta.rules.up`),remove:c(`beta.remove`)},C=[...ne(x)&&V(x)?[`edit`]:[],`toggle`,...i?[]:[`up`],`remove`];return(0,Z.jsxs)(`li`,{className:`line beta-wrap`,"data-retired":!h||void 0,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:n})}),(0,Z.jsx)(`p`,{className:`quiet`,children:(0,Z.jsx)(`bdi`,{children:[p,...y].filter(Boolean).join(` · `)})})]}),!h&&(0,Z.jsx)(`span`,{className:`time`,children:c(`beta.rules.paused`)}),r&&(0,Z.jsx)(`div`,{className:`beta-acts`,children:C.map(e=>(0,Z.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":u===e,onClick:()=>d(u===e?null:e),children:[u===e?c(`record.cancel`):S[e],(0,Z.jsx)(`span`,{className:`visually-hidden`,children:p})]},e))}),u===`edit`&&(0,Z.jsx)(H,{flag:e,bucketBy:o,segments:s,rule:{...t,strategy:x},onDone:()=>d(null)}),u&&u!==`edit`&&(0,Z.jsx)(j,{flag:e,op:b[u]??null,submit:S[u]??``,isDanger:u===`remove`,onDone:()=>d(null)})]})}function ne({constraints:e=[],segments:t=[]}){return e.some(T)||t.length>0}var X,Z,Q;function $(){return($=e((()=>{z(),l(),X=u(),p(),h(),r(),d(),_(),g(),c(),A(),w(),ee(),x(),C(),k(),q(),Z=o(),Q=R})))()}$();export{J as default};