//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,U as i,V as a,in as o,o as s,rn as c,u as l}from"./eac1eecf.js";import{G as u,S as d,W as f,v as p,w as m,y as h}from"./9867827b.js";import{b as g,x as _}from"./88b7b131.js";import{c as v,d as y,f as b,u as x}from"./982b6667.js";var S;function C(){return(C=e((()=>{o(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealCreatePayload`,kind:`LinkedField`,name:`dealCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealCreateMutation`,selections:n},params:{cacheID:`3b493a236470cedf2f8a0cb920b45db5`,id:`38b48b5821ebc0161427a116108798d74fef43bd2beea92a83347fa0901130c9`,metadata:{},name:`dealCreateMutation`,operationKind:`mutation`,text:`mutation dealCreateMutation(
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
`}}})(),S.hash=`32cb38fa0d17e248b576ec08922c5194`})))()}var w;function T(){return(T=e((()=>{o(),w=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,t,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[n,r,t],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:100)`};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`dealCreateQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t],storageKey:null},i],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`dealCreateQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n],storageKey:null},i]},params:{cacheID:`a4487eff2cfc9484a8d8fdc5cbd38e2d`,id:`3b7448ddbb51df55514a4031688155636392d76593e957f3d71aec90b2a3d233`,metadata:{},name:`dealCreateQuery`,operationKind:`query`,text:`query dealCreateQuery {
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
`}}})(),w.hash=`8c37399d7504a8d57694b96ea3c85bb4`})))()}function E({organization:e,person:t,onClose:n}){let i=r(),a=l(),o=_(`deals`,!!(e??t),n);return(0,k.jsxs)(v,{mutation:A,read:n=>{let r=e?.id??b(n,`organizationId`),[i,o]=[x(n,`amount`,a),b(n,`expectedCloseDate`)];return{title:b(n,`title`),stageId:b(n,`stageId`),...r&&{organizationId:r},...t&&{personId:t.id},...i&&{value:{amount:i,currency:b(n,`currency`)}},...o&&{expectedCloseDate:o}}},onDone:({deal:e})=>o(e?.id,e?.title??``),children:[(0,k.jsxs)(`label`,{children:[i(`record.title`),(0,k.jsx)(`input`,{className:`input`,name:`title`,required:!0,maxLength:255,autoComplete:`off`})]}),!e&&(0,k.jsx)(d,{kind:`ORGANIZATION`,label:i(`record.organization`),name:`organizationId`}),(0,k.jsx)(D,{}),(0,k.jsxs)(`label`,{children:[i(`record.expectedClose`),(0,k.jsx)(f,{name:`expectedCloseDate`})]})]})}function D(){let e=r(),{currency:t}=n(),{currencies:i,pipelines:a}=(0,O.useLazyLoadQuery)(w,{});return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`div`,{className:`form-pair`,children:[(0,k.jsxs)(`label`,{children:[e(`record.value`),(0,k.jsx)(p,{name:`amount`,isPositive:!0})]}),(0,k.jsxs)(`label`,{children:[e(`record.currency`),(0,k.jsx)(`select`,{className:`input`,name:`currency`,defaultValue:t,children:i.flatMap(({code:e,isActive:t})=>t?[(0,k.jsx)(`option`,{children:e},e)]:[])})]})]}),(0,k.jsxs)(`label`,{children:[e(`record.stage`),(0,k.jsx)(`select`,{className:`input`,name:`stageId`,required:!0,children:a.nodes.filter(({isActive:e})=>e).map(e=>(0,k.jsx)(`optgroup`,{label:e.name,children:e.stages.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,k.jsx)(`option`,{value:e,children:t},e))},e.id))})]})]})}var O,k,A;function j(){return(j=e((()=>{C(),T(),O=c(),u(),s(),a(),h(),m(),y(),i(),g(),k=t(),A=S})))()}j();export{E as default};