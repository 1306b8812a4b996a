import{n as e,t}from"./793ae5d2.js";import{n,r,t as i}from"./71459c11.js";import{t as a}from"./cc569bfe.js";import{a as o,r as s}from"./c9d1bb20.js";import{i as c,n as l,t as u}from"./f9a27298.js";import{a as d,o as f,r as p,u as m}from"./b5ea03b2.js";import{n as h,t as g}from"./8932fafb.js";import{n as _,t as v}from"./38f026f9.js";import{a as y,i as b,o as x,r as S,t as C}from"./4a8cf10c.js";import{n as w,r as T,t as E}from"./ad6724cb.js";import{t as D}from"./77c93594.js";import{t as ee}from"./df2f7a9f.js";import{t as te}from"./1a3dced2.js";import{i as ne,l as O}from"./9f4d275a.js";import{t as re}from"./eaf01b23.js";var k=e(),A=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u]},params:{cacheID:`0480acc1ae79118e0688749aa7625c34`,id:null,metadata:{},name:`pageBoardQuery`,operationKind:`query`,text:`query pageBoardQuery(
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
`}}})();A.hash=`41d7d1989b5199c4b960efbe0aa15dfe`;var j=o(s(),1),M=t(),ie=new WeakMap;function ae(e,t){ie.set(e,t)}function N(e){return e instanceof Element?e.closest(`[data-card]`):null}function oe(e){let t=N(e);return t?ie.get(t):void 0}function se(e){let t=document.querySelector(`[data-card="${CSS.escape(e)}"]`)?.parentElement;return(t?.nextElementSibling??t?.previousElementSibling)?.querySelector(`[data-card]`)?.dataset.card}var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:null,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})();P.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var F=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:P,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})();F.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();I.hash=`fcb5ac3ea8108492310e4f46bb506208`;var L=m(),ce=(0,j.memo)(function({account:e,canMove:t}){let n=p(),r=c(),i=(0,j.useRef)(null),a=(0,M.useFragment)(I,e);(0,j.useEffect)(()=>ae(i.current,a),[a]),(0,j.useEffect)(()=>t?le(i.current):void 0,[t]);let{id:o,name:s,boardColumn:l,isFollowUpLate:u,owner:d,wonValue:f,nextActivity:m}=a;return(0,L.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,L.jsxs)(`div`,{className:`card-line`,children:[(0,L.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${o}`,draggable:!1,children:(0,L.jsx)(`bdi`,{children:s})}),t&&(0,L.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:s}),children:(0,L.jsx)(D,{size:16,"aria-hidden":`true`})})]}),(0,L.jsx)(`p`,{className:`card-next cut`,children:(0,L.jsx)(ee,{activity:m,column:l})}),(0,L.jsxs)(`p`,{className:`card-line`,children:[(0,L.jsx)(`span`,{className:`numeric`,children:f.total&&`${r.money(f.total)}${f.isComplete?``:` +`}`}),u&&(0,L.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,L.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})});function le(e){return E({element:e,getInitialData:()=>({card:oe(e)}),onDragStart:()=>e.setAttribute(`data-dragging`,``),onDrop:()=>e.removeAttribute(`data-dragging`)})}var R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null};R.hash=`612af0e0838470143cc84bd890b72384`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:null,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})();z.hash=`ae472ebd34dde134b7d8b6f9d80d4884`;var ue=(0,j.memo)(function({column:e,name:t}){let n=p(),r=c(),{count:i,wonValue:a}=(0,M.useFragment)(R,e),o=r.compactMoney(a);return(0,L.jsxs)(`header`,{className:`column-head`,children:[(0,L.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,L.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,L.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,L.jsx)(te,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,L.jsx)(j.Suspense,{fallback:(0,L.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,L.jsx)(de,{name:t})})})]})});function de({name:e}){let t=p(),n=c(),{where:i}=r(),a={boardColumn:{in:[e]}},{accountSummary:o}=(0,M.useLazyLoadQuery)(z,{where:i?{and:[a,i]}:a},{fetchPolicy:`store-and-network`});return(0,L.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,L.jsx)(`dt`,{children:t(`accounts.title`)}),(0,L.jsx)(`dd`,{children:n.number(o.count)}),(0,L.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,L.jsx)(`dd`,{children:n.number(o.wonDealCount)}),(0,L.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,L.jsx)(`dd`,{className:`receipt-sum`,children:n.money(o.wonValue)}),!o.isComplete&&(0,L.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var B=92,fe=5,pe=60,me=20,he=(0,j.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:a,focus:o,onCount:s,children:c}=e,l=p(),{data:u,loadNext:d,hasNext:f,isLoadingNext:m}=(0,M.usePaginationFragment)(F,t),{edges:h}=u.accounts,_=(0,j.useRef)(null),v=g({count:h.length,getScrollElement:()=>_.current,estimateSize:()=>B,getItemKey:e=>h[e].node.id,overscan:fe,paddingEnd:8}),y=v.getVirtualItems(),b=y.at(-1)?.index??0;(0,j.useEffect)(()=>{f&&!m&&b>=h.length-me&&d(pe)},[f,m,b,h.length,d]),(0,j.useEffect)(()=>s(n,h.length),[n,h.length,s]),_e(_,h),ye(o,h,_,v.scrollToIndex);let{root:x,isOver:S}=ge(n);return(0,L.jsxs)(`section`,{ref:x,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":a?i?.tone:void 0,"data-over":S||void 0,children:[(0,L.jsx)(ue,{column:u,name:n}),a&&i&&(0,L.jsx)(`p`,{className:`column-says`,children:i.text}),c,(0,L.jsxs)(`div`,{ref:_,className:`column-cards`,children:[h.length===0&&(0,L.jsx)(`p`,{className:`column-empty`,children:l(`accounts.board.emptyColumn`)}),(0,L.jsx)(`ul`,{style:{height:v.getTotalSize()},children:y.map(({key:e,index:t,start:n})=>(0,L.jsx)(`li`,{className:`card-slot`,"aria-setsize":u.count,"aria-posinset":t+1,style:{transform:`translateY(${n}px)`},children:(0,L.jsx)(ce,{account:h[t].node,canMove:r})},e))})]})]})});function ge(e){let t=(0,j.useRef)(null),[n,r]=(0,j.useState)(!1);return(0,j.useEffect)(()=>w({element:t.current,getData:()=>({column:e}),onDragEnter:()=>r(!0),onDragLeave:()=>r(!1),onDrop:()=>r(!1)}),[e]),{root:t,isOver:n}}function _e(e,t){let n=(0,j.useRef)(t);(0,j.useLayoutEffect)(()=>{let r=n.current;n.current=t,e.current&&r!==t&&e.current.scrollBy(0,ve(r,t,e.current.scrollTop))},[e,t])}function ve(e,t,n){if(n<B)return 0;let r=Math.floor(n/B),i=new Map(t.map(({node:e},t)=>[e.id,t])),a=e.findIndex(({node:e},t)=>t>=r&&i.has(e.id)),o=e[a]?.node.id;return o?(i.get(o)-a)*B:0}function ye(e,t,n,r){let i=(0,j.useRef)(null);(0,j.useEffect)(()=>{if(!e||Date.now()>e.until)return;let a=t.findIndex(({node:t})=>t.id===e.id);if(a<0||i.current===e&&document.activeElement!==document.body)return;i.current=e,r(a);let o=requestAnimationFrame(()=>n.current?.querySelector(`[data-card="${CSS.escape(e.id)}"] a`)?.focus());return()=>cancelAnimationFrame(o)},[e,t,n,r])}var be={j:1,ArrowDown:1,k:-1,ArrowUp:-1},xe={l:1,ArrowRight:1,h:-1,ArrowLeft:-1};function Se(e,{onMove:t,onUndo:n}){let r=e.metaKey||e.ctrlKey,i=N(e.target);if(r&&e.key===`z`){e.preventDefault(),n();return}if(!i||r||e.altKey)return;if(e.key.toLowerCase()===`m`){e.preventDefault(),t(i);return}let a=Ce(i,be[e.key]??0)??we(i,xe[e.key]??0);a&&(e.preventDefault(),a.focus())}function Ce(e,t){let n=e.parentElement;if(t===0||!n)return null;let r=Number(n.getAttribute(`aria-posinset`))+t;return n.parentElement.querySelector(`[aria-posinset="${r}"] a`)}function we(e,t){let n=[...document.querySelectorAll(`section[data-column]`)],{top:r}=e.getBoundingClientRect(),i=n.findIndex(t=>t.contains(e)),a=(t>0?n.slice(i+1):n.slice(0,i).toReversed()).find(e=>e.querySelector(`[data-card]`));if(t===0||!a)return null;let[o]=[...a.querySelectorAll(`[data-card]`)].toSorted((e,t)=>V(e,r)-V(t,r));return o.querySelector(`a`)}function V(e,t){return Math.abs(e.getBoundingClientRect().top-t)}var H=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Te=[...H.slice(1),`NO_ACTIVITY`],Ee=H.filter(e=>e!==`OVERDUE`),De=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`,`CONFLICT`]);function U(){let e=p(),t=ne();return(0,j.useCallback)(n=>{let r=n instanceof u?n.errors[0]:n;if(r instanceof Error)return t(r);let{code:i,field:a}=r;return a?.at(-1)===`to`?e(`accounts.board.error.to`):e(`accounts.board.error.${De.has(i)?i:`other`}`)},[e,t])}function W(){let e=c();return(0,j.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function G(){let e=p(),t=W(),n=U();return(0,j.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}function Oe({menu:e,previews:t,onMove:n,onClose:r}){let i=p(),a=G();return(0,L.jsx)(C,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,L.jsx)(b,{container:document.querySelector(`main`),children:(0,L.jsx)(S,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,L.jsxs)(y,{className:`menu move-menu`,"aria-label":i(`accounts.board.moveTo`),children:[(0,L.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`accounts.board.moveTo`),` `,(0,L.jsx)(`kbd`,{children:`M`})]}),e&&Ee.filter(t=>t!==e.card.boardColumn).map(r=>(0,L.jsxs)(x,{className:`menu-item move-item`,label:i(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,L.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,L.jsx)(`span`,{className:`move-name`,children:i(`accounts.column.${r}`)}),(0,L.jsx)(`span`,{className:`move-says`,children:a(e.card,r,t[r])?.text})]},r))]})})})})}var K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},m={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,p],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},m],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,h,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[h,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,p],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},m],storageKey:null}]},params:{cacheID:`8943ad2b0525df5de4d0b9e5445fb2f3`,id:null,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})();K.hash=`a0cb2b6afc1b7866e0e2d564c910fae3`;function ke({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?Ae(t,n):1/0}function Ae(e,t){let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-q(n-q(n,t),t)}function q(e,t){let n=new Intl.DateTimeFormat(`en-US`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e),[,r,i,a]=/([+-])(\d\d):(\d\d)/.exec(n.find(({type:e})=>e===`timeZoneName`).value)??[],o=(Number(i??0)*60+Number(a??0))*6e4;return r===`-`?-o:o}function je(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Me=`column_accounts`;function J(e,t,n,r,i){for(let i of H){let a=Ne(e,t[i]);a&&i!==r&&k.ConnectionHandler.deleteNode(a,n)}let a=r&&Ne(e,t[r]),o=e.get(n);a&&o&&Pe(e,a,o,i)}function Y(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function Ne(e,t){let n=e.get(t);return n&&k.ConnectionHandler.getConnection(n,Me)}function Pe(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>X(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=o.findIndex(e=>{let t=X(e);return t?Fe(n,t,r):!1}),c=a??k.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function X(e){return e?.getLinkedRecord(`node`)}function Fe(e,t,n){let r=Ie(e,n)-Ie(t,n);return r===0||Number.isNaN(r)?Le(e)<Le(t):r<0}function Ie(e,t){let n=e.getLinkedRecord(`nextActivity`);return ke({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}function Le(e){return je(String(e.getValue(`name`)))}var Re=K;async function ze(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:d,timeZone:f}=t,p={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:d,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},m=await l(e,Re,p,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),J(e,c,r.id,t,f),Y(e,c[r.boardColumn],-1),Y(e,c[t],1)},updater:(e,t)=>{let n=t?.result?.column;n&&J(e,c,r.id,n,f)}}),{column:h,activity:g,blockedBy:_}=m;if(!h)throw new u([{code:`UNKNOWN`}]);return{column:h,activity:g,blockedBy:_,undo:Be(r,m)}}function Be(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var Ve=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},p=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},f],m=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],h=[{kind:`Variable`,name:`input`,variableName:`week`}],g=[{kind:`Variable`,name:`input`,variableName:`later`}],_=[{kind:`Variable`,name:`input`,variableName:`none`}],v={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},y=[s,c,l,v],b=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,v],storageKey:null},v],storageKey:null},f];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null}]},params:{cacheID:`a61796519c70feaf47a45a984797bc97`,id:null,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})();Ve.hash=`ec46afa2a5e633070540ef5226c49154`;var He=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})();He.hash=`42347c89619153a1fc05d8176af4c04f`;async function Ue(e,t,n){let{params:r}=(0,k.getRequest)(t);return(await e.getNetwork().execute(r,n,{force:!0}).toPromise())?.data}var We=`…`,Ge=Ve;async function Ke(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:We,typeId:n}});return await Ue(e,Ge,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var qe=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:null,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})();qe.hash=`785405911b2074cd1f64836e49ca2744`;var Je=300,Ye=50,Xe=2**31-1,Ze=250,Qe=qe;function Z(e){let t=(0,M.useRelayEnvironment)();return(0,j.useCallback)(n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}};(0,M.fetchQuery)(t,Qe,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).subscribe({next:({accounts:e})=>{let i=new Map(e.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)J(e,r,t,i.get(t)??null,a)})},error:()=>void 0})},[t,e])}function $e(e,t){let n=(0,j.useRef)(new Set),r=(0,j.useRef)(void 0),i=(0,j.useRef)({handle:e,isHeld:t}),a=(0,j.useCallback)(()=>{if(r.current=void 0,i.current.isHeld||n.current.size===0)return;let e=[...n.current];n.current.clear(),i.current.handle(e)},[]);return(0,j.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,j.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,j.useCallback)(e=>{n.current.add(e),r.current??=setTimeout(a,Je)},[a])}function et({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=Z(n),o=$e((0,j.useCallback)(e=>e.length>Ye?r():a(e),[r,a]),i);(0,j.useEffect)(()=>re({onChange:o,onReconnect:r}),[o,r]),(0,j.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+Ze,i=setTimeout(r,Math.min(Math.max(n,Ze),Xe));return()=>clearTimeout(i)},[e,t,r])}function tt(e){return(0,j.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(H.map(e=>[e,t.get(e)??``]))},[e])}var nt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:t},params:{cacheID:`5585e6ce4c3f01b6c997b4d097232df5`,id:null,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();nt.hash=`ee43b83d4df77c43ed1ed9a81f96c2d4`;var rt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:t},params:{cacheID:`62e66aaff6ffbbdf294e7c3f5d644f98`,id:null,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
  $input: ActivityDeleteInput!
) {
  result: activityDelete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();rt.hash=`a32cbafc72a6867c9526218b2342999f`;var it=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:t},params:{cacheID:`550741591f61e19c534a7b52fcfbda9a`,id:null,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();it.hash=`580d927f1485877abad91f613746603b`;var at=nt,ot=rt,st=it;async function ct(e,t){if(t.kind===`delete`)await l(e,ot,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await l(e,at,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await l(e,st,{id:n,expectedVersion:r})}var lt=4e3,ut={};function dt(e,t,n){let[r,i]=(0,j.useState)(null),[a,o]=(0,j.useState)(null),[s,c]=(0,j.useState)(null),{previews:l,load:u}=ft(t),{focus:d,focusCard:f}=pt(),p=ht(e,f,n),m=(0,j.useCallback)((e,t)=>{o(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?c({card:e,to:t}):p.move({card:e,to:t,preview:l[t]}))},[p,l]),h=(0,j.useCallback)(e=>{c(null),s&&p.move({...s,...e,preview:l[s.to]})},[s,p,l]),g=(0,j.useCallback)(()=>{c(null),s&&f(s.card.id)},[s,f]),_=(0,j.useCallback)(e=>{u(e.card),o(e)},[u]),v=(0,j.useCallback)(()=>o(null),[]);return mt(i,u,m),{dragged:r,menu:a,asked:s,previews:l,focus:d,begin:m,answer:h,cancel:g,openMenu:_,closeMenu:v,undo:p.undo}}function ft(e){let t=(0,M.useRelayEnvironment)(),[n,r]=(0,j.useState)(ut),i=(0,j.useRef)(null);return{previews:n,load:(0,j.useCallback)(n=>{i.current=n,r(ut);let a=e.find(({isActive:e})=>e)?.id;Ke(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function pt(){let[e,t]=(0,j.useState)(null);return{focus:e,focusCard:(0,j.useCallback)(e=>{e&&t({id:e,until:Date.now()+lt})},[])}}function mt(e,t,n){let r=(0,j.useRef)({load:t,begin:n});(0,j.useEffect)(()=>{r.current={load:t,begin:n}}),(0,j.useEffect)(()=>T({canMonitor:({source:e})=>e.data.card!==void 0,onDragStart:({source:t})=>{let n=t.data.card;e(n),r.current.load(n)},onDrop:({source:t,location:n})=>{e(null);let i=n.current.dropTargets[0]?.data.column;i&&r.current.begin(t.data.card,i)}}),[e])}function ht(e,t,n){let r=(0,M.useRelayEnvironment)(),i=Z(e),a=gt(),o=U(),s=p(),c=(0,j.useRef)(null),l=(0,j.useCallback)(()=>{c.current?.(),c.current=null},[]),d=(0,j.useCallback)((e,n)=>{O({text:s(`accounts.board.notMoved`,{name:Q(e.name),why:o(n)}),isError:!0}),n instanceof u&&i([e.id]),t(e.id)},[s,o,i,t]),f=(0,j.useCallback)(async(e,n)=>{try{await ct(r,n),i([e.id]),t(e.id),O({text:s(`accounts.board.undone`,{name:Q(e.name)})})}catch(t){d(e,t)}},[r,i,t,s,d]);return{move:(0,j.useCallback)(async i=>{let{card:o}=i;t(n?se(o.id):o.id);try{let t=await ze(r,e,i),{undo:n}=t;c.current=n&&(()=>void f(o,n)),O({text:a(o,i.to,t),...n&&{action:{label:s(`accounts.board.undo`),run:l}}})}catch(e){d(o,e)}},[r,e,t,n,a,s,f,l,d]),undo:l}}function gt(){let e=p(),t=W();return(0,j.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=Q(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}function Q(e){return`\u2068${e}\u2069`}function _t(e){return e.asked.to===`NO_ACTIVITY`?(0,L.jsx)(yt,{...e}):(0,L.jsx)(vt,{...e})}function vt({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=p(),o=(0,j.useRef)(null);return(0,j.useEffect)(()=>o.current?.focus(),[]),(0,L.jsxs)(bt,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,L.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,L.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:n.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,L.jsx)(`option`,{value:e,children:t},e))})]})}function yt({asked:e,says:t,onAnswer:n,onCancel:r}){let i=p();return(0,L.jsx)(bt,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,L.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function bt({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=p(),c=(0,j.useRef)(null);return(0,j.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,L.jsxs)(`form`,{className:`question`,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,L.jsx)(`p`,{className:`cut`,children:(0,L.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,L.jsx)(`p`,{className:`quiet`,children:t}),(0,L.jsxs)(`p`,{className:`question-actions`,children:[(0,L.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,L.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}function xt({columns:e,shown:t,saysOf:n,onShow:r}){let i=p(),a=c(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,L.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:Te.map(e=>(0,L.jsxs)(St,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,L.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}function St({name:e,isShown:t,says:n,onShow:r,children:i}){let a=(0,j.useRef)(null),[o,s]=(0,j.useState)(!1);return(0,j.useEffect)(()=>w({element:a.current,getData:()=>({column:e}),onDragEnter:()=>s(!0),onDragLeave:()=>s(!1),onDrop:()=>s(!1)}),[e]),(0,j.useEffect)(()=>{t&&a.current.scrollIntoView({block:`nearest`,inline:`nearest`})},[t]),(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`button`,{ref:a,type:`button`,className:`chip`,"aria-pressed":t,"data-over":o||void 0,onClick:()=>r(e),children:i}),o&&n&&(0,L.jsx)(`p`,{className:`tab-says`,"data-says":n.tone,children:n.text})]})}function Ct({board:e,types:t,where:r}){let a=p(),o=c(),s=h(),l=d(`RECORDS_WRITE`),u=G(),[f,m]=(0,j.useState)(`OVERDUE`),g=wt(e,r),{refreshAll:y,onCount:b}=Et(g),x=dt(g,t,s),{dragged:S,menu:C,asked:w,previews:T,focus:E}=x;et(e,g,y,S!==null);let D=Ot(x.openMenu),ee=w&&(0,L.jsx)(_t,{asked:w,says:u(w.card,w.to,T[w.to])?.text,types:t,onAnswer:x.answer,onCancel:x.cancel},`${w.card.id} ${w.to}`),te=e=>!s||e===(w?.to??f);return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`div`,{className:`page-head`,children:[(0,L.jsx)(`h1`,{children:a(`accounts.title`)}),(0,L.jsx)(`span`,{className:`quiet numeric`,children:o.number(e.columns.reduce((e,{count:t})=>e+t,0))}),(0,L.jsx)(`div`,{className:`page-head-end`,children:(0,L.jsx)(v,{})})]}),(0,L.jsxs)(`div`,{className:`page-tools`,children:[(0,L.jsx)(i,{list:`ACCOUNTS`}),(0,L.jsx)(n,{..._()})]}),s&&(0,L.jsx)(xt,{columns:e.columns,shown:w?.to??f,saysOf:e=>S&&u(S,e,T[e]),onShow:m}),(0,L.jsx)(`div`,{className:`board`,onClick:D,onKeyDown:e=>Se(e,{onMove:e=>l&&Dt(e,x.openMenu),onUndo:x.undo}),children:e.columns.map(e=>{let t=e.key;return te(t)?(0,L.jsx)(he,{column:e,name:t,canMove:l,isDragging:S!==null,says:S&&u(S,t,T[t]),focus:E,onCount:b,children:w?.to===t&&ee},t):null})}),(0,L.jsx)(Oe,{menu:C,previews:T,onMove:x.begin,onClose:x.closeMenu})]})}function wt(e,t){let{timeZone:n}=f(),r=tt(e.columns),i=JSON.stringify(t);return(0,j.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}var Tt=100;function Et({where:e}){let t=(0,M.useRelayEnvironment)(),n=(0,j.useRef)(new Map),r=(0,j.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,j.useCallback)(()=>{let r=Math.min(Tt,Math.max(30,...n.current.values()));(0,M.fetchQuery)(t,$,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function Dt(e,t){let n=oe(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function Ot(e){let t=a();return(0,j.useCallback)(n=>{let r=N(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?Dt(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var kt=30,$=A;function At(){let{where:e}=r(),t=(0,M.useLazyLoadQuery)($,{where:e,first:30},{fetchPolicy:`store-and-network`});return(0,L.jsx)(Ct,{board:t.accountBoard,types:t.activityTypes,where:e})}export{$ as BOARD,kt as FIRST_CARDS,At as default};