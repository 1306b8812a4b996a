//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,Ht as i,Jt as a,O as o,Vt as s,an as c,k as l,qt as u,sn as d,x as f,y as p,zt as m}from"./770f7995.js";import{a as ee,b as h,c as g,o as te,y as ne}from"./8d12c1e6.js";import{nt as re,tt as ie}from"./a8a714bb.js";import{r as ae,t as oe}from"./3bd1d583.js";import{a as se,n as ce}from"./3909dfd4.js";import{n as _,t as v}from"./cfc951fa.js";import{d as le,f as ue,i as de,o as fe,r as pe,s as me}from"./78e52d51.js";import{n as he,r as ge}from"./588cc4c1.js";import{i as _e,n as ve,r as ye}from"./146751ad.js";import{r as be,t as xe}from"./c83002f7.js";import{n as Se,t as Ce}from"./71be4b72.js";import{n as we,t as Te}from"./4eefb7dd.js";import{n as Ee,t as De}from"./9ae4e58c.js";import{n as Oe,t as ke}from"./5f451959.js";import{n as y,t as b}from"./b106f68c.js";import{n as Ae,t as je}from"./e9a5871a.js";var x;function S(){return(S=e((()=>{n(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageWavesQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`waves`,plural:!0,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},o,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[a,o],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`4fecaabb6e1525c2212ae06618ffff40`,id:`ced07179e4d644954ab4fa86963ea8c302a050a0f26762346b31a629c39440ee`,metadata:{},name:`pageWavesQuery`,operationKind:`query`,text:`query pageWavesQuery(
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
`}}})(),x.hash=`7aa14d2a0ed62aa10fda5054148d6911`})))()}function C({flag:e,before:t,isNew:n,onDone:r}){let i=o(),[a,s]=(0,w.useState)(t),c=e=>s(t=>({...t,...e})),l=a.recipients.some(({subject:e,maxSeats:t})=>`company`in e&&t===void 0);return(0,T.jsxs)(b,{flag:e,op:Me(a),hasImpact:!1,submit:i(`record.save`),onDone:r,children:[n&&(0,T.jsxs)(`label`,{children:[i(`beta.name`),(0,T.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:100,value:a.name,onChange:e=>c({name:e.target.value})})]}),(0,T.jsxs)(`div`,{className:`form-field`,children:[(0,T.jsx)(`span`,{className:`form-field-label`,children:i(`beta.waves.list`)}),(0,T.jsx)(je,{recipients:a.recipients,onChange:e=>c({recipients:e}),draft:n?``:t.name})]}),l&&(0,T.jsxs)(`label`,{children:[i(n?`beta.invite.seats`:`beta.waves.seatsAdded`),(0,T.jsx)(`input`,{className:`input numeric`,type:`number`,name:`seats`,min:1,value:a.seats??``,onChange:e=>c({seats:Number(e.target.value)||null})})]}),(0,T.jsxs)(`label`,{children:[i(`beta.waves.does`),(0,T.jsx)(`select`,{className:`input`,name:`action`,value:a.action,onChange:e=>c({action:e.target.value}),children:E.map(e=>(0,T.jsx)(`option`,{value:e,children:i(`beta.waves.does.${e}`)},e))})]}),a.action===`INVITE`&&(0,T.jsxs)(`label`,{children:[i(`beta.invite.message`),(0,T.jsx)(`textarea`,{className:`input`,name:`message`,rows:2,maxLength:1e3,value:a.message,onChange:e=>c({message:e.target.value})})]})]})}function Me({name:e,action:t,message:n,recipients:r,seats:i}){if(!e.trim()||r.length===0)return null;let a=r.map(({subject:e,maxSeats:t=i})=>`company`in e?{company:e.company,maxSeats:t}:{user:`user`in e?e.user:e.email});return{wavePut:{name:e.trim(),action:t,message:t===`INVITE`?n:``,people:a}}}var w,T,E;function D(){return(D=e((()=>{w=d(),r(),y(),Ae(),T=c(),E=[`INVITE`,`ADD`]})))()}function Ne({flag:e}){let t=o(),[n,r]=(0,O.useState)(!1);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`button`,{type:`button`,className:`button add`,onClick:()=>r(!0),children:[(0,k.jsx)(ie,{size:14,"aria-hidden":`true`}),t(`beta.waves.new`)]}),(0,k.jsx)(v,{open:n,onClose:()=>r(!1),title:t(`beta.waves.new`),children:(0,k.jsx)(C,{flag:e,before:A,isNew:!0,onDone:()=>r(!1)})})]})}var O,k,A;function j(){return(j=e((()=>{re(),O=d(),r(),_(),D(),k=c(),A={name:``,action:`INVITE`,message:``,recipients:[],seats:null}})))()}var M;function N(){return(N=e((()=>{n(),M=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`wave_wave`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[e,t],storageKey:null}],type:`BetaWave`,abstractKey:null}})(),M.hash=`33ed61ed92841de159e5e72062f02be3`})))()}var P;function F(){return(F=e((()=>{n(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},i={alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`change`,plural:!1,selections:[n,r],storageKey:null},a={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`wave_wave`}],storageKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`scheduleFormMutation`,selections:[{alias:`result`,args:t,concreteType:`BetaWaveSchedulePayload`,kind:`LinkedField`,name:`betaWaveSchedule`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaWave`,kind:`LinkedField`,name:`wave`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`plannedAt`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`createdBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`appliedAt`,storageKey:null},i],storageKey:null},i,a],storageKey:null}]},params:{cacheID:`a644b64881880b996a7b8ab99ead76e6`,id:`f99d6306dbaa9ce7cd18998ebc8f42818bc66e8996ecfbfcc45f97896b317099`,metadata:{},name:`scheduleFormMutation`,operationKind:`mutation`,text:`mutation scheduleFormMutation(
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
`}}})(),P.hash=`01a92dedc878fce22e53b892d905ca55`})))()}function Pe({flagKey:e,wave:{id:n,plannedAt:r},onDone:i}){let a=o(),{act:s,isPending:c,problems:l}=we(),u=Oe(),d=(0,I.useMemo)(()=>[{waveApply:{wave:n}}],[n]),f=_e(e,t(`FLAGS_PREVIEW`)?d:z),p=async(t,r)=>{let a=await s(R,{flag:e,wave:n,plannedAt:t,reason:r});a&&(u(a),i())};return(0,L.jsxs)(`form`,{className:`form form-labels change-form`,"data-draft":`schedule ${n}`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);p(new Date(ue(t,`at`)).toISOString(),ue(t,`reason`))},children:[(0,L.jsxs)(`label`,{children:[a(`beta.waves.at`),(0,L.jsx)(`input`,{className:`input`,type:`datetime-local`,name:`at`,required:!0,defaultValue:r?Fe(r):``})]}),(0,L.jsx)(ve,{impact:f}),(0,L.jsxs)(`label`,{children:[a(`beta.reason`),(0,L.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,L.jsx)(xe,{problems:l}),(0,L.jsxs)(`div`,{className:`settings-row`,children:[(0,L.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:c,children:a(c?`record.saving`:`beta.schedule`)}),r&&(0,L.jsx)(`button`,{type:`button`,className:`button`,disabled:c,onClick:()=>void p(null,``),children:a(`beta.change.noTime`)})]})]})}function Fe(e){let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var I,L,R,z;function B(){return(B=e((()=>{F(),I=d(),m(),r(),le(),l(),ye(),be(),Te(),ke(),L=c(),R=P,z=[]})))()}var V;function H(){return(H=e((()=>{n(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`wave`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`wave`}],concreteType:`BetaWave`,kind:`LinkedField`,name:`betaWave`,plural:!1,selections:[t,{alias:null,args:null,concreteType:`BetaWaveSubject`,kind:`LinkedField`,name:`people`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`wavePeopleQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`wavePeopleQuery`,selections:r},params:{cacheID:`43dca5a21336bff06ac91d15d0cdbcc6`,id:`91802cb3d262ca4d3241eebbdcaa9c4e432ca469d4698254d577aa7e44743627`,metadata:{},name:`wavePeopleQuery`,operationKind:`query`,text:`query wavePeopleQuery(
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
`}}})(),V.hash=`9c7e731440237c20d5be8c970ce9006b`})))()}function U(e,t){let n=o(),{betaWave:r}=(0,W.useLazyLoadQuery)(V,{wave:e},{fetchPolicy:t});return(r?.people??[]).flatMap(({user:e,company:t,maxSeats:r=null})=>{if(e)return[{id:e.id,name:e.name,detail:t?.name??``,subject:{user:e.id}}];if(!t)return[];let i=r?n(`beta.waves.seatsOf`,{count:r}):n(`beta.people.wholeCompany`);return[{id:t.id,name:t.name,detail:i,subject:{company:t.id},maxSeats:r}]})}function Ie({wave:e}){let t=U(e,`store-and-network`);return(0,G.jsx)(`ul`,{className:`beta-people`,children:t.map(({id:e,name:t,detail:n})=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,G.jsx)(`bdi`,{className:`quiet`,children:n})]},e))})}var W,G;function K(){return(K=e((()=>{H(),W=m(),r(),G=c()})))()}function Le({act:e,wave:t,flag:n,onClose:r}){let i=o();return(0,J.jsxs)(v,{open:e!==null,onClose:r,title:e?`${i(`beta.waves.act.${e}`)}: ${t.name}`:``,children:[e===`apply`&&(0,J.jsx)(b,{flag:n,op:{waveApply:{wave:t.id}},submit:i(`beta.waves.act.apply`),needsReason:!0,onDone:r}),e===`schedule`&&(0,J.jsx)(Pe,{flagKey:n.key,wave:t,onDone:r}),e===`edit`&&(0,J.jsx)(q.Suspense,{children:(0,J.jsx)(Re,{wave:t,flag:n,onDone:r})}),e===`delete`&&(0,J.jsx)(b,{flag:n,op:{waveDelete:{wave:t.id}},hasImpact:!1,submit:i(`beta.waves.act.delete`),isDanger:!0,onDone:r})]})}function Re({wave:e,flag:t,onDone:n}){let r=U(e.id,`network-only`),{name:i,action:a,message:o}=e;return(0,J.jsx)(C,{flag:t,before:{name:i,action:a,message:o,recipients:r,seats:null},isNew:!1,onDone:n})}var q,J;function Y(){return(Y=e((()=>{q=d(),r(),_(),y(),B(),D(),K(),J=c()})))()}function ze({wave:e,flag:t,isChangeable:n}){let r=o(),i=(0,Ve.useFragment)(M,e),{id:a,name:s,action:c,message:l,size:u,createdBy:d,state:f}=i,[p,m]=(0,X.useState)(null),[h,g]=(0,X.useState)(!1);return(0,Z.jsxs)(`li`,{className:`line`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsxs)(`p`,{children:[(0,Z.jsx)(`bdi`,{className:`strong`,children:s}),` `,(0,Z.jsx)(Be,{wave:i})]}),(0,Z.jsxs)(`p`,{className:`quiet`,children:[r(`beta.waves.size.${c}`,{count:u}),` · `,r(`beta.waves.by`,{name:d}),l&&(0,Z.jsxs)(Z.Fragment,{children:[` · `,(0,Z.jsx)(`bdi`,{children:r(`beta.op.message`,{message:l})})]})]}),(0,Z.jsxs)(`details`,{className:`beta-more`,onToggle:e=>g(e.currentTarget.open),children:[(0,Z.jsx)(`summary`,{children:r(`beta.waves.list`)}),(0,Z.jsx)(X.Suspense,{children:h&&(0,Z.jsx)(Ie,{wave:a})})]})]}),n&&f!==`APPLIED`&&(0,Z.jsx)(ee,{className:`button button-icon button-row`,trigger:(0,Z.jsx)(ne,{size:16,"aria-hidden":`true`}),label:`${r(`beta.people.actions`)} ${s}`,children:He.filter(e=>e!==`apply`||f===`PLANNED`).map(e=>(0,Z.jsxs)(te,{onSelect:()=>m(e),children:[r(`beta.waves.act.${e}`),`…`]},e))}),(0,Z.jsx)(Le,{act:p,wave:i,flag:t,onClose:()=>m(null)})]})}function Be({wave:{state:e,plannedAt:t,appliedAt:n,change:r}}){let i=o(),a=se();return e===`APPLIED`?(0,Z.jsx)(`span`,{className:`time`,children:i(`beta.waves.applied`,{at:n?a.dateTime(n):``})}):e===`STOPPED`?(0,Z.jsx)(`span`,{className:`time time-overdue`,children:i(`beta.waves.stopped`)}):(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(`span`,{className:t?`time time-soon`:`time`,children:t?a.dateTime(t):i(`beta.waves.unplanned`)}),` `,r&&(0,Z.jsx)(s,{to:oe(r.id),className:`link`,children:i(`beta.change.${r.state}`)})]})}var X,Ve,Z,He;function Ue(){return(Ue=e((()=>{N(),i(),h(),X=d(),Ve=m(),ce(),r(),g(),ae(),Y(),K(),Z=c(),He=[`apply`,`schedule`,`edit`,`delete`]})))()}function We(){let e=o(),{key:n=``}=a({strict:!1}),{data:r,refresh:i}=me(Ke,(0,Ge.useMemo)(()=>({key:n}),[n]));Se(i);let s=t(`FLAGS_CHANGE`),c=r.featureFlag;if(!c)return(0,Q.jsx)(p,{});let l=s&&!c.archivedAt;return(0,Q.jsx)(he,{refresh:i,children:(0,Q.jsx)(De,{flag:c,children:(0,Q.jsx)(pe,{children:(0,Q.jsxs)(`section`,{"aria-labelledby":`waves`,children:[(0,Q.jsx)(`h2`,{id:`waves`,children:e(`beta.flag.waves`)}),(0,Q.jsx)(`p`,{className:`quiet`,children:e(`beta.waves.help`)}),c.waves.length===0&&(0,Q.jsx)(`p`,{className:`none quiet`,children:e(`beta.waves.none`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:c.waves.map(e=>(0,Q.jsx)(ze,{wave:e,flag:c,isChangeable:l},e.id))}),l&&(0,Q.jsx)(Ne,{flag:c})]})})})})}var Ge,Q,Ke;function $(){return($=e((()=>{S(),u(),Ge=d(),m(),r(),f(),fe(),de(),l(),Ee(),ge(),Ce(),j(),Ue(),Q=c(),Ke=x})))()}$();export{We as default};