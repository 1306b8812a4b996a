//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,T as i,Xt as a,jt as o,w as s}from"./7eea2baf.js";import{f as c,m as l}from"./d8e49330.js";import{v as u,y as d}from"./39eb4d32.js";import{n as f,r as p,t as m}from"./6d58e715.js";var h;function g(){return(g=e((()=>{o(),h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealCreatePayload`,kind:`LinkedField`,name:`dealCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealCreateMutation`,selections:n},params:{cacheID:`3b493a236470cedf2f8a0cb920b45db5`,id:`38b48b5821ebc0161427a116108798d74fef43bd2beea92a83347fa0901130c9`,metadata:{},name:`dealCreateMutation`,operationKind:`mutation`,text:`mutation dealCreateMutation(
  $input: DealCreateInput!
) {
  result: dealCreate(input: $input) {
    deal {
      id
      title
    }
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
`}}})(),h.hash=`32cb38fa0d17e248b576ec08922c5194`})))()}var _;function v(){return(v=e((()=>{o(),_=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,t,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[n,r,t],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:100)`};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`dealCreateQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t],storageKey:null},i],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`dealCreateQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n],storageKey:null},i]},params:{cacheID:`a4487eff2cfc9484a8d8fdc5cbd38e2d`,id:`3b7448ddbb51df55514a4031688155636392d76593e957f3d71aec90b2a3d233`,metadata:{},name:`dealCreateQuery`,operationKind:`query`,text:`query dealCreateQuery {
  currencies {
    code
    isActive
    id
  }
  pipelines(first: 100) {
    nodes {
      id
      name
      isActive
      stages {
        id
        name
        isActive
      }
    }
  }
}
`}}})(),_.hash=`8c37399d7504a8d57694b96ea3c85bb4`})))()}function y({organization:e,person:t,onClose:n}){let r=s(),i=d(`deals`,!!(e??t),n);return(0,S.jsxs)(m,{mutation:C,read:n=>{let r=e?.id??p(n,`organizationId`),[i,a]=[p(n,`amount`),p(n,`expectedCloseDate`)];return{title:p(n,`title`),stageId:p(n,`stageId`),...r&&{organizationId:r},...t&&{personId:t.id},...i&&{value:{amount:i,currency:p(n,`currency`)}},...a&&{expectedCloseDate:a}}},onDone:({deal:e})=>i(e?.id,e?.title??``),children:[(0,S.jsxs)(`label`,{children:[r(`record.title`),(0,S.jsx)(`input`,{className:`input`,name:`title`,required:!0,maxLength:255,autoComplete:`off`})]}),!e&&(0,S.jsx)(c,{kind:`ORGANIZATION`,label:r(`record.organization`),name:`organizationId`}),(0,S.jsx)(b,{}),(0,S.jsxs)(`label`,{children:[r(`record.expectedClose`),(0,S.jsx)(`input`,{className:`input`,name:`expectedCloseDate`,type:`date`})]})]})}function b(){let e=s(),{currency:t}=r(),{currencies:n,pipelines:i}=(0,x.useLazyLoadQuery)(_,{});return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`div`,{className:`form-pair`,children:[(0,S.jsxs)(`label`,{children:[e(`record.value`),(0,S.jsx)(`input`,{className:`input numeric`,name:`amount`,inputMode:`decimal`,pattern:`[0-9]+([.][0-9]+)?`,autoComplete:`off`})]}),(0,S.jsxs)(`label`,{children:[e(`record.currency`),(0,S.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:t,children:n.flatMap(({code:e,isActive:t})=>t?[(0,S.jsx)(`option`,{children:e},e)]:[])})]})]}),(0,S.jsxs)(`label`,{children:[e(`record.stage`),(0,S.jsx)(`select`,{className:`input`,name:`stageId`,required:!0,children:i.nodes.filter(({isActive:e})=>e).map(e=>(0,S.jsx)(`optgroup`,{label:e.name,children:e.stages.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,S.jsx)(`option`,{value:e,children:t},e))},e.id))})]})]})}var x,S,C;function w(){return(w=e((()=>{g(),v(),x=t(),n(),l(),f(),i(),u(),S=a(),C=h})))()}w();export{y as default};