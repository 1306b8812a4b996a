//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Cn as n,F as r,G as i,H as a,Ht as o,I as s,L as c,M as l,R as u,Tn as d,U as f,Ut as p,V as m,Vt as h,a as g,b as _,cn as v,in as y,ln as ee,o as b,rn as x,sn as te,u as S,un as ne,x as re,z as ie}from"./eac1eecf.js";import{c as ae,d as oe,f as se,l as ce,o as le,p as ue,s as de,u as fe}from"./ce4e7d18.js";import{_ as pe,b as me,c as he,d as ge,f as _e,g as ve,h as ye,l as be,m as xe,n as Se,o as Ce,p as we,s as Te,t as Ee,u as De,v as Oe,y as ke}from"./3a09f6aa.js";import{C as Ae,_ as je,f as Me,h as Ne,m as Pe,p as Fe,v as Ie,w as Le}from"./5152cb9e.js";import{n as Re,t as ze}from"./ce8d69cf.js";import{B as Be,D as Ve,F as He,G as Ue,H as We,I as Ge,J as Ke,K as C,L as qe,M as Je,N as Ye,O as Xe,P as Ze,R as Qe,U as $e,V as et,W as tt,a as nt,c as rt,f as it,i as at,j as ot,l as w,o as st,q as ct,r as lt,s as T,u as ut,z as dt}from"./f935b674.js";import{n as ft,t as pt}from"./b7f132e1.js";import{n as mt,t as ht}from"./f90bfb2c.js";var gt;function _t(){return(_t=e((()=>{y(),gt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),gt.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function E(e,t,n,r){let i=vt(e,t,r);i&&O.ConnectionHandler.deleteNode(i,n)}function D(e,t,n,r){let i=vt(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>yt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=yt(e);return t?bt(a)<bt(t):!1}),c=O.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function vt(e,t,n){return O.ConnectionHandler.getConnection(e.getRoot(),xt,{where:w(t,n)})}function yt(e){return e.getLinkedRecord(`node`)}function bt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??St)} ${t}`}var O,xt,St;function Ct(){return(Ct=e((()=>{O=y(),T(),xt=`column_deals`,St=`9999`})))()}async function wt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Tt(e,n)};if(r===`WON`||r===`LOST`)return Dt(e,t,a,r,i??null);let o=n.stage?.id??null,s=await Et(e,t,a,o,r);return()=>Et(e,t,{...n,version:s},r,o)}function Tt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function Et(e,t,{id:n,version:r},i,a){let{deal:s}=await o(e,Ot,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),E(e,t,n,i),D(e,t,n,a)},updater:e=>{E(e,t,n,i),D(e,t,n,a)}});return s?.version??r}async function Dt(e,t,n,r,i){let{id:a,version:s,stage:c}=n,l={id:a,expectedVersion:s},u={optimisticUpdater:f,updater:f},{deal:d}=r===`WON`?await o(e,Pe,l,u):await o(e,Me,{...l,lostReason:i},u);return()=>o(e,Fe,{id:a,expectedVersion:d?.version??s},{updater:e=>D(e,t,a,c?.id??null)});function f(e){E(e,t,a,c?.id??null)}}var k,Ot;function A(){return(A=e((()=>{_t(),x(),p(),Ne(),Ct(),k=`LOST`,Ot=gt})))()}function kt({card:e}){let t=a();return(0,j.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,j.jsx)(At,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,j.jsx)(At,{name:`LOST`,children:t(`deals.lose`)})]})}function At({name:e,children:t}){let{root:n,isOver:r}=dt(e);return(0,j.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var j;function jt(){return(jt=e((()=>{m(),Qe(),A(),j=n()})))()}var M;function Mt(){return(Mt=e((()=>{y(),M=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),M.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var N;function Nt(){return(Nt=e((()=>{y(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),N.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var P;function Pt(){return(Pt=e((()=>{y(),Nt(),P=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:N}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),P.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var Ft;function It(){return(It=e((()=>{y(),Ft=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),Ft.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function Lt({date:e}){let t=a(),n=S(),{timeZone:r}=i(),[o]=(0,F.useState)(()=>g(r,new Date));return(0,I.jsx)(`span`,{className:e<o?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var F,Rt,I,zt;function Bt(){return(Bt=e((()=>{It(),me(),F=d(),Rt=x(),b(),m(),f(),C(),He(),I=n(),zt=(0,F.memo)(function({deal:e}){let t=a(),n=S(),r=(0,F.useRef)(null),i=(0,Rt.useFragment)(Ft,e),{id:o,title:s,viewerCanUpdate:c,expectedCloseDate:l,value:u,organization:d,owner:f}=i;return(0,F.useEffect)(()=>Ke(r.current,i),[i]),(0,F.useEffect)(()=>c?Ge(r.current):void 0,[c]),(0,I.jsxs)(`article`,{ref:r,className:`card`,"data-card":o,children:[(0,I.jsxs)(`div`,{className:`card-line`,children:[(0,I.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${o}`,draggable:!1,children:(0,I.jsx)(`bdi`,{children:s})}),c&&(0,I.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:s}),children:(0,I.jsx)(ke,{size:16,"aria-hidden":`true`})})]}),(0,I.jsxs)(`p`,{className:`card-line card-next`,children:[(0,I.jsx)(`span`,{className:`cut deal-buyer`,children:(0,I.jsx)(`bdi`,{children:d?.name})}),l&&(0,I.jsx)(Lt,{date:l})]}),(0,I.jsxs)(`p`,{className:`card-line`,children:[(0,I.jsx)(`span`,{className:`numeric`,children:n.money(u)}),(0,I.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})})})))()}function Vt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let o=a(),s=S();return(0,z.jsxs)(`header`,{className:`column-head`,children:[(0,z.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,z.jsx)(`span`,{className:`quiet numeric`,children:s.number(n)}),r&&(0,z.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:o(`deals.incomplete`),children:[s.compactMoney(r),!i&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,z.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,o(`deals.incomplete`)]})]})]})]})}var L,R,z,Ht,B,Ut;function V(){return(V=e((()=>{Mt(),Pt(),L=d(),R=x(),b(),m(),t(),et(),Qe(),Bt(),T(),z=n(),Ht=60,B=M,Ut=(0,L.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let o=a(),{id:s,count:c}=e,{root:u,isOver:d}=dt(s??``),f=(0,L.useMemo)(()=>({where:w(t,s),first:15}),[t,s]),p=(0,R.useLazyLoadQuery)(B,f,{fetchPolicy:`store-and-network`,fetchKey:l()}),{data:m,loadNext:h,hasNext:g,isLoadingNext:_}=(0,R.usePaginationFragment)(P,p),{edges:v}=m.deals,y=(0,L.useMemo)(()=>v.map(({node:e})=>e.id),[v]),ee=(0,L.useCallback)(()=>void h(Ht),[h]);return(0,L.useEffect)(()=>i(s,v.length),[s,v.length,i]),(0,z.jsxs)(`section`,{ref:u,className:`column`,"aria-labelledby":`column-${s}`,"data-column":s,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":d||void 0,children:[(0,z.jsx)(Vt,{stage:e}),(0,z.jsx)(Be,{ids:y,count:Math.max(c,y.length),empty:o(`deals.emptyColumn`),focus:r,onNearEnd:g&&!_?ee:void 0,children:e=>(0,z.jsx)(zt,{deal:v[e].node})})]})})})))()}function Wt(){let e=a(),t=s(),n=c();return(0,Gt.useCallback)(r=>{if(!(r instanceof h))return t(r);let i=r.errors[0];return i&&Kt.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}var Gt,Kt;function qt(){return(qt=e((()=>{Gt=d(),p(),m(),r(),Kt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Jt(e){let[t,n]=(0,U.useState)(null),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=Ze(),{run:c,undo:l}=Yt(e,s),u=(0,U.useCallback)((t,n)=>{i(null),H(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,U.useCallback)(e=>{o(null),a&&c({card:a,to:k,lostReason:e})},[c,a]),f=(0,U.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,U.useCallback)(()=>i(null),[]);return qe({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function H(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Yt({where:e,stages:t,staysInColumn:n,refresh:r},i){let o=(0,Xt.useRelayEnvironment)(),s=a(),c=Wt(),[l]=(0,U.useState)(ot),u=(0,U.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:s(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[s,c,r,i]),d=(0,U.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:s(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[r,i,s,u]),f=(0,U.useCallback)(async a=>{let{card:c,to:l}=a,f=l===`WON`||l===`LOST`;i.ask(f||n?ct(c.id):c.id);try{let n=await wt(o,e,a);r();let i=t.find(({id:e})=>e===l)?.name??``;return{text:f?s(`deals.done.${l}`,{title:c.title}):s(`deals.moved`,{title:c.title,stage:i}),undo:()=>d(c,n)}}catch(e){return u(c,e)}},[o,e,t,n,r,i,d,s,u]);return{run:(0,U.useCallback)(e=>{i.ask(e.card.id),l.run(()=>f(e))},[i,l,f]),undo:l.undo}}var U,Xt;function W(){return(W=e((()=>{U=d(),Xt=x(),m(),C(),Ye(),Je(),He(),qt(),A()})))()}function Zt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let o=a(),s=Re(e!==null),c=[...t,{id:`WON`,name:o(`deals.win`)},{id:k,name:o(`deals.lose`)}],l=e?c.filter(({id:n})=>n&&H(e.card,n,t)):[];return s?(0,G.jsx)(be,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,G.jsx)(we,{container:document.querySelector(`main`),children:(0,G.jsx)(ge,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,G.jsxs)(ye,{className:`menu`,"aria-label":o(`deals.moveTo`),children:[(0,G.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[o(`deals.moveTo`),` `,(0,G.jsx)(`kbd`,{children:`M`})]}),l.map(({id:t,name:r})=>(0,G.jsx)(pe,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,G.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Te,{}),(0,G.jsx)(Ce,{hint:o(`record.deleteKey`),onSelect:()=>r(e.card),children:o(`record.deleteAsk`)})]})]})})})}):null}var G;function Qt(){return(Qt=e((()=>{De(),xe(),_e(),ve(),Oe(),m(),he(),ze(),A(),W(),G=n()})))()}var K;function $t(){return($t=e((()=>{y(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),K.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function J(){return(J=e((()=>{$t(),x(),q=K})))()}function en(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=tn).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,X.fetchQuery)(n,B,{where:w(e,t),first:i},nn).toPromise()});await Promise.all([(0,X.fetchQuery)(n,q,{where:e},nn).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return re(o),{refresh:s,onCount:i}}var Y,X,tn,nn;function rn(){return(rn=e((()=>{Y=d(),X=x(),_(),V(),J(),T(),tn=100,nn={fetchPolicy:`network-only`}})))()}function an({pipelines:e,dealStageSummaries:t},n){let r=a(),i=e.nodes.filter(({isActive:e})=>e),o=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],s=(0,on.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(o?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??sn,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[o,t,r]);return{pipeline:o,pipelines:o?.isActive?i:e.nodes,stages:s}}var on,sn;function cn(){return(cn=e((()=>{on=d(),m(),sn={count:0,isComplete:!0,value:null}})))()}function ln({data:e,where:t}){let n=a(),r=S(),i=de(),{pipeline:o,pipelines:s,stages:c}=an(e,ne({strict:!1}).pipeline),[l,d]=(0,Z.useState)(),f=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:p,onCount:m}=en(t,c),h=Jt({where:t,stages:c,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:y}=h,ee=fn(h.openMenu),[b,x]=(0,Z.useState)(null),te=e=>{let t=Se(e)?Ue(e.target):null;return!t||!tt(t)?.viewerCanDelete?!1:(e.preventDefault(),x(t.dataset.card),!0)},re=e=>dn(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(pn,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:s,chosen:o?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Ve,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,Q.jsx)(u,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:ee,onKeyDown:e=>te(e)||We(e,{onMove:re,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===f?.id).map(e=>(0,Q.jsx)(Ut,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:H(g,e.id??``,c)),focus:y,onCount:m},e.id))}),g&&(0,Q.jsx)(kt,{card:g}),(0,Q.jsx)(Zt,{menu:_,stages:c,onMove:h.move,onDelete:({id:e})=>x(e),onClose:h.closeMenu}),b&&(0,Q.jsx)(ut,{id:b,onClose:()=>x(null),onDeleted:p,onRestored:p},b),(0,Q.jsx)(ht,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(je,{dealId:v?.id,onLose:h.lose})})]})}function un({pipelines:e,chosen:t}){let n=a(),r=v(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function dn(e,t){let n=tt(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function fn(e){let t=v();return(0,Z.useCallback)(n=>{let r=Ue(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?dn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,pn;function mn(){return(mn=e((()=>{te(),ee(),Z=d(),Le(),ce(),b(),m(),it(),Ie(),C(),$e(),Xe(),Ee(),mt(),ie(),le(),nt(),at(),jt(),V(),Qt(),W(),rn(),cn(),Q=n(),pn=(0,Z.memo)(function({count:e,...t}){let n=a(),r=S();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(Ae,{kind:`deal`}),(0,Q.jsx)(lt,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(un,{...t}),(0,Q.jsx)(ae,{...st({isBoard:!0})})]})]})})})))()}function hn(){return(0,$.jsx)(fe,{title:`deals.title`,filters:st({isBoard:!0}),query:q,variablesOf:yn,children:(0,$.jsx)(gn,{})})}function gn(){let e=JSON.stringify(ue().where),t=(0,_n.useMemo)(()=>rt(JSON.parse(e)),[e]),n=(0,vn.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`,fetchKey:l()});return(0,$.jsx)(pt,{children:(0,$.jsx)(ln,{data:n,where:t})})}var _n,vn,$,yn;function bn(){return(bn=e((()=>{_n=d(),vn=x(),oe(),t(),ft(),se(),nt(),mn(),J(),T(),$=n(),yn=e=>({where:rt(e)})})))()}bn();export{hn as default};