//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,D as n,Ht as r,Lt as i,O as a,Rt as o,T as s,Ut as c,Vt as l,Wt as u,an as d,j as f,k as p,rn as m,w as h,zt as g}from"./6e79409a.js";import{n as _,r as v,t as y}from"./7c71eea3.js";import{r as b,t as x}from"./eec056ee.js";import{i as S,r as C,t as w}from"./3bd1d583.js";import{i as T,n as E}from"./e164f1c3.js";import{a as D,i as O}from"./e75f9df8.js";import{r as k,t as A}from"./97ca721b.js";import{a as j,i as M}from"./a136c390.js";import{n as N,t as P}from"./41eed608.js";import{n as F,t as I}from"./1c230ec4.js";import{i as L,n as R,r as z}from"./4804612e.js";var B;function V(){return(V=e((()=>{o(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`state`}],t={kind:`Literal`,name:`first`,value:100},n=[t,{kind:`Variable`,name:`state`,variableName:`state`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m=[p],h={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},_={alias:null,args:[t,{kind:`Literal`,name:`includeArchived`,value:!0}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`},v=[p,r],y={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:v,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageApprovalsQuery`,selections:[{alias:null,args:n,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:m,storageKey:null},h],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,h,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,h],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageApprovalsQuery`,selections:[{alias:null,args:n,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:v,storageKey:null},y],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,y,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,y,r],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},_]},params:{cacheID:`1ec467e45e38df9b5fa234b2f09723f1`,id:`c4e2b8df128c407f9362e0b902ef1af9c1b7e28ee83714700473d4507210336c`,metadata:{},name:`pageApprovalsQuery`,operationKind:`query`,text:`query pageApprovalsQuery(
  $state: ChangeState
) {
  changeRequests(state: $state, first: 100) {
    nodes {
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
    }
  }
  featureFlags(first: 100, includeArchived: true) {
    nodes {
      key
      title
    }
  }
}
`}}})(),B.hash=`0d4188f3e5047b581fbb60144a272eca`})))()}function H(){let e=a(),t=r(),{state:n=`IN_REVIEW`}=u({strict:!1}),i=(0,K.useMemo)(()=>({state:n===`ALL`?null:n}),[n]),{data:o,refresh:s}=D(J,i);F(s);let c=G(),l=(0,K.useMemo)(()=>U(o),[o]);return(0,q.jsxs)(A,{children:[(0,q.jsx)(`nav`,{className:`page-tools`,"aria-label":e(`beta.approvals.lists`),children:x.map(t=>(0,q.jsx)(g,{to:`${S}/approvals`,search:{state:t},className:t===n?`chip chip-set`:`chip`,"aria-current":t===n?`true`:void 0,children:e(`beta.approvals.${t}`)},t))}),l.length===0?(0,q.jsx)(h,{children:e(`beta.approvals.empty.${n===`IN_REVIEW`?`review`:`other`}`)}):(0,q.jsx)(_,{label:e(`beta.tab.approvals`),rows:l,rowKey:({id:e})=>e,Row:W,columns:c,onOpen:e=>void t({to:e})})]})}function U({changeRequests:e,featureFlags:t}){let n=new Map(t.nodes.map(({key:e,title:t})=>[e,t]));return e.nodes.map(e=>({...e,title:n.get(e.flag??``)??e.flag??``}))}function W({row:e,columns:t}){return(0,q.jsx)(y,{data:e,columns:t})}function G(){let e=a(),t=T(),{locale:n}=f();return(0,K.useMemo)(()=>{let r=P(e,t,n);return[{id:`what`,label:e(`beta.approvals.what`),width:220,grow:3,phone:`title`,cell:({id:e,ops:t,subjects:n,conditionSubjects:i})=>(0,q.jsx)(`a`,{href:w(e),children:(0,q.jsx)(`bdi`,{children:t.map((e,t)=>r(e,t,{subjects:R(n),names:M(i)})).join(`; `)})})},{id:`flag`,label:e(`beta.name`),width:130,grow:1,phone:`detail`,cell:({title:e})=>(0,q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`reason`,label:e(`beta.reason`),width:140,grow:2,cell:({reason:e})=>(0,q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`author`,label:e(`beta.people.by`),width:110,grow:1,cell:({author:e})=>(0,q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`age`,label:e(`beta.people.at`),width:110,phone:`mark`,cell:({createdAt:e})=>(0,q.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})},{id:`state`,label:e(`beta.state`),width:170,phone:`figure`,cell:({state:e,effectiveAt:t})=>(0,q.jsx)(z,{state:e,effectiveAt:t})}]},[e,t,n])}var K,q,J;function Y(){return(Y=e((()=>{V(),t(),l(),c(),K=d(),i(),E(),n(),O(),p(),s(),v(),k(),j(),N(),C(),I(),b(),L(),q=m(),J=B})))()}Y();export{H as default};