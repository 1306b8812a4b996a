//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Ct as t,D as n,Dt as r,Et as i,Ft as a,Ht as o,It as s,Lt as c,O as l,Ot as u,Pt as d,Rt as f,S as p,Vt as m,an as h,d as g,j as _,k as v,lt as y,rn as b,u as ee,ut as te,wt as ne,x as re}from"./366b073a.js";import{m as ie,p as ae}from"./2b290c5d.js";import{f as oe,p as se}from"./c50970d9.js";import{C as ce,r as le,t as ue,w as de}from"./5f8a943b.js";import{B as fe,D as pe,I as me,L as x,O as he,R as ge,k as _e,z as ve}from"./d349180f.js";import{C as ye,E as be,J as xe,S as Se,T as Ce,X as we,_ as Te,q as Ee,v as De,w as Oe,x as ke}from"./2aab0669.js";import{a as Ae,l as je,n as S,t as C}from"./b808c96b.js";import{n as Me,t as Ne}from"./ebf53538.js";import{i as Pe,n as Fe,r as Ie,t as Le}from"./6ad030f6.js";import{_ as w,d as T,f as E,g as D,h as Re,l as ze,m as Be,p as Ve,u as He}from"./3535ef7c.js";var O,Ue;function We(){return(We=e((()=>{te(),O={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]},O.node,Ue=y(O)})))()}var Ge,Ke;function qe(){return(qe=e((()=>{te(),Ge={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]},Ge.node,Ke=y(Ge)})))()}function Je(e,t){let n=Object.fromEntries(Ye(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var Ye;function Xe(){return(Xe=e((()=>{Ye=je(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function Ze({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,Qe.jsx)(`option`,{value:e,children:t},e))}var Qe;function $e(){return($e=e((()=>{Qe=b()})))()}var et;function tt(){return(tt=e((()=>{f(),et=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:`5c088579cb7663ebbbd232945806f7295a2e78786d67f1074815701904303c54`,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
  $id: ID!
) {
  bulkChangeProgress(id: $id) {
    status
    recordCount
    recordsDone
    changedCount
    refusedCount
    problem
    id
  }
}
`}}})(),et.hash=`f4b1acee3cf4786b75d4b74de653ec60`})))()}var nt;function rt(){return(rt=e((()=>{f(),nt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:n},params:{cacheID:`9ba0b0cfdd999b2bd3b5646fb6bed535`,id:`dec16f1b301716a1e0e88dce8e793178ec012cccd5b35bab98ecd679a5a93f87`,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
  $input: BulkChangeCancelInput!
) {
  result: bulkChangeCancel(input: $input) {
    bulkChange {
      id
      status
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),nt.hash=`99f15f4c1c7215a1040f708a534dd8d1`})))()}function it(e,t,{text:n,errorText:i}){let a=()=>{r(e,lt,{id:t}).catch(e=>s({text:i(e),isError:!0}))},o=at(),c=0,l=g(ct,{variables:{id:t},onNext({bulkChangeProgress:e}){c=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?o({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:a}}):(l(),ot(e,n))},onLost(){c+=1,c===1&&o({text:n(`bulk.lost`)}),c===st&&l()}})}function at(){let e;return t=>{let n=a();n&&n.id!==e||(s(t),e=a()?.id)}}function ot({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},o){let c=o(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});s({text:a?`${c} ${o(`bulk.problem.${a}`)}`:c,isError:e===`FAILED`})}var st,ct,lt;function ut(){return(ut=e((()=>{tt(),rt(),f(),d(),u(),ee(),st=20,ct=et,lt=nt})))()}function dt({bulk:e,selected:t}){let n=(0,ft.useRelayEnvironment)(),i=l(),a=p(),{where:o}=se(),s=async(s,c)=>{let l={where:t?{id:{in:[...t]}}:o??{},changes:s,...c},{matchedCount:u,changedCount:d,bulkChange:f}=await r(n,e.matching,l);f&&it(n,f.id,{text:i,errorText:a});let p=u??0;return{matched:p,changed:p>pt?null:d??0}};return{count:e=>s(e,{validateOnly:!0}),change:(e,n)=>s(e,{expectedCount:n,inBackground:t===null})}}var ft,pt;function mt(){return(mt=e((()=>{ft=c(),u(),n(),re(),oe(),ut(),pt=500})))()}function ht({read:e,children:n,...r}){let i=l(),a=p(),{count:o,change:c}=dt(r),u=(0,k.useRef)(void 0),d=(0,k.useRef)(void 0),[f,m]=(0,k.useState)(null),[h,g]=(0,k.useState)(!1),_=e=>s({text:a(e),isError:!0}),v=async e=>{if(u.current=e,m(null),e)try{let t=await o(e);u.current===e&&m({changes:e,...t})}catch(t){u.current===e&&_(t)}},y=t=>{m(null),clearTimeout(d.current),d.current=setTimeout(()=>void v(e(new FormData(t))),gt)},b=async({changes:e,matched:n})=>{g(!0);try{let{changed:t}=await c(e,n);r.selected&&s({text:i(`bulk.done`,{count:t??n})}),r.onDone()}catch(n){_(n),t(n)===`STALE_COUNT`&&await v(e)}finally{g(!1)}};return(0,A.jsxs)(`form`,{className:`form`,"data-draft":`bulk`,onChange:e=>y(e.currentTarget),onSubmit:e=>{e.preventDefault(),f&&b(f)},children:[n,(0,A.jsx)(`p`,{className:`quiet`,role:`status`,children:f&&i(`bulk.preview`,{count:f.changed??f.matched,same:f.matched-(f.changed??f.matched)})}),f&&f.changed!==0&&(0,A.jsx)(`p`,{className:`quiet`,children:i(`bulk.noUndo`)}),(0,A.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:h||!f||f.changed===0,children:i(`bulk.apply`)})]})}var k,A,gt;function _t(){return(_t=e((()=>{k=h(),d(),ne(),n(),re(),mt(),A=b(),gt=300})))()}var vt;function yt(){return(yt=e((()=>{f(),vt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:n},params:{cacheID:`17ebf24975daa86afe9912258fd3c495`,id:`bcde3492bf844b52e4fc9c03a2551ab1d3736ded8dedf5ca0999a3b28c8a098a`,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
  $input: ActivityCreateInput!
) {
  result: activityCreate(input: $input) {
    activity {
      id
      subject
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),vt.hash=`3e2347d09bcf23bf19a0d66d311aa67c`})))()}function bt({draft:e,submit:t,isPending:n,problems:r,fields:i,onSubmit:a,children:o}){let s=l(),c=(0,xt.useRef)(null);return(0,j.jsxs)(`form`,{ref:c,className:`composer-form`,"data-draft":e,onSubmit:e=>{e.preventDefault(),a(new FormData(e.currentTarget),()=>c.current?.reset())},children:[o,(0,j.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:n,children:n?s(`record.saving`):t}),(0,j.jsx)(D,{problems:r,...i&&{except:i}})]})}var xt,j;function St(){return(St=e((()=>{xt=h(),n(),w(),j=b()})))()}function M(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-Je(e,r);return new Date(r-Je(e,i)).toISOString()}function N(){return(N=e((()=>{Xe()})))()}function P({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=l(),[a,o]=(0,wt.useState)(t!==``);return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,F.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>o(e.target.value!==``)})]})}function Ct(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:M(e,n,r)}:{dueDate:n||null}}var wt,F;function I(){return(I=e((()=>{wt=h(),n(),N(),F=b()})))()}var Tt;function Et(){return(Et=e((()=>{f(),Tt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    activity {
      id
      version
      dueAt
      dueDate
      isOverdue
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),Tt.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function Dt({dueAt:e,dueDate:t,isOverdue:n}){let r=l(),i=Ae(),{timeZone:a}=_(),[o]=(0,Ot.useState)(()=>C(a,new Date)),s=t??(e&&C(a,new Date(e)));return s?(0,kt.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,kt.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var Ot,kt;function At(){return(At=e((()=>{Ot=h(),S(),n(),v(),kt=b()})))()}function L(e){let t=l(),n=(0,Mt.useRelayEnvironment)(),i=Re();return(0,jt.useCallback)((a,o)=>{s({text:a,undo:()=>void r(n,e,o).catch(()=>s({text:t(`record.notUndone`),isError:!0})).finally(()=>void i())})},[n,e,i,t])}var jt,Mt;function R(){return(R=e((()=>{jt=h(),Mt=c(),d(),u(),n(),Be()})))()}function Nt(e){let t=l(),{timeZone:n}=_(),{write:r,isPending:i,problems:a}=E(zt),o=L(zt),{id:s,version:c,subject:u}=e,d=e.dueAt?Ft(n,e.dueAt):``;return{replan:(i,a)=>{let l=d&&M(n,i,d),f=a?M(n,i,a):a===void 0&&Date.parse(l)>Date.now()?l:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:c,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:u}),{id:s,expectedVersion:e.version,...m})})},time:d,isPending:i,problems:a}}function Pt(e,t){return C(e,new Date(Date.now()+t*Lt))}function Ft(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function It({activity:e}){let t=l(),{timeZone:n}=_(),{replan:r,time:i,isPending:a,problems:o}=Nt(e),s=e.dueDate??(e.dueAt?C(n,new Date(e.dueAt)):``);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Le,{className:`due-button`,trigger:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Dt,{...e}),(0,z.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:o=>(0,z.jsxs)(`div`,{className:`form`,children:[(0,z.jsx)(`div`,{className:`days`,children:Rt.map(([e,i])=>(0,z.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>{r(Pt(n,i)),o()},children:t(`record.day.${e}`)},e))}),(0,z.jsxs)(`form`,{className:`days`,"data-draft":`replan ${e.id}`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);r(String(t.get(`day`)),String(t.get(`time`))),o()},children:[(0,z.jsx)(P,{isRequired:!0,day:s,time:i}),(0,z.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,z.jsx)(D,{problems:o})]})}var z,Lt,Rt,zt;function B(){return(B=e((()=>{Et(),c(),Fe(),S(),n(),v(),At(),I(),N(),w(),R(),T(),z=b(),Lt=864e5,Rt=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],zt=Tt})))()}function Bt({about:e,types:t,days:n=1,onPlanned:r}){let i=l(),{timeZone:a}=_(),[o]=(0,Vt.useState)(()=>Pt(a,n)),{write:c,isPending:u,problems:d}=E(vt);return(0,V.jsxs)(bt,{draft:`activity`,submit:i(`record.plan`),isPending:u,problems:d,fields:Ht,onSubmit:(t,n)=>{let o=Ct(a,t),l=String(t.get(`subject`)).trim(),u=()=>{n(),r?.(),s({text:i(`record.planned`,{subject:l})})};c({input:{...e,subject:l,typeId:String(t.get(`type`)),...o},onDone:u})},children:[(0,V.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:i(`record.subject`),"aria-label":i(`record.subject`),"aria-describedby":`subject-problems`}),(0,V.jsx)(`select`,{className:`input`,name:`type`,"aria-label":i(`record.type`),children:(0,V.jsx)(Ze,{types:t})}),(0,V.jsx)(P,{day:o,describedBy:`day-problems`}),(0,V.jsx)(D,{id:`subject-problems`,problems:d,field:`subject`}),(0,V.jsx)(D,{problems:d,field:`typeId`}),(0,V.jsx)(D,{id:`day-problems`,problems:d,field:`dueDate`}),(0,V.jsx)(D,{problems:d,field:`dueAt`})]})}var Vt,V,Ht;function Ut(){return(Ut=e((()=>{yt(),Vt=h(),c(),d(),n(),v(),St(),I(),w(),B(),T(),$e(),V=b(),Ht=[`subject`,`typeId`,`dueDate`,`dueAt`]})))()}function Wt(e,t){let[n]=(0,Kt.useState)(e);return Gt(t)?e:n}function Gt(e){return e.some(({error:e})=>`code`in e&&e.code===`STALE_VERSION`)}var Kt;function qt(){return(qt=e((()=>{Kt=h()})))()}function Jt(){return(0,Xt.useContext)(Zt)}function Yt({id:e,version:t,mutation:n}){let{write:r,isPending:i,problems:a}=E(n),o=Wt(t,a);return{edit:(t,n,i)=>void r({input:{id:e,expectedVersion:o,onConflict:`MERGE_DISJOINT`,...t},...i&&{show:e=>i(e,t)},onDone:n}),isPending:i,problems:a}}var Xt,Zt;function H(){return(H=e((()=>{Xt=h(),qt(),T(),Zt=(0,Xt.createContext)(null)})))()}function Qt({refresh:e,editable:t=null,header:n,main:r,side:i}){let a=$t();return(0,U.jsx)(Ve,{value:e,children:(0,U.jsx)(Zt,{value:t,children:(0,U.jsxs)(`div`,{className:`record`,onClick:a,children:[n,(0,U.jsxs)(`div`,{className:`record-columns`,children:[(0,U.jsx)(`div`,{className:`record-main`,children:r}),(0,U.jsx)(`aside`,{className:`record-side`,children:i})]})]})})})}function $t(){let e=o();return(0,en.useCallback)(t=>{let n=t.target.closest(`a`)?.getAttribute(`href`);!n?.startsWith(`/app/`)||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),e({to:n}))},[e])}var en,U;function tn(){return(tn=e((()=>{m(),en=h(),H(),Be(),U=b()})))()}var W;function nn(){return(nn=e((()=>{f(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:`7088f6c2b9722a3113992b82302e4b6a10ee282c75d2f244b0f6b18ea98f4b42`,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
  $after: String
  $first: Int = 20
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...people_organization_2HEEH6
    id
  }
}

fragment contactLinks_person on Person {
  emails {
    value
  }
  phones {
    value
  }
}

fragment people_organization_2HEEH6 on Organization {
  id
  name
  people(first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        name
        ...contactLinks_person
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})(),W.hash=`b46d5b076a9e7b10b24a8ab7f216523a`})))()}var rn;function an(){return(an=e((()=>{f(),nn(),rn=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:W,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})(),rn.hash=`b46d5b076a9e7b10b24a8ab7f216523a`})))()}function on(e){if(!e)return null;try{let t=new URL(e.includes(`://`)?e:`https://${e}`);return t.protocol===`https:`||t.protocol===`http:`?t.href:null}catch{return null}}function sn(e){return`tel:${e.replace(/[^+\d]/g,``)}`}function cn(){return(cn=e((()=>{})))()}function ln({organization:e}){let t=l(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,un.usePaginationFragment)(rn,e),{edges:o,totalCount:s}=n.people;return(0,G.jsxs)(`section`,{children:[(0,G.jsxs)(`div`,{className:`section-head`,children:[(0,G.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,G.jsx)(`span`,{className:`quiet numeric`,children:s})]}),(0,G.jsx)(ye,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,G.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,G.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,G.jsx)(`li`,{className:`line`,children:(0,G.jsxs)(`div`,{className:`line-text`,children:[(0,G.jsx)(`p`,{children:(0,G.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,G.jsx)(`bdi`,{children:e.name})})}),(0,G.jsx)(ke,{person:e})]})},e.id))}),i&&(0,G.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(dn),children:t(a?`shell.loading`:`record.more`)})]})}var un,G,dn;function fn(){return(fn=e((()=>{an(),un=c(),Oe(),n(),Se(),G=b(),dn=50})))()}var pn;function mn(){return(mn=e((()=>{f(),pn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`25ea4b7296b9cbcb9d9ef1190e95e890`,id:`5d5ca7b568f1c0c01bea0376283ba4228ca28c8514cdf2dc80fbbfe091ee2007`,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
  $input: ActivityCompleteInput!
) {
  result: activityComplete(input: $input) {
    activity {
      id
      version
      isDone
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),pn.hash=`0636f9b26d8d7499069d1c02f1ef1eae`})))()}var hn;function gn(){return(gn=e((()=>{f(),hn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:n},params:{cacheID:`067fd723742ec99ed8a825d2f436313c`,id:`6e88621f7d1b71b38139c9c754bfde21f1bcd7841ed7b0e32cb7daeaa6de112f`,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    activity {
      id
      version
      isDone
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),hn.hash=`82c41045aed747e9e25eebf2d5b8ccb5`})))()}var _n;function vn(){return(vn=e((()=>{f(),_n=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null}],type:`Activity`,abstractKey:null}})(),_n.hash=`2a72c2811d6220616434823a62600f37`})))()}function yn({record:e,canDelete:t,onEdit:n}){let r=l(),[i,a]=(0,bn.useState)(!1),o=Pe(i),s=t?()=>a(!0):void 0;return{menu:(s||n)&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(Ee,{className:`button button-icon part-more`,label:r(`record.moreOf`,{title:e.name}),trigger:(0,K.jsx)(ce,{size:16,"aria-hidden":`true`}),children:[n&&(0,K.jsx)(xe,{onSelect:n,children:r(`record.edit`)}),s&&(0,K.jsx)(xe,{hint:r(`record.deleteKey`),onSelect:s,children:r(`record.deleteAsk`)})]}),o&&(0,K.jsx)(Te,{record:e,open:i,onClose:()=>a(!1)})]})||null,onKeyDown:le(s)}}var bn,K;function xn(){return(xn=e((()=>{de(),bn=h(),ue(),we(),Ie(),n(),De(),K=b()})))()}function Sn({activity:e,isAlone:t=!1,as:n=`li`,onCompleted:r}){let i=l(),a=(0,wn.useFragment)(_n,e),{write:o,isPending:s,problems:c}=E(Tn),u=L(En),{id:d,version:f,subject:p,isDone:m,type:h,owner:g,organization:_,deal:v,person:y,viewerCanUpdate:b,viewerCanDelete:ee}=a,{menu:te,onKeyDown:ne}=yn({record:{id:d,version:f,kind:`ACTIVITY`,name:p},canDelete:ee});return(0,q.jsxs)(n,{className:`line`,"data-done":m||void 0,onKeyDown:ne,children:[(0,q.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!b||s,"aria-label":i(`record.complete`,{subject:p}),onClick:()=>void o({input:{id:d,expectedVersion:f},optimistic:{result:{activity:{id:d,version:f,isDone:!0},userErrors:[]}},onDone:({activity:e})=>{e&&u(i(`record.completed`,{subject:p}),{id:d,expectedVersion:e.version});let t={organizationId:_?.id,dealId:v?.id,personId:y?.id};r?.(t,_?.name??y?.name??v?.title)}}),children:m?(0,q.jsx)(Ue,{size:18,"aria-hidden":`true`}):(0,q.jsx)(Ke,{size:18,"aria-hidden":`true`})}),(0,q.jsxs)(`div`,{className:`line-text`,children:[(0,q.jsxs)(`p`,{children:[(0,q.jsx)(`span`,{className:`strong`,children:h.name}),` `,p]}),(0,q.jsx)(`p`,{className:`quiet cut`,children:(0,q.jsx)(Cn,{names:[t?_?.name:g?.name,y?.name,v?.title]})}),(0,q.jsx)(D,{problems:c})]}),b&&!m?(0,q.jsx)(It,{activity:a}):(0,q.jsx)(Dt,{...a}),te]})}function Cn({names:e}){return[...new Set(e.filter(e=>e))].map((e,t)=>(0,q.jsxs)(`span`,{children:[t>0&&` · `,(0,q.jsx)(`bdi`,{children:e})]},e))}var wn,q,Tn,En;function Dn(){return(Dn=e((()=>{mn(),gn(),vn(),qe(),We(),wn=c(),n(),xn(),At(),w(),B(),R(),T(),q=b(),Tn=pn,En=hn})))()}function On({dealId:e,onLose:t}){let n=l();return(0,J.jsxs)(`form`,{className:`form`,"data-draft":`lose ${e}`,onSubmit:e=>{e.preventDefault(),t(He(new FormData(e.currentTarget),`reason`)||null)},children:[(0,J.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,J.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}var J;function kn(){return(kn=e((()=>{n(),ze(),J=b()})))()}var An;function jn(){return(jn=e((()=>{f(),An=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`a57392eeed1050649ec29bc792d0735e`,id:`3c73652676aedeeb534c6c04be88fef5c4cff03bc468b1de66c0b0be85a25c9e`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
  $input: DealWinInput!
) {
  result: dealWin(input: $input) {
    deal {
      id
      version
      status
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),An.hash=`bbecd5081f7dcfc2cee3c16227218768`})))()}var Mn;function Nn(){return(Nn=e((()=>{f(),Mn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`4b224abd4e0813407ddbb22a8c59c5ae`,id:`3e68711fdb049d82148129edc572a57320415e32134f545c078b56a8da958efe`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
  $input: DealLoseInput!
) {
  result: dealLose(input: $input) {
    deal {
      id
      version
      status
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),Mn.hash=`e5f1445a225010a7f470cd12519700dd`})))()}var Pn;function Fn(){return(Fn=e((()=>{f(),Pn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`c6c7b97fde1e1b4e168cff665e0a2621`,id:`378c66c59ac38884aa7ee1a9fe17c43c4853913237aee80d6d696a677450567a`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
  $input: DealReopenInput!
) {
  result: dealReopen(input: $input) {
    deal {
      id
      version
      status
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),Pn.hash=`6579aecbea9c3676685086820fc71d9f`})))()}function In({id:e,version:t,title:n}){let r=l(),i=E(Ln),a=E(Rn),o=E(Y),s=L(Y),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}var Ln,Rn,Y;function zn(){return(zn=e((()=>{jn(),Nn(),Fn(),c(),n(),R(),T(),Ln=An,Rn=Mn,Y=Pn})))()}var Bn;function Vn(){return(Vn=e((()=>{f(),Bn=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`details_value`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null}],type:`CustomValue`,abstractKey:null}})(),Bn.hash=`035799f41363ff8409ad7ac793a3b889`})))()}function Hn({__typename:e,id:t}){let n=Un[e];return n&&`/app/${n}/${t}`}var Un;function Wn(){return(Wn=e((()=>{Un={Organization:`organizations`,Person:`people`,Deal:`deals`}})))()}function Gn({children:e}){return(0,X.jsx)(`section`,{"aria-label":l()(`record.details`),children:(0,X.jsx)(`dl`,{className:`details`,children:e})})}function Kn({label:e,children:t}){return t==null||t===``||t===!1?null:(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:e}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(`bdi`,{children:t})})]})}function qn({value:e}){let t=(0,Yn.useFragment)(Bn,e);return(0,X.jsx)(Kn,{label:t.field.name,children:(0,X.jsx)(Jn,{...t})})}function Jn({refersTo:e,field:{type:t},...n}){let r=Ce(n,Ae());if(!r)return null;if(t===`PHONE`)return(0,X.jsx)(`a`,{href:sn(r),children:r});let i=e&&Hn(e);if(i)return(0,X.jsx)(`a`,{href:i,children:r});let a=r.startsWith(`http`)?on(r):null;return a?(0,X.jsx)(`a`,{href:a,target:`_blank`,rel:`noreferrer noopener`,children:r}):r}var Yn,X;function Xn(){return(Xn=e((()=>{Vn(),Yn=c(),be(),S(),n(),Wn(),X=b()})))()}function Zn({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let s=l(),c=Ae(),u=Jt()!==null,d=typeof i==`number`?c.number(i):null;return(0,Z.jsxs)(Z.Fragment,{children:[u&&(0,Z.jsx)(x,{label:s(`record.name`),field:`name`,value:e,isRequired:!0}),(0,Z.jsx)(x,{label:s(`record.industry`),field:`industry`,value:r}),(0,Z.jsx)(x,{label:s(`record.employees`),field:`employeeCount`,value:i,shown:d,isNumber:!0}),(0,Z.jsx)(x,{label:s(`record.revenue`),field:`annualRevenue`,value:a}),(0,Z.jsx)(me,{label:s(`record.address`),editor:(e,t)=>(0,Z.jsx)(ve,{record:e,read:e=>({address:_e(e)}),onClose:t,children:(0,Z.jsx)(pe,{label:s(`record.address`),address:o})}),children:o?.formatted}),u&&(0,Z.jsx)(x,{label:s(`record.website`),field:`website`,value:t}),u&&(0,Z.jsx)(x,{label:`LinkedIn`,field:`linkedin`,value:n})]})}var Z;function Qn(){return(Qn=e((()=>{S(),n(),H(),he(),ge(),fe(),Z=b()})))()}var $n;function er(){return(er=e((()=>{f(),$n=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`MovedRecords`,kind:`LinkedField`,name:`moved`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`typeName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:n},params:{cacheID:`a7552508c311426d9f3351f9089ad9c0`,id:`21cd2bc88628785731b4d56d251aa792b0dacabc0591aba5439df46edf7dde58`,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
  $input: OrganizationMergeInput!
) {
  result: organizationMerge(input: $input) {
    moved {
      typeName
      recordCount
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),$n.hash=`5693e63fd8267b1441a2722efdb2965f`})))()}var tr;function nr(){return(nr=e((()=>{f(),tr=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`ad0cd420fe70b3ee0d06db0a7cc70376`,id:`df139c5d9c00c53a4a08d0b898de3846afa1fa23dd350026654c9f6a5b6d28e7`,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
  $input: OrganizationMergeUndoInput!
) {
  result: organizationMergeUndo(input: $input) {
    conflicts {
      field
      id
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),tr.hash=`08689c0f169f1b0a2335296810ae2276`})))()}function rr({organization:e}){let t=l(),[n,r]=(0,Q.useState)(!1),i=()=>r(!1);return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,$.jsx)(Ne,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,$.jsx)(ir,{organization:e,onClose:i})})]})}function ir({organization:e,onClose:t}){let n=l(),[r,a]=(0,Q.useState)(null),{merge:o,isPending:s,error:c}=sr(e,t),u=ar(e,r),d=c??u.error,f=d instanceof i?d.errors:d?[d]:[];return(0,$.jsxs)(`div`,{className:`form`,children:[(0,$.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,$.jsxs)(`p`,{className:`chosen`,children:[(0,$.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,$.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>a(null),children:n(`record.chooseOther`)})]}):(0,$.jsx)(ae,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:a}),(0,$.jsx)(`p`,{role:`status`,children:u.counts&&n(`record.mergePreview`,u.counts)}),(0,$.jsx)(D,{problems:f.map(e=>({error:e}))}),(0,$.jsxs)(`div`,{className:`dialog-actions`,children:[(0,$.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,$.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!u.counts||s,onClick:()=>r&&void o(r),children:n(`record.merge`)})]})]})}function ar({id:e,version:t},n){let i=(0,cr.useRelayEnvironment)(),[a,o]=(0,Q.useState)(null),s=n?.id;return(0,Q.useEffect)(()=>{s&&r(i,lr,{id:e,expectedVersion:t,intoId:s,validateOnly:!0}).then(({moved:e})=>o({intoId:s,counts:or(e??[]),error:null})).catch(e=>o({intoId:s,counts:null,error:e}))},[i,e,t,s]),a?.intoId===s&&a?a:{counts:null,error:null}}function or(e){let t=t=>e.find(({typeName:e})=>e===t)?.recordCount??0;return{deals:t(`Deal`),people:t(`Person`),activities:t(`Activity`)}}function sr({id:e,version:t,name:n},i){let a=l(),c=(0,cr.useRelayEnvironment)(),u=o(),[d,f]=(0,Q.useState)(!1),[p,m]=(0,Q.useState)(null),h=e=>u({to:`/app/organizations/${encodeURIComponent(e)}`}),g=()=>void r(c,ur,{id:e}).then(()=>h(e)).catch(()=>s({text:a(`record.notUndone`),isError:!0}));return{merge:async o=>{f(!0),m(null);try{await r(c,lr,{id:e,expectedVersion:t,intoId:o.id}),i(),await h(o.id),s({text:a(`record.merged`,{name:n,into:o.name}),undo:g})}catch(e){m(e)}finally{f(!1)}},isPending:d,error:p}}var Q,cr,$,lr,ur;function dr(){return(dr=e((()=>{er(),nr(),m(),Q=h(),cr=c(),d(),Me(),u(),n(),w(),ie(),$=b(),lr=$n,ur=tr})))()}export{Ze as $,$t as A,B,ln as C,on as D,sn as E,Gt as F,Ct as G,R as H,Wt as I,M as J,I as K,Bt as L,Yt as M,Jt as N,Qt as O,qt as P,_t as Q,Ut as R,yn as S,cn as T,L as U,Nt as V,P as W,St as X,bt as Y,ht as Z,On as _,qn as a,Ue as at,Dn as b,Jn as c,Hn as d,$e as et,Rn as f,In as g,zn as h,Qn as i,qe as it,H as j,tn as k,Xn as l,Ln as m,dr as n,Je as nt,Kn as o,We as ot,Y as p,N as q,Zn as r,Ke as rt,Gn as s,rr as t,Xe as tt,Wn as u,kn as v,fn as w,xn as x,Sn as y,Pt as z};