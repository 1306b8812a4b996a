//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{U as t,W as n,f as r,g as i,p as a,rt as o,tt as s}from"./b9259d66.js";import{i as c,n as l,r as u,s as d}from"./110b5995.js";import{a as f,h as p,i as m,n as h,r as g,t as _}from"./80228abc.js";n();var v=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:[{kind:`Literal`,name:`retired`,value:!0}],concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`color`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:`fields(retired:true)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageFieldsQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageFieldsQuery`,selections:t},params:{cacheID:`e87bc10eca1e80d9822a2c02e7e869ba`,id:`0f6f9f0051a9aaaa687e3c2e8b6aea680bdcabf74fa7e1b056f1f9101c7722e4`,metadata:{},name:`pageFieldsQuery`,operationKind:`query`,text:`query pageFieldsQuery {
  fields(retired: true) {
    id
    version
    name
    type
    entity
    position
    isActive
    viewerCanUpdate
    options {
      id
      label
      color
      isDeleted
    }
  }
}
`}}})();v.hash=`8cc0d0df0cd28e6f60d2b51a645aa9e0`,t();var y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FieldUpdatePayload`,kind:`LinkedField`,name:`fieldUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`fieldMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`fieldMutation`,selections:n},params:{cacheID:`b36c84dc3c7ea5593fc7fecaa74b7d2a`,id:`60a535adbcbe68481307583f4850ce26c165286470169ac515b8e00e2eacabed`,metadata:{},name:`fieldMutation`,operationKind:`mutation`,text:`mutation fieldMutation(
  $input: FieldUpdateInput!
) {
  result: fieldUpdate(input: $input) {
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
`}}})();y.hash=`5ee9278460ff157e4d8a554b2698dfa2`;var b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FieldCreatePayload`,kind:`LinkedField`,name:`fieldCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`fieldCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`fieldCreateMutation`,selections:n},params:{cacheID:`3e3e99ab241cd4c3c82d1264a866c84a`,id:`81e3baf77e110d124749abe406100dde671967d99572660c1689273aa1f5eaee`,metadata:{},name:`fieldCreateMutation`,operationKind:`mutation`,text:`mutation fieldCreateMutation(
  $input: FieldCreateInput!
) {
  result: fieldCreate(input: $input) {
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
`}}})();b.hash=`70db4ea2cea01e45e7d49bf275b8e25d`;var x=e(o(),1),S=s();function C({options:e}){let t=r();return(0,S.jsxs)(S.Fragment,{children:[e.length>0&&(0,S.jsxs)(`fieldset`,{className:`options`,children:[(0,S.jsx)(`legend`,{children:t(`settings.options`)}),e.map(({id:e,label:t})=>(0,S.jsx)(`input`,{className:`input`,name:`option-${e}`,"aria-label":t,maxLength:255,defaultValue:t},e)),(0,S.jsx)(`p`,{className:`quiet`,children:t(`settings.optionsHelp`)})]}),(0,S.jsxs)(`label`,{children:[t(`settings.newOptions`),(0,S.jsx)(`textarea`,{className:`input`,name:`newOptions`,rows:3,required:e.length===0})]})]})}function w(e,t){let n=t.map(({id:t,color:n})=>({id:t,color:n??null,label:c(e,`option-${t}`)})),r=c(e,`newOptions`).split(`
`);return[...n,...r.map(e=>({label:e.trim()}))].filter(({label:e})=>e)}var T=y,E=b,D=[`TEXT`,`AUTOCOMPLETE`,`LARGE_TEXT`,`NUMBER`,`MONETARY`,`DATE`,`DATE_RANGE`,`TIME`,`TIME_RANGE`,`SINGLE_OPTION`,`MULTIPLE_OPTIONS`,`USER`,`ORGANIZATION`,`PERSON`,`PHONE`,`ADDRESS`],O=new Set([`SINGLE_OPTION`,`MULTIPLE_OPTIONS`]);function k({field:e,order:t}){let n=r(),{id:i,version:a,name:o,type:s,isActive:l,viewerCanUpdate:d}=e,p=e.options.filter(({isDeleted:e})=>!e),m=O.has(s),h=e=>({id:i,expectedVersion:a,name:c(e,`name`),isActive:e.has(`isActive`),...m&&{options:w(e,p)}});return(0,S.jsx)(f,{name:o,isActive:l,facts:[n(`settings.fieldType.${s}`),p.map(({label:e})=>e).join(`, `)],editor:d&&(e=>(0,S.jsxs)(u,{mutation:T,read:h,onDone:e,children:[(0,S.jsxs)(`label`,{children:[n(`settings.name`),(0,S.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:o})]}),m&&(0,S.jsx)(C,{options:p}),(0,S.jsx)(g,{isActive:l})]})),children:d&&(0,S.jsx)(_,{...t})})}function A({entity:e}){let t=r(),[n,i]=(0,x.useState)(`TEXT`),a=O.has(n),o=t=>({entity:e,type:n,name:c(t,`name`),...a&&{options:w(t,[])}});return(0,S.jsx)(m,{label:t(`settings.addField`),children:e=>(0,S.jsxs)(u,{mutation:E,read:o,onDone:e,children:[(0,S.jsxs)(`label`,{children:[t(`settings.name`),(0,S.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255})]}),(0,S.jsxs)(`label`,{children:[t(`settings.fieldType`),(0,S.jsx)(`select`,{className:`input`,value:n,onChange:e=>i(e.target.value),children:D.map(e=>(0,S.jsx)(`option`,{value:e,children:t(`settings.fieldType.${e}`)},e))})]}),a&&(0,S.jsx)(C,{options:[]})]})})}var j=v,M=[`ORGANIZATION`,`PERSON`,`DEAL`],N={};function P(){return(0,S.jsx)(p,{children:(0,S.jsx)(F,{})})}function F(){let e=i(),{data:t,refresh:n}=l(j,N),r=[...e.flatMap(({fieldEntities:e=[]})=>e),...M];return(0,S.jsx)(d,{value:n,children:r.map(e=>(0,S.jsx)(I,{entity:e,fields:t.fields.filter(t=>t.entity===e)},e))})}function I({entity:e,fields:t}){let n=r(),i=a(`SETTINGS_WRITE`),{move:o,isPending:s}=h(T,t);return(0,S.jsxs)(`section`,{"aria-labelledby":e,children:[(0,S.jsx)(`h2`,{id:e,children:n(`settings.entity.${e}`)}),t.length===0&&(0,S.jsx)(`p`,{className:`quiet none`,children:n(`settings.noFields`)}),(0,S.jsx)(`ul`,{className:`lines`,children:t.map((e,n)=>(0,S.jsx)(k,{field:e,order:{items:t,index:n,isPending:s,onMove:o}},e.id))}),i&&(0,S.jsx)(A,{entity:e})]})}export{P as default};