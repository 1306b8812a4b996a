//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{J as t,U as n,W as r,f as i,m as a,o,p as s,rt as c,tt as l}from"./b9259d66.js";import{f as u,n as d}from"./110b5995.js";import{t as f}from"./e30ed3a3.js";import{i as p,r as m,t as h}from"./f3ddbe46.js";import{t as g}from"./36a4f8ab.js";import{n as _}from"./359a327b.js";import{t as v}from"./cd560a8f.js";import{n as y,t as b}from"./e1f513ed.js";r();var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f=[d],p={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:f,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`endsAt`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},_={alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:f,storageKey:null},v={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[d,o],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,p,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,p],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageRulesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,a,c,{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},g,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[o,s,c,l,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[u,v,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[d,v,o],storageKey:null}],storageKey:null},m,h,g],storageKey:null}],storageKey:null},_]},params:{cacheID:`342286fb95a4e74aea2a575919311957`,id:`c2e4dfac2cbb410ddda79125690ba10759acf95544ec8383ecc31f11ea061c02`,metadata:{},name:`pageRulesQuery`,operationKind:`query`,text:`query pageRulesQuery(
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
`}}})();x.hash=`bffd4abaf011b70c30a827587d4b71c9`,n();var S=e(c(),1),C=l(),w=100,T=[];function E({flag:e,bucketBy:t,segments:n}){let r=i(),o=u(),{locale:s}=a(),[c,l]=(0,S.useState)(!1),[d,m]=(0,S.useState)(``),[g,_]=(0,S.useState)(w),[v,x]=(0,S.useState)([]),[E,D]=(0,S.useState)(null),[O,k]=p(T),A=(0,S.useMemo)(()=>{let e={constraints:v.filter(y),segments:E===null?[]:[E]};return g===w?{name:`default`,...e}:{name:`flexibleRollout`,parameters:{rollout:g,stickiness:t===`USER`?`userId`:`companyId`},...e}},[v,E,g,t]),j=(A.constraints?.length??0)>0||E!==null,M=()=>{l(!1),m(``),x([]),D(null),_(w)};return c?(0,C.jsxs)(`section`,{"aria-labelledby":`new-rule`,children:[(0,C.jsx)(`h2`,{id:`new-rule`,children:r(`beta.rules.add`)}),(0,C.jsxs)(f,{flag:e,op:d.trim()&&j?{ruleAdd:{title:d.trim(),strategy:A}}:null,submit:r(`beta.rules.add`),canWait:!0,onDone:M,children:[(0,C.jsxs)(`label`,{children:[r(`beta.rules.name`),(0,C.jsx)(`input`,{className:`input`,autoFocus:!0,maxLength:100,value:d,onChange:e=>m(e.target.value)})]}),(0,C.jsxs)(`label`,{children:[r(`beta.rules.percent`),(0,C.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,max:100,value:g,onChange:e=>_(Math.min(w,Math.max(0,Number(e.target.value))))})]}),(0,C.jsx)(b,{constraints:v,onChange:x,names:O,onName:k}),n.length>0&&(0,C.jsxs)(`label`,{children:[r(`beta.rules.segment`),(0,C.jsxs)(`select`,{className:`input`,value:E??``,onChange:e=>D(e.target.value||null),children:[(0,C.jsx)(`option`,{value:``,children:r(`beta.rules.noSegment`)}),n.map(({name:e})=>(0,C.jsx)(`option`,{value:e,children:e},e))]})]}),j&&(0,C.jsx)(`p`,{className:`strong`,children:h(r,o,s).sentence(A,O)})]}),(0,C.jsx)(`button`,{type:`button`,className:`link`,onClick:M,children:r(`record.cancel`)})]}):(0,C.jsx)(`div`,{children:(0,C.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>l(!0),children:[`+ `,r(`beta.rules.add`)]})})}var D=x;function O(){let e=i(),n=u(),{locale:r}=a(),{key:c=``}=t({strict:!1}),{data:l,refresh:f}=d(D,(0,S.useMemo)(()=>({key:c}),[c]));v(f);let p=s(`FLAGS_CHANGE`),y=l.featureFlag;if(!y)return(0,C.jsx)(o,{});let b=h(e,n,r),x=p&&!y.archivedAt;return(0,C.jsx)(_,{refresh:f,children:(0,C.jsx)(g,{flag:y,children:(0,C.jsxs)(`div`,{className:`settings`,children:[(0,C.jsxs)(`section`,{"aria-labelledby":`rules`,children:[(0,C.jsx)(`h2`,{id:`rules`,children:e(`beta.rules.title`)}),(0,C.jsx)(`p`,{className:`quiet`,children:e(`beta.rules.help`)}),y.rules.length===0&&(0,C.jsx)(`p`,{className:`none quiet`,children:e(`beta.rules.none`)}),(0,C.jsx)(`ol`,{className:`lines`,children:y.rules.map((e,t)=>(0,C.jsx)(k,{flag:y,rule:e,sentence:b.sentence(e.strategy,m(e.conditionSubjects)),isChangeable:x,isFirst:t===0},e.id))})]}),x&&(0,C.jsx)(E,{flag:y,bucketBy:y.bucketBy,segments:l.segments})]})})})}function k({flag:e,rule:t,sentence:n,isChangeable:r,isFirst:a}){let o=i(),s=u(),[c,l]=(0,S.useState)(null),{id:d,title:p,isEnabled:m,startsAt:h,endsAt:g,position:_}=t,v=[h&&o(`beta.rules.from`,{at:s.dateTime(h)}),g&&o(`beta.rules.until`,{at:s.dateTime(g)})],y={toggle:{ruleUpdate:{rule:d,isEnabled:!m}},up:{ruleMove:{rule:d,position:_-1}},remove:{ruleRemove:{rule:d}}},b={toggle:o(m?`beta.rules.pause`:`beta.rules.resume`),up:o(`beta.rules.up`),remove:o(`beta.remove`)},x=a?[`toggle`,`remove`]:[`toggle`,`up`,`remove`];return(0,C.jsxs)(`li`,{className:`line beta-wrap`,"data-retired":!m||void 0,children:[(0,C.jsxs)(`div`,{className:`line-text`,children:[(0,C.jsx)(`p`,{children:(0,C.jsx)(`bdi`,{className:`strong`,children:n})}),(0,C.jsx)(`p`,{className:`quiet`,children:(0,C.jsx)(`bdi`,{children:[p,...v].filter(Boolean).join(` · `)})})]}),!m&&(0,C.jsx)(`span`,{className:`time`,children:o(`beta.rules.paused`)}),r&&(0,C.jsx)(`div`,{className:`beta-acts`,children:x.map(e=>(0,C.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":c===e,onClick:()=>l(c===e?null:e),children:[c===e?o(`record.cancel`):b[e],(0,C.jsx)(`span`,{className:`visually-hidden`,children:p})]},e))}),c&&(0,C.jsx)(f,{flag:e,op:y[c]??null,submit:b[c]??``,isDanger:c===`remove`,onDone:()=>l(null)})]})}export{O as default};