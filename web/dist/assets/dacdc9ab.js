//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,Ft as i,It as a,Lt as o,Pt as s,Qt as c,T as l,Xt as u,_ as d,b as f,bt as p,f as m,jt as h,m as g,o as _,s as v,v as y,w as b,x as ee,xt as x,y as S,yt as te}from"./7eea2baf.js";import{a as ne,o as re}from"./3ed57ac8.js";import{C as ie,_ as ae,a as oe,c as se,d as ce,f as le,g as ue,h as de,m as fe,n as pe,o as me,p as he,s as ge,t as _e,v as ve,w as ye}from"./5bce3d4c.js";import{_ as be,f as xe,h as Se,m as Ce,p as we,v as Te}from"./32393c53.js";import{A as Ee,C as De,D as Oe,E as ke,O as Ae,S as je,T as Me,_ as Ne,b as Pe,f as Fe,g as Ie,h as Le,j as Re,k as C,m as ze,p as Be,v as Ve,w as He,x as Ue,y as We}from"./380a134c.js";import{a as Ge,c as Ke,i as qe,o as Je,r as Ye,s as Xe}from"./bc6f8f27.js";import{i as Ze,r as Qe}from"./b3486895.js";import{c as $e,d as w,l as T,o as et,s as tt}from"./919f4adf.js";import{a as nt,c as rt,f as it,g as at,h as ot,i as st,l as E,o as ct,r as lt,s as D,u as ut}from"./ed0014cc.js";var O;function dt(){return(dt=e((()=>{h(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[n,i],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},s={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},c=[i,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`card_deal`},n,r,a],storageKey:null},s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`movesDealMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},a,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null}],storageKey:null},s],storageKey:null}]},params:{cacheID:`10325bc42771e8cc9db6f929a1c13577`,id:`50d4b64c930de09e483b95f4c800a0649a3927e439f44522e34bee19179e5095`,metadata:{},name:`movesDealMutation`,operationKind:`mutation`,text:`mutation movesDealMutation(
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
  viewerCanDelete
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
`}}})(),O.hash=`f91a54ebf5939cf0ec7161ca3d06e098`})))()}function k(e,t,n,r){let i=ft(e,t,r);i&&j.ConnectionHandler.deleteNode(i,n)}function A(e,t,n,r){let i=ft(e,t,r),a=e.get(n);if(!i||!a)return;let o=(i.getLinkedRecords(`edges`)??[]).filter(e=>pt(e)?.getDataID()!==n),s=o.findIndex(e=>{let t=pt(e);return t?mt(a)<mt(t):!1}),c=j.ConnectionHandler.createEdge(e,i,a,`DealEdge`);i.setLinkedRecords(o.toSpliced(s<0?o.length:s,0,c),`edges`)}function ft(e,t,n){return j.ConnectionHandler.getConnection(e.getRoot(),ht,{where:E(t,n)})}function pt(e){return e.getLinkedRecord(`node`)}function mt(e){let t=String(e.getValue(`title`)).normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase();return`${String(e.getValue(`expectedCloseDate`)??gt)} ${t}`}var j,ht,gt;function _t(){return(_t=e((()=>{j=h(),D(),ht=`column_deals`,gt=`9999`})))()}async function vt(e,t,{card:n,to:r,lostReason:i}){let a={...n,version:yt(e,n)};if(r===`WON`||r===`LOST`)return xt(e,t,a,r,i??null);let o=n.stage?.id??null,s=await bt(e,t,a,o,r);return()=>bt(e,t,{...n,version:s},r,o)}function yt(e,{id:t,version:n}){return Number(e.getStore().getSource().get(t)?.version??n)}async function bt(e,t,{id:n,version:r},i,a){let{deal:o}=await p(e,St,{id:n,expectedVersion:r,stageId:a},{optimisticUpdater:e=>{let r=a?e.get(a):null;r&&e.get(n)?.setLinkedRecord(r,`stage`),k(e,t,n,i),A(e,t,n,a)},updater:e=>{k(e,t,n,i),A(e,t,n,a)}});return o?.version??r}async function xt(e,t,n,r,i){let{id:a,version:o,stage:s}=n,c={id:a,expectedVersion:o},l={optimisticUpdater:d,updater:d},{deal:u}=r===`WON`?await p(e,Ce,c,l):await p(e,xe,{...c,lostReason:i},l);return()=>p(e,we,{id:a,expectedVersion:u?.version??o},{updater:e=>A(e,t,a,s?.id??null)});function d(e){k(e,t,a,s?.id??null)}}var M,St;function N(){return(N=e((()=>{dt(),t(),x(),Se(),_t(),M=`LOST`,St=O})))()}function Ct({card:e}){let t=b();return(0,P.jsxs)(`div`,{className:`closing`,"aria-hidden":`true`,children:[e.viewerCanWin&&(0,P.jsx)(wt,{name:`WON`,children:t(`deals.win`)}),e.viewerCanLose&&(0,P.jsx)(wt,{name:`LOST`,children:t(`deals.lose`)})]})}function wt({name:e,children:t}){let{root:n,isOver:r}=je(e);return(0,P.jsx)(`div`,{ref:n,className:`closing-target`,"data-target":e,"data-over":r||void 0,children:t})}var P;function Tt(){return(Tt=e((()=>{n(),Ue(),N(),P=u()})))()}var F;function Et(){return(Et=e((()=>{h(),F=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`where`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`columnDealsQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`columnDealsQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`13544eb1e9a37232e7cea0639bbe602d`,id:`6e4b538a35a980cd4d0ecc27d02ea49fad25c2e1e7a2bea5559378138f8fc508`,metadata:{},name:`columnDealsQuery`,operationKind:`query`,text:`query columnDealsQuery(
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
  viewerCanDelete
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
`}}})(),F.hash=`ad2e97e5af6ff660178cc7a936eb48c7`})))()}var I;function Dt(){return(Dt=e((()=>{h(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`where`,variableName:`where`},i=[t,n,{kind:`Literal`,name:`orderBy`,value:[{field:`EXPECTED_CLOSE_DATE`},{field:`TITLE`}]},r],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`columnDealsPageQuery`,selections:[{args:[t,n,r],kind:`FragmentSpread`,name:`column_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`columnDealsPageQuery`,selections:[{alias:null,args:i,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:o,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`where`],handle:`connection`,key:`column_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`e20f54a92e84f9179c6780bab8dd516b`,id:`c92998bd8bbf7d8a86592b99dc0ead65564d3c46cd17f5520513c21d3f1e075c`,metadata:{},name:`columnDealsPageQuery`,operationKind:`query`,text:`query columnDealsPageQuery(
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
  viewerCanDelete
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
`}}})(),I.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var L;function Ot(){return(Ot=e((()=>{h(),Dt(),L=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:I}},name:`column_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__column_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`card_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),L.hash=`afc72dbcc4cca7ecfcd84c24ba97bd34`})))()}var R;function kt(){return(kt=e((()=>{h(),R=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`card_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Deal`,abstractKey:null}})(),R.hash=`601ea5800ec85e93da37e05ba1ad90d2`})))()}function At({date:e}){let t=b(),n=w(),{timeZone:i}=r(),[a]=(0,z.useState)(()=>$e(i,new Date));return(0,B.jsx)(`span`,{className:e<a?`time time-overdue`:`time`,title:t(`deals.close`),children:n.day(e)})}var z,jt,B,Mt;function Nt(){return(Nt=e((()=>{kt(),ye(),z=c(),jt=t(),T(),n(),l(),C(),Ve(),B=u(),Mt=(0,z.memo)(function({deal:e}){let t=b(),n=w(),r=(0,z.useRef)(null),i=(0,jt.useFragment)(R,e),{id:a,title:o,viewerCanUpdate:s,expectedCloseDate:c,value:l,organization:u,owner:d}=i;return(0,z.useEffect)(()=>Re(r.current,i),[i]),(0,z.useEffect)(()=>s?We(r.current):void 0,[s]),(0,B.jsxs)(`article`,{ref:r,className:`card`,"data-card":a,children:[(0,B.jsxs)(`div`,{className:`card-line`,children:[(0,B.jsx)(`a`,{className:`card-name cut`,href:`/app/deals/${a}`,draggable:!1,children:(0,B.jsx)(`bdi`,{children:o})}),s&&(0,B.jsx)(`button`,{type:`button`,className:`card-more`,"aria-haspopup":`menu`,"aria-label":t(`deals.moveOf`,{title:o}),children:(0,B.jsx)(ie,{size:16,"aria-hidden":`true`})})]}),(0,B.jsxs)(`p`,{className:`card-line card-next`,children:[(0,B.jsx)(`span`,{className:`cut deal-buyer`,children:(0,B.jsx)(`bdi`,{children:u?.name})}),c&&(0,B.jsx)(At,{date:c})]}),(0,B.jsxs)(`p`,{className:`card-line`,children:[(0,B.jsx)(`span`,{className:`numeric`,children:n.money(l)}),(0,B.jsx)(`bdi`,{className:`card-owner cut`,children:d?.name})]})]})})})))()}function Pt({stage:{id:e,name:t,count:n,value:r,isComplete:i}}){let a=b(),o=w();return(0,U.jsxs)(`header`,{className:`column-head`,children:[(0,U.jsx)(`h2`,{id:`column-${e}`,className:`cut`,children:t}),(0,U.jsx)(`span`,{className:`quiet numeric`,children:o.number(n)}),r&&(0,U.jsxs)(`span`,{className:`column-sum quiet numeric`,title:i?void 0:a(`deals.incomplete`),children:[o.compactMoney(r),!i&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`span`,{"aria-hidden":`true`,children:` +`}),(0,U.jsxs)(`span`,{className:`visually-hidden`,children:[`. `,a(`deals.incomplete`)]})]})]})]})}var V,H,U,Ft,W,It;function G(){return(G=e((()=>{Et(),Ot(),V=c(),H=t(),T(),n(),m(),He(),Ue(),Nt(),D(),U=u(),Ft=60,W=F,It=(0,V.memo)(function({stage:e,where:t,accepts:n,focus:r,onCount:i}){let a=b(),{id:o,count:s}=e,{root:c,isOver:l}=je(o??``),u=(0,V.useMemo)(()=>({where:E(t,o),first:15}),[t,o]),d=(0,H.useLazyLoadQuery)(W,u,{fetchPolicy:`store-and-network`,fetchKey:g()}),{data:f,loadNext:p,hasNext:m,isLoadingNext:h}=(0,H.usePaginationFragment)(L,d),{edges:_}=f.deals,v=(0,V.useMemo)(()=>_.map(({node:e})=>e.id),[_]),y=(0,V.useCallback)(()=>void p(Ft),[p]);return(0,V.useEffect)(()=>i(o,_.length),[o,_.length,i]),(0,U.jsxs)(`section`,{ref:c,className:`column`,"aria-labelledby":`column-${o}`,"data-column":o,"data-says":n===null?void 0:n?`yes`:`no`,"data-over":l||void 0,children:[(0,U.jsx)(Pt,{stage:e}),(0,U.jsx)(De,{ids:v,count:Math.max(s,v.length),empty:a(`deals.emptyColumn`),focus:r,onNearEnd:m&&!h?y:void 0,children:e=>(0,U.jsx)(Mt,{deal:_[e].node})})]})})})))()}function Lt(){let e=b(),t=y(),n=S();return(0,Rt.useCallback)(r=>{if(!(r instanceof te))return t(r);let i=r.errors[0];return i&&zt.has(i.code)?e(`deals.error.${i.code}`):(i&&n(i))??e(`deals.error.other`)},[e,t,n])}var Rt,zt;function Bt(){return(Bt=e((()=>{Rt=c(),x(),n(),d(),zt=new Set([`STALE_VERSION`,`NOT_FOUND`,`FORBIDDEN`])})))()}function Vt(e){let[t,n]=(0,q.useState)(null),[r,i]=(0,q.useState)(null),[a,o]=(0,q.useState)(null),s=Ne(),{run:c,undo:l}=Ht(e,s),u=(0,q.useCallback)((t,n)=>{i(null),K(t,n,e.stages)&&(n===`LOST`?o(t):c({card:t,to:n}))},[c,e.stages]),d=(0,q.useCallback)(e=>{o(null),a&&c({card:a,to:M,lostReason:e})},[c,a]),f=(0,q.useCallback)(()=>{o(null),s.ask(a?.id)},[a,s]),p=(0,q.useCallback)(()=>i(null),[]);return Pe({onStart:n,onEnd:()=>n(null),onDrop:u}),{dragged:t,menu:r,losing:a,focus:s,move:u,lose:d,keep:f,openMenu:i,closeMenu:p,undo:l}}function K(e,t,n){return t===`WON`?e.viewerCanWin:t===`LOST`?e.viewerCanLose:e.viewerCanUpdate&&t!==e.stage?.id&&n.some(({id:e,isActive:n})=>e===t&&n)}function Ht({where:e,stages:t,staysInColumn:n,refresh:r},i){let a=(0,Ut.useRelayEnvironment)(),o=b(),s=Lt(),[c]=(0,q.useState)(ze),l=(0,q.useCallback)(({id:e,title:t},n)=>(r(),i.ask(e),{text:o(`deals.notMoved`,{title:t,why:s(n)}),isError:!0}),[o,s,r,i]),u=(0,q.useCallback)(async(e,t)=>{try{return await t(),r(),i.ask(e.id),{text:o(`deals.undone`,{title:e.title})}}catch(t){return l(e,t)}},[r,i,o,l]),d=(0,q.useCallback)(async s=>{let{card:c,to:d}=s,f=d===`WON`||d===`LOST`;i.ask(f||n?Ee(c.id):c.id);try{let n=await vt(a,e,s);r();let i=t.find(({id:e})=>e===d)?.name??``;return{text:f?o(`deals.done.${d}`,{title:c.title}):o(`deals.moved`,{title:c.title,stage:i}),undo:()=>u(c,n)}}catch(e){return l(c,e)}},[a,e,t,n,r,i,u,o,l]);return{run:(0,q.useCallback)(e=>{i.ask(e.card.id),c.run(()=>d(e))},[i,c,d]),undo:c.undo}}var q,Ut;function Wt(){return(Wt=e((()=>{q=c(),Ut=t(),n(),C(),Ie(),Le(),Ve(),Bt(),N()})))()}function Gt({menu:e,stages:t,onMove:n,onDelete:r,onClose:i}){let a=b(),o=Ze(e!==null),s=[...t,{id:`WON`,name:a(`deals.win`)},{id:M,name:a(`deals.lose`)}],c=e?s.filter(({id:n})=>n&&K(e.card,n,t)):[];return o?(0,J.jsx)(ge,{open:e!==null,onOpenChange:e=>!e&&i(),children:(0,J.jsx)(he,{container:document.querySelector(`main`),children:(0,J.jsx)(ce,{className:`floating`,anchor:e?.anchor??null,sideOffset:4,align:`end`,children:(0,J.jsxs)(de,{className:`menu`,"aria-label":a(`deals.moveTo`),children:[(0,J.jsxs)(`p`,{className:`move-title`,"aria-hidden":`true`,children:[a(`deals.moveTo`),` `,(0,J.jsx)(`kbd`,{children:`M`})]}),c.map(({id:t,name:r})=>(0,J.jsx)(ae,{className:`menu-item`,label:r,onClick:()=>e&&n(e.card,t),children:(0,J.jsx)(`span`,{className:`cut`,children:r})},t)),e?.card.viewerCanDelete&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(oe,{className:`menu-line`}),(0,J.jsxs)(ae,{className:`menu-item`,onClick:()=>r(e.card),children:[(0,J.jsx)(`span`,{className:`cut`,children:a(`record.deleteAsk`)}),(0,J.jsx)(`kbd`,{children:a(`record.deleteKey`)})]})]})]})})})}):null}var J;function Kt(){return(Kt=e((()=>{se(),fe(),le(),ue(),ve(),me(),n(),Qe(),N(),Wt(),J=u()})))()}var qt;function Jt(){return(Jt=e((()=>{h(),qt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i=[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`},{alias:null,args:[{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealStageSummary`,kind:`LinkedField`,name:`dealStageSummaries`,plural:!0,selections:[{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`count`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealBoardQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealBoardQuery`,selections:i},params:{cacheID:`9bb6c93f6c5ff38d3d471ef19f062e55`,id:`0360a3d6a25d9c7a9ee953e0104ed1a1614ebdb0bedb7ae577ca01f864f57a12`,metadata:{},name:`dealBoardQuery`,operationKind:`query`,text:`query dealBoardQuery(
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
`}}})(),qt.hash=`322eabd7e61c02be1ccbdeb909e7f301`})))()}var Yt;function Xt(){return(Xt=e((()=>{Jt(),t(),Yt=qt})))()}function Zt(e,t){let n=(0,X.useRelayEnvironment)(),r=(0,Y.useRef)(new Map),i=(0,Y.useCallback)((e,t)=>void r.current.set(e,t),[]),a=JSON.stringify(t.map(({id:e})=>e)),o=(0,Y.useCallback)(async()=>{let t=JSON.parse(a).filter(e=>(r.current.get(e)??0)<=Qt).map(t=>{let i=Math.max(15,r.current.get(t)??0);return(0,X.fetchQuery)(n,W,{where:E(e,t),first:i},$t).toPromise()});await Promise.all([(0,X.fetchQuery)(n,Yt,{where:e},$t).toPromise(),...t])},[n,e,a]),s=(0,Y.useCallback)(()=>void o().catch(()=>void 0),[o]);return v(o),{refresh:s,onCount:i}}var Y,X,Qt,$t;function en(){return(en=e((()=>{Y=c(),X=t(),_(),G(),Xt(),D(),Qt=100,$t={fetchPolicy:`network-only`}})))()}function tn({pipelines:e,dealStageSummaries:t},n){let r=b(),i=e.nodes.filter(({isActive:e})=>e),a=e.nodes.find(({id:e})=>e===n)??i[0]??e.nodes[0],o=(0,nn.useMemo)(()=>{let e=new Map(t.map(({stage:e,...t})=>[e?.id??null,t])),n=(a?.stages??[]).map(({id:t,name:n,isActive:r})=>({...e.get(t)??rn,id:t,name:n,isActive:r})).filter(({isActive:e,count:t})=>e||t>0),i=e.get(null);return i?[{...i,id:null,name:r(`deals.noStage`),isActive:!1},...n]:n},[a,t,r]);return{pipeline:a,pipelines:a?.isActive?i:e.nodes,stages:o}}var nn,rn;function an(){return(an=e((()=>{nn=c(),n(),rn={count:0,isComplete:!0,value:null}})))()}function on({data:e,where:t}){let n=b(),r=w(),i=qe(),{pipeline:a,pipelines:s,stages:c}=tn(e,o({strict:!1}).pipeline),[l,u]=(0,Z.useState)(),d=c.find(({id:e})=>e===l)??c.find(({id:e})=>e!==null),{refresh:p,onCount:m}=Zt(t,c),h=Vt({where:t,stages:c,staysInColumn:i,refresh:p}),{dragged:g,menu:_,losing:v,focus:y}=h,ee=ln(h.openMenu),[x,S]=(0,Z.useState)(null),te=e=>{let t=pe(e)?Ae(e.target):null;return!t||!Oe(t)?.viewerCanDelete?!1:(e.preventDefault(),S(t.dataset.card),!0)},ne=e=>cn(e,h.openMenu);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(un,{count:c.reduce((e,{count:t})=>e+t,0),pipelines:s,chosen:a?.id}),i&&(0,Q.jsx)(`div`,{className:`page-tools board-tabs`,role:`group`,"aria-label":n(`deals.stage`),children:c.map(({id:e,name:t,count:n})=>(0,Q.jsxs)(Fe,{name:e??``,isShown:e===d?.id,says:null,onShow:e=>u(e||null),children:[t,` `,(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(n)})]},e))}),c.length===0&&(0,Q.jsx)(f,{children:n(`deals.noStages`)}),(0,Q.jsx)(`div`,{className:`board`,onClick:ee,onKeyDown:e=>te(e)||Me(e,{onMove:ne,onUndo:h.undo}),children:c.filter(({id:e})=>!i||e===d?.id).map(e=>(0,Q.jsx)(It,{stage:e,where:t,accepts:g&&(e.id===g.stage?.id?null:K(g,e.id??``,c)),focus:y,onCount:m},e.id))}),g&&(0,Q.jsx)(Ct,{card:g}),(0,Q.jsx)(Gt,{menu:_,stages:c,onMove:h.move,onDelete:({id:e})=>S(e),onClose:h.closeMenu}),x&&(0,Q.jsx)(ut,{id:x,onClose:()=>S(null),onDeleted:p,onRestored:p},x),(0,Q.jsx)(ot,{open:v!==null,onClose:h.keep,title:n(`record.loseTitle`),children:(0,Q.jsx)(be,{dealId:v?.id,onLose:h.lose})})]})}function sn({pipelines:e,chosen:t}){let n=b(),r=i(),a=e=>void r({to:`.`,search:t=>({...t,pipeline:e})});return(0,Q.jsx)(`select`,{className:`input`,"aria-label":n(`deals.pipeline`),value:t,onChange:e=>a(e.target.value),children:e.map(({id:e,name:t})=>(0,Q.jsx)(`option`,{value:e,children:t},e))})}function cn(e,t){let n=Oe(e),r=e.querySelector(`.card-more`);n&&r&&t({card:n,anchor:r})}function ln(e){let t=i();return(0,Z.useCallback)(n=>{let r=Ae(n.target);!r||n.metaKey||n.ctrlKey||n.shiftKey||(n.target.closest(`.card-more`)?cn(r,e):(n.preventDefault(),t({to:r.querySelector(`a`).getAttribute(`href`)})))},[t,e])}var Z,Q,un;function dn(){return(dn=e((()=>{s(),a(),Z=c(),re(),Je(),T(),n(),it(),Te(),C(),ke(),Be(),_e(),at(),ee(),Ye(),nt(),st(),Tt(),G(),Kt(),Wt(),en(),an(),Q=u(),un=(0,Z.memo)(function({count:e,...t}){let n=b(),r=w();return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsxs)(`div`,{className:`page-head`,children:[(0,Q.jsx)(`h1`,{children:n(`deals.title`)}),(0,Q.jsx)(`span`,{className:`quiet numeric`,children:r.number(e)}),(0,Q.jsxs)(`div`,{className:`page-head-end`,children:[(0,Q.jsx)(ne,{kind:`deal`}),(0,Q.jsx)(lt,{})]})]}),(0,Q.jsxs)(`div`,{className:`page-tools`,children:[t.pipelines.length>1&&(0,Q.jsx)(sn,{...t}),(0,Q.jsx)(Ge,{...ct({isBoard:!0})})]})]})})})))()}function fn(){let e=JSON.stringify(Ke().where),t=(0,pn.useMemo)(()=>rt(JSON.parse(e)),[e]),n=(0,mn.useLazyLoadQuery)(Yt,{where:t},{fetchPolicy:`store-and-network`,fetchKey:g()});return(0,$.jsx)(et,{children:(0,$.jsx)(on,{data:n,where:t})})}var pn,mn,$;function hn(){return(hn=e((()=>{pn=c(),mn=t(),m(),tt(),Xe(),dn(),Xt(),D(),$=u()})))()}hn();export{fn as default};