import{n as e,t}from"./911e6708.js";import{a as n}from"./7e8ea054.js";import{t as r}from"./a5aad956.js";import{i}from"./ee707427.js";import{r as a,u as o}from"./68a580d5.js";import{t as s}from"./23561055.js";import{d as c,f as l,s as u}from"./cc105add.js";import{n as d,t as f}from"./9e1f829e.js";import{n as p,r as m,t as h}from"./8064cbf5.js";import{t as g}from"./296b76cd.js";import{n as _,t as v}from"./1b3b02aa.js";import{n as y}from"./d2d32174.js";e();var b=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},s=[r,a],c={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:s,storageKey:null},l={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:s,storageKey:null},u=[r],d={kind:`Literal`,name:`first`,value:50},f={fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`personId`},p={fields:[f],kind:`ObjectValue`,name:`where`},m=[d,p],h={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},y=[d,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE_AT`}]},{fields:[{kind:`Literal`,name:`isDone`,value:!1},f],kind:`ObjectValue`,name:`where`}],b={kind:`Variable`,name:`first`,variableName:`first`},x=[b,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{fields:[{kind:`Literal`,name:`isDone`,value:!0},f],kind:`ObjectValue`,name:`where`}],S={alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},C=[b,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]},p],w=[a,r],T={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:w,storageKey:null},E=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],D=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}],O={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},k={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},A={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},j={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},M={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:w,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pagePersonQuery`,selections:[{alias:null,args:n,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[r,i,a,o,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a],storageKey:null},c,l,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:u,storageKey:null},{args:null,kind:`FragmentSpread`,name:`details_value`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`contactLinks_person`}],storageKey:null},{alias:null,args:m,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[h,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,g,_,v,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:null},{alias:`planned`,args:y,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[h,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],storageKey:null}],storageKey:null},{alias:`done`,args:x,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,S,{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],storageKey:null},{alias:null,args:C,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],storageKey:null},{alias:null,args:C,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pagePersonQuery`,selections:[{alias:null,args:n,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[r,i,a,o,T,c,l,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:E,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:D,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:D,storageKey:null}],storageKey:null},{alias:null,args:m,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[h,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,g,_,v,O,k,i,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:E,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:w,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null}],storageKey:null}],storageKey:null},{alias:`planned`,args:y,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[h,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,O,A,j,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},i,M,T,l,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,k],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:s,storageKey:null}],storageKey:null}],storageKey:null},{alias:`done`,args:x,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,S,A,j,M,T],storageKey:null}],storageKey:null},{alias:null,args:C,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:w,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:C,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,o,a,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:w,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`400cc172210245dc975d170ec37a8515`,id:null,metadata:{},name:`pagePersonQuery`,operationKind:`query`,text:`query pagePersonQuery(
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
  viewerCanUpdate
  viewerCanWin
  viewerCanLose
  viewerCanReopen
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
  organization {
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
`}}})();b.hash=`f2f092f589825601fbc6c3546e8acabb`,t();var x=o(),S=b,C={to:`/app/people`,label:`people.title`};function w(){let{id:e=``}=n({strict:!1});return(0,x.jsx)(g,{children:(0,x.jsx)(T,{id:e},e)})}function T({id:e}){let{data:t,refresh:n,first:i,onMore:a,isLoadingMore:o}=v(S,e),{person:p,deals:m,planned:h,done:g,notes:b,files:w}=t;if(!p)return(0,x.jsx)(s,{});let T={personId:p.id,organizationId:p.organization?.id};return(0,x.jsx)(y,{refresh:n,header:(0,x.jsx)(u,{list:C,...p,children:(0,x.jsx)(d,{person:p})}),main:(0,x.jsxs)(x.Fragment,{children:[p.viewerCanUpdate&&(0,x.jsx)(l,{about:T,query:t}),(0,x.jsx)(c,{planned:h}),(0,x.jsx)(_,{done:g,notes:b,files:w,first:i,onMore:a,isLoading:o})]}),side:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(E,{person:p}),(0,x.jsx)(f,{deals:m.nodes,totalCount:m.totalCount,action:(0,x.jsx)(r,{kind:`deal`,isPart:!0,person:p,organization:p.organization??void 0})})]})})}function E({person:e}){let t=a(),n=i(),{organization:r,createdAt:o,customFields:s}=e;return(0,x.jsxs)(m,{children:[(0,x.jsx)(p,{label:t(`people.organization`),children:r&&(0,x.jsx)(`a`,{href:`/app/organizations/${r.id}`,children:r.name})}),(0,x.jsx)(p,{label:t(`people.created`),children:n.date(o)}),s.map(e=>(0,x.jsx)(h,{value:e},e.field.id))]})}export{w as default};