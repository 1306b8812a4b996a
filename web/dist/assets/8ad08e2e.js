//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{C as t,D as n,E as r,O as i,S as a,T as o,_ as s,b as c,g as l,k as u,v as d,w as f,x as p,y as m}from"./8747ff76.js";import{K as h,R as g,U as _,W as v,c as y,f as b,l as x,m as ee,p as te,r as ne,rt as re,tt as ie,z as S}from"./b9259d66.js";import{c as ae,d as C,s as oe}from"./2b5501b1.js";import{d as w,f as T,p as se}from"./110b5995.js";import{r as ce}from"./11014a18.js";import{n as le,t as ue}from"./88d32550.js";import{S as de,_ as fe,g as pe,h as me,p as he,v as ge}from"./2a2d0c89.js";import{t as _e}from"./31867c2e.js";import{n as ve,t as ye}from"./6b8f7fa2.js";import{t as be}from"./f1a03fcc.js";var E=_(),D=v(),O=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u,{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u,{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`49cfc2503e1b43f2fbaab611d749dac4`,id:`cf8b6431abdbe53450fb640f1126c13b16f5f8987469844a6f0c419cac0e2889`,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
  ...savedViews_query
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

fragment savedViews_query on Query {
  savedViews {
    id
    name
    list
    where
    orderBy
    columns
    columnWidths
    isDefault
    ...viewMenu_view
  }
}

fragment viewMenu_view on SavedView {
  id
  version
  name
  isShared
  isDefault
  viewerCanEdit
}
`}}})();O.hash=`54f8a3e86f6b980272e132e0a6328453`;var xe=O,k=e(re(),1),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:`64115338c18c6d1d374d65fb2850af055f48f1701a72ffa92f3365b9f510c2d7`,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})();A.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var j=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:A,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})();j.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var M=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();M.hash=`fcb5ac3ea8108492310e4f46bb506208`;var N=ie(),Se=(0,k.memo)(function({account:e,canMove:t}){let n=b(),r=T(),i=(0,k.useRef)(null),a=(0,E.useFragment)(M,e);(0,k.useEffect)(()=>u(i.current,a),[a]),(0,k.useEffect)(()=>t?p(i.current):void 0,[t]);let{id:o,name:s,boardColumn:c,isFollowUpLate:l,owner:d,wonValue:f,nextActivity:m}=a;return(0,N.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,N.jsxs)(`div`,{className:`card-line`,children:[(0,N.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${o}`,draggable:!1,children:(0,N.jsx)(`bdi`,{children:s})}),t&&(0,N.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:s}),children:(0,N.jsx)(de,{size:16,"aria-hidden":`true`})})]}),(0,N.jsx)(`p`,{className:`card-next cut`,children:(0,N.jsx)(_e,{activity:m,column:c})}),(0,N.jsxs)(`p`,{className:`card-line`,children:[(0,N.jsx)(`span`,{className:`numeric`,children:f.total&&`${r.money(f.total)}${f.isComplete?``:` +`}`}),l&&(0,N.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,N.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})}),P={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null};P.hash=`612af0e0838470143cc84bd890b72384`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:`86412f65257601f6c9f7ddefcf4e507789fab21a78a29f27e6aebbe169998afd`,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})();F.hash=`ae472ebd34dde134b7d8b6f9d80d4884`;var Ce=(0,k.memo)(function({column:e,name:t}){let n=b(),r=T(),{count:i,wonValue:a}=(0,E.useFragment)(P,e),o=r.compactMoney(a);return(0,N.jsxs)(`header`,{className:`column-head`,children:[(0,N.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,N.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,N.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,N.jsx)(ye,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,N.jsx)(k.Suspense,{fallback:(0,N.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,N.jsx)(we,{name:t})})})]})});function we({name:e}){let t=b(),n=T(),{where:r}=C(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,E.useLazyLoadQuery)(F,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,N.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,N.jsx)(`dt`,{children:t(`accounts.title`)}),(0,N.jsx)(`dd`,{children:n.number(a.count)}),(0,N.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,N.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,N.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,N.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,N.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var Te=60,Ee=(0,k.memo)(function(e){let{column:n,name:r,canMove:i,says:a,isDragging:o,focus:s,onCount:c,children:l}=e,u=b(),{data:d,loadNext:p,hasNext:m,isLoadingNext:h}=(0,E.usePaginationFragment)(j,n),{edges:g}=d.accounts,_=(0,k.useMemo)(()=>g.map(({node:e})=>e.id),[g]),v=(0,k.useCallback)(()=>void p(Te),[p]);(0,k.useEffect)(()=>c(r,g.length),[r,g.length,c]);let{root:y,isOver:x}=t(r);return(0,N.jsxs)(`section`,{ref:y,className:`column`,"aria-labelledby":`column-${r}`,"data-column":r,"data-says":o?a?.tone:void 0,"data-over":x||void 0,children:[(0,N.jsx)(Ce,{column:d,name:r}),o&&a&&(0,N.jsx)(`p`,{className:`column-says`,children:a.text}),l,(0,N.jsx)(f,{ids:_,count:d.count,empty:u(`accounts.board.emptyColumn`),focus:s,onNearEnd:m&&!h?v:void 0,children:e=>(0,N.jsx)(Se,{account:g[e].node,canMove:i})})]})}),I=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],De=[...I.slice(1),`NO_ACTIVITY`],Oe=I.filter(e=>e!==`OVERDUE`),ke=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`]);function L(){let e=b(),t=y(),n=x();return(0,k.useCallback)(r=>{let i=r instanceof g?r.errors[0]:r;if(i instanceof Error)return t(i);let{code:a,field:o}=i;return o?.at(-1)===`to`?e(`accounts.board.error.to`):ke.has(a)?e(`accounts.board.error.${a}`):n(i)??e(`accounts.board.error.${a===`CONFLICT`?a:`other`}`)},[e,t,n])}function R(){let e=T();return(0,k.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function z(){let e=b(),t=R(),n=L();return(0,k.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}function Ae({menu:e,previews:t,onMove:n,onClose:r}){let i=b(),a=ve(e!==null),o=z();return a?(0,N.jsx)(he,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,N.jsx)(pe,{container:document.querySelector(`main`),children:(0,N.jsx)(me,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,N.jsxs)(fe,{className:`menu move-menu`,"aria-label":i(`accounts.board.moveTo`),children:[(0,N.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`accounts.board.moveTo`),` `,(0,N.jsx)(`kbd`,{children:`M`})]}),e&&Oe.filter(t=>t!==e.card.boardColumn).map(r=>(0,N.jsxs)(ge,{className:`menu-item move-item`,label:i(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,N.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,N.jsx)(`span`,{className:`move-name`,children:i(`accounts.column.${r}`)}),(0,N.jsx)(`span`,{className:`move-says`,children:o(e.card,r,t[r])?.text})]},r))]})})})}):null}var B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,concreteType:`AccountBoard`,kind:`LinkedField`,name:`board`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null}],storageKey:null},m={alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n],storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},v={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},_,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[_,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,g],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},v],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,y,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[y,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,g],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},v],storageKey:null}]},params:{cacheID:`70aeff78ae96e2be313fc8efaf51cdbf`,id:`dd105eb91b9f6bbdbf4ab6f93487247b5e768648f2194938ae95e7b0145fa4f4`,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
    board {
      nextChangeAt
      evaluatedAt
    }
    edge {
      node {
        id
      }
    }
    events {
      revision
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
`}}})();B.hash=`18bfb34d061dbb997fabe84762d6b944`;var V=new Set;function H(e){for(let{revision:t}of e)V.add(t)}function je(e){return V.has(e)}function Me({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?Ne(t,n):1/0}var Ne=se((e,t)=>{let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-d(t,n-d(t,n))});function Pe(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Fe=`column_accounts`;function U(e,t,n,r,i){for(let i of I){let a=G(e,t[i]);a&&i!==r&&D.ConnectionHandler.deleteNode(a,n)}let a=r&&G(e,t[r]),o=e.get(n);a&&o&&Ie(e,a,o,i)}function W(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function G(e,t){let n=e.get(t);return n&&D.ConnectionHandler.getConnection(n,Fe)}function Ie(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>K(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=q(n,r),c=o.findIndex(e=>{let t=K(e);return t?Le(s,q(t,r)):!1}),l=a??D.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function K(e){return e?.getLinkedRecord(`node`)}function q(e,t){return{due:Re(e,t),name:Pe(String(e.getValue(`name`)))}}function Le(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function Re(e,t){let n=e.getLinkedRecord(`nextActivity`);return Me({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var J=B;async function ze(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,d={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},f=await S(e,J,d,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),U(e,c,r.id,t,u),W(e,c[r.boardColumn],-1),W(e,c[t],1)},updater:(e,t)=>{let{column:n,edge:i}=t?.result??{};n&&(U(e,c,r.id,i?n:null,u),Be(e,l))}}),{column:p,activity:m,blockedBy:h,events:_}=f;if(H(_),!p)throw new g([{code:`UNKNOWN`}]);return{column:p,activity:m,blockedBy:h,undo:He(r,f)}}function Be(e,t){let n=e.getRootField(`accountCardMove`)?.getLinkedRecord(`board`),r=e.getRoot().getLinkedRecord(`accountBoard`,{where:t});n&&r?.copyFieldsFrom(n)}function Ve(e,t){let n=(0,D.createRequestDescriptor)((0,D.getRequest)(J),{}),{data:r}=e.lookup((0,D.createReaderSelector)((0,D.getFragment)(M),t.id,{},n));return r??t}function He(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var Y=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},p={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},f,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[f,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},m=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},p],h=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],g=[{kind:`Variable`,name:`input`,variableName:`week`}],_=[{kind:`Variable`,name:`input`,variableName:`later`}],v=[{kind:`Variable`,name:`input`,variableName:`none`}],y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},b=[s,c,l,y],x=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,y],storageKey:null},y],storageKey:null},p];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null}]},params:{cacheID:`9ab0ef2cb79e80365e470daa7fae3293`,id:`cd6c20254392266d04ab1ca885fdff889d2673757f0438372518bf9f577ea38b`,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})();Y.hash=`ec46afa2a5e633070540ef5226c49154`;var Ue=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})();Ue.hash=`8d41b7dae58f8a881bf5490b7c20a2a9`;var We=`…`,Ge=Y;async function Ke(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:We,typeId:n}});return await ne(e,Ge,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var X=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:`d19458789470ddee93e3aea8d1454355b20e70cc82a582ee901f2464554e7a74`,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})();X.hash=`785405911b2074cd1f64836e49ca2744`;var qe=300,Je=50,Ye=2**31-1,Z=250,Xe=X;function Q(e){let t=(0,E.useRelayEnvironment)();return(0,k.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,E.fetchQuery)(t,Xe,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)U(e,r,t,c.get(t)??null,a)})},[t,e])}function Ze(e,t){let n=(0,k.useRef)([]),r=(0,k.useRef)(void 0),i=(0,k.useRef)({handle:e,isHeld:t}),a=(0,k.useCallback)(()=>{if(r.current=void 0,i.current.isHeld)return;let e=new Set(n.current.filter(({revision:e})=>!je(e)).map(({id:e})=>e));n.current=[],e.size>0&&i.current.handle([...e])},[]);return(0,k.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,k.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,k.useCallback)((e,t)=>{n.current.push({id:e,revision:t}),r.current??=setTimeout(a,qe)},[a])}function Qe({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=Q(n),o=Ze((0,k.useCallback)(e=>e.length>Je?r():void a(e),[r,a]),i);(0,k.useEffect)(()=>be({onChange:o,onReconnect:r}),[o,r]),(0,k.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+Z,i=setTimeout(r,Math.min(Math.max(n,Z),Ye));return()=>clearTimeout(i)},[e,t,r])}function $e(e){return(0,k.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(I.map(e=>[e,t.get(e)??``]))},[e])}var $=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`a3eb6fca7117ad05c609cedbfad07033`,id:`cd0390f93941d1d000c6526d99ba9431d3cc6e8dbe8950b6be548be63c49a710`,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    events {
      revision
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
`}}})();$.hash=`4e3ac43361b07765434d0f30166775d7`;var et=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`5331246f03ebf53035debe5c5c4ce661`,id:`3ecb5fdd59c4d49a87a4767cc6aa65d709ec43dd2cdb5bff5ef8df850f6cd08a`,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
  $input: ActivityDeleteInput!
) {
  result: activityDelete(input: $input) {
    events {
      revision
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
`}}})();et.hash=`c1250c46abd9b83362a8d983e0b9b48d`;var tt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`c5f2d66dffed235cdbc65ef7f4ed80e2`,id:`cd82fc0f98bef5af74c6ac87964ab051a46bcda3e0e7a97ec524d9946cd42971`,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    events {
      revision
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
`}}})();tt.hash=`e47cfedf305755ad621d53ac79c85a33`;var nt=$,rt=et,it=tt;async function at(e,t){if(t.kind===`delete`){let{events:n}=await S(e,rt,{id:t.id,expectedVersion:t.version});H(n)}else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate},{events:o}=await S(e,nt,{id:n,expectedVersion:r,...a});H(o)}else for(let{id:n,version:r}of t.activities){let{events:t}=await S(e,it,{id:n,expectedVersion:r});H(t)}}var ot={};function st(e,t,n){let[r,i]=(0,k.useState)(null),[o,s]=(0,k.useState)(null),[l,u]=(0,k.useState)(null),{previews:d,load:f}=ct(t),p=c(),m=lt(e,p,n),h=(0,k.useCallback)((e,t)=>{s(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?u({card:e,to:t}):m.move({card:e,to:t,preview:d[t]}))},[m,d]),g=(0,k.useCallback)(e=>{u(null),l&&m.move({...l,...e,preview:d[l.to]})},[l,m,d]),_=(0,k.useCallback)(()=>{u(null),l&&p.ask(l.card.id)},[l,p]),v=(0,k.useCallback)(e=>{f(e.card),s(e)},[f]),y=(0,k.useCallback)(()=>s(null),[]);return a({onStart:e=>{i(e),f(e)},onEnd:()=>i(null),onDrop:(e,t)=>h(e,t)}),{dragged:r,menu:o,asked:l,previews:d,focus:p,begin:h,answer:g,cancel:_,openMenu:v,closeMenu:y,undo:m.undo}}function ct(e){let t=(0,E.useRelayEnvironment)(),[n,r]=(0,k.useState)(ot),i=(0,k.useRef)(null);return{previews:n,load:(0,k.useCallback)(n=>{i.current=n,r(ot);let a=e.find(({isActive:e})=>e)?.id;Ke(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function lt(e,t,n){let r=(0,E.useRelayEnvironment)(),a=Q(e),o=ut(),s=L(),c=b(),[l]=(0,k.useState)(m),u=(0,k.useCallback)((e,n)=>(n instanceof g&&a([e.id]),t.ask(e.id),{text:c(`accounts.board.notMoved`,{name:w(e.name),why:s(n)}),isError:!0}),[c,s,a,t]),d=(0,k.useCallback)(async(e,n)=>{try{return await at(r,n),await a([e.id]),t.ask(e.id),{text:c(`accounts.board.undone`,{name:w(e.name)})}}catch(t){return u(e,t)}},[r,a,t,c,u]),f=(0,k.useCallback)(async a=>{let s=Ve(r,a.card);t.ask(n?i(s.id):s.id);try{let t=await ze(r,e,{...a,card:s}),{undo:n}=t;return{text:o(s,a.to,t),undo:n&&(()=>d(s,n))}}catch(e){return u(s,e)}},[r,e,t,n,o,d,u]);return{move:(0,k.useCallback)(e=>{t.ask(e.card.id),l.run(()=>f(e))},[t,l,f]),undo:l.undo}}function ut(){let e=b(),t=R();return(0,k.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=w(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}function dt(e){return e.asked.to===`NO_ACTIVITY`?(0,N.jsx)(pt,{...e}):(0,N.jsx)(ft,{...e})}function ft({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=b(),o=(0,k.useRef)(null);return(0,k.useEffect)(()=>o.current?.focus(),[]),(0,N.jsxs)(mt,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,N.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,N.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:(0,N.jsx)(s,{types:n})})]})}function pt({asked:e,says:t,onAnswer:n,onCancel:r}){let i=b();return(0,N.jsx)(mt,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,N.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function mt({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=b(),c=(0,k.useRef)(null);return(0,k.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,N.jsxs)(`form`,{className:`question`,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,N.jsx)(`p`,{className:`cut`,children:(0,N.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,N.jsx)(`p`,{className:`quiet`,children:t}),(0,N.jsxs)(`p`,{className:`question-actions`,children:[(0,N.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,N.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}function ht({columns:e,shown:t,saysOf:n,onShow:r}){let i=b(),a=T(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,N.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:De.map(e=>(0,N.jsxs)(l,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,N.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}function gt({board:e,types:t,views:n,where:r}){let i=oe(),a=te(`RECORDS_WRITE`),s=z(),[c,l]=(0,k.useState)(`OVERDUE`),u=vt(e,r),{refreshAll:d,onCount:f}=bt(u),p=st(u,t,i),{dragged:m,menu:h,asked:g,previews:_,focus:v}=p;Qe(e,u,d,m!==null);let y=St(p.openMenu),b=g&&(0,N.jsx)(dt,{asked:g,says:s(g.card,g.to,_[g.to])?.text,types:t,onAnswer:p.answer,onCancel:p.cancel},`${g.card.id} ${g.to}`),x=e=>!i||e===(g?.to??c);return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(_t,{count:e.columns.reduce((e,{count:t})=>e+t,0),views:n}),i&&(0,N.jsx)(ht,{columns:e.columns,shown:g?.to??c,saysOf:e=>m&&s(m,e,_[e]),onShow:l}),(0,N.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>o(e,{onMove:e=>a&&xt(e,p.openMenu),onUndo:p.undo}),children:e.columns.map(e=>{let t=e.key;return x(t)?(0,N.jsx)(Ee,{column:e,name:t,canMove:a,isDragging:m!==null,says:m&&s(m,t,_[t]),focus:v,onCount:f,children:g?.to===t&&b},t):null})}),(0,N.jsx)(Ae,{menu:h,previews:_,onMove:p.begin,onClose:p.closeMenu})]})}var _t=(0,k.memo)(function({count:e,views:t}){let n=b(),r=T();return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`div`,{className:`page-head`,children:[(0,N.jsx)(`h1`,{children:n(`accounts.title`)}),(0,N.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,N.jsx)(`div`,{className:`page-head-end`,children:(0,N.jsx)(ue,{})})]}),(0,N.jsxs)(`div`,{className:`page-tools`,children:[(0,N.jsx)(ce,{list:`ACCOUNTS`,query:t}),(0,N.jsx)(ae,{...le()})]})]})});function vt(e,t){let{timeZone:n}=ee(),r=$e(e.columns),i=JSON.stringify(t);return(0,k.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}var yt=100;function bt({where:e}){let t=(0,E.useRelayEnvironment)(),n=(0,k.useRef)(new Map),r=(0,k.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,k.useCallback)(()=>{let r=Math.min(yt,Math.max(30,...n.current.values()));(0,E.fetchQuery)(t,xe,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function xt(e,t){let n=r(e),i=e.querySelector(`.card-more`);n&&i&&t({card:n,anchor:i})}function St(e){let t=h();return(0,k.useCallback)(r=>{let i=n(r.target);!i||r.metaKey||r.ctrlKey||r.shiftKey||(r.target.closest(`.card-more`)?xt(i,e):(r.preventDefault(),t({to:i.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function Ct(){let{where:e}=C(),t=(0,E.useLazyLoadQuery)(xe,{where:e,first:30},{fetchPolicy:`store-and-network`});return(0,N.jsx)(gt,{board:t.accountBoard,types:t.activityTypes,views:t,where:e})}export{Ct as default};