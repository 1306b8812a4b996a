//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{U as t,W as n,f as r,rt as i,tt as a}from"./b9259d66.js";n();var o=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`search`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`search`,variableName:`search`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:n,concreteType:`BetaCompanyConnection`,kind:`LinkedField`,name:`betaCompanies`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i],storageKey:null}],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`subjectSearchQuery`,selections:[a,{alias:null,args:n,concreteType:`BetaUserConnection`,kind:`LinkedField`,name:`betaUsers`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`subjectSearchQuery`,selections:[a,{alias:null,args:n,concreteType:`BetaUserConnection`,kind:`LinkedField`,name:`betaUsers`,plural:!1,selections:[{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,o,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,r],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`bf2baafb23f6f25c1e577bf4f4ffd988`,id:`d1e5e8cfc4b1aeafa0d4eea09fc982698e692bbee770e409dabaa4cc3d78a7a3`,metadata:{},name:`subjectSearchQuery`,operationKind:`query`,text:`query subjectSearchQuery(
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
`}}})();o.hash=`fc371fa0ef284712af138d2ec53de1b9`;var s=e(i(),1),c=t(),l=a(),u=8,d=new Set;function f({label:e,only:t,except:n=d,onChoose:r}){let[i,a]=(0,s.useState)(``),o=(0,s.useDeferredValue)(i.trim()),c=(0,s.useRef)(null);return(0,l.jsxs)(`div`,{className:`form beta-search`,children:[(0,l.jsx)(`input`,{ref:c,type:`search`,className:`input`,value:i,onChange:e=>a(e.target.value),onKeyDown:e=>e.key===`Enter`&&e.preventDefault(),"aria-label":e,placeholder:e}),(0,l.jsx)(s.Suspense,{children:o&&(0,l.jsx)(p,{search:o,only:t,except:n,onChoose:e=>{a(``),c.current?.focus(),r(e)}})})]})}function p({search:e,only:t,except:n=d,onChoose:i}){let a=r(),{betaUsers:s,betaCompanies:f}=(0,c.useLazyLoadQuery)(o,{search:e,first:u}),p=f.nodes.map(({id:e,name:t})=>({id:e,name:t,detail:a(`beta.people.wholeCompany`),subject:{company:e}})),m=s.nodes.map(({id:e,name:t,email:n,company:r})=>({id:e,name:t,detail:[r.name,n].filter(Boolean).join(` · `),subject:{user:e}})),h=[...t===`users`?[]:p,...t===`companies`?[]:m].filter(({id:e})=>!n.has(e));return h.length===0?(0,l.jsx)(`p`,{className:`quiet`,children:a(`record.nothingFound`)}):(0,l.jsx)(`ul`,{children:h.map(e=>(0,l.jsx)(`li`,{children:(0,l.jsxs)(`button`,{type:`button`,className:`view view-wide beta-found`,onClick:()=>i(e),children:[(0,l.jsx)(`bdi`,{className:`strong`,children:e.name}),` `,(0,l.jsx)(`bdi`,{className:`quiet`,children:e.detail})]})},e.id))})}export{f as t};