//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,E as n,Kt as r,Ot as i,S as a,T as o,Tt as s,Wt as c,_ as l,_t as u,f as d,g as f,gt as p,ht as m,kt as h,o as g,p as _,s as v,v as y,vt as b,w as x,wt as S,yt as ee}from"./da71c01e.js";import{c as te,l as ne}from"./d8f50f44.js";import{C as re,M as ie,N as ae,S as oe,_ as se,b as ce,d as le,f as ue,g as de,p as fe,u as pe,v as me,x as he,y as ge}from"./a22e1977.js";import{G as _e,K as ve,U as ye,W as be}from"./d5165440.js";import{C as xe,D as Se,E as Ce,O as we,T as Te,a as Ee,b as De,c as Oe,d as ke,f as Ae,i as je,k as Me,l as Ne,m as Pe,o as Fe,p as Ie,s as Le,u as Re,w as ze,y as Be}from"./8719692a.js";import{h as Ve,l as He,m as Ue,u as We}from"./ef6e0d3b.js";import{n as Ge,t as Ke}from"./201fcd4a.js";import{b as qe,y as Je}from"./6bcb52c2.js";import{i as C,n as w,o as Ye,r as T}from"./159461e9.js";import{i as Xe,n as Ze,r as Qe,t as $e}from"./8e11d5f0.js";import{n as et,t as tt}from"./e4bd17e9.js";import{n as nt,t as rt}from"./6757911e.js";var E;function it(){return(it=e((()=>{s(),E=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u,{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u,{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`49cfc2503e1b43f2fbaab611d749dac4`,id:`cf8b6431abdbe53450fb640f1126c13b16f5f8987469844a6f0c419cac0e2889`,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
`}}})(),E.hash=`54f8a3e86f6b980272e132e0a6328453`})))()}var at;function ot(){return(ot=e((()=>{it(),S(),at=E})))()}var st;function ct(){return(ct=e((()=>{s(),st=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:`64115338c18c6d1d374d65fb2850af055f48f1701a72ffa92f3365b9f510c2d7`,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})(),st.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var lt;function ut(){return(ut=e((()=>{s(),ct(),lt=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:st,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})(),lt.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var D;function O(){return(O=e((()=>{s(),D=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})(),D.hash=`fcb5ac3ea8108492310e4f46bb506208`})))()}var k,dt,A,ft;function pt(){return(pt=e((()=>{O(),ae(),k=r(),dt=S(),w(),a(),Se(),Re(),et(),A=c(),ft=(0,k.memo)(function({account:e,canMove:n}){let r=t(),i=C(),a=(0,k.useRef)(null),o=(0,dt.useFragment)(D,e);(0,k.useEffect)(()=>Me(a.current,o),[o]),(0,k.useEffect)(()=>n?ke(a.current):void 0,[n]);let{id:s,name:c,boardColumn:l,isFollowUpLate:u,owner:d,wonValue:f,nextActivity:p}=o;return(0,A.jsxs)(`article`,{ref:a,className:`card`,"data-card":s,children:[(0,A.jsxs)(`div`,{className:`card-line`,children:[(0,A.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${s}`,draggable:!1,children:(0,A.jsx)(`bdi`,{children:c})}),n&&(0,A.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":r(`accounts.board.moveOf`,{name:c}),children:(0,A.jsx)(ie,{size:16,"aria-hidden":`true`})})]}),(0,A.jsx)(`p`,{className:`card-next cut`,children:(0,A.jsx)(tt,{activity:p,column:l})}),(0,A.jsxs)(`p`,{className:`card-line`,children:[(0,A.jsx)(`span`,{className:`numeric`,children:f.total&&`${i.money(f.total)}${f.isComplete?``:` +`}`}),u&&(0,A.jsx)(`span`,{className:`late`,role:`img`,"aria-label":r(`accounts.late`)}),(0,A.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})})})))()}var j;function mt(){return(mt=e((()=>{s(),j={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null},j.hash=`612af0e0838470143cc84bd890b72384`})))()}var ht;function gt(){return(gt=e((()=>{s(),ht=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:`86412f65257601f6c9f7ddefcf4e507789fab21a78a29f27e6aebbe169998afd`,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})(),ht.hash=`ae472ebd34dde134b7d8b6f9d80d4884`})))()}function _t({name:e}){let n=t(),r=C(),{where:i}=Ve(),a={boardColumn:{in:[e]}},{accountSummary:o}=(0,yt.useLazyLoadQuery)(ht,{where:i?{and:[a,i]}:a},{fetchPolicy:`store-and-network`});return(0,M.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,M.jsx)(`dt`,{children:n(`accounts.title`)}),(0,M.jsx)(`dd`,{children:r.number(o.count)}),(0,M.jsx)(`dt`,{children:n(`accounts.board.wonDeals`)}),(0,M.jsx)(`dd`,{children:r.number(o.wonDealCount)}),(0,M.jsx)(`dt`,{className:`receipt-sum`,children:n(`accounts.board.rateAtWin`)}),(0,M.jsx)(`dd`,{className:`receipt-sum`,children:r.money(o.wonValue)}),!o.isComplete&&(0,M.jsx)(`dd`,{className:`receipt-note`,children:n(`accounts.board.withoutRate`)})]})}var vt,yt,M,bt;function xt(){return(xt=e((()=>{mt(),gt(),vt=r(),yt=S(),w(),a(),Ue(),qe(),M=c(),bt=(0,vt.memo)(function({column:e,name:n}){let r=t(),i=C(),{count:a,wonValue:o}=(0,yt.useFragment)(j,e),s=i.compactMoney(o);return(0,M.jsxs)(`header`,{className:`column-head`,children:[(0,M.jsx)(`span`,{className:`column-dot`,"data-column":n}),(0,M.jsx)(`h2`,{id:`column-${n}`,className:`cut`,children:r(`accounts.column.${n}`)}),(0,M.jsx)(`span`,{className:`quiet numeric`,children:i.number(a)}),(0,M.jsx)(Je,{className:`column-value numeric`,trigger:s,label:r(`accounts.board.receiptOf`,{value:s}),title:r(`accounts.board.receipt`),children:(0,M.jsx)(vt.Suspense,{fallback:(0,M.jsx)(`p`,{className:`quiet`,children:r(`shell.loading`)}),children:(0,M.jsx)(_t,{name:n})})})]})})})))()}var N,St,P,Ct,wt;function Tt(){return(Tt=e((()=>{ut(),N=r(),St=S(),a(),De(),Ie(),pt(),xt(),P=c(),Ct=60,wt=(0,N.memo)(function(e){let{column:n,name:r,canMove:i,says:a,isDragging:o,focus:s,onCount:c,children:l}=e,u=t(),{data:d,loadNext:f,hasNext:p,isLoadingNext:m}=(0,St.usePaginationFragment)(lt,n),{edges:h}=d.accounts,g=(0,N.useMemo)(()=>h.map(({node:e})=>e.id),[h]),_=(0,N.useCallback)(()=>void f(Ct),[f]);(0,N.useEffect)(()=>c(r,h.length),[r,h.length,c]);let{root:v,isOver:y}=Pe(r);return(0,P.jsxs)(`section`,{ref:v,className:`column`,"aria-labelledby":`column-${r}`,"data-column":r,"data-says":o?a?.tone:void 0,"data-over":y||void 0,children:[(0,P.jsx)(bt,{column:d,name:r}),o&&a&&(0,P.jsx)(`p`,{className:`column-says`,children:a.text}),l,(0,P.jsx)(Be,{ids:g,count:d.count,empty:u(`accounts.board.emptyColumn`),focus:s,onNearEnd:p&&!m?_:void 0,children:e=>(0,P.jsx)(ft,{account:h[e].node,canMove:i})})]})})})))()}var F,Et,Dt;function I(){return(I=e((()=>{F=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Et=[...F.slice(1),`NO_ACTIVITY`],Dt=F.filter(e=>e!==`OVERDUE`)})))()}function Ot(){let e=t(),n=l(),r=y();return(0,kt.useCallback)(t=>{let i=t instanceof m?t.errors[0]:t;if(i instanceof Error)return n(i);let{code:a,field:o}=i;return o?.at(-1)===`to`?e(`accounts.board.error.to`):At.has(a)?e(`accounts.board.error.${a}`):r(i)??e(`accounts.board.error.${a===`CONFLICT`?a:`other`}`)},[e,n,r])}var kt,At;function jt(){return(jt=e((()=>{kt=r(),u(),f(),a(),At=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`])})))()}function Mt(){let e=C();return(0,L.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function Nt(){let e=t(),n=Mt(),r=Ot();return(0,L.useCallback)((t,i,a)=>{if(t.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:r(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let r={subject:c.subject,due:n(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===t.boardColumn?`stays`:`onlyTo`}`,r)}}let d=s?n(s):``;return t.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,n,r])}var L;function R(){return(R=e((()=>{L=r(),w(),a(),jt()})))()}function Pt({menu:e,previews:n,onMove:r,onClose:i}){let a=t(),o=Ge(e!==null),s=Nt();return o?(0,z.jsx)(ue,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,z.jsx)(me,{container:document.querySelector(`main`),children:(0,z.jsx)(de,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,z.jsxs)(ce,{className:`menu move-menu`,"aria-label":a(`accounts.board.moveTo`),children:[(0,z.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`accounts.board.moveTo`),` `,(0,z.jsx)(`kbd`,{children:`M`})]}),e&&Dt.filter(t=>t!==e.card.boardColumn).map(t=>(0,z.jsxs)(oe,{className:`menu-item move-item`,label:a(`accounts.column.${t}`),onClick:()=>r(e.card,t),children:[(0,z.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,z.jsx)(`span`,{className:`move-name`,children:a(`accounts.column.${t}`)}),(0,z.jsx)(`span`,{className:`move-says`,children:s(e.card,t,n[t])?.text})]},t))]})})})}):null}var z;function Ft(){return(Ft=e((()=>{fe(),ge(),se(),he(),re(),a(),Ke(),I(),R(),z=c()})))()}var B;function It(){return(It=e((()=>{s(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,concreteType:`AccountBoard`,kind:`LinkedField`,name:`board`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null}],storageKey:null},m={alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n],storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},v={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},_,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[_,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,g],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},v],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,y,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[y,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,g],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},v],storageKey:null}]},params:{cacheID:`70aeff78ae96e2be313fc8efaf51cdbf`,id:`dd105eb91b9f6bbdbf4ab6f93487247b5e768648f2194938ae95e7b0145fa4f4`,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})(),B.hash=`18bfb34d061dbb997fabe84762d6b944`})))()}function Lt({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?zt(t,n):1/0}function Rt(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var zt;function Bt(){return(Bt=e((()=>{_e(),zt=Ye((e,t)=>{let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-ve(t,n-ve(t,n))})})))()}function V(e,t,n,r,i){for(let i of F){let a=Ht(e,t[i]);a&&i!==r&&H.ConnectionHandler.deleteNode(a,n)}let a=r&&Ht(e,t[r]),o=e.get(n);a&&o&&Ut(e,a,o,i)}function Vt(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function Ht(e,t){let n=e.get(t);return n&&H.ConnectionHandler.getConnection(n,Jt)}function Ut(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>Wt(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=Gt(n,r),c=o.findIndex(e=>{let t=Wt(e);return t?Kt(s,Gt(t,r)):!1}),l=a??H.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function Wt(e){return e?.getLinkedRecord(`node`)}function Gt(e,t){return{due:qt(e,t),name:Rt(String(e.getValue(`name`)))}}function Kt(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function qt(e,t){let n=e.getLinkedRecord(`nextActivity`);return Lt({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var H,Jt;function U(){return(U=e((()=>{H=s(),I(),Bt(),Jt=`column_accounts`})))()}async function Yt(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,d={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},f=await p(e,G,d,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),V(e,c,r.id,t,u),Vt(e,c[r.boardColumn],-1),Vt(e,c[t],1)},updater:(e,t)=>{let{column:n,edge:i}=t?.result??{};n&&(V(e,c,r.id,i?n:null,u),Xt(e,l))}}),{column:h,activity:g,blockedBy:_}=f;if(!h)throw new m([{code:`UNKNOWN`}]);return{column:h,activity:g,blockedBy:_,undo:Qt(r,f)}}function Xt(e,t){let n=e.getRootField(`accountCardMove`)?.getLinkedRecord(`board`),r=e.getRoot().getLinkedRecord(`accountBoard`,{where:t});n&&r?.copyFieldsFrom(n)}function Zt(e,t){let n=(0,W.createRequestDescriptor)((0,W.getRequest)(G),{}),{data:r}=e.lookup((0,W.createReaderSelector)((0,W.getFragment)(D),t.id,{},n));return r??t}function Qt(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var W,G;function $t(){return($t=e((()=>{It(),S(),W=s(),u(),U(),O(),G=B})))()}var en;function tn(){return(tn=e((()=>{s(),en=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},p={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},f,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[f,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},m=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},p],h=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],g=[{kind:`Variable`,name:`input`,variableName:`week`}],_=[{kind:`Variable`,name:`input`,variableName:`later`}],v=[{kind:`Variable`,name:`input`,variableName:`none`}],y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},b=[s,c,l,y],x=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,y],storageKey:null},y],storageKey:null},p];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null}]},params:{cacheID:`9ab0ef2cb79e80365e470daa7fae3293`,id:`cd6c20254392266d04ab1ca885fdff889d2673757f0438372518bf9f577ea38b`,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})(),en.hash=`ec46afa2a5e633070540ef5226c49154`})))()}var nn;function rn(){return(rn=e((()=>{s(),nn=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})(),nn.hash=`8d41b7dae58f8a881bf5490b7c20a2a9`})))()}async function an(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:on,typeId:n}});return await g(e,sn,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var on,sn;function cn(){return(cn=e((()=>{tn(),rn(),S(),v(),on=`…`,sn=en})))()}var ln;function un(){return(un=e((()=>{s(),ln=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:`d19458789470ddee93e3aea8d1454355b20e70cc82a582ee901f2464554e7a74`,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})(),ln.hash=`785405911b2074cd1f64836e49ca2744`})))()}function dn(e){let t=(0,hn.useRelayEnvironment)();return(0,K.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,hn.fetchQuery)(t,bn,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)V(e,r,t,c.get(t)??null,a)})},[t,e])}function fn(e,t){let n=(0,K.useRef)([]),r=(0,K.useRef)(void 0),i=(0,K.useRef)({handle:e,isHeld:t}),a=(0,K.useCallback)(()=>{if(r.current=void 0,i.current.isHeld)return;let e=new Set(n.current.filter(({revision:e})=>!ee(e)).map(({id:e})=>e));n.current=[],e.size>0&&i.current.handle([...e])},[]);return(0,K.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,K.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,K.useCallback)((e,t)=>{n.current.push({id:e,revision:t}),r.current??=setTimeout(a,gn)},[a])}function pn({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=dn(n),o=fn((0,K.useCallback)(e=>e.length>_n?r():void a(e),[r,a]),i);(0,K.useEffect)(()=>nt({onChange:o,onReconnect:r}),[o,r]),(0,K.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+yn,i=setTimeout(r,Math.min(Math.max(n,yn),vn));return()=>clearTimeout(i)},[e,t,r])}function mn(e){return(0,K.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(F.map(e=>[e,t.get(e)??``]))},[e])}var K,hn,gn,_n,vn,yn,bn;function xn(){return(xn=e((()=>{un(),K=r(),hn=S(),b(),I(),rt(),U(),gn=300,_n=50,vn=2**31-1,yn=250,bn=ln})))()}var Sn;function Cn(){return(Cn=e((()=>{s(),Sn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`a3eb6fca7117ad05c609cedbfad07033`,id:`cd0390f93941d1d000c6526d99ba9431d3cc6e8dbe8950b6be548be63c49a710`,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
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
`}}})(),Sn.hash=`4e3ac43361b07765434d0f30166775d7`})))()}var wn;function Tn(){return(Tn=e((()=>{s(),wn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`5331246f03ebf53035debe5c5c4ce661`,id:`3ecb5fdd59c4d49a87a4767cc6aa65d709ec43dd2cdb5bff5ef8df850f6cd08a`,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
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
`}}})(),wn.hash=`c1250c46abd9b83362a8d983e0b9b48d`})))()}var q;function En(){return(En=e((()=>{s(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`c5f2d66dffed235cdbc65ef7f4ed80e2`,id:`cd82fc0f98bef5af74c6ac87964ab051a46bcda3e0e7a97ec524d9946cd42971`,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
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
`}}})(),q.hash=`e47cfedf305755ad621d53ac79c85a33`})))()}async function Dn(e,t){if(t.kind===`delete`)await p(e,kn,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await p(e,On,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await p(e,An,{id:n,expectedVersion:r})}var On,kn,An;function jn(){return(jn=e((()=>{Cn(),Tn(),En(),S(),u(),On=Sn,kn=wn,An=q})))()}function Mn(e,t,n){let[r,i]=(0,J.useState)(null),[a,o]=(0,J.useState)(null),[s,c]=(0,J.useState)(null),{previews:l,load:u}=Nn(t),d=Ne(),f=Pn(e,d,n),p=(0,J.useCallback)((e,t)=>{o(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?c({card:e,to:t}):f.move({card:e,to:t,preview:l[t]}))},[f,l]),m=(0,J.useCallback)(e=>{c(null),s&&f.move({...s,...e,preview:l[s.to]})},[s,f,l]),h=(0,J.useCallback)(()=>{c(null),s&&d.ask(s.card.id)},[s,d]),g=(0,J.useCallback)(e=>{u(e.card),o(e)},[u]),_=(0,J.useCallback)(()=>o(null),[]);return Ae({onStart:e=>{i(e),u(e)},onEnd:()=>i(null),onDrop:(e,t)=>p(e,t)}),{dragged:r,menu:a,asked:s,previews:l,focus:d,begin:p,answer:m,cancel:h,openMenu:g,closeMenu:_,undo:f.undo}}function Nn(e){let t=(0,In.useRelayEnvironment)(),[n,r]=(0,J.useState)(Ln),i=(0,J.useRef)(null);return{previews:n,load:(0,J.useCallback)(n=>{i.current=n,r(Ln);let a=e.find(({isActive:e})=>e)?.id;an(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function Pn(e,n,r){let i=(0,In.useRelayEnvironment)(),a=dn(e),o=Fn(),s=Ot(),c=t(),[l]=(0,J.useState)(Fe),u=(0,J.useCallback)((e,t)=>(t instanceof m&&a([e.id]),n.ask(e.id),{text:c(`accounts.board.notMoved`,{name:T(e.name),why:s(t)}),isError:!0}),[c,s,a,n]),d=(0,J.useCallback)(async(e,t)=>{try{return await Dn(i,t),await a([e.id]),n.ask(e.id),{text:c(`accounts.board.undone`,{name:T(e.name)})}}catch(t){return u(e,t)}},[i,a,n,c,u]),f=(0,J.useCallback)(async t=>{let a=Zt(i,t.card);n.ask(r?we(a.id):a.id);try{let n=await Yt(i,e,{...t,card:a}),{undo:r}=n;return{text:o(a,t.to,n),undo:r&&(()=>d(a,r))}}catch(e){return u(a,e)}},[i,e,n,r,o,d,u]);return{move:(0,J.useCallback)(e=>{n.ask(e.card.id),l.run(()=>f(e))},[n,l,f]),undo:l.undo}}function Fn(){let e=t(),n=Mt();return(0,J.useCallback)((t,r,{column:i,activity:a,blockedBy:o})=>{let s=T(t.name);if(o&&i!==r){let t={name:s,subject:o.subject,due:n(o)};return e(`accounts.board.stayed`,{...t,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:n(a)}):e(`accounts.board.completed`,{name:s})},[e,n])}var J,In,Ln;function Rn(){return(Rn=e((()=>{J=r(),In=S(),u(),w(),a(),Se(),Oe(),Le(),Re(),jt(),$t(),cn(),xn(),R(),jn(),Ln={}})))()}function zn(e){return e.asked.to===`NO_ACTIVITY`?(0,X.jsx)(Vn,{...e}):(0,X.jsx)(Bn,{...e})}function Bn({asked:e,says:n,types:r,onAnswer:i,onCancel:a}){let o=t(),s=(0,Y.useRef)(null);return(0,Y.useEffect)(()=>s.current?.focus(),[]),(0,X.jsxs)(Hn,{asked:e,says:n,onCancel:a,onSubmit:e=>i({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:o(`accounts.board.plan`),children:[(0,X.jsx)(`input`,{ref:s,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:o(`accounts.board.subject`),"aria-label":o(`accounts.board.subject`)}),(0,X.jsx)(`select`,{className:`input`,name:`type`,"aria-label":o(`accounts.board.type`),children:(0,X.jsx)(ye,{types:r})})]})}function Vn({asked:e,says:n,onAnswer:r,onCancel:i}){let a=t();return(0,X.jsx)(Hn,{asked:e,says:n,onCancel:i,onSubmit:()=>r({}),label:a(`accounts.board.complete`),focusesSubmit:!0,children:(0,X.jsx)(`p`,{className:`question-title`,children:a(`accounts.board.allDone`)})})}function Hn({asked:e,says:n,label:r,focusesSubmit:i=!1,onSubmit:a,onCancel:o,children:s}){let c=t(),l=(0,Y.useRef)(null);return(0,Y.useEffect)(()=>{i&&l.current?.focus()},[i]),(0,X.jsxs)(`form`,{className:`question`,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&o()},onSubmit:e=>{e.preventDefault(),a(new FormData(e.currentTarget))},children:[(0,X.jsx)(`p`,{className:`cut`,children:(0,X.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),s,n&&(0,X.jsx)(`p`,{className:`quiet`,children:n}),(0,X.jsxs)(`p`,{className:`question-actions`,children:[(0,X.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:o,children:c(`accounts.board.cancel`)}),(0,X.jsx)(`button`,{ref:l,type:`submit`,className:`button button-primary`,children:r})]})]})}var Y,X;function Un(){return(Un=e((()=>{Y=r(),a(),be(),X=c()})))()}function Wn({columns:e,shown:n,saysOf:r,onShow:i}){let a=t(),o=C(),s=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,Z.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":a(`accounts.board.columns`),children:Et.map(e=>(0,Z.jsxs)(je,{name:e,isShown:e===n,says:r(e),onShow:i,children:[a(`accounts.column.${e}`),` `,(0,Z.jsx)(`span`,{className:`numeric`,children:o.number(s.get(e)??0)})]},e))})}var Z;function Gn(){return(Gn=e((()=>{w(),a(),Ee(),I(),Z=c()})))()}function Kn({board:e,types:t,views:n,where:r}){let i=ne(),a=o(`RECORDS_WRITE`),s=Nt(),[c,l]=(0,Q.useState)(`OVERDUE`),u=qn(e,r),{refreshAll:d,onCount:f}=Jn(u),p=Mn(u,t,i),{dragged:m,menu:h,asked:g,previews:_,focus:v}=p;pn(e,u,d,m!==null);let y=Xn(p.openMenu),b=g&&(0,$.jsx)(zn,{asked:g,says:s(g.card,g.to,_[g.to])?.text,types:t,onAnswer:p.answer,onCancel:p.cancel},`${g.card.id} ${g.to}`),x=e=>!i||e===(g?.to??c);return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(Qn,{count:e.columns.reduce((e,{count:t})=>e+t,0),views:n}),i&&(0,$.jsx)(Wn,{columns:e.columns,shown:g?.to??c,saysOf:e=>m&&s(m,e,_[e]),onShow:l}),(0,$.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>xe(e,{onMove:e=>a&&Yn(e,p.openMenu),onUndo:p.undo}),children:e.columns.map(e=>{let t=e.key;return x(t)?(0,$.jsx)(wt,{column:e,name:t,canMove:a,isDragging:m!==null,says:m&&s(m,t,_[t]),focus:v,onCount:f,children:g?.to===t&&b},t):null})}),(0,$.jsx)(Pt,{menu:h,previews:_,onMove:p.begin,onClose:p.closeMenu})]})}function qn(e,t){let{timeZone:r}=n(),i=mn(e.columns),a=JSON.stringify(t);return(0,Q.useMemo)(()=>({ids:i,where:JSON.parse(a),timeZone:r}),[i,a,r])}function Jn({where:e}){let t=(0,Zn.useRelayEnvironment)(),n=(0,Q.useRef)(new Map),r=(0,Q.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,Q.useCallback)(()=>{let r=Math.min($n,Math.max(30,...n.current.values()));(0,Zn.fetchQuery)(t,at,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function Yn(e,t){let n=Te(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function Xn(e){let t=h();return(0,Q.useCallback)(n=>{let r=Ce(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?Yn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Q,Zn,$,Qn,$n;function er(){return(er=e((()=>{i(),Q=r(),Zn=S(),We(),w(),a(),le(),x(),Se(),ze(),te(),Qe(),Ze(),ot(),Tt(),Ft(),Rn(),Un(),xn(),R(),Gn(),$=c(),Qn=(0,Q.memo)(function({count:e,views:n}){let r=t(),i=C();return(0,$.jsxs)($.Fragment,{children:[(0,$.jsxs)(`div`,{className:`page-head`,children:[(0,$.jsx)(`h1`,{children:r(`accounts.title`)}),(0,$.jsx)(`span`,{className:`quiet numeric`,children:i.number(e)}),(0,$.jsx)(`div`,{className:`page-head-end`,children:(0,$.jsx)($e,{})})]}),(0,$.jsxs)(`div`,{className:`page-tools`,children:[(0,$.jsx)(pe,{list:`ACCOUNTS`,query:n}),(0,$.jsx)(He,{...Xe()})]})]})}),$n=100})))()}function tr(){let{where:e}=Ve(),t=(0,nr.useLazyLoadQuery)(at,{where:e,first:30},{fetchPolicy:`store-and-network`,fetchKey:_()});return(0,rr.jsx)(Kn,{board:t.accountBoard,types:t.activityTypes,views:t,where:e})}var nr,rr;function ir(){return(ir=e((()=>{nr=S(),d(),Ue(),ot(),er(),rr=c()})))()}ir();export{tr as default};