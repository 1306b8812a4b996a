//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,Ct as n,E as r,Ht as i,St as a,T as o,Tt as s,Wt as c,b as l,f as u,h as d,jt as f,m as p,wt as m,x as h,xt as g,yt as _}from"./62afade3.js";import{O as ee,k as te}from"./f81c0fd3.js";import"./111e8b42.js";import{d as ne,u as re}from"./54fa6e67.js";import{i as v,o as y}from"./4159cc9a.js";import{a as ie,c as b,d as ae,f as oe,h as se,i as ce,l as le,m as ue,o as de,s as fe,u as x}from"./1e662f56.js";var pe;function me(){return(me=e((()=>{n(),pe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},c=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},a,o,s],l=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:c,args:null,argumentDefinitions:[]}],u={alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:l,storageKey:null},u,d,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[f,{args:null,kind:`FragmentSpread`,name:`table_table`},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[f,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[p,m,h],storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:l,storageKey:null},{args:null,kind:`FragmentSpread`,name:`progress_import`},{args:null,kind:`FragmentSpread`,name:`actions_import`},{args:null,kind:`FragmentSpread`,name:`readingOptions_import`},{args:null,kind:`FragmentSpread`,name:`report_import`},{args:null,kind:`FragmentSpread`,name:`undoReport_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:c,storageKey:null},u,d,{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[f,g,d,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[p,m,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null},h],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:c,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[a,o,f,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:c,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[a,o,f,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[g,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},d],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[n,g,s,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:c,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`5a6762ccae7606af1f113f8752d1045b`,id:`1998f59e3b04c768d94c1a429cfd75c0fd7130d6c5f5cbb45cd354524494784d`,metadata:{},name:`pageImportQuery`,operationKind:`query`,text:`query pageImportQuery(
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
`}}})(),pe.hash=`e1a4685918e5319689b70e3079d56dfe`})))()}var S;function he(){return(he=e((()=>{n(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportStartPayload`,kind:`LinkedField`,name:`importStart`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsStartMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsStartMutation`,selections:n},params:{cacheID:`88c6475311c973ea75ae8c7d9ba8879b`,id:`ba1da03ba8ba2d30eda5e437ba581480b8c3af8f10243f7af9fbfec9ac850a00`,metadata:{},name:`actionsStartMutation`,operationKind:`mutation`,text:`mutation actionsStartMutation(
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
`}}})(),S.hash=`2be72d151b4afa673e0741636e59845d`})))()}var C;function ge(){return(ge=e((()=>{n(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCancelPayload`,kind:`LinkedField`,name:`importCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsCancelMutation`,selections:n},params:{cacheID:`83c37b9725ca2cedfb5878b363bc68cc`,id:`3f39ff8329a16f0ae4b77f576f7c7dd0dfd245bb85fe3b5415ce371b626ac6b1`,metadata:{},name:`actionsCancelMutation`,operationKind:`mutation`,text:`mutation actionsCancelMutation(
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
`}}})(),C.hash=`aecc7ce8766d28e78aeabe34d75857d4`})))()}var w;function _e(){return(_e=e((()=>{n(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUndoPayload`,kind:`LinkedField`,name:`importUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsUndoMutation`,selections:n},params:{cacheID:`f5e2fc3953c85154c89bffeb58a51efe`,id:`c48d1470a1a2ab299f5b1266971d315d3ee4b6f1553ba8d87c86009544285df0`,metadata:{},name:`actionsUndoMutation`,operationKind:`mutation`,text:`mutation actionsUndoMutation(
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
`}}})(),w.hash=`efaefc3ec33e5671fb706fb6e7445d31`})))()}var T;function ve(){return(ve=e((()=>{n(),T={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null}],type:`Import`,abstractKey:null},T.hash=`15701f2b0a72beef4cf0f6eebec66c6e`})))()}var E;function ye(){return(ye=e((()=>{n(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`reportUrl`,storageKey:null},r={alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skippedRowsUrl`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`7e93c48d82ff89c2c764fbac03de9a94`,id:`baa3861d8e1b403101e3d5d93cc0c0f22408443247ed3f09a2115611de88d0b5`,metadata:{},name:`downloadsQuery`,operationKind:`query`,text:`query downloadsQuery(
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
`}}})(),E.hash=`862a5a8f71885dac27c3d4aa5d2db5c5`})))()}function be({id:e}){return(0,D.jsx)(Se,{id:e,label:`settings.import.report`,urlOf:e=>e?.reportUrl})}function xe({id:e,table:t}){return(0,D.jsx)(Se,{id:e,label:`settings.import.skippedRows`,urlOf:e=>e?.tables.find(({name:e})=>e===t)?.skippedRowsUrl})}function Se({id:e,label:t,urlOf:n}){let r=h(),i=d(),a=(0,Ce.useRelayEnvironment)(),o=async()=>{let t=E;try{let r=n((await(0,we.fetchQuery)(a,t,{id:e},{fetchPolicy:`network-only`}).toPromise())?.import);r&&location.assign(new URL(r,location.origin).pathname)}catch(e){g({text:i(e),isError:!0})}};return(0,D.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>void o(),children:[(0,D.jsx)(ee,{size:14,"aria-hidden":`true`}),r(t)]})}var Ce,we,D;function O(){return(O=e((()=>{ye(),te(),Ce=a(),we=n(),l(),p(),_(),D=i()})))()}function Te({record:e}){let t=h(),{id:n,status:r,startedAt:i,finishedAt:a,isUndoable:o}=(0,Ee.useFragment)(T,e),s=x(De),c=x(Oe),l=x(ke),u=s.isPending||c.isPending||l.isPending,d=r===`FAILED`&&!!i,f=e=>void s.write({input:{id:n,validateOnly:e}});return(0,k.jsxs)(`div`,{className:`settings-row`,children:[r===`READY`&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>f(!0),children:t(`settings.import.dryRun`)}),(r===`READY`||d)&&(0,k.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:u,onClick:()=>f(!1),children:t(d?`settings.import.resume`:`settings.import.start`)}),Ae.has(r)&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>void c.write({input:{id:n}}),children:t(`settings.import.cancel`)}),o&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>void l.write({input:{id:n}}),children:t(`settings.import.undo`)}),a&&(0,k.jsx)(be,{id:n}),(0,k.jsx)(ue,{problems:[...s.problems,...c.problems,...l.problems]})]})}var Ee,k,De,Oe,ke,Ae;function je(){return(je=e((()=>{he(),ge(),_e(),ve(),Ee=a(),l(),se(),le(),O(),k=i(),De=S,Oe=C,ke=w,Ae=new Set([`UPLOADING`,`PLANNING`,`READY`,`RUNNING`,`FAILED`])})))()}var A;function Me(){return(Me=e((()=>{n(),A={kind:`InlineDataFragment`,name:`messageText_message`},A.hash=`e3243288fbfcec323d01d4aef4507d35`})))()}function j(){let{messages:e,formatMessage:t}=r();return(0,Ne.useCallback)(n=>{let{code:r,message:i,params:a,table:o,rowNumber:s,column:c}=(0,Pe.readInlineData)(Fe,n),l=`settings.import.message.${r}`;if(!e[l])return i;let u=(n,r)=>{let i=`${Ie[n]}.${r}`;return e[i]?t({id:i}).toLowerCase():r},d=Object.fromEntries(Object.entries(a).map(([e,t])=>[e,u(e,t)]));return[o,s==null?null:t({id:`settings.import.row`},{number:s}),c,t({id:l},d)].filter(Boolean).join(`: `)},[e,t])}var Ne,Pe,Fe,Ie;function M(){return(M=e((()=>{Me(),Ne=c(),o(),Pe=a(),Fe=A,Ie={field:`settings.import.field`,kind:`settings.import.kind`,order:`settings.import.dateOrder`}})))()}function Le({messages:e}){let t=j();return(0,N.jsx)(`ul`,{className:`import-notes`,children:e.map(t).map(e=>(0,N.jsx)(`li`,{children:e},e))})}var N;function P(){return(P=e((()=>{M(),N=i()})))()}var F;function Re(){return(Re=e((()=>{n(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`readingOptionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`readingOptionsMutation`,selections:n},params:{cacheID:`6c5a35f15cac935504a08347c8a97df4`,id:`b57dbb94950e11f401f0fb1f0ff0a301c5355d12366fa8194fa24d8f533782fc`,metadata:{},name:`readingOptionsMutation`,operationKind:`mutation`,text:`mutation readingOptionsMutation(
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
`}}})(),F.hash=`d6c3d1627fa2d1fabfe8d0644e9a348c`})))()}var I;function ze(){return(ze=e((()=>{n(),I={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`readingOptions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null},I.hash=`607418e05fa549037f4f4d41091b0626`})))()}function Be({record:e}){let t=h(),{id:n,options:r}=(0,Ve.useFragment)(I,e),{timeZone:i,dateOrder:a,decimalMark:o,encoding:s}=r,c=e=>({id:n,timeZone:b(e,`timeZone`),dateOrder:b(e,`dateOrder`)||null,decimalMark:b(e,`decimalMark`)||null,encoding:b(e,`encoding`)||null}),l=t(`settings.import.byFile`);return(0,L.jsxs)(`section`,{"aria-labelledby":`options`,children:[(0,L.jsx)(`h2`,{id:`options`,children:t(`settings.import.options`)}),(0,L.jsxs)(de,{mutation:He,read:c,submit:t(`settings.import.readAgain`),isQuiet:!0,className:`settings-grid form-labels`,children:[(0,L.jsxs)(`label`,{children:[t(`settings.timeZone`),(0,L.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:i,children:[...new Set([i,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,L.jsx)(`option`,{children:e},e))})]}),(0,L.jsxs)(`label`,{children:[t(`settings.import.dateOrder`),(0,L.jsxs)(`select`,{className:`input`,name:`dateOrder`,defaultValue:a??``,children:[(0,L.jsx)(`option`,{value:``,children:l}),Ue.map(e=>(0,L.jsx)(`option`,{value:e,children:t(`settings.import.dateOrder.${e}`)},e))]})]}),(0,L.jsxs)(`label`,{children:[t(`settings.import.decimalMark`),(0,L.jsxs)(`select`,{className:`input`,name:`decimalMark`,defaultValue:o??``,children:[(0,L.jsx)(`option`,{value:``,children:l}),We.map(e=>(0,L.jsx)(`option`,{value:e,children:`1${e}5`},e))]})]}),(0,L.jsxs)(`label`,{children:[t(`settings.import.encoding`),(0,L.jsx)(`input`,{className:`input`,name:`encoding`,maxLength:32,placeholder:l,defaultValue:s??``})]})]})]})}var Ve,L,He,Ue,We;function Ge(){return(Ge=e((()=>{Re(),ze(),Ve=a(),l(),fe(),L=i(),He=F,Ue=[`DMY`,`MDY`,`YMD`],We=[`.`,`,`]})))()}var R;function Ke(){return(Ke=e((()=>{n(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`progress_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`9477c85ab8fc1e555c4ed5e7c3d5889e`,id:`58d5bf280611c3b7b1b2730b2cb3e241d906d7d31207a6d89728d4cc88fb5c21`,metadata:{},name:`progressQuery`,operationKind:`query`,text:`query progressQuery(
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
`}}})(),R.hash=`8e31069c3ac995d92e15e5afafdd7045`})))()}var z;function qe(){return(qe=e((()=>{n(),z={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`progress_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null}],type:`Import`,abstractKey:null},z.hash=`44c720aa93f291337d4ec9982c39a895`})))()}function Je(e,t,n){let r=(0,B.useRelayEnvironment)();(0,Xe.useEffect)(()=>{if(!H.has(t))return;let i=R,a=()=>(0,Ze.fetchQuery)(r,i,{id:e},{fetchPolicy:`network-only`}).toPromise().then(e=>e?.import?.status===t?void 0:n()).catch(()=>void 0),o=setInterval(()=>void a(),Qe);return()=>clearInterval(o)},[r,e,t,n])}function Ye({progress:e}){let t=h(),n=y(),{status:r,rowCount:i,rowsDone:a}=(0,B.useFragment)(z,e);if(!H.has(r))return null;let o=i>0&&r===`RUNNING`;return(0,V.jsxs)(`div`,{className:`import-running`,role:`status`,children:[(0,V.jsx)(`progress`,{className:`import-progress`,...o&&{value:a,max:i},"aria-label":t(`settings.import.progress`)}),(0,V.jsx)(`p`,{className:`quiet numeric`,children:o?t(`settings.import.rowsOf`,{done:n.number(a),count:n.number(i)}):t(`settings.import.doing.${r}`)})]})}var Xe,B,Ze,V,H,Qe;function $e(){return($e=e((()=>{Ke(),qe(),Xe=c(),B=a(),Ze=n(),v(),l(),V=i(),H=new Set([`UPLOADING`,`PLANNING`,`RUNNING`,`UNDOING`]),Qe=1500})))()}var U;function et(){return(et=e((()=>{n(),U=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,n,{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`report_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[t,n,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,n,i,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[i,e],storageKey:null}],type:`Import`,abstractKey:null}})(),U.hash=`0ebb4a3c20924730c68cdda5f2cdfbcd`})))()}function tt({record:e}){let t=h(),n=y(),r=j(),{id:i,isDryRun:a,counts:o,warningMessages:s,skippedRows:c,duplicates:l,differences:u,tables:d}=(0,nt.useFragment)(U,e);if(o.length===0)return null;let f=e=>o.find(t=>t.kind===e)?.skipped??0;return(0,G.jsxs)(`section`,{"aria-labelledby":`report`,children:[(0,G.jsx)(`h2`,{id:`report`,children:t(a?`settings.import.wouldDo`:`settings.import.did`)}),(0,G.jsx)(`div`,{className:`import-scroll`,children:(0,G.jsxs)(`table`,{className:`import-counts numeric`,children:[(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:t(`settings.fieldType`)}),K.map(e=>(0,G.jsx)(`th`,{scope:`col`,children:t(`settings.import.${e}`)},e))]})}),(0,G.jsx)(`tbody`,{children:o.map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`row`,children:t(`settings.import.kind.${e.kind}`)}),K.map(t=>(0,G.jsx)(`td`,{children:n.number(e[t])},t))]},e.kind))})]})}),!a&&d.filter(({kind:e})=>f(e)>0).map(({name:e})=>(0,G.jsxs)(`p`,{className:`settings-row`,children:[(0,G.jsx)(`bdi`,{children:e}),` `,(0,G.jsx)(xe,{id:i,table:e})]},e)),(0,G.jsx)(W,{title:`settings.import.skippedBecause`,lines:c.map(r)}),(0,G.jsx)(W,{title:`settings.import.warnings`,lines:s.map(r)}),(0,G.jsx)(W,{title:`settings.import.duplicates`,lines:l.map(({table:e,rowNumber:t,name:n,otherMessage:i})=>`${e} ${t}: ${n} ≈ ${r(i)}`)}),(0,G.jsx)(W,{title:`settings.import.differences`,lines:u.map(e=>`${e.table} ${e.rowNumber}: ${e.name}, ${e.figure}: ${e.theirs??`–`} ≠ ${e.ours??`–`}`)})]})}function W({title:e,lines:t}){let n=h();return t.length===0?null:(0,G.jsxs)(`details`,{className:`import-lines`,children:[(0,G.jsx)(`summary`,{children:n(e,{count:t.length})}),(0,G.jsx)(`ul`,{className:`import-notes`,children:t.slice(0,q).map(e=>(0,G.jsx)(`li`,{children:(0,G.jsx)(`bdi`,{children:e})},e))}),t.length>q&&(0,G.jsx)(`p`,{className:`quiet`,children:n(`settings.import.moreInReport`,{count:t.length-q})})]})}var nt,G,K,q;function rt(){return(rt=e((()=>{et(),nt=a(),v(),l(),O(),M(),G=i(),K=[`created`,`updated`,`unchanged`,`skipped`],q=20})))()}var J;function it(){return(it=e((()=>{n(),J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tableMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tableMutation`,selections:n},params:{cacheID:`dd2ebc903151f87c58895cba901222c3`,id:`9cb3bf9cf285a14565d3573b24e5d67d31d945b34182f01d952345954ded3bb4`,metadata:{},name:`tableMutation`,operationKind:`mutation`,text:`mutation tableMutation(
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
`}}})(),J.hash=`2583fc06cdd1cc266780e6c5f29d2acf`})))()}var Y;function at(){return(at=e((()=>{n(),Y={kind:`InlineDataFragment`,name:`table_chosen`},Y.hash=`7bfc1d90314d26639e3a924ee4b50129`})))()}var ot;function st(){return(st=e((()=>{n(),ot=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`table_table`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null}],storageKey:null},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[e,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null}],storageKey:null}],args:null,argumentDefinitions:[]}],type:`ImportTable`,abstractKey:null}})(),ot.hash=`0a78d4d35c1aa60e396958c985e7edf0`})))()}function ct(){let{messages:e,formatMessage:t}=r();return n=>{let r=`settings.import.field.${n}`;return e[r]?t({id:r}):n}}function lt(){return(lt=e((()=>{o()})))()}function ut({id:e,table:t,tables:n,canChange:r,isReading:i}){let a=h(),o=y(),{write:s,isPending:c,problems:l}=x(mt),u=(0,pt.useFragment)(ot,t),d=(t,r)=>{let i=n.flatMap(e=>dt((0,pt.readInlineData)(ht,e))).filter(e=>e.table!==u.name||e.header!==t);s({input:{id:e,columns:[...i,{table:u.name,header:t,becomes:r}]}})},{name:f,kind:p,rowCount:m,noteMessages:g,columns:_,fields:ee}=u;return(0,X.jsxs)(`section`,{"aria-labelledby":f,children:[(0,X.jsxs)(`h2`,{id:f,children:[a(`settings.import.kind.${p}`),` `,(0,X.jsx)(`span`,{className:`quiet numeric`,children:o.number(m)})]}),(0,X.jsx)(`p`,{className:`quiet`,children:(0,X.jsx)(`bdi`,{children:f})}),(0,X.jsx)(ue,{problems:l}),(0,X.jsx)(`ul`,{className:`lines`,children:_.map((e,t)=>(0,X.jsx)(ft,{column:e,fields:ee,examples:u.firstRows.map(e=>e[t]??``),onChoose:r&&!c?d:void 0,canChange:r||i},e.header))}),g.length>0&&(0,X.jsx)(Le,{messages:g})]})}function dt({name:e,columns:t}){return t.flatMap(({header:t,becomes:n,isChosen:r})=>r?[{table:e,header:t,becomes:n}]:[])}function ft({column:e,fields:t,examples:n,canChange:r,onChoose:i}){let a=h(),o=ct(),{header:s,becomes:c,fieldName:l,fieldType:u,isNew:d}=e,f=[...new Set(n.filter(Boolean))].slice(0,3).join(` · `),p=c===`COMPARED`,m=l?a(d?`settings.import.newField`:`settings.import.knownField`,{name:l,type:a(`settings.fieldType.${u??`TEXT`}`)}):o(c);return(0,X.jsxs)(`li`,{className:`line import-column`,children:[(0,X.jsxs)(`div`,{className:`line-text`,children:[(0,X.jsx)(`p`,{children:(0,X.jsx)(`bdi`,{className:`strong`,children:s})}),f&&(0,X.jsx)(`p`,{className:`quiet cut`,children:(0,X.jsx)(`bdi`,{children:f})})]}),r&&!p?(0,X.jsxs)(`select`,{className:`input`,"aria-label":a(`settings.import.becomes`,{header:s}),value:c,"aria-disabled":!i,onChange:e=>i?.(s,e.target.value),children:[(0,X.jsx)(`option`,{value:`LEFT_OUT`,children:o(`LEFT_OUT`)}),(0,X.jsx)(`option`,{value:`CUSTOM_FIELD`,children:l?m:o(`CUSTOM_FIELD`)}),t.map(e=>(0,X.jsx)(`option`,{value:e,children:o(e)},e))]}):(0,X.jsx)(`span`,{className:`quiet`,children:m})]})}var pt,X,mt,ht;function gt(){return(gt=e((()=>{it(),at(),st(),pt=a(),v(),l(),se(),le(),lt(),P(),X=i(),mt=J,ht=Y})))()}var Z;function _t(){return(_t=e((()=>{n(),Z=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`undoReport_import`,selections:[{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,t,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},t],args:null,argumentDefinitions:[]}],storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null}})(),Z.hash=`fc3df9a1201b798b1363eae66a768428`})))()}function vt({record:e}){let t=h(),n=y(),r=ct(),i=j(),{undoCounts:a,keptRows:o}=(0,yt.useFragment)(Z,e);return a.length===0?null:(0,Q.jsxs)(`section`,{"aria-labelledby":`undone`,children:[(0,Q.jsx)(`h2`,{id:`undone`,children:t(`settings.import.undone`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:a.map(({kind:e,outcome:i,rowCount:a})=>(0,Q.jsxs)(`li`,{className:`line`,children:[(0,Q.jsxs)(`p`,{className:`line-text`,children:[r(e),` · `,t(`settings.import.outcome.${i}`)]}),(0,Q.jsx)(`span`,{className:`numeric`,children:n.number(a)})]},`${e} ${i}`))}),o.length>0&&(0,Q.jsx)(`ul`,{className:`import-notes`,children:o.map(({id:e,kind:t,column:n,reasonMessage:a})=>(0,Q.jsx)(`li`,{children:[r(t),n&&r(n),i(a)].filter(Boolean).join(`: `)},`${e} ${n}`))})]})}var yt,Q;function bt(){return(bt=e((()=>{_t(),yt=a(),v(),l(),lt(),M(),Q=i()})))()}function xt(){return(0,$.jsx)(re,{children:(0,$.jsx)(St,{})})}function St(){let e=h(),t=j(),{id:n=``}=f({strict:!1}),{data:r,refresh:i}=ie(wt,(0,Ct.useMemo)(()=>({id:n}),[n])),a=r.import;if(Je(n,a?.status??``,i),!a)return(0,$.jsx)(u,{});let{fileName:o,status:s,problemMessage:c,startedAt:l,tables:d,leftOutMessages:p}=a,g=s===`PLANNING`,_=!l&&(s===`READY`||s===`FAILED`);return(0,$.jsxs)(ae,{value:i,children:[(0,$.jsxs)(`section`,{"aria-labelledby":`file`,children:[(0,$.jsxs)(`p`,{className:`quiet`,children:[(0,$.jsx)(m,{to:`/app/settings/import`,children:e(`settings.import`)}),` ›`]}),(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsx)(`h2`,{id:`file`,children:(0,$.jsx)(`bdi`,{children:o})}),(0,$.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${s}`)})]}),c&&(0,$.jsx)(`p`,{className:`import-problem`,role:`alert`,children:t(c)}),(0,$.jsx)(Ye,{progress:a}),(0,$.jsx)(Te,{record:a})]}),(0,$.jsx)(tt,{record:a}),(0,$.jsx)(vt,{record:a}),_&&(0,$.jsx)(Be,{record:a}),d.map(e=>(0,$.jsx)(ut,{id:n,tables:d,table:e,canChange:_,isReading:g&&!l},e.name)),p.length>0&&(0,$.jsxs)(`section`,{"aria-labelledby":`left-out`,children:[(0,$.jsx)(`h2`,{id:`left-out`,children:e(`settings.import.leftOut`)}),(0,$.jsx)(Le,{messages:p})]})]})}var Ct,$,wt;function Tt(){return(Tt=e((()=>{me(),s(),t(),Ct=c(),a(),l(),p(),oe(),ce(),ne(),je(),M(),P(),Ge(),$e(),rt(),gt(),bt(),$=i(),wt=pe})))()}Tt();export{xt as default};