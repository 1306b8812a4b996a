//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Ht as r,Tn as i,Ut as a,V as o,Vt as s,an as c,cn as l,in as u,o as d,on as f,rn as p,sn as m,u as h}from"./eac1eecf.js";import{l as g,u as _}from"./d2c0e662.js";import{E as v,T as y}from"./5152cb9e.js";import{g as b,h as x,o as S,s as C,v as w,y as T}from"./982b6667.js";var E;function D(){return(D=e((()=>{u(),E=(function(){var e=[{kind:`Literal`,name:`first`,value:50}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`listImportsQuery`,selections:[{alias:null,args:e,concreteType:`ImportConnection`,kind:`LinkedField`,name:`imports`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],storageKey:`imports(first:50)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`listImportsQuery`,selections:[{alias:null,args:e,concreteType:`ImportConnection`,kind:`LinkedField`,name:`imports`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[o,t],storageKey:null}],storageKey:null}],storageKey:`imports(first:50)`}]},params:{cacheID:`7fa5fa8b178a4fcb7169c520854f94f9`,id:`e463884daaef379b18e9f10df4816350f1807bb45a811dbeea459f108ce41c38`,metadata:{},name:`listImportsQuery`,operationKind:`query`,text:`query listImportsQuery {
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
`}}})(),E.hash=`3104b090683f6e5276e7b5ecb6438159`})))()}var O;function k(){return(k=e((()=>{u(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCreatePayload`,kind:`LinkedField`,name:`importCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`uploadUrl`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`uploadImportMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`uploadImportMutation`,selections:n},params:{cacheID:`3788890286539e9c04286b407af139fe`,id:`cfdebe0e947ed753fb4fe557326792699b784b99f33bd57f6efc122db63733d5`,metadata:{},name:`uploadImportMutation`,operationKind:`mutation`,text:`mutation uploadImportMutation(
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
`}}})(),O.hash=`f04cceff384947bf7db8d73fa6f21dfb`})))()}function A(){let e=n(),t=l(),i=(0,M.useRelayEnvironment)(),[a,o]=(0,j.useState)(null),[c,u]=(0,j.useState)(null),d=async e=>{u(null),o(0);try{let n={fileName:e.name,size:e.size},a=await r(i,P,n);if(!a.import?.uploadUrl)return;await v(a.import.uploadUrl,e,o),await t({to:`/app/settings/import/${encodeURIComponent(a.import.id)}`})}catch(e){u(e)}finally{o(null)}},f=c instanceof s?c.errors:c instanceof Error?[c]:[];return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`label`,{className:`import-drop`,onDragOver:e=>e.preventDefault(),onDrop:e=>{e.preventDefault();let[t]=e.dataTransfer.files;t&&a===null&&d(t)},children:[(0,N.jsx)(`input`,{type:`file`,className:`visually-hidden`,accept:F,disabled:a!==null,onChange:e=>{let t=e.target.files?.[0];e.target.value=``,t&&d(t)}}),(0,N.jsx)(`span`,{className:`strong`,children:e(`settings.import.choose`)}),(0,N.jsx)(`span`,{className:`quiet`,children:e(`settings.import.formats`)})]}),a!==null&&(0,N.jsx)(`progress`,{className:`import-progress`,value:a,"aria-label":e(`settings.import.sending`)}),(0,N.jsx)(w,{problems:f.map(e=>({error:e}))})]})}var j,M,N,P,F;function I(){return(I=e((()=>{k(),m(),j=i(),M=p(),a(),o(),T(),y(),N=t(),P=O,F=`.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.json,.jsonl,.ndjson,.zip`})))()}function L(){return(0,z.jsx)(g,{permission:`SETTINGS_WRITE`,children:(0,z.jsx)(R,{})})}function R(){let e=n(),t=h(),{data:r,refresh:i}=C(B,V),{nodes:a}=r.imports;return(0,z.jsxs)(x,{value:i,children:[(0,z.jsxs)(`section`,{"aria-labelledby":`import`,children:[(0,z.jsx)(`h2`,{id:`import`,children:e(`settings.import`)}),(0,z.jsx)(`p`,{className:`quiet`,children:e(`settings.import.help`)}),(0,z.jsx)(A,{})]}),(0,z.jsxs)(`section`,{"aria-labelledby":`imports`,children:[(0,z.jsx)(`h2`,{id:`imports`,children:e(`settings.import.earlier`)}),a.length===0&&(0,z.jsx)(`p`,{className:`quiet none`,children:e(`settings.import.none`)}),(0,z.jsx)(`ul`,{className:`lines`,children:a.map(({id:n,fileName:r,status:i,createdAt:a,rowCount:o,user:s})=>(0,z.jsxs)(`li`,{className:`line`,children:[(0,z.jsxs)(`div`,{className:`line-text`,children:[(0,z.jsx)(`p`,{children:(0,z.jsx)(c,{to:`/app/settings/import/${encodeURIComponent(n)}`,children:(0,z.jsx)(`bdi`,{className:`strong`,children:r})})}),(0,z.jsx)(`p`,{className:`quiet numeric`,children:[t.dateTime(a),s?.name,o>0&&e(`settings.import.rows`,{count:o})].filter(Boolean).join(` · `)})]}),(0,z.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${i}`)})]},n))})]})]})}var z,B,V;function H(){return(H=e((()=>{D(),f(),p(),d(),o(),b(),S(),_(),I(),z=t(),B=E,V={}})))()}H();export{L as default};