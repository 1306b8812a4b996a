//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{$ as t,H as n,V as r,tt as i,u as a}from"./a49feb05.js";import{t as o}from"./d8ed22a1.js";var s=n(),c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`ops`}],t=[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`ops`,variableName:`ops`}],n={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[a,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],s={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},n,r],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[a,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c,a],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:o,storageKey:null},s],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:l,storageKey:null},s],storageKey:null}]},params:{cacheID:`3957af6669637f79563a655601c038a0`,id:`49e1564cccfd912820827b73883339c5a4ea49800df145e172fe8b2b4804e320`,metadata:{},name:`impactQuery`,operationKind:`query`,text:`query impactQuery(
  $flag: ID!
  $ops: [FlagOpInput!]!
) {
  featureImpact(flag: $flag, ops: $ops) {
    gains
    losses
    widens
    gaining {
      id
      ...peopleNames_user
    }
    losing {
      id
      ...peopleNames_user
    }
    dependents {
      flag
      title
      gains
      losses
    }
  }
}

fragment peopleNames_user on BetaUser {
  name
  email
  company {
    name
    id
  }
}
`}}})();c.hash=`6e91c7f46b8b696d909218438a450c79`;var l=e(i(),1),u=r(),d=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`peopleNames_user`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],type:`BetaUser`,abstractKey:null}})();d.hash=`067c80fdf1a9c504ce51b14ab92f3f6f`;var f=t();function p({users:e}){return(0,f.jsx)(`ul`,{className:`beta-people`,children:e.map(e=>(0,f.jsx)(m,{user:e},e.id))})}function m({user:e}){let{name:t,email:n,company:r}=(0,u.useFragment)(d,e);return(0,f.jsxs)(`li`,{children:[(0,f.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,f.jsxs)(`span`,{className:`quiet`,children:[(0,f.jsx)(`bdi`,{children:r.name}),n&&(0,f.jsxs)(f.Fragment,{children:[` · `,(0,f.jsx)(`bdi`,{children:n})]})]})]})}var h=250,g=c,_={data:null,error:null,isLoading:!1};function v(e,t){let n=(0,u.useRelayEnvironment)(),r=t.length>0?JSON.stringify(t):null,[i,a]=(0,l.useState)({..._,key:null});return(0,l.useEffect)(()=>{if(!r)return;let t,i=setTimeout(()=>{let i={flag:e,ops:JSON.parse(r)};t=(0,s.fetchQuery)(n,g,i,{fetchPolicy:`network-only`}).subscribe({next:({featureImpact:e})=>a({data:e,error:null,isLoading:!1,key:r}),error:e=>a({data:null,error:e,isLoading:!1,key:r})})},h);return()=>{clearTimeout(i),t?.unsubscribe()}},[n,e,r]),(0,l.useMemo)(()=>r?i.key===r?i:{..._,isLoading:!0}:_,[r,i])}function y({impact:{data:e,error:t,isLoading:n}}){let r=a();return(0,f.jsxs)(`div`,{className:`impact`,role:`status`,children:[n&&(0,f.jsx)(`p`,{className:`quiet`,children:r(`beta.impact.loading`)}),t&&(0,f.jsx)(o,{problems:[t]}),e&&(0,f.jsx)(b,{data:e})]})}function b({data:e}){let t=a(),{gains:n,losses:r,gaining:i,losing:o,widens:s,dependents:c}=e;return(0,f.jsxs)(f.Fragment,{children:[n===0&&r===0&&(0,f.jsx)(`p`,{className:`quiet`,children:t(s?`beta.impact.later`:`beta.impact.none`)}),n>0&&(0,f.jsx)(x,{kind:`gain`,count:n,users:i}),r>0&&(0,f.jsx)(x,{kind:`lose`,count:r,users:o}),c.map(e=>(0,f.jsx)(`p`,{className:`quiet`,children:t(`beta.impact.dependent`,{title:e.title,gains:e.gains,losses:e.losses})},e.flag))]})}function x({kind:e,count:t,users:n}){let r=a();return(0,f.jsxs)(`details`,{className:`impact-side`,"data-kind":e,children:[(0,f.jsx)(`summary`,{children:r(`beta.impact.${e}`,{count:t})}),(0,f.jsx)(p,{users:n}),t>n.length&&(0,f.jsx)(`p`,{className:`quiet`,children:r(`beta.more`,{count:t-n.length})})]})}export{y as n,v as r,b as t};