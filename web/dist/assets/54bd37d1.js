//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,I as i,N as a,Qt as o,Tn as s,V as c,X as l,Y as u,an as d,c as f,dn as p,en as m,fn as h,in as g,o as _,on as v,rn as y,u as b}from"./eac1eecf.js";import{R as x,X as ee,Z as te,z as S}from"./88b7b131.js";import{l as ne,u as re}from"./d2c0e662.js";import{n as ie,t as ae}from"./981ca7e3.js";import{c as oe,d as se,f as C,g as ce,h as le,m as w,o as ue,p as de,s as fe,v as pe,y as me}from"./982b6667.js";var he;function ge(){return(ge=e((()=>{g(),he=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`fileName`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null},l=[a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},o,s,c],u={kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:l,args:null,argumentDefinitions:[]},d={alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},y=[u],b={alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:l,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:[a,u],storageKey:null},d,f,{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[p],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[m,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:[a],storageKey:null},{args:null,kind:`FragmentSpread`,name:`table_table`},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[m,p,h,g,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,g],storageKey:null}],args:null,argumentDefinitions:[]}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:y,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`newSettingMessages`,plural:!0,selections:y,storageKey:null},{args:null,kind:`FragmentSpread`,name:`progress_import`},{args:null,kind:`FragmentSpread`,name:`actions_import`},{args:null,kind:`FragmentSpread`,name:`readingOptions_import`},{args:null,kind:`FragmentSpread`,name:`report_import`},{args:null,kind:`FragmentSpread`,name:`undoReport_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageImportQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,i,b,d,f,{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[p,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[m,b,p,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},h,f,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[_,v,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null},g],storageKey:null},g],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`leftOutMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`newSettingMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:l,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[o,s,m,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reasons`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[o,s,m,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[p,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},f],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[n,p,m,c,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:l,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`669a054cd417e9afdaff2cae82327daf`,id:`b388a1fc94fcd66cb3f47f7968646443448539597f7e0a81ef839bf50740ce31`,metadata:{},name:`pageImportQuery`,operationKind:`query`,text:`query pageImportQuery(
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
    newSettingMessages {
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
    reasons
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
    name
    column
    reasonMessage {
      ...messageText_message
    }
  }
}
`}}})(),he.hash=`e99be567551a84b58e6c273573ba557e`})))()}var _e;function ve(){return(ve=e((()=>{g(),_e=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportStartPayload`,kind:`LinkedField`,name:`importStart`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsStartMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsStartMutation`,selections:n},params:{cacheID:`88c6475311c973ea75ae8c7d9ba8879b`,id:`ba1da03ba8ba2d30eda5e437ba581480b8c3af8f10243f7af9fbfec9ac850a00`,metadata:{},name:`actionsStartMutation`,operationKind:`mutation`,text:`mutation actionsStartMutation(
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
`}}})(),_e.hash=`2be72d151b4afa673e0741636e59845d`})))()}var ye;function be(){return(be=e((()=>{g(),ye=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportCancelPayload`,kind:`LinkedField`,name:`importCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsCancelMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsCancelMutation`,selections:n},params:{cacheID:`83c37b9725ca2cedfb5878b363bc68cc`,id:`3f39ff8329a16f0ae4b77f576f7c7dd0dfd245bb85fe3b5415ce371b626ac6b1`,metadata:{},name:`actionsCancelMutation`,operationKind:`mutation`,text:`mutation actionsCancelMutation(
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
`}}})(),ye.hash=`aecc7ce8766d28e78aeabe34d75857d4`})))()}var T;function xe(){return(xe=e((()=>{g(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUndoPayload`,kind:`LinkedField`,name:`importUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`actionsUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`actionsUndoMutation`,selections:n},params:{cacheID:`f5e2fc3953c85154c89bffeb58a51efe`,id:`c48d1470a1a2ab299f5b1266971d315d3ee4b6f1553ba8d87c86009544285df0`,metadata:{},name:`actionsUndoMutation`,operationKind:`mutation`,text:`mutation actionsUndoMutation(
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
`}}})(),T.hash=`efaefc3ec33e5671fb706fb6e7445d31`})))()}var E;function Se(){return(Se=e((()=>{g(),E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`startedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`finishedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isUndoable`,storageKey:null}],type:`Import`,abstractKey:null},E.hash=`15701f2b0a72beef4cf0f6eebec66c6e`})))()}var D;function Ce(){return(Ce=e((()=>{g(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`reportUrl`,storageKey:null},r={alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skippedRowsUrl`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`downloadsQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`7e93c48d82ff89c2c764fbac03de9a94`,id:`baa3861d8e1b403101e3d5d93cc0c0f22408443247ed3f09a2115611de88d0b5`,metadata:{},name:`downloadsQuery`,operationKind:`query`,text:`query downloadsQuery(
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
`}}})(),D.hash=`862a5a8f71885dac27c3d4aa5d2db5c5`})))()}function we({id:e}){return(0,O.jsx)(Ee,{id:e,label:`settings.import.report`,urlOf:e=>e?.reportUrl})}function Te({id:e,table:t}){return(0,O.jsx)(Ee,{id:e,label:`settings.import.skippedRows`,urlOf:e=>e?.tables.find(({name:e})=>e===t)?.skippedRowsUrl})}function Ee({id:e,label:t,urlOf:n}){let a=r(),o=i(),s=(0,De.useRelayEnvironment)(),c=async()=>{let t=D;try{let r=n((await(0,Oe.fetchQuery)(s,t,{id:e},{fetchPolicy:`network-only`}).toPromise())?.import);r&&location.assign(new URL(r,location.origin).pathname)}catch(e){m({text:o(e),isError:!0})}};return(0,O.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>void c(),children:[(0,O.jsx)(ee,{size:14,"aria-hidden":`true`}),a(t)]})}var De,Oe,O;function k(){return(k=e((()=>{Ce(),te(),De=y(),Oe=g(),c(),n(),o(),O=t()})))()}function ke({record:e}){let t=r(),{id:n,status:i,startedAt:a,finishedAt:o,isUndoable:s}=(0,je.useFragment)(E,e),c=w(Me),l=w(Ne),u=w(Pe),[d,f]=(0,Ae.useState)(!1),p=c.isPending||l.isPending||u.isPending,m=i===`FAILED`&&!!a,h=e=>void c.write({input:{id:n,validateOnly:e}});return(0,A.jsxs)(`div`,{className:`settings-row`,children:[i===`READY`&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:p,onClick:()=>h(!0),children:t(`settings.import.dryRun`)}),(i===`READY`||m)&&(0,A.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:p,onClick:()=>h(!1),children:t(m?`settings.import.resume`:`settings.import.start`)}),Fe.has(i)&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:p,onClick:()=>void l.write({input:{id:n}}),children:t(`settings.import.cancel`)}),s&&(0,A.jsx)(`button`,{type:`button`,className:`button`,disabled:p,onClick:()=>f(!0),children:t(`settings.import.undo`)}),d&&(0,A.jsx)(x,{title:t(`settings.import.undoTitle`),action:t(`settings.import.undo`),onConfirm:()=>void u.write({input:{id:n}}),onClose:()=>f(!1),children:t(`settings.import.undoHelp`)}),o&&(0,A.jsx)(we,{id:n}),(0,A.jsx)(pe,{problems:[...c.problems,...l.problems,...u.problems]})]})}var Ae,je,A,Me,Ne,Pe,Fe;function Ie(){return(Ie=e((()=>{ve(),be(),xe(),Se(),Ae=s(),je=y(),S(),c(),me(),de(),k(),A=t(),Me=_e,Ne=ye,Pe=T,Fe=new Set([`UPLOADING`,`PLANNING`,`READY`,`RUNNING`,`FAILED`])})))()}var Le;function Re(){return(Re=e((()=>{g(),Le={kind:`InlineDataFragment`,name:`messageText_message`},Le.hash=`e3243288fbfcec323d01d4aef4507d35`})))()}function j(){let{locale:e,messages:t,formatMessage:n}=l();return(0,ze.useCallback)(r=>{let{code:i,message:a,params:o,table:s,rowNumber:c,column:l}=(0,Be.readInlineData)(Ve,r),u=`settings.import.message.${i}`;if(!t[u])return a;let d=(e,r)=>{let i=`${He[e]}.${r}`;return t[i]?Ue(e,n({id:i})):typeof r==`string`?f(r):r},p=(e,t)=>String(t).split(` or `).map(t=>String(d(e,t))),m=new Intl.ListFormat(e,{type:`disjunction`}),h=Object.fromEntries(Object.entries(o).map(([e,t])=>[e,e===`possible`?m.format(p(e,t)):d(e,t)])),g=c==null?null:n({id:`settings.import.row`},{number:c});return[f(s??``),g,f(l??``),n({id:u},h)].filter(Boolean).join(`: `)},[e,t,n])}var ze,Be,Ve,He,Ue;function M(){return(M=e((()=>{Re(),ze=s(),u(),Be=y(),_(),Ve=Le,He={chosen:`settings.import.dateOrder`,encoding:`settings.import.encodingName`,field:`settings.import.field`,kind:`settings.import.kind`,order:`settings.import.dateOrder`,possible:`settings.import.dateOrder`,problem:`settings.import.mappingProblem`,target:`settings.import.field`},Ue=(e,t)=>e===`encoding`?t:t.toLowerCase()})))()}function We({messages:e}){let t=j();return(0,Ge.jsx)(`ul`,{className:`import-notes`,children:e.map(t).map(e=>(0,Ge.jsx)(`li`,{children:e},e))})}var Ge;function N(){return(N=e((()=>{M(),Ge=t()})))()}var P;function Ke(){return(Ke=e((()=>{g(),P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`readingOptionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`readingOptionsMutation`,selections:n},params:{cacheID:`6c5a35f15cac935504a08347c8a97df4`,id:`b57dbb94950e11f401f0fb1f0ff0a301c5355d12366fa8194fa24d8f533782fc`,metadata:{},name:`readingOptionsMutation`,operationKind:`mutation`,text:`mutation readingOptionsMutation(
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
`}}})(),P.hash=`d6c3d1627fa2d1fabfe8d0644e9a348c`})))()}var F;function qe(){return(qe=e((()=>{g(),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`readingOptions_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,concreteType:`ImportOptions`,kind:`LinkedField`,name:`options`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dateOrder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalMark`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`encoding`,storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null},F.hash=`607418e05fa549037f4f4d41091b0626`})))()}function Je({record:e}){let t=r(),{id:n,options:i}=(0,Ye.useFragment)(F,e),{timeZone:a,dateOrder:o,decimalMark:s,encoding:c}=i,l=e=>({id:n,timeZone:C(e,`timeZone`),dateOrder:C(e,`dateOrder`)||null,decimalMark:C(e,`decimalMark`)||null,encoding:C(e,`encoding`)||null}),u=t(`settings.import.byFile`);return(0,I.jsxs)(`section`,{"aria-labelledby":`options`,children:[(0,I.jsx)(`h2`,{id:`options`,children:t(`settings.import.options`)}),(0,I.jsxs)(oe,{mutation:Xe,read:l,submit:t(`settings.import.readAgain`),isQuiet:!0,className:`settings-grid form-labels`,children:[(0,I.jsxs)(`label`,{children:[t(`record.timeZone`),(0,I.jsx)(ae,{timeZone:a})]}),(0,I.jsxs)(`label`,{children:[t(`settings.import.dateOrder`),(0,I.jsxs)(`select`,{className:`input`,name:`dateOrder`,defaultValue:o??``,children:[(0,I.jsx)(`option`,{value:``,children:u}),Ze.map(e=>(0,I.jsx)(`option`,{value:e,children:t(`settings.import.dateOrder.${e}`)},e))]})]}),(0,I.jsxs)(`label`,{children:[t(`settings.import.decimalMark`),(0,I.jsxs)(`select`,{className:`input`,name:`decimalMark`,defaultValue:s??``,children:[(0,I.jsx)(`option`,{value:``,children:u}),Qe.map(e=>(0,I.jsx)(`option`,{value:e,children:`1${e}5`},e))]})]}),(0,I.jsxs)(`label`,{children:[t(`settings.import.encoding`),(0,I.jsx)(`input`,{className:`input`,name:`encoding`,maxLength:32,placeholder:u,defaultValue:c??``})]})]})]})}var Ye,I,Xe,Ze,Qe;function $e(){return($e=e((()=>{Ke(),qe(),Ye=y(),c(),se(),ie(),I=t(),Xe=P,Ze=[`DMY`,`MDY`,`YMD`],Qe=[`.`,`,`]})))()}var L;function et(){return(et=e((()=>{g(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`progress_import`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`progressQuery`,selections:[{alias:null,args:t,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`9477c85ab8fc1e555c4ed5e7c3d5889e`,id:`58d5bf280611c3b7b1b2730b2cb3e241d906d7d31207a6d89728d4cc88fb5c21`,metadata:{},name:`progressQuery`,operationKind:`query`,text:`query progressQuery(
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
`}}})(),L.hash=`8e31069c3ac995d92e15e5afafdd7045`})))()}var R;function tt(){return(tt=e((()=>{g(),R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`progress_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowsDone`,storageKey:null}],type:`Import`,abstractKey:null},R.hash=`44c720aa93f291337d4ec9982c39a895`})))()}function nt(e,t,n){let r=(0,B.useRelayEnvironment)();(0,z.useEffect)(()=>{if(!H.has(t))return;let i=L,a=()=>(0,at.fetchQuery)(r,i,{id:e},{fetchPolicy:`network-only`}).toPromise().then(e=>e?.import?.status===t?void 0:n()).catch(()=>void 0),o=setInterval(()=>void a(),U);return()=>clearInterval(o)},[r,e,t,n])}function rt(e,t){(0,z.useEffect)(()=>{if(!e)return;let n=0,r=setInterval(()=>{n+=1,n===ot&&clearInterval(r),t()},U);return()=>clearInterval(r)},[e,t])}function it({progress:e}){let t=r(),n=b(),{status:i,rowCount:a,rowsDone:o}=(0,B.useFragment)(R,e);if(!H.has(i))return null;let s=a>0&&i===`RUNNING`;return(0,V.jsxs)(`div`,{className:`import-running`,role:`status`,children:[(0,V.jsx)(`progress`,{className:`import-progress`,...s&&{value:o,max:a},"aria-label":t(`settings.import.progress`)}),(0,V.jsx)(`p`,{className:`quiet numeric`,children:s?t(`settings.import.rowsOf`,{done:n.number(o),count:n.number(a)}):t(`settings.import.doing.${i}`)})]})}var z,B,at,V,H,U,ot;function st(){return(st=e((()=>{et(),tt(),z=s(),B=y(),at=g(),_(),c(),V=t(),H=new Set([`UPLOADING`,`PLANNING`,`RUNNING`,`UNDOING`]),U=1500,ot=20})))()}var W;function ct(){return(ct=e((()=>{g(),W=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,n,{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`report_import`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDryRun`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`ImportCount`,kind:`LinkedField`,name:`counts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`created`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`updated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`unchanged`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`skipped`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`warningMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`skippedRows`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,concreteType:`ImportDuplicate`,kind:`LinkedField`,name:`duplicates`,plural:!0,selections:[t,n,i,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`otherMessage`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reasons`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,n,i,{alias:null,args:null,kind:`ScalarField`,name:`figure`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ours`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportTable`,kind:`LinkedField`,name:`tables`,plural:!0,selections:[i,e],storageKey:null}],type:`Import`,abstractKey:null}})(),W.hash=`c770c6a3c3c6f7b07757d554c78e9531`})))()}function lt({record:e}){let t=r(),n=b(),i=j(),{id:a,isDryRun:o,counts:s,warningMessages:c,skippedRows:l,duplicates:u,differences:d,tables:f}=(0,ut.useFragment)(W,e);if(s.length===0)return null;let p=e=>s.find(t=>t.kind===e)?.skipped??0;return(0,K.jsxs)(`section`,{"aria-labelledby":`report`,children:[(0,K.jsx)(`h2`,{id:`report`,children:t(o?`settings.import.wouldDo`:`settings.import.did`)}),(0,K.jsx)(`div`,{className:`import-scroll`,children:(0,K.jsxs)(`table`,{className:`import-counts numeric`,children:[(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{children:[(0,K.jsx)(`th`,{scope:`col`,children:t(`settings.fieldType`)}),q.map(e=>(0,K.jsx)(`th`,{scope:`col`,children:t(`settings.import.${e}`)},e))]})}),(0,K.jsx)(`tbody`,{children:s.map(e=>(0,K.jsxs)(`tr`,{children:[(0,K.jsx)(`th`,{scope:`row`,children:t(`settings.import.kind.${e.kind}`)}),q.map(t=>(0,K.jsx)(`td`,{children:n.number(e[t])},t))]},e.kind))})]})}),!o&&f.filter(({kind:e})=>p(e)>0).map(({name:e})=>(0,K.jsxs)(`p`,{className:`settings-row`,children:[(0,K.jsx)(`bdi`,{children:e}),` `,(0,K.jsx)(Te,{id:a,table:e})]},e)),(0,K.jsx)(G,{title:`settings.import.skippedBecause`,lines:l.map(i)}),(0,K.jsx)(G,{title:`settings.import.warnings`,lines:c.map(i)}),(0,K.jsx)(G,{title:`settings.import.duplicates`,lines:u.map(({table:e,rowNumber:n,name:r,otherMessage:a,reasons:o})=>{let s=o.map(e=>t(`settings.import.duplicateReason.${e}`)).join(`, `);return`${e} ${n}: ${r} ≈ ${i(a)}${s&&` (${s})`}`})}),(0,K.jsx)(G,{title:`settings.import.differences`,lines:d.map(e=>`${e.table} ${e.rowNumber}: ${e.name}, ${e.figure}: ${e.theirs??`–`} ≠ ${e.ours??`–`}`)})]})}function G({title:e,lines:t}){let n=r();return t.length===0?null:(0,K.jsxs)(`details`,{className:`import-lines`,children:[(0,K.jsx)(`summary`,{children:n(e,{count:t.length})}),(0,K.jsx)(`ul`,{className:`import-notes`,children:t.slice(0,J).map(e=>(0,K.jsx)(`li`,{children:(0,K.jsx)(`bdi`,{children:e})},e))}),t.length>J&&(0,K.jsx)(`p`,{className:`quiet`,children:n(`settings.import.moreInReport`,{count:t.length-J})})]})}var ut,K,q,J;function dt(){return(dt=e((()=>{ct(),ut=y(),_(),c(),k(),M(),K=t(),q=[`created`,`updated`,`unchanged`,`skipped`],J=20})))()}var ft;function pt(){return(pt=e((()=>{g(),ft=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ImportUpdatePayload`,kind:`LinkedField`,name:`importUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Import`,kind:`LinkedField`,name:`import`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tableMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tableMutation`,selections:n},params:{cacheID:`dd2ebc903151f87c58895cba901222c3`,id:`9cb3bf9cf285a14565d3573b24e5d67d31d945b34182f01d952345954ded3bb4`,metadata:{},name:`tableMutation`,operationKind:`mutation`,text:`mutation tableMutation(
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
`}}})(),ft.hash=`2583fc06cdd1cc266780e6c5f29d2acf`})))()}var mt;function ht(){return(ht=e((()=>{g(),mt={kind:`InlineDataFragment`,name:`table_chosen`},mt.hash=`ed3f957daedd58855041a96040bb0508`})))()}var Y;function gt(){return(gt=e((()=>{g(),Y=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`headerRow`,storageKey:null},r=[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null}],args:null,argumentDefinitions:[]}],i={alias:null,args:null,kind:`ScalarField`,name:`header`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`becomes`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isChosen`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`table_table`,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`proposedKind`,storageKey:null},n,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`problemMessage`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null},{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`noteMessages`,plural:!0,selections:r,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fields`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstRows`,storageKey:null},{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`fieldName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fieldType`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isNew`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`examples`,storageKey:null}],storageKey:null},{kind:`InlineDataFragmentSpread`,name:`table_chosen`,selections:[e,t,n,o,{alias:null,args:null,concreteType:`ImportColumn`,kind:`LinkedField`,name:`columns`,plural:!0,selections:[i,a,o],storageKey:null}],args:null,argumentDefinitions:[]}],type:`ImportTable`,abstractKey:null}})(),Y.hash=`fe6eb319dc3240d59e16b84f4c602b75`})))()}function _t(){let{messages:e,formatMessage:t}=l(),n=(n,r)=>e[n]?t({id:n}):r;return e=>{let[r=``,i]=e.split(`.`),a=n(`settings.import.field.${r}`,r);return i?t({id:`settings.import.part`},{field:a,part:n(`settings.import.addressPart.${i}`,i)}):a}}function vt(){return(vt=e((()=>{u()})))()}function yt({table:e,kind:t,proposedKind:n,headerRow:i,onChoose:a}){let o=r(),s=(0,bt.useRef)(null),c=t===`UNKNOWN`,l=e=>o(`settings.import.kind.${e}`),u=n?l(n).toLowerCase():``;return(0,X.jsxs)(X.Fragment,{children:[c&&n&&(0,X.jsxs)(`p`,{className:`settings-row`,children:[o(`settings.import.looksLike`,{kind:u}),` `,(0,X.jsx)(`button`,{type:`button`,className:`button button-primary`,"aria-disabled":!a,onClick:()=>{a&&n&&(s.current?.focus(),a({kind:n,headerRow:null}))},children:o(`settings.import.useProposal`,{kind:u})})]}),(0,X.jsxs)(`div`,{className:`settings-row import-kind`,children:[(0,X.jsxs)(`select`,{ref:s,className:`input`,"aria-label":o(`settings.import.rowsAre`,{table:e}),value:t,"aria-disabled":!a,onChange:e=>a?.({kind:e.target.value,headerRow:null}),children:[c&&(0,X.jsx)(`option`,{value:`UNKNOWN`,children:o(`settings.import.chooseKind`)}),xt.map(e=>(0,X.jsx)(`option`,{value:e,children:l(e)},e))]}),!c&&t!==`LEFT_OUT`&&typeof i==`number`&&(0,X.jsx)(`select`,{className:`input`,"aria-label":o(`settings.import.headerRow`,{table:e}),value:i,"aria-disabled":!a,onChange:e=>a?.({kind:t,headerRow:Number(e.target.value)}),children:St.map(e=>(0,X.jsx)(`option`,{value:e,children:e===0?o(`settings.import.headerRow.none`):o(`settings.import.headerRow.row`,{number:e})},e))})]})]})}var bt,X,xt,St;function Ct(){return(Ct=e((()=>{bt=s(),c(),X=t(),xt=[`organizations`,`people`,`deals`,`activities`,`notes`,`LEFT_OUT`],St=Array.from({length:21},(e,t)=>t)})))()}function wt({id:e,table:t,tables:n,canChange:i,isReading:a,hasProblem:o}){let s=r(),c=b(),l=j(),{write:u,isPending:d,problems:f}=w(kt),p=(0,Ot.useFragment)(Y,t),{name:m,kind:h,proposedKind:g,headerRow:_,problemMessage:v,rowCount:y,noteMessages:x,columns:ee,fields:te}=p,S=n.map(e=>(0,Ot.readInlineData)(At,e)),ne=(t,n)=>{let r=S.flatMap(Tt).filter(e=>e.table!==m||e.header!==t);u({input:{id:e,columns:[...r,{table:m,header:t,becomes:n}]}})},re=t=>{let n=S.filter(e=>e.name!==m),r=n.flatMap(Et);u({input:{id:e,tables:[...r,{table:m,...t}],columns:n.flatMap(Tt)}})},ie=h!==`UNKNOWN`&&h!==`LEFT_OUT`;return(0,Z.jsxs)(`section`,{"aria-labelledby":m,children:[(0,Z.jsxs)(`h2`,{id:m,children:[s(`settings.import.kind.${h}`),` `,(0,Z.jsx)(`span`,{className:`quiet numeric`,children:c.number(y)})]}),(0,Z.jsx)(`p`,{className:`quiet`,children:(0,Z.jsx)(`bdi`,{children:m})}),v&&o&&(0,Z.jsx)(`p`,{className:`import-problem`,role:`alert`,children:l(v)}),(i||a)&&(0,Z.jsx)(yt,{table:m,kind:h,proposedKind:g,headerRow:_,onChoose:i&&!d?re:void 0}),(0,Z.jsx)(pe,{problems:f}),h!==`LEFT_OUT`&&(0,Z.jsx)(`ul`,{className:`lines`,children:ee.map((e,t)=>(0,Z.jsx)(Dt,{column:e,hasCustomFields:jt.has(h),fields:te,examples:p.firstRows.map(e=>e[t]??``),onChoose:i&&!d?ne:void 0,canChange:ie&&(i||a)},`${e.header} ${t}`))}),x.length>0&&(0,Z.jsx)(We,{messages:x})]})}function Tt({name:e,columns:t}){return t.flatMap(({header:t,becomes:n,isChosen:r})=>r?[{table:e,header:t,becomes:n}]:[])}function Et({name:e,kind:t,headerRow:n,isChosen:r}){return r?[{table:e,kind:t,headerRow:n??null}]:[]}function Dt({column:e,hasCustomFields:t,fields:n,examples:i,canChange:a,onChoose:o}){let s=r(),c=_t(),{header:l,becomes:u,fieldName:d,fieldType:p,isNew:m}=e,h=[...new Set(i.filter(Boolean))].slice(0,3).join(` · `),g=u===`COMPARED`,_=n.map(e=>[e,c(e)]).toSorted(([,e],[,t])=>e.localeCompare(t)),v=d?s(m?`settings.import.newField`:`settings.import.knownField`,{name:f(d),type:s(`settings.fieldType.${p??`TEXT`}`)}):c(u);return(0,Z.jsxs)(`li`,{className:`line import-column`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:l})}),h&&(0,Z.jsx)(`p`,{className:`quiet cut`,children:(0,Z.jsx)(`bdi`,{children:h})})]}),a&&!g?(0,Z.jsxs)(`select`,{className:`input`,"aria-label":s(`settings.import.becomes`,{header:f(l)}),value:u,"aria-disabled":!o,onChange:e=>o?.(l,e.target.value),children:[(0,Z.jsx)(`option`,{value:`LEFT_OUT`,children:c(`LEFT_OUT`)}),t&&(0,Z.jsx)(`option`,{value:`CUSTOM_FIELD`,children:d?v:c(`CUSTOM_FIELD`)}),_.map(([e,t])=>(0,Z.jsx)(`option`,{value:e,children:t},e))]}):(0,Z.jsx)(`span`,{className:`quiet`,children:v})]})}var Ot,Z,kt,At,jt;function Mt(){return(Mt=e((()=>{pt(),ht(),gt(),Ot=y(),_(),c(),me(),de(),vt(),Ct(),M(),N(),Z=t(),kt=ft,At=mt,jt=new Set([`organizations`,`people`,`deals`])})))()}var Nt;function Pt(){return(Pt=e((()=>{g(),Nt=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`column`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`undoReport_import`,selections:[{alias:null,args:null,concreteType:`ImportUndoCount`,kind:`LinkedField`,name:`undoCounts`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`outcome`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ImportKeptRow`,kind:`LinkedField`,name:`keptRows`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t,{alias:null,args:null,concreteType:`ImportMessage`,kind:`LinkedField`,name:`reasonMessage`,plural:!1,selections:[{kind:`InlineDataFragmentSpread`,name:`messageText_message`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`table`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rowNumber`,storageKey:null},t],args:null,argumentDefinitions:[]}],storageKey:null}],storageKey:null}],type:`Import`,abstractKey:null}})(),Nt.hash=`59b47490d38c6dd42c5e893b445074c8`})))()}function Ft({record:e}){let t=r(),n=b(),i=_t(),a=j(),{undoCounts:o,keptRows:s}=(0,It.useFragment)(Nt,e);return o.length===0?null:(0,Q.jsxs)(`section`,{"aria-labelledby":`undone`,children:[(0,Q.jsx)(`h2`,{id:`undone`,children:t(`settings.import.undone`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:o.map(({kind:e,outcome:r,rowCount:a})=>(0,Q.jsxs)(`li`,{className:`line`,children:[(0,Q.jsxs)(`p`,{className:`line-text`,children:[i(e),` · `,t(`settings.import.outcome.${r}`)]}),(0,Q.jsx)(`span`,{className:`numeric`,children:n.number(a)})]},`${e} ${r}`))}),s.length>0&&(0,Q.jsx)(`ul`,{className:`import-notes`,children:s.map(({id:e,kind:t,name:n,column:r,reasonMessage:o})=>(0,Q.jsxs)(`li`,{children:[i(t),`: `,n&&(0,Q.jsx)(`bdi`,{className:`strong`,children:n}),` `,[r&&i(r),a(o)].filter(Boolean).join(`: `)]},`${e} ${r}`))})]})}var It,Q;function Lt(){return(Lt=e((()=>{Pt(),It=y(),_(),c(),vt(),M(),Q=t()})))()}function Rt(){return(0,$.jsx)(ne,{permission:`SETTINGS_WRITE`,children:(0,$.jsx)(zt,{})})}function zt(){let e=r(),t=j(),{id:n=``}=h({strict:!1}),{data:i,refresh:o}=fe(Vt,(0,Bt.useMemo)(()=>({id:n}),[n])),s=i.import;if(nt(n,s?.status??``,o),rt(s?.status===`CANCELLED`&&!!s.startedAt&&s.counts.length===0,o),!s)return(0,$.jsx)(a,{});let{fileName:c,status:l,problemMessage:u,startedAt:f,tables:p,leftOutMessages:m,newSettingMessages:g}=s,_=l===`PLANNING`,v=Ht.test(u?.code??``),y=!v&&p.some(e=>e.problemMessage),b=l===`FAILED`&&!f&&y,x=!f&&(l===`READY`||l===`FAILED`);return(0,$.jsxs)(le,{value:o,children:[(0,$.jsxs)(`section`,{"aria-labelledby":`file`,children:[(0,$.jsxs)(`p`,{className:`quiet`,children:[(0,$.jsx)(d,{to:`/app/settings/import`,children:e(`settings.import`)}),` ›`]}),(0,$.jsxs)(`div`,{className:`section-head`,children:[(0,$.jsx)(`h2`,{id:`file`,children:(0,$.jsx)(`bdi`,{children:c})}),(0,$.jsx)(`span`,{className:`time`,children:e(`settings.import.status.${b?`UNDECIDED`:l}`)})]}),u&&!y&&(0,$.jsx)(`p`,{className:`import-problem`,role:`alert`,children:t(u)}),(0,$.jsx)(it,{progress:s}),(0,$.jsx)(ke,{record:s})]}),(0,$.jsx)(lt,{record:s}),(0,$.jsx)(Ft,{record:s}),x&&v&&(0,$.jsx)(Je,{record:s}),p.map(e=>(0,$.jsx)(wt,{id:n,tables:p,table:e,canChange:x,isReading:_&&!f,hasProblem:y},e.name)),x&&!v&&(0,$.jsx)(Je,{record:s}),!f&&g.length>0&&(0,$.jsxs)(`section`,{"aria-labelledby":`new-settings`,children:[(0,$.jsx)(`h2`,{id:`new-settings`,children:e(`settings.import.newSettings`)}),(0,$.jsx)(We,{messages:g})]}),m.length>0&&(0,$.jsxs)(`section`,{"aria-labelledby":`left-out`,children:[(0,$.jsx)(`h2`,{id:`left-out`,children:e(`settings.import.leftOut`)}),(0,$.jsx)(We,{messages:m})]})]})}var Bt,$,Vt,Ht;function Ut(){return(Ut=e((()=>{ge(),v(),p(),Bt=s(),y(),c(),n(),ce(),ue(),re(),Ie(),M(),N(),$e(),st(),dt(),Mt(),Lt(),$=t(),Vt=he,Ht=/^(?:DATES|NUMBERS|ENCODING|LINE)_/})))()}Ut();export{Rt as default};