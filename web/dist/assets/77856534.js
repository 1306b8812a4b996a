import{b as e,c as t,d as n,i as r,k as i}from"./a339b385.js";import{a,s as o}from"./e2370ea3.js";import{B as s,Ct as c,D as l,E as u,En as d,Kt as f,Mt as p,P as m,T as h,_ as g,a as _,c as v,d as y,ft as b,g as x,h as S,i as C,jt as w,l as T,m as E,n as D,o as O,p as k,qt as A,r as ee,s as te,t as j,u as M,v as N,x as P,y as ne,yn as F,zt as re}from"./91314a6a.js";import{a as I,c as ie,l as ae,o as oe,p as se,r as ce,s as le}from"./8cf00794.js";import{r as L}from"./77ab8c29.js";import{n as R,t as z}from"./911e6708.js";import{t as B}from"./9dfe8e31.js";var V=o(a(),1),H=V.createContext(void 0);function U(e){let t=V.useContext(H);if(!e&&t===void 0)throw Error(h(27));return t}var W=V.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,c=U(),l=c.useState(`open`),u=c.useState(`nested`),d=c.useState(`mounted`),f={open:l,transitionStatus:c.useState(`transitionStatus`)};return s(`div`,e,{state:f,ref:[c.context.backdropRef,t],stateAttributesMapping:p,props:[{role:`presentation`,hidden:!d,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!u})}),G=V.createContext(void 0);function ue(){let e=V.useContext(G);if(e===void 0)throw Error(h(26));return e}var de=`--nested-dialogs`,fe=`data-nested-dialog-open`,pe={...w,...re,nestedDialogOpen(e){return e?{[fe]:``}:null}},K=i(),me=V.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...c}=e,u=U(),d=u.useState(`descriptionElementId`),f=u.useState(`disablePointerDismissal`),p=u.useState(`floatingRootContext`),m=u.useState(`popupProps`),h=u.useState(`modal`),g=u.useState(`mounted`),_=u.useState(`nested`),v=u.useState(`nestedOpenDialogCount`),y=u.useState(`open`),b=u.useState(`openMethod`),x=u.useState(`titleElementId`),S=u.useState(`transitionStatus`),C=u.useState(`role`),w=p.useState(`floatingId`);ue(),P({open:y,ref:u.context.popupRef,onComplete(){y&&u.context.onOpenChangeComplete?.(!0)}});let T=o===void 0?k(u.context.popupRef):o,E=v>0,D=u.useStateSetter(`popupElement`),O=s(`div`,e,{state:{open:y,nested:_,transitionStatus:S,nestedDialogOpen:E},props:[m,{id:w,"aria-labelledby":x,"aria-describedby":d,role:C,...M,hidden:!g,onKeyDown(e){j.has(e.key)&&e.stopPropagation()},style:{[de]:v}},c],ref:[t,u.context.popupRef,D],stateAttributesMapping:pe});return(0,K.jsx)(l,{context:p,openInteractionType:b,disabled:!g,closeOnFocusOut:!f,initialFocus:T,returnFocus:a,modal:h!==!1,restoreFocus:`popup`,children:O})}),he=V.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=U(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,K.jsx)(G.Provider,{value:n,children:(0,K.jsxs)(m,{ref:t,...r,children:[a&&o===!0&&(0,K.jsx)(ee,{ref:i.context.internalBackdropRef,inert:C(!s)}),e.children]})}):null});function ge({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,d]=V.useState(0),[p,m]=V.useState(0),h=l===0,_=u(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=A(t);if(h&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||f(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:h});return D(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(d(t),m(n))}),F(()=>{!r&&!i&&(d(0),m(0))},[r,i]),F(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,p+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,p,t]),g(e,{activeTriggerProps:_.reference,inactiveTriggerProps:_.trigger,popupProps:_.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:p}),null}var _e={...te,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},ve=class extends v{constructor(e,t,n){let r=new T,i=ye(e,r,t,n);super(i,be(r),_e)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(E(this.state,e,t.trigger)))}};function ye(e,t,n,r=!1){return{...O(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function be(e){return{popupRef:V.createRef(),backdropRef:V.createRef(),internalBackdropRef:V.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}function xe(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:l=!0,actionsRef:u,handle:d,triggerId:f,defaultTriggerId:p=null}=t,m=e===`drawer`,h=e===`alert-dialog`,g=h?!0:l,_=h||s,v=h?`alertdialog`:`dialog`,C=U(!0),w={modal:g,disablePointerDismissal:_,nested:C!=null,role:v},T=N((e,t)=>new ve({open:i,openProp:r,activeTriggerId:p,triggerIdProp:f,...w},e,t),!0);T.useControlledProp(`openProp`,r),T.useControlledProp(`triggerIdProp`,f),T.useSyncedValues(w),T.useContextCallback(`onOpenChange`,a),T.useContextCallback(`onOpenChangeComplete`,o);let E=T.useState(`open`),D=T.useState(`mounted`),O=T.useState(`payload`);ne(T,E),S(T);let{forceUnmount:k}=x(E,T);V.useImperativeHandle(u,()=>({unmount:k,close:()=>T.setOpen(!1,c(b))}),[k,T]);let A=E||D||d!=null;return(0,K.jsxs)(H.Provider,{value:T,children:[d&&(0,K.jsx)(y,{handle:d,store:T}),A&&(0,K.jsx)(ge,{store:T,parentContext:C?.context,isDrawer:m}),typeof n==`function`?n({payload:O}):n]})}var Se=d(function(e){return xe(`dialog`,e)}),Ce=V.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,c=U(),l=_(a);return c.useSyncedValueWithCleanup(`titleElementId`,l),s(`h2`,e,{ref:t,props:[{id:l},o]})});function we({open:e,onClose:t,title:n,className:r,children:i}){return(0,K.jsx)(Se,{open:e,onOpenChange:e=>!e&&t(),children:(0,K.jsxs)(he,{children:[(0,K.jsx)(W,{className:`dialog-backdrop`}),(0,K.jsxs)(me,{className:r??`dialog`,children:[(0,K.jsx)(Ce,{className:r?`visually-hidden`:`dialog-title`,children:n}),i]})]})})}function Te(e){let n=t(),r=I();return(0,V.useMemo)(()=>[...r.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:t,icon:r})=>({key:e,label:n(`palette.goTo`,{page:n(t)}),icon:r,path:e})),{key:`theme`,label:n(`shell.toggleTheme`),icon:le,run:ce},{key:`playground`,label:n(`shell.playground`),icon:oe,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:n(`shell.signOut`),icon:ie,run:()=>void se()}].filter(({label:t})=>Ee(t,e)),[r,n,e])}function Ee(e,t){return` ${q(e)}`.includes(` ${q(t)}`)}function q(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function De(){let e=I(),{id:t}=n();return(0,V.useMemo)(()=>L(t).flatMap(t=>J(e,t)??[]),[e,t])}function J(e,{path:t,label:n,detail:r}){let i=ae(e,t);return i&&{key:t,path:t,label:n,detail:r,icon:i.icon}}function Oe({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,V.useRef)(null);(0,V.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t})=>e+t.length,0));return(0,K.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a},s)=>(0,K.jsxs)(`div`,{role:`group`,"aria-label":t,children:[(0,K.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{let c=o[s]+a;return(0,K.jsxs)(`div`,{id:`${e}-${c}`,role:`option`,tabIndex:-1,"aria-selected":c===n,className:`palette-option`,onMouseMove:()=>c!==n&&r(c),onClick:()=>i(t),children:[(0,K.jsx)(t.icon,{size:16,"aria-hidden":`true`}),(0,K.jsx)(`bdi`,{className:`cut`,children:t.label}),t.detail&&(0,K.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:t.detail})]},t.key)})]},t))})}var Y=z();R();var X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:null,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
  $query: String!
) {
  search(query: $query, kinds: [ORGANIZATION, PERSON, DEAL, ACTIVITY, NOTE, FILE], first: 15) {
    excerpt {
      parts {
        text
      }
    }
    node {
      __typename
      ... on Organization {
        id
        name
        address {
          locality
        }
      }
      ... on Person {
        id
        name
        organization {
          name
          id
        }
      }
      ... on Deal {
        id
        title
        organization {
          name
          id
        }
      }
      ... on Activity {
        subject
        deal {
          id
          title
        }
        organization {
          id
          name
        }
        person {
          id
          name
        }
      }
      ... on Note {
        deal {
          id
          title
        }
        organization {
          id
          name
        }
        person {
          id
          name
        }
      }
      ... on File {
        name
        deal {
          id
          title
        }
        organization {
          id
          name
        }
        person {
          id
          name
        }
      }
      id
    }
  }
}
`}}})();X.hash=`dfb40e08ad0622e1570170159dc8171d`;var ke=X,Z=async(e,t)=>((await(0,Y.fetchQuery)(e,ke,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>Ae(e,t?.parts.map(e=>e.text).join(``)??``)??[]);function Ae(e,t){switch(e.__typename){case`Organization`:return{path:B(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:B(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:B(e),label:e.title,detail:e.organization?.name};case`Activity`:return Q(e,e.subject);case`File`:return Q(e,e.name);case`Note`:return Q(e,t);default:return}}function Q({deal:e,organization:t,person:n},r){return e?{path:B({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:B({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:B({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var je=150,$={query:``,found:[]};function Me(e){let t=(0,Y.useRelayEnvironment)(),n=I(),[r,i]=(0,V.useState)($);return(0,V.useEffect)(()=>{if(!e)return;let r=!0,a=setTimeout(()=>{Ne(t,n,e).then(t=>r&&i({query:e,found:t}),t=>r&&i({query:e,found:[],error:t}))},je);return()=>{r=!1,clearTimeout(a)}},[t,n,e]),e?{found:r.found,error:r.query===e?r.error:void 0,isLoading:r.query!==e}:{...$,isLoading:!1,error:void 0}}async function Ne(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return(await Promise.all([...r,Z].map(async t=>(await t)(e,n)))).flat().flatMap(e=>J(t,e)??[])}function Pe({onClose:n}){let i=t(),a=r(),o=e(),s=(0,V.useId)(),[c,l]=(0,V.useState)(``),[u,d]=(0,V.useState)(0),{found:f,error:p,isLoading:m}=Me(c.trim()),h=De(),g=Te(c.trim()),_=[{label:i(`palette.recent`),choices:c.trim()?[]:h},{label:i(`palette.records`),choices:f},{label:i(`palette.commands`),choices:g}].filter(({choices:e})=>e.length),v=_.flatMap(e=>e.choices),y=Math.min(u,v.length-1),b=e=>{e&&(n(),e.run?e.run():e.path&&o({to:e.path}))};return(0,K.jsxs)(we,{open:!0,onClose:n,title:i(`palette.open`),className:`dialog palette`,children:[(0,K.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":v.length>0,"aria-controls":s,"aria-activedescendant":v[y]&&`${s}-${y}`,"aria-autocomplete":`list`,"aria-label":i(`palette.open`),placeholder:i(`palette.open`),autoComplete:`off`,spellCheck:!1,value:c,onChange:e=>{l(e.target.value),d(0)},onKeyDown:e=>{let t=Fe(e.key,y,v.length);if(e.key===`Enter`)b(v[y]);else if(t!==void 0)d(t);else return;e.preventDefault()}}),(0,K.jsx)(Oe,{id:s,groups:_,current:y,onPoint:d,onChoose:b}),(0,K.jsx)(`p`,{className:`palette-status`,role:`status`,children:p?a(p):m?i(`shell.loading`):v.length===0&&i(`palette.nothing`)})]})}function Fe(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(t-1+n)%n:void 0}export{Pe as default};