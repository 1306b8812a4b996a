import{n as e}from"./16930679.js";import{$ as t,B as n,E as r,F as i,I as a,L as o,P as s,R as c,U as l,V as u,Z as d,d as f,l as p,o as m,r as h,z as g}from"./69736c1d.js";import{T as _,j as v,k as y}from"./332f728e.js";import{r as b}from"./1691690a.js";import{c as ee,h as te}from"./20c84f67.js";import{a as ne,d as re,i as ie,l as ae,o as oe,r as se,u as ce}from"./f5830831.js";import{t as le}from"./2fcd657f.js";import{a as x,c as S,d as C,f as ue,l as w,r as de,s as fe}from"./98f67bb6.js";import{t as pe}from"./cce70f08.js";var T=new WeakMap;function me(e,t){T.set(e,t)}function E(e){return e instanceof Element?e.closest(`[data-card]`):null}function D(e){let t=E(e);return t?T.get(t):void 0}function he(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var ge={j:1,ArrowDown:1,k:-1,ArrowUp:-1},_e={l:1,ArrowRight:1,h:-1,ArrowLeft:-1};function ve(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=E(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=ye(i,ge[e.key]??0)??be(i,_e[e.key]??0);a&&(e.preventDefault(),a.focus())}function ye(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function be(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>O(e,r)-O(t,r));return o.querySelector(`a`)}function O(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var k=e(t(),1),A=d(),j=92,xe=3,Se=10,Ce={width:0,height:globalThis.innerHeight*.75};function we({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,k.useRef)(null),s=b({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>j,getItemKey:t=>e[t],overscan:xe,paddingEnd:8,initialRect:Ce}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,k.useEffect)(()=>{i&&l>=e.length-Se&&i()},[i,l,e.length]),Te(o,e),De(r,e,o,s.scrollToIndex),(0,A.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,A.jsx)(`p`,{className:`column-empty`,children:n}),(0,A.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,A.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function Te(e,t){let n=(0,k.useRef)(t);(0,k.useLayoutEffect)(()=>{let r=n.current;n.current=t,e.current&&r!==t&&e.current.scrollBy(0,Ee(r,t,e.current.scrollTop))},[e,t])}function Ee(e,t,n){if(n<j)return 0;let r=Math.floor(n/j),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*j:0}function De(e,t,n,r){let i=(0,k.useRef)(null);(0,k.useEffect)(()=>{if(!e||Date.now()>e.until)return;let a=t.indexOf(e.id);if(a<0||i.current===e&&document.activeElement!==document.body)return;i.current=e;let o=()=>n.current?.querySelector(`[data-card="${CSS.escape(e.id)}"] a`);o()||r(a);let s=requestAnimationFrame(()=>o()?.focus());return()=>cancelAnimationFrame(s)},[e,t,n,r])}function Oe(e){let t=(0,k.useRef)(null),[n,r]=(0,k.useState)(!1);return(0,k.useEffect)(()=>ie({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}function ke(e){return se({element:e,getInitialData:()=>({card:D(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function Ae(e){let t=(0,k.useRef)(e);(0,k.useEffect)(()=>{t.current=e}),(0,k.useEffect)(()=>ne({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}function je(){let e=Promise.resolve(),t=null;function n(n){let i=o();e=e.then(async()=>{let e=n();t=null;let a=await e?.();i(),a&&(t=a.undo??null,g({...a,undo:t&&r}))})}let r=()=>n(()=>t);return{run:e=>n(()=>e),undo:r}}var Me=4e3;function Ne(){let[e,t]=(0,k.useState)(null);return{focus:e,focusCard:(0,k.useCallback)(e=>{e&&t({id:e,until:Date.now()+Me})},[])}}u();var M=n(),Pe=ue(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}));function N(e,t){let n=Object.fromEntries(Pe(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}function Fe({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,A.jsx)(`option`,{value:e,children:t},e))}function Ie({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=Oe(e);return(0,k.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,A.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:null,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
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
`}}})();P.hash=`f4b1acee3cf4786b75d4b74de653ec60`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:t},params:{cacheID:`3d79d47c901e5e107c4551fcfc4a92ed`,id:null,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
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
`}}})();F.hash=`2c0a0bb57b8df61fad927b13b5974ac6`;var Le=20,Re=P,ze=F;function Be(e,t,{text:n,errorText:r}){let i=()=>{a(e,ze,{id:t}).catch(e=>g({text:r(e),isError:!0}))},o=Ve(),s=0,c=h(Re,{variables:{id:t},onNext({bulkChangeProgress:e}){s=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?o({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:i}}):(c(),He(e,n))},onLost(){s+=1,s===1&&o({text:n(`bulk.lost`)}),s===Le&&c()}})}function Ve(){let e;return t=>{let n=c();n&&n.id!==e||(g(t),e=c()?.id)}}function He({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},o){let s=o(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});g({text:a?`${s} ${o(`bulk.problem.${a}`)}`:s,isError:e===`FAILED`})}var Ue=500;function We({bulk:e,selected:t}){let n=(0,M.useRelayEnvironment)(),r=p(),i=m(),{where:o}=ce(),s=async(s,c)=>{let l={where:t?{id:{in:[...t]}}:o??{},changes:s,...c},{matchedCount:u,changedCount:d,bulkChange:f}=await a(n,e.matching,l);f&&Be(n,f.id,{text:r,errorText:i});let p=u??0;return{matched:p,changed:p>Ue?null:d??0}};return{count:e=>s(e,{validateOnly:!0}),change:(e,n)=>s(e,{expectedCount:n,inBackground:t===null,idempotencyKey:crypto.randomUUID()})}}var Ge=300;function Ke({read:e,children:t,...n}){let r=p(),i=m(),{count:a,change:o}=We(n),c=(0,k.useRef)(void 0),l=(0,k.useRef)(void 0),[u,d]=(0,k.useState)(null),[f,h]=(0,k.useState)(!1),_=e=>g({text:i(e),isError:!0}),v=async e=>{if(c.current=e,d(null),e)try{let t=await a(e);c.current===e&&d({changes:e,...t})}catch(t){c.current===e&&_(t)}},y=t=>{d(null),clearTimeout(l.current),l.current=setTimeout(()=>void v(e(new FormData(t))),Ge)},b=async({changes:e,matched:t})=>{h(!0);try{let{changed:i}=await o(e,t);n.selected&&g({text:r(`bulk.done`,{count:i??t})}),n.onDone()}catch(t){_(t),s(t)===`STALE_COUNT`&&await v(e)}finally{h(!1)}};return(0,A.jsxs)(`form`,{className:`form`,onChange:e=>y(e.currentTarget),onSubmit:e=>{e.preventDefault(),u&&b(u)},children:[t,(0,A.jsx)(`p`,{className:`quiet`,role:`status`,children:u&&r(`bulk.preview`,{count:u.changed??u.matched,same:u.matched-(u.changed??u.matched)})}),(0,A.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:f||!u||u.changed===0,children:r(`bulk.apply`)})]})}function I(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-N(e,r);return new Date(r-N(e,i)).toISOString()}var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`ebc05a914c68bcbd322f8f876a5e3f89`,id:null,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})();L.hash=`4c07368890f5400076ab5ec492b729f3`;function R({dueAt:e,dueDate:t,isOverdue:n}){let r=p(),i=C(),{timeZone:a}=f(),[o]=(0,k.useState)(()=>w(a,new Date)),s=t??(e&&w(a,new Date(e)));return s?(0,A.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,A.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}function z(e){let t=p(),n=(0,M.useRelayEnvironment)(),r=fe();return(0,k.useCallback)((i,o)=>{g({text:i,undo:()=>void a(n,e,o).catch(()=>g({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var qe=864e5,Je=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],B=L;function V(e){let t=p(),{timeZone:n}=f(),{write:r,isPending:i,problems:a}=x(B),o=z(B),{id:s,version:c,subject:l}=e,u=e.dueAt?Ye(n,e.dueAt):``;return{replan:(i,a)=>{let d=u&&I(n,i,u),f=a?I(n,i,a):a===void 0&&Date.parse(d)>Date.now()?d:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:c,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:l}),{id:s,expectedVersion:e.version,...m})})},time:u,isPending:i,problems:a}}function H(e,t){return w(e,new Date(Date.now()+t*qe))}function Ye(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function Xe({activity:e}){let t=p(),{timeZone:n}=f(),{replan:r,time:i,isPending:a,problems:o}=V(e),s=e.dueDate??(e.dueAt?w(n,new Date(e.dueAt)):``);return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(pe,{className:`due-button`,trigger:(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(R,{...e}),(0,A.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,A.jsxs)(`div`,{className:`form`,children:[(0,A.jsx)(`div`,{className:`days`,children:Je.map(([i,o])=>(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>{r(H(n,o)),e()},children:t(`record.day.${i}`)},i))}),(0,A.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,A.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:!0,defaultValue:s,"aria-label":t(`record.day`)}),(0,A.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:i,"aria-label":t(`record.time`)}),(0,A.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,A.jsx)(S,{problems:o})]})}var U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:null,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
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
`}}})();U.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var W=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:U,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})();W.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var Ze=50;function Qe({organization:e}){let t=p(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,M.usePaginationFragment)(W,e),{edges:o,totalCount:s}=n.people;return(0,A.jsxs)(`section`,{children:[(0,A.jsxs)(`div`,{className:`section-head`,children:[(0,A.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,A.jsx)(`span`,{className:`quiet numeric`,children:s})]}),(0,A.jsx)(le,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,A.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,A.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,A.jsx)(`li`,{className:`line`,children:(0,A.jsxs)(`div`,{className:`line-text`,children:[(0,A.jsx)(`p`,{children:(0,A.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,A.jsx)(`bdi`,{children:e.name})})}),(0,A.jsx)(v,{person:e})]})},e.id))}),i&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(Ze),children:t(a?`shell.loading`:`record.more`)})]})}function $e({onLose:e}){let t=p();return(0,A.jsxs)(`form`,{className:`form`,onSubmit:t=>{t.preventDefault(),e(de(new FormData(t.currentTarget),`reason`)||null)},children:[(0,A.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":t(`record.reason`),placeholder:t(`record.reason`)}),(0,A.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.lose`)})]})}var G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`c55ec8f239c6b4a7205605fabc957837`,id:null,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
`}}})();G.hash=`3a59ffad61689cd8aa6c0e69754c7d83`;var K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`cd4276cefabfc0d5387fd09ebc71243c`,id:null,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
`}}})();K.hash=`16ee49007560c391b4591450daa8fe67`;var q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`63c7072eb45d52238d34d9acb4a56dcf`,id:null,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
`}}})();q.hash=`b48e2fe301407d1b1eae4a0a2af39b83`;var J=G,Y=K,X=q;function et({id:e,version:t,title:n}){let r=p(),i=x(J),a=x(Y),o=x(X),s=z(X),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}function tt({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let s=p(),c=C(),l=te()!==null,u=typeof i==`number`?c.number(i):null;return(0,A.jsxs)(A.Fragment,{children:[l&&(0,A.jsx)(_,{label:s(`record.name`),field:`name`,value:e,isRequired:!0}),(0,A.jsx)(_,{label:s(`record.industry`),field:`industry`,value:r}),(0,A.jsx)(_,{label:s(`record.employees`),field:`employeeCount`,value:i,shown:u,isNumber:!0}),(0,A.jsx)(_,{label:s(`record.revenue`),field:`annualRevenue`,value:a}),(0,A.jsx)(_,{label:s(`record.address`),field:`address`,value:o?.formatted,parse:nt}),l&&(0,A.jsx)(_,{label:s(`record.website`),field:`website`,value:t}),l&&(0,A.jsx)(_,{label:`LinkedIn`,field:`linkedin`,value:n})]})}function nt(e){return{formatted:e}}var Z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`34e36e3d272d87056177b2d936bbea3e`,id:null,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
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
`}}})();Z.hash=`ac2a7d6db2341c5fa9e41964e9f741c2`;var Q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`a3e5ff98a7bdfd4dc49bddee880527d2`,id:null,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
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
`}}})();Q.hash=`97eeabe2c37888a519e577acb9f1c64e`;var $=Z,rt=Q;function it({organization:e}){let t=p(),[n,r]=(0,k.useState)(!1),i=()=>r(!1);return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,A.jsx)(ee,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,A.jsx)(at,{organization:e,onClose:i})})]})}function at({organization:e,onClose:t}){let n=p(),[r,a]=(0,k.useState)(null),{merge:o,isPending:s,error:c}=ct(e,t),l=ot(e,r),u=c??l.error,d=u instanceof i?u.errors:u?[u]:[];return(0,A.jsxs)(`div`,{className:`form`,children:[(0,A.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,A.jsxs)(`p`,{className:`chosen`,children:[(0,A.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,A.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>a(null),children:n(`record.chooseOther`)})]}):(0,A.jsx)(y,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:a}),(0,A.jsx)(`p`,{role:`status`,children:l.counts&&n(`record.mergePreview`,l.counts)}),(0,A.jsx)(S,{problems:d.map(e=>({error:e}))}),(0,A.jsxs)(`div`,{className:`dialog-actions`,children:[(0,A.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,A.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!l.counts||s,onClick:()=>r&&void o(r),children:n(`record.merge`)})]})]})}function ot({id:e,version:t},n){let r=(0,M.useRelayEnvironment)(),[i,o]=(0,k.useState)(null),s=n?.id;return(0,k.useEffect)(()=>{s&&a(r,$,{id:e,expectedVersion:t,intoId:s,validateOnly:!0}).then(({events:e})=>o({intoId:s,counts:st(e),error:null})).catch(e=>o({intoId:s,counts:null,error:e}))},[r,e,t,s]),i?.intoId===s&&i?i:{counts:null,error:null}}function st(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function ct({id:e,version:t,name:n},r){let i=p(),o=(0,M.useRelayEnvironment)(),s=l(),[c,u]=(0,k.useState)(!1),[d,f]=(0,k.useState)(null),m=e=>s({to:`/app/organizations/${encodeURIComponent(e)}`}),h=()=>void a(o,rt,{id:e}).then(()=>m(e)).catch(()=>g({text:i(`record.notUndone`),isError:!0}));return{merge:async s=>{u(!0),f(null);try{await a(o,$,{id:e,expectedVersion:t,intoId:s.id}),r(),await m(s.id),g({text:i(`record.merged`,{name:n,into:s.name}),undo:h})}catch(e){f(e)}finally{u(!1)}},isPending:c,error:d}}var lt=[`status`,`wonAt`,`stageId`];function ut(e){return{...e&&ae(e,lt),status:{in:[`OPEN`]}}}function dt(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}function ft({isBoard:e=!1}={}){let t=p();return(0,k.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?lt:[]}},[t,e])}var pt=[{to:`/app/deals`,label:`deals.list`,icon:re},{to:`/app/deals/board`,label:`deals.board`,icon:r}];function mt(){return(0,A.jsx)(oe,{label:`deals.views`,segments:pt,keepsSearch:!0})}var ht={WON:`state state-won`,LOST:`state state-lost`};function gt({status:e}){return(0,A.jsx)(`span`,{className:ht[e]??`state`,children:p()(`deals.status.${e}`)})}export{ve as A,N as C,Ae as D,ke as E,E as M,he as N,Oe as O,me as P,Fe as S,je as T,z as _,dt as a,Ke as b,Y as c,et as d,$e as f,V as g,H as h,ut as i,D as j,we as k,X as l,Xe as m,mt as n,it as o,Qe as p,ft as r,tt as s,gt as t,J as u,R as v,Ne as w,Ie as x,I as y};