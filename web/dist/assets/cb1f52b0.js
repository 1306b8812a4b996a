//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{Bt as n,D as r,Ft as i,It as a,O as o,Ot as s,Rt as c,an as l,ct as u,j as d,k as f,kt as p,lt as m,sn as h,zt as g}from"./c3102874.js";import{a as ee,i as te}from"./64506b3b.js";import{C as ne,D as re,E as ie,F as ae,I as oe,L as se,M as ce,O as le,S as ue,w as de}from"./27103beb.js";import{m as fe,p as pe}from"./5dadfdc7.js";import{a as me,d as he,l as ge,n as _e,t as _,u as ve}from"./ca267e38.js";import{n as ye,t as be}from"./c7bde0a1.js";import{_ as xe,d as Se,f as Ce,g as we,m as v,p as y,v as Te,y as Ee}from"./21f9977b.js";function De(){return(De=e((()=>{})))()}function Oe(e,t){x.set(e,t)}function b(e){return e instanceof Element?e.closest(`[data-card]`):null}function ke(e){let t=b(e);return t?x.get(t):void 0}function Ae(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var x;function S(){return(S=e((()=>{x=new WeakMap})))()}function je(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=b(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=Me(i,Fe[e.key]??0)??Ne(i,Ie[e.key]??0);a&&(e.preventDefault(),a.focus())}function Me(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function Ne(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>Pe(e,r)-Pe(t,r));return o.querySelector(`a`)}function Pe(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var Fe,Ie;function Le(){return(Le=e((()=>{S(),Fe={j:1,ArrowDown:1,k:-1,ArrowUp:-1},Ie={l:1,ArrowRight:1,h:-1,ArrowLeft:-1}})))()}function Re({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,C.useRef)(null),s=ee({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>T,getItemKey:t=>e[t],overscan:He,paddingEnd:8,initialRect:Ge}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,C.useEffect)(()=>{i&&l>=e.length-Ue&&i()},[i,l,e.length]),ze(o,e,()=>s.scrollOffset??0),Ve(r,e,o),(0,w.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,w.jsx)(`p`,{className:`column-empty`,children:n}),(0,w.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,w.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function ze(e,t,n){let r=(0,C.useRef)(t);(0,C.useLayoutEffect)(()=>{let i=r.current;r.current=t;let a=i===t?0:Be(i,t,n());a&&e.current?.scrollBy(0,a)})}function Be(e,t,n){if(n<T)return 0;let r=Math.floor(n/T),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*T:0}function Ve(e,t,n){let r=(0,C.useRef)(null);(0,C.useEffect)(()=>{let i=0,a=t=>{if(e.wanted()!==t)return;let r=n.current?.querySelector(`[data-card="${CSS.escape(t.id)}"] a`);r?.focus(),r&&document.activeElement===r||(i=requestAnimationFrame(()=>a(t)))},o=()=>{let o=e.wanted(),s=o?t.indexOf(o.id):-1;!o||s<0||(r.current!==o||document.activeElement===document.body)&&(r.current=o,n.current?.querySelector(`[data-card="${CSS.escape(o.id)}"]`)||n.current?.scrollTo(0,(s-We)*T),cancelAnimationFrame(i),i=requestAnimationFrame(()=>a(o)))};o();let s=e.listen(o);return()=>{s(),cancelAnimationFrame(i)}},[e,t,n])}var C,w,T,He,Ue,We,Ge;function Ke(){return(Ke=e((()=>{te(),C=h(),w=l(),T=92,He=3,Ue=10,We=2,Ge={width:0,height:globalThis.innerHeight*.75}})))()}function qe(e){let t=(0,E.useRef)(null),[n,r]=(0,E.useState)(!1);return(0,E.useEffect)(()=>de({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}var E;function D(){return(D=e((()=>{ue(),E=h()})))()}function Je(e){return ne({element:e,getInitialData:()=>({card:ke(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function Ye(e){let t=(0,O.useRef)(e);(0,O.useEffect)(()=>{t.current=e}),(0,O.useEffect)(()=>ie({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}var O;function Xe(){return(Xe=e((()=>{ue(),O=h(),S()})))()}function Ze(){let e=null,t=new Set;return{ask:n=>{n&&(e={id:n,until:Date.now()+et},t.forEach(e=>e()))},wanted:()=>e&&Date.now()<=e.until?e:null,listen:e=>(t.add(e),()=>void t.delete(e))}}function Qe(){let[e]=(0,$e.useState)(Ze);return e}var $e,et;function tt(){return(tt=e((()=>{$e=h(),et=4e3})))()}function nt(){let e=Promise.resolve(),t=null;function n(n){let a=i();e=e.then(async()=>{let e=n();t=null;let i=await e?.();a(),i&&(t=i.undo??null,c({...i,undo:t&&r}))})}let r=()=>n(()=>t);return{run:e=>n(()=>e),undo:r}}function rt(){return(rt=e((()=>{a()})))()}function k(e,t){let n=Object.fromEntries(it(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var it;function A(){return(A=e((()=>{it=ge(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function at({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,ot.jsx)(`option`,{value:e,children:t},e))}var ot;function st(){return(st=e((()=>{ot=l()})))()}function ct({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=qe(e);return(0,lt.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,j.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var lt,j;function ut(){return(ut=e((()=>{lt=h(),D(),j=l()})))()}function M(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-k(e,r);return new Date(r-k(e,i)).toISOString()}function N(){return(N=e((()=>{A()})))()}function dt({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=o(),[a,s]=(0,mt.useState)(t!==``);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,P.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>s(e.target.value!==``)})]})}function ft(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:M(e,n,r)}:{dueDate:n||null}}function pt(e,{dueAt:t,dueDate:n}){if(!t)return{day:n??``,time:``};let r=new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`});return{day:_(e,new Date(t)),time:r.format(new Date(t))}}var mt,P;function F(){return(F=e((()=>{mt=h(),_e(),r(),N(),P=l()})))()}var I;function ht(){return(ht=e((()=>{n(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),I.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function gt({dueAt:e,dueDate:t,isOverdue:n}){let r=o(),i=me(),{timeZone:a}=d(),[s]=(0,_t.useState)(()=>_(a,new Date)),c=t??(e&&_(a,new Date(e)));return c?(0,L.jsx)(`span`,{className:`time time-${n?`overdue`:c===s?`today`:`soon`}`,children:e?i.dateTime(e):i.day(c)}):(0,L.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var _t,L;function R(){return(R=e((()=>{_t=h(),_e(),r(),f(),L=l()})))()}function z(e){let t=o(),n=(0,yt.useRelayEnvironment)(),r=xe();return(0,vt.useCallback)((i,a)=>{c({text:i,undo:()=>void s(n,e,a).catch(()=>c({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var vt,yt;function B(){return(B=e((()=>{vt=h(),yt=g(),a(),p(),r(),we()})))()}function bt(e){let t=o(),{timeZone:n}=d(),{write:r,isPending:i,problems:a}=v(H),s=z(H),{id:c,version:l,subject:u}=e,{day:f,time:p}=pt(n,e);return{replan:(i,a)=>{let o=p&&M(n,i,p),d=a?M(n,i,a):a===void 0&&Date.parse(o)>Date.now()?o:``,f=d?{dueAt:d}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:c,expectedVersion:l,...f},onDone:({activity:e})=>e&&s(t(`record.replanned`,{subject:u}),{id:c,expectedVersion:e.version,...m})})},planned:f,time:p,isPending:i,problems:a}}function xt(e,t){return _(e,new Date(Date.now()+t*Ct))}function St({activity:e}){let t=o(),{timeZone:n}=d(),{replan:r,planned:i,time:a,isPending:s,problems:c}=bt(e);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(pe,{className:`due-button`,trigger:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(gt,{...e}),(0,V.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:o=>(0,V.jsxs)(`div`,{className:`form`,children:[(0,V.jsx)(`div`,{className:`days`,children:wt.map(([e,i])=>(0,V.jsx)(`button`,{type:`button`,className:`button`,disabled:s,onClick:()=>{r(xt(n,i)),o()},children:t(`record.day.${e}`)},e))}),(0,V.jsxs)(`form`,{className:`days`,"data-draft":`replan ${e.id}`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);r(String(t.get(`day`)),String(t.get(`time`))),o()},children:[(0,V.jsx)(dt,{isRequired:!0,day:i,time:a}),(0,V.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,V.jsx)(Te,{problems:c})]})}var V,Ct,wt,H;function Tt(){return(Tt=e((()=>{ht(),g(),fe(),_e(),r(),f(),R(),F(),N(),Ee(),B(),y(),V=l(),Ct=864e5,wt=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],H=I})))()}var U;function Et(){return(Et=e((()=>{n(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
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
`}}})(),U.hash=`cf04ef178419a051730622c01e7c60f5`})))()}var W;function G(){return(G=e((()=>{Et(),g(),W=U})))()}var K;function Dt(){return(Dt=e((()=>{n(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),K.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var q;function Ot(){return(Ot=e((()=>{n(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),q.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var kt;function At(){return(At=e((()=>{n(),kt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),kt.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var jt;function Mt(){return(Mt=e((()=>{n(),jt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),jt.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var Nt;function Pt(){return(Pt=e((()=>{n(),Nt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),Nt.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var Ft;function It(){return(It=e((()=>{n(),Ft=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),Ft.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var Lt;function Rt(){return(Rt=e((()=>{Dt(),Ot(),At(),Mt(),Pt(),It(),n(),Lt={ACTIVITY:K,DEAL:q,FILE:kt,NOTE:jt,ORGANIZATION:Nt,PERSON:Ft}})))()}function zt({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=o(),s=(0,Ht.useRelayEnvironment)(),l=xe(),{id:u,kind:d,name:f,version:p}=e,{write:m,isPending:h,problems:g}=v(Lt[d]),ee=async()=>{try{await Bt(s,u),Vt(s),await i?.()}catch{c({text:a(`record.notUndone`),isError:!0})}l()},te=async()=>{Vt(s),n(),await r?.(),c({text:a(`record.deleted`,{kind:d,name:f}),undo:()=>void ee()})};return(0,J.jsxs)(be,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:d,name:f}),children:[(0,J.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:d})}),(0,J.jsx)(Te,{problems:g}),(0,J.jsxs)(`div`,{className:`dialog-actions`,children:[(0,J.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,J.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:h,onClick:()=>void m({input:{id:u,expectedVersion:p},onDone:te}),children:a(`record.delete`)})]})]})}async function Bt(e,t){let{results:n}=await s(e,W,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function Vt(e){e.commitUpdate(e=>e.invalidateStore())}var Ht,J;function Ut(){return(Ut=e((()=>{Ht=g(),ye(),a(),p(),r(),Ee(),we(),y(),G(),Rt(),J=l()})))()}function Wt({dealId:e,onLose:t}){let n=o();return(0,Y.jsxs)(`form`,{className:`form`,"data-draft":`lose ${e}`,onSubmit:e=>{e.preventDefault(),t(Ce(new FormData(e.currentTarget),`reason`)||null)},children:[(0,Y.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,Y.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}var Y;function Gt(){return(Gt=e((()=>{r(),Se(),Y=l()})))()}var Kt;function qt(){return(qt=e((()=>{n(),Kt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`a57392eeed1050649ec29bc792d0735e`,id:`3c73652676aedeeb534c6c04be88fef5c4cff03bc468b1de66c0b0be85a25c9e`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
`}}})(),Kt.hash=`bbecd5081f7dcfc2cee3c16227218768`})))()}var Jt;function Yt(){return(Yt=e((()=>{n(),Jt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`4b224abd4e0813407ddbb22a8c59c5ae`,id:`3e68711fdb049d82148129edc572a57320415e32134f545c078b56a8da958efe`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
`}}})(),Jt.hash=`e5f1445a225010a7f470cd12519700dd`})))()}var Xt;function Zt(){return(Zt=e((()=>{n(),Xt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`c6c7b97fde1e1b4e168cff665e0a2621`,id:`378c66c59ac38884aa7ee1a9fe17c43c4853913237aee80d6d696a677450567a`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
`}}})(),Xt.hash=`6579aecbea9c3676685086820fc71d9f`})))()}function Qt({id:e,version:t,title:n}){let r=o(),i=v($t),a=v(en),s=v(X),c=z(X),l={id:e,expectedVersion:t};return{win:()=>void i.write({input:l,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&c(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...l,lostReason:t},onDone:({deal:t})=>t&&c(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void s.write({input:l}),isPending:i.isPending||a.isPending||s.isPending,problems:[...i.problems,...a.problems,...s.problems]}}var $t,en,X;function tn(){return(tn=e((()=>{qt(),Yt(),Zt(),g(),r(),B(),y(),$t=Kt,en=Jt,X=Xt})))()}var Z;function nn(){return(nn=e((()=>{n(),Z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),Z.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var rn=t({default:()=>an});function an(e){return(0,Q.jsx)(cn.Suspense,{children:(0,Q.jsx)(ve,{children:(0,Q.jsx)(on,{...e})})})}function on({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,ln.useLazyLoadQuery)(Z,{id:e},{fetchPolicy:`network-only`}),a=sn(i);return a&&(0,Q.jsx)(zt,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function sn(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var cn,ln,Q;function un(){return(un=e((()=>{nn(),cn=h(),ln=g(),he(),Ut(),Q=l()})))()}function dn(e){return{...e&&ae(e,pn),status:{in:[`OPEN`]}}}function fn(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var pn;function $(){return($=e((()=>{ce(),pn=[`status`,`wonAt`,`stageId`]})))()}function mn({isBoard:e=!1}={}){let t=o();return(0,hn.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?pn:[]}},[t,e])}var hn;function gn(){return(gn=e((()=>{hn=h(),ce(),r(),$()})))()}function _n(){return(0,vn.jsx)(re,{label:`deals.views`,segments:yn,keepsSearch:!0})}var vn,yn;function bn(){return(bn=e((()=>{m(),se(),le(),vn=l(),yn=[{to:`/app/deals`,label:`deals.list`,icon:oe},{to:`/app/deals/board`,label:`deals.board`,icon:u}]})))()}function xn({status:e}){return(0,Sn.jsx)(`span`,{className:Cn[e]??`state`,children:o()(`deals.status.${e}`)})}var Sn,Cn;function wn(){return(wn=e((()=>{r(),Sn=l(),Cn={WON:`state state-won`,LOST:`state state-lost`}})))()}export{Re as $,gt as A,at as B,G as C,bt as D,Tt as E,pt as F,rt as G,A as H,N as I,Xe as J,tt as K,M as L,dt as M,ft as N,B as O,F as P,qe as Q,ct as R,W as S,xt as T,k as U,st as V,nt as W,Ye as X,Je as Y,D as Z,Qt as _,gn as a,S as at,zt as b,dn as c,De as ct,rn as d,Ke as et,un as f,tn as g,$t as h,bn as i,b as it,R as j,z as k,fn as l,X as m,wn as n,Le as nt,mn as o,Ae as ot,en as p,Qe as q,_n as r,ke as rt,$ as s,Oe as st,xn as t,je as tt,an as u,Wt as v,St as w,Ut as x,Gt as y,ut as z};