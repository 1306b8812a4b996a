//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,C as n,E as r,Kt as i,Ot as a,S as o,Tt as s,Wt as c,_ as l,_t as u,b as d,c as f,f as p,g as m,gt as h,ht as g,jt as _,kt as v,l as y,p as b,v as ee,w as te,wt as x,y as ne}from"./da71c01e.js";import{c as re,l as ie}from"./d8f50f44.js";import{C as ae,M as oe,N as se,S as ce,_ as le,b as ue,f as de,g as fe,n as pe,p as me,t as he,v as ge,x as _e,y as ve}from"./a22e1977.js";import{c as ye,d as S,f as be,l as xe,p as Se,s as Ce,u as we}from"./d5165440.js";import{D as Te,O as Ee,S as De,b as Oe,x as ke,y as Ae}from"./e9beda15.js";import{C as je,D as C,E as Me,O as Ne,T as Pe,a as Fe,b as Ie,c as Le,d as Re,f as ze,i as Be,k as Ve,l as He,m as Ue,o as We,p as Ge,s as Ke,u as qe,w as Je,y as Ye}from"./8719692a.js";import{h as Xe,l as Ze,m as Qe,u as $e}from"./ef6e0d3b.js";import{n as et,t as tt}from"./201fcd4a.js";import{c as nt,l as rt}from"./61696b26.js";import{i as w,n as T,t as it}from"./159461e9.js";import{o as at,s as ot}from"./61300e16.js";var E;function st(){return(st=e((()=>{s(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),E.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function D(e,t,n,r){let i=ct(e,t,r);i&&k.ConnectionHandler.deleteNode(i,n)}function O(e,t,n,r){let i=ct(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>lt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=lt(e);return t?ut(a)<ut(t):!1}),c=k.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function ct(e,t,n){return k.ConnectionHandler.getConnection(e.getRoot(),dt,{where:Se(t,n)})}function lt(e){return e.getLinkedRecord(`node`)}function ut(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??ft)} ${t}`}var k,dt,ft;function pt(){return(pt=e((()=>{k=s(),S(),dt=`column_deals`,ft=`9999`})))()}async function mt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:ht(e,n)};if(r===`WON`||r===`LOST`)return _t(e,t,a,r,i??null);let o=n.stage?.id??null,s=await gt(e,t,a,o,r);return()=>gt(e,t,{...n,version:s},r,o)}function ht(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function gt(e,t,{id:n,version:r},i,a){let{deal:o}=await h(e,vt,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),D(e,t,n,i),O(e,t,n,a)},updater:e=>{D(e,t,n,i),O(e,t,n,a)}});return o?.version??r}async function _t(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await h(e,ke,c,l):await h(e,Ae,{...c,lostReason:i},l);return()=>h(e,Oe,{id:a,expectedVersion:u?.version??o},{updater:e=>O(e,t,a,s?.id??null)});function d(e){D(e,t,a,s?.id??null)}}var A,vt;function j(){return(j=e((()=>{st(),x(),u(),De(),pt(),A=`LOST`,vt=E})))()}function yt({card:e}){let t=n();return(0,M.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,M.jsx)(bt,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,M.jsx)(bt,{name:`LOST`,children:t(`deals.lose`)})]})}function bt({name:e,children:t}){let{root:n,isOver:r}=Ue(e);return(0,M.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var M;function xt(){return(xt=e((()=>{o(),Ge(),j(),M=c()})))()}var St;function Ct(){return(Ct=e((()=>{s(),St=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),St.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var wt;function Tt(){return(Tt=e((()=>{s(),wt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:`f1eef4e8b36e9c4b2c1b595035cede9b1c2776014512168282d4f377dd98fb6c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),wt.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var N;function Et(){return(Et=e((()=>{s(),Tt(),N=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:wt}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),N.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var P;function Dt(){return(Dt=e((()=>{s(),P=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),P.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`})))()}function Ot({date:e}){let t=n(),i=w(),{timeZone:a}=r(),[o]=(0,F.useState)(()=>it(a,new Date));return(0,I.jsx)(`span`,{className:e<o?`time time-overdue`:`time`,title:t(`deals.close`),children:i.day(e)})}var F,kt,I,At;function jt(){return(jt=e((()=>{Dt(),se(),F=i(),kt=x(),T(),o(),te(),C(),qe(),I=c(),At=(0,F.memo)(function({deal:e}){let t=n(),r=w(),i=(0,F.useRef)(null),a=(0,kt.useFragment)(P,e),{id:o,title:s,viewerCanUpdate:c,expectedCloseDate:l,value:u,organization:d,owner:f}=a;return(0,F.useEffect)(()=>Ve(i.current,a),[a]),(0,F.useEffect)(()=>c?Re(i.current):void 0,[c]),(0,I.jsxs)(`article`,{ref:i,className:`card`,"data-card":o,children:[(0,I.jsxs)(`div`,{className:`card-line`,children:[(0,I.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${o}`,draggable:!1,children:(0,I.jsx)(`bdi`,{children:s})}),c&&(0,I.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:s}),children:(0,I.jsx)(oe,{size:16,"aria-hidden":`true`})})]}),(0,I.jsxs)(`p`,{className:`card-line card-next`,children:[(0,I.jsx)(`span`,{className:`cut deal-buyer`,children:(0,I.jsx)(`bdi`,{children:d?.name})}),l&&(0,I.jsx)(Ot,{date:l})]}),(0,I.jsxs)(`p`,{className:`card-line`,children:[(0,I.jsx)(`span`,{className:`numeric`,children:r.money(u)}),(0,I.jsx)(`bdi`,{className:`card-owner cut`,children:f?.name})]})]})})})))()}function Mt({stage:{id:e,name:t,count:r,value:i,isComplete:a}}){let o=n(),s=w();return(0,z.jsxs)(`header`,{className:`column-head`,children:[(0,z.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,z.jsx)(`span`,{className:`quiet numeric`,children:s.number(r)}),i&&(0,z.jsxs)(`span`,{className:`column-sum quiet numeric`,title:a?void 0:o(`deals.incomplete`),children:[s.compactMoney(i),!a&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,z.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,o(`deals.incomplete`)]})]})]})]})}var L,R,z,Nt,B,Pt;function V(){return(V=e((()=>{Ct(),Et(),L=i(),R=x(),T(),o(),p(),Ie(),Ge(),jt(),S(),z=c(),Nt=60,B=St,Pt=(0,L.memo)(function({stage:e,where:t,accepts:r,focus:i,onCount:a}){let o=n(),{id:s,count:c}=e,{root:l,isOver:u}=Ue(s??``),d=(0,L.useMemo)(()=>({where:Se(t,s),first:30}),[t,s]),f=(0,R.useLazyLoadQuery)(B,d,{fetchPolicy:`store-and-network`,fetchKey:b()}),{data:p,loadNext:m,hasNext:h,isLoadingNext:g}=(0,R.usePaginationFragment)(N,f),{edges:_}=p.deals,v=(0,L.useMemo)(()=>_.map(({node:e})=>e.id),[_]),y=(0,L.useCallback)(()=>void m(Nt),[m]);return(0,L.useEffect)(()=>a(s,_.length),[s,_.length,a]),(0,z.jsxs)(`section`,{ref:l,className:`column`,"aria-labelledby":`column-${s}`,"data-column":s,"data-says":r===null?void 0:r?`yes`:`no`,"data-over":u||void 0,children:[(0,z.jsx)(Mt,{stage:e}),(0,z.jsx)(Ye,{ids:v,count:Math.max(c,v.length),empty:o(`deals.emptyColumn`),focus:i,onNearEnd:h&&!g?y:void 0,children:e=>(0,z.jsx)(At,{deal:_[e].node})})]})})})))()}function Ft(){let e=n(),t=l(),r=ee();return(0,It.useCallback)(n=>{if(!(n instanceof g))return t(n);let i=n.errors[0];return i&&Lt.has(i.code)?e(`deals.error.${i.code}`):(i&&r(i))??e(`deals.error.other`)},[e,t,r])}var It,Lt;function Rt(){return(Rt=e((()=>{It=i(),u(),o(),m(),Lt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function zt(e){let[t,n]=(0,U.useState)(null),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=He(),{run:c,undo:l}=Bt(e,s),u=(0,U.useCallback)((t,n)=>{i(null),H(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,U.useCallback)(e=>{o(null),a&&c({card:a,to:A,lostReason:e})},[c,a]),f=(0,U.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,U.useCallback)(()=>i(null),[]);return ze({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function H(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Bt({where:e,stages:t,staysInColumn:r,refresh:i},a){let o=(0,Vt.useRelayEnvironment)(),s=n(),c=Ft(),[l]=(0,U.useState)(We),u=(0,U.useCallback)(({id:e,title:t},n)=>(i(),a.ask(e),{text:s(`deals.notMoved`,{title:t,why:c(n)}),isError:!0}),[s,c,i,a]),d=(0,U.useCallback)(async(e,t)=>{try{return await t(),i(),a.ask(e.id),{text:s(`deals.undone`,{title:e.title})}}catch(t){return u(e,t)}},[i,a,s,u]),f=(0,U.useCallback)(async n=>{let{card:c,to:l}=n,f=l===`WON`||l===`LOST`;a.ask(f||r?Ne(c.id):c.id);try{let r=await mt(o,e,n);i();let a=t.find(({id:e})=>e===l)?.name??``;return{text:f?s(`deals.done.${l}`,{title:c.title}):s(`deals.moved`,{title:c.title,stage:a}),undo:()=>d(c,r)}}catch(e){return u(c,e)}},[o,e,t,r,i,a,d,s,u]);return{run:(0,U.useCallback)(e=>{a.ask(e.card.id),l.run(()=>f(e))},[a,l,f]),undo:l.undo}}var U,Vt;function W(){return(W=e((()=>{U=i(),Vt=x(),o(),C(),Le(),Ke(),qe(),Rt(),j()})))()}function Ht({menu:e,stages:t,onMove:r,onClose:i}){let a=n(),o=et(e!==null),s=[...t,{id:`WON`,name:a(`deals.win`)},{id:A,name:a(`deals.lose`)}],c=e?s.filter(({id:n})=>n&&H(e.card,n,t)):[];return o?(0,G.jsx)(de,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,G.jsx)(ge,{container:document.querySelector(`main`),children:(0,G.jsx)(fe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,G.jsxs)(ue,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,G.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,G.jsx)(`kbd`,{children:`M`})]}),c.map(({id:t,name:n})=>(0,G.jsx)(ce,{className:`menu-item`,label:n,onClick:()=>e&&r(e.card,t),children:(0,G.jsx)(`span`,{className:`cut`,children:n})},t))]})})})}):null}var G;function Ut(){return(Ut=e((()=>{me(),ve(),le(),_e(),ae(),o(),tt(),j(),W(),G=c()})))()}var K;function Wt(){return(Wt=e((()=>{s(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),K.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function J(){return(J=e((()=>{Wt(),x(),q=K})))()}function Gt(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Kt).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,X.fetchQuery)(n,B,{where:Se(e,t),first:i},Z).toPromise()});await Promise.all([(0,X.fetchQuery)(n,q,{where:e},Z).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return y(o),{refresh:s,onCount:i}}var Y,X,Kt,Z;function qt(){return(qt=e((()=>{Y=i(),X=x(),f(),V(),J(),S(),Kt=100,Z={fetchPolicy:`network-only`}})))()}function Jt({pipelines:e,dealStageSummaries:t},r){let i=n(),a=e.nodes.filter(({isActive:e})=>e),o=e.nodes.find(({id:e})=>e===r)??a[0]??e.nodes[0],s=(0,Yt.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(o?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Xt,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),r=e.get(null);return r?[{...r,id:null,name:i(`deals.noStage`),isActive:!1},...n]:n},[o,t,i]);return{pipeline:o,pipelines:o?.isActive?a:e.nodes,stages:s}}var Yt,Xt;function Zt(){return(Zt=e((()=>{Yt=i(),o(),Xt={count:0,isComplete:!0,value:null}})))()}function Qt({data:e,where:t}){let r=n(),i=w(),a=ie(),{pipeline:o,pipelines:s,stages:c}=Jt(e,_({strict:!1}).pipeline),[l,u]=(0,Q.useState)(),d=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:f,onCount:p}=Gt(t,c),m=zt({where:t,stages:c,staysInColumn:a,refresh:f}),{dragged:h,menu:g,losing:v,focus:y}=m,b=tn(m.openMenu),ee=e=>en(e,m.openMenu);return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(nn,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:s,chosen:o?.id}),a&&(0,$.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":r(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,$.jsxs)(Be,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,$.jsx)(`span`,{className:`numeric`,children:i.number(n)})]},e))}),c.length===0&&(0,$.jsx)(ne,{children:r(`deals.noStages`)}),(0,$.jsx)(`div`,{className:`board`,onClick:b,onKeyDown:e=>je(e,{onMove:ee,onUndo:m.undo}),children:c.filter(({id:e})=>!a||e===d?.id).map(e=>(0,$.jsx)(Pt,{stage:e,where:t,accepts:h&&(e.id===h.stage?.id?null:H(h,e.id??``,c)),focus:y,onCount:p},e.id))}),h&&(0,$.jsx)(yt,{card:h}),(0,$.jsx)(Ht,{menu:g,stages:c,onMove:m.move,onClose:m.closeMenu}),(0,$.jsx)(nt,{open:v!==null,onClose:m.keep,title:r(`record.loseTitle`),children:(0,$.jsx)(Te,{onLose:m.lose})})]})}function $t({pipelines:e,chosen:t}){let r=n(),i=v(),a=e=>void i({to:`.`,search:t=>({...t,pipeline:e})});return(0,$.jsx)(`select`,{className:`input`,"aria-label":r(`deals.pipeline`),value:t,onChange:e=>a(e.target.value),children:e.map(({id:e,name:t})=>(0,$.jsx)(`option`,{value:e,children:t},e))})}function en(e,t){let n=Pe(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function tn(e){let t=v();return(0,Q.useCallback)(n=>{let r=Me(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?en(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Q,$,nn;function rn(){return(rn=e((()=>{a(),t(),Q=i(),pe(),$e(),T(),o(),Ee(),C(),Je(),Fe(),rt(),d(),re(),xe(),ye(),xt(),V(),Ut(),W(),qt(),Zt(),$=c(),nn=(0,Q.memo)(function({count:e,...t}){let r=n(),i=w();return(0,$.jsxs)($.Fragment,{children:[(0,$.jsxs)(`div`,{className:`page-head`,children:[(0,$.jsx)(`h1`,{children:r(`deals.title`)}),(0,$.jsx)(`span`,{className:`quiet numeric`,children:i.number(e)}),(0,$.jsxs)(`div`,{className:`page-head-end`,children:[(0,$.jsx)(he,{kind:`deal`}),(0,$.jsx)(Ce,{})]})]}),(0,$.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,$.jsx)($t,{...t}),(0,$.jsx)(Ze,{...we({isBoard:!0})})]})]})})})))()}function an(){let e=JSON.stringify(Xe().where),t=(0,on.useMemo)(()=>be(JSON.parse(e)),[e]),n=(0,sn.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`,fetchKey:b()});return(0,cn.jsx)(at,{children:(0,cn.jsx)(Qt,{data:n,where:t})})}var on,sn,cn;function ln(){return(ln=e((()=>{on=i(),sn=x(),p(),ot(),Qe(),rn(),J(),S(),cn=c()})))()}ln();export{an as default};