const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/285d6f55.js","assets/8cc9a535.js","assets/339900c5.js"])))=>i.map(i=>d[i]);
//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{C as t,D as n,Dt as r,F as i,Jt as a,Mt as o,Nt as s,Ot as c,P as l,S as u,T as d,Tt as f,Xt as p,it as m,kt as h,rt as g,vt as _,w as v,yt as y}from"./626325e2.js";import{N as ee,P as te,_ as ne,b as re,h as ie,p as ae,v as oe}from"./5b2be078.js";import{C as se,S as ce}from"./d0095c45.js";import{L as le,R as ue}from"./aac7a82d.js";import{n as de,t as fe}from"./6b599ffe.js";import{b as pe,y as me}from"./41f582c3.js";import{c as b,d as he,l as ge,o as _e,p as ve,s as ye}from"./ccefe7c2.js";import{a as x,c as be,i as S,l as C,o as xe,s as Se,u as w}from"./250e82db.js";var Ce,we;function T(){return(T=e((()=>{m(),Ce={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]},Ce.node,we=g(Ce)})))()}var E,D;function O(){return(O=e((()=>{m(),E={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]},E.node,D=g(E)})))()}function Te(e,t){let n=Object.fromEntries(Ee(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var Ee;function De(){return(De=e((()=>{Ee=ve(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function Oe({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,ke.jsx)(`option`,{value:e,children:t},e))}var ke;function Ae(){return(Ae=e((()=>{ke=a()})))()}var je;function Me(){return(Me=e((()=>{h(),je=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:n},params:{cacheID:`17ebf24975daa86afe9912258fd3c495`,id:`bcde3492bf844b52e4fc9c03a2551ab1d3736ded8dedf5ca0999a3b28c8a098a`,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
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
`}}})(),je.hash=`3e2347d09bcf23bf19a0d66d311aa67c`})))()}function Ne({draft:e,submit:t,isPending:n,problems:r,fields:i,onSubmit:a,children:o}){let s=v(),c=(0,Pe.useRef)(null);return(0,k.jsxs)(`form`,{ref:c,className:`composer-form`,"data-draft":e,onSubmit:e=>{e.preventDefault(),a(new FormData(e.currentTarget),()=>c.current?.reset())},children:[o,(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:n,children:n?s(`record.saving`):t}),(0,k.jsx)(C,{problems:r,...i&&{except:i}})]})}var Pe,k;function Fe(){return(Fe=e((()=>{Pe=p(),t(),w(),k=a()})))()}function A(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-Te(e,r);return new Date(r-Te(e,i)).toISOString()}function j(){return(j=e((()=>{De()})))()}function Ie({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=v(),[a,o]=(0,Re.useState)(t!==``);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,M.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>o(e.target.value!==``)})]})}function Le(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:A(e,n,r)}:{dueDate:n||null}}var Re,M;function N(){return(N=e((()=>{Re=p(),t(),j(),M=a()})))()}var ze;function Be(){return(Be=e((()=>{h(),ze=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),ze.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function Ve({dueAt:e,dueDate:t,isOverdue:r}){let i=v(),a=he(),{timeZone:o}=n(),[s]=(0,He.useState)(()=>b(o,new Date)),c=t??(e&&b(o,new Date(e)));return c?(0,Ue.jsx)(`span`,{className:`time time-${r?`overdue`:c===s?`today`:`soon`}`,children:e?a.dateTime(e):a.day(c)}):(0,Ue.jsx)(`span`,{className:`time`,children:i(`record.noDate`)})}var He,Ue;function P(){return(P=e((()=>{He=p(),ge(),t(),d(),Ue=a()})))()}function F(e){let t=v(),n=(0,Ge.useRelayEnvironment)(),i=be();return(0,We.useCallback)((a,o)=>{r({text:a,undo:()=>void _(n,e,o).catch(()=>r({text:t(`record.notUndone`),isError:!0})).finally(()=>void i())})},[n,e,i,t])}var We,Ge;function I(){return(I=e((()=>{We=p(),Ge=c(),f(),y(),t(),Se()})))()}function Ke(e){let t=v(),{timeZone:r}=n(),{write:i,isPending:a,problems:o}=x(z),s=F(z),{id:c,version:l,subject:u}=e,d=e.dueAt?qe(r,e.dueAt):``;return{replan:(n,a)=>{let o=d&&A(r,n,d),f=a?A(r,n,a):a===void 0&&Date.parse(o)>Date.now()?o:``,p=f?{dueAt:f}:{dueDate:n},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};i({input:{id:c,expectedVersion:l,...p},onDone:({activity:e})=>e&&s(t(`record.replanned`,{subject:u}),{id:c,expectedVersion:e.version,...m})})},time:d,isPending:a,problems:o}}function L(e,t){return b(e,new Date(Date.now()+t*Ye))}function qe(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function Je({activity:e}){let t=v(),{timeZone:r}=n(),{replan:i,time:a,isPending:o,problems:s}=Ke(e),c=e.dueDate??(e.dueAt?b(r,new Date(e.dueAt)):``);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(me,{className:`due-button`,trigger:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Ve,{...e}),(0,R.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,R.jsxs)(`div`,{className:`form`,children:[(0,R.jsx)(`div`,{className:`days`,children:Xe.map(([n,a])=>(0,R.jsx)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>{i(L(r,a)),e()},children:t(`record.day.${n}`)},n))}),(0,R.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);i(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,R.jsx)(Ie,{isRequired:!0,day:c,time:a}),(0,R.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,R.jsx)(C,{problems:s})]})}var R,Ye,Xe,z;function B(){return(B=e((()=>{Be(),c(),pe(),ge(),t(),d(),P(),N(),j(),w(),I(),S(),R=a(),Ye=864e5,Xe=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],z=ze})))()}function Ze({about:e,types:t,days:i=1,onPlanned:a}){let o=v(),{timeZone:s}=n(),[c]=(0,Qe.useState)(()=>L(s,i)),{write:l,isPending:u,problems:d}=x(je);return(0,V.jsxs)(Ne,{draft:`activity`,submit:o(`record.plan`),isPending:u,problems:d,fields:$e,onSubmit:(t,n)=>{let i=Le(s,t),c=String(t.get(`subject`)).trim(),u=()=>{n(),a?.(),r({text:o(`record.planned`,{subject:c})})};l({input:{...e,subject:c,typeId:String(t.get(`type`)),...i},onDone:u})},children:[(0,V.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:o(`record.subject`),"aria-label":o(`record.subject`),"aria-describedby":`subject-problems`}),(0,V.jsx)(`select`,{className:`input`,name:`type`,"aria-label":o(`record.type`),children:(0,V.jsx)(Oe,{types:t})}),(0,V.jsx)(Ie,{day:c,describedBy:`day-problems`}),(0,V.jsx)(C,{id:`subject-problems`,problems:d,field:`subject`}),(0,V.jsx)(C,{problems:d,field:`typeId`}),(0,V.jsx)(C,{id:`day-problems`,problems:d,field:`dueDate`}),(0,V.jsx)(C,{problems:d,field:`dueAt`})]})}var Qe,V,$e;function et(){return(et=e((()=>{Me(),Qe=p(),c(),f(),t(),d(),Fe(),N(),w(),B(),S(),Ae(),V=a(),$e=[`subject`,`typeId`,`dueDate`,`dueAt`]})))()}function tt(){return(0,H.useContext)(rt)}function nt({id:e,version:t,mutation:n}){let{write:r,isPending:i,problems:a}=x(n);return{edit:(n,i,a)=>void r({input:{id:e,expectedVersion:t,onConflict:`MERGE_DISJOINT`,...n},...a&&{show:e=>a(e,n)},onDone:i}),isPending:i,problems:a}}var H,rt;function it(){return(it=e((()=>{H=p(),S(),rt=(0,H.createContext)(null)})))()}function at({refresh:e,editable:t=null,header:n,main:r,side:i}){let a=ot();return(0,U.jsx)(xe,{value:e,children:(0,U.jsx)(rt,{value:t,children:(0,U.jsxs)(`div`,{className:`record`,onClick:a,children:[n,(0,U.jsxs)(`div`,{className:`record-columns`,children:[(0,U.jsx)(`div`,{className:`record-main`,children:r}),(0,U.jsx)(`aside`,{className:`record-side`,children:i})]})]})})})}function ot(){let e=s();return(0,st.useCallback)(t=>{let n=t.target.closest(`a`)?.getAttribute(`href`);!n?.startsWith(`/app/`)||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),e({to:n}))},[e])}var st,U;function ct(){return(ct=e((()=>{o(),st=p(),it(),Se(),U=a()})))()}var lt;function ut(){return(ut=e((()=>{h(),lt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`25ea4b7296b9cbcb9d9ef1190e95e890`,id:`5d5ca7b568f1c0c01bea0376283ba4228ca28c8514cdf2dc80fbbfe091ee2007`,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
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
`}}})(),lt.hash=`0636f9b26d8d7499069d1c02f1ef1eae`})))()}var dt;function ft(){return(ft=e((()=>{h(),dt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:n},params:{cacheID:`067fd723742ec99ed8a825d2f436313c`,id:`6e88621f7d1b71b38139c9c754bfde21f1bcd7841ed7b0e32cb7daeaa6de112f`,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
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
`}}})(),dt.hash=`82c41045aed747e9e25eebf2d5b8ccb5`})))()}var pt;function mt(){return(mt=e((()=>{h(),pt=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null}],type:`Activity`,abstractKey:null}})(),pt.hash=`2a72c2811d6220616434823a62600f37`})))()}var ht;function gt(){return(gt=e((()=>{h(),ht=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),ht.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var _t;function vt(){return(vt=e((()=>{h(),_t=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),_t.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var yt;function bt(){return(bt=e((()=>{h(),yt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),yt.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var xt;function St(){return(St=e((()=>{h(),xt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),xt.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var Ct;function wt(){return(wt=e((()=>{h(),Ct=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),Ct.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var Tt;function Et(){return(Et=e((()=>{h(),Tt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),Tt.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var Dt;function Ot(){return(Ot=e((()=>{h(),Dt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsRestoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsRestoreMutation`,selections:r},params:{cacheID:`910dbe8e8cee935e40d0f1b8296c4306`,id:`cc29f4b01d577dd52ebf2ce13ecb1ae9be55035b0be81055d4d6d34b284d7b2a`,metadata:{},name:`deletionsRestoreMutation`,operationKind:`mutation`,text:`mutation deletionsRestoreMutation(
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
`}}})(),Dt.hash=`ea5dc8c62d3295b3d2054e984cd932e4`})))()}var kt,At;function jt(){return(jt=e((()=>{gt(),vt(),bt(),St(),wt(),Et(),Ot(),h(),kt={ACTIVITY:ht,DEAL:_t,FILE:yt,NOTE:xt,ORGANIZATION:Ct,PERSON:Tt},At=Dt})))()}function Mt({record:e,open:t,onClose:n,onDeleted:i,onRestored:a}){let o=v(),s=(0,Ft.useRelayEnvironment)(),c=be(),{id:l,kind:u,name:d,version:f}=e,{write:p,isPending:m,problems:h}=x(kt[u]),g=async()=>{try{await Nt(s,l),Pt(s),await a?.()}catch{r({text:o(`record.notUndone`),isError:!0})}c()},_=async()=>{Pt(s),n(),await i?.(),r({text:o(`record.deleted`,{kind:u,name:d}),undo:()=>void g()})};return(0,W.jsxs)(ce,{open:t,onClose:n,title:o(`record.deleteTitle`,{kind:u,name:d}),children:[(0,W.jsx)(`p`,{className:`quiet`,children:o(`record.deleteHelp`,{kind:u})}),(0,W.jsx)(C,{problems:h}),(0,W.jsxs)(`div`,{className:`dialog-actions`,children:[(0,W.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:o(`record.cancel`)}),(0,W.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void p({input:{id:l,expectedVersion:f},onDone:_}),children:o(`record.delete`)})]})]})}async function Nt(e,t){let{results:n}=await _(e,At,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function Pt(e){e.commitUpdate(e=>e.invalidateStore())}var Ft,W;function It(){return(It=e((()=>{Ft=c(),se(),f(),y(),t(),w(),Se(),S(),jt(),W=a()})))()}function Lt({record:e,canDelete:t,onEdit:n}){let r=v(),[i,a]=(0,Rt.useState)(!1),o=de(i),s=t?()=>a(!0):void 0;return{menu:(s||n)&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(ne,{className:`button button-icon part-more`,label:r(`record.moreOf`,{title:e.name}),trigger:(0,G.jsx)(ee,{size:16,"aria-hidden":`true`}),children:[n&&(0,G.jsx)(oe,{onSelect:n,children:r(`record.edit`)}),s&&(0,G.jsx)(oe,{hint:r(`record.deleteKey`),onSelect:s,children:r(`record.deleteAsk`)})]}),o&&(0,G.jsx)(Mt,{record:e,open:i,onClose:()=>a(!1)})]})||null,onKeyDown:ie(s)}}var Rt,G;function zt(){return(zt=e((()=>{te(),Rt=p(),ae(),re(),fe(),t(),It(),G=a()})))()}function Bt({activity:e,isAlone:t=!1,as:n=`li`,onCompleted:r}){let i=v(),a=(0,Ht.useFragment)(pt,e),{write:o,isPending:s,problems:c}=x(Ut),l=F(Wt),{id:u,version:d,subject:f,isDone:p,type:m,owner:h,organization:g,deal:_,person:y,viewerCanUpdate:ee,viewerCanDelete:te}=a,{menu:ne,onKeyDown:re}=Lt({record:{id:u,version:d,kind:`ACTIVITY`,name:f},canDelete:te});return(0,K.jsxs)(n,{className:`line`,"data-done":p||void 0,onKeyDown:re,children:[(0,K.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!ee||s,"aria-label":i(`record.complete`,{subject:f}),onClick:()=>void o({input:{id:u,expectedVersion:d},optimistic:{result:{activity:{id:u,version:d,isDone:!0},userErrors:[]}},onDone:({activity:e})=>{e&&l(i(`record.completed`,{subject:f}),{id:u,expectedVersion:e.version});let t={organizationId:g?.id,dealId:_?.id,personId:y?.id};r?.(t,g?.name??y?.name??_?.title)}}),children:p?(0,K.jsx)(we,{size:18,"aria-hidden":`true`}):(0,K.jsx)(D,{size:18,"aria-hidden":`true`})}),(0,K.jsxs)(`div`,{className:`line-text`,children:[(0,K.jsxs)(`p`,{children:[(0,K.jsx)(`span`,{className:`strong`,children:m.name}),` `,f]}),(0,K.jsx)(`p`,{className:`quiet cut`,children:(0,K.jsx)(Vt,{names:[t?g?.name:h?.name,y?.name,_?.title]})}),(0,K.jsx)(C,{problems:c})]}),ee&&!p?(0,K.jsx)(Je,{activity:a}):(0,K.jsx)(Ve,{...a}),ne]})}function Vt({names:e}){return[...new Set(e.filter(e=>e))].map((e,t)=>(0,K.jsxs)(`span`,{children:[t>0&&` · `,(0,K.jsx)(`bdi`,{children:e})]},e))}var Ht,K,Ut,Wt;function Gt(){return(Gt=e((()=>{ut(),ft(),mt(),O(),T(),Ht=c(),t(),zt(),P(),w(),B(),I(),S(),K=a(),Ut=lt,Wt=dt})))()}function Kt(e){return Qt.has(e.split(`.`)[0])}function qt({key:e,part:t},n,r){let i=([e,...a])=>{if(e===`custom`)return{custom:[{key:a.join(`.`),...Jt(t,n)}]};let o=a.length?i(a):n;return{[e]:Qt.has(e)?{[r]:o}:o}};return i(e.split(`.`))}function Jt(e,t){return ue(t)&&`isNull`in t?t:{[e]:t}}var q,J,Yt,Xt,Zt,Qt;function $t(){return($t=e((()=>{le(),q=[[`createdAt`,`moment`],[`updatedAt`,`moment`]],J=[[`ownerId`,`one`,`users`],[`ownerTeams`,`teams`,`teams`]],Yt={organization:[[`name`,`text`],...J,[`labels`,`several`,`labels`],[`industry`,`text`],[`employeeCount`,`number`],[`annualRevenue`,`text`],[`website`,`text`],[`domain`,`domain`],[`address.country`,`text`],[`address.region`,`text`],[`address.locality`,`text`],[`address.postalCode`,`text`],[`parentId`,`organization`],...q],person:[[`name`,`text`],[`organizationId`,`organization`],...J,[`labels`,`several`,`labels`],[`email`,`text`],[`phone`,`text`],...q],deal:[[`title`,`text`],[`status`,`choice`,`status`],[`value`,`decimal`],[`currency`,`text`],[`stageId`,`one`,`stages`],[`pipelineId`,`one`,`pipelines`],...J,[`labels`,`several`,`labels`],[`expectedCloseDate`,`day`],[`wonAt`,`moment`],[`lostAt`,`moment`],[`organizationId`,`organization`],[`personId`,`person`],[`isArchived`,`flag`],...q],activity:[[`subject`,`text`],[`typeId`,`one`,`types`],...J,[`isDone`,`flag`],[`isOverdue`,`flag`],[`due`,`moment`],[`dueAt`,`moment`],[`dueDate`,`day`],[`doneAt`,`moment`],[`priority`,`choice`,`priority`],[`organizationId`,`organization`],[`personId`,`person`],[`dealId`,`deal`],...q],note:[[`content`,`text`],[`authorId`,`one`,`users`],[`isPinnedToOrganization`,`flag`],[`organizationId`,`organization`],[`personId`,`person`],[`dealId`,`deal`],...q]},Xt={organization:[[`deals`,`deal`],[`people`,`person`],[`activities`,`activity`],[`notes`,`note`]]},Zt=[`some`,`none`,`every`],Qt=new Set(Object.values(Xt).flatMap(e=>e.map(([e])=>e)))})))()}function en({children:e}){return(0,tn.jsx)(_e,{children:(0,tn.jsx)(u,{catalogues:nn,children:e})})}var tn,nn;function rn(){return(rn=e((()=>{t(),ye(),tn=a(),i(),nn=Object.assign({"./messages/en.json":()=>l(()=>import(`./285d6f55.js`),__vite__mapDeps([0,1])),"./messages/es.json":()=>l(()=>import(`./339900c5.js`),__vite__mapDeps([2,1]))})})))()}function an(e){return e===`one`?Q.one.filter(({id:e})=>e!==`eq`):Q[e]}function on(e,{id:t,key:n,form:r},i){if(r===`self`)return t===`yes`;if(r===`true`||r===`false`)return{[n]:r===`true`};let[a]=i;if(a)return r===`list`?{[n]:i}:r===`past`?{[n]:`P-${Number(a)}D`}:r===`next`?{[n]:`P${Number(a)}D`}:{[n]:e===`number`?Number(a):a}}function sn(e,t){if(e===`flag`)return[{operator:Q.flag[+!t],operands:[]}];if(!ue(t))return;let n=Object.entries(t).map(([t,n])=>cn(e,t,n));return n.every(e=>e!==void 0)?n:void 0}function cn(e,t,n){for(let r of Q[e]){let e=r.key===t?ln(r.form,n):void 0;if(e)return{operator:r,operands:e}}}function ln(e,t){if(e===`list`)return Array.isArray(t)?t.map(String):void 0;if(e===`true`||e===`false`)return String(t)===e?[]:void 0;if(e===`past`||e===`next`){let n=(e===`past`?pn:mn).exec(String(t))?.[1];return n===void 0?void 0:[n]}return e===`start`?fn.includes(String(t))?[String(t)]:void 0:[String(t)]}var Y,X,Z,un,dn,Q,fn,pn,mn;function hn(){return(hn=e((()=>{le(),Y=(e,t,n)=>({id:e,key:t,form:n}),X=[Y(`missing`,`isNull`,`true`),Y(`present`,`isNull`,`false`)],Z=[Y(`eq`,`eq`,`plain`),Y(`gte`,`gte`,`plain`),Y(`lte`,`lte`,`plain`),Y(`ne`,`ne`,`plain`),...X],un=[Y(`lastDays`,`gte`,`past`),Y(`beforeDays`,`lt`,`past`),Y(`nextDays`,`lte`,`next`),Y(`sinceStart`,`gte`,`start`)],dn=[Y(`eq`,`eq`,`plain`),...X],Q={text:[Y(`contains`,`contains`,`plain`),Y(`startsWith`,`startsWith`,`plain`),Y(`eq`,`eq`,`plain`),Y(`ne`,`ne`,`plain`),...X],domain:[Y(`eq`,`eq`,`plain`)],number:Z,decimal:Z,moment:[...un,Y(`from`,`gte`,`plain`),Y(`before`,`lt`,`plain`),...X],day:[...un,Y(`from`,`gte`,`plain`),Y(`until`,`lte`,`plain`),...X],time:[Y(`from`,`gte`,`plain`),Y(`until`,`lte`,`plain`),...X],flag:[Y(`yes`,``,`self`),Y(`no`,``,`self`)],choice:[Y(`in`,`in`,`list`)],one:[Y(`in`,`in`,`list`),Y(`notIn`,`notIn`,`list`),Y(`eq`,`eq`,`plain`),...X],several:[Y(`anyOf`,`anyOf`,`list`),Y(`allOf`,`allOf`,`list`),Y(`noneOf`,`noneOf`,`list`),...X],teams:[Y(`anyOf`,`anyOf`,`list`),Y(`noneOf`,`noneOf`,`list`),...X],organization:dn,person:dn,deal:X},fn=[`TODAY`,`START_OF_WEEK`,`START_OF_MONTH`,`START_OF_QUARTER`,`START_OF_YEAR`],pn=/^P-(\d{1,4})D$/,mn=/^P(\d{1,4})D$/})))()}var gn;function _n(){return(_n=e((()=>{h(),gn=(function(){var e=[{kind:`Literal`,name:`first`,value:100}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[t,n],i={alias:null,args:e,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:r,storageKey:null}],storageKey:`users(first:100)`},a={alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:r,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},s={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[t,n,o],storageKey:null},c={alias:null,args:e,concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:r,storageKey:null}],storageKey:null}],storageKey:`pipelines(first:100)`},l={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:r,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},f={alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`useFieldsQuery`,selections:[i,a,s,c,l,{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[u,n,d,o,f],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`useFieldsQuery`,selections:[i,a,s,c,l,{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[u,n,d,o,f,t],storageKey:null}]},params:{cacheID:`2d7cf7f019b9b6fdff04d8cdcb403025`,id:`008dbd7c5c97108b59f15339a2affa87be15809c7a7f831fbbaffa8559259f41`,metadata:{},name:`useFieldsQuery`,operationKind:`query`,text:`query useFieldsQuery {
  users(first: 100) {
    nodes {
      id
      name
    }
  }
  teams {
    id
    name
  }
  labels {
    id
    name
    entity
  }
  pipelines(first: 100) {
    nodes {
      id
      name
      stages {
        id
        name
      }
    }
  }
  activityTypes {
    id
    name
  }
  fields {
    key
    name
    type
    entity
    options {
      id
      label
    }
    id
  }
}
`}}})(),gn.hash=`78de97177b919bbd6863bcbf5f56d103`})))()}function vn({entity:e,customOf:t,own:n=[]}){let r=v(),i=(0,En.useLazyLoadQuery)(gn,{});return(0,Tn.useMemo)(()=>[...n,...yn(i,r,{entity:e,customOf:t})],[n,i,r,e,t])}function yn(e,t,{entity:n,customOf:r}){let i=t(`filter.group.custom`),a=Sn(e,t,r??[n.toUpperCase()]).map(e=>({...e,group:i}));return[...bn(e,t,n),...a,...(Xt[n]??[]).flatMap(n=>xn(e,t,...n))]}function bn(e,t,n){return Yt[n].map(([r,i,a])=>({key:r,kind:i,label:t(`filter.field.${r.split(`.`).at(-1)}`),...a&&{choices:Cn(e,t,a,n),areUsers:a===`users`}}))}function xn(e,t,n,r){return[...bn(e,t,r),...Sn(e,t,[r.toUpperCase()])].map(e=>({...e,key:`${n}.${e.key}`,group:t(`filter.group.${n}`)}))}function Sn({fields:e,users:t},n,r){return e.filter(({entity:e})=>r.includes(e)).map(({key:e,name:r,type:i,options:a})=>{let[o,s]=Dn[i]??On,c=i===`USER`?wn(t.nodes,n):a.map(({id:e,label:t})=>({value:e,label:t}));return{key:`custom.${e}`,label:r,kind:o,part:s,areUsers:i===`USER`,...c.length&&{choices:c}}})}function Cn({users:e,teams:t,labels:n,pipelines:r,activityTypes:i},a,o,s){switch(o){case`users`:return wn(e.nodes,a);case`teams`:return t.map($);case`labels`:return n.filter(e=>e.entity===s.toUpperCase()).map($);case`pipelines`:return r.nodes.map($);case`stages`:return r.nodes.flatMap(e=>e.stages.map(({id:t,name:n})=>({value:t,label:`${n} · ${e.name}`})));case`types`:return i.map($);case`status`:return[`OPEN`,`WON`,`LOST`].map(e=>({value:e,label:a(`filter.status.${e}`)}));case`priority`:return[`HIGH`,`MEDIUM`,`LOW`].map(e=>({value:e,label:a(`filter.priority.${e}`)}))}}function wn(e,t){return[{value:`ME`,label:t(`filter.me`)},...e.map($)]}function $({id:e,name:t}){return{value:e,label:t}}var Tn,En,Dn,On;function kn(){return(kn=e((()=>{_n(),Tn=p(),En=c(),t(),$t(),le(),Dn={NUMBER:[`number`,`number`],MONETARY:[`decimal`,`amount`],DATE:[`day`,`date`],DATE_RANGE:[`day`,`date`],TIME:[`time`,`time`],TIME_RANGE:[`time`,`time`],MULTIPLE_OPTIONS:[`several`,`options`],SINGLE_OPTION:[`several`,`options`],USER:[`one`,`refersTo`],ORGANIZATION:[`organization`,`refersTo`],PERSON:[`person`,`refersTo`]},On=[`text`,`text`]})))()}export{Ke as A,Oe as B,it as C,et as D,Ze as E,N as F,O as G,De as H,j as I,we as K,A as L,F as M,Ie as N,L as O,Le as P,Ne as R,ot as S,tt as T,Te as U,Ae as V,D as W,Lt as _,sn as a,at as b,en as c,qt as d,$t as f,zt as g,Gt as h,on as i,I as j,B as k,rn as l,Bt as m,vn as n,hn as o,Kt as p,T as q,fn as r,an as s,kn as t,Zt as u,Mt as v,nt as w,ct as x,It as y,Fe as z};