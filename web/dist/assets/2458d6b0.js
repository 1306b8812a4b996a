//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Ct as n,D as r,Dt as i,Et as a,Kt as o,Mt as s,Nt as c,O as l,S as u,Tt as d,Wt as f,_ as p,g as m,m as h,wt as g,xt as _}from"./5e3a084c.js";import{d as ee,u as te}from"./81450b3a.js";import"./821675d4.js";import{d as ne,u as re}from"./ddb9bebf.js";import{i as v,n as y}from"./9453af65.js";import{a as b,i as ie,l as ae,n as oe,o as se,r as x,s as ce,t as le,u as ue}from"./e3601dce.js";import{a as de,i as fe}from"./41451e10.js";var pe;function me(){return(me=e((()=>{d(),pe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},c=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},a,o,s],l=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:c,args:null,argumentDefinitions:[]}],u={alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:l,storageKey:null},u,d,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[f,{args:null,kind:`FragmentSpread`,name:`table_table`},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[f,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[p,m,h],storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:l,storageKey:null},{args:null,kind:`FragmentSpread`,name:`progress_import`},{args:null,kind:`FragmentSpread`,name:`actions_import`},{args:null,kind:`FragmentSpread`,name:`readingOptions_import`},{args:null,kind:`FragmentSpread`,name:`report_import`},{args:null,kind:`FragmentSpread`,name:`undoReport_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:c,storageKey:null},u,d,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[f,g,d,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[p,m,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null},h],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[a,o,f,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:c,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[a,o,f,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},d],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[n,g,s,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:c,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`5a6762ccae7606af1f113f8752d1045b`,id:`1998f59e3b04c768d94c1a429cfd75c0fd7130d6c5f5cbb45cd354524494784d`,metadata:{},name:`pageImportQuery`,operationKind:`query`,text:`query pageImportQuery(
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
`}}})(),pe.hash=`e1a4685918e5319689b70e3079d56dfe`})))()}var S;function he(){return(he=e((()=>{d(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportStartPayload`,kind:`LinkedField`,name:`importStart`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsStartMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsStartMutation`,selections:n},params:{cacheID:`88c6475311c973ea75ae8c7d9ba8879b`,id:`ba1da03ba8ba2d30eda5e437ba581480b8c3af8f10243f7af9fbfec9ac850a00`,metadata:{},name:`actionsStartMutation`,operationKind:`mutation`,text:`mutation actionsStartMutation(
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
`}}})(),S.hash=`2be72d151b4afa673e0741636e59845d`})))()}var C;function ge(){return(ge=e((()=>{d(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCancelPayload`,kind:`LinkedField`,name:`importCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsCancelMutation`,selections:n},params:{cacheID:`83c37b9725ca2cedfb5878b363bc68cc`,id:`3f39ff8329a16f0ae4b77f576f7c7dd0dfd245bb85fe3b5415ce371b626ac6b1`,metadata:{},name:`actionsCancelMutation`,operationKind:`mutation`,text:`mutation actionsCancelMutation(
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
`}}})(),C.hash=`aecc7ce8766d28e78aeabe34d75857d4`})))()}var w;function _e(){return(_e=e((()=>{d(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUndoPayload`,kind:`LinkedField`,name:`importUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsUndoMutation`,selections:n},params:{cacheID:`f5e2fc3953c85154c89bffeb58a51efe`,id:`c48d1470a1a2ab299f5b1266971d315d3ee4b6f1553ba8d87c86009544285df0`,metadata:{},name:`actionsUndoMutation`,operationKind:`mutation`,text:`mutation actionsUndoMutation(
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
`}}})(),w.hash=`efaefc3ec33e5671fb706fb6e7445d31`})))()}var T;function ve(){return(ve=e((()=>{d(),T={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null}],type:`Import`,abstractKey:null},T.hash=`15701f2b0a72beef4cf0f6eebec66c6e`})))()}var E;function ye(){return(ye=e((()=>{d(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`reportUrl`,storageKey:null},r={alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skippedRowsUrl`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`7e93c48d82ff89c2c764fbac03de9a94`,id:`baa3861d8e1b403101e3d5d93cc0c0f22408443247ed3f09a2115611de88d0b5`,metadata:{},name:`downloadsQuery`,operationKind:`query`,text:`query downloadsQuery(
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
`}}})(),E.hash=`862a5a8f71885dac27c3d4aa5d2db5c5`})))()}function be({id:e}){return(0,D.jsx)(Se,{id:e,label:`settings.import.report`,urlOf:e=>e?.reportUrl})}function xe({id:e,table:t}){return(0,D.jsx)(Se,{id:e,label:`settings.import.skippedRows`,urlOf:e=>e?.tables.find(({name:e})=>e===t)?.skippedRowsUrl})}function Se({id:e,label:r,urlOf:i}){let a=t(),o=p(),s=(0,Ce.useRelayEnvironment)(),c=async()=>{let t=E;try{let n=i((await(0,we.fetchQuery)(s,t,{id:e},{fetchPolicy:`network-only`}).toPromise())?.import);n&&location.assign(new URL(n,location.origin).pathname)}catch(e){n({text:o(e),isError:!0})}};return(0,D.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>void c(),children:[(0,D.jsx)(te,{size:14,"aria-hidden":`true`}),a(r)]})}var Ce,we,D;function O(){return(O=e((()=>{ye(),ee(),Ce=g(),we=d(),u(),m(),_(),D=f()})))()}function Te({record:e}){let n=t(),{id:r,status:i,startedAt:a,finishedAt:o,isUndoable:s}=(0,Ee.useFragment)(T,e),c=b(De),l=b(Oe),u=b(ke),d=c.isPending||l.isPending||u.isPending,f=i===`FAILED`&&!!a,p=e=>void c.write({input:{id:r,validateOnly:e}});return(0,k.jsxs)(`div`,{className:`settings-row`,children:[i===`READY`&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>p(!0),children:n(`settings.import.dryRun`)}),(i===`READY`||f)&&(0,k.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:d,onClick:()=>p(!1),children:n(f?`settings.import.resume`:`settings.import.start`)}),Ae.has(i)&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>void l.write({input:{id:r}}),children:n(`settings.import.cancel`)}),s&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:d,onClick:()=>void u.write({input:{id:r}}),children:n(`settings.import.undo`)}),o&&(0,k.jsx)(be,{id:r}),(0,k.jsx)(ae,{problems:[...c.problems,...l.problems,...u.problems]})]})}var Ee,k,De,Oe,ke,Ae;function je(){return(je=e((()=>{he(),ge(),_e(),ve(),Ee=g(),u(),ue(),ie(),O(),k=f(),De=S,Oe=C,ke=w,Ae=new Set([`UPLOADING`,`PLANNING`,`READY`,`RUNNING`,`FAILED`])})))()}var A;function Me(){return(Me=e((()=>{d(),A={kind:`InlineDataFragment`,name:`messageText_message`},A.hash=`e3243288fbfcec323d01d4aef4507d35`})))()}function j(){let{messages:e,formatMessage:t}=l();return(0,Ne.useCallback)(n=>{let{code:r,message:i,params:a,table:o,rowNumber:s,column:c}=(0,Pe.readInlineData)(Fe,n),l=`settings.import.message.${r}`;if(!e[l])return i;let u=(n,r)=>{let i=`${Ie[n]}.${r}`;return e[i]?t({id:i}).toLowerCase():r},d=Object.fromEntries(Object.entries(a).map(([e,t])=>[e,u(e,t)]));return[o,s==null?null:t({id:`settings.import.row`},{number:s}),c,t({id:l},d)].filter(Boolean).join(`: `)},[e,t])}var Ne,Pe,Fe,Ie;function M(){return(M=e((()=>{Me(),Ne=o(),r(),Pe=g(),Fe=A,Ie={field:`settings.import.field`,kind:`settings.import.kind`,order:`settings.import.dateOrder`}})))()}function Le({messages:e}){let t=j();return(0,N.jsx)(`ul`,{className:`import-notes`,children:e.map(t).map(e=>(0,N.jsx)(`li`,{children:e},e))})}var N;function P(){return(P=e((()=>{M(),N=f()})))()}var F;function Re(){return(Re=e((()=>{d(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`readingOptionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`readingOptionsMutation`,selections:n},params:{cacheID:`6c5a35f15cac935504a08347c8a97df4`,id:`b57dbb94950e11f401f0fb1f0ff0a301c5355d12366fa8194fa24d8f533782fc`,metadata:{},name:`readingOptionsMutation`,operationKind:`mutation`,text:`mutation readingOptionsMutation(
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
`}}})(),F.hash=`d6c3d1627fa2d1fabfe8d0644e9a348c`})))()}var I;function ze(){return(ze=e((()=>{d(),I={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`readingOptions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null},I.hash=`607418e05fa549037f4f4d41091b0626`})))()}function Be({record:e}){let n=t(),{id:r,options:i}=(0,Ve.useFragment)(I,e),{timeZone:a,dateOrder:o,decimalMark:s,encoding:c}=i,l=e=>({id:r,timeZone:x(e,`timeZone`),dateOrder:x(e,`dateOrder`)||null,decimalMark:x(e,`decimalMark`)||null,encoding:x(e,`encoding`)||null}),u=n(`settings.import.byFile`);return(0,L.jsxs)(`section`,{"aria-labelledby":`options`,children:[(0,L.jsx)(`h2`,{id:`options`,children:n(`settings.import.options`)}),(0,L.jsxs)(le,{mutation:He,read:l,submit:n(`settings.import.readAgain`),isQuiet:!0,className:`settings-grid form-labels`,children:[(0,L.jsxs)(`label`,{children:[n(`settings.timeZone`),(0,L.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:a,children:[...new Set([a,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,L.jsx)(`option`,{children:e},e))})]}),(0,L.jsxs)(`label`,{children:[n(`settings.import.dateOrder`),(0,L.jsxs)(`select`,{className:`input`,name:`dateOrder`,defaultValue:o??``,children:[(0,L.jsx)(`option`,{value:``,children:u}),Ue.map(e=>(0,L.jsx)(`option`,{value:e,children:n(`settings.import.dateOrder.${e}`)},e))]})]}),(0,L.jsxs)(`label`,{children:[n(`settings.import.decimalMark`),(0,L.jsxs)(`select`,{className:`input`,name:`decimalMark`,defaultValue:s??``,children:[(0,L.jsx)(`option`,{value:``,children:u}),We.map(e=>(0,L.jsx)(`option`,{value:e,children:`1${e}5`},e))]})]}),(0,L.jsxs)(`label`,{children:[n(`settings.import.encoding`),(0,L.jsx)(`input`,{className:`input`,name:`encoding`,maxLength:32,placeholder:u,defaultValue:c??``})]})]})]})}var Ve,L,He,Ue,We;function Ge(){return(Ge=e((()=>{Re(),ze(),Ve=g(),u(),oe(),L=f(),He=F,Ue=[`DMY`,`MDY`,`YMD`],We=[`.`,`,`]})))()}var R;function Ke(){return(Ke=e((()=>{d(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`progress_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`9477c85ab8fc1e555c4ed5e7c3d5889e`,id:`58d5bf280611c3b7b1b2730b2cb3e241d906d7d31207a6d89728d4cc88fb5c21`,metadata:{},name:`progressQuery`,operationKind:`query`,text:`query progressQuery(
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
`}}})(),R.hash=`8e31069c3ac995d92e15e5afafdd7045`})))()}var z;function qe(){return(qe=e((()=>{d(),z={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`progress_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null}],type:`Import`,abstractKey:null},z.hash=`44c720aa93f291337d4ec9982c39a895`})))()}function Je(e,t,n){let r=(0,B.useRelayEnvironment)();(0,Xe.useEffect)(()=>{if(!H.has(t))return;let i=R,a=()=>(0,Ze.fetchQuery)(r,i,{id:e},{fetchPolicy:`network-only`}).toPromise().then(e=>e?.import?.status===t?void 0:n()).catch(()=>void 0),o=setInterval(()=>void a(),Qe);return()=>clearInterval(o)},[r,e,t,n])}function Ye({progress:e}){let n=t(),r=v(),{status:i,rowCount:a,rowsDone:o}=(0,B.useFragment)(z,e);if(!H.has(i))return null;let s=a>0&&i===`RUNNING`;return(0,V.jsxs)(`div`,{className:`import-running`,role:`status`,children:[(0,V.jsx)(`progress`,{className:`import-progress`,...s&&{value:o,max:a},"aria-label":n(`settings.import.progress`)}),(0,V.jsx)(`p`,{className:`quiet numeric`,children:s?n(`settings.import.rowsOf`,{done:r.number(o),count:r.number(a)}):n(`settings.import.doing.${i}`)})]})}var Xe,B,Ze,V,H,Qe;function $e(){return($e=e((()=>{Ke(),qe(),Xe=o(),B=g(),Ze=d(),y(),u(),V=f(),H=new Set([`UPLOADING`,`PLANNING`,`RUNNING`,`UNDOING`]),Qe=1500})))()}var U;function et(){return(et=e((()=>{d(),U=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,n,{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`report_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[t,n,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,n,i,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[i,e],storageKey:null}],type:`Import`,abstractKey:null}})(),U.hash=`0ebb4a3c20924730c68cdda5f2cdfbcd`})))()}function tt({record:e}){let n=t(),r=v(),i=j(),{id:a,isDryRun:o,counts:s,warningMessages:c,skippedRows:l,duplicates:u,differences:d,tables:f}=(0,nt.useFragment)(U,e);if(s.length===0)return null;let p=e=>s.find(t=>t.kind===e)?.skipped??0;return(0,G.jsxs)(`section`,{"aria-labelledby":`report`,children:[(0,G.jsx)(`h2`,{id:`report`,children:n(o?`settings.import.wouldDo`:`settings.import.did`)}),(0,G.jsx)(`div`,{className:`import-scroll`,children:(0,G.jsxs)(`table`,{className:`import-counts numeric`,children:[(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:n(`settings.fieldType`)}),K.map(e=>(0,G.jsx)(`th`,{scope:`col`,children:n(`settings.import.${e}`)},e))]})}),(0,G.jsx)(`tbody`,{children:s.map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`row`,children:n(`settings.import.kind.${e.kind}`)}),K.map(t=>(0,G.jsx)(`td`,{children:r.number(e[t])},t))]},e.kind))})]})}),!o&&f.filter(({kind:e})=>p(e)>0).map(({name:e})=>(0,G.jsxs)(`p`,{className:`settings-row`,children:[(0,G.jsx)(`bdi`,{children:e}),` `,(0,G.jsx)(xe,{id:a,table:e})]},e)),(0,G.jsx)(W,{title:`settings.import.skippedBecause`,lines:l.map(i)}),(0,G.jsx)(W,{title:`settings.import.warnings`,lines:c.map(i)}),(0,G.jsx)(W,{title:`settings.import.duplicates`,lines:u.map(({table:e,rowNumber:t,name:n,otherMessage:r})=>`${e} ${t}: ${n} ≈ ${i(r)}`)}),(0,G.jsx)(W,{title:`settings.import.differences`,lines:d.map(e=>`${e.table} ${e.rowNumber}: ${e.name}, ${e.figure}: ${e.theirs??`–`} ≠ ${e.ours??`–`}`)})]})}function W({title:e,lines:n}){let r=t();return n.length===0?null:(0,G.jsxs)(`details`,{className:`import-lines`,children:[(0,G.jsx)(`summary`,{children:r(e,{count:n.length})}),(0,G.jsx)(`ul`,{className:`import-notes`,children:n.slice(0,q).map(e=>(0,G.jsx)(`li`,{children:(0,G.jsx)(`bdi`,{children:e})},e))}),n.length>q&&(0,G.jsx)(`p`,{className:`quiet`,children:r(`settings.import.moreInReport`,{count:n.length-q})})]})}var nt,G,K,q;function rt(){return(rt=e((()=>{et(),nt=g(),y(),u(),O(),M(),G=f(),K=[`created`,`updated`,`unchanged`,`skipped`],q=20})))()}var J;function it(){return(it=e((()=>{d(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tableMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tableMutation`,selections:n},params:{cacheID:`dd2ebc903151f87c58895cba901222c3`,id:`9cb3bf9cf285a14565d3573b24e5d67d31d945b34182f01d952345954ded3bb4`,metadata:{},name:`tableMutation`,operationKind:`mutation`,text:`mutation tableMutation(
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
`}}})(),J.hash=`2583fc06cdd1cc266780e6c5f29d2acf`})))()}var Y;function at(){return(at=e((()=>{d(),Y={kind:`InlineDataFragment`,name:`table_chosen`},Y.hash=`7bfc1d90314d26639e3a924ee4b50129`})))()}var ot;function st(){return(st=e((()=>{d(),ot=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`table_table`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null}],storageKey:null},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[e,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null}],storageKey:null}],args:null,argumentDefinitions:[]}],type:`ImportTable`,abstractKey:null}})(),ot.hash=`0a78d4d35c1aa60e396958c985e7edf0`})))()}function ct(){let{messages:e,formatMessage:t}=l();return n=>{let r=`settings.import.field.${n}`;return e[r]?t({id:r}):n}}function lt(){return(lt=e((()=>{r()})))()}function ut({id:e,table:n,tables:r,canChange:i,isReading:a}){let o=t(),s=v(),{write:c,isPending:l,problems:u}=b(mt),d=(0,pt.useFragment)(ot,n),f=(t,n)=>{let i=r.flatMap(e=>dt((0,pt.readInlineData)(ht,e))).filter(e=>e.table!==d.name||e.header!==t);c({input:{id:e,columns:[...i,{table:d.name,header:t,becomes:n}]}})},{name:p,kind:m,rowCount:h,noteMessages:g,columns:_,fields:ee}=d;return(0,X.jsxs)(`section`,{"aria-labelledby":p,children:[(0,X.jsxs)(`h2`,{id:p,children:[o(`settings.import.kind.${m}`),` `,(0,X.jsx)(`span`,{className:`quiet numeric`,children:s.number(h)})]}),(0,X.jsx)(`p`,{className:`quiet`,children:(0,X.jsx)(`bdi`,{children:p})}),(0,X.jsx)(ae,{problems:u}),(0,X.jsx)(`ul`,{className:`lines`,children:_.map((e,t)=>(0,X.jsx)(ft,{column:e,fields:ee,examples:d.firstRows.map(e=>e[t]??``),onChoose:i&&!l?f:void 0,canChange:i||a},e.header))}),g.length>0&&(0,X.jsx)(Le,{messages:g})]})}function dt({name:e,columns:t}){return t.flatMap(({header:t,becomes:n,isChosen:r})=>r?[{table:e,header:t,becomes:n}]:[])}function ft({column:e,fields:n,examples:r,canChange:i,onChoose:a}){let o=t(),s=ct(),{header:c,becomes:l,fieldName:u,fieldType:d,isNew:f}=e,p=[...new Set(r.filter(Boolean))].slice(0,3).join(` · `),m=l===`COMPARED`,h=u?o(f?`settings.import.newField`:`settings.import.knownField`,{name:u,type:o(`settings.fieldType.${d??`TEXT`}`)}):s(l);return(0,X.jsxs)(`li`,{className:`line import-column`,children:[(0,X.jsxs)(`div`,{className:`line-text`,children:[(0,X.jsx)(`p`,{children:(0,X.jsx)(`bdi`,{className:`strong`,children:c})}),p&&(0,X.jsx)(`p`,{className:`quiet cut`,children:(0,X.jsx)(`bdi`,{children:p})})]}),i&&!m?(0,X.jsxs)(`select`,{className:`input`,"aria-label":o(`settings.import.becomes`,{header:c}),value:l,"aria-disabled":!a,onChange:e=>a?.(c,e.target.value),children:[(0,X.jsx)(`option`,{value:`LEFT_OUT`,children:s(`LEFT_OUT`)}),(0,X.jsx)(`option`,{value:`CUSTOM_FIELD`,children:u?h:s(`CUSTOM_FIELD`)}),n.map(e=>(0,X.jsx)(`option`,{value:e,children:s(e)},e))]}):(0,X.jsx)(`span`,{className:`quiet`,children:h})]})}var pt,X,mt,ht;function gt(){return(gt=e((()=>{it(),at(),st(),pt=g(),y(),u(),ue(),ie(),lt(),P(),X=f(),mt=J,ht=Y})))()}var Z;function _t(){return(_t=e((()=>{d(),Z=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`undoReport_import`,selections:[{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,t,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},t],args:null,argumentDefinitions:[]}],storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null}})(),Z.hash=`fc3df9a1201b798b1363eae66a768428`})))()}function vt({record:e}){let n=t(),r=v(),i=ct(),a=j(),{undoCounts:o,keptRows:s}=(0,yt.useFragment)(Z,e);return o.length===0?null:(0,Q.jsxs)(`section`,{"aria-labelledby":`undone`,children:[(0,Q.jsx)(`h2`,{id:`undone`,children:n(`settings.import.undone`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:o.map(({kind:e,outcome:t,rowCount:a})=>(0,Q.jsxs)(`li`,{className:`line`,children:[(0,Q.jsxs)(`p`,{className:`line-text`,children:[i(e),` · `,n(`settings.import.outcome.${t}`)]}),(0,Q.jsx)(`span`,{className:`numeric`,children:r.number(a)})]},`${e} ${t}`))}),s.length>0&&(0,Q.jsx)(`ul`,{className:`import-notes`,children:s.map(({id:e,kind:t,column:n,reasonMessage:r})=>(0,Q.jsx)(`li`,{children:[i(t),n&&i(n),a(r)].filter(Boolean).join(`: `)},`${e} ${n}`))})]})}var yt,Q;function bt(){return(bt=e((()=>{_t(),yt=g(),y(),u(),lt(),M(),Q=f()})))()}function xt(){return(0,$.jsx)(re,{children:(0,$.jsx)(St,{})})}function St(){let e=t(),n=j(),{id:r=``}=c({strict:!1}),{data:i,refresh:o}=de(wt,(0,Ct.useMemo)(()=>({id:r}),[r])),s=i.import;if(Je(r,s?.status??``,o),!s)return(0,$.jsx)(h,{});let{fileName:l,status:u,problemMessage:d,startedAt:f,tables:p,leftOutMessages:m}=s,g=u===`PLANNING`,_=!f&&(u===`READY`||u===`FAILED`);return(0,$.jsxs)(se,{value:o,children:[(0,$.jsxs)(`section`,{"aria-labelledby":`file`,children:[(0,$.jsxs)(`p`,{className:`quiet`,children:[(0,$.jsx)(a,{to:`/app/settings/import`,children:e(`settings.import`)}),` ›`]}),(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsx)(`h2`,{id:`file`,children:(0,$.jsx)(`bdi`,{children:l})}),(0,$.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${u}`)})]}),d&&(0,$.jsx)(`p`,{className:`import-problem`,role:`alert`,children:n(d)}),(0,$.jsx)(Ye,{progress:s}),(0,$.jsx)(Te,{record:s})]}),(0,$.jsx)(tt,{record:s}),(0,$.jsx)(vt,{record:s}),_&&(0,$.jsx)(Be,{record:s}),p.map(e=>(0,$.jsx)(ut,{id:r,tables:p,table:e,canChange:_,isReading:g&&!f},e.name)),m.length>0&&(0,$.jsxs)(`section`,{"aria-labelledby":`left-out`,children:[(0,$.jsx)(`h2`,{id:`left-out`,children:e(`settings.import.leftOut`)}),(0,$.jsx)(Le,{messages:m})]})]})}var Ct,$,wt;function Tt(){return(Tt=e((()=>{me(),i(),s(),Ct=o(),g(),u(),m(),ce(),fe(),ne(),je(),M(),P(),Ge(),$e(),rt(),gt(),bt(),$=f(),wt=pe})))()}Tt();export{xt as default};