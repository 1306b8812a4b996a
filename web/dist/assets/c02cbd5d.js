import{n as e}from"./16930679.js";import{$ as t,B as n,D as r,E as i,F as a,I as o,L as s,P as c,R as l,U as u,V as d,Z as f,d as p,l as m,o as h,r as g,z as _}from"./44a3dd99.js";import{d as v,l as y}from"./772fb83e.js";import{r as b}from"./bca7a425.js";import{a as ee,d as te,i as ne,l as re,o as ie,r as ae,u as oe}from"./83708649.js";import{t as se}from"./e73f4b4b.js";import{D as ce,E as le}from"./83c9d1dc.js";import{a as x,c as S,d as C,f as ue,l as w,o as de,r as fe,s as pe}from"./5314d159.js";import{t as me}from"./a9f0c900.js";var T={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]};T.node;var E=r(T),he={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]};he.node;var ge=r(he),D=new WeakMap;function _e(e,t){D.set(e,t)}function O(e){return e instanceof Element?e.closest(`[data-card]`):null}function k(e){let t=O(e);return t?D.get(t):void 0}function ve(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var ye={j:1,ArrowDown:1,k:-1,ArrowUp:-1},be={l:1,ArrowRight:1,h:-1,ArrowLeft:-1};function xe(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=O(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=Se(i,ye[e.key]??0)??Ce(i,be[e.key]??0);a&&(e.preventDefault(),a.focus())}function Se(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function Ce(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>A(e,r)-A(t,r));return o.querySelector(`a`)}function A(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var j=e(t(),1),M=f(),N=92,we=3,Te=10;function Ee({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,j.useRef)(null),s=b({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>N,getItemKey:t=>e[t],overscan:we,paddingEnd:8}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,j.useEffect)(()=>{i&&l>=e.length-Te&&i()},[i,l,e.length]),De(o,e),ke(r,e,o,s.scrollToIndex),(0,M.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,M.jsx)(`p`,{className:`column-empty`,children:n}),(0,M.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,M.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function De(e,t){let n=(0,j.useRef)(t);(0,j.useLayoutEffect)(()=>{let r=n.current;n.current=t,e.current&&r!==t&&e.current.scrollBy(0,Oe(r,t,e.current.scrollTop))},[e,t])}function Oe(e,t,n){if(n<N)return 0;let r=Math.floor(n/N),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*N:0}function ke(e,t,n,r){let i=(0,j.useRef)(null);(0,j.useEffect)(()=>{if(!e||Date.now()>e.until)return;let a=t.indexOf(e.id);if(a<0||i.current===e&&document.activeElement!==document.body)return;i.current=e,r(a);let o=requestAnimationFrame(()=>n.current?.querySelector(`[data-card="${CSS.escape(e.id)}"] a`)?.focus());return()=>cancelAnimationFrame(o)},[e,t,n,r])}function P(e){let t=(0,j.useRef)(null),[n,r]=(0,j.useState)(!1);return(0,j.useEffect)(()=>ne({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}function Ae(e){return ae({element:e,getInitialData:()=>({card:k(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function je(e){let t=(0,j.useRef)(e);(0,j.useEffect)(()=>{t.current=e}),(0,j.useEffect)(()=>ee({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}function Me(){let e=Promise.resolve(),t=null;function n(n){let i=s();e=e.then(async()=>{let e=n();t=null;let a=await e?.();i(),a&&(t=a.undo??null,_({...a,undo:t&&r}))})}let r=()=>n(()=>t);return{run:e=>n(()=>e),undo:r}}var Ne=4e3;function Pe(){let[e,t]=(0,j.useState)(null);return{focus:e,focusCard:(0,j.useCallback)(e=>{e&&t({id:e,until:Date.now()+Ne})},[])}}d();var F=n(),Fe=ue(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}));function I(e,t){let n=Object.fromEntries(Fe(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}function L({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,M.jsx)(`option`,{value:e,children:t},e))}function Ie({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=P(e);return(0,j.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,M.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:null,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
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
`}}})();R.hash=`f4b1acee3cf4786b75d4b74de653ec60`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:t},params:{cacheID:`3d79d47c901e5e107c4551fcfc4a92ed`,id:null,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
  $input: BulkChangeCancelInput!
) {
  result: bulkChangeCancel(input: $input) {
    bulkChange {
      id
      status
    }
    userErrors {
      code
    }
  }
}
`}}})();z.hash=`2c0a0bb57b8df61fad927b13b5974ac6`;var Le=20,Re=R,ze=z;function Be(e,t,{text:n,errorText:r}){let i=()=>{o(e,ze,{id:t}).catch(e=>_({text:r(e),isError:!0}))},a=Ve(),s=0,c=g(Re,{variables:{id:t},onNext({bulkChangeProgress:e}){s=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?a({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:i}}):(c(),He(e,n))},onLost(){s+=1,s===1&&a({text:n(`bulk.lost`)}),s===Le&&c()}})}function Ve(){let e;return t=>{let n=l();n&&n.id!==e||(_(t),e=l()?.id)}}function He({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},o){let s=o(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});_({text:a?`${s} ${o(`bulk.problem.${a}`)}`:s,isError:e===`FAILED`})}var Ue=500;function We({bulk:e,selected:t}){let n=(0,F.useRelayEnvironment)(),r=m(),i=h(),{where:a}=oe(),s=async(s,c)=>{let l={where:t?{id:{in:[...t]}}:a??{},changes:s,...c},{matchedCount:u,changedCount:d,bulkChange:f}=await o(n,e.matching,l);f&&Be(n,f.id,{text:r,errorText:i});let p=u??0;return{matched:p,changed:p>Ue?null:d??0}};return{count:e=>s(e,{validateOnly:!0}),change:(e,n)=>s(e,{expectedCount:n,inBackground:t===null,idempotencyKey:crypto.randomUUID()})}}var Ge=300;function Ke({read:e,children:t,...n}){let r=m(),i=h(),{count:a,change:o}=We(n),s=(0,j.useRef)(void 0),l=(0,j.useRef)(void 0),[u,d]=(0,j.useState)(null),[f,p]=(0,j.useState)(!1),g=e=>_({text:i(e),isError:!0}),v=async e=>{if(s.current=e,d(null),e)try{let t=await a(e);s.current===e&&d({changes:e,...t})}catch(t){s.current===e&&g(t)}},y=t=>{d(null),clearTimeout(l.current),l.current=setTimeout(()=>void v(e(new FormData(t))),Ge)},b=async({changes:e,matched:t})=>{p(!0);try{let{changed:i}=await o(e,t);n.selected&&_({text:r(`bulk.done`,{count:i??t})}),n.onDone()}catch(t){g(t),c(t)===`STALE_COUNT`&&await v(e)}finally{p(!1)}};return(0,M.jsxs)(`form`,{className:`form`,onChange:e=>y(e.currentTarget),onSubmit:e=>{e.preventDefault(),u&&b(u)},children:[t,(0,M.jsx)(`p`,{className:`quiet`,role:`status`,children:u&&r(`bulk.preview`,{count:u.changed??u.matched,same:u.matched-(u.changed??u.matched)})}),(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:f||!u||u.changed===0,children:r(`bulk.apply`)})]})}var B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:t},params:{cacheID:`80b61350a575cefe3787b019e2753e49`,id:null,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
  $input: ActivityCreateInput!
) {
  result: activityCreate(input: $input) {
    activity {
      id
      subject
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();B.hash=`928db8634093d90f2d2eb8441e4db8c8`;function V({submit:e,isPending:t,problems:n,fields:r,onSubmit:i,children:a}){let o=m(),s=(0,j.useRef)(null);return(0,M.jsxs)(`form`,{ref:s,className:`composer-form`,onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget),()=>s.current?.reset())},children:[a,(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:t,children:t?o(`record.saving`):e}),(0,M.jsx)(S,{problems:n,...r&&{except:r}})]})}function H(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-I(e,r);return new Date(r-I(e,i)).toISOString()}var U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`ebc05a914c68bcbd322f8f876a5e3f89`,id:null,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();U.hash=`4c07368890f5400076ab5ec492b729f3`;function W({dueAt:e,dueDate:t,isOverdue:n}){let r=m(),i=C(),{timeZone:a}=p(),[o]=(0,j.useState)(()=>w(a,new Date)),s=t??(e&&w(a,new Date(e)));return s?(0,M.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,M.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}function G(e){let t=m(),n=(0,F.useRelayEnvironment)(),r=pe();return(0,j.useCallback)((i,a)=>{_({text:i,undo:()=>void o(n,e,a).catch(()=>_({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var qe=864e5,Je=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],K=U;function q(e){let t=m(),{timeZone:n}=p(),{write:r,isPending:i,problems:a}=x(K),o=G(K),{id:s,version:c,subject:l}=e,u=e.dueAt?Ye(n,e.dueAt):``;return{replan:(i,a)=>{let d=u&&H(n,i,u),f=a?H(n,i,a):a===void 0&&Date.parse(d)>Date.now()?d:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:c,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:l}),{id:s,expectedVersion:e.version,...m})})},time:u,isPending:i,problems:a}}function J(e,t){return w(e,new Date(Date.now()+t*qe))}function Ye(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function Xe({activity:e}){let t=m(),{timeZone:n}=p(),{replan:r,time:i,isPending:a,problems:o}=q(e),s=e.dueDate??(e.dueAt?w(n,new Date(e.dueAt)):``);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(me,{className:`due-button`,trigger:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(W,{...e}),(0,M.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,M.jsxs)(`div`,{className:`form`,children:[(0,M.jsx)(`div`,{className:`days`,children:Je.map(([i,o])=>(0,M.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>{r(J(n,o)),e()},children:t(`record.day.${i}`)},i))}),(0,M.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,M.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:!0,defaultValue:s,"aria-label":t(`record.day`)}),(0,M.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:i,"aria-label":t(`record.time`)}),(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,M.jsx)(S,{problems:o})]})}var Ze=[`subject`,`typeId`,`dueDate`,`dueAt`];function Qe({about:e,types:t,days:n=1,onPlanned:r}){let i=m(),{timeZone:a}=p(),[o]=(0,j.useState)(()=>J(a,n)),{write:s,isPending:c,problems:l}=x(B);return(0,M.jsxs)(V,{submit:i(`record.plan`),isPending:c,problems:l,fields:Ze,onSubmit:(t,n)=>{let[o,c]=[String(t.get(`day`)),String(t.get(`time`))],l=o&&c?{dueAt:H(a,o,c)}:{dueDate:o||null},u=String(t.get(`subject`)).trim(),d=()=>{n(),r?.(),_({text:i(`record.planned`,{subject:u})})};s({input:{...e,subject:u,typeId:String(t.get(`type`)),...l},onDone:d})},children:[(0,M.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:i(`record.subject`),"aria-label":i(`record.subject`),"aria-describedby":`subject-problems`}),(0,M.jsx)(`select`,{className:`input`,name:`type`,"aria-label":i(`record.type`),children:(0,M.jsx)(L,{types:t})}),(0,M.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,defaultValue:o,"aria-label":i(`record.day`),"aria-describedby":`day-problems`}),(0,M.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,"aria-label":i(`record.time`)}),(0,M.jsx)(S,{id:`subject-problems`,problems:l,field:`subject`}),(0,M.jsx)(S,{problems:l,field:`typeId`}),(0,M.jsx)(S,{id:`day-problems`,problems:l,field:`dueDate`}),(0,M.jsx)(S,{problems:l,field:`dueAt`})]})}var Y=(0,j.createContext)(null);function $e(){return(0,j.useContext)(Y)}function et({id:e,version:t,mutation:n}){let{write:r,isPending:i,problems:a}=x(n);return{edit:(n,i)=>void r({input:{id:e,expectedVersion:t,onConflict:`MERGE_DISJOINT`,...n},onDone:i}),isPending:i,problems:a}}function tt({refresh:e,editable:t=null,header:n,main:r,side:i}){let a=X();return(0,M.jsx)(de,{value:e,children:(0,M.jsx)(Y,{value:t,children:(0,M.jsxs)(`div`,{className:`record`,onClick:a,children:[n,(0,M.jsxs)(`div`,{className:`record-columns`,children:[(0,M.jsx)(`div`,{className:`record-main`,children:r}),(0,M.jsx)(`aside`,{className:`record-side`,children:i})]})]})})})}function X(){let e=u();return(0,j.useCallback)(t=>{let n=t.target.closest(`a`)?.getAttribute(`href`);!n?.startsWith(`/app/`)||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),e({to:n}))},[e])}var Z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:null,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
`}}})();Z.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var Q=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:Z,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})();Q.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var nt=50;function rt({organization:e}){let t=m(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,F.usePaginationFragment)(Q,e),{edges:o,totalCount:s}=n.people;return(0,M.jsxs)(`section`,{children:[(0,M.jsxs)(`div`,{className:`section-head`,children:[(0,M.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,M.jsx)(`span`,{className:`quiet numeric`,children:s})]}),(0,M.jsx)(se,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,M.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,M.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,M.jsx)(`li`,{className:`line`,children:(0,M.jsxs)(`div`,{className:`line-text`,children:[(0,M.jsx)(`p`,{children:(0,M.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,M.jsx)(`bdi`,{children:e.name})})}),(0,M.jsx)(ce,{person:e})]})},e.id))}),i&&(0,M.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(nt),children:t(a?`shell.loading`:`record.more`)})]})}var it=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`597df719b11f85913426588716e05fff`,id:null,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
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
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();it.hash=`5e1e942c8d92362bd03b55298d43f7c5`;var at=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:t},params:{cacheID:`12b3ba06cc0af3def9211903c39e0be7`,id:null,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
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
    }
  }
}
`}}})();at.hash=`6d7d9347f49e4125db0c332fe7e7ac2f`;var ot=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null}],type:`Activity`,abstractKey:null}})();ot.hash=`5a8d169e7a845fd8e01762bc3c9da2b2`;var st=it,ct=at;function lt({activity:e,isAlone:t=!1,as:n=`li`,onCompleted:r}){let i=m(),a=(0,F.useFragment)(ot,e),{write:o,isPending:s,problems:c}=x(st),l=G(ct),{id:u,version:d,subject:f,isDone:p,type:h,owner:g,organization:_,deal:v,person:y,viewerCanUpdate:b}=a;return(0,M.jsxs)(n,{className:`line`,"data-done":p||void 0,children:[(0,M.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!b||s,"aria-label":i(`record.complete`,{subject:f}),onClick:()=>void o({input:{id:u,expectedVersion:d},optimistic:{result:{activity:{id:u,version:d,isDone:!0},userErrors:[]}},onDone:({activity:e})=>{e&&l(i(`record.completed`,{subject:f}),{id:u,expectedVersion:e.version});let t={organizationId:_?.id,dealId:v?.id,personId:y?.id};r?.(t,_?.name??y?.name??v?.title)}}),children:p?(0,M.jsx)(E,{size:18,"aria-hidden":`true`}):(0,M.jsx)(ge,{size:18,"aria-hidden":`true`})}),(0,M.jsxs)(`div`,{className:`line-text`,children:[(0,M.jsxs)(`p`,{children:[(0,M.jsx)(`span`,{className:`strong`,children:h.name}),` `,f]}),(0,M.jsx)(`p`,{className:`quiet cut`,children:(0,M.jsx)(ut,{names:[t?_?.name:g?.name,y?.name,v?.title]})}),(0,M.jsx)(S,{problems:c})]}),b&&!p?(0,M.jsx)(Xe,{activity:a}):(0,M.jsx)(W,{...a})]})}function ut({names:e}){return[...new Set(e.filter(e=>e))].map((e,t)=>(0,M.jsxs)(`span`,{children:[t>0&&` · `,(0,M.jsx)(`bdi`,{children:e})]},e))}function dt({onLose:e}){let t=m();return(0,M.jsxs)(`form`,{className:`form`,onSubmit:t=>{t.preventDefault(),e(fe(new FormData(t.currentTarget),`reason`)||null)},children:[(0,M.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":t(`record.reason`),placeholder:t(`record.reason`)}),(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.lose`)})]})}var ft=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`c55ec8f239c6b4a7205605fabc957837`,id:null,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();ft.hash=`3a59ffad61689cd8aa6c0e69754c7d83`;var pt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`cd4276cefabfc0d5387fd09ebc71243c`,id:null,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();pt.hash=`16ee49007560c391b4591450daa8fe67`;var mt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`63c7072eb45d52238d34d9acb4a56dcf`,id:null,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();mt.hash=`b48e2fe301407d1b1eae4a0a2af39b83`;var ht=ft,gt=pt,$=mt;function _t({id:e,version:t,title:n}){let r=m(),i=x(ht),a=x(gt),o=x($),s=G($),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}function vt({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let s=m(),c=C(),l=$e()!==null,u=typeof i==`number`?c.number(i):null;return(0,M.jsxs)(M.Fragment,{children:[l&&(0,M.jsx)(y,{label:s(`record.name`),field:`name`,value:e,isRequired:!0}),(0,M.jsx)(y,{label:s(`record.industry`),field:`industry`,value:r}),(0,M.jsx)(y,{label:s(`record.employees`),field:`employeeCount`,value:i,shown:u,isNumber:!0}),(0,M.jsx)(y,{label:s(`record.revenue`),field:`annualRevenue`,value:a}),(0,M.jsx)(y,{label:s(`record.address`),field:`address`,value:o?.formatted,parse:yt}),l&&(0,M.jsx)(y,{label:s(`record.website`),field:`website`,value:t}),l&&(0,M.jsx)(y,{label:`LinkedIn`,field:`linkedin`,value:n})]})}function yt(e){return{formatted:e}}var bt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`34e36e3d272d87056177b2d936bbea3e`,id:null,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
  $input: OrganizationMergeInput!
) {
  result: organizationMerge(input: $input) {
    events {
      kind
      id
    }
    userErrors {
      code
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();bt.hash=`ac2a7d6db2341c5fa9e41964e9f741c2`;var xt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`a3e5ff98a7bdfd4dc49bddee880527d2`,id:null,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
  $input: OrganizationMergeUndoInput!
) {
  result: organizationMergeUndo(input: $input) {
    conflicts {
      field
      id
    }
    userErrors {
      code
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();xt.hash=`97eeabe2c37888a519e577acb9f1c64e`;var St=bt,Ct=xt;function wt({organization:e}){let t=m(),[n,r]=(0,j.useState)(!1),i=()=>r(!1);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,M.jsx)(v,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,M.jsx)(Tt,{organization:e,onClose:i})})]})}function Tt({organization:e,onClose:t}){let n=m(),[r,i]=(0,j.useState)(null),{merge:o,isPending:s,error:c}=Ot(e,t),l=Et(e,r),u=c??l.error,d=u instanceof a?u.errors:u?[u]:[];return(0,M.jsxs)(`div`,{className:`form`,children:[(0,M.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,M.jsxs)(`p`,{className:`chosen`,children:[(0,M.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,M.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>i(null),children:n(`record.chooseOther`)})]}):(0,M.jsx)(le,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:i}),(0,M.jsx)(`p`,{role:`status`,children:l.counts&&n(`record.mergePreview`,l.counts)}),(0,M.jsx)(S,{problems:d.map(e=>({error:e}))}),(0,M.jsxs)(`div`,{className:`dialog-actions`,children:[(0,M.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,M.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!l.counts||s,onClick:()=>r&&void o(r),children:n(`record.merge`)})]})]})}function Et({id:e,version:t},n){let r=(0,F.useRelayEnvironment)(),[i,a]=(0,j.useState)(null),s=n?.id;return(0,j.useEffect)(()=>{s&&o(r,St,{id:e,expectedVersion:t,intoId:s,validateOnly:!0}).then(({events:e})=>a({intoId:s,counts:Dt(e),error:null})).catch(e=>a({intoId:s,counts:null,error:e}))},[r,e,t,s]),i?.intoId===s&&i?i:{counts:null,error:null}}function Dt(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function Ot({id:e,version:t,name:n},r){let i=m(),a=(0,F.useRelayEnvironment)(),s=u(),[c,l]=(0,j.useState)(!1),[d,f]=(0,j.useState)(null),p=e=>s({to:`/app/organizations/${encodeURIComponent(e)}`}),h=()=>void o(a,Ct,{id:e}).then(()=>p(e)).catch(()=>_({text:i(`record.notUndone`),isError:!0}));return{merge:async s=>{l(!0),f(null);try{await o(a,St,{id:e,expectedVersion:t,intoId:s.id}),r(),await p(s.id),_({text:i(`record.merged`,{name:n,into:s.name}),undo:h})}catch(e){f(e)}finally{l(!1)}},isPending:c,error:d}}var kt=[`status`,`wonAt`,`stageId`];function At(e){return{...e&&re(e,kt),status:{in:[`OPEN`]}}}function jt(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}function Mt({isBoard:e=!1}={}){let t=m();return(0,j.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?kt:[]}},[t,e])}var Nt=[{to:`/app/deals`,label:`deals.list`,icon:te},{to:`/app/deals/board`,label:`deals.board`,icon:i}];function Pt(){return(0,M.jsx)(ie,{label:`deals.views`,segments:Nt,keepsSearch:!0})}var Ft={WON:`state state-won`,LOST:`state state-lost`};function It({status:e}){return(0,M.jsx)(`span`,{className:Ft[e]??`state`,children:m()(`deals.status.${e}`)})}export{Me as A,ge as B,H as C,L as D,Ie as E,xe as F,k as I,O as L,je as M,P as N,I as O,Ee as P,ve as R,G as S,Ke as T,E as V,et as _,jt as a,J as b,gt as c,_t as d,dt as f,X as g,tt as h,At as i,Ae as j,Pe as k,$ as l,rt as m,Pt as n,wt as o,lt as p,Mt as r,vt as s,It as t,ht as u,$e as v,V as w,q as x,Qe as y,_e as z};