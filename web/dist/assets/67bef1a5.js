//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{Bt as t,Dt as n,Et as r,Ht as i,S as a,Tt as o,_ as s,b as c,bt as l,c as u,g as d,h as f,ht as p,l as m,m as h,mt as g,pt as _,v,w as ee,wt as te,x as y,xt as b}from"./3f4df120.js";import{D as ne,E as re,_ as ie,c as ae,f as oe,g as se,h as ce,l as le,m as ue,n as de,p as fe,t as pe,v as me,y as he}from"./4299fc7b.js";import{a as ge,o as _e}from"./2f0d13f3.js";import{$ as ve,F as ye,H as be,I as xe,J as Se,N as Ce,P as we,Q as Te,V as Ee,X as De,Y as Oe,Z as ke,a as Ae,at as je,c as x,ct as Me,dt as S,et as Ne,ft as Pe,i as Fe,it as Ie,l as Le,lt as Re,nt as ze,o as Be,ot as Ve,pt as He,rt as Ue,s as We,st as Ge,tt as Ke,u as C,ut as qe}from"./918a48ea.js";import{a as Je,c as Ye,i as Xe,o as Ze,r as Qe,s as $e}from"./fec5759f.js";import{n as et,t as tt}from"./616ed9cc.js";import{i as w,n as nt,o as T,r as rt,t as it}from"./b2ea7206.js";var E;function at(){return(at=e((()=>{b(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`167c4f0a33bb58a26fb063e452ac5d82`,id:`33c237eaad3b98922e0fb913c471a6b94bd9d17429f92926d184f499a91295ec`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
`}}})(),E.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function D(e,t,n,r){let i=ot(e,t,r);i&&k.ConnectionHandler.deleteNode(i,n)}function O(e,t,n,r){let i=ot(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>st(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=st(e);return t?ct(a)<ct(t):!1}),c=k.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function ot(e,t,n){return k.ConnectionHandler.getConnection(e.getRoot(),lt,{where:C(t,n)})}function st(e){return e.getLinkedRecord(`node`)}function ct(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??ut)} ${t}`}var k,lt,ut;function dt(){return(dt=e((()=>{k=b(),x(),lt=`column_deals`,ut=`9999`})))()}async function ft(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:pt(e,n)};if(r===`WON`||r===`LOST`)return ht(e,t,a,r,i??null);let o=n.stage?.id??null,s=await mt(e,t,a,o,r);return()=>mt(e,t,{...n,version:s},r,o)}function pt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function mt(e,t,{id:n,version:r},i,a){let{deal:o}=await g(e,gt,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),D(e,t,n,i),O(e,t,n,a)},updater:e=>{D(e,t,n,i),O(e,t,n,a)}});return o?.version??r}async function ht(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await g(e,ye,c,l):await g(e,Ce,{...c,lostReason:i},l);return()=>g(e,we,{id:a,expectedVersion:u?.version??o},{updater:e=>O(e,t,a,s?.id??null)});function d(e){D(e,t,a,s?.id??null)}}var A,gt;function j(){return(j=e((()=>{at(),l(),p(),xe(),dt(),A=`LOST`,gt=E})))()}function _t({card:e}){let t=y();return(0,M.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,M.jsx)(vt,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,M.jsx)(vt,{name:`LOST`,children:t(`deals.lose`)})]})}function vt({name:e,children:t}){let{root:n,isOver:r}=Ie(e);return(0,M.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var M;function yt(){return(yt=e((()=>{c(),Ue(),j(),M=t()})))()}var N;function bt(){return(bt=e((()=>{b(),N=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`5e8354fd6a593dfc4f296de6895fe250`,id:`4850f06a8b7e58160c11e06829e2de26e7bb5d5abd848ee9d2ad38f128ae183b`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
`}}})(),N.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var P;function xt(){return(xt=e((()=>{b(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`a1506fd44b959d1ed39412823c79f5fc`,id:`f1eef4e8b36e9c4b2c1b595035cede9b1c2776014512168282d4f377dd98fb6c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
`}}})(),P.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var F;function St(){return(St=e((()=>{b(),xt(),F=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:P}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),F.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var I;function Ct(){return(Ct=e((()=>{b(),I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),I.hash=`2b2c7ec2d0cfd34f237d18e7984abee0`})))()}function wt({date:e}){let t=y(),n=T(),{timeZone:r}=ee(),[i]=(0,L.useState)(()=>rt(r,new Date));return(0,R.jsx)(`span`,{className:e<i?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var L,Tt,R,Et;function Dt(){return(Dt=e((()=>{Ct(),ne(),L=i(),Tt=l(),w(),c(),a(),S(),Ne(),R=t(),Et=(0,L.memo)(function({deal:e}){let t=y(),n=T(),r=(0,L.useRef)(null),i=(0,Tt.useFragment)(I,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:d}=i;return(0,L.useEffect)(()=>He(r.current,i),[i]),(0,L.useEffect)(()=>s?Ke(r.current):void 0,[s]),(0,R.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,R.jsxs)(`div`,{className:`card-line`,children:[(0,R.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,R.jsx)(`bdi`,{children:o})}),s&&(0,R.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,R.jsx)(re,{size:16,"aria-hidden":`true`})})]}),(0,R.jsxs)(`p`,{className:`card-line card-next`,children:[(0,R.jsx)(`span`,{className:`cut deal-buyer`,children:(0,R.jsx)(`bdi`,{children:u?.name})}),c&&(0,R.jsx)(wt,{date:c})]}),(0,R.jsxs)(`p`,{className:`card-line`,children:[(0,R.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,R.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})})})))()}function Ot({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=y(),o=T();return(0,V.jsxs)(`header`,{className:`column-head`,children:[(0,V.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,V.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,V.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var z,B,V,kt,H,At;function U(){return(U=e((()=>{bt(),St(),z=i(),B=l(),w(),c(),Ve(),Ue(),Dt(),x(),V=t(),kt=60,H=N,At=(0,z.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=y(),{id:o,count:s}=e,{root:c,isOver:l}=Ie(o??``),u=(0,z.useMemo)(()=>({where:C(t,o),first:30}),[t,o]),d=(0,B.useLazyLoadQuery)(H,u,{fetchPolicy:`store-and-network`}),{data:f,loadNext:p,hasNext:m,isLoadingNext:h}=(0,B.usePaginationFragment)(F,d),{edges:g}=f.deals,_=(0,z.useMemo)(()=>g.map(({node:e})=>e.id),[g]),v=(0,z.useCallback)(()=>void p(kt),[p]);return(0,z.useEffect)(()=>i(o,g.length),[o,g.length,i]),(0,V.jsxs)(`section`,{ref:c,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":l||void 0,children:[(0,V.jsx)(Ot,{stage:e}),(0,V.jsx)(je,{ids:_,count:Math.max(s,_.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:m&&!h?v:void 0,children:e=>(0,V.jsx)(Et,{deal:g[e].node})})]})})})))()}function jt(){let e=y(),t=f(),n=d();return(0,Mt.useCallback)(r=>{if(!(r instanceof _))return t(r);let i=r.errors[0];return i&&Nt.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}var Mt,Nt;function Pt(){return(Pt=e((()=>{Mt=i(),p(),c(),h(),Nt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Ft(e){let[t,n]=(0,G.useState)(null),[r,i]=(0,G.useState)(null),[a,o]=(0,G.useState)(null),s=ve(),{run:c,undo:l}=It(e,s),u=(0,G.useCallback)((t,n)=>{i(null),W(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,G.useCallback)(e=>{o(null),a&&c({card:a,to:A,lostReason:e})},[c,a]),f=(0,G.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,G.useCallback)(()=>i(null),[]);return ze({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function W(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function It({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Lt.useRelayEnvironment)(),o=y(),s=jt(),[c]=(0,G.useState)(De),l=(0,G.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),[o,s,r,i]),u=(0,G.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return l(e,t)}},[r,i,o,l]),d=(0,G.useCallback)(async s=>{let{card:c,to:d}=s,f=d===`WON`||d===`LOST`;i.ask(f||n?Pe(c.id):c.id);try{let n=await ft(a,e,s);r();let i=t.find(({id:e})=>e===d)?.name??``;return{text:f?o(`deals.done.${d}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>u(c,n)}}catch(e){return l(c,e)}},[a,e,t,n,r,i,u,o,l]);return{run:(0,G.useCallback)(e=>{i.ask(e.card.id),c.run(()=>d(e))},[i,c,d]),undo:c.undo}}var G,Lt;function K(){return(K=e((()=>{G=i(),Lt=l(),c(),S(),Te(),ke(),Ne(),Pt(),j()})))()}function Rt({menu:e,stages:t,onMove:n,onClose:r}){let i=y(),a=et(e!==null),o=[...t,{id:`WON`,name:i(`deals.win`)},{id:A,name:i(`deals.lose`)}],s=e?o.filter(({id:n})=>n&&W(e.card,n,t)):[];return a?(0,q.jsx)(ae,{open:e!==null,onOpenChange:e=>!e&&r(),children:(0,q.jsx)(ue,{container:document.querySelector(`main`),children:(0,q.jsx)(oe,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,q.jsxs)(se,{className:`menu`,"aria-label":i(`deals.moveTo`),children:[(0,q.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[i(`deals.moveTo`),` `,(0,q.jsx)(`kbd`,{children:`M`})]}),s.map(({id:t,name:r})=>(0,q.jsx)(me,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,q.jsx)(`span`,{className:`cut`,children:r})},t))]})})})}):null}var q;function zt(){return(zt=e((()=>{le(),ce(),fe(),ie(),he(),c(),tt(),j(),K(),q=t()})))()}var J;function Bt(){return(Bt=e((()=>{b(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),J.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var Vt;function Ht(){return(Ht=e((()=>{Bt(),l(),Vt=J})))()}function Ut(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Wt).map(t=>{let i=Math.max(30,r.current.get(t)??0);return(0,X.fetchQuery)(n,H,{where:C(e,t),first:i},Gt).toPromise()});await Promise.all([(0,X.fetchQuery)(n,Vt,{where:e},Gt).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return m(o),{refresh:s,onCount:i}}var Y,X,Wt,Gt;function Kt(){return(Kt=e((()=>{Y=i(),X=l(),u(),U(),Ht(),x(),Wt=100,Gt={fetchPolicy:`network-only`}})))()}function qt({pipelines:e,dealStageSummaries:t},n){let r=y(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,Jt.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??Yt,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var Jt,Yt;function Xt(){return(Xt=e((()=>{Jt=i(),c(),Yt={count:0,isComplete:!0,value:null}})))()}function Zt({data:e,where:t}){let r=y(),i=T(),a=Xe(),{pipeline:o,pipelines:c,stages:l}=qt(e,n({strict:!1}).pipeline),[u,d]=(0,Z.useState)(),f=l.find(({id:e})=>e===u)??l.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Ut(t,l),h=Ft({where:t,stages:l,staysInColumn:a,refresh:p}),{dragged:g,menu:_,losing:v,focus:ee}=h,te=en(h.openMenu),b=e=>$t(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(tn,{count:l.reduce((e,{count:t})=>e+t,0),pipelines:c,chosen:o?.id}),a&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":r(`deals.stage`),children:l.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Se,{name:e??``,isShown:e===f?.id,says:null,onShow:e=>d(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:i.number(n)})]},e))}),l.length===0&&(0,Q.jsx)(s,{children:r(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:te,onKeyDown:e=>Ge(e,{onMove:b,onUndo:h.undo}),children:l.filter(({id:e})=>!a||e===f?.id).map(e=>(0,Q.jsx)(At,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:W(g,e.id??``,l)),focus:ee,onCount:m},e.id))}),g&&(0,Q.jsx)(_t,{card:g}),(0,Q.jsx)(Rt,{menu:_,stages:l,onMove:h.move,onClose:h.closeMenu}),(0,Q.jsx)(ge,{open:v!==null,onClose:h.keep,title:r(`record.loseTitle`),children:(0,Q.jsx)(Ee,{onLose:h.lose})})]})}function Qt({pipelines:e,chosen:t}){let n=y(),r=o(),i=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>i(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function $t(e,t){let n=Re(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function en(e){let t=o();return(0,Z.useCallback)(n=>{let r=qe(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?$t(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,tn;function nn(){return(nn=e((()=>{te(),r(),Z=i(),de(),Ze(),w(),c(),be(),S(),Me(),Oe(),_e(),v(),Qe(),Be(),Ae(),yt(),U(),zt(),K(),Kt(),Xt(),Q=t(),tn=(0,Z.memo)(function({count:e,...t}){let n=y(),r=T();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(pe,{kind:`deal`}),(0,Q.jsx)(Fe,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(Qt,{...t}),(0,Q.jsx)(Je,{...We({isBoard:!0})})]})]})})})))()}function rn(){let e=JSON.stringify(Ye().where),t=(0,an.useMemo)(()=>Le(JSON.parse(e)),[e]),n=(0,on.useLazyLoadQuery)(Vt,{where:t},{fetchPolicy:`store-and-network`});return(0,$.jsx)(it,{children:(0,$.jsx)(Zt,{data:n,where:t})})}var an,on,$;function sn(){return(sn=e((()=>{an=i(),on=l(),nt(),$e(),nn(),Ht(),x(),$=t()})))()}sn();export{rn as default};