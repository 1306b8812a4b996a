//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{G as t,H as n,J as r,U as i,W as a,c as o,f as s,h as c,o as l,rt as u,tt as d}from"./b9259d66.js";import"./faab15f3.js";import{f,i as p,l as m,n as h,o as g,r as _,s as v}from"./110b5995.js";import{h as y}from"./80228abc.js";import{p as b}from"./2b5501b1.js";var x=a(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},c=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},a,o,s],l=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:c,args:null,argumentDefinitions:[]}],u={alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:l,storageKey:null},u,d,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[f,{args:null,kind:`FragmentSpread`,name:`table_table`},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[f,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[p,m,h],storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:l,storageKey:null},{args:null,kind:`FragmentSpread`,name:`progress_import`},{args:null,kind:`FragmentSpread`,name:`actions_import`},{args:null,kind:`FragmentSpread`,name:`readingOptions_import`},{args:null,kind:`FragmentSpread`,name:`report_import`},{args:null,kind:`FragmentSpread`,name:`undoReport_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:c,storageKey:null},u,d,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[f,g,d,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[p,m,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null},h],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[a,o,f,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:c,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[a,o,f,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},d],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[n,g,s,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:c,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`5a6762ccae7606af1f113f8752d1045b`,id:`1998f59e3b04c768d94c1a429cfd75c0fd7130d6c5f5cbb45cd354524494784d`,metadata:{},name:`pageImportQuery`,operationKind:`query`,text:`query pageImportQuery(
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
  columns {
    header
    becomes
    isChosen
  }
}

fragment table_table on ImportTable {
  name
  kind
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
`}}})();S.hash=`e1a4685918e5319689b70e3079d56dfe`;var C=e(u(),1),w=i(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportStartPayload`,kind:`LinkedField`,name:`importStart`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsStartMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsStartMutation`,selections:n},params:{cacheID:`88c6475311c973ea75ae8c7d9ba8879b`,id:`ba1da03ba8ba2d30eda5e437ba581480b8c3af8f10243f7af9fbfec9ac850a00`,metadata:{},name:`actionsStartMutation`,operationKind:`mutation`,text:`mutation actionsStartMutation(
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
`}}})();T.hash=`2be72d151b4afa673e0741636e59845d`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCancelPayload`,kind:`LinkedField`,name:`importCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsCancelMutation`,selections:n},params:{cacheID:`83c37b9725ca2cedfb5878b363bc68cc`,id:`3f39ff8329a16f0ae4b77f576f7c7dd0dfd245bb85fe3b5415ce371b626ac6b1`,metadata:{},name:`actionsCancelMutation`,operationKind:`mutation`,text:`mutation actionsCancelMutation(
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
`}}})();E.hash=`aecc7ce8766d28e78aeabe34d75857d4`;var D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUndoPayload`,kind:`LinkedField`,name:`importUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsUndoMutation`,selections:n},params:{cacheID:`f5e2fc3953c85154c89bffeb58a51efe`,id:`c48d1470a1a2ab299f5b1266971d315d3ee4b6f1553ba8d87c86009544285df0`,metadata:{},name:`actionsUndoMutation`,operationKind:`mutation`,text:`mutation actionsUndoMutation(
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
`}}})();D.hash=`efaefc3ec33e5671fb706fb6e7445d31`;var O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null}],type:`Import`,abstractKey:null};O.hash=`15701f2b0a72beef4cf0f6eebec66c6e`;var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`reportUrl`,storageKey:null},r={alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skippedRowsUrl`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`7e93c48d82ff89c2c764fbac03de9a94`,id:`baa3861d8e1b403101e3d5d93cc0c0f22408443247ed3f09a2115611de88d0b5`,metadata:{},name:`downloadsQuery`,operationKind:`query`,text:`query downloadsQuery(
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
`}}})();k.hash=`862a5a8f71885dac27c3d4aa5d2db5c5`;var A=d();function ee({id:e}){return(0,A.jsx)(M,{id:e,label:`settings.import.report`,urlOf:e=>e?.reportUrl})}function j({id:e,table:t}){return(0,A.jsx)(M,{id:e,label:`settings.import.skippedRows`,urlOf:e=>e?.tables.find(({name:e})=>e===t)?.skippedRowsUrl})}function M({id:e,label:t,urlOf:r}){let i=s(),a=o(),c=(0,w.useRelayEnvironment)(),l=async()=>{let t=k;try{let n=r((await(0,x.fetchQuery)(c,t,{id:e},{fetchPolicy:`network-only`}).toPromise())?.import);n&&location.assign(new URL(n,location.origin).pathname)}catch(e){n({text:a(e),isError:!0})}};return(0,A.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>void l(),children:[(0,A.jsx)(b,{size:14,"aria-hidden":`true`}),i(t)]})}var te=T,ne=E,re=D,N=new Set([`UPLOADING`,`PLANNING`,`READY`,`RUNNING`,`FAILED`]);function P({record:e}){let t=s(),{id:n,status:r,startedAt:i,finishedAt:a,isUndoable:o}=(0,w.useFragment)(O,e),c=g(te),l=g(ne),u=g(re),d=c.isPending||l.isPending||u.isPending,f=r===`FAILED`&&!!i,p=e=>void c.write({input:{id:n,validateOnly:e}});return(0,A.jsxs)(`div`,{className:`settings-row`,children:[r===`READY`&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>p(!0),children:t(`settings.import.dryRun`)}),(r===`READY`||f)&&(0,A.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:d,onClick:()=>p(!1),children:t(f?`settings.import.resume`:`settings.import.start`)}),N.has(r)&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>void l.write({input:{id:n}}),children:t(`settings.import.cancel`)}),o&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>void u.write({input:{id:n}}),children:t(`settings.import.undo`)}),a&&(0,A.jsx)(ee,{id:n}),(0,A.jsx)(m,{problems:[...c.problems,...l.problems,...u.problems]})]})}var F={kind:`InlineDataFragment`,name:`messageText_message`};F.hash=`e3243288fbfcec323d01d4aef4507d35`;var ie=F,ae={field:`settings.import.field`,kind:`settings.import.kind`,order:`settings.import.dateOrder`};function I(){let{messages:e,formatMessage:t}=c();return(0,C.useCallback)(n=>{let{code:r,message:i,params:a,table:o,rowNumber:s,column:c}=(0,w.readInlineData)(ie,n),l=`settings.import.message.${r}`;if(!e[l])return i;let u=(n,r)=>{let i=`${ae[n]}.${r}`;return e[i]?t({id:i}).toLowerCase():r},d=Object.fromEntries(Object.entries(a).map(([e,t])=>[e,u(e,t)]));return[o,s==null?null:t({id:`settings.import.row`},{number:s}),c,t({id:l},d)].filter(Boolean).join(`: `)},[e,t])}function L({messages:e}){let t=I();return(0,A.jsx)(`ul`,{className:`import-notes`,children:e.map(t).map(e=>(0,A.jsx)(`li`,{children:e},e))})}var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`readingOptionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`readingOptionsMutation`,selections:n},params:{cacheID:`6c5a35f15cac935504a08347c8a97df4`,id:`b57dbb94950e11f401f0fb1f0ff0a301c5355d12366fa8194fa24d8f533782fc`,metadata:{},name:`readingOptionsMutation`,operationKind:`mutation`,text:`mutation readingOptionsMutation(
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
`}}})();R.hash=`d6c3d1627fa2d1fabfe8d0644e9a348c`;var z={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`readingOptions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null};z.hash=`607418e05fa549037f4f4d41091b0626`;var oe=R,se=[`DMY`,`MDY`,`YMD`],ce=[`.`,`,`];function B({record:e}){let t=s(),{id:n,options:r}=(0,w.useFragment)(z,e),{timeZone:i,dateOrder:a,decimalMark:o,encoding:c}=r,l=e=>({id:n,timeZone:p(e,`timeZone`),dateOrder:p(e,`dateOrder`)||null,decimalMark:p(e,`decimalMark`)||null,encoding:p(e,`encoding`)||null}),u=t(`settings.import.byFile`);return(0,A.jsxs)(`section`,{"aria-labelledby":`options`,children:[(0,A.jsx)(`h2`,{id:`options`,children:t(`settings.import.options`)}),(0,A.jsxs)(_,{mutation:oe,read:l,submit:t(`settings.import.readAgain`),isQuiet:!0,className:`settings-grid form-labels`,children:[(0,A.jsxs)(`label`,{children:[t(`settings.timeZone`),(0,A.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:i,children:[...new Set([i,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,A.jsx)(`option`,{children:e},e))})]}),(0,A.jsxs)(`label`,{children:[t(`settings.import.dateOrder`),(0,A.jsxs)(`select`,{className:`input`,name:`dateOrder`,defaultValue:a??``,children:[(0,A.jsx)(`option`,{value:``,children:u}),se.map(e=>(0,A.jsx)(`option`,{value:e,children:t(`settings.import.dateOrder.${e}`)},e))]})]}),(0,A.jsxs)(`label`,{children:[t(`settings.import.decimalMark`),(0,A.jsxs)(`select`,{className:`input`,name:`decimalMark`,defaultValue:o??``,children:[(0,A.jsx)(`option`,{value:``,children:u}),ce.map(e=>(0,A.jsx)(`option`,{value:e,children:`1${e}5`},e))]})]}),(0,A.jsxs)(`label`,{children:[t(`settings.import.encoding`),(0,A.jsx)(`input`,{className:`input`,name:`encoding`,maxLength:32,placeholder:u,defaultValue:c??``})]})]})]})}var V=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`progress_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`9477c85ab8fc1e555c4ed5e7c3d5889e`,id:`58d5bf280611c3b7b1b2730b2cb3e241d906d7d31207a6d89728d4cc88fb5c21`,metadata:{},name:`progressQuery`,operationKind:`query`,text:`query progressQuery(
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
`}}})();V.hash=`8e31069c3ac995d92e15e5afafdd7045`;var H={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`progress_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null}],type:`Import`,abstractKey:null};H.hash=`44c720aa93f291337d4ec9982c39a895`;var U=new Set([`UPLOADING`,`PLANNING`,`RUNNING`,`UNDOING`]),W=1500;function le(e,t,n){let r=(0,w.useRelayEnvironment)();(0,C.useEffect)(()=>{if(!U.has(t))return;let i=V,a=()=>(0,x.fetchQuery)(r,i,{id:e},{fetchPolicy:`network-only`}).toPromise().then(e=>e?.import?.status===t?void 0:n()).catch(()=>void 0),o=setInterval(()=>void a(),W);return()=>clearInterval(o)},[r,e,t,n])}function ue({progress:e}){let t=s(),n=f(),{status:r,rowCount:i,rowsDone:a}=(0,w.useFragment)(H,e);if(!U.has(r))return null;let o=i>0&&r===`RUNNING`;return(0,A.jsxs)(`div`,{className:`import-running`,role:`status`,children:[(0,A.jsx)(`progress`,{className:`import-progress`,...o&&{value:a,max:i},"aria-label":t(`settings.import.progress`)}),(0,A.jsx)(`p`,{className:`quiet numeric`,children:o?t(`settings.import.rowsOf`,{done:n.number(a),count:n.number(i)}):t(`settings.import.doing.${r}`)})]})}var G=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,n,{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`report_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[t,n,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,n,i,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[i,e],storageKey:null}],type:`Import`,abstractKey:null}})();G.hash=`0ebb4a3c20924730c68cdda5f2cdfbcd`;var K=[`created`,`updated`,`unchanged`,`skipped`],q=20;function de({record:e}){let t=s(),n=f(),r=I(),{id:i,isDryRun:a,counts:o,warningMessages:c,skippedRows:l,duplicates:u,differences:d,tables:p}=(0,w.useFragment)(G,e);if(o.length===0)return null;let m=e=>o.find(t=>t.kind===e)?.skipped??0;return(0,A.jsxs)(`section`,{"aria-labelledby":`report`,children:[(0,A.jsx)(`h2`,{id:`report`,children:t(a?`settings.import.wouldDo`:`settings.import.did`)}),(0,A.jsx)(`div`,{className:`import-scroll`,children:(0,A.jsxs)(`table`,{className:`import-counts numeric`,children:[(0,A.jsx)(`thead`,{children:(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`col`,children:t(`settings.fieldType`)}),K.map(e=>(0,A.jsx)(`th`,{scope:`col`,children:t(`settings.import.${e}`)},e))]})}),(0,A.jsx)(`tbody`,{children:o.map(e=>(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`row`,children:t(`settings.import.kind.${e.kind}`)}),K.map(t=>(0,A.jsx)(`td`,{children:n.number(e[t])},t))]},e.kind))})]})}),!a&&p.filter(({kind:e})=>m(e)>0).map(({name:e})=>(0,A.jsxs)(`p`,{className:`settings-row`,children:[(0,A.jsx)(`bdi`,{children:e}),` `,(0,A.jsx)(j,{id:i,table:e})]},e)),(0,A.jsx)(J,{title:`settings.import.skippedBecause`,lines:l.map(r)}),(0,A.jsx)(J,{title:`settings.import.warnings`,lines:c.map(r)}),(0,A.jsx)(J,{title:`settings.import.duplicates`,lines:u.map(({table:e,rowNumber:t,name:n,otherMessage:i})=>`${e} ${t}: ${n} ≈ ${r(i)}`)}),(0,A.jsx)(J,{title:`settings.import.differences`,lines:d.map(e=>`${e.table} ${e.rowNumber}: ${e.name}, ${e.figure}: ${e.theirs??`–`} ≠ ${e.ours??`–`}`)})]})}function J({title:e,lines:t}){let n=s();return t.length===0?null:(0,A.jsxs)(`details`,{className:`import-lines`,children:[(0,A.jsx)(`summary`,{children:n(e,{count:t.length})}),(0,A.jsx)(`ul`,{className:`import-notes`,children:t.slice(0,q).map(e=>(0,A.jsx)(`li`,{children:(0,A.jsx)(`bdi`,{children:e})},e))}),t.length>q&&(0,A.jsx)(`p`,{className:`quiet`,children:n(`settings.import.moreInReport`,{count:t.length-q})})]})}var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tableMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tableMutation`,selections:n},params:{cacheID:`dd2ebc903151f87c58895cba901222c3`,id:`9cb3bf9cf285a14565d3573b24e5d67d31d945b34182f01d952345954ded3bb4`,metadata:{},name:`tableMutation`,operationKind:`mutation`,text:`mutation tableMutation(
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
`}}})();Y.hash=`2583fc06cdd1cc266780e6c5f29d2acf`;var X={kind:`InlineDataFragment`,name:`table_chosen`};X.hash=`7bfc1d90314d26639e3a924ee4b50129`;var Z=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`table_table`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null}],storageKey:null},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[e,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null}],storageKey:null}],args:null,argumentDefinitions:[]}],type:`ImportTable`,abstractKey:null}})();Z.hash=`0a78d4d35c1aa60e396958c985e7edf0`;function Q(){let{messages:e,formatMessage:t}=c();return n=>{let r=`settings.import.field.${n}`;return e[r]?t({id:r}):n}}var fe=Y,pe=X;function me({id:e,table:t,tables:n,canChange:r,isReading:i}){let a=s(),o=f(),{write:c,isPending:l,problems:u}=g(fe),d=(0,w.useFragment)(Z,t),p=(t,r)=>{let i=n.flatMap(e=>he((0,w.readInlineData)(pe,e))).filter(e=>e.table!==d.name||e.header!==t);c({input:{id:e,columns:[...i,{table:d.name,header:t,becomes:r}]}})},{name:h,kind:_,rowCount:v,noteMessages:y,columns:b,fields:x}=d;return(0,A.jsxs)(`section`,{"aria-labelledby":h,children:[(0,A.jsxs)(`h2`,{id:h,children:[a(`settings.import.kind.${_}`),` `,(0,A.jsx)(`span`,{className:`quiet numeric`,children:o.number(v)})]}),(0,A.jsx)(`p`,{className:`quiet`,children:(0,A.jsx)(`bdi`,{children:h})}),(0,A.jsx)(m,{problems:u}),(0,A.jsx)(`ul`,{className:`lines`,children:b.map((e,t)=>(0,A.jsx)(ge,{column:e,fields:x,examples:d.firstRows.map(e=>e[t]??``),onChoose:r&&!l?p:void 0,canChange:r||i},e.header))}),y.length>0&&(0,A.jsx)(L,{messages:y})]})}function he({name:e,columns:t}){return t.flatMap(({header:t,becomes:n,isChosen:r})=>r?[{table:e,header:t,becomes:n}]:[])}function ge({column:e,fields:t,examples:n,canChange:r,onChoose:i}){let a=s(),o=Q(),{header:c,becomes:l,fieldName:u,fieldType:d,isNew:f}=e,p=[...new Set(n.filter(Boolean))].slice(0,3).join(` · `),m=l===`COMPARED`,h=u?a(f?`settings.import.newField`:`settings.import.knownField`,{name:u,type:a(`settings.fieldType.${d??`TEXT`}`)}):o(l);return(0,A.jsxs)(`li`,{className:`line import-column`,children:[(0,A.jsxs)(`div`,{className:`line-text`,children:[(0,A.jsx)(`p`,{children:(0,A.jsx)(`bdi`,{className:`strong`,children:c})}),p&&(0,A.jsx)(`p`,{className:`quiet cut`,children:(0,A.jsx)(`bdi`,{children:p})})]}),r&&!m?(0,A.jsxs)(`select`,{className:`input`,"aria-label":a(`settings.import.becomes`,{header:c}),value:l,"aria-disabled":!i,onChange:e=>i?.(c,e.target.value),children:[(0,A.jsx)(`option`,{value:`LEFT_OUT`,children:o(`LEFT_OUT`)}),(0,A.jsx)(`option`,{value:`CUSTOM_FIELD`,children:u?h:o(`CUSTOM_FIELD`)}),t.map(e=>(0,A.jsx)(`option`,{value:e,children:o(e)},e))]}):(0,A.jsx)(`span`,{className:`quiet`,children:h})]})}var $=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`undoReport_import`,selections:[{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,t,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},t],args:null,argumentDefinitions:[]}],storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null}})();$.hash=`fc3df9a1201b798b1363eae66a768428`;function _e({record:e}){let t=s(),n=f(),r=Q(),i=I(),{undoCounts:a,keptRows:o}=(0,w.useFragment)($,e);return a.length===0?null:(0,A.jsxs)(`section`,{"aria-labelledby":`undone`,children:[(0,A.jsx)(`h2`,{id:`undone`,children:t(`settings.import.undone`)}),(0,A.jsx)(`ul`,{className:`lines`,children:a.map(({kind:e,outcome:i,rowCount:a})=>(0,A.jsxs)(`li`,{className:`line`,children:[(0,A.jsxs)(`p`,{className:`line-text`,children:[r(e),` · `,t(`settings.import.outcome.${i}`)]}),(0,A.jsx)(`span`,{className:`numeric`,children:n.number(a)})]},`${e} ${i}`))}),o.length>0&&(0,A.jsx)(`ul`,{className:`import-notes`,children:o.map(({id:e,kind:t,column:n,reasonMessage:a})=>(0,A.jsx)(`li`,{children:[r(t),n&&r(n),i(a)].filter(Boolean).join(`: `)},`${e} ${n}`))})]})}var ve=S;function ye(){return(0,A.jsx)(y,{children:(0,A.jsx)(be,{})})}function be(){let e=s(),n=I(),{id:i=``}=r({strict:!1}),{data:a,refresh:o}=h(ve,(0,C.useMemo)(()=>({id:i}),[i])),c=a.import;if(le(i,c?.status??``,o),!c)return(0,A.jsx)(l,{});let{fileName:u,status:d,problemMessage:f,startedAt:p,tables:m,leftOutMessages:g}=c,_=d===`PLANNING`,y=!p&&(d===`READY`||d===`FAILED`);return(0,A.jsxs)(v,{value:o,children:[(0,A.jsxs)(`section`,{"aria-labelledby":`file`,children:[(0,A.jsxs)(`p`,{className:`quiet`,children:[(0,A.jsx)(t,{to:`/app/settings/import`,children:e(`settings.import`)}),` ›`]}),(0,A.jsxs)(`div`,{className:`section-head`,children:[(0,A.jsx)(`h2`,{id:`file`,children:(0,A.jsx)(`bdi`,{children:u})}),(0,A.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${d}`)})]}),f&&(0,A.jsx)(`p`,{className:`import-problem`,role:`alert`,children:n(f)}),(0,A.jsx)(ue,{progress:c}),(0,A.jsx)(P,{record:c})]}),(0,A.jsx)(de,{record:c}),(0,A.jsx)(_e,{record:c}),y&&(0,A.jsx)(B,{record:c}),m.map(e=>(0,A.jsx)(me,{id:i,tables:m,table:e,canChange:y,isReading:_&&!p},e.name)),g.length>0&&(0,A.jsxs)(`section`,{"aria-labelledby":`left-out`,children:[(0,A.jsx)(`h2`,{id:`left-out`,children:e(`settings.import.leftOut`)}),(0,A.jsx)(L,{messages:g})]})]})}export{ye as default};