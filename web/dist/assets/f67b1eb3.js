//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{C as t,D as n,Dt as r,Et as i,Ht as a,Lt as o,O as s,Ot as c,Rt as l,S as u,T as d,Ut as f,Vt as p,Wt as m,an as h,g,j as _,k as v,o as y,rn as b,s as x,v as S,w as ee,x as te}from"./366b073a.js";import{c as ne,d as re,f as ie,l as ae,o as oe,p as se,s as ce,u as le}from"./c50970d9.js";import{_ as ue,f as de,h as fe,m as pe,p as me,v as he}from"./68f6e2e6.js";import{C as ge,_ as _e,a as ve,c as ye,d as be,f as xe,g as Se,h as Ce,m as we,n as Te,o as Ee,p as De,s as Oe,t as ke,v as Ae,w as je}from"./5f8a943b.js";import{A as Me,B as Ne,C as Pe,D as Fe,F as Ie,G as Le,H as Re,I as ze,K as Be,L as Ve,M as He,N as Ue,O as We,P as Ge,R as Ke,U as qe,V as Je,W as C,a as Ye,c as Xe,f as Ze,i as Qe,j as $e,k as et,l as w,o as tt,r as nt,s as T,u as rt,w as it,z as at}from"./2aab0669.js";import{a as E,d as ot,n as D,t as st,u as ct}from"./b808c96b.js";import{n as lt,t as ut}from"./ebf53538.js";import{i as dt,r as ft}from"./6ad030f6.js";var O;function pt(){return(pt=e((()=>{l(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
  $input: DealUpdateInput!
) {
  result: dealUpdate(input: $input) {
    deal {
      ...card_deal
      id
      version
      stage {
        id
        name
      }
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

fragment card_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanDelete
  viewerCanWin
  viewerCanLose
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    id
  }
  organization {
    name
    id
  }
  owner {
    name
    id
  }
}
`}}})(),O.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function k(e,t,n,r){let i=mt(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function A(e,t,n,r){let i=mt(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>ht(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=ht(e);return t?gt(a)<gt(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function mt(e,t,n){return j.ConnectionHandler.getConnection(e.getRoot(),_t,{where:w(t,n)})}function ht(e){return e.getLinkedRecord(`node`)}function gt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??vt)} ${t}`}var j,_t,vt;function yt(){return(yt=e((()=>{j=l(),T(),_t=`column_deals`,vt=`9999`})))()}async function bt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:xt(e,n)};if(r===`WON`||r===`LOST`)return Ct(e,t,a,r,i??null);let o=n.stage?.id??null,s=await St(e,t,a,o,r);return()=>St(e,t,{...n,version:s},r,o)}function xt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function St(e,t,{id:n,version:i},a,o){let{deal:s}=await r(e,wt,{id:n,expectedVersion:i,stageId:o},{optimisticUpdater:e=>{let r=o?e.get(o):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),k(e,t,n,a),A(e,t,n,o)},updater:e=>{k(e,t,n,a),A(e,t,n,o)}});return s?.version??i}async function Ct(e,t,n,i,a){let{id:o,version:s,stage:c}=n,l={id:o,expectedVersion:s},u={optimisticUpdater:f,updater:f},{deal:d}=i===`WON`?await r(e,pe,l,u):await r(e,de,{...l,lostReason:a},u);return()=>r(e,me,{id:o,expectedVersion:d?.version??s},{updater:e=>A(e,t,o,c?.id??null)});function f(e){k(e,t,o,c?.id??null)}}var M,wt;function N(){return(N=e((()=>{pt(),o(),c(),fe(),yt(),M=`LOST`,wt=O})))()}function Tt({card:e}){let t=s();return(0,P.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,P.jsx)(Et,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,P.jsx)(Et,{name:`LOST`,children:t(`deals.lose`)})]})}function Et({name:e,children:t}){let{root:n,isOver:r}=Ve(e);return(0,P.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var P;function Dt(){return(Dt=e((()=>{n(),ze(),N(),P=b()})))()}var F;function Ot(){return(Ot=e((()=>{l(),F=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
  $where: DealWhere
  $first: Int!
) {
  ...column_deals_4wmlBX
}

fragment card_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanDelete
  viewerCanWin
  viewerCanLose
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    id
  }
  organization {
    name
    id
  }
  owner {
    name
    id
  }
}

fragment column_deals_4wmlBX on Query {
  deals(where: $where, orderBy: [{field: EXPECTED_CLOSE_DATE}, {field: TITLE}], first: $first) {
    edges {
      node {
        id
        ...card_deal
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})(),F.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var I;function kt(){return(kt=e((()=>{l(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
  $after: String
  $first: Int!
  $where: DealWhere
) {
  ...column_deals_3sueo6
}

fragment card_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanDelete
  viewerCanWin
  viewerCanLose
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    id
  }
  organization {
    name
    id
  }
  owner {
    name
    id
  }
}

fragment column_deals_3sueo6 on Query {
  deals(where: $where, orderBy: [{field: EXPECTED_CLOSE_DATE}, {field: TITLE}], first: $first, after: $after) {
    edges {
      node {
        id
        ...card_deal
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})(),I.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var L;function At(){return(At=e((()=>{l(),kt(),L=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:I}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),L.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var R;function jt(){return(jt=e((()=>{l(),R=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),R.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function Mt({date:e}){let t=s(),n=E(),{timeZone:r}=_(),[i]=(0,z.useState)(()=>st(r,new Date));return(0,B.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var z,Nt,B,Pt;function Ft(){return(Ft=e((()=>{jt(),je(),z=h(),Nt=o(),D(),n(),v(),C(),Ue(),B=b(),Pt=(0,z.memo)(function({deal:e}){let t=s(),n=E(),r=(0,z.useRef)(null),i=(0,Nt.useFragment)(R,e),{id:a,title:o,viewerCanUpdate:c,expectedCloseDate:l,value:u,organization:d,owner:f}=i;return(0,z.useEffect)(()=>Be(r.current,i),[i]),(0,z.useEffect)(()=>c?Ge(r.current):void 0,[c]),(0,B.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,B.jsxs)(`div`,{className:`card-line`,children:[(0,B.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,B.jsx)(`bdi`,{children:o})}),c&&(0,B.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,B.jsx)(ge,{size:16,"aria-hidden":`true`})})]}),(0,B.jsxs)(`p`,{className:`card-line card-next`,children:[(0,B.jsx)(`span`,{className:`cut deal-buyer`,children:(0,B.jsx)(`bdi`,{children:d?.name})}),l&&(0,B.jsx)(Mt,{date:l})]}),(0,B.jsxs)(`p`,{className:`card-line`,children:[(0,B.jsx)(`span`,{className:`numeric`,children:n.money(u)}),(0,B.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})})})))()}function It({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=s(),o=E();return(0,U.jsxs)(`header`,{className:`column-head`,children:[(0,U.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,U.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,U.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,U.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var V,H,U,Lt,W,Rt;function zt(){return(zt=e((()=>{Ot(),At(),V=h(),H=o(),D(),n(),g(),at(),ze(),Ft(),T(),U=b(),Lt=60,W=F,Rt=(0,V.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=s(),{id:o,count:c}=e,{root:l,isOver:u}=Ve(o??``),d=(0,V.useMemo)(()=>({where:w(t,o),first:15}),[t,o]),f=(0,H.useLazyLoadQuery)(W,d,{fetchPolicy:`store-and-network`,fetchKey:S()}),{data:p,loadNext:m,hasNext:h,isLoadingNext:g}=(0,H.usePaginationFragment)(L,f),{edges:_}=p.deals,v=(0,V.useMemo)(()=>_.map(({node:e})=>e.id),[_]),y=(0,V.useCallback)(()=>void m(Lt),[m]);return(0,V.useEffect)(()=>i(o,_.length),[o,_.length,i]),(0,U.jsxs)(`section`,{ref:l,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":u||void 0,children:[(0,U.jsx)(It,{stage:e}),(0,U.jsx)(Ke,{ids:v,count:Math.max(c,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:h&&!g?y:void 0,children:e=>(0,U.jsx)(Pt,{deal:_[e].node})})]})})})))()}function Bt(){let e=s(),n=u(),r=t();return(0,Vt.useCallback)(t=>{if(!(t instanceof i))return n(t);let a=t.errors[0];return a&&Ht.has(a.code)?e(`deals.error.${a.code}`):(a&&r(a))??e(`deals.error.other`)},[e,n,r])}var Vt,Ht;function Ut(){return(Ut=e((()=>{Vt=h(),c(),n(),te(),Ht=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Wt(e){let[t,n]=(0,G.useState)(null),[r,i]=(0,G.useState)(null),[a,o]=(0,G.useState)(null),s=He(),{run:c,undo:l}=Kt(e,s),u=(0,G.useCallback)((t,n)=>{i(null),Gt(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,G.useCallback)(e=>{o(null),a&&c({card:a,to:M,lostReason:e})},[c,a]),f=(0,G.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,G.useCallback)(()=>i(null),[]);return Ie({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function Gt(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Kt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,qt.useRelayEnvironment)(),o=s(),c=Bt(),[l]=(0,G.useState)(et),u=(0,G.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[o,c,r,i]),d=(0,G.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[r,i,o,u]),f=(0,G.useCallback)(async s=>{let{card:c,to:l}=s,f=l===`WON`||l===`LOST`;i.ask(f||n?Le(c.id):c.id);try{let n=await bt(a,e,s);r();let i=t.find(({id:e})=>e===l)?.name??``;return{text:f?o(`deals.done.${l}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>d(c,n)}}catch(e){return u(c,e)}},[a,e,t,n,r,i,d,o,u]);return{run:(0,G.useCallback)(e=>{i.ask(e.card.id),l.run(()=>f(e))},[i,l,f]),undo:l.undo}}var G,qt;function Jt(){return(Jt=e((()=>{G=h(),qt=o(),n(),C(),$e(),Me(),Ue(),Ut(),N()})))()}function Yt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let a=s(),o=dt(e!==null),c=[...t,{id:`WON`,name:a(`deals.win`)},{id:M,name:a(`deals.lose`)}],l=e?c.filter(({id:n})=>n&&Gt(e.card,n,t)):[];return o?(0,K.jsx)(Oe,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,K.jsx)(De,{container:document.querySelector(`main`),children:(0,K.jsx)(be,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,K.jsxs)(Ce,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,K.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,K.jsx)(`kbd`,{children:`M`})]}),l.map(({id:t,name:r})=>(0,K.jsx)(_e,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,K.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(ve,{className:`menu-line`}),(0,K.jsxs)(_e,{className:`menu-item`,onClick:()=>r(e.card),children:[(0,K.jsx)(`span`,{className:`cut`,children:a(`record.deleteAsk`)}),(0,K.jsx)(`kbd`,{children:a(`record.deleteKey`)})]})]})]})})})}):null}var K;function Xt(){return(Xt=e((()=>{ye(),we(),xe(),Se(),Ae(),Ee(),n(),ft(),N(),Jt(),K=b()})))()}var Zt;function Qt(){return(Qt=e((()=>{l(),Zt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
  $where: DealWhere
) {
  pipelines(first: 50) {
    nodes {
      id
      name
      isActive
      stages {
        id
        name
        isActive
      }
    }
  }
  dealStageSummaries(where: $where) {
    stage {
      id
    }
    count
    isComplete
    value {
      amount
      currency
    }
  }
}
`}}})(),Zt.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function $t(){return($t=e((()=>{Qt(),o(),q=Zt})))()}function en(e,t){let n=(0,Y.useRelayEnvironment)(),r=(0,J.useRef)(new Map),i=(0,J.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,J.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=tn).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,Y.fetchQuery)(n,W,{where:w(e,t),first:i},X).toPromise()});await Promise.all([(0,Y.fetchQuery)(n,q,{where:e},X).toPromise(),...t])},[n,e,a]),s=(0,J.useCallback)(()=>void o().catch(()=>void 0),[o]);return x(o),{refresh:s,onCount:i}}var J,Y,tn,X;function nn(){return(nn=e((()=>{J=h(),Y=o(),y(),zt(),$t(),T(),tn=100,X={fetchPolicy:`network-only`}})))()}function rn({pipelines:e,dealStageSummaries:t},n){let r=s(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,an.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??on,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var an,on;function sn(){return(sn=e((()=>{an=h(),n(),on={count:0,isComplete:!0,value:null}})))()}function cn({data:e,where:t}){let n=s(),r=E(),i=ce(),{pipeline:a,pipelines:o,stages:c}=rn(e,m({strict:!1}).pipeline),[l,u]=(0,Z.useState)(),d=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:f,onCount:p}=en(t,c),h=Wt({where:t,stages:c,staysInColumn:i,refresh:f}),{dragged:g,menu:_,losing:v,focus:y}=h,b=dn(h.openMenu),[x,S]=(0,Z.useState)(null),te=e=>{let t=Te(e)?qe(e.target):null;return!t||!Re(t)?.viewerCanDelete?!1:(e.preventDefault(),S(t.dataset.card),!0)},ne=e=>un(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(fn,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:o,chosen:a?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Fe,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,Q.jsx)(ee,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:b,onKeyDown:e=>te(e)||Ne(e,{onMove:ne,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===d?.id).map(e=>(0,Q.jsx)(Rt,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:Gt(g,e.id??``,c)),focus:y,onCount:p},e.id))}),g&&(0,Q.jsx)(Tt,{card:g}),(0,Q.jsx)(Yt,{menu:_,stages:c,onMove:h.move,onDelete:({id:e})=>S(e),onClose:h.closeMenu}),x&&(0,Q.jsx)(rt,{id:x,onClose:()=>S(null),onDeleted:f,onRestored:f},x),(0,Q.jsx)(ut,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(ue,{dealId:v?.id,onLose:h.lose})})]})}function ln({pipelines:e,chosen:t}){let n=s(),r=a(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function un(e,t){let n=Re(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function dn(e){let t=a();return(0,Z.useCallback)(n=>{let r=qe(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?un(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,fn;function pn(){return(pn=e((()=>{p(),f(),Z=h(),it(),ae(),D(),n(),Ze(),he(),C(),Je(),We(),ke(),lt(),d(),oe(),Ye(),Qe(),Dt(),zt(),Xt(),Jt(),nn(),sn(),Q=b(),fn=(0,Z.memo)(function({count:e,...t}){let n=s(),r=E();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(Pe,{kind:`deal`}),(0,Q.jsx)(nt,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(ln,{...t}),(0,Q.jsx)(ne,{...tt({isBoard:!0})})]})]})})})))()}function mn(){return(0,$.jsx)(le,{title:`deals.title`,filters:tt({isBoard:!0}),query:q,variablesOf:vn,children:(0,$.jsx)(hn,{})})}function hn(){let e=JSON.stringify(se().where),t=(0,gn.useMemo)(()=>Xe(JSON.parse(e)),[e]),n=(0,_n.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`,fetchKey:S()});return(0,$.jsx)(ct,{children:(0,$.jsx)(cn,{data:n,where:t})})}var gn,_n,$,vn;function yn(){return(yn=e((()=>{gn=h(),_n=o(),re(),g(),ot(),ie(),Ye(),pn(),$t(),T(),$=b(),vn=e=>({where:Xe(e)})})))()}yn();export{mn as default};