import{n as e}from"./16930679.js";import{A as t,E as n,F as r,I as i,L as a,M as o,N as s,P as c,R as l,a as u,c as d,f,i as p,j as m,k as h,l as g,n as _,r as v,u as y,z as b}from"./c02cbd5d.js";import{$ as x,B as S,F as C,I as w,U as T,V as ee,W as te,Z as ne,d as re,l as E,n as ie,o as ae,s as oe}from"./44a3dd99.js";import{d as D,i as se,l as ce}from"./5314d159.js";import{s as le,u as ue}from"./83708649.js";import{a as de,d as fe,i as pe,n as me,o as he,s as ge,t as _e}from"./e73f4b4b.js";import{d as ve}from"./772fb83e.js";import{i as ye}from"./bca7a425.js";import{n as be}from"./a9f0c900.js";var O=e(x(),1),k=S(),A=ee(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},s=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:s,storageKey:null}],storageKey:null},o],storageKey:null}]},params:{cacheID:`f9845fd35aa0e690010b719684208df6`,id:null,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();j.hash=`fb146e61b4b547b1ad2fed286403868b`;var M=`column_deals`,N=`9999`;function P(e,t,n,r){let i=I(e,t,r);i&&A.ConnectionHandler.deleteNode(i,n)}function F(e,t,n,r){let i=I(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>L(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=L(e);return t?R(a)<R(t):!1}),c=A.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function I(e,t,n){return A.ConnectionHandler.getConnection(e.getRoot(),M,{where:u(t,n)})}function L(e){return e.getLinkedRecord(`node`)}function R(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??N)} ${t}`}var z=`LOST`,xe=j;async function Se(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Ce(e,n)};if(r===`WON`||r===`LOST`)return we(e,t,a,r,i??null);let o=n.stage?.id??null,s=await B(e,t,a,o,r);return()=>B(e,t,{...n,version:s},r,o)}function Ce(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function B(e,t,{id:n,version:r},i,a){let{deal:o}=await w(e,xe,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),P(e,t,n,i),F(e,t,n,a)},updater:e=>{P(e,t,n,i),F(e,t,n,a)}});return o?.version??r}async function we(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:f,updater:f},{deal:u}=r===`WON`?await w(e,y,c,l):await w(e,d,{...c,lostReason:i},l);return()=>w(e,g,{id:a,expectedVersion:u?.version??o},{updater:e=>F(e,t,a,s?.id??null)});function f(e){P(e,t,a,s?.id??null)}}var V=ne();function H({card:e}){let t=E();return(0,V.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,V.jsx)(U,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,V.jsx)(U,{name:`LOST`,children:t(`deals.lose`)})]})}function U({name:e,children:t}){let{root:n,isOver:r}=s(e);return(0,V.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var W=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:null,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:G}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();K.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var q=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();q.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var Te=(0,O.memo)(function({deal:e}){let t=E(),n=D(),r=(0,O.useRef)(null),i=(0,k.useFragment)(q,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:d}=i;return(0,O.useEffect)(()=>b(r.current,i),[i]),(0,O.useEffect)(()=>s?m(r.current):void 0,[s]),(0,V.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,V.jsxs)(`div`,{className:`card-line`,children:[(0,V.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,V.jsx)(`bdi`,{children:o})}),s&&(0,V.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,V.jsx)(fe,{size:16,"aria-hidden":`true`})})]}),(0,V.jsxs)(`p`,{className:`card-line card-next`,children:[(0,V.jsx)(`span`,{className:`cut deal-buyer`,children:(0,V.jsx)(`bdi`,{children:u?.name})}),c&&(0,V.jsx)(Ee,{date:c})]}),(0,V.jsxs)(`p`,{className:`card-line`,children:[(0,V.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,V.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})});function Ee({date:e}){let t=E(),n=D(),{timeZone:r}=re(),[i]=(0,O.useState)(()=>ce(r,new Date));return(0,V.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var De=60,J=W,Oe=(0,O.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=E(),{id:o,count:l}=e,{root:d,isOver:f}=s(o??``),p=(0,O.useMemo)(()=>({where:u(t,o),first:30}),[t,o]),m=(0,k.useLazyLoadQuery)(J,p,{fetchPolicy:`store-and-network`}),{data:h,loadNext:g,hasNext:_,isLoadingNext:v}=(0,k.usePaginationFragment)(K,m),{edges:y}=h.deals,b=(0,O.useMemo)(()=>y.map(({node:e})=>e.id),[y]),x=(0,O.useCallback)(()=>void g(De),[g]);return(0,O.useEffect)(()=>i(o,y.length),[o,y.length,i]),(0,V.jsxs)(`section`,{ref:d,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":f||void 0,children:[(0,V.jsx)(ke,{stage:e}),(0,V.jsx)(c,{ids:b,count:Math.max(l,b.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:_&&!v?x:void 0,children:e=>(0,V.jsx)(Te,{deal:y[e].node})})]})});function ke({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=E(),o=D();return(0,V.jsxs)(`header`,{className:`column-head`,children:[(0,V.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,V.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Ae=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function je(){let e=E(),t=ae();return(0,O.useCallback)(n=>{if(!(n instanceof C))return t(n);let r=n.errors[0]?.code??``;return e(`deals.error.${Ae.has(r)?r:`other`}`)},[e,t])}function Me(e){let[t,n]=(0,O.useState)(null),[r,i]=(0,O.useState)(null),[a,s]=(0,O.useState)(null),{focus:c,focusCard:l}=h(),{run:u,undo:d}=Ne(e,l),f=(0,O.useCallback)((t,n)=>{i(null),Y(t,n,e.stages)&&(n===`LOST`?s(t):u({card:t,to:n}))},[u,e.stages]),p=(0,O.useCallback)(e=>{s(null),a&&u({card:a,to:z,lostReason:e})},[u,a]),m=(0,O.useCallback)(()=>{s(null),l(a?.id)},[a,l]),g=(0,O.useCallback)(()=>i(null),[]);return o({onStart:n,onEnd:()=>n(null),onDrop:f}),{dragged:t,menu:r,losing:a,focus:c,move:f,lose:p,keep:m,openMenu:i,closeMenu:g,undo:d}}function Y(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Ne({where:e,stages:n,staysInColumn:r,refresh:i},a){let o=(0,k.useRelayEnvironment)(),s=E(),c=je(),[u]=(0,O.useState)(t),d=(0,O.useCallback)(({id:e,title:t},n)=>(i(),a(e),{text:s(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[s,c,i,a]),f=(0,O.useCallback)(async(e,t)=>{try{return await t(),i(),a(e.id),{text:s(`deals.undone`,{title:e.title})}}catch(t){return d(e,t)}},[i,a,s,d]),p=(0,O.useCallback)(async t=>{let{card:c,to:u}=t,p=u===`WON`||u===`LOST`;a(p||r?l(c.id):c.id);try{let r=await Se(o,e,t);i();let a=n.find(({id:e})=>e===u)?.name??``;return{text:p?s(`deals.done.${u}`,{title:c.title}):s(`deals.moved`,{title:c.title,stage:a}),undo:()=>f(c,r)}}catch(e){return d(c,e)}},[o,e,n,r,i,a,f,s,d]);return{run:(0,O.useCallback)(e=>{a(e.card.id),u.run(()=>p(e))},[a,u,p]),undo:u.undo}}function Pe({menu:e,stages:t,onMove:n,onClose:r}){let i=E(),a=be(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:z,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&Y(e.card,n,t)):[];return a?(0,V.jsx)(me,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,V.jsx)(de,{container:document.querySelector(`main`),children:(0,V.jsx)(pe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,V.jsxs)(he,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,V.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,V.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,V.jsx)(ge,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,V.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:null,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();X.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var Z=X,Fe=100,Q={fetchPolicy:`network-only`};function Ie(e,t){let n=(0,k.useRelayEnvironment)(),r=(0,O.useRef)(new Map),i=(0,O.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,O.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Fe).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,k.fetchQuery)(n,J,{where:u(e,t),first:i},Q).toPromise()});await Promise.all([(0,k.fetchQuery)(n,Z,{where:e},Q).toPromise(),...t])},[n,e,a]),s=(0,O.useCallback)(()=>void o().catch(()=>void 0),[o]);return ie(o),{refresh:s,onCount:i}}var Le={count:0,isComplete:!0,value:null};function Re({pipelines:e,dealStageSummaries:t},n){let r=E(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,O.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Le,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function ze({data:e,where:t}){let i=E(),a=D(),o=ye(),{pipeline:s,pipelines:c,stages:l}=Re(e,te({strict:!1}).pipeline),[u,d]=(0,O.useState)(),p=l.find(({id:e})=>e===u)??l.find(({id:e})=>e!==null),{refresh:m,onCount:h}=Ie(t,l),g=Me({where:t,stages:l,staysInColumn:o,refresh:m}),{dragged:y,menu:b,losing:x,focus:S}=g,C=Ve(g.openMenu),w=e=>$(e,g.openMenu);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`div`,{className:`page-head`,children:[(0,V.jsx)(`h1`,{children:i(`deals.title`)}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:a.number(l.reduce((e,{count:t})=>e+t,0))}),(0,V.jsxs)(`div`,{className:`page-head-end`,children:[(0,V.jsx)(_e,{kind:`deal`}),(0,V.jsx)(_,{})]})]}),(0,V.jsxs)(`div`,{className:`page-tools`,children:[c.length>1&&(0,V.jsx)(Be,{pipelines:c,chosen:s?.id}),(0,V.jsx)(le,{...v({isBoard:!0})})]}),o&&(0,V.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":i(`deals.stage`),children:l.map(({id:e,name:t,count:r})=>(0,V.jsxs)(n,{name:e??``,isShown:e===p?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,V.jsx)(`span`,{className:`numeric`,children:a.number(r)})]},e))}),l.length===0&&(0,V.jsx)(oe,{children:i(`deals.noStages`)}),(0,V.jsx)(`div`,{className:`board`,onClick:C,onKeyDown:e=>r(e,{onMove:w,onUndo:g.undo}),children:l.filter(({id:e})=>!o||e===p?.id).map(e=>(0,V.jsx)(Oe,{stage:e,where:t,accepts:y&&(e.id===y.stage?.id?null:Y(y,e.id??``,l)),focus:S,onCount:h},e.id))}),y&&(0,V.jsx)(H,{card:y}),(0,V.jsx)(Pe,{menu:b,stages:l,onMove:g.move,onClose:g.closeMenu}),(0,V.jsx)(ve,{open:x!==null,onClose:g.keep,title:i(`record.loseTitle`),children:(0,V.jsx)(f,{onLose:g.lose})})]})}function Be({pipelines:e,chosen:t}){let n=E(),r=T(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,V.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))})}function $(e,t){let n=i(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function Ve(e){let t=T();return(0,O.useCallback)(n=>{let r=a(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function He(){let e=JSON.stringify(ue().where),t=(0,O.useMemo)(()=>p(JSON.parse(e)),[e]),n=(0,k.useLazyLoadQuery)(Z,{where:t},{fetchPolicy:`store-and-network`});return(0,V.jsx)(se,{children:(0,V.jsx)(ze,{data:n,where:t})})}export{He as default};