//# allFunctionsCalledOnLoad
import{U as e,W as t,f as n,p as r,tt as i}from"./b9259d66.js";import{i as a,n as o,r as s,s as c}from"./110b5995.js";import{a as l,h as u,i as d,r as f}from"./80228abc.js";t();var p=(function(){var e=[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`color`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageLabelsQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageLabelsQuery`,selections:e},params:{cacheID:`366c495b7770acbe74173a516a5d5970`,id:`c2b32138953c180203bd903155b48b591a227d4ce118395f909953b470d0bc22`,metadata:{},name:`pageLabelsQuery`,operationKind:`query`,text:`query pageLabelsQuery {
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
`}}})();p.hash=`e98ee1f8904349f9e5c5b422ab95c85a`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`LabelCreatePayload`,kind:`LinkedField`,name:`labelCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageLabelsCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageLabelsCreateMutation`,selections:n},params:{cacheID:`6cad993c178f1b97067ef0d2afa4b778`,id:`d6ea20b7e150eda0273f377d610f8de3d66933b463d4a2dcdaff78fdd1092e5c`,metadata:{},name:`pageLabelsCreateMutation`,operationKind:`mutation`,text:`mutation pageLabelsCreateMutation(
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
`}}})();m.hash=`35233463c12501b7e3b0e140f042fc8a`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`LabelUpdatePayload`,kind:`LinkedField`,name:`labelUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageLabelsUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageLabelsUpdateMutation`,selections:n},params:{cacheID:`06b404e736bb187c03dd569ed76e9f43`,id:`6a8cb8cdd741d8f633118497e696f8da77ef6330bf7a297947dd9857718a4582`,metadata:{},name:`pageLabelsUpdateMutation`,operationKind:`mutation`,text:`mutation pageLabelsUpdateMutation(
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
`}}})();h.hash=`8a18e6fc2ebcade2dad26997eb60183e`,e();var g=i(),_=p,v=m,y=h,b=[`ORGANIZATION`,`PERSON`,`DEAL`],x=[`green`,`blue`,`yellow`,`red`],S={};function C(){return(0,g.jsx)(u,{children:(0,g.jsx)(w,{})})}function w(){let e=n(),t=r(`SETTINGS_WRITE`),{data:i,refresh:a}=o(_,S);return(0,g.jsx)(c,{value:a,children:b.map(n=>{let r=i.labels.filter(e=>e.entity===n);return(0,g.jsxs)(`section`,{"aria-labelledby":n,children:[(0,g.jsx)(`h2`,{id:n,children:e(`settings.entity.${n}`)}),r.length===0&&(0,g.jsx)(`p`,{className:`quiet none`,children:e(`settings.noLabels`)}),(0,g.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,g.jsx)(T,{label:e},e.id))}),t&&(0,g.jsx)(E,{entity:n})]},n)})})}function T({label:e}){let{id:t,version:n,name:r,color:i,isActive:o,viewerCanUpdate:c}=e,u=e=>({id:t,expectedVersion:n,name:a(e,`name`),color:a(e,`color`)||null,isActive:e.has(`isActive`)});return(0,g.jsx)(l,{name:r,isActive:o,mark:(0,g.jsx)(`span`,{className:`swatch`,"data-color":i,"aria-hidden":`true`}),editor:c&&(e=>(0,g.jsxs)(s,{mutation:y,read:u,onDone:e,children:[(0,g.jsx)(D,{name:r,color:i}),(0,g.jsx)(f,{isActive:o})]}))})}function E({entity:e}){let t=n(),r=t=>({entity:e,name:a(t,`name`),color:a(t,`color`)||null});return(0,g.jsx)(d,{label:t(`settings.addLabel`),children:e=>(0,g.jsx)(s,{mutation:v,read:r,onDone:e,children:(0,g.jsx)(D,{})})})}function D({name:e=``,color:t}){let r=n();return(0,g.jsxs)(g.Fragment,{children:[(0,g.jsxs)(`label`,{children:[r(`settings.name`),(0,g.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,g.jsxs)(`label`,{children:[r(`settings.color`),(0,g.jsxs)(`select`,{className:`input`,name:`color`,defaultValue:t??``,children:[(0,g.jsx)(`option`,{value:``,children:r(`settings.color.none`)}),[...new Set([...x,...t?[t]:[]])].map(e=>(0,g.jsx)(`option`,{value:e,children:x.includes(e)?r(`settings.color.${e}`):e},e))]})]})]})}export{C as default};