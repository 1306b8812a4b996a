//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,O as i,an as a,k as o,zt as s}from"./770f7995.js";import{a as c,c as l,i as u,m as d,n as f,o as p,p as m,r as h,s as g}from"./d3010d75.js";import{a as _,n as ee}from"./3909dfd4.js";import{n as te,t as ne}from"./3f003ec2.js";import{c as v,d as y,f as b,g as x,h as S,o as C,s as w}from"./78e52d51.js";var T;function E(){return(E=e((()=>{n(),T=(function(){var e=[{kind:`Literal`,name:`first`,value:100}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pagePipelinesQuery`,selections:[{alias:null,args:e,concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{args:null,kind:`FragmentSpread`,name:`pipeline_pipeline`}],storageKey:null}],storageKey:`pipelines(first:100)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pagePipelinesQuery`,selections:[{alias:null,args:e,concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,i,a,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r,{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},i,a],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:100)`}]},params:{cacheID:`77938c13723d68645979ba9c3c42530e`,id:`167643314f0c92120e4900bcf96f3b8acda71fccf471875e631dcf77a87d258b`,metadata:{},name:`pagePipelinesQuery`,operationKind:`query`,text:`query pagePipelinesQuery {
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
`}}})(),T.hash=`f94f0c88276f39f8439f8f2354009131`})))()}var D;function O(){return(O=e((()=>{n(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PipelineCreatePayload`,kind:`LinkedField`,name:`pipelineCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePipelinesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePipelinesCreateMutation`,selections:n},params:{cacheID:`ae4091310f2dc08e63c5e0ff6b233499`,id:`daee17e99a5cf978096073ece81489f6ea6b9d04eca5829b000d9e50c737cb4a`,metadata:{},name:`pagePipelinesCreateMutation`,operationKind:`mutation`,text:`mutation pagePipelinesCreateMutation(
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
`}}})(),D.hash=`f1ea38f257d551075443cd4931834376`})))()}var k;function A(){return(A=e((()=>{n(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PipelineUpdatePayload`,kind:`LinkedField`,name:`pipelineUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pipelineMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pipelineMutation`,selections:n},params:{cacheID:`f8cc1fd3a98f681dada99c7268acca82`,id:`0d6a824b712cb9aa02a92c5b9da786a8c88e1f18a0ed2a1c60333af1dc8f0ad1`,metadata:{},name:`pipelineMutation`,operationKind:`mutation`,text:`mutation pipelineMutation(
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
`}}})(),k.hash=`16000f694b01edbd20e1e64b6b2db88e`})))()}var j;function M(){return(M=e((()=>{n(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`StageCreatePayload`,kind:`LinkedField`,name:`stageCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pipelineStageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pipelineStageMutation`,selections:n},params:{cacheID:`5ba5b47ad639bf87a719848332c05c8c`,id:`faeab2046adaa88dd807dfc3218bb7f0187ab65667aaa7505f14f3ac978cc110`,metadata:{},name:`pipelineStageMutation`,operationKind:`mutation`,text:`mutation pipelineStageMutation(
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
`}}})(),j.hash=`1ebd0a5a2e430452f5c87c597d198ebf`})))()}var N;function P(){return(P=e((()=>{n(),N=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pipeline_pipeline`,selections:[e,t,n,r,i,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[e,t,n,{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},r,i],storageKey:null}],type:`Pipeline`,abstractKey:null}})(),N.hash=`a26ffffe958907b4ed4812ed1ce3438d`})))()}var F;function I(){return(I=e((()=>{n(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`StageUpdatePayload`,kind:`LinkedField`,name:`stageUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`stageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`stageMutation`,selections:n},params:{cacheID:`9a6cfb6978faf136f4f59755d0d9fab0`,id:`60af58525e3d41b9ee9d1617c6c31dc3c1e0ee26a5c672dafb28908acd68ceae`,metadata:{},name:`stageMutation`,operationKind:`mutation`,text:`mutation stageMutation(
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
`}}})(),F.hash=`4cda27228c826de8a0dfaf318843ec6b`})))()}function L({stage:e,order:t}){let n=i(),r=_(),{id:a,version:o,name:s,probability:l,isActive:u,viewerCanUpdate:d}=e,p=e=>({id:a,expectedVersion:o,name:b(e,`name`),isActive:e.has(`isActive`),probability:b(e,`probability`)?Number(b(e,`probability`)):null});return(0,z.jsx)(g,{name:s,isActive:u,facts:[typeof l==`number`&&n(`settings.winsIn`,{percent:r.percent(l)})],editor:d&&(e=>(0,z.jsxs)(v,{mutation:B,read:p,onDone:e,children:[(0,z.jsx)(R,{name:s,probability:l}),(0,z.jsx)(c,{isActive:u})]})),children:d&&(0,z.jsx)(f,{...t})})}function R({name:e=``,probability:t}){let n=i();return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`label`,{children:[n(`settings.name`),(0,z.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,z.jsxs)(`label`,{children:[n(`settings.probability`),(0,z.jsx)(`input`,{className:`input numeric`,name:`probability`,type:`number`,min:0,max:100,defaultValue:t??``})]})]})}var z,B;function V(){return(V=e((()=>{I(),s(),ee(),r(),y(),l(),h(),z=a(),B=F})))()}function re({pipeline:e}){let t=i(),{id:n,version:r,name:a,isActive:o,viewerCanUpdate:s,stages:l}=(0,H.useFragment)(N,e),{move:d,isPending:f}=u(B,l),m=e=>({id:n,expectedVersion:r,name:b(e,`name`),isActive:e.has(`isActive`)}),h=e=>({pipelineId:n,name:b(e,`name`),probability:b(e,`probability`)?Number(b(e,`probability`)):null,position:l.length});return(0,U.jsxs)(`section`,{"aria-labelledby":n,children:[(0,U.jsxs)(`div`,{className:`section-head`,children:[(0,U.jsx)(`h2`,{id:n,children:(0,U.jsx)(`bdi`,{children:a})}),!o&&(0,U.jsx)(`span`,{className:`time`,children:t(`settings.retired`)}),s&&(0,U.jsx)(ne,{trigger:t(`settings.edit`),label:t(`settings.editOf`,{name:a}),title:t(`settings.editOf`,{name:a}),children:e=>(0,U.jsxs)(v,{mutation:W,read:m,onDone:e,children:[(0,U.jsxs)(`label`,{children:[t(`settings.name`),(0,U.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:a})]}),(0,U.jsx)(c,{isActive:o})]})})]}),l.length===0&&(0,U.jsx)(`p`,{className:`quiet none`,children:t(`settings.noStages`)}),(0,U.jsx)(`ul`,{className:`lines`,children:l.map((e,t)=>(0,U.jsx)(L,{stage:e,order:{items:l,index:t,isPending:f,onMove:d}},e.id))}),s&&(0,U.jsx)(p,{label:t(`settings.addStage`),children:e=>(0,U.jsx)(v,{mutation:G,read:h,onDone:e,children:(0,U.jsx)(R,{})})})]})}var H,U,W,G;function K(){return(K=e((()=>{A(),M(),P(),H=s(),r(),y(),l(),h(),te(),V(),U=a(),W=k,G=j})))()}function q(){return(0,Y.jsx)(m,{children:(0,Y.jsx)(J,{})})}function J(){let e=i(),n=t(`SETTINGS_WRITE`),{data:r,refresh:a}=w(X,Q),{nodes:o}=r.pipelines,s=e=>({name:b(e,`name`),position:o.length});return(0,Y.jsxs)(S,{value:a,children:[o.map(e=>(0,Y.jsx)(re,{pipeline:e},e.id)),n&&(0,Y.jsx)(`section`,{children:(0,Y.jsx)(p,{label:e(`settings.addPipeline`),children:t=>(0,Y.jsx)(v,{mutation:Z,read:s,onDone:t,children:(0,Y.jsxs)(`label`,{children:[e(`settings.name`),(0,Y.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255})]})})})})]})}var Y,X,Z,Q;function $(){return($=e((()=>{E(),O(),s(),r(),x(),C(),y(),l(),d(),o(),K(),Y=a(),X=T,Z=D,Q={}})))()}$();export{q as default};