import{a as e,c as t,d as n,f as r,i,l as a,n as o,o as s,r as c,s as l,t as u,u as d}from"./2d35ff59.js";import{n as f,t as p}from"./793ae5d2.js";import{r as m,t as h}from"./d430da5c.js";import{t as g}from"./4a07219a.js";import{a as _,r as v}from"./c9d1bb20.js";import{n as y}from"./3d2efbf6.js";import{a as b,o as x,r as S,u as C}from"./b5ea03b2.js";import{t as ee}from"./73ba0893.js";import{a as w,i as T,o as E,r as te,t as ne}from"./b6e957fc.js";import{n as re}from"./57938032.js";import{n as ie,t as ae}from"./9ddbb572.js";import{t as oe}from"./77c93594.js";import{t as se}from"./9673ce70.js";import{t as ce}from"./6082eba9.js";import{n as D,t as O}from"./2f8517fc.js";import{i as le}from"./dbd45ac9.js";import{t as ue}from"./22c3b38e.js";var k=p(),A=f(),j=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u]},params:{cacheID:`1ebb316a2134d392d9be4f55932cbcc0`,id:null,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
`}}})();j.hash=`2821e0d4e582bc4517445473463e105c`;var M=j,N=_(v(),1),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:null,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})();P.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var F=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:P,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})();F.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();I.hash=`fcb5ac3ea8108492310e4f46bb506208`;var L=C(),de=(0,N.memo)(function({account:e,canMove:t}){let n=S(),a=y(),o=(0,N.useRef)(null),s=(0,k.useFragment)(I,e);(0,N.useEffect)(()=>r(o.current,s),[s]),(0,N.useEffect)(()=>t?i(o.current):void 0,[t]);let{id:c,name:l,boardColumn:u,isFollowUpLate:d,owner:f,wonValue:p,nextActivity:m}=s;return(0,L.jsxs)(`article`,{ref:o,className:`card`,"data-card":c,children:[(0,L.jsxs)(`div`,{className:`card-line`,children:[(0,L.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${c}`,draggable:!1,children:(0,L.jsx)(`bdi`,{children:l})}),t&&(0,L.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:l}),children:(0,L.jsx)(oe,{size:16,"aria-hidden":`true`})})]}),(0,L.jsx)(`p`,{className:`card-next cut`,children:(0,L.jsx)(se,{activity:m,column:u})}),(0,L.jsxs)(`p`,{className:`card-line`,children:[(0,L.jsx)(`span`,{className:`numeric`,children:p.total&&`${a.money(p.total)}${p.isComplete?``:` +`}`}),d&&(0,L.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,L.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})}),R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null};R.hash=`612af0e0838470143cc84bd890b72384`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:null,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})();z.hash=`ae472ebd34dde134b7d8b6f9d80d4884`;var fe=(0,N.memo)(function({column:e,name:t}){let n=S(),r=y(),{count:i,wonValue:a}=(0,k.useFragment)(R,e),o=r.compactMoney(a);return(0,L.jsxs)(`header`,{className:`column-head`,children:[(0,L.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,L.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,L.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,L.jsx)(ce,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,L.jsx)(N.Suspense,{fallback:(0,L.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,L.jsx)(pe,{name:t})})})]})});function pe({name:e}){let t=S(),n=y(),{where:r}=m(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,k.useLazyLoadQuery)(z,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,L.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,L.jsx)(`dt`,{children:t(`accounts.title`)}),(0,L.jsx)(`dd`,{children:n.number(a.count)}),(0,L.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,L.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,L.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,L.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,L.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var me=60,he=(0,N.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:a,focus:o,onCount:c,children:u}=e,d=S(),{data:f,loadNext:p,hasNext:m,isLoadingNext:h}=(0,k.usePaginationFragment)(F,t),{edges:g}=f.accounts,_=(0,N.useMemo)(()=>g.map(({node:e})=>e.id),[g]),v=(0,N.useCallback)(()=>void p(me),[p]);(0,N.useEffect)(()=>c(n,g.length),[n,g.length,c]);let{root:y,isOver:b}=s(n);return(0,L.jsxs)(`section`,{ref:y,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":a?i?.tone:void 0,"data-over":b||void 0,children:[(0,L.jsx)(fe,{column:f,name:n}),a&&i&&(0,L.jsx)(`p`,{className:`column-says`,children:i.text}),u,(0,L.jsx)(l,{ids:_,count:f.count,empty:d(`accounts.board.emptyColumn`),focus:o,onNearEnd:m&&!h?v:void 0,children:e=>(0,L.jsx)(de,{account:g[e].node,canMove:r})})]})}),B=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],ge=[...B.slice(1),`NO_ACTIVITY`],_e=B.filter(e=>e!==`OVERDUE`),ve=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`,`CONFLICT`]);function V(){let e=S(),t=le();return(0,N.useCallback)(n=>{let r=n instanceof O?n.errors[0]:n;if(r instanceof Error)return t(r);let{code:i,field:a}=r;return a?.at(-1)===`to`?e(`accounts.board.error.to`):e(`accounts.board.error.${ve.has(i)?i:`other`}`)},[e,t])}function H(){let e=y();return(0,N.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function U(){let e=S(),t=H(),n=V();return(0,N.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}function ye({menu:e,previews:t,onMove:n,onClose:r}){let i=S(),a=U();return(0,L.jsx)(ne,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,L.jsx)(T,{container:document.querySelector(`main`),children:(0,L.jsx)(te,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,L.jsxs)(w,{className:`menu move-menu`,"aria-label":i(`accounts.board.moveTo`),children:[(0,L.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`accounts.board.moveTo`),` `,(0,L.jsx)(`kbd`,{children:`M`})]}),e&&_e.filter(t=>t!==e.card.boardColumn).map(r=>(0,L.jsxs)(E,{className:`menu-item move-item`,label:i(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,L.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,L.jsx)(`span`,{className:`move-name`,children:i(`accounts.column.${r}`)}),(0,L.jsx)(`span`,{className:`move-says`,children:a(e.card,r,t[r])?.text})]},r))]})})})})}var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},m={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,p],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},m],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,h,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[h,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,p],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},m],storageKey:null}]},params:{cacheID:`8943ad2b0525df5de4d0b9e5445fb2f3`,id:null,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})();W.hash=`a0cb2b6afc1b7866e0e2d564c910fae3`;function be({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?xe(t,n):1/0}function xe(e,t){let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-G(n-G(n,t),t)}function G(e,t){let n=new Intl.DateTimeFormat(`en-US`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e),[,r,i,a]=/([+-])(\d\d):(\d\d)/.exec(n.find(({type:e})=>e===`timeZoneName`).value)??[],o=(Number(i??0)*60+Number(a??0))*6e4;return r===`-`?-o:o}function Se(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Ce=`column_accounts`;function K(e,t,n,r,i){for(let i of B){let a=J(e,t[i]);a&&i!==r&&A.ConnectionHandler.deleteNode(a,n)}let a=r&&J(e,t[r]),o=e.get(n);a&&o&&we(e,a,o,i)}function q(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function J(e,t){let n=e.get(t);return n&&A.ConnectionHandler.getConnection(n,Ce)}function we(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>Y(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=o.findIndex(e=>{let t=Y(e);return t?Te(n,t,r):!1}),c=a??A.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function Y(e){return e?.getLinkedRecord(`node`)}function Te(e,t,n){let r=X(e,n)-X(t,n);return r===0||Number.isNaN(r)?Z(e)<Z(t):r<0}function X(e,t){let n=e.getLinkedRecord(`nextActivity`);return be({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}function Z(e){return Se(String(e.getValue(`name`)))}var Ee=W;async function De(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,d={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},f=await D(e,Ee,d,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),K(e,c,r.id,t,u),q(e,c[r.boardColumn],-1),q(e,c[t],1)},updater:(e,t)=>{let n=t?.result?.column;n&&K(e,c,r.id,n,u)}}),{column:p,activity:m,blockedBy:h}=f;if(!p)throw new O([{code:`UNKNOWN`}]);return{column:p,activity:m,blockedBy:h,undo:ke(r,f)}}function Oe(e,t){let n=(0,A.createRequestDescriptor)((0,A.getRequest)(Ee),{}),{data:r}=e.lookup((0,A.createReaderSelector)((0,A.getFragment)(I),t.id,{},n));return r??t}function ke(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var Ae=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},p=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},f],m=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],h=[{kind:`Variable`,name:`input`,variableName:`week`}],g=[{kind:`Variable`,name:`input`,variableName:`later`}],_=[{kind:`Variable`,name:`input`,variableName:`none`}],v={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},y=[s,c,l,v],b=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:y,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,v],storageKey:null},v],storageKey:null},f];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:p,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`TOMORROW`,args:m,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WITHIN_WEEK`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WEEK_OR_LATER`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`NO_ACTIVITY`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null}]},params:{cacheID:`a61796519c70feaf47a45a984797bc97`,id:null,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})();Ae.hash=`ec46afa2a5e633070540ef5226c49154`;var je=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})();je.hash=`42347c89619153a1fc05d8176af4c04f`;async function Me(e,t,n){let{params:r}=(0,A.getRequest)(t);return(await e.getNetwork().execute(r,n,{force:!0}).toPromise())?.data}var Ne=`…`,Pe=Ae;async function Fe(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:Ne,typeId:n}});return await Me(e,Pe,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var Ie=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:null,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})();Ie.hash=`785405911b2074cd1f64836e49ca2744`;var Le=300,Re=50,ze=2**31-1,Be=250,Ve=Ie;function He(e){let t=(0,k.useRelayEnvironment)();return(0,N.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,k.fetchQuery)(t,Ve,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)K(e,r,t,c.get(t)??null,a)})},[t,e])}function Ue(e,t){let n=(0,N.useRef)(new Set),r=(0,N.useRef)(void 0),i=(0,N.useRef)({handle:e,isHeld:t}),a=(0,N.useCallback)(()=>{if(r.current=void 0,i.current.isHeld||n.current.size===0)return;let e=[...n.current];n.current.clear(),i.current.handle(e)},[]);return(0,N.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,N.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,N.useCallback)(e=>{n.current.add(e),r.current??=setTimeout(a,Le)},[a])}function We({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=He(n),o=Ue((0,N.useCallback)(e=>e.length>Re?r():void a(e),[r,a]),i);(0,N.useEffect)(()=>ue({onChange:o,onReconnect:r}),[o,r]),(0,N.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+Be,i=setTimeout(r,Math.min(Math.max(n,Be),ze));return()=>clearTimeout(i)},[e,t,r])}function Ge(e){return(0,N.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(B.map(e=>[e,t.get(e)??``]))},[e])}var Ke=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:t},params:{cacheID:`5585e6ce4c3f01b6c997b4d097232df5`,id:null,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();Ke.hash=`ee43b83d4df77c43ed1ed9a81f96c2d4`;var qe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:t},params:{cacheID:`62e66aaff6ffbbdf294e7c3f5d644f98`,id:null,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
  $input: ActivityDeleteInput!
) {
  result: activityDelete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();qe.hash=`a32cbafc72a6867c9526218b2342999f`;var Je=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:t},params:{cacheID:`550741591f61e19c534a7b52fcfbda9a`,id:null,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();Je.hash=`580d927f1485877abad91f613746603b`;var Ye=Ke,Xe=qe,Ze=Je;async function Qe(e,t){if(t.kind===`delete`)await D(e,Xe,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await D(e,Ye,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await D(e,Ze,{id:n,expectedVersion:r})}var $e={};function et(t,n,r){let[i,a]=(0,N.useState)(null),[s,c]=(0,N.useState)(null),[l,u]=(0,N.useState)(null),{previews:d,load:f}=tt(n),{focus:p,focusCard:m}=o(),h=nt(t,m,r),g=(0,N.useCallback)((e,t)=>{c(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?u({card:e,to:t}):h.move({card:e,to:t,preview:d[t]}))},[h,d]),_=(0,N.useCallback)(e=>{u(null),l&&h.move({...l,...e,preview:d[l.to]})},[l,h,d]),v=(0,N.useCallback)(()=>{u(null),l&&m(l.card.id)},[l,m]),y=(0,N.useCallback)(e=>{f(e.card),c(e)},[f]),b=(0,N.useCallback)(()=>c(null),[]);return e({onStart:e=>{a(e),f(e)},onEnd:()=>a(null),onDrop:(e,t)=>g(e,t)}),{dragged:i,menu:s,asked:l,previews:d,focus:p,begin:g,answer:_,cancel:v,openMenu:y,closeMenu:b,undo:h.undo}}function tt(e){let t=(0,k.useRelayEnvironment)(),[n,r]=(0,N.useState)($e),i=(0,N.useRef)(null);return{previews:n,load:(0,N.useCallback)(n=>{i.current=n,r($e);let a=e.find(({isActive:e})=>e)?.id;Fe(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function nt(e,t,r){let i=(0,k.useRelayEnvironment)(),a=He(e),o=rt(),s=V(),l=S(),[u]=(0,N.useState)(c),d=(0,N.useCallback)((e,n)=>(n instanceof O&&a([e.id]),t(e.id),{text:l(`accounts.board.notMoved`,{name:Q(e.name),why:s(n)}),isError:!0}),[l,s,a,t]),f=(0,N.useCallback)(async(e,n)=>{try{return await Qe(i,n),await a([e.id]),t(e.id),{text:l(`accounts.board.undone`,{name:Q(e.name)})}}catch(t){return d(e,t)}},[i,a,t,l,d]),p=(0,N.useCallback)(async a=>{let s=Oe(i,a.card);t(r?n(s.id):s.id);try{let t=await De(i,e,{...a,card:s}),{undo:n}=t;return{text:o(s,a.to,t),undo:n&&(()=>f(s,n))}}catch(e){return d(s,e)}},[i,e,t,r,o,f,d]);return{move:(0,N.useCallback)(e=>{t(e.card.id),u.run(()=>p(e))},[t,u,p]),undo:u.undo}}function rt(){let e=S(),t=H();return(0,N.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=Q(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}function Q(e){return`\u2068${e}\u2069`}function it(e){return e.asked.to===`NO_ACTIVITY`?(0,L.jsx)(ot,{...e}):(0,L.jsx)(at,{...e})}function at({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=S(),o=(0,N.useRef)(null);return(0,N.useEffect)(()=>o.current?.focus(),[]),(0,L.jsxs)(st,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,L.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,L.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:n.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,L.jsx)(`option`,{value:e,children:t},e))})]})}function ot({asked:e,says:t,onAnswer:n,onCancel:r}){let i=S();return(0,L.jsx)(st,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,L.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function st({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=S(),c=(0,N.useRef)(null);return(0,N.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,L.jsxs)(`form`,{className:`question`,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,L.jsx)(`p`,{className:`cut`,children:(0,L.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,L.jsx)(`p`,{className:`quiet`,children:t}),(0,L.jsxs)(`p`,{className:`question-actions`,children:[(0,L.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,L.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}function ct({columns:e,shown:t,saysOf:n,onShow:r}){let i=S(),a=y(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,L.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:ge.map(e=>(0,L.jsxs)(u,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,L.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}function lt({board:e,types:n,where:r}){let i=S(),a=y(),o=re(),s=b(`RECORDS_WRITE`),c=U(),[l,u]=(0,N.useState)(`OVERDUE`),d=ut(e,r),{refreshAll:f,onCount:p}=ft(d),m=et(d,n,o),{dragged:g,menu:_,asked:v,previews:x,focus:C}=m;We(e,d,f,g!==null);let w=pt(m.openMenu),T=v&&(0,L.jsx)(it,{asked:v,says:c(v.card,v.to,x[v.to])?.text,types:n,onAnswer:m.answer,onCancel:m.cancel},`${v.card.id} ${v.to}`),E=e=>!o||e===(v?.to??l);return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`div`,{className:`page-head`,children:[(0,L.jsx)(`h1`,{children:i(`accounts.title`)}),(0,L.jsx)(`span`,{className:`quiet numeric`,children:a.number(e.columns.reduce((e,{count:t})=>e+t,0))}),(0,L.jsx)(`div`,{className:`page-head-end`,children:(0,L.jsx)(ae,{})})]}),(0,L.jsxs)(`div`,{className:`page-tools`,children:[(0,L.jsx)(ee,{list:`ACCOUNTS`}),(0,L.jsx)(h,{...ie()})]}),o&&(0,L.jsx)(ct,{columns:e.columns,shown:v?.to??l,saysOf:e=>g&&c(g,e,x[e]),onShow:u}),(0,L.jsx)(`div`,{className:`board`,onClick:w,onKeyDown:e=>t(e,{onMove:e=>s&&$(e,m.openMenu),onUndo:m.undo}),children:e.columns.map(e=>{let t=e.key;return E(t)?(0,L.jsx)(he,{column:e,name:t,canMove:s,isDragging:g!==null,says:g&&c(g,t,x[t]),focus:C,onCount:p,children:v?.to===t&&T},t):null})}),(0,L.jsx)(ye,{menu:_,previews:x,onMove:m.begin,onClose:m.closeMenu})]})}function ut(e,t){let{timeZone:n}=x(),r=Ge(e.columns),i=JSON.stringify(t);return(0,N.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}var dt=100;function ft({where:e}){let t=(0,k.useRelayEnvironment)(),n=(0,N.useRef)(new Map),r=(0,N.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,N.useCallback)(()=>{let r=Math.min(dt,Math.max(30,...n.current.values()));(0,k.fetchQuery)(t,M,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function $(e,t){let n=a(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function pt(e){let t=g();return(0,N.useCallback)(n=>{let r=d(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function mt(){let{where:e}=m(),t=(0,k.useLazyLoadQuery)(M,{where:e,first:30},{fetchPolicy:`store-and-network`});return(0,L.jsx)(lt,{board:t.accountBoard,types:t.activityTypes,where:e})}export{mt as default};