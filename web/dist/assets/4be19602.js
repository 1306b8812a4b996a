//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{B as t,Bt as n,F as r,H as i,Ht as a,I as o,L as s,P as c,R as l,Sn as u,V as d,Vt as f,W as p,a as m,an as h,b as g,bn as _,en as v,in as ee,j as y,k as b,l as x,o as S,on as te,sn as ne,tn as C,y as re}from"./98eb016c.js";import{N as ie,P as ae}from"./fa9840f7.js";import{c as oe,d as se,f as ce,l as le,o as ue,p as de,s as fe,u as pe}from"./bc3b4443.js";import{A as me,B as he,F as ge,G as _e,H as ve,I as ye,J as be,K as xe,L as Se,P as Ce,R as we,U as Te,V as Ee,W as De,a as Oe,i as ke,k as Ae,m as je,o as Me,p as Ne,q as Pe,r as Fe,z as Ie}from"./307dcfa8.js";import{A as Le,C as Re,D as ze,E as Be,F as Ve,I as He,M as Ue,N as We,O as Ge,P as w,S as Ke,T as qe,_ as Je,a as Ye,b as Xe,c as Ze,f as Qe,i as $e,j as et,k as tt,l as T,o as nt,r as rt,s as E,u as it,v as at,w as ot,x as st,y as ct}from"./798e9092.js";import{n as lt,t as ut}from"./dec410dc.js";import{n as dt,t as ft}from"./4e2a906f.js";import{i as pt,r as mt}from"./3dd2acfb.js";var ht;function gt(){return(gt=e((()=>{C(),ht=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),ht.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function D(e,t,n,r){let i=_t(e,t,r);i&&k.ConnectionHandler.deleteNode(i,n)}function O(e,t,n,r){let i=_t(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>vt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=vt(e);return t?yt(a)<yt(t):!1}),c=k.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function _t(e,t,n){return k.ConnectionHandler.getConnection(e.getRoot(),bt,{where:T(t,n)})}function vt(e){return e.getLinkedRecord(`node`)}function yt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??xt)} ${t}`}var k,bt,xt;function St(){return(St=e((()=>{k=C(),E(),bt=`column_deals`,xt=`9999`})))()}async function Ct(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:wt(e,n)};if(r===`WON`||r===`LOST`)return Et(e,t,a,r,i??null);let o=n.stage?.id??null,s=await Tt(e,t,a,o,r);return()=>Tt(e,t,{...n,version:s},r,o)}function wt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function Tt(e,t,{id:n,version:r},i,a){let{deal:o}=await f(e,Dt,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),D(e,t,n,i),O(e,t,n,a)},updater:e=>{D(e,t,n,i),O(e,t,n,a)}});return o?.version??r}async function Et(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await f(e,Oe,c,l):await f(e,Fe,{...c,lostReason:i},l);return()=>f(e,ke,{id:a,expectedVersion:u?.version??o},{updater:e=>O(e,t,a,s?.id??null)});function d(e){D(e,t,a,s?.id??null)}}var A,Dt;function j(){return(j=e((()=>{gt(),v(),a(),Me(),St(),A=`LOST`,Dt=ht})))()}function Ot({card:e}){let t=d();return(0,M.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,M.jsx)(kt,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,M.jsx)(kt,{name:`LOST`,children:t(`deals.lose`)})]})}function kt({name:e,children:t}){let{root:n,isOver:r}=ze(e);return(0,M.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var M;function At(){return(At=e((()=>{t(),Be(),j(),M=_()})))()}var N;function jt(){return(jt=e((()=>{C(),N=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),N.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var P;function Mt(){return(Mt=e((()=>{C(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),P.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var Nt;function Pt(){return(Pt=e((()=>{C(),Mt(),Nt=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:P}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),Nt.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var Ft;function It(){return(It=e((()=>{C(),Ft=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),Ft.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function Lt({date:e}){let t=d(),n=x(),{timeZone:r}=p(),[i]=(0,F.useState)(()=>m(r,new Date));return(0,I.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var F,Rt,I,zt;function Bt(){return(Bt=e((()=>{It(),be(),F=u(),Rt=v(),S(),t(),i(),w(),Re(),I=_(),zt=(0,F.memo)(function({deal:e}){let t=d(),n=x(),r=(0,F.useRef)(null),i=(0,Rt.useFragment)(Ft,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:f}=i;return(0,F.useEffect)(()=>He(r.current,i),[i]),(0,F.useEffect)(()=>s?ot(r.current):void 0,[s]),(0,I.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,I.jsxs)(`div`,{className:`card-line`,children:[(0,I.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,I.jsx)(`bdi`,{children:o})}),s&&(0,I.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,I.jsx)(Pe,{size:16,"aria-hidden":`true`})})]}),(0,I.jsxs)(`p`,{className:`card-line card-next`,children:[(0,I.jsx)(`span`,{className:`cut deal-buyer`,children:(0,I.jsx)(`bdi`,{children:u?.name})}),c&&(0,I.jsx)(Lt,{date:c})]}),(0,I.jsxs)(`p`,{className:`card-line`,children:[(0,I.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,I.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})})})))()}function Vt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=d(),o=x();return(0,z.jsxs)(`header`,{className:`column-head`,children:[(0,z.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,z.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,z.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,z.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var L,R,z,Ht,B,Ut;function V(){return(V=e((()=>{jt(),Pt(),L=u(),R=v(),S(),t(),b(),tt(),Be(),Bt(),E(),z=_(),Ht=60,B=N,Ut=(0,L.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=d(),{id:o,count:s}=e,{root:c,isOver:l}=ze(o??``),u=(0,L.useMemo)(()=>({where:T(t,o),first:15}),[t,o]),f=(0,R.useLazyLoadQuery)(B,u,{fetchPolicy:`store-and-network`,fetchKey:y()}),{data:p,loadNext:m,hasNext:h,isLoadingNext:g}=(0,R.usePaginationFragment)(Nt,f),{edges:_}=p.deals,v=(0,L.useMemo)(()=>_.map(({node:e})=>e.id),[_]),ee=(0,L.useCallback)(()=>void m(Ht),[m]);return(0,L.useEffect)(()=>i(o,_.length),[o,_.length,i]),(0,z.jsxs)(`section`,{ref:c,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":l||void 0,children:[(0,z.jsx)(Vt,{stage:e}),(0,z.jsx)(Ge,{ids:v,count:Math.max(s,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:h&&!g?ee:void 0,children:e=>(0,z.jsx)(zt,{deal:_[e].node})})]})})})))()}function Wt(){let e=d(),t=r(),i=o();return(0,Gt.useCallback)(r=>{if(!(r instanceof n))return t(r);let a=r.errors[0];return a&&Kt.has(a.code)?e(`deals.error.${a.code}`):(a&&i(a))??e(`deals.error.other`)},[e,t,i])}var Gt,Kt;function qt(){return(qt=e((()=>{Gt=u(),a(),t(),c(),Kt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Jt(e){let[t,n]=(0,U.useState)(null),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=Ke(),{run:c,undo:l}=Yt(e,s),u=(0,U.useCallback)((t,n)=>{i(null),H(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,U.useCallback)(e=>{o(null),a&&c({card:a,to:A,lostReason:e})},[c,a]),f=(0,U.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,U.useCallback)(()=>i(null),[]);return qe({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function H(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Yt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Xt.useRelayEnvironment)(),o=d(),s=Wt(),[c]=(0,U.useState)(ct),l=(0,U.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),[o,s,r,i]),u=(0,U.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return l(e,t)}},[r,i,o,l]),f=(0,U.useCallback)(async s=>{let{card:c,to:d}=s,f=d===`WON`||d===`LOST`;i.ask(f||n?Ve(c.id):c.id);try{let n=await Ct(a,e,s);r();let i=t.find(({id:e})=>e===d)?.name??``;return{text:f?o(`deals.done.${d}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>u(c,n)}}catch(e){return l(c,e)}},[a,e,t,n,r,i,u,o,l]);return{run:(0,U.useCallback)(e=>{i.ask(e.card.id),c.run(()=>f(e))},[i,c,f]),undo:c.undo}}var U,Xt;function W(){return(W=e((()=>{U=u(),Xt=v(),t(),w(),st(),Xe(),Re(),qt(),j()})))()}function Zt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let a=d(),o=pt(e!==null),s=[...t,{id:`WON`,name:a(`deals.win`)},{id:A,name:a(`deals.lose`)}],c=e?s.filter(({id:n})=>n&&H(e.card,n,t)):[];return o?(0,G.jsx)(Se,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,G.jsx)(Ee,{container:document.querySelector(`main`),children:(0,G.jsx)(Ie,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,G.jsxs)(Te,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,G.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,G.jsx)(`kbd`,{children:`M`})]}),c.map(({id:t,name:r})=>(0,G.jsx)(_e,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,G.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(ge,{}),(0,G.jsx)(Ce,{hint:a(`record.deleteKey`),onSelect:()=>r(e.card),children:a(`record.deleteAsk`)})]})]})})})}):null}var G;function Qt(){return(Qt=e((()=>{we(),ve(),he(),De(),xe(),t(),ye(),mt(),j(),W(),G=_()})))()}var K;function $t(){return($t=e((()=>{C(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),K.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function J(){return(J=e((()=>{$t(),v(),q=K})))()}function en(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=tn).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,X.fetchQuery)(n,B,{where:T(e,t),first:i},nn).toPromise()});await Promise.all([(0,X.fetchQuery)(n,q,{where:e},nn).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return g(o),{refresh:s,onCount:i}}var Y,X,tn,nn;function rn(){return(rn=e((()=>{Y=u(),X=v(),re(),V(),J(),E(),tn=100,nn={fetchPolicy:`network-only`}})))()}function an({pipelines:e,dealStageSummaries:t},n){let r=d(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,on.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??sn,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var on,sn;function cn(){return(cn=e((()=>{on=u(),t(),sn={count:0,isComplete:!0,value:null}})))()}function ln({data:e,where:t}){let n=d(),r=x(),i=fe(),{pipeline:a,pipelines:o,stages:c}=an(e,ne({strict:!1}).pipeline),[l,u]=(0,Z.useState)(),f=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:p,onCount:m}=en(t,c),h=Jt({where:t,stages:c,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:ee}=h,y=fn(h.openMenu),[b,S]=(0,Z.useState)(null),te=e=>{let t=me(e)?We(e.target):null;return!t||!Ue(t)?.viewerCanDelete?!1:(e.preventDefault(),S(t.dataset.card),!0)},C=e=>dn(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(pn,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:o,chosen:a?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Je,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,Q.jsx)(s,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:y,onKeyDown:e=>te(e)||Le(e,{onMove:C,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===f?.id).map(e=>(0,Q.jsx)(Ut,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:H(g,e.id??``,c)),focus:ee,onCount:m},e.id))}),g&&(0,Q.jsx)(Ot,{card:g}),(0,Q.jsx)(Zt,{menu:_,stages:c,onMove:h.move,onDelete:({id:e})=>S(e),onClose:h.closeMenu}),b&&(0,Q.jsx)(it,{id:b,onClose:()=>S(null),onDeleted:p,onRestored:p},b),(0,Q.jsx)(ft,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(Ne,{dealId:v?.id,onLose:h.lose})})]})}function un({pipelines:e,chosen:t}){let n=d(),r=h(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function dn(e,t){let n=Ue(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function fn(e){let t=h();return(0,Z.useCallback)(n=>{let r=We(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?dn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,pn;function mn(){return(mn=e((()=>{ee(),te(),Z=u(),ae(),le(),S(),t(),Qe(),je(),w(),et(),at(),Ae(),dt(),l(),ue(),Ye(),$e(),At(),V(),Qt(),W(),rn(),cn(),Q=_(),pn=(0,Z.memo)(function({count:e,...t}){let n=d(),r=x();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(ie,{kind:`deal`}),(0,Q.jsx)(rt,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(un,{...t}),(0,Q.jsx)(oe,{...nt({isBoard:!0})})]})]})})})))()}function hn(){return(0,$.jsx)(pe,{title:`deals.title`,filters:nt({isBoard:!0}),query:q,variablesOf:yn,children:(0,$.jsx)(gn,{})})}function gn(){let e=JSON.stringify(de().where),t=(0,_n.useMemo)(()=>Ze(JSON.parse(e)),[e]),n=(0,vn.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`,fetchKey:y()});return(0,$.jsx)(ut,{children:(0,$.jsx)(ln,{data:n,where:t})})}var _n,vn,$,yn;function bn(){return(bn=e((()=>{_n=u(),vn=v(),se(),b(),lt(),ce(),Ye(),mn(),J(),E(),$=_(),yn=e=>({where:Ze(e)})})))()}bn();export{hn as default};