//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Dt as n,Et as r,Gt as i,Nt as a,O as o,Ot as s,Pt as c,St as l,Tt as u,_ as d,h as f,k as p,qt as m,v as h,w as g,wt as _}from"./23e7ad0c.js";import{d as v,u as y}from"./8a84f55e.js";import"./a020f4da.js";import{d as ee,u as te}from"./8809b9ff.js";import{i as b,n as x}from"./6c55c96a.js";import{a as S,i as C,l as ne,n as re,o as ie,r as w,s as ae,t as oe,u as se}from"./93113ea7.js";import{a as ce,i as le}from"./39ec65e9.js";var T;function ue(){return(ue=e((()=>{r(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},l=[a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,s,c],u=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:l,args:null,argumentDefinitions:[]}],d={alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},y={alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:l,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:u,storageKey:null},d,f,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[p,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:[a],storageKey:null},{args:null,kind:`FragmentSpread`,name:`table_table`},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[p,m,h,g,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,g],storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:u,storageKey:null},{args:null,kind:`FragmentSpread`,name:`progress_import`},{args:null,kind:`FragmentSpread`,name:`actions_import`},{args:null,kind:`FragmentSpread`,name:`readingOptions_import`},{args:null,kind:`FragmentSpread`,name:`report_import`},{args:null,kind:`FragmentSpread`,name:`undoReport_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,y,d,f,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[p,y,m,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},h,f,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null},g],storageKey:null},g],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[o,s,p,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:l,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,s,p,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},f],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[n,m,c,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:l,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`fc93beae54c0f55f4508ba962e1ebddd`,id:`dc31bcea638213c7060eb34090fedbfb125093c903cd6ec15b406b2074a5cf82`,metadata:{},name:`pageImportQuery`,operationKind:`query`,text:`query pageImportQuery(
  $id: ID!
) {
  import(id: $id) {
    id
    fileName
    status
    problemMessage {
      ...messageText_message
    }
    startedAt
    rowCount
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
`}}})(),T.hash=`e2b59595f866a361790e38a7e9f95aaf`})))()}var de;function fe(){return(fe=e((()=>{r(),de=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportStartPayload`,kind:`LinkedField`,name:`importStart`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsStartMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsStartMutation`,selections:n},params:{cacheID:`88c6475311c973ea75ae8c7d9ba8879b`,id:`ba1da03ba8ba2d30eda5e437ba581480b8c3af8f10243f7af9fbfec9ac850a00`,metadata:{},name:`actionsStartMutation`,operationKind:`mutation`,text:`mutation actionsStartMutation(
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
`}}})(),de.hash=`2be72d151b4afa673e0741636e59845d`})))()}var pe;function me(){return(me=e((()=>{r(),pe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCancelPayload`,kind:`LinkedField`,name:`importCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsCancelMutation`,selections:n},params:{cacheID:`83c37b9725ca2cedfb5878b363bc68cc`,id:`3f39ff8329a16f0ae4b77f576f7c7dd0dfd245bb85fe3b5415ce371b626ac6b1`,metadata:{},name:`actionsCancelMutation`,operationKind:`mutation`,text:`mutation actionsCancelMutation(
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
`}}})(),pe.hash=`aecc7ce8766d28e78aeabe34d75857d4`})))()}var E;function he(){return(he=e((()=>{r(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUndoPayload`,kind:`LinkedField`,name:`importUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsUndoMutation`,selections:n},params:{cacheID:`f5e2fc3953c85154c89bffeb58a51efe`,id:`c48d1470a1a2ab299f5b1266971d315d3ee4b6f1553ba8d87c86009544285df0`,metadata:{},name:`actionsUndoMutation`,operationKind:`mutation`,text:`mutation actionsUndoMutation(
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
`}}})(),E.hash=`efaefc3ec33e5671fb706fb6e7445d31`})))()}var D;function ge(){return(ge=e((()=>{r(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null}],type:`Import`,abstractKey:null},D.hash=`15701f2b0a72beef4cf0f6eebec66c6e`})))()}var O;function _e(){return(_e=e((()=>{r(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`reportUrl`,storageKey:null},r={alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skippedRowsUrl`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`7e93c48d82ff89c2c764fbac03de9a94`,id:`baa3861d8e1b403101e3d5d93cc0c0f22408443247ed3f09a2115611de88d0b5`,metadata:{},name:`downloadsQuery`,operationKind:`query`,text:`query downloadsQuery(
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
`}}})(),O.hash=`862a5a8f71885dac27c3d4aa5d2db5c5`})))()}function ve({id:e}){return(0,k.jsx)(be,{id:e,label:`settings.import.report`,urlOf:e=>e?.reportUrl})}function ye({id:e,table:t}){return(0,k.jsx)(be,{id:e,label:`settings.import.skippedRows`,urlOf:e=>e?.tables.find(({name:e})=>e===t)?.skippedRowsUrl})}function be({id:e,label:t,urlOf:n}){let r=g(),i=h(),a=(0,xe.useRelayEnvironment)(),o=async()=>{let t=O;try{let r=n((await(0,Se.fetchQuery)(a,t,{id:e},{fetchPolicy:`network-only`}).toPromise())?.import);r&&location.assign(new URL(r,location.origin).pathname)}catch(e){_({text:i(e),isError:!0})}};return(0,k.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>void o(),children:[(0,k.jsx)(y,{size:14,"aria-hidden":`true`}),r(t)]})}var xe,Se,k;function A(){return(A=e((()=>{_e(),v(),xe=u(),Se=r(),t(),d(),l(),k=i()})))()}function Ce({record:e}){let t=g(),{id:n,status:r,startedAt:i,finishedAt:a,isUndoable:o}=(0,we.useFragment)(D,e),s=S(Te),c=S(Ee),l=S(De),u=s.isPending||c.isPending||l.isPending,d=r===`FAILED`&&!!i,f=e=>void s.write({input:{id:n,validateOnly:e}});return(0,j.jsxs)(`div`,{className:`settings-row`,children:[r===`READY`&&(0,j.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>f(!0),children:t(`settings.import.dryRun`)}),(r===`READY`||d)&&(0,j.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:u,onClick:()=>f(!1),children:t(d?`settings.import.resume`:`settings.import.start`)}),Oe.has(r)&&(0,j.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>void c.write({input:{id:n}}),children:t(`settings.import.cancel`)}),o&&(0,j.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>void l.write({input:{id:n}}),children:t(`settings.import.undo`)}),a&&(0,j.jsx)(ve,{id:n}),(0,j.jsx)(ne,{problems:[...s.problems,...c.problems,...l.problems]})]})}var we,j,Te,Ee,De,Oe;function ke(){return(ke=e((()=>{fe(),me(),he(),ge(),we=u(),t(),se(),C(),A(),j=i(),Te=de,Ee=pe,De=E,Oe=new Set([`UPLOADING`,`PLANNING`,`READY`,`RUNNING`,`FAILED`])})))()}var Ae;function je(){return(je=e((()=>{r(),Ae={kind:`InlineDataFragment`,name:`messageText_message`},Ae.hash=`e3243288fbfcec323d01d4aef4507d35`})))()}function M(){let{messages:e,formatMessage:t}=p();return(0,Me.useCallback)(n=>{let{code:r,message:i,params:a,table:o,rowNumber:s,column:c}=(0,Ne.readInlineData)(Pe,n),l=`settings.import.message.${r}`;if(!e[l])return i;let u=(n,r)=>{let i=`${Fe[n]}.${r}`;return e[i]?t({id:i}).toLowerCase():r},d=Object.fromEntries(Object.entries(a).map(([e,t])=>[e,u(e,t)]));return[o,s==null?null:t({id:`settings.import.row`},{number:s}),c,t({id:l},d)].filter(Boolean).join(`: `)},[e,t])}var Me,Ne,Pe,Fe;function N(){return(N=e((()=>{je(),Me=m(),o(),Ne=u(),Pe=Ae,Fe={field:`settings.import.field`,kind:`settings.import.kind`,order:`settings.import.dateOrder`,target:`settings.import.field`}})))()}function Ie({messages:e}){let t=M();return(0,Le.jsx)(`ul`,{className:`import-notes`,children:e.map(t).map(e=>(0,Le.jsx)(`li`,{children:e},e))})}var Le;function Re(){return(Re=e((()=>{N(),Le=i()})))()}var P;function ze(){return(ze=e((()=>{r(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`readingOptionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`readingOptionsMutation`,selections:n},params:{cacheID:`6c5a35f15cac935504a08347c8a97df4`,id:`b57dbb94950e11f401f0fb1f0ff0a301c5355d12366fa8194fa24d8f533782fc`,metadata:{},name:`readingOptionsMutation`,operationKind:`mutation`,text:`mutation readingOptionsMutation(
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
`}}})(),P.hash=`d6c3d1627fa2d1fabfe8d0644e9a348c`})))()}var F;function Be(){return(Be=e((()=>{r(),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`readingOptions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null},F.hash=`607418e05fa549037f4f4d41091b0626`})))()}function Ve({record:e}){let t=g(),{id:n,options:r}=(0,He.useFragment)(F,e),{timeZone:i,dateOrder:a,decimalMark:o,encoding:s}=r,c=e=>({id:n,timeZone:w(e,`timeZone`),dateOrder:w(e,`dateOrder`)||null,decimalMark:w(e,`decimalMark`)||null,encoding:w(e,`encoding`)||null}),l=t(`settings.import.byFile`);return(0,I.jsxs)(`section`,{"aria-labelledby":`options`,children:[(0,I.jsx)(`h2`,{id:`options`,children:t(`settings.import.options`)}),(0,I.jsxs)(oe,{mutation:Ue,read:c,submit:t(`settings.import.readAgain`),isQuiet:!0,className:`settings-grid form-labels`,children:[(0,I.jsxs)(`label`,{children:[t(`settings.timeZone`),(0,I.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:i,children:[...new Set([i,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,I.jsx)(`option`,{children:e},e))})]}),(0,I.jsxs)(`label`,{children:[t(`settings.import.dateOrder`),(0,I.jsxs)(`select`,{className:`input`,name:`dateOrder`,defaultValue:a??``,children:[(0,I.jsx)(`option`,{value:``,children:l}),We.map(e=>(0,I.jsx)(`option`,{value:e,children:t(`settings.import.dateOrder.${e}`)},e))]})]}),(0,I.jsxs)(`label`,{children:[t(`settings.import.decimalMark`),(0,I.jsxs)(`select`,{className:`input`,name:`decimalMark`,defaultValue:o??``,children:[(0,I.jsx)(`option`,{value:``,children:l}),Ge.map(e=>(0,I.jsx)(`option`,{value:e,children:`1${e}5`},e))]})]}),(0,I.jsxs)(`label`,{children:[t(`settings.import.encoding`),(0,I.jsx)(`input`,{className:`input`,name:`encoding`,maxLength:32,placeholder:l,defaultValue:s??``})]})]})]})}var He,I,Ue,We,Ge;function Ke(){return(Ke=e((()=>{ze(),Be(),He=u(),t(),re(),I=i(),Ue=P,We=[`DMY`,`MDY`,`YMD`],Ge=[`.`,`,`]})))()}var L;function qe(){return(qe=e((()=>{r(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`progress_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`9477c85ab8fc1e555c4ed5e7c3d5889e`,id:`58d5bf280611c3b7b1b2730b2cb3e241d906d7d31207a6d89728d4cc88fb5c21`,metadata:{},name:`progressQuery`,operationKind:`query`,text:`query progressQuery(
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
`}}})(),L.hash=`8e31069c3ac995d92e15e5afafdd7045`})))()}var R;function Je(){return(Je=e((()=>{r(),R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`progress_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null}],type:`Import`,abstractKey:null},R.hash=`44c720aa93f291337d4ec9982c39a895`})))()}function Ye(e,t,n){let r=(0,z.useRelayEnvironment)();(0,Ze.useEffect)(()=>{if(!V.has(t))return;let i=L,a=()=>(0,Qe.fetchQuery)(r,i,{id:e},{fetchPolicy:`network-only`}).toPromise().then(e=>e?.import?.status===t?void 0:n()).catch(()=>void 0),o=setInterval(()=>void a(),$e);return()=>clearInterval(o)},[r,e,t,n])}function Xe({progress:e}){let t=g(),n=b(),{status:r,rowCount:i,rowsDone:a}=(0,z.useFragment)(R,e);if(!V.has(r))return null;let o=i>0&&r===`RUNNING`;return(0,B.jsxs)(`div`,{className:`import-running`,role:`status`,children:[(0,B.jsx)(`progress`,{className:`import-progress`,...o&&{value:a,max:i},"aria-label":t(`settings.import.progress`)}),(0,B.jsx)(`p`,{className:`quiet numeric`,children:o?t(`settings.import.rowsOf`,{done:n.number(a),count:n.number(i)}):t(`settings.import.doing.${r}`)})]})}var Ze,z,Qe,B,V,$e;function et(){return(et=e((()=>{qe(),Je(),Ze=m(),z=u(),Qe=r(),x(),t(),B=i(),V=new Set([`UPLOADING`,`PLANNING`,`RUNNING`,`UNDOING`]),$e=1500})))()}var H;function tt(){return(tt=e((()=>{r(),H=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,n,{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`report_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[t,n,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,n,i,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[i,e],storageKey:null}],type:`Import`,abstractKey:null}})(),H.hash=`0ebb4a3c20924730c68cdda5f2cdfbcd`})))()}function nt({record:e}){let t=g(),n=b(),r=M(),{id:i,isDryRun:a,counts:o,warningMessages:s,skippedRows:c,duplicates:l,differences:u,tables:d}=(0,rt.useFragment)(H,e);if(o.length===0)return null;let f=e=>o.find(t=>t.kind===e)?.skipped??0;return(0,W.jsxs)(`section`,{"aria-labelledby":`report`,children:[(0,W.jsx)(`h2`,{id:`report`,children:t(a?`settings.import.wouldDo`:`settings.import.did`)}),(0,W.jsx)(`div`,{className:`import-scroll`,children:(0,W.jsxs)(`table`,{className:`import-counts numeric`,children:[(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:t(`settings.fieldType`)}),G.map(e=>(0,W.jsx)(`th`,{scope:`col`,children:t(`settings.import.${e}`)},e))]})}),(0,W.jsx)(`tbody`,{children:o.map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`row`,children:t(`settings.import.kind.${e.kind}`)}),G.map(t=>(0,W.jsx)(`td`,{children:n.number(e[t])},t))]},e.kind))})]})}),!a&&d.filter(({kind:e})=>f(e)>0).map(({name:e})=>(0,W.jsxs)(`p`,{className:`settings-row`,children:[(0,W.jsx)(`bdi`,{children:e}),` `,(0,W.jsx)(ye,{id:i,table:e})]},e)),(0,W.jsx)(U,{title:`settings.import.skippedBecause`,lines:c.map(r)}),(0,W.jsx)(U,{title:`settings.import.warnings`,lines:s.map(r)}),(0,W.jsx)(U,{title:`settings.import.duplicates`,lines:l.map(({table:e,rowNumber:t,name:n,otherMessage:i})=>`${e} ${t}: ${n} ≈ ${r(i)}`)}),(0,W.jsx)(U,{title:`settings.import.differences`,lines:u.map(e=>`${e.table} ${e.rowNumber}: ${e.name}, ${e.figure}: ${e.theirs??`–`} ≠ ${e.ours??`–`}`)})]})}function U({title:e,lines:t}){let n=g();return t.length===0?null:(0,W.jsxs)(`details`,{className:`import-lines`,children:[(0,W.jsx)(`summary`,{children:n(e,{count:t.length})}),(0,W.jsx)(`ul`,{className:`import-notes`,children:t.slice(0,K).map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(`bdi`,{children:e})},e))}),t.length>K&&(0,W.jsx)(`p`,{className:`quiet`,children:n(`settings.import.moreInReport`,{count:t.length-K})})]})}var rt,W,G,K;function it(){return(it=e((()=>{tt(),rt=u(),x(),t(),A(),N(),W=i(),G=[`created`,`updated`,`unchanged`,`skipped`],K=20})))()}var q;function at(){return(at=e((()=>{r(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tableMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tableMutation`,selections:n},params:{cacheID:`dd2ebc903151f87c58895cba901222c3`,id:`9cb3bf9cf285a14565d3573b24e5d67d31d945b34182f01d952345954ded3bb4`,metadata:{},name:`tableMutation`,operationKind:`mutation`,text:`mutation tableMutation(
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
`}}})(),q.hash=`2583fc06cdd1cc266780e6c5f29d2acf`})))()}var J;function ot(){return(ot=e((()=>{r(),J={kind:`InlineDataFragment`,name:`table_chosen`},J.hash=`ed3f957daedd58855041a96040bb0508`})))()}var Y;function st(){return(st=e((()=>{r(),Y=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`table_table`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},n,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null}],storageKey:null},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[e,t,n,o,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,o],storageKey:null}],args:null,argumentDefinitions:[]}],type:`ImportTable`,abstractKey:null}})(),Y.hash=`fe6eb319dc3240d59e16b84f4c602b75`})))()}function ct(){let{messages:e,formatMessage:t}=p(),n=(n,r)=>e[n]?t({id:n}):r;return e=>{let[r=``,i]=e.split(`.`),a=n(`settings.import.field.${r}`,r);return i?t({id:`settings.import.part`},{field:a,part:n(`settings.import.addressPart.${i}`,i)}):a}}function lt(){return(lt=e((()=>{o()})))()}function ut({table:e,kind:t,proposedKind:n,headerRow:r,onChoose:i}){let a=g(),o=t===`UNKNOWN`,s=e=>a(`settings.import.kind.${e}`),c=n?s(n).toLowerCase():``;return(0,X.jsxs)(X.Fragment,{children:[o&&n&&(0,X.jsxs)(`p`,{className:`settings-row`,children:[a(`settings.import.looksLike`,{kind:c}),` `,(0,X.jsx)(`button`,{type:`button`,className:`button button-primary`,"aria-disabled":!i,onClick:()=>i?.({kind:n,headerRow:null}),children:a(`settings.import.useProposal`,{kind:c})})]}),(0,X.jsxs)(`div`,{className:`settings-row import-kind`,children:[(0,X.jsxs)(`select`,{className:`input`,"aria-label":a(`settings.import.rowsAre`,{table:e}),value:t,"aria-disabled":!i,onChange:e=>i?.({kind:e.target.value,headerRow:null}),children:[o&&(0,X.jsx)(`option`,{value:`UNKNOWN`,children:a(`settings.import.chooseKind`)}),dt.map(e=>(0,X.jsx)(`option`,{value:e,children:s(e)},e))]}),!o&&t!==`LEFT_OUT`&&typeof r==`number`&&(0,X.jsx)(`select`,{className:`input`,"aria-label":a(`settings.import.headerRow`,{table:e}),value:r,"aria-disabled":!i,onChange:e=>i?.({kind:t,headerRow:Number(e.target.value)}),children:ft.map(e=>(0,X.jsx)(`option`,{value:e,children:e===0?a(`settings.import.headerRow.none`):a(`settings.import.headerRow.row`,{number:e})},e))})]})]})}var X,dt,ft;function pt(){return(pt=e((()=>{t(),X=i(),dt=[`organizations`,`people`,`deals`,`activities`,`notes`,`LEFT_OUT`],ft=Array.from({length:21},(e,t)=>t)})))()}function mt({id:e,table:t,tables:n,canChange:r,isReading:i}){let a=g(),o=b(),s=M(),{write:c,isPending:l,problems:u}=S(yt),d=(0,vt.useFragment)(Y,t),{name:f,kind:p,proposedKind:m,headerRow:h,problemMessage:_,rowCount:v,noteMessages:y,columns:ee,fields:te}=d,x=n.map(e=>(0,vt.readInlineData)(bt,e)),C=(t,n)=>{let r=x.flatMap(ht).filter(e=>e.table!==f||e.header!==t);c({input:{id:e,columns:[...r,{table:f,header:t,becomes:n}]}})},re=t=>{let n=x.filter(e=>e.name!==f),r=n.flatMap(ht);c({input:{id:e,tables:[...n.flatMap(gt),{table:f,...t}],columns:r}})},ie=p!==`UNKNOWN`&&p!==`LEFT_OUT`;return(0,Z.jsxs)(`section`,{"aria-labelledby":f,children:[(0,Z.jsxs)(`h2`,{id:f,children:[a(`settings.import.kind.${p}`),` `,(0,Z.jsx)(`span`,{className:`quiet numeric`,children:o.number(v)})]}),(0,Z.jsx)(`p`,{className:`quiet`,children:(0,Z.jsx)(`bdi`,{children:f})}),_&&(0,Z.jsx)(`p`,{className:`import-problem`,role:`alert`,children:s(_)}),(r||i)&&(0,Z.jsx)(ut,{table:f,kind:p,proposedKind:m,headerRow:h,onChoose:r&&!l?re:void 0}),(0,Z.jsx)(ne,{problems:u}),p!==`LEFT_OUT`&&(0,Z.jsx)(`ul`,{className:`lines`,children:ee.map((e,t)=>(0,Z.jsx)(_t,{column:e,hasCustomFields:xt.has(p),fields:te,examples:d.firstRows.map(e=>e[t]??``),onChoose:r&&!l?C:void 0,canChange:ie&&(r||i)},`${e.header} ${t}`))}),y.length>0&&(0,Z.jsx)(Ie,{messages:y})]})}function ht({name:e,columns:t}){return t.flatMap(({header:t,becomes:n,isChosen:r})=>r?[{table:e,header:t,becomes:n}]:[])}function gt({name:e,kind:t,headerRow:n,isChosen:r}){return r?[{table:e,kind:t,headerRow:n??null}]:[]}function _t({column:e,hasCustomFields:t,fields:n,examples:r,canChange:i,onChoose:a}){let o=g(),s=ct(),{header:c,becomes:l,fieldName:u,fieldType:d,isNew:f}=e,p=[...new Set(r.filter(Boolean))].slice(0,3).join(` · `),m=l===`COMPARED`,h=n.map(e=>[e,s(e)]).toSorted(([,e],[,t])=>e.localeCompare(t)),_=u?o(f?`settings.import.newField`:`settings.import.knownField`,{name:u,type:o(`settings.fieldType.${d??`TEXT`}`)}):s(l);return(0,Z.jsxs)(`li`,{className:`line import-column`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:c})}),p&&(0,Z.jsx)(`p`,{className:`quiet cut`,children:(0,Z.jsx)(`bdi`,{children:p})})]}),i&&!m?(0,Z.jsxs)(`select`,{className:`input`,"aria-label":o(`settings.import.becomes`,{header:c}),value:l,"aria-disabled":!a,onChange:e=>a?.(c,e.target.value),children:[(0,Z.jsx)(`option`,{value:`LEFT_OUT`,children:s(`LEFT_OUT`)}),t&&(0,Z.jsx)(`option`,{value:`CUSTOM_FIELD`,children:u?_:s(`CUSTOM_FIELD`)}),h.map(([e,t])=>(0,Z.jsx)(`option`,{value:e,children:t},e))]}):(0,Z.jsx)(`span`,{className:`quiet`,children:_})]})}var vt,Z,yt,bt,xt;function St(){return(St=e((()=>{at(),ot(),st(),vt=u(),x(),t(),se(),C(),lt(),pt(),N(),Re(),Z=i(),yt=q,bt=J,xt=new Set([`organizations`,`people`,`deals`])})))()}var Ct;function wt(){return(wt=e((()=>{r(),Ct=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`undoReport_import`,selections:[{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,t,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},t],args:null,argumentDefinitions:[]}],storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null}})(),Ct.hash=`fc3df9a1201b798b1363eae66a768428`})))()}function Tt({record:e}){let t=g(),n=b(),r=ct(),i=M(),{undoCounts:a,keptRows:o}=(0,Et.useFragment)(Ct,e);return a.length===0?null:(0,Q.jsxs)(`section`,{"aria-labelledby":`undone`,children:[(0,Q.jsx)(`h2`,{id:`undone`,children:t(`settings.import.undone`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:a.map(({kind:e,outcome:i,rowCount:a})=>(0,Q.jsxs)(`li`,{className:`line`,children:[(0,Q.jsxs)(`p`,{className:`line-text`,children:[r(e),` · `,t(`settings.import.outcome.${i}`)]}),(0,Q.jsx)(`span`,{className:`numeric`,children:n.number(a)})]},`${e} ${i}`))}),o.length>0&&(0,Q.jsx)(`ul`,{className:`import-notes`,children:o.map(({id:e,kind:t,column:n,reasonMessage:a})=>(0,Q.jsx)(`li`,{children:[r(t),n&&r(n),i(a)].filter(Boolean).join(`: `)},`${e} ${n}`))})]})}var Et,Q;function Dt(){return(Dt=e((()=>{wt(),Et=u(),x(),t(),lt(),N(),Q=i()})))()}function Ot(){return(0,$.jsx)(te,{children:(0,$.jsx)(kt,{})})}function kt(){let e=g(),t=M(),{id:r=``}=c({strict:!1}),{data:i,refresh:a}=ce(jt,(0,At.useMemo)(()=>({id:r}),[r])),o=i.import;if(Ye(r,o?.status??``,a),!o)return(0,$.jsx)(f,{});let{fileName:s,status:l,problemMessage:u,startedAt:d,tables:p,leftOutMessages:m}=o,h=l===`PLANNING`,_=!d&&(l===`READY`||l===`FAILED`);return(0,$.jsxs)(ie,{value:a,children:[(0,$.jsxs)(`section`,{"aria-labelledby":`file`,children:[(0,$.jsxs)(`p`,{className:`quiet`,children:[(0,$.jsx)(n,{to:`/app/settings/import`,children:e(`settings.import`)}),` ›`]}),(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsx)(`h2`,{id:`file`,children:(0,$.jsx)(`bdi`,{children:s})}),(0,$.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${l}`)})]}),u&&!p.some(e=>e.problemMessage)&&(0,$.jsx)(`p`,{className:`import-problem`,role:`alert`,children:t(u)}),(0,$.jsx)(Xe,{progress:o}),(0,$.jsx)(Ce,{record:o})]}),(0,$.jsx)(nt,{record:o}),(0,$.jsx)(Tt,{record:o}),_&&(0,$.jsx)(Ve,{record:o}),p.map(e=>(0,$.jsx)(mt,{id:r,tables:p,table:e,canChange:_,isReading:h&&!d},e.name)),m.length>0&&(0,$.jsxs)(`section`,{"aria-labelledby":`left-out`,children:[(0,$.jsx)(`h2`,{id:`left-out`,children:e(`settings.import.leftOut`)}),(0,$.jsx)(Ie,{messages:m})]})]})}var At,$,jt;function Mt(){return(Mt=e((()=>{ue(),s(),a(),At=m(),u(),t(),d(),ae(),le(),ee(),ke(),N(),Re(),Ke(),et(),it(),St(),Dt(),$=i(),jt=T})))()}Mt();export{Ot as default};