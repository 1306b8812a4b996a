import{n as e,t}from"./793ae5d2.js";import{t as n}from"./30ec0bdb.js";import{a as r,n as i,r as a}from"./c9d1bb20.js";import{t as o,u as s}from"./9f4d275a.js";import{t as c}from"./576f3e2e.js";import{a as l,r as u,u as d}from"./b5ea03b2.js";import{t as f}from"./e24b4292.js";import{a as p,c as m,i as h,l as g,n as _,r as v,s as y,t as b,u as x}from"./4579e375.js";import{n as S,t as C}from"./b99f2565.js";import{i as w,n as ee,t as te}from"./f9a27298.js";import{n as T}from"./71be94fb.js";import{n as ne}from"./88f983e9.js";import{t as re}from"./242571e9.js";import{t as ie}from"./3af846e8.js";var E={name:`loader-circle`,size:24,node:[[`path`,{d:`M21 12a9 9 0 1 1-6.219-8.56`,key:`13zald`}]],aliases:[`loader-2`]};E.node;var ae=i(E),oe={name:`octagon-x`,size:24,node:[[`path`,{d:`m15 9-6 6`,key:`1uzhvr`}],[`path`,{d:`M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z`,key:`2d38gg`}],[`path`,{d:`m9 9 6 6`,key:`z0biqf`}]],aliases:[`x-octagon`]};oe.node;var se=i(oe),D=e(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},r={kind:`Variable`,name:`flag`,variableName:`key`},i={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},l={kind:`Literal`,name:`first`,value:1},u=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageFlagQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},{args:null,kind:`FragmentSpread`,name:`kill_flag`},{args:null,kind:`FragmentSpread`,name:`killed_flag`},{args:null,kind:`FragmentSpread`,name:`figures_flag`},{args:null,kind:`FragmentSpread`,name:`switch_flag`},{args:null,kind:`FragmentSpread`,name:`stage_flag`},{args:null,kind:`FragmentSpread`,name:`rollout_flag`},{args:null,kind:`FragmentSpread`,name:`requirements_flag`},{args:null,kind:`FragmentSpread`,name:`facts_flag`}],storageKey:null},{args:[r],kind:`FragmentSpread`,name:`figures_query`},{args:null,kind:`FragmentSpread`,name:`requirements_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageFlagQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,i,a,o,s,c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedReason`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,concreteType:`FlagRequirement`,kind:`LinkedField`,name:`requirements`,plural:!0,selections:[s,{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`parent`,plural:!1,selections:[i,a,o,s,c,n],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],storageKey:null},{alias:null,args:[l,r],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:u,storageKey:null},{alias:null,args:[l,r,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:u,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[i,a],storageKey:null}],storageKey:`featureFlags(first:100)`}]},params:{cacheID:`40816d379ba4413bb9dea9578c112ff1`,id:null,metadata:{},name:`pageFlagQuery`,operationKind:`query`,text:`query pageFlagQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    archivedAt
    ...flagFrame_flag
    ...kill_flag
    ...killed_flag
    ...figures_flag
    ...switch_flag
    ...stage_flag
    ...rollout_flag
    ...requirements_flag
    ...facts_flag
  }
  ...figures_query_JWbh3
  ...requirements_query
}

fragment editFacts_flag on FeatureFlag {
  key
  version
  title
  description
  kind
  isHidden
  bucketBy
  owner
  reviewBy
}

fragment facts_flag on FeatureFlag {
  key
  version
  title
  description
  kind
  isHidden
  bucketBy
  owner
  reviewBy
  createdAt
  archivedAt
  ...editFacts_flag
}

fragment figures_flag on FeatureFlag {
  stage
  isEnabled
  killedAt
  archivedAt
  rules {
    strategy
    isEnabled
    id
  }
}

fragment figures_query_JWbh3 on Query {
  betaMembers(flag: $key, first: 1) {
    totalCount
  }
  betaInvitations(flag: $key, state: PENDING, first: 1) {
    totalCount
  }
}

fragment flagFrame_flag on FeatureFlag {
  key
  title
  stage
  isEnabled
  killedAt
  archivedAt
}

fragment kill_flag on FeatureFlag {
  key
  title
  killedAt
}

fragment killed_flag on FeatureFlag {
  key
  version
  killedAt
  killedBy
  killedReason
}

fragment requirements_flag on FeatureFlag {
  key
  version
  archivedAt
  requirements {
    isEnabled
    parent {
      key
      title
      stage
      isEnabled
      killedAt
      archivedAt
    }
  }
}

fragment requirements_query on Query {
  featureFlags(first: 100) {
    nodes {
      key
      title
    }
  }
}

fragment rollout_flag on FeatureFlag {
  key
  version
  bucketBy
  archivedAt
  rules {
    strategy
    isEnabled
    id
  }
}

fragment stage_flag on FeatureFlag {
  key
  version
  stage
  archivedAt
}

fragment switch_flag on FeatureFlag {
  key
  version
  isEnabled
  archivedAt
}
`}}})();O.hash=`87656657ace016d9dc1f79a3a6686817`;var k=r(a(),1),A=t(),j={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`flagFrame_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};j.hash=`2afb9a559b7d694d9eff6f34c63805e8`;var M=d(),ce=[`overview`];function le({flag:e,actions:t,children:n}){let r=u(),i=(0,A.useFragment)(j,e),a=ce.map(e=>({to:C(i.key,e===`overview`?void 0:e),label:`beta.flag.${e}`}));return(0,M.jsxs)(f,{children:[(0,M.jsxs)(`div`,{className:`page-head`,children:[(0,M.jsxs)(`p`,{className:`quiet`,children:[(0,M.jsx)(s,{to:S,className:`link`,children:r(`beta.title`)}),` `,`›`]}),(0,M.jsx)(`h1`,{children:(0,M.jsx)(`bdi`,{children:i.title})}),(0,M.jsx)(`code`,{className:`record-label`,children:i.key}),(0,M.jsx)(g,{flag:i}),(0,M.jsx)(`div`,{className:`page-head-end`,children:t})]}),a.length>1&&(0,M.jsx)(m,{label:`beta.flag.tabs`,tabs:a}),n]})}var N={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`facts_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`editFacts_flag`}],type:`FeatureFlag`,abstractKey:null};N.hash=`e4de49410d635eeb908e89ffb78cb606`;var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`ops`}],t=[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`ops`,variableName:`ops`}],n={alias:null,args:null,kind:`ScalarField`,name:`gains`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`losses`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`widens`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o=[a,{args:null,kind:`FragmentSpread`,name:`peopleNames_user`}],s={alias:null,args:null,concreteType:`DependentFlagImpact`,kind:`LinkedField`,name:`dependents`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},n,r],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[a,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[c,a],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:o,storageKey:null},s],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`impactQuery`,selections:[{alias:null,args:t,concreteType:`FeatureImpact`,kind:`LinkedField`,name:`featureImpact`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`gaining`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`losing`,plural:!0,selections:l,storageKey:null},s],storageKey:null}]},params:{cacheID:`3957af6669637f79563a655601c038a0`,id:null,metadata:{},name:`impactQuery`,operationKind:`query`,text:`query impactQuery(
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
`}}})();P.hash=`6e91c7f46b8b696d909218438a450c79`;var F=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`peopleNames_user`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],type:`BetaUser`,abstractKey:null}})();F.hash=`067c80fdf1a9c504ce51b14ab92f3f6f`;function ue({users:e}){return(0,M.jsx)(`ul`,{className:`beta-people`,children:e.map(e=>(0,M.jsx)(de,{user:e},e.id))})}function de({user:e}){let{name:t,email:n,company:r}=(0,A.useFragment)(F,e);return(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`bdi`,{className:`strong`,children:t}),` `,(0,M.jsxs)(`span`,{className:`quiet`,children:[(0,M.jsx)(`bdi`,{children:r.name}),n&&(0,M.jsxs)(M.Fragment,{children:[` · `,(0,M.jsx)(`bdi`,{children:n})]})]})]})}var fe=250,pe=P,I={data:null,error:null,isLoading:!1};function me(e,t){let n=(0,A.useRelayEnvironment)(),r=t&&JSON.stringify(t),[i,a]=(0,k.useState)({...I,key:null});return(0,k.useEffect)(()=>{if(!r)return;let t,i=setTimeout(()=>{let i={flag:e,ops:[JSON.parse(r)]};t=(0,D.fetchQuery)(n,pe,i,{fetchPolicy:`network-only`}).subscribe({next:({featureImpact:e})=>a({data:e,error:null,isLoading:!1,key:r}),error:e=>a({data:null,error:e,isLoading:!1,key:r})})},fe);return()=>{clearTimeout(i),t?.unsubscribe()}},[n,e,r]),(0,k.useMemo)(()=>r?i.key===r?i:{...I,isLoading:!0}:I,[r,i])}function he({impact:{data:e,error:t,isLoading:n}}){let r=u();return(0,M.jsxs)(`div`,{className:`impact`,role:`status`,children:[n&&(0,M.jsx)(`p`,{className:`quiet`,children:r(`beta.impact.loading`)}),t&&(0,M.jsx)(`p`,{className:`beta-wrong`,lang:`en`,children:t.message}),e&&(0,M.jsx)(ge,{data:e})]})}function ge({data:e}){let t=u(),{gains:n,losses:r,gaining:i,losing:a,widens:o,dependents:s}=e;return(0,M.jsxs)(M.Fragment,{children:[n===0&&r===0&&(0,M.jsx)(`p`,{className:`quiet`,children:t(o?`beta.impact.later`:`beta.impact.nobody`)}),n>0&&(0,M.jsx)(L,{kind:`gain`,count:n,users:i}),r>0&&(0,M.jsx)(L,{kind:`lose`,count:r,users:a}),s.map(e=>(0,M.jsx)(`p`,{className:`quiet`,children:t(`beta.impact.dependent`,{title:e.title,gains:e.gains,losses:e.losses})},e.flag))]})}function L({kind:e,count:t,users:n}){let r=u();return(0,M.jsxs)(`details`,{className:`impact-side`,"data-kind":e,children:[(0,M.jsx)(`summary`,{children:r(`beta.impact.${e}`,{count:t})}),(0,M.jsx)(ue,{users:n}),t>n.length&&(0,M.jsx)(`p`,{className:`quiet`,children:r(`beta.more`,{count:t-n.length})})]})}function R({flag:e,op:t,submit:n,isDanger:r=!1,needsReason:i=!1,canWait:a=!1,onDone:o,children:s}){let c=u(),d=me(e.key,l(`FLAGS_PREVIEW`)?t:null),{run:f,isPending:p,problems:m}=v(),g=_(),[y,b]=(0,k.useState)(``),x=i||!!y||(d.data?.widens??!1),S=async n=>{if(n.preventDefault(),!t)return;let r=T(new FormData(n.currentTarget),`reason`),i=await f(e,t,{reason:r,effectiveAt:y?new Date(y).toISOString():void 0});i&&(g(i),b(``),o?.(i))};return(0,M.jsxs)(`form`,{className:`form form-labels change-form`,onSubmit:e=>void S(e),children:[s,t&&(0,M.jsx)(he,{impact:d}),t&&(0,M.jsxs)(`label`,{children:[c(x?`beta.reason`:`beta.reasonOptional`),(0,M.jsx)(`input`,{className:`input`,name:`reason`,required:x,maxLength:500,autoComplete:`off`})]}),t&&a&&(0,M.jsxs)(`label`,{children:[c(`beta.at`),(0,M.jsx)(`input`,{className:`input`,type:`datetime-local`,value:y,onChange:e=>b(e.target.value)})]}),(0,M.jsx)(h,{problems:m}),t&&(0,M.jsx)(`div`,{children:(0,M.jsx)(`button`,{type:`submit`,className:r?`button button-danger`:`button button-primary`,disabled:p||!!d.error,children:p?c(`record.saving`):y?c(`beta.schedule`):n})})]})}function z(e){let[t,n]=(0,k.useState)(null);return{isOpen:t!==null&&t.value===e,open:()=>n({value:e}),close:()=>n(null)}}var B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`editFacts_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};B.hash=`2b9ea7e1bbf9045b964d1557f61b1f2e`;var _e=[`RELEASE`,`BETA`,`OPS`],ve=[`COMPANY`,`USER`];function ye({flag:e,onDone:t}){let n=u(),{" $fragmentType":r,key:i,version:a,...o}=(0,A.useFragment)(B,e),[s,c]=(0,k.useState)(o),l=e=>c(t=>({...t,...e}));return(0,M.jsxs)(R,{flag:{key:i,version:a},op:be(o,s),submit:n(`record.save`),onDone:t,children:[(0,M.jsxs)(`label`,{children:[n(`beta.name`),(0,M.jsx)(`input`,{className:`input`,required:!0,value:s.title,onChange:e=>l({title:e.target.value})})]}),(0,M.jsxs)(`label`,{children:[n(`beta.description`),(0,M.jsx)(`textarea`,{className:`input`,rows:3,value:s.description,onChange:e=>l({description:e.target.value})})]}),(0,M.jsxs)(`label`,{children:[n(`beta.owner`),(0,M.jsx)(`input`,{className:`input`,required:!0,value:s.owner,onChange:e=>l({owner:e.target.value})})]}),(0,M.jsxs)(`label`,{children:[n(`beta.reviewBy`),(0,M.jsx)(`input`,{className:`input`,type:`date`,value:s.reviewBy??``,onChange:e=>l({reviewBy:e.target.value||null})})]}),(0,M.jsx)(V,{label:`beta.kind`,values:_e,value:s.kind,onChange:e=>l({kind:e})}),(0,M.jsx)(V,{label:`beta.bucketBy`,values:ve,value:s.bucketBy,onChange:e=>l({bucketBy:e})}),(0,M.jsxs)(`label`,{className:`check`,children:[(0,M.jsx)(`input`,{type:`checkbox`,checked:s.isHidden,onChange:e=>l({isHidden:e.target.checked})}),n(`beta.hidden`)]})]})}function V({label:e,values:t,value:n,onChange:r}){let i=u();return(0,M.jsxs)(`label`,{children:[i(e),(0,M.jsx)(`select`,{className:`input`,value:n,onChange:e=>r(e.target.value),children:t.map(t=>(0,M.jsx)(`option`,{value:t,children:i(`${e}.${t}`)},t))})]})}function be(e,t){let n=Object.entries(t).filter(([t,n])=>n!==e[t]);return n.length>0?{update:Object.fromEntries(n)}:null}function xe({flag:e}){let t=u(),n=w(),r=(0,A.useFragment)(N,e),{key:i,version:a,description:o,kind:s,isHidden:c,bucketBy:d,owner:f,reviewBy:p,createdAt:m,archivedAt:h}=r,g=z(a),_=z(a),v=l(`FLAGS_CHANGE`)&&!h;return(0,M.jsxs)(`section`,{"aria-labelledby":`facts`,children:[(0,M.jsxs)(`div`,{className:`section-head`,children:[(0,M.jsx)(`h2`,{id:`facts`,children:t(`record.details`)}),v&&(0,M.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":g.isOpen,onClick:g.isOpen?g.close:g.open,children:t(g.isOpen?`record.cancel`:`beta.edit`)})]}),g.isOpen?(0,M.jsx)(ye,{flag:r,onDone:g.close}):(0,M.jsxs)(`dl`,{className:`details`,children:[o&&(0,M.jsx)(H,{label:t(`beta.description`),value:o}),(0,M.jsx)(H,{label:t(`beta.owner`),value:f}),(0,M.jsx)(H,{label:t(`beta.reviewBy`),value:p?n.day(p):`–`}),(0,M.jsx)(H,{label:t(`beta.kind`),value:t(`beta.kind.${s}`)}),(0,M.jsx)(H,{label:t(`beta.isHidden`),value:t(c?`beta.hidden`:`beta.shown`)}),(0,M.jsx)(H,{label:t(`beta.bucketBy`),value:t(`beta.bucketBy.${d}`)}),(0,M.jsx)(H,{label:t(`beta.createdAt`),value:n.date(m)}),h&&(0,M.jsx)(H,{label:t(`beta.archivedAt`),value:n.date(h)})]}),v&&!g.isOpen&&(0,M.jsxs)(`div`,{className:`beta-archive`,children:[(0,M.jsx)(`button`,{type:`button`,className:`link`,"aria-expanded":_.isOpen,onClick:_.isOpen?_.close:_.open,children:t(_.isOpen?`record.cancel`:`beta.archive`)}),_.isOpen&&(0,M.jsx)(Se,{flag:{key:i,version:a}})]})]})}function H({label:e,value:t}){return(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:e}),(0,M.jsx)(`dd`,{children:(0,M.jsx)(`bdi`,{children:t})})]})}function Se({flag:e}){let t=u(),[n,r]=(0,k.useState)(``);return(0,M.jsx)(R,{flag:e,op:n===e.key?{switch:`ARCHIVE`}:null,submit:t(`beta.archive`),isDanger:!0,children:(0,M.jsxs)(`label`,{children:[t(`beta.archiveHelp`,{key:e.key}),(0,M.jsx)(`input`,{className:`input beta-key`,value:n,spellCheck:!1,autoCapitalize:`none`,onChange:e=>r(e.target.value.trim())})]})})}var U=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},e],storageKey:null}],type:`FeatureFlag`,abstractKey:null}})();U.hash=`edcf8ad4b4e96c07e9be00bff9faada0`;var W=(function(){var e={kind:`Literal`,name:`first`,value:1},t={kind:`Variable`,name:`flag`,variableName:`flag`},n=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`figures_query`,selections:[{alias:null,args:[e,t],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:n,storageKey:null},{alias:null,args:[e,t,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:n,storageKey:null}],type:`Query`,abstractKey:null}})();W.hash=`dfea8885392127aa417f1b361cffa5fd`;function Ce({flag:e,query:t}){let n=u(),r=w(),{rules:i,...a}=(0,A.useFragment)(U,e),o=(0,A.useFragment)(W,t),s=b(i),c=i.filter(({isEnabled:e})=>e).length-(s===null?0:1);return(0,M.jsxs)(`dl`,{className:`figures`,children:[(0,M.jsx)(G,{label:n(`beta.state`),detail:n(`beta.stage.${a.stage}`),children:n(`beta.stateLong.${x(a)}`)}),(0,M.jsx)(G,{label:n(`beta.members`),detail:n(`beta.figures.members`),children:r.number(o.betaMembers.totalCount??0)}),(0,M.jsx)(G,{label:n(`beta.figures.invited`),detail:n(`beta.figures.unanswered`),children:r.number(o.betaInvitations.totalCount??0)}),(0,M.jsx)(G,{label:n(`beta.rollout`),detail:n(`beta.figures.rules`,{count:c}),children:s===null?n(`beta.figures.noRollout`):r.percent(s)})]})}function G({label:e,detail:t,children:n}){return(0,M.jsxs)(`div`,{className:`figure`,children:[(0,M.jsx)(`dt`,{children:e}),(0,M.jsx)(`dd`,{className:`figure-text numeric`,children:n}),(0,M.jsx)(`dd`,{className:`quiet`,children:t})]})}var K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagKillPayload`,kind:`LinkedField`,name:`flagKill`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`killMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`killMutation`,selections:t},params:{cacheID:`82863d9b5286058895e8696564b436a1`,id:null,metadata:{},name:`killMutation`,operationKind:`mutation`,text:`mutation killMutation(
  $input: FlagKillInput!
) {
  result: flagKill(input: $input) {
    revision
    userErrors {
      code
      field
      message
    }
  }
}
`}}})();K.hash=`172d34d8b22c97197a8ba7610512f5b1`;var q={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`kill_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};q.hash=`b8b55dafacf6b5d752b2aa00722e722c`;var J={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`killed_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedReason`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};J.hash=`4439c56cfaddbffd3282e11cbb19b0cb`;var Y=(function(){var e=[{alias:null,args:null,concreteType:`FlagWorker`,kind:`LinkedField`,name:`flagWorkers`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`workerId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`host`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`pid`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isClosed`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`acknowledgedQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`acknowledgedQuery`,selections:e},params:{cacheID:`220fed825b1c4f42229f2852f25fdca3`,id:null,metadata:{},name:`acknowledgedQuery`,operationKind:`query`,text:`query acknowledgedQuery {
  flagWorkers {
    workerId
    host
    pid
    revision
    isClosed
  }
}
`}}})();Y.hash=`1923d1c6c66c2ee9e7d099878f703437`;var we=250,Te=6e4,Ee=Y;function De({revision:e,at:t,onClose:n}){let r=u(),{workers:i,seconds:a}=Oe(e,t),o=i.filter(t=>!X(t,e));return(0,M.jsxs)(`div`,{className:`form`,children:[(0,M.jsx)(`p`,{role:`status`,children:a===null?r(`beta.kill.waiting`,{count:o.length}):r(`beta.kill.everywhere`,{count:i.length,seconds:a})}),(0,M.jsx)(`ul`,{className:`beta-workers`,children:i.map(t=>(0,M.jsxs)(`li`,{"data-confirmed":X(t,e)||void 0,children:[X(t,e)?(0,M.jsx)(ie,{size:16,"aria-hidden":`true`}):(0,M.jsx)(ae,{size:16,className:`beta-spin`,"aria-hidden":`true`}),(0,M.jsx)(`bdi`,{children:t.host}),(0,M.jsx)(`span`,{className:`quiet numeric`,children:t.pid}),(0,M.jsx)(`span`,{className:`visually-hidden`,children:r(X(t,e)?`beta.kill.confirmed`:`beta.kill.notYet`)})]},t.workerId))}),(0,M.jsx)(`div`,{className:`dialog-actions`,children:(0,M.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:r(`record.close`)})})]})}function X({revision:e,isClosed:t},n){return t||e>=n}function Oe(e,t){let n=(0,A.useRelayEnvironment)(),[r,i]=(0,k.useState)({workers:[],seconds:null});return(0,k.useEffect)(()=>{let r,a=()=>{Date.now()-t<Te&&(r=setTimeout(o,we))},o=()=>{(0,D.fetchQuery)(n,Ee,{},{fetchPolicy:`network-only`}).subscribe({next:({flagWorkers:n})=>{let r=n.every(t=>X(t,e));i({workers:n,seconds:r?(Date.now()-t)/1e3:null}),r||a()},error:a})};return o(),()=>clearTimeout(r)},[n,e,t]),r}var ke=K;function Ae({flag:e}){let t=u(),{key:n,title:r,killedAt:i}=(0,A.useFragment)(q,e),[a,o]=(0,k.useState)(!1),[s,c]=(0,k.useState)(null),d=l(`FLAGS_KILL`),f=()=>(o(!1),c(null));return!d||i&&!a?null:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`button`,{type:`button`,className:`button button-danger`,onClick:()=>o(!0),children:[(0,M.jsx)(se,{size:14,"aria-hidden":`true`}),t(`beta.kill`)]}),(0,M.jsx)(re,{open:a,onClose:f,title:t(s?`beta.kill.done`:`beta.kill.title`,{title:r}),children:s?(0,M.jsx)(De,{...s,onClose:f}):(0,M.jsx)(je,{flagKey:n,onKilled:c})})]})}function je({flagKey:e,onKilled:t}){let n=u(),r=(0,A.useRelayEnvironment)(),i=ne(),[a,o]=(0,k.useState)([]),[s,c]=(0,k.useState)(!1),l=async n=>{c(!0);let a=Date.now();try{let{revision:o}=await ee(r,ke,{key:e,reason:n});t({revision:o??0,at:a}),i()}catch(e){o(e instanceof te?e.errors:[e]),c(!1)}};return(0,M.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),l(T(new FormData(e.currentTarget),`reason`))},children:[(0,M.jsx)(`p`,{children:n(`beta.kill.help`)}),(0,M.jsxs)(`label`,{children:[n(`beta.reason`),(0,M.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,M.jsx)(h,{problems:a}),(0,M.jsx)(`div`,{className:`dialog-actions`,children:(0,M.jsx)(`button`,{type:`submit`,className:`button button-danger`,disabled:s,children:n(`beta.kill.submit`)})})]})}function Me({flag:e}){let t=u(),n=w(),{killedAt:r,killedBy:i,killedReason:a,...o}=(0,A.useFragment)(J,e),{isOpen:s,open:c,close:d}=z(r),f=l(`FLAGS_CHANGE`);return r?(0,M.jsxs)(`div`,{className:`beta-killed`,children:[(0,M.jsxs)(`div`,{className:`section-head`,children:[(0,M.jsxs)(`p`,{children:[(0,M.jsx)(`strong`,{children:t(`beta.killed`,{name:i??`–`,ago:n.ago(r)})}),` `,(0,M.jsx)(`bdi`,{children:a})]}),f&&(0,M.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":s,onClick:s?d:c,children:t(s?`record.cancel`:`beta.revive`)})]}),s&&(0,M.jsx)(R,{flag:o,op:{switch:`REVIVE`},submit:t(`beta.revive`),onDone:d})]}):null}var Z=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`requirements_flag`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,concreteType:`FlagRequirement`,kind:`LinkedField`,name:`requirements`,plural:!0,selections:[n,{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`parent`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},t],storageKey:null}],storageKey:null}],type:`FeatureFlag`,abstractKey:null}})();Z.hash=`dcc70d06774dc028a89ac6684a349a48`;var Ne={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`requirements_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}],type:`Query`,abstractKey:null};Ne.hash=`04f6d42b9976a9fd810f7bf89bc0bd46`;function Pe({flag:e,query:t}){let n=u(),{requirements:r,archivedAt:i,...a}=(0,A.useFragment)(Z,e),{featureFlags:o}=(0,A.useFragment)(Ne,t),[c,d]=(0,k.useState)(null),f=l(`FLAGS_CHANGE`)&&!i,p=new Set([a.key,...r.map(({parent:e})=>e.key)]),m=o.nodes.filter(({key:e})=>!p.has(e));return(0,M.jsxs)(`section`,{"aria-labelledby":`requirements`,className:`beta-block`,children:[(0,M.jsx)(`h2`,{id:`requirements`,children:n(`beta.requirements`)}),r.length===0&&(0,M.jsx)(`p`,{className:`quiet`,children:n(`beta.requirements.none`)}),(0,M.jsx)(`ul`,{className:`lines`,children:r.map(({parent:e,isEnabled:t})=>(0,M.jsxs)(`li`,{className:`line beta-wrap`,children:[(0,M.jsx)(`div`,{className:`line-text`,children:(0,M.jsxs)(`p`,{children:[n(t?`beta.requirements.on`:`beta.requirements.off`),` `,(0,M.jsx)(s,{className:`link`,to:C(e.key),children:(0,M.jsx)(`bdi`,{children:e.title})})]})}),(0,M.jsx)(g,{flag:e}),f&&(0,M.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>d(c===e.key?null:e.key),children:[n(c===e.key?`record.cancel`:`beta.remove`),(0,M.jsx)(`span`,{className:`visually-hidden`,children:e.title})]}),c===e.key&&(0,M.jsx)(R,{flag:a,op:{requirementRemove:{parent:e.key}},submit:n(`beta.remove`),onDone:()=>d(null)})]},e.key))}),f&&m.length>0&&(0,M.jsx)(Fe,{flag:a,others:m})]})}function Fe({flag:e,others:t}){let n=u(),[r,i]=(0,k.useState)(``),[a,o]=(0,k.useState)(!0);return(0,M.jsx)(R,{flag:e,op:r?{requirementAdd:{parent:r,isEnabled:a}}:null,submit:n(`beta.requirements.add`),onDone:()=>i(``),children:(0,M.jsxs)(`div`,{className:`beta-pair`,children:[(0,M.jsxs)(`label`,{children:[n(`beta.requirements.flag`),(0,M.jsxs)(`select`,{className:`input`,value:r,onChange:e=>i(e.target.value),children:[(0,M.jsx)(`option`,{value:``,children:n(`beta.requirements.choose`)}),t.map(({key:e,title:t})=>(0,M.jsx)(`option`,{value:e,children:t},e))]})]}),r&&(0,M.jsxs)(`label`,{children:[n(`beta.requirements.mustBe`),(0,M.jsxs)(`select`,{className:`input`,value:String(a),onChange:e=>o(e.target.value===`true`),children:[(0,M.jsx)(`option`,{value:`true`,children:n(`beta.on`)}),(0,M.jsx)(`option`,{value:`false`,children:n(`beta.off`)})]})]})]})})}var Q={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rollout_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null}],storageKey:null}],type:`FeatureFlag`,abstractKey:null};Q.hash=`e19a638504d67a33117a388b28b0c43d`;var Ie=[0,5,10,25,50,100];function Le({flag:e}){let t=u(),n=w(),{rules:r,bucketBy:i,archivedAt:a,...o}=(0,A.useFragment)(Q,e),s=b(r)??0,[c,d]=(0,k.useState)(null),f=c??s,p=l(`FLAGS_CHANGE`)&&!a,m=c===null||c===s?null:{setRollout:{percent:c}};return(0,M.jsxs)(`section`,{"aria-labelledby":`rollout`,className:`beta-block`,children:[(0,M.jsx)(`h2`,{id:`rollout`,children:t(`beta.rollout`)}),(0,M.jsx)(`p`,{className:`quiet`,children:t(`beta.rollout.${i}`,{percent:n.percent(s)})}),p&&(0,M.jsxs)(R,{flag:o,op:m,submit:t(`beta.rollout.set`,{percent:n.percent(f)}),canWait:!0,onDone:()=>d(null),children:[(0,M.jsxs)(`div`,{className:`beta-slider`,children:[(0,M.jsx)(`input`,{type:`range`,min:0,max:100,value:f,"aria-label":t(`beta.rollout.percent`),"aria-valuetext":n.percent(f),onChange:e=>d(Number(e.target.value))}),(0,M.jsx)(`output`,{className:`numeric strong`,children:n.percent(f)})]}),(0,M.jsx)(`div`,{className:`beta-steps`,children:Ie.map(e=>(0,M.jsx)(`button`,{type:`button`,className:`chip numeric`,"aria-pressed":e===f,onClick:()=>d(e),children:n.percent(e)},e))})]})]})}var Re={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stage_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};Re.hash=`1d9d766a3531dd8a6d77258f80747ce9`;var ze=[`DRAFT`,`ALPHA`,`BETA`,`GA`,`RETIRED`];function Be({flag:e}){let t=u(),{stage:n,archivedAt:r,...i}=(0,A.useFragment)(Re,e),[a,o]=(0,k.useState)(null),s=l(`FLAGS_CHANGE`)&&!r,c=a!==null&&a!==n;return(0,M.jsxs)(`section`,{"aria-labelledby":`stage`,className:`beta-block`,children:[(0,M.jsx)(`h2`,{id:`stage`,children:t(`beta.stage`)}),(0,M.jsx)(`div`,{className:`beta-steps`,role:`group`,"aria-labelledby":`stage`,children:ze.map(e=>(0,M.jsxs)(`button`,{type:`button`,className:`chip`,"aria-pressed":e===(a??n),disabled:!s,onClick:()=>o(e===n?null:e),children:[t(`beta.stage.${e}`),e===n&&c&&(0,M.jsx)(`span`,{className:`visually-hidden`,children:t(`beta.stage.now`)})]},e))}),(0,M.jsx)(`p`,{className:`quiet`,children:t(`beta.stageHelp.${a??n}`)}),c&&(0,M.jsx)(R,{flag:i,op:{setStage:{stage:a}},submit:t(`beta.stage.set`,{stage:t(`beta.stage.${a}`)}),canWait:!0,onDone:()=>o(null)})]})}var $={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`switch_flag`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null}],type:`FeatureFlag`,abstractKey:null};$.hash=`093cd5f65ff079d9f00f4ed980433d3b`;function Ve({flag:e}){let t=u(),{isEnabled:n,archivedAt:r,...i}=(0,A.useFragment)($,e),{isOpen:a,open:o,close:s}=z(n),c=l(n?`FLAGS_KILL`:`FLAGS_CHANGE`)&&!r,d=t(n?`beta.switch.off`:`beta.switch.on`);return(0,M.jsxs)(`section`,{"aria-labelledby":`switch`,className:`beta-block`,children:[(0,M.jsxs)(`div`,{className:`section-head`,children:[(0,M.jsx)(`h2`,{id:`switch`,children:t(`beta.switch`)}),c&&(0,M.jsx)(`button`,{type:`button`,className:`button`,"aria-expanded":a,onClick:a?s:o,children:a?t(`record.cancel`):d})]}),(0,M.jsx)(`p`,{className:`quiet`,children:t(n?`beta.switch.isOn`:`beta.switch.isOff`)}),a&&(0,M.jsx)(R,{flag:i,op:{switch:n?`DISABLE`:`ENABLE`},submit:d,canWait:!0,onDone:s})]})}var He=O;function Ue(){let{key:e=``}=n({strict:!1}),{data:t,refresh:r}=c(He,(0,k.useMemo)(()=>({key:e}),[e]));p(r);let i=t.featureFlag;return i?(0,M.jsx)(y,{refresh:r,children:(0,M.jsx)(le,{flag:i,actions:!i.archivedAt&&(0,M.jsx)(Ae,{flag:i}),children:(0,M.jsxs)(`div`,{className:`record`,children:[(0,M.jsx)(Me,{flag:i}),(0,M.jsx)(Ce,{flag:i,query:t}),(0,M.jsxs)(`div`,{className:`record-columns beta-columns`,children:[(0,M.jsxs)(`div`,{className:`record-main`,children:[(0,M.jsx)(Ve,{flag:i}),(0,M.jsx)(Be,{flag:i}),(0,M.jsx)(Le,{flag:i}),(0,M.jsx)(Pe,{flag:i,query:t})]}),(0,M.jsx)(`div`,{className:`record-side`,children:(0,M.jsx)(xe,{flag:i})})]})]})})}):(0,M.jsx)(o,{})}export{Ue as default};