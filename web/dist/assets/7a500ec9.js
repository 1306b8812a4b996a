//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{_ as t,a as n,b as r,c as i,d as a,f as o,g as s,h as c,i as l,l as u,n as d,r as f,s as p,u as m,v as h,y as g}from"./82345cff.js";import{G as _,H as v,K as y,L as b,R as x,U as S,c as ee,d as C,et as w,l as T,nt as E,p as D,r as te,s as ne}from"./3455f8b5.js";import{a as re,f as O,u as ie}from"./d537c0ca.js";import{c as ae,d as oe,s as se}from"./3f5f347e.js";import{a as ce,d as le,i as ue,n as de,o as fe,s as pe,t as me}from"./9c8b26aa.js";import{d as he,f as ge,g as _e,u as ve}from"./471e2d5b.js";import{l as ye}from"./3ee3f508.js";import{n as be}from"./d9fb3775.js";var k=e(E(),1),A=v(),j=S(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();M.hash=`f91a54ebf5939cf0ec7161ca3d06e098`;var N=`column_deals`,xe=`9999`;function P(e,t,n,r){let i=I(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function F(e,t,n,r){let i=I(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>L(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=L(e);return t?R(a)<R(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function I(e,t,r){return j.ConnectionHandler.getConnection(e.getRoot(),N,{where:n(t,r)})}function L(e){return e.getLinkedRecord(`node`)}function R(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??xe)} ${t}`}var z=`LOST`,Se=M;async function Ce(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:we(e,n)};if(r===`WON`||r===`LOST`)return Te(e,t,a,r,i??null);let o=n.stage?.id??null,s=await B(e,t,a,o,r);return()=>B(e,t,{...n,version:s},r,o)}function we(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function B(e,t,{id:n,version:r},i,a){let{deal:o}=await x(e,Se,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),P(e,t,n,i),F(e,t,n,a)},updater:e=>{P(e,t,n,i),F(e,t,n,a)}});return o?.version??r}async function Te(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await x(e,ge,c,l):await x(e,ve,{...c,lostReason:i},l);return()=>x(e,he,{id:a,expectedVersion:u?.version??o},{updater:e=>F(e,t,a,s?.id??null)});function d(e){P(e,t,a,s?.id??null)}}var V=w();function Ee({card:e}){let t=C();return(0,V.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,V.jsx)(H,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,V.jsx)(H,{name:`LOST`,children:t(`deals.lose`)})]})}function H({name:e,children:t}){let{root:n,isOver:r}=o(e);return(0,V.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var U=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();U.hash=`ad2e97e5af6ff660178cc7a936eb48c7`;var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:`f1eef4e8b36e9c4b2c1b595035cede9b1c2776014512168282d4f377dd98fb6c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})();W.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var G=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:W}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();K.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var De=(0,k.memo)(function({deal:e}){let t=C(),n=O(),i=(0,k.useRef)(null),a=(0,A.useFragment)(K,e),{id:o,title:s,viewerCanUpdate:c,expectedCloseDate:l,value:u,organization:d,owner:f}=a;return(0,k.useEffect)(()=>r(i.current,a),[a]),(0,k.useEffect)(()=>c?m(i.current):void 0,[c]),(0,V.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,V.jsxs)(`div`,{className:`card-line`,children:[(0,V.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${o}`,draggable:!1,children:(0,V.jsx)(`bdi`,{children:s})}),c&&(0,V.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:s}),children:(0,V.jsx)(le,{size:16,"aria-hidden":`true`})})]}),(0,V.jsxs)(`p`,{className:`card-line card-next`,children:[(0,V.jsx)(`span`,{className:`cut deal-buyer`,children:(0,V.jsx)(`bdi`,{children:d?.name})}),l&&(0,V.jsx)(Oe,{date:l})]}),(0,V.jsxs)(`p`,{className:`card-line`,children:[(0,V.jsx)(`span`,{className:`numeric`,children:n.money(u)}),(0,V.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})});function Oe({date:e}){let t=C(),n=O(),{timeZone:r}=D(),[i]=(0,k.useState)(()=>ie(r,new Date));return(0,V.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var ke=60,q=U,Ae=(0,k.memo)(function({stage:e,where:t,accepts:r,focus:i,onCount:a}){let s=C(),{id:l,count:u}=e,{root:d,isOver:f}=o(l??``),p=(0,k.useMemo)(()=>({where:n(t,l),first:30}),[t,l]),m=(0,A.useLazyLoadQuery)(q,p,{fetchPolicy:`store-and-network`}),{data:h,loadNext:g,hasNext:_,isLoadingNext:v}=(0,A.usePaginationFragment)(G,m),{edges:y}=h.deals,b=(0,k.useMemo)(()=>y.map(({node:e})=>e.id),[y]),x=(0,k.useCallback)(()=>void g(ke),[g]);return(0,k.useEffect)(()=>a(l,y.length),[l,y.length,a]),(0,V.jsxs)(`section`,{ref:d,className:`column`,"aria-labelledby":`column-${l}`,"data-column":l,"data-says":r===null?void 0:r?`yes`:`no`,"data-over":f||void 0,children:[(0,V.jsx)(je,{stage:e}),(0,V.jsx)(c,{ids:b,count:Math.max(u,b.length),empty:s(`deals.emptyColumn`),focus:i,onNearEnd:_&&!v?x:void 0,children:e=>(0,V.jsx)(De,{deal:y[e].node})})]})});function je({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=C(),o=O();return(0,V.jsxs)(`header`,{className:`column-head`,children:[(0,V.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,V.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Me=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function Ne(){let e=C(),t=ne(),n=ee();return(0,k.useCallback)(r=>{if(!(r instanceof b))return t(r);let i=r.errors[0];return i&&Me.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}function Pe(e){let[t,n]=(0,k.useState)(null),[r,o]=(0,k.useState)(null),[s,c]=(0,k.useState)(null),{focus:l,focusCard:u}=i(),{run:d,undo:f}=Fe(e,u),p=(0,k.useCallback)((t,n)=>{o(null),J(t,n,e.stages)&&(n===`LOST`?c(t):d({card:t,to:n}))},[d,e.stages]),m=(0,k.useCallback)(e=>{c(null),s&&d({card:s,to:z,lostReason:e})},[d,s]),h=(0,k.useCallback)(()=>{c(null),u(s?.id)},[s,u]),g=(0,k.useCallback)(()=>o(null),[]);return a({onStart:n,onEnd:()=>n(null),onDrop:p}),{dragged:t,menu:r,losing:s,focus:l,move:p,lose:m,keep:h,openMenu:o,closeMenu:g,undo:f}}function J(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Fe({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,A.useRelayEnvironment)(),o=C(),s=Ne(),[c]=(0,k.useState)(u),l=(0,k.useCallback)(({id:e,title:t},n)=>(r(),i(e),{text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),[o,s,r,i]),d=(0,k.useCallback)(async(e,t)=>{try{return await t(),r(),i(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return l(e,t)}},[r,i,o,l]),f=(0,k.useCallback)(async s=>{let{card:c,to:u}=s,f=u===`WON`||u===`LOST`;i(f||n?g(c.id):c.id);try{let n=await Ce(a,e,s);r();let i=t.find(({id:e})=>e===u)?.name??``;return{text:f?o(`deals.done.${u}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>d(c,n)}}catch(e){return l(c,e)}},[a,e,t,n,r,i,d,o,l]);return{run:(0,k.useCallback)(e=>{i(e.card.id),c.run(()=>f(e))},[i,c,f]),undo:c.undo}}function Ie({menu:e,stages:t,onMove:n,onClose:r}){let i=C(),a=be(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:z,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&J(e.card,n,t)):[];return a?(0,V.jsx)(de,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,V.jsx)(ce,{container:document.querySelector(`main`),children:(0,V.jsx)(ue,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,V.jsxs)(fe,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,V.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,V.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,V.jsx)(pe,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,V.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();Y.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var X=Y,Z=100,Q={fetchPolicy:`network-only`};function Le(e,t){let r=(0,A.useRelayEnvironment)(),i=(0,k.useRef)(new Map),a=(0,k.useCallback)((e,t)=>void i.current.set(e,t),[]),o=JSON.stringify(t.map(({id:e})=>e)),s=(0,k.useCallback)(async()=>{let t=JSON.parse(o).filter(e=>(i.current.get(e)??0)<=Z).map(t=>{let a=Math.max(30,i.current.get(t)??0);return(0,A.fetchQuery)(r,q,{where:n(e,t),first:a},Q).toPromise()});await Promise.all([(0,A.fetchQuery)(r,X,{where:e},Q).toPromise(),...t])},[r,e,o]),c=(0,k.useCallback)(()=>void s().catch(()=>void 0),[s]);return te(s),{refresh:c,onCount:a}}var Re={count:0,isComplete:!0,value:null};function ze({pipelines:e,dealStageSummaries:t},n){let r=C(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,k.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Re,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function Be({data:e,where:t}){let n=C(),r=O(),i=se(),{pipeline:a,pipelines:o,stages:c}=ze(e,y({strict:!1}).pipeline),[l,u]=(0,k.useState)(),d=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:f,onCount:m}=Le(t,c),h=Pe({where:t,stages:c,staysInColumn:i,refresh:f}),{dragged:g,menu:_,losing:v,focus:b}=h,x=Ue(h.openMenu),S=e=>$(e,h.openMenu);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Ve,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:o,chosen:a?.id}),i&&(0,V.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,V.jsxs)(p,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,V.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,V.jsx)(T,{children:n(`deals.noStages`)}),(0,V.jsx)(`div`,{className:`board`,onClick:x,onKeyDown:e=>s(e,{onMove:S,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===d?.id).map(e=>(0,V.jsx)(Ae,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:J(g,e.id??``,c)),focus:b,onCount:m},e.id))}),g&&(0,V.jsx)(Ee,{card:g}),(0,V.jsx)(Ie,{menu:_,stages:c,onMove:h.move,onClose:h.closeMenu}),(0,V.jsx)(ye,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,V.jsx)(_e,{onLose:h.lose})})]})}var Ve=(0,k.memo)(function({count:e,...t}){let n=C(),r=O();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`div`,{className:`page-head`,children:[(0,V.jsx)(`h1`,{children:n(`deals.title`)}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,V.jsxs)(`div`,{className:`page-head-end`,children:[(0,V.jsx)(me,{kind:`deal`}),(0,V.jsx)(d,{})]})]}),(0,V.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,V.jsx)(He,{...t}),(0,V.jsx)(ae,{...f({isBoard:!0})})]})]})});function He({pipelines:e,chosen:t}){let n=C(),r=_(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,V.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))})}function $(e,n){let r=t(e),i=e.querySelector(`.card-more`);r&&i&&n({card:r,anchor:i})}function Ue(e){let t=_();return(0,k.useCallback)(n=>{let r=h(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function We(){let e=JSON.stringify(oe().where),t=(0,k.useMemo)(()=>l(JSON.parse(e)),[e]),n=(0,A.useLazyLoadQuery)(X,{where:t},{fetchPolicy:`store-and-network`});return(0,V.jsx)(re,{children:(0,V.jsx)(Be,{data:n,where:t})})}export{We as default};