//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{C as t,D as n,E as r,Jt as i,Mt as a,Nt as o,Ot as s,T as c,Xt as l,_ as u,_t as d,bt as f,f as p,kt as m,m as h,o as g,s as _,v,vt as y,w as b,xt as x,y as ee,yt as S}from"./626325e2.js";import{c as te,l as ne}from"./78c38c9f.js";import{c as re,l as ie}from"./6758da1f.js";import{B as ae,H as oe,U as se,V as ce}from"./d556b6c2.js";import{A as le,C as ue,D as de,E as fe,M as pe,N as me,O as he,P as ge,T as _e,j as ve,k as ye,w as be}from"./5b2be078.js";import{A as xe,B as Se,F as Ce,I as we,M as Te,N as Ee,O as De,P as Oe,T as ke,V as Ae,_ as je,d as Me,f as Ne,g as Pe,h as Fe,j as Ie,k as Le,l as Re,m as ze,p as Be,u as Ve,v as He,w as Ue,y as We}from"./aac7a82d.js";import{n as Ge,t as Ke}from"./6b599ffe.js";import{b as qe,y as Je}from"./41f582c3.js";import{d as C,l as w,p as Ye,u as T}from"./ccefe7c2.js";import{i as Xe,n as Ze,r as Qe,t as $e}from"./9414b698.js";import{n as et,t as tt}from"./f765af8e.js";import{n as nt,t as rt}from"./f42f1109.js";var E;function it(){return(it=e((()=>{m(),E=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u,{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u,{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`49cfc2503e1b43f2fbaab611d749dac4`,id:`cf8b6431abdbe53450fb640f1126c13b16f5f8987469844a6f0c419cac0e2889`,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
`}}})(),E.hash=`54f8a3e86f6b980272e132e0a6328453`})))()}var at;function ot(){return(ot=e((()=>{it(),s(),at=E})))()}var D;function st(){return(st=e((()=>{m(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:`64115338c18c6d1d374d65fb2850af055f48f1701a72ffa92f3365b9f510c2d7`,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})(),D.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var O;function ct(){return(ct=e((()=>{m(),st(),O=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:D,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})(),O.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var k;function A(){return(A=e((()=>{m(),k=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})(),k.hash=`fcb5ac3ea8108492310e4f46bb506208`})))()}var j,lt,M,ut;function dt(){return(dt=e((()=>{A(),ge(),j=l(),lt=s(),w(),t(),Te(),Fe(),et(),M=i(),ut=(0,j.memo)(function({account:e,canMove:t}){let n=b(),r=C(),i=(0,j.useRef)(null),a=(0,lt.useFragment)(k,e);(0,j.useEffect)(()=>Oe(i.current,a),[a]),(0,j.useEffect)(()=>t?Pe(i.current):void 0,[t]);let{id:o,name:s,boardColumn:c,isFollowUpLate:l,owner:u,wonValue:d,nextActivity:f}=a;return(0,M.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,M.jsxs)(`div`,{className:`card-line`,children:[(0,M.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${o}`,draggable:!1,children:(0,M.jsx)(`bdi`,{children:s})}),t&&(0,M.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:s}),children:(0,M.jsx)(me,{size:16,"aria-hidden":`true`})})]}),(0,M.jsx)(`p`,{className:`card-next cut`,children:(0,M.jsx)(tt,{activity:f,column:c})}),(0,M.jsxs)(`p`,{className:`card-line`,children:[(0,M.jsx)(`span`,{className:`numeric`,children:d.total&&`${r.money(d.total)}${d.isComplete?``:` +`}`}),l&&(0,M.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,M.jsx)(`bdi`,{className:`card-owner cut`,children:u?.name})]})]})})})))()}var ft;function pt(){return(pt=e((()=>{m(),ft={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null},ft.hash=`612af0e0838470143cc84bd890b72384`})))()}var mt;function ht(){return(ht=e((()=>{m(),mt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:`86412f65257601f6c9f7ddefcf4e507789fab21a78a29f27e6aebbe169998afd`,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})(),mt.hash=`ae472ebd34dde134b7d8b6f9d80d4884`})))()}function gt({name:e}){let t=b(),n=C(),{where:r}=Ae(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,vt.useLazyLoadQuery)(mt,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,N.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,N.jsx)(`dt`,{children:t(`accounts.title`)}),(0,N.jsx)(`dd`,{children:n.number(a.count)}),(0,N.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,N.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,N.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,N.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,N.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var _t,vt,N,yt;function bt(){return(bt=e((()=>{pt(),ht(),_t=l(),vt=s(),w(),t(),Se(),qe(),N=i(),yt=(0,_t.memo)(function({column:e,name:t}){let n=b(),r=C(),{count:i,wonValue:a}=(0,vt.useFragment)(ft,e),o=r.compactMoney(a);return(0,N.jsxs)(`header`,{className:`column-head`,children:[(0,N.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,N.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,N.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,N.jsx)(Je,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,N.jsx)(_t.Suspense,{fallback:(0,N.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,N.jsx)(gt,{name:t})})})]})})})))()}var P,xt,F,St,Ct;function wt(){return(wt=e((()=>{ct(),P=l(),xt=s(),t(),ke(),He(),dt(),bt(),F=i(),St=60,Ct=(0,P.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:a,focus:o,onCount:s,children:c}=e,l=b(),{data:u,loadNext:d,hasNext:f,isLoadingNext:p}=(0,xt.usePaginationFragment)(O,t),{edges:m}=u.accounts,h=(0,P.useMemo)(()=>m.map(({node:e})=>e.id),[m]),g=(0,P.useCallback)(()=>void d(St),[d]);(0,P.useEffect)(()=>s(n,m.length),[n,m.length,s]);let{root:_,isOver:v}=We(n);return(0,F.jsxs)(`section`,{ref:_,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":a?i?.tone:void 0,"data-over":v||void 0,children:[(0,F.jsx)(yt,{column:u,name:n}),a&&i&&(0,F.jsx)(`p`,{className:`column-says`,children:i.text}),c,(0,F.jsx)(Ue,{ids:h,count:u.count,empty:l(`accounts.board.emptyColumn`),focus:o,onNearEnd:f&&!p?g:void 0,children:e=>(0,F.jsx)(ut,{account:m[e].node,canMove:r})})]})})})))()}var I,Tt,Et;function L(){return(L=e((()=>{I=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Tt=[...I.slice(1),`NO_ACTIVITY`],Et=I.filter(e=>e!==`OVERDUE`)})))()}function Dt(){let e=b(),t=v(),n=ee();return(0,Ot.useCallback)(r=>{let i=r instanceof d?r.errors[0]:r;if(i instanceof Error)return t(i);let{code:a,field:o}=i;return o?.at(-1)===`to`?e(`accounts.board.error.to`):kt.has(a)?e(`accounts.board.error.${a}`):n(i)??e(`accounts.board.error.${a===`CONFLICT`?a:`other`}`)},[e,t,n])}var Ot,kt;function R(){return(R=e((()=>{Ot=l(),S(),u(),t(),kt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`])})))()}function At(){let e=C();return(0,Mt.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function jt(){let e=b(),t=At(),n=Dt();return(0,Mt.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}var Mt;function z(){return(z=e((()=>{Mt=l(),w(),t(),R()})))()}function Nt({menu:e,previews:t,onMove:n,onClose:r}){let i=b(),a=Ge(e!==null),o=jt();return a?(0,B.jsx)(ue,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,B.jsx)(de,{container:document.querySelector(`main`),children:(0,B.jsx)(_e,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,B.jsxs)(ye,{className:`menu move-menu`,"aria-label":i(`accounts.board.moveTo`),children:[(0,B.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`accounts.board.moveTo`),` `,(0,B.jsx)(`kbd`,{children:`M`})]}),e&&Et.filter(t=>t!==e.card.boardColumn).map(r=>(0,B.jsxs)(ve,{className:`menu-item move-item`,label:i(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,B.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,B.jsx)(`span`,{className:`move-name`,children:i(`accounts.column.${r}`)}),(0,B.jsx)(`span`,{className:`move-says`,children:o(e.card,r,t[r])?.text})]},r))]})})})}):null}var B;function Pt(){return(Pt=e((()=>{be(),he(),fe(),le(),pe(),t(),Ke(),L(),z(),B=i()})))()}var V;function Ft(){return(Ft=e((()=>{m(),V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,concreteType:`AccountBoard`,kind:`LinkedField`,name:`board`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null}],storageKey:null},m={alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n],storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},v={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},_,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[_,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,g],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},v],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,y,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[y,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,g],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},v],storageKey:null}]},params:{cacheID:`70aeff78ae96e2be313fc8efaf51cdbf`,id:`dd105eb91b9f6bbdbf4ab6f93487247b5e768648f2194938ae95e7b0145fa4f4`,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})(),V.hash=`18bfb34d061dbb997fabe84762d6b944`})))()}function It({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?Rt(t,n):1/0}function Lt(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Rt;function zt(){return(zt=e((()=>{oe(),Rt=Ye((e,t)=>{let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-se(t,n-se(t,n))})})))()}function H(e,t,n,r,i){for(let i of I){let a=Vt(e,t[i]);a&&i!==r&&U.ConnectionHandler.deleteNode(a,n)}let a=r&&Vt(e,t[r]),o=e.get(n);a&&o&&Ht(e,a,o,i)}function Bt(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function Vt(e,t){let n=e.get(t);return n&&U.ConnectionHandler.getConnection(n,qt)}function Ht(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>Ut(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=Wt(n,r),c=o.findIndex(e=>{let t=Ut(e);return t?Gt(s,Wt(t,r)):!1}),l=a??U.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function Ut(e){return e?.getLinkedRecord(`node`)}function Wt(e,t){return{due:Kt(e,t),name:Lt(String(e.getValue(`name`)))}}function Gt(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function Kt(e,t){let n=e.getLinkedRecord(`nextActivity`);return It({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var U,qt;function W(){return(W=e((()=>{U=m(),L(),zt(),qt=`column_accounts`})))()}async function Jt(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,f={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},p=await y(e,K,f,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),H(e,c,r.id,t,u),Bt(e,c[r.boardColumn],-1),Bt(e,c[t],1)},updater:(e,t)=>{let{column:n,edge:i}=t?.result??{};n&&(H(e,c,r.id,i?n:null,u),Yt(e,l))}}),{column:m,activity:h,blockedBy:g}=p;if(!m)throw new d([{code:`UNKNOWN`}]);return{column:m,activity:h,blockedBy:g,undo:Zt(r,p)}}function Yt(e,t){let n=e.getRootField(`accountCardMove`)?.getLinkedRecord(`board`),r=e.getRoot().getLinkedRecord(`accountBoard`,{where:t});n&&r?.copyFieldsFrom(n)}function Xt(e,t){let n=(0,G.createRequestDescriptor)((0,G.getRequest)(K),{}),{data:r}=e.lookup((0,G.createReaderSelector)((0,G.getFragment)(k),t.id,{},n));return r??t}function Zt(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var G,K;function Qt(){return(Qt=e((()=>{Ft(),s(),G=m(),S(),W(),A(),K=V})))()}var $t;function en(){return(en=e((()=>{m(),$t=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},p={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},f,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[f,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},m=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},p],h=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],g=[{kind:`Variable`,name:`input`,variableName:`week`}],_=[{kind:`Variable`,name:`input`,variableName:`later`}],v=[{kind:`Variable`,name:`input`,variableName:`none`}],y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},b=[s,c,l,y],x=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,y],storageKey:null},y],storageKey:null},p];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null}]},params:{cacheID:`9ab0ef2cb79e80365e470daa7fae3293`,id:`cd6c20254392266d04ab1ca885fdff889d2673757f0438372518bf9f577ea38b`,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})(),$t.hash=`ec46afa2a5e633070540ef5226c49154`})))()}var tn;function nn(){return(nn=e((()=>{m(),tn=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})(),tn.hash=`8d41b7dae58f8a881bf5490b7c20a2a9`})))()}async function rn(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:an,typeId:n}});return await g(e,on,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var an,on;function sn(){return(sn=e((()=>{en(),nn(),s(),_(),an=`…`,on=$t})))()}var cn;function ln(){return(ln=e((()=>{m(),cn=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:`d19458789470ddee93e3aea8d1454355b20e70cc82a582ee901f2464554e7a74`,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})(),cn.hash=`785405911b2074cd1f64836e49ca2744`})))()}function un(e){let t=(0,mn.useRelayEnvironment)();return(0,q.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,mn.fetchQuery)(t,yn,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)H(e,r,t,c.get(t)??null,a)})},[t,e])}function dn(e,t){let n=(0,q.useRef)([]),r=(0,q.useRef)(void 0),i=(0,q.useRef)({handle:e,isHeld:t}),a=(0,q.useCallback)(()=>{if(r.current=void 0,i.current.isHeld)return;let e=new Set(n.current.filter(({revision:e})=>!x(e)).map(({id:e})=>e));n.current=[],e.size>0&&i.current.handle([...e])},[]);return(0,q.useEffect)(()=>{i.current={handle:e,isHeld:t},t||a()},[e,t,a]),(0,q.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,q.useCallback)((e,t)=>{n.current.push({id:e,revision:t}),r.current??=setTimeout(a,hn)},[a])}function fn({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=un(n),o=dn((0,q.useCallback)(e=>e.length>gn?r():void a(e),[r,a]),i);(0,q.useEffect)(()=>nt({onChange:o,onReconnect:r}),[o,r]),(0,q.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+vn,i=setTimeout(r,Math.min(Math.max(n,vn),_n));return()=>clearTimeout(i)},[e,t,r])}function pn(e){return(0,q.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(I.map(e=>[e,t.get(e)??``]))},[e])}var q,mn,hn,gn,_n,vn,yn;function bn(){return(bn=e((()=>{ln(),q=l(),mn=s(),f(),L(),rt(),W(),hn=300,gn=50,_n=2**31-1,vn=250,yn=cn})))()}var xn;function Sn(){return(Sn=e((()=>{m(),xn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`a3eb6fca7117ad05c609cedbfad07033`,id:`cd0390f93941d1d000c6526d99ba9431d3cc6e8dbe8950b6be548be63c49a710`,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
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
`}}})(),xn.hash=`4e3ac43361b07765434d0f30166775d7`})))()}var Cn;function wn(){return(wn=e((()=>{m(),Cn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`5331246f03ebf53035debe5c5c4ce661`,id:`3ecb5fdd59c4d49a87a4767cc6aa65d709ec43dd2cdb5bff5ef8df850f6cd08a`,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
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
`}}})(),Cn.hash=`c1250c46abd9b83362a8d983e0b9b48d`})))()}var Tn;function En(){return(En=e((()=>{m(),Tn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`c5f2d66dffed235cdbc65ef7f4ed80e2`,id:`cd82fc0f98bef5af74c6ac87964ab051a46bcda3e0e7a97ec524d9946cd42971`,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
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
`}}})(),Tn.hash=`e47cfedf305755ad621d53ac79c85a33`})))()}async function Dn(e,t){if(t.kind===`delete`)await y(e,kn,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await y(e,On,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await y(e,An,{id:n,expectedVersion:r})}var On,kn,An;function jn(){return(jn=e((()=>{Sn(),wn(),En(),s(),S(),On=xn,kn=Cn,An=Tn})))()}function Mn(e,t,n){let[r,i]=(0,J.useState)(null),[a,o]=(0,J.useState)(null),[s,c]=(0,J.useState)(null),{previews:l,load:u}=Nn(t),d=ze(),f=Pn(e,d,n),p=(0,J.useCallback)((e,t)=>{o(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?c({card:e,to:t}):f.move({card:e,to:t,preview:l[t]}))},[f,l]),m=(0,J.useCallback)(e=>{c(null),s&&f.move({...s,...e,preview:l[s.to]})},[s,f,l]),h=(0,J.useCallback)(()=>{c(null),s&&d.ask(s.card.id)},[s,d]),g=(0,J.useCallback)(e=>{u(e.card),o(e)},[u]),_=(0,J.useCallback)(()=>o(null),[]);return je({onStart:e=>{i(e),u(e)},onEnd:()=>i(null),onDrop:(e,t)=>p(e,t)}),{dragged:r,menu:a,asked:s,previews:l,focus:d,begin:p,answer:m,cancel:h,openMenu:g,closeMenu:_,undo:f.undo}}function Nn(e){let t=(0,In.useRelayEnvironment)(),[n,r]=(0,J.useState)(Ln),i=(0,J.useRef)(null);return{previews:n,load:(0,J.useCallback)(n=>{i.current=n,r(Ln);let a=e.find(({isActive:e})=>e)?.id;rn(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function Pn(e,t,n){let r=(0,In.useRelayEnvironment)(),i=un(e),a=Fn(),o=Dt(),s=b(),[c]=(0,J.useState)(Me),l=(0,J.useCallback)((e,n)=>(n instanceof d&&i([e.id]),t.ask(e.id),{text:s(`accounts.board.notMoved`,{name:T(e.name),why:o(n)}),isError:!0}),[s,o,i,t]),u=(0,J.useCallback)(async(e,n)=>{try{return await Dn(r,n),await i([e.id]),t.ask(e.id),{text:s(`accounts.board.undone`,{name:T(e.name)})}}catch(t){return l(e,t)}},[r,i,t,s,l]),f=(0,J.useCallback)(async i=>{let o=Xt(r,i.card);t.ask(n?Ee(o.id):o.id);try{let t=await Jt(r,e,{...i,card:o}),{undo:n}=t;return{text:a(o,i.to,t),undo:n&&(()=>u(o,n))}}catch(e){return l(o,e)}},[r,e,t,n,a,u,l]);return{move:(0,J.useCallback)(e=>{t.ask(e.card.id),c.run(()=>f(e))},[t,c,f]),undo:c.undo}}function Fn(){let e=b(),t=At();return(0,J.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=T(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}var J,In,Ln;function Rn(){return(Rn=e((()=>{J=l(),In=s(),S(),w(),t(),Te(),Be(),Ne(),Fe(),R(),Qt(),sn(),bn(),z(),jn(),Ln={}})))()}function zn(e){return e.asked.to===`NO_ACTIVITY`?(0,X.jsx)(Vn,{...e}):(0,X.jsx)(Bn,{...e})}function Bn({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=b(),o=(0,Y.useRef)(null);return(0,Y.useEffect)(()=>o.current?.focus(),[]),(0,X.jsxs)(Hn,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,X.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,X.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:(0,X.jsx)(ae,{types:n})})]})}function Vn({asked:e,says:t,onAnswer:n,onCancel:r}){let i=b();return(0,X.jsx)(Hn,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,X.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function Hn({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=b(),c=(0,Y.useRef)(null);return(0,Y.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,X.jsxs)(`form`,{className:`question`,"data-draft":e.card.id,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,X.jsx)(`p`,{className:`cut`,children:(0,X.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,X.jsx)(`p`,{className:`quiet`,children:t}),(0,X.jsxs)(`p`,{className:`question-actions`,children:[(0,X.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,X.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}var Y,X;function Un(){return(Un=e((()=>{Y=l(),t(),ce(),X=i()})))()}function Wn({columns:e,shown:t,saysOf:n,onShow:r}){let i=b(),a=C(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,Z.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:Tt.map(e=>(0,Z.jsxs)(Re,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,Z.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}var Z;function Gn(){return(Gn=e((()=>{w(),t(),Ve(),L(),Z=i()})))()}function Kn({board:e,types:t,views:n,where:i}){let a=ne(),o=r(`RECORDS_WRITE`),s=jt(),[c,l]=(0,Q.useState)(`OVERDUE`),u=qn(e,i),{refreshAll:d,onCount:f}=Jn(u),p=Mn(u,t,a),{dragged:m,menu:h,asked:g,previews:_,focus:v}=p;fn(e,u,d,m!==null);let y=Xn(p.openMenu),b=g&&(0,$.jsx)(zn,{asked:g,says:s(g.card,g.to,_[g.to])?.text,types:t,onAnswer:p.answer,onCancel:p.cancel},`${g.card.id} ${g.to}`),x=e=>!a||e===(g?.to??c);return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(Qn,{count:e.columns.reduce((e,{count:t})=>e+t,0),views:n}),a&&(0,$.jsx)(Wn,{columns:e.columns,shown:g?.to??c,saysOf:e=>m&&s(m,e,_[e]),onShow:l}),(0,$.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>De(e,{onMove:e=>o&&Yn(e,p.openMenu),onUndo:p.undo}),children:e.columns.map(e=>{let t=e.key;return x(t)?(0,$.jsx)(Ct,{column:e,name:t,canMove:o,isDragging:m!==null,says:m&&s(m,t,_[t]),focus:v,onCount:f,children:g?.to===t&&b},t):null})}),(0,$.jsx)(Nt,{menu:h,previews:_,onMove:p.begin,onClose:p.closeMenu})]})}function qn(e,t){let{timeZone:r}=n(),i=pn(e.columns),a=JSON.stringify(t);return(0,Q.useMemo)(()=>({ids:i,where:JSON.parse(a),timeZone:r}),[i,a,r])}function Jn({where:e}){let t=(0,Zn.useRelayEnvironment)(),n=(0,Q.useRef)(new Map),r=(0,Q.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,Q.useCallback)(()=>{let r=Math.min($n,Math.max(30,...n.current.values()));(0,Zn.fetchQuery)(t,at,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function Yn(e,t){let n=xe(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function Xn(e){let t=o();return(0,Q.useCallback)(n=>{let r=Ie(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?Yn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Q,Zn,$,Qn,$n;function er(){return(er=e((()=>{a(),Q=l(),Zn=s(),we(),w(),t(),ie(),c(),Te(),Le(),te(),Qe(),Ze(),ot(),wt(),Pt(),Rn(),Un(),bn(),z(),Gn(),$=i(),Qn=(0,Q.memo)(function({count:e,views:t}){let n=b(),r=C();return(0,$.jsxs)($.Fragment,{children:[(0,$.jsxs)(`div`,{className:`page-head`,children:[(0,$.jsx)(`h1`,{children:n(`accounts.title`)}),(0,$.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,$.jsx)(`div`,{className:`page-head-end`,children:(0,$.jsx)($e,{})})]}),(0,$.jsxs)(`div`,{className:`page-tools`,children:[(0,$.jsx)(re,{list:`ACCOUNTS`,query:t}),(0,$.jsx)(Ce,{...Xe()})]})]})}),$n=100})))()}function tr(){let{where:e}=Ae(),t=(0,nr.useLazyLoadQuery)(at,{where:e,first:30},{fetchPolicy:`store-and-network`,fetchKey:h()});return(0,rr.jsx)(Kn,{board:t.accountBoard,types:t.activityTypes,views:t,where:e})}var nr,rr;function ir(){return(ir=e((()=>{nr=s(),p(),Se(),ot(),er(),rr=i()})))()}ir();export{tr as default};