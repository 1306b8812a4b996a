const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/798e9092.js","assets/8cc9a535.js","assets/98eb016c.js","assets/55e22d6b.css","assets/bc3b4443.js","assets/307dcfa8.js","assets/4e2a906f.js","assets/e8804dbb.css","assets/3dd2acfb.js","assets/b9b51228.css","assets/e881cc23.js","assets/5e1a9dfe.css","assets/cb44ede8.js","assets/dec410dc.js","assets/62cfc02f.css","assets/71fc258a.css","assets/6a177749.css","assets/27d2e734.css"])))=>i.map(i=>d[i]);
//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{B as t,Bt as n,F as r,H as i,Ht as a,I as o,Nt as s,P as c,Pt as l,S as u,Sn as d,U as f,Ut as p,V as m,Vt as h,W as g,Wt as _,an as v,bn as y,en as b,et as x,i as ee,in as te,j as ne,k as re,l as S,o as C,p as ie,r as ae,s as oe,tn as w,tt as se,x as ce}from"./98eb016c.js";import{c as le,l as ue}from"./751e176f.js";import{c as de,d as fe,f as pe,l as me,o as he,p as ge,s as _e,u as ve}from"./bc3b4443.js";import{A as ye,B as be,D as xe,F as Se,G as Ce,H as we,I as Te,J as Ee,K as De,L as Oe,O as ke,P as Ae,R as je,U as Me,V as Ne,W as Pe,k as Fe,q as Ie,z as Le}from"./307dcfa8.js";import{A as Re,C as ze,D as Be,E as Ve,F as He,I as Ue,M as We,N as Ge,O as Ke,P as T,S as qe,T as Je,_ as Ye,b as Xe,j as Ze,k as Qe,v as $e,w as et,x as tt,y as nt}from"./798e9092.js";import{n as rt,t as it}from"./dec410dc.js";import{i as at,n as ot,r as st,t as ct}from"./2b1f9662.js";import{i as lt,n as ut,r as dt,t as ft}from"./3dd2acfb.js";import{n as pt,t as mt}from"./ddb6ec6e.js";import{n as ht,t as gt}from"./7acb7555.js";var E;function _t(){return(_t=e((()=>{w(),E=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u,{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u,{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`d6cd99bf5264c51277b3f61f4920fda2`,id:`1d01890c0118cb08b2b1d9087fa13742cade85e9d76be61fc0d239e8f60a79ea`,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
    viewerCanDelete
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
`}}})(),E.hash=`54f8a3e86f6b980272e132e0a6328453`})))()}var D;function vt(){return(vt=e((()=>{_t(),b(),D=E})))()}var yt;function bt(){return(bt=e((()=>{w(),yt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`d95590381ae8cd2bbf838d707a4c8674`,id:`3065109c52ca38182bb1d2312c821766cca9ac4183542cb4366df63e6c4782e9`,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
    viewerCanDelete
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
`}}})(),yt.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var xt;function St(){return(St=e((()=>{w(),bt(),xt=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:yt,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})(),xt.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var O;function Ct(){return(Ct=e((()=>{w(),O=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})(),O.hash=`bc9130044fc73f260f985bf54df89977`})))()}var k,wt,A,Tt;function Et(){return(Et=e((()=>{Ct(),Ee(),k=d(),wt=b(),C(),t(),T(),ze(),pt(),A=y(),Tt=(0,k.memo)(function({account:e,canMove:t}){let n=m(),r=S(),i=(0,k.useRef)(null),a=(0,wt.useFragment)(O,e);(0,k.useEffect)(()=>Ue(i.current,a),[a]),(0,k.useEffect)(()=>t?et(i.current):void 0,[t]);let{id:o,name:s,boardColumn:c,isFollowUpLate:l,owner:u,wonValue:d,nextActivity:f}=a;return(0,A.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,A.jsxs)(`div`,{className:`card-line`,children:[(0,A.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${o}`,draggable:!1,children:(0,A.jsx)(`bdi`,{children:s})}),t&&(0,A.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:s}),children:(0,A.jsx)(Ie,{size:16,"aria-hidden":`true`})})]}),(0,A.jsx)(`p`,{className:`card-next cut`,children:(0,A.jsx)(mt,{activity:f,column:c})}),(0,A.jsxs)(`p`,{className:`card-line`,children:[(0,A.jsx)(`span`,{className:`numeric`,children:d.total&&`${r.money(d.total)}${d.isComplete?``:` +`}`}),l&&(0,A.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,A.jsx)(`bdi`,{className:`card-owner cut`,children:u?.name})]})]})})})))()}var j;function Dt(){return(Dt=e((()=>{w(),j={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null},j.hash=`612af0e0838470143cc84bd890b72384`})))()}var M;function Ot(){return(Ot=e((()=>{w(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:`86412f65257601f6c9f7ddefcf4e507789fab21a78a29f27e6aebbe169998afd`,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})(),M.hash=`ae472ebd34dde134b7d8b6f9d80d4884`})))()}function kt({name:e}){let t=m(),n=S(),{where:r}=ge(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,jt.useLazyLoadQuery)(M,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,N.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,N.jsx)(`dt`,{children:t(`accounts.title`)}),(0,N.jsx)(`dd`,{children:n.number(a.count)}),(0,N.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,N.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,N.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,N.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,N.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var At,jt,N,Mt;function Nt(){return(Nt=e((()=>{Dt(),Ot(),At=d(),jt=b(),C(),t(),pe(),ut(),N=y(),Mt=(0,At.memo)(function({column:e,name:t}){let n=m(),r=S(),{count:i,wonValue:a}=(0,jt.useFragment)(j,e),o=r.compactMoney(a);return(0,N.jsxs)(`header`,{className:`column-head`,children:[(0,N.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,N.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,N.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,N.jsx)(ft,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,N.jsx)(At.Suspense,{fallback:(0,N.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,N.jsx)(kt,{name:t})})})]})})})))()}var P,Pt,F,Ft,It;function Lt(){return(Lt=e((()=>{St(),P=d(),Pt=b(),t(),Qe(),Ve(),Et(),Nt(),F=y(),Ft=60,It=(0,P.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:a,focus:o,onCount:s,children:c}=e,l=m(),{data:u,loadNext:d,hasNext:f,isLoadingNext:p}=(0,Pt.usePaginationFragment)(xt,t),{edges:h}=u.accounts,g=(0,P.useMemo)(()=>h.map(({node:e})=>e.id),[h]),_=(0,P.useCallback)(()=>void d(Ft),[d]);(0,P.useEffect)(()=>s(n,h.length),[n,h.length,s]);let{root:v,isOver:y}=Be(n);return(0,F.jsxs)(`section`,{ref:v,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":a?i?.tone:void 0,"data-over":y||void 0,children:[(0,F.jsx)(Mt,{column:u,name:n}),a&&i&&(0,F.jsx)(`p`,{className:`column-says`,children:i.text}),c,(0,F.jsx)(Ke,{ids:g,count:u.count,empty:l(`accounts.board.emptyColumn`),focus:o,onNearEnd:f&&!p?_:void 0,children:e=>(0,F.jsx)(Tt,{account:h[e].node,canMove:r})})]})})})))()}var I,Rt,zt;function L(){return(L=e((()=>{I=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Rt=[...I.slice(1),`NO_ACTIVITY`],zt=I.filter(e=>e!==`OVERDUE`)})))()}function Bt(){let e=m(),t=r(),i=o();return(0,Vt.useCallback)(r=>{let a=r instanceof n?r.errors[0]:r;if(a instanceof Error)return t(a);let{code:o,field:s}=a;return s?.at(-1)===`to`?e(`accounts.board.error.to`):Ht.has(o)?e(`accounts.board.error.${o}`):i(a)??e(`accounts.board.error.${o===`CONFLICT`?o:`other`}`)},[e,t,i])}var Vt,Ht;function Ut(){return(Ut=e((()=>{Vt=d(),a(),c(),t(),Ht=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`])})))()}function Wt(){let e=S();return(0,Kt.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function Gt(){let e=m(),t=Wt(),n=Bt();return(0,Kt.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}var Kt;function R(){return(R=e((()=>{Kt=d(),C(),t(),Ut()})))()}function qt({menu:e,previews:t,onMove:n,onDelete:r,onClose:i}){let a=m(),o=lt(e!==null),s=Gt();return o?(0,z.jsx)(Oe,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,z.jsx)(Ne,{container:document.querySelector(`main`),children:(0,z.jsx)(Le,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,z.jsxs)(Me,{className:`menu move-menu`,"aria-label":a(`accounts.board.moveTo`),children:[(0,z.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`accounts.board.moveTo`),` `,(0,z.jsx)(`kbd`,{children:`M`})]}),e&&zt.filter(t=>t!==e.card.boardColumn).map(r=>(0,z.jsxs)(Ce,{className:`menu-item move-item`,label:a(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,z.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,z.jsx)(`span`,{className:`move-name`,children:a(`accounts.column.${r}`)}),(0,z.jsx)(`span`,{className:`move-says`,children:s(e.card,r,t[r])?.text})]},r)),e?.card.organization.viewerCanDelete&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Se,{}),(0,z.jsx)(Ae,{hint:a(`record.deleteKey`),onSelect:()=>r(e.card),children:a(`record.deleteAsk`)})]})]})})})}):null}var z;function Jt(){return(Jt=e((()=>{je(),we(),be(),Pe(),De(),t(),Te(),dt(),L(),R(),z=y()})))()}var B;function Yt(){return(Yt=e((()=>{w(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,concreteType:`AccountBoard`,kind:`LinkedField`,name:`board`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null}],storageKey:null},m={alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n],storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},v={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},_,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[_,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,g],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},v],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,y,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[y,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,g],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},v],storageKey:null}]},params:{cacheID:`38cf106c4fc235516a7ddf38578d5350`,id:`271e1f318af50ec8d2bb3683fa24f45b4ecfcc82819a37d4dae1c1e6d5ad4dc0`,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
    viewerCanDelete
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
`}}})(),B.hash=`18bfb34d061dbb997fabe84762d6b944`})))()}function Xt({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?Qt(t,n):1/0}function Zt(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Qt;function $t(){return($t=e((()=>{ae(),Qt=ie((e,t)=>{let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-ee(t,n-ee(t,n))})})))()}function V(e,t,n,r,i){for(let i of I){let a=tn(e,t[i]);a&&i!==r&&H.ConnectionHandler.deleteNode(a,n)}let a=r&&tn(e,t[r]),o=e.get(n);a&&o&&nn(e,a,o,i)}function en(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function tn(e,t){let n=e.get(t);return n&&H.ConnectionHandler.getConnection(n,cn)}function nn(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>rn(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=an(n,r),c=o.findIndex(e=>{let t=rn(e);return t?on(s,an(t,r)):!1}),l=a??H.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function rn(e){return e?.getLinkedRecord(`node`)}function an(e,t){return{due:sn(e,t),name:Zt(String(e.getValue(`name`)))}}function on(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function sn(e,t){let n=e.getLinkedRecord(`nextActivity`);return Xt({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var H,cn;function U(){return(U=e((()=>{H=w(),L(),$t(),cn=`column_accounts`})))()}async function ln(e,t,r){let{card:i,to:a,subject:o,typeId:s,preview:c}=r,{ids:l,where:u,timeZone:d}=t,f={id:i.id,expectedVersion:i.organization.version,expectedActivity:i.nextActivity?{id:i.nextActivity.id,version:i.nextActivity.version}:null,to:a,where:u,completeActivities:a===`NO_ACTIVITY`,...o&&{subject:o,typeId:s}},p=await h(e,pn,f,{optimisticUpdater:e=>{let t=c?.column??a,n=e.get(i.id),r=n?.getLinkedRecord(`nextActivity`);r&&c?.activity&&!c.blockedBy&&(r.setValue(c.activity.dueAt??null,`dueAt`),r.setValue(c.activity.dueDate??null,`dueDate`)),a===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),V(e,l,i.id,t,d),en(e,l[i.boardColumn],-1),en(e,l[t],1)},updater:(e,t)=>{let{column:n,edge:r}=t?.result??{};n&&(V(e,l,i.id,r?n:null,d),un(e,u))}}),{column:m,activity:g,blockedBy:_}=p;if(!m)throw new n([{code:`UNKNOWN`}]);return{column:m,activity:g,blockedBy:_,undo:fn(i,p)}}function un(e,t){let n=e.getRootField(`accountCardMove`)?.getLinkedRecord(`board`),r=e.getRoot().getLinkedRecord(`accountBoard`,{where:t});n&&r?.copyFieldsFrom(n)}function dn(e,t){let n=(0,W.createRequestDescriptor)((0,W.getRequest)(pn),{}),{data:r}=e.lookup((0,W.createReaderSelector)((0,W.getFragment)(O),t.id,{},n));return r??t}function fn(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var W,pn;function mn(){return(mn=e((()=>{Yt(),b(),W=w(),a(),U(),Ct(),pn=B})))()}var G;function hn(){return(hn=e((()=>{w(),G=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},p={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},f,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[f,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},m=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},p],h=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],g=[{kind:`Variable`,name:`input`,variableName:`week`}],_=[{kind:`Variable`,name:`input`,variableName:`later`}],v=[{kind:`Variable`,name:`input`,variableName:`none`}],y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},b=[s,c,l,y],x=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,y],storageKey:null},y],storageKey:null},p];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null}]},params:{cacheID:`9ab0ef2cb79e80365e470daa7fae3293`,id:`cd6c20254392266d04ab1ca885fdff889d2673757f0438372518bf9f577ea38b`,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})(),G.hash=`ec46afa2a5e633070540ef5226c49154`})))()}var gn;function _n(){return(_n=e((()=>{w(),gn=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})(),gn.hash=`8d41b7dae58f8a881bf5490b7c20a2a9`})))()}async function vn(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:yn,typeId:n}});return await s(e,bn,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var yn,bn;function xn(){return(xn=e((()=>{hn(),_n(),b(),l(),yn=`…`,bn=G})))()}var Sn;function Cn(){return(Cn=e((()=>{w(),Sn=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`a25c2974288563d94e98e5244d7374ff`,id:`21237e31b08083ff358f292694ce6f6cd24fbc7815a55595b60a60041f241bf1`,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
    viewerCanDelete
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
`}}})(),Sn.hash=`785405911b2074cd1f64836e49ca2744`})))()}function wn(e){let t=(0,On.useRelayEnvironment)();return(0,K.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,On.fetchQuery)(t,Mn,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)V(e,r,t,c.get(t)??null,a)})},[t,e])}function Tn(e,t){let n=(0,K.useRef)([]),r=(0,K.useRef)({handle:e,isHeld:t}),i=(0,K.useRef)(void 0),a=(0,K.useCallback)(async()=>{if(r.current.isHeld)return;let e=new Set(n.current.filter(({revision:e})=>!_(e)).map(({id:e})=>e));n.current=[],e.size>0&&await r.current.handle([...e])},[]);return(0,K.useEffect)(()=>{r.current={handle:e,isHeld:t},!t&&n.current.length>0&&i.current?.soon()},[e,t]),(0,K.useEffect)(()=>(i.current=ce(a),()=>i.current?.stop()),[a]),(0,K.useCallback)((e,t)=>{n.current.push({id:e,revision:t}),i.current?.soon()},[])}function En({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=wn(n),o=Tn((0,K.useCallback)(async e=>e.length>kn?r():a(e),[r,a]),i);(0,K.useEffect)(()=>ht({onChange:o,onReconnect:r}),[o,r]),(0,K.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+jn,i=setTimeout(r,Math.min(Math.max(n,jn),An));return()=>clearTimeout(i)},[e,t,r])}function Dn(e){return(0,K.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(I.map(e=>[e,t.get(e)??``]))},[e])}var K,On,kn,An,jn,Mn;function Nn(){return(Nn=e((()=>{Cn(),K=d(),On=b(),p(),u(),L(),gt(),U(),kn=50,An=2**31-1,jn=250,Mn=Sn})))()}var Pn;function Fn(){return(Fn=e((()=>{w(),Pn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`a3eb6fca7117ad05c609cedbfad07033`,id:`cd0390f93941d1d000c6526d99ba9431d3cc6e8dbe8950b6be548be63c49a710`,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
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
`}}})(),Pn.hash=`4e3ac43361b07765434d0f30166775d7`})))()}var In;function Ln(){return(Ln=e((()=>{w(),In=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`5331246f03ebf53035debe5c5c4ce661`,id:`3ecb5fdd59c4d49a87a4767cc6aa65d709ec43dd2cdb5bff5ef8df850f6cd08a`,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
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
`}}})(),In.hash=`c1250c46abd9b83362a8d983e0b9b48d`})))()}var Rn;function zn(){return(zn=e((()=>{w(),Rn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`c5f2d66dffed235cdbc65ef7f4ed80e2`,id:`cd82fc0f98bef5af74c6ac87964ab051a46bcda3e0e7a97ec524d9946cd42971`,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
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
`}}})(),Rn.hash=`e47cfedf305755ad621d53ac79c85a33`})))()}async function Bn(e,t){if(t.kind===`delete`)await h(e,Hn,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await h(e,Vn,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await h(e,Un,{id:n,expectedVersion:r})}var Vn,Hn,Un;function Wn(){return(Wn=e((()=>{Fn(),Ln(),zn(),b(),a(),Vn=Pn,Hn=In,Un=Rn})))()}function Gn(e,t,n){let[r,i]=(0,q.useState)(null),[a,o]=(0,q.useState)(null),[s,c]=(0,q.useState)(null),{previews:l,load:u}=Kn(t),d=qe(),f=qn(e,d,n),p=(0,q.useCallback)((e,t)=>{o(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?c({card:e,to:t}):f.move({card:e,to:t,preview:l[t]}))},[f,l]),m=(0,q.useCallback)(e=>{c(null),s&&f.move({...s,...e,preview:l[s.to]})},[s,f,l]),h=(0,q.useCallback)(()=>{c(null),s&&d.ask(s.card.id)},[s,d]),g=(0,q.useCallback)(e=>{u(e.card),o(e)},[u]),_=(0,q.useCallback)(()=>o(null),[]);return Je({onStart:e=>{i(e),u(e)},onEnd:()=>i(null),onDrop:(e,t)=>p(e,t)}),{dragged:r,menu:a,asked:s,previews:l,focus:d,begin:p,answer:m,cancel:h,openMenu:g,closeMenu:_,undo:f.undo}}function Kn(e){let t=(0,Yn.useRelayEnvironment)(),[n,r]=(0,q.useState)(Xn),i=(0,q.useRef)(null);return{previews:n,load:(0,q.useCallback)(n=>{i.current=n,r(Xn);let a=e.find(({isActive:e})=>e)?.id;vn(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function qn(e,t,r){let i=(0,Yn.useRelayEnvironment)(),a=wn(e),o=Jn(),s=Bt(),c=m(),[l]=(0,q.useState)(nt),u=(0,q.useCallback)((e,r)=>(r instanceof n&&a([e.id]),t.ask(e.id),{text:c(`accounts.board.notMoved`,{name:oe(e.name),why:s(r)}),isError:!0}),[c,s,a,t]),d=(0,q.useCallback)(async(e,n)=>{try{return await Bn(i,n),await a([e.id]),t.ask(e.id),{text:c(`accounts.board.undone`,{name:oe(e.name)})}}catch(t){return u(e,t)}},[i,a,t,c,u]),f=(0,q.useCallback)(async n=>{let a=dn(i,n.card);t.ask(r?He(a.id):a.id);try{let t=await ln(i,e,{...n,card:a}),{undo:r}=t;return{text:o(a,n.to,t),undo:r&&(()=>d(a,r))}}catch(e){return u(a,e)}},[i,e,t,r,o,d,u]);return{move:(0,q.useCallback)(e=>{t.ask(e.card.id),l.run(()=>f(e))},[t,l,f]),undo:l.undo}}function Jn(){let e=m(),t=Wt();return(0,q.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=oe(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}var q,Yn,Xn;function Zn(){return(Zn=e((()=>{q=d(),Yn=b(),a(),C(),t(),T(),tt(),Xe(),ze(),Ut(),mn(),xn(),Nn(),R(),Wn(),Xn={}})))()}function Qn(e){return e.asked.to===`NO_ACTIVITY`?(0,Y.jsx)(er,{...e}):(0,Y.jsx)($n,{...e})}function $n({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=m(),o=(0,J.useRef)(null);return(0,J.useEffect)(()=>o.current?.focus(),[]),(0,Y.jsxs)(tr,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,Y.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,Y.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:(0,Y.jsx)(xe,{types:n})})]})}function er({asked:e,says:t,onAnswer:n,onCancel:r}){let i=m();return(0,Y.jsx)(tr,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,Y.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function tr({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=m(),c=(0,J.useRef)(null);return(0,J.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,Y.jsxs)(`form`,{className:`question`,"data-draft":e.card.id,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,Y.jsx)(`p`,{className:`cut`,children:(0,Y.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,Y.jsx)(`p`,{className:`quiet`,children:t}),(0,Y.jsxs)(`p`,{className:`question-actions`,children:[(0,Y.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,Y.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}var J,Y;function nr(){return(nr=e((()=>{J=d(),t(),ke(),Y=y()})))()}function rr({columns:e,shown:t,saysOf:n,onShow:r}){let i=m(),a=S(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,X.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:Rt.map(e=>(0,X.jsxs)(Ye,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,X.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}var X;function ir(){return(ir=e((()=>{C(),t(),$e(),L(),X=y()})))()}function ar({board:e,types:t,views:n,where:r}){let i=_e(),a=f(`RECORDS_WRITE`),o=Gt(),[s,c]=(0,Z.useState)(`OVERDUE`),l=or(e,r),{refreshAll:u,onCount:d}=sr(l),p=Gn(l,t,i),{dragged:m,menu:h,asked:g,previews:_,focus:v}=p;En(e,l,u,m!==null);let y=lr(p.openMenu),[b,x]=(0,Z.useState)(null),ee=e=>{let t=ye(e)?Ge(e.target):null,n=t&&We(t)?.organization;return n?.viewerCanDelete?(e.preventDefault(),x(n.id),!0):!1},te=g&&(0,Q.jsx)(Qn,{asked:g,says:o(g.card,g.to,_[g.to])?.text,types:t,onAnswer:p.answer,onCancel:p.cancel},`${g.card.id} ${g.to}`),ne=e=>!i||e===(g?.to??s);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(fr,{count:e.columns.reduce((e,{count:t})=>e+t,0),views:n}),i&&(0,Q.jsx)(rr,{columns:e.columns,shown:g?.to??s,saysOf:e=>m&&o(m,e,_[e]),onShow:c}),(0,Q.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>ee(e)||Re(e,{onMove:e=>a&&cr(e,p.openMenu),onUndo:p.undo}),children:e.columns.map(e=>{let t=e.key;return ne(t)?(0,Q.jsx)(It,{column:e,name:t,canMove:a,isDragging:m!==null,says:m&&o(m,t,_[t]),focus:v,onCount:d,children:g?.to===t&&te},t):null})}),(0,Q.jsx)(qt,{menu:h,previews:_,onMove:p.begin,onDelete:({organization:e})=>x(e.id),onClose:p.closeMenu}),b&&(0,Q.jsx)(Z.Suspense,{children:(0,Q.jsx)(dr,{id:b,onClose:()=>x(null),onDeleted:u,onRestored:u},b)})]})}function or(e,t){let{timeZone:n}=g(),r=Dn(e.columns),i=JSON.stringify(t);return(0,Z.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}function sr({where:e}){let t=(0,ur.useRelayEnvironment)(),n=(0,Z.useRef)(new Map),r=(0,Z.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,Z.useCallback)(()=>{let r=Math.min(pr,Math.max(15,...n.current.values()));(0,ur.fetchQuery)(t,D,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function cr(e,t){let n=We(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function lr(e){let t=v();return(0,Z.useCallback)(n=>{let r=Ge(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?cr(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,ur,Q,dr,fr,pr;function mr(){return(mr=e((()=>{te(),Z=d(),ur=b(),me(),C(),t(),ue(),i(),T(),Ze(),Fe(),he(),st(),ot(),vt(),Lt(),Jt(),Zn(),nr(),Nn(),R(),ir(),Q=y(),se(),dr=(0,Z.lazy)(()=>x(()=>import(`./798e9092.js`).then(e=>(e.f(),e.d)),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]))),fr=(0,Z.memo)(function({count:e,views:t}){let n=m(),r=S();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`accounts.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsx)(`div`,{className:`page-head-end`,children:(0,Q.jsx)(ct,{})})]}),(0,Q.jsx)(`div`,{className:`page-tools`,children:(0,Q.jsx)(le,{list:`ACCOUNTS`,query:t,children:(0,Q.jsx)(de,{...at()})})})]})}),pr=100})))()}function hr(){return(0,$.jsx)(ve,{title:`accounts.title`,filters:at(),query:D,variablesOf:vr,children:(0,$.jsx)(gr,{})})}function gr(){let{where:e}=ge(),t=(0,_r.useLazyLoadQuery)(D,{where:e,first:15},{fetchPolicy:`store-and-network`,fetchKey:ne()});return(0,$.jsx)(it,{children:(0,$.jsx)(ar,{board:t.accountBoard,types:t.activityTypes,views:t,where:e})})}var _r,$,vr;function yr(){return(yr=e((()=>{_r=b(),fe(),re(),rt(),pe(),st(),vt(),mr(),$=y(),vr=e=>({where:e,first:1})})))()}yr();export{hr as default};