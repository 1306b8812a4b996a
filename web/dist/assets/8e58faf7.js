//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,R as i,Tn as a,U as o,V as s,an as c,cn as l,in as u,ln as d,o as f,on as p,rn as m,sn as h,u as g,un as _,z as v}from"./eac1eecf.js";import{n as y,r as b,t as x}from"./ce4e7d18.js";import{r as S,t as C}from"./eec056ee.js";import{i as ee,r as te,t as ne}from"./3bd1d583.js";import{o as w,s as T}from"./982b6667.js";import{r as E,t as D}from"./8a88c532.js";import{a as O,o as k}from"./e672a80c.js";import{n as A,t as j}from"./d17766ac.js";import{n as M,t as N}from"./78ee99eb.js";import{i as P,n as F,r as I,t as L}from"./6631d11a.js";var R;function z(){return(z=e((()=>{u(),R=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`state`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`state`,variableName:`state`}],r={alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`includeArchived`,value:!0}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[a,i],s={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:o,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageApprovalsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`page_approvals`},r],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageApprovalsQuery`,selections:[{alias:`list`,args:n,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:o,storageKey:null},s],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},s,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,s,i],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`state`],handle:`connection`,key:`approvals_list`,kind:`LinkedHandle`,name:`changeRequests`},r]},params:{cacheID:`b7b875140bedf7a627983153bff240d8`,id:`d5cf8641c7ae5c38968b3e2ca94ee2e45ee15446f9bb11f89af4d4558a4f854f`,metadata:{},name:`pageApprovalsQuery`,operationKind:`query`,text:`query pageApprovalsQuery(
  $state: ChangeState
  $first: Int!
) {
  ...page_approvals_MYKd1
  featureFlags(first: 100, includeArchived: true) {
    nodes {
      key
      title
    }
  }
}

fragment page_approvals_MYKd1 on Query {
  list: changeRequests(state: $state, first: $first) {
    edges {
      node {
        id
        flag
        ops
        state
        author
        reason
        createdAt
        effectiveAt
        subjects {
          op
          email
          user {
            name
            id
          }
          company {
            name
            id
          }
        }
        conditionSubjects {
          value
          company {
            name
            id
          }
          user {
            name
            company {
              name
              id
            }
            id
          }
        }
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
`}}})(),R.hash=`f9172b2453d039c0fe872d27e09a296f`})))()}var B;function V(){return(V=e((()=>{u(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`state`,variableName:`state`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[r,n],a={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:i,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageApprovalsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_approvals`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageApprovalsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:i,storageKey:null},a],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},a,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,a,n],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`state`],handle:`connection`,key:`approvals_list`,kind:`LinkedHandle`,name:`changeRequests`}]},params:{cacheID:`0387b25cc0fe2ca07220c46f91fa3adc`,id:`5948b057a536efb9a877a3b133904ee0192a56a4bf7bb272fc7e67c30763d5d3`,metadata:{},name:`pageApprovalsPageQuery`,operationKind:`query`,text:`query pageApprovalsPageQuery(
  $after: String
  $first: Int!
  $state: ChangeState
) {
  ...page_approvals_320lTA
}

fragment page_approvals_320lTA on Query {
  list: changeRequests(state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        flag
        ops
        state
        author
        reason
        createdAt
        effectiveAt
        subjects {
          op
          email
          user {
            name
            id
          }
          company {
            name
            id
          }
        }
        conditionSubjects {
          value
          company {
            name
            id
          }
          user {
            name
            company {
              name
              id
            }
            id
          }
        }
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
`}}})(),B.hash=`3bd447b35007c9068f50ea956a1bdbc2`})))()}var H;function U(){return(U=e((()=>{u(),V(),H=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:B}},name:`page_approvals`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`state`,variableName:`state`}],concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`__approvals_list_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},r,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,r],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),H.hash=`3bd447b35007c9068f50ea956a1bdbc2`})))()}function W(){let e=r(),t=l(),{state:n=`IN_REVIEW`}=_({strict:!1}),a=(0,J.useMemo)(()=>({state:n===`ALL`?null:n,first:Z}),[n]),{data:o,refresh:s}=T(Q,a),{data:u,loadNext:d,hasNext:f}=(0,Y.usePaginationFragment)(H,o),p=q(),m=(0,J.useMemo)(()=>G(u,o),[u,o]),h=m.length<=Z;return M((0,J.useCallback)(()=>h?s():Promise.resolve(),[h,s])),(0,X.jsxs)(D,{children:[(0,X.jsx)(`nav`,{className:`page-tools`,"aria-label":e(`beta.approvals.lists`),children:C.map(t=>(0,X.jsx)(c,{to:`${ee}/approvals`,search:{state:t},className:t===n?`chip chip-set`:`chip`,"aria-current":t===n?`true`:void 0,children:e(`beta.approvals.${t}`)},t))}),m.length===0?(0,X.jsx)(i,{children:e(`beta.approvals.empty.${n===`IN_REVIEW`?`review`:`other`}`)}):(0,X.jsx)(y,{label:e(`beta.tab.approvals`),rows:m,rowKey:({id:e})=>e,Row:K,columns:p,onOpen:e=>void t({to:e}),...f&&{onEndReached:()=>void d(Z)}})]})}function G({list:e},{featureFlags:t}){let n=new Map(t.nodes.map(({key:e,title:t})=>[e,t]));return e.edges.map(({node:e})=>({...e,title:n.get(e.flag??``)??e.flag??``}))}function K({row:e,columns:t}){return(0,X.jsx)(x,{data:e,columns:t})}function q(){let e=r(),t=g(),{locale:i}=n();return(0,J.useMemo)(()=>{let n=j(e,t,i);return[{id:`what`,label:e(`beta.approvals.what`),width:220,grow:3,phone:`title`,cell:({id:e,ops:t,subjects:r,conditionSubjects:i})=>(0,X.jsx)(`a`,{href:ne(e),children:(0,X.jsx)(`bdi`,{children:t.map((e,t)=>n(e,t,{subjects:F(r),names:O(i)})).join(`; `)})})},{id:`flag`,label:e(`beta.audit.beta`),width:130,grow:1,phone:`detail`,cell:({title:e})=>(0,X.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`reason`,label:e(`beta.reason`),width:140,grow:2,cell:({reason:e})=>(0,X.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`author`,label:e(`beta.people.by`),width:110,grow:1,cell:({author:e})=>(0,X.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`age`,label:e(`beta.people.at`),width:110,phone:`mark`,cell:({createdAt:e})=>(0,X.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})},{id:`state`,label:e(`beta.state`),width:170,phone:`figure`,cell:({state:e,effectiveAt:t})=>(0,X.jsx)(I,{state:e,effectiveAt:t})}]},[e,t,i])}var J,Y,X,Z,Q;function $(){return($=e((()=>{z(),U(),p(),h(),d(),J=a(),Y=m(),f(),s(),w(),o(),v(),b(),E(),k(),A(),te(),N(),S(),P(),L(),X=t(),Z=25,Q=R})))()}$();export{W as default};