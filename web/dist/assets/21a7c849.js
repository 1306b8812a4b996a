//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,N as i,Tn as a,U as o,V as s,W as c,an as l,dn as u,fn as d,in as f,o as p,on as m,rn as h,u as g}from"./eac1eecf.js";import{a as ee,b as te,c as ne,o as re,y as ie}from"./3a09f6aa.js";import{A as ae,j as oe}from"./5152cb9e.js";import{r as se,t as ce}from"./ef556920.js";import{r as le,t as ue}from"./3bd1d583.js";import{n as _,t as v}from"./f90bfb2c.js";import{d as de,f as fe,i as pe,o as me,r as he,s as ge}from"./982b6667.js";import{n as _e,r as ve}from"./8a88c532.js";import{i as ye,n as be,r as xe}from"./f4369eb8.js";import{r as Se,t as Ce}from"./f6a32e35.js";import{n as we,t as Te}from"./78ee99eb.js";import{n as Ee,t as De}from"./d32cd94e.js";import{n as Oe,t as ke}from"./11655be6.js";import{n as Ae,t as je}from"./74802164.js";import{n as Me,t as Ne}from"./8eb87e99.js";import{n as y,t as b}from"./d539bbad.js";import{n as Pe,t as Fe}from"./6d133f7f.js";var x;function S(){return(S=e((()=>{f(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},o,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[a,o],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`4fecaabb6e1525c2212ae06618ffff40`,id:`ced07179e4d644954ab4fa86963ea8c302a050a0f26762346b31a629c39440ee`,metadata:{},name:`pageWavesQuery`,operationKind:`query`,text:`query pageWavesQuery(
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
`}}})(),x.hash=`7aa14d2a0ed62aa10fda5054148d6911`})))()}function C({flag:e,before:t,isNew:n,onDone:i}){let a=r(),[o,s]=(0,w.useState)(t),c=e=>s(t=>({...t,...e})),l=o.recipients.some(({subject:e,maxSeats:t})=>`company`in e&&t===void 0);return(0,T.jsxs)(b,{flag:e,op:Ie(o),hasImpact:!1,submit:a(`record.save`),onDone:i,children:[n&&(0,T.jsxs)(`label`,{children:[a(`beta.name`),(0,T.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:100,value:o.name,onChange:e=>c({name:e.target.value})})]}),(0,T.jsxs)(`div`,{className:`form-field`,children:[(0,T.jsx)(`span`,{className:`form-field-label`,children:a(`beta.waves.list`)}),(0,T.jsx)(Fe,{recipients:o.recipients,onChange:e=>c({recipients:e}),draft:n?``:t.name})]}),l&&(0,T.jsxs)(`label`,{children:[a(n?`beta.invite.seats`:`beta.waves.seatsAdded`),(0,T.jsx)(`input`,{className:`input numeric`,type:`number`,name:`seats`,min:1,value:o.seats??``,onChange:e=>c({seats:Number(e.target.value)||null})})]}),(0,T.jsxs)(`label`,{children:[a(`beta.waves.does`),(0,T.jsx)(`select`,{className:`input`,name:`action`,value:o.action,onChange:e=>c({action:e.target.value}),children:E.map(e=>(0,T.jsx)(`option`,{value:e,children:a(`beta.waves.does.${e}`)},e))})]}),o.action===`INVITE`&&(0,T.jsxs)(`label`,{children:[a(`beta.invite.message`),(0,T.jsx)(`textarea`,{className:`input`,name:`message`,rows:2,maxLength:1e3,value:o.message,onChange:e=>c({message:e.target.value})})]})]})}function Ie({name:e,action:t,message:n,recipients:r,seats:i}){if(!e.trim()||r.length===0)return null;let a=r.map(({subject:e,maxSeats:t=i})=>`company`in e?{company:e.company,maxSeats:t}:{user:`user`in e?e.user:e.email});return{wavePut:{name:e.trim(),action:t,message:t===`INVITE`?n:``,people:a}}}var w,T,E;function D(){return(D=e((()=>{w=a(),s(),y(),Pe(),T=t(),E=[`INVITE`,`ADD`]})))()}function Le({flag:e}){let t=r(),[n,i]=(0,O.useState)(!1);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`button`,{type:`button`,className:`button add`,onClick:()=>i(!0),children:[(0,k.jsx)(ae,{size:14,"aria-hidden":`true`}),t(`beta.waves.new`)]}),(0,k.jsx)(v,{open:n,onClose:()=>i(!1),title:t(`beta.waves.new`),children:(0,k.jsx)(C,{flag:e,before:Re,isNew:!0,onDone:()=>i(!1)})})]})}var O,k,Re;function A(){return(A=e((()=>{oe(),O=a(),s(),_(),D(),k=t(),Re={name:``,action:`INVITE`,message:``,recipients:[],seats:null}})))()}var j;function M(){return(M=e((()=>{f(),j=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`wave_wave`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[e,t],storageKey:null}],type:`BetaWave`,abstractKey:null}})(),j.hash=`33ed61ed92841de159e5e72062f02be3`})))()}var N;function P(){return(P=e((()=>{f(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},i={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},i],storageKey:null},i,a],storageKey:null}]},params:{cacheID:`a644b64881880b996a7b8ab99ead76e6`,id:`f99d6306dbaa9ce7cd18998ebc8f42818bc66e8996ecfbfcc45f97896b317099`,metadata:{},name:`scheduleFormMutation`,operationKind:`mutation`,text:`mutation scheduleFormMutation(
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
`}}})(),N.hash=`01a92dedc878fce22e53b892d905ca55`})))()}function ze({flagKey:e,wave:{id:t,plannedAt:n},onDone:i}){let a=r(),o=se(),{act:s,isPending:l,problems:u}=Ee(),d=Me(),f=(0,F.useMemo)(()=>[{waveApply:{wave:t}}],[t]),p=ye(e,c(`FLAGS_PREVIEW`)?f:R),m=async(n,r)=>{let a=await s(L,{flag:e,wave:t,plannedAt:n,reason:r});a&&(d(a),i())};return(0,I.jsxs)(`form`,{className:`form form-labels change-form`,"data-draft":`schedule ${t}`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);m(o.of(fe(t,`at`)),fe(t,`reason`))},children:[(0,I.jsxs)(`label`,{children:[a(`beta.waves.at`),(0,I.jsx)(ke,{name:`at`,required:!0,defaultValue:o.typed(n)})]}),(0,I.jsx)(be,{impact:p}),(0,I.jsxs)(`label`,{children:[a(`beta.reason`),(0,I.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,I.jsx)(Ce,{problems:u}),(0,I.jsxs)(`div`,{className:`settings-row`,children:[(0,I.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:a(l?`record.saving`:`beta.schedule`)}),n&&(0,I.jsx)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void m(null,``),children:a(`beta.change.noTime`)})]})]})}var F,I,L,R;function z(){return(z=e((()=>{P(),F=a(),h(),s(),de(),o(),xe(),ce(),Se(),Oe(),De(),Ne(),I=t(),L=N,R=[]})))()}var B;function V(){return(V=e((()=>{f(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`wave`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`wave`}],concreteType:`BetaWave`,kind:`LinkedField`,name:`betaWave`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`BetaWaveSubject`,kind:`LinkedField`,name:`people`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`wavePeopleQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`wavePeopleQuery`,selections:r},params:{cacheID:`43dca5a21336bff06ac91d15d0cdbcc6`,id:`91802cb3d262ca4d3241eebbdcaa9c4e432ca469d4698254d577aa7e44743627`,metadata:{},name:`wavePeopleQuery`,operationKind:`query`,text:`query wavePeopleQuery(
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
`}}})(),B.hash=`9c7e731440237c20d5be8c970ce9006b`})))()}function H(e,t){let n=r(),{betaWave:i}=(0,U.useLazyLoadQuery)(B,{wave:e},{fetchPolicy:t});return(i?.people??[]).flatMap(({user:e,company:t,maxSeats:r=null})=>{if(e)return[{id:e.id,name:e.name,detail:t?.name??``,subject:{user:e.id}}];if(!t)return[];let i=r?n(`beta.waves.seatsOf`,{count:r}):n(`beta.people.wholeCompany`);return[{id:t.id,name:t.name,detail:i,subject:{company:t.id},maxSeats:r}]})}function Be({wave:e}){let t=H(e,`store-and-network`);return(0,W.jsx)(`ul`,{className:`beta-people`,children:t.map(({id:e,name:t,detail:n})=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,W.jsx)(`bdi`,{className:`quiet`,children:n})]},e))})}var U,W;function G(){return(G=e((()=>{V(),U=h(),s(),W=t()})))()}function Ve({act:e,wave:t,flag:n,onClose:i}){let a=r();return(0,q.jsxs)(v,{open:e!==null,onClose:i,title:e?`${a(`beta.waves.act.${e}`)}: ${t.name}`:``,children:[e===`apply`&&(0,q.jsx)(b,{flag:n,op:{waveApply:{wave:t.id}},submit:a(`beta.waves.act.apply`),needsReason:!0,onDone:i}),e===`schedule`&&(0,q.jsx)(ze,{flagKey:n.key,wave:t,onDone:i}),e===`edit`&&(0,q.jsx)(K.Suspense,{children:(0,q.jsx)(He,{wave:t,flag:n,onDone:i})}),e===`delete`&&(0,q.jsx)(b,{flag:n,op:{waveDelete:{wave:t.id}},hasImpact:!1,submit:a(`beta.waves.act.delete`),isDanger:!0,onDone:i})]})}function He({wave:e,flag:t,onDone:n}){let r=H(e.id,`network-only`),{name:i,action:a,message:o}=e;return(0,q.jsx)(C,{flag:t,before:{name:i,action:a,message:o,recipients:r,seats:null},isNew:!1,onDone:n})}var K,q;function J(){return(J=e((()=>{K=a(),s(),_(),y(),z(),D(),G(),q=t()})))()}function Ue({wave:e,flag:t,isChangeable:n}){let i=r(),a=(0,X.useFragment)(j,e),{id:o,name:s,action:c,message:l,size:u,createdBy:d,state:f}=a,[p,m]=(0,Y.useState)(null),[h,g]=(0,Y.useState)(!1);return(0,Z.jsxs)(`li`,{className:`line`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsxs)(`p`,{children:[(0,Z.jsx)(`bdi`,{className:`strong`,children:s}),` `,(0,Z.jsx)(We,{wave:a})]}),(0,Z.jsxs)(`p`,{className:`quiet`,children:[i(`beta.waves.size.${c}`,{count:u}),` · `,i(`beta.waves.by`,{name:d}),l&&(0,Z.jsxs)(Z.Fragment,{children:[` · `,(0,Z.jsx)(`bdi`,{children:i(`beta.op.message`,{message:l})})]})]}),(0,Z.jsxs)(`details`,{className:`beta-more`,onToggle:e=>g(e.currentTarget.open),children:[(0,Z.jsx)(`summary`,{children:i(`beta.waves.list`)}),(0,Z.jsx)(Y.Suspense,{children:h&&(0,Z.jsx)(Be,{wave:o})})]})]}),n&&f!==`APPLIED`&&(0,Z.jsx)(ee,{className:`button button-icon button-row`,trigger:(0,Z.jsx)(ie,{size:16,"aria-hidden":`true`}),label:`${i(`beta.people.actions`)} ${s}`,children:Ge.filter(e=>e!==`apply`||f===`PLANNED`).map(e=>(0,Z.jsxs)(re,{onSelect:()=>m(e),children:[i(`beta.waves.act.${e}`),`…`]},e))}),(0,Z.jsx)(Ve,{act:p,wave:a,flag:t,onClose:()=>m(null)})]})}function We({wave:{state:e,plannedAt:t,appliedAt:n,change:i}}){let a=r(),o=g();return e===`APPLIED`?(0,Z.jsx)(`span`,{className:`time`,children:a(`beta.waves.applied`,{at:n?o.dateTime(n):``})}):e===`STOPPED`?(0,Z.jsx)(`span`,{className:`time time-overdue`,children:a(`beta.waves.stopped`)}):(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(`span`,{className:t?`time time-soon`:`time`,children:t?o.dateTime(t):a(`beta.waves.unplanned`)}),` `,i&&(0,Z.jsx)(l,{to:ue(i.id),className:`link`,children:a(`beta.change.${i.state}`)})]})}var Y,X,Z,Ge;function Ke(){return(Ke=e((()=>{M(),m(),te(),Y=a(),X=h(),p(),s(),ne(),le(),J(),G(),Z=t(),Ge=[`apply`,`schedule`,`edit`,`delete`]})))()}function qe(){let e=r(),{key:t=``}=d({strict:!1}),{data:n,refresh:a}=ge(Ye,(0,Je.useMemo)(()=>({key:t}),[t]));we(a);let o=c(`FLAGS_CHANGE`),s=n.featureFlag;if(!s)return(0,Q.jsx)(i,{});let l=o&&!s.archivedAt;return(0,Q.jsx)(_e,{refresh:a,children:(0,Q.jsx)(je,{flag:s,children:(0,Q.jsx)(he,{children:(0,Q.jsxs)(`section`,{"aria-labelledby":`waves`,children:[(0,Q.jsx)(`h2`,{id:`waves`,children:e(`beta.flag.waves`)}),(0,Q.jsx)(`p`,{className:`quiet`,children:e(`beta.waves.help`)}),s.waves.length===0&&(0,Q.jsx)(`p`,{className:`none quiet`,children:e(`beta.waves.none`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:s.waves.map(e=>(0,Q.jsx)(Ue,{wave:e,flag:s,isChangeable:l},e.id))}),l&&(0,Q.jsx)(Le,{flag:s})]})})})})}var Je,Q,Ye;function $(){return($=e((()=>{S(),u(),Je=a(),h(),s(),n(),me(),pe(),o(),Ae(),ve(),Te(),A(),Ke(),Q=t(),Ye=x})))()}$();export{qe as default};