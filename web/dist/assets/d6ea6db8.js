import{a as e,c as t,d as n,f as r,i,l as a,n as o,o as s,r as c,s as l,t as u,u as d}from"./2d35ff59.js";import{a as f,r as p}from"./c9d1bb20.js";import{n as m,t as h}from"./793ae5d2.js";import{t as g}from"./3b2977e5.js";import{n as _,r as v,t as y}from"./d430da5c.js";import{t as b}from"./4a07219a.js";import{t as ee}from"./ea413ec7.js";import{t as te}from"./edfc71d8.js";import{n as x,t as S}from"./3d2efbf6.js";import{o as C,r as w,u as ne}from"./b5ea03b2.js";import{a as re,n as ie,r as T,t as ae}from"./79174178.js";import{a as oe,i as se,o as ce,r as le,t as ue}from"./b6e957fc.js";import{t as de}from"./c49f3809.js";import{t as fe}from"./af4a2754.js";import{n as pe}from"./57938032.js";import{n as me,t as he}from"./33472662.js";import{n as E,t as ge}from"./2f8517fc.js";import{t as _e}from"./77c93594.js";import{i as ve}from"./dbd45ac9.js";import{n as ye}from"./5a99d52b.js";var D=f(p(),1),O=h(),k=m(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},s=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:s,storageKey:null}],storageKey:null},o],storageKey:null}]},params:{cacheID:`f9845fd35aa0e690010b719684208df6`,id:null,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();A.hash=`fb146e61b4b547b1ad2fed286403868b`;var be=[`status`,`wonAt`,`stageId`];function j(e){return{...e&&_(e,be),status:{in:[`OPEN`]}}}function M(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var N=`column_deals`,xe=`9999`;function P(e,t,n,r){let i=I(e,t,r);i&&k.ConnectionHandler.deleteNode(i,n)}function F(e,t,n,r){let i=I(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>L(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=L(e);return t?R(a)<R(t):!1}),c=k.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function I(e,t,n){return k.ConnectionHandler.getConnection(e.getRoot(),N,{where:M(t,n)})}function L(e){return e.getLinkedRecord(`node`)}function R(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??xe)} ${t}`}var z=`LOST`,Se=A;async function Ce(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:we(e,n)};if(r===`WON`||r===`LOST`)return Te(e,t,a,r,i??null);let o=n.stage?.id??null,s=await B(e,t,a,o,r);return()=>B(e,t,{...n,version:s},r,o)}function we(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function B(e,t,{id:n,version:r},i,a){let{deal:o}=await E(e,Se,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),P(e,t,n,i),F(e,t,n,a)},updater:e=>{P(e,t,n,i),F(e,t,n,a)}});return o?.version??r}async function Te(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await E(e,T,c,l):await E(e,ae,{...c,lostReason:i},l);return()=>E(e,ie,{id:a,expectedVersion:u?.version??o},{updater:e=>F(e,t,a,s?.id??null)});function d(e){P(e,t,a,s?.id??null)}}var V=ne();function Ee({card:e}){let t=w();return(0,V.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,V.jsx)(H,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,V.jsx)(H,{name:`LOST`,children:t(`deals.lose`)})]})}function H({name:e,children:t}){let{root:n,isOver:r}=s(e);return(0,V.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var U=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:null,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();U.hash=`ad2e97e5af6ff660178cc7a936eb48c7`;var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:null,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})();W.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var G=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:W}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();K.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var De=(0,D.memo)(function({deal:e}){let t=w(),n=x(),a=(0,D.useRef)(null),o=(0,O.useFragment)(K,e),{id:s,title:c,viewerCanUpdate:l,expectedCloseDate:u,value:d,organization:f,owner:p}=o;return(0,D.useEffect)(()=>r(a.current,o),[o]),(0,D.useEffect)(()=>l?i(a.current):void 0,[l]),(0,V.jsxs)(`article`,{ref:a,className:`card`,"data-card":s,children:[(0,V.jsxs)(`div`,{className:`card-line`,children:[(0,V.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${s}`,draggable:!1,children:(0,V.jsx)(`bdi`,{children:c})}),l&&(0,V.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:c}),children:(0,V.jsx)(_e,{size:16,"aria-hidden":`true`})})]}),(0,V.jsxs)(`p`,{className:`card-line card-next`,children:[(0,V.jsx)(`span`,{className:`cut deal-buyer`,children:(0,V.jsx)(`bdi`,{children:f?.name})}),u&&(0,V.jsx)(Oe,{date:u})]}),(0,V.jsxs)(`p`,{className:`card-line`,children:[(0,V.jsx)(`span`,{className:`numeric`,children:n.money(d)}),(0,V.jsx)(`bdi`,{className:`card-owner cut`,children:p?.name})]})]})});function Oe({date:e}){let t=w(),n=x(),{timeZone:r}=C(),[i]=(0,D.useState)(()=>S(r,new Date));return(0,V.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var ke=60,q=U,Ae=(0,D.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=w(),{id:o,count:c}=e,{root:u,isOver:d}=s(o??``),f=(0,D.useMemo)(()=>({where:M(t,o),first:30}),[t,o]),p=(0,O.useLazyLoadQuery)(q,f,{fetchPolicy:`store-and-network`}),{data:m,loadNext:h,hasNext:g,isLoadingNext:_}=(0,O.usePaginationFragment)(G,p),{edges:v}=m.deals,y=(0,D.useMemo)(()=>v.map(({node:e})=>e.id),[v]),b=(0,D.useCallback)(()=>void h(ke),[h]);return(0,D.useEffect)(()=>i(o,v.length),[o,v.length,i]),(0,V.jsxs)(`section`,{ref:u,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":d||void 0,children:[(0,V.jsx)(je,{stage:e}),(0,V.jsx)(l,{ids:y,count:Math.max(c,y.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:g&&!_?b:void 0,children:e=>(0,V.jsx)(De,{deal:v[e].node})})]})});function je({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=w(),o=x();return(0,V.jsxs)(`header`,{className:`column-head`,children:[(0,V.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,V.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Me=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function Ne(){let e=w(),t=ve();return(0,D.useCallback)(n=>{if(!(n instanceof ge))return t(n);let r=n.errors[0]?.code??``;return e(`deals.error.${Me.has(r)?r:`other`}`)},[e,t])}function Pe(t){let[n,r]=(0,D.useState)(null),[i,a]=(0,D.useState)(null),[s,c]=(0,D.useState)(null),{focus:l,focusCard:u}=o(),{run:d,undo:f}=Fe(t,u),p=(0,D.useCallback)((e,n)=>{a(null),J(e,n,t.stages)&&(n===`LOST`?c(e):d({card:e,to:n}))},[d,t.stages]),m=(0,D.useCallback)(e=>{c(null),s&&d({card:s,to:z,lostReason:e})},[d,s]),h=(0,D.useCallback)(()=>{c(null),u(s?.id)},[s,u]),g=(0,D.useCallback)(()=>a(null),[]);return e({onStart:r,onEnd:()=>r(null),onDrop:p}),{dragged:n,menu:i,losing:s,focus:l,move:p,lose:m,keep:h,openMenu:a,closeMenu:g,undo:f}}function J(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Fe({where:e,stages:t,staysInColumn:r,refresh:i},a){let o=(0,O.useRelayEnvironment)(),s=w(),l=Ne(),[u]=(0,D.useState)(c),d=(0,D.useCallback)(({id:e,title:t},n)=>(i(),a(e),{text:s(`deals.notMoved`,{title:t,why:l(n)}),isError:!0}),[s,l,i,a]),f=(0,D.useCallback)(async(e,t)=>{try{return await t(),i(),a(e.id),{text:s(`deals.undone`,{title:e.title})}}catch(t){return d(e,t)}},[i,a,s,d]),p=(0,D.useCallback)(async c=>{let{card:l,to:u}=c,p=u===`WON`||u===`LOST`;a(p||r?n(l.id):l.id);try{let n=await Ce(o,e,c);i();let r=t.find(({id:e})=>e===u)?.name??``;return{text:p?s(`deals.done.${u}`,{title:l.title}):s(`deals.moved`,{title:l.title,stage:r}),undo:()=>f(l,n)}}catch(e){return d(l,e)}},[o,e,t,r,i,a,f,s,d]);return{run:(0,D.useCallback)(e=>{a(e.card.id),u.run(()=>p(e))},[a,u,p]),undo:u.undo}}function Ie({menu:e,stages:t,onMove:n,onClose:r}){let i=w(),a=[...t,{id:`WON`,name:i(`deals.win`)},{id:z,name:i(`deals.lose`)}],o=e?a.filter(({id:n})=>n&&J(e.card,n,t)):[];return(0,V.jsx)(ue,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,V.jsx)(se,{container:document.querySelector(`main`),children:(0,V.jsx)(le,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,V.jsxs)(oe,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,V.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,V.jsx)(`kbd`,{children:`M`})]}),o.map(({id:t,name:r})=>(0,V.jsx)(ce,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,V.jsx)(`span`,{className:`cut`,children:r})},t))]})})})})}var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:null,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();Y.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var X=Y,Z=100,Q={fetchPolicy:`network-only`};function Le(e,t){let n=(0,O.useRelayEnvironment)(),r=(0,D.useRef)(new Map),i=(0,D.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,D.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Z).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,O.fetchQuery)(n,q,{where:M(e,t),first:i},Q).toPromise()});await Promise.all([(0,O.fetchQuery)(n,X,{where:e},Q).toPromise(),...t])},[n,e,a]),s=(0,D.useCallback)(()=>void o().catch(()=>void 0),[o]);return ye(o),{refresh:s,onCount:i}}var Re={count:0,isComplete:!0,value:null};function ze({pipelines:e,dealStageSummaries:t},n){let r=w(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,D.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Re,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function Be({data:e,where:n}){let r=w(),i=x(),a=pe(),{pipeline:o,pipelines:s,stages:c}=ze(e,ee({strict:!1}).pipeline),[l,d]=(0,D.useState)(),f=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Le(n,c),h=Pe({where:n,stages:c,staysInColumn:a,refresh:p}),{dragged:g,menu:_,losing:v,focus:b}=h,S=He(h.openMenu),C=e=>$(e,h.openMenu);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`div`,{className:`page-head`,children:[(0,V.jsx)(`h1`,{children:r(`deals.title`)}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:i.number(c.reduce((e,{count:t})=>e+t,0))}),(0,V.jsxs)(`div`,{className:`page-head-end`,children:[(0,V.jsx)(te,{kind:`deal`}),(0,V.jsx)(he,{})]})]}),(0,V.jsxs)(`div`,{className:`page-tools`,children:[s.length>1&&(0,V.jsx)(Ve,{pipelines:s,chosen:o?.id}),(0,V.jsx)(y,{...me({isBoard:!0})})]}),a&&(0,V.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":r(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,V.jsxs)(u,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,V.jsx)(`span`,{className:`numeric`,children:i.number(n)})]},e))}),c.length===0&&(0,V.jsx)(fe,{children:r(`deals.noStages`)}),(0,V.jsx)(`div`,{className:`board`,onClick:S,onKeyDown:e=>t(e,{onMove:C,onUndo:h.undo}),children:c.filter(({id:e})=>!a||e===f?.id).map(e=>(0,V.jsx)(Ae,{stage:e,where:n,accepts:g&&(e.id===g.stage?.id?null:J(g,e.id??``,c)),focus:b,onCount:m},e.id))}),g&&(0,V.jsx)(Ee,{card:g}),(0,V.jsx)(Ie,{menu:_,stages:c,onMove:h.move,onClose:h.closeMenu}),(0,V.jsx)(de,{open:v!==null,onClose:h.keep,title:r(`record.loseTitle`),children:(0,V.jsx)(re,{onLose:h.lose})})]})}function Ve({pipelines:e,chosen:t}){let n=w(),r=b(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,V.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))})}function $(e,t){let n=a(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function He(e){let t=b();return(0,D.useCallback)(n=>{let r=d(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function Ue(){let e=JSON.stringify(v().where),t=(0,D.useMemo)(()=>j(JSON.parse(e)),[e]),n=(0,O.useLazyLoadQuery)(X,{where:t},{fetchPolicy:`store-and-network`});return(0,V.jsx)(g,{children:(0,V.jsx)(Be,{data:n,where:t})})}export{Ue as default};