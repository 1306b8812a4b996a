//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,C as n,D as r,Et as i,Gt as a,Mt as o,T as s,Tt as c,_ as l,_t as u,b as d,c as f,f as p,gt as m,jt as h,kt as g,l as _,m as v,qt as y,v as ee,vt as b,w as x,x as te,y as ne}from"./e8711193.js";import{c as re,l as ie}from"./f7e61aa8.js";import{A as ae,D as oe,M as se,N as ce,O as le,c as ue,d as S,f as de,k as fe,l as pe,p as me,s as he,u as ge}from"./88decccf.js";import{S as _e,c as ve,d as ye,f as be,i as xe,l as Se,m as Ce,n as we,p as Te,r as Ee,s as De,t as Oe,u as ke,x as Ae}from"./bca7e0b3.js";import{b as je,y as Me}from"./e38b73e4.js";import{C as Ne,D as C,E as Pe,O as Fe,T as Ie,a as Le,b as Re,c as ze,d as Be,f as Ve,i as He,k as Ue,l as We,m as Ge,o as Ke,p as qe,s as Je,u as Ye,w as Xe,y as Ze}from"./e1429c32.js";import{h as Qe,l as $e,m as et,u as tt}from"./ad659a0b.js";import{n as nt,t as rt}from"./18ccf893.js";import{d as it,f as w,m as T}from"./7747f8f6.js";import{o as at,s as ot}from"./585b5cc2.js";var E;function st(){return(st=e((()=>{i(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),E.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function D(e,t,n,r){let i=ct(e,t,r);i&&k.ConnectionHandler.deleteNode(i,n)}function O(e,t,n,r){let i=ct(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>lt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=lt(e);return t?ut(a)<ut(t):!1}),c=k.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function ct(e,t,n){return k.ConnectionHandler.getConnection(e.getRoot(),dt,{where:me(t,n)})}function lt(e){return e.getLinkedRecord(`node`)}function ut(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??ft)} ${t}`}var k,dt,ft;function pt(){return(pt=e((()=>{k=i(),S(),dt=`column_deals`,ft=`9999`})))()}async function mt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:ht(e,n)};if(r===`WON`||r===`LOST`)return _t(e,t,a,r,i??null);let o=n.stage?.id??null,s=await gt(e,t,a,o,r);return()=>gt(e,t,{...n,version:s},r,o)}function ht(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function gt(e,t,{id:n,version:r},i,a){let{deal:o}=await u(e,vt,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),D(e,t,n,i),O(e,t,n,a)},updater:e=>{D(e,t,n,i),O(e,t,n,a)}});return o?.version??r}async function _t(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:f,updater:f},{deal:d}=r===`WON`?await u(e,fe,c,l):await u(e,oe,{...c,lostReason:i},l);return()=>u(e,le,{id:a,expectedVersion:d?.version??o},{updater:e=>O(e,t,a,s?.id??null)});function f(e){D(e,t,a,s?.id??null)}}var A,vt;function j(){return(j=e((()=>{st(),c(),b(),ae(),pt(),A=`LOST`,vt=E})))()}function yt({card:e}){let t=x();return(0,M.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,M.jsx)(bt,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,M.jsx)(bt,{name:`LOST`,children:t(`deals.lose`)})]})}function bt({name:e,children:t}){let{root:n,isOver:r}=Ge(e);return(0,M.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var M;function xt(){return(xt=e((()=>{n(),qe(),j(),M=a()})))()}var St;function Ct(){return(Ct=e((()=>{i(),St=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),St.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var wt;function Tt(){return(Tt=e((()=>{i(),wt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:`f1eef4e8b36e9c4b2c1b595035cede9b1c2776014512168282d4f377dd98fb6c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),wt.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var N;function Et(){return(Et=e((()=>{i(),Tt(),N=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:wt}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),N.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var P;function Dt(){return(Dt=e((()=>{i(),P=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),P.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`})))()}function Ot({date:e}){let t=x(),n=T(),{timeZone:i}=r(),[a]=(0,F.useState)(()=>it(i,new Date));return(0,I.jsx)(`span`,{className:e<a?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var F,kt,I,At;function jt(){return(jt=e((()=>{Dt(),_e(),F=y(),kt=c(),w(),n(),s(),C(),Ye(),I=a(),At=(0,F.memo)(function({deal:e}){let t=x(),n=T(),r=(0,F.useRef)(null),i=(0,kt.useFragment)(P,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:d}=i;return(0,F.useEffect)(()=>Ue(r.current,i),[i]),(0,F.useEffect)(()=>s?Be(r.current):void 0,[s]),(0,I.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,I.jsxs)(`div`,{className:`card-line`,children:[(0,I.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,I.jsx)(`bdi`,{children:o})}),s&&(0,I.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,I.jsx)(Ae,{size:16,"aria-hidden":`true`})})]}),(0,I.jsxs)(`p`,{className:`card-line card-next`,children:[(0,I.jsx)(`span`,{className:`cut deal-buyer`,children:(0,I.jsx)(`bdi`,{children:u?.name})}),c&&(0,I.jsx)(Ot,{date:c})]}),(0,I.jsxs)(`p`,{className:`card-line`,children:[(0,I.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,I.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})})})))()}function Mt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=x(),o=T();return(0,z.jsxs)(`header`,{className:`column-head`,children:[(0,z.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,z.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,z.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,z.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var L,R,z,Nt,B,Pt;function V(){return(V=e((()=>{Ct(),Et(),L=y(),R=c(),w(),n(),p(),Re(),qe(),jt(),S(),z=a(),Nt=60,B=St,Pt=(0,L.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=x(),{id:o,count:s}=e,{root:c,isOver:l}=Ge(o??``),u=(0,L.useMemo)(()=>({where:me(t,o),first:30}),[t,o]),d=(0,R.useLazyLoadQuery)(B,u,{fetchPolicy:`store-and-network`,fetchKey:v()}),{data:f,loadNext:p,hasNext:m,isLoadingNext:h}=(0,R.usePaginationFragment)(N,d),{edges:g}=f.deals,_=(0,L.useMemo)(()=>g.map(({node:e})=>e.id),[g]),y=(0,L.useCallback)(()=>void p(Nt),[p]);return(0,L.useEffect)(()=>i(o,g.length),[o,g.length,i]),(0,z.jsxs)(`section`,{ref:c,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":l||void 0,children:[(0,z.jsx)(Mt,{stage:e}),(0,z.jsx)(Ze,{ids:_,count:Math.max(s,_.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:m&&!h?y:void 0,children:e=>(0,z.jsx)(At,{deal:g[e].node})})]})})})))()}function Ft(){let e=x(),t=ee(),n=ne();return(0,It.useCallback)(r=>{if(!(r instanceof m))return t(r);let i=r.errors[0];return i&&Lt.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}var It,Lt;function Rt(){return(Rt=e((()=>{It=y(),b(),n(),l(),Lt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function zt(e){let[t,n]=(0,U.useState)(null),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=We(),{run:c,undo:l}=Bt(e,s),u=(0,U.useCallback)((t,n)=>{i(null),H(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,U.useCallback)(e=>{o(null),a&&c({card:a,to:A,lostReason:e})},[c,a]),f=(0,U.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,U.useCallback)(()=>i(null),[]);return Ve({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function H(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Bt({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Vt.useRelayEnvironment)(),o=x(),s=Ft(),[c]=(0,U.useState)(Ke),l=(0,U.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),[o,s,r,i]),u=(0,U.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return l(e,t)}},[r,i,o,l]),d=(0,U.useCallback)(async s=>{let{card:c,to:d}=s,f=d===`WON`||d===`LOST`;i.ask(f||n?Fe(c.id):c.id);try{let n=await mt(a,e,s);r();let i=t.find(({id:e})=>e===d)?.name??``;return{text:f?o(`deals.done.${d}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>u(c,n)}}catch(e){return l(c,e)}},[a,e,t,n,r,i,u,o,l]);return{run:(0,U.useCallback)(e=>{i.ask(e.card.id),c.run(()=>d(e))},[i,c,d]),undo:c.undo}}var U,Vt;function W(){return(W=e((()=>{U=y(),Vt=c(),n(),C(),ze(),Je(),Ye(),Rt(),j()})))()}function Ht({menu:e,stages:t,onMove:n,onClose:r}){let i=x(),a=nt(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:A,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&H(e.card,n,t)):[];return a?(0,G.jsx)(Ee,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,G.jsx)(Se,{container:document.querySelector(`main`),children:(0,G.jsx)(De,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,G.jsxs)(ye,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,G.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,G.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,G.jsx)(Te,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,G.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var G;function Ut(){return(Ut=e((()=>{xe(),ke(),ve(),be(),Ce(),n(),rt(),j(),W(),G=a()})))()}var K;function Wt(){return(Wt=e((()=>{i(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),K.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var q;function J(){return(J=e((()=>{Wt(),c(),q=K})))()}function Gt(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Kt).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,X.fetchQuery)(n,B,{where:me(e,t),first:i},Z).toPromise()});await Promise.all([(0,X.fetchQuery)(n,q,{where:e},Z).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return _(o),{refresh:s,onCount:i}}var Y,X,Kt,Z;function qt(){return(qt=e((()=>{Y=y(),X=c(),f(),V(),J(),S(),Kt=100,Z={fetchPolicy:`network-only`}})))()}function Jt({pipelines:e,dealStageSummaries:t},n){let r=x(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,Yt.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Xt,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var Yt,Xt;function Zt(){return(Zt=e((()=>{Yt=y(),n(),Xt={count:0,isComplete:!0,value:null}})))()}function Qt({data:e,where:t}){let n=x(),r=T(),i=ie(),{pipeline:a,pipelines:s,stages:c}=Jt(e,o({strict:!1}).pipeline),[l,u]=(0,Q.useState)(),f=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Gt(t,c),h=zt({where:t,stages:c,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:y}=h,ee=tn(h.openMenu),b=e=>en(e,h.openMenu);return(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(nn,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:s,chosen:a?.id}),i&&(0,$.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,$.jsxs)(He,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,$.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,$.jsx)(d,{children:n(`deals.noStages`)}),(0,$.jsx)(`div`,{className:`board`,onClick:ee,onKeyDown:e=>Ne(e,{onMove:b,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===f?.id).map(e=>(0,$.jsx)(Pt,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:H(g,e.id??``,c)),focus:y,onCount:m},e.id))}),g&&(0,$.jsx)(yt,{card:g}),(0,$.jsx)(Ht,{menu:_,stages:c,onMove:h.move,onClose:h.closeMenu}),(0,$.jsx)(Me,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,$.jsx)(se,{onLose:h.lose})})]})}function $t({pipelines:e,chosen:n}){let r=x(),i=t(),a=e=>void i({to:`.`,search:t=>({...t,pipeline:e})});return(0,$.jsx)(`select`,{className:`input`,"aria-label":r(`deals.pipeline`),value:n,onChange:e=>a(e.target.value),children:e.map(({id:e,name:t})=>(0,$.jsx)(`option`,{value:e,children:t},e))})}function en(e,t){let n=Ie(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function tn(e){let n=t();return(0,Q.useCallback)(t=>{let r=Pe(t.target);!r||t.metaKey||t.ctrlKey||t.shiftKey||(t.target.closest(`.card-more`)?en(r,e):(t.preventDefault(),n({to:r.querySelector(`a`).getAttribute(`href`)})))},[n,e])}var Q,$,nn;function rn(){return(rn=e((()=>{g(),h(),Q=y(),we(),tt(),w(),n(),ce(),C(),Xe(),Le(),je(),te(),re(),pe(),ue(),xt(),V(),Ut(),W(),qt(),Zt(),$=a(),nn=(0,Q.memo)(function({count:e,...t}){let n=x(),r=T();return(0,$.jsxs)($.Fragment,{children:[(0,$.jsxs)(`div`,{className:`page-head`,children:[(0,$.jsx)(`h1`,{children:n(`deals.title`)}),(0,$.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,$.jsxs)(`div`,{className:`page-head-end`,children:[(0,$.jsx)(Oe,{kind:`deal`}),(0,$.jsx)(he,{})]})]}),(0,$.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,$.jsx)($t,{...t}),(0,$.jsx)($e,{...ge({isBoard:!0})})]})]})})})))()}function an(){let e=JSON.stringify(Qe().where),t=(0,on.useMemo)(()=>de(JSON.parse(e)),[e]),n=(0,sn.useLazyLoadQuery)(q,{where:t},{fetchPolicy:`store-and-network`,fetchKey:v()});return(0,cn.jsx)(at,{children:(0,cn.jsx)(Qt,{data:n,where:t})})}var on,sn,cn;function ln(){return(ln=e((()=>{on=y(),sn=c(),p(),ot(),et(),rn(),J(),S(),cn=a()})))()}ln();export{an as default};