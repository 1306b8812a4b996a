import{b as e,c as t,j as n,y as r}from"./d4280f59.js";import{a as i,s as a}from"./e2370ea3.js";import{h as o}from"./12c1d301.js";import{n as s}from"./c2eeb01f.js";import{n as c,t as l}from"./d11e9c14.js";e();var u=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageDealsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pageDealsQuery`,selections:[{alias:null,args:r,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`page_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`2fe20c23cce10b2453574448638b599f`,id:null,metadata:{},name:`pageDealsQuery`,operationKind:`query`,text:`query pageDealsQuery(
  $where: DealWhere
  $orderBy: [DealOrder!]
  $first: Int!
) {
  ...page_deals_RuEAa
}

fragment page_deal on Deal {
  id
  title
  status
  value {
    amount
    currency
  }
  organization {
    name
    id
  }
  stage {
    name
    id
  }
  owner {
    name
    id
  }
  expectedCloseDate
}

fragment page_deals_RuEAa on Query {
  deals(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      node {
        id
        ...page_deal
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
`}}})();u.hash=`dce3a7e1bd39d26f1ecb70833967aa9c`;var d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageDealsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_deals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageDealsPageQuery`,selections:[{alias:null,args:t,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`page_deals`,kind:`LinkedHandle`,name:`deals`}]},params:{cacheID:`b8c6428c646739fbd827a1cd576bae22`,id:null,metadata:{},name:`pageDealsPageQuery`,operationKind:`query`,text:`query pageDealsPageQuery(
  $after: String
  $first: Int!
  $orderBy: [DealOrder!]
  $where: DealWhere
) {
  ...page_deals_1mGm8O
}

fragment page_deal on Deal {
  id
  title
  status
  value {
    amount
    currency
  }
  organization {
    name
    id
  }
  stage {
    name
    id
  }
  owner {
    name
    id
  }
  expectedCloseDate
}

fragment page_deals_1mGm8O on Query {
  deals(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        ...page_deal
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
`}}})();d.hash=`68b4f309f5b13edbe5dab79e0b9b03db`;var f=(function(){var e=[`deals`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:d}},name:`page_deals`,selections:[{alias:`deals`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`DealConnection`,kind:`LinkedField`,name:`__page_deals_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();f.hash=`68b4f309f5b13edbe5dab79e0b9b03db`;var p=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null}],type:`Deal`,abstractKey:null}})();p.hash=`1774ba8ddc4cc661b46337436ce758b6`;var m=a(i(),1),h=r(),g=n(),_={WON:`state state-won`,LOST:`state state-lost`};function v({status:e}){return(0,g.jsx)(`span`,{className:_[e]??`state`,children:t()(`deals.status.${e}`)})}var y=60;function b(){let e=o(),t=(0,h.useLazyLoadQuery)(u,{where:e.where,orderBy:e.orderBy,first:y});return(0,g.jsx)(x,{query:t})}function x({query:e}){let n=t(),{data:r,loadNext:i,hasNext:a}=(0,h.usePaginationFragment)(f,e),{edges:o,totalCount:s}=r.deals;return(0,g.jsx)(l,{title:n(`deals.title`),empty:n(`deals.empty`),rows:(0,m.useMemo)(()=>o.map(e=>e.node),[o]),totalCount:s??o.length,columns:w(),...C(),views:`DEALS`,Row:S,loadNext:a?i:void 0})}function S({row:e,columns:t}){let n=(0,h.useFragment)(p,e);return(0,g.jsx)(c,{data:n,columns:t})}function C(){let e=t();return(0,m.useMemo)(()=>{let t=[`OPEN`,`WON`,`LOST`].map(t=>({value:t,label:e(`deals.status.${t}`)}));return{fields:[{key:`status`,label:e(`deals.status`),kind:`choice`,choices:t},{key:`expectedCloseDate`,label:e(`deals.close`),kind:`day`},{key:`wonAt`,label:e(`deals.status.WON`),kind:`date`}],quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}},{label:e(`deals.status.OPEN`),where:{status:{in:[`OPEN`]}}}]}},[e])}function w(){let e=t(),n=s();return(0,m.useMemo)(()=>[{id:`title`,label:e(`deals.name`),width:200,grow:3,sortField:`TITLE`,phone:`title`,cell:({title:e})=>(0,g.jsx)(`bdi`,{className:`strong`,children:e})},{id:`organization`,label:e(`deals.organization`),width:160,grow:2,phone:`detail`,cell:({organization:e})=>(0,g.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`value`,label:e(`deals.value`),width:110,align:`end`,phone:`figure`,cell:({value:e})=>n.money(e)},{id:`status`,label:e(`deals.status`),width:80,sortField:`STATUS`,phone:`mark`,cell:({status:e})=>(0,g.jsx)(v,{status:e})},{id:`stage`,label:e(`deals.stage`),width:110,grow:1,cell:({stage:e})=>(0,g.jsx)(`span`,{className:`quiet`,children:e?.name})},{id:`close`,label:e(`deals.close`),width:110,sortField:`EXPECTED_CLOSE_DATE`,cell:({expectedCloseDate:e})=>e&&(0,g.jsx)(`span`,{className:`quiet numeric`,children:n.day(e)})},{id:`owner`,label:e(`deals.owner`),width:110,grow:1,cell:({owner:e})=>(0,g.jsx)(`bdi`,{className:`quiet`,children:e?.name})}],[e,n])}export{b as default};