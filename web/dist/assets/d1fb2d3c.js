//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{_ as t,b as n,c as r,d as i,f as a,g as o,h as s,l as c,s as l,u,v as d,y as f}from"./82345cff.js";import{G as p,H as m,L as h,R as g,U as _,c as v,d as y,et as b,f as x,nt as S,p as ee,s as te}from"./3455f8b5.js";import{c as ne,d as C,s as re}from"./3f5f347e.js";import{d as w,f as T,p as ie}from"./d537c0ca.js";import{r as ae}from"./b872616e.js";import{n as oe,t as se}from"./627cbfb4.js";import{a as ce,d as le,i as ue,n as de,o as fe,s as pe}from"./9c8b26aa.js";import{t as me}from"./c5870258.js";import{n as he,t as ge}from"./d9fb3775.js";import{D as _e,O as E}from"./471e2d5b.js";import{t as ve}from"./6fd63b5d.js";var D=m(),O=_(),k=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u,{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u,{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`49cfc2503e1b43f2fbaab611d749dac4`,id:`cf8b6431abdbe53450fb640f1126c13b16f5f8987469844a6f0c419cac0e2889`,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
`}}})();k.hash=`54f8a3e86f6b980272e132e0a6328453`;var A=k,j=e(S(),1),ye=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:`64115338c18c6d1d374d65fb2850af055f48f1701a72ffa92f3365b9f510c2d7`,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})();ye.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var M=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:ye,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})();M.hash=`aacb728c593d2c9c18f5ab587917c8d2`;var N=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();N.hash=`fcb5ac3ea8108492310e4f46bb506208`;var P=b(),be=(0,j.memo)(function({account:e,canMove:t}){let r=y(),i=T(),a=(0,j.useRef)(null),o=(0,D.useFragment)(N,e);(0,j.useEffect)(()=>n(a.current,o),[o]),(0,j.useEffect)(()=>t?u(a.current):void 0,[t]);let{id:s,name:c,boardColumn:l,isFollowUpLate:d,owner:f,wonValue:p,nextActivity:m}=o;return(0,P.jsxs)(`article`,{ref:a,className:`card`,"data-card":s,children:[(0,P.jsxs)(`div`,{className:`card-line`,children:[(0,P.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${s}`,draggable:!1,children:(0,P.jsx)(`bdi`,{children:c})}),t&&(0,P.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":r(`accounts.board.moveOf`,{name:c}),children:(0,P.jsx)(le,{size:16,"aria-hidden":`true`})})]}),(0,P.jsx)(`p`,{className:`card-next cut`,children:(0,P.jsx)(me,{activity:m,column:l})}),(0,P.jsxs)(`p`,{className:`card-line`,children:[(0,P.jsx)(`span`,{className:`numeric`,children:p.total&&`${i.money(p.total)}${p.isComplete?``:` +`}`}),d&&(0,P.jsx)(`span`,{className:`late`,role:`img`,"aria-label":r(`accounts.late`)}),(0,P.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})}),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null};F.hash=`612af0e0838470143cc84bd890b72384`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:`86412f65257601f6c9f7ddefcf4e507789fab21a78a29f27e6aebbe169998afd`,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})();I.hash=`ae472ebd34dde134b7d8b6f9d80d4884`;var xe=(0,j.memo)(function({column:e,name:t}){let n=y(),r=T(),{count:i,wonValue:a}=(0,D.useFragment)(F,e),o=r.compactMoney(a);return(0,P.jsxs)(`header`,{className:`column-head`,children:[(0,P.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,P.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,P.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,P.jsx)(ge,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,P.jsx)(j.Suspense,{fallback:(0,P.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,P.jsx)(Se,{name:t})})})]})});function Se({name:e}){let t=y(),n=T(),{where:r}=C(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,D.useLazyLoadQuery)(I,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,P.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,P.jsx)(`dt`,{children:t(`accounts.title`)}),(0,P.jsx)(`dd`,{children:n.number(a.count)}),(0,P.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,P.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,P.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,P.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,P.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var Ce=60,we=(0,j.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:o,focus:c,onCount:l,children:u}=e,d=y(),{data:f,loadNext:p,hasNext:m,isLoadingNext:h}=(0,D.usePaginationFragment)(M,t),{edges:g}=f.accounts,_=(0,j.useMemo)(()=>g.map(({node:e})=>e.id),[g]),v=(0,j.useCallback)(()=>void p(Ce),[p]);(0,j.useEffect)(()=>l(n,g.length),[n,g.length,l]);let{root:b,isOver:x}=a(n);return(0,P.jsxs)(`section`,{ref:b,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":o?i?.tone:void 0,"data-over":x||void 0,children:[(0,P.jsx)(xe,{column:f,name:n}),o&&i&&(0,P.jsx)(`p`,{className:`column-says`,children:i.text}),u,(0,P.jsx)(s,{ids:_,count:f.count,empty:d(`accounts.board.emptyColumn`),focus:c,onNearEnd:m&&!h?v:void 0,children:e=>(0,P.jsx)(be,{account:g[e].node,canMove:r})})]})}),L=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Te=[...L.slice(1),`NO_ACTIVITY`],Ee=L.filter(e=>e!==`OVERDUE`),De=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`]);function R(){let e=y(),t=te(),n=v();return(0,j.useCallback)(r=>{let i=r instanceof h?r.errors[0]:r;if(i instanceof Error)return t(i);let{code:a,field:o}=i;return o?.at(-1)===`to`?e(`accounts.board.error.to`):De.has(a)?e(`accounts.board.error.${a}`):n(i)??e(`accounts.board.error.${a===`CONFLICT`?a:`other`}`)},[e,t,n])}function z(){let e=T();return(0,j.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function B(){let e=y(),t=z(),n=R();return(0,j.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}function Oe({menu:e,previews:t,onMove:n,onClose:r}){let i=y(),a=he(e!==null),o=B();return a?(0,P.jsx)(de,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,P.jsx)(ce,{container:document.querySelector(`main`),children:(0,P.jsx)(ue,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,P.jsxs)(fe,{className:`menu move-menu`,"aria-label":i(`accounts.board.moveTo`),children:[(0,P.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`accounts.board.moveTo`),` `,(0,P.jsx)(`kbd`,{children:`M`})]}),e&&Ee.filter(t=>t!==e.card.boardColumn).map(r=>(0,P.jsxs)(pe,{className:`menu-item move-item`,label:i(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,P.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,P.jsx)(`span`,{className:`move-name`,children:i(`accounts.column.${r}`)}),(0,P.jsx)(`span`,{className:`move-says`,children:o(e.card,r,t[r])?.text})]},r))]})})})}):null}var V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},h={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},m,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,p],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},h],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,g,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[g,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,p],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},h],storageKey:null}]},params:{cacheID:`6f64ea8517834bc941b11ce8376187e1`,id:`71cbc6fefd02da8f9e30c971c3d6acfe4834d396ceda3a44957cc2b8475a9569`,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})();V.hash=`ac7a7c4d3c47533f4be74228353e90fd`;function ke({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?Ae(t,n):1/0}var Ae=ie((e,t)=>{let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-E(t,n-E(t,n))});function je(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Me=`column_accounts`;function H(e,t,n,r,i){for(let i of L){let a=W(e,t[i]);a&&i!==r&&O.ConnectionHandler.deleteNode(a,n)}let a=r&&W(e,t[r]),o=e.get(n);a&&o&&Ne(e,a,o,i)}function U(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function W(e,t){let n=e.get(t);return n&&O.ConnectionHandler.getConnection(n,Me)}function Ne(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>G(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=K(n,r),c=o.findIndex(e=>{let t=G(e);return t?Pe(s,K(t,r)):!1}),l=a??O.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function G(e){return e?.getLinkedRecord(`node`)}function K(e,t){return{due:Fe(e,t),name:je(String(e.getValue(`name`)))}}function Pe(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function Fe(e,t){let n=e.getLinkedRecord(`nextActivity`);return ke({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var q=V;async function Ie(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,d={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},f=await g(e,q,d,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),H(e,c,r.id,t,u),U(e,c[r.boardColumn],-1),U(e,c[t],1)},updater:(e,t)=>{let n=t?.result?.column;n&&H(e,c,r.id,n,u)}}),{column:p,activity:m,blockedBy:_}=f;if(!p)throw new h([{code:`UNKNOWN`}]);return{column:p,activity:m,blockedBy:_,undo:Re(r,f)}}function Le(e,t){let n=(0,O.createRequestDescriptor)((0,O.getRequest)(q),{}),{data:r}=e.lookup((0,O.createReaderSelector)((0,O.getFragment)(N),t.id,{},n));return r??t}function Re(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var J=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},p={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},f,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[f,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},m=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},p],h=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],g=[{kind:`Variable`,name:`input`,variableName:`week`}],_=[{kind:`Variable`,name:`input`,variableName:`later`}],v=[{kind:`Variable`,name:`input`,variableName:`none`}],y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},b=[s,c,l,y],x=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,y],storageKey:null},y],storageKey:null},p];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null}]},params:{cacheID:`9ab0ef2cb79e80365e470daa7fae3293`,id:`cd6c20254392266d04ab1ca885fdff889d2673757f0438372518bf9f577ea38b`,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})();J.hash=`ec46afa2a5e633070540ef5226c49154`;var ze=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})();ze.hash=`8d41b7dae58f8a881bf5490b7c20a2a9`;async function Be(e,t,n){let{params:r}=(0,O.getRequest)(t);return(await e.getNetwork().execute(r,n,{force:!0}).toPromise())?.data}var Ve=`…`,He=J;async function Ue(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:Ve,typeId:n}});return await Be(e,He,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var Y=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:`d19458789470ddee93e3aea8d1454355b20e70cc82a582ee901f2464554e7a74`,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})();Y.hash=`785405911b2074cd1f64836e49ca2744`;var We=300,Ge=50,Ke=2**31-1,X=250,qe=Y;function Z(e){let t=(0,D.useRelayEnvironment)();return(0,j.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,D.fetchQuery)(t,qe,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)H(e,r,t,c.get(t)??null,a)})},[t,e])}function Je(e,t){let n=(0,j.useRef)(new Set),r=(0,j.useRef)(void 0),i=(0,j.useRef)({handle:e,isHeld:t}),a=(0,j.useCallback)(()=>{if(r.current=void 0,i.current.isHeld||n.current.size===0)return;let e=[...n.current];n.current.clear(),i.current.handle(e)},[]);return(0,j.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,j.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,j.useCallback)(e=>{n.current.add(e),r.current??=setTimeout(a,We)},[a])}function Ye({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=Z(n),o=Je((0,j.useCallback)(e=>e.length>Ge?r():void a(e),[r,a]),i);(0,j.useEffect)(()=>ve({onChange:o,onReconnect:r}),[o,r]),(0,j.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+X,i=setTimeout(r,Math.min(Math.max(n,X),Ke));return()=>clearTimeout(i)},[e,t,r])}function Xe(e){return(0,j.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(L.map(e=>[e,t.get(e)??``]))},[e])}var Q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:n},params:{cacheID:`48697382bb0b25acc6720774e6ba7a06`,id:`3d06e3238baf0e5fc548a8c07d530de73c96bffc07a2f8e5b74b1c8e5be15d26`,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
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
`}}})();Q.hash=`9a2a0a674d77badf84236657a34cabc4`;var $=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:n},params:{cacheID:`191bff1ee967478f85b1934a60838480`,id:`f1df2683b6d109dbd1831f4417d3e705f3243747237d5bc64b6a9052d321ef2a`,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
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
`}}})();$.hash=`8bd27754d96c9c937eac9641d508761c`;var Ze=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:n},params:{cacheID:`fb010d11aafbf512dc6b040ee3f496da`,id:`2a8fe81e0ac7ccb858a0bb316c6010cc20f3d9d97918260483fc86ec16df3ae5`,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
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
`}}})();Ze.hash=`3b458612c48976cde2eb88c1921778f6`;var Qe=Q,$e=$,et=Ze;async function tt(e,t){if(t.kind===`delete`)await g(e,$e,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await g(e,Qe,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await g(e,et,{id:n,expectedVersion:r})}var nt={};function rt(e,t,n){let[a,o]=(0,j.useState)(null),[s,c]=(0,j.useState)(null),[l,u]=(0,j.useState)(null),{previews:d,load:f}=it(t),{focus:p,focusCard:m}=r(),h=at(e,m,n),g=(0,j.useCallback)((e,t)=>{c(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?u({card:e,to:t}):h.move({card:e,to:t,preview:d[t]}))},[h,d]),_=(0,j.useCallback)(e=>{u(null),l&&h.move({...l,...e,preview:d[l.to]})},[l,h,d]),v=(0,j.useCallback)(()=>{u(null),l&&m(l.card.id)},[l,m]),y=(0,j.useCallback)(e=>{f(e.card),c(e)},[f]),b=(0,j.useCallback)(()=>c(null),[]);return i({onStart:e=>{o(e),f(e)},onEnd:()=>o(null),onDrop:(e,t)=>g(e,t)}),{dragged:a,menu:s,asked:l,previews:d,focus:p,begin:g,answer:_,cancel:v,openMenu:y,closeMenu:b,undo:h.undo}}function it(e){let t=(0,D.useRelayEnvironment)(),[n,r]=(0,j.useState)(nt),i=(0,j.useRef)(null);return{previews:n,load:(0,j.useCallback)(n=>{i.current=n,r(nt);let a=e.find(({isActive:e})=>e)?.id;Ue(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function at(e,t,n){let r=(0,D.useRelayEnvironment)(),i=Z(e),a=ot(),o=R(),s=y(),[l]=(0,j.useState)(c),u=(0,j.useCallback)((e,n)=>(n instanceof h&&i([e.id]),t(e.id),{text:s(`accounts.board.notMoved`,{name:w(e.name),why:o(n)}),isError:!0}),[s,o,i,t]),d=(0,j.useCallback)(async(e,n)=>{try{return await tt(r,n),await i([e.id]),t(e.id),{text:s(`accounts.board.undone`,{name:w(e.name)})}}catch(t){return u(e,t)}},[r,i,t,s,u]),p=(0,j.useCallback)(async i=>{let o=Le(r,i.card);t(n?f(o.id):o.id);try{let t=await Ie(r,e,{...i,card:o}),{undo:n}=t;return{text:a(o,i.to,t),undo:n&&(()=>d(o,n))}}catch(e){return u(o,e)}},[r,e,t,n,a,d,u]);return{move:(0,j.useCallback)(e=>{t(e.card.id),l.run(()=>p(e))},[t,l,p]),undo:l.undo}}function ot(){let e=y(),t=z();return(0,j.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=w(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}function st(e){return e.asked.to===`NO_ACTIVITY`?(0,P.jsx)(lt,{...e}):(0,P.jsx)(ct,{...e})}function ct({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=y(),o=(0,j.useRef)(null);return(0,j.useEffect)(()=>o.current?.focus(),[]),(0,P.jsxs)(ut,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,P.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,P.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:(0,P.jsx)(_e,{types:n})})]})}function lt({asked:e,says:t,onAnswer:n,onCancel:r}){let i=y();return(0,P.jsx)(ut,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,P.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function ut({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=y(),c=(0,j.useRef)(null);return(0,j.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,P.jsxs)(`form`,{className:`question`,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,P.jsx)(`p`,{className:`cut`,children:(0,P.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,P.jsx)(`p`,{className:`quiet`,children:t}),(0,P.jsxs)(`p`,{className:`question-actions`,children:[(0,P.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,P.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}function dt({columns:e,shown:t,saysOf:n,onShow:r}){let i=y(),a=T(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,P.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:Te.map(e=>(0,P.jsxs)(l,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,P.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}function ft({board:e,types:t,views:n,where:r}){let i=re(),a=x(`RECORDS_WRITE`),s=B(),[c,l]=(0,j.useState)(`OVERDUE`),u=mt(e,r),{refreshAll:d,onCount:f}=gt(u),p=rt(u,t,i),{dragged:m,menu:h,asked:g,previews:_,focus:v}=p;Ye(e,u,d,m!==null);let y=vt(p.openMenu),b=g&&(0,P.jsx)(st,{asked:g,says:s(g.card,g.to,_[g.to])?.text,types:t,onAnswer:p.answer,onCancel:p.cancel},`${g.card.id} ${g.to}`),S=e=>!i||e===(g?.to??c);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(pt,{count:e.columns.reduce((e,{count:t})=>e+t,0),views:n}),i&&(0,P.jsx)(dt,{columns:e.columns,shown:g?.to??c,saysOf:e=>m&&s(m,e,_[e]),onShow:l}),(0,P.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>o(e,{onMove:e=>a&&_t(e,p.openMenu),onUndo:p.undo}),children:e.columns.map(e=>{let t=e.key;return S(t)?(0,P.jsx)(we,{column:e,name:t,canMove:a,isDragging:m!==null,says:m&&s(m,t,_[t]),focus:v,onCount:f,children:g?.to===t&&b},t):null})}),(0,P.jsx)(Oe,{menu:h,previews:_,onMove:p.begin,onClose:p.closeMenu})]})}var pt=(0,j.memo)(function({count:e,views:t}){let n=y(),r=T();return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`div`,{className:`page-head`,children:[(0,P.jsx)(`h1`,{children:n(`accounts.title`)}),(0,P.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,P.jsx)(`div`,{className:`page-head-end`,children:(0,P.jsx)(se,{})})]}),(0,P.jsxs)(`div`,{className:`page-tools`,children:[(0,P.jsx)(ae,{list:`ACCOUNTS`,query:t}),(0,P.jsx)(ne,{...oe()})]})]})});function mt(e,t){let{timeZone:n}=ee(),r=Xe(e.columns),i=JSON.stringify(t);return(0,j.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}var ht=100;function gt({where:e}){let t=(0,D.useRelayEnvironment)(),n=(0,j.useRef)(new Map),r=(0,j.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,j.useCallback)(()=>{let r=Math.min(ht,Math.max(30,...n.current.values()));(0,D.fetchQuery)(t,A,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function _t(e,n){let r=t(e),i=e.querySelector(`.card-more`);r&&i&&n({card:r,anchor:i})}function vt(e){let t=p();return(0,j.useCallback)(n=>{let r=d(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?_t(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function yt(){let{where:e}=C(),t=(0,D.useLazyLoadQuery)(A,{where:e,first:30},{fetchPolicy:`store-and-network`});return(0,P.jsx)(ft,{board:t.accountBoard,types:t.activityTypes,views:t,where:e})}export{yt as default};