//# allFunctionsCalledOnLoad
import{n as e,r as t}from"./8cc9a535.js";import{$t as n,B as r,Ht as i,Sn as a,St as o,V as s,Vt as c,Xt as l,Zt as u,bn as d,en as f,tn as p,xt as ee}from"./98eb016c.js";import{a as m,i as h}from"./bc3b4443.js";import{C as g,D as _,E as te,F as ne,I as re,L as ie,M as ae,O as oe,S as se,w as ce}from"./cb44ede8.js";import{n as le,t as ue}from"./dec410dc.js";import{n as de,t as fe}from"./4e2a906f.js";import{_ as pe,g as me,m as he,p as ge,v as _e,y as ve}from"./e881cc23.js";function ye(){return(ye=e((()=>{})))()}function be(e,t){y.set(e,t)}function v(e){return e instanceof Element?e.closest(`[data-card]`):null}function xe(e){let t=v(e);return t?y.get(t):void 0}function Se(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var y;function b(){return(b=e((()=>{y=new WeakMap})))()}function Ce(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=v(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=we(i,S[e.key]??0)??Te(i,C[e.key]??0);a&&(e.preventDefault(),a.focus())}function we(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function Te(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>x(e,r)-x(t,r));return o.querySelector(`a`)}function x(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var S,C;function w(){return(w=e((()=>{b(),S={j:1,ArrowDown:1,k:-1,ArrowUp:-1},C={l:1,ArrowRight:1,h:-1,ArrowLeft:-1}})))()}function Ee({ids:e,count:t,empty:n,focus:r,onNearEnd:i,children:a}){let o=(0,T.useRef)(null),s=m({count:e.length,getScrollElement:()=>o.current,estimateSize:()=>D,getItemKey:t=>e[t],overscan:O,paddingEnd:8,initialRect:j}),c=s.getVirtualItems(),l=c.at(-1)?.index??0;return(0,T.useEffect)(()=>{i&&l>=e.length-k&&i()},[i,l,e.length]),De(o,e,()=>s.scrollOffset??0),ke(r,e,o),(0,E.jsxs)(`div`,{ref:o,className:`column-cards`,children:[e.length===0&&(0,E.jsx)(`p`,{className:`column-empty`,children:n}),(0,E.jsx)(`ul`,{style:{height:s.getTotalSize()},children:c.map(({key:e,index:n,start:r})=>(0,E.jsx)(`li`,{className:`card-slot`,"aria-setsize":t,"aria-posinset":n+1,style:{transform:`translateY(${r}px)`},children:a(n)},e))})]})}function De(e,t,n){let r=(0,T.useRef)(t);(0,T.useLayoutEffect)(()=>{let i=r.current;r.current=t;let a=i===t?0:Oe(i,t,n());a&&e.current?.scrollBy(0,a)})}function Oe(e,t,n){if(n<D)return 0;let r=Math.floor(n/D),i=new Map(t.map((e,t)=>[e,t])),a=e.findIndex((e,t)=>t>=r&&i.has(e)),o=e[a];return o?(i.get(o)-a)*D:0}function ke(e,t,n){let r=(0,T.useRef)(null);(0,T.useEffect)(()=>{let i=0,a=t=>{if(e.wanted()!==t)return;let r=n.current?.querySelector(`[data-card="${CSS.escape(t.id)}"] a`);r?.focus(),r&&document.activeElement===r||(i=requestAnimationFrame(()=>a(t)))},o=()=>{let o=e.wanted(),s=o?t.indexOf(o.id):-1;!o||s<0||(r.current!==o||document.activeElement===document.body)&&(r.current=o,n.current?.querySelector(`[data-card="${CSS.escape(o.id)}"]`)||n.current?.scrollTo(0,(s-A)*D),cancelAnimationFrame(i),i=requestAnimationFrame(()=>a(o)))};o();let s=e.listen(o);return()=>{s(),cancelAnimationFrame(i)}},[e,t,n])}var T,E,D,O,k,A,j;function M(){return(M=e((()=>{h(),T=a(),E=d(),D=92,O=3,k=10,A=2,j={width:0,height:globalThis.innerHeight*.75}})))()}function Ae(e){let t=(0,N.useRef)(null),[n,r]=(0,N.useState)(!1);return(0,N.useEffect)(()=>ce({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}var N;function P(){return(P=e((()=>{se(),N=a()})))()}function je(e){return g({element:e,getInitialData:()=>({card:xe(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}function Me(e){let t=(0,F.useRef)(e);(0,F.useEffect)(()=>{t.current=e}),(0,F.useEffect)(()=>te({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:e})=>t.current.onStart(e.data.card),onDrop:({source:e,location:n})=>{t.current.onEnd();let r=n.current.dropTargets[0]?.data.column;r&&t.current.onDrop(e.data.card,String(r))}}),[])}var F;function Ne(){return(Ne=e((()=>{se(),F=a(),b()})))()}function Pe(){let e=null,t=new Set;return{ask:n=>{n&&(e={id:n,until:Date.now()+Le},t.forEach(e=>e()))},wanted:()=>e&&Date.now()<=e.until?e:null,listen:e=>(t.add(e),()=>void t.delete(e))}}function Fe(){let[e]=(0,Ie.useState)(Pe);return e}var Ie,Le;function Re(){return(Re=e((()=>{Ie=a(),Le=4e3})))()}function ze(){let e=Promise.resolve(),t=null;function r(r){let a=l();e=e.then(async()=>{let e=r();t=null;let o=await e?.();a(),o&&(t=o.undo??null,n({...o,undo:t&&i}))})}let i=()=>r(()=>t);return{run:e=>r(()=>e),undo:i}}function Be(){return(Be=e((()=>{u()})))()}function Ve({name:e,isShown:t,says:n,onShow:r,children:i}){let{root:a,isOver:o}=Ae(e);return(0,He.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[a,t]),(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,I.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}var He,I;function Ue(){return(Ue=e((()=>{He=a(),P(),I=d()})))()}var L;function We(){return(We=e((()=>{p(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
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
`}}})(),L.hash=`cf04ef178419a051730622c01e7c60f5`})))()}var R;function z(){return(z=e((()=>{We(),f(),R=L})))()}var B;function Ge(){return(Ge=e((()=>{p(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),B.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var V;function Ke(){return(Ke=e((()=>{p(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),V.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var H;function qe(){return(qe=e((()=>{p(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),H.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var U;function Je(){return(Je=e((()=>{p(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),U.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var W;function Ye(){return(Ye=e((()=>{p(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),W.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var G;function Xe(){return(Xe=e((()=>{p(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),G.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var Ze;function Qe(){return(Qe=e((()=>{Ge(),Ke(),qe(),Je(),Ye(),Xe(),p(),Ze={ACTIVITY:B,DEAL:V,FILE:H,NOTE:U,ORGANIZATION:W,PERSON:G}})))()}function $e({record:e,open:t,onClose:r,onDeleted:i,onRestored:a}){let o=s(),c=(0,nt.useRelayEnvironment)(),l=pe(),{id:u,kind:d,name:f,version:p}=e,{write:ee,isPending:m,problems:h}=he(Ze[d]),g=async()=>{try{await et(c,u),tt(c),await a?.()}catch{n({text:o(`record.notUndone`),isError:!0})}l()},_=async()=>{tt(c),r(),await i?.(),n({text:o(`record.deleted`,{kind:d,name:f}),undo:()=>void g()})};return(0,K.jsxs)(fe,{open:t,onClose:r,title:o(`record.deleteTitle`,{kind:d,name:f}),children:[(0,K.jsx)(`p`,{className:`quiet`,children:o(`record.deleteHelp`,{kind:d})}),(0,K.jsx)(_e,{problems:h}),(0,K.jsxs)(`div`,{className:`dialog-actions`,children:[(0,K.jsx)(`button`,{type:`button`,className:`button`,onClick:r,children:o(`record.cancel`)}),(0,K.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void ee({input:{id:u,expectedVersion:p},onDone:_}),children:o(`record.delete`)})]})]})}async function et(e,t){let{results:n}=await c(e,R,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function tt(e){e.commitUpdate(e=>e.invalidateStore())}var nt,K;function q(){return(q=e((()=>{nt=f(),de(),u(),i(),r(),ve(),me(),ge(),z(),Qe(),K=d()})))()}var J;function rt(){return(rt=e((()=>{p(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),J.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var it=t({default:()=>at});function at(e){return(0,X.jsx)(ct.Suspense,{children:(0,X.jsx)(ue,{children:(0,X.jsx)(ot,{...e})})})}function ot({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,Y.useLazyLoadQuery)(J,{id:e},{fetchPolicy:`network-only`}),a=st(i);return a&&(0,X.jsx)($e,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function st(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var ct,Y,X;function lt(){return(lt=e((()=>{rt(),ct=a(),Y=f(),le(),q(),X=d()})))()}function ut(e){return{...e&&ne(e,Z),status:{in:[`OPEN`]}}}function dt(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var Z;function Q(){return(Q=e((()=>{ae(),Z=[`status`,`wonAt`,`stageId`]})))()}function ft({isBoard:e=!1}={}){let t=s();return(0,pt.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?Z:[]}},[t,e])}var pt;function mt(){return(mt=e((()=>{pt=a(),ae(),r(),Q()})))()}function ht(){return(0,gt.jsx)(_,{label:`deals.views`,segments:_t,keepsSearch:!0})}var gt,_t;function vt(){return(vt=e((()=>{o(),ie(),oe(),gt=d(),_t=[{to:`/app/deals`,label:`deals.list`,icon:re},{to:`/app/deals/board`,label:`deals.board`,icon:ee}]})))()}function yt({status:e}){return(0,bt.jsx)(`span`,{className:xt[e]??`state`,children:s()(`deals.status.${e}`)})}var bt,xt;function $(){return($=e((()=>{r(),bt=d(),xt={WON:`state state-won`,LOST:`state state-lost`}})))()}export{Ce as A,Ne as C,Ae as D,P as E,Se as F,be as I,ye as L,xe as M,v as N,Ee as O,b as P,Fe as S,Me as T,Ve as _,mt as a,Be as b,ut as c,it as d,lt as f,z as g,R as h,vt as i,w as j,M as k,dt as l,q as m,$ as n,ft as o,$e as p,ht as r,Q as s,yt as t,at as u,Ue as v,je as w,Re as x,ze as y};