//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{Ct as n,D as r,Dt as i,Ft as a,It as o,J as s,Lt as c,O as l,Ot as u,Pt as d,Rt as f,S as p,an as m,ct as h,d as g,j as _,k as v,q as ee,rn as y,st as te,u as ne,wt as re,x as ie}from"./5734e76d.js";import{f as ae,p as oe}from"./9679e4b9.js";import{nt as se,rt as ce}from"./7c3d56b7.js";import{A as le,D as ue,E as de,M as fe,N as pe,P as me}from"./da686add.js";import{a as he,d as ge,l as _e,n as ve,t as b,u as ye}from"./7f01c9e8.js";import{n as be,t as xe}from"./fd6f0859.js";import{_ as Se,d as Ce,f as we,g as Te,h as Ee,m as De}from"./bb8fc8fb.js";function x(e,t){let n=Object.fromEntries(Oe(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var Oe;function S(){return(S=e((()=>{Oe=_e(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function ke({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,Ae.jsx)(`option`,{value:e,children:t},e))}var Ae;function C(){return(C=e((()=>{Ae=y()})))()}var w;function je(){return(je=e((()=>{f(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:`5c088579cb7663ebbbd232945806f7295a2e78786d67f1074815701904303c54`,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
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
`}}})(),w.hash=`f4b1acee3cf4786b75d4b74de653ec60`})))()}var T;function Me(){return(Me=e((()=>{f(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:n},params:{cacheID:`9ba0b0cfdd999b2bd3b5646fb6bed535`,id:`dec16f1b301716a1e0e88dce8e793178ec012cccd5b35bab98ecd679a5a93f87`,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
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
`}}})(),T.hash=`99f15f4c1c7215a1040f708a534dd8d1`})))()}function Ne(e,t,{text:n,errorText:r}){let a=()=>{i(e,Re,{id:t}).catch(e=>o({text:r(e),isError:!0}))},s=Pe(),c=0,l=g(Le,{variables:{id:t},onNext({bulkChangeProgress:e}){c=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?s({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:a}}):(l(),Fe(e,n))},onLost(){c+=1,c===1&&s({text:n(`bulk.lost`)}),c===Ie&&l()}})}function Pe(){let e;return t=>{let n=a();n&&n.id!==e||(o(t),e=a()?.id)}}function Fe({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},s){let c=s(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});o({text:a?`${c} ${s(`bulk.problem.${a}`)}`:c,isError:e===`FAILED`})}var Ie,Le,Re;function ze(){return(ze=e((()=>{je(),Me(),f(),d(),u(),ne(),Ie=20,Le=w,Re=T})))()}function Be({bulk:e,selected:t}){let n=(0,Ve.useRelayEnvironment)(),r=l(),a=p(),{where:o}=oe(),s=async(s,c)=>{let l={where:t?{id:{in:[...t]}}:o??{},changes:s,...c},{matchedCount:u,changedCount:d,bulkChange:f}=await i(n,e.matching,l);f&&Ne(n,f.id,{text:r,errorText:a});let p=u??0;return{matched:p,changed:p>He?null:d??0}};return{count:e=>s(e,{validateOnly:!0}),change:(e,n)=>s(e,{expectedCount:n,inBackground:t===null})}}var Ve,He;function Ue(){return(Ue=e((()=>{Ve=c(),u(),r(),ie(),ae(),ze(),He=500})))()}function We({read:e,children:t,...r}){let i=l(),a=p(),{count:s,change:c}=Be(r),u=(0,E.useRef)(void 0),d=(0,E.useRef)(void 0),[f,m]=(0,E.useState)(null),[h,g]=(0,E.useState)(!1),_=e=>o({text:a(e),isError:!0}),v=async e=>{if(u.current=e,m(null),e)try{let t=await s(e);u.current===e&&m({changes:e,...t})}catch(t){u.current===e&&_(t)}},ee=t=>{m(null),clearTimeout(d.current),d.current=setTimeout(()=>void v(e(new FormData(t))),Ge)},y=async({changes:e,matched:t})=>{g(!0);try{let{changed:n}=await c(e,t);r.selected&&o({text:i(`bulk.done`,{count:n??t})}),r.onDone()}catch(t){_(t),n(t)===`STALE_COUNT`&&await v(e)}finally{g(!1)}};return(0,D.jsxs)(`form`,{className:`form`,"data-draft":`bulk`,onChange:e=>ee(e.currentTarget),onSubmit:e=>{e.preventDefault(),f&&y(f)},children:[t,(0,D.jsx)(`p`,{className:`quiet`,role:`status`,children:f&&i(`bulk.preview`,{count:f.changed??f.matched,same:f.matched-(f.changed??f.matched)})}),f&&f.changed!==0&&(0,D.jsx)(`p`,{className:`quiet`,children:i(`bulk.noUndo`)}),(0,D.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:h||!f||f.changed===0,children:i(`bulk.apply`)})]})}var E,D,Ge;function Ke(){return(Ke=e((()=>{E=m(),d(),re(),r(),ie(),Ue(),D=y(),Ge=300})))()}function O(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-x(e,r);return new Date(r-x(e,i)).toISOString()}function k(){return(k=e((()=>{S()})))()}function qe({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=l(),[a,o]=(0,Ye.useState)(t!==``);return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,A.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>o(e.target.value!==``)})]})}function Je(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:O(e,n,r)}:{dueDate:n||null}}var Ye,A;function j(){return(j=e((()=>{Ye=m(),r(),k(),A=y()})))()}var M;function Xe(){return(Xe=e((()=>{f(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),M.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function Ze({dueAt:e,dueDate:t,isOverdue:n}){let r=l(),i=he(),{timeZone:a}=_(),[o]=(0,Qe.useState)(()=>b(a,new Date)),s=t??(e&&b(a,new Date(e)));return s?(0,N.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,N.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var Qe,N;function P(){return(P=e((()=>{Qe=m(),ve(),r(),v(),N=y()})))()}function $e(e){let t=l(),n=(0,tt.useRelayEnvironment)(),r=Ee();return(0,et.useCallback)((a,s)=>{o({text:a,undo:()=>void i(n,e,s).catch(()=>o({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var et,tt;function F(){return(F=e((()=>{et=m(),tt=c(),d(),u(),r(),De()})))()}function nt(e){let t=l(),{timeZone:n}=_(),{write:r,isPending:i,problems:a}=we(L),o=$e(L),{id:s,version:c,subject:u}=e,d=e.dueAt?it(n,e.dueAt):``;return{replan:(i,a)=>{let l=d&&O(n,i,d),f=a?O(n,i,a):a===void 0&&Date.parse(l)>Date.now()?l:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:c,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:u}),{id:s,expectedVersion:e.version,...m})})},time:d,isPending:i,problems:a}}function rt(e,t){return b(e,new Date(Date.now()+t*ot))}function it(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function at({activity:e}){let t=l(),{timeZone:n}=_(),{replan:r,time:i,isPending:a,problems:o}=nt(e),s=e.dueDate??(e.dueAt?b(n,new Date(e.dueAt)):``);return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(se,{className:`due-button`,trigger:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(Ze,{...e}),(0,I.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:o=>(0,I.jsxs)(`div`,{className:`form`,children:[(0,I.jsx)(`div`,{className:`days`,children:st.map(([e,i])=>(0,I.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>{r(rt(n,i)),o()},children:t(`record.day.${e}`)},e))}),(0,I.jsxs)(`form`,{className:`days`,"data-draft":`replan ${e.id}`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);r(String(t.get(`day`)),String(t.get(`time`))),o()},children:[(0,I.jsx)(qe,{isRequired:!0,day:s,time:i}),(0,I.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,I.jsx)(Te,{problems:o})]})}var I,ot,st,L;function ct(){return(ct=e((()=>{Xe(),c(),ce(),ve(),r(),v(),P(),j(),k(),Se(),F(),Ce(),I=y(),ot=864e5,st=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],L=M})))()}var R;function lt(){return(lt=e((()=>{f(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
  $input: RecordBulkRestoreInput!
) {
  result: recordBulkRestore(input: $input) {
    results {
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
`}}})(),R.hash=`cf04ef178419a051730622c01e7c60f5`})))()}var z;function B(){return(B=e((()=>{lt(),c(),z=R})))()}var V;function ut(){return(ut=e((()=>{f(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
  $input: ActivityDeleteInput!
) {
  result: activityDelete(input: $input) {
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
`}}})(),V.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var H;function dt(){return(dt=e((()=>{f(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
  $input: DealDeleteInput!
) {
  result: dealDelete(input: $input) {
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
`}}})(),H.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var U;function ft(){return(ft=e((()=>{f(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
  $input: FileDeleteInput!
) {
  result: fileDelete(input: $input) {
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
`}}})(),U.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var W;function pt(){return(pt=e((()=>{f(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
  $input: NoteDeleteInput!
) {
  result: noteDelete(input: $input) {
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
`}}})(),W.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var G;function mt(){return(mt=e((()=>{f(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
  $input: OrganizationDeleteInput!
) {
  result: organizationDelete(input: $input) {
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
`}}})(),G.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var K;function ht(){return(ht=e((()=>{f(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
  $input: PersonDeleteInput!
) {
  result: personDelete(input: $input) {
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
`}}})(),K.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var gt;function _t(){return(_t=e((()=>{ut(),dt(),ft(),pt(),mt(),ht(),f(),gt={ACTIVITY:V,DEAL:H,FILE:U,NOTE:W,ORGANIZATION:G,PERSON:K}})))()}function vt({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=l(),s=(0,xt.useRelayEnvironment)(),c=Ee(),{id:u,kind:d,name:f,version:p}=e,{write:m,isPending:h,problems:g}=we(gt[d]),_=async()=>{try{await yt(s,u),bt(s),await i?.()}catch{o({text:a(`record.notUndone`),isError:!0})}c()},v=async()=>{bt(s),n(),await r?.(),o({text:a(`record.deleted`,{kind:d,name:f}),undo:()=>void _()})};return(0,q.jsxs)(xe,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:d,name:f}),children:[(0,q.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:d})}),(0,q.jsx)(Te,{problems:g}),(0,q.jsxs)(`div`,{className:`dialog-actions`,children:[(0,q.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,q.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:h,onClick:()=>void m({input:{id:u,expectedVersion:p},onDone:v}),children:a(`record.delete`)})]})]})}async function yt(e,t){let{results:n}=await i(e,z,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function bt(e){e.commitUpdate(e=>e.invalidateStore())}var xt,q;function J(){return(J=e((()=>{xt=c(),be(),d(),u(),r(),Se(),De(),Ce(),B(),_t(),q=y()})))()}function St(){return(0,Ct.jsx)(de,{label:`activities.views`,segments:wt})}var Ct,wt;function Tt(){return(Tt=e((()=>{me(),s(),ue(),Ct=y(),wt=[{to:`/app/activities/day`,label:`activities.day`,icon:ee},{to:`/app/activities`,label:`activities.list`,icon:pe}]})))()}var Y;function Et(){return(Et=e((()=>{f(),Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
  $id: ID!
) {
  node(id: $id) {
    __typename
    ... on Activity {
      id
      version
      viewerCanDelete
      subject
    }
    ... on Deal {
      id
      version
      viewerCanDelete
      title
    }
    ... on Organization {
      id
      version
      viewerCanDelete
      name
    }
    ... on Person {
      id
      version
      viewerCanDelete
      name
    }
    id
  }
}
`}}})(),Y.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var Dt=t({default:()=>Ot});function Ot(e){return(0,X.jsx)(jt.Suspense,{children:(0,X.jsx)(ye,{children:(0,X.jsx)(kt,{...e})})})}function kt({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,Mt.useLazyLoadQuery)(Y,{id:e},{fetchPolicy:`network-only`}),a=At(i);return a&&(0,X.jsx)(vt,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function At(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var jt,Mt,X;function Nt(){return(Nt=e((()=>{Et(),jt=m(),Mt=c(),ge(),J(),X=y()})))()}function Pt(e){return{...e&&fe(e,Z),status:{in:[`OPEN`]}}}function Ft(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var Z;function Q(){return(Q=e((()=>{le(),Z=[`status`,`wonAt`,`stageId`]})))()}function It({isBoard:e=!1}={}){let t=l();return(0,Lt.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?Z:[]}},[t,e])}var Lt;function Rt(){return(Rt=e((()=>{Lt=m(),le(),r(),Q()})))()}function zt(){return(0,$.jsx)(de,{label:`deals.views`,segments:Bt,keepsSearch:!0})}var $,Bt;function Vt(){return(Vt=e((()=>{h(),me(),ue(),$=y(),Bt=[{to:`/app/deals`,label:`deals.list`,icon:pe},{to:`/app/deals/board`,label:`deals.board`,icon:te}]})))()}function Ht({status:e}){return(0,Ut.jsx)(`span`,{className:Wt[e]??`state`,children:l()(`deals.status.${e}`)})}var Ut,Wt;function Gt(){return(Gt=e((()=>{r(),Ut=y(),Wt={WON:`state state-won`,LOST:`state state-lost`}})))()}export{k as A,F as C,qe as D,P as E,C as F,S as I,x as L,We as M,Ke as N,Je as O,ke as P,nt as S,Ze as T,z as _,Rt as a,rt as b,Pt as c,Dt as d,Nt as f,J as g,vt as h,Vt as i,O as j,j as k,Ft as l,Tt as m,Gt as n,It as o,St as p,zt as r,Q as s,Ht as t,Ot as u,B as v,$e as w,ct as x,at as y};