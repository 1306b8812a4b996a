//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,Ht as i,I as a,Tn as o,U as s,Ut as c,V as l,Vt as u,W as d,an as f,in as p,on as m,rn as h}from"./eac1eecf.js";import{K as ee,q as g}from"./9867827b.js";import{X as _,Z as te}from"./88b7b131.js";import{n as ne,r as v,t as y}from"./3bd1d583.js";import{d as b,f as re,i as ie,r as ae}from"./982b6667.js";import{r as x,t as S}from"./8a88c532.js";import{r as C,t as w}from"./f6a32e35.js";import{n as oe,t as se}from"./f4db4162.js";var T;function E(){return(E=e((()=>{p(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`file`}],t=[{kind:`Variable`,name:`file`,variableName:`file`}],n={alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`ops`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a],storageKey:null},s=[{kind:`Literal`,name:`first`,value:100}],c={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},d={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,u],storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`differencesQuery`,selections:[{alias:null,args:t,concreteType:`FlagDifference`,kind:`LinkedField`,name:`flagDifferences`,plural:!0,selections:[n,r,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[i,o,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,o],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:s,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,l,{args:null,kind:`FragmentSpread`,name:`opLines_flag`}],storageKey:null}],storageKey:`featureFlags(first:100)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`differencesQuery`,selections:[{alias:null,args:t,concreteType:`FlagDifference`,kind:`LinkedField`,name:`flagDifferences`,plural:!0,selections:[n,r,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[i,d,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,d,u],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:s,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isHidden`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`bucketBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`owner`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reviewBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},f,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[u,l,{alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},f],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}]},params:{cacheID:`dafbd6dd63b22e5b1c148c7e167eaf34`,id:`389ff5b675ae13ec368f611f16b96b3e03942368b91d7bae6a7cfc59f1f2ae15`,metadata:{},name:`differencesQuery`,operationKind:`query`,text:`query differencesQuery(
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
`}}})(),T.hash=`933fa73b1a131e12f75376596fc33d02`})))()}var D;function O(){return(O=e((()=>{p(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FlagPromotePayload`,kind:`LinkedField`,name:`flagPromote`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeRequest`,kind:`LinkedField`,name:`changes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`flag`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`refusal`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`proposeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`proposeMutation`,selections:t},params:{cacheID:`7197260c9daf9958dd36dc060baea557`,id:`f929dd3bdb64438e7850a16b9908bfed2edfcb066efd1547cdb155f8ac7abcf7`,metadata:{},name:`proposeMutation`,operationKind:`mutation`,text:`mutation proposeMutation(
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
`}}})(),D.hash=`f2c73eb9d222412e546001abe34e6ee7`})))()}function k({file:e,count:t}){let n=r(),a=(0,M.useRelayEnvironment)(),[o,s]=(0,j.useState)(null),[c,l]=(0,j.useState)([]),[f,p]=(0,j.useState)(!1),m=d(`FLAGS_CHANGE`),h=async t=>{t.preventDefault();let n=re(new FormData(t.currentTarget),`reason`);l([]),p(!0);try{let{changes:t}=await i(a,P,{file:e,reason:n});s({file:e,changes:t??[]})}catch(e){l(e instanceof u?e.errors:[e])}finally{p(!1)}};return m?o&&o.file===e?(0,N.jsx)(A,{changes:o.changes}):(0,N.jsxs)(`form`,{className:`form form-labels change-form`,"data-draft":`propose`,onSubmit:e=>void h(e),children:[(0,N.jsxs)(`label`,{children:[n(`beta.reason`),(0,N.jsx)(`input`,{className:`input`,name:`reason`,required:!0,maxLength:500,autoComplete:`off`})]}),(0,N.jsx)(w,{problems:c}),(0,N.jsx)(`div`,{children:(0,N.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:f,children:n(f?`record.saving`:`beta.compare.propose`,{count:t})})})]}):null}function A({changes:e}){let t=r();return(0,N.jsxs)(`section`,{"aria-labelledby":`proposed`,role:`status`,children:[(0,N.jsx)(`h2`,{id:`proposed`,children:t(`beta.compare.proposed`)}),(0,N.jsx)(`ul`,{className:`lines`,children:e.map(({id:e,flag:n,state:r})=>(0,N.jsxs)(`li`,{className:`line`,children:[(0,N.jsx)(`div`,{className:`line-text`,children:(0,N.jsx)(`p`,{children:(0,N.jsx)(f,{to:y(e),children:n?t(`beta.change.title`,{title:n}):t(`beta.change.segments`)})})}),(0,N.jsx)(`span`,{className:`time`,children:t(`beta.change.${r}`)})]},e))})]})}var j,M,N,P;function F(){return(F=e((()=>{O(),m(),j=o(),M=h(),p(),c(),l(),b(),s(),v(),C(),N=t(),P=D})))()}function ce({file:e}){let t=r(),{data:n,error:i}=I(e);if(i)return(0,B.jsx)(w,{problems:[i]});if(!n)return(0,B.jsx)(`p`,{className:`quiet`,children:t(`beta.compare.reading`)});let a=new Map(n.featureFlags.nodes.map(e=>[e.key,e])),{flagDifferences:o}=n;return o.length===0?(0,B.jsx)(`p`,{role:`status`,children:t(`beta.compare.equal`)}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`section`,{"aria-labelledby":`differences`,children:[(0,B.jsx)(`h2`,{id:`differences`,children:t(`beta.compare.differences`)}),o.map(({flag:e,ops:n,conditionSubjects:r})=>(0,B.jsxs)(`div`,{className:`beta-difference`,children:[(0,B.jsx)(`h3`,{children:e?(0,B.jsx)(le,{flagKey:e,title:a.get(e)?.title}):t(`beta.tab.segments`)}),(0,B.jsx)(se,{ops:n,flag:a.get(e??``),conditionSubjects:r})]},e??``))]}),(0,B.jsx)(k,{file:e,count:o.length})]})}function le({flagKey:e,title:t}){let n=r();return(0,B.jsxs)(B.Fragment,{children:[t?(0,B.jsx)(f,{to:ne(e),className:`link`,children:(0,B.jsx)(`bdi`,{children:t})}):n(`beta.compare.new`),` `,(0,B.jsx)(`code`,{className:`record-label`,children:e})]})}function I(e){let t=(0,R.useRelayEnvironment)(),[n,r]=(0,L.useState)({file:null});return(0,L.useEffect)(()=>{let{unsubscribe:n}=(0,z.fetchQuery)(t,V,{file:e},{fetchPolicy:`network-only`}).subscribe({next:t=>r({file:e,data:t}),error:t=>r({file:e,error:t})});return n},[t,e]),n.file===e?n:{file:e}}var L,R,z,B,V;function H(){return(H=e((()=>{E(),m(),L=o(),R=h(),z=p(),l(),oe(),v(),F(),C(),B=t(),V=T})))()}var U;function W(){return(W=e((()=>{p(),U=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`flagFile`,storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`downloadQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`downloadQuery`,selections:e},params:{cacheID:`20f35a1396096a3ac2c842f7dd3776e0`,id:`dc0bf201b5d7c5a4a0a43ab61473bf3ff8c86c161e14d18d7dfd3a5e52cff974`,metadata:{},name:`downloadQuery`,operationKind:`query`,text:`query downloadQuery {
  flagFile
}
`}}})(),U.hash=`2638025a3849670dca8f78b2019a28c1`})))()}function ue(){let e=r(),t=a(),n=(0,K.useRelayEnvironment)(),[i,o]=(0,G.useState)(null);return(0,J.jsxs)(`div`,{className:`settings-row`,children:[(0,J.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>(0,q.fetchQuery)(n,Y,{},{fetchPolicy:`network-only`}).subscribe({next:({flagFile:e})=>(o(null),de(`flags.json`,JSON.stringify(e,null,2))),error:o}),children:[(0,J.jsx)(_,{size:14,"aria-hidden":`true`}),e(`beta.compare.download`)]}),i&&(0,J.jsx)(`p`,{className:`beta-wrong`,children:t(i)})]})}function de(e,t){let n=URL.createObjectURL(new Blob([t],{type:`application/json`}));Object.assign(document.createElement(`a`),{href:n,download:e}).click(),URL.revokeObjectURL(n)}var G,K,q,J,Y;function X(){return(X=e((()=>{W(),te(),G=o(),K=h(),q=p(),l(),n(),J=t(),Y=U})))()}function fe(){return(0,Q.jsx)(S,{children:(0,Q.jsx)(pe,{})})}function pe(){let e=r(),[t,n]=(0,Z.useState)(null),i=async e=>{e&&n({name:e.name,content:me(await e.text())})};return(0,Q.jsxs)(ae,{children:[(0,Q.jsxs)(`section`,{"aria-labelledby":`this`,children:[(0,Q.jsx)(`h2`,{id:`this`,children:e(`beta.compare.this`)}),(0,Q.jsx)(`p`,{className:`quiet`,children:e(`beta.compare.thisHelp`)}),(0,Q.jsx)(ue,{})]}),(0,Q.jsxs)(`section`,{"aria-labelledby":`other`,children:[(0,Q.jsx)(`h2`,{id:`other`,children:e(`beta.compare.other`)}),(0,Q.jsx)(`p`,{className:`quiet`,children:e(`beta.compare.otherHelp`)}),(0,Q.jsxs)(`div`,{className:`settings-row`,children:[(0,Q.jsxs)(`label`,{className:`button beta-upload`,children:[(0,Q.jsx)(ee,{size:14,"aria-hidden":`true`}),e(t?`record.chooseOther`:`beta.invite.chooseFile`),(0,Q.jsx)(`input`,{type:`file`,accept:`.json,application/json`,className:`visually-hidden`,onChange:e=>void i(e.target.files?.[0])})]}),t&&(0,Q.jsx)(`bdi`,{className:`quiet`,children:t.name})]}),t&&t.content===void 0&&(0,Q.jsx)(`p`,{className:`beta-wrong`,role:`alert`,children:e(`beta.compare.noJson`)})]}),t?.content!==void 0&&t&&(0,Q.jsx)(ce,{file:t.content})]})}function me(e){try{return JSON.parse(e)}catch{return}}var Z,Q;function $(){return($=e((()=>{g(),Z=o(),l(),ie(),x(),H(),X(),Q=t()})))()}$();export{fe as default};