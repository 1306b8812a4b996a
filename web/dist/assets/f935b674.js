//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{$t as n,Cn as r,Ct as i,F as a,G as o,H as s,Ht as c,I as l,Qt as u,Rt as d,St as f,T as p,Tn as m,U as h,Ut as g,V as _,Zt as ee,a as v,en as y,in as b,n as te,o as ne,rn as x,t as re,u as ie,w as ae,zt as oe}from"./eac1eecf.js";import{B as se,H as ce,U as le}from"./9867827b.js";import{A as ue,F as de,I as fe,J as pe,L as me,M as he,N as ge,U as _e,Y as ve,j as ye,k as be,q as xe}from"./88b7b131.js";import{a as Se,f as Ce,i as we,p as Te}from"./ce4e7d18.js";import{n as Ee,t as De}from"./b7f132e1.js";import{i as Oe,n as ke,r as Ae,t as je}from"./f90bfb2c.js";import{_ as Me,g as Ne,m as Pe,p as Fe,v as Ie,y as Le}from"./982b6667.js";function Re(){return(Re=e((()=>{})))()}function ze(e,t){He.set(e,t)}function S(e){return e instanceof Element?e.closest(`[data-card]`):null}function Be(e){let t=S(e);return t?He.get(t):void 0}function Ve(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var He;function C(){return(C=e((()=>{He=new WeakMap})))()}function Ue(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=S(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=We(i,qe[e.key]??0)??Ge(i,Je[e.key]??0);a&&(e.preventDefault(),a.focus())}function We(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function Ge(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>Ke(e,r)-Ke(t,r));return o.querySelector(`a`)}function Ke(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var qe,Je;function Ye(){return(Ye=e((()=>{C(),qe={j:1,ArrowDown:1,k:-1,ArrowUp:-1},Je={l:1,ArrowRight:1,h:-1,ArrowLeft:-1}})))()}function Xe({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,w.useRef)(null),s=Se({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>E,getItemKey:t=>e[t],overscan:et,paddingEnd:8,initialRect:rt}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,w.useEffect)(()=>{i&&l>=e.length-tt&&i()},[i,l,e.length]),Ze(o,e,()=>s.scrollOffset??0),$e(r,e,o),(0,T.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,T.jsx)(`p`,{className:`column-empty`,children:n}),(0,T.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,T.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function Ze(e,t,n){let r=(0,w.useRef)(t);(0,w.useLayoutEffect)(()=>{let i=r.current;r.current=t;let a=i===t?0:Qe(i,t,n());a&&e.current?.scrollBy(0,a)})}function Qe(e,t,n){if(n<E)return 0;let r=Math.floor(n/E),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*E:0}function $e(e,t,n){let r=(0,w.useRef)(null);(0,w.useEffect)(()=>{let i=0,a=t=>{if(e.wanted()!==t)return;let r=n.current?.querySelector(`[data-card="${CSS.escape(t.id)}"] a`);r?.focus(),r&&document.activeElement===r||(i=requestAnimationFrame(()=>a(t)))},o=()=>{let o=e.wanted(),s=o?t.indexOf(o.id):-1;!o||s<0||(r.current!==o||document.activeElement===document.body)&&(r.current=o,n.current?.querySelector(`[data-card="${CSS.escape(o.id)}"]`)||n.current?.scrollTo(0,(s-nt)*E),cancelAnimationFrame(i),i=requestAnimationFrame(()=>a(o)))};o();let s=e.listen(o);return()=>{s(),cancelAnimationFrame(i)}},[e,t,n])}var w,T,E,et,tt,nt,rt;function it(){return(it=e((()=>{we(),w=m(),T=r(),E=92,et=3,tt=10,nt=2,rt={width:0,height:globalThis.innerHeight*.75}})))()}function at(e){let t=(0,D.useRef)(null),[n,r]=(0,D.useState)(!1);return(0,D.useEffect)(()=>ge({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}var D;function O(){return(O=e((()=>{ye(),D=m()})))()}function ot(e){return he({element:e,getInitialData:()=>({card:Be(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function st(e){let t=(0,k.useRef)(e);(0,k.useEffect)(()=>{t.current=e}),(0,k.useEffect)(be,[]),(0,k.useEffect)(()=>de({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}var k;function ct(){return(ct=e((()=>{ye(),k=m(),C(),ue()})))()}function lt(){let e=null,t=new Set;return{ask:n=>{n&&(e={id:n,until:Date.now()+ft},t.forEach(e=>e()))},wanted:()=>e&&Date.now()<=e.until?e:null,listen:e=>(t.add(e),()=>void t.delete(e))}}function ut(){let[e]=(0,dt.useState)(lt);return e}var dt,ft;function pt(){return(pt=e((()=>{dt=m(),ft=4e3})))()}function mt(){let e=Promise.resolve(),t=null;function n(n){let i=ee();e=e.then(async()=>{let e=n();t=null;let a=await e?.();i(),a&&(t=a.undo??null,y({...a,undo:t&&r}))})}let r=()=>n(()=>t);return{run:e=>n(()=>e),undo:r}}function ht(){return(ht=e((()=>{u()})))()}function gt({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,_t.jsx)(`option`,{value:e,children:t},e))}var _t;function vt(){return(vt=e((()=>{_t=r()})))()}function yt({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=at(e);return(0,bt.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,A.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var bt,A;function xt(){return(xt=e((()=>{bt=m(),O(),A=r()})))()}var j;function St(){return(St=e((()=>{b(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:`5c088579cb7663ebbbd232945806f7295a2e78786d67f1074815701904303c54`,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
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
`}}})(),j.hash=`f4b1acee3cf4786b75d4b74de653ec60`})))()}var M;function Ct(){return(Ct=e((()=>{b(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:n},params:{cacheID:`9ba0b0cfdd999b2bd3b5646fb6bed535`,id:`dec16f1b301716a1e0e88dce8e793178ec012cccd5b35bab98ecd679a5a93f87`,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
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
`}}})(),M.hash=`99f15f4c1c7215a1040f708a534dd8d1`})))()}function wt(e,t,{text:n,errorText:r}){let i=()=>{c(e,kt,{id:t}).catch(e=>y({text:r(e),isError:!0}))},a=Tt(),o=0,s=p(Ot,{variables:{id:t},onNext({bulkChangeProgress:e}){o=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?a({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:i}}):(s(),Et(e,n))},onLost(){o+=1,o===1&&a({text:n(`bulk.lost`)}),o===Dt&&s()}})}function Tt(){let e;return t=>{let r=n();r&&r.id!==e||(y(t),e=n()?.id)}}function Et({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},o){let s=o(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});y({text:a?`${s} ${o(`bulk.problem.${a}`)}`:s,isError:e===`FAILED`})}var Dt,Ot,kt;function At(){return(At=e((()=>{St(),Ct(),b(),u(),g(),ae(),Dt=20,Ot=j,kt=M})))()}function jt({bulk:e,selected:t}){let n=(0,Mt.useRelayEnvironment)(),r=s(),i=l(),{where:a}=Te(),o=async(o,s)=>{let l={where:t?{id:{in:[...t]}}:a??{},changes:o,...s},{matchedCount:u,changedCount:d,bulkChange:f}=await c(n,e.matching,l);f&&wt(n,f.id,{text:r,errorText:i});let p=u??0;return{matched:p,changed:p>Nt?null:d??0}};return{count:e=>o(e,{validateOnly:!0}),change:(e,n)=>o(e,{expectedCount:n,inBackground:t===null})}}var Mt,Nt;function Pt(){return(Pt=e((()=>{Mt=x(),g(),_(),a(),Ce(),At(),Nt=500})))()}function Ft({read:e,children:t,...n}){let r=s(),i=l(),{count:a,change:o}=jt(n),c=(0,N.useRef)(void 0),u=(0,N.useRef)(void 0),[f,p]=(0,N.useState)(null),[m,h]=(0,N.useState)(!1),g=e=>y({text:i(e),isError:!0}),_=async e=>{if(c.current=e,p(null),e)try{let t=await a(e);c.current===e&&p({changes:e,...t})}catch(t){c.current===e&&g(t)}},ee=t=>{p(null),clearTimeout(u.current),u.current=setTimeout(()=>void _(e(new FormData(t))),It)},v=async({changes:e,matched:t})=>{h(!0);try{let{changed:i}=await o(e,t);n.selected&&y({text:r(`bulk.done`,{count:i??t})}),n.onDone()}catch(t){g(t),d(t)===`STALE_COUNT`&&await _(e)}finally{h(!1)}};return(0,P.jsxs)(`form`,{className:`form`,"data-draft":`bulk`,onChange:e=>ee(e.currentTarget),onSubmit:e=>{e.preventDefault(),f&&v(f)},children:[t,(0,P.jsx)(`p`,{className:`quiet`,role:`status`,children:f&&r(`bulk.preview`,{count:f.changed??f.matched,same:f.matched-(f.changed??f.matched)})}),f&&f.changed!==0&&(0,P.jsx)(`p`,{className:`quiet`,children:r(`bulk.noUndo`)}),(0,P.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:m||!f||f.changed===0,children:r(`bulk.apply`)})]})}var N,P,It;function Lt(){return(Lt=e((()=>{N=m(),u(),oe(),_(),a(),Pt(),P=r(),It=300})))()}var F;function Rt(){return(Rt=e((()=>{b(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),F.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function zt({dueAt:e,dueDate:t,isOverdue:n}){let r=s(),i=ie(),{timeZone:a}=o(),[c]=(0,Bt.useState)(()=>v(a,new Date)),l=t??(e&&v(a,new Date(e)));return l?(0,I.jsx)(`span`,{className:`time time-${n?`overdue`:l===c?`today`:`soon`}`,children:e?i.dateTime(e):i.day(l)}):(0,I.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var Bt,I;function L(){return(L=e((()=>{Bt=m(),ne(),_(),h(),I=r()})))()}function Vt(e){let t=s(),n=(0,Ut.useRelayEnvironment)(),r=Me();return(0,Ht.useCallback)((i,a)=>{y({text:i,undo:()=>void c(n,e,a).catch(()=>y({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var Ht,Ut;function R(){return(R=e((()=>{Ht=m(),Ut=x(),u(),g(),_(),Ne()})))()}function Wt(e){let t=s(),{timeZone:n}=o(),{write:r,isPending:i,problems:a}=Pe(B),c=Vt(B),{id:l,version:u,subject:d}=e,{day:f,time:p}=le(n,e);return{replan:(i,a)=>{let o=p&&te(n,i,p),s=a?te(n,i,a):a===void 0&&Date.parse(o)>Date.now()?o:``,f=s?{dueAt:s}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:l,expectedVersion:u,...f},onDone:({activity:e})=>e&&c(t(`record.replanned`,{subject:d}),{id:l,expectedVersion:e.version,...m})})},planned:f,time:p,isPending:i,problems:a}}function Gt(e,t){return v(e,new Date(Date.now()+t*qt))}function Kt({activity:e}){let t=s(),{timeZone:n}=o(),{replan:r,planned:i,time:a,isPending:c,problems:l}=Wt(e);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Ae,{className:`due-button`,trigger:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(zt,{...e}),(0,z.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:o=>(0,z.jsxs)(`div`,{className:`form`,children:[(0,z.jsx)(`div`,{className:`days`,children:Jt.map(([e,i])=>(0,z.jsx)(`button`,{type:`button`,className:`button`,disabled:c,onClick:()=>{r(Gt(n,i)),o()},children:t(`record.day.${e}`)},e))}),(0,z.jsxs)(`form`,{className:`days`,"data-draft":`replan ${e.id}`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);r(String(t.get(`day`)),String(t.get(`time`))),o()},children:[(0,z.jsx)(se,{isRequired:!0,day:i,time:a}),(0,z.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,z.jsx)(Ie,{problems:l})]})}var z,qt,Jt,B;function Yt(){return(Yt=e((()=>{Rt(),x(),Oe(),ne(),_(),h(),L(),ce(),re(),Le(),R(),Fe(),z=r(),qt=864e5,Jt=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],B=F})))()}var V;function Xt(){return(Xt=e((()=>{b(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
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
`}}})(),V.hash=`cf04ef178419a051730622c01e7c60f5`})))()}var H;function U(){return(U=e((()=>{Xt(),x(),H=V})))()}var W;function Zt(){return(Zt=e((()=>{b(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),W.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var G;function Qt(){return(Qt=e((()=>{b(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),G.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var K;function $t(){return($t=e((()=>{b(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),K.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var q;function en(){return(en=e((()=>{b(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),q.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var J;function tn(){return(tn=e((()=>{b(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),J.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var Y;function nn(){return(nn=e((()=>{b(),Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),Y.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var rn;function an(){return(an=e((()=>{Zt(),Qt(),$t(),en(),tn(),nn(),b(),rn={ACTIVITY:W,DEAL:G,FILE:K,NOTE:q,ORGANIZATION:J,PERSON:Y}})))()}function on({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=s(),o=(0,ln.useRelayEnvironment)(),c=Me(),{id:l,kind:u,name:d,version:f}=e,{write:p,isPending:m,problems:h}=Pe(rn[u]),g=async()=>{try{await sn(o,l),cn(o),await i?.()}catch{y({text:a(`record.notUndone`),isError:!0})}c()},_=async()=>{cn(o),n(),await r?.(),y({text:a(`record.deleted`,{kind:u,name:d}),undo:()=>void g()})};return(0,X.jsxs)(je,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:u,name:d}),children:[(0,X.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:u})}),(0,X.jsx)(Ie,{problems:h}),(0,X.jsxs)(`div`,{className:`dialog-actions`,children:[(0,X.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,X.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void p({input:{id:l,expectedVersion:f},onDone:_}),children:a(`record.delete`)})]})]})}async function sn(e,t){let{results:n}=await c(e,H,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function cn(e){e.commitUpdate(e=>e.invalidateStore())}var ln,X;function Z(){return(Z=e((()=>{ln=x(),ke(),u(),g(),_(),Le(),Ne(),Fe(),U(),an(),X=r()})))()}var Q;function un(){return(un=e((()=>{b(),Q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),Q.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var dn=t({default:()=>fn});function fn(e){return(0,$.jsx)(hn.Suspense,{children:(0,$.jsx)(De,{children:(0,$.jsx)(pn,{...e})})})}function pn({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,gn.useLazyLoadQuery)(Q,{id:e},{fetchPolicy:`network-only`}),a=mn(i);return a&&(0,$.jsx)(on,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function mn(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var hn,gn,$;function _n(){return(_n=e((()=>{un(),hn=m(),gn=x(),Ee(),Z(),$=r()})))()}function vn(e){return{...e&&xe(e,bn),status:{in:[`OPEN`]}}}function yn(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var bn;function xn(){return(xn=e((()=>{_e(),bn=[`status`,`wonAt`,`stageId`]})))()}function Sn({isBoard:e=!1}={}){let t=s();return(0,Cn.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?bn:[]}},[t,e])}var Cn;function wn(){return(wn=e((()=>{Cn=m(),_e(),_(),xn()})))()}function Tn(){return(0,En.jsx)(fe,{label:`deals.views`,segments:Dn,keepsSearch:!0})}var En,Dn;function On(){return(On=e((()=>{i(),ve(),me(),En=r(),Dn=[{to:`/app/deals`,label:`deals.list`,icon:pe},{to:`/app/deals/board`,label:`deals.board`,icon:f}]})))()}function kn({status:e}){return(0,An.jsx)(`span`,{className:jn[e]??`state`,children:s()(`deals.status.${e}`)})}var An,jn;function Mn(){return(Mn=e((()=>{_(),An=r(),jn={WON:`state state-won`,LOST:`state state-lost`}})))()}export{vt as A,Xe as B,zt as C,yt as D,Lt as E,ct as F,S as G,Ue as H,ot as I,ze as J,C as K,st as L,ht as M,pt as N,xt as O,ut as P,O as R,Vt as S,Ft as T,Ye as U,it as V,Be as W,Re as Y,Kt as _,wn as a,Wt as b,vn as c,dn as d,_n as f,U as g,H as h,On as i,mt as j,gt as k,yn as l,Z as m,Mn as n,Sn as o,on as p,Ve as q,Tn as r,xn as s,kn as t,fn as u,Gt as v,L as w,R as x,Yt as y,at as z};