//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{A as t,C as n,D as r,E as i,F as a,I as o,M as s,N as c,O as l,P as u,a as d,d as f,i as p,j as m,k as h,l as g,o as _,p as v,s as y,u as b}from"./dc81bc3c.js";import{G as x,H as S,I as C,L as w,Q as ee,V as te,W as T,c as ne,et as re,f as ie,n as ae,o as oe,u as E}from"./efb52c14.js";import{a as se,f as D,u as ce}from"./440dcdb9.js";import{c as le,d as ue,s as de}from"./bb08cda9.js";import{a as fe,d as pe,i as me,n as he,o as O,s as ge,t as _e}from"./f29b4011.js";import{l as ve}from"./20476c8a.js";import{n as ye}from"./c5d82654.js";var k=e(re(),1),A=te(),j=S(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();M.hash=`f91a54ebf5939cf0ec7161ca3d06e098`;var N=`column_deals`,P=`9999`;function F(e,t,n,r){let i=L(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function I(e,t,n,r){let i=L(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>R(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=R(e);return t?z(a)<z(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function L(e,t,n){return j.ConnectionHandler.getConnection(e.getRoot(),N,{where:y(t,n)})}function R(e){return e.getLinkedRecord(`node`)}function z(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??P)} ${t}`}var B=`LOST`,be=M;async function xe(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Se(e,n)};if(r===`WON`||r===`LOST`)return Ce(e,t,a,r,i??null);let o=n.stage?.id??null,s=await V(e,t,a,o,r);return()=>V(e,t,{...n,version:s},r,o)}function Se(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function V(e,t,{id:n,version:r},i,a){let{deal:o}=await w(e,be,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),F(e,t,n,i),I(e,t,n,a)},updater:e=>{F(e,t,n,i),I(e,t,n,a)}});return o?.version??r}async function Ce(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await w(e,f,c,l):await w(e,g,{...c,lostReason:i},l);return()=>w(e,b,{id:a,expectedVersion:u?.version??o},{updater:e=>I(e,t,a,s?.id??null)});function d(e){F(e,t,a,s?.id??null)}}var H=ee();function we({card:e}){let t=E();return(0,H.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,H.jsx)(U,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,H.jsx)(U,{name:`LOST`,children:t(`deals.lose`)})]})}function U({name:e,children:n}){let{root:r,isOver:i}=t(e);return(0,H.jsx)(`div`,{ref:r,className:`closing-target`,"data-target":e,"data-over":i||void 0,children:n})}var W=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:G}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();K.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var q=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();q.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var Te=(0,k.memo)(function({deal:e}){let t=E(),n=D(),r=(0,k.useRef)(null),i=(0,A.useFragment)(q,e),{id:a,title:s,viewerCanUpdate:c,expectedCloseDate:u,value:d,organization:f,owner:p}=i;return(0,k.useEffect)(()=>o(r.current,i),[i]),(0,k.useEffect)(()=>c?l(r.current):void 0,[c]),(0,H.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,H.jsxs)(`div`,{className:`card-line`,children:[(0,H.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,H.jsx)(`bdi`,{children:s})}),c&&(0,H.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:s}),children:(0,H.jsx)(pe,{size:16,"aria-hidden":`true`})})]}),(0,H.jsxs)(`p`,{className:`card-line card-next`,children:[(0,H.jsx)(`span`,{className:`cut deal-buyer`,children:(0,H.jsx)(`bdi`,{children:f?.name})}),u&&(0,H.jsx)(Ee,{date:u})]}),(0,H.jsxs)(`p`,{className:`card-line`,children:[(0,H.jsx)(`span`,{className:`numeric`,children:n.money(d)}),(0,H.jsx)(`bdi`,{className:`card-owner cut`,children:p?.name})]})]})});function Ee({date:e}){let t=E(),n=D(),{timeZone:r}=ie(),[i]=(0,k.useState)(()=>ce(r,new Date));return(0,H.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var De=60,J=W,Oe=(0,k.memo)(function({stage:e,where:n,accepts:r,focus:i,onCount:a}){let o=E(),{id:s,count:c}=e,{root:l,isOver:u}=t(s??``),d=(0,k.useMemo)(()=>({where:y(n,s),first:30}),[n,s]),f=(0,A.useLazyLoadQuery)(J,d,{fetchPolicy:`store-and-network`}),{data:p,loadNext:h,hasNext:g,isLoadingNext:_}=(0,A.usePaginationFragment)(K,f),{edges:v}=p.deals,b=(0,k.useMemo)(()=>v.map(({node:e})=>e.id),[v]),x=(0,k.useCallback)(()=>void h(De),[h]);return(0,k.useEffect)(()=>a(s,v.length),[s,v.length,a]),(0,H.jsxs)(`section`,{ref:l,className:`column`,"aria-labelledby":`column-${s}`,"data-column":s,"data-says":r===null?void 0:r?`yes`:`no`,"data-over":u||void 0,children:[(0,H.jsx)(ke,{stage:e}),(0,H.jsx)(m,{ids:b,count:Math.max(c,b.length),empty:o(`deals.emptyColumn`),focus:i,onNearEnd:g&&!_?x:void 0,children:e=>(0,H.jsx)(Te,{deal:v[e].node})})]})});function ke({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=E(),o=D();return(0,H.jsxs)(`header`,{className:`column-head`,children:[(0,H.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,H.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,H.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,H.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Ae=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function je(){let e=E(),t=oe();return(0,k.useCallback)(n=>{if(!(n instanceof C))return t(n);let r=n.errors[0]?.code??``;return e(`deals.error.${Ae.has(r)?r:`other`}`)},[e,t])}function Me(e){let[t,n]=(0,k.useState)(null),[r,a]=(0,k.useState)(null),[o,s]=(0,k.useState)(null),{focus:c,focusCard:l}=i(),{run:u,undo:d}=Ne(e,l),f=(0,k.useCallback)((t,n)=>{a(null),Y(t,n,e.stages)&&(n===`LOST`?s(t):u({card:t,to:n}))},[u,e.stages]),p=(0,k.useCallback)(e=>{s(null),o&&u({card:o,to:B,lostReason:e})},[u,o]),m=(0,k.useCallback)(()=>{s(null),l(o?.id)},[o,l]),g=(0,k.useCallback)(()=>a(null),[]);return h({onStart:n,onEnd:()=>n(null),onDrop:f}),{dragged:t,menu:r,losing:o,focus:c,move:f,lose:p,keep:m,openMenu:a,closeMenu:g,undo:d}}function Y(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Ne({where:e,stages:t,staysInColumn:n,refresh:i},o){let s=(0,A.useRelayEnvironment)(),c=E(),l=je(),[u]=(0,k.useState)(r),d=(0,k.useCallback)(({id:e,title:t},n)=>(i(),o(e),{text:c(`deals.notMoved`,{title:t,why:l(n)}),isError:!0}),[c,l,i,o]),f=(0,k.useCallback)(async(e,t)=>{try{return await t(),i(),o(e.id),{text:c(`deals.undone`,{title:e.title})}}catch(t){return d(e,t)}},[i,o,c,d]),p=(0,k.useCallback)(async r=>{let{card:l,to:u}=r,p=u===`WON`||u===`LOST`;o(p||n?a(l.id):l.id);try{let n=await xe(s,e,r);i();let a=t.find(({id:e})=>e===u)?.name??``;return{text:p?c(`deals.done.${u}`,{title:l.title}):c(`deals.moved`,{title:l.title,stage:a}),undo:()=>f(l,n)}}catch(e){return d(l,e)}},[s,e,t,n,i,o,f,c,d]);return{run:(0,k.useCallback)(e=>{o(e.card.id),u.run(()=>p(e))},[o,u,p]),undo:u.undo}}function Pe({menu:e,stages:t,onMove:n,onClose:r}){let i=E(),a=ye(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:B,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&Y(e.card,n,t)):[];return a?(0,H.jsx)(he,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,H.jsx)(fe,{container:document.querySelector(`main`),children:(0,H.jsx)(me,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,H.jsxs)(O,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,H.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,H.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,H.jsx)(ge,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,H.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();X.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var Z=X,Fe=100,Q={fetchPolicy:`network-only`};function Ie(e,t){let n=(0,A.useRelayEnvironment)(),r=(0,k.useRef)(new Map),i=(0,k.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,k.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Fe).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,A.fetchQuery)(n,J,{where:y(e,t),first:i},Q).toPromise()});await Promise.all([(0,A.fetchQuery)(n,Z,{where:e},Q).toPromise(),...t])},[n,e,a]),s=(0,k.useCallback)(()=>void o().catch(()=>void 0),[o]);return ae(o),{refresh:s,onCount:i}}var Le={count:0,isComplete:!0,value:null};function Re({pipelines:e,dealStageSummaries:t},n){let r=E(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,k.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Le,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function ze({data:e,where:t}){let r=E(),i=D(),a=de(),{pipeline:o,pipelines:c,stages:l}=Re(e,x({strict:!1}).pipeline),[u,d]=(0,k.useState)(),f=l.find(({id:e})=>e===u)??l.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Ie(t,l),h=Me({where:t,stages:l,staysInColumn:a,refresh:p}),{dragged:g,menu:_,losing:y,focus:b}=h,S=He(h.openMenu),C=e=>$(e,h.openMenu);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Be,{count:l.reduce((e,{count:t})=>e+t,0),pipelines:c,chosen:o?.id}),a&&(0,H.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":r(`deals.stage`),children:l.map(({id:e,name:t,count:r})=>(0,H.jsxs)(n,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,H.jsx)(`span`,{className:`numeric`,children:i.number(r)})]},e))}),l.length===0&&(0,H.jsx)(ne,{children:r(`deals.noStages`)}),(0,H.jsx)(`div`,{className:`board`,onClick:S,onKeyDown:e=>s(e,{onMove:C,onUndo:h.undo}),children:l.filter(({id:e})=>!a||e===f?.id).map(e=>(0,H.jsx)(Oe,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:Y(g,e.id??``,l)),focus:b,onCount:m},e.id))}),g&&(0,H.jsx)(we,{card:g}),(0,H.jsx)(Pe,{menu:_,stages:l,onMove:h.move,onClose:h.closeMenu}),(0,H.jsx)(ve,{open:y!==null,onClose:h.keep,title:r(`record.loseTitle`),children:(0,H.jsx)(v,{onLose:h.lose})})]})}var Be=(0,k.memo)(function({count:e,...t}){let n=E(),r=D();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`div`,{className:`page-head`,children:[(0,H.jsx)(`h1`,{children:n(`deals.title`)}),(0,H.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,H.jsxs)(`div`,{className:`page-head-end`,children:[(0,H.jsx)(_e,{kind:`deal`}),(0,H.jsx)(p,{})]})]}),(0,H.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,H.jsx)(Ve,{...t}),(0,H.jsx)(le,{...d({isBoard:!0})})]})]})});function Ve({pipelines:e,chosen:t}){let n=E(),r=T(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,H.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,H.jsx)(`option`,{value:e,children:t},e))})}function $(e,t){let n=c(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function He(e){let t=T();return(0,k.useCallback)(n=>{let r=u(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function Ue(){let e=JSON.stringify(ue().where),t=(0,k.useMemo)(()=>_(JSON.parse(e)),[e]),n=(0,A.useLazyLoadQuery)(Z,{where:t},{fetchPolicy:`store-and-network`});return(0,H.jsx)(se,{children:(0,H.jsx)(ze,{data:n,where:t})})}export{Ue as default};