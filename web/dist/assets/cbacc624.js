//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,U as r,V as i,W as a,in as o,rn as s}from"./eac1eecf.js";import{a as c,c as l,l as u,o as d,s as f,u as p}from"./d2c0e662.js";import{c as m,d as h,f as g,g as _,h as v,o as y,s as b}from"./982b6667.js";var x;function S(){return(S=e((()=>{o(),x=(function(){var e=[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`color`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageLabelsQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageLabelsQuery`,selections:e},params:{cacheID:`366c495b7770acbe74173a516a5d5970`,id:`c2b32138953c180203bd903155b48b591a227d4ce118395f909953b470d0bc22`,metadata:{},name:`pageLabelsQuery`,operationKind:`query`,text:`query pageLabelsQuery {
  labels {
    id
    version
    name
    color
    entity
    isActive
    viewerCanUpdate
  }
}
`}}})(),x.hash=`e98ee1f8904349f9e5c5b422ab95c85a`})))()}var C;function w(){return(w=e((()=>{o(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`LabelCreatePayload`,kind:`LinkedField`,name:`labelCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageLabelsCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageLabelsCreateMutation`,selections:n},params:{cacheID:`6cad993c178f1b97067ef0d2afa4b778`,id:`d6ea20b7e150eda0273f377d610f8de3d66933b463d4a2dcdaff78fdd1092e5c`,metadata:{},name:`pageLabelsCreateMutation`,operationKind:`mutation`,text:`mutation pageLabelsCreateMutation(
  $input: LabelCreateInput!
) {
  result: labelCreate(input: $input) {
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
`}}})(),C.hash=`35233463c12501b7e3b0e140f042fc8a`})))()}var T;function E(){return(E=e((()=>{o(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`LabelUpdatePayload`,kind:`LinkedField`,name:`labelUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageLabelsUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageLabelsUpdateMutation`,selections:n},params:{cacheID:`06b404e736bb187c03dd569ed76e9f43`,id:`6a8cb8cdd741d8f633118497e696f8da77ef6330bf7a297947dd9857718a4582`,metadata:{},name:`pageLabelsUpdateMutation`,operationKind:`mutation`,text:`mutation pageLabelsUpdateMutation(
  $input: LabelUpdateInput!
) {
  result: labelUpdate(input: $input) {
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
`}}})(),T.hash=`8a18e6fc2ebcade2dad26997eb60183e`})))()}function D(){return(0,M.jsx)(u,{children:(0,M.jsx)(O,{})})}function O(){let e=n(),t=a(`SETTINGS_WRITE`),{data:r,refresh:i}=b(N,R);return(0,M.jsx)(v,{value:i,children:I.map(n=>{let i=r.labels.filter(e=>e.entity===n);return(0,M.jsxs)(`section`,{"aria-labelledby":n,children:[(0,M.jsx)(`h2`,{id:n,children:e(`settings.entity.${n}`)}),i.length===0&&(0,M.jsx)(`p`,{className:`quiet none`,children:e(`settings.noLabels`)}),(0,M.jsx)(`ul`,{className:`lines`,children:i.map(e=>(0,M.jsx)(k,{label:e},e.id))}),t&&(0,M.jsx)(A,{entity:n})]},n)})})}function k({label:e}){let{id:t,version:n,name:r,color:i,isActive:a,viewerCanUpdate:o}=e,s=e=>({id:t,expectedVersion:n,name:g(e,`name`),color:g(e,`color`)||null,isActive:e.has(`isActive`)});return(0,M.jsx)(f,{name:r,isActive:a,mark:(0,M.jsx)(`span`,{className:`swatch`,"data-color":i,"aria-hidden":`true`}),editor:o&&(e=>(0,M.jsxs)(m,{mutation:F,read:s,onDone:e,children:[(0,M.jsx)(j,{name:r,color:i}),(0,M.jsx)(c,{isActive:a})]}))})}function A({entity:e}){let t=n(),r=t=>({entity:e,name:g(t,`name`),color:g(t,`color`)||null});return(0,M.jsx)(d,{label:t(`settings.addLabel`),children:e=>(0,M.jsx)(m,{mutation:P,read:r,onDone:e,children:(0,M.jsx)(j,{})})})}function j({name:e=``,color:t}){let r=n();return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`label`,{children:[r(`settings.name`),(0,M.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,M.jsxs)(`label`,{children:[r(`settings.color`),(0,M.jsxs)(`select`,{className:`input`,name:`color`,defaultValue:t??``,children:[(0,M.jsx)(`option`,{value:``,children:r(`settings.color.none`)}),[...new Set([...L,...t?[t]:[]])].map(e=>(0,M.jsx)(`option`,{value:e,children:L.includes(e)?r(`settings.color.${e}`):e},e))]})]})]})}var M,N,P,F,I,L,R;function z(){return(z=e((()=>{S(),w(),E(),s(),i(),_(),y(),h(),l(),p(),r(),M=t(),N=x,P=C,F=T,I=[`ORGANIZATION`,`PERSON`,`DEAL`],L=[`green`,`blue`,`yellow`,`red`],R={}})))()}z();export{D as default};