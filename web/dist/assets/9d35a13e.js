//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,V as i,in as a,rn as o}from"./eac1eecf.js";import{E as s,T as c}from"./9867827b.js";var l;function u(){return(u=e((()=>{a(),l=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`search`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`search`,variableName:`search`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:n,concreteType:`BetaCompanyConnection`,kind:`LinkedField`,name:`betaCompanies`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i],storageKey:null}],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`subjectSearchQuery`,selections:[a,{alias:null,args:n,concreteType:`BetaUserConnection`,kind:`LinkedField`,name:`betaUsers`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`subjectSearchQuery`,selections:[a,{alias:null,args:n,concreteType:`BetaUserConnection`,kind:`LinkedField`,name:`betaUsers`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,r],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`bf2baafb23f6f25c1e577bf4f4ffd988`,id:`d1e5e8cfc4b1aeafa0d4eea09fc982698e692bbee770e409dabaa4cc3d78a7a3`,metadata:{},name:`subjectSearchQuery`,operationKind:`query`,text:`query subjectSearchQuery(
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
`}}})(),l.hash=`fc371fa0ef284712af138d2ec53de1b9`})))()}function d({label:e,only:t,except:n=_,onChoose:r}){let[i,a]=(0,p.useState)(``),o=(0,p.useDeferredValue)(i.trim()),c=(0,p.useRef)(null);return(0,h.jsxs)(`div`,{className:`form beta-search`,"data-finder":``,children:[(0,h.jsx)(`input`,{ref:c,type:`search`,className:`input`,value:i,onChange:e=>a(e.target.value),onKeyDown:e=>{e.key===`Enter`&&e.preventDefault(),s(e)},"aria-label":e,placeholder:e}),(0,h.jsx)(p.Suspense,{children:o&&(0,h.jsx)(f,{search:o,only:t,except:n,onChoose:e=>{a(``),c.current?.focus(),r(e)}})})]})}function f({search:e,only:t,except:r=_,onChoose:i}){let a=n(),{betaUsers:o,betaCompanies:c}=(0,m.useLazyLoadQuery)(l,{search:e,first:g}),u=c.nodes.map(({id:e,name:t})=>({id:e,name:t,detail:a(`beta.people.wholeCompany`),subject:{company:e}})),d=o.nodes.map(({id:e,name:t,email:n,company:r})=>({id:e,name:t,detail:[r.name,n].filter(Boolean).join(` · `),subject:{user:e}})),f=[...t===`users`?[]:u,...t===`companies`?[]:d].filter(({id:e})=>!r.has(e));return f.length===0?(0,h.jsx)(`p`,{className:`quiet`,children:a(`record.nothingFound`)}):(0,h.jsx)(`ul`,{children:f.map(e=>(0,h.jsx)(`li`,{children:(0,h.jsxs)(`button`,{type:`button`,className:`view view-wide beta-found`,onKeyDown:s,onClick:()=>i(e),children:[(0,h.jsx)(`bdi`,{className:`strong`,children:e.name}),` `,(0,h.jsx)(`bdi`,{className:`quiet`,children:e.detail})]})},e.id))})}var p,m,h,g,_;function v(){return(v=e((()=>{u(),p=r(),m=o(),i(),c(),h=t(),g=8,_=new Set})))()}export{v as n,d as t};