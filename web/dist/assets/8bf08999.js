//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{G as t,K as n,R as r,U as i,W as a,f as o,rt as s,tt as c,z as l}from"./b9259d66.js";import"./faab15f3.js";import{f as u,l as d,n as f,s as p}from"./110b5995.js";import{h as m}from"./80228abc.js";import{d as h}from"./2a2d0c89.js";a();var g=(function(){var e=[{kind:`Literal`,name:`first`,value:50}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`listImportsQuery`,selections:[{alias:null,args:e,concreteType:`ImportConnection`,kind:`LinkedField`,name:`imports`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],storageKey:`imports(first:50)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`listImportsQuery`,selections:[{alias:null,args:e,concreteType:`ImportConnection`,kind:`LinkedField`,name:`imports`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[o,t],storageKey:null}],storageKey:null}],storageKey:`imports(first:50)`}]},params:{cacheID:`7fa5fa8b178a4fcb7169c520854f94f9`,id:`e463884daaef379b18e9f10df4816350f1807bb45a811dbeea459f108ce41c38`,metadata:{},name:`listImportsQuery`,operationKind:`query`,text:`query listImportsQuery {
  imports(first: 50) {
    nodes {
      id
      fileName
      status
      createdAt
      rowCount
      user {
        name
        id
      }
    }
  }
}
`}}})();g.hash=`3104b090683f6e5276e7b5ecb6438159`;var _=i(),v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCreatePayload`,kind:`LinkedField`,name:`importCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`uploadUrl`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`uploadImportMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`uploadImportMutation`,selections:n},params:{cacheID:`3788890286539e9c04286b407af139fe`,id:`cfdebe0e947ed753fb4fe557326792699b784b99f33bd57f6efc122db63733d5`,metadata:{},name:`uploadImportMutation`,operationKind:`mutation`,text:`mutation uploadImportMutation(
  $input: ImportCreateInput!
) {
  result: importCreate(input: $input) {
    import {
      id
      uploadUrl
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
`}}})();v.hash=`f04cceff384947bf7db8d73fa6f21dfb`;var y=e(s(),1),b=c(),x=v,S=`.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.json,.jsonl,.ndjson,.zip`;function C(){let e=o(),t=n(),i=(0,_.useRelayEnvironment)(),[a,s]=(0,y.useState)(null),[c,u]=(0,y.useState)(null),f=async e=>{u(null),s(0);try{let n={fileName:e.name,size:e.size},r=await l(i,x,n);if(!r.import?.uploadUrl)return;await h(r.import.uploadUrl,e,s),await t({to:`/app/settings/import/${encodeURIComponent(r.import.id)}`})}catch(e){u(e)}finally{s(null)}},p=c instanceof r?c.errors:c instanceof Error?[c]:[];return(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(`label`,{className:`import-drop`,onDragOver:e=>e.preventDefault(),onDrop:e=>{e.preventDefault();let[t]=e.dataTransfer.files;t&&a===null&&f(t)},children:[(0,b.jsx)(`input`,{type:`file`,className:`visually-hidden`,accept:S,disabled:a!==null,onChange:e=>{let t=e.target.files?.[0];e.target.value=``,t&&f(t)}}),(0,b.jsx)(`span`,{className:`strong`,children:e(`settings.import.choose`)}),(0,b.jsx)(`span`,{className:`quiet`,children:e(`settings.import.formats`)})]}),a!==null&&(0,b.jsx)(`progress`,{className:`import-progress`,value:a,"aria-label":e(`settings.import.sending`)}),(0,b.jsx)(d,{problems:p.map(e=>({error:e}))})]})}var w=g,T={};function E(){return(0,b.jsx)(m,{children:(0,b.jsx)(D,{})})}function D(){let e=o(),n=u(),{data:r,refresh:i}=f(w,T),{nodes:a}=r.imports;return(0,b.jsxs)(p,{value:i,children:[(0,b.jsxs)(`section`,{"aria-labelledby":`import`,children:[(0,b.jsx)(`h2`,{id:`import`,children:e(`settings.import`)}),(0,b.jsx)(`p`,{className:`quiet`,children:e(`settings.import.help`)}),(0,b.jsx)(C,{})]}),(0,b.jsxs)(`section`,{"aria-labelledby":`imports`,children:[(0,b.jsx)(`h2`,{id:`imports`,children:e(`settings.import.earlier`)}),a.length===0&&(0,b.jsx)(`p`,{className:`quiet none`,children:e(`settings.import.none`)}),(0,b.jsx)(`ul`,{className:`lines`,children:a.map(({id:r,fileName:i,status:a,createdAt:o,rowCount:s,user:c})=>(0,b.jsxs)(`li`,{className:`line`,children:[(0,b.jsxs)(`div`,{className:`line-text`,children:[(0,b.jsx)(`p`,{children:(0,b.jsx)(t,{to:`/app/settings/import/${encodeURIComponent(r)}`,children:(0,b.jsx)(`bdi`,{className:`strong`,children:i})})}),(0,b.jsx)(`p`,{className:`quiet numeric`,children:[n.dateTime(o),c?.name,s>0&&e(`settings.import.rows`,{count:s})].filter(Boolean).join(` · `)})]}),(0,b.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${a}`)})]},r))})]})]})}export{E as default};