//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,U as r,V as i,W as a,in as o,o as s,rn as c,u as l}from"./eac1eecf.js";import{a as u,c as d,i as f,l as p,n as m,o as h,r as g,s as _,u as v}from"./d2c0e662.js";import{i as y,r as b}from"./f90bfb2c.js";import{c as x,d as S,f as C,g as w,h as T,o as ee,s as E}from"./982b6667.js";var D;function O(){return(O=e((()=>{o(),D=(function(){var e=[{kind:`Literal`,name:`first`,value:100}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pagePipelinesQuery`,selections:[{alias:null,args:e,concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{args:null,kind:`FragmentSpread`,name:`pipeline_pipeline`}],storageKey:null}],storageKey:`pipelines(first:100)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pagePipelinesQuery`,selections:[{alias:null,args:e,concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,i,a,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r,{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},i,a],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:100)`}]},params:{cacheID:`77938c13723d68645979ba9c3c42530e`,id:`167643314f0c92120e4900bcf96f3b8acda71fccf471875e631dcf77a87d258b`,metadata:{},name:`pagePipelinesQuery`,operationKind:`query`,text:`query pagePipelinesQuery {
  pipelines(first: 100) {
    nodes {
      id
      ...pipeline_pipeline
    }
  }
}

fragment pipeline_pipeline on Pipeline {
  id
  version
  name
  isActive
  viewerCanUpdate
  stages {
    id
    version
    name
    position
    probability
    isActive
    viewerCanUpdate
  }
}
`}}})(),D.hash=`f94f0c88276f39f8439f8f2354009131`})))()}var k;function A(){return(A=e((()=>{o(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PipelineCreatePayload`,kind:`LinkedField`,name:`pipelineCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePipelinesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePipelinesCreateMutation`,selections:n},params:{cacheID:`ae4091310f2dc08e63c5e0ff6b233499`,id:`daee17e99a5cf978096073ece81489f6ea6b9d04eca5829b000d9e50c737cb4a`,metadata:{},name:`pagePipelinesCreateMutation`,operationKind:`mutation`,text:`mutation pagePipelinesCreateMutation(
  $input: PipelineCreateInput!
) {
  result: pipelineCreate(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),k.hash=`f1ea38f257d551075443cd4931834376`})))()}var j;function M(){return(M=e((()=>{o(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PipelineUpdatePayload`,kind:`LinkedField`,name:`pipelineUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pipelineMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pipelineMutation`,selections:n},params:{cacheID:`f8cc1fd3a98f681dada99c7268acca82`,id:`0d6a824b712cb9aa02a92c5b9da786a8c88e1f18a0ed2a1c60333af1dc8f0ad1`,metadata:{},name:`pipelineMutation`,operationKind:`mutation`,text:`mutation pipelineMutation(
  $input: PipelineUpdateInput!
) {
  result: pipelineUpdate(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),j.hash=`16000f694b01edbd20e1e64b6b2db88e`})))()}var N;function P(){return(P=e((()=>{o(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`StageCreatePayload`,kind:`LinkedField`,name:`stageCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pipelineStageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pipelineStageMutation`,selections:n},params:{cacheID:`5ba5b47ad639bf87a719848332c05c8c`,id:`faeab2046adaa88dd807dfc3218bb7f0187ab65667aaa7505f14f3ac978cc110`,metadata:{},name:`pipelineStageMutation`,operationKind:`mutation`,text:`mutation pipelineStageMutation(
  $input: StageCreateInput!
) {
  result: stageCreate(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),N.hash=`1ebd0a5a2e430452f5c87c597d198ebf`})))()}var F;function I(){return(I=e((()=>{o(),F=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pipeline_pipeline`,selections:[e,t,n,r,i,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[e,t,n,{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},r,i],storageKey:null}],type:`Pipeline`,abstractKey:null}})(),F.hash=`a26ffffe958907b4ed4812ed1ce3438d`})))()}var L;function R(){return(R=e((()=>{o(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`StageUpdatePayload`,kind:`LinkedField`,name:`stageUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`stageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`stageMutation`,selections:n},params:{cacheID:`9a6cfb6978faf136f4f59755d0d9fab0`,id:`60af58525e3d41b9ee9d1617c6c31dc3c1e0ee26a5c672dafb28908acd68ceae`,metadata:{},name:`stageMutation`,operationKind:`mutation`,text:`mutation stageMutation(
  $input: StageUpdateInput!
) {
  result: stageUpdate(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),L.hash=`4cda27228c826de8a0dfaf318843ec6b`})))()}function z({stage:e,order:t}){let r=n(),i=l(),{id:a,version:o,name:s,probability:c,isActive:d,viewerCanUpdate:f}=e,p=e=>({id:a,expectedVersion:o,name:C(e,`name`),isActive:e.has(`isActive`),probability:C(e,`probability`)?Number(C(e,`probability`)):null});return(0,V.jsx)(_,{name:s,isActive:d,facts:[typeof c==`number`&&r(`settings.winsIn`,{percent:i.percent(c)})],editor:f&&(e=>(0,V.jsxs)(x,{mutation:H,read:p,onDone:e,children:[(0,V.jsx)(B,{name:s,probability:c}),(0,V.jsx)(u,{isActive:d})]})),children:f&&(0,V.jsx)(m,{...t})})}function B({name:e=``,probability:t}){let r=n();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`label`,{children:[r(`settings.name`),(0,V.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,V.jsxs)(`label`,{children:[r(`settings.probability`),(0,V.jsx)(`input`,{className:`input numeric`,name:`probability`,type:`number`,min:0,max:100,defaultValue:t??``})]})]})}var V,H;function U(){return(U=e((()=>{R(),c(),s(),i(),S(),d(),g(),V=t(),H=L})))()}function te({pipeline:e}){let t=n(),{id:r,version:i,name:a,isActive:o,viewerCanUpdate:s,stages:c}=(0,W.useFragment)(F,e),{move:l,isPending:d}=f(H,c),p=e=>({id:r,expectedVersion:i,name:C(e,`name`),isActive:e.has(`isActive`)}),m=e=>({pipelineId:r,name:C(e,`name`),probability:C(e,`probability`)?Number(C(e,`probability`)):null,position:c.length});return(0,G.jsxs)(`section`,{"aria-labelledby":r,children:[(0,G.jsxs)(`div`,{className:`section-head`,children:[(0,G.jsx)(`h2`,{id:r,children:(0,G.jsx)(`bdi`,{children:a})}),!o&&(0,G.jsx)(`span`,{className:`time`,children:t(`settings.retired`)}),s&&(0,G.jsx)(b,{trigger:t(`settings.edit`),label:t(`settings.editOf`,{name:a}),title:t(`settings.editOf`,{name:a}),children:e=>(0,G.jsxs)(x,{mutation:K,read:p,onDone:e,children:[(0,G.jsxs)(`label`,{children:[t(`settings.name`),(0,G.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:a})]}),(0,G.jsx)(u,{isActive:o})]})})]}),c.length===0&&(0,G.jsx)(`p`,{className:`quiet none`,children:t(`settings.noStages`)}),(0,G.jsx)(`ul`,{className:`lines`,children:c.map((e,t)=>(0,G.jsx)(z,{stage:e,order:{items:c,index:t,isPending:d,onMove:l}},e.id))}),s&&(0,G.jsx)(h,{label:t(`settings.addStage`),children:e=>(0,G.jsx)(x,{mutation:q,read:m,onDone:e,children:(0,G.jsx)(B,{})})})]})}var W,G,K,q;function J(){return(J=e((()=>{M(),P(),I(),W=c(),i(),S(),d(),g(),y(),U(),G=t(),K=j,q=N})))()}function ne(){return(0,Y.jsx)(p,{children:(0,Y.jsx)(re,{})})}function re(){let e=n(),t=a(`SETTINGS_WRITE`),{data:r,refresh:i}=E(X,Q),{nodes:o}=r.pipelines,s=e=>({name:C(e,`name`),position:o.length});return(0,Y.jsxs)(T,{value:i,children:[o.map(e=>(0,Y.jsx)(te,{pipeline:e},e.id)),t&&(0,Y.jsx)(`section`,{children:(0,Y.jsx)(h,{label:e(`settings.addPipeline`),children:t=>(0,Y.jsx)(x,{mutation:Z,read:s,onDone:t,children:(0,Y.jsxs)(`label`,{children:[e(`settings.name`),(0,Y.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255})]})})})})]})}var Y,X,Z,Q;function $(){return($=e((()=>{O(),A(),c(),i(),w(),ee(),S(),d(),v(),r(),J(),Y=t(),X=D,Z=k,Q={}})))()}$();export{ne as default};