//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,E as r,Mt as i,Nt as a,Qt as o,Rt as s,T as c,Xt as l,_ as u,h as d,jt as f,w as p,zt as m}from"./87f8ad9b.js";import{l as h,u as g}from"./c53c9204.js";import{C as ee,w as te}from"./370b1654.js";import{C as ne,S as re,v as ie,x as ae,y as oe}from"./1790d84e.js";import{r as se,t as ce}from"./3bd1d583.js";import{a as le,d as ue,i as de,l as fe}from"./ef49a3a2.js";import{i as _,r as pe}from"./8d7499ee.js";import{n as me,r as he}from"./408a6a07.js";import{i as ge,n as _e,r as ve}from"./d91402dd.js";import{r as ye,t as be}from"./b94e81e5.js";import{n as xe,t as Se}from"./f5430f99.js";import{n as Ce,t as we}from"./33ddab10.js";import{n as Te,t as Ee}from"./981d1c35.js";import{n as De,t as Oe}from"./55d33ecd.js";import{n as v,t as y}from"./7f46f24e.js";import{n as ke,t as Ae}from"./c3698dd5.js";var b;function x(){return(x=e((()=>{f(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},o,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[a,o],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`4fecaabb6e1525c2212ae06618ffff40`,id:`ced07179e4d644954ab4fa86963ea8c302a050a0f26762346b31a629c39440ee`,metadata:{},name:`pageWavesQuery`,operationKind:`query`,text:`query pageWavesQuery(
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
`}}})(),b.hash=`7aa14d2a0ed62aa10fda5054148d6911`})))()}function S({flag:e,before:t,isNew:n,onDone:r}){let i=p(),[a,o]=(0,C.useState)(t),s=e=>o(t=>({...t,...e})),c=a.recipients.some(({subject:e,maxSeats:t})=>`company`in e&&t===void 0);return(0,w.jsxs)(y,{flag:e,op:je(a),hasImpact:!1,submit:i(`record.save`),onDone:r,children:[n&&(0,w.jsxs)(`label`,{children:[i(`beta.name`),(0,w.jsx)(`input`,{className:`input`,required:!0,maxLength:100,value:a.name,onChange:e=>s({name:e.target.value})})]}),(0,w.jsxs)(`div`,{className:`form-field`,children:[(0,w.jsx)(`span`,{className:`form-field-label`,children:i(`beta.waves.list`)}),(0,w.jsx)(Ae,{recipients:a.recipients,onChange:e=>s({recipients:e})})]}),c&&(0,w.jsxs)(`label`,{children:[i(n?`beta.invite.seats`:`beta.waves.seatsAdded`),(0,w.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:a.seats??``,onChange:e=>s({seats:Number(e.target.value)||null})})]}),(0,w.jsxs)(`label`,{children:[i(`beta.waves.does`),(0,w.jsx)(`select`,{className:`input`,value:a.action,onChange:e=>s({action:e.target.value}),children:T.map(e=>(0,w.jsx)(`option`,{value:e,children:i(`beta.waves.does.${e}`)},e))})]}),a.action===`INVITE`&&(0,w.jsxs)(`label`,{children:[i(`beta.invite.message`),(0,w.jsx)(`textarea`,{className:`input`,rows:2,maxLength:1e3,value:a.message,onChange:e=>s({message:e.target.value})})]})]})}function je({name:e,action:t,message:n,recipients:r,seats:i}){if(!e.trim()||r.length===0)return null;let a=r.map(({subject:e,maxSeats:t=i})=>`company`in e?{company:e.company,maxSeats:t}:{user:`user`in e?e.user:e.email});return{wavePut:{name:e.trim(),action:t,message:t===`INVITE`?n:``,people:a}}}var C,w,T;function E(){return(E=e((()=>{C=o(),n(),v(),ke(),w=l(),T=[`INVITE`,`ADD`]})))()}function Me({flag:e}){let t=p(),[n,r]=(0,D.useState)(!1);return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`button`,{type:`button`,className:`button add`,onClick:()=>r(!0),children:[(0,O.jsx)(re,{size:14,"aria-hidden":`true`}),t(`beta.waves.new`)]}),(0,O.jsx)(h,{open:n,onClose:()=>r(!1),title:t(`beta.waves.new`),children:(0,O.jsx)(S,{flag:e,before:k,isNew:!0,onDone:()=>r(!1)})})]})}var D,O,k;function A(){return(A=e((()=>{ne(),D=o(),n(),g(),E(),O=l(),k={name:``,action:`INVITE`,message:``,recipients:[],seats:null}})))()}var j;function Ne(){return(Ne=e((()=>{f(),j=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`wave_wave`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[e,t],storageKey:null}],type:`BetaWave`,abstractKey:null}})(),j.hash=`33ed61ed92841de159e5e72062f02be3`})))()}var M;function N(){return(N=e((()=>{f(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},i={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},i],storageKey:null},i,a],storageKey:null}]},params:{cacheID:`a644b64881880b996a7b8ab99ead76e6`,id:`f99d6306dbaa9ce7cd18998ebc8f42818bc66e8996ecfbfcc45f97896b317099`,metadata:{},name:`scheduleFormMutation`,operationKind:`mutation`,text:`mutation scheduleFormMutation(
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
`}}})(),M.hash=`01a92dedc878fce22e53b892d905ca55`})))()}function Pe({flagKey:e,wave:{id:t,plannedAt:n},onDone:i}){let a=p(),{act:o,isPending:s,problems:c}=Ce(),l=De(),u=(0,P.useMemo)(()=>[{waveApply:{wave:t}}],[t]),d=ge(e,r(`FLAGS_PREVIEW`)?u:L),f=async(n,r)=>{let a=await o(I,{flag:e,wave:t,plannedAt:n,reason:r});a&&(l(a),i())};return(0,F.jsxs)(`form`,{className:`form form-labels change-form`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);f(new Date(_(t,`at`)).toISOString(),_(t,`reason`))},children:[(0,F.jsxs)(`label`,{children:[a(`beta.waves.at`),(0,F.jsx)(`input`,{className:`input`,type:`datetime-local`,name:`at`,required:!0,defaultValue:n?Fe(n):``})]}),(0,F.jsx)(_e,{impact:d}),(0,F.jsxs)(`label`,{children:[a(`beta.reason`),(0,F.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,F.jsx)(be,{problems:c}),(0,F.jsxs)(`div`,{className:`settings-row`,children:[(0,F.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:s,children:a(s?`record.saving`:`beta.schedule`)}),n&&(0,F.jsx)(`button`,{type:`button`,className:`button`,disabled:s,onClick:()=>void f(null,``),children:a(`beta.change.noTime`)})]})]})}function Fe(e){let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var P,F,I,L;function R(){return(R=e((()=>{N(),P=o(),t(),n(),pe(),c(),ve(),ye(),we(),Oe(),F=l(),I=M,L=[]})))()}var z;function B(){return(B=e((()=>{f(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`wave`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`wave`}],concreteType:`BetaWave`,kind:`LinkedField`,name:`betaWave`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`BetaWaveSubject`,kind:`LinkedField`,name:`people`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`wavePeopleQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`wavePeopleQuery`,selections:r},params:{cacheID:`43dca5a21336bff06ac91d15d0cdbcc6`,id:`91802cb3d262ca4d3241eebbdcaa9c4e432ca469d4698254d577aa7e44743627`,metadata:{},name:`wavePeopleQuery`,operationKind:`query`,text:`query wavePeopleQuery(
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
`}}})(),z.hash=`9c7e731440237c20d5be8c970ce9006b`})))()}function V(e,t){let n=p(),{betaWave:r}=(0,H.useLazyLoadQuery)(z,{wave:e},{fetchPolicy:t});return(r?.people??[]).flatMap(({user:e,company:t,maxSeats:r=null})=>{if(e)return[{id:e.id,name:e.name,detail:t?.name??``,subject:{user:e.id}}];if(!t)return[];let i=r?n(`beta.waves.seatsOf`,{count:r}):n(`beta.people.wholeCompany`);return[{id:t.id,name:t.name,detail:i,subject:{company:t.id},maxSeats:r}]})}function Ie({wave:e}){let t=V(e,`store-and-network`);return(0,U.jsx)(`ul`,{className:`beta-people`,children:t.map(({id:e,name:t,detail:n})=>(0,U.jsxs)(`li`,{children:[(0,U.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,U.jsx)(`bdi`,{className:`quiet`,children:n})]},e))})}var H,U;function W(){return(W=e((()=>{B(),H=t(),n(),U=l()})))()}function Le({act:e,wave:t,flag:n,onClose:r}){let i=p();return(0,K.jsxs)(h,{open:e!==null,onClose:r,title:e?`${i(`beta.waves.act.${e}`)}: ${t.name}`:``,children:[e===`apply`&&(0,K.jsx)(y,{flag:n,op:{waveApply:{wave:t.id}},submit:i(`beta.waves.act.apply`),needsReason:!0,onDone:r}),e===`schedule`&&(0,K.jsx)(Pe,{flagKey:n.key,wave:t,onDone:r}),e===`edit`&&(0,K.jsx)(G.Suspense,{children:(0,K.jsx)(Re,{wave:t,flag:n,onDone:r})}),e===`delete`&&(0,K.jsx)(y,{flag:n,op:{waveDelete:{wave:t.id}},hasImpact:!1,submit:i(`beta.waves.act.delete`),isDanger:!0,onDone:r})]})}function Re({wave:e,flag:t,onDone:n}){let r=V(e.id,`network-only`),{name:i,action:a,message:o}=e;return(0,K.jsx)(S,{flag:t,before:{name:i,action:a,message:o,recipients:r,seats:null},isNew:!1,onDone:n})}var G,K;function q(){return(q=e((()=>{G=o(),n(),g(),v(),R(),E(),W(),K=l()})))()}function ze({wave:e,flag:t,isChangeable:n}){let r=p(),i=(0,Y.useFragment)(j,e),{id:a,name:o,action:s,message:c,size:l,createdBy:u,state:d}=i,[f,m]=(0,J.useState)(null),[h,g]=(0,J.useState)(!1);return(0,X.jsxs)(`li`,{className:`line`,children:[(0,X.jsxs)(`div`,{className:`line-text`,children:[(0,X.jsxs)(`p`,{children:[(0,X.jsx)(`bdi`,{className:`strong`,children:o}),` `,(0,X.jsx)(Be,{wave:i})]}),(0,X.jsxs)(`p`,{className:`quiet`,children:[r(`beta.waves.size.${s}`,{count:l}),` · `,r(`beta.waves.by`,{name:u}),c&&(0,X.jsxs)(X.Fragment,{children:[` · `,(0,X.jsx)(`bdi`,{children:r(`beta.op.message`,{message:c})})]})]}),(0,X.jsxs)(`details`,{className:`beta-more`,onToggle:e=>g(e.currentTarget.open),children:[(0,X.jsx)(`summary`,{children:r(`beta.waves.list`)}),(0,X.jsx)(J.Suspense,{children:h&&(0,X.jsx)(Ie,{wave:a})})]})]}),n&&d!==`APPLIED`&&(0,X.jsx)(ie,{className:`button button-icon button-row`,trigger:(0,X.jsx)(ee,{size:16,"aria-hidden":`true`}),label:`${r(`beta.people.actions`)} ${o}`,children:Z.filter(e=>e!==`apply`||d===`PLANNED`).map(e=>(0,X.jsxs)(oe,{onSelect:()=>m(e),children:[r(`beta.waves.act.${e}`),`…`]},e))}),(0,X.jsx)(Le,{act:f,wave:i,flag:t,onClose:()=>m(null)})]})}function Be({wave:{state:e,plannedAt:t,appliedAt:n,change:r}}){let a=p(),o=ue();return e===`APPLIED`?(0,X.jsx)(`span`,{className:`time`,children:a(`beta.waves.applied`,{at:n?o.dateTime(n):``})}):e===`STOPPED`?(0,X.jsx)(`span`,{className:`time time-overdue`,children:a(`beta.waves.stopped`)}):(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`span`,{className:t?`time time-soon`:`time`,children:t?o.dateTime(t):a(`beta.waves.unplanned`)}),` `,r&&(0,X.jsx)(i,{to:ce(r.id),className:`link`,children:a(`beta.change.${r.state}`)})]})}var J,Y,X,Z;function Ve(){return(Ve=e((()=>{Ne(),a(),te(),J=o(),Y=t(),fe(),n(),ae(),se(),q(),W(),X=l(),Z=[`apply`,`schedule`,`edit`,`delete`]})))()}function He(){let e=p(),{key:t=``}=m({strict:!1}),{data:n,refresh:i}=le(We,(0,Ue.useMemo)(()=>({key:t}),[t]));xe(i);let a=r(`FLAGS_CHANGE`),o=n.featureFlag;if(!o)return(0,Q.jsx)(d,{});let s=a&&!o.archivedAt;return(0,Q.jsx)(me,{refresh:i,children:(0,Q.jsx)(Ee,{flag:o,children:(0,Q.jsx)(`div`,{className:`settings`,children:(0,Q.jsxs)(`section`,{"aria-labelledby":`waves`,children:[(0,Q.jsx)(`h2`,{id:`waves`,children:e(`beta.flag.waves`)}),(0,Q.jsx)(`p`,{className:`quiet`,children:e(`beta.waves.help`)}),o.waves.length===0&&(0,Q.jsx)(`p`,{className:`none quiet`,children:e(`beta.waves.none`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:o.waves.map(e=>(0,Q.jsx)(ze,{wave:e,flag:o,isChangeable:s},e.id))}),s&&(0,Q.jsx)(Me,{flag:o})]})})})})}var Ue,Q,We;function $(){return($=e((()=>{x(),s(),Ue=o(),t(),n(),u(),de(),c(),Te(),he(),Se(),A(),Ve(),Q=l(),We=b})))()}$();export{He as default};