//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,C as n,Cn as r,F as i,G as a,H as o,M as s,N as c,S as l,Tn as u,Tt as d,U as f,V as p,a as m,cn as h,dn as g,fn as _,in as v,ln as y,o as b,rn as x,sn as S,u as C,un as w,vt as T,wt as E,yt as D}from"./eac1eecf.js";import{D as O,I as ee,L as te,M as ne,N as re,O as ie,P as ae,_ as oe,c as se,d as ce,f as le,g as ue,h as de,j as fe,l as pe,m as me,p as he,s as ge,u as _e}from"./9867827b.js";import{I as ve,R as ye,h as be,m as xe}from"./981ca7e3.js";import{C as Se,a as Ce,d as we,i as Te,n as Ee,s as De,t as Oe,u as ke,w as Ae}from"./5152cb9e.js";import{n as je,t as Me}from"./e12ff6c8.js";import{n as Ne,t as Pe}from"./b7f132e1.js";import{i as Fe,r as Ie}from"./f90bfb2c.js";import{n as Le,t as Re}from"./85de3039.js";import{n as ze,t as Be}from"./9e874811.js";import{n as Ve,t as He}from"./870a0611.js";import{n as Ue,t as We}from"./cd2ee7e6.js";import{m as Ge,p as Ke,v as qe,y as Je}from"./982b6667.js";var k,Ye;function Xe(){return(Xe=e((()=>{d(),k={name:`trophy`,size:24,node:[[`path`,{d:`M10 14.66V17a1 1 0 0 1-1 1 2 2 0 0 0-2 2v2`,key:`pwuv1l`}],[`path`,{d:`M14 14.66V17a1 1 0 0 0 1 1 2 2 0 0 1 2 2v2`,key:`1y54w1`}],[`path`,{d:`M17.916 10H19.5A2.5 2.5 0 0 0 22 7.5V5a1 1 0 0 0-1-1h-3`,key:`e30mpu`}],[`path`,{d:`M4 22h16`,key:`57wxv0`}],[`path`,{d:`M6 9a6 6 0 0 0 12 0V3a1 1 0 0 0-1-1H7a1 1 0 0 0-1 1z`,key:`1mhfuq`}],[`path`,{d:`M6.084 10H4.5A2.5 2.5 0 0 1 2 7.5V5a1 1 0 0 1 1-1h3`,key:`i0yafy`}]]},k.node,Ye=E(k)})))()}var A;function Ze(){return(Ze=e((()=>{v(),A=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n={defaultValue:null,kind:`LocalArgument`,name:`kinds`},r=[{kind:`Variable`,name:`id`,variableName:`id`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},s=[{kind:`Literal`,name:`first`,value:50},{kind:`Literal`,name:`orderBy`,value:[{field:`DUE`}]},{kind:`Literal`,name:`where`,value:{isDone:!1}}],c=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`kinds`,variableName:`kinds`}],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},d=[{kind:`Literal`,name:`first`,value:20}],f={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},p=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}],m={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},g={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null},_=[i,l],v={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},S=[b,x],C={alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:S,storageKey:null},w=[l,i],T={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:w,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`dealCount`,storageKey:null},D={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},O={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},ee={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},te={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},ne={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:w,storageKey:null},re=[i],ie={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null},ae=[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`end`,storageKey:null}],oe={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},se={alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null},ce=[{kind:`Literal`,name:`first`,value:30}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageAccountQuery`,selections:[{alias:null,args:r,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[i,a,o,{args:null,kind:`FragmentSpread`,name:`header_account`},{args:null,kind:`FragmentSpread`,name:`figures_account`},{alias:`planned`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`planned_activities`}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,{args:null,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null},{args:c,kind:`FragmentSpread`,name:`timeline_account`},{args:null,kind:`FragmentSpread`,name:`facts_account`},{args:null,kind:`FragmentSpread`,name:`deals_account`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`},{args:null,kind:`FragmentSpread`,name:`customFields_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`pageAccountQuery`,selections:[{alias:null,args:r,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[i,a,o,l,{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,l,a,o,u,{alias:null,args:d,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,l,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:p,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:p,storageKey:null},m],storageKey:null},h],storageKey:null},g],storageKey:`people(first:20)`},{alias:null,args:d,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:_,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:_,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSinceIsEstimated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`leftAt`,storageKey:null},{alias:`firstWins`,args:[{kind:`Literal`,name:`first`,value:1},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`WON_AT`}]},{kind:`Literal`,name:`where`,value:{status:{in:[`WON`]}}}],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[i,v,y,C,T],storageKey:null}],storageKey:`deals(first:1,orderBy:[{"direction":"ASC","field":"WON_AT"}],where:{"status":{"in":["WON"]}})`},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`undatedActivityCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:S,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ratesAsOf`,storageKey:null},{alias:null,args:null,concreteType:`CurrencySum`,kind:`LinkedField`,name:`byCurrency`,plural:!0,selections:[b,x,E,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`converted`,plural:!1,selections:S,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Unconverted`,kind:`LinkedField`,name:`unconverted`,plural:!0,selections:[b,x,E,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[D,O,ee,i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:`planned`,args:s,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[i,a,D,te,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},O,ee,o,u,ne,T,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:_,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,v],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:_,storageKey:null}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE"}],where:{"isDone":false})`},{alias:null,args:c,concreteType:`TimelineEntryConnection`,kind:`LinkedField`,name:`timeline`,plural:!1,selections:[{alias:null,args:null,concreteType:`TimelineEntryEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[h,{alias:null,args:null,concreteType:`TimelineEntry`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`item`,plural:!1,selections:[m,{kind:`InlineFragment`,selections:[i,a,o,u,D,te,ne,T],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,o,u,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:w,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:_,storageKey:null}],type:`Note`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,u,l,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:w,storageKey:null}],type:`File`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fromStatus`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toStatus`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:w,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[v,C,i],storageKey:null}],type:`DealStatusEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null}],type:`MembershipEvent`,abstractKey:null},{kind:`InlineFragment`,selections:re,type:`Node`,abstractKey:`__isNode`}],storageKey:null},m],storageKey:null}],storageKey:null},g],storageKey:null},{alias:null,args:c,filters:[`kinds`],handle:`connection`,key:`timeline_timeline`,kind:`LinkedHandle`,name:`timeline`},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},ie,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`time`,storageKey:null},{alias:null,args:null,concreteType:`DateRange`,kind:`LinkedField`,name:`dates`,plural:!1,selections:ae,storageKey:null},{alias:null,args:null,concreteType:`TimeRange`,kind:`LinkedField`,name:`times`,plural:!1,selections:ae,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:S,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[oe,i],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[m,i],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[l,se,i],storageKey:null},ie],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostDealCount`,storageKey:null},{alias:null,args:ce,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[f,{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},y,{alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},a,v,o,u,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},C,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:w,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:re,storageKey:null},m],storageKey:null},h],storageKey:null},g],storageKey:`deals(first:30)`},{alias:null,args:ce,filters:null,handle:`connection`,key:`deals_deals`,kind:`LinkedHandle`,name:`deals`}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[i,l,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},l,se,{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[i,oe,{alias:null,args:null,kind:`ScalarField`,name:`isDeleted`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`5dfc7f83c523561e45eee0a7643545eb`,id:`eff4d7be5bc6eddee8c5a43235c7be48f07c1a12438e035fbb01a17ca8563fce`,metadata:{},name:`pageAccountQuery`,operationKind:`query`,text:`query pageAccountQuery(
  $id: ID!
  $kinds: [TimelineKind!]
  $first: Int!
) {
  account(id: $id) {
    id
    version
    viewerCanUpdate
    ...header_account
    ...figures_account
    planned: activities(first: 50, where: {isDone: false}, orderBy: [{field: DUE}]) {
      ...planned_activities
    }
    organization {
      id
      ...people_organization
    }
    ...timeline_account_4mH2d1
    ...facts_account
    ...deals_account
  }
  ...composer_types
  ...customFields_query
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

fragment customFields_query on Query {
  fields {
    id
    key
    name
    type
    entity
    options {
      id
      label
      isDeleted
    }
  }
}

fragment customFields_value on CustomValue {
  ...details_value
  text
  number
  date
  time
  dates {
    start
    end
  }
  times {
    start
    end
  }
  money {
    amount
    currency
  }
  options {
    label
    id
  }
  address {
    formatted
    subpremise
    streetNumber
    street
    sublocality
    locality
    region
    district
    country
    postalCode
    latitude
    longitude
  }
  refersTo {
    __typename
    id
  }
  field {
    id
    name
    type
  }
}

fragment deal_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanDelete
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

fragment deals_account on Account {
  organization {
    id
    name
  }
  openDealCount
  wonDealCount
  lostDealCount
  deals(first: 30) {
    totalCount
    edges {
      node {
        id
        status
        wonAt
        lostAt
        ...deal_deal
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}

fragment details_value on CustomValue {
  text
  number
  date
  time
  dates {
    start
    end
  }
  times {
    start
    end
  }
  money {
    amount
    currency
  }
  options {
    label
    id
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
  id
  version
  viewerCanUpdate
  viewerCanDelete
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
  version
  viewerCanDelete
  name
  size
  contentType
  uploadedBy {
    name
    id
  }
}

fragment entry_note on Note {
  id
  version
  viewerCanUpdate
  viewerCanDelete
  content
  author {
    name
    id
  }
  mentionedUsers {
    id
    name
  }
}

fragment facts_account on Account {
  accountSince
  name
  website
  linkedin
  industry
  employeeCount
  annualRevenue
  address {
    formatted
    subpremise
    streetNumber
    street
    sublocality
    locality
    region
    district
    country
    postalCode
    latitude
    longitude
  }
  customFields {
    ...customFields_value
  }
}

fragment figures_account on Account {
  boardColumn
  undatedActivityCount
  lastContactedAt
  wonDealCount
  wonValue {
    isComplete
    total {
      amount
      currency
    }
    ...receipt_value
  }
  nextActivity {
    subject
    dueAt
    dueDate
    id
  }
  ...followUp_account
}

fragment followUp_account on Account {
  id
  version
  viewerCanUpdate
  followUpDays
  followUpDueOn
  isFollowUpLate
}

fragment header_account on Account {
  name
  state
  website
  linkedin
  organization {
    id
    name
    version
    viewerCanUpdate
    viewerCanDelete
  }
  owner {
    id
    name
  }
  labels {
    id
    name
  }
  ...why_account
}

fragment people_organization on Organization {
  id
  name
  people(first: 20) {
    totalCount
    edges {
      node {
        id
        name
        ...contactLinks_person
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
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
  viewerCanDelete
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

fragment planned_activities on ActivityConnection {
  totalCount
  nodes {
    id
    ...plannedActivity_activity
  }
}

fragment receipt_value on WonValue {
  ratesAsOf
  total {
    amount
    currency
  }
  byCurrency {
    amount
    currency
    dealCount
    converted {
      amount
      currency
    }
  }
  unconverted {
    amount
    currency
    dealCount
    reason
  }
}

fragment timelineEntry_entry on TimelineEntry {
  at
  item {
    __typename
    ... on Activity {
      ...entry_activity
    }
    ... on Note {
      ...entry_note
    }
    ... on File {
      ...entry_file
    }
    ... on DealStatusEvent {
      fromStatus
      toStatus
      actor {
        name
        id
      }
      deal {
        title
        value {
          amount
          currency
        }
        id
      }
    }
    ... on MembershipEvent {
      kind
    }
    ... on Node {
      __isNode: __typename
      id
    }
  }
}

fragment timeline_account_4mH2d1 on Account {
  timeline(kinds: $kinds, first: $first) {
    edges {
      cursor
      node {
        ...timelineEntry_entry
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}

fragment why_account on Account {
  accountSince
  accountSinceIsEstimated
  wonDealCount
  leftAt
  firstWins: deals(first: 1, where: {status: {in: [WON]}}, orderBy: [{field: WON_AT, direction: ASC}]) {
    nodes {
      id
      title
      wonAt
      value {
        amount
        currency
      }
      owner {
        name
        id
      }
    }
  }
}
`}}})(),A.hash=`5623f11c663849bee2c28aaaacab1928`})))()}var j;function Qe(){return(Qe=e((()=>{v(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`AccountUpdatePayload`,kind:`LinkedField`,name:`accountUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageAccountUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageAccountUpdateMutation`,selections:n},params:{cacheID:`f55b929a376f6736eeb544a85af714fd`,id:`3608827cbcf19d54dc06e6504be12eaf8d53d9c14828be7ddd45dace62905605`,metadata:{},name:`pageAccountUpdateMutation`,operationKind:`mutation`,text:`mutation pageAccountUpdateMutation(
  $input: AccountUpdateInput!
) {
  result: accountUpdate(input: $input) {
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
`}}})(),j.hash=`e724d4f0827149c93f511e439d8ac89f`})))()}var M;function $e(){return($e=e((()=>{v(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:30,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealsPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`deals_account`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealsPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostDealCount`,storageKey:null},{alias:null,args:n,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`deals_deals`,kind:`LinkedHandle`,name:`deals`}],type:`Account`,abstractKey:null}],storageKey:null}]},params:{cacheID:`81774fd8ab06498c0e3c1fd387c82e9d`,id:`825bd36dcae4b8e8b21fb46de8718c50cb2b35def1efaf6b3e2bae7272f1fdc2`,metadata:{},name:`dealsPageQuery`,operationKind:`query`,text:`query dealsPageQuery(
  $after: String
  $first: Int = 30
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...deals_account_2HEEH6
    id
  }
}

fragment deal_deal on Deal {
  id
  version
  title
  status
  viewerCanUpdate
  viewerCanDelete
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

fragment deals_account_2HEEH6 on Account {
  organization {
    id
    name
  }
  openDealCount
  wonDealCount
  lostDealCount
  deals(first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        status
        wonAt
        lostAt
        ...deal_deal
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}
`}}})(),M.hash=`390d35f6148948d06191da3fca7f0f0f`})))()}var N;function et(){return(et=e((()=>{v(),$e(),N=(function(){var e=[`deals`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:30,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:M,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`deals_account`,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostDealCount`,storageKey:null},{alias:`deals`,args:null,concreteType:`DealConnection`,kind:`LinkedField`,name:`__deals_deals_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`deal_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`Account`,abstractKey:null}})(),N.hash=`390d35f6148948d06191da3fca7f0f0f`})))()}function tt({account:e}){let{data:t,loadNext:n,hasNext:r,isLoadingNext:i}=(0,nt.usePaginationFragment)(N,e),{deals:a,organization:o,openDealCount:s,wonDealCount:c,lostDealCount:l}=t;return(0,P.jsx)(ke,{deals:a.edges.map(({node:e})=>e),totalCount:a.totalCount,counts:{OPEN:s,WON:c,LOST:l},onMore:r?()=>n(rt):void 0,isLoading:i,action:(0,P.jsx)(Se,{kind:`deal`,isPart:!0,organization:o})})}var nt,P,rt;function it(){return(it=e((()=>{et(),nt=x(),Ae(),we(),P=r(),rt=50})))()}var F;function at(){return(at=e((()=>{v(),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`facts_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subpremise`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`streetNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`sublocality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`district`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postalCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`latitude`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`longitude`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{args:null,kind:`FragmentSpread`,name:`customFields_value`}],storageKey:null}],type:`Account`,abstractKey:null},F.hash=`afc0b02d338b5b82e583327a4239a67d`})))()}function ot({account:e,query:t}){let n=o(),r=C(),i=(0,st.useFragment)(F,e),{accountSince:a,customFields:s}=i;return(0,I.jsxs)(Ce,{children:[(0,I.jsx)(Te,{label:n(`accounts.since`),children:a&&r.date(a)}),(0,I.jsx)(ue,{...i}),(0,I.jsx)(xe,{query:t,entities:ct,values:s})]})}var st,I,ct;function lt(){return(lt=e((()=>{at(),st=x(),b(),p(),De(),be(),oe(),I=r(),ct=[`ACCOUNT`,`ORGANIZATION`]})))()}var L;function ut(){return(ut=e((()=>{v(),L={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`undatedActivityCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`receipt_value`}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`followUp_account`}],type:`Account`,abstractKey:null},L.hash=`4ee0aec7e91507aa34919345eeef08f1`})))()}var R;function dt(){return(dt=e((()=>{v(),R={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`followUp_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null}],type:`Account`,abstractKey:null},R.hash=`c0d230c4231ec45900bf663a12d29610`})))()}var z;function ft(){return(ft=e((()=>{v(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`AccountUpdatePayload`,kind:`LinkedField`,name:`accountUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`followUpMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`followUpMutation`,selections:n},params:{cacheID:`d49fb1a4d9309d3ccde205fcf9135d2e`,id:`3a3d6ff7887073c6a53b8f92ccf67e8d3111b1756d2f7b1c5ae9147ddc8ee9da`,metadata:{},name:`followUpMutation`,operationKind:`mutation`,text:`mutation followUpMutation(
  $input: AccountUpdateInput!
) {
  result: accountUpdate(input: $input) {
    account {
      id
      version
      followUpDays
      followUpDueOn
      isFollowUpLate
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
`}}})(),z.hash=`a06c20b42f5812db9b783f73a29ce0b5`})))()}function pt({account:e}){let t=o(),n=C(),[r,i]=(0,B.useState)(!1),a=(0,B.useRef)(null),s=(0,ht.useFragment)(R,e),{followUpDays:c,followUpDueOn:l,isFollowUpLate:u,viewerCanUpdate:d}=s,f=c?t(`accounts.page.everyDays`,{days:c}):t(`accounts.page.noInterval`),p=()=>{i(!1),requestAnimationFrame(()=>a.current?.focus())};return(0,V.jsxs)(`div`,{className:`figure`,children:[(0,V.jsx)(`dt`,{children:t(`accounts.followUp`)}),(0,V.jsxs)(`dd`,{children:[(0,V.jsxs)(`p`,{className:u?`figure-text figure-late`:`figure-text`,children:[l?n.day(l):`–`,u&&(0,V.jsx)(`span`,{className:`time time-overdue`,children:t(`accounts.page.late`)})]}),r?(0,V.jsx)(mt,{...s,onClose:p}):d?(0,V.jsxs)(`button`,{ref:a,type:`button`,className:`figure-edit`,onClick:()=>i(!0),children:[(0,V.jsxs)(`span`,{className:`visually-hidden`,children:[t(`accounts.page.interval`),`: `]}),f]}):(0,V.jsx)(`p`,{className:`quiet`,children:f})]})]})}function mt({id:e,version:t,followUpDays:n,onClose:r}){let i=o(),{write:a,isPending:s,problems:c}=Ge(z),l=ye(t,c),u=t=>{let n=String(t.get(`days`)).trim(),i={id:e,expectedVersion:l,onConflict:`MERGE_DISJOINT`,followUpDays:n?Number(n):null};a({input:i,onDone:r})};return(0,V.jsxs)(`form`,{className:`follow-up`,"data-draft":`follow-up`,onSubmit:e=>{e.preventDefault(),u(new FormData(e.currentTarget))},onKeyDown:e=>e.key===`Escape`&&r(),children:[(0,V.jsx)(`input`,{className:`input numeric`,type:`number`,name:`days`,min:1,max:He,defaultValue:n??``,"aria-label":i(`accounts.page.intervalDays`),"aria-describedby":`follow-up-problems`,autoFocus:!0}),(0,V.jsx)(`span`,{className:`quiet`,children:i(`accounts.page.days`)}),(0,V.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:s,children:i(s?`record.saving`:`record.save`)}),(0,V.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:r,children:i(`accounts.board.cancel`)}),(0,V.jsx)(qe,{id:`follow-up-problems`,problems:c})]})}var B,ht,V;function gt(){return(gt=e((()=>{dt(),ft(),B=u(),ht=x(),b(),p(),Je(),ve(),Ke(),Ve(),V=r()})))()}function _t({account:e}){let t=o(),n=C(),r=(0,vt.useFragment)(L,e),{boardColumn:i,undatedActivityCount:a,lastContactedAt:s,wonDealCount:c,wonValue:l,nextActivity:u}=r,d=l.total?`${n.total(l.total)}${l.isComplete?``:` +`}`:`–`;return(0,H.jsxs)(`dl`,{className:`figures`,children:[(0,H.jsxs)(`div`,{className:`figure`,children:[(0,H.jsx)(`dt`,{children:t(`accounts.wonValue`)}),(0,H.jsxs)(`dd`,{children:[(0,H.jsx)(Ie,{className:`figure-value numeric`,trigger:d,label:t(`accounts.board.receiptOf`,{value:d}),title:t(`accounts.board.receipt`),children:(0,H.jsx)(We,{value:l})}),(0,H.jsx)(`p`,{className:`quiet`,children:t(`accounts.page.wonDeals`,{count:c})})]})]}),(0,H.jsxs)(`div`,{className:`figure`,children:[(0,H.jsx)(`dt`,{children:t(`accounts.nextActivity`)}),(0,H.jsxs)(`dd`,{children:[(0,H.jsx)(`p`,{className:`figure-text`,children:u?u.subject:(0,H.jsx)(`span`,{className:`quiet`,children:t(`accounts.nothingPlanned`)})}),(0,H.jsxs)(`p`,{className:`quiet`,children:[u&&(0,H.jsx)(Re,{activity:{...u,subject:``},column:i}),(u||a===0)&&(0,H.jsx)(`span`,{className:`figure-column`,children:t(`accounts.column.${i}`)}),a>0&&(0,H.jsxs)(H.Fragment,{children:[u&&` · `,(0,H.jsx)(`span`,{className:`figure-column`,children:t(`accounts.page.undated`,{count:a})})]})]})]})]}),(0,H.jsxs)(`div`,{className:`figure`,children:[(0,H.jsx)(`dt`,{children:t(`accounts.lastContacted`)}),(0,H.jsxs)(`dd`,{children:[(0,H.jsx)(`p`,{className:`figure-text`,children:s?n.ago(s):t(`accounts.never`)}),(0,H.jsx)(`p`,{className:`quiet numeric`,children:s&&n.date(s)})]})]}),(0,H.jsx)(pt,{account:r})]})}var vt,H;function yt(){return(yt=e((()=>{ut(),vt=x(),b(),p(),Fe(),Le(),gt(),Ue(),H=r()})))()}var bt;function xt(){return(xt=e((()=>{v(),bt=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,e];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`header_account`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[t,e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null},{args:null,kind:`FragmentSpread`,name:`why_account`}],type:`Account`,abstractKey:null}})(),bt.hash=`7396f1dc1460698a57057a70e723944e`})))()}var St;function Ct(){return(Ct=e((()=>{v(),St=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`cursor`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`where`,variableName:`where`},a=[{alias:null,args:null,concreteType:`AccountEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:null}],o=[{alias:`previous`,args:[{kind:`Variable`,name:`before`,variableName:`cursor`},{kind:`Literal`,name:`last`,value:1},r,i],concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:a,storageKey:null},{alias:`next`,args:[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Literal`,name:`first`,value:1},r,i],concreteType:`AccountConnection`,kind:`LinkedField`,name:`accounts`,plural:!1,selections:a,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`neighboursAccountQuery`,selections:o,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`neighboursAccountQuery`,selections:o},params:{cacheID:`1f8601d5c43c00263529c81d672d684b`,id:`0acfab659d8e1d0ab59ba9a0e367d691959d4cb758495f17475ea1f7921edaa6`,metadata:{},name:`neighboursAccountQuery`,operationKind:`query`,text:`query neighboursAccountQuery(
  $where: AccountWhere
  $orderBy: [AccountOrder!]
  $cursor: String!
) {
  previous: accounts(where: $where, orderBy: $orderBy, last: 1, before: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
  next: accounts(where: $where, orderBy: $orderBy, first: 1, after: $cursor) {
    edges {
      cursor
      node {
        id
      }
    }
  }
}
`}}})(),St.hash=`4bcceac9a190016b90c76c93a2d2fa3c`})))()}var wt;function Tt(){return(Tt=e((()=>{Ct(),x(),wt=St})))()}var Et;function Dt(){return(Dt=e((()=>{v(),Et={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`why_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSinceIsEstimated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`leftAt`,storageKey:null},{alias:`firstWins`,args:[{kind:`Literal`,name:`first`,value:1},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`WON_AT`}]},{kind:`Literal`,name:`where`,value:{status:{in:[`WON`]}}}],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`deals(first:1,orderBy:[{"direction":"ASC","field":"WON_AT"}],where:{"status":{"in":["WON"]}})`}],type:`Account`,abstractKey:null},Et.hash=`171f328b4b25aeb883385a29251dd987`})))()}function Ot({account:e}){let t=o(),n=(0,At.useFragment)(Et,e);return(0,U.jsx)(Ie,{className:`account-why`,trigger:t(`accounts.page.why`),title:t(`accounts.page.why`),children:(0,U.jsx)(kt,{...n})})}function kt({firstWins:e,wonDealCount:t,accountSinceIsEstimated:n,leftAt:r}){let i=o(),a=C(),[s]=e.nodes;if(!s)return(0,U.jsx)(`p`,{children:i(`accounts.page.whyNot`,{day:r?a.dateTime(r):`–`})});let c=s.wonAt?a.date(s.wonAt):`–`;return(0,U.jsxs)(`div`,{className:`why`,children:[(0,U.jsxs)(`p`,{children:[i(`accounts.page.whyDeal`,{day:c}),` `,n&&i(`accounts.page.estimated`)]}),(0,U.jsxs)(`div`,{className:`why-deal`,children:[(0,U.jsx)(`p`,{children:(0,U.jsx)(`bdi`,{className:`strong`,children:s.title})}),(0,U.jsxs)(`p`,{className:`quiet numeric`,children:[a.money(s.value),` `,s.owner&&(0,U.jsxs)(`bdi`,{children:[`· `,s.owner.name]})]})]}),(0,U.jsx)(`p`,{className:`quiet`,children:i(`accounts.page.whyStays`,{count:t})})]})}var At,U;function jt(){return(jt=e((()=>{Dt(),At=x(),b(),p(),Fe(),U=r()})))()}function Mt({account:e}){let t=o(),n=(0,Nt.useFragment)(bt,e),{state:r,website:i,linkedin:a,organization:s}=n,c=r===`FORMER`&&(0,W.jsx)(`span`,{className:`time`,children:t(`accounts.page.former`)});return(0,W.jsxs)(me,{list:Pt,entity:`ORGANIZATION`,...n,mark:c,deletable:s.viewerCanDelete&&{...s,kind:`ORGANIZATION`},children:[(0,W.jsx)(he,{address:i}),(0,W.jsx)(he,{address:a,label:`LinkedIn`}),(0,W.jsx)(Ot,{account:n}),s.viewerCanUpdate&&(0,W.jsx)(Oe,{kind:`ORGANIZATION`,record:s})]})}var Nt,W,Pt;function Ft(){return(Ft=e((()=>{xt(),Nt=x(),p(),de(),Ee(),Tt(),jt(),W=r(),Pt={to:`/app/accounts`,label:`accounts.title`,neighbours:wt}})))()}var It;function Lt(){return(Lt=e((()=>{v(),It=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`after`},t={defaultValue:25,kind:`LocalArgument`,name:`first`},n={defaultValue:null,kind:`LocalArgument`,name:`id`},r={defaultValue:null,kind:`LocalArgument`,name:`kinds`},i=[{kind:`Variable`,name:`id`,variableName:`id`}],a=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`kinds`,variableName:`kinds`}],o={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`viewerCanDelete`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f=[d,s];return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`timelinePageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:a,kind:`FragmentSpread`,name:`timeline_account`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[e,t,r,n],kind:`Operation`,name:`timelinePageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{kind:`InlineFragment`,selections:[{alias:null,args:a,concreteType:`TimelineEntryConnection`,kind:`LinkedField`,name:`timeline`,plural:!1,selections:[{alias:null,args:null,concreteType:`TimelineEntryEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`TimelineEntry`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`item`,plural:!1,selections:[o,{kind:`InlineFragment`,selections:[s,c,l,u,{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:f,storageKey:null}],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[s,c,l,u,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`mentionedUsers`,plural:!0,selections:[s,d],storageKey:null}],type:`Note`,abstractKey:null},{kind:`InlineFragment`,selections:[s,c,u,d,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`contentType`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:f,storageKey:null}],type:`File`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fromStatus`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toStatus`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:f,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},s],storageKey:null}],type:`DealStatusEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null}],type:`MembershipEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[s],type:`Node`,abstractKey:`__isNode`}],storageKey:null},o],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:a,filters:[`kinds`],handle:`connection`,key:`timeline_timeline`,kind:`LinkedHandle`,name:`timeline`}],type:`Account`,abstractKey:null}],storageKey:null}]},params:{cacheID:`c5dc296eb975d56e587ab1baf67d13cb`,id:`dd4ae5d1b4e157f93294d0074084997b591677c9076985e2df0f562215690bb0`,metadata:{},name:`timelinePageQuery`,operationKind:`query`,text:`query timelinePageQuery(
  $after: String
  $first: Int = 25
  $kinds: [TimelineKind!]
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...timeline_account_DBgHU
    id
  }
}

fragment entry_activity on Activity {
  id
  version
  viewerCanUpdate
  viewerCanDelete
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
  version
  viewerCanDelete
  name
  size
  contentType
  uploadedBy {
    name
    id
  }
}

fragment entry_note on Note {
  id
  version
  viewerCanUpdate
  viewerCanDelete
  content
  author {
    name
    id
  }
  mentionedUsers {
    id
    name
  }
}

fragment timelineEntry_entry on TimelineEntry {
  at
  item {
    __typename
    ... on Activity {
      ...entry_activity
    }
    ... on Note {
      ...entry_note
    }
    ... on File {
      ...entry_file
    }
    ... on DealStatusEvent {
      fromStatus
      toStatus
      actor {
        name
        id
      }
      deal {
        title
        value {
          amount
          currency
        }
        id
      }
    }
    ... on MembershipEvent {
      kind
    }
    ... on Node {
      __isNode: __typename
      id
    }
  }
}

fragment timeline_account_DBgHU on Account {
  timeline(kinds: $kinds, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...timelineEntry_entry
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}
`}}})(),It.hash=`71f20ebc90f582267ed865785b8c0ef7`})))()}var Rt;function zt(){return(zt=e((()=>{v(),Lt(),Rt=(function(){var e=[`timeline`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:25,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`kinds`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:It,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`timeline_account`,selections:[{alias:`timeline`,args:[{kind:`Variable`,name:`kinds`,variableName:`kinds`}],concreteType:`TimelineEntryConnection`,kind:`LinkedField`,name:`__timeline_timeline_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`TimelineEntryEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`TimelineEntry`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`timelineEntry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],type:`Account`,abstractKey:null}})(),Rt.hash=`71f20ebc90f582267ed865785b8c0ef7`})))()}var Bt;function Vt(){return(Vt=e((()=>{v(),Bt={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`timelineEntry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`item`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{fragment:{kind:`InlineFragment`,selections:[{args:null,kind:`FragmentSpread`,name:`entry_activity`}],type:`Activity`,abstractKey:null},kind:`AliasedInlineFragmentSpread`,name:`activity`}],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[{fragment:{kind:`InlineFragment`,selections:[{args:null,kind:`FragmentSpread`,name:`entry_note`}],type:`Note`,abstractKey:null},kind:`AliasedInlineFragmentSpread`,name:`note`}],type:`Note`,abstractKey:null},{kind:`InlineFragment`,selections:[{fragment:{kind:`InlineFragment`,selections:[{args:null,kind:`FragmentSpread`,name:`entry_file`}],type:`File`,abstractKey:null},kind:`AliasedInlineFragmentSpread`,name:`file`}],type:`File`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fromStatus`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toStatus`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}],type:`DealStatusEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null}],type:`MembershipEvent`,abstractKey:null}],storageKey:null}],type:`TimelineEntry`,abstractKey:null},Bt.hash=`0655ca37edd3321a57a748d3dfcf890f`})))()}function Ht({entry:e}){let t=o(),{at:n,item:r}=(0,Wt.useFragment)(Bt,e);return r.__typename===`Activity`&&r.activity?(0,G.jsx)(ge,{at:n,activity:r.activity}):r.__typename===`Note`&&r.note?(0,G.jsx)(ce,{at:n,note:r.note}):r.__typename===`File`&&r.file?(0,G.jsx)(_e,{at:n,file:r.file}):r.__typename===`DealStatusEvent`?(0,G.jsx)(Ut,{at:n,event:r}):r.__typename===`MembershipEvent`?(0,G.jsx)(pe,{kind:r.__typename,icon:(0,G.jsx)(Ye,{size:14}),at:n,children:(0,G.jsx)(`p`,{className:`strong`,children:t(`accounts.page.membership.${r.kind}`)})}):null}function Ut({at:e,event:t}){let n=o(),r=C(),{deal:i,fromStatus:a,toStatus:s,actor:c}=t,l=s===`OPEN`?a?`REOPENED`:`CREATED`:s;return(0,G.jsx)(pe,{kind:t.__typename,icon:(0,G.jsx)(T,{size:14}),at:e,children:(0,G.jsxs)(`p`,{children:[(0,G.jsx)(`span`,{className:`strong`,children:n(`accounts.page.deal.${l}`)}),` `,i?(0,G.jsx)(`bdi`,{children:i.title}):n(`accounts.page.deletedDeal`),` `,i&&(0,G.jsx)(`span`,{className:`numeric`,children:r.money(i.value)}),` `,(0,G.jsx)(se,{name:c?.name})]})})}var Wt,G;function Gt(){return(Gt=e((()=>{Vt(),D(),Xe(),Wt=x(),b(),p(),le(),G=r()})))()}function Kt(){let e=h(),{show:t}=w({strict:!1});return{show:t,kinds:(0,qt.useMemo)(()=>t?[Me[t]]:null,[t]),setShow:(0,qt.useCallback)(t=>void e({to:`.`,search:t?{show:t}:{},state:!0}),[e])}}var qt;function Jt(){return(Jt=e((()=>{S(),y(),qt=u(),je()})))()}function Yt({account:e,onCount:t}){let n=o(),{data:r,loadNext:i,hasNext:a,isLoadingNext:s}=(0,Qt.usePaginationFragment)(Rt,e),{edges:c}=r.timeline;return(0,Zt.useEffect)(()=>t(c.length),[c.length,t]),(0,K.jsxs)(`section`,{children:[(0,K.jsxs)(`div`,{className:`section-head`,children:[(0,K.jsx)(`h2`,{children:n(`accounts.page.timeline`)}),(0,K.jsx)(Xt,{})]}),c.length?(0,K.jsx)(`ul`,{className:`timeline`,children:c.map(({cursor:e,node:t})=>(0,K.jsx)(Ht,{entry:t},e))}):(0,K.jsx)(`p`,{className:`quiet none`,children:n(`accounts.page.noEntry`)}),a&&(0,K.jsx)(`button`,{type:`button`,className:`button`,disabled:s,onClick:()=>i($t),children:n(s?`shell.loading`:`record.more`)})]})}function Xt(){let e=o(),{show:t,setShow:n}=Kt();return(0,K.jsx)(`div`,{className:`kinds`,role:`group`,"aria-label":e(`accounts.page.show`),children:[void 0,...Object.keys(Me)].map(r=>(0,K.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":r===t,onClick:()=>n(r),children:e(`accounts.page.show.${r??`all`}`)},r??`all`))})}var Zt,Qt,K,$t;function en(){return(en=e((()=>{zt(),Zt=u(),Qt=x(),p(),je(),Gt(),Jt(),K=r(),$t=25})))()}var tn;function nn(){return(nn=e((()=>{v(),tn=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`from`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n={alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},r=[{alias:null,args:[{kind:`Literal`,name:`by`,value:`MONTH`},{kind:`Variable`,name:`from`,variableName:`from`},{fields:[{fields:[{kind:`Variable`,name:`eq`,variableName:`id`}],kind:`ObjectValue`,name:`id`}],kind:`ObjectValue`,name:`where`}],concreteType:`WonReport`,kind:`LinkedField`,name:`wonReport`,plural:!1,selections:[{alias:null,args:null,concreteType:`WonReportGroup`,kind:`LinkedField`,name:`groups`,plural:!0,selections:[{alias:null,args:null,concreteType:`Period`,kind:`LinkedField`,name:`period`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`start`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[n],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`wonChartQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`wonChartQuery`,selections:r},params:{cacheID:`71e286e2e71ecd7e353ad23521588d8a`,id:`ee1ffe38c26c5cf90d3c88c4df993f5fb0a4754905ccc96308855c6c216bf76a`,metadata:{},name:`wonChartQuery`,operationKind:`query`,text:`query wonChartQuery(
  $id: ID!
  $from: Date!
) {
  wonReport(by: MONTH, where: {id: {eq: $id}}, from: $from) {
    groups {
      period {
        start
      }
      wonValue {
        total {
          amount
        }
      }
    }
    total {
      total {
        amount
        currency
      }
    }
  }
}
`}}})(),tn.hash=`6a8ed6c50958102dc198f4a8797e1a91`})))()}function rn(e,t,n){let r=new Map(n.map(({start:e,amount:t})=>[e.slice(0,7),t])),[i=0,a=1]=e.split(`-`).map(Number);return Array.from({length:t},(e,n)=>{let o=new Date(Date.UTC(i,a-t+n,1)).toISOString().slice(0,10);return{start:o,amount:r.get(o.slice(0,7))??0}})}function an({accountId:e}){return(0,J.jsx)(q.Suspense,{fallback:(0,J.jsx)(`div`,{className:`chart-place`}),children:(0,J.jsx)(on,{accountId:e})})}function on({accountId:e}){let t=o(),n=C(),{timeZone:r}=a(),[i]=(0,q.useState)(()=>m(r,new Date)),s=rn(i,Y,[])[0].start,{wonReport:c}=(0,cn.useLazyLoadQuery)(tn,{id:e,from:s}),{total:l}=c.total,u=c.groups.flatMap(({period:e,wonValue:t})=>e?[{start:e.start,amount:Number(t.total?.amount??0)}]:[]),d=rn(i,Y,u);if(!l||d.every(({amount:e})=>e===0))return null;let f=l.amount.split(`.`)[1]?.length??0,p=e=>n.money({amount:e.toFixed(f),currency:l.currency});return(0,J.jsxs)(`section`,{"aria-labelledby":`won-chart`,children:[(0,J.jsxs)(`div`,{className:`section-head`,children:[(0,J.jsx)(`h2`,{id:`won-chart`,children:t(`accounts.page.wonByMonth`)}),(0,J.jsx)(`span`,{className:`quiet numeric`,children:t(`accounts.page.inMonths`,{value:n.money(l),months:Y})})]}),(0,J.jsx)(sn,{months:d,label:e=>`${n.month(e.start)}: ${p(e.amount)}`}),(0,J.jsxs)(`div`,{className:`chart-scale quiet numeric`,"aria-hidden":`true`,children:[(0,J.jsx)(`span`,{children:n.month(d[0].start)}),(0,J.jsx)(`span`,{children:n.month(d.at(-1).start)})]})]})}function sn({months:e,label:t}){let n=Math.max(...e.map(({amount:e})=>e)),r=e.length*16-un,i=e.filter(({amount:e})=>e>0);return(0,J.jsx)(`svg`,{className:`chart`,viewBox:`0 0 ${r} ${X}`,preserveAspectRatio:`none`,role:`img`,"aria-label":i.map(t).join(`; `),children:e.map((e,r)=>{let i=e.amount>0?Math.max(2,e.amount/n*X):1;return(0,J.jsx)(`rect`,{className:e.amount>0?`chart-bar`:`chart-none`,x:r*16,y:X-i,width:ln,height:i,children:(0,J.jsx)(`title`,{children:t(e)})},e.start)})})}var q,cn,J,Y,ln,un,X;function dn(){return(dn=e((()=>{nn(),q=u(),cn=x(),b(),p(),f(),J=r(),Y=24,ln=12,un=4,X=64})))()}function fn(){let{id:e=``}=_({strict:!1});return(0,Q.jsx)(Pe,{children:(0,Q.jsx)(pn,{id:e},e)})}function pn({id:e}){let t=(0,Z.useDeferredValue)(Kt().kinds),n=(0,Z.useMemo)(()=>({id:e,kinds:t,first:$}),[e,t]),r=(0,gn.useLazyLoadQuery)(vn,n,{fetchPolicy:`store-and-network`,fetchKey:s()}),{refresh:i,onCount:a}=mn(n);hn(e,i);let{account:o}=r;if(!o)return(0,Q.jsx)(c,{});let l={organizationId:o.organization.id};return(0,Q.jsx)(re,{refresh:i,editable:o.viewerCanUpdate?{id:o.id,version:o.version,mutation:yn}:null,header:(0,Q.jsx)(Mt,{account:o}),main:(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(_t,{account:o}),(0,Q.jsx)(an,{accountId:e}),o.viewerCanUpdate&&(0,Q.jsx)(ee,{about:l,query:r}),(0,Q.jsx)(O,{planned:o.planned}),(0,Q.jsx)(Yt,{account:o,onCount:a})]}),side:(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(ot,{account:o,query:r}),(0,Q.jsx)(tt,{account:o}),(0,Q.jsx)(fe,{organization:o.organization})]})})}function mn(e){let t=(0,gn.useRelayEnvironment)(),n=(0,Z.useRef)($),r=(0,Z.useCallback)(e=>void(n.current=e),[]);return{refresh:(0,Z.useCallback)(()=>new Promise(r=>{let i=Math.min(bn,Math.max($,n.current));(0,_n.fetchQuery)(t,vn,{...e,first:i},{fetchPolicy:`network-only`}).subscribe({complete:r,error:()=>r()})}),[t,e]),onCount:r}}function hn(e,t){(0,Z.useEffect)(()=>{let n=l(t),r=ze({onChange:t=>t===e&&n.soon(),onReconnect:n.soon});return()=>{n.stop(),r()}},[e,t])}var Z,gn,_n,Q,vn,yn,$,bn;function xn(){return(xn=e((()=>{Ze(),Qe(),g(),Z=u(),gn=x(),_n=v(),i(),n(),t(),te(),Ne(),ae(),ne(),ie(),Be(),it(),lt(),yt(),Ft(),en(),Jt(),dn(),Q=r(),vn=A,yn=j,$=25,bn=100})))()}xn();export{fn as default};