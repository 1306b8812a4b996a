import{n as e}from"./16930679.js";import{C as t,S as n,T as r,_ as i,a,b as o,g as s,h as c,l,m as u,n as d,o as f,p,r as m,s as h,u as g,v as _,w as v,x as y,y as b}from"./7c9c2181.js";import{F as x,I as S,J as C,K as w,R as T,c as ee,f as te,n as ne,s as re,u as E,z as ie}from"./e746c299.js";import{d as ae,f as D,i as oe,l as se,u as O}from"./7e407c7e.js";import{a as ce,c as le,d as ue,f as de,l as fe,o as pe,p as me,s as he,t as ge}from"./11ac50b6.js";import{a as _e}from"./188b8f04.js";import{t as ve}from"./23778956.js";var k=e(C(),1),A=x(),j=S(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null},s=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:s,storageKey:null}],storageKey:null},o],storageKey:null}]},params:{cacheID:`f9845fd35aa0e690010b719684208df6`,id:null,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})();M.hash=`fb146e61b4b547b1ad2fed286403868b`;var ye=[`status`,`wonAt`,`stageId`];function be(e){return{...e&&de(e,ye),status:{in:[`OPEN`]}}}function N(e,t){return{...e,stageId:t?{eq:t}:{isNull:!0}}}var xe=`column_deals`,Se=`9999`;function P(e,t,n,r){let i=I(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function F(e,t,n,r){let i=I(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>L(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=L(e);return t?R(a)<R(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function I(e,t,n){return j.ConnectionHandler.getConnection(e.getRoot(),xe,{where:N(t,n)})}function L(e){return e.getLinkedRecord(`node`)}function R(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??Se)} ${t}`}var z=`LOST`,Ce=M;async function we(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:Te(e,n)};if(r===`WON`||r===`LOST`)return Ee(e,t,a,r,i??null);let o=n.stage?.id??null,s=await B(e,t,a,o,r);return()=>B(e,t,{...n,version:s},r,o)}function Te(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function B(e,t,{id:n,version:r},i,a){let{deal:o}=await O(e,Ce,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),P(e,t,n,i),F(e,t,n,a)},updater:e=>{P(e,t,n,i),F(e,t,n,a)}});return o?.version??r}async function Ee(e,t,n,r,i){let{id:o,version:s,stage:c}=n,l={id:o,expectedVersion:s},u={optimisticUpdater:p,updater:p},{deal:d}=r===`WON`?await O(e,h,l,u):await O(e,a,{...l,lostReason:i},u);return()=>O(e,f,{id:o,expectedVersion:d?.version??s},{updater:e=>F(e,t,o,c?.id??null)});function p(e){P(e,t,o,c?.id??null)}}var V=w();function De({card:e}){let t=E();return(0,V.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,V.jsx)(H,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,V.jsx)(H,{name:`LOST`,children:t(`deals.lose`)})]})}function H({name:e,children:t}){let{root:n,isOver:r}=_(e);return(0,V.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var U=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:null,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})();W.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var G=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:W}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();G.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`;var K=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})();K.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`;var Oe=(0,k.memo)(function({deal:e}){let t=E(),n=D(),i=(0,k.useRef)(null),a=(0,A.useFragment)(K,e),{id:o,title:c,viewerCanUpdate:l,expectedCloseDate:u,value:d,organization:f,owner:p}=a;return(0,k.useEffect)(()=>v(i.current,a),[a]),(0,k.useEffect)(()=>l?s(i.current):void 0,[l]),(0,V.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,V.jsxs)(`div`,{className:`card-line`,children:[(0,V.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${o}`,draggable:!1,children:(0,V.jsx)(`bdi`,{children:c})}),l&&(0,V.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:c}),children:(0,V.jsx)(r,{size:16,"aria-hidden":`true`})})]}),(0,V.jsxs)(`p`,{className:`card-line card-next`,children:[(0,V.jsx)(`span`,{className:`cut deal-buyer`,children:(0,V.jsx)(`bdi`,{children:f?.name})}),u&&(0,V.jsx)(ke,{date:u})]}),(0,V.jsxs)(`p`,{className:`card-line`,children:[(0,V.jsx)(`span`,{className:`numeric`,children:n.money(d)}),(0,V.jsx)(`bdi`,{className:`card-owner cut`,children:p?.name})]})]})});function ke({date:e}){let t=E(),n=D(),{timeZone:r}=te(),[i]=(0,k.useState)(()=>ae(r,new Date));return(0,V.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var Ae=60,q=U,je=(0,k.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=E(),{id:o,count:s}=e,{root:c,isOver:l}=_(o??``),u=(0,k.useMemo)(()=>({where:N(t,o),first:30}),[t,o]),d=(0,A.useLazyLoadQuery)(q,u,{fetchPolicy:`store-and-network`}),{data:f,loadNext:p,hasNext:m,isLoadingNext:h}=(0,A.usePaginationFragment)(G,d),{edges:g}=f.deals,v=(0,k.useMemo)(()=>g.map(({node:e})=>e.id),[g]),y=(0,k.useCallback)(()=>void p(Ae),[p]);return(0,k.useEffect)(()=>i(o,g.length),[o,g.length,i]),(0,V.jsxs)(`section`,{ref:c,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":l||void 0,children:[(0,V.jsx)(Me,{stage:e}),(0,V.jsx)(b,{ids:v,count:Math.max(s,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:m&&!h?y:void 0,children:e=>(0,V.jsx)(Oe,{deal:g[e].node})})]})});function Me({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=E(),o=D();return(0,V.jsxs)(`header`,{className:`column-head`,children:[(0,V.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,V.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var Ne=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`]);function Pe(){let e=E(),t=re();return(0,k.useCallback)(n=>{if(!(n instanceof se))return t(n);let r=n.errors[0]?.code??``;return e(`deals.error.${Ne.has(r)?r:`other`}`)},[e,t])}function Fe(e){let[t,n]=(0,k.useState)(null),[r,a]=(0,k.useState)(null),[o,s]=(0,k.useState)(null),{focus:c,focusCard:l}=u(),{run:d,undo:f}=Ie(e,l),p=(0,k.useCallback)((t,n)=>{a(null),J(t,n,e.stages)&&(n===`LOST`?s(t):d({card:t,to:n}))},[d,e.stages]),m=(0,k.useCallback)(e=>{s(null),o&&d({card:o,to:z,lostReason:e})},[d,o]),h=(0,k.useCallback)(()=>{s(null),l(o?.id)},[o,l]),g=(0,k.useCallback)(()=>a(null),[]);return i({onStart:n,onEnd:()=>n(null),onDrop:p}),{dragged:t,menu:r,losing:o,focus:c,move:p,lose:m,keep:h,openMenu:a,closeMenu:g,undo:f}}function J(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Ie({where:e,stages:n,staysInColumn:r,refresh:i},a){let o=(0,A.useRelayEnvironment)(),s=E(),l=Pe(),[u]=(0,k.useState)(c),d=(0,k.useCallback)(({id:e,title:t},n)=>(i(),a(e),{text:s(`deals.notMoved`,{title:t,why:l(n)}),isError:!0}),[s,l,i,a]),f=(0,k.useCallback)(async(e,t)=>{try{return await t(),i(),a(e.id),{text:s(`deals.undone`,{title:e.title})}}catch(t){return d(e,t)}},[i,a,s,d]),p=(0,k.useCallback)(async c=>{let{card:l,to:u}=c,p=u===`WON`||u===`LOST`;a(p||r?t(l.id):l.id);try{let t=await we(o,e,c);i();let r=n.find(({id:e})=>e===u)?.name??``;return{text:p?s(`deals.done.${u}`,{title:l.title}):s(`deals.moved`,{title:l.title,stage:r}),undo:()=>f(l,t)}}catch(e){return d(l,e)}},[o,e,n,r,i,a,f,s,d]);return{run:(0,k.useCallback)(e=>{a(e.card.id),u.run(()=>p(e))},[a,u,p]),undo:u.undo}}function Le({menu:e,stages:t,onMove:n,onClose:r}){let i=E(),a=ve(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:z,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&J(e.card,n,t)):[];return a?(0,V.jsx)(ce,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,V.jsx)(he,{container:document.querySelector(`main`),children:(0,V.jsx)(pe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,V.jsxs)(le,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,V.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,V.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,V.jsx)(fe,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,V.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:null,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})();Y.hash=`322eabd7e61c02be1ccbdeb909e7f301`;var X=Y,Re=100,Z={fetchPolicy:`network-only`};function ze(e,t){let n=(0,A.useRelayEnvironment)(),r=(0,k.useRef)(new Map),i=(0,k.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,k.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Re).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,A.fetchQuery)(n,q,{where:N(e,t),first:i},Z).toPromise()});await Promise.all([(0,A.fetchQuery)(n,X,{where:e},Z).toPromise(),...t])},[n,e,a]),s=(0,k.useCallback)(()=>void o().catch(()=>void 0),[o]);return ne(o),{refresh:s,onCount:i}}var Be={count:0,isComplete:!0,value:null};function Ve({pipelines:e,dealStageSummaries:t},n){let r=E(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,k.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Be,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}function He({data:e,where:t}){let n=E(),r=D(),i=_e(),{pipeline:a,pipelines:s,stages:c}=Ve(e,ie({strict:!1}).pipeline),[u,f]=(0,k.useState)(),h=c.find(({id:e})=>e===u)??c.find(({id:e})=>e!==null),{refresh:_,onCount:v}=ze(t,c),y=Fe({where:t,stages:c,staysInColumn:i,refresh:_}),{dragged:b,menu:x,losing:S,focus:C}=y,w=$(y.openMenu),T=e=>Q(e,y.openMenu);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`div`,{className:`page-head`,children:[(0,V.jsx)(`h1`,{children:n(`deals.title`)}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:r.number(c.reduce((e,{count:t})=>e+t,0))}),(0,V.jsxs)(`div`,{className:`page-head-end`,children:[(0,V.jsx)(ge,{kind:`deal`}),(0,V.jsx)(d,{})]})]}),(0,V.jsxs)(`div`,{className:`page-tools`,children:[s.length>1&&(0,V.jsx)(Ue,{pipelines:s,chosen:a?.id}),(0,V.jsx)(ue,{...m({isBoard:!0})})]}),i&&(0,V.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,V.jsxs)(p,{name:e??``,isShown:e===h?.id,says:null,onShow:e=>f(e||null),children:[t,` `,(0,V.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,V.jsx)(ee,{children:n(`deals.noStages`)}),(0,V.jsx)(`div`,{className:`board`,onClick:w,onKeyDown:e=>o(e,{onMove:T,onUndo:y.undo}),children:c.filter(({id:e})=>!i||e===h?.id).map(e=>(0,V.jsx)(je,{stage:e,where:t,accepts:b&&(e.id===b.stage?.id?null:J(b,e.id??``,c)),focus:C,onCount:v},e.id))}),b&&(0,V.jsx)(De,{card:b}),(0,V.jsx)(Le,{menu:x,stages:c,onMove:y.move,onClose:y.closeMenu}),(0,V.jsx)(g,{open:S!==null,onClose:y.keep,title:n(`record.loseTitle`),children:(0,V.jsx)(l,{onLose:y.lose})})]})}function Ue({pipelines:e,chosen:t}){let n=E(),r=T(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e}),replace:!0});return(0,V.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))})}function Q(e,t){let n=y(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function $(e){let t=T();return(0,k.useCallback)(r=>{let i=n(r.target);!i||r.metaKey||r.ctrlKey||r.shiftKey||(r.target.closest(`.card-more`)?Q(i,e):(r.preventDefault(),t({to:i.querySelector(`a`).getAttribute(`href`)})))},[t,e])}function We(){let e=JSON.stringify(me().where),t=(0,k.useMemo)(()=>be(JSON.parse(e)),[e]),n=(0,A.useLazyLoadQuery)(X,{where:t},{fetchPolicy:`store-and-network`});return(0,V.jsx)(oe,{children:(0,V.jsx)(He,{data:n,where:t})})}export{We as default};