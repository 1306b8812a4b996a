//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{f as t}from"./6a67ba05.js";import{G as n,R as r,U as i,W as a,c as o,f as s,p as c,rt as l,tt as u,z as d}from"./b9259d66.js";import{t as f}from"./359a327b.js";import{t as p}from"./f18f9c7b.js";import{n as m,t as h}from"./49ee071c.js";import{i as g}from"./110b5995.js";import{t as _}from"./d39ce528.js";import{p as v}from"./2b5501b1.js";var y=e(l(),1),b=a(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`file`}],t=[{kind:`Variable`,name:`file`,variableName:`file`}],n={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a],storageKey:null},s=[{kind:`Literal`,name:`first`,value:100}],c={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},d={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,u],storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`differencesQuery`,selections:[{alias:null,args:t,concreteType:`FlagDifference`,kind:`LinkedField`,name:`flagDifferences`,plural:!0,selections:[n,r,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[i,o,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,o],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:s,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,l,{args:null,kind:`FragmentSpread`,name:`opLines_flag`}],storageKey:null}],storageKey:`featureFlags(first:100)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`differencesQuery`,selections:[{alias:null,args:t,concreteType:`FlagDifference`,kind:`LinkedField`,name:`flagDifferences`,plural:!0,selections:[n,r,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[i,d,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,d,u],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:s,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},f,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[u,l,{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},f],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}]},params:{cacheID:`dafbd6dd63b22e5b1c148c7e167eaf34`,id:`389ff5b675ae13ec368f611f16b96b3e03942368b91d7bae6a7cfc59f1f2ae15`,metadata:{},name:`differencesQuery`,operationKind:`query`,text:`query differencesQuery(
  $file: JSON!
) {
  flagDifferences(file: $file) {
    flag
    ops
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
  featureFlags(first: 100) {
    nodes {
      key
      title
      ...opLines_flag
    }
  }
}

fragment opLines_flag on FeatureFlag {
  title
  description
  kind
  isHidden
  bucketBy
  owner
  reviewBy
  stage
  isEnabled
  rules {
    id
    title
    strategy
    isEnabled
  }
}
`}}})();x.hash=`8bd5a4355860c7fd5885a233415f6ff1`;var S=i(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagPromotePayload`,kind:`LinkedField`,name:`flagPromote`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`proposeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`proposeMutation`,selections:t},params:{cacheID:`7197260c9daf9958dd36dc060baea557`,id:`f929dd3bdb64438e7850a16b9908bfed2edfcb066efd1547cdb155f8ac7abcf7`,metadata:{},name:`proposeMutation`,operationKind:`mutation`,text:`mutation proposeMutation(
  $input: FlagPromoteInput!
) {
  result: flagPromote(input: $input) {
    changes {
      id
      flag
      state
    }
    userErrors {
      code
      refusal
      params
    }
  }
}
`}}})();C.hash=`f2c73eb9d222412e546001abe34e6ee7`;var w=u(),T=C;function E({file:e,count:t}){let n=s(),i=(0,S.useRelayEnvironment)(),[a,o]=(0,y.useState)(null),[l,u]=(0,y.useState)([]),[f,p]=(0,y.useState)(!1),m=c(`FLAGS_CHANGE`),h=async t=>{t.preventDefault();let n=g(new FormData(t.currentTarget),`reason`);u([]),p(!0);try{let{changes:t}=await d(i,T,{file:e,reason:n});o({file:e,changes:t??[]})}catch(e){u(e instanceof r?e.errors:[e])}finally{p(!1)}};return m?a&&a.file===e?(0,w.jsx)(D,{changes:a.changes}):(0,w.jsxs)(`form`,{className:`form form-labels change-form`,onSubmit:e=>void h(e),children:[(0,w.jsxs)(`label`,{children:[n(`beta.reason`),(0,w.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,w.jsx)(_,{problems:l}),(0,w.jsx)(`div`,{children:(0,w.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:f,children:n(f?`record.saving`:`beta.compare.propose`,{count:t})})})]}):null}function D({changes:e}){let t=s();return(0,w.jsxs)(`section`,{"aria-labelledby":`proposed`,role:`status`,children:[(0,w.jsx)(`h2`,{id:`proposed`,children:t(`beta.compare.proposed`)}),(0,w.jsx)(`ul`,{className:`lines`,children:e.map(({id:e,flag:r,state:i})=>(0,w.jsxs)(`li`,{className:`line`,children:[(0,w.jsx)(`div`,{className:`line-text`,children:(0,w.jsx)(`p`,{children:(0,w.jsx)(n,{to:h(e),children:r?t(`beta.change.title`,{title:r}):t(`beta.change.segments`)})})}),(0,w.jsx)(`span`,{className:`time`,children:t(`beta.change.${i}`)})]},e))})]})}var O=x;function k({file:e}){let t=s(),{data:n,error:r}=j(e);if(r)return(0,w.jsx)(_,{problems:[r]});if(!n)return(0,w.jsx)(`p`,{className:`quiet`,children:t(`beta.compare.reading`)});let i=new Map(n.featureFlags.nodes.map(e=>[e.key,e])),{flagDifferences:a}=n;return a.length===0?(0,w.jsx)(`p`,{role:`status`,children:t(`beta.compare.equal`)}):(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(`section`,{"aria-labelledby":`differences`,children:[(0,w.jsx)(`h2`,{id:`differences`,children:t(`beta.compare.differences`)}),a.map(({flag:e,ops:n,conditionSubjects:r})=>(0,w.jsxs)(`div`,{className:`beta-difference`,children:[(0,w.jsx)(`h3`,{children:e?(0,w.jsx)(A,{flagKey:e,title:i.get(e)?.title}):t(`beta.tab.segments`)}),(0,w.jsx)(p,{ops:n,flag:i.get(e??``),conditionSubjects:r})]},e??``))]}),(0,w.jsx)(E,{file:e,count:a.length})]})}function A({flagKey:e,title:t}){let r=s();return(0,w.jsxs)(w.Fragment,{children:[t?(0,w.jsx)(n,{to:m(e),className:`link`,children:(0,w.jsx)(`bdi`,{children:t})}):r(`beta.compare.new`),` `,(0,w.jsx)(`code`,{className:`record-label`,children:e})]})}function j(e){let t=(0,S.useRelayEnvironment)(),[n,r]=(0,y.useState)({file:null});return(0,y.useEffect)(()=>{let{unsubscribe:n}=(0,b.fetchQuery)(t,O,{file:e},{fetchPolicy:`network-only`}).subscribe({next:t=>r({file:e,data:t}),error:t=>r({file:e,error:t})});return n},[t,e]),n.file===e?n:{file:e}}var M=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`flagFile`,storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`downloadQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`downloadQuery`,selections:e},params:{cacheID:`20f35a1396096a3ac2c842f7dd3776e0`,id:`dc0bf201b5d7c5a4a0a43ab61473bf3ff8c86c161e14d18d7dfd3a5e52cff974`,metadata:{},name:`downloadQuery`,operationKind:`query`,text:`query downloadQuery {
  flagFile
}
`}}})();M.hash=`2638025a3849670dca8f78b2019a28c1`;var N=M;function P(){let e=s(),t=o(),n=(0,S.useRelayEnvironment)(),[r,i]=(0,y.useState)(null);return(0,w.jsxs)(`div`,{className:`settings-row`,children:[(0,w.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>(0,b.fetchQuery)(n,N,{},{fetchPolicy:`network-only`}).subscribe({next:({flagFile:e})=>(i(null),F(`flags.json`,JSON.stringify(e,null,2))),error:i}),children:[(0,w.jsx)(v,{size:14,"aria-hidden":`true`}),e(`beta.compare.download`)]}),r&&(0,w.jsx)(`p`,{className:`beta-wrong`,children:t(r)})]})}function F(e,t){let n=URL.createObjectURL(new Blob([t],{type:`application/json`}));Object.assign(document.createElement(`a`),{href:n,download:e}).click(),URL.revokeObjectURL(n)}function I(){return(0,w.jsx)(f,{children:(0,w.jsx)(L,{})})}function L(){let e=s(),[n,r]=(0,y.useState)(null),i=async e=>{e&&r({name:e.name,content:R(await e.text())})};return(0,w.jsxs)(`div`,{className:`settings`,children:[(0,w.jsxs)(`section`,{"aria-labelledby":`this`,children:[(0,w.jsx)(`h2`,{id:`this`,children:e(`beta.compare.this`)}),(0,w.jsx)(`p`,{className:`quiet`,children:e(`beta.compare.thisHelp`)}),(0,w.jsx)(P,{})]}),(0,w.jsxs)(`section`,{"aria-labelledby":`other`,children:[(0,w.jsx)(`h2`,{id:`other`,children:e(`beta.compare.other`)}),(0,w.jsx)(`p`,{className:`quiet`,children:e(`beta.compare.otherHelp`)}),(0,w.jsxs)(`div`,{className:`settings-row`,children:[(0,w.jsxs)(`label`,{className:`button beta-upload`,children:[(0,w.jsx)(t,{size:14,"aria-hidden":`true`}),e(n?`record.chooseOther`:`beta.invite.chooseFile`),(0,w.jsx)(`input`,{type:`file`,accept:`.json,application/json`,className:`visually-hidden`,onChange:e=>void i(e.target.files?.[0])})]}),n&&(0,w.jsx)(`bdi`,{className:`quiet`,children:n.name})]}),n&&n.content===void 0&&(0,w.jsx)(`p`,{className:`beta-wrong`,role:`alert`,children:e(`beta.compare.noJson`)})]}),n?.content!==void 0&&n&&(0,w.jsx)(k,{file:n.content})]})}function R(e){try{return JSON.parse(e)}catch{return}}export{I as default};