//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Dt as r,Mt as i,Nt as a,O as o,Qt as s,Rt as c,Xt as l,_ as u,h as d,jt as f,k as p,kt as m,v as h,w as g,zt as _}from"./87f8ad9b.js";import"./5362624f.js";import{h as v,m as y}from"./5d9b83b5.js";import{c as b,l as ee}from"./e94f3d1e.js";import{a as te,d as x,i as S,l as C}from"./ef49a3a2.js";import{a as w,c as ne,d as re,i as T,o as E,r as ie,s as ae,t as oe,u as se}from"./8d7499ee.js";var ce;function le(){return(le=e((()=>{f(),ce=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},l=[a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,s,c],u={kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:l,args:null,argumentDefinitions:[]},d={alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},y={alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:l,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:[a,u],storageKey:null},d,f,{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[p],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[m,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:[a],storageKey:null},{args:null,kind:`FragmentSpread`,name:`table_table`},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[m,p,h,g,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,g],storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:[u],storageKey:null},{args:null,kind:`FragmentSpread`,name:`progress_import`},{args:null,kind:`FragmentSpread`,name:`actions_import`},{args:null,kind:`FragmentSpread`,name:`readingOptions_import`},{args:null,kind:`FragmentSpread`,name:`report_import`},{args:null,kind:`FragmentSpread`,name:`undoReport_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,y,d,f,{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[p,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[m,y,p,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},h,f,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null},g],storageKey:null},g],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[o,s,m,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:l,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,s,m,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[p,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},f],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[n,p,c,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:l,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`441c800149a4b3264a02918b40a8202c`,id:`425dca0bc9513056671604bcdbdee028f03eef907859942681a110f30b468bea`,metadata:{},name:`pageImportQuery`,operationKind:`query`,text:`query pageImportQuery(
  $id: ID!
) {
  import(id: $id) {
    id
    fileName
    status
    problemMessage {
      code
      ...messageText_message
    }
    startedAt
    rowCount
    counts {
      kind
    }
    tables {
      name
      problemMessage {
        code
      }
      ...table_table
      ...table_chosen
    }
    leftOutMessages {
      ...messageText_message
    }
    ...progress_import
    ...actions_import
    ...readingOptions_import
    ...report_import
    ...undoReport_import
  }
}

fragment actions_import on Import {
  id
  status
  startedAt
  finishedAt
  isUndoable
}

fragment messageText_message on ImportMessage {
  code
  message
  params
  table
  rowNumber
  column
}

fragment progress_import on Import {
  status
  rowCount
  rowsDone
}

fragment readingOptions_import on Import {
  id
  options {
    timeZone
    dateOrder
    decimalMark
    encoding
  }
}

fragment report_import on Import {
  id
  isDryRun
  status
  counts {
    kind
    created
    updated
    unchanged
    skipped
  }
  warningMessages {
    ...messageText_message
  }
  skippedRows {
    ...messageText_message
  }
  duplicates {
    table
    rowNumber
    name
    otherMessage {
      ...messageText_message
    }
  }
  differences {
    table
    rowNumber
    name
    figure
    theirs
    ours
  }
  tables {
    name
    kind
  }
}

fragment table_chosen on ImportTable {
  name
  kind
  headerRow
  isChosen
  columns {
    header
    becomes
    isChosen
  }
}

fragment table_table on ImportTable {
  name
  kind
  proposedKind
  headerRow
  problemMessage {
    ...messageText_message
  }
  rowCount
  noteMessages {
    ...messageText_message
  }
  fields
  firstRows
  columns {
    header
    becomes
    fieldName
    fieldType
    isNew
    examples
  }
  ...table_chosen
}

fragment undoReport_import on Import {
  undoCounts {
    kind
    outcome
    rowCount
  }
  keptRows {
    id
    kind
    column
    reasonMessage {
      ...messageText_message
    }
  }
}
`}}})(),ce.hash=`cc2c4d562db52078a66bf9611ae94581`})))()}var D;function ue(){return(ue=e((()=>{f(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportStartPayload`,kind:`LinkedField`,name:`importStart`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsStartMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsStartMutation`,selections:n},params:{cacheID:`88c6475311c973ea75ae8c7d9ba8879b`,id:`ba1da03ba8ba2d30eda5e437ba581480b8c3af8f10243f7af9fbfec9ac850a00`,metadata:{},name:`actionsStartMutation`,operationKind:`mutation`,text:`mutation actionsStartMutation(
  $input: ImportStartInput!
) {
  result: importStart(input: $input) {
    import {
      id
      status
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
`}}})(),D.hash=`2be72d151b4afa673e0741636e59845d`})))()}var de;function fe(){return(fe=e((()=>{f(),de=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCancelPayload`,kind:`LinkedField`,name:`importCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsCancelMutation`,selections:n},params:{cacheID:`83c37b9725ca2cedfb5878b363bc68cc`,id:`3f39ff8329a16f0ae4b77f576f7c7dd0dfd245bb85fe3b5415ce371b626ac6b1`,metadata:{},name:`actionsCancelMutation`,operationKind:`mutation`,text:`mutation actionsCancelMutation(
  $input: ImportCancelInput!
) {
  result: importCancel(input: $input) {
    import {
      id
      status
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
`}}})(),de.hash=`aecc7ce8766d28e78aeabe34d75857d4`})))()}var O;function pe(){return(pe=e((()=>{f(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUndoPayload`,kind:`LinkedField`,name:`importUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsUndoMutation`,selections:n},params:{cacheID:`f5e2fc3953c85154c89bffeb58a51efe`,id:`c48d1470a1a2ab299f5b1266971d315d3ee4b6f1553ba8d87c86009544285df0`,metadata:{},name:`actionsUndoMutation`,operationKind:`mutation`,text:`mutation actionsUndoMutation(
  $input: ImportUndoInput!
) {
  result: importUndo(input: $input) {
    import {
      id
      status
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
`}}})(),O.hash=`efaefc3ec33e5671fb706fb6e7445d31`})))()}var k;function me(){return(me=e((()=>{f(),k={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null}],type:`Import`,abstractKey:null},k.hash=`15701f2b0a72beef4cf0f6eebec66c6e`})))()}var A;function he(){return(he=e((()=>{f(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`reportUrl`,storageKey:null},r={alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skippedRowsUrl`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`7e93c48d82ff89c2c764fbac03de9a94`,id:`baa3861d8e1b403101e3d5d93cc0c0f22408443247ed3f09a2115611de88d0b5`,metadata:{},name:`downloadsQuery`,operationKind:`query`,text:`query downloadsQuery(
  $id: ID!
) {
  import(id: $id) {
    reportUrl
    tables {
      name
      skippedRowsUrl
    }
    id
  }
}
`}}})(),A.hash=`862a5a8f71885dac27c3d4aa5d2db5c5`})))()}function ge({id:e}){return(0,j.jsx)(ve,{id:e,label:`settings.import.report`,urlOf:e=>e?.reportUrl})}function _e({id:e,table:t}){return(0,j.jsx)(ve,{id:e,label:`settings.import.skippedRows`,urlOf:e=>e?.tables.find(({name:e})=>e===t)?.skippedRowsUrl})}function ve({id:e,label:t,urlOf:n}){let r=g(),i=h(),a=(0,ye.useRelayEnvironment)(),o=async()=>{let t=A;try{let r=n((await(0,be.fetchQuery)(a,t,{id:e},{fetchPolicy:`network-only`}).toPromise())?.import);r&&location.assign(new URL(r,location.origin).pathname)}catch(e){m({text:i(e),isError:!0})}};return(0,j.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>void o(),children:[(0,j.jsx)(y,{size:14,"aria-hidden":`true`}),r(t)]})}var ye,be,j;function M(){return(M=e((()=>{he(),v(),ye=t(),be=f(),n(),u(),r(),j=l()})))()}function xe({record:e}){let t=g(),{id:n,status:r,startedAt:i,finishedAt:a,isUndoable:o}=(0,Se.useFragment)(k,e),s=E(Ce),c=E(we),l=E(Te),u=s.isPending||c.isPending||l.isPending,d=r===`FAILED`&&!!i,f=e=>void s.write({input:{id:n,validateOnly:e}});return(0,N.jsxs)(`div`,{className:`settings-row`,children:[r===`READY`&&(0,N.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>f(!0),children:t(`settings.import.dryRun`)}),(r===`READY`||d)&&(0,N.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:u,onClick:()=>f(!1),children:t(d?`settings.import.resume`:`settings.import.start`)}),Ee.has(r)&&(0,N.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>void c.write({input:{id:n}}),children:t(`settings.import.cancel`)}),o&&(0,N.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>void l.write({input:{id:n}}),children:t(`settings.import.undo`)}),a&&(0,N.jsx)(ge,{id:n}),(0,N.jsx)(se,{problems:[...s.problems,...c.problems,...l.problems]})]})}var Se,N,Ce,we,Te,Ee;function De(){return(De=e((()=>{ue(),fe(),pe(),me(),Se=t(),n(),re(),w(),M(),N=l(),Ce=D,we=de,Te=O,Ee=new Set([`UPLOADING`,`PLANNING`,`READY`,`RUNNING`,`FAILED`])})))()}var P;function Oe(){return(Oe=e((()=>{f(),P={kind:`InlineDataFragment`,name:`messageText_message`},P.hash=`e3243288fbfcec323d01d4aef4507d35`})))()}function F(){let{messages:e,formatMessage:t}=p();return(0,ke.useCallback)(n=>{let{code:r,message:i,params:a,table:o,rowNumber:s,column:c}=(0,Ae.readInlineData)(je,n),l=`settings.import.message.${r}`;if(!e[l])return i;let u=(n,r)=>{let i=`${Me[n]}.${r}`;return e[i]?t({id:i}).toLowerCase():r},d=Object.fromEntries(Object.entries(a).map(([e,t])=>[e,u(e,t)]));return[o,s==null?null:t({id:`settings.import.row`},{number:s}),c,t({id:l},d)].filter(Boolean).join(`: `)},[e,t])}var ke,Ae,je,Me;function I(){return(I=e((()=>{Oe(),ke=s(),o(),Ae=t(),je=P,Me={field:`settings.import.field`,kind:`settings.import.kind`,order:`settings.import.dateOrder`,target:`settings.import.field`}})))()}function Ne({messages:e}){let t=F();return(0,L.jsx)(`ul`,{className:`import-notes`,children:e.map(t).map(e=>(0,L.jsx)(`li`,{children:e},e))})}var L;function R(){return(R=e((()=>{I(),L=l()})))()}var z;function Pe(){return(Pe=e((()=>{f(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`readingOptionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`readingOptionsMutation`,selections:n},params:{cacheID:`6c5a35f15cac935504a08347c8a97df4`,id:`b57dbb94950e11f401f0fb1f0ff0a301c5355d12366fa8194fa24d8f533782fc`,metadata:{},name:`readingOptionsMutation`,operationKind:`mutation`,text:`mutation readingOptionsMutation(
  $input: ImportUpdateInput!
) {
  result: importUpdate(input: $input) {
    import {
      id
      status
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
`}}})(),z.hash=`d6c3d1627fa2d1fabfe8d0644e9a348c`})))()}var B;function Fe(){return(Fe=e((()=>{f(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`readingOptions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null},B.hash=`607418e05fa549037f4f4d41091b0626`})))()}function Ie({record:e}){let t=g(),{id:n,options:r}=(0,Le.useFragment)(B,e),{timeZone:i,dateOrder:a,decimalMark:o,encoding:s}=r,c=e=>({id:n,timeZone:T(e,`timeZone`),dateOrder:T(e,`dateOrder`)||null,decimalMark:T(e,`decimalMark`)||null,encoding:T(e,`encoding`)||null}),l=t(`settings.import.byFile`);return(0,V.jsxs)(`section`,{"aria-labelledby":`options`,children:[(0,V.jsx)(`h2`,{id:`options`,children:t(`settings.import.options`)}),(0,V.jsxs)(oe,{mutation:Re,read:c,submit:t(`settings.import.readAgain`),isQuiet:!0,className:`settings-grid form-labels`,children:[(0,V.jsxs)(`label`,{children:[t(`settings.timeZone`),(0,V.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:i,children:[...new Set([i,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,V.jsx)(`option`,{children:e},e))})]}),(0,V.jsxs)(`label`,{children:[t(`settings.import.dateOrder`),(0,V.jsxs)(`select`,{className:`input`,name:`dateOrder`,defaultValue:a??``,children:[(0,V.jsx)(`option`,{value:``,children:l}),ze.map(e=>(0,V.jsx)(`option`,{value:e,children:t(`settings.import.dateOrder.${e}`)},e))]})]}),(0,V.jsxs)(`label`,{children:[t(`settings.import.decimalMark`),(0,V.jsxs)(`select`,{className:`input`,name:`decimalMark`,defaultValue:o??``,children:[(0,V.jsx)(`option`,{value:``,children:l}),Be.map(e=>(0,V.jsx)(`option`,{value:e,children:`1${e}5`},e))]})]}),(0,V.jsxs)(`label`,{children:[t(`settings.import.encoding`),(0,V.jsx)(`input`,{className:`input`,name:`encoding`,maxLength:32,placeholder:l,defaultValue:s??``})]})]})]})}var Le,V,Re,ze,Be;function Ve(){return(Ve=e((()=>{Pe(),Fe(),Le=t(),n(),ie(),V=l(),Re=z,ze=[`DMY`,`MDY`,`YMD`],Be=[`.`,`,`]})))()}var H;function He(){return(He=e((()=>{f(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`progress_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`9477c85ab8fc1e555c4ed5e7c3d5889e`,id:`58d5bf280611c3b7b1b2730b2cb3e241d906d7d31207a6d89728d4cc88fb5c21`,metadata:{},name:`progressQuery`,operationKind:`query`,text:`query progressQuery(
  $id: ID!
) {
  import(id: $id) {
    status
    ...progress_import
    id
  }
}

fragment progress_import on Import {
  status
  rowCount
  rowsDone
}
`}}})(),H.hash=`8e31069c3ac995d92e15e5afafdd7045`})))()}var U;function Ue(){return(Ue=e((()=>{f(),U={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`progress_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null}],type:`Import`,abstractKey:null},U.hash=`44c720aa93f291337d4ec9982c39a895`})))()}function We(e,t,n){let r=(0,G.useRelayEnvironment)();(0,W.useEffect)(()=>{if(!Je.has(t))return;let i=H,a=()=>(0,qe.fetchQuery)(r,i,{id:e},{fetchPolicy:`network-only`}).toPromise().then(e=>e?.import?.status===t?void 0:n()).catch(()=>void 0),o=setInterval(()=>void a(),Ye);return()=>clearInterval(o)},[r,e,t,n])}function Ge(e,t){(0,W.useEffect)(()=>{if(!e)return;let n=0,r=setInterval(()=>{n+=1,n===Xe&&clearInterval(r),t()},Ye);return()=>clearInterval(r)},[e,t])}function Ke({progress:e}){let t=g(),n=x(),{status:r,rowCount:i,rowsDone:a}=(0,G.useFragment)(U,e);if(!Je.has(r))return null;let o=i>0&&r===`RUNNING`;return(0,K.jsxs)(`div`,{className:`import-running`,role:`status`,children:[(0,K.jsx)(`progress`,{className:`import-progress`,...o&&{value:a,max:i},"aria-label":t(`settings.import.progress`)}),(0,K.jsx)(`p`,{className:`quiet numeric`,children:o?t(`settings.import.rowsOf`,{done:n.number(a),count:n.number(i)}):t(`settings.import.doing.${r}`)})]})}var W,G,qe,K,Je,Ye,Xe;function Ze(){return(Ze=e((()=>{He(),Ue(),W=s(),G=t(),qe=f(),C(),n(),K=l(),Je=new Set([`UPLOADING`,`PLANNING`,`RUNNING`,`UNDOING`]),Ye=1500,Xe=20})))()}var Qe;function $e(){return($e=e((()=>{f(),Qe=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,n,{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`report_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[t,n,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,n,i,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[i,e],storageKey:null}],type:`Import`,abstractKey:null}})(),Qe.hash=`0ebb4a3c20924730c68cdda5f2cdfbcd`})))()}function et({record:e}){let t=g(),n=x(),r=F(),{id:i,isDryRun:a,counts:o,warningMessages:s,skippedRows:c,duplicates:l,differences:u,tables:d}=(0,tt.useFragment)(Qe,e);if(o.length===0)return null;let f=e=>o.find(t=>t.kind===e)?.skipped??0;return(0,J.jsxs)(`section`,{"aria-labelledby":`report`,children:[(0,J.jsx)(`h2`,{id:`report`,children:t(a?`settings.import.wouldDo`:`settings.import.did`)}),(0,J.jsx)(`div`,{className:`import-scroll`,children:(0,J.jsxs)(`table`,{className:`import-counts numeric`,children:[(0,J.jsx)(`thead`,{children:(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`col`,children:t(`settings.fieldType`)}),nt.map(e=>(0,J.jsx)(`th`,{scope:`col`,children:t(`settings.import.${e}`)},e))]})}),(0,J.jsx)(`tbody`,{children:o.map(e=>(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`row`,children:t(`settings.import.kind.${e.kind}`)}),nt.map(t=>(0,J.jsx)(`td`,{children:n.number(e[t])},t))]},e.kind))})]})}),!a&&d.filter(({kind:e})=>f(e)>0).map(({name:e})=>(0,J.jsxs)(`p`,{className:`settings-row`,children:[(0,J.jsx)(`bdi`,{children:e}),` `,(0,J.jsx)(_e,{id:i,table:e})]},e)),(0,J.jsx)(q,{title:`settings.import.skippedBecause`,lines:c.map(r)}),(0,J.jsx)(q,{title:`settings.import.warnings`,lines:s.map(r)}),(0,J.jsx)(q,{title:`settings.import.duplicates`,lines:l.map(({table:e,rowNumber:t,name:n,otherMessage:i})=>`${e} ${t}: ${n} ≈ ${r(i)}`)}),(0,J.jsx)(q,{title:`settings.import.differences`,lines:u.map(e=>`${e.table} ${e.rowNumber}: ${e.name}, ${e.figure}: ${e.theirs??`–`} ≠ ${e.ours??`–`}`)})]})}function q({title:e,lines:t}){let n=g();return t.length===0?null:(0,J.jsxs)(`details`,{className:`import-lines`,children:[(0,J.jsx)(`summary`,{children:n(e,{count:t.length})}),(0,J.jsx)(`ul`,{className:`import-notes`,children:t.slice(0,Y).map(e=>(0,J.jsx)(`li`,{children:(0,J.jsx)(`bdi`,{children:e})},e))}),t.length>Y&&(0,J.jsx)(`p`,{className:`quiet`,children:n(`settings.import.moreInReport`,{count:t.length-Y})})]})}var tt,J,nt,Y;function rt(){return(rt=e((()=>{$e(),tt=t(),C(),n(),M(),I(),J=l(),nt=[`created`,`updated`,`unchanged`,`skipped`],Y=20})))()}var it;function at(){return(at=e((()=>{f(),it=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tableMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tableMutation`,selections:n},params:{cacheID:`dd2ebc903151f87c58895cba901222c3`,id:`9cb3bf9cf285a14565d3573b24e5d67d31d945b34182f01d952345954ded3bb4`,metadata:{},name:`tableMutation`,operationKind:`mutation`,text:`mutation tableMutation(
  $input: ImportUpdateInput!
) {
  result: importUpdate(input: $input) {
    import {
      id
      status
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
`}}})(),it.hash=`2583fc06cdd1cc266780e6c5f29d2acf`})))()}var ot;function st(){return(st=e((()=>{f(),ot={kind:`InlineDataFragment`,name:`table_chosen`},ot.hash=`ed3f957daedd58855041a96040bb0508`})))()}var ct;function lt(){return(lt=e((()=>{f(),ct=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`table_table`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},n,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null}],storageKey:null},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[e,t,n,o,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,o],storageKey:null}],args:null,argumentDefinitions:[]}],type:`ImportTable`,abstractKey:null}})(),ct.hash=`fe6eb319dc3240d59e16b84f4c602b75`})))()}function ut(){let{messages:e,formatMessage:t}=p(),n=(n,r)=>e[n]?t({id:n}):r;return e=>{let[r=``,i]=e.split(`.`),a=n(`settings.import.field.${r}`,r);return i?t({id:`settings.import.part`},{field:a,part:n(`settings.import.addressPart.${i}`,i)}):a}}function dt(){return(dt=e((()=>{o()})))()}function ft({table:e,kind:t,proposedKind:n,headerRow:r,onChoose:i}){let a=g(),o=(0,pt.useRef)(null),s=t===`UNKNOWN`,c=e=>a(`settings.import.kind.${e}`),l=n?c(n).toLowerCase():``;return(0,X.jsxs)(X.Fragment,{children:[s&&n&&(0,X.jsxs)(`p`,{className:`settings-row`,children:[a(`settings.import.looksLike`,{kind:l}),` `,(0,X.jsx)(`button`,{type:`button`,className:`button button-primary`,"aria-disabled":!i,onClick:()=>{i&&n&&(o.current?.focus(),i({kind:n,headerRow:null}))},children:a(`settings.import.useProposal`,{kind:l})})]}),(0,X.jsxs)(`div`,{className:`settings-row import-kind`,children:[(0,X.jsxs)(`select`,{ref:o,className:`input`,"aria-label":a(`settings.import.rowsAre`,{table:e}),value:t,"aria-disabled":!i,onChange:e=>i?.({kind:e.target.value,headerRow:null}),children:[s&&(0,X.jsx)(`option`,{value:`UNKNOWN`,children:a(`settings.import.chooseKind`)}),mt.map(e=>(0,X.jsx)(`option`,{value:e,children:c(e)},e))]}),!s&&t!==`LEFT_OUT`&&typeof r==`number`&&(0,X.jsx)(`select`,{className:`input`,"aria-label":a(`settings.import.headerRow`,{table:e}),value:r,"aria-disabled":!i,onChange:e=>i?.({kind:t,headerRow:Number(e.target.value)}),children:ht.map(e=>(0,X.jsx)(`option`,{value:e,children:e===0?a(`settings.import.headerRow.none`):a(`settings.import.headerRow.row`,{number:e})},e))})]})]})}var pt,X,mt,ht;function gt(){return(gt=e((()=>{pt=s(),n(),X=l(),mt=[`organizations`,`people`,`deals`,`activities`,`notes`,`LEFT_OUT`],ht=Array.from({length:21},(e,t)=>t)})))()}function _t({id:e,table:t,tables:n,canChange:r,isReading:i,hasProblem:a}){let o=g(),s=x(),c=F(),{write:l,isPending:u,problems:d}=E(St),f=(0,xt.useFragment)(ct,t),{name:p,kind:m,proposedKind:h,headerRow:_,problemMessage:v,rowCount:y,noteMessages:b,columns:ee,fields:te}=f,S=n.map(e=>(0,xt.readInlineData)(Ct,e)),C=(t,n)=>{let r=S.flatMap(vt).filter(e=>e.table!==p||e.header!==t);l({input:{id:e,columns:[...r,{table:p,header:t,becomes:n}]}})},w=t=>{let n=S.filter(e=>e.name!==p),r=n.flatMap(vt);l({input:{id:e,tables:[...n.flatMap(yt),{table:p,...t}],columns:r}})},ne=m!==`UNKNOWN`&&m!==`LEFT_OUT`;return(0,Z.jsxs)(`section`,{"aria-labelledby":p,children:[(0,Z.jsxs)(`h2`,{id:p,children:[o(`settings.import.kind.${m}`),` `,(0,Z.jsx)(`span`,{className:`quiet numeric`,children:s.number(y)})]}),(0,Z.jsx)(`p`,{className:`quiet`,children:(0,Z.jsx)(`bdi`,{children:p})}),v&&a&&(0,Z.jsx)(`p`,{className:`import-problem`,role:`alert`,children:c(v)}),(r||i)&&(0,Z.jsx)(ft,{table:p,kind:m,proposedKind:h,headerRow:_,onChoose:r&&!u?w:void 0}),(0,Z.jsx)(se,{problems:d}),m!==`LEFT_OUT`&&(0,Z.jsx)(`ul`,{className:`lines`,children:ee.map((e,t)=>(0,Z.jsx)(bt,{column:e,hasCustomFields:wt.has(m),fields:te,examples:f.firstRows.map(e=>e[t]??``),onChoose:r&&!u?C:void 0,canChange:ne&&(r||i)},`${e.header} ${t}`))}),b.length>0&&(0,Z.jsx)(Ne,{messages:b})]})}function vt({name:e,columns:t}){return t.flatMap(({header:t,becomes:n,isChosen:r})=>r?[{table:e,header:t,becomes:n}]:[])}function yt({name:e,kind:t,headerRow:n,isChosen:r}){return r?[{table:e,kind:t,headerRow:n??null}]:[]}function bt({column:e,hasCustomFields:t,fields:n,examples:r,canChange:i,onChoose:a}){let o=g(),s=ut(),{header:c,becomes:l,fieldName:u,fieldType:d,isNew:f}=e,p=[...new Set(r.filter(Boolean))].slice(0,3).join(` · `),m=l===`COMPARED`,h=n.map(e=>[e,s(e)]).toSorted(([,e],[,t])=>e.localeCompare(t)),_=u?o(f?`settings.import.newField`:`settings.import.knownField`,{name:u,type:o(`settings.fieldType.${d??`TEXT`}`)}):s(l);return(0,Z.jsxs)(`li`,{className:`line import-column`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:c})}),p&&(0,Z.jsx)(`p`,{className:`quiet cut`,children:(0,Z.jsx)(`bdi`,{children:p})})]}),i&&!m?(0,Z.jsxs)(`select`,{className:`input`,"aria-label":o(`settings.import.becomes`,{header:c}),value:l,"aria-disabled":!a,onChange:e=>a?.(c,e.target.value),children:[(0,Z.jsx)(`option`,{value:`LEFT_OUT`,children:s(`LEFT_OUT`)}),t&&(0,Z.jsx)(`option`,{value:`CUSTOM_FIELD`,children:u?_:s(`CUSTOM_FIELD`)}),h.map(([e,t])=>(0,Z.jsx)(`option`,{value:e,children:t},e))]}):(0,Z.jsx)(`span`,{className:`quiet`,children:_})]})}var xt,Z,St,Ct,wt;function Tt(){return(Tt=e((()=>{at(),st(),lt(),xt=t(),C(),n(),re(),w(),dt(),gt(),I(),R(),Z=l(),St=it,Ct=ot,wt=new Set([`organizations`,`people`,`deals`])})))()}var Et;function Dt(){return(Dt=e((()=>{f(),Et=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`undoReport_import`,selections:[{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,t,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},t],args:null,argumentDefinitions:[]}],storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null}})(),Et.hash=`fc3df9a1201b798b1363eae66a768428`})))()}function Ot({record:e}){let t=g(),n=x(),r=ut(),i=F(),{undoCounts:a,keptRows:o}=(0,kt.useFragment)(Et,e);return a.length===0?null:(0,Q.jsxs)(`section`,{"aria-labelledby":`undone`,children:[(0,Q.jsx)(`h2`,{id:`undone`,children:t(`settings.import.undone`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:a.map(({kind:e,outcome:i,rowCount:a})=>(0,Q.jsxs)(`li`,{className:`line`,children:[(0,Q.jsxs)(`p`,{className:`line-text`,children:[r(e),` · `,t(`settings.import.outcome.${i}`)]}),(0,Q.jsx)(`span`,{className:`numeric`,children:n.number(a)})]},`${e} ${i}`))}),o.length>0&&(0,Q.jsx)(`ul`,{className:`import-notes`,children:o.map(({id:e,kind:t,column:n,reasonMessage:a})=>(0,Q.jsx)(`li`,{children:[r(t),n&&r(n),i(a)].filter(Boolean).join(`: `)},`${e} ${n}`))})]})}var kt,Q;function At(){return(At=e((()=>{Dt(),kt=t(),C(),n(),dt(),I(),Q=l()})))()}function jt(){return(0,$.jsx)(b,{children:(0,$.jsx)(Mt,{})})}function Mt(){let e=g(),t=F(),{id:n=``}=_({strict:!1}),{data:r,refresh:a}=te(Pt,(0,Nt.useMemo)(()=>({id:n}),[n])),o=r.import;if(We(n,o?.status??``,a),Ge(o?.status===`CANCELLED`&&!!o.startedAt&&o.counts.length===0,a),!o)return(0,$.jsx)(d,{});let{fileName:s,status:c,problemMessage:l,startedAt:u,tables:f,leftOutMessages:p}=o,m=c===`PLANNING`,h=Ft.test(l?.code??``),v=!h&&f.some(e=>e.problemMessage),y=c===`FAILED`&&!u&&v,b=!u&&(c===`READY`||c===`FAILED`);return(0,$.jsxs)(ae,{value:a,children:[(0,$.jsxs)(`section`,{"aria-labelledby":`file`,children:[(0,$.jsxs)(`p`,{className:`quiet`,children:[(0,$.jsx)(i,{to:`/app/settings/import`,children:e(`settings.import`)}),` ›`]}),(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsx)(`h2`,{id:`file`,children:(0,$.jsx)(`bdi`,{children:s})}),(0,$.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${y?`UNDECIDED`:c}`)})]}),l&&!v&&(0,$.jsx)(`p`,{className:`import-problem`,role:`alert`,children:t(l)}),(0,$.jsx)(Ke,{progress:o}),(0,$.jsx)(xe,{record:o})]}),(0,$.jsx)(et,{record:o}),(0,$.jsx)(Ot,{record:o}),b&&h&&(0,$.jsx)(Ie,{record:o}),f.map(e=>(0,$.jsx)(_t,{id:n,tables:f,table:e,canChange:b,isReading:m&&!u,hasProblem:v},e.name)),b&&!h&&(0,$.jsx)(Ie,{record:o}),p.length>0&&(0,$.jsxs)(`section`,{"aria-labelledby":`left-out`,children:[(0,$.jsx)(`h2`,{id:`left-out`,children:e(`settings.import.leftOut`)}),(0,$.jsx)(Ne,{messages:p})]})]})}var Nt,$,Pt,Ft;function It(){return(It=e((()=>{le(),a(),c(),Nt=s(),t(),n(),u(),ne(),S(),ee(),De(),I(),R(),Ve(),Ze(),rt(),Tt(),At(),$=l(),Pt=ce,Ft=/^(?:DATES|NUMBERS|ENCODING|LINE)_/})))()}It();export{jt as default};