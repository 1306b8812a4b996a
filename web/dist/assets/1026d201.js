//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Ct as r,D as i,E as a,Ft as o,Pt as s,Qt as c,St as l,T as u,Xt as d,_ as f,bt as p,c as m,f as h,jt as g,l as _,m as v,mt as y,pt as b,v as x,w as S,xt as C,y as ee,yt as w}from"./5c8ac6c8.js";import{_ as te,d as ne,g as re,h as ie,m as ae,u as oe}from"./4e03b96d.js";import{E as se,T as ce}from"./f4c29e2d.js";import{C as le,_ as ue,c as de,d as fe,f as pe,g as me,h as he,m as ge,p as _e,s as ve,v as ye,w as be}from"./e3052361.js";import{$ as xe,Q as Se,Z as Ce,_t as we,at as Te,bt as Ee,ct as De,dt as Oe,et as ke,ft as Ae,gt as je,ht as Me,it as Ne,lt as Pe,mt as Fe,nt as Ie,ot as Le,pt as Re,rt as ze,st as Be,tt as Ve,ut as He,vt as T,yt as Ue}from"./55c13c75.js";import{i as We,n as Ge,r as Ke,t as qe}from"./d1479442.js";import{d as E,h as Je,l as D,u as Ye}from"./cc0b6218.js";import{i as Xe,n as Ze,r as Qe,t as $e}from"./3e49cf7d.js";import{n as et,t as tt}from"./16a559e8.js";import{n as nt,t as rt}from"./ae5cb9bd.js";var it;function at(){return(at=e((()=>{g(),it=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n=[{kind:`Variable`,name:`where`,variableName:`where`}],r={alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},c=[{kind:`Variable`,name:`first`,variableName:`first`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{args:c,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],storageKey:null},u,{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`accountBoardQuery`,selections:[{alias:null,args:n,concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[r,i,{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[a,o,s,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null},{alias:null,args:c,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,f],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[l,a],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[a,f,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],storageKey:null}],storageKey:null},u,{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[a,l,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`49cfc2503e1b43f2fbaab611d749dac4`,id:`cf8b6431abdbe53450fb640f1126c13b16f5f8987469844a6f0c419cac0e2889`,metadata:{},name:`accountBoardQuery`,operationKind:`query`,text:`query accountBoardQuery(
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
`}}})(),it.hash=`54f8a3e86f6b980272e132e0a6328453`})))()}var O;function k(){return(k=e((()=>{at(),t(),O=it})))()}var ot;function st(){return(st=e((()=>{g(),ot=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`column_board`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:a,storageKey:null},{alias:null,args:n,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:a,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[i,s,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`column_accounts`,kind:`LinkedHandle`,name:`accounts`}],type:`AccountBoardColumn`,abstractKey:null}],storageKey:null}]},params:{cacheID:`da90f196ee2f629bbb9e987b3afaa3dc`,id:`64115338c18c6d1d374d65fb2850af055f48f1701a72ffa92f3365b9f510c2d7`,metadata:{},name:`columnPageQuery`,operationKind:`query`,text:`query columnPageQuery(
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
`}}})(),ot.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var ct;function lt(){return(lt=e((()=>{g(),st(),ct=(function(){var e=[`accounts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:ot,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`column_board`,selections:[{args:null,kind:`FragmentSpread`,name:`columnHead_column`},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:`accounts`,args:null,concreteType:`AccountConnection`,kind:`LinkedField`,name:`__column_accounts_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{args:null,kind:`FragmentSpread`,name:`card_account`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`AccountBoardColumn`,abstractKey:null}})(),ct.hash=`aacb728c593d2c9c18f5ab587917c8d2`})))()}var A;function ut(){return(ut=e((()=>{g(),A=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_account`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[e,n,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})(),A.hash=`fcb5ac3ea8108492310e4f46bb506208`})))()}var j,dt,M,ft;function pt(){return(pt=e((()=>{ut(),be(),j=c(),dt=t(),D(),n(),T(),Be(),et(),M=d(),ft=(0,j.memo)(function({account:e,canMove:t}){let n=S(),r=E(),i=(0,j.useRef)(null),a=(0,dt.useFragment)(A,e);(0,j.useEffect)(()=>Ee(i.current,a),[a]),(0,j.useEffect)(()=>t?De(i.current):void 0,[t]);let{id:o,name:s,boardColumn:c,isFollowUpLate:l,owner:u,wonValue:d,nextActivity:f}=a;return(0,M.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,M.jsxs)(`div`,{className:`card-line`,children:[(0,M.jsx)(`a`,{className:`card-name cut`,href:`/app/accounts/${o}`,draggable:!1,children:(0,M.jsx)(`bdi`,{children:s})}),t&&(0,M.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":n(`accounts.board.moveOf`,{name:s}),children:(0,M.jsx)(le,{size:16,"aria-hidden":`true`})})]}),(0,M.jsx)(`p`,{className:`card-next cut`,children:(0,M.jsx)(tt,{activity:f,column:c})}),(0,M.jsxs)(`p`,{className:`card-line`,children:[(0,M.jsx)(`span`,{className:`numeric`,children:d.total&&`${r.money(d.total)}${d.isComplete?``:` +`}`}),l&&(0,M.jsx)(`span`,{className:`late`,role:`img`,"aria-label":n(`accounts.late`)}),(0,M.jsx)(`bdi`,{className:`card-owner cut`,children:u?.name})]})]})})})))()}var N;function mt(){return(mt=e((()=>{g(),N={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`columnHead_column`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],type:`AccountBoardColumn`,abstractKey:null},N.hash=`612af0e0838470143cc84bd890b72384`})))()}var P;function ht(){return(ht=e((()=>{g(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountSummary`,kind:`LinkedField`,name:`accountSummary`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnHeadQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnHeadQuery`,selections:t},params:{cacheID:`608a1e036dbf664d8749fab9939a01e2`,id:`86412f65257601f6c9f7ddefcf4e507789fab21a78a29f27e6aebbe169998afd`,metadata:{},name:`columnHeadQuery`,operationKind:`query`,text:`query columnHeadQuery(
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
`}}})(),P.hash=`ae472ebd34dde134b7d8b6f9d80d4884`})))()}function gt({name:e}){let t=S(),n=E(),{where:r}=te(),i={boardColumn:{in:[e]}},{accountSummary:a}=(0,I.useLazyLoadQuery)(P,{where:r?{and:[i,r]}:i},{fetchPolicy:`store-and-network`});return(0,L.jsxs)(`dl`,{className:`receipt numeric`,children:[(0,L.jsx)(`dt`,{children:t(`accounts.title`)}),(0,L.jsx)(`dd`,{children:n.number(a.count)}),(0,L.jsx)(`dt`,{children:t(`accounts.board.wonDeals`)}),(0,L.jsx)(`dd`,{children:n.number(a.wonDealCount)}),(0,L.jsx)(`dt`,{className:`receipt-sum`,children:t(`accounts.board.rateAtWin`)}),(0,L.jsx)(`dd`,{className:`receipt-sum`,children:n.money(a.wonValue)}),!a.isComplete&&(0,L.jsx)(`dd`,{className:`receipt-note`,children:t(`accounts.board.withoutRate`)})]})}var F,I,L,_t;function vt(){return(vt=e((()=>{mt(),ht(),F=c(),I=t(),D(),n(),re(),Ge(),L=d(),_t=(0,F.memo)(function({column:e,name:t}){let n=S(),r=E(),{count:i,wonValue:a}=(0,I.useFragment)(N,e),o=r.compactMoney(a);return(0,L.jsxs)(`header`,{className:`column-head`,children:[(0,L.jsx)(`span`,{className:`column-dot`,"data-column":t}),(0,L.jsx)(`h2`,{id:`column-${t}`,className:`cut`,children:n(`accounts.column.${t}`)}),(0,L.jsx)(`span`,{className:`quiet numeric`,children:r.number(i)}),(0,L.jsx)(qe,{className:`column-value numeric`,trigger:o,label:n(`accounts.board.receiptOf`,{value:o}),title:n(`accounts.board.receipt`),children:(0,L.jsx)(F.Suspense,{fallback:(0,L.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,L.jsx)(gt,{name:t})})})]})})})))()}var R,yt,z,bt,xt;function St(){return(St=e((()=>{lt(),R=c(),yt=t(),n(),Re(),He(),pt(),vt(),z=d(),bt=60,xt=(0,R.memo)(function(e){let{column:t,name:n,canMove:r,says:i,isDragging:a,focus:o,onCount:s,children:c}=e,l=S(),{data:u,loadNext:d,hasNext:f,isLoadingNext:p}=(0,yt.usePaginationFragment)(ct,t),{edges:m}=u.accounts,h=(0,R.useMemo)(()=>m.map(({node:e})=>e.id),[m]),g=(0,R.useCallback)(()=>void d(bt),[d]);(0,R.useEffect)(()=>s(n,m.length),[n,m.length,s]);let{root:_,isOver:v}=Oe(n);return(0,z.jsxs)(`section`,{ref:_,className:`column`,"aria-labelledby":`column-${n}`,"data-column":n,"data-says":a?i?.tone:void 0,"data-over":v||void 0,children:[(0,z.jsx)(_t,{column:u,name:n}),a&&i&&(0,z.jsx)(`p`,{className:`column-says`,children:i.text}),c,(0,z.jsx)(Ae,{ids:h,count:u.count,empty:l(`accounts.board.emptyColumn`),focus:o,onNearEnd:f&&!p?g:void 0,children:e=>(0,z.jsx)(ft,{account:m[e].node,canMove:r})})]})})})))()}var B,Ct,wt;function V(){return(V=e((()=>{B=[`NO_ACTIVITY`,`OVERDUE`,`TODAY`,`TOMORROW`,`WITHIN_WEEK`,`WEEK_OR_LATER`],Ct=[...B.slice(1),`NO_ACTIVITY`],wt=B.filter(e=>e!==`OVERDUE`)})))()}function Tt(){let e=S(),t=x(),n=ee();return(0,Et.useCallback)(r=>{let i=r instanceof w?r.errors[0]:r;if(i instanceof Error)return t(i);let{code:a,field:o}=i;return o?.at(-1)===`to`?e(`accounts.board.error.to`):Dt.has(a)?e(`accounts.board.error.${a}`):n(i)??e(`accounts.board.error.${a===`CONFLICT`?a:`other`}`)},[e,t,n])}var Et,Dt;function H(){return(H=e((()=>{Et=c(),C(),f(),n(),Dt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`,`BLANK`,`TOO_LONG`])})))()}function Ot(){let e=E();return(0,At.useCallback)(({dueAt:t,dueDate:n})=>t?e.dateTime(t):n?e.day(n):``,[e])}function kt(){let e=S(),t=Ot(),n=Tt();return(0,At.useCallback)((r,i,a)=>{if(r.boardColumn===i)return null;if(i===`OVERDUE`)return{tone:`no`,text:e(`accounts.board.error.to`)};if(!a)return null;let[o]=a.userErrors;if(o)return{tone:`no`,text:n(o)};let{activity:s,blockedBy:c,column:l,events:u}=a;if(i===`NO_ACTIVITY`){let t=(u??[]).filter(({node:e})=>e?.isDone).length;return{tone:`yes`,text:e(`accounts.board.willComplete`,{count:t})}}if(c){let n={subject:c.subject,due:t(c),column:e(`accounts.column.${l}`)};return{tone:`no`,text:e(`accounts.board.${l===r.boardColumn?`stays`:`onlyTo`}`,n)}}let d=s?t(s):``;return r.nextActivity?{tone:`yes`,text:e(`accounts.board.willBe`,{due:d})}:{tone:`yes`,text:e(`accounts.board.willPlan`,{due:d})}},[e,t,n])}var At;function U(){return(U=e((()=>{At=c(),D(),n(),H()})))()}function jt({menu:e,previews:t,onMove:n,onClose:r}){let i=S(),a=We(e!==null),o=kt();return a?(0,W.jsx)(ve,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,W.jsx)(_e,{container:document.querySelector(`main`),children:(0,W.jsx)(fe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,W.jsxs)(he,{className:`menu move-menu`,"aria-label":i(`accounts.board.moveTo`),children:[(0,W.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`accounts.board.moveTo`),` `,(0,W.jsx)(`kbd`,{children:`M`})]}),e&&wt.filter(t=>t!==e.card.boardColumn).map(r=>(0,W.jsxs)(ue,{className:`menu-item move-item`,label:i(`accounts.column.${r}`),onClick:()=>n(e.card,r),children:[(0,W.jsx)(`span`,{className:`column-dot`,"data-column":r}),(0,W.jsx)(`span`,{className:`move-name`,children:i(`accounts.column.${r}`)}),(0,W.jsx)(`span`,{className:`move-says`,children:o(e.card,r,t[r])?.text})]},r))]})})})}):null}var W;function Mt(){return(Mt=e((()=>{de(),ge(),pe(),me(),ye(),n(),Ke(),V(),U(),W=d()})))()}var Nt;function Pt(){return(Pt=e((()=>{g(),Nt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},c=[n,i,a,o,s],l={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:[n,a,o,s],storageKey:null},d=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],f={alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:d,storageKey:null}],storageKey:null},p={alias:null,args:null,concreteType:`AccountBoard`,kind:`LinkedField`,name:`board`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null}],storageKey:null},m={alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n],storageKey:null}],storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},v={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},_,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[_,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[n,i,g],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},v],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesMutation`,selections:[{alias:`result`,args:t,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[n,y,{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[y,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:c,storageKey:null}],storageKey:null},r,l,u,f,p,m,{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},n,{kind:`InlineFragment`,selections:[i,g],type:`Activity`,abstractKey:null}],storageKey:null},n],storageKey:null},v],storageKey:null}]},params:{cacheID:`70aeff78ae96e2be313fc8efaf51cdbf`,id:`dd105eb91b9f6bbdbf4ab6f93487247b5e768648f2194938ae95e7b0145fa4f4`,metadata:{},name:`movesMutation`,operationKind:`mutation`,text:`mutation movesMutation(
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
`}}})(),Nt.hash=`18bfb34d061dbb997fabe84762d6b944`})))()}function Ft({dueAt:e,dueDate:t},n){return e?Date.parse(e):t?Lt(t,n):1/0}function It(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}var Lt;function Rt(){return(Rt=e((()=>{Ve(),Lt=Je((e,t)=>{let n=Date.parse(`${e}T00:00:00Z`)+864e5;return n-Ie(t,n-Ie(t,n))})})))()}function zt(e,t,n,r,i){for(let i of B){let a=Vt(e,t[i]);a&&i!==r&&G.ConnectionHandler.deleteNode(a,n)}let a=r&&Vt(e,t[r]),o=e.get(n);a&&o&&Ht(e,a,o,i)}function Bt(e,t,n){let r=e.get(t),i=r?.getValue(`count`);typeof i==`number`&&r?.setValue(Math.max(0,i+n),`count`)}function Vt(e,t){let n=e.get(t);return n&&G.ConnectionHandler.getConnection(n,qt)}function Ht(e,t,n,r){let i=t.getLinkedRecords(`edges`)??[],a=i.find(e=>Ut(e)?.getDataID()===n.getDataID()),o=i.filter(e=>e!==a),s=Wt(n,r),c=o.findIndex(e=>{let t=Ut(e);return t?Gt(s,Wt(t,r)):!1}),l=a??G.ConnectionHandler.createEdge(e,t,n,`AccountEdge`);t.setLinkedRecords(o.toSpliced(c<0?o.length:c,0,l),`edges`)}function Ut(e){return e?.getLinkedRecord(`node`)}function Wt(e,t){return{due:Kt(e,t),name:It(String(e.getValue(`name`)))}}function Gt(e,t){return e.due===t.due?e.name<t.name:e.due<t.due}function Kt(e,t){let n=e.getLinkedRecord(`nextActivity`);return Ft({dueAt:n?.getValue(`dueAt`),dueDate:n?.getValue(`dueDate`)},t)}var G,qt;function Jt(){return(Jt=e((()=>{G=g(),V(),Rt(),qt=`column_accounts`})))()}async function Yt(e,t,n){let{card:r,to:i,subject:a,typeId:o,preview:s}=n,{ids:c,where:l,timeZone:u}=t,d={id:r.id,expectedVersion:r.organization.version,expectedActivity:r.nextActivity?{id:r.nextActivity.id,version:r.nextActivity.version}:null,to:i,where:l,completeActivities:i===`NO_ACTIVITY`,...a&&{subject:a,typeId:o}},f=await p(e,$t,d,{optimisticUpdater:e=>{let t=s?.column??i,n=e.get(r.id),a=n?.getLinkedRecord(`nextActivity`);a&&s?.activity&&!s.blockedBy&&(a.setValue(s.activity.dueAt??null,`dueAt`),a.setValue(s.activity.dueDate??null,`dueDate`)),i===`NO_ACTIVITY`&&n?.setValue(null,`nextActivity`),n?.setValue(t,`boardColumn`),zt(e,c,r.id,t,u),Bt(e,c[r.boardColumn],-1),Bt(e,c[t],1)},updater:(e,t)=>{let{column:n,edge:i}=t?.result??{};n&&(zt(e,c,r.id,i?n:null,u),Xt(e,l))}}),{column:m,activity:h,blockedBy:g}=f;if(!m)throw new w([{code:`UNKNOWN`}]);return{column:m,activity:h,blockedBy:g,undo:Qt(r,f)}}function Xt(e,t){let n=e.getRootField(`accountCardMove`)?.getLinkedRecord(`board`),r=e.getRoot().getLinkedRecord(`accountBoard`,{where:t});n&&r?.copyFieldsFrom(n)}function Zt(e,t){let n=(0,K.createRequestDescriptor)((0,K.getRequest)($t),{}),{data:r}=e.lookup((0,K.createReaderSelector)((0,K.getFragment)(A),t.id,{},n));return r??t}function Qt(e,t){let{activity:n,events:r}=t,i=e.nextActivity;if(n&&i?.id===n.id)return n.version===i.version?null:{kind:`reschedule`,id:n.id,version:n.version,due:i};if(n)return{kind:`delete`,id:n.id,version:n.version};let a=(r??[]).flatMap(({node:e})=>e?.isDone&&e.id&&e.version?[{id:e.id,version:e.version}]:[]);return a.length?{kind:`reopen`,activities:a}:null}var K,$t;function en(){return(en=e((()=>{Pt(),t(),K=g(),C(),Jt(),ut(),$t=Nt})))()}var tn;function nn(){return(nn=e((()=>{g(),tn=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`later`},t={defaultValue:null,kind:`LocalArgument`,name:`none`},n={defaultValue:null,kind:`LocalArgument`,name:`today`},r={defaultValue:null,kind:`LocalArgument`,name:`tomorrow`},i={defaultValue:null,kind:`LocalArgument`,name:`week`},a=[{kind:`Variable`,name:`input`,variableName:`today`}],o={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},u=[s,c,l],d={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},p={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},f,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[f,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},m=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[d],storageKey:null}],storageKey:null},p],h=[{kind:`Variable`,name:`input`,variableName:`tomorrow`}],g=[{kind:`Variable`,name:`input`,variableName:`week`}],_=[{kind:`Variable`,name:`input`,variableName:`later`}],v=[{kind:`Variable`,name:`input`,variableName:`none`}],y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},b=[s,c,l,y],x=[o,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},d,y],storageKey:null},y],storageKey:null},p];return{fragment:{argumentDefinitions:[e,t,n,r,i],kind:`Fragment`,metadata:null,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:m,storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,r,i,e,t],kind:`Operation`,name:`previewMutation`,selections:[{alias:`TODAY`,args:a,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`TOMORROW`,args:h,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WITHIN_WEEK`,args:g,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`WEEK_OR_LATER`,args:_,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null},{alias:`NO_ACTIVITY`,args:v,concreteType:`AccountCardMovePayload`,kind:`LinkedField`,name:`accountCardMove`,plural:!1,selections:x,storageKey:null}]},params:{cacheID:`9ab0ef2cb79e80365e470daa7fae3293`,id:`cd6c20254392266d04ab1ca885fdff889d2673757f0438372518bf9f577ea38b`,metadata:{},name:`previewMutation`,operationKind:`mutation`,text:`mutation previewMutation(
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
`}}})(),tn.hash=`ec46afa2a5e633070540ef5226c49154`})))()}var rn;function an(){return(an=e((()=>{g(),rn=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`preview_move`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`blockedBy`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],type:`Activity`,abstractKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],type:`AccountCardMovePayload`,abstractKey:null}})(),rn.hash=`8d41b7dae58f8a881bf5490b7c20a2a9`})))()}async function on(e,t,n){let r=e=>({id:t.id,to:e,validateOnly:!0,...e===`NO_ACTIVITY`&&{completeActivities:!0},...!t.nextActivity&&e!==`NO_ACTIVITY`&&{subject:sn,typeId:n}});return await b(e,cn,{today:r(`TODAY`),tomorrow:r(`TOMORROW`),week:r(`WITHIN_WEEK`),later:r(`WEEK_OR_LATER`),none:r(`NO_ACTIVITY`)})}var sn,cn;function ln(){return(ln=e((()=>{nn(),an(),t(),y(),sn=`…`,cn=tn})))()}var un;function dn(){return(dn=e((()=>{g(),un=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cards`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],i={alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`AccountBoard`,kind:`LinkedField`,name:`accountBoard`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nextChangeAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`evaluatedAt`,storageKey:null},{alias:null,args:null,concreteType:`AccountBoardColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:r,storageKey:null}],storageKey:null}],storageKey:null},a=[{kind:`Literal`,name:`first`,value:50},{kind:`Variable`,name:`where`,variableName:`cards`}],o={alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,{args:null,kind:`FragmentSpread`,name:`card_account`}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`refreshBoardQuery`,selections:[i,{alias:null,args:a,concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,o,s,{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,c],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[s,n],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[n,c,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ca49507e05945606cc942e98a55757f8`,id:`d19458789470ddee93e3aea8d1454355b20e70cc82a582ee901f2464554e7a74`,metadata:{},name:`refreshBoardQuery`,operationKind:`query`,text:`query refreshBoardQuery(
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
`}}})(),un.hash=`785405911b2074cd1f64836e49ca2744`})))()}function fn(e){let t=(0,gn.useRelayEnvironment)();return(0,q.useCallback)(async n=>{let{ids:r,where:i,timeZone:a}=e,o={id:{in:n}},s=await(0,gn.fetchQuery)(t,bn,{where:i,cards:i?{and:[o,i]}:o},{fetchPolicy:`network-only`}).toPromise().catch(()=>void 0);if(!s)return;let c=new Map(s.accounts.nodes.map(({id:e,boardColumn:t})=>[e,t]));t.commitUpdate(e=>{for(let t of n)zt(e,r,t,c.get(t)??null,a)})},[t,e])}function pn(e,t){let n=(0,q.useRef)([]),i=(0,q.useRef)({handle:e,isHeld:t}),a=(0,q.useRef)(void 0),o=(0,q.useCallback)(async()=>{if(i.current.isHeld)return;let e=new Set(n.current.filter(({revision:e})=>!r(e)).map(({id:e})=>e));n.current=[],e.size>0&&await i.current.handle([...e])},[]);return(0,q.useEffect)(()=>{i.current={handle:e,isHeld:t},!t&&n.current.length>0&&a.current?.soon()},[e,t]),(0,q.useEffect)(()=>(a.current=m(o),()=>a.current?.stop()),[o]),(0,q.useCallback)((e,t)=>{n.current.push({id:e,revision:t}),a.current?.soon()},[])}function mn({nextChangeAt:e,evaluatedAt:t},n,r,i){let a=fn(n),o=pn((0,q.useCallback)(async e=>e.length>_n?r():a(e),[r,a]),i);(0,q.useEffect)(()=>nt({onChange:o,onReconnect:r}),[o,r]),(0,q.useEffect)(()=>{if(!e)return;let n=Date.parse(e)-Date.parse(t)+yn,i=setTimeout(r,Math.min(Math.max(n,yn),vn));return()=>clearTimeout(i)},[e,t,r])}function hn(e){return(0,q.useMemo)(()=>{let t=new Map(e.map(({key:e,id:t})=>[e,t]));return Object.fromEntries(B.map(e=>[e,t.get(e)??``]))},[e])}var q,gn,_n,vn,yn,bn;function xn(){return(xn=e((()=>{dn(),q=c(),gn=t(),l(),_(),V(),rt(),Jt(),_n=50,vn=2**31-1,yn=250,bn=un})))()}var Sn;function Cn(){return(Cn=e((()=>{g(),Sn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoRescheduleMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`a3eb6fca7117ad05c609cedbfad07033`,id:`cd0390f93941d1d000c6526d99ba9431d3cc6e8dbe8950b6be548be63c49a710`,metadata:{},name:`undoRescheduleMutation`,operationKind:`mutation`,text:`mutation undoRescheduleMutation(
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
`}}})(),Sn.hash=`4e3ac43361b07765434d0f30166775d7`})))()}var wn;function Tn(){return(Tn=e((()=>{g(),wn=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoDeleteMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityDeletePayload`,kind:`LinkedField`,name:`activityDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`5331246f03ebf53035debe5c5c4ce661`,id:`3ecb5fdd59c4d49a87a4767cc6aa65d709ec43dd2cdb5bff5ef8df850f6cd08a`,metadata:{},name:`undoDeleteMutation`,operationKind:`mutation`,text:`mutation undoDeleteMutation(
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
`}}})(),wn.hash=`c1250c46abd9b83362a8d983e0b9b48d`})))()}var En;function Dn(){return(Dn=e((()=>{g(),En=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`undoReopenMutation`,selections:[{alias:`result`,args:t,concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`c5f2d66dffed235cdbc65ef7f4ed80e2`,id:`cd82fc0f98bef5af74c6ac87964ab051a46bcda3e0e7a97ec524d9946cd42971`,metadata:{},name:`undoReopenMutation`,operationKind:`mutation`,text:`mutation undoReopenMutation(
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
`}}})(),En.hash=`e47cfedf305755ad621d53ac79c85a33`})))()}async function On(e,t){if(t.kind===`delete`)await p(e,An,{id:t.id,expectedVersion:t.version});else if(t.kind===`reschedule`){let{id:n,version:r,due:i}=t,a=i.dueAt?{dueAt:i.dueAt}:{dueDate:i.dueDate};await p(e,kn,{id:n,expectedVersion:r,...a})}else for(let{id:n,version:r}of t.activities)await p(e,jn,{id:n,expectedVersion:r})}var kn,An,jn;function Mn(){return(Mn=e((()=>{Cn(),Tn(),Dn(),t(),C(),kn=Sn,An=wn,jn=En})))()}function Nn(e,t,n){let[r,i]=(0,J.useState)(null),[a,o]=(0,J.useState)(null),[s,c]=(0,J.useState)(null),{previews:l,load:u}=Pn(t),d=Le(),f=Fn(e,d,n),p=(0,J.useCallback)((e,t)=>{o(null),e.boardColumn!==t&&t!==`OVERDUE`&&(t===`NO_ACTIVITY`||!e.nextActivity?c({card:e,to:t}):f.move({card:e,to:t,preview:l[t]}))},[f,l]),m=(0,J.useCallback)(e=>{c(null),s&&f.move({...s,...e,preview:l[s.to]})},[s,f,l]),h=(0,J.useCallback)(()=>{c(null),s&&d.ask(s.card.id)},[s,d]),g=(0,J.useCallback)(e=>{u(e.card),o(e)},[u]),_=(0,J.useCallback)(()=>o(null),[]);return Pe({onStart:e=>{i(e),u(e)},onEnd:()=>i(null),onDrop:(e,t)=>p(e,t)}),{dragged:r,menu:a,asked:s,previews:l,focus:d,begin:p,answer:m,cancel:h,openMenu:g,closeMenu:_,undo:f.undo}}function Pn(e){let t=(0,Ln.useRelayEnvironment)(),[n,r]=(0,J.useState)(Rn),i=(0,J.useRef)(null);return{previews:n,load:(0,J.useCallback)(n=>{i.current=n,r(Rn);let a=e.find(({isActive:e})=>e)?.id;on(t,n,a).then(e=>i.current===n&&r(e),()=>void 0)},[t,e])}}function Fn(e,t,n){let r=(0,Ln.useRelayEnvironment)(),i=fn(e),a=In(),o=Tt(),s=S(),[c]=(0,J.useState)(ze),l=(0,J.useCallback)((e,n)=>(n instanceof w&&i([e.id]),t.ask(e.id),{text:s(`accounts.board.notMoved`,{name:Ye(e.name),why:o(n)}),isError:!0}),[s,o,i,t]),u=(0,J.useCallback)(async(e,n)=>{try{return await On(r,n),await i([e.id]),t.ask(e.id),{text:s(`accounts.board.undone`,{name:Ye(e.name)})}}catch(t){return l(e,t)}},[r,i,t,s,l]),d=(0,J.useCallback)(async i=>{let o=Zt(r,i.card);t.ask(n?Ue(o.id):o.id);try{let t=await Yt(r,e,{...i,card:o}),{undo:n}=t;return{text:a(o,i.to,t),undo:n&&(()=>u(o,n))}}catch(e){return l(o,e)}},[r,e,t,n,a,u,l]);return{move:(0,J.useCallback)(e=>{t.ask(e.card.id),c.run(()=>d(e))},[t,c,d]),undo:c.undo}}function In(){let e=S(),t=Ot();return(0,J.useCallback)((n,r,{column:i,activity:a,blockedBy:o})=>{let s=Ye(n.name);if(o&&i!==r){let n={name:s,subject:o.subject,due:t(o)};return e(`accounts.board.stayed`,{...n,column:e(`accounts.column.${i}`)})}return a?e(`accounts.board.moved`,{name:s,subject:a.subject,due:t(a)}):e(`accounts.board.completed`,{name:s})},[e,t])}var J,Ln,Rn;function zn(){return(zn=e((()=>{J=c(),Ln=t(),C(),D(),n(),T(),Te(),Ne(),Be(),H(),en(),ln(),xn(),U(),Mn(),Rn={}})))()}function Bn(e){return e.asked.to===`NO_ACTIVITY`?(0,X.jsx)(Hn,{...e}):(0,X.jsx)(Vn,{...e})}function Vn({asked:e,says:t,types:n,onAnswer:r,onCancel:i}){let a=S(),o=(0,Y.useRef)(null);return(0,Y.useEffect)(()=>o.current?.focus(),[]),(0,X.jsxs)(Un,{asked:e,says:t,onCancel:i,onSubmit:e=>r({subject:String(e.get(`subject`)).trim(),typeId:String(e.get(`type`))}),label:a(`accounts.board.plan`),children:[(0,X.jsx)(`input`,{ref:o,className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`)}),(0,X.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:(0,X.jsx)(xe,{types:n})})]})}function Hn({asked:e,says:t,onAnswer:n,onCancel:r}){let i=S();return(0,X.jsx)(Un,{asked:e,says:t,onCancel:r,onSubmit:()=>n({}),label:i(`accounts.board.complete`),focusesSubmit:!0,children:(0,X.jsx)(`p`,{className:`question-title`,children:i(`accounts.board.allDone`)})})}function Un({asked:e,says:t,label:n,focusesSubmit:r=!1,onSubmit:i,onCancel:a,children:o}){let s=S(),c=(0,Y.useRef)(null);return(0,Y.useEffect)(()=>{r&&c.current?.focus()},[r]),(0,X.jsxs)(`form`,{className:`question`,"data-draft":e.card.id,onKeyDown:e=>{e.stopPropagation(),e.key===`Escape`&&a()},onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget))},children:[(0,X.jsx)(`p`,{className:`cut`,children:(0,X.jsx)(`bdi`,{className:`question-name`,children:e.card.name})}),o,t&&(0,X.jsx)(`p`,{className:`quiet`,children:t}),(0,X.jsxs)(`p`,{className:`question-actions`,children:[(0,X.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:a,children:s(`accounts.board.cancel`)}),(0,X.jsx)(`button`,{ref:c,type:`submit`,className:`button button-primary`,children:n})]})]})}var Y,X;function Wn(){return(Wn=e((()=>{Y=c(),n(),ke(),X=d()})))()}function Gn({columns:e,shown:t,saysOf:n,onShow:r}){let i=S(),a=E(),o=new Map(e.map(({key:e,count:t})=>[e,t]));return(0,Z.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`accounts.board.columns`),children:Ct.map(e=>(0,Z.jsxs)(Ce,{name:e,isShown:e===t,says:n(e),onShow:r,children:[i(`accounts.column.${e}`),` `,(0,Z.jsx)(`span`,{className:`numeric`,children:a.number(o.get(e)??0)})]},e))})}var Z;function Kn(){return(Kn=e((()=>{D(),n(),Se(),V(),Z=d()})))()}function qn({board:e,types:t,views:n,where:r}){let i=ne(),o=a(`RECORDS_WRITE`),s=kt(),[c,l]=(0,Q.useState)(`OVERDUE`),u=Jn(e,r),{refreshAll:d,onCount:f}=Yn(u),p=Nn(u,t,i),{dragged:m,menu:h,asked:g,previews:_,focus:v}=p;mn(e,u,d,m!==null);let y=Zn(p.openMenu),b=g&&(0,$.jsx)(Bn,{asked:g,says:s(g.card,g.to,_[g.to])?.text,types:t,onAnswer:p.answer,onCancel:p.cancel},`${g.card.id} ${g.to}`),x=e=>!i||e===(g?.to??c);return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)($n,{count:e.columns.reduce((e,{count:t})=>e+t,0),views:n}),i&&(0,$.jsx)(Gn,{columns:e.columns,shown:g?.to??c,saysOf:e=>m&&s(m,e,_[e]),onShow:l}),(0,$.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>Fe(e,{onMove:e=>o&&Xn(e,p.openMenu),onUndo:p.undo}),children:e.columns.map(e=>{let t=e.key;return x(t)?(0,$.jsx)(xt,{column:e,name:t,canMove:o,isDragging:m!==null,says:m&&s(m,t,_[t]),focus:v,onCount:f,children:g?.to===t&&b},t):null})}),(0,$.jsx)(jt,{menu:h,previews:_,onMove:p.begin,onClose:p.closeMenu})]})}function Jn(e,t){let{timeZone:n}=i(),r=hn(e.columns),a=JSON.stringify(t);return(0,Q.useMemo)(()=>({ids:r,where:JSON.parse(a),timeZone:n}),[r,a,n])}function Yn({where:e}){let t=(0,Qn.useRelayEnvironment)(),n=(0,Q.useRef)(new Map),r=(0,Q.useCallback)((e,t)=>void n.current.set(e,t),[]);return{refreshAll:(0,Q.useCallback)(()=>{let r=Math.min(er,Math.max(15,...n.current.values()));(0,Qn.fetchQuery)(t,O,{where:e,first:r},{fetchPolicy:`network-only`}).subscribe({error:()=>void 0})},[t,e]),onCount:r}}function Xn(e,t){let n=je(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function Zn(e){let t=o();return(0,Q.useCallback)(n=>{let r=we(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?Xn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Q,Qn,$,$n,er;function tr(){return(tr=e((()=>{s(),Q=c(),Qn=t(),ie(),D(),n(),se(),u(),T(),Me(),oe(),Qe(),Ze(),k(),St(),Mt(),zn(),Wn(),xn(),U(),Kn(),$=d(),$n=(0,Q.memo)(function({count:e,views:t}){let n=S(),r=E();return(0,$.jsxs)($.Fragment,{children:[(0,$.jsxs)(`div`,{className:`page-head`,children:[(0,$.jsx)(`h1`,{children:n(`accounts.title`)}),(0,$.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,$.jsx)(`div`,{className:`page-head-end`,children:(0,$.jsx)($e,{})})]}),(0,$.jsxs)(`div`,{className:`page-tools`,children:[(0,$.jsx)(ce,{list:`ACCOUNTS`,query:t}),(0,$.jsx)(ae,{...Xe()})]})]})}),er=100})))()}function nr(){let{where:e}=te(),t=(0,rr.useLazyLoadQuery)(O,{where:e,first:15},{fetchPolicy:`store-and-network`,fetchKey:v()});return(0,ir.jsx)(qn,{board:t.accountBoard,types:t.activityTypes,views:t,where:e})}var rr,ir;function ar(){return(ar=e((()=>{rr=t(),h(),re(),k(),tr(),ir=d()})))()}ar();export{nr as default};