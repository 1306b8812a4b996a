//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{C as t,D as n,Dt as r,Et as i,Gt as a,Ht as o,O as s,Ot as c,Rt as l,S as u,T as d,Ut as f,Wt as p,g as m,in as h,j as g,k as _,o as v,on as y,s as ee,v as b,w as te,x,zt as S}from"./f84fe2dc.js";import{c as ne,d as re,f as ie,l as ae,o as oe,p as se,s as ce,u as le}from"./732de255.js";import{At as ue,C as de,Ct as fe,D as pe,Dt as me,E as he,Et as ge,Mt as _e,Nt as ve,Ot as ye,S as be,St as xe,Tt as Se,_t as Ce,a as we,bt as Te,c as Ee,d as C,dt as De,f as Oe,gt as ke,jt as w,kt as Ae,l as T,m as je,o as Me,s as Ne,u as Pe,ut as Fe,vt as Ie,w as Le,wt as Re,x as ze,xt as Be,yt as Ve}from"./4e5b9a7c.js";import{_ as He,b as Ue,c as We,d as Ge,f as Ke,g as qe,h as Je,l as Ye,m as Xe,n as Ze,o as Qe,p as $e,s as et,t as tt,u as nt,v as rt,y as it}from"./f54daf13.js";import{h as at,m as ot,v as st,y as ct}from"./31fc681a.js";import{a as E,d as lt,n as D,t as ut,u as dt}from"./80c81e58.js";import{n as ft,t as pt}from"./65248247.js";var mt;function ht(){return(ht=e((()=>{S(),mt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),mt.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function gt(e,t,n,r){let i=vt(e,t,r);i&&O.ConnectionHandler.deleteNode(i,n)}function _t(e,t,n,r){let i=vt(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>yt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=yt(e);return t?bt(a)<bt(t):!1}),c=O.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function vt(e,t,n){return O.ConnectionHandler.getConnection(e.getRoot(),xt,{where:C(t,n)})}function yt(e){return e.getLinkedRecord(`node`)}function bt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??St)} ${t}`}var O,xt,St;function Ct(){return(Ct=e((()=>{O=S(),T(),xt=`column_deals`,St=`9999`})))()}async function wt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Tt(e,n)};if(r===`WON`||r===`LOST`)return Dt(e,t,a,r,i??null);let o=n.stage?.id??null,s=await Et(e,t,a,o,r);return()=>Et(e,t,{...n,version:s},r,o)}function Tt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function Et(e,t,{id:n,version:i},a,o){let{deal:s}=await r(e,Ot,{id:n,expectedVersion:i,stageId:o},{optimisticUpdater:e=>{let r=o?e.get(o):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),gt(e,t,n,a),_t(e,t,n,o)},updater:e=>{gt(e,t,n,a),_t(e,t,n,o)}});return s?.version??i}async function Dt(e,t,n,i,a){let{id:o,version:s,stage:c}=n,l={id:o,expectedVersion:s},u={optimisticUpdater:f,updater:f},{deal:d}=i===`WON`?await r(e,de,l,u):await r(e,ze,{...l,lostReason:a},u);return()=>r(e,be,{id:o,expectedVersion:d?.version??s},{updater:e=>_t(e,t,o,c?.id??null)});function f(e){gt(e,t,o,c?.id??null)}}var k,Ot;function A(){return(A=e((()=>{ht(),l(),c(),Le(),Ct(),k=`LOST`,Ot=mt})))()}function kt({card:e}){let t=s();return(0,j.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,j.jsx)(At,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,j.jsx)(At,{name:`LOST`,children:t(`deals.lose`)})]})}function At({name:e,children:t}){let{root:n,isOver:r}=Re(e);return(0,j.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var j;function jt(){return(jt=e((()=>{n(),fe(),A(),j=h()})))()}var M;function Mt(){return(Mt=e((()=>{S(),M=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),M.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var N;function Nt(){return(Nt=e((()=>{S(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),N.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var P;function Pt(){return(Pt=e((()=>{S(),Nt(),P=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:N}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),P.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var Ft;function It(){return(It=e((()=>{S(),Ft=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),Ft.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function Lt({date:e}){let t=s(),n=E(),{timeZone:r}=g(),[i]=(0,F.useState)(()=>ut(r,new Date));return(0,I.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var F,Rt,I,zt;function Bt(){return(Bt=e((()=>{It(),Ue(),F=y(),Rt=l(),D(),n(),_(),w(),Te(),I=h(),zt=(0,F.memo)(function({deal:e}){let t=s(),n=E(),r=(0,F.useRef)(null),i=(0,Rt.useFragment)(Ft,e),{id:a,title:o,viewerCanUpdate:c,expectedCloseDate:l,value:u,organization:d,owner:f}=i;return(0,F.useEffect)(()=>ve(r.current,i),[i]),(0,F.useEffect)(()=>c?Be(r.current):void 0,[c]),(0,I.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,I.jsxs)(`div`,{className:`card-line`,children:[(0,I.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,I.jsx)(`bdi`,{children:o})}),c&&(0,I.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,I.jsx)(it,{size:16,"aria-hidden":`true`})})]}),(0,I.jsxs)(`p`,{className:`card-line card-next`,children:[(0,I.jsx)(`span`,{className:`cut deal-buyer`,children:(0,I.jsx)(`bdi`,{children:d?.name})}),l&&(0,I.jsx)(Lt,{date:l})]}),(0,I.jsxs)(`p`,{className:`card-line`,children:[(0,I.jsx)(`span`,{className:`numeric`,children:n.money(u)}),(0,I.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})})})))()}function Vt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=s(),o=E();return(0,z.jsxs)(`header`,{className:`column-head`,children:[(0,z.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,z.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,z.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,z.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var L,R,z,Ht,B,Ut;function V(){return(V=e((()=>{Mt(),Pt(),L=y(),R=l(),D(),n(),m(),ge(),fe(),Bt(),T(),z=h(),Ht=60,B=M,Ut=(0,L.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=s(),{id:o,count:c}=e,{root:l,isOver:u}=Re(o??``),d=(0,L.useMemo)(()=>({where:C(t,o),first:15}),[t,o]),f=(0,R.useLazyLoadQuery)(B,d,{fetchPolicy:`store-and-network`,fetchKey:b()}),{data:p,loadNext:m,hasNext:h,isLoadingNext:g}=(0,R.usePaginationFragment)(P,f),{edges:_}=p.deals,v=(0,L.useMemo)(()=>_.map(({node:e})=>e.id),[_]),y=(0,L.useCallback)(()=>void m(Ht),[m]);return(0,L.useEffect)(()=>i(o,_.length),[o,_.length,i]),(0,z.jsxs)(`section`,{ref:l,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":u||void 0,children:[(0,z.jsx)(Vt,{stage:e}),(0,z.jsx)(Se,{ids:v,count:Math.max(c,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:h&&!g?y:void 0,children:e=>(0,z.jsx)(zt,{deal:_[e].node})})]})})})))()}function Wt(){let e=s(),n=u(),r=t();return(0,Gt.useCallback)(t=>{if(!(t instanceof i))return n(t);let a=t.errors[0];return a&&Kt.has(a.code)?e(`deals.error.${a.code}`):(a&&r(a))??e(`deals.error.other`)},[e,n,r])}var Gt,Kt;function qt(){return(qt=e((()=>{Gt=y(),c(),n(),x(),Kt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Jt(e){let[t,n]=(0,U.useState)(null),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=Ve(),{run:c,undo:l}=Yt(e,s),u=(0,U.useCallback)((t,n)=>{i(null),H(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,U.useCallback)(e=>{o(null),a&&c({card:a,to:k,lostReason:e})},[c,a]),f=(0,U.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,U.useCallback)(()=>i(null),[]);return xe({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function H(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Yt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Xt.useRelayEnvironment)(),o=s(),c=Wt(),[l]=(0,U.useState)(ke),u=(0,U.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[o,c,r,i]),d=(0,U.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[r,i,o,u]),f=(0,U.useCallback)(async s=>{let{card:c,to:l}=s,f=l===`WON`||l===`LOST`;i.ask(f||n?_e(c.id):c.id);try{let n=await wt(a,e,s);r();let i=t.find(({id:e})=>e===l)?.name??``;return{text:f?o(`deals.done.${l}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>d(c,n)}}catch(e){return u(c,e)}},[a,e,t,n,r,i,d,o,u]);return{run:(0,U.useCallback)(e=>{i.ask(e.card.id),l.run(()=>f(e))},[i,l,f]),undo:l.undo}}var U,Xt;function W(){return(W=e((()=>{U=y(),Xt=l(),n(),w(),Ie(),Ce(),Te(),qt(),A()})))()}function Zt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let a=s(),o=ct(e!==null),c=[...t,{id:`WON`,name:a(`deals.win`)},{id:k,name:a(`deals.lose`)}],l=e?c.filter(({id:n})=>n&&H(e.card,n,t)):[];return o?(0,G.jsx)(Ye,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,G.jsx)($e,{container:document.querySelector(`main`),children:(0,G.jsx)(Ge,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,G.jsxs)(Je,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,G.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,G.jsx)(`kbd`,{children:`M`})]}),l.map(({id:t,name:r})=>(0,G.jsx)(He,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,G.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(et,{}),(0,G.jsx)(Qe,{hint:a(`record.deleteKey`),onSelect:()=>r(e.card),children:a(`record.deleteAsk`)})]})]})})})}):null}var G;function Qt(){return(Qt=e((()=>{nt(),Xe(),Ke(),qe(),rt(),n(),We(),st(),A(),W(),G=h()})))()}var K;function $t(){return($t=e((()=>{S(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),K.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function J(){return(J=e((()=>{$t(),l(),q=K})))()}function en(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=tn).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,X.fetchQuery)(n,B,{where:C(e,t),first:i},nn).toPromise()});await Promise.all([(0,X.fetchQuery)(n,q,{where:e},nn).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return ee(o),{refresh:s,onCount:i}}var Y,X,tn,nn;function rn(){return(rn=e((()=>{Y=y(),X=l(),v(),V(),J(),T(),tn=100,nn={fetchPolicy:`network-only`}})))()}function an({pipelines:e,dealStageSummaries:t},n){let r=s(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,on.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??sn,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var on,sn;function cn(){return(cn=e((()=>{on=y(),n(),sn={count:0,isComplete:!0,value:null}})))()}function ln({data:e,where:t}){let n=s(),r=E(),i=ce(),{pipeline:o,pipelines:c,stages:l}=an(e,a({strict:!1}).pipeline),[u,d]=(0,Z.useState)(),f=l.find(({id:e})=>e===u)??l.find(({id:e})=>e!==null),{refresh:p,onCount:m}=en(t,l),h=Jt({where:t,stages:l,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:y}=h,ee=fn(h.openMenu),[b,x]=(0,Z.useState)(null),S=e=>{let t=Ze(e)?ue(e.target):null;return!t||!Ae(t)?.viewerCanDelete?!1:(e.preventDefault(),x(t.dataset.card),!0)},ne=e=>dn(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(pn,{count:l.reduce((e,{count:t})=>e+t,0),pipelines:c,chosen:o?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:l.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Fe,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),l.length===0&&(0,Q.jsx)(te,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:ee,onKeyDown:e=>S(e)||me(e,{onMove:ne,onUndo:h.undo}),children:l.filter(({id:e})=>!i||e===f?.id).map(e=>(0,Q.jsx)(Ut,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:H(g,e.id??``,l)),focus:y,onCount:m},e.id))}),g&&(0,Q.jsx)(kt,{card:g}),(0,Q.jsx)(Zt,{menu:_,stages:l,onMove:h.move,onDelete:({id:e})=>x(e),onClose:h.closeMenu}),b&&(0,Q.jsx)(Oe,{id:b,onClose:()=>x(null),onDeleted:p,onRestored:p},b),(0,Q.jsx)(pt,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(he,{dealId:v?.id,onLose:h.lose})})]})}function un({pipelines:e,chosen:t}){let n=s(),r=f(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function dn(e,t){let n=Ae(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function fn(e){let t=f();return(0,Z.useCallback)(n=>{let r=ue(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?dn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,pn;function mn(){return(mn=e((()=>{o(),p(),Z=y(),at(),ae(),D(),n(),je(),pe(),w(),ye(),De(),tt(),ft(),d(),oe(),Ne(),Me(),jt(),V(),Qt(),W(),rn(),cn(),Q=h(),pn=(0,Z.memo)(function({count:e,...t}){let n=s(),r=E();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(ot,{kind:`deal`}),(0,Q.jsx)(we,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(un,{...t}),(0,Q.jsx)(ne,{...Ee({isBoard:!0})})]})]})})})))()}function hn(){return(0,$.jsx)(le,{title:`deals.title`,filters:Ee({isBoard:!0}),query:q,variablesOf:yn,children:(0,$.jsx)(gn,{})})}function gn(){let e=JSON.stringify(se().where),t=(0,_n.useMemo)(()=>Pe(JSON.parse(e)),[e]),n=(0,vn.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`,fetchKey:b()});return(0,$.jsx)(dt,{children:(0,$.jsx)(ln,{data:n,where:t})})}var _n,vn,$,yn;function bn(){return(bn=e((()=>{_n=y(),vn=l(),re(),m(),lt(),ie(),Ne(),mn(),J(),T(),$=h(),yn=e=>({where:Pe(e)})})))()}bn();export{hn as default};