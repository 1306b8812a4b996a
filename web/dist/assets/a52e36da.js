//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{C as t,D as n,Dt as r,Et as i,Ht as a,Lt as o,O as s,Ot as c,Rt as l,S as u,T as d,Ut as f,Vt as p,Wt as m,an as h,g,j as _,k as v,o as y,rn as b,s as x,v as S,w as ee,x as te}from"./5734e76d.js";import{c as ne,d as re,f as ie,l as ae,o as oe,p as se,s as ce,u as le}from"./9679e4b9.js";import{_ as ue,b as de,c as fe,d as pe,f as me,g as he,h as ge,l as _e,m as ve,n as ye,o as be,p as xe,s as Se,t as Ce,u as we,v as Te,y as Ee}from"./4abf21db.js";import{$ as C,A as De,B as Oe,C as ke,E as Ae,G as je,H as Me,I as Ne,J as Pe,K as Fe,L as Ie,Q as Le,R as Re,S as ze,T as Be,U as Ve,V as He,W as Ue,X as We,Y as Ge,Z as Ke,b as qe,et as Je,k as Ye,q as Xe,tt as Ze,x as Qe,z as $e}from"./7c3d56b7.js";import{a as w,d as et,n as T,t as tt,u as nt}from"./7f01c9e8.js";import{n as rt,t as it}from"./fd6f0859.js";import{n as at,t as ot}from"./60a6cb14.js";import{a as st,c as ct,f as lt,i as ut,l as dt,o as ft,r as pt,s as E,u as mt}from"./11bbcb93.js";var D;function ht(){return(ht=e((()=>{l(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),D.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function O(e,t,n,r){let i=gt(e,t,r);i&&A.ConnectionHandler.deleteNode(i,n)}function k(e,t,n,r){let i=gt(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>_t(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=_t(e);return t?vt(a)<vt(t):!1}),c=A.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function gt(e,t,n){return A.ConnectionHandler.getConnection(e.getRoot(),yt,{where:dt(t,n)})}function _t(e){return e.getLinkedRecord(`node`)}function vt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??bt)} ${t}`}var A,yt,bt;function xt(){return(xt=e((()=>{A=l(),E(),yt=`column_deals`,bt=`9999`})))()}async function St(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Ct(e,n)};if(r===`WON`||r===`LOST`)return Tt(e,t,a,r,i??null);let o=n.stage?.id??null,s=await wt(e,t,a,o,r);return()=>wt(e,t,{...n,version:s},r,o)}function Ct(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function wt(e,t,{id:n,version:i},a,o){let{deal:s}=await r(e,Et,{id:n,expectedVersion:i,stageId:o},{optimisticUpdater:e=>{let r=o?e.get(o):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),O(e,t,n,a),k(e,t,n,o)},updater:e=>{O(e,t,n,a),k(e,t,n,o)}});return s?.version??i}async function Tt(e,t,n,i,a){let{id:o,version:s,stage:c}=n,l={id:o,expectedVersion:s},u={optimisticUpdater:f,updater:f},{deal:d}=i===`WON`?await r(e,ze,l,u):await r(e,qe,{...l,lostReason:a},u);return()=>r(e,Qe,{id:o,expectedVersion:d?.version??s},{updater:e=>k(e,t,o,c?.id??null)});function f(e){O(e,t,o,c?.id??null)}}var j,Et;function M(){return(M=e((()=>{ht(),o(),c(),ke(),xt(),j=`LOST`,Et=D})))()}function Dt({card:e}){let t=s();return(0,N.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,N.jsx)(Ot,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,N.jsx)(Ot,{name:`LOST`,children:t(`deals.lose`)})]})}function Ot({name:e,children:t}){let{root:n,isOver:r}=Fe(e);return(0,N.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var N;function kt(){return(kt=e((()=>{n(),je(),M(),N=b()})))()}var P;function At(){return(At=e((()=>{l(),P=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),P.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var jt;function Mt(){return(Mt=e((()=>{l(),jt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),jt.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var Nt;function Pt(){return(Pt=e((()=>{l(),Mt(),Nt=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:jt}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),Nt.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var Ft;function It(){return(It=e((()=>{l(),Ft=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),Ft.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function Lt({date:e}){let t=s(),n=w(),{timeZone:r}=_(),[i]=(0,F.useState)(()=>tt(r,new Date));return(0,I.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var F,Rt,I,zt;function Bt(){return(Bt=e((()=>{It(),de(),F=h(),Rt=o(),T(),n(),v(),C(),Me(),I=b(),zt=(0,F.memo)(function({deal:e}){let t=s(),n=w(),r=(0,F.useRef)(null),i=(0,Rt.useFragment)(Ft,e),{id:a,title:o,viewerCanUpdate:c,expectedCloseDate:l,value:u,organization:d,owner:f}=i;return(0,F.useEffect)(()=>Ze(r.current,i),[i]),(0,F.useEffect)(()=>c?Ve(r.current):void 0,[c]),(0,I.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,I.jsxs)(`div`,{className:`card-line`,children:[(0,I.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,I.jsx)(`bdi`,{children:o})}),c&&(0,I.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,I.jsx)(Ee,{size:16,"aria-hidden":`true`})})]}),(0,I.jsxs)(`p`,{className:`card-line card-next`,children:[(0,I.jsx)(`span`,{className:`cut deal-buyer`,children:(0,I.jsx)(`bdi`,{children:d?.name})}),l&&(0,I.jsx)(Lt,{date:l})]}),(0,I.jsxs)(`p`,{className:`card-line`,children:[(0,I.jsx)(`span`,{className:`numeric`,children:n.money(u)}),(0,I.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})})})))()}function Vt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=s(),o=w();return(0,z.jsxs)(`header`,{className:`column-head`,children:[(0,z.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,z.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,z.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,z.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var L,R,z,Ht,B,Ut;function V(){return(V=e((()=>{At(),Pt(),L=h(),R=o(),T(),n(),g(),Pe(),je(),Bt(),E(),z=b(),Ht=60,B=P,Ut=(0,L.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=s(),{id:o,count:c}=e,{root:l,isOver:u}=Fe(o??``),d=(0,L.useMemo)(()=>({where:dt(t,o),first:15}),[t,o]),f=(0,R.useLazyLoadQuery)(B,d,{fetchPolicy:`store-and-network`,fetchKey:S()}),{data:p,loadNext:m,hasNext:h,isLoadingNext:g}=(0,R.usePaginationFragment)(Nt,f),{edges:_}=p.deals,v=(0,L.useMemo)(()=>_.map(({node:e})=>e.id),[_]),y=(0,L.useCallback)(()=>void m(Ht),[m]);return(0,L.useEffect)(()=>i(o,_.length),[o,_.length,i]),(0,z.jsxs)(`section`,{ref:l,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":u||void 0,children:[(0,z.jsx)(Vt,{stage:e}),(0,z.jsx)(Xe,{ids:v,count:Math.max(c,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:h&&!g?y:void 0,children:e=>(0,z.jsx)(zt,{deal:_[e].node})})]})})})))()}function Wt(){let e=s(),n=u(),r=t();return(0,Gt.useCallback)(t=>{if(!(t instanceof i))return n(t);let a=t.errors[0];return a&&Kt.has(a.code)?e(`deals.error.${a.code}`):(a&&r(a))??e(`deals.error.other`)},[e,n,r])}var Gt,Kt;function qt(){return(qt=e((()=>{Gt=h(),c(),n(),te(),Kt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Jt(e){let[t,n]=(0,U.useState)(null),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=He(),{run:c,undo:l}=Yt(e,s),u=(0,U.useCallback)((t,n)=>{i(null),H(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,U.useCallback)(e=>{o(null),a&&c({card:a,to:j,lostReason:e})},[c,a]),f=(0,U.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,U.useCallback)(()=>i(null),[]);return Ue({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function H(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Yt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Xt.useRelayEnvironment)(),o=s(),c=Wt(),[l]=(0,U.useState)(Re),u=(0,U.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[o,c,r,i]),d=(0,U.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[r,i,o,u]),f=(0,U.useCallback)(async s=>{let{card:c,to:l}=s,f=l===`WON`||l===`LOST`;i.ask(f||n?Je(c.id):c.id);try{let n=await St(a,e,s);r();let i=t.find(({id:e})=>e===l)?.name??``;return{text:f?o(`deals.done.${l}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>d(c,n)}}catch(e){return u(c,e)}},[a,e,t,n,r,i,d,o,u]);return{run:(0,U.useCallback)(e=>{i.ask(e.card.id),l.run(()=>f(e))},[i,l,f]),undo:l.undo}}var U,Xt;function W(){return(W=e((()=>{U=h(),Xt=o(),n(),C(),Oe(),$e(),Me(),qt(),M()})))()}function Zt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let a=s(),o=at(e!==null),c=[...t,{id:`WON`,name:a(`deals.win`)},{id:j,name:a(`deals.lose`)}],l=e?c.filter(({id:n})=>n&&H(e.card,n,t)):[];return o?(0,G.jsx)(_e,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,G.jsx)(xe,{container:document.querySelector(`main`),children:(0,G.jsx)(pe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,G.jsxs)(ge,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,G.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,G.jsx)(`kbd`,{children:`M`})]}),l.map(({id:t,name:r})=>(0,G.jsx)(ue,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,G.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Se,{}),(0,G.jsx)(be,{hint:a(`record.deleteKey`),onSelect:()=>r(e.card),children:a(`record.deleteAsk`)})]})]})})})}):null}var G;function Qt(){return(Qt=e((()=>{we(),ve(),me(),he(),Te(),n(),fe(),ot(),M(),W(),G=b()})))()}var K;function $t(){return($t=e((()=>{l(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),K.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function J(){return(J=e((()=>{$t(),o(),q=K})))()}function en(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=tn).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,X.fetchQuery)(n,B,{where:dt(e,t),first:i},nn).toPromise()});await Promise.all([(0,X.fetchQuery)(n,q,{where:e},nn).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return x(o),{refresh:s,onCount:i}}var Y,X,tn,nn;function rn(){return(rn=e((()=>{Y=h(),X=o(),y(),V(),J(),E(),tn=100,nn={fetchPolicy:`network-only`}})))()}function an({pipelines:e,dealStageSummaries:t},n){let r=s(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,on.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??sn,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var on,sn;function cn(){return(cn=e((()=>{on=h(),n(),sn={count:0,isComplete:!0,value:null}})))()}function ln({data:e,where:t}){let n=s(),r=w(),i=ce(),{pipeline:a,pipelines:o,stages:c}=an(e,m({strict:!1}).pipeline),[l,u]=(0,Z.useState)(),d=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:f,onCount:p}=en(t,c),h=Jt({where:t,stages:c,staysInColumn:i,refresh:f}),{dragged:g,menu:_,losing:v,focus:y}=h,b=fn(h.openMenu),[x,S]=(0,Z.useState)(null),te=e=>{let t=ye(e)?Le(e.target):null;return!t||!Ke(t)?.viewerCanDelete?!1:(e.preventDefault(),S(t.dataset.card),!0)},ne=e=>dn(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(pn,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:o,chosen:a?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Ne,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,Q.jsx)(ee,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:b,onKeyDown:e=>te(e)||Ge(e,{onMove:ne,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===d?.id).map(e=>(0,Q.jsx)(Ut,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:H(g,e.id??``,c)),focus:y,onCount:p},e.id))}),g&&(0,Q.jsx)(Dt,{card:g}),(0,Q.jsx)(Zt,{menu:_,stages:c,onMove:h.move,onDelete:({id:e})=>S(e),onClose:h.closeMenu}),x&&(0,Q.jsx)(mt,{id:x,onClose:()=>S(null),onDeleted:f,onRestored:f},x),(0,Q.jsx)(it,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(Be,{dealId:v?.id,onLose:h.lose})})]})}function un({pipelines:e,chosen:t}){let n=s(),r=a(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function dn(e,t){let n=Ke(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function fn(e){let t=a();return(0,Z.useCallback)(n=>{let r=Le(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?dn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,pn;function mn(){return(mn=e((()=>{p(),f(),Z=h(),De(),ae(),T(),n(),lt(),Ae(),C(),We(),Ie(),Ce(),rt(),d(),oe(),st(),ut(),kt(),V(),Qt(),W(),rn(),cn(),Q=b(),pn=(0,Z.memo)(function({count:e,...t}){let n=s(),r=w();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(Ye,{kind:`deal`}),(0,Q.jsx)(pt,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(un,{...t}),(0,Q.jsx)(ne,{...ft({isBoard:!0})})]})]})})})))()}function hn(){return(0,$.jsx)(le,{title:`deals.title`,filters:ft({isBoard:!0}),query:q,variablesOf:yn,children:(0,$.jsx)(gn,{})})}function gn(){let e=JSON.stringify(se().where),t=(0,_n.useMemo)(()=>ct(JSON.parse(e)),[e]),n=(0,vn.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`,fetchKey:S()});return(0,$.jsx)(nt,{children:(0,$.jsx)(ln,{data:n,where:t})})}var _n,vn,$,yn;function bn(){return(bn=e((()=>{_n=h(),vn=o(),re(),g(),et(),ie(),st(),mn(),J(),E(),$=b(),yn=e=>({where:ct(e)})})))()}bn();export{hn as default};