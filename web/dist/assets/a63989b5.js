//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{A as t,C as n,D as r,E as i,M as a,N as o,O as s,T as c,a as l,b as u,c as d,i as f,j as p,k as m,n as h,o as g,r as _,s as v,u as y,w as b}from"./a6c550e1.js";import{G as x,H as S,I as C,L as w,Q as ee,V as te,W as T,c as ne,et as re,f as ie,n as ae,o as oe,u as E}from"./e80ba03e.js";import{a as se,f as D,u as ce}from"./1294fef9.js";import{a as le,l as ue,o as de}from"./a3f26408.js";import{c as fe,i as pe,l as me,m as he,o as O,s as ge,t as _e}from"./b43230a8.js";import{p as ve}from"./cc344c77.js";import{n as ye}from"./10069174.js";var k=e(re(),1),A=te(),j=S(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();M.hash=`f91a54ebf5939cf0ec7161ca3d06e098`;var N=`column_deals`,P=`9999`;function F(e,t,n,r){let i=L(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function I(e,t,n,r){let i=L(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>R(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=R(e);return t?z(a)<z(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function L(e,t,n){return j.ConnectionHandler.getConnection(e.getRoot(),N,{where:l(t,n)})}function R(e){return e.getLinkedRecord(`node`)}function z(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??P)} ${t}`}var B=`LOST`,be=M;async function xe(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Se(e,n)};if(r===`WON`||r===`LOST`)return Ce(e,t,a,r,i??null);let o=n.stage?.id??null,s=await V(e,t,a,o,r);return()=>V(e,t,{...n,version:s},r,o)}function Se(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function V(e,t,{id:n,version:r},i,a){let{deal:o}=await w(e,be,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),F(e,t,n,i),I(e,t,n,a)},updater:e=>{F(e,t,n,i),I(e,t,n,a)}});return o?.version??r}async function Ce(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:f,updater:f},{deal:u}=r===`WON`?await w(e,d,c,l):await w(e,g,{...c,lostReason:i},l);return()=>w(e,v,{id:a,expectedVersion:u?.version??o},{updater:e=>I(e,t,a,s?.id??null)});function f(e){F(e,t,a,s?.id??null)}}var H=ee();function we({card:e}){let t=E();return(0,H.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,H.jsx)(U,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,H.jsx)(U,{name:`LOST`,children:t(`deals.lose`)})]})}function U({name:e,children:t}){let{root:n,isOver:i}=r(e);return(0,H.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":i||void 0,children:t})}var W=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();W.hash=`ad2e97e5af6ff660178cc7a936eb48c7`;var G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:`f1eef4e8b36e9c4b2c1b595035cede9b1c2776014512168282d4f377dd98fb6c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:G}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();K.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var q=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();q.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var Te=(0,k.memo)(function({deal:e}){let t=E(),n=D(),r=(0,k.useRef)(null),i=(0,A.useFragment)(q,e),{id:a,title:s,viewerCanUpdate:l,expectedCloseDate:u,value:d,organization:f,owner:p}=i;return(0,k.useEffect)(()=>o(r.current,i),[i]),(0,k.useEffect)(()=>l?c(r.current):void 0,[l]),(0,H.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,H.jsxs)(`div`,{className:`card-line`,children:[(0,H.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,H.jsx)(`bdi`,{children:s})}),l&&(0,H.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:s}),children:(0,H.jsx)(he,{size:16,"aria-hidden":`true`})})]}),(0,H.jsxs)(`p`,{className:`card-line card-next`,children:[(0,H.jsx)(`span`,{className:`cut deal-buyer`,children:(0,H.jsx)(`bdi`,{children:f?.name})}),u&&(0,H.jsx)(Ee,{date:u})]}),(0,H.jsxs)(`p`,{className:`card-line`,children:[(0,H.jsx)(`span`,{className:`numeric`,children:n.money(d)}),(0,H.jsx)(`bdi`,{className:`card-owner cut`,children:p?.name})]})]})});function Ee({date:e}){let t=E(),n=D(),{timeZone:r}=ie(),[i]=(0,k.useState)(()=>ce(r,new Date));return(0,H.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var De=60,J=W,Oe=(0,k.memo)(function({stage:e,where:t,accepts:n,focus:i,onCount:a}){let o=E(),{id:c,count:u}=e,{root:d,isOver:f}=r(c??``),p=(0,k.useMemo)(()=>({where:l(t,c),first:30}),[t,c]),m=(0,A.useLazyLoadQuery)(J,p,{fetchPolicy:`store-and-network`}),{data:h,loadNext:g,hasNext:_,isLoadingNext:v}=(0,A.usePaginationFragment)(K,m),{edges:y}=h.deals,b=(0,k.useMemo)(()=>y.map(({node:e})=>e.id),[y]),x=(0,k.useCallback)(()=>void g(De),[g]);return(0,k.useEffect)(()=>a(c,y.length),[c,y.length,a]),(0,H.jsxs)(`section`,{ref:d,className:`column`,"aria-labelledby":`column-${c}`,"data-column":c,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":f||void 0,children:[(0,H.jsx)(ke,{stage:e}),(0,H.jsx)(s,{ids:b,count:Math.max(u,b.length),empty:o(`deals.emptyColumn`),focus:i,onNearEnd:_&&!v?x:void 0,children:e=>(0,H.jsx)(Te,{deal:y[e].node})})]})});function ke({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=E(),o=D();return(0,H.jsxs)(`header`,{className:`column-head`,children:[(0,H.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,H.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,H.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,H.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Ae=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function je(){let e=E(),t=oe();return(0,k.useCallback)(n=>{if(!(n instanceof C))return t(n);let r=n.errors[0]?.code??``;return e(`deals.error.${Ae.has(r)?r:`other`}`)},[e,t])}function Me(e){let[t,r]=(0,k.useState)(null),[a,o]=(0,k.useState)(null),[s,c]=(0,k.useState)(null),{focus:l,focusCard:u}=n(),{run:d,undo:f}=Ne(e,u),p=(0,k.useCallback)((t,n)=>{o(null),Y(t,n,e.stages)&&(n===`LOST`?c(t):d({card:t,to:n}))},[d,e.stages]),m=(0,k.useCallback)(e=>{c(null),s&&d({card:s,to:B,lostReason:e})},[d,s]),h=(0,k.useCallback)(()=>{c(null),u(s?.id)},[s,u]),g=(0,k.useCallback)(()=>o(null),[]);return i({onStart:r,onEnd:()=>r(null),onDrop:p}),{dragged:t,menu:a,losing:s,focus:l,move:p,lose:m,keep:h,openMenu:o,closeMenu:g,undo:f}}function Y(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Ne({where:e,stages:t,staysInColumn:n,refresh:r},i){let o=(0,A.useRelayEnvironment)(),s=E(),c=je(),[l]=(0,k.useState)(b),u=(0,k.useCallback)(({id:e,title:t},n)=>(r(),i(e),{text:s(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[s,c,r,i]),d=(0,k.useCallback)(async(e,t)=>{try{return await t(),r(),i(e.id),{text:s(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[r,i,s,u]),f=(0,k.useCallback)(async c=>{let{card:l,to:f}=c,p=f===`WON`||f===`LOST`;i(p||n?a(l.id):l.id);try{let n=await xe(o,e,c);r();let i=t.find(({id:e})=>e===f)?.name??``;return{text:p?s(`deals.done.${f}`,{title:l.title}):s(`deals.moved`,{title:l.title,stage:i}),undo:()=>d(l,n)}}catch(e){return u(l,e)}},[o,e,t,n,r,i,d,s,u]);return{run:(0,k.useCallback)(e=>{i(e.card.id),l.run(()=>f(e))},[i,l,f]),undo:l.undo}}function Pe({menu:e,stages:t,onMove:n,onClose:r}){let i=E(),a=ye(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:B,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&Y(e.card,n,t)):[];return a?(0,H.jsx)(pe,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,H.jsx)(ge,{container:document.querySelector(`main`),children:(0,H.jsx)(O,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,H.jsxs)(fe,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,H.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,H.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,H.jsx)(me,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,H.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();X.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var Z=X,Fe=100,Q={fetchPolicy:`network-only`};function Ie(e,t){let n=(0,A.useRelayEnvironment)(),r=(0,k.useRef)(new Map),i=(0,k.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,k.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Fe).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,A.fetchQuery)(n,J,{where:l(e,t),first:i},Q).toPromise()});await Promise.all([(0,A.fetchQuery)(n,Z,{where:e},Q).toPromise(),...t])},[n,e,a]),s=(0,k.useCallback)(()=>void o().catch(()=>void 0),[o]);return ae(o),{refresh:s,onCount:i}}var Le={count:0,isComplete:!0,value:null};function Re({pipelines:e,dealStageSummaries:t},n){let r=E(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,k.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Le,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function ze({data:e,where:t}){let n=E(),r=D(),i=le(),{pipeline:a,pipelines:o,stages:s}=Re(e,x({strict:!1}).pipeline),[c,l]=(0,k.useState)(),d=s.find(({id:e})=>e===c)??s.find(({id:e})=>e!==null),{refresh:f,onCount:p}=Ie(t,s),h=Me({where:t,stages:s,staysInColumn:i,refresh:f}),{dragged:g,menu:_,losing:v,focus:b}=h,S=He(h.openMenu),C=e=>$(e,h.openMenu);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Be,{count:s.reduce((e,{count:t})=>e+t,0),pipelines:o,chosen:a?.id}),i&&(0,H.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:s.map(({id:e,name:t,count:n})=>(0,H.jsxs)(u,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>l(e||null),children:[t,` `,(0,H.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),s.length===0&&(0,H.jsx)(ne,{children:n(`deals.noStages`)}),(0,H.jsx)(`div`,{className:`board`,onClick:S,onKeyDown:e=>m(e,{onMove:C,onUndo:h.undo}),children:s.filter(({id:e})=>!i||e===d?.id).map(e=>(0,H.jsx)(Oe,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:Y(g,e.id??``,s)),focus:b,onCount:p},e.id))}),g&&(0,H.jsx)(we,{card:g}),(0,H.jsx)(Pe,{menu:_,stages:s,onMove:h.move,onClose:h.closeMenu}),(0,H.jsx)(ve,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,H.jsx)(y,{onLose:h.lose})})]})}var Be=(0,k.memo)(function({count:e,...t}){let n=E(),r=D();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`div`,{className:`page-head`,children:[(0,H.jsx)(`h1`,{children:n(`deals.title`)}),(0,H.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,H.jsxs)(`div`,{className:`page-head-end`,children:[(0,H.jsx)(_e,{kind:`deal`}),(0,H.jsx)(h,{})]})]}),(0,H.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,H.jsx)(Ve,{...t}),(0,H.jsx)(de,{..._({isBoard:!0})})]})]})});function Ve({pipelines:e,chosen:t}){let n=E(),r=T(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,H.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,H.jsx)(`option`,{value:e,children:t},e))})}function $(e,n){let r=t(e),i=e.querySelector(`.card-more`);r&&i&&n({card:r,anchor:i})}function He(e){let t=T();return(0,k.useCallback)(n=>{let r=p(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function Ue(){let e=JSON.stringify(ue().where),t=(0,k.useMemo)(()=>f(JSON.parse(e)),[e]),n=(0,A.useLazyLoadQuery)(Z,{where:t},{fetchPolicy:`store-and-network`});return(0,H.jsx)(se,{children:(0,H.jsx)(ze,{data:n,where:t})})}export{Ue as default};