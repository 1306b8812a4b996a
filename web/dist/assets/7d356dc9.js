//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{At as n,C as r,D as i,Dt as a,H as o,Qt as s,T as c,V as l,Xt as u,bt as d,gt as f,jt as p,kt as m,nt as ee,o as te,s as ne,tt as re,vt as ie,w as h,xt as g}from"./87f8ad9b.js";import{a as ae,n as oe,o as se,s as ce}from"./5362624f.js";import{G as le,M as ue,N as de,R as fe,V as pe,W as me}from"./dd74ee17.js";import{l as he,u as ge}from"./c53c9204.js";import{n as _e,t as ve}from"./e95c8ee0.js";import{a as ye,c as _,d as be,h as xe,i as Se,l as Ce,o as we,s as Te}from"./ef49a3a2.js";import{a as Ee,c as De,d as Oe,i as ke,l as Ae,o as v,r as je,u as Me}from"./8d7499ee.js";function y(e,t){let n=Object.fromEntries(Ne(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var Ne;function Pe(){return(Pe=e((()=>{Ne=xe(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function Fe({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,Ie.jsx)(`option`,{value:e,children:t},e))}var Ie;function Le(){return(Le=e((()=>{Ie=u()})))()}function b(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-y(e,r);return new Date(r-y(e,i)).toISOString()}function x(){return(x=e((()=>{Pe()})))()}function Re({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=h(),[a,o]=(0,Be.useState)(t!==``);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,S.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>o(e.target.value!==``)})]})}function ze(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:b(e,n,r)}:{dueDate:n||null}}var Be,S;function C(){return(C=e((()=>{Be=s(),r(),x(),S=u()})))()}var w;function Ve(){return(Ve=e((()=>{p(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),w.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function He({dueAt:e,dueDate:t,isOverdue:n}){let r=h(),a=be(),{timeZone:o}=i(),[s]=(0,Ue.useState)(()=>_(o,new Date)),c=t??(e&&_(o,new Date(e)));return c?(0,T.jsx)(`span`,{className:`time time-${n?`overdue`:c===s?`today`:`soon`}`,children:e?a.dateTime(e):a.day(c)}):(0,T.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var Ue,T;function E(){return(E=e((()=>{Ue=s(),Ce(),r(),c(),T=u()})))()}function We(e){let t=h(),n=(0,Ke.useRelayEnvironment)(),r=Ae();return(0,Ge.useCallback)((i,a)=>{m({text:i,undo:()=>void d(n,e,a).catch(()=>m({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var Ge,Ke;function D(){return(D=e((()=>{Ge=s(),Ke=n(),a(),g(),r(),De()})))()}function qe(e){let t=h(),{timeZone:n}=i(),{write:r,isPending:a,problems:o}=v(k),s=We(k),{id:c,version:l,subject:u}=e,d=e.dueAt?Ye(n,e.dueAt):``;return{replan:(i,a)=>{let o=d&&b(n,i,d),f=a?b(n,i,a):a===void 0&&Date.parse(o)>Date.now()?o:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:c,expectedVersion:l,...p},onDone:({activity:e})=>e&&s(t(`record.replanned`,{subject:u}),{id:c,expectedVersion:e.version,...m})})},time:d,isPending:a,problems:o}}function Je(e,t){return _(e,new Date(Date.now()+t*Ze))}function Ye(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function Xe({activity:e}){let t=h(),{timeZone:n}=i(),{replan:r,time:a,isPending:o,problems:s}=qe(e),c=e.dueDate??(e.dueAt?_(n,new Date(e.dueAt)):``);return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(ve,{className:`due-button`,trigger:(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(He,{...e}),(0,O.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,O.jsxs)(`div`,{className:`form`,children:[(0,O.jsx)(`div`,{className:`days`,children:Qe.map(([i,a])=>(0,O.jsx)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>{r(Je(n,a)),e()},children:t(`record.day.${i}`)},i))}),(0,O.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,O.jsx)(Re,{isRequired:!0,day:c,time:a}),(0,O.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,O.jsx)(Me,{problems:s})]})}var O,Ze,Qe,k;function $e(){return($e=e((()=>{Ve(),n(),_e(),Ce(),r(),c(),E(),C(),x(),Oe(),D(),Ee(),O=u(),Ze=864e5,Qe=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],k=w})))()}var A;function et(){return(et=e((()=>{p(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileUploadPayload`,kind:`LinkedField`,name:`fileUpload`,plural:!1,selections:[{alias:null,args:null,concreteType:`FileUpload`,kind:`LinkedField`,name:`upload`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`uploadUrl`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`uploadMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`uploadMutation`,selections:n},params:{cacheID:`96edaf5ce05f7af85cdbcb7a5bb86f89`,id:`93f2db7acc4a988dc20c7cdef766059e312704151b562b5f11ab8fa3234d1aa4`,metadata:{},name:`uploadMutation`,operationKind:`mutation`,text:`mutation uploadMutation(
  $input: FileUploadInput!
) {
  result: fileUpload(input: $input) {
    upload {
      uploadUrl
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
`}}})(),A.hash=`3c8015e53fbe09f7066cb0f31139207e`})))()}async function tt(e,t,n,r){let i=n.type||`application/octet-stream`,{upload:a}=await d(e,A,{...t,name:n.name,size:n.size,contentType:i});a&&await nt(a.uploadUrl,n,r)}function nt(e,t,n){let r=new URL(e,location.origin).pathname;return new Promise((e,i)=>{let a=new XMLHttpRequest;a.upload.addEventListener(`progress`,({loaded:e,total:t})=>n(e/t)),a.addEventListener(`load`,()=>a.status===201?e():i(Error(a.responseText))),a.addEventListener(`error`,()=>i(new f(`The upload was interrupted.`))),a.open(`PUT`,r),a.send(t)})}function rt(){return(rt=e((()=>{et(),n(),g(),ie()})))()}var j;function it(){return(it=e((()=>{p(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),j.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var M;function at(){return(at=e((()=>{p(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),M.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var N;function ot(){return(ot=e((()=>{p(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),N.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var P;function st(){return(st=e((()=>{p(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),P.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var F;function ct(){return(ct=e((()=>{p(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),F.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var I;function lt(){return(lt=e((()=>{p(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),I.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var L;function ut(){return(ut=e((()=>{p(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsRestoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsRestoreMutation`,selections:r},params:{cacheID:`910dbe8e8cee935e40d0f1b8296c4306`,id:`cc29f4b01d577dd52ebf2ce13ecb1ae9be55035b0be81055d4d6d34b284d7b2a`,metadata:{},name:`deletionsRestoreMutation`,operationKind:`mutation`,text:`mutation deletionsRestoreMutation(
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
`}}})(),L.hash=`ea5dc8c62d3295b3d2054e984cd932e4`})))()}var dt,ft;function pt(){return(pt=e((()=>{it(),at(),ot(),st(),ct(),lt(),ut(),p(),dt={ACTIVITY:j,DEAL:M,FILE:N,NOTE:P,ORGANIZATION:F,PERSON:I},ft=L})))()}function mt({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=h(),o=(0,_t.useRelayEnvironment)(),s=Ae(),{id:c,kind:l,name:u,version:d}=e,{write:f,isPending:p,problems:ee}=v(dt[l]),te=async()=>{try{await ht(o,c),gt(o),await i?.()}catch{m({text:a(`record.notUndone`),isError:!0})}s()},ne=async()=>{gt(o),n(),await r?.(),m({text:a(`record.deleted`,{kind:l,name:u}),undo:()=>void te()})};return(0,R.jsxs)(he,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:l,name:u}),children:[(0,R.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:l})}),(0,R.jsx)(Me,{problems:ee}),(0,R.jsxs)(`div`,{className:`dialog-actions`,children:[(0,R.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,R.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:p,onClick:()=>void f({input:{id:c,expectedVersion:d},onDone:ne}),children:a(`record.delete`)})]})]})}async function ht(e,t){let{results:n}=await d(e,ft,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function gt(e){e.commitUpdate(e=>e.invalidateStore())}var _t,R;function z(){return(z=e((()=>{_t=n(),ge(),a(),g(),r(),Oe(),De(),Ee(),pt(),R=u()})))()}function vt({dealId:e,onLose:t}){let n=h();return(0,B.jsxs)(`form`,{className:`form`,"data-draft":`lose ${e}`,onSubmit:e=>{e.preventDefault(),t(ke(new FormData(e.currentTarget),`reason`)||null)},children:[(0,B.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,B.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}var B;function yt(){return(yt=e((()=>{r(),je(),B=u()})))()}var V;function bt(){return(bt=e((()=>{p(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`a57392eeed1050649ec29bc792d0735e`,id:`3c73652676aedeeb534c6c04be88fef5c4cff03bc468b1de66c0b0be85a25c9e`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
`}}})(),V.hash=`bbecd5081f7dcfc2cee3c16227218768`})))()}var H;function xt(){return(xt=e((()=>{p(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`4b224abd4e0813407ddbb22a8c59c5ae`,id:`3e68711fdb049d82148129edc572a57320415e32134f545c078b56a8da958efe`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
`}}})(),H.hash=`e5f1445a225010a7f470cd12519700dd`})))()}var U;function St(){return(St=e((()=>{p(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`c6c7b97fde1e1b4e168cff665e0a2621`,id:`378c66c59ac38884aa7ee1a9fe17c43c4853913237aee80d6d696a677450567a`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
`}}})(),U.hash=`6579aecbea9c3676685086820fc71d9f`})))()}function Ct({id:e,version:t,title:n}){let r=h(),i=v(W),a=v(G),o=v(K),s=We(K),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}var W,G,K;function wt(){return(wt=e((()=>{bt(),xt(),St(),n(),r(),D(),Ee(),W=V,G=H,K=U})))()}function Tt(){return(0,Et.jsx)(ue,{label:`activities.views`,segments:Dt})}var Et,Dt;function Ot(){return(Ot=e((()=>{le(),o(),de(),Et=u(),Dt=[{to:`/app/activities/day`,label:`activities.day`,icon:l},{to:`/app/activities`,label:`activities.list`,icon:me}]})))()}var q;function kt(){return(kt=e((()=>{p(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),q.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var At=t({default:()=>jt});function jt(e){return(0,J.jsx)(Pt.Suspense,{children:(0,J.jsx)(we,{children:(0,J.jsx)(Mt,{...e})})})}function Mt({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,Ft.useLazyLoadQuery)(q,{id:e},{fetchPolicy:`network-only`}),a=Nt(i);return a&&(0,J.jsx)(mt,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function Nt(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var Pt,Ft,J;function It(){return(It=e((()=>{kt(),Pt=s(),Ft=n(),Te(),z(),J=u()})))()}function Lt(e){return{...e&&pe(e,Y),status:{in:[`OPEN`]}}}function Rt(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var Y;function X(){return(X=e((()=>{fe(),Y=[`status`,`wonAt`,`stageId`]})))()}function zt({isBoard:e=!1}={}){let t=h();return(0,Bt.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?Y:[]}},[t,e])}var Bt;function Vt(){return(Vt=e((()=>{Bt=s(),fe(),r(),X()})))()}function Ht(){return(0,Ut.jsx)(ue,{label:`deals.views`,segments:Wt,keepsSearch:!0})}var Ut,Wt;function Gt(){return(Gt=e((()=>{ee(),le(),de(),Ut=u(),Wt=[{to:`/app/deals`,label:`deals.list`,icon:me},{to:`/app/deals/board`,label:`deals.board`,icon:re}]})))()}function Kt({status:e}){return(0,qt.jsx)(`span`,{className:Jt[e]??`state`,children:h()(`deals.status.${e}`)})}var qt,Jt;function Yt(){return(Yt=e((()=>{r(),qt=u(),Jt={WON:`state state-won`,LOST:`state state-lost`}})))()}var Xt;function Zt(){return(Zt=e((()=>{p(),Xt={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`history_done`,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],type:`ActivityConnection`,abstractKey:null},Xt.hash=`3fd896f5c6d2390c91c747431ceb8bb0`})))()}var Qt;function $t(){return($t=e((()=>{p(),Qt={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`history_notes`,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],type:`NoteConnection`,abstractKey:null},Qt.hash=`9a4262af66780feabed7378fd6abe397`})))()}var en;function tn(){return(tn=e((()=>{p(),en={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`history_files`,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],type:`FileConnection`,abstractKey:null},en.hash=`c5b1925ecc06547cc57246ecb31217d5`})))()}function nn({first:e,onMore:t,isLoading:n,...r}){let i=h(),[a,o]=(0,an.useState)(null),s=rn(r).filter(({kind:e})=>!a||e===a);return(0,Q.jsxs)(`section`,{children:[(0,Q.jsxs)(`div`,{className:`section-head`,children:[(0,Q.jsx)(`h2`,{children:i(`record.history`)}),(0,Q.jsx)(`div`,{className:`kinds`,role:`group`,"aria-label":i(`record.show`),children:[null,...ln].map(e=>(0,Q.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":e===a,onClick:()=>o(e),children:i(`record.show.${e??`all`}`)},e))})]}),s.length?(0,Q.jsx)(`ul`,{className:`timeline`,children:s.slice(0,e).map(({entry:e})=>e)}):(0,Q.jsx)(`p`,{className:`quiet none`,children:i(`record.noEntry`)}),t&&s.length>=e&&(0,Q.jsx)(`button`,{type:`button`,className:`button`,disabled:n,onClick:t,children:i(n?`shell.loading`:`record.more`)}),!t&&s.length>=e&&(0,Q.jsx)(`p`,{className:`quiet none`,children:i(`record.historyEnd`,{count:e})})]})}function rn(e){let t=(0,Z.useFragment)(on,e.done),n=(0,Z.useFragment)(sn,e.notes),r=(0,Z.useFragment)(cn,e.files);return[...t.nodes.map(e=>{let t=e.doneAt??``;return{kind:`activities`,id:e.id,at:t,entry:(0,Q.jsx)(oe,{at:t,activity:e},e.id)}}),...n.nodes.map(e=>({kind:`notes`,id:e.id,at:e.createdAt,entry:(0,Q.jsx)(se,{at:e.createdAt,note:e},e.id)})),...r.nodes.map(e=>({kind:`files`,id:e.id,at:e.createdAt,entry:(0,Q.jsx)(ae,{at:e.createdAt,file:e},e.id)}))].toSorted((e,t)=>Date.parse(t.at)-Date.parse(e.at))}var an,Z,Q,on,sn,cn,ln;function un(){return(un=e((()=>{Zt(),$t(),tn(),an=s(),Z=n(),r(),ce(),Q=u(),on=Xt,sn=Qt,cn=en,ln=[`activities`,`notes`,`files`]})))()}function dn(e,t){let[n,r]=(0,$.useState)(fn),i=(0,$.useDeferredValue)(n),{data:a,refresh:o}=ye(e,(0,$.useMemo)(()=>({id:t,first:i}),[t,i]));return ne(o),{data:a,refresh:o,first:i,isLoadingMore:n!==i,onMore:i<pn?()=>r(e=>Math.min(pn,e+fn)):void 0}}var $,fn,pn;function mn(){return(mn=e((()=>{$=s(),te(),Se(),fn=25,pn=100})))()}export{tt as A,ze as B,Ct as C,z as D,mt as E,D as F,Le as G,x as H,We as I,Pe as K,He as L,Je as M,$e as N,rt as O,qe as P,E as R,wt as S,yt as T,b as U,C as V,Fe as W,Tt as _,Kt as a,K as b,Gt as c,X as d,Lt as f,It as g,At as h,un as i,Xe as j,nt as k,Vt as l,jt as m,dn as n,Yt as o,Rt as p,y as q,nn as r,Ht as s,mn as t,zt as u,Ot as v,vt as w,W as x,G as y,Re as z};