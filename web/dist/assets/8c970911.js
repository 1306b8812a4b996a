//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{B as t,H as n,V as r,W as i,bn as a,en as o,l as s,o as c,tn as l}from"./98eb016c.js";import{c as u,u as d}from"./307dcfa8.js";import{b as f,y as p}from"./2126ee99.js";import{b as m,x as h}from"./cb44ede8.js";import{c as g,d as _,f as v,u as y}from"./e881cc23.js";var b;function x(){return(x=e((()=>{l(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealCreatePayload`,kind:`LinkedField`,name:`dealCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealCreateMutation`,selections:n},params:{cacheID:`3b493a236470cedf2f8a0cb920b45db5`,id:`38b48b5821ebc0161427a116108798d74fef43bd2beea92a83347fa0901130c9`,metadata:{},name:`dealCreateMutation`,operationKind:`mutation`,text:`mutation dealCreateMutation(
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
`}}})(),b.hash=`32cb38fa0d17e248b576ec08922c5194`})))()}var S;function C(){return(C=e((()=>{l(),S=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,t,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[n,r,t],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:100)`};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`dealCreateQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t],storageKey:null},i],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`dealCreateQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n],storageKey:null},i]},params:{cacheID:`a4487eff2cfc9484a8d8fdc5cbd38e2d`,id:`3b7448ddbb51df55514a4031688155636392d76593e957f3d71aec90b2a3d233`,metadata:{},name:`dealCreateQuery`,operationKind:`query`,text:`query dealCreateQuery {
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
`}}})(),S.hash=`8c37399d7504a8d57694b96ea3c85bb4`})))()}function w({organization:e,person:t,onClose:n}){let i=r(),a=s(),o=h(`deals`,!!(e??t),n);return(0,D.jsxs)(g,{mutation:O,read:n=>{let r=e?.id??v(n,`organizationId`),[i,o]=[y(n,`amount`,a),v(n,`expectedCloseDate`)];return{title:v(n,`title`),stageId:v(n,`stageId`),...r&&{organizationId:r},...t&&{personId:t.id},...i&&{value:{amount:i,currency:v(n,`currency`)}},...o&&{expectedCloseDate:o}}},onDone:({deal:e})=>o(e?.id,e?.title??``),children:[(0,D.jsxs)(`label`,{children:[i(`record.title`),(0,D.jsx)(`input`,{className:`input`,name:`title`,required:!0,maxLength:255,autoComplete:`off`})]}),!e&&(0,D.jsx)(u,{kind:`ORGANIZATION`,label:i(`record.organization`),name:`organizationId`}),(0,D.jsx)(T,{}),(0,D.jsxs)(`label`,{children:[i(`record.expectedClose`),(0,D.jsx)(`input`,{className:`input`,name:`expectedCloseDate`,type:`date`})]})]})}function T(){let e=r(),{currency:t}=i(),{currencies:n,pipelines:a}=(0,E.useLazyLoadQuery)(S,{});return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(`div`,{className:`form-pair`,children:[(0,D.jsxs)(`label`,{children:[e(`record.value`),(0,D.jsx)(p,{name:`amount`,isPositive:!0})]}),(0,D.jsxs)(`label`,{children:[e(`record.currency`),(0,D.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:t,children:n.flatMap(({code:e,isActive:t})=>t?[(0,D.jsx)(`option`,{children:e},e)]:[])})]})]}),(0,D.jsxs)(`label`,{children:[e(`record.stage`),(0,D.jsx)(`select`,{className:`input`,name:`stageId`,required:!0,children:a.nodes.filter(({isActive:e})=>e).map(e=>(0,D.jsx)(`optgroup`,{label:e.name,children:e.stages.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,D.jsx)(`option`,{value:e,children:t},e))},e.id))})]})]})}var E,D,O;function k(){return(k=e((()=>{x(),C(),E=o(),c(),t(),f(),d(),_(),n(),m(),D=a(),O=b})))()}k();export{w as default};