//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{$t as n,Cn as r,Ct as i,F as a,H as o,Ht as s,I as c,Qt as l,Rt as u,St as d,T as f,Tn as p,Ut as m,V as h,Vt as g,Zt as _,cn as ee,en as v,in as y,o as te,rn as b,sn as ne,u as re,w as ie,zt as ae}from"./efcac41b.js";import{_ as oe,g as se,v as ce,y as le}from"./2b1479cc.js";import{a as ue,f as de,i as fe,p as pe}from"./c0108bc2.js";import{C as me,F as he,I as ge,M as _e,N as x,P as ve,Q as ye,R as be,T as xe,Z as Se,w as Ce,z as we}from"./303f12a5.js";import{A as Te,D as Ee,E as De,H as Oe,M as ke,N as Ae,O as je,P as Me,R as Ne,U as Pe,W as Fe,k as Ie}from"./2c233bdd.js";import{n as Le,t as Re}from"./477f706f.js";import{n as ze,t as Be}from"./5fdcaebb.js";import{_ as Ve,g as He,m as Ue,p as We,v as Ge,y as Ke}from"./8546eae1.js";function qe(){return(qe=e((()=>{})))()}function Je(e,t){C.set(e,t)}function S(e){return e instanceof Element?e.closest(`[data-card]`):null}function Ye(e){let t=S(e);return t?C.get(t):void 0}function Xe(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var C;function w(){return(w=e((()=>{C=new WeakMap})))()}function Ze(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=S(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=Qe(i,tt[e.key]??0)??$e(i,nt[e.key]??0);a&&(e.preventDefault(),a.focus())}function Qe(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function $e(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>et(e,r)-et(t,r));return o.querySelector(`a`)}function et(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var tt,nt;function rt(){return(rt=e((()=>{w(),tt={j:1,ArrowDown:1,k:-1,ArrowUp:-1},nt={l:1,ArrowRight:1,h:-1,ArrowLeft:-1}})))()}function it({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,T.useRef)(null),s=ue({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>D,getItemKey:t=>e[t],overscan:ct,paddingEnd:8,initialRect:dt}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,T.useEffect)(()=>{i&&l>=e.length-lt&&i()},[i,l,e.length]),at(o,e,()=>s.scrollOffset??0),st(r,e,o),(0,E.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,E.jsx)(`p`,{className:`column-empty`,children:n}),(0,E.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,E.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function at(e,t,n){let r=(0,T.useRef)(t);(0,T.useLayoutEffect)(()=>{let i=r.current;r.current=t;let a=i===t?0:ot(i,t,n());a&&e.current?.scrollBy(0,a)})}function ot(e,t,n){if(n<D)return 0;let r=Math.floor(n/D),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*D:0}function st(e,t,n){let r=(0,T.useRef)(null);(0,T.useEffect)(()=>{let i=0,a=t=>{if(e.wanted()!==t)return;let r=n.current?.querySelector(`[data-card="${CSS.escape(t.id)}"] a`);r?.focus(),r&&document.activeElement===r||(i=requestAnimationFrame(()=>a(t)))},o=()=>{let o=e.wanted(),s=o?t.indexOf(o.id):-1;!o||s<0||(r.current!==o||document.activeElement===document.body)&&(r.current=o,n.current?.querySelector(`[data-card="${CSS.escape(o.id)}"]`)||n.current?.scrollTo(0,(s-ut)*D),cancelAnimationFrame(i),i=requestAnimationFrame(()=>a(o)))};o();let s=e.listen(o);return()=>{s(),cancelAnimationFrame(i)}},[e,t,n])}var T,E,D,ct,lt,ut,dt;function ft(){return(ft=e((()=>{fe(),T=p(),E=r(),D=92,ct=3,lt=10,ut=2,dt={width:0,height:globalThis.innerHeight*.75}})))()}function pt(e){let t=(0,O.useRef)(null),[n,r]=(0,O.useState)(!1);return(0,O.useEffect)(()=>Te({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}var O;function k(){return(k=e((()=>{je(),O=p()})))()}function mt(e){return Ie({element:e,getInitialData:()=>({card:Ye(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function ht(e){let t=(0,A.useRef)(e);(0,A.useEffect)(()=>{t.current=e}),(0,A.useEffect)(De,[]),(0,A.useEffect)(()=>ke({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}var A;function gt(){return(gt=e((()=>{je(),A=p(),w(),Ee()})))()}function _t(){let e=null,t=new Set;return{ask:n=>{n&&(e={id:n,until:Date.now()+bt},t.forEach(e=>e()))},wanted:()=>e&&Date.now()<=e.until?e:null,listen:e=>(t.add(e),()=>void t.delete(e))}}function vt(){let[e]=(0,yt.useState)(_t);return e}var yt,bt;function xt(){return(xt=e((()=>{yt=p(),bt=4e3})))()}function St(){let e=Promise.resolve(),t=null;function n(n){let i=_();e=e.then(async()=>{let e=n();t=null;let a=await e?.();i(),a&&(t=a.undo??null,v({...a,undo:t&&r}))})}let r=()=>n(()=>t);return{run:e=>n(()=>e),undo:r}}function Ct(){return(Ct=e((()=>{l()})))()}function wt({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=pt(e);return(0,Tt.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,j.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var Tt,j;function Et(){return(Et=e((()=>{Tt=p(),k(),j=r()})))()}var M;function Dt(){return(Dt=e((()=>{y(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:`5c088579cb7663ebbbd232945806f7295a2e78786d67f1074815701904303c54`,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
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
`}}})(),M.hash=`f4b1acee3cf4786b75d4b74de653ec60`})))()}var Ot;function kt(){return(kt=e((()=>{y(),Ot=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:n},params:{cacheID:`9ba0b0cfdd999b2bd3b5646fb6bed535`,id:`dec16f1b301716a1e0e88dce8e793178ec012cccd5b35bab98ecd679a5a93f87`,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
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
`}}})(),Ot.hash=`99f15f4c1c7215a1040f708a534dd8d1`})))()}function At(e,t,{text:n,errorText:r}){let i=()=>{s(e,Ft,{id:t}).catch(e=>v({text:r(e),isError:!0}))},a=jt(),o=0,c=f(Pt,{variables:{id:t},onNext({bulkChangeProgress:e}){o=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?a({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:i}}):(c(),Mt(e,n))},onLost(){o+=1,o===1&&a({text:n(`bulk.lost`)}),o===Nt&&c()}})}function jt(){let e;return t=>{let r=n();r&&r.id!==e||(v(t),e=n()?.id)}}function Mt({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},o){let s=o(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});v({text:a?`${s} ${o(`bulk.problem.${a}`)}`:s,isError:e===`FAILED`})}var Nt,Pt,Ft;function It(){return(It=e((()=>{Dt(),kt(),y(),l(),m(),ie(),Nt=20,Pt=M,Ft=Ot})))()}function Lt({bulk:e,selected:t}){let n=(0,Rt.useRelayEnvironment)(),r=o(),i=c(),{where:a}=pe(),l=async(o,c)=>{let l={where:t?{id:{in:[...t]}}:a??{},changes:o,...c},{matchedCount:u,changedCount:d,bulkChange:f}=await s(n,e.matching,l);f&&At(n,f.id,{text:r,errorText:i});let p=u??0;return{matched:p,changed:p>zt?null:d??0}};return{count:e=>l(e,{validateOnly:!0}),change:(e,n)=>l(e,{expectedCount:n,inBackground:t===null})}}var Rt,zt;function Bt(){return(Bt=e((()=>{Rt=b(),m(),h(),a(),de(),It(),zt=500})))()}function Vt({read:e,children:t,...n}){let r=o(),i=c(),{count:a,change:s}=Lt(n),l=(0,N.useRef)(void 0),d=(0,N.useRef)(void 0),[f,p]=(0,N.useState)(null),[m,h]=(0,N.useState)(!1),g=e=>v({text:i(e),isError:!0}),_=async e=>{if(l.current=e,p(null),e)try{let t=await a(e);l.current===e&&p({changes:e,...t})}catch(t){l.current===e&&g(t)}},ee=t=>{p(null),clearTimeout(d.current),d.current=setTimeout(()=>void _(e(new FormData(t))),Ht)},y=async({changes:e,matched:t})=>{h(!0);try{let{changed:i}=await s(e,t);n.selected&&v({text:r(`bulk.done`,{count:i??t})}),n.onDone()}catch(t){g(t),u(t)===`STALE_COUNT`&&await _(e)}finally{h(!1)}};return(0,P.jsxs)(`form`,{className:`form`,"data-draft":`bulk`,onChange:e=>ee(e.currentTarget),onSubmit:e=>{e.preventDefault(),f&&y(f)},children:[t,(0,P.jsx)(`p`,{className:`quiet`,role:`status`,children:f&&r(`bulk.preview`,{count:f.changed??f.matched,same:f.matched-(f.changed??f.matched)})}),f&&f.changed!==0&&(0,P.jsx)(`p`,{className:`quiet`,children:r(`bulk.noUndo`)}),(0,P.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:m||!f||f.changed===0,children:r(`bulk.apply`)})]})}var N,P,Ht;function Ut(){return(Ut=e((()=>{N=p(),l(),ae(),h(),a(),Bt(),P=r(),Ht=300})))()}var F;function Wt(){return(Wt=e((()=>{y(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:`7088f6c2b9722a3113992b82302e4b6a10ee282c75d2f244b0f6b18ea98f4b42`,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
`}}})(),F.hash=`b46d5b076a9e7b10b24a8ab7f216523a`})))()}var Gt;function Kt(){return(Kt=e((()=>{y(),Wt(),Gt=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:F,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})(),Gt.hash=`b46d5b076a9e7b10b24a8ab7f216523a`})))()}function qt({organization:e}){let t=o(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,Jt.usePaginationFragment)(Gt,e),{edges:s,totalCount:c}=n.people;return(0,I.jsxs)(`section`,{children:[(0,I.jsxs)(`div`,{className:`section-head`,children:[(0,I.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,I.jsx)(`span`,{className:`quiet numeric`,children:c})]}),(0,I.jsx)(ce,{kind:`person`,isPart:!0,organization:n})]}),s.length===0&&(0,I.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,I.jsx)(`ul`,{className:`lines`,children:s.map(({node:e})=>(0,I.jsx)(`li`,{className:`line`,children:(0,I.jsxs)(`div`,{className:`line-text`,children:[(0,I.jsx)(`p`,{children:(0,I.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,I.jsx)(`bdi`,{children:e.name})})}),(0,I.jsx)(se,{person:e})]})},e.id))}),i&&(0,I.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(Yt),children:t(a?`shell.loading`:`record.more`)})]})}var Jt,I,Yt;function Xt(){return(Xt=e((()=>{Kt(),Jt=b(),le(),h(),oe(),I=r(),Yt=50})))()}var Zt;function Qt(){return(Qt=e((()=>{y(),Zt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
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
`}}})(),Zt.hash=`cf04ef178419a051730622c01e7c60f5`})))()}var L;function R(){return(R=e((()=>{Qt(),b(),L=Zt})))()}var z;function $t(){return($t=e((()=>{y(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),z.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var B;function en(){return(en=e((()=>{y(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),B.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var V;function tn(){return(tn=e((()=>{y(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),V.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var H;function nn(){return(nn=e((()=>{y(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),H.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var U;function rn(){return(rn=e((()=>{y(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),U.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var W;function an(){return(an=e((()=>{y(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),W.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var on;function sn(){return(sn=e((()=>{$t(),en(),tn(),nn(),rn(),an(),y(),on={ACTIVITY:z,DEAL:B,FILE:V,NOTE:H,ORGANIZATION:U,PERSON:W}})))()}function cn({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=o(),s=(0,dn.useRelayEnvironment)(),c=Ve(),{id:l,kind:u,name:d,version:f}=e,{write:p,isPending:m,problems:h}=Ue(on[u]),g=async()=>{try{await ln(s,l),un(s),await i?.()}catch{v({text:a(`record.notUndone`),isError:!0})}c()},_=async()=>{un(s),n(),await r?.(),v({text:a(`record.deleted`,{kind:u,name:d}),undo:()=>void g()})};return(0,G.jsxs)(Be,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:u,name:d}),children:[(0,G.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:u})}),(0,G.jsx)(Ge,{problems:h}),(0,G.jsxs)(`div`,{className:`dialog-actions`,children:[(0,G.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,G.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void p({input:{id:l,expectedVersion:f},onDone:_}),children:a(`record.delete`)})]})]})}async function ln(e,t){let{results:n}=await s(e,L,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function un(e){e.commitUpdate(e=>e.invalidateStore())}var dn,G;function K(){return(K=e((()=>{dn=b(),ze(),l(),m(),h(),Ke(),He(),We(),R(),sn(),G=r()})))()}function fn({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:s}){let c=o(),l=re(),u=ye()!==null,d=typeof i==`number`?l.number(i):null;return(0,q.jsxs)(q.Fragment,{children:[u&&(0,q.jsx)(x,{label:c(`record.name`),field:`name`,value:e,isRequired:!0}),(0,q.jsx)(x,{label:c(`record.industry`),field:`industry`,value:r}),(0,q.jsx)(x,{label:c(`record.employees`),field:`employeeCount`,value:i,shown:d,isNumber:!0}),(0,q.jsx)(x,{label:c(`record.revenue`),field:`annualRevenue`,value:a}),(0,q.jsx)(_e,{label:c(`record.address`),editor:(e,t)=>(0,q.jsx)(he,{record:e,read:e=>({address:xe(e)}),onClose:t,children:(0,q.jsx)(me,{label:c(`record.address`),address:s})}),children:s?.formatted}),u&&(0,q.jsx)(x,{label:c(`record.website`),field:`website`,value:t}),u&&(0,q.jsx)(x,{label:`LinkedIn`,field:`linkedin`,value:n})]})}var q;function pn(){return(pn=e((()=>{te(),h(),Se(),Ce(),ve(),ge(),q=r()})))()}var J;function mn(){return(mn=e((()=>{y(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`MovedRecords`,kind:`LinkedField`,name:`moved`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`typeName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:n},params:{cacheID:`a7552508c311426d9f3351f9089ad9c0`,id:`21cd2bc88628785731b4d56d251aa792b0dacabc0591aba5439df46edf7dde58`,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
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
`}}})(),J.hash=`5693e63fd8267b1441a2722efdb2965f`})))()}var Y;function hn(){return(hn=e((()=>{y(),Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`ad0cd420fe70b3ee0d06db0a7cc70376`,id:`df139c5d9c00c53a4a08d0b898de3846afa1fa23dd350026654c9f6a5b6d28e7`,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
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
`}}})(),Y.hash=`08689c0f169f1b0a2335296810ae2276`})))()}function gn({organization:e}){let t=o(),[n,r]=(0,X.useState)(!1),i=()=>r(!1);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,Q.jsx)(Be,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,Q.jsx)(_n,{organization:e,onClose:i})})]})}function _n({organization:e,onClose:t}){let n=o(),[r,i]=(0,X.useState)(null),{merge:a,isPending:s,error:c}=bn(e,t),l=vn(e,r),u=c??l.error,d=u instanceof g?u.errors:u?[u]:[];return(0,Q.jsxs)(`div`,{className:`form`,children:[(0,Q.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,Q.jsxs)(`p`,{className:`chosen`,children:[(0,Q.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,Q.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>i(null),children:n(`record.chooseOther`)})]}):(0,Q.jsx)(be,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:i}),(0,Q.jsx)(`p`,{role:`status`,children:l.counts&&n(`record.mergePreview`,l.counts)}),(0,Q.jsx)(Ge,{problems:d.map(e=>({error:e}))}),(0,Q.jsxs)(`div`,{className:`dialog-actions`,children:[(0,Q.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,Q.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!l.counts||s,onClick:()=>r&&void a(r),children:n(`record.merge`)})]})]})}function vn({id:e,version:t},n){let r=(0,Z.useRelayEnvironment)(),[i,a]=(0,X.useState)(null),o=n?.id;return(0,X.useEffect)(()=>{o&&s(r,xn,{id:e,expectedVersion:t,intoId:o,validateOnly:!0}).then(({moved:e})=>a({intoId:o,counts:yn(e??[]),error:null})).catch(e=>a({intoId:o,counts:null,error:e}))},[r,e,t,o]),i?.intoId===o&&i?i:{counts:null,error:null}}function yn(e){let t=t=>e.find(({typeName:e})=>e===t)?.recordCount??0;return{deals:t(`Deal`),people:t(`Person`),activities:t(`Activity`)}}function bn({id:e,version:t,name:n},r){let i=o(),a=(0,Z.useRelayEnvironment)(),c=ee(),[l,u]=(0,X.useState)(!1),[d,f]=(0,X.useState)(null),p=e=>c({to:`/app/organizations/${encodeURIComponent(e)}`}),m=()=>void s(a,Sn,{id:e}).then(()=>p(e)).catch(()=>v({text:i(`record.notUndone`),isError:!0}));return{merge:async o=>{u(!0),f(null);try{await s(a,xn,{id:e,expectedVersion:t,intoId:o.id}),r(),await p(o.id),v({text:i(`record.merged`,{name:n,into:o.name}),undo:m})}catch(e){f(e)}finally{u(!1)}},isPending:l,error:d}}var X,Z,Q,xn,Sn;function Cn(){return(Cn=e((()=>{mn(),hn(),ne(),X=p(),Z=b(),l(),ze(),m(),h(),Ke(),we(),Q=r(),xn=J,Sn=Y})))()}var wn;function Tn(){return(Tn=e((()=>{y(),wn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),wn.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var En=t({default:()=>Dn});function Dn(e){return(0,$.jsx)(An.Suspense,{children:(0,$.jsx)(Re,{children:(0,$.jsx)(On,{...e})})})}function On({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,jn.useLazyLoadQuery)(wn,{id:e},{fetchPolicy:`network-only`}),a=kn(i);return a&&(0,$.jsx)(cn,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function kn(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var An,jn,$;function Mn(){return(Mn=e((()=>{Tn(),An=p(),jn=b(),Le(),K(),$=r()})))()}function Nn(e){return{...e&&Oe(e,Fn),status:{in:[`OPEN`]}}}function Pn(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var Fn;function In(){return(In=e((()=>{Ne(),Fn=[`status`,`wonAt`,`stageId`]})))()}function Ln({isBoard:e=!1}={}){let t=o();return(0,Rn.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?Fn:[]}},[t,e])}var Rn;function zn(){return(zn=e((()=>{Rn=p(),Ne(),h(),In()})))()}function Bn(){return(0,Vn.jsx)(Ae,{label:`deals.views`,segments:Hn,keepsSearch:!0})}var Vn,Hn;function Un(){return(Un=e((()=>{i(),Fe(),Me(),Vn=r(),Hn=[{to:`/app/deals`,label:`deals.list`,icon:Pe},{to:`/app/deals/board`,label:`deals.board`,icon:d}]})))()}function Wn({status:e}){return(0,Gn.jsx)(`span`,{className:Kn[e]??`state`,children:o()(`deals.status.${e}`)})}var Gn,Kn;function qn(){return(qn=e((()=>{h(),Gn=r(),Kn={WON:`state state-won`,LOST:`state state-lost`}})))()}export{vt as A,Ye as B,Vt as C,St as D,Et as E,pt as F,qe as G,w as H,it as I,ft as L,mt as M,ht as N,Ct as O,k as P,Ze as R,Xt as S,wt as T,Xe as U,S as V,Je as W,cn as _,zn as a,R as b,Nn as c,En as d,Mn as f,pn as g,fn as h,Un as i,gt as j,xt as k,Pn as l,Cn as m,qn as n,Ln as o,gn as p,Bn as r,In as s,Wn as t,Dn as u,K as v,Ut as w,qt as x,L as y,rt as z};