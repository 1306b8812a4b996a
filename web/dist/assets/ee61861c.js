//# allFunctionsCalledOnLoad
import{U as e,W as t,f as n,p as r,tt as i}from"./b9259d66.js";import{f as a,i as o,n as s,r as c,s as l}from"./110b5995.js";import{a as u,h as d,i as f,n as p,r as m,t as h}from"./80228abc.js";import{t as g}from"./6b8f7fa2.js";t();var _=(function(){var e=[{kind:`Literal`,name:`first`,value:100}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pagePipelinesQuery`,selections:[{alias:null,args:e,concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{args:null,kind:`FragmentSpread`,name:`pipeline_pipeline`}],storageKey:null}],storageKey:`pipelines(first:100)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pagePipelinesQuery`,selections:[{alias:null,args:e,concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,i,a,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[t,n,r,{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},i,a],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:100)`}]},params:{cacheID:`77938c13723d68645979ba9c3c42530e`,id:`167643314f0c92120e4900bcf96f3b8acda71fccf471875e631dcf77a87d258b`,metadata:{},name:`pagePipelinesQuery`,operationKind:`query`,text:`query pagePipelinesQuery {
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
`}}})();_.hash=`f94f0c88276f39f8439f8f2354009131`;var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PipelineCreatePayload`,kind:`LinkedField`,name:`pipelineCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePipelinesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePipelinesCreateMutation`,selections:n},params:{cacheID:`ae4091310f2dc08e63c5e0ff6b233499`,id:`daee17e99a5cf978096073ece81489f6ea6b9d04eca5829b000d9e50c737cb4a`,metadata:{},name:`pagePipelinesCreateMutation`,operationKind:`mutation`,text:`mutation pagePipelinesCreateMutation(
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
`}}})();v.hash=`f1ea38f257d551075443cd4931834376`;var y=e(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PipelineUpdatePayload`,kind:`LinkedField`,name:`pipelineUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pipelineMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pipelineMutation`,selections:n},params:{cacheID:`f8cc1fd3a98f681dada99c7268acca82`,id:`0d6a824b712cb9aa02a92c5b9da786a8c88e1f18a0ed2a1c60333af1dc8f0ad1`,metadata:{},name:`pipelineMutation`,operationKind:`mutation`,text:`mutation pipelineMutation(
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
`}}})();b.hash=`16000f694b01edbd20e1e64b6b2db88e`;var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`StageCreatePayload`,kind:`LinkedField`,name:`stageCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pipelineStageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pipelineStageMutation`,selections:n},params:{cacheID:`5ba5b47ad639bf87a719848332c05c8c`,id:`faeab2046adaa88dd807dfc3218bb7f0187ab65667aaa7505f14f3ac978cc110`,metadata:{},name:`pipelineStageMutation`,operationKind:`mutation`,text:`mutation pipelineStageMutation(
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
`}}})();x.hash=`1ebd0a5a2e430452f5c87c597d198ebf`;var S=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pipeline_pipeline`,selections:[e,t,n,r,i,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[e,t,n,{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},r,i],storageKey:null}],type:`Pipeline`,abstractKey:null}})();S.hash=`a26ffffe958907b4ed4812ed1ce3438d`;var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`StageUpdatePayload`,kind:`LinkedField`,name:`stageUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`stageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`stageMutation`,selections:n},params:{cacheID:`9a6cfb6978faf136f4f59755d0d9fab0`,id:`60af58525e3d41b9ee9d1617c6c31dc3c1e0ee26a5c672dafb28908acd68ceae`,metadata:{},name:`stageMutation`,operationKind:`mutation`,text:`mutation stageMutation(
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
`}}})();C.hash=`4cda27228c826de8a0dfaf318843ec6b`;var w=i(),T=C;function E({stage:e,order:t}){let r=n(),i=a(),{id:s,version:l,name:d,probability:f,isActive:p,viewerCanUpdate:g}=e,_=e=>({id:s,expectedVersion:l,name:o(e,`name`),isActive:e.has(`isActive`),probability:o(e,`probability`)?Number(o(e,`probability`)):null});return(0,w.jsx)(u,{name:d,isActive:p,facts:[typeof f==`number`&&r(`settings.winsIn`,{percent:i.percent(f)})],editor:g&&(e=>(0,w.jsxs)(c,{mutation:T,read:_,onDone:e,children:[(0,w.jsx)(D,{name:d,probability:f}),(0,w.jsx)(m,{isActive:p})]})),children:g&&(0,w.jsx)(h,{...t})})}function D({name:e=``,probability:t}){let r=n();return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(`label`,{children:[r(`settings.name`),(0,w.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,w.jsxs)(`label`,{children:[r(`settings.probability`),(0,w.jsx)(`input`,{className:`input numeric`,name:`probability`,type:`number`,min:0,max:100,defaultValue:t??``})]})]})}var O=b,k=x;function A({pipeline:e}){let t=n(),{id:r,version:i,name:a,isActive:s,viewerCanUpdate:l,stages:u}=(0,y.useFragment)(S,e),{move:d,isPending:h}=p(T,u),_=e=>({id:r,expectedVersion:i,name:o(e,`name`),isActive:e.has(`isActive`)}),v=e=>({pipelineId:r,name:o(e,`name`),probability:o(e,`probability`)?Number(o(e,`probability`)):null,position:u.length});return(0,w.jsxs)(`section`,{"aria-labelledby":r,children:[(0,w.jsxs)(`div`,{className:`section-head`,children:[(0,w.jsx)(`h2`,{id:r,children:(0,w.jsx)(`bdi`,{children:a})}),!s&&(0,w.jsx)(`span`,{className:`time`,children:t(`settings.retired`)}),l&&(0,w.jsx)(g,{trigger:t(`settings.edit`),label:t(`settings.editOf`,{name:a}),title:t(`settings.editOf`,{name:a}),children:e=>(0,w.jsxs)(c,{mutation:O,read:_,onDone:e,children:[(0,w.jsxs)(`label`,{children:[t(`settings.name`),(0,w.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:a})]}),(0,w.jsx)(m,{isActive:s})]})})]}),u.length===0&&(0,w.jsx)(`p`,{className:`quiet none`,children:t(`settings.noStages`)}),(0,w.jsx)(`ul`,{className:`lines`,children:u.map((e,t)=>(0,w.jsx)(E,{stage:e,order:{items:u,index:t,isPending:h,onMove:d}},e.id))}),l&&(0,w.jsx)(f,{label:t(`settings.addStage`),children:e=>(0,w.jsx)(c,{mutation:k,read:v,onDone:e,children:(0,w.jsx)(D,{})})})]})}var j=_,M=v,N={};function P(){return(0,w.jsx)(d,{children:(0,w.jsx)(F,{})})}function F(){let e=n(),t=r(`SETTINGS_WRITE`),{data:i,refresh:a}=s(j,N),{nodes:u}=i.pipelines,d=e=>({name:o(e,`name`),position:u.length});return(0,w.jsxs)(l,{value:a,children:[u.map(e=>(0,w.jsx)(A,{pipeline:e},e.id)),t&&(0,w.jsx)(`section`,{children:(0,w.jsx)(f,{label:e(`settings.addPipeline`),children:t=>(0,w.jsx)(c,{mutation:M,read:d,onDone:t,children:(0,w.jsxs)(`label`,{children:[e(`settings.name`),(0,w.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255})]})})})})]})}export{P as default};