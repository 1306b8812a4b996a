import{n as e,t}from"./911e6708.js";import{a as n,s as r}from"./e2370ea3.js";import{r as i,u as a}from"./68a580d5.js";e();var o=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`kinds`},t={defaultValue:null,kind:`LocalArgument`,name:`query`},n=[{kind:`Literal`,name:`first`,value:8},{kind:`Variable`,name:`kinds`,variableName:`kinds`},{kind:`Variable`,name:`query`,variableName:`query`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a=[r,i],o=[i];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`recordSearchQuery`,selections:[{alias:null,args:n,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{kind:`InlineFragment`,selections:a,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:a,type:`Person`,abstractKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`recordSearchQuery`,selections:[{alias:null,args:n,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r,{kind:`InlineFragment`,selections:o,type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:o,type:`Person`,abstractKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`15f7bc2e38863be1330e9e5d8eb3f289`,id:null,metadata:{},name:`recordSearchQuery`,operationKind:`query`,text:`query recordSearchQuery(
  $query: String!
  $kinds: [SearchKind!]
) {
  search(query: $query, kinds: $kinds, first: 8) {
    node {
      __typename
      ... on Organization {
        id
        name
      }
      ... on Person {
        id
        name
      }
      id
    }
  }
}
`}}})();o.hash=`e9c6f62ef31bd9416a89a6f16318e77f`;var s=r(n(),1),c=t(),l=a();function u({kind:e,label:t,except:n,isPending:r=!1,onChoose:i}){let[a,o]=(0,s.useState)(``),c=(0,s.useDeferredValue)(a.trim());return(0,l.jsxs)(`div`,{className:`form`,children:[(0,l.jsx)(`input`,{type:`search`,className:`input`,value:a,onChange:e=>o(e.target.value),onKeyDown:e=>e.key===`Enter`&&e.preventDefault(),"aria-label":t,placeholder:t}),(0,l.jsx)(s.Suspense,{children:c&&(0,l.jsx)(d,{query:c,kind:e,except:n,isPending:r,onChoose:i})})]})}function d({query:e,kind:t,except:n,isPending:r,onChoose:a}){let s=i(),{search:u}=(0,c.useLazyLoadQuery)(o,{query:e,kinds:[t]}),d=u.flatMap(({node:{id:e,name:t}})=>e&&t&&e!==n?[{id:e,name:t}]:[]);return d.length?(0,l.jsx)(`ul`,{children:d.map(e=>(0,l.jsx)(`li`,{children:(0,l.jsx)(`button`,{type:`button`,className:`view view-wide`,disabled:r,onClick:()=>a(e),children:(0,l.jsx)(`bdi`,{children:e.name})})},e.id))}):(0,l.jsx)(`p`,{className:`quiet`,children:s(`record.nothingFound`)})}function f({kind:e,label:t,name:n,chosen:r=null}){let a=i(),[o,c]=(0,s.useState)(r);return(0,l.jsxs)(`div`,{className:`form-field`,children:[(0,l.jsx)(`span`,{className:`form-field-label`,children:t}),(0,l.jsx)(`input`,{type:`hidden`,name:n,value:o?.id??``}),o?(0,l.jsxs)(`span`,{className:`chosen`,children:[(0,l.jsx)(`bdi`,{className:`cut`,children:o.name}),(0,l.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>c(null),children:a(`record.chooseOther`)})]}):(0,l.jsx)(u,{kind:e,label:t,onChoose:c})]})}export{u as n,f as t};