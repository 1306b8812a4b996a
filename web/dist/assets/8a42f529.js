//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,C as n,D as r,Dt as i,Gt as a,Kt as o,O as s,Ot as c,S as l,T as u,Ut as d,Wt as f,an as p,g as m,j as h,k as g,kt as _,o as v,s as ee,sn as y,v as b,w as te,x,zt as S}from"./770f7995.js";import{c as ne,d as re,f as ie,l as ae,o as oe,p as se,s as ce,u as le}from"./3b89eb4f.js";import{_ as ue,b as de,c as fe,d as pe,f as me,g as he,h as ge,l as _e,m as ve,n as ye,o as be,p as xe,s as Se,t as Ce,u as we,v as Te,y as Ee}from"./8d12c1e6.js";import{A as De,F as Oe,M as ke,P as Ae,j as je,k as Me}from"./c5641ba9.js";import{$ as Ne,A as Pe,B as Fe,F as Ie,G as Le,H as Re,I as ze,J as Be,K as Ve,L as He,P as Ue,Q as We,R as Ge,U as Ke,V as qe,W as Je,X as Ye,Y as Xe,Z as Ze,a as Qe,c as $e,f as et,i as tt,j as nt,l as C,o as rt,q as it,r as at,s as w,u as ot,z as st}from"./a8a714bb.js";import{a as T,d as ct,n as E,t as lt,u as ut}from"./3909dfd4.js";import{n as dt,t as ft}from"./cfc951fa.js";import{i as pt,r as mt}from"./3f003ec2.js";var D;function ht(){return(ht=e((()=>{t(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),D.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function O(e,t,n,r){let i=_t(e,t,r);i&&k.ConnectionHandler.deleteNode(i,n)}function gt(e,t,n,r){let i=_t(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>vt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=vt(e);return t?yt(a)<yt(t):!1}),c=k.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function _t(e,t,n){return k.ConnectionHandler.getConnection(e.getRoot(),bt,{where:C(t,n)})}function vt(e){return e.getLinkedRecord(`node`)}function yt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??xt)} ${t}`}var k,bt,xt;function St(){return(St=e((()=>{k=t(),w(),bt=`column_deals`,xt=`9999`})))()}async function Ct(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:wt(e,n)};if(r===`WON`||r===`LOST`)return Et(e,t,a,r,i??null);let o=n.stage?.id??null,s=await Tt(e,t,a,o,r);return()=>Tt(e,t,{...n,version:s},r,o)}function wt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function Tt(e,t,{id:n,version:r},i,a){let{deal:o}=await c(e,Ot,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),O(e,t,n,i),gt(e,t,n,a)},updater:e=>{O(e,t,n,i),gt(e,t,n,a)}});return o?.version??r}async function Et(e,t,n,r,i){let{id:a,version:o,stage:s}=n,l={id:a,expectedVersion:o},u={optimisticUpdater:f,updater:f},{deal:d}=r===`WON`?await c(e,je,l,u):await c(e,Me,{...l,lostReason:i},u);return()=>c(e,De,{id:a,expectedVersion:d?.version??o},{updater:e=>gt(e,t,a,s?.id??null)});function f(e){O(e,t,a,s?.id??null)}}var Dt,Ot;function A(){return(A=e((()=>{ht(),S(),_(),ke(),St(),Dt=`LOST`,Ot=D})))()}function kt({card:e}){let t=s();return(0,j.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,j.jsx)(At,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,j.jsx)(At,{name:`LOST`,children:t(`deals.lose`)})]})}function At({name:e,children:t}){let{root:n,isOver:r}=Je(e);return(0,j.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var j;function jt(){return(jt=e((()=>{r(),Ke(),A(),j=p()})))()}var M;function Mt(){return(Mt=e((()=>{t(),M=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),M.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var N;function Nt(){return(Nt=e((()=>{t(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),N.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var P;function Pt(){return(Pt=e((()=>{t(),Nt(),P=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:N}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),P.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var F;function Ft(){return(Ft=e((()=>{t(),F=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),F.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function It({date:e}){let t=s(),n=T(),{timeZone:r}=h(),[i]=(0,I.useState)(()=>lt(r,new Date));return(0,L.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var I,Lt,L,Rt;function zt(){return(zt=e((()=>{Ft(),de(),I=y(),Lt=S(),E(),r(),g(),Ze(),Fe(),L=p(),Rt=(0,I.memo)(function({deal:e}){let t=s(),n=T(),r=(0,I.useRef)(null),i=(0,Lt.useFragment)(F,e),{id:a,title:o,viewerCanUpdate:c,expectedCloseDate:l,value:u,organization:d,owner:f}=i;return(0,I.useEffect)(()=>Ne(r.current,i),[i]),(0,I.useEffect)(()=>c?qe(r.current):void 0,[c]),(0,L.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,L.jsxs)(`div`,{className:`card-line`,children:[(0,L.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,L.jsx)(`bdi`,{children:o})}),c&&(0,L.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,L.jsx)(Ee,{size:16,"aria-hidden":`true`})})]}),(0,L.jsxs)(`p`,{className:`card-line card-next`,children:[(0,L.jsx)(`span`,{className:`cut deal-buyer`,children:(0,L.jsx)(`bdi`,{children:d?.name})}),l&&(0,L.jsx)(It,{date:l})]}),(0,L.jsxs)(`p`,{className:`card-line`,children:[(0,L.jsx)(`span`,{className:`numeric`,children:n.money(u)}),(0,L.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})})})))()}function Bt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=s(),o=T();return(0,B.jsxs)(`header`,{className:`column-head`,children:[(0,B.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,B.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,B.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,B.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var R,z,B,Vt,V,Ht;function H(){return(H=e((()=>{Mt(),Pt(),R=y(),z=S(),E(),r(),m(),Ve(),Ke(),zt(),w(),B=p(),Vt=60,V=M,Ht=(0,R.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=s(),{id:o,count:c}=e,{root:l,isOver:u}=Je(o??``),d=(0,R.useMemo)(()=>({where:C(t,o),first:15}),[t,o]),f=(0,z.useLazyLoadQuery)(V,d,{fetchPolicy:`store-and-network`,fetchKey:b()}),{data:p,loadNext:m,hasNext:h,isLoadingNext:g}=(0,z.usePaginationFragment)(P,f),{edges:_}=p.deals,v=(0,R.useMemo)(()=>_.map(({node:e})=>e.id),[_]),ee=(0,R.useCallback)(()=>void m(Vt),[m]);return(0,R.useEffect)(()=>i(o,_.length),[o,_.length,i]),(0,B.jsxs)(`section`,{ref:l,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":u||void 0,children:[(0,B.jsx)(Bt,{stage:e}),(0,B.jsx)(Le,{ids:v,count:Math.max(c,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:h&&!g?ee:void 0,children:e=>(0,B.jsx)(Rt,{deal:_[e].node})})]})})})))()}function Ut(){let e=s(),t=l(),r=n();return(0,Wt.useCallback)(n=>{if(!(n instanceof i))return t(n);let a=n.errors[0];return a&&Gt.has(a.code)?e(`deals.error.${a.code}`):(a&&r(a))??e(`deals.error.other`)},[e,t,r])}var Wt,Gt;function Kt(){return(Kt=e((()=>{Wt=y(),_(),r(),x(),Gt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function qt(e){let[t,n]=(0,W.useState)(null),[r,i]=(0,W.useState)(null),[a,o]=(0,W.useState)(null),s=st(),{run:c,undo:l}=Jt(e,s),u=(0,W.useCallback)((t,n)=>{i(null),U(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,W.useCallback)(e=>{o(null),a&&c({card:a,to:Dt,lostReason:e})},[c,a]),f=(0,W.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,W.useCallback)(()=>i(null),[]);return Re({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function U(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Jt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Yt.useRelayEnvironment)(),o=s(),c=Ut(),[l]=(0,W.useState)(ze),u=(0,W.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[o,c,r,i]),d=(0,W.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[r,i,o,u]),f=(0,W.useCallback)(async s=>{let{card:c,to:l}=s,f=l===`WON`||l===`LOST`;i.ask(f||n?We(c.id):c.id);try{let n=await Ct(a,e,s);r();let i=t.find(({id:e})=>e===l)?.name??``;return{text:f?o(`deals.done.${l}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>d(c,n)}}catch(e){return u(c,e)}},[a,e,t,n,r,i,d,o,u]);return{run:(0,W.useCallback)(e=>{i.ask(e.card.id),l.run(()=>f(e))},[i,l,f]),undo:l.undo}}var W,Yt;function G(){return(G=e((()=>{W=y(),Yt=S(),r(),Ze(),Ge(),He(),Fe(),Kt(),A()})))()}function Xt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let a=s(),o=pt(e!==null),c=[...t,{id:`WON`,name:a(`deals.win`)},{id:Dt,name:a(`deals.lose`)}],l=e?c.filter(({id:n})=>n&&U(e.card,n,t)):[];return o?(0,K.jsx)(_e,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,K.jsx)(xe,{container:document.querySelector(`main`),children:(0,K.jsx)(pe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,K.jsxs)(ge,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,K.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,K.jsx)(`kbd`,{children:`M`})]}),l.map(({id:t,name:r})=>(0,K.jsx)(ue,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,K.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Se,{}),(0,K.jsx)(be,{hint:a(`record.deleteKey`),onSelect:()=>r(e.card),children:a(`record.deleteAsk`)})]})]})})})}):null}var K;function Zt(){return(Zt=e((()=>{we(),ve(),me(),he(),Te(),r(),fe(),mt(),A(),G(),K=p()})))()}var q;function Qt(){return(Qt=e((()=>{t(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),q.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var J;function $t(){return($t=e((()=>{Qt(),S(),J=q})))()}function en(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=tn).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,X.fetchQuery)(n,V,{where:C(e,t),first:i},nn).toPromise()});await Promise.all([(0,X.fetchQuery)(n,J,{where:e},nn).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return ee(o),{refresh:s,onCount:i}}var Y,X,tn,nn;function rn(){return(rn=e((()=>{Y=y(),X=S(),v(),H(),$t(),w(),tn=100,nn={fetchPolicy:`network-only`}})))()}function an({pipelines:e,dealStageSummaries:t},n){let r=s(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,on.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??sn,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var on,sn;function cn(){return(cn=e((()=>{on=y(),r(),sn={count:0,isComplete:!0,value:null}})))()}function ln({data:e,where:t}){let n=s(),r=T(),i=ce(),{pipeline:a,pipelines:c,stages:l}=an(e,o({strict:!1}).pipeline),[u,d]=(0,Z.useState)(),f=l.find(({id:e})=>e===u)??l.find(({id:e})=>e!==null),{refresh:p,onCount:m}=en(t,l),h=qt({where:t,stages:l,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:ee}=h,y=fn(h.openMenu),[b,x]=(0,Z.useState)(null),S=e=>{let t=ye(e)?Ye(e.target):null;return!t||!Xe(t)?.viewerCanDelete?!1:(e.preventDefault(),x(t.dataset.card),!0)},ne=e=>dn(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(pn,{count:l.reduce((e,{count:t})=>e+t,0),pipelines:c,chosen:a?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:l.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Ue,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),l.length===0&&(0,Q.jsx)(te,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>S(e)||it(e,{onMove:ne,onUndo:h.undo}),children:l.filter(({id:e})=>!i||e===f?.id).map(e=>(0,Q.jsx)(Ht,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:U(g,e.id??``,l)),focus:ee,onCount:m},e.id))}),g&&(0,Q.jsx)(kt,{card:g}),(0,Q.jsx)(Xt,{menu:_,stages:l,onMove:h.move,onDelete:({id:e})=>x(e),onClose:h.closeMenu}),b&&(0,Q.jsx)(ot,{id:b,onClose:()=>x(null),onDeleted:p,onRestored:p},b),(0,Q.jsx)(ft,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(Ae,{dealId:v?.id,onLose:h.lose})})]})}function un({pipelines:e,chosen:t}){let n=s(),r=f(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function dn(e,t){let n=Xe(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function fn(e){let t=f();return(0,Z.useCallback)(n=>{let r=Ye(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?dn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,pn;function mn(){return(mn=e((()=>{d(),a(),Z=y(),nt(),ae(),E(),r(),et(),Oe(),Ze(),Be(),Ie(),Ce(),dt(),u(),oe(),Qe(),tt(),jt(),H(),Zt(),G(),rn(),cn(),Q=p(),pn=(0,Z.memo)(function({count:e,...t}){let n=s(),r=T();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(Pe,{kind:`deal`}),(0,Q.jsx)(at,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(un,{...t}),(0,Q.jsx)(ne,{...rt({isBoard:!0})})]})]})})})))()}function hn(){return(0,$.jsx)(le,{title:`deals.title`,filters:rt({isBoard:!0}),query:J,variablesOf:yn,children:(0,$.jsx)(gn,{})})}function gn(){let e=JSON.stringify(se().where),t=(0,_n.useMemo)(()=>$e(JSON.parse(e)),[e]),n=(0,vn.useLazyLoadQuery)(J,{where:t},{fetchPolicy:`store-and-network`,fetchKey:b()});return(0,$.jsx)(ut,{children:(0,$.jsx)(ln,{data:n,where:t})})}var _n,vn,$,yn;function bn(){return(bn=e((()=>{_n=y(),vn=S(),re(),m(),ct(),ie(),Qe(),mn(),$t(),w(),$=p(),yn=e=>({where:$e(e)})})))()}bn();export{hn as default};