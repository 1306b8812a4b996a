const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/ebaada3b.js","assets/8cc9a535.js","assets/f84fe2dc.js","assets/55e22d6b.css","assets/6aa42a48.js","assets/99ba6b7c.js","assets/f54daf13.js","assets/31fc681a.js","assets/7229d054.js","assets/732de255.js","assets/a33dee38.js","assets/80c81e58.js","assets/62cfc02f.css","assets/2dd9d2a2.css","assets/6a177749.css","assets/65248247.js","assets/e8804dbb.css","assets/6acf4628.js","assets/5e1a9dfe.css","assets/881db4b3.css","assets/b9b51228.css"])))=>i.map(i=>d[i]);
//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{B as n,D as r,Dt as i,Ft as a,Ht as o,Lt as s,O as c,Ot as l,Pt as u,Rt as d,St as f,Ut as p,V as m,ct as ee,in as h,j as g,k as _,lt as v,on as y,st as te,ut as ne,wt as re,xt as ie,zt as b}from"./f84fe2dc.js";import{a as ae,i as oe}from"./732de255.js";import{a as se,b as ce,c as le,o as ue,r as de,t as fe,y as pe}from"./f54daf13.js";import{v as me,y as he}from"./31fc681a.js";import{A as ge,C as _e,D as ve,E as ye,M as be,N as xe,P as Se,S as Ce,T as we,x as Te}from"./a33dee38.js";import{m as Ee,p as De}from"./7229d054.js";import{a as Oe,d as ke,l as Ae,n as je,t as x,u as Me}from"./80c81e58.js";import{n as Ne,t as Pe}from"./65248247.js";import{_ as Fe,d as Ie,f as Le,g as Re,h as ze,m as S,p as C,v as w,y as T}from"./6acf4628.js";var Be,Ve;function He(){return(He=e((()=>{ne(),Be={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]},Be.node,Ve=v(Be)})))()}var Ue,We;function Ge(){return(Ge=e((()=>{ne(),Ue={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]},Ue.node,We=v(Ue)})))()}function Ke(){return(Ke=e((()=>{})))()}function qe(e,t){Ze.set(e,t)}function Je(e){return e instanceof Element?e.closest(`[data-card]`):null}function Ye(e){let t=Je(e);return t?Ze.get(t):void 0}function Xe(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var Ze;function E(){return(E=e((()=>{Ze=new WeakMap})))()}function Qe(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=Je(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=$e(i,nt[e.key]??0)??et(i,rt[e.key]??0);a&&(e.preventDefault(),a.focus())}function $e(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function et(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>tt(e,r)-tt(t,r));return o.querySelector(`a`)}function tt(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var nt,rt;function it(){return(it=e((()=>{E(),nt={j:1,ArrowDown:1,k:-1,ArrowUp:-1},rt={l:1,ArrowRight:1,h:-1,ArrowLeft:-1}})))()}function at({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,D.useRef)(null),s=ae({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>k,getItemKey:t=>e[t],overscan:lt,paddingEnd:8,initialRect:ft}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,D.useEffect)(()=>{i&&l>=e.length-ut&&i()},[i,l,e.length]),ot(o,e,()=>s.scrollOffset??0),ct(r,e,o),(0,O.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,O.jsx)(`p`,{className:`column-empty`,children:n}),(0,O.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,O.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function ot(e,t,n){let r=(0,D.useRef)(t);(0,D.useLayoutEffect)(()=>{let i=r.current;r.current=t;let a=i===t?0:st(i,t,n());a&&e.current?.scrollBy(0,a)})}function st(e,t,n){if(n<k)return 0;let r=Math.floor(n/k),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*k:0}function ct(e,t,n){let r=(0,D.useRef)(null);(0,D.useEffect)(()=>{let i=0,a=t=>{if(e.wanted()!==t)return;let r=n.current?.querySelector(`[data-card="${CSS.escape(t.id)}"] a`);r?.focus(),r&&document.activeElement===r||(i=requestAnimationFrame(()=>a(t)))},o=()=>{let o=e.wanted(),s=o?t.indexOf(o.id):-1;!o||s<0||(r.current!==o||document.activeElement===document.body)&&(r.current=o,n.current?.querySelector(`[data-card="${CSS.escape(o.id)}"]`)||n.current?.scrollTo(0,(s-dt)*k),cancelAnimationFrame(i),i=requestAnimationFrame(()=>a(o)))};o();let s=e.listen(o);return()=>{s(),cancelAnimationFrame(i)}},[e,t,n])}var D,O,k,lt,ut,dt,ft;function pt(){return(pt=e((()=>{oe(),D=y(),O=h(),k=92,lt=3,ut=10,dt=2,ft={width:0,height:globalThis.innerHeight*.75}})))()}function mt(e){let t=(0,A.useRef)(null),[n,r]=(0,A.useState)(!1);return(0,A.useEffect)(()=>_e({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}var A;function ht(){return(ht=e((()=>{Te(),A=y()})))()}function gt(e){return Ce({element:e,getInitialData:()=>({card:Ye(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function _t(e){let t=(0,j.useRef)(e);(0,j.useEffect)(()=>{t.current=e}),(0,j.useEffect)(()=>we({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}var j;function vt(){return(vt=e((()=>{Te(),j=y(),E()})))()}function yt(){let e=null,t=new Set;return{ask:n=>{n&&(e={id:n,until:Date.now()+St},t.forEach(e=>e()))},wanted:()=>e&&Date.now()<=e.until?e:null,listen:e=>(t.add(e),()=>void t.delete(e))}}function bt(){let[e]=(0,xt.useState)(yt);return e}var xt,St;function Ct(){return(Ct=e((()=>{xt=y(),St=4e3})))()}function wt(){let e=Promise.resolve(),t=null;function n(n){let i=u();e=e.then(async()=>{let e=n();t=null;let a=await e?.();i(),a&&(t=a.undo??null,s({...a,undo:t&&r}))})}let r=()=>n(()=>t);return{run:e=>n(()=>e),undo:r}}function Tt(){return(Tt=e((()=>{a()})))()}function Et(e,t){let n=Object.fromEntries(Dt(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var Dt;function Ot(){return(Ot=e((()=>{Dt=Ae(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function kt({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,At.jsx)(`option`,{value:e,children:t},e))}var At;function jt(){return(jt=e((()=>{At=h()})))()}function Mt({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=mt(e);return(0,Nt.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,M.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var Nt,M;function Pt(){return(Pt=e((()=>{Nt=y(),ht(),M=h()})))()}var Ft;function It(){return(It=e((()=>{b(),Ft=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:n},params:{cacheID:`17ebf24975daa86afe9912258fd3c495`,id:`bcde3492bf844b52e4fc9c03a2551ab1d3736ded8dedf5ca0999a3b28c8a098a`,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
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
`}}})(),Ft.hash=`3e2347d09bcf23bf19a0d66d311aa67c`})))()}function Lt({draft:e,submit:t,isPending:n,problems:r,fields:i,onSubmit:a,children:o}){let s=c(),l=(0,Rt.useRef)(null);return(0,N.jsxs)(`form`,{ref:l,className:`composer-form`,"data-draft":e,onSubmit:e=>{e.preventDefault(),a(new FormData(e.currentTarget),()=>l.current?.reset())},children:[o,(0,N.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:n,children:n?s(`record.saving`):t}),(0,N.jsx)(w,{problems:r,...i&&{except:i}})]})}var Rt,N;function zt(){return(zt=e((()=>{Rt=y(),r(),T(),N=h()})))()}function P(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-Et(e,r);return new Date(r-Et(e,i)).toISOString()}function F(){return(F=e((()=>{Ot()})))()}function Bt({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=c(),[a,o]=(0,Ut.useState)(t!==``);return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,I.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>o(e.target.value!==``)})]})}function Vt(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:P(e,n,r)}:{dueDate:n||null}}function Ht(e,{dueAt:t,dueDate:n}){if(!t)return{day:n??``,time:``};let r=new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`});return{day:x(e,new Date(t)),time:r.format(new Date(t))}}var Ut,I;function L(){return(L=e((()=>{Ut=y(),je(),r(),F(),I=h()})))()}var Wt;function Gt(){return(Gt=e((()=>{b(),Wt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),Wt.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function Kt({dueAt:e,dueDate:t,isOverdue:n}){let r=c(),i=Oe(),{timeZone:a}=g(),[o]=(0,qt.useState)(()=>x(a,new Date)),s=t??(e&&x(a,new Date(e)));return s?(0,Jt.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,Jt.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var qt,Jt;function Yt(){return(Yt=e((()=>{qt=y(),je(),r(),_(),Jt=h()})))()}function R(e){let t=c(),n=(0,Zt.useRelayEnvironment)(),r=Fe();return(0,Xt.useCallback)((a,o)=>{s({text:a,undo:()=>void i(n,e,o).catch(()=>s({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var Xt,Zt;function z(){return(z=e((()=>{Xt=y(),Zt=d(),a(),l(),r(),Re()})))()}function Qt(e){let t=c(),{timeZone:n}=g(),{write:r,isPending:i,problems:a}=S(rn),o=R(rn),{id:s,version:l,subject:u}=e,{day:d,time:f}=Ht(n,e);return{replan:(i,a)=>{let c=f&&P(n,i,f),d=a?P(n,i,a):a===void 0&&Date.parse(c)>Date.now()?c:``,p=d?{dueAt:d}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:l,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:u}),{id:s,expectedVersion:e.version,...m})})},planned:d,time:f,isPending:i,problems:a}}function $t(e,t){return x(e,new Date(Date.now()+t*tn))}function en({activity:e}){let t=c(),{timeZone:n}=g(),{replan:r,planned:i,time:a,isPending:o,problems:s}=Qt(e);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(De,{className:`due-button`,trigger:(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Kt,{...e}),(0,B.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:s=>(0,B.jsxs)(`div`,{className:`form`,children:[(0,B.jsx)(`div`,{className:`days`,children:nn.map(([e,i])=>(0,B.jsx)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>{r($t(n,i)),s()},children:t(`record.day.${e}`)},e))}),(0,B.jsxs)(`form`,{className:`days`,"data-draft":`replan ${e.id}`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget);r(String(t.get(`day`)),String(t.get(`time`))),s()},children:[(0,B.jsx)(Bt,{isRequired:!0,day:i,time:a}),(0,B.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,B.jsx)(w,{problems:s})]})}var B,tn,nn,rn;function V(){return(V=e((()=>{Gt(),d(),Ee(),je(),r(),_(),Yt(),L(),F(),T(),z(),C(),B=h(),tn=864e5,nn=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],rn=Wt})))()}function an({about:e,types:t,days:n=1,onPlanned:r}){let i=c(),{timeZone:a}=g(),[o]=(0,on.useState)(()=>$t(a,n)),{write:l,isPending:u,problems:d}=S(Ft);return(0,H.jsxs)(Lt,{draft:`activity`,submit:i(`record.plan`),isPending:u,problems:d,fields:sn,onSubmit:(t,n)=>{let o=Vt(a,t),c=String(t.get(`subject`)).trim(),u=()=>{n(),r?.(),s({text:i(`record.planned`,{subject:c})})};l({input:{...e,subject:c,typeId:String(t.get(`type`)),...o},onDone:u})},children:[(0,H.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:i(`record.subject`),"aria-label":i(`record.subject`),"aria-describedby":`subject-problems`}),(0,H.jsx)(`select`,{className:`input`,name:`type`,"aria-label":i(`record.type`),children:(0,H.jsx)(kt,{types:t})}),(0,H.jsx)(Bt,{day:o,describedBy:`day-problems`}),(0,H.jsx)(w,{id:`subject-problems`,problems:d,field:`subject`}),(0,H.jsx)(w,{problems:d,field:`typeId`}),(0,H.jsx)(w,{id:`day-problems`,problems:d,field:`dueDate`}),(0,H.jsx)(w,{problems:d,field:`dueAt`})]})}var on,H,sn;function cn(){return(cn=e((()=>{It(),on=y(),d(),a(),r(),_(),zt(),L(),T(),V(),C(),jt(),H=h(),sn=[`subject`,`typeId`,`dueDate`,`dueAt`]})))()}var ln;function un(){return(un=e((()=>{b(),ln=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileUploadPayload`,kind:`LinkedField`,name:`fileUpload`,plural:!1,selections:[{alias:null,args:null,concreteType:`FileUpload`,kind:`LinkedField`,name:`upload`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`uploadUrl`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`uploadMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`uploadMutation`,selections:n},params:{cacheID:`96edaf5ce05f7af85cdbcb7a5bb86f89`,id:`93f2db7acc4a988dc20c7cdef766059e312704151b562b5f11ab8fa3234d1aa4`,metadata:{},name:`uploadMutation`,operationKind:`mutation`,text:`mutation uploadMutation(
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
`}}})(),ln.hash=`3c8015e53fbe09f7066cb0f31139207e`})))()}async function dn(e,t,n,r){let a=n.type||`application/octet-stream`,{upload:o}=await i(e,ln,{...t,name:n.name,size:n.size,contentType:a});o&&await pn(o.uploadUrl,n,r)}function fn(e){try{let{errors:t}=JSON.parse(e);return new ie(t[0].extensions.code,t[0].message)}catch{return Error(e)}}function pn(e,t,n){let r=new URL(e,location.origin).pathname;return new Promise((e,i)=>{let a=new XMLHttpRequest;a.upload.addEventListener(`progress`,({loaded:e,total:t})=>n(e/t)),a.addEventListener(`load`,()=>a.status===201?e():i(fn(a.responseText))),a.addEventListener(`error`,()=>i(new f(`The upload was interrupted.`))),a.open(`PUT`,r),a.send(t)})}function mn(){return(mn=e((()=>{un(),d(),l(),re()})))()}function hn(e,t){let[n]=(0,_n.useState)(e);return gn(t)?e:n}function gn(e){return e.some(({error:e})=>`code`in e&&e.code===`STALE_VERSION`)}var _n;function vn(){return(vn=e((()=>{_n=y()})))()}function yn(){return(0,xn.useContext)(Sn)}function bn({id:e,version:t,mutation:n}){let{write:r,isPending:i,problems:a}=S(n),o=hn(t,a);return{edit:(t,n,i)=>void r({input:{id:e,expectedVersion:o,onConflict:`MERGE_DISJOINT`,...t},...i&&{show:e=>i(e,t)},onDone:n}),isPending:i,problems:a}}var xn,Sn;function U(){return(U=e((()=>{xn=y(),vn(),C(),Sn=(0,xn.createContext)(null)})))()}function Cn({refresh:e,editable:t=null,header:n,main:r,side:i}){let a=wn();return(0,W.jsx)(ze,{value:e,children:(0,W.jsx)(Sn,{value:t,children:(0,W.jsxs)(`div`,{className:`record`,onClick:a,children:[n,(0,W.jsxs)(`div`,{className:`record-columns`,children:[(0,W.jsx)(`div`,{className:`record-main`,children:r}),(0,W.jsx)(`aside`,{className:`record-side`,children:i})]})]})})})}function wn(){let e=p();return(0,Tn.useCallback)(t=>{let n=t.target.closest(`a`)?.getAttribute(`href`);!n?.startsWith(`/app/`)||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),e({to:n}))},[e])}var Tn,W;function En(){return(En=e((()=>{o(),Tn=y(),U(),Re(),W=h()})))()}var Dn;function On(){return(On=e((()=>{b(),Dn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`25ea4b7296b9cbcb9d9ef1190e95e890`,id:`5d5ca7b568f1c0c01bea0376283ba4228ca28c8514cdf2dc80fbbfe091ee2007`,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
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
`}}})(),Dn.hash=`0636f9b26d8d7499069d1c02f1ef1eae`})))()}var kn;function An(){return(An=e((()=>{b(),kn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:n},params:{cacheID:`067fd723742ec99ed8a825d2f436313c`,id:`6e88621f7d1b71b38139c9c754bfde21f1bcd7841ed7b0e32cb7daeaa6de112f`,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
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
`}}})(),kn.hash=`82c41045aed747e9e25eebf2d5b8ccb5`})))()}var jn;function Mn(){return(Mn=e((()=>{b(),jn=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null}],type:`Activity`,abstractKey:null}})(),jn.hash=`2a72c2811d6220616434823a62600f37`})))()}function Nn(e,t){let[n,r]=(0,G.useState)(!1);return{editor:he(n)&&(0,Pn.jsx)(G.Suspense,{children:(0,Pn.jsx)(Fn,{id:e,open:n,onClose:()=>r(!1)})}),onEdit:t?()=>r(!0):void 0}}var G,Pn,Fn;function In(){return(In=e((()=>{G=y(),me(),Pn=h(),m(),Fn=(0,G.lazy)(()=>n(()=>import(`./ebaada3b.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20])))})))()}var Ln;function Rn(){return(Rn=e((()=>{b(),Ln=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
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
`}}})(),Ln.hash=`cf04ef178419a051730622c01e7c60f5`})))()}var zn;function Bn(){return(Bn=e((()=>{Rn(),d(),zn=Ln})))()}var Vn;function Hn(){return(Hn=e((()=>{b(),Vn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),Vn.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var Un;function Wn(){return(Wn=e((()=>{b(),Un=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),Un.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var Gn;function Kn(){return(Kn=e((()=>{b(),Gn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),Gn.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var qn;function Jn(){return(Jn=e((()=>{b(),qn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),qn.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var Yn;function Xn(){return(Xn=e((()=>{b(),Yn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),Yn.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var Zn;function Qn(){return(Qn=e((()=>{b(),Zn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),Zn.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var $n;function er(){return(er=e((()=>{Hn(),Wn(),Kn(),Jn(),Xn(),Qn(),b(),$n={ACTIVITY:Vn,DEAL:Un,FILE:Gn,NOTE:qn,ORGANIZATION:Yn,PERSON:Zn}})))()}function tr({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=c(),o=(0,ir.useRelayEnvironment)(),l=Fe(),{id:u,kind:d,name:f,version:p}=e,{write:m,isPending:ee,problems:h}=S($n[d]),g=async()=>{try{await nr(o,u),rr(o),await i?.()}catch{s({text:a(`record.notUndone`),isError:!0})}l()},_=async()=>{rr(o),n(),await r?.(),s({text:a(`record.deleted`,{kind:d,name:f}),undo:()=>void g()})};return(0,K.jsxs)(Pe,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:d,name:f}),children:[(0,K.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:d})}),(0,K.jsx)(w,{problems:h}),(0,K.jsxs)(`div`,{className:`dialog-actions`,children:[(0,K.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,K.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:ee,onClick:()=>void m({input:{id:u,expectedVersion:p},onDone:_}),children:a(`record.delete`)})]})]})}async function nr(e,t){let{results:n}=await i(e,zn,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function rr(e){e.commitUpdate(e=>e.invalidateStore())}var ir,K;function q(){return(q=e((()=>{ir=d(),Ne(),a(),l(),r(),T(),Re(),C(),Bn(),er(),K=h()})))()}function ar({record:e,canDelete:t,onEdit:n}){let r=c(),[i,a]=(0,or.useState)(!1),o=he(i),s=t?()=>a(!0):void 0;return{menu:(s||n)&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsxs)(se,{className:`button button-icon part-more`,label:r(`record.moreOf`,{title:e.name}),trigger:(0,J.jsx)(pe,{size:16,"aria-hidden":`true`}),children:[n&&(0,J.jsx)(ue,{onSelect:n,children:r(`record.edit`)}),s&&(0,J.jsx)(ue,{hint:r(`record.deleteKey`),onSelect:s,children:r(`record.deleteAsk`)})]}),o&&(0,J.jsx)(tr,{record:e,open:i,onClose:()=>a(!1)})]})||null,onKeyDown:de(s)}}var or,J;function sr(){return(sr=e((()=>{ce(),or=y(),fe(),le(),me(),r(),q(),J=h()})))()}function cr({activity:e,isAlone:t=!1,as:n=`li`,onCompleted:r}){let i=c(),a=(0,ur.useFragment)(jn,e),{write:o,isPending:s,problems:l}=S(dr),u=R(fr),{id:d,version:f,subject:p,isDone:m,type:ee,owner:h,organization:g,deal:_,person:v,viewerCanUpdate:y,viewerCanDelete:te}=a,{editor:ne,onEdit:re}=Nn(d,y),{menu:ie,onKeyDown:b}=ar({record:{id:d,version:f,kind:`ACTIVITY`,name:p},canDelete:te,onEdit:re});return(0,Y.jsxs)(n,{className:`line`,"data-done":m||void 0,onKeyDown:b,children:[(0,Y.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!y||s,"aria-label":i(`record.complete`,{subject:p}),onClick:()=>void o({input:{id:d,expectedVersion:f},optimistic:{result:{activity:{id:d,version:f,isDone:!0},userErrors:[]}},onDone:({activity:e})=>{e&&u(i(`record.completed`,{subject:p}),{id:d,expectedVersion:e.version});let t={organizationId:g?.id,dealId:_?.id,personId:v?.id};r?.(t,g?.name??v?.name??_?.title)}}),children:m?(0,Y.jsx)(Ve,{size:18,"aria-hidden":`true`}):(0,Y.jsx)(We,{size:18,"aria-hidden":`true`})}),(0,Y.jsxs)(`div`,{className:`line-text`,children:[(0,Y.jsxs)(`p`,{children:[(0,Y.jsx)(`span`,{className:`strong`,children:ee.name}),` `,p]}),(0,Y.jsx)(`p`,{className:`quiet cut`,children:(0,Y.jsx)(lr,{names:[t?g?.name:h?.name,v?.name,_?.title]})}),(0,Y.jsx)(w,{problems:l})]}),y&&!m?(0,Y.jsx)(en,{activity:a}):(0,Y.jsx)(Kt,{...a}),ie,ne]})}function lr({names:e}){return[...new Set(e.filter(e=>e))].map((e,t)=>(0,Y.jsxs)(`span`,{children:[t>0&&` · `,(0,Y.jsx)(`bdi`,{children:e})]},e))}var ur,Y,dr,fr;function pr(){return(pr=e((()=>{On(),An(),Mn(),Ge(),He(),ur=d(),r(),In(),sr(),Yt(),T(),V(),z(),C(),Y=h(),dr=Dn,fr=kn})))()}function mr({dealId:e,onLose:t}){let n=c();return(0,X.jsxs)(`form`,{className:`form`,"data-draft":`lose ${e}`,onSubmit:e=>{e.preventDefault(),t(Le(new FormData(e.currentTarget),`reason`)||null)},children:[(0,X.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,X.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}var X;function hr(){return(hr=e((()=>{r(),Ie(),X=h()})))()}var gr;function _r(){return(_r=e((()=>{b(),gr=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`a57392eeed1050649ec29bc792d0735e`,id:`3c73652676aedeeb534c6c04be88fef5c4cff03bc468b1de66c0b0be85a25c9e`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
`}}})(),gr.hash=`bbecd5081f7dcfc2cee3c16227218768`})))()}var vr;function yr(){return(yr=e((()=>{b(),vr=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`4b224abd4e0813407ddbb22a8c59c5ae`,id:`3e68711fdb049d82148129edc572a57320415e32134f545c078b56a8da958efe`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
`}}})(),vr.hash=`e5f1445a225010a7f470cd12519700dd`})))()}var br;function xr(){return(xr=e((()=>{b(),br=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`c6c7b97fde1e1b4e168cff665e0a2621`,id:`378c66c59ac38884aa7ee1a9fe17c43c4853913237aee80d6d696a677450567a`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
`}}})(),br.hash=`6579aecbea9c3676685086820fc71d9f`})))()}function Sr({id:e,version:t,title:n}){let r=c(),i=S(Cr),a=S(wr),o=S(Z),s=R(Z),l={id:e,expectedVersion:t};return{win:()=>void i.write({input:l,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...l,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:l}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}var Cr,wr,Z;function Tr(){return(Tr=e((()=>{_r(),yr(),xr(),d(),r(),z(),C(),Cr=gr,wr=vr,Z=br})))()}function Er({record:e,read:t,show:n,onClose:r,isDialog:i=!1,children:a}){let o=c(),{edit:s,isPending:l,problems:u}=bn(e),d=(0,Q.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:o(l?`record.saving`:`record.save`)});return(0,Q.jsxs)(`form`,{className:`form form-labels`,"data-draft":e.id,onSubmit:e=>{e.preventDefault(),s(t(new FormData(e.currentTarget)),r,n)},children:[a,i?(0,Q.jsxs)(`div`,{className:`dialog-actions`,children:[(0,Q.jsx)(`button`,{type:`button`,className:`button`,onClick:r,children:o(`record.cancel`)}),d]}):d,(0,Q.jsx)(w,{problems:u})]})}var Q;function Dr(){return(Dr=e((()=>{r(),T(),U(),Q=h()})))()}function Or(e){let[t,n]=(0,kr.useState)(null);return{seen:t??e,touch:()=>n(t=>t??e),settle:()=>n(null)}}var kr;function Ar(){return(Ar=e((()=>{kr=y()})))()}var jr;function Mr(){return(Mr=e((()=>{b(),jr=(function(){var e=[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`typeSelectQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`typeSelectQuery`,selections:e},params:{cacheID:`dd6850389996dd6b55679868a7691fac`,id:`11ba6a95f0b5f705d045ffeff43fbc83d67c4d56f3f62702cacf6bf20e22ebcc`,metadata:{},name:`typeSelectQuery`,operationKind:`query`,text:`query typeSelectQuery {
  activityTypes {
    id
    name
    isActive
  }
}
`}}})(),jr.hash=`cbf15f8923b923a9d4639941ae892d75`})))()}function Nr({name:e,label:t,chosen:n}){let{activityTypes:r}=(0,Pr.useLazyLoadQuery)(jr,{});return(0,Fr.jsx)(`select`,{className:`input`,name:e,"aria-label":t,defaultValue:n?.id,children:r.filter(({id:e,isActive:t})=>t||e===n?.id).map(e=>(0,Fr.jsx)(`option`,{value:e.id,children:e.name},e.id))})}var Pr,Fr;function Ir(){return(Ir=e((()=>{Mr(),Pr=d(),Fr=h()})))()}var Lr;function Rr(){return(Rr=e((()=>{b(),Lr=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),Lr.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var zr=t({default:()=>Br});function Br(e){return(0,$.jsx)(Ur.Suspense,{children:(0,$.jsx)(Me,{children:(0,$.jsx)(Vr,{...e})})})}function Vr({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,Wr.useLazyLoadQuery)(Lr,{id:e},{fetchPolicy:`network-only`}),a=Hr(i);return a&&(0,$.jsx)(tr,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function Hr(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var Ur,Wr,$;function Gr(){return(Gr=e((()=>{Rr(),Ur=y(),Wr=d(),ke(),q(),$=h()})))()}function Kr(e){return{...e&&be(e,Jr),status:{in:[`OPEN`]}}}function qr(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var Jr;function Yr(){return(Yr=e((()=>{ge(),Jr=[`status`,`wonAt`,`stageId`]})))()}function Xr({isBoard:e=!1}={}){let t=c();return(0,Zr.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?Jr:[]}},[t,e])}var Zr;function Qr(){return(Qr=e((()=>{Zr=y(),ge(),r(),Yr()})))()}function $r(){return(0,ei.jsx)(ye,{label:`deals.views`,segments:ti,keepsSearch:!0})}var ei,ti;function ni(){return(ni=e((()=>{ee(),Se(),ve(),ei=h(),ti=[{to:`/app/deals`,label:`deals.list`,icon:xe},{to:`/app/deals/board`,label:`deals.board`,icon:te}]})))()}function ri({status:e}){return(0,ii.jsx)(`span`,{className:ai[e]??`state`,children:c()(`deals.status.${e}`)})}var ii,ai;function oi(){return(oi=e((()=>{r(),ii=h(),ai={WON:`state state-won`,LOST:`state state-lost`}})))()}function si({timeZone:e}){return(0,ci.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:e,children:[...new Set([e,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,ci.jsx)(`option`,{children:e},e))})}var ci;function li(){return(li=e((()=>{ci=h()})))()}export{Qt as $,sr as A,Je as At,wn as B,Cr as C,ht as Ct,hr as D,Qe as Dt,mr as E,pt as Et,Bn as F,We as Ft,hn as G,yn as H,In as I,Ge as It,dn as J,mn as K,Nn as L,Ve as Lt,tr as M,Xe as Mt,q as N,qe as Nt,cr as O,it as Ot,zn as P,Ke as Pt,V as Q,Cn as R,He as Rt,Z as S,_t as St,Sr as T,at as Tt,vn as U,U as V,gn as W,cn as X,an as Y,$t as Z,Ar as _,Tt as _t,$r as a,Ht as at,Dr as b,vt as bt,Xr as c,Lt as ct,qr as d,Pt as dt,z as et,Br as f,kt as ft,Ir as g,wt as gt,Nr as h,Et as ht,oi as i,L as it,ar as j,E as jt,pr as k,Ye as kt,Yr as l,zt as lt,Gr as m,Ot as mt,li as n,Bt as nt,ni as o,F as ot,zr as p,jt as pt,pn as q,ri as r,Vt as rt,Qr as s,P as st,si as t,R as tt,Kr as u,Mt as ut,Or as v,Ct as vt,Tr as w,mt as wt,wr as x,gt as xt,Er as y,bt as yt,En as z};