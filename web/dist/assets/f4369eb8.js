//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,V as i,in as a,rn as o,v as s,y as c}from"./eac1eecf.js";import{r as l,t as u}from"./f6a32e35.js";var d;function f(){return(f=e((()=>{a(),d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`ops`}],t=[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`ops`,variableName:`ops`}],n={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[a,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],s={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},n,r],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[a,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c,a],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:o,storageKey:null},s],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:l,storageKey:null},s],storageKey:null}]},params:{cacheID:`3957af6669637f79563a655601c038a0`,id:`49e1564cccfd912820827b73883339c5a4ea49800df145e172fe8b2b4804e320`,metadata:{},name:`impactQuery`,operationKind:`query`,text:`query impactQuery(
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
`}}})(),d.hash=`6e91c7f46b8b696d909218438a450c79`})))()}var p;function m(){return(m=e((()=>{a(),p=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`peopleNames_user`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],type:`BetaUser`,abstractKey:null}})(),p.hash=`067c80fdf1a9c504ce51b14ab92f3f6f`})))()}function h({users:e}){return(0,v.jsx)(`ul`,{className:`beta-people`,children:e.map(e=>(0,v.jsx)(g,{user:e},e.id))})}function g({user:e}){let{name:t,email:n,company:r}=(0,_.useFragment)(p,e);return(0,v.jsxs)(`li`,{children:[(0,v.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,v.jsxs)(`span`,{className:`quiet`,children:[(0,v.jsx)(`bdi`,{children:r.name}),n&&(0,v.jsxs)(v.Fragment,{children:[` · `,(0,v.jsx)(`bdi`,{children:n})]})]})]})}var _,v;function y(){return(y=e((()=>{m(),_=o(),v=t()})))()}function b(e,t){let n=(0,T.useRelayEnvironment)(),r=c(),i=t.length>0?JSON.stringify(t):null,[a,o]=(0,w.useState)({...A,key:null});return(0,w.useEffect)(()=>{if(!i||!r)return;let t,a=setTimeout(()=>{let r={flag:e,ops:JSON.parse(i)};t=(0,E.fetchQuery)(n,k,r,{fetchPolicy:`network-only`}).subscribe({next:({featureImpact:e})=>o({data:e,error:null,isLoading:!1,key:i}),error:e=>o({data:null,error:e,isLoading:!1,key:i})})},O);return()=>{clearTimeout(a),t?.unsubscribe()}},[n,e,i,r]),(0,w.useMemo)(()=>i?a.key===i?a:{...A,isLoading:!0}:A,[i,a])}function x({impact:{data:e,error:t,isLoading:r}}){let i=n();return(0,D.jsxs)(`div`,{className:`impact`,role:`status`,children:[r&&(0,D.jsx)(`p`,{className:`quiet`,children:i(`beta.impact.loading`)}),t&&(0,D.jsx)(u,{problems:[t]}),e&&(0,D.jsx)(S,{data:e})]})}function S({data:e}){let t=n(),{gains:r,losses:i,gaining:a,losing:o,widens:s,dependents:c}=e;return(0,D.jsxs)(D.Fragment,{children:[r===0&&i===0&&(0,D.jsx)(`p`,{className:`quiet`,children:t(s?`beta.impact.later`:`beta.impact.none`)}),r>0&&(0,D.jsx)(C,{kind:`gain`,count:r,users:a}),i>0&&(0,D.jsx)(C,{kind:`lose`,count:i,users:o}),c.map(e=>(0,D.jsx)(`p`,{className:`quiet`,children:t(`beta.impact.dependent`,{title:e.title,gains:e.gains,losses:e.losses})},e.flag))]})}function C({kind:e,count:t,users:r}){let i=n();return(0,D.jsxs)(`details`,{className:`impact-side`,"data-kind":e,children:[(0,D.jsx)(`summary`,{children:i(`beta.impact.${e}`,{count:t})}),(0,D.jsx)(h,{users:r}),t>r.length&&(0,D.jsx)(`p`,{className:`quiet`,children:i(`beta.more`,{count:t-r.length})})]})}var w,T,E,D,O,k,A;function j(){return(j=e((()=>{f(),w=r(),T=o(),E=a(),i(),s(),y(),l(),D=t(),O=250,k=d,A={data:null,error:null,isLoading:!1}})))()}export{b as i,x as n,j as r,S as t};