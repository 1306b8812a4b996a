//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{C as t,D as n,E as r,O as i,S as a,T as o,a as s,b as c,g as l,i as u,k as d,n as f,r as p,w as m,x as h,y as g}from"./8747ff76.js";import{K as _,R as v,U as y,W as b,c as x,f as S,i as ee,l as te,m as C,q as w,rt as T,tt as E,u as ne,z as D}from"./b9259d66.js";import{a as re,f as O,u as ie}from"./110b5995.js";import{c as ae,d as oe,s as se}from"./2b5501b1.js";import{S as ce,_ as le,a as ue,c as de,g as fe,h as pe,i as me,o as he,p as ge,u as _e,v as ve}from"./2a2d0c89.js";import{l as ye}from"./6a67ba05.js";import{n as be}from"./6b8f7fa2.js";var k=e(T(),1),A=y(),j=b(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();M.hash=`f91a54ebf5939cf0ec7161ca3d06e098`;var N=`column_deals`,xe=`9999`;function P(e,t,n,r){let i=I(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function F(e,t,n,r){let i=I(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>L(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=L(e);return t?R(a)<R(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function I(e,t,n){return j.ConnectionHandler.getConnection(e.getRoot(),N,{where:s(t,n)})}function L(e){return e.getLinkedRecord(`node`)}function R(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??xe)} ${t}`}var z=`LOST`,Se=M;async function Ce(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:we(e,n)};if(r===`WON`||r===`LOST`)return Te(e,t,a,r,i??null);let o=n.stage?.id??null,s=await B(e,t,a,o,r);return()=>B(e,t,{...n,version:s},r,o)}function we(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function B(e,t,{id:n,version:r},i,a){let{deal:o}=await D(e,Se,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),P(e,t,n,i),F(e,t,n,a)},updater:e=>{P(e,t,n,i),F(e,t,n,a)}});return o?.version??r}async function Te(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await D(e,he,c,l):await D(e,me,{...c,lostReason:i},l);return()=>D(e,ue,{id:a,expectedVersion:u?.version??o},{updater:e=>F(e,t,a,s?.id??null)});function d(e){P(e,t,a,s?.id??null)}}var V=E();function Ee({card:e}){let t=S();return(0,V.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,V.jsx)(H,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,V.jsx)(H,{name:`LOST`,children:t(`deals.lose`)})]})}function H({name:e,children:n}){let{root:r,isOver:i}=t(e);return(0,V.jsx)(`div`,{ref:r,className:`closing-target`,"data-target":e,"data-over":i||void 0,children:n})}var U=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();W.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var G=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:W}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();K.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var De=(0,k.memo)(function({deal:e}){let t=S(),n=O(),r=(0,k.useRef)(null),i=(0,A.useFragment)(K,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:f}=i;return(0,k.useEffect)(()=>d(r.current,i),[i]),(0,k.useEffect)(()=>s?h(r.current):void 0,[s]),(0,V.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,V.jsxs)(`div`,{className:`card-line`,children:[(0,V.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,V.jsx)(`bdi`,{children:o})}),s&&(0,V.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,V.jsx)(ce,{size:16,"aria-hidden":`true`})})]}),(0,V.jsxs)(`p`,{className:`card-line card-next`,children:[(0,V.jsx)(`span`,{className:`cut deal-buyer`,children:(0,V.jsx)(`bdi`,{children:u?.name})}),c&&(0,V.jsx)(Oe,{date:c})]}),(0,V.jsxs)(`p`,{className:`card-line`,children:[(0,V.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,V.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})});function Oe({date:e}){let t=S(),n=O(),{timeZone:r}=C(),[i]=(0,k.useState)(()=>ie(r,new Date));return(0,V.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var ke=60,q=U,Ae=(0,k.memo)(function({stage:e,where:n,accepts:r,focus:i,onCount:a}){let o=S(),{id:c,count:l}=e,{root:u,isOver:d}=t(c??``),f=(0,k.useMemo)(()=>({where:s(n,c),first:30}),[n,c]),p=(0,A.useLazyLoadQuery)(q,f,{fetchPolicy:`store-and-network`}),{data:h,loadNext:g,hasNext:_,isLoadingNext:v}=(0,A.usePaginationFragment)(G,p),{edges:y}=h.deals,b=(0,k.useMemo)(()=>y.map(({node:e})=>e.id),[y]),x=(0,k.useCallback)(()=>void g(ke),[g]);return(0,k.useEffect)(()=>a(c,y.length),[c,y.length,a]),(0,V.jsxs)(`section`,{ref:u,className:`column`,"aria-labelledby":`column-${c}`,"data-column":c,"data-says":r===null?void 0:r?`yes`:`no`,"data-over":d||void 0,children:[(0,V.jsx)(je,{stage:e}),(0,V.jsx)(m,{ids:b,count:Math.max(l,b.length),empty:o(`deals.emptyColumn`),focus:i,onNearEnd:_&&!v?x:void 0,children:e=>(0,V.jsx)(De,{deal:y[e].node})})]})});function je({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=S(),o=O();return(0,V.jsxs)(`header`,{className:`column-head`,children:[(0,V.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,V.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Me=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function Ne(){let e=S(),t=x(),n=te();return(0,k.useCallback)(r=>{if(!(r instanceof v))return t(r);let i=r.errors[0];return i&&Me.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}function Pe(e){let[t,n]=(0,k.useState)(null),[r,i]=(0,k.useState)(null),[o,s]=(0,k.useState)(null),l=c(),{run:u,undo:d}=Fe(e,l),f=(0,k.useCallback)((t,n)=>{i(null),J(t,n,e.stages)&&(n===`LOST`?s(t):u({card:t,to:n}))},[u,e.stages]),p=(0,k.useCallback)(e=>{s(null),o&&u({card:o,to:z,lostReason:e})},[u,o]),m=(0,k.useCallback)(()=>{s(null),l.ask(o?.id)},[o,l]),h=(0,k.useCallback)(()=>i(null),[]);return a({onStart:n,onEnd:()=>n(null),onDrop:f}),{dragged:t,menu:r,losing:o,focus:l,move:f,lose:p,keep:m,openMenu:i,closeMenu:h,undo:d}}function J(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Fe({where:e,stages:t,staysInColumn:n,refresh:r},a){let o=(0,A.useRelayEnvironment)(),s=S(),c=Ne(),[l]=(0,k.useState)(g),u=(0,k.useCallback)(({id:e,title:t},n)=>(r(),a.ask(e),{text:s(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[s,c,r,a]),d=(0,k.useCallback)(async(e,t)=>{try{return await t(),r(),a.ask(e.id),{text:s(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[r,a,s,u]),f=(0,k.useCallback)(async c=>{let{card:l,to:f}=c,p=f===`WON`||f===`LOST`;a.ask(p||n?i(l.id):l.id);try{let n=await Ce(o,e,c);r();let i=t.find(({id:e})=>e===f)?.name??``;return{text:p?s(`deals.done.${f}`,{title:l.title}):s(`deals.moved`,{title:l.title,stage:i}),undo:()=>d(l,n)}}catch(e){return u(l,e)}},[o,e,t,n,r,a,d,s,u]);return{run:(0,k.useCallback)(e=>{a.ask(e.card.id),l.run(()=>f(e))},[a,l,f]),undo:l.undo}}function Ie({menu:e,stages:t,onMove:n,onClose:r}){let i=S(),a=be(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:z,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&J(e.card,n,t)):[];return a?(0,V.jsx)(ge,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,V.jsx)(fe,{container:document.querySelector(`main`),children:(0,V.jsx)(pe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,V.jsxs)(le,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,V.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,V.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,V.jsx)(ve,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,V.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();Y.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var X=Y,Z=100,Q={fetchPolicy:`network-only`};function Le(e,t){let n=(0,A.useRelayEnvironment)(),r=(0,k.useRef)(new Map),i=(0,k.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,k.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Z).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,A.fetchQuery)(n,q,{where:s(e,t),first:i},Q).toPromise()});await Promise.all([(0,A.fetchQuery)(n,X,{where:e},Q).toPromise(),...t])},[n,e,a]),c=(0,k.useCallback)(()=>void o().catch(()=>void 0),[o]);return ee(o),{refresh:c,onCount:i}}var Re={count:0,isComplete:!0,value:null};function ze({pipelines:e,dealStageSummaries:t},n){let r=S(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,k.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Re,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function Be({data:e,where:t}){let n=S(),r=O(),i=se(),{pipeline:a,pipelines:s,stages:c}=ze(e,w({strict:!1}).pipeline),[u,d]=(0,k.useState)(),f=c.find(({id:e})=>e===u)??c.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Le(t,c),h=Pe({where:t,stages:c,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:y}=h,b=Ue(h.openMenu),x=e=>$(e,h.openMenu);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Ve,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:s,chosen:a?.id}),i&&(0,V.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,V.jsxs)(l,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,V.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,V.jsx)(ne,{children:n(`deals.noStages`)}),(0,V.jsx)(`div`,{className:`board`,onClick:b,onKeyDown:e=>o(e,{onMove:x,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===f?.id).map(e=>(0,V.jsx)(Ae,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:J(g,e.id??``,c)),focus:y,onCount:m},e.id))}),g&&(0,V.jsx)(Ee,{card:g}),(0,V.jsx)(Ie,{menu:_,stages:c,onMove:h.move,onClose:h.closeMenu}),(0,V.jsx)(ye,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,V.jsx)(de,{onLose:h.lose})})]})}var Ve=(0,k.memo)(function({count:e,...t}){let n=S(),r=O();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`div`,{className:`page-head`,children:[(0,V.jsx)(`h1`,{children:n(`deals.title`)}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,V.jsxs)(`div`,{className:`page-head-end`,children:[(0,V.jsx)(_e,{kind:`deal`}),(0,V.jsx)(f,{})]})]}),(0,V.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,V.jsx)(He,{...t}),(0,V.jsx)(ae,{...p({isBoard:!0})})]})]})});function He({pipelines:e,chosen:t}){let n=S(),r=_(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,V.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))})}function $(e,t){let n=r(e),i=e.querySelector(`.card-more`);n&&i&&t({card:n,anchor:i})}function Ue(e){let t=_();return(0,k.useCallback)(r=>{let i=n(r.target);!i||r.metaKey||r.ctrlKey||r.shiftKey||(r.target.closest(`.card-more`)?$(i,e):(r.preventDefault(),t({to:i.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function We(){let e=JSON.stringify(oe().where),t=(0,k.useMemo)(()=>u(JSON.parse(e)),[e]),n=(0,A.useLazyLoadQuery)(X,{where:t},{fetchPolicy:`store-and-network`});return(0,V.jsx)(re,{children:(0,V.jsx)(Be,{data:n,where:t})})}export{We as default};