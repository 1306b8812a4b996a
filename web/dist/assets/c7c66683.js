//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,Ft as i,It as a,Lt as o,Mt as s,Nt as c,Pt as l,Qt as u,T as d,Xt as f,b as p,jt as m,w as h,x as g}from"./5c8ac6c8.js";import{a as _,o as v,s as y}from"./4e03b96d.js";import{r as b,t as x}from"./eec056ee.js";import{i as S,r as C,t as w}from"./3bd1d583.js";import{a as T,d as E,i as D,l as O}from"./cc0b6218.js";import{r as k,t as A}from"./bfdc0d70.js";import{a as j,i as M}from"./7cde4bc5.js";import{n as N,t as P}from"./f9ab88a3.js";import{n as F,t as I}from"./5415f936.js";import{i as L,n as R,r as z}from"./6ead81f1.js";var B;function V(){return(V=e((()=>{m(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`state`}],t={kind:`Literal`,name:`first`,value:100},n=[t,{kind:`Variable`,name:`state`,variableName:`state`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m=[p],h={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},_={alias:null,args:[t,{kind:`Literal`,name:`includeArchived`,value:!0}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`},v=[p,r],y={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:v,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageApprovalsQuery`,selections:[{alias:null,args:n,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:m,storageKey:null},h],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,h,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,h],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageApprovalsQuery`,selections:[{alias:null,args:n,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:v,storageKey:null},y],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,y,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,y,r],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},_]},params:{cacheID:`1ec467e45e38df9b5fa234b2f09723f1`,id:`c4e2b8df128c407f9362e0b902ef1af9c1b7e28ee83714700473d4507210336c`,metadata:{},name:`pageApprovalsQuery`,operationKind:`query`,text:`query pageApprovalsQuery(
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
`}}})(),B.hash=`0d4188f3e5047b581fbb60144a272eca`})))()}function H(){let e=h(),t=i(),{state:n=`IN_REVIEW`}=o({strict:!1}),r=(0,K.useMemo)(()=>({state:n===`ALL`?null:n}),[n]),{data:a,refresh:c}=T(J,r);F(c);let l=G(),u=(0,K.useMemo)(()=>U(a),[a]);return(0,q.jsxs)(A,{children:[(0,q.jsx)(`nav`,{className:`page-tools`,"aria-label":e(`beta.approvals.lists`),children:x.map(t=>(0,q.jsx)(s,{to:`${S}/approvals`,search:{state:t},className:t===n?`chip chip-set`:`chip`,"aria-current":t===n?`true`:void 0,children:e(`beta.approvals.${t}`)},t))}),u.length===0?(0,q.jsx)(p,{children:e(`beta.approvals.empty.${n===`IN_REVIEW`?`review`:`other`}`)}):(0,q.jsx)(v,{label:e(`beta.tab.approvals`),rows:u,rowKey:({id:e})=>e,Row:W,columns:l,onOpen:e=>void t({to:e})})]})}function U({changeRequests:e,featureFlags:t}){let n=new Map(t.nodes.map(({key:e,title:t})=>[e,t]));return e.nodes.map(e=>({...e,title:n.get(e.flag??``)??e.flag??``}))}function W({row:e,columns:t}){return(0,q.jsx)(_,{data:e,columns:t})}function G(){let e=h(),t=E(),{locale:n}=r();return(0,K.useMemo)(()=>{let r=P(e,t,n);return[{id:`what`,label:e(`beta.approvals.what`),width:220,grow:3,phone:`title`,cell:({id:e,ops:t,subjects:n,conditionSubjects:i})=>(0,q.jsx)(`a`,{href:w(e),children:(0,q.jsx)(`bdi`,{children:t.map((e,t)=>r(e,t,{subjects:R(n),names:M(i)})).join(`; `)})})},{id:`flag`,label:e(`beta.name`),width:130,grow:1,phone:`detail`,cell:({title:e})=>(0,q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`reason`,label:e(`beta.reason`),width:140,grow:2,cell:({reason:e})=>(0,q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`author`,label:e(`beta.people.by`),width:110,grow:1,cell:({author:e})=>(0,q.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`age`,label:e(`beta.people.at`),width:110,phone:`mark`,cell:({createdAt:e})=>(0,q.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})},{id:`state`,label:e(`beta.state`),width:170,phone:`figure`,cell:({state:e,effectiveAt:t})=>(0,q.jsx)(z,{state:e,effectiveAt:t})}]},[e,t,n])}var K,q,J;function Y(){return(Y=e((()=>{V(),c(),l(),a(),K=u(),t(),O(),n(),D(),d(),g(),y(),k(),j(),N(),C(),I(),b(),L(),q=f(),J=B})))()}Y();export{H as default};