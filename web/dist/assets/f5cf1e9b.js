//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{Ct as t,Dt as n,Et as r,Ht as i,Ot as a,S as o,St as s,Wt as c,_ as l,b as u,c as d,g as f,h as p,ht as m,kt as ee,l as h,m as g,mt as _,pt as te,v as ne,w as re,x as v}from"./62afade3.js";import{D as ie,E as ae,_ as oe,c as se,f as ce,g as le,h as ue,l as de,m as fe,n as pe,p as me,t as he,v as ge,y as _e}from"./f81c0fd3.js";import{$ as ve,K as ye,Q as be,at as xe,c as Se,ct as Ce,d as we,dt as Te,et as Ee,f as y,ft as De,ht as Oe,it as ke,l as Ae,lt as je,m as b,mt as Me,nt as Ne,ot as Pe,p as Fe,pt as x,q as Ie,rt as Le,st as Re,tt as ze,u as Be,ut as Ve}from"./111e8b42.js";import{A as He,C as Ue,S as We,k as Ge,w as Ke,x as qe}from"./6375e921.js";import{a as Je,c as Ye,i as Xe,o as Ze,r as Qe,s as $e}from"./6b2696f5.js";import{n as et,t as tt}from"./87a7e37f.js";import{c as nt,l as rt}from"./c401e612.js";import{i as S,n as it,o as C,r as at,t as ot}from"./4159cc9a.js";var w;function st(){return(st=e((()=>{t(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),w.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function T(e,t,n,r){let i=ct(e,t,r);i&&D.ConnectionHandler.deleteNode(i,n)}function E(e,t,n,r){let i=ct(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>lt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=lt(e);return t?ut(a)<ut(t):!1}),c=D.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function ct(e,t,n){return D.ConnectionHandler.getConnection(e.getRoot(),dt,{where:b(t,n)})}function lt(e){return e.getLinkedRecord(`node`)}function ut(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??ft)} ${t}`}var D,dt,ft;function pt(){return(pt=e((()=>{D=t(),y(),dt=`column_deals`,ft=`9999`})))()}async function mt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:ht(e,n)};if(r===`WON`||r===`LOST`)return _t(e,t,a,r,i??null);let o=n.stage?.id??null,s=await gt(e,t,a,o,r);return()=>gt(e,t,{...n,version:s},r,o)}function ht(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function gt(e,t,{id:n,version:r},i,a){let{deal:o}=await _(e,vt,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),T(e,t,n,i),E(e,t,n,a)},updater:e=>{T(e,t,n,i),E(e,t,n,a)}});return o?.version??r}async function _t(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await _(e,Ue,c,l):await _(e,qe,{...c,lostReason:i},l);return()=>_(e,We,{id:a,expectedVersion:u?.version??o},{updater:e=>E(e,t,a,s?.id??null)});function d(e){T(e,t,a,s?.id??null)}}var O,vt;function k(){return(k=e((()=>{st(),s(),m(),Ke(),pt(),O=`LOST`,vt=w})))()}function yt({card:e}){let t=v();return(0,A.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,A.jsx)(bt,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,A.jsx)(bt,{name:`LOST`,children:t(`deals.lose`)})]})}function bt({name:e,children:t}){let{root:n,isOver:r}=Pe(e);return(0,A.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var A;function xt(){return(xt=e((()=>{u(),xe(),k(),A=i()})))()}var j;function St(){return(St=e((()=>{t(),j=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),j.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var M;function Ct(){return(Ct=e((()=>{t(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:`f1eef4e8b36e9c4b2c1b595035cede9b1c2776014512168282d4f377dd98fb6c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),M.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var N;function wt(){return(wt=e((()=>{t(),Ct(),N=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:M}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),N.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var P;function Tt(){return(Tt=e((()=>{t(),P=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),P.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`})))()}function Et({date:e}){let t=v(),n=C(),{timeZone:r}=re(),[i]=(0,F.useState)(()=>at(r,new Date));return(0,I.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var F,Dt,I,Ot;function kt(){return(kt=e((()=>{Tt(),ie(),F=c(),Dt=s(),S(),u(),o(),x(),Ne(),I=i(),Ot=(0,F.memo)(function({deal:e}){let t=v(),n=C(),r=(0,F.useRef)(null),i=(0,Dt.useFragment)(P,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:d}=i;return(0,F.useEffect)(()=>Oe(r.current,i),[i]),(0,F.useEffect)(()=>s?Le(r.current):void 0,[s]),(0,I.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,I.jsxs)(`div`,{className:`card-line`,children:[(0,I.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,I.jsx)(`bdi`,{children:o})}),s&&(0,I.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,I.jsx)(ae,{size:16,"aria-hidden":`true`})})]}),(0,I.jsxs)(`p`,{className:`card-line card-next`,children:[(0,I.jsx)(`span`,{className:`cut deal-buyer`,children:(0,I.jsx)(`bdi`,{children:u?.name})}),c&&(0,I.jsx)(Et,{date:c})]}),(0,I.jsxs)(`p`,{className:`card-line`,children:[(0,I.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,I.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})})})))()}function At({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=v(),o=C();return(0,z.jsxs)(`header`,{className:`column-head`,children:[(0,z.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,z.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,z.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,z.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var L,R,z,jt,B,Mt;function V(){return(V=e((()=>{St(),wt(),L=c(),R=s(),S(),u(),Ce(),xe(),kt(),y(),z=i(),jt=60,B=j,Mt=(0,L.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=v(),{id:o,count:s}=e,{root:c,isOver:l}=Pe(o??``),u=(0,L.useMemo)(()=>({where:b(t,o),first:30}),[t,o]),d=(0,R.useLazyLoadQuery)(B,u,{fetchPolicy:`store-and-network`}),{data:f,loadNext:p,hasNext:m,isLoadingNext:ee}=(0,R.usePaginationFragment)(N,d),{edges:h}=f.deals,g=(0,L.useMemo)(()=>h.map(({node:e})=>e.id),[h]),_=(0,L.useCallback)(()=>void p(jt),[p]);return(0,L.useEffect)(()=>i(o,h.length),[o,h.length,i]),(0,z.jsxs)(`section`,{ref:c,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":l||void 0,children:[(0,z.jsx)(At,{stage:e}),(0,z.jsx)(Re,{ids:g,count:Math.max(s,g.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:m&&!ee?_:void 0,children:e=>(0,z.jsx)(Ot,{deal:h[e].node})})]})})})))()}function Nt(){let e=v(),t=p(),n=f();return(0,Pt.useCallback)(r=>{if(!(r instanceof te))return t(r);let i=r.errors[0];return i&&Ft.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}var Pt,Ft;function It(){return(It=e((()=>{Pt=c(),m(),u(),g(),Ft=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Lt(e){let[t,n]=(0,U.useState)(null),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=ze(),{run:c,undo:l}=Rt(e,s),u=(0,U.useCallback)((t,n)=>{i(null),H(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,U.useCallback)(e=>{o(null),a&&c({card:a,to:O,lostReason:e})},[c,a]),f=(0,U.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,U.useCallback)(()=>i(null),[]);return ke({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function H(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Rt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,zt.useRelayEnvironment)(),o=v(),s=Nt(),[c]=(0,U.useState)(be),l=(0,U.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),[o,s,r,i]),u=(0,U.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return l(e,t)}},[r,i,o,l]),d=(0,U.useCallback)(async s=>{let{card:c,to:d}=s,f=d===`WON`||d===`LOST`;i.ask(f||n?Me(c.id):c.id);try{let n=await mt(a,e,s);r();let i=t.find(({id:e})=>e===d)?.name??``;return{text:f?o(`deals.done.${d}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>u(c,n)}}catch(e){return l(c,e)}},[a,e,t,n,r,i,u,o,l]);return{run:(0,U.useCallback)(e=>{i.ask(e.card.id),c.run(()=>d(e))},[i,c,d]),undo:c.undo}}var U,zt;function W(){return(W=e((()=>{U=c(),zt=s(),u(),x(),Ee(),ve(),Ne(),It(),k()})))()}function Bt({menu:e,stages:t,onMove:n,onClose:r}){let i=v(),a=et(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:O,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&H(e.card,n,t)):[];return a?(0,G.jsx)(se,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,G.jsx)(fe,{container:document.querySelector(`main`),children:(0,G.jsx)(ce,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,G.jsxs)(le,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,G.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,G.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,G.jsx)(ge,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,G.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var G;function Vt(){return(Vt=e((()=>{de(),ue(),me(),oe(),_e(),u(),tt(),k(),W(),G=i()})))()}var K;function Ht(){return(Ht=e((()=>{t(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),K.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function J(){return(J=e((()=>{Ht(),s(),q=K})))()}function Ut(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Wt).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,X.fetchQuery)(n,B,{where:b(e,t),first:i},Gt).toPromise()});await Promise.all([(0,X.fetchQuery)(n,q,{where:e},Gt).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return h(o),{refresh:s,onCount:i}}var Y,X,Wt,Gt;function Kt(){return(Kt=e((()=>{Y=c(),X=s(),d(),V(),J(),y(),Wt=100,Gt={fetchPolicy:`network-only`}})))()}function qt({pipelines:e,dealStageSummaries:t},n){let r=v(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,Jt.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Yt,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var Jt,Yt;function Xt(){return(Xt=e((()=>{Jt=c(),u(),Yt={count:0,isComplete:!0,value:null}})))()}function Zt({data:e,where:t}){let n=v(),r=C(),i=Xe(),{pipeline:a,pipelines:o,stages:s}=qt(e,ee({strict:!1}).pipeline),[c,u]=(0,Z.useState)(),d=s.find(({id:e})=>e===c)??s.find(({id:e})=>e!==null),{refresh:f,onCount:p}=Ut(t,s),m=Lt({where:t,stages:s,staysInColumn:i,refresh:f}),{dragged:h,menu:g,losing:_,focus:te}=m,ne=en(m.openMenu),re=e=>$t(e,m.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(tn,{count:s.reduce((e,{count:t})=>e+t,0),pipelines:o,chosen:a?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:s.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(ye,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),s.length===0&&(0,Q.jsx)(l,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:ne,onKeyDown:e=>je(e,{onMove:re,onUndo:m.undo}),children:s.filter(({id:e})=>!i||e===d?.id).map(e=>(0,Q.jsx)(Mt,{stage:e,where:t,accepts:h&&(e.id===h.stage?.id?null:H(h,e.id??``,s)),focus:te,onCount:p},e.id))}),h&&(0,Q.jsx)(yt,{card:h}),(0,Q.jsx)(Bt,{menu:g,stages:s,onMove:m.move,onClose:m.closeMenu}),(0,Q.jsx)(nt,{open:_!==null,onClose:m.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(Ge,{onLose:m.lose})})]})}function Qt({pipelines:e,chosen:t}){let r=v(),i=n(),a=e=>void i({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":r(`deals.pipeline`),value:t,onChange:e=>a(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function $t(e,t){let n=Te(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function en(e){let t=n();return(0,Z.useCallback)(n=>{let r=De(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$t(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,tn;function nn(){return(nn=e((()=>{r(),a(),Z=c(),pe(),Ze(),S(),u(),He(),x(),Ve(),Ie(),rt(),ne(),Qe(),Be(),Ae(),xt(),V(),Vt(),W(),Kt(),Xt(),Q=i(),tn=(0,Z.memo)(function({count:e,...t}){let n=v(),r=C();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(he,{kind:`deal`}),(0,Q.jsx)(Se,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(Qt,{...t}),(0,Q.jsx)(Je,{...we({isBoard:!0})})]})]})})})))()}function rn(){let e=JSON.stringify(Ye().where),t=(0,an.useMemo)(()=>Fe(JSON.parse(e)),[e]),n=(0,on.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`});return(0,$.jsx)(ot,{children:(0,$.jsx)(Zt,{data:n,where:t})})}var an,on,$;function sn(){return(sn=e((()=>{an=c(),on=s(),it(),$e(),nn(),J(),y(),$=i()})))()}sn();export{rn as default};