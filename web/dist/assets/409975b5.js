//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{G as t,K as n,U as r,W as i,f as a,m as o,q as s,rt as c,tt as l,u}from"./b9259d66.js";import{f as d,n as f}from"./110b5995.js";import{i as p,r as m}from"./2b5501b1.js";import{t as h}from"./359a327b.js";import{r as g}from"./f3ddbe46.js";import{t as _}from"./3fab8945.js";import{r as v,t as y}from"./49ee071c.js";import{t as b}from"./cd560a8f.js";import{t as x}from"./b3de0c6e.js";import{n as S,t as C}from"./9d2061ef.js";i();var w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`state`}],t={kind:`Literal`,name:`first`,value:100},n=[t,{kind:`Variable`,name:`state`,variableName:`state`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`author`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`effectiveAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`op`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m=[p],h={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},_={alias:null,args:[t,{kind:`Literal`,name:`includeArchived`,value:!0}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100,includeArchived:true)`},v=[p,r],y={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:v,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageApprovalsQuery`,selections:[{alias:null,args:n,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:m,storageKey:null},h],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,h,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,h],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},_],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageApprovalsQuery`,selections:[{alias:null,args:n,concreteType:`ChangeRequestConnection`,kind:`LinkedField`,name:`changeRequests`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,a,o,s,c,l,u,{alias:null,args:null,concreteType:`ChangeSubject`,kind:`LinkedField`,name:`subjects`,plural:!0,selections:[d,f,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:v,storageKey:null},y],storageKey:null},{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[g,y,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[p,y,r],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},_]},params:{cacheID:`1ec467e45e38df9b5fa234b2f09723f1`,id:`c4e2b8df128c407f9362e0b902ef1af9c1b7e28ee83714700473d4507210336c`,metadata:{},name:`pageApprovalsQuery`,operationKind:`query`,text:`query pageApprovalsQuery(
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
`}}})();w.hash=`0d4188f3e5047b581fbb60144a272eca`;var T=e(c(),1);r();var E=l(),D=w;function O(){let e=a(),r=n(),{state:i=`IN_REVIEW`}=s({strict:!1}),o=(0,T.useMemo)(()=>({state:i===`ALL`?null:i}),[i]),{data:c,refresh:l}=f(D,o);b(l);let d=j(),m=(0,T.useMemo)(()=>k(c),[c]);return(0,E.jsxs)(h,{children:[(0,E.jsx)(`nav`,{className:`page-tools`,"aria-label":e(`beta.approvals.lists`),children:x.map(n=>(0,E.jsx)(t,{to:`${v}/approvals`,search:{state:n},className:n===i?`chip chip-set`:`chip`,"aria-current":n===i?`true`:void 0,children:e(`beta.approvals.${n}`)},n))}),m.length===0?(0,E.jsx)(u,{children:e(`beta.approvals.empty.${i===`IN_REVIEW`?`review`:`other`}`)}):(0,E.jsx)(p,{label:e(`beta.tab.approvals`),rows:m,rowKey:({id:e})=>e,Row:A,columns:d,onOpen:e=>void r({to:e})})]})}function k({changeRequests:e,featureFlags:t}){let n=new Map(t.nodes.map(({key:e,title:t})=>[e,t]));return e.nodes.map(e=>({...e,title:n.get(e.flag??``)??e.flag??``}))}function A({row:e,columns:t}){return(0,E.jsx)(m,{data:e,columns:t})}function j(){let e=a(),t=d(),{locale:n}=o();return(0,T.useMemo)(()=>{let r=_(e,t,n);return[{id:`what`,label:e(`beta.approvals.what`),width:220,grow:3,phone:`title`,cell:({id:e,ops:t,subjects:n,conditionSubjects:i})=>(0,E.jsx)(`a`,{href:y(e),children:(0,E.jsx)(`bdi`,{children:t.map((e,t)=>r(e,t,{subjects:C(n),names:g(i)})).join(`; `)})})},{id:`flag`,label:e(`beta.name`),width:130,grow:1,phone:`detail`,cell:({title:e})=>(0,E.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`reason`,label:e(`beta.reason`),width:140,grow:2,cell:({reason:e})=>(0,E.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`author`,label:e(`beta.people.by`),width:110,grow:1,cell:({author:e})=>(0,E.jsx)(`bdi`,{className:`quiet`,children:e})},{id:`age`,label:e(`beta.people.at`),width:110,phone:`mark`,cell:({createdAt:e})=>(0,E.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})},{id:`state`,label:e(`beta.state`),width:130,phone:`figure`,cell:({state:e,effectiveAt:t})=>(0,E.jsx)(S,{state:e,effectiveAt:t})}]},[e,t,n])}export{O as default};