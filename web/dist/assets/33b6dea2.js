//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{H as t,K as n,U as r,W as i,_ as a,f as o,p as s,q as c,rt as l,tt as u}from"./b9259d66.js";import{a as d,f,l as p,n as m,o as h,s as g}from"./110b5995.js";i();var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`kind`}],t=[{kind:`Literal`,name:`first`,value:100},{kind:`Variable`,name:`kind`,variableName:`kind`}],n={alias:null,args:null,kind:`ScalarField`,name:`recordId`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`deletedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`restorableUntil`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTrashQuery`,selections:[{alias:null,args:t,concreteType:`DeletedRecordConnection`,kind:`LinkedField`,name:`deleted`,plural:!1,selections:[{alias:null,args:null,concreteType:`DeletedRecord`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`deletedBy`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTrashQuery`,selections:[{alias:null,args:t,concreteType:`DeletedRecordConnection`,kind:`LinkedField`,name:`deleted`,plural:!1,selections:[{alias:null,args:null,concreteType:`DeletedRecord`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`deletedBy`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`7ad41653e3f13bcbe6733703f570ceda`,id:`f477c4bf3ba44aba34b1f943a5eae25327ba545f36c7d929d3155d620324f3bf`,metadata:{},name:`pageTrashQuery`,operationKind:`query`,text:`query pageTrashQuery(
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
`}}})();_.hash=`fb8176088cb6bab1ac3809ae860f8931`;var v=e(l(),1);r();var y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
  $input: RecordBulkRestoreInput!
) {
  result: recordBulkRestore(input: $input) {
    results {
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
`}}})();y.hash=`cf04ef178419a051730622c01e7c60f5`;var b=u();function x({id:e,name:n}){let r=o(),{write:i,isPending:a,problems:s}=h(y);return(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(p,{problems:s}),(0,b.jsxs)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>void i({input:{ids:[e]},onDone:({results:e})=>{let i=e?.every(({userErrors:e})=>e.length===0);t(i?{text:r(`settings.restored`,{name:n})}:{text:r(`settings.notRestored`,{name:n}),isError:!0})}}),children:[r(`settings.restore`),(0,b.jsx)(`span`,{className:`visually-hidden`,children:n})]})]})}var S=_;function C(){return(0,b.jsx)(d,{children:(0,b.jsx)(w,{})})}function w(){let e=o(),{kind:t=`ORGANIZATION`}=c({strict:!1}),n=(0,v.useMemo)(()=>({kind:t}),[t]),{data:r,refresh:i}=m(S,n),{nodes:a}=r.deleted;return(0,b.jsxs)(g,{value:i,children:[(0,b.jsx)(`div`,{className:`page-head`,children:(0,b.jsx)(`h1`,{children:e(`settings.trash`)})}),(0,b.jsx)(`div`,{className:`page-tools`,children:(0,b.jsx)(T,{current:t})}),(0,b.jsxs)(`div`,{className:`settings`,children:[a.length===0&&(0,b.jsx)(`p`,{className:`quiet`,children:e(`settings.trashEmpty`)}),(0,b.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,b.jsx)(E,{record:e},e.recordId))})]})]})}function T({current:e}){let t=o(),r=n();return(0,b.jsx)(`div`,{className:`views`,role:`group`,"aria-label":t(`settings.kind`),children:a.map(n=>(0,b.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":n===e,onClick:()=>void r({to:`.`,search:{kind:n}}),children:t(`settings.kind.${n}`)},n))})}function E({record:e}){let t=o(),n=f(),r=s(`RECORDS_WRITE`),{recordId:i,name:a,deletedAt:c,deletedBy:l,restorableUntil:u}=e,d=n.ago(c),p=l?t(`settings.deletedBy`,{name:l.name,ago:d}):t(`settings.deleted`,{ago:d});return(0,b.jsxs)(`li`,{className:`line`,children:[(0,b.jsxs)(`div`,{className:`line-text`,children:[(0,b.jsx)(`p`,{children:(0,b.jsx)(`bdi`,{className:`strong`,children:a})}),(0,b.jsxs)(`p`,{className:`quiet`,children:[p,` · `,t(`settings.restorable`,{day:n.date(u)})]})]}),r&&(0,b.jsx)(x,{id:i,name:a})]})}export{C as default};