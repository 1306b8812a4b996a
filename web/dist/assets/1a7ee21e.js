import{n as e}from"./16930679.js";import{B as t,F as n,H as r,I as i,L as a,M as o,N as s,P as c,R as l,V as u,a as d,f,g as p,i as m,k as h,m as g,n as _,p as v,r as y,z as b}from"./824a803d.js";import{$ as x,B as S,F as ee,I as C,U as w,V as te,W as ne,Z as T,d as re,l as E,n as ie,o as ae,s as oe}from"./3df9fda8.js";import{d as D,i as se,l as ce}from"./b664eb5f.js";import{a as le,l as ue,o as de}from"./d9dc234f.js";import{c as fe,i as pe,l as me,m as he,o as ge,s as _e,t as ve}from"./bea752d9.js";import{d as ye}from"./c753e002.js";import{n as be}from"./51d75887.js";var O=e(x(),1),k=S(),A=te(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},s=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:s,storageKey:null}],storageKey:null},o],storageKey:null}]},params:{cacheID:`f9845fd35aa0e690010b719684208df6`,id:null,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();j.hash=`fb146e61b4b547b1ad2fed286403868b`;var M=`column_deals`,N=`9999`;function P(e,t,n,r){let i=I(e,t,r);i&&A.ConnectionHandler.deleteNode(i,n)}function F(e,t,n,r){let i=I(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>L(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=L(e);return t?R(a)<R(t):!1}),c=A.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function I(e,t,n){return A.ConnectionHandler.getConnection(e.getRoot(),M,{where:d(t,n)})}function L(e){return e.getLinkedRecord(`node`)}function R(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??N)} ${t}`}var z=`LOST`,xe=j;async function Se(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Ce(e,n)};if(r===`WON`||r===`LOST`)return we(e,t,a,r,i??null);let o=n.stage?.id??null,s=await B(e,t,a,o,r);return()=>B(e,t,{...n,version:s},r,o)}function Ce(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function B(e,t,{id:n,version:r},i,a){let{deal:o}=await C(e,xe,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),P(e,t,n,i),F(e,t,n,a)},updater:e=>{P(e,t,n,i),F(e,t,n,a)}});return o?.version??r}async function we(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await C(e,g,c,l):await C(e,f,{...c,lostReason:i},l);return()=>C(e,v,{id:a,expectedVersion:u?.version??o},{updater:e=>F(e,t,a,s?.id??null)});function d(e){P(e,t,a,s?.id??null)}}var V=T();function Te({card:e}){let t=E();return(0,V.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,V.jsx)(H,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,V.jsx)(H,{name:`LOST`,children:t(`deals.lose`)})]})}function H({name:e,children:t}){let{root:n,isOver:r}=i(e);return(0,V.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var U=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:null,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();W.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var G=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:W}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();K.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var Ee=(0,O.memo)(function({deal:e}){let t=E(),n=D(),i=(0,O.useRef)(null),a=(0,k.useFragment)(K,e),{id:o,title:s,viewerCanUpdate:l,expectedCloseDate:u,value:d,organization:f,owner:p}=a;return(0,O.useEffect)(()=>r(i.current,a),[a]),(0,O.useEffect)(()=>l?c(i.current):void 0,[l]),(0,V.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,V.jsxs)(`div`,{className:`card-line`,children:[(0,V.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${o}`,draggable:!1,children:(0,V.jsx)(`bdi`,{children:s})}),l&&(0,V.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:s}),children:(0,V.jsx)(he,{size:16,"aria-hidden":`true`})})]}),(0,V.jsxs)(`p`,{className:`card-line card-next`,children:[(0,V.jsx)(`span`,{className:`cut deal-buyer`,children:(0,V.jsx)(`bdi`,{children:f?.name})}),u&&(0,V.jsx)(De,{date:u})]}),(0,V.jsxs)(`p`,{className:`card-line`,children:[(0,V.jsx)(`span`,{className:`numeric`,children:n.money(d)}),(0,V.jsx)(`bdi`,{className:`card-owner cut`,children:p?.name})]})]})});function De({date:e}){let t=E(),n=D(),{timeZone:r}=re(),[i]=(0,O.useState)(()=>ce(r,new Date));return(0,V.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var Oe=60,q=U,ke=(0,O.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:o}){let s=E(),{id:c,count:l}=e,{root:u,isOver:f}=i(c??``),p=(0,O.useMemo)(()=>({where:d(t,c),first:30}),[t,c]),m=(0,k.useLazyLoadQuery)(q,p,{fetchPolicy:`store-and-network`}),{data:h,loadNext:g,hasNext:_,isLoadingNext:v}=(0,k.usePaginationFragment)(G,m),{edges:y}=h.deals,b=(0,O.useMemo)(()=>y.map(({node:e})=>e.id),[y]),x=(0,O.useCallback)(()=>void g(Oe),[g]);return(0,O.useEffect)(()=>o(c,y.length),[c,y.length,o]),(0,V.jsxs)(`section`,{ref:u,className:`column`,"aria-labelledby":`column-${c}`,"data-column":c,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":f||void 0,children:[(0,V.jsx)(Ae,{stage:e}),(0,V.jsx)(a,{ids:b,count:Math.max(l,b.length),empty:s(`deals.emptyColumn`),focus:r,onNearEnd:_&&!v?x:void 0,children:e=>(0,V.jsx)(Ee,{deal:y[e].node})})]})});function Ae({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=E(),o=D();return(0,V.jsxs)(`header`,{className:`column-head`,children:[(0,V.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,V.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var je=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function Me(){let e=E(),t=ae();return(0,O.useCallback)(n=>{if(!(n instanceof ee))return t(n);let r=n.errors[0]?.code??``;return e(`deals.error.${je.has(r)?r:`other`}`)},[e,t])}function Ne(e){let[t,r]=(0,O.useState)(null),[i,a]=(0,O.useState)(null),[s,c]=(0,O.useState)(null),{focus:l,focusCard:u}=o(),{run:d,undo:f}=Pe(e,u),p=(0,O.useCallback)((t,n)=>{a(null),J(t,n,e.stages)&&(n===`LOST`?c(t):d({card:t,to:n}))},[d,e.stages]),m=(0,O.useCallback)(e=>{c(null),s&&d({card:s,to:z,lostReason:e})},[d,s]),h=(0,O.useCallback)(()=>{c(null),u(s?.id)},[s,u]),g=(0,O.useCallback)(()=>a(null),[]);return n({onStart:r,onEnd:()=>r(null),onDrop:p}),{dragged:t,menu:i,losing:s,focus:l,move:p,lose:m,keep:h,openMenu:a,closeMenu:g,undo:f}}function J(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Pe({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,k.useRelayEnvironment)(),o=E(),c=Me(),[l]=(0,O.useState)(s),d=(0,O.useCallback)(({id:e,title:t},n)=>(r(),i(e),{text:o(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[o,c,r,i]),f=(0,O.useCallback)(async(e,t)=>{try{return await t(),r(),i(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return d(e,t)}},[r,i,o,d]),p=(0,O.useCallback)(async s=>{let{card:c,to:l}=s,p=l===`WON`||l===`LOST`;i(p||n?u(c.id):c.id);try{let n=await Se(a,e,s);r();let i=t.find(({id:e})=>e===l)?.name??``;return{text:p?o(`deals.done.${l}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>f(c,n)}}catch(e){return d(c,e)}},[a,e,t,n,r,i,f,o,d]);return{run:(0,O.useCallback)(e=>{i(e.card.id),l.run(()=>p(e))},[i,l,p]),undo:l.undo}}function Fe({menu:e,stages:t,onMove:n,onClose:r}){let i=E(),a=be(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:z,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&J(e.card,n,t)):[];return a?(0,V.jsx)(pe,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,V.jsx)(_e,{container:document.querySelector(`main`),children:(0,V.jsx)(ge,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,V.jsxs)(fe,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,V.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,V.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,V.jsx)(me,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,V.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:null,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();Y.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var X=Y,Ie=100,Z={fetchPolicy:`network-only`};function Le(e,t){let n=(0,k.useRelayEnvironment)(),r=(0,O.useRef)(new Map),i=(0,O.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,O.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Ie).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,k.fetchQuery)(n,q,{where:d(e,t),first:i},Z).toPromise()});await Promise.all([(0,k.fetchQuery)(n,X,{where:e},Z).toPromise(),...t])},[n,e,a]),s=(0,O.useCallback)(()=>void o().catch(()=>void 0),[o]);return ie(o),{refresh:s,onCount:i}}var Re={count:0,isComplete:!0,value:null};function ze({pipelines:e,dealStageSummaries:t},n){let r=E(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,O.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Re,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function Be({data:e,where:t}){let n=E(),r=D(),i=le(),{pipeline:a,pipelines:o,stages:s}=ze(e,ne({strict:!1}).pipeline),[c,u]=(0,O.useState)(),d=s.find(({id:e})=>e===c)??s.find(({id:e})=>e!==null),{refresh:f,onCount:m}=Le(t,s),g=Ne({where:t,stages:s,staysInColumn:i,refresh:f}),{dragged:_,menu:v,losing:y,focus:b}=g,x=He(g.openMenu),S=e=>$(e,g.openMenu);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Q,{count:s.reduce((e,{count:t})=>e+t,0),pipelines:o,chosen:a?.id}),i&&(0,V.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:s.map(({id:e,name:t,count:n})=>(0,V.jsxs)(h,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,V.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),s.length===0&&(0,V.jsx)(oe,{children:n(`deals.noStages`)}),(0,V.jsx)(`div`,{className:`board`,onClick:x,onKeyDown:e=>l(e,{onMove:S,onUndo:g.undo}),children:s.filter(({id:e})=>!i||e===d?.id).map(e=>(0,V.jsx)(ke,{stage:e,where:t,accepts:_&&(e.id===_.stage?.id?null:J(_,e.id??``,s)),focus:b,onCount:m},e.id))}),_&&(0,V.jsx)(Te,{card:_}),(0,V.jsx)(Fe,{menu:v,stages:s,onMove:g.move,onClose:g.closeMenu}),(0,V.jsx)(ye,{open:y!==null,onClose:g.keep,title:n(`record.loseTitle`),children:(0,V.jsx)(p,{onLose:g.lose})})]})}var Q=(0,O.memo)(function({count:e,...t}){let n=E(),r=D();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`div`,{className:`page-head`,children:[(0,V.jsx)(`h1`,{children:n(`deals.title`)}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,V.jsxs)(`div`,{className:`page-head-end`,children:[(0,V.jsx)(ve,{kind:`deal`}),(0,V.jsx)(_,{})]})]}),(0,V.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,V.jsx)(Ve,{...t}),(0,V.jsx)(de,{...y({isBoard:!0})})]})]})});function Ve({pipelines:e,chosen:t}){let n=E(),r=w(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,V.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))})}function $(e,t){let n=b(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function He(e){let n=w();return(0,O.useCallback)(r=>{let i=t(r.target);!i||r.metaKey||r.ctrlKey||r.shiftKey||(r.target.closest(`.card-more`)?$(i,e):(r.preventDefault(),n({to:i.querySelector(`a`).getAttribute(`href`)})))},[n,e])}function Ue(){let e=JSON.stringify(ue().where),t=(0,O.useMemo)(()=>m(JSON.parse(e)),[e]),n=(0,k.useLazyLoadQuery)(X,{where:t},{fetchPolicy:`store-and-network`});return(0,V.jsx)(se,{children:(0,V.jsx)(Be,{data:n,where:t})})}export{Ue as default};