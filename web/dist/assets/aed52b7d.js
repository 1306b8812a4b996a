//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Dt as n,Et as r,Kt as i,Mt as a,Nt as o,S as s,T as c,Tt as l,Wt as u,g as d,m as f,w as p,wt as m}from"./da71c01e.js";import{A as h,M as ee,N as g,j as te}from"./a22e1977.js";import{r as ne,t as re}from"./9ce6c8af.js";import{c as _,g as ie,h as ae,l as v,v as oe}from"./61696b26.js";import{i as se,n as ce}from"./159461e9.js";import{n as le,r as ue}from"./bd335622.js";import{a as de,i as fe}from"./61300e16.js";import{n as pe,r as me}from"./22a7e665.js";import{i as he,n as ge,r as _e}from"./ede670c2.js";import{r as ve,t as ye}from"./b05d6072.js";import{n as be,t as xe}from"./ac94d1d2.js";import{n as Se,t as Ce}from"./7ce2b92d.js";import{n as we,t as Te}from"./df1ebb1e.js";import{n as Ee,t as De}from"./ccc75ef4.js";import{n as y,t as b}from"./db1a9da1.js";import{n as Oe,t as ke}from"./1d89e1dd.js";var x;function S(){return(S=e((()=>{l(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},o,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[a,o],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`4fecaabb6e1525c2212ae06618ffff40`,id:`ced07179e4d644954ab4fa86963ea8c302a050a0f26762346b31a629c39440ee`,metadata:{},name:`pageWavesQuery`,operationKind:`query`,text:`query pageWavesQuery(
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
`}}})(),x.hash=`7aa14d2a0ed62aa10fda5054148d6911`})))()}function C({flag:e,before:n,isNew:r,onDone:i}){let a=t(),[o,s]=(0,w.useState)(n),c=e=>s(t=>({...t,...e})),l=o.recipients.some(({subject:e,maxSeats:t})=>`company`in e&&t===void 0);return(0,T.jsxs)(b,{flag:e,op:Ae(o),hasImpact:!1,submit:a(`record.save`),onDone:i,children:[r&&(0,T.jsxs)(`label`,{children:[a(`beta.name`),(0,T.jsx)(`input`,{className:`input`,required:!0,maxLength:100,value:o.name,onChange:e=>c({name:e.target.value})})]}),(0,T.jsxs)(`div`,{className:`form-field`,children:[(0,T.jsx)(`span`,{className:`form-field-label`,children:a(`beta.waves.list`)}),(0,T.jsx)(ke,{recipients:o.recipients,onChange:e=>c({recipients:e})})]}),l&&(0,T.jsxs)(`label`,{children:[a(r?`beta.invite.seats`:`beta.waves.seatsAdded`),(0,T.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:o.seats??``,onChange:e=>c({seats:Number(e.target.value)||null})})]}),(0,T.jsxs)(`label`,{children:[a(`beta.waves.does`),(0,T.jsx)(`select`,{className:`input`,value:o.action,onChange:e=>c({action:e.target.value}),children:E.map(e=>(0,T.jsx)(`option`,{value:e,children:a(`beta.waves.does.${e}`)},e))})]}),o.action===`INVITE`&&(0,T.jsxs)(`label`,{children:[a(`beta.invite.message`),(0,T.jsx)(`textarea`,{className:`input`,rows:2,maxLength:1e3,value:o.message,onChange:e=>c({message:e.target.value})})]})]})}function Ae({name:e,action:t,message:n,recipients:r,seats:i}){if(!e.trim()||r.length===0)return null;let a=r.map(({subject:e,maxSeats:t=i})=>`company`in e?{company:e.company,maxSeats:t}:{user:`user`in e?e.user:e.email});return{wavePut:{name:e.trim(),action:t,message:t===`INVITE`?n:``,people:a}}}var w,T,E;function D(){return(D=e((()=>{w=i(),s(),y(),Oe(),T=u(),E=[`INVITE`,`ADD`]})))()}function je({flag:e}){let n=t(),[r,i]=(0,O.useState)(!1);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`button`,{type:`button`,className:`button add`,onClick:()=>i(!0),children:[(0,k.jsx)(h,{size:14,"aria-hidden":`true`}),n(`beta.waves.new`)]}),(0,k.jsx)(_,{open:r,onClose:()=>i(!1),title:n(`beta.waves.new`),children:(0,k.jsx)(C,{flag:e,before:A,isNew:!0,onDone:()=>i(!1)})})]})}var O,k,A;function j(){return(j=e((()=>{te(),O=i(),s(),v(),D(),k=u(),A={name:``,action:`INVITE`,message:``,recipients:[],seats:null}})))()}var M;function N(){return(N=e((()=>{l(),M=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`wave_wave`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[e,t],storageKey:null}],type:`BetaWave`,abstractKey:null}})(),M.hash=`33ed61ed92841de159e5e72062f02be3`})))()}var P;function F(){return(F=e((()=>{l(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},i={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},i],storageKey:null},i,a],storageKey:null}]},params:{cacheID:`a644b64881880b996a7b8ab99ead76e6`,id:`f99d6306dbaa9ce7cd18998ebc8f42818bc66e8996ecfbfcc45f97896b317099`,metadata:{},name:`scheduleFormMutation`,operationKind:`mutation`,text:`mutation scheduleFormMutation(
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
`}}})(),P.hash=`01a92dedc878fce22e53b892d905ca55`})))()}function Me({flagKey:e,wave:{id:n,plannedAt:r},onDone:i}){let a=t(),{act:o,isPending:s,problems:l}=Se(),u=Ee(),d=(0,I.useMemo)(()=>[{waveApply:{wave:n}}],[n]),f=he(e,c(`FLAGS_PREVIEW`)?d:z),p=async(t,r)=>{let a=await o(R,{flag:e,wave:n,plannedAt:t,reason:r});a&&(u(a),i())};return(0,L.jsxs)(`form`,{className:`form form-labels change-form`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);p(new Date(ue(t,`at`)).toISOString(),ue(t,`reason`))},children:[(0,L.jsxs)(`label`,{children:[a(`beta.waves.at`),(0,L.jsx)(`input`,{className:`input`,type:`datetime-local`,name:`at`,required:!0,defaultValue:r?Ne(r):``})]}),(0,L.jsx)(ge,{impact:f}),(0,L.jsxs)(`label`,{children:[a(`beta.reason`),(0,L.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,L.jsx)(ye,{problems:l}),(0,L.jsxs)(`div`,{className:`settings-row`,children:[(0,L.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:s,children:a(s?`record.saving`:`beta.schedule`)}),r&&(0,L.jsx)(`button`,{type:`button`,className:`button`,disabled:s,onClick:()=>void p(null,``),children:a(`beta.change.noTime`)})]})]})}function Ne(e){let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var I,L,R,z;function B(){return(B=e((()=>{F(),I=i(),m(),s(),le(),p(),_e(),ve(),Ce(),De(),L=u(),R=P,z=[]})))()}var V;function H(){return(H=e((()=>{l(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`wave`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`wave`}],concreteType:`BetaWave`,kind:`LinkedField`,name:`betaWave`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`BetaWaveSubject`,kind:`LinkedField`,name:`people`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`wavePeopleQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`wavePeopleQuery`,selections:r},params:{cacheID:`43dca5a21336bff06ac91d15d0cdbcc6`,id:`91802cb3d262ca4d3241eebbdcaa9c4e432ca469d4698254d577aa7e44743627`,metadata:{},name:`wavePeopleQuery`,operationKind:`query`,text:`query wavePeopleQuery(
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
`}}})(),V.hash=`9c7e731440237c20d5be8c970ce9006b`})))()}function U(e,n){let r=t(),{betaWave:i}=(0,W.useLazyLoadQuery)(V,{wave:e},{fetchPolicy:n});return(i?.people??[]).flatMap(({user:e,company:t,maxSeats:n=null})=>{if(e)return[{id:e.id,name:e.name,detail:t?.name??``,subject:{user:e.id}}];if(!t)return[];let i=n?r(`beta.waves.seatsOf`,{count:n}):r(`beta.people.wholeCompany`);return[{id:t.id,name:t.name,detail:i,subject:{company:t.id},maxSeats:n}]})}function Pe({wave:e}){let t=U(e,`store-and-network`);return(0,G.jsx)(`ul`,{className:`beta-people`,children:t.map(({id:e,name:t,detail:n})=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,G.jsx)(`bdi`,{className:`quiet`,children:n})]},e))})}var W,G;function K(){return(K=e((()=>{H(),W=m(),s(),G=u()})))()}function Fe({act:e,wave:n,flag:r,onClose:i}){let a=t();return(0,J.jsxs)(_,{open:e!==null,onClose:i,title:e?`${a(`beta.waves.act.${e}`)}: ${n.name}`:``,children:[e===`apply`&&(0,J.jsx)(b,{flag:r,op:{waveApply:{wave:n.id}},submit:a(`beta.waves.act.apply`),needsReason:!0,onDone:i}),e===`schedule`&&(0,J.jsx)(Me,{flagKey:r.key,wave:n,onDone:i}),e===`edit`&&(0,J.jsx)(q.Suspense,{children:(0,J.jsx)(Ie,{wave:n,flag:r,onDone:i})}),e===`delete`&&(0,J.jsx)(b,{flag:r,op:{waveDelete:{wave:n.id}},hasImpact:!1,submit:a(`beta.waves.act.delete`),isDanger:!0,onDone:i})]})}function Ie({wave:e,flag:t,onDone:n}){let r=U(e.id,`network-only`),{name:i,action:a,message:o}=e;return(0,J.jsx)(C,{flag:t,before:{name:i,action:a,message:o,recipients:r,seats:null},isNew:!1,onDone:n})}var q,J;function Y(){return(Y=e((()=>{q=i(),s(),v(),y(),B(),D(),K(),J=u()})))()}function Le({wave:e,flag:n,isChangeable:r}){let i=t(),a=(0,ze.useFragment)(M,e),{id:o,name:s,action:c,message:l,size:u,createdBy:d,state:f}=a,[p,m]=(0,X.useState)(null),[h,g]=(0,X.useState)(!1);return(0,Z.jsxs)(`li`,{className:`line`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsxs)(`p`,{children:[(0,Z.jsx)(`bdi`,{className:`strong`,children:s}),` `,(0,Z.jsx)(Re,{wave:a})]}),(0,Z.jsxs)(`p`,{className:`quiet`,children:[i(`beta.waves.size.${c}`,{count:u}),` · `,i(`beta.waves.by`,{name:d}),l&&(0,Z.jsxs)(Z.Fragment,{children:[` · `,(0,Z.jsx)(`bdi`,{children:i(`beta.op.message`,{message:l})})]})]}),(0,Z.jsxs)(`details`,{className:`beta-more`,onToggle:e=>g(e.currentTarget.open),children:[(0,Z.jsx)(`summary`,{children:i(`beta.waves.list`)}),(0,Z.jsx)(X.Suspense,{children:h&&(0,Z.jsx)(Pe,{wave:o})})]})]}),r&&f!==`APPLIED`&&(0,Z.jsx)(ae,{className:`button button-icon button-row`,trigger:(0,Z.jsx)(ee,{size:16,"aria-hidden":`true`}),label:`${i(`beta.people.actions`)} ${s}`,children:Be.map(e=>(0,Z.jsxs)(ie,{onSelect:()=>m(e),children:[i(`beta.waves.act.${e}`),`…`]},e))}),(0,Z.jsx)(Fe,{act:p,wave:a,flag:n,onClose:()=>m(null)})]})}function Re({wave:{state:e,plannedAt:n,appliedAt:i,change:a}}){let o=t(),s=se();return e===`APPLIED`?(0,Z.jsx)(`span`,{className:`time`,children:o(`beta.waves.applied`,{at:i?s.dateTime(i):``})}):e===`STOPPED`?(0,Z.jsx)(`span`,{className:`time time-overdue`,children:o(`beta.waves.stopped`)}):(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(`span`,{className:n?`time time-soon`:`time`,children:n?s.dateTime(n):o(`beta.waves.unplanned`)}),` `,a&&(0,Z.jsx)(r,{to:re(a.id),className:`link`,children:o(`beta.change.${a.state}`)})]})}var X,ze,Z,Be;function Ve(){return(Ve=e((()=>{N(),n(),g(),X=i(),ze=m(),ce(),s(),oe(),ne(),Y(),K(),Z=u(),Be=[`apply`,`schedule`,`edit`,`delete`]})))()}function He(){let e=t(),{key:n=``}=o({strict:!1}),{data:r,refresh:i}=de(We,(0,Ue.useMemo)(()=>({key:n}),[n]));be(i);let a=c(`FLAGS_CHANGE`),s=r.featureFlag;if(!s)return(0,Q.jsx)(f,{});let l=a&&!s.archivedAt;return(0,Q.jsx)(pe,{refresh:i,children:(0,Q.jsx)(Te,{flag:s,children:(0,Q.jsx)(`div`,{className:`settings`,children:(0,Q.jsxs)(`section`,{"aria-labelledby":`waves`,children:[(0,Q.jsx)(`h2`,{id:`waves`,children:e(`beta.flag.waves`)}),(0,Q.jsx)(`p`,{className:`quiet`,children:e(`beta.waves.help`)}),s.waves.length===0&&(0,Q.jsx)(`p`,{className:`none quiet`,children:e(`beta.waves.none`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:s.waves.map(e=>(0,Q.jsx)(Le,{wave:e,flag:s,isChangeable:l},e.id))}),l&&(0,Q.jsx)(je,{flag:s})]})})})})}var Ue,Q,We;function $(){return($=e((()=>{S(),a(),Ue=i(),m(),s(),d(),fe(),p(),we(),me(),xe(),j(),Ve(),Q=u(),We=x})))()}$();export{He as default};