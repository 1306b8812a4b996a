//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,Ft as i,It as a,Lt as o,Pt as s,Qt as c,T as l,Xt as u,_ as d,b as f,bt as p,f as m,jt as h,m as g,o as _,s as v,v as y,w as b,x as ee,xt as x,y as S,yt as te}from"./5c8ac6c8.js";import{A as ne,D as re,F as ie,O as ae,P as oe,a as se,c as C,d as ce,i as le,k as ue,l as de,o as fe,p as pe,s as me,u as w}from"./7d09449d.js";import{_ as he,d as ge,g as _e,h as ve,m as ye,u as be}from"./4e03b96d.js";import{C as xe,_ as Se,a as Ce,c as we,d as Te,f as Ee,g as De,h as Oe,m as ke,n as Ae,o as je,p as Me,s as Ne,t as Pe,v as Fe,w as Ie}from"./e3052361.js";import{Q as Le,Z as Re,_t as ze,at as Be,bt as Ve,ct as He,dt as Ue,ft as We,gt as Ge,ht as Ke,it as qe,lt as Je,mt as Ye,ot as Xe,pt as Ze,rt as Qe,st as $e,ut as et,vt as T,yt as tt}from"./55c13c75.js";import{h as nt,m as rt}from"./8cd4346b.js";import{n as it,t as at}from"./2a1ca9ac.js";import{i as ot,r as st}from"./d1479442.js";import{c as ct,d as E,l as D,o as lt,s as ut}from"./cc0b6218.js";var O;function dt(){return(dt=e((()=>{h(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),O.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function k(e,t,n,r){let i=ft(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function A(e,t,n,r){let i=ft(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>pt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=pt(e);return t?mt(a)<mt(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function ft(e,t,n){return j.ConnectionHandler.getConnection(e.getRoot(),ht,{where:w(t,n)})}function pt(e){return e.getLinkedRecord(`node`)}function mt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??gt)} ${t}`}var j,ht,gt;function _t(){return(_t=e((()=>{j=h(),C(),ht=`column_deals`,gt=`9999`})))()}async function vt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:yt(e,n)};if(r===`WON`||r===`LOST`)return xt(e,t,a,r,i??null);let o=n.stage?.id??null,s=await bt(e,t,a,o,r);return()=>bt(e,t,{...n,version:s},r,o)}function yt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function bt(e,t,{id:n,version:r},i,a){let{deal:o}=await p(e,St,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),k(e,t,n,i),A(e,t,n,a)},updater:e=>{k(e,t,n,i),A(e,t,n,a)}});return o?.version??r}async function xt(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await p(e,ue,c,l):await p(e,re,{...c,lostReason:i},l);return()=>p(e,ae,{id:a,expectedVersion:u?.version??o},{updater:e=>A(e,t,a,s?.id??null)});function d(e){k(e,t,a,s?.id??null)}}var M,St;function N(){return(N=e((()=>{dt(),t(),x(),ne(),_t(),M=`LOST`,St=O})))()}function Ct({card:e}){let t=b();return(0,P.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,P.jsx)(wt,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,P.jsx)(wt,{name:`LOST`,children:t(`deals.lose`)})]})}function wt({name:e,children:t}){let{root:n,isOver:r}=Ue(e);return(0,P.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var P;function Tt(){return(Tt=e((()=>{n(),et(),N(),P=u()})))()}var F;function Et(){return(Et=e((()=>{h(),F=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),F.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var Dt;function Ot(){return(Ot=e((()=>{h(),Dt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),Dt.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var kt;function At(){return(At=e((()=>{h(),Ot(),kt=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:Dt}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),kt.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var jt;function Mt(){return(Mt=e((()=>{h(),jt=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),jt.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function Nt({date:e}){let t=b(),n=E(),{timeZone:i}=r(),[a]=(0,I.useState)(()=>ct(i,new Date));return(0,L.jsx)(`span`,{className:e<a?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var I,Pt,L,Ft;function It(){return(It=e((()=>{Mt(),Ie(),I=c(),Pt=t(),D(),n(),l(),T(),$e(),L=u(),Ft=(0,I.memo)(function({deal:e}){let t=b(),n=E(),r=(0,I.useRef)(null),i=(0,Pt.useFragment)(jt,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:d}=i;return(0,I.useEffect)(()=>Ve(r.current,i),[i]),(0,I.useEffect)(()=>s?He(r.current):void 0,[s]),(0,L.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,L.jsxs)(`div`,{className:`card-line`,children:[(0,L.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,L.jsx)(`bdi`,{children:o})}),s&&(0,L.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,L.jsx)(xe,{size:16,"aria-hidden":`true`})})]}),(0,L.jsxs)(`p`,{className:`card-line card-next`,children:[(0,L.jsx)(`span`,{className:`cut deal-buyer`,children:(0,L.jsx)(`bdi`,{children:u?.name})}),c&&(0,L.jsx)(Nt,{date:c})]}),(0,L.jsxs)(`p`,{className:`card-line`,children:[(0,L.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,L.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})})})))()}function Lt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=b(),o=E();return(0,B.jsxs)(`header`,{className:`column-head`,children:[(0,B.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,B.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,B.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,B.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var R,z,B,Rt,V,zt;function H(){return(H=e((()=>{Et(),At(),R=c(),z=t(),D(),n(),m(),Ze(),et(),It(),C(),B=u(),Rt=60,V=F,zt=(0,R.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=b(),{id:o,count:s}=e,{root:c,isOver:l}=Ue(o??``),u=(0,R.useMemo)(()=>({where:w(t,o),first:15}),[t,o]),d=(0,z.useLazyLoadQuery)(V,u,{fetchPolicy:`store-and-network`,fetchKey:g()}),{data:f,loadNext:p,hasNext:m,isLoadingNext:h}=(0,z.usePaginationFragment)(kt,d),{edges:_}=f.deals,v=(0,R.useMemo)(()=>_.map(({node:e})=>e.id),[_]),y=(0,R.useCallback)(()=>void p(Rt),[p]);return(0,R.useEffect)(()=>i(o,_.length),[o,_.length,i]),(0,B.jsxs)(`section`,{ref:c,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":l||void 0,children:[(0,B.jsx)(Lt,{stage:e}),(0,B.jsx)(We,{ids:v,count:Math.max(s,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:m&&!h?y:void 0,children:e=>(0,B.jsx)(Ft,{deal:_[e].node})})]})})})))()}function Bt(){let e=b(),t=y(),n=S();return(0,Vt.useCallback)(r=>{if(!(r instanceof te))return t(r);let i=r.errors[0];return i&&Ht.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}var Vt,Ht;function Ut(){return(Ut=e((()=>{Vt=c(),x(),n(),d(),Ht=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Wt(e){let[t,n]=(0,W.useState)(null),[r,i]=(0,W.useState)(null),[a,o]=(0,W.useState)(null),s=Xe(),{run:c,undo:l}=Gt(e,s),u=(0,W.useCallback)((t,n)=>{i(null),U(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,W.useCallback)(e=>{o(null),a&&c({card:a,to:M,lostReason:e})},[c,a]),f=(0,W.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,W.useCallback)(()=>i(null),[]);return Je({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function U(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Gt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Kt.useRelayEnvironment)(),o=b(),s=Bt(),[c]=(0,W.useState)(Qe),l=(0,W.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),[o,s,r,i]),u=(0,W.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return l(e,t)}},[r,i,o,l]),d=(0,W.useCallback)(async s=>{let{card:c,to:d}=s,f=d===`WON`||d===`LOST`;i.ask(f||n?tt(c.id):c.id);try{let n=await vt(a,e,s);r();let i=t.find(({id:e})=>e===d)?.name??``;return{text:f?o(`deals.done.${d}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>u(c,n)}}catch(e){return l(c,e)}},[a,e,t,n,r,i,u,o,l]);return{run:(0,W.useCallback)(e=>{i.ask(e.card.id),c.run(()=>d(e))},[i,c,d]),undo:c.undo}}var W,Kt;function G(){return(G=e((()=>{W=c(),Kt=t(),n(),T(),Be(),qe(),$e(),Ut(),N()})))()}function qt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let a=b(),o=ot(e!==null),s=[...t,{id:`WON`,name:a(`deals.win`)},{id:M,name:a(`deals.lose`)}],c=e?s.filter(({id:n})=>n&&U(e.card,n,t)):[];return o?(0,K.jsx)(Ne,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,K.jsx)(Me,{container:document.querySelector(`main`),children:(0,K.jsx)(Te,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,K.jsxs)(Oe,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,K.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,K.jsx)(`kbd`,{children:`M`})]}),c.map(({id:t,name:r})=>(0,K.jsx)(Se,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,K.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Ce,{className:`menu-line`}),(0,K.jsxs)(Se,{className:`menu-item`,onClick:()=>r(e.card),children:[(0,K.jsx)(`span`,{className:`cut`,children:a(`record.deleteAsk`)}),(0,K.jsx)(`kbd`,{children:a(`record.deleteKey`)})]})]})]})})})}):null}var K;function Jt(){return(Jt=e((()=>{we(),ke(),Ee(),De(),Fe(),je(),n(),st(),N(),G(),K=u()})))()}var q;function Yt(){return(Yt=e((()=>{h(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),q.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var J;function Y(){return(Y=e((()=>{Yt(),t(),J=q})))()}function Xt(e,t){let n=(0,Z.useRelayEnvironment)(),r=(0,X.useRef)(new Map),i=(0,X.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,X.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Zt).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,Z.fetchQuery)(n,V,{where:w(e,t),first:i},Qt).toPromise()});await Promise.all([(0,Z.fetchQuery)(n,J,{where:e},Qt).toPromise(),...t])},[n,e,a]),s=(0,X.useCallback)(()=>void o().catch(()=>void 0),[o]);return v(o),{refresh:s,onCount:i}}var X,Z,Zt,Qt;function $t(){return($t=e((()=>{X=c(),Z=t(),_(),H(),Y(),C(),Zt=100,Qt={fetchPolicy:`network-only`}})))()}function en({pipelines:e,dealStageSummaries:t},n){let r=b(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,tn.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??nn,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var tn,nn;function rn(){return(rn=e((()=>{tn=c(),n(),nn={count:0,isComplete:!0,value:null}})))()}function an({data:e,where:t}){let n=b(),r=E(),i=ge(),{pipeline:a,pipelines:s,stages:c}=en(e,o({strict:!1}).pipeline),[l,u]=(0,Q.useState)(),d=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Xt(t,c),h=Wt({where:t,stages:c,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:y}=h,ee=cn(h.openMenu),[x,S]=(0,Q.useState)(null),te=e=>{let t=Ae(e)?ze(e.target):null;return!t||!Ge(t)?.viewerCanDelete?!1:(e.preventDefault(),S(t.dataset.card),!0)},ne=e=>sn(e,h.openMenu);return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(ln,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:s,chosen:a?.id}),i&&(0,$.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,$.jsxs)(Re,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,$.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,$.jsx)(f,{children:n(`deals.noStages`)}),(0,$.jsx)(`div`,{className:`board`,onClick:ee,onKeyDown:e=>te(e)||Ye(e,{onMove:ne,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===d?.id).map(e=>(0,$.jsx)(zt,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:U(g,e.id??``,c)),focus:y,onCount:m},e.id))}),g&&(0,$.jsx)(Ct,{card:g}),(0,$.jsx)(qt,{menu:_,stages:c,onMove:h.move,onDelete:({id:e})=>S(e),onClose:h.closeMenu}),x&&(0,$.jsx)(ce,{id:x,onClose:()=>S(null),onDeleted:p,onRestored:p},x),(0,$.jsx)(at,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,$.jsx)(oe,{dealId:v?.id,onLose:h.lose})})]})}function on({pipelines:e,chosen:t}){let n=b(),r=i(),a=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,$.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>a(e.target.value),children:e.map(({id:e,name:t})=>(0,$.jsx)(`option`,{value:e,children:t},e))})}function sn(e,t){let n=Ge(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function cn(e){let t=i();return(0,Q.useCallback)(n=>{let r=ze(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?sn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Q,$,ln;function un(){return(un=e((()=>{s(),a(),Q=c(),nt(),ve(),D(),n(),pe(),ie(),T(),Ke(),Le(),Pe(),it(),ee(),be(),fe(),se(),Tt(),H(),Jt(),G(),$t(),rn(),$=u(),ln=(0,Q.memo)(function({count:e,...t}){let n=b(),r=E();return(0,$.jsxs)($.Fragment,{children:[(0,$.jsxs)(`div`,{className:`page-head`,children:[(0,$.jsx)(`h1`,{children:n(`deals.title`)}),(0,$.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,$.jsxs)(`div`,{className:`page-head-end`,children:[(0,$.jsx)(rt,{kind:`deal`}),(0,$.jsx)(le,{})]})]}),(0,$.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,$.jsx)(on,{...t}),(0,$.jsx)(ye,{...me({isBoard:!0})})]})]})})})))()}function dn(){let e=JSON.stringify(he().where),t=(0,fn.useMemo)(()=>de(JSON.parse(e)),[e]),n=(0,pn.useLazyLoadQuery)(J,{where:t},{fetchPolicy:`store-and-network`,fetchKey:g()});return(0,mn.jsx)(lt,{children:(0,mn.jsx)(an,{data:n,where:t})})}var fn,pn,mn;function hn(){return(hn=e((()=>{fn=c(),pn=t(),m(),ut(),_e(),un(),Y(),C(),mn=u()})))()}hn();export{dn as default};