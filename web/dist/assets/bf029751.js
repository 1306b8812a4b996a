//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Dt as r,E as i,Ft as a,It as o,Lt as s,M as c,N as l,Pt as u,Qt as d,T as f,Xt as p,jt as m,kt as h,w as g}from"./9cb5457b.js";import{a as _,d as v,i as y,l as b,o as x,s as S}from"./d381e5c9.js";import{c as C,d as w,f as T,l as E,o as D,s as O}from"./4e3781cb.js";var k;function A(){return(A=e((()=>{m(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`kind`}],t=[{kind:`Literal`,name:`first`,value:100},{kind:`Variable`,name:`kind`,variableName:`kind`}],n={alias:null,args:null,kind:`ScalarField`,name:`recordId`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`deletedAt`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`restorableUntil`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTrashQuery`,selections:[{alias:null,args:t,concreteType:`DeletedRecordConnection`,kind:`LinkedField`,name:`deleted`,plural:!1,selections:[{alias:null,args:null,concreteType:`DeletedRecord`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`deletedBy`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTrashQuery`,selections:[{alias:null,args:t,concreteType:`DeletedRecordConnection`,kind:`LinkedField`,name:`deleted`,plural:!1,selections:[{alias:null,args:null,concreteType:`DeletedRecord`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,r,i,a,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`deletedBy`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`7ad41653e3f13bcbe6733703f570ceda`,id:`f477c4bf3ba44aba34b1f943a5eae25327ba545f36c7d929d3155d620324f3bf`,metadata:{},name:`pageTrashQuery`,operationKind:`query`,text:`query pageTrashQuery(
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
`}}})(),k.hash=`fb8176088cb6bab1ac3809ae860f8931`})))()}var j;function M(){return(M=e((()=>{m(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RecordBulkRestorePayload`,kind:`LinkedField`,name:`recordBulkRestore`,plural:!1,selections:[{alias:null,args:null,concreteType:`RecordRestoreResult`,kind:`LinkedField`,name:`results`,plural:!0,selections:[n],storageKey:null},n],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`restoreMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`restoreMutation`,selections:r},params:{cacheID:`1c05405e0a26e40ddc5f1df87e69d4af`,id:`ea8f692a18d48249cbf12865b4ba634670f9f20963065172bcc90125a810d871`,metadata:{},name:`restoreMutation`,operationKind:`mutation`,text:`mutation restoreMutation(
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
`}}})(),j.hash=`cf04ef178419a051730622c01e7c60f5`})))()}function N({id:e,name:t}){let n=g(),{write:r,isPending:i,problems:a}=O(j);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(w,{problems:a}),(0,P.jsxs)(`button`,{type:`button`,className:`button`,disabled:i,onClick:()=>void r({input:{ids:[e]},onDone:({results:e})=>{let r=e?.every(({userErrors:e})=>e.length===0);h(r?{text:n(`settings.restored`,{name:t})}:{text:n(`settings.notRestored`,{name:t}),isError:!0})}}),children:[n(`settings.restore`),(0,P.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}var P;function F(){return(F=e((()=>{M(),t(),n(),T(),D(),r(),P=p()})))()}function I(){return(0,V.jsx)(x,{children:(0,V.jsx)(L,{})})}function L(){let e=g(),{kind:t=`ORGANIZATION`}=s({strict:!1}),n=(0,B.useMemo)(()=>({kind:t}),[t]),{data:r,refresh:i}=_(H,n),{nodes:a}=r.deleted;return(0,V.jsxs)(C,{value:i,children:[(0,V.jsx)(`div`,{className:`page-head`,children:(0,V.jsx)(`h1`,{children:e(`settings.trash`)})}),(0,V.jsx)(`div`,{className:`page-tools`,children:(0,V.jsx)(R,{current:t})}),(0,V.jsxs)(`div`,{className:`settings`,children:[a.length===0&&(0,V.jsx)(`p`,{className:`quiet`,children:e(`settings.trashEmpty`)}),(0,V.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,V.jsx)(z,{record:e},e.recordId))})]})]})}function R({current:e}){let t=g(),n=a();return(0,V.jsx)(`div`,{className:`views`,role:`group`,"aria-label":t(`settings.kind`),children:c.map(r=>(0,V.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":r===e,onClick:()=>void n({to:`.`,search:{kind:r}}),children:t(`settings.kind.${r}`)},r))})}function z({record:e}){let t=g(),n=v(),r=i(`RECORDS_WRITE`),{recordId:a,name:o,deletedAt:s,deletedBy:c,restorableUntil:l}=e,u=n.ago(s),d=c?t(`settings.deletedBy`,{name:c.name,ago:u}):t(`settings.deleted`,{ago:u});return(0,V.jsxs)(`li`,{className:`line`,children:[(0,V.jsxs)(`div`,{className:`line-text`,children:[(0,V.jsx)(`p`,{children:(0,V.jsx)(`bdi`,{className:`strong`,children:o})}),(0,V.jsxs)(`p`,{className:`quiet`,children:[d,` · `,t(`settings.restorable`,{day:n.date(l)})]})]}),r&&(0,V.jsx)(N,{id:a,name:o})]})}var B,V,H;function U(){return(U=e((()=>{A(),u(),o(),B=d(),t(),b(),n(),S(),E(),y(),f(),F(),l(),V=p(),H=k})))()}U();export{I as default};