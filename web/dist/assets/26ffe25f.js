import{n as e}from"./16930679.js";import{B as t,Q as n,X as r,l as i,z as a}from"./dfbc0ede.js";var o=t(),s=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`ops`}],t=[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`ops`,variableName:`ops`}],n={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[a,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],s={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},n,r],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[a,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c,a],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:o,storageKey:null},s],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:l,storageKey:null},s],storageKey:null}]},params:{cacheID:`3957af6669637f79563a655601c038a0`,id:null,metadata:{},name:`impactQuery`,operationKind:`query`,text:`query impactQuery(
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
`}}})();s.hash=`6e91c7f46b8b696d909218438a450c79`;var c=e(n(),1),l=a(),u=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`peopleNames_user`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],type:`BetaUser`,abstractKey:null}})();u.hash=`067c80fdf1a9c504ce51b14ab92f3f6f`;var d=r();function f({users:e}){return(0,d.jsx)(`ul`,{className:`beta-people`,children:e.map(e=>(0,d.jsx)(p,{user:e},e.id))})}function p({user:e}){let{name:t,email:n,company:r}=(0,l.useFragment)(u,e);return(0,d.jsxs)(`li`,{children:[(0,d.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,d.jsxs)(`span`,{className:`quiet`,children:[(0,d.jsx)(`bdi`,{children:r.name}),n&&(0,d.jsxs)(d.Fragment,{children:[` · `,(0,d.jsx)(`bdi`,{children:n})]})]})]})}var m=250,h=s,g={data:null,error:null,isLoading:!1};function _(e,t){let n=(0,l.useRelayEnvironment)(),r=t.length>0?JSON.stringify(t):null,[i,a]=(0,c.useState)({...g,key:null});return(0,c.useEffect)(()=>{if(!r)return;let t,i=setTimeout(()=>{let i={flag:e,ops:JSON.parse(r)};t=(0,o.fetchQuery)(n,h,i,{fetchPolicy:`network-only`}).subscribe({next:({featureImpact:e})=>a({data:e,error:null,isLoading:!1,key:r}),error:e=>a({data:null,error:e,isLoading:!1,key:r})})},m);return()=>{clearTimeout(i),t?.unsubscribe()}},[n,e,r]),(0,c.useMemo)(()=>r?i.key===r?i:{...g,isLoading:!0}:g,[r,i])}function v({impact:{data:e,error:t,isLoading:n}}){let r=i();return(0,d.jsxs)(`div`,{className:`impact`,role:`status`,children:[n&&(0,d.jsx)(`p`,{className:`quiet`,children:r(`beta.impact.loading`)}),t&&(0,d.jsx)(`p`,{className:`beta-wrong`,lang:`en`,children:t.message}),e&&(0,d.jsx)(y,{data:e})]})}function y({data:e}){let t=i(),{gains:n,losses:r,gaining:a,losing:o,widens:s,dependents:c}=e;return(0,d.jsxs)(d.Fragment,{children:[n===0&&r===0&&(0,d.jsx)(`p`,{className:`quiet`,children:t(s?`beta.impact.later`:`beta.impact.none`)}),n>0&&(0,d.jsx)(b,{kind:`gain`,count:n,users:a}),r>0&&(0,d.jsx)(b,{kind:`lose`,count:r,users:o}),c.map(e=>(0,d.jsx)(`p`,{className:`quiet`,children:t(`beta.impact.dependent`,{title:e.title,gains:e.gains,losses:e.losses})},e.flag))]})}function b({kind:e,count:t,users:n}){let r=i();return(0,d.jsxs)(`details`,{className:`impact-side`,"data-kind":e,children:[(0,d.jsx)(`summary`,{children:r(`beta.impact.${e}`,{count:t})}),(0,d.jsx)(f,{users:n}),t>n.length&&(0,d.jsx)(`p`,{className:`quiet`,children:r(`beta.more`,{count:t-n.length})})]})}export{v as n,_ as r,y as t};