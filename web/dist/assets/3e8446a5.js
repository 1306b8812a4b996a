import{n as e,t}from"./911e6708.js";import{a as n}from"./7e8ea054.js";import{i as r}from"./ee707427.js";import{r as i,u as a}from"./68a580d5.js";import{t as o}from"./23561055.js";import{l as s,s as c,u as l}from"./89677f4e.js";import{n as u,t as d}from"./28d68b17.js";import{n as f,r as p,t as m}from"./8064cbf5.js";import{t as h}from"./18078061.js";import{n as g,t as _}from"./c02dbc2b.js";import{n as v}from"./4a2fb239.js";e();var y=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},s=[r,a],c={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:s,storageKey:null},l={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:s,storageKey:null},u={kind:`Literal`,name:`first`,value:50},d={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`personId`},f={fields:[d],kind:`ObjectValue`,name:`where`},p=[u,f],m={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},v=[u,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE_AT`}]},{fields:[{kind:`Literal`,name:`isDone`,value:!1},d],kind:`ObjectValue`,name:`where`}],y={kind:`Variable`,name:`first`,variableName:`first`},b=[y,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[{kind:`Literal`,name:`isDone`,value:!0},d],kind:`ObjectValue`,name:`where`}],x={alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},S=[y,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},f],C=[a,r],w={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:C,storageKey:null},T=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],E=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}],D={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},O={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},k={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},A={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},j={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:C,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pagePersonQuery`,selections:[{alias:null,args:n,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[r,i,a,o,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a],storageKey:null},c,l,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[r],storageKey:null},{args:null,kind:`FragmentSpread`,name:`details_value`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`contactLinks_person`}],storageKey:null},{alias:null,args:p,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[m,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,h,g,_,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:null},{alias:`planned`,args:v,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[m,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],storageKey:null}],storageKey:null},{alias:`done`,args:b,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,x,{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],storageKey:null},{alias:null,args:S,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],storageKey:null},{alias:null,args:S,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pagePersonQuery`,selections:[{alias:null,args:n,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[r,i,a,o,w,c,l,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:T,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:E,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:E,storageKey:null}],storageKey:null},{alias:null,args:p,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[m,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,h,g,_,D,O,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:T,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:C,storageKey:null}],storageKey:null}],storageKey:null},{alias:`planned`,args:v,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[m,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,D,k,A,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},i,j,w,l,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,O],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:s,storageKey:null}],storageKey:null}],storageKey:null},{alias:`done`,args:b,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,x,k,A,j,w],storageKey:null}],storageKey:null},{alias:null,args:S,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:C,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:S,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,a,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:C,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`2bdc2416a5ab350bd2eb0b1d5ca4f203`,id:null,metadata:{},name:`pagePersonQuery`,operationKind:`query`,text:`query pagePersonQuery(
  $id: ID!
  $first: Int!
) {
  person(id: $id) {
    id
    viewerCanUpdate
    name
    createdAt
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
    customFields {
      field {
        id
      }
      ...details_value
    }
    ...contactLinks_person
  }
  deals(first: 50, where: {personId: {eq: $id}}) {
    totalCount
    nodes {
      id
      status
      wonAt
      lostAt
      ...deal_deal
    }
  }
  planned: activities(first: 50, where: {personId: {eq: $id}, isDone: false}, orderBy: [{field: DUE_AT}]) {
    totalCount
    nodes {
      id
      ...plannedActivity_activity
    }
  }
  done: activities(first: $first, where: {personId: {eq: $id}, isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) {
    nodes {
      id
      doneAt
      ...entry_activity
    }
  }
  notes(first: $first, where: {personId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    nodes {
      id
      createdAt
      ...entry_note
    }
  }
  files(first: $first, where: {personId: {eq: $id}}, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    nodes {
      id
      createdAt
      ...entry_file
    }
  }
  ...composer_types
}

fragment composer_types on Query {
  activityTypes {
    id
    name
    isActive
  }
}

fragment contactLinks_person on Person {
  emails {
    value
  }
  phones {
    value
  }
}

fragment deal_deal on Deal {
  id
  version
  title
  status
  viewerCanWin
  wonAt
  lostAt
  lostReason
  expectedCloseDate
  value {
    amount
    currency
  }
  stage {
    name
    id
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
`}}})();y.hash=`f2f092f589825601fbc6c3546e8acabb`,t();var b=a(),x=y,S={to:`/app/people`,label:`people.title`};function C(){let{id:e=``}=n({strict:!1});return(0,b.jsx)(h,{children:(0,b.jsx)(w,{id:e},e)})}function w({id:e}){let{data:t,refresh:n,first:r,onMore:i,isLoadingMore:a}=_(x,e),{person:f,deals:p,planned:m,done:h,notes:y,files:C}=t;if(!f)return(0,b.jsx)(o,{});let w={personId:f.id,organizationId:f.organization?.id};return(0,b.jsx)(v,{refresh:n,header:(0,b.jsx)(c,{list:S,...f,children:(0,b.jsx)(u,{person:f})}),main:(0,b.jsxs)(b.Fragment,{children:[f.viewerCanUpdate&&(0,b.jsx)(l,{about:w,query:t}),(0,b.jsx)(s,{planned:m}),(0,b.jsx)(g,{done:h,notes:y,files:C,first:r,onMore:i,isLoading:a})]}),side:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(T,{person:f}),(0,b.jsx)(d,{deals:p.nodes,totalCount:p.totalCount})]})})}function T({person:e}){let t=i(),n=r(),{organization:a,createdAt:o,customFields:s}=e;return(0,b.jsxs)(p,{children:[(0,b.jsx)(f,{label:t(`people.organization`),children:a&&(0,b.jsx)(`a`,{href:`/app/organizations/${a.id}`,children:a.name})}),(0,b.jsx)(f,{label:t(`people.created`),children:n.date(o)}),s.map(e=>(0,b.jsx)(m,{value:e},e.field.id))]})}export{C as default};