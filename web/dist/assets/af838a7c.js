//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Kt as n,S as r,Tt as i,Wt as a,wt as o}from"./da71c01e.js";var s;function c(){return(c=e((()=>{i(),s=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`search`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`search`,variableName:`search`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:n,concreteType:`BetaCompanyConnection`,kind:`LinkedField`,name:`betaCompanies`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i],storageKey:null}],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`subjectSearchQuery`,selections:[a,{alias:null,args:n,concreteType:`BetaUserConnection`,kind:`LinkedField`,name:`betaUsers`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`subjectSearchQuery`,selections:[a,{alias:null,args:n,concreteType:`BetaUserConnection`,kind:`LinkedField`,name:`betaUsers`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,r],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`bf2baafb23f6f25c1e577bf4f4ffd988`,id:`d1e5e8cfc4b1aeafa0d4eea09fc982698e692bbee770e409dabaa4cc3d78a7a3`,metadata:{},name:`subjectSearchQuery`,operationKind:`query`,text:`query subjectSearchQuery(
  $search: String!
  $first: Int!
) {
  betaCompanies(search: $search, first: $first) {
    nodes {
      id
      name
    }
  }
  betaUsers(search: $search, first: $first) {
    nodes {
      id
      name
      email
      company {
        name
        id
      }
    }
  }
}
`}}})(),s.hash=`fc371fa0ef284712af138d2ec53de1b9`})))()}function l({label:e,only:t,except:n=h,onChoose:r}){let[i,a]=(0,d.useState)(``),o=(0,d.useDeferredValue)(i.trim()),s=(0,d.useRef)(null);return(0,p.jsxs)(`div`,{className:`form beta-search`,children:[(0,p.jsx)(`input`,{ref:s,type:`search`,className:`input`,value:i,onChange:e=>a(e.target.value),onKeyDown:e=>e.key===`Enter`&&e.preventDefault(),"aria-label":e,placeholder:e}),(0,p.jsx)(d.Suspense,{children:o&&(0,p.jsx)(u,{search:o,only:t,except:n,onChoose:e=>{a(``),s.current?.focus(),r(e)}})})]})}function u({search:e,only:n,except:r=h,onChoose:i}){let a=t(),{betaUsers:o,betaCompanies:c}=(0,f.useLazyLoadQuery)(s,{search:e,first:m}),l=c.nodes.map(({id:e,name:t})=>({id:e,name:t,detail:a(`beta.people.wholeCompany`),subject:{company:e}})),u=o.nodes.map(({id:e,name:t,email:n,company:r})=>({id:e,name:t,detail:[r.name,n].filter(Boolean).join(` · `),subject:{user:e}})),d=[...n===`users`?[]:l,...n===`companies`?[]:u].filter(({id:e})=>!r.has(e));return d.length===0?(0,p.jsx)(`p`,{className:`quiet`,children:a(`record.nothingFound`)}):(0,p.jsx)(`ul`,{children:d.map(e=>(0,p.jsx)(`li`,{children:(0,p.jsxs)(`button`,{type:`button`,className:`view view-wide beta-found`,onClick:()=>i(e),children:[(0,p.jsx)(`bdi`,{className:`strong`,children:e.name}),` `,(0,p.jsx)(`bdi`,{className:`quiet`,children:e.detail})]})},e.id))})}var d,f,p,m,h;function g(){return(g=e((()=>{c(),d=n(),f=o(),r(),p=a(),m=8,h=new Set})))()}export{g as n,l as t};