import{n as e,t}from"./911e6708.js";import{a as n}from"./7e8ea054.js";import{i as r}from"./ee707427.js";import{r as i,u as a}from"./68a580d5.js";import{t as o}from"./23561055.js";import{c as s,d as c,f as l,l as u,s as d,u as f}from"./cc105add.js";import{n as p,r as m,t as h}from"./8064cbf5.js";import{t as g}from"./296b76cd.js";import{n as _,t as v}from"./1b3b02aa.js";import{n as y}from"./d2d32174.js";import{t as b}from"./e474cf0f.js";import{r as x}from"./badc8abd.js";import{t as S}from"./1b4a623a.js";import{t as C}from"./95f30c6b.js";e();var w=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},o={alias:`name`,args:null,kind:`ScalarField`,name:`title`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},p=[r,f],m={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:p,storageKey:null},h={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:p,storageKey:null},g={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:p,storageKey:null},_=[r],v={kind:`Literal`,name:`first`,value:50},y={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`dealId`},b=[v,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE_AT`}]},{fields:[y,{kind:`Literal`,name:`isDone`,value:!1}],kind:`ObjectValue`,name:`where`}],x={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},S={kind:`Variable`,name:`first`,variableName:`first`},C=[S,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[y,{kind:`Literal`,name:`isDone`,value:!0}],kind:`ObjectValue`,name:`where`}],w={alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},T=[S,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},{fields:[y],kind:`ObjectValue`,name:`where`}],E=[f,r],D={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:E,storageKey:null},O=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],k={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},A={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null},j={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},M={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},N={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:E,storageKey:null},P=[r,f,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[f],storageKey:null},m,h,g,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:_,storageKey:null},{args:null,kind:`FragmentSpread`,name:`details_value`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`actions_deal`},{args:null,kind:`FragmentSpread`,name:`figures_deal`},{args:null,kind:`FragmentSpread`,name:`stages_deal`}],storageKey:null},{alias:`planned`,args:b,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],storageKey:null}],storageKey:null},{alias:`done`,args:C,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,w,{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],storageKey:null},{alias:null,args:T,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,c,{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],storageKey:null},{alias:null,args:T,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,c,{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`stages_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageDealQuery`,selections:[{alias:null,args:n,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,D,m,h,g,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[r,f,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:O,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r],storageKey:null}],storageKey:null},k,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},A,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:O,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[f,A,r,{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:_,storageKey:null}],storageKey:null}],storageKey:null},{alias:`planned`,args:b,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[x,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,k,j,M,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},i,N,D,h,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,a],storageKey:null},g],storageKey:null}],storageKey:null},{alias:`done`,args:C,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,w,j,M,N,D],storageKey:null}],storageKey:null},{alias:null,args:T,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,c,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:E,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:T,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,c,f,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:E,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:P,storageKey:null},{alias:null,args:[v],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,f,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:P,storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}]},params:{cacheID:`b39a41897a422aa69c97ed9adfe7d8e0`,id:null,metadata:{},name:`pageDealQuery`,operationKind:`query`,text:`query pageDealQuery(
  $id: ID!
  $first: Int!
) {
  deal(id: $id) {
    id
    viewerCanUpdate
    title
    name: title
    status
    createdAt
    wonAt
    lostAt
    lostReason
    owner {
      name
      id
    }
    labels {
      id
      name
    }
    organization {
      id
      name
    }
    person {
      id
      name
    }
    customFields {
      field {
        id
      }
      ...details_value
    }
    ...actions_deal
    ...figures_deal
    ...stages_deal
  }
  planned: activities(first: 50, where: {dealId: {eq: $id}, isDone: false}, orderBy: [{field: DUE_AT}]) {
    totalCount
    nodes {
      id
      ...plannedActivity_activity
    }
  }
  done: activities(first: $first, where: {dealId: {eq: $id}, isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) {
    nodes {
      id
      doneAt
      ...entry_activity
    }
  }
  notes(first: $first, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    nodes {
      id
      createdAt
      ...entry_note
    }
  }
  files(first: $first, where: {dealId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    nodes {
      id
      createdAt
      ...entry_file
    }
  }
  ...composer_types
  ...stages_query
}

fragment actions_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanWin
  viewerCanLose
  viewerCanReopen
  ...move_deal
}

fragment composer_types on Query {
  activityTypes {
    id
    name
    isActive
  }
}

fragment details_value on CustomValue {
  text
  date
  money {
    amount
    currency
  }
  options {
    id
    label
  }
  refersTo {
    __typename
    id
  }
  field {
    name
    type
    id
  }
}

fragment entry_activity on Activity {
  subject
  isDone
  type {
    name
    id
  }
  owner {
    name
    id
  }
}

fragment entry_file on File {
  id
  name
  size
  uploadedBy {
    name
    id
  }
}

fragment entry_note on Note {
  content
  author {
    name
    id
  }
}

fragment figures_deal on Deal {
  id
  version
  title
  viewerCanUpdate
  probability
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    name
    probability
    id
  }
}

fragment move_deal on Deal {
  id
  version
  title
  organization {
    id
  }
}

fragment plannedActivity_activity on Activity {
  id
  version
  subject
  isDone
  isOverdue
  dueAt
  dueDate
  viewerCanUpdate
  type {
    name
    id
  }
  owner {
    name
    id
  }
  organization {
    id
    name
  }
  deal {
    id
    title
  }
  person {
    id
    name
  }
}

fragment stages_deal on Deal {
  id
  version
  status
  viewerCanUpdate
  stage {
    id
    name
    pipeline {
      id
    }
  }
}

fragment stages_query on Query {
  pipelines(first: 50) {
    nodes {
      id
      name
      stages {
        id
        name
        isActive
      }
    }
  }
}
`}}})();w.hash=`325f7ffe3116bb77fd79bd8d1fceac13`;var T=t(),E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`actions_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`move_deal`}],type:`Deal`,abstractKey:null};E.hash=`6f0b1253e7cbac987769b6ece9c70704`;var D=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`move_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e],storageKey:null}],type:`Deal`,abstractKey:null}})();D.hash=`a5249d30f711af16c569b7936215c41f`;var O=a();function k({deal:e}){let t=i(),n=(0,T.useFragment)(D,e);return(0,O.jsx)(S,{className:`button`,trigger:t(`record.move`),title:t(`record.moveTitle`),children:e=>(0,O.jsx)(u,{deal:n,onClose:e})})}function A({deal:e}){let t=i(),n=(0,T.useFragment)(E,e),{status:r,viewerCanUpdate:a,viewerCanWin:o,viewerCanLose:c,viewerCanReopen:l}=n,{win:u,lose:d,reopen:p,isPending:m,problems:h}=s(n);return(0,O.jsxs)(O.Fragment,{children:[a&&(0,O.jsx)(k,{deal:n}),r!==`OPEN`&&l&&(0,O.jsx)(`button`,{type:`button`,className:`button`,disabled:m,onClick:p,children:t(`record.reopen`)}),r===`OPEN`&&c&&(0,O.jsx)(S,{className:`button`,trigger:t(`record.lose`),title:t(`record.loseTitle`),children:e=>(0,O.jsx)(f,{onLose:t=>(d(t),e())})}),r===`OPEN`&&o&&(0,O.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:m,onClick:u,children:t(`record.win`)}),(0,O.jsx)(x,{problems:h})]})}var j=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},e,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},e],storageKey:null}],type:`Deal`,abstractKey:null}})();j.hash=`d7342542c2fa62f2a34c4251868d2e98`;var M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`probability`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`figures_deal`}],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`figuresMutation`,selections:[{alias:`result`,args:t,concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a,{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a,n],storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`8f1b92697f18162f60b1bde61d10f93d`,id:null,metadata:{},name:`figuresMutation`,operationKind:`mutation`,text:`mutation figuresMutation(
  $input: DealUpdateInput!
) {
  result: dealUpdate(input: $input) {
    deal {
      id
      ...figures_deal
    }
    userErrors {
      code
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}

fragment figures_deal on Deal {
  id
  version
  title
  viewerCanUpdate
  probability
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    name
    probability
    id
  }
}
`}}})();M.hash=`6c13c7c435dd33408a0bfcbfca41b8d6`;function N({deal:e}){let t=i(),n=r(),a=(0,T.useFragment)(j,e),{value:o,probability:s,stage:c,expectedCloseDate:l,viewerCanUpdate:u}=a,d=s??c?.probability;return(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`dl`,{className:`figures figures-three`,children:[(0,O.jsx)(P,{label:t(`deals.value`),children:n.money(o)}),(0,O.jsx)(P,{label:t(`deals.close`),children:l?n.day(l):`–`}),(0,O.jsx)(P,{label:t(`deals.probability`),children:typeof d==`number`?n.percent(d):`–`})]}),u&&(0,O.jsx)(`p`,{className:`figures-edit`,children:(0,O.jsx)(S,{className:`link`,trigger:t(`deals.edit`),title:t(`deals.edit`),children:e=>(0,O.jsx)(F,{...a,onClose:e})})})]})}function P({label:e,children:t}){return(0,O.jsxs)(`div`,{className:`figure`,children:[(0,O.jsx)(`dt`,{children:e}),(0,O.jsx)(`dd`,{children:(0,O.jsx)(`p`,{className:`figure-text numeric`,children:t})})]})}function F({id:e,version:t,title:n,value:r,expectedCloseDate:a,onClose:o}){let s=i(),{write:c,isPending:l,problems:u}=C(M),d=n=>{let i={id:e,expectedVersion:t,onConflict:`MERGE_DISJOINT`,title:String(n.get(`title`)),value:{amount:String(n.get(`amount`)),currency:r.currency},expectedCloseDate:String(n.get(`close`))||null};c({input:i,onDone:o})};return(0,O.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),d(new FormData(e.currentTarget))},children:[(0,O.jsxs)(`label`,{children:[s(`deals.name`),(0,O.jsx)(`input`,{className:`input`,name:`title`,required:!0,maxLength:255,defaultValue:n})]}),(0,O.jsxs)(`label`,{children:[s(`deals.valueIn`,{currency:r.currency}),(0,O.jsx)(`input`,{className:`input numeric`,name:`amount`,required:!0,inputMode:`decimal`,pattern:`\\d+([.]\\d+)?`,defaultValue:r.amount})]}),(0,O.jsxs)(`label`,{children:[s(`deals.close`),(0,O.jsx)(`input`,{className:`input numeric`,name:`close`,type:`date`,defaultValue:a??``})]}),(0,O.jsx)(x,{problems:u}),(0,O.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:s(l?`record.saving`:`record.save`)})]})}var I=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_deal`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`pipeline`,plural:!1,selections:[e],storageKey:null}],storageKey:null}],type:`Deal`,abstractKey:null}})();I.hash=`b94aa134dc197adbdd51b5087959b4ae`;var L=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`stages_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`PipelineConnection`,kind:`LinkedField`,name:`pipelines`,plural:!1,selections:[{alias:null,args:null,concreteType:`Pipeline`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[e,t,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stages`,plural:!0,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`pipelines(first:50)`}],type:`Query`,abstractKey:null}})();L.hash=`8b0088fb6314c78f016953ab75696fe6`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealUpdatePayload`,kind:`LinkedField`,name:`dealUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`stagesMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`stagesMutation`,selections:n},params:{cacheID:`b734122b0fb81f1a90622353581b46e3`,id:null,metadata:{},name:`stagesMutation`,operationKind:`mutation`,text:`mutation stagesMutation(
  $input: DealUpdateInput!
) {
  result: dealUpdate(input: $input) {
    deal {
      id
      version
      stage {
        id
        name
      }
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();R.hash=`c5726798a7549cb0f3b5e97015a7c7a9`;function z({deal:e,query:t}){let n=i(),{id:r,version:a,status:o,viewerCanUpdate:s,stage:c}=(0,T.useFragment)(I,e),{pipelines:l}=(0,T.useFragment)(L,t),{write:u,isPending:d,problems:f}=C(R),p=l.nodes.find(e=>e.id===c?.pipeline?.id)??l.nodes[0];if(!p)return null;let m=p.stages.filter(e=>e.isActive||e.id===c?.id),h=m.findIndex(e=>e.id===c?.id),g=e=>void u({input:{id:r,expectedVersion:a,stageId:e.id},optimistic:{result:{deal:{id:r,version:a,stage:{id:e.id,name:e.name}},userErrors:[]}}});return(0,O.jsxs)(`section`,{"aria-label":n(`deals.stagesOf`,{pipeline:p.name}),children:[(0,O.jsx)(`ol`,{className:`stages`,children:m.map((e,t)=>(0,O.jsx)(`li`,{children:(0,O.jsx)(`button`,{type:`button`,className:`stage`,"data-reached":t<=h||void 0,"aria-current":t===h?`step`:void 0,disabled:!s||o!==`OPEN`||d,onClick:()=>t!==h&&g(e),children:e.name})},e.id))}),(0,O.jsx)(x,{problems:f})]})}var B=w,V={to:`/app/deals`,label:`deals.title`};function H(){let{id:e=``}=n({strict:!1});return(0,O.jsx)(g,{children:(0,O.jsx)(U,{id:e},e)})}function U({id:e}){let{data:t,refresh:n,first:r,onMore:i,isLoadingMore:a}=v(B,e),{deal:s,planned:u,done:f,notes:p,files:m}=t;if(!s)return(0,O.jsx)(o,{});let h={dealId:s.id,organizationId:s.organization?.id,personId:s.person?.id};return(0,O.jsx)(y,{refresh:n,header:(0,O.jsx)(d,{list:V,...s,mark:(0,O.jsx)(b,{status:s.status}),children:(0,O.jsx)(A,{deal:s})}),main:(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(z,{deal:s,query:t}),(0,O.jsx)(N,{deal:s}),s.viewerCanUpdate&&(0,O.jsx)(l,{about:h,query:t}),(0,O.jsx)(c,{planned:u}),(0,O.jsx)(_,{done:f,notes:p,files:m,first:r,onMore:i,isLoading:a})]}),side:(0,O.jsx)(W,{deal:s})})}function W({deal:e}){let t=i(),n=r(),{organization:a,person:o,createdAt:s,wonAt:c,lostAt:l,lostReason:u,customFields:d}=e;return(0,O.jsxs)(m,{children:[(0,O.jsx)(p,{label:t(`deals.organization`),children:a&&(0,O.jsx)(`a`,{href:`/app/organizations/${a.id}`,children:a.name})}),(0,O.jsx)(p,{label:t(`deals.person`),children:o&&(0,O.jsx)(`a`,{href:`/app/people/${o.id}`,children:o.name})}),(0,O.jsx)(p,{label:t(`deals.created`),children:n.date(s)}),(0,O.jsx)(p,{label:t(`deals.status.WON`),children:c&&n.date(c)}),(0,O.jsx)(p,{label:t(`deals.status.LOST`),children:l&&n.date(l)}),(0,O.jsx)(p,{label:t(`record.reason`),children:u}),d.map(e=>(0,O.jsx)(h,{value:e},e.field.id))]})}export{H as default};