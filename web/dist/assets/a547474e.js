const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/f935b674.js","assets/8cc9a535.js","assets/eac1eecf.js","assets/d5f219ff.css","assets/9867827b.js","assets/88b7b131.js","assets/ce4e7d18.js","assets/3a09f6aa.js","assets/ce8d69cf.js","assets/f90bfb2c.js","assets/2e6415b2.css","assets/b9b51228.css","assets/39333d55.css","assets/d2c0e662.js","assets/b7f132e1.js","assets/5dfdf573.css","assets/982b6667.js","assets/5e1a9dfe.css","assets/881db4b3.css","assets/5152cb9e.js","assets/bc6e865b.css","assets/981ca7e3.js","assets/27d2e734.css"])))=>i.map(i=>d[i]);
//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,C as n,Cn as r,F as i,Ft as a,G as o,Gt as s,H as c,Ht as l,I as u,L as d,M as f,Pt as p,S as m,Tn as h,U as g,Ut as _,V as v,Vt as y,W as ee,Wt as b,cn as te,i as x,in as S,m as ne,nt as re,o as C,r as ie,rn as w,s as ae,sn as oe,tt as se,u as T}from"./eac1eecf.js";import{c as ce,d as le,f as ue,l as de,o as fe,p as pe,s as me,u as he}from"./ce4e7d18.js";import{d as ge,f as _e}from"./d2c0e662.js";import{_ as ve,b as ye,c as be,d as xe,f as Se,g as Ce,h as we,l as Te,m as Ee,n as De,o as Oe,p as ke,s as Ae,t as je,u as Me,v as Ne,y as Pe}from"./3a09f6aa.js";import{n as Fe,t as Ie}from"./ce8d69cf.js";import{A as Le,B as Re,D as ze,F as Be,G as Ve,H as He,I as Ue,J as We,K as E,L as Ge,M as Ke,N as qe,O as Je,P as Ye,R as Xe,U as Ze,V as Qe,W as $e,j as et,k as tt,q as nt,z as rt}from"./f935b674.js";import{n as it,t as at}from"./b7f132e1.js";import{i as ot,n as st,r as ct,t as lt}from"./bcdbefe5.js";import{i as ut,r as dt}from"./f90bfb2c.js";import{n as ft,t as pt}from"./85de3039.js";import{n as mt,t as ht}from"./9e874811.js";var gt;function _t(){return(_t=e((()=>{S(),gt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u,{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u,{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`d6cd99bf5264c51277b3f61f4920fda2`,id:`1d01890c0118cb08b2b1d9087fa13742cade85e9d76be61fc0d239e8f60a79ea`,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
`}}})(),gt.hash=`54f8a3e86f6b980272e132e0a6328453`})))()}var D;function vt(){return(vt=e((()=>{_t(),w(),D=gt})))()}var yt;function bt(){return(bt=e((()=>{S(),yt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`d95590381ae8cd2bbf838d707a4c8674`,id:`3065109c52ca38182bb1d2312c821766cca9ac4183542cb4366df63e6c4782e9`,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})(),yt.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var xt;function St(){return(St=e((()=>{S(),bt(),xt=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:yt,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})(),xt.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var O;function Ct(){return(Ct=e((()=>{S(),O=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})(),O.hash=`bc9130044fc73f260f985bf54df89977`})))()}var k,wt,A,Tt;function Et(){return(Et=e((()=>{Ct(),ye(),k=h(),wt=w(),C(),v(),E(),Be(),ft(),A=r(),Tt=(0,k.memo)(function({account:e,canMove:t}){let n=c(),r=T(),i=(0,k.useRef)(null),a=(0,wt.useFragment)(O,e);(0,k.useEffect)(()=>We(i.current,a),[a]),(0,k.useEffect)(()=>t?Ue(i.current):void 0,[t]);let{id:o,name:s,boardColumn:l,isFollowUpLate:u,owner:d,wonValue:f,nextActivity:p}=a;return(0,A.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,A.jsxs)(`div`,{className:`card-line`,children:[(0,A.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${o}`,draggable:!1,children:(0,A.jsx)(`bdi`,{children:s})}),t&&(0,A.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:s}),children:(0,A.jsx)(Pe,{size:16,"aria-hidden":`true`})})]}),(0,A.jsx)(`p`,{className:`card-next cut`,children:(0,A.jsx)(pt,{activity:p,column:l})}),(0,A.jsxs)(`p`,{className:`card-line`,children:[(0,A.jsx)(`span`,{className:`numeric`,children:f.total&&`${r.money(f.total)}${f.isComplete?``:` +`}`}),u&&(0,A.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,A.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})})})))()}var j;function Dt(){return(Dt=e((()=>{S(),j={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null},j.hash=`612af0e0838470143cc84bd890b72384`})))()}var M;function Ot(){return(Ot=e((()=>{S(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:`86412f65257601f6c9f7ddefcf4e507789fab21a78a29f27e6aebbe169998afd`,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})(),M.hash=`ae472ebd34dde134b7d8b6f9d80d4884`})))()}function kt({name:e}){let t=c(),n=T(),{where:r}=pe(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,jt.useLazyLoadQuery)(M,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,N.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,N.jsx)(`dt`,{children:t(`accounts.title`)}),(0,N.jsx)(`dd`,{children:n.number(a.count)}),(0,N.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,N.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,N.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,N.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,N.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var At,jt,N,Mt;function Nt(){return(Nt=e((()=>{Dt(),Ot(),At=h(),jt=w(),C(),v(),ue(),ut(),N=r(),Mt=(0,At.memo)(function({column:e,name:t}){let n=c(),r=T(),{count:i,wonValue:a}=(0,jt.useFragment)(j,e),o=r.compactMoney(a);return(0,N.jsxs)(`header`,{className:`column-head`,children:[(0,N.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,N.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,N.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,N.jsx)(dt,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,N.jsx)(At.Suspense,{fallback:(0,N.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,N.jsx)(kt,{name:t})})})]})})})))()}var P,Pt,F,Ft,It;function Lt(){return(Lt=e((()=>{St(),P=h(),Pt=w(),v(),Qe(),Xe(),Et(),Nt(),F=r(),Ft=60,It=(0,P.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:a,focus:o,onCount:s,children:l}=e,u=c(),{data:d,loadNext:f,hasNext:p,isLoadingNext:m}=(0,Pt.usePaginationFragment)(xt,t),{edges:h}=d.accounts,g=(0,P.useMemo)(()=>h.map(({node:e})=>e.id),[h]),_=(0,P.useCallback)(()=>void f(Ft),[f]);(0,P.useEffect)(()=>s(n,h.length),[n,h.length,s]);let{root:v,isOver:y}=rt(n);return(0,F.jsxs)(`section`,{ref:v,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":a?i?.tone:void 0,"data-over":y||void 0,children:[(0,F.jsx)(Mt,{column:d,name:n}),a&&i&&(0,F.jsx)(`p`,{className:`column-says`,children:i.text}),l,(0,F.jsx)(Re,{ids:g,count:d.count,empty:u(`accounts.board.emptyColumn`),focus:o,onNearEnd:p&&!m?_:void 0,children:e=>(0,F.jsx)(Tt,{account:h[e].node,canMove:r})})]})})})))()}var I,Rt,zt;function L(){return(L=e((()=>{I=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Rt=[...I.slice(1),`NO_ACTIVITY`],zt=I.filter(e=>e!==`OVERDUE`)})))()}function Bt(){let e=c(),t=u(),n=d();return(0,Vt.useCallback)(r=>{let i=r instanceof y?r.errors[0]:r;if(i instanceof Error)return t(i);let{code:a,field:o}=i;return o?.at(-1)===`to`?e(`accounts.board.error.to`):Ht.has(a)?e(`accounts.board.error.${a}`):n(i)??e(`accounts.board.error.${a===`CONFLICT`?a:`other`}`)},[e,t,n])}var Vt,Ht;function Ut(){return(Ut=e((()=>{Vt=h(),_(),i(),v(),Ht=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`])})))()}function Wt(){let e=T();return(0,R.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function Gt(){let e=c(),t=Wt(),n=Bt();return(0,R.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}var R;function z(){return(z=e((()=>{R=h(),C(),v(),Ut()})))()}function Kt({menu:e,previews:t,onMove:n,onDelete:r,onClose:i}){let a=c(),o=Fe(e!==null),s=Gt();return o?(0,B.jsx)(Te,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,B.jsx)(ke,{container:document.querySelector(`main`),children:(0,B.jsx)(xe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,B.jsxs)(we,{className:`menu move-menu`,"aria-label":a(`accounts.board.moveTo`),children:[(0,B.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`accounts.board.moveTo`),` `,(0,B.jsx)(`kbd`,{children:`M`})]}),e&&zt.filter(t=>t!==e.card.boardColumn).map(r=>(0,B.jsxs)(ve,{className:`menu-item move-item`,label:a(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,B.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,B.jsx)(`span`,{className:`move-name`,children:a(`accounts.column.${r}`)}),(0,B.jsx)(`span`,{className:`move-says`,children:s(e.card,r,t[r])?.text})]},r)),e?.card.organization.viewerCanDelete&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Ae,{}),(0,B.jsx)(Oe,{hint:a(`record.deleteKey`),onSelect:()=>r(e.card),children:a(`record.deleteAsk`)})]})]})})})}):null}var B;function qt(){return(qt=e((()=>{Me(),Ee(),Se(),Ce(),Ne(),v(),be(),Ie(),L(),z(),B=r()})))()}var V;function Jt(){return(Jt=e((()=>{S(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,concreteType:`AccountBoard`,kind:`LinkedField`,name:`board`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null}],storageKey:null},m={alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n],storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},v={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},_,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[_,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,g],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},v],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,y,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[y,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,g],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},v],storageKey:null}]},params:{cacheID:`38cf106c4fc235516a7ddf38578d5350`,id:`271e1f318af50ec8d2bb3683fa24f45b4ecfcc82819a37d4dae1c1e6d5ad4dc0`,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})(),V.hash=`18bfb34d061dbb997fabe84762d6b944`})))()}function Yt({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?Zt(t,n):1/0}function Xt(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Zt;function Qt(){return(Qt=e((()=>{ie(),Zt=ne((e,t)=>{let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-x(t,n-x(t,n))})})))()}function H(e,t,n,r,i){for(let i of I){let a=en(e,t[i]);a&&i!==r&&U.ConnectionHandler.deleteNode(a,n)}let a=r&&en(e,t[r]),o=e.get(n);a&&o&&tn(e,a,o,i)}function $t(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function en(e,t){let n=e.get(t);return n&&U.ConnectionHandler.getConnection(n,sn)}function tn(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>nn(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=rn(n,r),c=o.findIndex(e=>{let t=nn(e);return t?an(s,rn(t,r)):!1}),l=a??U.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function nn(e){return e?.getLinkedRecord(`node`)}function rn(e,t){return{due:on(e,t),name:Xt(String(e.getValue(`name`)))}}function an(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function on(e,t){let n=e.getLinkedRecord(`nextActivity`);return Yt({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var U,sn;function cn(){return(cn=e((()=>{U=S(),L(),Qt(),sn=`column_accounts`})))()}async function ln(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:u,timeZone:d}=t,f={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:u,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},p=await l(e,pn,f,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),H(e,c,r.id,t,d),$t(e,c[r.boardColumn],-1),$t(e,c[t],1)},updater:(e,t)=>{let{column:n,edge:i}=t?.result??{};n&&(H(e,c,r.id,i?n:null,d),un(e,u))}}),{column:m,activity:h,blockedBy:g}=p;if(!m)throw new y([{code:`UNKNOWN`}]);return{column:m,activity:h,blockedBy:g,undo:fn(r,p)}}function un(e,t){let n=e.getRootField(`accountCardMove`)?.getLinkedRecord(`board`),r=e.getRoot().getLinkedRecord(`accountBoard`,{where:t});n&&r?.copyFieldsFrom(n)}function dn(e,t){let n=(0,W.createRequestDescriptor)((0,W.getRequest)(pn),{}),{data:r}=e.lookup((0,W.createReaderSelector)((0,W.getFragment)(O),t.id,{},n));return r??t}function fn(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var W,pn;function mn(){return(mn=e((()=>{Jt(),w(),W=S(),_(),cn(),Ct(),pn=V})))()}var G;function hn(){return(hn=e((()=>{S(),G=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},p={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},f,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[f,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},m=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},p],h=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],g=[{kind:`Variable`,name:`input`,variableName:`week`}],_=[{kind:`Variable`,name:`input`,variableName:`later`}],v=[{kind:`Variable`,name:`input`,variableName:`none`}],y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},ee=[s,c,l,y],b=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:ee,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:ee,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,y],storageKey:null},y],storageKey:null},p];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:b,storageKey:null}]},params:{cacheID:`9ab0ef2cb79e80365e470daa7fae3293`,id:`cd6c20254392266d04ab1ca885fdff889d2673757f0438372518bf9f577ea38b`,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})(),G.hash=`ec46afa2a5e633070540ef5226c49154`})))()}var gn;function _n(){return(_n=e((()=>{S(),gn=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})(),gn.hash=`8d41b7dae58f8a881bf5490b7c20a2a9`})))()}async function vn(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:yn,typeId:n}});return await p(e,bn,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var yn,bn;function xn(){return(xn=e((()=>{hn(),_n(),w(),a(),yn=`…`,bn=G})))()}var Sn;function Cn(){return(Cn=e((()=>{S(),Sn=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`a25c2974288563d94e98e5244d7374ff`,id:`21237e31b08083ff358f292694ce6f6cd24fbc7815a55595b60a60041f241bf1`,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})(),Sn.hash=`785405911b2074cd1f64836e49ca2744`})))()}function wn(e){let t=(0,On.useRelayEnvironment)();return(0,K.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,On.fetchQuery)(t,Mn,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)H(e,r,t,c.get(t)??null,a)})},[t,e])}function Tn(e,t){let n=(0,K.useRef)([]),r=(0,K.useRef)({handle:e,isHeld:t}),i=(0,K.useRef)(void 0),a=(0,K.useCallback)(async()=>{if(r.current.isHeld)return;let e=new Set(n.current.filter(({revision:e})=>!s(e)).map(({id:e})=>e));n.current=[],e.size>0&&await r.current.handle([...e])},[]);return(0,K.useEffect)(()=>{r.current={handle:e,isHeld:t},!t&&n.current.length>0&&i.current?.soon()},[e,t]),(0,K.useEffect)(()=>(i.current=m(a),()=>i.current?.stop()),[a]),(0,K.useCallback)((e,t)=>{n.current.push({id:e,revision:t}),i.current?.soon()},[])}function En({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=wn(n),o=Tn((0,K.useCallback)(async e=>e.length>kn?r():a(e),[r,a]),i);(0,K.useEffect)(()=>mt({onChange:o,onReconnect:r}),[o,r]),(0,K.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+jn,i=setTimeout(r,Math.min(Math.max(n,jn),An));return()=>clearTimeout(i)},[e,t,r])}function Dn(e){return(0,K.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(I.map(e=>[e,t.get(e)??``]))},[e])}var K,On,kn,An,jn,Mn;function Nn(){return(Nn=e((()=>{Cn(),K=h(),On=w(),b(),n(),L(),ht(),cn(),kn=50,An=2**31-1,jn=250,Mn=Sn})))()}var Pn;function Fn(){return(Fn=e((()=>{S(),Pn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`a3eb6fca7117ad05c609cedbfad07033`,id:`cd0390f93941d1d000c6526d99ba9431d3cc6e8dbe8950b6be548be63c49a710`,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
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
`}}})(),Pn.hash=`4e3ac43361b07765434d0f30166775d7`})))()}var In;function Ln(){return(Ln=e((()=>{S(),In=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`5331246f03ebf53035debe5c5c4ce661`,id:`3ecb5fdd59c4d49a87a4767cc6aa65d709ec43dd2cdb5bff5ef8df850f6cd08a`,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
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
`}}})(),In.hash=`c1250c46abd9b83362a8d983e0b9b48d`})))()}var Rn;function zn(){return(zn=e((()=>{S(),Rn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`c5f2d66dffed235cdbc65ef7f4ed80e2`,id:`cd82fc0f98bef5af74c6ac87964ab051a46bcda3e0e7a97ec524d9946cd42971`,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
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
`}}})(),Rn.hash=`e47cfedf305755ad621d53ac79c85a33`})))()}async function Bn(e,t){if(t.kind===`delete`)await l(e,Hn,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await l(e,Vn,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await l(e,Un,{id:n,expectedVersion:r})}var Vn,Hn,Un;function Wn(){return(Wn=e((()=>{Fn(),Ln(),zn(),w(),_(),Vn=Pn,Hn=In,Un=Rn})))()}function Gn(e,t,n){let[r,i]=(0,q.useState)(null),[a,o]=(0,q.useState)(null),[s,c]=(0,q.useState)(null),{previews:l,load:u}=Kn(t),d=Ye(),f=qn(e,d,n),p=(0,q.useCallback)((e,t)=>{o(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?c({card:e,to:t}):f.move({card:e,to:t,preview:l[t]}))},[f,l]),m=(0,q.useCallback)(e=>{c(null),s&&f.move({...s,...e,preview:l[s.to]})},[s,f,l]),h=(0,q.useCallback)(()=>{c(null),s&&d.ask(s.card.id)},[s,d]),g=(0,q.useCallback)(e=>{u(e.card),o(e)},[u]),_=(0,q.useCallback)(()=>o(null),[]);return Ge({onStart:e=>{i(e),u(e)},onEnd:()=>i(null),onDrop:(e,t)=>p(e,t)}),{dragged:r,menu:a,asked:s,previews:l,focus:d,begin:p,answer:m,cancel:h,openMenu:g,closeMenu:_,undo:f.undo}}function Kn(e){let t=(0,Yn.useRelayEnvironment)(),[n,r]=(0,q.useState)(Xn),i=(0,q.useRef)(null);return{previews:n,load:(0,q.useCallback)(n=>{i.current=n,r(Xn);let a=e.find(({isActive:e})=>e)?.id;vn(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function qn(e,t,n){let r=(0,Yn.useRelayEnvironment)(),i=wn(e),a=Jn(),o=Bt(),s=c(),[l]=(0,q.useState)(et),u=(0,q.useCallback)((e,n)=>(n instanceof y&&i([e.id]),t.ask(e.id),{text:s(`accounts.board.notMoved`,{name:ae(e.name),why:o(n)}),isError:!0}),[s,o,i,t]),d=(0,q.useCallback)(async(e,n)=>{try{return await Bn(r,n),await i([e.id]),t.ask(e.id),{text:s(`accounts.board.undone`,{name:ae(e.name)})}}catch(t){return u(e,t)}},[r,i,t,s,u]),f=(0,q.useCallback)(async i=>{let o=dn(r,i.card);t.ask(n?nt(o.id):o.id);try{let t=await ln(r,e,{...i,card:o}),{undo:n}=t;return{text:a(o,i.to,t),undo:n&&(()=>d(o,n))}}catch(e){return u(o,e)}},[r,e,t,n,a,d,u]);return{move:(0,q.useCallback)(e=>{t.ask(e.card.id),l.run(()=>f(e))},[t,l,f]),undo:l.undo}}function Jn(){let e=c(),t=Wt();return(0,q.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=ae(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}var q,Yn,Xn;function Zn(){return(Zn=e((()=>{q=h(),Yn=w(),_(),C(),v(),E(),qe(),Ke(),Be(),Ut(),mn(),xn(),Nn(),z(),Wn(),Xn={}})))()}function Qn(e){return e.asked.to===`NO_ACTIVITY`?(0,Y.jsx)(er,{...e}):(0,Y.jsx)($n,{...e})}function $n({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=c(),o=(0,J.useRef)(null);return(0,J.useEffect)(()=>o.current?.focus(),[]),(0,Y.jsxs)(tr,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,Y.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,Y.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:(0,Y.jsx)(tt,{types:n})})]})}function er({asked:e,says:t,onAnswer:n,onCancel:r}){let i=c();return(0,Y.jsx)(tr,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,Y.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function tr({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=c(),l=(0,J.useRef)(null);return(0,J.useEffect)(()=>{r&&l.current?.focus()},[r]),(0,Y.jsxs)(`form`,{className:`question`,"data-draft":e.card.id,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,Y.jsx)(`p`,{className:`cut`,children:(0,Y.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,Y.jsx)(`p`,{className:`quiet`,children:t}),(0,Y.jsxs)(`p`,{className:`question-actions`,children:[(0,Y.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,Y.jsx)(`button`,{ref:l,type:`submit`,className:`button button-primary`,children:n})]})]})}var J,Y;function nr(){return(nr=e((()=>{J=h(),v(),Le(),Y=r()})))()}function rr({columns:e,shown:t,saysOf:n,onShow:r}){let i=c(),a=T(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,X.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:Rt.map(e=>(0,X.jsxs)(ze,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,X.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}var X;function ir(){return(ir=e((()=>{C(),v(),Je(),L(),X=r()})))()}function ar({board:e,types:t,views:n,where:r}){let i=me(),a=ee(`RECORDS_WRITE`),o=Gt(),[s,c]=(0,Z.useState)(`OVERDUE`),l=or(e,r),{refreshAll:u,onCount:d}=sr(l),f=Gn(l,t,i),{dragged:p,menu:m,asked:h,previews:g,focus:_}=f;En(e,l,u,p!==null);let v=lr(f.openMenu),[y,b]=(0,Z.useState)(null),te=e=>{let t=De(e)?Ve(e.target):null,n=t&&$e(t)?.organization;return n?.viewerCanDelete?(e.preventDefault(),b(n.id),!0):!1},x=h&&(0,Q.jsx)(Qn,{asked:h,says:o(h.card,h.to,g[h.to])?.text,types:t,onAnswer:f.answer,onCancel:f.cancel},`${h.card.id} ${h.to}`),S=e=>!i||e===(h?.to??s);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(fr,{count:e.columns.reduce((e,{count:t})=>e+t,0),views:n}),i&&(0,Q.jsx)(rr,{columns:e.columns,shown:h?.to??s,saysOf:e=>p&&o(p,e,g[e]),onShow:c}),(0,Q.jsx)(`div`,{className:`board`,onClick:v,onKeyDown:e=>te(e)||He(e,{onMove:e=>a&&cr(e,f.openMenu),onUndo:f.undo}),children:e.columns.map(e=>{let t=e.key;return S(t)?(0,Q.jsx)(It,{column:e,name:t,canMove:a,isDragging:p!==null,says:p&&o(p,t,g[t]),focus:_,onCount:d,children:h?.to===t&&x},t):null})}),(0,Q.jsx)(Kt,{menu:m,previews:g,onMove:f.begin,onDelete:({organization:e})=>b(e.id),onClose:f.closeMenu}),y&&(0,Q.jsx)(Z.Suspense,{children:(0,Q.jsx)(dr,{id:y,onClose:()=>b(null),onDeleted:u,onRestored:u},y)})]})}function or(e,t){let{timeZone:n}=o(),r=Dn(e.columns),i=JSON.stringify(t);return(0,Z.useMemo)(()=>({ids:r,where:JSON.parse(i),timeZone:n}),[r,i,n])}function sr({where:e}){let t=(0,ur.useRelayEnvironment)(),n=(0,Z.useRef)(new Map),r=(0,Z.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,Z.useCallback)(()=>{let r=Math.min(pr,Math.max(15,...n.current.values()));(0,ur.fetchQuery)(t,D,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function cr(e,t){let n=$e(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function lr(e){let t=te();return(0,Z.useCallback)(n=>{let r=Ve(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?cr(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,ur,Q,dr,fr,pr;function mr(){return(mr=e((()=>{oe(),Z=h(),ur=w(),de(),C(),v(),_e(),g(),E(),Ze(),je(),fe(),ct(),st(),vt(),Lt(),qt(),Zn(),nr(),Nn(),z(),ir(),Q=r(),re(),dr=(0,Z.lazy)(()=>se(()=>import(`./f935b674.js`).then(e=>(e.f(),e.d)),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]))),fr=(0,Z.memo)(function({count:e,views:t}){let n=c(),r=T();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`accounts.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsx)(`div`,{className:`page-head-end`,children:(0,Q.jsx)(lt,{})})]}),(0,Q.jsx)(`div`,{className:`page-tools`,children:(0,Q.jsx)(ge,{list:`ACCOUNTS`,query:t,children:(0,Q.jsx)(ce,{...ot()})})})]})}),pr=100})))()}function hr(){return(0,$.jsx)(he,{title:`accounts.title`,filters:ot(),query:D,variablesOf:vr,children:(0,$.jsx)(gr,{})})}function gr(){let{where:e}=pe(),t=(0,_r.useLazyLoadQuery)(D,{where:e,first:15},{fetchPolicy:`store-and-network`,fetchKey:f()});return(0,$.jsx)(at,{children:(0,$.jsx)(ar,{board:t.accountBoard,types:t.activityTypes,views:t,where:e})})}var _r,$,vr;function yr(){return(yr=e((()=>{_r=w(),le(),t(),it(),ue(),ct(),vt(),mr(),$=r(),vr=e=>({where:e,first:1})})))()}yr();export{hr as default};