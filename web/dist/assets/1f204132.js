//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{U as t,W as n,f as r,n as i,rt as a,tt as o}from"./b9259d66.js";import{t as s}from"./d39ce528.js";var c=n(),l=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`ops`}],t=[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`ops`,variableName:`ops`}],n={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[a,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],s={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},n,r],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[a,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c,a],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:o,storageKey:null},s],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:l,storageKey:null},s],storageKey:null}]},params:{cacheID:`3957af6669637f79563a655601c038a0`,id:`49e1564cccfd912820827b73883339c5a4ea49800df145e172fe8b2b4804e320`,metadata:{},name:`impactQuery`,operationKind:`query`,text:`query impactQuery(
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
`}}})();l.hash=`6e91c7f46b8b696d909218438a450c79`;var u=e(a(),1),d=t(),f=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`peopleNames_user`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],type:`BetaUser`,abstractKey:null}})();f.hash=`067c80fdf1a9c504ce51b14ab92f3f6f`;var p=o();function m({users:e}){return(0,p.jsx)(`ul`,{className:`beta-people`,children:e.map(e=>(0,p.jsx)(h,{user:e},e.id))})}function h({user:e}){let{name:t,email:n,company:r}=(0,d.useFragment)(f,e);return(0,p.jsxs)(`li`,{children:[(0,p.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,p.jsxs)(`span`,{className:`quiet`,children:[(0,p.jsx)(`bdi`,{children:r.name}),n&&(0,p.jsxs)(p.Fragment,{children:[` · `,(0,p.jsx)(`bdi`,{children:n})]})]})]})}var g=250,_=l,v={data:null,error:null,isLoading:!1};function y(e,t){let n=(0,d.useRelayEnvironment)(),r=i(),a=t.length>0?JSON.stringify(t):null,[o,s]=(0,u.useState)({...v,key:null});return(0,u.useEffect)(()=>{if(!a||!r)return;let t,i=setTimeout(()=>{let r={flag:e,ops:JSON.parse(a)};t=(0,c.fetchQuery)(n,_,r,{fetchPolicy:`network-only`}).subscribe({next:({featureImpact:e})=>s({data:e,error:null,isLoading:!1,key:a}),error:e=>s({data:null,error:e,isLoading:!1,key:a})})},g);return()=>{clearTimeout(i),t?.unsubscribe()}},[n,e,a,r]),(0,u.useMemo)(()=>a?o.key===a?o:{...v,isLoading:!0}:v,[a,o])}function b({impact:{data:e,error:t,isLoading:n}}){let i=r();return(0,p.jsxs)(`div`,{className:`impact`,role:`status`,children:[n&&(0,p.jsx)(`p`,{className:`quiet`,children:i(`beta.impact.loading`)}),t&&(0,p.jsx)(s,{problems:[t]}),e&&(0,p.jsx)(x,{data:e})]})}function x({data:e}){let t=r(),{gains:n,losses:i,gaining:a,losing:o,widens:s,dependents:c}=e;return(0,p.jsxs)(p.Fragment,{children:[n===0&&i===0&&(0,p.jsx)(`p`,{className:`quiet`,children:t(s?`beta.impact.later`:`beta.impact.none`)}),n>0&&(0,p.jsx)(S,{kind:`gain`,count:n,users:a}),i>0&&(0,p.jsx)(S,{kind:`lose`,count:i,users:o}),c.map(e=>(0,p.jsx)(`p`,{className:`quiet`,children:t(`beta.impact.dependent`,{title:e.title,gains:e.gains,losses:e.losses})},e.flag))]})}function S({kind:e,count:t,users:n}){let i=r();return(0,p.jsxs)(`details`,{className:`impact-side`,"data-kind":e,children:[(0,p.jsx)(`summary`,{children:i(`beta.impact.${e}`,{count:t})}),(0,p.jsx)(m,{users:n}),t>n.length&&(0,p.jsx)(`p`,{className:`quiet`,children:i(`beta.more`,{count:t-n.length})})]})}export{b as n,y as r,x as t};