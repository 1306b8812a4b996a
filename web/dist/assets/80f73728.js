//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{G as t,J as n,U as r,W as i,f as a,o,p as s,rt as c,tt as l}from"./b9259d66.js";import{f as u,i as d,n as f}from"./110b5995.js";import{t as p}from"./36a4f8ab.js";import{n as m}from"./359a327b.js";import{t as h}from"./cd560a8f.js";import{S as g,x as _}from"./2a2d0c89.js";import{l as v}from"./6a67ba05.js";import{t as y}from"./e30ed3a3.js";import{t as b}from"./d1b82255.js";import{a as x,i as S}from"./11014a18.js";import{t as C}from"./49ee071c.js";import{n as w,r as T}from"./1f204132.js";import{t as E}from"./d39ce528.js";import{t as D}from"./cd6e08a3.js";import{t as O}from"./a2f15755.js";i();var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},o,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[a,o],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`4fecaabb6e1525c2212ae06618ffff40`,id:`ced07179e4d644954ab4fa86963ea8c302a050a0f26762346b31a629c39440ee`,metadata:{},name:`pageWavesQuery`,operationKind:`query`,text:`query pageWavesQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    key
    version
    archivedAt
    ...flagFrame_flag
    waves {
      id
      ...wave_wave
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

fragment wave_wave on BetaWave {
  id
  name
  action
  message
  size
  plannedAt
  state
  createdBy
  appliedAt
  change {
    id
    state
  }
}
`}}})();k.hash=`7aa14d2a0ed62aa10fda5054148d6911`;var A=r(),j=e(c(),1),M=l(),N=[`INVITE`,`ADD`];function P({flag:e,before:t,isNew:n,onDone:r}){let i=a(),[o,s]=(0,j.useState)(t),c=e=>s(t=>({...t,...e})),l=o.recipients.some(({subject:e,maxSeats:t})=>`company`in e&&t===void 0);return(0,M.jsxs)(y,{flag:e,op:F(o),hasImpact:!1,submit:i(`record.save`),onDone:r,children:[n&&(0,M.jsxs)(`label`,{children:[i(`beta.name`),(0,M.jsx)(`input`,{className:`input`,required:!0,maxLength:100,value:o.name,onChange:e=>c({name:e.target.value})})]}),(0,M.jsxs)(`div`,{className:`form-field`,children:[(0,M.jsx)(`span`,{className:`form-field-label`,children:i(`beta.waves.list`)}),(0,M.jsx)(b,{recipients:o.recipients,onChange:e=>c({recipients:e})})]}),l&&(0,M.jsxs)(`label`,{children:[i(n?`beta.invite.seats`:`beta.waves.seatsAdded`),(0,M.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:o.seats??``,onChange:e=>c({seats:Number(e.target.value)||null})})]}),(0,M.jsxs)(`label`,{children:[i(`beta.waves.does`),(0,M.jsx)(`select`,{className:`input`,value:o.action,onChange:e=>c({action:e.target.value}),children:N.map(e=>(0,M.jsx)(`option`,{value:e,children:i(`beta.waves.does.${e}`)},e))})]}),o.action===`INVITE`&&(0,M.jsxs)(`label`,{children:[i(`beta.invite.message`),(0,M.jsx)(`textarea`,{className:`input`,rows:2,maxLength:1e3,value:o.message,onChange:e=>c({message:e.target.value})})]})]})}function F({name:e,action:t,message:n,recipients:r,seats:i}){if(!e.trim()||r.length===0)return null;let a=r.map(({subject:e,maxSeats:t=i})=>`company`in e?{company:e.company,maxSeats:t}:{user:`user`in e?e.user:e.email});return{wavePut:{name:e.trim(),action:t,message:t===`INVITE`?n:``,people:a}}}var I={name:``,action:`INVITE`,message:``,recipients:[],seats:null};function L({flag:e}){let t=a(),[n,r]=(0,j.useState)(!1);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`button`,{type:`button`,className:`button add`,onClick:()=>r(!0),children:[(0,M.jsx)(_,{size:14,"aria-hidden":`true`}),t(`beta.waves.new`)]}),(0,M.jsx)(v,{open:n,onClose:()=>r(!1),title:t(`beta.waves.new`),children:(0,M.jsx)(P,{flag:e,before:I,isNew:!0,onDone:()=>r(!1)})})]})}var R=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`wave_wave`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[e,t],storageKey:null}],type:`BetaWave`,abstractKey:null}})();R.hash=`33ed61ed92841de159e5e72062f02be3`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},i={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},i],storageKey:null},i,a],storageKey:null}]},params:{cacheID:`a644b64881880b996a7b8ab99ead76e6`,id:`f99d6306dbaa9ce7cd18998ebc8f42818bc66e8996ecfbfcc45f97896b317099`,metadata:{},name:`scheduleFormMutation`,operationKind:`mutation`,text:`mutation scheduleFormMutation(
  $input: BetaWaveScheduleInput!
) {
  result: betaWaveSchedule(input: $input) {
    wave {
      id
      ...wave_wave
    }
    change {
      id
      state
    }
    userErrors {
      code
      refusal
      params
    }
  }
}

fragment wave_wave on BetaWave {
  id
  name
  action
  message
  size
  plannedAt
  state
  createdBy
  appliedAt
  change {
    id
    state
  }
}
`}}})();z.hash=`01a92dedc878fce22e53b892d905ca55`;var B=z,V=[];function H({flagKey:e,wave:{id:t,plannedAt:n},onDone:r}){let i=a(),{act:o,isPending:c,problems:l}=D(),u=O(),f=(0,j.useMemo)(()=>[{waveApply:{wave:t}}],[t]),p=T(e,s(`FLAGS_PREVIEW`)?f:V),m=async(n,i)=>{let a=await o(B,{flag:e,wave:t,plannedAt:n,reason:i});a&&(u(a),r())};return(0,M.jsxs)(`form`,{className:`form form-labels change-form`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);m(new Date(d(t,`at`)).toISOString(),d(t,`reason`))},children:[(0,M.jsxs)(`label`,{children:[i(`beta.waves.at`),(0,M.jsx)(`input`,{className:`input`,type:`datetime-local`,name:`at`,required:!0,defaultValue:n?U(n):``})]}),(0,M.jsx)(w,{impact:p}),(0,M.jsxs)(`label`,{children:[i(`beta.reason`),(0,M.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,M.jsx)(E,{problems:l}),(0,M.jsxs)(`div`,{className:`settings-row`,children:[(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:c,children:i(c?`record.saving`:`beta.schedule`)}),n&&(0,M.jsx)(`button`,{type:`button`,className:`button`,disabled:c,onClick:()=>void m(null,``),children:i(`beta.change.noTime`)})]})]})}function U(e){let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`wave`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`wave`}],concreteType:`BetaWave`,kind:`LinkedField`,name:`betaWave`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`BetaWaveSubject`,kind:`LinkedField`,name:`people`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`wavePeopleQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`wavePeopleQuery`,selections:r},params:{cacheID:`43dca5a21336bff06ac91d15d0cdbcc6`,id:`91802cb3d262ca4d3241eebbdcaa9c4e432ca469d4698254d577aa7e44743627`,metadata:{},name:`wavePeopleQuery`,operationKind:`query`,text:`query wavePeopleQuery(
  $wave: ID!
) {
  betaWave(id: $wave) {
    id
    people {
      maxSeats
      company {
        id
        name
      }
      user {
        id
        name
      }
    }
  }
}
`}}})();W.hash=`9c7e731440237c20d5be8c970ce9006b`;function G(e,t){let n=a(),{betaWave:r}=(0,A.useLazyLoadQuery)(W,{wave:e},{fetchPolicy:t});return(r?.people??[]).flatMap(({user:e,company:t,maxSeats:r=null})=>{if(e)return[{id:e.id,name:e.name,detail:t?.name??``,subject:{user:e.id}}];if(!t)return[];let i=r?n(`beta.waves.seatsOf`,{count:r}):n(`beta.people.wholeCompany`);return[{id:t.id,name:t.name,detail:i,subject:{company:t.id},maxSeats:r}]})}function K({wave:e}){let t=G(e,`store-and-network`);return(0,M.jsx)(`ul`,{className:`beta-people`,children:t.map(({id:e,name:t,detail:n})=>(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,M.jsx)(`bdi`,{className:`quiet`,children:n})]},e))})}function q({act:e,wave:t,flag:n,onClose:r}){let i=a();return(0,M.jsxs)(v,{open:e!==null,onClose:r,title:e?`${i(`beta.waves.act.${e}`)}: ${t.name}`:``,children:[e===`apply`&&(0,M.jsx)(y,{flag:n,op:{waveApply:{wave:t.id}},submit:i(`beta.waves.act.apply`),needsReason:!0,onDone:r}),e===`schedule`&&(0,M.jsx)(H,{flagKey:n.key,wave:t,onDone:r}),e===`edit`&&(0,M.jsx)(j.Suspense,{children:(0,M.jsx)(J,{wave:t,flag:n,onDone:r})}),e===`delete`&&(0,M.jsx)(y,{flag:n,op:{waveDelete:{wave:t.id}},hasImpact:!1,submit:i(`beta.waves.act.delete`),isDanger:!0,onDone:r})]})}function J({wave:e,flag:t,onDone:n}){let r=G(e.id,`network-only`),{name:i,action:a,message:o}=e;return(0,M.jsx)(P,{flag:t,before:{name:i,action:a,message:o,recipients:r,seats:null},isNew:!1,onDone:n})}var Y=[`apply`,`schedule`,`edit`,`delete`];function X({wave:e,flag:t,isChangeable:n}){let r=a(),i=(0,A.useFragment)(R,e),{id:o,name:s,action:c,message:l,size:u,createdBy:d,state:f}=i,[p,m]=(0,j.useState)(null),[h,_]=(0,j.useState)(!1);return(0,M.jsxs)(`li`,{className:`line`,children:[(0,M.jsxs)(`div`,{className:`line-text`,children:[(0,M.jsxs)(`p`,{children:[(0,M.jsx)(`bdi`,{className:`strong`,children:s}),` `,(0,M.jsx)(Z,{wave:i})]}),(0,M.jsxs)(`p`,{className:`quiet`,children:[r(`beta.waves.size.${c}`,{count:u}),` · `,r(`beta.waves.by`,{name:d}),l&&(0,M.jsxs)(M.Fragment,{children:[` · `,(0,M.jsx)(`bdi`,{children:r(`beta.op.message`,{message:l})})]})]}),(0,M.jsxs)(`details`,{className:`beta-more`,onToggle:e=>_(e.currentTarget.open),children:[(0,M.jsx)(`summary`,{children:r(`beta.waves.list`)}),(0,M.jsx)(j.Suspense,{children:h&&(0,M.jsx)(K,{wave:o})})]})]}),n&&f!==`APPLIED`&&(0,M.jsx)(S,{className:`button button-icon button-row`,trigger:(0,M.jsx)(g,{size:16,"aria-hidden":`true`}),label:`${r(`beta.people.actions`)} ${s}`,children:Y.map(e=>(0,M.jsxs)(x,{onSelect:()=>m(e),children:[r(`beta.waves.act.${e}`),`…`]},e))}),(0,M.jsx)(q,{act:p,wave:i,flag:t,onClose:()=>m(null)})]})}function Z({wave:{state:e,plannedAt:n,appliedAt:r,change:i}}){let o=a(),s=u();return e===`APPLIED`?(0,M.jsx)(`span`,{className:`time`,children:o(`beta.waves.applied`,{at:r?s.dateTime(r):``})}):e===`STOPPED`?(0,M.jsx)(`span`,{className:`time time-overdue`,children:o(`beta.waves.stopped`)}):(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`span`,{className:n?`time time-soon`:`time`,children:n?s.dateTime(n):o(`beta.waves.unplanned`)}),` `,i&&(0,M.jsx)(t,{to:C(i.id),className:`link`,children:o(`beta.change.${i.state}`)})]})}var Q=k;function $(){let e=a(),{key:t=``}=n({strict:!1}),{data:r,refresh:i}=f(Q,(0,j.useMemo)(()=>({key:t}),[t]));h(i);let c=s(`FLAGS_CHANGE`),l=r.featureFlag;if(!l)return(0,M.jsx)(o,{});let u=c&&!l.archivedAt;return(0,M.jsx)(m,{refresh:i,children:(0,M.jsx)(p,{flag:l,children:(0,M.jsx)(`div`,{className:`settings`,children:(0,M.jsxs)(`section`,{"aria-labelledby":`waves`,children:[(0,M.jsx)(`h2`,{id:`waves`,children:e(`beta.flag.waves`)}),(0,M.jsx)(`p`,{className:`quiet`,children:e(`beta.waves.help`)}),l.waves.length===0&&(0,M.jsx)(`p`,{className:`none quiet`,children:e(`beta.waves.none`)}),(0,M.jsx)(`ul`,{className:`lines`,children:l.waves.map(e=>(0,M.jsx)(X,{wave:e,flag:l,isChangeable:u},e.id))}),u&&(0,M.jsx)(L,{flag:l})]})})})})}export{$ as default};