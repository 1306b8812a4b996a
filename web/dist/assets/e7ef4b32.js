import{n as e,t}from"./793ae5d2.js";import{a as n,c as r,d as i,i as a,l as o,n as s,o as c,r as l,s as u,t as d,u as f}from"./edca99bf.js";import{a as p,r as m}from"./c9d1bb20.js";import{t as h}from"./7d97edcd.js";import{n as g,r as _,t as v}from"./d430da5c.js";import{t as y}from"./4a07219a.js";import{t as b}from"./ea413ec7.js";import{t as ee}from"./abac82f0.js";import{n as x,t as S}from"./3d2efbf6.js";import{o as C,r as w,u as T}from"./b5ea03b2.js";import{a as E,n as te,r as ne,t as re}from"./261f49d2.js";import{t as ie}from"./c49f3809.js";import{a as ae,i as oe,o as se,r as ce,t as le}from"./b6e957fc.js";import{t as ue}from"./af4a2754.js";import{n as de}from"./57938032.js";import{n as fe,t as pe}from"./33472662.js";import{n as D,t as me}from"./21b21320.js";import{t as he}from"./77c93594.js";import{n as O}from"./13e39d91.js";import{i as ge}from"./dbd45ac9.js";import{n as _e}from"./5a99d52b.js";var k=e(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDealBoardQuery`,selections:i},params:{cacheID:`c4e88a3f46aa9e38f19852394127a912`,id:null,metadata:{},name:`pageDealBoardQuery`,operationKind:`query`,text:`query pageDealBoardQuery(
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
`}}})();A.hash=`2fa5994ef86ccf5af0056a62e860dc31`;var j=p(m(),1),M=t(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},s=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:s,storageKey:null}],storageKey:null},o],storageKey:null}]},params:{cacheID:`f9845fd35aa0e690010b719684208df6`,id:null,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
      field
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
`}}})();N.hash=`fb146e61b4b547b1ad2fed286403868b`;var ve=[`status`,`wonAt`,`stageId`];function ye(e){return{...e&&g(e,ve),status:{in:[`OPEN`]}}}function P(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var be=`column_deals`,xe=`9999`;function F(e,t,n,r){let i=L(e,t,r);i&&k.ConnectionHandler.deleteNode(i,n)}function I(e,t,n,r){let i=L(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>R(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=R(e);return t?z(a)<z(t):!1}),c=k.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function L(e,t,n){return k.ConnectionHandler.getConnection(e.getRoot(),be,{where:P(t,n)})}function R(e){return e.getLinkedRecord(`node`)}function z(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??xe)} ${t}`}var B=`LOST`,Se=N;async function Ce(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:we(e,n)};if(r===`WON`||r===`LOST`)return Te(e,t,a,r,i??null);let o=n.stage?.id??null,s=await V(e,t,a,o,r);return()=>V(e,t,{...n,version:s},r,o)}function we(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function V(e,t,{id:n,version:r},i,a){let{deal:o}=await D(e,Se,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),F(e,t,n,i),I(e,t,n,a)},updater:e=>{F(e,t,n,i),I(e,t,n,a)}});return o?.version??r}async function Te(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await D(e,ne,c,l):await D(e,re,{...c,lostReason:i},l);return()=>D(e,te,{id:a,expectedVersion:u?.version??o},{updater:e=>I(e,t,a,s?.id??null)});function d(e){F(e,t,a,s?.id??null)}}var H=T();function Ee({card:e}){let t=w();return(0,H.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,H.jsx)(U,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,H.jsx)(U,{name:`LOST`,children:t(`deals.lose`)})]})}function U({name:e,children:t}){let{root:r,isOver:i}=n(e);return(0,H.jsx)(`div`,{ref:r,className:`closing-target`,"data-target":e,"data-over":i||void 0,children:t})}var W=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:null,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();W.hash=`ad2e97e5af6ff660178cc7a936eb48c7`;var G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:null,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:G}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();K.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var q=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();q.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var De=(0,j.memo)(function({deal:e}){let t=w(),n=x(),r=(0,j.useRef)(null),a=(0,M.useFragment)(q,e),{id:o,title:s,viewerCanUpdate:c,expectedCloseDate:u,value:d,organization:f,owner:p}=a;return(0,j.useEffect)(()=>i(r.current,a),[a]),(0,j.useEffect)(()=>c?l(r.current):void 0,[c]),(0,H.jsxs)(`article`,{ref:r,className:`card`,"data-card":o,children:[(0,H.jsxs)(`div`,{className:`card-line`,children:[(0,H.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${o}`,draggable:!1,children:(0,H.jsx)(`bdi`,{children:s})}),c&&(0,H.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:s}),children:(0,H.jsx)(he,{size:16,"aria-hidden":`true`})})]}),(0,H.jsxs)(`p`,{className:`card-line card-next`,children:[(0,H.jsx)(`span`,{className:`cut deal-buyer`,children:(0,H.jsx)(`bdi`,{children:f?.name})}),u&&(0,H.jsx)(Oe,{date:u})]}),(0,H.jsxs)(`p`,{className:`card-line`,children:[(0,H.jsx)(`span`,{className:`numeric`,children:n.money(d)}),(0,H.jsx)(`bdi`,{className:`card-owner cut`,children:p?.name})]})]})});function Oe({date:e}){let t=w(),n=x(),{timeZone:r}=C(),[i]=(0,j.useState)(()=>S(r,new Date));return(0,H.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var ke=60,J=W,Ae=(0,j.memo)(function({stage:e,where:t,accepts:r,focus:i,onCount:a}){let o=w(),{id:s,count:l}=e,{root:u,isOver:d}=n(s??``),f=(0,j.useMemo)(()=>({where:P(t,s),first:30}),[t,s]),p=(0,M.useLazyLoadQuery)(J,f,{fetchPolicy:`store-and-network`}),{data:m,loadNext:h,hasNext:g,isLoadingNext:_}=(0,M.usePaginationFragment)(K,p),{edges:v}=m.deals,y=(0,j.useMemo)(()=>v.map(({node:e})=>e.id),[v]),b=(0,j.useCallback)(()=>void h(ke),[h]);return(0,j.useEffect)(()=>a(s,v.length),[s,v.length,a]),(0,H.jsxs)(`section`,{ref:u,className:`column`,"aria-labelledby":`column-${s}`,"data-column":s,"data-says":r===null?void 0:r?`yes`:`no`,"data-over":d||void 0,children:[(0,H.jsx)(je,{stage:e}),(0,H.jsx)(c,{ids:y,count:Math.max(l,y.length),empty:o(`deals.emptyColumn`),focus:i,onNearEnd:g&&!_?b:void 0,children:e=>(0,H.jsx)(De,{deal:v[e].node})})]})});function je({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=w(),o=x();return(0,H.jsxs)(`header`,{className:`column-head`,children:[(0,H.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,H.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,H.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,H.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Me=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function Ne(){let e=w(),t=ge();return(0,j.useCallback)(n=>{if(!(n instanceof me))return t(n);let r=n.errors[0]?.code??``;return e(`deals.error.${Me.has(r)?r:`other`}`)},[e,t])}function Pe(e){let[t,n]=(0,j.useState)(null),[r,i]=(0,j.useState)(null),[o,c]=(0,j.useState)(null),{focus:l,focusCard:u}=s(),{run:d,undo:f}=Fe(e,u),p=(0,j.useCallback)((t,n)=>{i(null),Y(t,n,e.stages)&&(n===`LOST`?c(t):d({card:t,to:n}))},[d,e.stages]),m=(0,j.useCallback)(e=>{c(null),o&&d({card:o,to:B,lostReason:e})},[d,o]),h=(0,j.useCallback)(()=>{c(null),u(o?.id)},[o,u]),g=(0,j.useCallback)(()=>i(null),[]);return a({onStart:n,onEnd:()=>n(null),onDrop:p}),{dragged:t,menu:r,losing:o,focus:l,move:p,lose:m,keep:h,openMenu:i,closeMenu:g,undo:f}}function Y(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Fe({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,M.useRelayEnvironment)(),o=w(),s=Ne(),c=(0,j.useRef)(null),l=(0,j.useCallback)(({id:e,title:t},n)=>{O({text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),r(),i(e)},[o,s,r,i]),u=(0,j.useCallback)(()=>{c.current?.(),c.current=null},[]),d=(0,j.useCallback)(async(e,t)=>{try{await t(),r(),i(e.id),O({text:o(`deals.undone`,{title:e.title})})}catch(t){l(e,t)}},[r,i,o,l]),p=(0,j.useCallback)(async s=>{let{card:p,to:m}=s,h=m===`WON`||m===`LOST`;i(h||n?f(p.id):p.id);try{let n=await Ce(a,e,s);r(),c.current=()=>void d(p,n);let i=t.find(({id:e})=>e===m)?.name??``,l=h?o(`deals.done.${m}`,{title:p.title}):o(`deals.moved`,{title:p.title,stage:i});O({text:l,action:{label:o(`deals.undo`),run:u}})}catch(e){l(p,e)}},[a,e,t,n,r,i,d,u,o,l]),m=(0,j.useRef)(Promise.resolve());return{run:(0,j.useCallback)(e=>void(m.current=m.current.then(()=>p(e))),[p]),undo:u}}function Ie({menu:e,stages:t,onMove:n,onClose:r}){let i=w(),a=[...t,{id:`WON`,name:i(`deals.win`)},{id:B,name:i(`deals.lose`)}],o=e?a.filter(({id:n})=>n&&Y(e.card,n,t)):[];return(0,H.jsx)(le,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,H.jsx)(oe,{container:document.querySelector(`main`),children:(0,H.jsx)(ce,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,H.jsxs)(ae,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,H.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,H.jsx)(`kbd`,{children:`M`})]}),o.map(({id:t,name:r})=>(0,H.jsx)(se,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,H.jsx)(`span`,{className:`cut`,children:r})},t))]})})})})}var Le=100,X={fetchPolicy:`network-only`};function Re(e,t){let n=(0,M.useRelayEnvironment)(),r=(0,j.useRef)(new Map),i=(0,j.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,j.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Le).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,M.fetchQuery)(n,J,{where:P(e,t),first:i},X).toPromise()});await Promise.all([(0,M.fetchQuery)(n,Q,{where:e},X).toPromise(),...t])},[n,e,a]),s=(0,j.useCallback)(()=>void o().catch(()=>void 0),[o]);return _e(o),{refresh:s,onCount:i}}var ze={count:0,isComplete:!0,value:null};function Be({pipelines:e,dealStageSummaries:t},n){let r=w(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,j.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??ze,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function Ve({data:e,where:t}){let n=w(),r=x(),i=de(),{pipeline:a,pipelines:o,stages:s}=Be(e,b({strict:!1}).pipeline),[c,l]=(0,j.useState)(),f=s.find(({id:e})=>e===c)??s.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Re(t,s),h=Pe({where:t,stages:s,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:y,focus:S}=h,C=Ue(h.openMenu),T=e=>Z(e,h.openMenu);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`div`,{className:`page-head`,children:[(0,H.jsx)(`h1`,{children:n(`deals.title`)}),(0,H.jsx)(`span`,{className:`quiet numeric`,children:r.number(s.reduce((e,{count:t})=>e+t,0))}),(0,H.jsxs)(`div`,{className:`page-head-end`,children:[(0,H.jsx)(ee,{kind:`deal`}),(0,H.jsx)(pe,{})]})]}),(0,H.jsxs)(`div`,{className:`page-tools`,children:[o.length>1&&(0,H.jsx)(He,{pipelines:o,chosen:a?.id}),(0,H.jsx)(v,{...fe({isBoard:!0})})]}),i&&(0,H.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:s.map(({id:e,name:t,count:n})=>(0,H.jsxs)(d,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>l(e||null),children:[t,` `,(0,H.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),s.length===0&&(0,H.jsx)(ue,{children:n(`deals.noStages`)}),(0,H.jsx)(`div`,{className:`board`,onClick:C,onKeyDown:e=>u(e,{onMove:T,onUndo:h.undo}),children:s.filter(({id:e})=>!i||e===f?.id).map(e=>(0,H.jsx)(Ae,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:Y(g,e.id??``,s)),focus:S,onCount:m},e.id))}),g&&(0,H.jsx)(Ee,{card:g}),(0,H.jsx)(Ie,{menu:_,stages:s,onMove:h.move,onClose:h.closeMenu}),(0,H.jsx)(ie,{open:y!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,H.jsx)(E,{onLose:h.lose})})]})}function He({pipelines:e,chosen:t}){let n=w(),r=y(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,H.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,H.jsx)(`option`,{value:e,children:t},e))})}function Z(e,t){let n=r(e),i=e.querySelector(`.card-more`);n&&i&&t({card:n,anchor:i})}function Ue(e){let t=y();return(0,j.useCallback)(n=>{let r=o(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?Z(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Q=A;function $(){let e=JSON.stringify(_().where),t=(0,j.useMemo)(()=>ye(JSON.parse(e)),[e]),n=(0,M.useLazyLoadQuery)(Q,{where:t},{fetchPolicy:`store-and-network`});return(0,H.jsx)(h,{children:(0,H.jsx)(Ve,{data:n,where:t})})}export{Q as BOARD,$ as default};