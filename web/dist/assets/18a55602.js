import{n as e,t}from"./793ae5d2.js";/* empty css        */import{t as n}from"./4a07219a.js";import{t as r}from"./ea413ec7.js";import{a as i,r as a}from"./c9d1bb20.js";import{n as o}from"./3d2efbf6.js";import{a as s,r as c,u as l}from"./b5ea03b2.js";import{t as u}from"./3b2977e5.js";import{t as d}from"./b6de864c.js";import{t as f}from"./576f3e2e.js";import{t as p}from"./d3c8f6e3.js";import{t as m}from"./c7300a5e.js";import{a as h}from"./df67a18c.js";import{t as g}from"./f1d6cd04.js";e();var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`kind`}],t=[{kind:`Literal`,name:`first`,value:100},{kind:`Variable`,name:`kind`,variableName:`kind`}],n={alias:null,args:null,kind:`ScalarField`,name:`recordId`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`deletedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`restorableUntil`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTrashQuery`,selections:[{alias:null,args:t,concreteType:`DeletedRecordConnection`,kind:`LinkedField`,name:`deleted`,plural:!1,selections:[{alias:null,args:null,concreteType:`DeletedRecord`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`deletedBy`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTrashQuery`,selections:[{alias:null,args:t,concreteType:`DeletedRecordConnection`,kind:`LinkedField`,name:`deleted`,plural:!1,selections:[{alias:null,args:null,concreteType:`DeletedRecord`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`deletedBy`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`7ad41653e3f13bcbe6733703f570ceda`,id:null,metadata:{},name:`pageTrashQuery`,operationKind:`query`,text:`query pageTrashQuery(
  $kind: DeletedKind!
) {
  deleted(kind: $kind, first: 100) {
    nodes {
      recordId
      name
      deletedAt
      restorableUntil
      deletedBy {
        name
        id
      }
    }
  }
}
`}}})();_.hash=`fb8176088cb6bab1ac3809ae860f8931`;var v=i(a(),1);t();var y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:n},params:{cacheID:`9e2197e875bcf749e5168cac27327590`,id:null,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
  $input: RecordBulkRestoreInput!
) {
  result: recordBulkRestore(input: $input) {
    results {
      userErrors {
        code
      }
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();y.hash=`5c35606e2ecab0ddd01f2a7d4cc7ad67`;var b=l();function x({id:e,name:t}){let n=c(),{write:r,isPending:i,problems:a}=m(y);return(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(p,{problems:a}),(0,b.jsxs)(`button`,{type:`button`,className:`button`,disabled:i,onClick:()=>void r({input:{ids:[e]},onDone:({results:e})=>{let r=e?.every(({userErrors:e})=>e.length===0);h(r?{text:n(`settings.restored`,{name:t})}:{text:n(`settings.notRestored`,{name:t}),isError:!0})}}),children:[n(`settings.restore`),(0,b.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}var S=_;function C(){return(0,b.jsx)(u,{children:(0,b.jsx)(w,{})})}function w(){let e=c(),{kind:t=`ORGANIZATION`}=r({strict:!1}),n=(0,v.useMemo)(()=>({kind:t}),[t]),{data:i,refresh:a}=f(S,n),{nodes:o}=i.deleted;return(0,b.jsxs)(d,{value:a,children:[(0,b.jsx)(`div`,{className:`page-head`,children:(0,b.jsx)(`h1`,{children:e(`settings.trash`)})}),(0,b.jsx)(`div`,{className:`page-tools`,children:(0,b.jsx)(T,{current:t})}),(0,b.jsxs)(`div`,{className:`settings`,children:[o.length===0&&(0,b.jsx)(`p`,{className:`quiet`,children:e(`settings.trashEmpty`)}),(0,b.jsx)(`ul`,{className:`lines`,children:o.map(e=>(0,b.jsx)(E,{record:e},e.recordId))})]})]})}function T({current:e}){let t=c(),r=n();return(0,b.jsx)(`div`,{className:`views`,role:`group`,"aria-label":t(`settings.kind`),children:g.map(n=>(0,b.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":n===e,onClick:()=>void r({to:`.`,search:{kind:n},replace:!0}),children:t(`settings.kind.${n}`)},n))})}function E({record:e}){let t=c(),n=o(),r=s(`RECORDS_WRITE`),{recordId:i,name:a,deletedAt:l,deletedBy:u,restorableUntil:d}=e,f=n.ago(l),p=u?t(`settings.deletedBy`,{name:u.name,ago:f}):t(`settings.deleted`,{ago:f});return(0,b.jsxs)(`li`,{className:`line`,children:[(0,b.jsxs)(`div`,{className:`line-text`,children:[(0,b.jsx)(`p`,{children:(0,b.jsx)(`bdi`,{className:`strong`,children:a})}),(0,b.jsxs)(`p`,{className:`quiet`,children:[p,` · `,t(`settings.restorable`,{day:n.date(d)})]})]}),r&&(0,b.jsx)(x,{id:i,name:a})]})}export{C as default};