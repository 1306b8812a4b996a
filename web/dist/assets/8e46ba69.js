//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{At as n,C as r,D as i,Dt as a,Et as o,Ft as s,H as c,Mt as l,Nt as u,Pt as d,Qt as f,T as p,V as m,Xt as h,bt as g,jt as _,kt as v,nt as ee,tt as te,w as y,xt as ne}from"./9cb5457b.js";import{c as re,l as ie}from"./b49645de.js";import{C as ae,F as oe,I as se,M as ce,S as le,b as ue,k as de,v as fe,w as pe,y as me}from"./66909d10.js";import{n as he,t as ge}from"./c73cbf75.js";import{n as _e,t as ve}from"./226d41a2.js";import{c as b,d as ye,h as be,l as xe,o as Se,s as Ce}from"./d381e5c9.js";import{a as we,d as Te,f as Ee,i as De,l as Oe,o as ke,s as x,u as Ae}from"./4e3781cb.js";function je(){return(je=e((()=>{})))()}function Me(e,t){Ie.set(e,t)}function Ne(e){return e instanceof Element?e.closest(`[data-card]`):null}function Pe(e){let t=Ne(e);return t?Ie.get(t):void 0}function Fe(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var Ie;function S(){return(S=e((()=>{Ie=new WeakMap})))()}function Le(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=Ne(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=Re(i,Ve[e.key]??0)??ze(i,He[e.key]??0);a&&(e.preventDefault(),a.focus())}function Re(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function ze(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>Be(e,r)-Be(t,r));return o.querySelector(`a`)}function Be(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var Ve,He;function Ue(){return(Ue=e((()=>{S(),Ve={j:1,ArrowDown:1,k:-1,ArrowUp:-1},He={l:1,ArrowRight:1,h:-1,ArrowLeft:-1}})))()}function We({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,C.useRef)(null),s=ie({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>T,getItemKey:t=>e[t],overscan:Je,paddingEnd:8,initialRect:Ze}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,C.useEffect)(()=>{i&&l>=e.length-Ye&&i()},[i,l,e.length]),Ge(o,e,()=>s.scrollOffset??0),qe(r,e,o),(0,w.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,w.jsx)(`p`,{className:`column-empty`,children:n}),(0,w.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,w.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function Ge(e,t,n){let r=(0,C.useRef)(t);(0,C.useLayoutEffect)(()=>{let i=r.current;r.current=t;let a=i===t?0:Ke(i,t,n());a&&e.current?.scrollBy(0,a)})}function Ke(e,t,n){if(n<T)return 0;let r=Math.floor(n/T),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*T:0}function qe(e,t,n){let r=(0,C.useRef)(null);(0,C.useEffect)(()=>{let i=0,a=t=>{if(e.wanted()!==t)return;let r=n.current?.querySelector(`[data-card="${CSS.escape(t.id)}"] a`);r?.focus(),r&&document.activeElement===r||(i=requestAnimationFrame(()=>a(t)))},o=()=>{let o=e.wanted(),s=o?t.indexOf(o.id):-1;!o||s<0||(r.current!==o||document.activeElement===document.body)&&(r.current=o,n.current?.querySelector(`[data-card="${CSS.escape(o.id)}"]`)||n.current?.scrollTo(0,(s-Xe)*T),cancelAnimationFrame(i),i=requestAnimationFrame(()=>a(o)))};o();let s=e.listen(o);return()=>{s(),cancelAnimationFrame(i)}},[e,t,n])}var C,w,T,Je,Ye,Xe,Ze;function Qe(){return(Qe=e((()=>{re(),C=f(),w=h(),T=92,Je=3,Ye=10,Xe=2,Ze={width:0,height:globalThis.innerHeight*.75}})))()}function $e(e){let t=(0,E.useRef)(null),[n,r]=(0,E.useState)(!1);return(0,E.useEffect)(()=>ue({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}var E;function D(){return(D=e((()=>{fe(),E=f()})))()}function et(e){return me({element:e,getInitialData:()=>({card:Pe(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function tt(e){let t=(0,O.useRef)(e);(0,O.useEffect)(()=>{t.current=e}),(0,O.useEffect)(()=>le({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}var O;function nt(){return(nt=e((()=>{fe(),O=f(),S()})))()}function rt(){let e=null,t=new Set;return{ask:n=>{n&&(e={id:n,until:Date.now()+ot},t.forEach(e=>e()))},wanted:()=>e&&Date.now()<=e.until?e:null,listen:e=>(t.add(e),()=>void t.delete(e))}}function it(){let[e]=(0,at.useState)(rt);return e}var at,ot;function st(){return(st=e((()=>{at=f(),ot=4e3})))()}function ct(){let e=Promise.resolve(),t=null;function n(n){let i=o();e=e.then(async()=>{let e=n();t=null;let a=await e?.();i(),a&&(t=a.undo??null,v({...a,undo:t&&r}))})}let r=()=>n(()=>t);return{run:e=>n(()=>e),undo:r}}function lt(){return(lt=e((()=>{a()})))()}function k(e,t){let n=Object.fromEntries(ut(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var ut;function dt(){return(dt=e((()=>{ut=be(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function ft({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,pt.jsx)(`option`,{value:e,children:t},e))}var pt;function mt(){return(mt=e((()=>{pt=h()})))()}function ht({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=$e(e);return(0,gt.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,A.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var gt,A;function _t(){return(_t=e((()=>{gt=f(),D(),A=h()})))()}function j(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-k(e,r);return new Date(r-k(e,i)).toISOString()}function M(){return(M=e((()=>{dt()})))()}function vt({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=y(),[a,o]=(0,bt.useState)(t!==``);return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,N.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>o(e.target.value!==``)})]})}function yt(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:j(e,n,r)}:{dueDate:n||null}}var bt,N;function xt(){return(xt=e((()=>{bt=f(),r(),M(),N=h()})))()}var P;function St(){return(St=e((()=>{_(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),P.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function Ct({dueAt:e,dueDate:t,isOverdue:n}){let r=y(),a=ye(),{timeZone:o}=i(),[s]=(0,wt.useState)(()=>b(o,new Date)),c=t??(e&&b(o,new Date(e)));return c?(0,F.jsx)(`span`,{className:`time time-${n?`overdue`:c===s?`today`:`soon`}`,children:e?a.dateTime(e):a.day(c)}):(0,F.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var wt,F;function I(){return(I=e((()=>{wt=f(),xe(),r(),p(),F=h()})))()}function L(e){let t=y(),n=(0,Et.useRelayEnvironment)(),r=Ae();return(0,Tt.useCallback)((i,a)=>{v({text:i,undo:()=>void g(n,e,a).catch(()=>v({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var Tt,Et;function R(){return(R=e((()=>{Tt=f(),Et=n(),a(),ne(),r(),Oe()})))()}function Dt(e){let t=y(),{timeZone:n}=i(),{write:r,isPending:a,problems:o}=x(B),s=L(B),{id:c,version:l,subject:u}=e,d=e.dueAt?kt(n,e.dueAt):``;return{replan:(i,a)=>{let o=d&&j(n,i,d),f=a?j(n,i,a):a===void 0&&Date.parse(o)>Date.now()?o:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:c,expectedVersion:l,...p},onDone:({activity:e})=>e&&s(t(`record.replanned`,{subject:u}),{id:c,expectedVersion:e.version,...m})})},time:d,isPending:a,problems:o}}function Ot(e,t){return b(e,new Date(Date.now()+t*jt))}function kt(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function At({activity:e}){let t=y(),{timeZone:n}=i(),{replan:r,time:a,isPending:o,problems:s}=Dt(e),c=e.dueDate??(e.dueAt?b(n,new Date(e.dueAt)):``);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(ve,{className:`due-button`,trigger:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Ct,{...e}),(0,z.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,z.jsxs)(`div`,{className:`form`,children:[(0,z.jsx)(`div`,{className:`days`,children:Mt.map(([i,a])=>(0,z.jsx)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>{r(Ot(n,a)),e()},children:t(`record.day.${i}`)},i))}),(0,z.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,z.jsx)(vt,{isRequired:!0,day:c,time:a}),(0,z.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,z.jsx)(Te,{problems:s})]})}var z,jt,Mt,B;function Nt(){return(Nt=e((()=>{St(),n(),_e(),xe(),r(),p(),I(),xt(),M(),Ee(),R(),ke(),z=h(),jt=864e5,Mt=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],B=P})))()}var V;function Pt(){return(Pt=e((()=>{_(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),V.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var H;function Ft(){return(Ft=e((()=>{_(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),H.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var U;function It(){return(It=e((()=>{_(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),U.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var W;function Lt(){return(Lt=e((()=>{_(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),W.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var G;function Rt(){return(Rt=e((()=>{_(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),G.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var K;function zt(){return(zt=e((()=>{_(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),K.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var q;function Bt(){return(Bt=e((()=>{_(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsRestoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsRestoreMutation`,selections:r},params:{cacheID:`910dbe8e8cee935e40d0f1b8296c4306`,id:`cc29f4b01d577dd52ebf2ce13ecb1ae9be55035b0be81055d4d6d34b284d7b2a`,metadata:{},name:`deletionsRestoreMutation`,operationKind:`mutation`,text:`mutation deletionsRestoreMutation(
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
`}}})(),q.hash=`ea5dc8c62d3295b3d2054e984cd932e4`})))()}var Vt,Ht;function Ut(){return(Ut=e((()=>{Pt(),Ft(),It(),Lt(),Rt(),zt(),Bt(),_(),Vt={ACTIVITY:V,DEAL:H,FILE:U,NOTE:W,ORGANIZATION:G,PERSON:K},Ht=q})))()}function Wt({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=y(),o=(0,qt.useRelayEnvironment)(),s=Ae(),{id:c,kind:l,name:u,version:d}=e,{write:f,isPending:p,problems:m}=x(Vt[l]),h=async()=>{try{await Gt(o,c),Kt(o),await i?.()}catch{v({text:a(`record.notUndone`),isError:!0})}s()},g=async()=>{Kt(o),n(),await r?.(),v({text:a(`record.deleted`,{kind:l,name:u}),undo:()=>void h()})};return(0,J.jsxs)(ge,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:l,name:u}),children:[(0,J.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:l})}),(0,J.jsx)(Te,{problems:m}),(0,J.jsxs)(`div`,{className:`dialog-actions`,children:[(0,J.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,J.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:p,onClick:()=>void f({input:{id:c,expectedVersion:d},onDone:g}),children:a(`record.delete`)})]})]})}async function Gt(e,t){let{results:n}=await g(e,Ht,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function Kt(e){e.commitUpdate(e=>e.invalidateStore())}var qt,J;function Jt(){return(Jt=e((()=>{qt=n(),he(),a(),ne(),r(),Ee(),Oe(),ke(),Ut(),J=h()})))()}function Yt({dealId:e,onLose:t}){let n=y();return(0,Y.jsxs)(`form`,{className:`form`,"data-draft":`lose ${e}`,onSubmit:e=>{e.preventDefault(),t(we(new FormData(e.currentTarget),`reason`)||null)},children:[(0,Y.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,Y.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}var Y;function Xt(){return(Xt=e((()=>{r(),De(),Y=h()})))()}var Zt;function Qt(){return(Qt=e((()=>{_(),Zt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`a57392eeed1050649ec29bc792d0735e`,id:`3c73652676aedeeb534c6c04be88fef5c4cff03bc468b1de66c0b0be85a25c9e`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
`}}})(),Zt.hash=`bbecd5081f7dcfc2cee3c16227218768`})))()}var $t;function en(){return(en=e((()=>{_(),$t=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`4b224abd4e0813407ddbb22a8c59c5ae`,id:`3e68711fdb049d82148129edc572a57320415e32134f545c078b56a8da958efe`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
`}}})(),$t.hash=`e5f1445a225010a7f470cd12519700dd`})))()}var tn;function nn(){return(nn=e((()=>{_(),tn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`c6c7b97fde1e1b4e168cff665e0a2621`,id:`378c66c59ac38884aa7ee1a9fe17c43c4853913237aee80d6d696a677450567a`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
`}}})(),tn.hash=`6579aecbea9c3676685086820fc71d9f`})))()}function rn({id:e,version:t,title:n}){let r=y(),i=x(an),a=x(X),o=x(Z),s=L(Z),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}var an,X,Z;function on(){return(on=e((()=>{Qt(),en(),nn(),n(),r(),R(),ke(),an=Zt,X=$t,Z=tn})))()}function sn(){return(0,cn.jsx)(ae,{label:`activities.views`,segments:ln})}var cn,ln;function un(){return(un=e((()=>{se(),c(),pe(),cn=h(),ln=[{to:`/app/activities/day`,label:`activities.day`,icon:m},{to:`/app/activities`,label:`activities.list`,icon:oe}]})))()}function dn(e,t,n){let r=y(),i=s();return(0,fn.useCallback)((a,o)=>{n(),t||!a?v({text:r(`record.created`,{name:o})}):i({to:`/app/${e}/${encodeURIComponent(a)}`})},[e,t,i,n,r])}var fn;function pn(){return(pn=e((()=>{d(),fn=f(),a(),r()})))()}function mn({duplicates:e,folder:t,onClose:n}){let r=y();return(0,Q.jsx)(`div`,{role:`status`,children:e.length>0&&(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(`p`,{children:r(`create.duplicates`,{count:e.length})}),(0,Q.jsx)(`ul`,{children:e.map(({record:e})=>(0,Q.jsx)(`li`,{children:(0,Q.jsx)(l,{to:`/app/${t}/${encodeURIComponent(e.id)}`,onClick:n,children:(0,Q.jsx)(`bdi`,{children:e.name})})},e.id))})]})})}var Q;function hn(){return(hn=e((()=>{u(),r(),Q=h()})))()}function gn(e){let t=(0,vn.useRelayEnvironment)(),[n,r]=(0,_n.useState)([]),i=(0,_n.useRef)(``);return{duplicates:n,check:async n=>{let a=JSON.stringify(n);if(i.current===a)return!0;i.current=a;let o=(await g(t,e,{...n,validateOnly:!0}).catch(()=>null))?.possibleDuplicates??[];return r(o),o.length===0}}}var _n,vn;function yn(){return(yn=e((()=>{_n=f(),vn=n(),ne()})))()}var bn;function xn(){return(xn=e((()=>{_(),bn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),bn.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var Sn=t({default:()=>Cn});function Cn(e){return(0,$.jsx)(En.Suspense,{children:(0,$.jsx)(Se,{children:(0,$.jsx)(wn,{...e})})})}function wn({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,Dn.useLazyLoadQuery)(bn,{id:e},{fetchPolicy:`network-only`}),a=Tn(i);return a&&(0,$.jsx)(Wt,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function Tn(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var En,Dn,$;function On(){return(On=e((()=>{xn(),En=f(),Dn=n(),Ce(),Jt(),$=h()})))()}function kn(e){return{...e&&ce(e,jn),status:{in:[`OPEN`]}}}function An(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var jn;function Mn(){return(Mn=e((()=>{de(),jn=[`status`,`wonAt`,`stageId`]})))()}function Nn({isBoard:e=!1}={}){let t=y();return(0,Pn.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?jn:[]}},[t,e])}var Pn;function Fn(){return(Fn=e((()=>{Pn=f(),de(),r(),Mn()})))()}function In(){return(0,Ln.jsx)(ae,{label:`deals.views`,segments:Rn,keepsSearch:!0})}var Ln,Rn;function zn(){return(zn=e((()=>{ee(),se(),pe(),Ln=h(),Rn=[{to:`/app/deals`,label:`deals.list`,icon:oe},{to:`/app/deals/board`,label:`deals.board`,icon:te}]})))()}function Bn({status:e}){return(0,Vn.jsx)(`span`,{className:Hn[e]??`state`,children:y()(`deals.status.${e}`)})}var Vn,Hn;function Un(){return(Un=e((()=>{r(),Vn=h(),Hn={WON:`state state-won`,LOST:`state state-lost`}})))()}export{nt as $,At as A,xt as B,an as C,Xt as D,Yt as E,L as F,ft as G,j as H,Ct as I,k as J,mt as K,I as L,Nt as M,Dt as N,Wt as O,R as P,it as Q,vt as R,Z as S,rn as T,ht as U,M as V,_t as W,lt as X,ct as Y,st as Z,pn as _,Fn as a,Qe as at,un as b,kn as c,Pe as ct,Sn as d,Fe as dt,et,On as f,Me as ft,hn as g,mn as h,zn as i,We as it,Ot as j,Jt as k,An as l,Ne as lt,gn as m,Un as n,D as nt,Nn as o,Le as ot,yn as p,je as pt,dt as q,In as r,$e as rt,Mn as s,Ue as st,Bn as t,tt,Cn as u,S as ut,dn as v,on as w,X as x,sn as y,yt as z};