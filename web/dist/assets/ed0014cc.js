//# allFunctionsCalledOnLoad
import{i as e,n as t,r as n}from"./8cc9a535.js";import{At as r,C as i,D as a,Dt as o,Qt as s,T as c,Xt as l,bt as u,jt as d,kt as f,nt as p,tt as m,w as h,xt as g}from"./7eea2baf.js";import{G as _,M as v,N as y,R as b,V as x,W as S}from"./39eb4d32.js";import{A as C,B as w,C as T,Cn as ee,D as te,E as ne,Gt as re,I as ie,Kt as ae,L as oe,Mn as se,Nn as ce,O as le,Pn as ue,R as de,S as fe,Sr as pe,T as me,V as he,X as ge,Z as _e,_ as ve,a as ye,an as be,at as E,c as xe,d as Se,dr as Ce,f as we,fr as Te,g as Ee,h as De,hn as Oe,i as ke,j as Ae,l as je,m as Me,mn as Ne,n as Pe,o as Fe,p as Ie,pn as D,r as Le,rn as Re,rt as ze,s as Be,t as Ve,u as He,v as Ue,w as We,wn as Ge,wr as Ke,x as qe,y as Je,z as Ye}from"./b2ea770f.js";import{n as Xe,t as Ze}from"./b3486895.js";import{c as O,d as Qe,l as $e,o as et,p as tt,s as nt}from"./919f4adf.js";import{a as rt,c as it,i as at,l as ot,s as st,u as ct}from"./6d58e715.js";function lt(e,t){let n=Object.fromEntries(ut(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}var ut;function k(){return(k=t((()=>{ut=tt(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}))})))()}function dt({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,ft.jsx)(`option`,{value:e,children:t},e))}var ft;function pt(){return(pt=t((()=>{ft=l()})))()}function A(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-lt(e,r);return new Date(r-lt(e,i)).toISOString()}function j(){return(j=t((()=>{k()})))()}function mt({day:e=``,time:t=``,isRequired:n=!1,describedBy:r}){let i=h(),[a,o]=(0,gt.useState)(t!==``);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:n||a,defaultValue:e,"aria-label":i(`shell.dueDay`),"aria-describedby":r}),(0,M.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:t,"aria-label":i(`shell.dueTime`),onChange:e=>o(e.target.value!==``)})]})}function ht(e,t){let[n,r]=[`day`,`time`].map(e=>String(t.get(e)??``));return n&&r?{dueAt:A(e,n,r)}:{dueDate:n||null}}var gt,M;function N(){return(N=t((()=>{gt=s(),i(),j(),M=l()})))()}var P;function _t(){return(_t=t((()=>{d(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`f226ca72a34f790856c42899f8f2c77b`,id:`7905b55eaefeb79dbd3ee2b7ea5c7f417b357120ca133021b3ac96ad09ac2619`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})(),P.hash=`c0cd9e4e08dc74830b4f0c394071e338`})))()}function vt({dueAt:e,dueDate:t,isOverdue:n}){let r=h(),i=Qe(),{timeZone:o}=a(),[s]=(0,yt.useState)(()=>O(o,new Date)),c=t??(e&&O(o,new Date(e)));return c?(0,bt.jsx)(`span`,{className:`time time-${n?`overdue`:c===s?`today`:`soon`}`,children:e?i.dateTime(e):i.day(c)}):(0,bt.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}var yt,bt;function F(){return(F=t((()=>{yt=s(),$e(),i(),c(),bt=l()})))()}function xt(e){let t=h(),n=(0,Ct.useRelayEnvironment)(),r=it();return(0,St.useCallback)((i,a)=>{f({text:i,undo:()=>void u(n,e,a).catch(()=>f({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var St,Ct;function I(){return(I=t((()=>{St=s(),Ct=r(),o(),g(),i(),st()})))()}function wt(e){let t=h(),{timeZone:n}=a(),{write:r,isPending:i,problems:o}=rt(R),s=xt(R),{id:c,version:l,subject:u}=e,d=e.dueAt?Et(n,e.dueAt):``;return{replan:(i,a)=>{let o=d&&A(n,i,d),f=a?A(n,i,a):a===void 0&&Date.parse(o)>Date.now()?o:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:c,expectedVersion:l,...p},onDone:({activity:e})=>e&&s(t(`record.replanned`,{subject:u}),{id:c,expectedVersion:e.version,...m})})},time:d,isPending:i,problems:o}}function Tt(e,t){return O(e,new Date(Date.now()+t*Ot))}function Et(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function Dt({activity:e}){let t=h(),{timeZone:n}=a(),{replan:r,time:i,isPending:o,problems:s}=wt(e),c=e.dueDate??(e.dueAt?O(n,new Date(e.dueAt)):``);return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(Ze,{className:`due-button`,trigger:(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(vt,{...e}),(0,L.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,L.jsxs)(`div`,{className:`form`,children:[(0,L.jsx)(`div`,{className:`days`,children:kt.map(([i,a])=>(0,L.jsx)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>{r(Tt(n,a)),e()},children:t(`record.day.${i}`)},i))}),(0,L.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,L.jsx)(mt,{isRequired:!0,day:c,time:i}),(0,L.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,L.jsx)(ot,{problems:s})]})}var L,Ot,kt,R;function At(){return(At=t((()=>{_t(),r(),Xe(),$e(),i(),c(),F(),N(),j(),ct(),I(),at(),L=l(),Ot=864e5,kt=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],R=P})))()}function z(e){let t=B.useContext(V);if(!e&&t===void 0)throw Error(ie(27));return t}var B,V;function H(){return(H=t((()=>{oe(),B=e(s(),1),V=B.createContext(void 0)})))()}var jt,Mt;function Nt(){return(Nt=t((()=>{jt=e(s(),1),H(),ze(),D(),Mt=jt.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,s=z(),c=s.useState(`open`),l=s.useState(`nested`),u=s.useState(`mounted`),d={open:c,transitionStatus:s.useState(`transitionStatus`)};return E(`div`,e,{state:d,ref:[s.context.backdropRef,t],stateAttributesMapping:Oe,props:[{role:`presentation`,hidden:!u,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!l})})})))()}function Pt(){let e=U.useContext(W);if(e===void 0)throw Error(ie(26));return e}var U,W;function G(){return(G=t((()=>{oe(),U=e(s(),1),W=U.createContext(void 0)})))()}var Ft;function It(){return(It=t((()=>{Ft=`--nested-dialogs`})))()}var Lt;function Rt(){return(Rt=t((()=>{D(),Lt=`data-nested-dialog-open`})))()}var zt;function Bt(){return(Bt=t((()=>{ee(),D(),Rt(),zt={...Ne,...Ge,nestedDialogOpen(e){return e?{[Lt]:``}:null}}})))()}var Vt,Ht,Ut;function Wt(){return(Wt=t((()=>{Vt=e(s(),1),he(),H(),ze(),G(),C(),Pe(),T(),It(),Bt(),Ht=l(),Ut=Vt.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...s}=e,c=z(),l=c.useState(`descriptionElementId`),u=c.useState(`disablePointerDismissal`),d=c.useState(`floatingRootContext`),f=c.useState(`popupProps`),p=c.useState(`modal`),m=c.useState(`mounted`),h=c.useState(`nested`),g=c.useState(`nestedOpenDialogCount`),_=c.useState(`open`),v=c.useState(`openMethod`),y=c.useState(`titleElementId`),b=c.useState(`transitionStatus`),x=c.useState(`role`),S=d.useState(`floatingId`);Pt(),Ae({open:_,ref:c.context.popupRef,onComplete(){_&&c.context.onOpenChangeComplete?.(!0)}});let C=o===void 0?qe(c.context.popupRef):o,T=g>0,ee=c.useStateSetter(`popupElement`),te=E(`div`,e,{state:{open:_,nested:h,transitionStatus:b,nestedDialogOpen:T},props:[f,{id:S,"aria-labelledby":y,"aria-describedby":l,role:x,...Ue,hidden:!m,onKeyDown(e){Ve.has(e.key)&&e.stopPropagation()},style:{[Ft]:g}},s],ref:[t,c.context.popupRef,ee],stateAttributesMapping:zt});return(0,Ht.jsx)(w,{context:d,openInteractionType:v,disabled:!m,closeOnFocusOut:!u,initialFocus:C,returnFocus:a,modal:p!==!1,restoreFocus:`popup`,children:te})})})))()}var Gt,K,Kt;function qt(){return(qt=t((()=>{Gt=e(s(),1),xe(),_e(),H(),G(),Fe(),K=l(),Kt=Gt.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=z(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,K.jsx)(W.Provider,{value:n,children:(0,K.jsxs)(ge,{ref:t,...r,children:[a&&o===!0&&(0,K.jsx)(ye,{ref:i.context.internalBackdropRef,inert:Be(!s)}),e.children]})}):null})})))()}function Jt({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,u]=q.useState(0),[d,f]=q.useState(0),p=l===0,m=Ye(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=ce(t);if(p&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||se(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:p});return ke(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(u(t),f(n))}),Te(()=>{!r&&!i&&(u(0),f(0))},[r,i]),Te(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,d+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,d,t]),ne(e,{activeTriggerProps:m.reference,inactiveTriggerProps:m.trigger,popupProps:m.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:d}),null}var q;function Yt(){return(Yt=t((()=>{q=e(s(),1),Ce(),Le(),de(),ue(),T()})))()}function Xt(e,t,n,r=!1){return{...Se(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function Zt(e){return{popupRef:J.createRef(),backdropRef:J.createRef(),internalBackdropRef:J.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}var J,Qt,$t;function en(){return(en=t((()=>{J=e(s(),1),De(),we(),ve(),T(),Qt={...Ie,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},$t=class extends Me{constructor(e,t,n){let r=new Ee,i=Xt(e,r,t,n);super(i,Zt(r),Qt)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(fe(this.state,e,t.trigger)))}}})))()}function tn(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:c=!0,actionsRef:l,handle:u,triggerId:d,defaultTriggerId:f=null}=t,p=e===`drawer`,m=e===`alert-dialog`,h=m?!0:c,g=m||s,_=m?`alertdialog`:`dialog`,v=z(!0),y={modal:h,disablePointerDismissal:g,nested:v!=null,role:_},b=te((e,t)=>new $t({open:i,openProp:r,activeTriggerId:f,triggerIdProp:d,...y},e,t),!0);b.useControlledProp(`openProp`,r),b.useControlledProp(`triggerIdProp`,d),b.useSyncedValues(y),b.useContextCallback(`onOpenChange`,a),b.useContextCallback(`onOpenChangeComplete`,o);let x=b.useState(`open`),S=b.useState(`mounted`),C=b.useState(`payload`);le(b,x),We(b);let{forceUnmount:w}=me(x,b);nn.useImperativeHandle(l,()=>({unmount:w,close:()=>b.setOpen(!1,Re(re))}),[w,b]);let T=x||S||u!=null;return(0,Y.jsxs)(V.Provider,{value:b,children:[u&&(0,Y.jsx)(Je,{handle:u,store:b}),T&&(0,Y.jsx)(Jt,{store:b,parentContext:v?.context,isDrawer:p}),typeof n==`function`?n({payload:C}):n]})}var nn,Y;function rn(){return(rn=t((()=>{nn=e(s(),1),Yt(),H(),en(),be(),ae(),T(),Y=l()})))()}var an;function on(){return(on=t((()=>{Ke(),rn(),an=pe(function(e){return tn(`dialog`,e)})})))()}var sn,cn;function ln(){return(ln=t((()=>{sn=e(s(),1),H(),ze(),je(),cn=sn.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=z(),c=He(a);return s.useSyncedValueWithCleanup(`titleElementId`,c),E(`h2`,e,{ref:t,props:[{id:c},o]})})})))()}function un({open:e,onClose:t,title:n,className:r,children:i}){return(0,X.jsx)(an,{open:e,onOpenChange:e=>!e&&t(),children:(0,X.jsxs)(Kt,{children:[(0,X.jsx)(Mt,{className:`dialog-backdrop`}),(0,X.jsxs)(Ut,{className:r??`dialog`,children:[(0,X.jsx)(cn,{className:r?`visually-hidden`:`dialog-title`,children:n}),i]})]})})}var X;function Z(){return(Z=t((()=>{on(),qt(),Nt(),Wt(),ln(),X=l()})))()}var dn;function fn(){return(fn=t((()=>{d(),dn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsActivityMutation`,selections:n},params:{cacheID:`9c537e6933643746b94f5a26304524cf`,id:`9847d5728c636df7e09091a2dd43844caafe23331d56c26ece4bebbf065b429b`,metadata:{},name:`deletionsActivityMutation`,operationKind:`mutation`,text:`mutation deletionsActivityMutation(
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
`}}})(),dn.hash=`dc8f0b283012f3386ec2fc80f1bcf3ef`})))()}var pn;function mn(){return(mn=t((()=>{d(),pn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealDeletePayload`,kind:`LinkedField`,name:`dealDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsDealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsDealMutation`,selections:n},params:{cacheID:`2881a3481bbe37816b3d87be4ab344ce`,id:`212a33a7da92cd3d970b95eb046fddd0680c94d30c5bbc92586deaed728436cf`,metadata:{},name:`deletionsDealMutation`,operationKind:`mutation`,text:`mutation deletionsDealMutation(
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
`}}})(),pn.hash=`e6ad5c20ed38fbea3e03c33bbb59ab53`})))()}var hn;function gn(){return(gn=t((()=>{d(),hn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileDeletePayload`,kind:`LinkedField`,name:`fileDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsFileMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsFileMutation`,selections:n},params:{cacheID:`e1b794ff825160cb9b298c382d2cacad`,id:`82c0993aad7f7114af34eb781289c3fafed8b7a3494c7ded2e5b8a93337a28d4`,metadata:{},name:`deletionsFileMutation`,operationKind:`mutation`,text:`mutation deletionsFileMutation(
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
`}}})(),hn.hash=`04a27b90b7b8df1b89ce69552e235929`})))()}var _n;function vn(){return(vn=t((()=>{d(),_n=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteDeletePayload`,kind:`LinkedField`,name:`noteDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsNoteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsNoteMutation`,selections:n},params:{cacheID:`cc788867c100c3ad44bb69d51d38a7de`,id:`09225b7f10cb3c97f6ce4dfdf94786fd6b51e513102cb7ab5664e4440b4e3808`,metadata:{},name:`deletionsNoteMutation`,operationKind:`mutation`,text:`mutation deletionsNoteMutation(
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
`}}})(),_n.hash=`051a2d03f5e887bc6d50773a84978533`})))()}var yn;function bn(){return(bn=t((()=>{d(),yn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationDeletePayload`,kind:`LinkedField`,name:`organizationDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsOrganizationMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsOrganizationMutation`,selections:n},params:{cacheID:`14abd8ddee1f40b505683597ad127cd1`,id:`e0433c63cb91ecd959f05dbae4b4e268ca56047d92d9ba9d2b9c5f9610a4128c`,metadata:{},name:`deletionsOrganizationMutation`,operationKind:`mutation`,text:`mutation deletionsOrganizationMutation(
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
`}}})(),yn.hash=`e98d328a48357a8b504aeb26e1061ebc`})))()}var xn;function Sn(){return(Sn=t((()=>{d(),xn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonDeletePayload`,kind:`LinkedField`,name:`personDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsPersonMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsPersonMutation`,selections:n},params:{cacheID:`1aa73248c1ef67062b740ecdea77832c`,id:`d898117cca19d011782d473a1b1aa92d0c569c942321fadfc11d60e628de67e2`,metadata:{},name:`deletionsPersonMutation`,operationKind:`mutation`,text:`mutation deletionsPersonMutation(
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
`}}})(),xn.hash=`8ef7839e24a7769e6aa0b5e34c47ceda`})))()}var Cn;function wn(){return(wn=t((()=>{d(),Cn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deletionsRestoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deletionsRestoreMutation`,selections:r},params:{cacheID:`910dbe8e8cee935e40d0f1b8296c4306`,id:`cc29f4b01d577dd52ebf2ce13ecb1ae9be55035b0be81055d4d6d34b284d7b2a`,metadata:{},name:`deletionsRestoreMutation`,operationKind:`mutation`,text:`mutation deletionsRestoreMutation(
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
`}}})(),Cn.hash=`ea5dc8c62d3295b3d2054e984cd932e4`})))()}var Tn,En;function Dn(){return(Dn=t((()=>{fn(),mn(),gn(),vn(),bn(),Sn(),wn(),d(),Tn={ACTIVITY:dn,DEAL:pn,FILE:hn,NOTE:_n,ORGANIZATION:yn,PERSON:xn},En=Cn})))()}function On({record:e,open:t,onClose:n,onDeleted:r,onRestored:i}){let a=h(),o=(0,jn.useRelayEnvironment)(),s=it(),{id:c,kind:l,name:u,version:d}=e,{write:p,isPending:m,problems:g}=rt(Tn[l]),_=async()=>{try{await kn(o,c),An(o),await i?.()}catch{f({text:a(`record.notUndone`),isError:!0})}s()},v=async()=>{An(o),n(),await r?.(),f({text:a(`record.deleted`,{kind:l,name:u}),undo:()=>void _()})};return(0,Q.jsxs)(un,{open:t,onClose:n,title:a(`record.deleteTitle`,{kind:l,name:u}),children:[(0,Q.jsx)(`p`,{className:`quiet`,children:a(`record.deleteHelp`,{kind:l})}),(0,Q.jsx)(ot,{problems:g}),(0,Q.jsxs)(`div`,{className:`dialog-actions`,children:[(0,Q.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:a(`record.cancel`)}),(0,Q.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:()=>void p({input:{id:c,expectedVersion:d},onDone:v}),children:a(`record.delete`)})]})]})}async function kn(e,t){let{results:n}=await u(e,En,{ids:[t]});if(n?.some(({userErrors:e})=>e.length>0))throw Error(`The record could not be restored.`)}function An(e){e.commitUpdate(e=>e.invalidateStore())}var jn,Q;function Mn(){return(Mn=t((()=>{jn=r(),Z(),o(),g(),i(),ct(),st(),at(),Dn(),Q=l()})))()}var Nn;function Pn(){return(Pn=t((()=>{d(),Nn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[r,i,a,c],u=[i,a,c];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[r,i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:l,type:`Person`,abstractKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deleteByIdQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a,o],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Deal`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:u,type:`Person`,abstractKey:null}],storageKey:null}]},params:{cacheID:`4bcb7afa36114d87d965e8501d878e7d`,id:`cab7476408f7ae244ebfa10bc389fdcf35b642754825113ad50f90178d5b6039`,metadata:{},name:`deleteByIdQuery`,operationKind:`query`,text:`query deleteByIdQuery(
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
`}}})(),Nn.hash=`b9f6408e6112658d5c7b60f8dd71f2bc`})))()}var Fn=n({default:()=>In});function In(e){return(0,$.jsx)(zn.Suspense,{children:(0,$.jsx)(et,{children:(0,$.jsx)(Ln,{...e})})})}function Ln({id:e,onClose:t,onDeleted:n,onRestored:r}){let{node:i}=(0,Bn.useLazyLoadQuery)(Nn,{id:e},{fetchPolicy:`network-only`}),a=Rn(i);return a&&(0,$.jsx)(On,{record:a,open:!0,onClose:t,onDeleted:n,onRestored:r})}function Rn(e){switch(e?.__typename){case`Activity`:return e.viewerCanDelete?{...e,kind:`ACTIVITY`,name:e.subject}:null;case`Deal`:return e.viewerCanDelete?{...e,kind:`DEAL`,name:e.title}:null;case`Organization`:return e.viewerCanDelete?{...e,kind:`ORGANIZATION`}:null;case`Person`:return e.viewerCanDelete?{...e,kind:`PERSON`}:null;default:return null}}var zn,Bn,$;function Vn(){return(Vn=t((()=>{Pn(),zn=s(),Bn=r(),nt(),Mn(),$=l()})))()}function Hn(e){return{...e&&x(e,Wn),status:{in:[`OPEN`]}}}function Un(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var Wn;function Gn(){return(Gn=t((()=>{b(),Wn=[`status`,`wonAt`,`stageId`]})))()}function Kn({isBoard:e=!1}={}){let t=h();return(0,qn.useMemo)(()=>{let n={label:t(`list.mine`),where:{ownerId:{eq:`ME`}}},r={label:t(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}};return{entity:`deal`,quick:e?[n]:[n,r],except:e?Wn:[]}},[t,e])}var qn;function Jn(){return(Jn=t((()=>{qn=s(),b(),i(),Gn()})))()}function Yn(){return(0,Xn.jsx)(v,{label:`deals.views`,segments:Zn,keepsSearch:!0})}var Xn,Zn;function Qn(){return(Qn=t((()=>{p(),_(),y(),Xn=l(),Zn=[{to:`/app/deals`,label:`deals.list`,icon:S},{to:`/app/deals/board`,label:`deals.board`,icon:m}]})))()}function $n({status:e}){return(0,er.jsx)(`span`,{className:tr[e]??`state`,children:h()(`deals.status.${e}`)})}var er,tr;function nr(){return(nr=t((()=>{i(),er=l(),tr={WON:`state state-won`,LOST:`state state-lost`}})))()}export{dt as A,vt as C,N as D,ht as E,k as M,lt as N,j as O,xt as S,mt as T,Dt as _,Jn as a,wt as b,Hn as c,Fn as d,Vn as f,Z as g,un as h,Qn as i,pt as j,A as k,Un as l,Mn as m,nr as n,Kn as o,On as p,Yn as r,Gn as s,$n as t,In as u,Tt as v,F as w,I as x,At as y};