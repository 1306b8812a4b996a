//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Q as r,Tn as i,U as a,V as o,W as s,Z as c,in as l,rn as u}from"./eac1eecf.js";import{a as d,c as f,i as p,l as m,n as h,o as g,r as _,s as v,u as y}from"./d2c0e662.js";import{c as b,d as x,f as S,g as C,h as w,o as T,s as E}from"./982b6667.js";var D;function O(){return(O=e((()=>{l(),D=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:[{kind:`Literal`,name:`retired`,value:!0}],concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`color`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:`fields(retired:true)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageFieldsQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageFieldsQuery`,selections:t},params:{cacheID:`e87bc10eca1e80d9822a2c02e7e869ba`,id:`0f6f9f0051a9aaaa687e3c2e8b6aea680bdcabf74fa7e1b056f1f9101c7722e4`,metadata:{},name:`pageFieldsQuery`,operationKind:`query`,text:`query pageFieldsQuery {
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
`}}})(),D.hash=`8cc0d0df0cd28e6f60d2b51a645aa9e0`})))()}var k;function A(){return(A=e((()=>{l(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FieldUpdatePayload`,kind:`LinkedField`,name:`fieldUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`fieldMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`fieldMutation`,selections:n},params:{cacheID:`b36c84dc3c7ea5593fc7fecaa74b7d2a`,id:`60a535adbcbe68481307583f4850ce26c165286470169ac515b8e00e2eacabed`,metadata:{},name:`fieldMutation`,operationKind:`mutation`,text:`mutation fieldMutation(
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
`}}})(),k.hash=`5ee9278460ff157e4d8a554b2698dfa2`})))()}var j;function M(){return(M=e((()=>{l(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FieldCreatePayload`,kind:`LinkedField`,name:`fieldCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`fieldCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`fieldCreateMutation`,selections:n},params:{cacheID:`3e3e99ab241cd4c3c82d1264a866c84a`,id:`81e3baf77e110d124749abe406100dde671967d99572660c1689273aa1f5eaee`,metadata:{},name:`fieldCreateMutation`,operationKind:`mutation`,text:`mutation fieldCreateMutation(
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
`}}})(),j.hash=`70db4ea2cea01e45e7d49bf275b8e25d`})))()}function N({options:e}){let t=n();return(0,F.jsxs)(F.Fragment,{children:[e.length>0&&(0,F.jsxs)(`fieldset`,{className:`options`,children:[(0,F.jsx)(`legend`,{children:t(`settings.options`)}),e.map(({id:e,label:t})=>(0,F.jsx)(`input`,{className:`input`,name:`option-${e}`,"aria-label":t,maxLength:255,defaultValue:t},e)),(0,F.jsx)(`p`,{className:`quiet`,children:t(`settings.optionsHelp`)})]}),(0,F.jsxs)(`label`,{children:[t(`settings.newOptions`),(0,F.jsx)(`textarea`,{className:`input`,name:`newOptions`,rows:3,required:e.length===0})]})]})}function P(e,t){let n=t.map(({id:t,color:n})=>({id:t,color:n??null,label:S(e,`option-${t}`)})),r=S(e,`newOptions`).split(`
`);return[...n,...r.map(e=>({label:e.trim()}))].filter(({label:e})=>e)}var F;function I(){return(I=e((()=>{o(),x(),F=t()})))()}function L({field:e,order:t}){let r=n(),{id:i,version:a,name:o,type:s,isActive:c,viewerCanUpdate:l}=e,u=e.options.filter(({isDeleted:e})=>!e),f=W.has(s),p=e=>({id:i,expectedVersion:a,name:S(e,`name`),isActive:e.has(`isActive`),...f&&{options:P(e,u)}});return(0,B.jsx)(v,{name:o,isActive:c,facts:[r(`settings.fieldType.${s}`),u.map(({label:e})=>e).join(`, `)],editor:l&&(e=>(0,B.jsxs)(b,{mutation:V,read:p,onDone:e,children:[(0,B.jsxs)(`label`,{children:[r(`settings.name`),(0,B.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:o})]}),f&&(0,B.jsx)(N,{options:u}),(0,B.jsx)(d,{isActive:c})]})),children:l&&(0,B.jsx)(h,{...t})})}function R({entity:e}){let t=n(),[r,i]=(0,z.useState)(`TEXT`),a=W.has(r),o=t=>({entity:e,type:r,name:S(t,`name`),...a&&{options:P(t,[])}});return(0,B.jsx)(g,{label:t(`settings.addField`),children:e=>(0,B.jsxs)(b,{mutation:H,read:o,onDone:e,children:[(0,B.jsxs)(`label`,{children:[t(`settings.name`),(0,B.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255})]}),(0,B.jsxs)(`label`,{children:[t(`settings.fieldType`),(0,B.jsx)(`select`,{className:`input`,name:`type`,value:r,onChange:e=>i(e.target.value),children:U.map(e=>(0,B.jsx)(`option`,{value:e,children:t(`settings.fieldType.${e}`)},e))})]}),a&&(0,B.jsx)(N,{options:[]})]})})}var z,B,V,H,U,W;function G(){return(G=e((()=>{A(),M(),z=i(),u(),o(),x(),f(),_(),I(),B=t(),V=k,H=j,U=[`TEXT`,`AUTOCOMPLETE`,`LARGE_TEXT`,`NUMBER`,`MONETARY`,`DATE`,`DATE_RANGE`,`TIME`,`TIME_RANGE`,`SINGLE_OPTION`,`MULTIPLE_OPTIONS`,`USER`,`ORGANIZATION`,`PERSON`,`PHONE`,`ADDRESS`],W=new Set([`SINGLE_OPTION`,`MULTIPLE_OPTIONS`])})))()}function K(){return(0,Y.jsx)(m,{children:(0,Y.jsx)(q,{})})}function q(){let e=r(),{data:t,refresh:n}=E(X,Q),i=[...e.flatMap(({fieldEntities:e=[]})=>e),...Z];return(0,Y.jsx)(w,{value:n,children:i.map(e=>(0,Y.jsx)(J,{entity:e,fields:t.fields.filter(t=>t.entity===e)},e))})}function J({entity:e,fields:t}){let r=n(),i=s(`SETTINGS_WRITE`),{move:a,isPending:o}=p(V,t);return(0,Y.jsxs)(`section`,{"aria-labelledby":e,children:[(0,Y.jsx)(`h2`,{id:e,children:r(`settings.entity.${e}`)}),t.length===0&&(0,Y.jsx)(`p`,{className:`quiet none`,children:r(`settings.noFields`)}),(0,Y.jsx)(`ul`,{className:`lines`,children:t.map((e,n)=>(0,Y.jsx)(L,{field:e,order:{items:t,index:n,isPending:o,onMove:a}},e.id))}),i&&(0,Y.jsx)(R,{entity:e})]})}var Y,X,Z,Q;function $(){return($=e((()=>{O(),u(),c(),o(),C(),T(),_(),y(),a(),G(),Y=t(),X=D,Z=[`ORGANIZATION`,`PERSON`,`DEAL`],Q={}})))()}$();export{K as default};