import{n as e}from"./16930679.js";import{A as t,C as n,D as r,E as i,M as a,N as o,O as s,P as c,S as l,T as u,j as d,k as f,w as p,x as m}from"./e5fe4491.js";import{$ as h,B as g,F as _,I as v,U as y,V as b,Z as ee,d as te,l as x,o as ne,u as re}from"./69736c1d.js";import{s as ie,u as S}from"./f5830831.js";import{d as C,f as ae,u as w}from"./98f67bb6.js";import{n as oe}from"./b62231b9.js";import{i as se}from"./1691690a.js";import{n as ce,t as le}from"./f358f296.js";import{a as ue,d as de,i as fe,n as pe,o as me,s as he}from"./2fcd657f.js";import{t as ge}from"./d0fee257.js";import{n as _e,t as ve}from"./cce70f08.js";import{t as ye}from"./c325faea.js";var T=g(),E=b(),be=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u]},params:{cacheID:`1ebb316a2134d392d9be4f55932cbcc0`,id:null,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
`}}})();be.hash=`2821e0d4e582bc4517445473463e105c`;var D=be,O=e(h(),1),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:null,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})();k.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var A=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:k,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})();A.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var j=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();j.hash=`fcb5ac3ea8108492310e4f46bb506208`;var M=ee(),xe=(0,O.memo)(function({account:e,canMove:t}){let n=x(),r=C(),a=(0,O.useRef)(null),o=(0,T.useFragment)(j,e);(0,O.useEffect)(()=>c(a.current,o),[o]),(0,O.useEffect)(()=>t?i(a.current):void 0,[t]);let{id:s,name:l,boardColumn:u,isFollowUpLate:d,owner:f,wonValue:p,nextActivity:m}=o;return(0,M.jsxs)(`article`,{ref:a,className:`card`,"data-card":s,children:[(0,M.jsxs)(`div`,{className:`card-line`,children:[(0,M.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${s}`,draggable:!1,children:(0,M.jsx)(`bdi`,{children:l})}),t&&(0,M.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:l}),children:(0,M.jsx)(de,{size:16,"aria-hidden":`true`})})]}),(0,M.jsx)(`p`,{className:`card-next cut`,children:(0,M.jsx)(ge,{activity:m,column:u})}),(0,M.jsxs)(`p`,{className:`card-line`,children:[(0,M.jsx)(`span`,{className:`numeric`,children:p.total&&`${r.money(p.total)}${p.isComplete?``:` +`}`}),d&&(0,M.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,M.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})}),N={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null};N.hash=`612af0e0838470143cc84bd890b72384`;var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:null,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})();P.hash=`ae472ebd34dde134b7d8b6f9d80d4884`;var Se=(0,O.memo)(function({column:e,name:t}){let n=x(),r=C(),{count:i,wonValue:a}=(0,T.useFragment)(N,e),o=r.compactMoney(a);return(0,M.jsxs)(`header`,{className:`column-head`,children:[(0,M.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,M.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,M.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,M.jsx)(ve,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,M.jsx)(O.Suspense,{fallback:(0,M.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,M.jsx)(Ce,{name:t})})})]})});function Ce({name:e}){let t=x(),n=C(),{where:r}=S(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,T.useLazyLoadQuery)(P,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,M.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,M.jsx)(`dt`,{children:t(`accounts.title`)}),(0,M.jsx)(`dd`,{children:n.number(a.count)}),(0,M.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,M.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,M.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,M.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,M.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var we=60,Te=(0,O.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:a,focus:o,onCount:c,children:l}=e,u=x(),{data:d,loadNext:p,hasNext:m,isLoadingNext:h}=(0,T.usePaginationFragment)(A,t),{edges:g}=d.accounts,_=(0,O.useMemo)(()=>g.map(({node:e})=>e.id),[g]),v=(0,O.useCallback)(()=>void p(we),[p]);(0,O.useEffect)(()=>c(n,g.length),[n,g.length,c]);let{root:y,isOver:b}=s(n);return(0,M.jsxs)(`section`,{ref:y,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":a?i?.tone:void 0,"data-over":b||void 0,children:[(0,M.jsx)(Se,{column:d,name:n}),a&&i&&(0,M.jsx)(`p`,{className:`column-says`,children:i.text}),l,(0,M.jsx)(f,{ids:_,count:d.count,empty:u(`accounts.board.emptyColumn`),focus:o,onNearEnd:m&&!h?v:void 0,children:e=>(0,M.jsx)(xe,{account:g[e].node,canMove:r})})]})}),F=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Ee=[...F.slice(1),`NO_ACTIVITY`],De=F.filter(e=>e!==`OVERDUE`),Oe=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`,`CONFLICT`]);function I(){let e=x(),t=ne();return(0,O.useCallback)(n=>{let r=n instanceof _?n.errors[0]:n;if(r instanceof Error)return t(r);let{code:i,field:a}=r;return a?.at(-1)===`to`?e(`accounts.board.error.to`):e(`accounts.board.error.${Oe.has(i)?i:`other`}`)},[e,t])}function L(){let e=C();return(0,O.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function R(){let e=x(),t=L(),n=I();return(0,O.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}function ke({menu:e,previews:t,onMove:n,onClose:r}){let i=x(),a=_e(e!==null),o=R();return a?(0,M.jsx)(pe,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,M.jsx)(ue,{container:document.querySelector(`main`),children:(0,M.jsx)(fe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,M.jsxs)(me,{className:`menu move-menu`,"aria-label":i(`accounts.board.moveTo`),children:[(0,M.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`accounts.board.moveTo`),` `,(0,M.jsx)(`kbd`,{children:`M`})]}),e&&De.filter(t=>t!==e.card.boardColumn).map(r=>(0,M.jsxs)(he,{className:`menu-item move-item`,label:i(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,M.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,M.jsx)(`span`,{className:`move-name`,children:i(`accounts.column.${r}`)}),(0,M.jsx)(`span`,{className:`move-says`,children:o(e.card,r,t[r])?.text})]},r))]})})})}):null}var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},m={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,p],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},m],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,h,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[h,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,p],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},m],storageKey:null}]},params:{cacheID:`8943ad2b0525df5de4d0b9e5445fb2f3`,id:null,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})();z.hash=`a0cb2b6afc1b7866e0e2d564c910fae3`;function Ae({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?je(t,n):1/0}var je=ae((e,t)=>{let r=Date.parse(`${e}T00:00:00Z`)+864e5;return r-n(t,r-n(t,r))});function Me(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Ne=`column_accounts`;function B(e,t,n,r,i){for(let i of F){let a=H(e,t[i]);a&&i!==r&&E.ConnectionHandler.deleteNode(a,n)}let a=r&&H(e,t[r]),o=e.get(n);a&&o&&Pe(e,a,o,i)}function V(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function H(e,t){let n=e.get(t);return n&&E.ConnectionHandler.getConnection(n,Ne)}function Pe(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>U(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=W(n,r),c=o.findIndex(e=>{let t=U(e);return t?Fe(s,W(t,r)):!1}),l=a??E.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function U(e){return e?.getLinkedRecord(`node`)}function W(e,t){return{due:Ie(e,t),name:Me(String(e.getValue(`name`)))}}function Fe(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function Ie(e,t){let n=e.getLinkedRecord(`nextActivity`);return Ae({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var G=z;async function Le(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,d={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},f=await v(e,G,d,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),B(e,c,r.id,t,u),V(e,c[r.boardColumn],-1),V(e,c[t],1)},updater:(e,t)=>{let n=t?.result?.column;n&&B(e,c,r.id,n,u)}}),{column:p,activity:m,blockedBy:h}=f;if(!p)throw new _([{code:`UNKNOWN`}]);return{column:p,activity:m,blockedBy:h,undo:ze(r,f)}}function Re(e,t){let n=(0,E.createRequestDescriptor)((0,E.getRequest)(G),{}),{data:r}=e.lookup((0,E.createReaderSelector)((0,E.getFragment)(j),t.id,{},n));return r??t}function ze(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var K=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},p=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},f],m=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],h=[{kind:`Variable`,name:`input`,variableName:`week`}],g=[{kind:`Variable`,name:`input`,variableName:`later`}],_=[{kind:`Variable`,name:`input`,variableName:`none`}],v={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},y=[s,c,l,v],b=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,v],storageKey:null},v],storageKey:null},f];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null}]},params:{cacheID:`a61796519c70feaf47a45a984797bc97`,id:null,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})();K.hash=`ec46afa2a5e633070540ef5226c49154`;var Be=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})();Be.hash=`42347c89619153a1fc05d8176af4c04f`;async function Ve(e,t,n){let{params:r}=(0,E.getRequest)(t);return(await e.getNetwork().execute(r,n,{force:!0}).toPromise())?.data}var He=`…`,Ue=K;async function We(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:He,typeId:n}});return await Ve(e,Ue,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var q=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:null,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})();q.hash=`785405911b2074cd1f64836e49ca2744`;var Ge=300,Ke=50,qe=2**31-1,J=250,Je=q;function Y(e){let t=(0,T.useRelayEnvironment)();return(0,O.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,T.fetchQuery)(t,Je,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)B(e,r,t,c.get(t)??null,a)})},[t,e])}function Ye(e,t){let n=(0,O.useRef)(new Set),r=(0,O.useRef)(void 0),i=(0,O.useRef)({handle:e,isHeld:t}),a=(0,O.useCallback)(()=>{if(r.current=void 0,i.current.isHeld||n.current.size===0)return;let e=[...n.current];n.current.clear(),i.current.handle(e)},[]);return(0,O.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,O.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,O.useCallback)(e=>{n.current.add(e),r.current??=setTimeout(a,Ge)},[a])}function Xe({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=Y(n),o=Ye((0,O.useCallback)(e=>e.length>Ke?r():void a(e),[r,a]),i);(0,O.useEffect)(()=>ye({onChange:o,onReconnect:r}),[o,r]),(0,O.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+J,i=setTimeout(r,Math.min(Math.max(n,J),qe));return()=>clearTimeout(i)},[e,t,r])}function Ze(e){return(0,O.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(F.map(e=>[e,t.get(e)??``]))},[e])}var X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:t},params:{cacheID:`5585e6ce4c3f01b6c997b4d097232df5`,id:null,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();X.hash=`ee43b83d4df77c43ed1ed9a81f96c2d4`;var Z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:t},params:{cacheID:`62e66aaff6ffbbdf294e7c3f5d644f98`,id:null,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
  $input: ActivityDeleteInput!
) {
  result: activityDelete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();Z.hash=`a32cbafc72a6867c9526218b2342999f`;var Q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:t},params:{cacheID:`550741591f61e19c534a7b52fcfbda9a`,id:null,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();Q.hash=`580d927f1485877abad91f613746603b`;var Qe=X,$e=Z,et=Q;async function tt(e,t){if(t.kind===`delete`)await v(e,$e,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await v(e,Qe,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await v(e,et,{id:n,expectedVersion:r})}var $={};function nt(e,t,n){let[i,a]=(0,O.useState)(null),[o,s]=(0,O.useState)(null),[c,l]=(0,O.useState)(null),{previews:u,load:d}=rt(t),{focus:f,focusCard:m}=p(),h=it(e,m,n),g=(0,O.useCallback)((e,t)=>{s(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?l({card:e,to:t}):h.move({card:e,to:t,preview:u[t]}))},[h,u]),_=(0,O.useCallback)(e=>{l(null),c&&h.move({...c,...e,preview:u[c.to]})},[c,h,u]),v=(0,O.useCallback)(()=>{l(null),c&&m(c.card.id)},[c,m]),y=(0,O.useCallback)(e=>{d(e.card),s(e)},[d]),b=(0,O.useCallback)(()=>s(null),[]);return r({onStart:e=>{a(e),d(e)},onEnd:()=>a(null),onDrop:(e,t)=>g(e,t)}),{dragged:i,menu:o,asked:c,previews:u,focus:f,begin:g,answer:_,cancel:v,openMenu:y,closeMenu:b,undo:h.undo}}function rt(e){let t=(0,T.useRelayEnvironment)(),[n,r]=(0,O.useState)($),i=(0,O.useRef)(null);return{previews:n,load:(0,O.useCallback)(n=>{i.current=n,r($);let a=e.find(({isActive:e})=>e)?.id;We(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function it(e,t,n){let r=(0,T.useRelayEnvironment)(),i=Y(e),a=at(),s=I(),c=x(),[l]=(0,O.useState)(u),d=(0,O.useCallback)((e,n)=>(n instanceof _&&i([e.id]),t(e.id),{text:c(`accounts.board.notMoved`,{name:w(e.name),why:s(n)}),isError:!0}),[c,s,i,t]),f=(0,O.useCallback)(async(e,n)=>{try{return await tt(r,n),await i([e.id]),t(e.id),{text:c(`accounts.board.undone`,{name:w(e.name)})}}catch(t){return d(e,t)}},[r,i,t,c,d]),p=(0,O.useCallback)(async i=>{let s=Re(r,i.card);t(n?o(s.id):s.id);try{let t=await Le(r,e,{...i,card:s}),{undo:n}=t;return{text:a(s,i.to,t),undo:n&&(()=>f(s,n))}}catch(e){return d(s,e)}},[r,e,t,n,a,f,d]);return{move:(0,O.useCallback)(e=>{t(e.card.id),l.run(()=>p(e))},[t,l,p]),undo:l.undo}}function at(){let e=x(),t=L();return(0,O.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=w(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}function ot(e){return e.asked.to===`NO_ACTIVITY`?(0,M.jsx)(ct,{...e}):(0,M.jsx)(st,{...e})}function st({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=x(),o=(0,O.useRef)(null);return(0,O.useEffect)(()=>o.current?.focus(),[]),(0,M.jsxs)(lt,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,M.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,M.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:(0,M.jsx)(l,{types:n})})]})}function ct({asked:e,says:t,onAnswer:n,onCancel:r}){let i=x();return(0,M.jsx)(lt,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,M.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function lt({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=x(),c=(0,O.useRef)(null);return(0,O.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,M.jsxs)(`form`,{className:`question`,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,M.jsx)(`p`,{className:`cut`,children:(0,M.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,M.jsx)(`p`,{className:`quiet`,children:t}),(0,M.jsxs)(`p`,{className:`question-actions`,children:[(0,M.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,M.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}function ut({columns:e,shown:t,saysOf:n,onShow:r}){let i=x(),a=C(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,M.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:Ee.map(e=>(0,M.jsxs)(m,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,M.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}function dt({board:e,types:n,where:r}){let i=se(),a=re(`RECORDS_WRITE`),o=R(),[s,c]=(0,O.useState)(`OVERDUE`),l=pt(e,r),{refreshAll:u,onCount:d}=ht(l),f=nt(l,n,i),{dragged:p,menu:m,asked:h,previews:g,focus:_}=f;Xe(e,l,u,p!==null);let v=_t(f.openMenu),y=h&&(0,M.jsx)(ot,{asked:h,says:o(h.card,h.to,g[h.to])?.text,types:n,onAnswer:f.answer,onCancel:f.cancel},`${h.card.id} ${h.to}`),b=e=>!i||e===(h?.to??s);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(ft,{count:e.columns.reduce((e,{count:t})=>e+t,0)}),i&&(0,M.jsx)(ut,{columns:e.columns,shown:h?.to??s,saysOf:e=>p&&o(p,e,g[e]),onShow:c}),(0,M.jsx)(`div`,{className:`board`,onClick:v,onKeyDown:e=>t(e,{onMove:e=>a&&gt(e,f.openMenu),onUndo:f.undo}),children:e.columns.map(e=>{let t=e.key;return b(t)?(0,M.jsx)(Te,{column:e,name:t,canMove:a,isDragging:p!==null,says:p&&o(p,t,g[t]),focus:_,onCount:d,children:h?.to===t&&y},t):null})}),(0,M.jsx)(ke,{menu:m,previews:g,onMove:f.begin,onClose:f.closeMenu})]})}var ft=(0,O.memo)(function({count:e}){let t=x(),n=C();return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`div`,{className:`page-head`,children:[(0,M.jsx)(`h1`,{children:t(`accounts.title`)}),(0,M.jsx)(`span`,{className:`quiet numeric`,children:n.number(e)}),(0,M.jsx)(`div`,{className:`page-head-end`,children:(0,M.jsx)(le,{})})]}),(0,M.jsxs)(`div`,{className:`page-tools`,children:[(0,M.jsx)(oe,{list:`ACCOUNTS`}),(0,M.jsx)(ie,{...ce()})]})]})});function pt(e,t){let{timeZone:n}=te(),r=Ze(e.columns),i=JSON.stringify(t);return(0,O.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}var mt=100;function ht({where:e}){let t=(0,T.useRelayEnvironment)(),n=(0,O.useRef)(new Map),r=(0,O.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,O.useCallback)(()=>{let r=Math.min(mt,Math.max(30,...n.current.values()));(0,T.fetchQuery)(t,D,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function gt(e,t){let n=d(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function _t(e){let t=y();return(0,O.useCallback)(n=>{let r=a(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?gt(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function vt(){let{where:e}=S(),t=(0,T.useLazyLoadQuery)(D,{where:e,first:30},{fetchPolicy:`store-and-network`});return(0,M.jsx)(dt,{board:t.accountBoard,types:t.activityTypes,where:e})}export{vt as default};