import{n as e,t}from"./911e6708.js";import{a as n,c as r,d as i,f as a,h as o,i as s,l as c,m as l,o as u,p as d,r as f,s as p,t as m,u as h}from"./19ffec5c.js";import{b as g,c as _,d as v,i as y,k as b,u as x,v as S}from"./a339b385.js";import{a as C,i as w,o as T,s as ee}from"./e2370ea3.js";import{n as E}from"./df41b3ab.js";import{n as te,t as ne}from"./78955251.js";import{t as re}from"./148a43a4.js";import{t as ie}from"./bdd16aad.js";import{n as D,t as O}from"./af3b4232.js";import{t as ae}from"./27268611.js";import{B as oe,a as se}from"./91314a6a.js";var ce={name:`ellipsis`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`1`,key:`41hilf`}],[`circle`,{cx:`19`,cy:`12`,r:`1`,key:`1wjl8i`}],[`circle`,{cx:`5`,cy:`12`,r:`1`,key:`1pcz8c`}]],aliases:[`more-horizontal`]};ce.node;var le=w(ce),k=e(),ue=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u]},params:{cacheID:`0480acc1ae79118e0688749aa7625c34`,id:null,metadata:{},name:`pageBoardQuery`,operationKind:`query`,text:`query pageBoardQuery(
  $where: AccountWhere
  $first: Int!
) {
  accountBoard(where: $where) {
    nextChangeAt
    evaluatedAt
    columns {
      id
      key
      count
      ...column_board_3ASum4
    }
  }
  activityTypes {
    id
    name
    isActive
  }
}

fragment card_account on Account {
  id
  name
  boardColumn
  isFollowUpLate
  organization {
    id
    version
  }
  owner {
    name
    id
  }
  wonValue {
    isComplete
    total {
      amount
      currency
    }
  }
  nextActivity {
    id
    version
    subject
    dueAt
    dueDate
  }
}

fragment columnHead_column on AccountBoardColumn {
  count
  wonValue {
    amount
    currency
  }
}

fragment column_board_3ASum4 on AccountBoardColumn {
  ...columnHead_column
  count
  accounts(first: $first) {
    edges {
      node {
        id
        ...card_account
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}
`}}})();ue.hash=`41d7d1989b5199c4b960efbe0aa15dfe`;var A=ee(C(),1),j=t(),de=new WeakMap;function fe(e,t){de.set(e,t)}function M(e){return e instanceof Element?e.closest(`[data-card]`):null}function pe(e){let t=M(e);return t?de.get(t):void 0}function me(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var he=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:null,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
  $after: String
  $first: Int!
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...column_board_2HEEH6
    id
  }
}

fragment card_account on Account {
  id
  name
  boardColumn
  isFollowUpLate
  organization {
    id
    version
  }
  owner {
    name
    id
  }
  wonValue {
    isComplete
    total {
      amount
      currency
    }
  }
  nextActivity {
    id
    version
    subject
    dueAt
    dueDate
  }
}

fragment columnHead_column on AccountBoardColumn {
  count
  wonValue {
    amount
    currency
  }
}

fragment column_board_2HEEH6 on AccountBoardColumn {
  ...columnHead_column
  count
  accounts(first: $first, after: $after) {
    edges {
      node {
        id
        ...card_account
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}
`}}})();he.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var ge=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:he,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})();ge.hash=`aacb728c593d2c9c18f5ab587917c8d2`;function _e(e){if(Array.isArray(e))return e}function ve(e,t){var n=e==null?null:typeof Symbol<`u`&&e[Symbol.iterator]||e[`@@iterator`];if(n!=null){var r,i,a,o,s=[],c=!0,l=!1;try{if(a=(n=n.call(e)).next,t===0){if(Object(n)!==n)return;c=!1}else for(;!(c=(r=a.call(n)).done)&&(s.push(r.value),s.length!==t);c=!0);}catch(e){l=!0,i=e}finally{try{if(!c&&n.return!=null&&(o=n.return(),Object(o)!==o))return}finally{if(l)throw i}}return s}}function ye(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n<t;n++)r[n]=e[n];return r}function be(e,t){if(e){if(typeof e==`string`)return ye(e,t);var n={}.toString.call(e).slice(8,-1);return n===`Object`&&e.constructor&&(n=e.constructor.name),n===`Map`||n===`Set`?Array.from(e):n===`Arguments`||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ye(e,t):void 0}}function xe(){throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Se(e,t){return _e(e)||ve(e,t)||be(e,t)||xe()}var Ce=T((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.bind=void 0;function t(e,t){var n=t.type,r=t.listener,i=t.options;return e.addEventListener(n,r,i),function(){e.removeEventListener(n,r,i)}}e.bind=t})),we=T(((e,t,n)=>{var r=n&&n.__assign||function(){return r=Object.assign||function(e){for(var t,n=1,r=arguments.length;n<r;n++)for(var i in t=arguments[n],t)Object.prototype.hasOwnProperty.call(t,i)&&(e[i]=t[i]);return e},r.apply(this,arguments)};Object.defineProperty(e,"__esModule",{value:!0}),e.bindAll=void 0;var i=Ce();function a(e){if(e!==void 0)return typeof e==`boolean`?{capture:e}:e}function o(e,t){return t==null?e:r(r({},e),{options:r(r({},a(t)),a(e.options))})}function s(e,t,n){var r=t.map(function(t){var r=o(t,n);return(0,i.bind)(e,r)});return function(){r.forEach(function(e){return e()})}}e.bindAll=s})),N=T((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.bindAll=e.bind=void 0;var t=Ce();Object.defineProperty(e,"bind",{enumerable:!0,get:function(){return t.bind}});var n=we();Object.defineProperty(e,"bindAll",{enumerable:!0,get:function(){return n.bindAll}})}))(),Te=`data-pdnd-honey-pot`;function Ee(e){return e instanceof Element&&e.hasAttribute(`data-pdnd-honey-pot`)}function De(e){var t=Se(document.elementsFromPoint(e.x,e.y),2),n=t[0],r=t[1];return n?Ee(n)?r??null:n:null}function P(e){"@babel/helpers - typeof";return P=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},P(e)}function Oe(e,t){if(P(e)!=`object`||!e)return e;var n;if(typeof Symbol<`u`&&(n=e[Symbol.toPrimitive])!==void 0){var r=n.call(e,t||`default`);if(P(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function ke(e){var t=Oe(e,`string`);return P(t)==`symbol`?t:t+``}function F(e,t,n){return(t=ke(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}var Ae=2147483647,je={inset:`unset`,border:`none`,padding:0,margin:0,overflow:`visible`,color:`inherit`,background:`transparent`,width:`auto`,height:`auto`};function I(e){var t=null;return function(){if(!t){var n=[...arguments];t={result:e.apply(this,n)}}return t.result}}var L=I(function(){return typeof HTMLElement<`u`&&typeof HTMLElement.prototype.showPopover==`function`});function Me(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(t){return Object.getOwnPropertyDescriptor(e,t).enumerable})),n.push.apply(n,r)}return n}function Ne(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]==null?{}:arguments[t];t%2?Me(Object(n),!0).forEach(function(t){F(e,t,n[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Me(Object(n)).forEach(function(t){Object.defineProperty(e,t,Object.getOwnPropertyDescriptor(n,t))})}return e}var R=2,Pe=R/2;function Fe(e){return{x:Math.floor(e.x),y:Math.floor(e.y)}}function Ie(e){return{x:e.x-Pe,y:e.y-Pe}}function Le(e){return{x:Math.max(e.x,0),y:Math.max(e.y,0)}}function Re(e){return{x:Math.min(e.x,window.innerWidth-R),y:Math.min(e.y,window.innerHeight-R)}}function ze(e){var t=e.client,n=Re(Le(Ie(Fe(t))));return DOMRect.fromRect({x:n.x,y:n.y,width:R,height:R})}function Be(e){var t=e.clientRect;return{left:`${t.left}px`,top:`${t.top}px`,width:`${t.width}px`,height:`${t.height}px`}}function Ve(e){var t=e.client,n=e.clientRect;return t.x>=n.x&&t.x<=n.x+n.width&&t.y>=n.y&&t.y<=n.y+n.height}function He(e){var t=e.initial,n=document.createElement(`div`);n.setAttribute(Te,`true`),L()&&n.setAttribute(`popover`,`manual`);var r=ze({client:t});Object.assign(n.style,Ne(Ne({position:`fixed`},L()?je:{zIndex:Ae}),{},{backgroundColor:`transparent`,padding:0,margin:0,boxSizing:`border-box`,pointerEvents:`auto`},Be({clientRect:r}))),document.body.appendChild(n),L()&&n.showPopover();var i=(0,N.bind)(window,{type:`pointermove`,listener:function(e){r=ze({client:{x:e.clientX,y:e.clientY}}),Object.assign(n.style,Be({clientRect:r}))},options:{capture:!0}});return function(e){var t=e.current;if(i(),Ve({client:t,clientRect:r})){n.remove();return}function a(){o(),n.remove()}var o=(0,N.bindAll)(window,[{type:`pointerdown`,listener:a},{type:`pointermove`,listener:a},{type:`focusin`,listener:a},{type:`focusout`,listener:a},{type:`dragstart`,listener:a},{type:`dragenter`,listener:a},{type:`dragover`,listener:a}],{capture:!0})}}function Ue(){var e=null;function t(){return e=null,(0,N.bind)(window,{type:`pointermove`,listener:function(t){e={x:t.clientX,y:t.clientY}},options:{capture:!0}})}function n(){var t=null;return function(n){var r=n.eventName,i=n.payload;if(r===`onDragStart`){var a=i.location.initial.input;t=He({initial:e??{x:a.clientX,y:a.clientY}})}if(r===`onDrop`){var o,s=i.location.current.input;(o=t)==null||o({current:{x:s.clientX,y:s.clientY}}),t=null,e=null}}}return{bindEvents:t,getOnPostDispatch:n}}function We(e){if(Array.isArray(e))return ye(e)}function Ge(e){if(typeof Symbol<`u`&&e[Symbol.iterator]!=null||e[`@@iterator`]!=null)return Array.from(e)}function Ke(){throw TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qe(e){return We(e)||Ge(e)||be(e)||Ke()}var Je=I(function(){return navigator.userAgent.includes(`Firefox`)}),z=I(function(){var e=navigator.userAgent;return e.includes(`AppleWebKit`)&&!e.includes(`Chrome`)});function Ye(e){return`nodeName`in e}function Xe(e){return Ye(e)&&e.ownerDocument!==document}var B={isLeavingWindow:Symbol(`leaving`),isEnteringWindow:Symbol(`entering`)};(function(){if(typeof window>`u`||!z())return;function e(){return{enterCount:0,isOverWindow:!1}}var t=e();function n(){t=e()}(0,N.bindAll)(window,[{type:`dragstart`,listener:function(){t.enterCount=0,t.isOverWindow=!0}},{type:`drop`,listener:n},{type:`dragend`,listener:n},{type:`dragenter`,listener:function(e){!t.isOverWindow&&t.enterCount===0&&(e[B.isEnteringWindow]=!0),t.isOverWindow=!0,t.enterCount++}},{type:`dragleave`,listener:function(e){t.enterCount--,t.isOverWindow&&t.enterCount===0&&(e[B.isLeavingWindow]=!0,t.isOverWindow=!1)}}],{capture:!0})})();function Ze(e){var t=e.dragLeave;return z()?t.hasOwnProperty(B.isLeavingWindow):!1}function Qe(e){var t=e.dragLeave,n=t.type,r=t.relatedTarget;return n===`dragleave`?z()?Ze({dragLeave:t}):r==null?!0:Je()?Xe(r):r instanceof HTMLIFrameElement:!1}function $e(e){var t=e.onDragEnd;return[{type:`pointermove`,listener:function(){var e=0;return function(){e<20?e++:t()}}()},{type:`pointerdown`,listener:t}]}function V(e){return{altKey:e.altKey,button:e.button,buttons:e.buttons,ctrlKey:e.ctrlKey,metaKey:e.metaKey,shiftKey:e.shiftKey,clientX:e.clientX,clientY:e.clientY,pageX:e.pageX,pageY:e.pageY}}var H=function(e){var t=[],n=null,r=function(){t=[...arguments],n||=requestAnimationFrame(function(){n=null,e.apply(void 0,t)})};return r.cancel=function(){n&&=(cancelAnimationFrame(n),null)},r}(function(e){return e()}),U=function(){var e=null;function t(t){e={frameId:requestAnimationFrame(function(){e=null,t()}),fn:t}}function n(){e&&=(cancelAnimationFrame(e.frameId),e.fn(),null)}return{schedule:t,flush:n}}();function et(e){var t=e.source,n=e.initial,r=e.dispatchEvent,i={dropTargets:[]};function a(e){r(e),i={dropTargets:e.payload.location.current.dropTargets}}return{start:function(e){var r=e.nativeSetDragImage,o={current:n,previous:i,initial:n};a({eventName:`onGenerateDragPreview`,payload:{source:t,location:o,nativeSetDragImage:r}}),U.schedule(function(){a({eventName:`onDragStart`,payload:{source:t,location:o}})})},dragUpdate:function(e){var r=e.current;U.flush(),H.cancel(),a({eventName:`onDropTargetChange`,payload:{source:t,location:{initial:n,previous:i,current:r}}})},drag:function(e){var r=e.current;H(function(){U.flush(),a({eventName:`onDrag`,payload:{source:t,location:{initial:n,previous:i,current:r}}})})},drop:function(e){var r=e.current,o=e.updatedSourcePayload;U.flush(),H.cancel(),a({eventName:`onDrop`,payload:{source:o??t,location:{current:r,previous:i,initial:n}}})}}}var W={isActive:!1};function tt(){return!W.isActive}function nt(e){return e.dataTransfer?e.dataTransfer.setDragImage.bind(e.dataTransfer):null}function rt(e){var t=e.current,n=e.next;if(t.length!==n.length)return!0;for(var r=0;r<t.length;r++)if(t[r].element!==n[r].element)return!0;return!1}function it(e){var t=e.event,n=e.dragType,r=e.getDropTargetsOver,i=e.dispatchEvent;if(!tt())return;var a=at({event:t,dragType:n,getDropTargetsOver:r});W.isActive=!0;var o={current:a};G({event:t,current:a.dropTargets});var s=et({source:n.payload,dispatchEvent:i,initial:a});function c(e){var t=rt({current:o.current.dropTargets,next:e.dropTargets});o.current=e,t&&s.dragUpdate({current:o.current})}function l(e){var t=V(e),i=r({target:Ee(e.target)?De({x:t.clientX,y:t.clientY}):e.target,input:t,source:n.payload,current:o.current.dropTargets});i.length&&(e.preventDefault(),G({event:e,current:i})),c({dropTargets:i,input:t})}function u(){o.current.dropTargets.length&&c({dropTargets:[],input:o.current.input}),s.drop({current:o.current,updatedSourcePayload:null}),d()}function d(){W.isActive=!1,f()}var f=(0,N.bindAll)(window,[{type:`dragover`,listener:function(e){l(e),s.drag({current:o.current})}},{type:`dragenter`,listener:l},{type:`dragleave`,listener:function(e){Qe({dragLeave:e})&&(c({input:o.current.input,dropTargets:[]}),n.startedFrom===`external`&&u())}},{type:`drop`,listener:function(e){o.current={dropTargets:o.current.dropTargets,input:V(e)},o.current.dropTargets.length?(e.preventDefault(),G({event:e,current:o.current.dropTargets}),s.drop({current:o.current,updatedSourcePayload:n.type===`external`?n.getDropPayload(e):null}),d()):u()}},{type:`dragend`,listener:function(e){o.current={dropTargets:o.current.dropTargets,input:V(e)},u()}}].concat(qe($e({onDragEnd:u}))),{capture:!0});s.start({nativeSetDragImage:nt(t)})}function G(e){var t=e.event,n=e.current[0]?.dropEffect;n!=null&&t.dataTransfer&&(t.dataTransfer.dropEffect=n)}function at(e){var t=e.event,n=e.dragType,r=e.getDropTargetsOver,i=V(t);return n.startedFrom===`external`?{input:i,dropTargets:[]}:{input:i,dropTargets:r({input:i,source:n.payload,target:t.target,current:[]})}}var ot={canStart:tt,start:it},K=new Map;function st(e){var t=e.typeKey,n=e.mount,r=K.get(t);if(r)return r.usageCount++,r;var i={typeKey:t,unmount:n(),usageCount:1};return K.set(t,i),i}function ct(e){var t=st(e);return function(){t.usageCount--,t.usageCount>0||(t.unmount(),K.delete(e.typeKey))}}function q(){var e=[...arguments];return function(){e.forEach(function(e){return e()})}}function lt(e,t){var n=t.attribute,r=t.value;return e.setAttribute(n,r),function(){return e.removeAttribute(n)}}function ut(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(t){return Object.getOwnPropertyDescriptor(e,t).enumerable})),n.push.apply(n,r)}return n}function J(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]==null?{}:arguments[t];t%2?ut(Object(n),!0).forEach(function(t){F(e,t,n[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):ut(Object(n)).forEach(function(t){Object.defineProperty(e,t,Object.getOwnPropertyDescriptor(n,t))})}return e}function Y(e,t){var n=typeof Symbol<`u`&&e[Symbol.iterator]||e[`@@iterator`];if(!n){if(Array.isArray(e)||(n=dt(e))||t&&e&&typeof e.length==`number`){n&&(e=n);var r=0,i=function(){};return{s:i,n:function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}},e:function(e){throw e},f:i}}throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var a,o=!0,s=!1;return{s:function(){n=n.call(e)},n:function(){var e=n.next();return o=e.done,e},e:function(e){s=!0,a=e},f:function(){try{o||n.return==null||n.return()}finally{if(s)throw a}}}}function dt(e,t){if(e){if(typeof e==`string`)return ft(e,t);var n={}.toString.call(e).slice(8,-1);return n===`Object`&&e.constructor&&(n=e.constructor.name),n===`Map`||n===`Set`?Array.from(e):n===`Arguments`||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ft(e,t):void 0}}function ft(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n<t;n++)r[n]=e[n];return r}function pt(e){return e.slice(0).reverse()}function mt(e){var t=e.typeKey,n=e.defaultDropEffect,r=new WeakMap,i=`data-drop-target-for-${t}`,a=`[${i}]`;function o(e){return r.set(e.element,e),function(){return r.delete(e.element)}}function s(e){return I(q(lt(e.element,{attribute:i,value:`true`}),o(e)))}function c(e){var t=e.source,i=e.target,o=e.input,s=e.result,l=s===void 0?[]:s;if(i==null)return l;if(!(i instanceof Element))return i instanceof Node?c({source:t,target:i.parentElement,input:o,result:l}):l;var u=i.closest(a);if(u==null)return l;var d=r.get(u);if(d==null)return l;var f={input:o,source:t,element:d.element};if(d.canDrop&&!d.canDrop(f))return c({source:t,target:d.element.parentElement,input:o,result:l});var p=d.getData?.call(d,f)??{},m=d.getDropEffect?.call(d,f)??n,h={data:p,element:d.element,dropEffect:m,isActiveDueToStickiness:!1};return c({source:t,target:d.element.parentElement,input:o,result:[].concat(qe(l),[h])})}function l(e){var t=e.eventName,n=e.payload,i=Y(n.location.current.dropTargets),a;try{for(i.s();!(a=i.n()).done;){var o,s=a.value,c=r.get(s.element),l=J(J({},n),{},{self:s});c==null||(o=c[t])==null||o.call(c,l)}}catch(e){i.e(e)}finally{i.f()}}var u={onGenerateDragPreview:l,onDrag:l,onDragStart:l,onDrop:l,onDropTargetChange:function(e){var t=e.payload,n=new Set(t.location.current.dropTargets.map(function(e){return e.element})),i=new Set,a=Y(t.location.previous.dropTargets),o;try{for(a.s();!(o=a.n()).done;){var s,c=o.value;i.add(c.element);var l=r.get(c.element),u=n.has(c.element),d=J(J({},t),{},{self:c});if(l==null||(s=l.onDropTargetChange)==null||s.call(l,d),!u){var f;l==null||(f=l.onDragLeave)==null||f.call(l,d)}}}catch(e){a.e(e)}finally{a.f()}var p=Y(t.location.current.dropTargets),m;try{for(p.s();!(m=p.n()).done;){var h,g,_=m.value;if(!i.has(_.element)){var v=J(J({},t),{},{self:_}),y=r.get(_.element);y==null||(h=y.onDropTargetChange)==null||h.call(y,v),y==null||(g=y.onDragEnter)==null||g.call(y,v)}}}catch(e){p.e(e)}finally{p.f()}}};function d(e){u[e.eventName](e)}function f(e){var t=e.source,n=e.target,i=e.input,a=e.current,o=c({source:t,target:n,input:i});if(o.length>=a.length)return o;for(var s=pt(a),l=pt(o),u=[],d=0;d<s.length;d++){var f,p=s[d],m=l[d];if(m!=null)u.push(m);else{var h=u[d-1],g=s[d-1];if(h?.element!==g?.element)break;var _=r.get(p.element);if(!_)break;var v={input:i,source:t,element:_.element};if(_.canDrop&&!_.canDrop(v)||!((f=_.getIsSticky)!=null&&f.call(_,v)))break;u.push(J(J({},p),{},{isActiveDueToStickiness:!0}))}}return pt(u)}return{dropTargetForConsumers:s,getIsOver:f,dispatchEvent:d}}function ht(e,t){var n=typeof Symbol<`u`&&e[Symbol.iterator]||e[`@@iterator`];if(!n){if(Array.isArray(e)||(n=gt(e))||t&&e&&typeof e.length==`number`){n&&(e=n);var r=0,i=function(){};return{s:i,n:function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}},e:function(e){throw e},f:i}}throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var a,o=!0,s=!1;return{s:function(){n=n.call(e)},n:function(){var e=n.next();return o=e.done,e},e:function(e){s=!0,a=e},f:function(){try{o||n.return==null||n.return()}finally{if(s)throw a}}}}function gt(e,t){if(e){if(typeof e==`string`)return _t(e,t);var n={}.toString.call(e).slice(8,-1);return n===`Object`&&e.constructor&&(n=e.constructor.name),n===`Map`||n===`Set`?Array.from(e):n===`Arguments`||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?_t(e,t):void 0}}function _t(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n<t;n++)r[n]=e[n];return r}function vt(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(t){return Object.getOwnPropertyDescriptor(e,t).enumerable})),n.push.apply(n,r)}return n}function yt(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]==null?{}:arguments[t];t%2?vt(Object(n),!0).forEach(function(t){F(e,t,n[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):vt(Object(n)).forEach(function(t){Object.defineProperty(e,t,Object.getOwnPropertyDescriptor(n,t))})}return e}function bt(){var e=new Set,t=null;function n(e){t&&(!e.canMonitor||e.canMonitor(t.canMonitorArgs))&&t.active.add(e)}function r(r){var i=yt({},r);e.add(i),n(i);function a(){e.delete(i),t&&t.active.delete(i)}return I(a)}function i(r){var i=r.eventName,a=r.payload;if(i===`onGenerateDragPreview`){t={canMonitorArgs:{initial:a.location.initial,source:a.source},active:new Set};var o=ht(e),s;try{for(o.s();!(s=o.n()).done;){var c=s.value;n(c)}}catch(e){o.e(e)}finally{o.f()}}if(t){for(var l=Array.from(t.active),u=0,d=l;u<d.length;u++){var f=d[u];if(t.active.has(f)){var p;(p=f[i])==null||p.call(f,a)}}i===`onDrop`&&(t.active.clear(),t=null)}}return{dispatchEvent:i,monitorForConsumers:r}}function xt(e){var t=e.typeKey,n=e.mount,r=e.dispatchEventToSource,i=e.onPostDispatch,a=e.defaultDropEffect,o=bt(),s=mt({typeKey:t,defaultDropEffect:a});function c(e){r?.(e),s.dispatchEvent(e),o.dispatchEvent(e),i?.(e)}function l(e){var t=e.event,n=e.dragType;ot.start({event:t,dragType:n,getDropTargetsOver:s.getIsOver,dispatchEvent:c})}function u(){function e(){return n({canStart:ot.canStart,start:l})}return ct({typeKey:t,mount:e})}return{registerUsage:u,dropTarget:s.dropTargetForConsumers,monitor:o.monitorForConsumers}}var St=I(function(){return navigator.userAgent.toLocaleLowerCase().includes(`android`)}),Ct=`pdnd:android-fallback`,wt=`text/plain`,Tt=`application/vnd.pdnd`,X=new WeakMap;function Et(e){return X.set(e.element,e),function(){X.delete(e.element)}}var Dt=Ue(),Ot=xt({typeKey:`element`,defaultDropEffect:`move`,mount:function(e){return q(Dt.bindEvents(),(0,N.bind)(document,{type:`dragstart`,listener:function(t){if(e.canStart(t)&&!t.defaultPrevented&&t.dataTransfer){var n=t.target;if(n instanceof HTMLElement){var r=X.get(n);if(r){var i=V(t),a={element:r.element,dragHandle:r.dragHandle??null,input:i};if(r.canDrag&&!r.canDrag(a))t.preventDefault();else{if(r.dragHandle){var o=De({x:i.clientX,y:i.clientY});if(!r.dragHandle.contains(o)){t.preventDefault();return}}var s=r.getInitialDataForExternal?.call(r,a)??null;if(s)for(var c=0,l=Object.entries(s);c<l.length;c++){var u=Se(l[c],2),d=u[0],f=u[1];t.dataTransfer.setData(d,f??``)}St()&&!t.dataTransfer.types.includes(`text/plain`)&&!t.dataTransfer.types.includes(`text/uri-list`)&&t.dataTransfer.setData(wt,Ct),t.dataTransfer.setData(Tt,``);var p={type:`element`,payload:{element:r.element,dragHandle:r.dragHandle??null,data:r.getInitialData?.call(r,a)??{}},startedFrom:`internal`};e.start({event:t,dragType:p})}}}}}}))},dispatchEventToSource:function(e){var t,n,r=e.eventName,i=e.payload;(t=X.get(i.source.element))==null||(n=t[r])==null||n.call(t,i)},onPostDispatch:Dt.getOnPostDispatch()}),kt=Ot.dropTarget,At=Ot.monitor;function jt(e){return I(q(Ot.registerUsage(),Et(e),lt(e.element,{attribute:`draggable`,value:`true`})))}var Mt=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();Mt.hash=`fcb5ac3ea8108492310e4f46bb506208`;var Z=b(),Nt=(0,A.memo)(function({account:e,canMove:t}){let n=_(),r=E(),i=(0,A.useRef)(null),a=(0,j.useFragment)(Mt,e);(0,A.useEffect)(()=>fe(i.current,a),[a]),(0,A.useEffect)(()=>t?Pt(i.current):void 0,[t]);let{id:o,name:s,boardColumn:c,isFollowUpLate:l,owner:u,wonValue:d,nextActivity:f}=a;return(0,Z.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,Z.jsxs)(`div`,{className:`card-line`,children:[(0,Z.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${o}`,draggable:!1,children:(0,Z.jsx)(`bdi`,{children:s})}),t&&(0,Z.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:s}),children:(0,Z.jsx)(le,{size:16,"aria-hidden":`true`})})]}),(0,Z.jsx)(`p`,{className:`card-next cut`,children:(0,Z.jsx)(re,{activity:f,column:c})}),(0,Z.jsxs)(`p`,{className:`card-line`,children:[(0,Z.jsx)(`span`,{className:`numeric`,children:d.total&&`${r.money(d.total)}${d.isComplete?``:` +`}`}),l&&(0,Z.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,Z.jsx)(`bdi`,{className:`card-owner cut`,children:u?.name})]})]})});function Pt(e){return jt({element:e,getInitialData:()=>({card:pe(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}var Ft={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null};Ft.hash=`612af0e0838470143cc84bd890b72384`;var It=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:null,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
  $where: AccountWhere
) {
  accountSummary(where: $where) {
    count
    wonDealCount
    isComplete
    wonValue {
      amount
      currency
    }
  }
}
`}}})();It.hash=`ae472ebd34dde134b7d8b6f9d80d4884`;var Lt=(0,A.memo)(function({column:e,name:t}){let n=_(),r=E(),{count:i,wonValue:a}=(0,j.useFragment)(Ft,e),o=r.compactMoney(a);return(0,Z.jsxs)(`header`,{className:`column-head`,children:[(0,Z.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,Z.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,Z.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,Z.jsx)(ie,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,Z.jsx)(A.Suspense,{fallback:(0,Z.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,Z.jsx)(Rt,{name:t})})})]})});function Rt({name:e}){let t=_(),n=E(),{where:r}=o(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,j.useLazyLoadQuery)(It,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,Z.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,Z.jsx)(`dt`,{children:t(`accounts.title`)}),(0,Z.jsx)(`dd`,{children:n.number(a.count)}),(0,Z.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,Z.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,Z.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,Z.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,Z.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var Q=92,zt=5,Bt=60,Vt=20,Ht=(0,A.memo)(function(e){let{column:t,name:n,canMove:r,says:a,isDragging:o,focus:s,onCount:c,children:l}=e,u=_(),{data:d,loadNext:f,hasNext:p,isLoadingNext:m}=(0,j.usePaginationFragment)(ge,t),{edges:h}=d.accounts,g=(0,A.useRef)(null),v=i({count:h.length,getScrollElement:()=>g.current,estimateSize:()=>Q,getItemKey:e=>h[e].node.id,overscan:zt,paddingEnd:8}),y=v.getVirtualItems(),b=y.at(-1)?.index??0;(0,A.useEffect)(()=>{p&&!m&&b>=h.length-Vt&&f(Bt)},[p,m,b,h.length,f]),(0,A.useEffect)(()=>c(n,h.length),[n,h.length,c]),Wt(g,h),Kt(s,h,g,v.scrollToIndex);let{root:x,isOver:S}=Ut(n);return(0,Z.jsxs)(`section`,{ref:x,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":o?a?.tone:void 0,"data-over":S||void 0,children:[(0,Z.jsx)(Lt,{column:d,name:n}),o&&a&&(0,Z.jsx)(`p`,{className:`column-says`,children:a.text}),l,(0,Z.jsxs)(`div`,{ref:g,className:`column-cards`,children:[h.length===0&&(0,Z.jsx)(`p`,{className:`column-empty`,children:u(`accounts.board.emptyColumn`)}),(0,Z.jsx)(`ul`,{style:{height:v.getTotalSize()},children:y.map(({key:e,index:t,start:n})=>(0,Z.jsx)(`li`,{className:`card-slot`,"aria-setsize":d.count,"aria-posinset":t+1,style:{transform:`translateY(${n}px)`},children:(0,Z.jsx)(Nt,{account:h[t].node,canMove:r})},e))})]})]})});function Ut(e){let t=(0,A.useRef)(null),[n,r]=(0,A.useState)(!1);return(0,A.useEffect)(()=>kt({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}function Wt(e,t){let n=(0,A.useRef)(t);(0,A.useLayoutEffect)(()=>{let r=n.current;n.current=t,e.current&&r!==t&&e.current.scrollBy(0,Gt(r,t,e.current.scrollTop))},[e,t])}function Gt(e,t,n){if(n<Q)return 0;let r=Math.floor(n/Q),i=new Map(t.map(({node:e},t)=>[e.id,t])),a=e.findIndex(({node:e},t)=>t>=r&&i.has(e.id)),o=e[a]?.node.id;return o?(i.get(o)-a)*Q:0}function Kt(e,t,n,r){let i=(0,A.useRef)(null);(0,A.useEffect)(()=>{if(!e||Date.now()>e.until)return;let a=t.findIndex(({node:t})=>t.id===e.id);if(a<0||i.current===e&&document.activeElement!==document.body)return;i.current=e,r(a);let o=requestAnimationFrame(()=>n.current?.querySelector(`[data-card="${CSS.escape(e.id)}"] a`)?.focus());return()=>cancelAnimationFrame(o)},[e,t,n,r])}var qt={j:1,ArrowDown:1,k:-1,ArrowUp:-1},Jt={l:1,ArrowRight:1,h:-1,ArrowLeft:-1};function Yt(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=M(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=Xt(i,qt[e.key]??0)??Zt(i,Jt[e.key]??0);a&&(e.preventDefault(),a.focus())}function Xt(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function Zt(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>Qt(e,r)-Qt(t,r));return o.querySelector(`a`)}function Qt(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var $t=A.forwardRef(function(e,t){let{render:n,className:i,id:a,label:o,nativeButton:s=!1,disabled:c=!1,closeOnClick:l=!0,style:d,...f}=e,{store:m}=h(),g=u({guess:!0,label:o}),_=se(a),v=m.useState(`disabled`),y=m.useState(`isActive`,g.index),b=m.useState(`floatingNodeId`),x=m.useState(`itemProps`),S=c||v,{getItemProps:C,itemRef:w}=r({closeOnClick:l,disabled:S,highlighted:y,id:_,store:m,nativeButton:s,nodeId:b,itemMetadata:p});return oe(`div`,e,{state:{disabled:S,highlighted:y},props:[x,f,C],ref:[w,t,g.ref]})}),en=A.forwardRef(function(e,t){let n=c(e,t);return n.visible?(0,Z.jsx)($t,{...e,ref:n.ref}):null}),$=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],tn=[...$.slice(1),`NO_ACTIVITY`],nn=$.filter(e=>e!==`OVERDUE`),rn=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`,`CONFLICT`]);function an(){let e=_(),t=y();return(0,A.useCallback)(n=>{let r=n instanceof O?n.errors[0]:n;if(r instanceof Error)return t(r);let{code:i,field:a}=r;return a?.at(-1)===`to`?e(`accounts.board.error.to`):e(`accounts.board.error.${rn.has(i)?i:`other`}`)},[e,t])}function on(){let e=E();return(0,A.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function sn(){let e=_(),t=on(),n=an();return(0,A.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}function cn({menu:e,previews:t,onMove:r,onClose:i}){let a=_(),o=sn();return(0,Z.jsx)(m,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,Z.jsx)(s,{container:document.querySelector(`main`),children:(0,Z.jsx)(f,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,Z.jsxs)(n,{className:`menu move-menu`,"aria-label":a(`accounts.board.moveTo`),children:[(0,Z.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`accounts.board.moveTo`),` `,(0,Z.jsx)(`kbd`,{children:`M`})]}),e&&nn.filter(t=>t!==e.card.boardColumn).map(n=>(0,Z.jsxs)(en,{className:`menu-item move-item`,label:a(`accounts.column.${n}`),onClick:()=>r(e.card,n),children:[(0,Z.jsx)(`span`,{className:`column-dot`,"data-column":n}),(0,Z.jsx)(`span`,{className:`move-name`,children:a(`accounts.column.${n}`)}),(0,Z.jsx)(`span`,{className:`move-says`,children:o(e.card,n,t[n])?.text})]},n))]})})})})}var ln=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},m={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,p],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},m],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,h,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[h,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,p],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},m],storageKey:null}]},params:{cacheID:`8943ad2b0525df5de4d0b9e5445fb2f3`,id:null,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
  $input: AccountCardMoveInput!
) {
  result: accountCardMove(input: $input) {
    account {
      id
      ...card_account
    }
    column
    activity {
      id
      version
      subject
      dueAt
      dueDate
    }
    blockedBy {
      id
      subject
      dueAt
      dueDate
    }
    columns {
      id
      count
      wonValue {
        amount
        currency
      }
    }
    events {
      node {
        __typename
        ... on Activity {
          id
          version
          isDone
        }
        id
      }
      id
    }
    userErrors {
      code
      field
    }
  }
}

fragment card_account on Account {
  id
  name
  boardColumn
  isFollowUpLate
  organization {
    id
    version
  }
  owner {
    name
    id
  }
  wonValue {
    isComplete
    total {
      amount
      currency
    }
  }
  nextActivity {
    id
    version
    subject
    dueAt
    dueDate
  }
}
`}}})();ln.hash=`a0cb2b6afc1b7866e0e2d564c910fae3`;function un({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?dn(t,n):1/0}function dn(e,t){let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-fn(n-fn(n,t),t)}function fn(e,t){let n=new Intl.DateTimeFormat(`en-US`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e),[,r,i,a]=/([+-])(\d\d):(\d\d)/.exec(n.find(({type:e})=>e===`timeZoneName`).value)??[],o=(Number(i??0)*60+Number(a??0))*6e4;return r===`-`?-o:o}function pn(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var mn=`column_accounts`;function hn(e,t,n,r,i){for(let i of $){let a=_n(e,t[i]);a&&i!==r&&k.ConnectionHandler.deleteNode(a,n)}let a=r&&_n(e,t[r]),o=e.get(n);a&&o&&vn(e,a,o,i)}function gn(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function _n(e,t){let n=e.get(t);return n&&k.ConnectionHandler.getConnection(n,mn)}function vn(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>yn(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=o.findIndex(e=>{let t=yn(e);return t?bn(n,t,r):!1}),c=a??k.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function yn(e){return e?.getLinkedRecord(`node`)}function bn(e,t,n){let r=xn(e,n)-xn(t,n);return r===0||Number.isNaN(r)?Sn(e)<Sn(t):r<0}function xn(e,t){let n=e.getLinkedRecord(`nextActivity`);return un({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}function Sn(e){return pn(String(e.getValue(`name`)))}var Cn=ln;async function wn(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,d={id:r.id,expectedVersion:r.organization.version,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},f=await D(e,Cn,d,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),hn(e,c,r.id,t,u),gn(e,c[r.boardColumn],-1),gn(e,c[t],1)},updater:(e,t)=>{let n=t?.result?.column;n&&hn(e,c,r.id,n,u)}}),{column:p,activity:m,blockedBy:h}=f;if(!p)throw new O([{code:`UNKNOWN`}]);return{column:p,activity:m,blockedBy:h,undo:Tn(r,f)}}function Tn(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var En=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},p=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},f],m=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],h=[{kind:`Variable`,name:`input`,variableName:`week`}],g=[{kind:`Variable`,name:`input`,variableName:`later`}],_=[{kind:`Variable`,name:`input`,variableName:`none`}],v={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},y=[s,c,l,v],b=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,v],storageKey:null},v],storageKey:null},f];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null}]},params:{cacheID:`a61796519c70feaf47a45a984797bc97`,id:null,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
  $today: AccountCardMoveInput!
  $tomorrow: AccountCardMoveInput!
  $week: AccountCardMoveInput!
  $later: AccountCardMoveInput!
  $none: AccountCardMoveInput!
) {
  TODAY: accountCardMove(input: $today) {
    column
    activity {
      subject
      dueAt
      dueDate
      id
    }
    blockedBy {
      subject
      dueAt
      dueDate
      id
    }
    events {
      node {
        __typename
        ... on Activity {
          isDone
        }
        id
      }
      id
    }
    userErrors {
      code
      field
    }
  }
  TOMORROW: accountCardMove(input: $tomorrow) {
    column
    activity {
      subject
      dueAt
      dueDate
      id
    }
    blockedBy {
      subject
      dueAt
      dueDate
      id
    }
    events {
      node {
        __typename
        ... on Activity {
          isDone
        }
        id
      }
      id
    }
    userErrors {
      code
      field
    }
  }
  WITHIN_WEEK: accountCardMove(input: $week) {
    column
    activity {
      subject
      dueAt
      dueDate
      id
    }
    blockedBy {
      subject
      dueAt
      dueDate
      id
    }
    events {
      node {
        __typename
        ... on Activity {
          isDone
        }
        id
      }
      id
    }
    userErrors {
      code
      field
    }
  }
  WEEK_OR_LATER: accountCardMove(input: $later) {
    column
    activity {
      subject
      dueAt
      dueDate
      id
    }
    blockedBy {
      subject
      dueAt
      dueDate
      id
    }
    events {
      node {
        __typename
        ... on Activity {
          isDone
        }
        id
      }
      id
    }
    userErrors {
      code
      field
    }
  }
  NO_ACTIVITY: accountCardMove(input: $none) {
    column
    activity {
      subject
      dueAt
      dueDate
      id
    }
    blockedBy {
      subject
      dueAt
      dueDate
      id
    }
    events {
      node {
        __typename
        ... on Activity {
          isDone
        }
        id
      }
      id
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();En.hash=`ec46afa2a5e633070540ef5226c49154`;var Dn=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})();Dn.hash=`42347c89619153a1fc05d8176af4c04f`;async function On(e,t,n){let{params:r}=(0,k.getRequest)(t);return(await e.getNetwork().execute(r,n,{force:!0}).toPromise())?.data}var kn=`…`,An=En;async function jn(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:kn,typeId:n}});return await On(e,An,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var Mn=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:null,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
  $where: AccountWhere
  $cards: AccountWhere!
) {
  accountBoard(where: $where) {
    nextChangeAt
    evaluatedAt
    columns {
      id
      count
      wonValue {
        amount
        currency
      }
    }
  }
  accounts(where: $cards, first: 50) {
    nodes {
      id
      boardColumn
      ...card_account
    }
  }
}

fragment card_account on Account {
  id
  name
  boardColumn
  isFollowUpLate
  organization {
    id
    version
  }
  owner {
    name
    id
  }
  wonValue {
    isComplete
    total {
      amount
      currency
    }
  }
  nextActivity {
    id
    version
    subject
    dueAt
    dueDate
  }
}
`}}})();Mn.hash=`785405911b2074cd1f64836e49ca2744`;var Nn=300,Pn=50,Fn=2**31-1,In=250,Ln=Mn;function Rn(e){let t=(0,j.useRelayEnvironment)();return(0,A.useCallback)(n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}};(0,j.fetchQuery)(t,Ln,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).subscribe({next:({accounts:e})=>{let i=new Map(e.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)hn(e,r,t,i.get(t)??null,a)})},error:()=>void 0})},[t,e])}function zn(e,t){let n=(0,A.useRef)(new Set),r=(0,A.useRef)(void 0),i=(0,A.useRef)({handle:e,isHeld:t}),a=(0,A.useCallback)(()=>{if(r.current=void 0,i.current.isHeld||n.current.size===0)return;let e=[...n.current];n.current.clear(),i.current.handle(e)},[]);return(0,A.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,A.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,A.useCallback)(e=>{n.current.add(e),r.current??=setTimeout(a,Nn)},[a])}function Bn({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=Rn(n),o=zn((0,A.useCallback)(e=>e.length>Pn?r():a(e),[r,a]),i);(0,A.useEffect)(()=>ae({onChange:o,onReconnect:r}),[o,r]),(0,A.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+In,i=setTimeout(r,Math.min(Math.max(n,In),Fn));return()=>clearTimeout(i)},[e,t,r])}function Vn(e){return(0,A.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries($.map(e=>[e,t.get(e)??``]))},[e])}var Hn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:t},params:{cacheID:`5585e6ce4c3f01b6c997b4d097232df5`,id:null,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();Hn.hash=`ee43b83d4df77c43ed1ed9a81f96c2d4`;var Un=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:t},params:{cacheID:`62e66aaff6ffbbdf294e7c3f5d644f98`,id:null,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
  $input: ActivityDeleteInput!
) {
  result: activityDelete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();Un.hash=`a32cbafc72a6867c9526218b2342999f`;var Wn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:t},params:{cacheID:`550741591f61e19c534a7b52fcfbda9a`,id:null,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();Wn.hash=`580d927f1485877abad91f613746603b`;var Gn=Hn,Kn=Un,qn=Wn;async function Jn(e,t){if(t.kind===`delete`)await D(e,Kn,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await D(e,Gn,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await D(e,qn,{id:n,expectedVersion:r})}var Yn=4e3,Xn={};function Zn(e,t,n){let[r,i]=(0,A.useState)(null),[a,o]=(0,A.useState)(null),[s,c]=(0,A.useState)(null),{previews:l,load:u}=Qn(t),{focus:d,focusCard:f}=$n(),p=tr(e,f,n),m=(0,A.useCallback)((e,t)=>{o(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?c({card:e,to:t}):p.move({card:e,to:t,preview:l[t]}))},[p,l]),h=(0,A.useCallback)(e=>{c(null),s&&p.move({...s,...e,preview:l[s.to]})},[s,p,l]),g=(0,A.useCallback)(()=>{c(null),s&&f(s.card.id)},[s,f]),_=(0,A.useCallback)(e=>{u(e.card),o(e)},[u]),v=(0,A.useCallback)(()=>o(null),[]);return er(i,u,m),{dragged:r,menu:a,asked:s,previews:l,focus:d,begin:m,answer:h,cancel:g,openMenu:_,closeMenu:v,undo:p.undo}}function Qn(e){let t=(0,j.useRelayEnvironment)(),[n,r]=(0,A.useState)(Xn),i=(0,A.useRef)(null);return{previews:n,load:(0,A.useCallback)(n=>{i.current=n,r(Xn);let a=e.find(({isActive:e})=>e)?.id;jn(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function $n(){let[e,t]=(0,A.useState)(null);return{focus:e,focusCard:(0,A.useCallback)(e=>{e&&t({id:e,until:Date.now()+Yn})},[])}}function er(e,t,n){let r=(0,A.useRef)({load:t,begin:n});(0,A.useEffect)(()=>{r.current={load:t,begin:n}}),(0,A.useEffect)(()=>At({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:t})=>{let n=t.data.card;e(n),r.current.load(n)},onDrop:({source:t,location:n})=>{e(null);let i=n.current.dropTargets[0]?.data.column;i&&r.current.begin(t.data.card,i)}}),[e])}function tr(e,t,n){let r=(0,j.useRelayEnvironment)(),i=Rn(e),a=nr(),o=an(),s=_(),c=(0,A.useRef)(null),l=(0,A.useCallback)(()=>{c.current?.(),c.current=null},[]),u=(0,A.useCallback)((e,n)=>{S({text:s(`accounts.board.notMoved`,{name:rr(e.name),why:o(n)}),isError:!0}),n instanceof O&&i([e.id]),t(e.id)},[s,o,i,t]),d=(0,A.useCallback)(async(e,n)=>{try{await Jn(r,n),i([e.id]),t(e.id),S({text:s(`accounts.board.undone`,{name:rr(e.name)})})}catch(t){u(e,t)}},[r,i,t,s,u]);return{move:(0,A.useCallback)(async i=>{let{card:o}=i;t(n?me(o.id):o.id);try{let t=await wn(r,e,i),{undo:n}=t;c.current=n&&(()=>void d(o,n)),S({text:a(o,i.to,t),...n&&{action:{label:s(`accounts.board.undo`),run:l}}})}catch(e){u(o,e)}},[r,e,t,n,a,s,d,l,u]),undo:l}}function nr(){let e=_(),t=on();return(0,A.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=rr(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}function rr(e){return`\u2068${e}\u2069`}function ir(e){return e.asked.to===`NO_ACTIVITY`?(0,Z.jsx)(or,{...e}):(0,Z.jsx)(ar,{...e})}function ar({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=_(),o=(0,A.useRef)(null);return(0,A.useEffect)(()=>o.current?.focus(),[]),(0,Z.jsxs)(sr,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,Z.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,Z.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:n.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,Z.jsx)(`option`,{value:e,children:t},e))})]})}function or({asked:e,says:t,onAnswer:n,onCancel:r}){let i=_();return(0,Z.jsx)(sr,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,Z.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function sr({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=_(),c=(0,A.useRef)(null);return(0,A.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,Z.jsxs)(`form`,{className:`question`,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,Z.jsx)(`p`,{className:`cut`,children:(0,Z.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,Z.jsx)(`p`,{className:`quiet`,children:t}),(0,Z.jsxs)(`p`,{className:`question-actions`,children:[(0,Z.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,Z.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}function cr({columns:e,shown:t,saysOf:n,onShow:r}){let i=_(),a=E(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,Z.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:tn.map(e=>(0,Z.jsxs)(lr,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,Z.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}function lr({name:e,isShown:t,says:n,onShow:r,children:i}){let a=(0,A.useRef)(null),[o,s]=(0,A.useState)(!1);return(0,A.useEffect)(()=>kt({element:a.current,getData:()=>({column:e}),onDragEnter:()=>s(!0),onDragLeave:()=>s(!1),onDrop:()=>s(!1)}),[e]),(0,A.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[t]),(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,Z.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}function ur({board:e,types:t,where:n}){let r=_(),i=E(),o=a(),s=x(`RECORDS_WRITE`),c=sn(),[u,f]=(0,A.useState)(`OVERDUE`),p=dr(e,n),{refreshAll:m,onCount:h}=pr(p),g=Zn(p,t,o),{dragged:v,menu:y,asked:b,previews:S,focus:C}=g;Bn(e,p,m,v!==null);let w=hr(g.openMenu),T=b&&(0,Z.jsx)(ir,{asked:b,says:c(b.card,b.to,S[b.to])?.text,types:t,onAnswer:g.answer,onCancel:g.cancel},`${b.card.id} ${b.to}`),ee=e=>!o||e===(b?.to??u);return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsxs)(`div`,{className:`page-head`,children:[(0,Z.jsx)(`h1`,{children:r(`accounts.title`)}),(0,Z.jsx)(`span`,{className:`quiet numeric`,children:i.number(e.columns.reduce((e,{count:t})=>e+t,0))}),(0,Z.jsx)(`div`,{className:`page-head-end`,children:(0,Z.jsx)(ne,{})})]}),(0,Z.jsxs)(`div`,{className:`page-tools`,children:[(0,Z.jsx)(d,{list:`ACCOUNTS`}),(0,Z.jsx)(l,{...te()})]}),o&&(0,Z.jsx)(cr,{columns:e.columns,shown:b?.to??u,saysOf:e=>v&&c(v,e,S[e]),onShow:f}),(0,Z.jsx)(`div`,{className:`board`,onClick:w,onKeyDown:e=>Yt(e,{onMove:e=>s&&mr(e,g.openMenu),onUndo:g.undo}),children:e.columns.map(e=>{let t=e.key;return ee(t)?(0,Z.jsx)(Ht,{column:e,name:t,canMove:s,isDragging:v!==null,says:v&&c(v,t,S[t]),focus:C,onCount:h,children:b?.to===t&&T},t):null})}),(0,Z.jsx)(cn,{menu:y,previews:S,onMove:g.begin,onClose:g.closeMenu})]})}function dr(e,t){let{timeZone:n}=v(),r=Vn(e.columns),i=JSON.stringify(t);return(0,A.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}var fr=100;function pr({where:e}){let t=(0,j.useRelayEnvironment)(),n=(0,A.useRef)(new Map),r=(0,A.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,A.useCallback)(()=>{let r=Math.min(fr,Math.max(30,...n.current.values()));(0,j.fetchQuery)(t,_r,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function mr(e,t){let n=pe(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function hr(e){let t=g();return(0,A.useCallback)(n=>{let r=M(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?mr(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var gr=30,_r=ue;function vr(){let{where:e}=o(),t=(0,j.useLazyLoadQuery)(_r,{where:e,first:30},{fetchPolicy:`store-and-network`});return(0,Z.jsx)(ur,{board:t.accountBoard,types:t.activityTypes,where:e})}export{_r as BOARD,gr as FIRST_CARDS,vr as default};