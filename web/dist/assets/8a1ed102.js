//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Ct as n,D as r,Dt as i,Et as a,Kt as o,Mt as s,Nt as c,O as l,S as u,Tt as d,Wt as f,_ as p,g as m,m as h,wt as g,xt as _}from"./da71c01e.js";import{d as v,u as y}from"./d8f50f44.js";import"./8719692a.js";import{d as ee,u as te}from"./6bcb52c2.js";import{i as b,n as x}from"./159461e9.js";import{a as S,i as C,l as ne,n as re,o as ie,r as w,s as ae,t as oe,u as se}from"./bd335622.js";import{a as ce,i as le}from"./61300e16.js";var T;function ue(){return(ue=e((()=>{d(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},l=[a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,s,c],u=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:l,args:null,argumentDefinitions:[]}],d={alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},y={alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:l,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:u,storageKey:null},d,f,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[p,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:[a],storageKey:null},{args:null,kind:`FragmentSpread`,name:`table_table`},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[p,m,h,g,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,g],storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:u,storageKey:null},{args:null,kind:`FragmentSpread`,name:`progress_import`},{args:null,kind:`FragmentSpread`,name:`actions_import`},{args:null,kind:`FragmentSpread`,name:`readingOptions_import`},{args:null,kind:`FragmentSpread`,name:`report_import`},{args:null,kind:`FragmentSpread`,name:`undoReport_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,y,d,f,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[p,y,m,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},h,f,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null},g],storageKey:null},g],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[o,s,p,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:l,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,s,p,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},f],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[n,m,c,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:l,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`fc93beae54c0f55f4508ba962e1ebddd`,id:`dc31bcea638213c7060eb34090fedbfb125093c903cd6ec15b406b2074a5cf82`,metadata:{},name:`pageImportQuery`,operationKind:`query`,text:`query pageImportQuery(
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
`}}})(),T.hash=`e2b59595f866a361790e38a7e9f95aaf`})))()}var de;function fe(){return(fe=e((()=>{d(),de=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportStartPayload`,kind:`LinkedField`,name:`importStart`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsStartMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsStartMutation`,selections:n},params:{cacheID:`88c6475311c973ea75ae8c7d9ba8879b`,id:`ba1da03ba8ba2d30eda5e437ba581480b8c3af8f10243f7af9fbfec9ac850a00`,metadata:{},name:`actionsStartMutation`,operationKind:`mutation`,text:`mutation actionsStartMutation(
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
`}}})(),de.hash=`2be72d151b4afa673e0741636e59845d`})))()}var pe;function me(){return(me=e((()=>{d(),pe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCancelPayload`,kind:`LinkedField`,name:`importCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsCancelMutation`,selections:n},params:{cacheID:`83c37b9725ca2cedfb5878b363bc68cc`,id:`3f39ff8329a16f0ae4b77f576f7c7dd0dfd245bb85fe3b5415ce371b626ac6b1`,metadata:{},name:`actionsCancelMutation`,operationKind:`mutation`,text:`mutation actionsCancelMutation(
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
`}}})(),pe.hash=`aecc7ce8766d28e78aeabe34d75857d4`})))()}var E;function he(){return(he=e((()=>{d(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUndoPayload`,kind:`LinkedField`,name:`importUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsUndoMutation`,selections:n},params:{cacheID:`f5e2fc3953c85154c89bffeb58a51efe`,id:`c48d1470a1a2ab299f5b1266971d315d3ee4b6f1553ba8d87c86009544285df0`,metadata:{},name:`actionsUndoMutation`,operationKind:`mutation`,text:`mutation actionsUndoMutation(
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
`}}})(),E.hash=`efaefc3ec33e5671fb706fb6e7445d31`})))()}var D;function ge(){return(ge=e((()=>{d(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null}],type:`Import`,abstractKey:null},D.hash=`15701f2b0a72beef4cf0f6eebec66c6e`})))()}var O;function _e(){return(_e=e((()=>{d(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`reportUrl`,storageKey:null},r={alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skippedRowsUrl`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`7e93c48d82ff89c2c764fbac03de9a94`,id:`baa3861d8e1b403101e3d5d93cc0c0f22408443247ed3f09a2115611de88d0b5`,metadata:{},name:`downloadsQuery`,operationKind:`query`,text:`query downloadsQuery(
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
`}}})(),O.hash=`862a5a8f71885dac27c3d4aa5d2db5c5`})))()}function ve({id:e}){return(0,k.jsx)(be,{id:e,label:`settings.import.report`,urlOf:e=>e?.reportUrl})}function ye({id:e,table:t}){return(0,k.jsx)(be,{id:e,label:`settings.import.skippedRows`,urlOf:e=>e?.tables.find(({name:e})=>e===t)?.skippedRowsUrl})}function be({id:e,label:r,urlOf:i}){let a=t(),o=p(),s=(0,xe.useRelayEnvironment)(),c=async()=>{let t=O;try{let n=i((await(0,Se.fetchQuery)(s,t,{id:e},{fetchPolicy:`network-only`}).toPromise())?.import);n&&location.assign(new URL(n,location.origin).pathname)}catch(e){n({text:o(e),isError:!0})}};return(0,k.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>void c(),children:[(0,k.jsx)(y,{size:14,"aria-hidden":`true`}),a(r)]})}var xe,Se,k;function A(){return(A=e((()=>{_e(),v(),xe=g(),Se=d(),u(),m(),_(),k=f()})))()}function Ce({record:e}){let n=t(),{id:r,status:i,startedAt:a,finishedAt:o,isUndoable:s}=(0,we.useFragment)(D,e),c=S(Te),l=S(Ee),u=S(De),d=c.isPending||l.isPending||u.isPending,f=i===`FAILED`&&!!a,p=e=>void c.write({input:{id:r,validateOnly:e}});return(0,j.jsxs)(`div`,{className:`settings-row`,children:[i===`READY`&&(0,j.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>p(!0),children:n(`settings.import.dryRun`)}),(i===`READY`||f)&&(0,j.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:d,onClick:()=>p(!1),children:n(f?`settings.import.resume`:`settings.import.start`)}),Oe.has(i)&&(0,j.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>void l.write({input:{id:r}}),children:n(`settings.import.cancel`)}),s&&(0,j.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>void u.write({input:{id:r}}),children:n(`settings.import.undo`)}),o&&(0,j.jsx)(ve,{id:r}),(0,j.jsx)(ne,{problems:[...c.problems,...l.problems,...u.problems]})]})}var we,j,Te,Ee,De,Oe;function ke(){return(ke=e((()=>{fe(),me(),he(),ge(),we=g(),u(),se(),C(),A(),j=f(),Te=de,Ee=pe,De=E,Oe=new Set([`UPLOADING`,`PLANNING`,`READY`,`RUNNING`,`FAILED`])})))()}var Ae;function je(){return(je=e((()=>{d(),Ae={kind:`InlineDataFragment`,name:`messageText_message`},Ae.hash=`e3243288fbfcec323d01d4aef4507d35`})))()}function M(){let{messages:e,formatMessage:t}=l();return(0,Me.useCallback)(n=>{let{code:r,message:i,params:a,table:o,rowNumber:s,column:c}=(0,Ne.readInlineData)(Pe,n),l=`settings.import.message.${r}`;if(!e[l])return i;let u=(n,r)=>{let i=`${Fe[n]}.${r}`;return e[i]?t({id:i}).toLowerCase():r},d=Object.fromEntries(Object.entries(a).map(([e,t])=>[e,u(e,t)]));return[o,s==null?null:t({id:`settings.import.row`},{number:s}),c,t({id:l},d)].filter(Boolean).join(`: `)},[e,t])}var Me,Ne,Pe,Fe;function N(){return(N=e((()=>{je(),Me=o(),r(),Ne=g(),Pe=Ae,Fe={field:`settings.import.field`,kind:`settings.import.kind`,order:`settings.import.dateOrder`,target:`settings.import.field`}})))()}function Ie({messages:e}){let t=M();return(0,Le.jsx)(`ul`,{className:`import-notes`,children:e.map(t).map(e=>(0,Le.jsx)(`li`,{children:e},e))})}var Le;function Re(){return(Re=e((()=>{N(),Le=f()})))()}var P;function ze(){return(ze=e((()=>{d(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`readingOptionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`readingOptionsMutation`,selections:n},params:{cacheID:`6c5a35f15cac935504a08347c8a97df4`,id:`b57dbb94950e11f401f0fb1f0ff0a301c5355d12366fa8194fa24d8f533782fc`,metadata:{},name:`readingOptionsMutation`,operationKind:`mutation`,text:`mutation readingOptionsMutation(
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
`}}})(),P.hash=`d6c3d1627fa2d1fabfe8d0644e9a348c`})))()}var F;function Be(){return(Be=e((()=>{d(),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`readingOptions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null},F.hash=`607418e05fa549037f4f4d41091b0626`})))()}function Ve({record:e}){let n=t(),{id:r,options:i}=(0,He.useFragment)(F,e),{timeZone:a,dateOrder:o,decimalMark:s,encoding:c}=i,l=e=>({id:r,timeZone:w(e,`timeZone`),dateOrder:w(e,`dateOrder`)||null,decimalMark:w(e,`decimalMark`)||null,encoding:w(e,`encoding`)||null}),u=n(`settings.import.byFile`);return(0,I.jsxs)(`section`,{"aria-labelledby":`options`,children:[(0,I.jsx)(`h2`,{id:`options`,children:n(`settings.import.options`)}),(0,I.jsxs)(oe,{mutation:Ue,read:l,submit:n(`settings.import.readAgain`),isQuiet:!0,className:`settings-grid form-labels`,children:[(0,I.jsxs)(`label`,{children:[n(`settings.timeZone`),(0,I.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:a,children:[...new Set([a,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,I.jsx)(`option`,{children:e},e))})]}),(0,I.jsxs)(`label`,{children:[n(`settings.import.dateOrder`),(0,I.jsxs)(`select`,{className:`input`,name:`dateOrder`,defaultValue:o??``,children:[(0,I.jsx)(`option`,{value:``,children:u}),We.map(e=>(0,I.jsx)(`option`,{value:e,children:n(`settings.import.dateOrder.${e}`)},e))]})]}),(0,I.jsxs)(`label`,{children:[n(`settings.import.decimalMark`),(0,I.jsxs)(`select`,{className:`input`,name:`decimalMark`,defaultValue:s??``,children:[(0,I.jsx)(`option`,{value:``,children:u}),Ge.map(e=>(0,I.jsx)(`option`,{value:e,children:`1${e}5`},e))]})]}),(0,I.jsxs)(`label`,{children:[n(`settings.import.encoding`),(0,I.jsx)(`input`,{className:`input`,name:`encoding`,maxLength:32,placeholder:u,defaultValue:c??``})]})]})]})}var He,I,Ue,We,Ge;function Ke(){return(Ke=e((()=>{ze(),Be(),He=g(),u(),re(),I=f(),Ue=P,We=[`DMY`,`MDY`,`YMD`],Ge=[`.`,`,`]})))()}var L;function qe(){return(qe=e((()=>{d(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`progress_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`9477c85ab8fc1e555c4ed5e7c3d5889e`,id:`58d5bf280611c3b7b1b2730b2cb3e241d906d7d31207a6d89728d4cc88fb5c21`,metadata:{},name:`progressQuery`,operationKind:`query`,text:`query progressQuery(
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
`}}})(),L.hash=`8e31069c3ac995d92e15e5afafdd7045`})))()}var R;function Je(){return(Je=e((()=>{d(),R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`progress_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null}],type:`Import`,abstractKey:null},R.hash=`44c720aa93f291337d4ec9982c39a895`})))()}function Ye(e,t,n){let r=(0,z.useRelayEnvironment)();(0,Ze.useEffect)(()=>{if(!V.has(t))return;let i=L,a=()=>(0,Qe.fetchQuery)(r,i,{id:e},{fetchPolicy:`network-only`}).toPromise().then(e=>e?.import?.status===t?void 0:n()).catch(()=>void 0),o=setInterval(()=>void a(),$e);return()=>clearInterval(o)},[r,e,t,n])}function Xe({progress:e}){let n=t(),r=b(),{status:i,rowCount:a,rowsDone:o}=(0,z.useFragment)(R,e);if(!V.has(i))return null;let s=a>0&&i===`RUNNING`;return(0,B.jsxs)(`div`,{className:`import-running`,role:`status`,children:[(0,B.jsx)(`progress`,{className:`import-progress`,...s&&{value:o,max:a},"aria-label":n(`settings.import.progress`)}),(0,B.jsx)(`p`,{className:`quiet numeric`,children:s?n(`settings.import.rowsOf`,{done:r.number(o),count:r.number(a)}):n(`settings.import.doing.${i}`)})]})}var Ze,z,Qe,B,V,$e;function et(){return(et=e((()=>{qe(),Je(),Ze=o(),z=g(),Qe=d(),x(),u(),B=f(),V=new Set([`UPLOADING`,`PLANNING`,`RUNNING`,`UNDOING`]),$e=1500})))()}var H;function tt(){return(tt=e((()=>{d(),H=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,n,{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`report_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[t,n,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,n,i,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[i,e],storageKey:null}],type:`Import`,abstractKey:null}})(),H.hash=`0ebb4a3c20924730c68cdda5f2cdfbcd`})))()}function nt({record:e}){let n=t(),r=b(),i=M(),{id:a,isDryRun:o,counts:s,warningMessages:c,skippedRows:l,duplicates:u,differences:d,tables:f}=(0,rt.useFragment)(H,e);if(s.length===0)return null;let p=e=>s.find(t=>t.kind===e)?.skipped??0;return(0,W.jsxs)(`section`,{"aria-labelledby":`report`,children:[(0,W.jsx)(`h2`,{id:`report`,children:n(o?`settings.import.wouldDo`:`settings.import.did`)}),(0,W.jsx)(`div`,{className:`import-scroll`,children:(0,W.jsxs)(`table`,{className:`import-counts numeric`,children:[(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:n(`settings.fieldType`)}),G.map(e=>(0,W.jsx)(`th`,{scope:`col`,children:n(`settings.import.${e}`)},e))]})}),(0,W.jsx)(`tbody`,{children:s.map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`row`,children:n(`settings.import.kind.${e.kind}`)}),G.map(t=>(0,W.jsx)(`td`,{children:r.number(e[t])},t))]},e.kind))})]})}),!o&&f.filter(({kind:e})=>p(e)>0).map(({name:e})=>(0,W.jsxs)(`p`,{className:`settings-row`,children:[(0,W.jsx)(`bdi`,{children:e}),` `,(0,W.jsx)(ye,{id:a,table:e})]},e)),(0,W.jsx)(U,{title:`settings.import.skippedBecause`,lines:l.map(i)}),(0,W.jsx)(U,{title:`settings.import.warnings`,lines:c.map(i)}),(0,W.jsx)(U,{title:`settings.import.duplicates`,lines:u.map(({table:e,rowNumber:t,name:n,otherMessage:r})=>`${e} ${t}: ${n} ≈ ${i(r)}`)}),(0,W.jsx)(U,{title:`settings.import.differences`,lines:d.map(e=>`${e.table} ${e.rowNumber}: ${e.name}, ${e.figure}: ${e.theirs??`–`} ≠ ${e.ours??`–`}`)})]})}function U({title:e,lines:n}){let r=t();return n.length===0?null:(0,W.jsxs)(`details`,{className:`import-lines`,children:[(0,W.jsx)(`summary`,{children:r(e,{count:n.length})}),(0,W.jsx)(`ul`,{className:`import-notes`,children:n.slice(0,K).map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(`bdi`,{children:e})},e))}),n.length>K&&(0,W.jsx)(`p`,{className:`quiet`,children:r(`settings.import.moreInReport`,{count:n.length-K})})]})}var rt,W,G,K;function it(){return(it=e((()=>{tt(),rt=g(),x(),u(),A(),N(),W=f(),G=[`created`,`updated`,`unchanged`,`skipped`],K=20})))()}var q;function at(){return(at=e((()=>{d(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tableMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tableMutation`,selections:n},params:{cacheID:`dd2ebc903151f87c58895cba901222c3`,id:`9cb3bf9cf285a14565d3573b24e5d67d31d945b34182f01d952345954ded3bb4`,metadata:{},name:`tableMutation`,operationKind:`mutation`,text:`mutation tableMutation(
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
`}}})(),q.hash=`2583fc06cdd1cc266780e6c5f29d2acf`})))()}var J;function ot(){return(ot=e((()=>{d(),J={kind:`InlineDataFragment`,name:`table_chosen`},J.hash=`ed3f957daedd58855041a96040bb0508`})))()}var Y;function st(){return(st=e((()=>{d(),Y=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`table_table`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},n,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null}],storageKey:null},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[e,t,n,o,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,o],storageKey:null}],args:null,argumentDefinitions:[]}],type:`ImportTable`,abstractKey:null}})(),Y.hash=`fe6eb319dc3240d59e16b84f4c602b75`})))()}function ct(){let{messages:e,formatMessage:t}=l(),n=(n,r)=>e[n]?t({id:n}):r;return e=>{let[r=``,i]=e.split(`.`),a=n(`settings.import.field.${r}`,r);return i?t({id:`settings.import.part`},{field:a,part:n(`settings.import.addressPart.${i}`,i)}):a}}function lt(){return(lt=e((()=>{r()})))()}function ut({table:e,kind:n,proposedKind:r,headerRow:i,onChoose:a}){let o=t(),s=n===`UNKNOWN`,c=e=>o(`settings.import.kind.${e}`),l=r?c(r).toLowerCase():``;return(0,X.jsxs)(X.Fragment,{children:[s&&r&&(0,X.jsxs)(`p`,{className:`settings-row`,children:[o(`settings.import.looksLike`,{kind:l}),` `,(0,X.jsx)(`button`,{type:`button`,className:`button button-primary`,"aria-disabled":!a,onClick:()=>a?.({kind:r,headerRow:null}),children:o(`settings.import.useProposal`,{kind:l})})]}),(0,X.jsxs)(`div`,{className:`settings-row import-kind`,children:[(0,X.jsxs)(`select`,{className:`input`,"aria-label":o(`settings.import.rowsAre`,{table:e}),value:n,"aria-disabled":!a,onChange:e=>a?.({kind:e.target.value,headerRow:null}),children:[s&&(0,X.jsx)(`option`,{value:`UNKNOWN`,children:o(`settings.import.chooseKind`)}),dt.map(e=>(0,X.jsx)(`option`,{value:e,children:c(e)},e))]}),!s&&n!==`LEFT_OUT`&&typeof i==`number`&&(0,X.jsx)(`select`,{className:`input`,"aria-label":o(`settings.import.headerRow`,{table:e}),value:i,"aria-disabled":!a,onChange:e=>a?.({kind:n,headerRow:Number(e.target.value)}),children:ft.map(e=>(0,X.jsx)(`option`,{value:e,children:e===0?o(`settings.import.headerRow.none`):o(`settings.import.headerRow.row`,{number:e})},e))})]})]})}var X,dt,ft;function pt(){return(pt=e((()=>{u(),X=f(),dt=[`organizations`,`people`,`deals`,`activities`,`notes`,`LEFT_OUT`],ft=Array.from({length:21},(e,t)=>t)})))()}function mt({id:e,table:n,tables:r,canChange:i,isReading:a}){let o=t(),s=b(),c=M(),{write:l,isPending:u,problems:d}=S(yt),f=(0,vt.useFragment)(Y,n),{name:p,kind:m,proposedKind:h,headerRow:g,problemMessage:_,rowCount:v,noteMessages:y,columns:ee,fields:te}=f,x=r.map(e=>(0,vt.readInlineData)(bt,e)),C=(t,n)=>{let r=x.flatMap(ht).filter(e=>e.table!==p||e.header!==t);l({input:{id:e,columns:[...r,{table:p,header:t,becomes:n}]}})},re=t=>{let n=x.filter(e=>e.name!==p),r=n.flatMap(ht);l({input:{id:e,tables:[...n.flatMap(gt),{table:p,...t}],columns:r}})},ie=m!==`UNKNOWN`&&m!==`LEFT_OUT`;return(0,Z.jsxs)(`section`,{"aria-labelledby":p,children:[(0,Z.jsxs)(`h2`,{id:p,children:[o(`settings.import.kind.${m}`),` `,(0,Z.jsx)(`span`,{className:`quiet numeric`,children:s.number(v)})]}),(0,Z.jsx)(`p`,{className:`quiet`,children:(0,Z.jsx)(`bdi`,{children:p})}),_&&(0,Z.jsx)(`p`,{className:`import-problem`,role:`alert`,children:c(_)}),(i||a)&&(0,Z.jsx)(ut,{table:p,kind:m,proposedKind:h,headerRow:g,onChoose:i&&!u?re:void 0}),(0,Z.jsx)(ne,{problems:d}),m!==`LEFT_OUT`&&(0,Z.jsx)(`ul`,{className:`lines`,children:ee.map((e,t)=>(0,Z.jsx)(_t,{column:e,hasCustomFields:xt.has(m),fields:te,examples:f.firstRows.map(e=>e[t]??``),onChoose:i&&!u?C:void 0,canChange:ie&&(i||a)},`${e.header} ${t}`))}),y.length>0&&(0,Z.jsx)(Ie,{messages:y})]})}function ht({name:e,columns:t}){return t.flatMap(({header:t,becomes:n,isChosen:r})=>r?[{table:e,header:t,becomes:n}]:[])}function gt({name:e,kind:t,headerRow:n,isChosen:r}){return r?[{table:e,kind:t,headerRow:n??null}]:[]}function _t({column:e,hasCustomFields:n,fields:r,examples:i,canChange:a,onChoose:o}){let s=t(),c=ct(),{header:l,becomes:u,fieldName:d,fieldType:f,isNew:p}=e,m=[...new Set(i.filter(Boolean))].slice(0,3).join(` · `),h=u===`COMPARED`,g=r.map(e=>[e,c(e)]).toSorted(([,e],[,t])=>e.localeCompare(t)),_=d?s(p?`settings.import.newField`:`settings.import.knownField`,{name:d,type:s(`settings.fieldType.${f??`TEXT`}`)}):c(u);return(0,Z.jsxs)(`li`,{className:`line import-column`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:l})}),m&&(0,Z.jsx)(`p`,{className:`quiet cut`,children:(0,Z.jsx)(`bdi`,{children:m})})]}),a&&!h?(0,Z.jsxs)(`select`,{className:`input`,"aria-label":s(`settings.import.becomes`,{header:l}),value:u,"aria-disabled":!o,onChange:e=>o?.(l,e.target.value),children:[(0,Z.jsx)(`option`,{value:`LEFT_OUT`,children:c(`LEFT_OUT`)}),n&&(0,Z.jsx)(`option`,{value:`CUSTOM_FIELD`,children:d?_:c(`CUSTOM_FIELD`)}),g.map(([e,t])=>(0,Z.jsx)(`option`,{value:e,children:t},e))]}):(0,Z.jsx)(`span`,{className:`quiet`,children:_})]})}var vt,Z,yt,bt,xt;function St(){return(St=e((()=>{at(),ot(),st(),vt=g(),x(),u(),se(),C(),lt(),pt(),N(),Re(),Z=f(),yt=q,bt=J,xt=new Set([`organizations`,`people`,`deals`])})))()}var Ct;function wt(){return(wt=e((()=>{d(),Ct=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`undoReport_import`,selections:[{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,t,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},t],args:null,argumentDefinitions:[]}],storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null}})(),Ct.hash=`fc3df9a1201b798b1363eae66a768428`})))()}function Tt({record:e}){let n=t(),r=b(),i=ct(),a=M(),{undoCounts:o,keptRows:s}=(0,Et.useFragment)(Ct,e);return o.length===0?null:(0,Q.jsxs)(`section`,{"aria-labelledby":`undone`,children:[(0,Q.jsx)(`h2`,{id:`undone`,children:n(`settings.import.undone`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:o.map(({kind:e,outcome:t,rowCount:a})=>(0,Q.jsxs)(`li`,{className:`line`,children:[(0,Q.jsxs)(`p`,{className:`line-text`,children:[i(e),` · `,n(`settings.import.outcome.${t}`)]}),(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(a)})]},`${e} ${t}`))}),s.length>0&&(0,Q.jsx)(`ul`,{className:`import-notes`,children:s.map(({id:e,kind:t,column:n,reasonMessage:r})=>(0,Q.jsx)(`li`,{children:[i(t),n&&i(n),a(r)].filter(Boolean).join(`: `)},`${e} ${n}`))})]})}var Et,Q;function Dt(){return(Dt=e((()=>{wt(),Et=g(),x(),u(),lt(),N(),Q=f()})))()}function Ot(){return(0,$.jsx)(te,{children:(0,$.jsx)(kt,{})})}function kt(){let e=t(),n=M(),{id:r=``}=c({strict:!1}),{data:i,refresh:o}=ce(jt,(0,At.useMemo)(()=>({id:r}),[r])),s=i.import;if(Ye(r,s?.status??``,o),!s)return(0,$.jsx)(h,{});let{fileName:l,status:u,problemMessage:d,startedAt:f,tables:p,leftOutMessages:m}=s,g=u===`PLANNING`,_=!f&&(u===`READY`||u===`FAILED`);return(0,$.jsxs)(ie,{value:o,children:[(0,$.jsxs)(`section`,{"aria-labelledby":`file`,children:[(0,$.jsxs)(`p`,{className:`quiet`,children:[(0,$.jsx)(a,{to:`/app/settings/import`,children:e(`settings.import`)}),` ›`]}),(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsx)(`h2`,{id:`file`,children:(0,$.jsx)(`bdi`,{children:l})}),(0,$.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${u}`)})]}),d&&!p.some(e=>e.problemMessage)&&(0,$.jsx)(`p`,{className:`import-problem`,role:`alert`,children:n(d)}),(0,$.jsx)(Xe,{progress:s}),(0,$.jsx)(Ce,{record:s})]}),(0,$.jsx)(nt,{record:s}),(0,$.jsx)(Tt,{record:s}),_&&(0,$.jsx)(Ve,{record:s}),p.map(e=>(0,$.jsx)(mt,{id:r,tables:p,table:e,canChange:_,isReading:g&&!f},e.name)),m.length>0&&(0,$.jsxs)(`section`,{"aria-labelledby":`left-out`,children:[(0,$.jsx)(`h2`,{id:`left-out`,children:e(`settings.import.leftOut`)}),(0,$.jsx)(Ie,{messages:m})]})]})}var At,$,jt;function Mt(){return(Mt=e((()=>{ue(),i(),s(),At=o(),g(),u(),m(),ae(),le(),ee(),ke(),N(),Re(),Ke(),et(),it(),St(),Dt(),$=f(),jt=T})))()}Mt();export{Ot as default};