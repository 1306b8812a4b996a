//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{B as t,D as n,H as r,L as i,O as a,Q as o,R as s,V as c,W as l,et as u,f as d,u as f}from"./e80ba03e.js";import{c as p,i as m,r as h,u as g}from"./a3f26408.js";import{g as _}from"./cc344c77.js";import{c as v,f as y,i as b,l as x,o as S,p as ee,s as te,u as C}from"./1294fef9.js";import{t as ne}from"./10069174.js";import{i as re,n as ie,r as ae}from"./c9889ec9.js";var w={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]};w.node;var T=a(w),E={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]};E.node;var oe=a(E),D=new WeakMap;function se(e,t){D.set(e,t)}function O(e){return e instanceof Element?e.closest(`[data-card]`):null}function k(e){let t=O(e);return t?D.get(t):void 0}function ce(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var le={j:1,ArrowDown:1,k:-1,ArrowUp:-1},ue={l:1,ArrowRight:1,h:-1,ArrowLeft:-1};function de(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=O(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=fe(i,le[e.key]??0)??pe(i,ue[e.key]??0);a&&(e.preventDefault(),a.focus())}function fe(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function pe(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>A(e,r)-A(t,r));return o.querySelector(`a`)}function A(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var j=e(u(),1),M=o(),N=92,me=3,he=10,ge=2,_e={width:0,height:globalThis.innerHeight*.75};function ve({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,j.useRef)(null),s=h({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>N,getItemKey:t=>e[t],overscan:me,paddingEnd:8,initialRect:_e}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,j.useEffect)(()=>{i&&l>=e.length-he&&i()},[i,l,e.length]),ye(o,e,()=>s.scrollOffset??0),xe(r,e,o),(0,M.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,M.jsx)(`p`,{className:`column-empty`,children:n}),(0,M.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,M.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function ye(e,t,n){let r=(0,j.useRef)(t);(0,j.useLayoutEffect)(()=>{let i=r.current;r.current=t;let a=i===t?0:be(i,t,n());a&&e.current?.scrollBy(0,a)})}function be(e,t,n){if(n<N)return 0;let r=Math.floor(n/N),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*N:0}function xe(e,t,n){let r=(0,j.useRef)(null);(0,j.useEffect)(()=>{if(!e||Date.now()>e.until)return;let i=t.indexOf(e.id);if(i<0||r.current===e&&document.activeElement!==document.body)return;r.current=e;let a=()=>n.current?.querySelector(`[data-card="${CSS.escape(e.id)}"] a`);a()||n.current?.scrollTo(0,(i-ge)*N);let o=requestAnimationFrame(()=>a()?.focus());return()=>cancelAnimationFrame(o)},[e,t,n])}function P(e){let t=(0,j.useRef)(null),[n,r]=(0,j.useState)(!1);return(0,j.useEffect)(()=>ae({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}function Se(e){return ie({element:e,getInitialData:()=>({card:k(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function Ce(e){let t=(0,j.useRef)(e);(0,j.useEffect)(()=>{t.current=e}),(0,j.useEffect)(()=>re({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}function we(){let e=Promise.resolve(),n=null;function r(r){let a=s();e=e.then(async()=>{let e=r();n=null;let o=await e?.();a(),o&&(n=o.undo??null,t({...o,undo:n&&i}))})}let i=()=>r(()=>n);return{run:e=>r(()=>e),undo:i}}var Te=4e3;function Ee(){let[e,t]=(0,j.useState)(null);return{focus:e,focusCard:(0,j.useCallback)(e=>{e&&t({id:e,until:Date.now()+Te})},[])}}r();var F=c(),De=ee(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}));function I(e,t){let n=Object.fromEntries(De(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}function L({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,M.jsx)(`option`,{value:e,children:t},e))}function Oe({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=P(e);return(0,j.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,M.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:n},params:{cacheID:`17ebf24975daa86afe9912258fd3c495`,id:`bcde3492bf844b52e4fc9c03a2551ab1d3736ded8dedf5ca0999a3b28c8a098a`,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
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
`}}})();R.hash=`3e2347d09bcf23bf19a0d66d311aa67c`;function z({submit:e,isPending:t,problems:n,fields:r,onSubmit:i,children:a}){let o=f(),s=(0,j.useRef)(null);return(0,M.jsxs)(`form`,{ref:s,className:`composer-form`,onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget),()=>s.current?.reset())},children:[a,(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:t,children:t?o(`record.saving`):e}),(0,M.jsx)(x,{problems:n,...r&&{except:r}})]})}function B(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-I(e,r);return new Date(r-I(e,i)).toISOString()}var V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})();V.hash=`c0cd9e4e08dc74830b4f0c394071e338`;function H({dueAt:e,dueDate:t,isOverdue:n}){let r=f(),i=y(),{timeZone:a}=d(),[o]=(0,j.useState)(()=>C(a,new Date)),s=t??(e&&C(a,new Date(e)));return s?(0,M.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,M.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}function U(e){let n=f(),r=(0,F.useRelayEnvironment)(),a=v();return(0,j.useCallback)((o,s)=>{t({text:o,undo:()=>void i(r,e,s).catch(()=>t({text:n(`record.notUndone`),isError:!0})).finally(()=>void a())})},[r,e,a,n])}var ke=864e5,Ae=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],W=V;function G(e){let t=f(),{timeZone:n}=d(),{write:r,isPending:i,problems:a}=S(W),o=U(W),{id:s,version:c,subject:l}=e,u=e.dueAt?je(n,e.dueAt):``;return{replan:(i,a)=>{let d=u&&B(n,i,u),f=a?B(n,i,a):a===void 0&&Date.parse(d)>Date.now()?d:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:c,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:l}),{id:s,expectedVersion:e.version,...m})})},time:u,isPending:i,problems:a}}function K(e,t){return C(e,new Date(Date.now()+t*ke))}function je(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function Me({activity:e}){let t=f(),{timeZone:n}=d(),{replan:r,time:i,isPending:a,problems:o}=G(e),s=e.dueDate??(e.dueAt?C(n,new Date(e.dueAt)):``);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(ne,{className:`due-button`,trigger:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(H,{...e}),(0,M.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,M.jsxs)(`div`,{className:`form`,children:[(0,M.jsx)(`div`,{className:`days`,children:Ae.map(([i,o])=>(0,M.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>{r(K(n,o)),e()},children:t(`record.day.${i}`)},i))}),(0,M.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,M.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:!0,defaultValue:s,"aria-label":t(`record.day`)}),(0,M.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:i,"aria-label":t(`record.time`)}),(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,M.jsx)(x,{problems:o})]})}var Ne=[`subject`,`typeId`,`dueDate`,`dueAt`];function Pe({about:e,types:n,days:r=1,onPlanned:i}){let a=f(),{timeZone:o}=d(),[s]=(0,j.useState)(()=>K(o,r)),{write:c,isPending:l,problems:u}=S(R);return(0,M.jsxs)(z,{submit:a(`record.plan`),isPending:l,problems:u,fields:Ne,onSubmit:(n,r)=>{let[s,l]=[String(n.get(`day`)),String(n.get(`time`))],u=s&&l?{dueAt:B(o,s,l)}:{dueDate:s||null},d=String(n.get(`subject`)).trim(),f=()=>{r(),i?.(),t({text:a(`record.planned`,{subject:d})})};c({input:{...e,subject:d,typeId:String(n.get(`type`)),...u},onDone:f})},children:[(0,M.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`record.subject`),"aria-label":a(`record.subject`),"aria-describedby":`subject-problems`}),(0,M.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`record.type`),children:(0,M.jsx)(L,{types:n})}),(0,M.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,defaultValue:s,"aria-label":a(`record.day`),"aria-describedby":`day-problems`}),(0,M.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,"aria-label":a(`record.time`)}),(0,M.jsx)(x,{id:`subject-problems`,problems:u,field:`subject`}),(0,M.jsx)(x,{problems:u,field:`typeId`}),(0,M.jsx)(x,{id:`day-problems`,problems:u,field:`dueDate`}),(0,M.jsx)(x,{problems:u,field:`dueAt`})]})}function Fe({refresh:e,editable:t=null,header:n,main:r,side:i}){let a=q();return(0,M.jsx)(te,{value:e,children:(0,M.jsx)(_,{value:t,children:(0,M.jsxs)(`div`,{className:`record`,onClick:a,children:[n,(0,M.jsxs)(`div`,{className:`record-columns`,children:[(0,M.jsx)(`div`,{className:`record-main`,children:r}),(0,M.jsx)(`aside`,{className:`record-side`,children:i})]})]})})})}function q(){let e=l();return(0,j.useCallback)(t=>{let n=t.target.closest(`a`)?.getAttribute(`href`);!n?.startsWith(`/app/`)||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),e({to:n}))},[e])}var J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`25ea4b7296b9cbcb9d9ef1190e95e890`,id:`5d5ca7b568f1c0c01bea0376283ba4228ca28c8514cdf2dc80fbbfe091ee2007`,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
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
`}}})();J.hash=`0636f9b26d8d7499069d1c02f1ef1eae`;var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:n},params:{cacheID:`067fd723742ec99ed8a825d2f436313c`,id:`6e88621f7d1b71b38139c9c754bfde21f1bcd7841ed7b0e32cb7daeaa6de112f`,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
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
`}}})();Y.hash=`82c41045aed747e9e25eebf2d5b8ccb5`;var X=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null}],type:`Activity`,abstractKey:null}})();X.hash=`5a8d169e7a845fd8e01762bc3c9da2b2`;var Ie=J,Le=Y;function Re({activity:e,isAlone:t=!1,as:n=`li`,onCompleted:r}){let i=f(),a=(0,F.useFragment)(X,e),{write:o,isPending:s,problems:c}=S(Ie),l=U(Le),{id:u,version:d,subject:p,isDone:m,type:h,owner:g,organization:_,deal:v,person:y,viewerCanUpdate:b}=a;return(0,M.jsxs)(n,{className:`line`,"data-done":m||void 0,children:[(0,M.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!b||s,"aria-label":i(`record.complete`,{subject:p}),onClick:()=>void o({input:{id:u,expectedVersion:d},optimistic:{result:{activity:{id:u,version:d,isDone:!0},userErrors:[]}},onDone:({activity:e})=>{e&&l(i(`record.completed`,{subject:p}),{id:u,expectedVersion:e.version});let t={organizationId:_?.id,dealId:v?.id,personId:y?.id};r?.(t,_?.name??y?.name??v?.title)}}),children:m?(0,M.jsx)(T,{size:18,"aria-hidden":`true`}):(0,M.jsx)(oe,{size:18,"aria-hidden":`true`})}),(0,M.jsxs)(`div`,{className:`line-text`,children:[(0,M.jsxs)(`p`,{children:[(0,M.jsx)(`span`,{className:`strong`,children:h.name}),` `,p]}),(0,M.jsx)(`p`,{className:`quiet cut`,children:(0,M.jsx)(ze,{names:[t?_?.name:g?.name,y?.name,v?.title]})}),(0,M.jsx)(x,{problems:c})]}),b&&!m?(0,M.jsx)(Me,{activity:a}):(0,M.jsx)(H,{...a})]})}function ze({names:e}){return[...new Set(e.filter(e=>e))].map((e,t)=>(0,M.jsxs)(`span`,{children:[t>0&&` · `,(0,M.jsx)(`bdi`,{children:e})]},e))}function Be({onLose:e}){let t=f();return(0,M.jsxs)(`form`,{className:`form`,onSubmit:t=>{t.preventDefault(),e(b(new FormData(t.currentTarget),`reason`)||null)},children:[(0,M.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":t(`record.reason`),placeholder:t(`record.reason`)}),(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.lose`)})]})}var Z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`a57392eeed1050649ec29bc792d0735e`,id:`3c73652676aedeeb534c6c04be88fef5c4cff03bc468b1de66c0b0be85a25c9e`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
`}}})();Z.hash=`bbecd5081f7dcfc2cee3c16227218768`;var Q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`4b224abd4e0813407ddbb22a8c59c5ae`,id:`3e68711fdb049d82148129edc572a57320415e32134f545c078b56a8da958efe`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
`}}})();Q.hash=`e5f1445a225010a7f470cd12519700dd`;var Ve=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`c6c7b97fde1e1b4e168cff665e0a2621`,id:`378c66c59ac38884aa7ee1a9fe17c43c4853913237aee80d6d696a677450567a`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
`}}})();Ve.hash=`6579aecbea9c3676685086820fc71d9f`;var He=Z,Ue=Q,$=Ve;function We({id:e,version:t,title:n}){let r=f(),i=S(He),a=S(Ue),o=S($),s=U($),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}var Ge=[`status`,`wonAt`,`stageId`];function Ke(e){return{...e&&p(e,Ge),status:{in:[`OPEN`]}}}function qe(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}function Je({isBoard:e=!1}={}){let t=f();return(0,j.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?Ge:[]}},[t,e])}var Ye=[{to:`/app/deals`,label:`deals.list`,icon:g},{to:`/app/deals/board`,label:`deals.board`,icon:n}];function Xe(){return(0,M.jsx)(m,{label:`deals.views`,segments:Ye,keepsSearch:!0})}var Ze={WON:`state state-won`,LOST:`state state-lost`};function Qe({status:e}){return(0,M.jsx)(`span`,{className:Ze[e]??`state`,children:f()(`deals.status.${e}`)})}export{k as A,Ee as C,P as D,Ce as E,T as F,ce as M,se as N,ve as O,oe as P,I as S,Se as T,U as _,qe as a,Oe as b,He as c,Re as d,Fe as f,G as g,K as h,Ke as i,O as j,de as k,We as l,Pe as m,Xe as n,Ue as o,q as p,Je as r,$ as s,Qe as t,Be as u,B as v,we as w,L as x,z as y};