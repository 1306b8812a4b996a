import{C as e,S as t,b as n,c as r,d as i,i as a,j as o,t as s,v as c,x as l,y as u}from"./d4280f59.js";import{t as d}from"./87f13b64.js";import{a as f,i as p,s as m}from"./e2370ea3.js";import{t as h}from"./f4b93786.js";import{n as g,r as _,t as v}from"./c2eeb01f.js";import{t as y}from"./927c8ef2.js";import{r as b,t as x}from"./27e9b931.js";var S={name:`calendar-plus`,size:24,node:[[`path`,{d:`M16 18h6`,key:`987eiv`}],[`path`,{d:`M16 2v3`,key:`otl347`}],[`path`,{d:`M19 15v6`,key:`10aioa`}],[`path`,{d:`M21 11.5V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h8.3`,key:`jgwkxf`}],[`path`,{d:`M3 9h18`,key:`1pudct`}],[`path`,{d:`M8 2v3`,key:`1ioesn`}]]};S.node;var C=p(S),w={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]};w.node;var T=p(w),E={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]};E.node;var D=p(E),O={name:`external-link`,size:24,node:[[`path`,{d:`M15 3h6v6`,key:`1q9fwt`}],[`path`,{d:`M10 14 21 3`,key:`gplh6r`}],[`path`,{d:`M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6`,key:`a6xqqp`}]]};O.node;var k=p(O),A={name:`file-text`,size:24,node:[[`path`,{d:`M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z`,key:`1oefj6`}],[`path`,{d:`M14 2v5a1 1 0 0 0 1 1h5`,key:`wfsgrz`}],[`path`,{d:`M10 9H8`,key:`b1mrlr`}],[`path`,{d:`M16 13H8`,key:`t4e002`}],[`path`,{d:`M16 17H8`,key:`z1uh3a`}]]};A.node;var ee=p(A),j={name:`notebook-pen`,size:24,node:[[`path`,{d:`M13.4 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-7.4`,key:`re6nr2`}],[`path`,{d:`M2 6h4`,key:`aawbzj`}],[`path`,{d:`M2 10h4`,key:`l0bgd4`}],[`path`,{d:`M2 14h4`,key:`1gsvsf`}],[`path`,{d:`M2 18h4`,key:`1bu2t1`}],[`path`,{d:`M21.378 5.626a1 1 0 1 0-3.004-3.004l-5.01 5.012a2 2 0 0 0-.506.854l-.837 2.87a.5.5 0 0 0 .62.62l2.87-.837a2 2 0 0 0 .854-.506z`,key:`pqwjuv`}]]};j.node;var te=p(j),M={name:`trophy`,size:24,node:[[`path`,{d:`M10 14.66V17a1 1 0 0 1-1 1 2 2 0 0 0-2 2v2`,key:`pwuv1l`}],[`path`,{d:`M14 14.66V17a1 1 0 0 0 1 1 2 2 0 0 1 2 2v2`,key:`1y54w1`}],[`path`,{d:`M17.916 10H19.5A2.5 2.5 0 0 0 22 7.5V5a1 1 0 0 0-1-1h-3`,key:`e30mpu`}],[`path`,{d:`M4 22h16`,key:`57wxv0`}],[`path`,{d:`M6 9a6 6 0 0 0 12 0V3a1 1 0 0 0-1-1H7a1 1 0 0 0-1 1z`,key:`1mhfuq`}],[`path`,{d:`M6.084 10H4.5A2.5 2.5 0 0 1 2 7.5V5a1 1 0 0 1 1-1h3`,key:`i0yafy`}]]};M.node;var ne=p(M),N=n(),P=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n={defaultValue:null,kind:`LocalArgument`,name:`kinds`},r=[{kind:`Variable`,name:`id`,variableName:`id`}],i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`kinds`,variableName:`kinds`}],o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c=[o,s],l={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},m=[f,p],h={alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`dealCount`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},v={alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},x=[s],S={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},C={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},w={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:c,storageKey:null},T={alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},D={alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null},O=[{kind:`Literal`,name:`first`,value:30}],k=[{kind:`Literal`,name:`first`,value:20}],A=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pageAccountQuery`,selections:[{alias:null,args:r,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[i,{args:null,kind:`FragmentSpread`,name:`header_account`},{args:null,kind:`FragmentSpread`,name:`figures_account`},{args:null,kind:`FragmentSpread`,name:`composer_account`},{args:null,kind:`FragmentSpread`,name:`planned_account`},{args:a,kind:`FragmentSpread`,name:`timeline_account`},{args:null,kind:`FragmentSpread`,name:`details_account`},{args:null,kind:`FragmentSpread`,name:`deals_account`},{args:null,kind:`FragmentSpread`,name:`people_account`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`pageAccountQuery`,selections:[{alias:null,args:r,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[i,o,{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},l,{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[s,o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSinceIsEstimated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`leftAt`,storageKey:null},{alias:`firstWins`,args:[{kind:`Literal`,name:`first`,value:1},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`WON_AT`}]},{kind:`Literal`,name:`where`,value:{status:{in:[`WON`]}}}],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[s,u,d,h,l],storageKey:null}],storageKey:`deals(first:1,orderBy:[{"direction":"ASC","field":"WON_AT"}],where:{"status":{"in":["WON"]}})`},{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`undatedActivityCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ratesAsOf`,storageKey:null},{alias:null,args:null,concreteType:`CurrencySum`,kind:`LinkedField`,name:`byCurrency`,plural:!0,selections:[f,p,g,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`converted`,plural:!1,selections:m,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Unconverted`,kind:`LinkedField`,name:`unconverted`,plural:!0,selections:[f,p,g,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[_,v,y,s],storageKey:null},s,b,{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:x,storageKey:null},{alias:`planned`,args:[{kind:`Literal`,name:`first`,value:50},{kind:`Literal`,name:`where`,value:{isDone:!1}}],concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[S,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[s,b,_,C,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},v,y,i,w,l,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[u,s],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:c,storageKey:null}],storageKey:null}],storageKey:`activities(first:50,where:{"isDone":false})`},{alias:null,args:a,concreteType:`TimelineEntryConnection`,kind:`LinkedField`,name:`timeline`,plural:!1,selections:[{alias:null,args:null,concreteType:`TimelineEntryEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[T,{alias:null,args:null,concreteType:`TimelineEntry`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`item`,plural:!1,selections:[E,{kind:`InlineFragment`,selections:[_,C,w,l],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:c,storageKey:null}],type:`Note`,abstractKey:null},{kind:`InlineFragment`,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`downloadUrl`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:c,storageKey:null}],type:`File`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fromStatus`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toStatus`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[u,h,s],storageKey:null}],type:`DealStatusEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null}],type:`MembershipEvent`,abstractKey:null},{kind:`InlineFragment`,selections:x,type:`Node`,abstractKey:`__isNode`}],storageKey:null},E],storageKey:null}],storageKey:null},D],storageKey:null},{alias:null,args:a,filters:[`kinds`],handle:`connection`,key:`timeline_timeline`,kind:`LinkedHandle`,name:`timeline`},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[s,o,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostDealCount`,storageKey:null},{alias:null,args:O,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},d,{alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},b,u,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},h,{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:c,storageKey:null},E],storageKey:null},T],storageKey:null},D],storageKey:`deals(first:30)`},{alias:null,args:O,filters:null,handle:`connection`,key:`deals_deals`,kind:`LinkedHandle`,name:`deals`},{alias:null,args:k,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[S,{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,o,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:A,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:A,storageKey:null},E],storageKey:null},T],storageKey:null},D],storageKey:`people(first:20)`},{alias:null,args:k,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[s,o,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`99cf3d8ee4e8965a558b1371b0d0245d`,id:null,metadata:{},name:`pageAccountQuery`,operationKind:`query`,text:`query pageAccountQuery(
  $id: ID!
  $kinds: [TimelineKind!]
  $first: Int!
) {
  account(id: $id) {
    viewerCanUpdate
    ...header_account
    ...figures_account
    ...composer_account
    ...planned_account
    ...timeline_account_4mH2d1
    ...details_account
    ...deals_account
    ...people_account
    id
  }
  ...composer_types
}

fragment composer_account on Account {
  id
  organization {
    id
  }
}

fragment composer_types on Query {
  activityTypes {
    id
    name
    isActive
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

fragment deals_account on Account {
  id
  openDealCount
  wonDealCount
  lostDealCount
  deals(first: 30) {
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
}

fragment details_account on Account {
  accountSince
  industry
  employeeCount
  annualRevenue
  address {
    formatted
  }
  customFields {
    text
    date
    money {
      amount
      currency
    }
    field {
      id
      name
      type
    }
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
  owner {
    name
    id
  }
  labels {
    id
    name
  }
  ...why_account
}

fragment people_account on Account {
  people(first: 20) {
    totalCount
    edges {
      node {
        id
        name
        emails {
          value
        }
        phones {
          value
        }
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
  deal {
    title
    id
  }
  person {
    name
    id
  }
}

fragment planned_account on Account {
  id
  planned: activities(first: 50, where: {isDone: false}) {
    totalCount
    nodes {
      id
      ...plannedActivity_activity
    }
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
    ... on Note {
      content
      author {
        name
        id
      }
    }
    ... on File {
      name
      downloadUrl
      uploadedBy {
        name
        id
      }
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
`}}})();P.hash=`f93cb944ad23043094824f504a9a6ed0`;var F=m(f(),1),I=u(),re=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`composer_account`,selections:[e,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e],storageKey:null}],type:`Account`,abstractKey:null}})();re.hash=`1449907826ea282790b6e48fb938ac09`;var ie={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`composer_types`,selections:[{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null};ie.hash=`7c791b86c7ef63bac67b917df09d6488`;var ae=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:t},params:{cacheID:`80b61350a575cefe3787b019e2753e49`,id:null,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
  $input: ActivityCreateInput!
) {
  result: activityCreate(input: $input) {
    activity {
      id
      subject
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();ae.hash=`928db8634093d90f2d2eb8441e4db8c8`;function oe(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-L(e,r);return new Date(r-L(e,i)).toISOString()}function L(e,t){let n=new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}),r=Object.fromEntries(n.formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(r.year,r.month-1,r.day,r.hour,r.minute,r.second)-Math.floor(t/1e3)*1e3}var R=o(),se=new Set([`BLANK`,`INVALID`,`TOO_LONG`,`NOT_FOUND`,`FORBIDDEN`,`CONFLICT`]),ce=[];function z({id:e,problems:t,field:n,except:r=ce}){let i=le(),a=t.filter(e=>{let t=`code`in e.error?e.error.field?.at(-1):void 0;return n?t===n:!t||!r.includes(t)});return a.length?(0,R.jsx)(`div`,{id:e,className:`problems`,role:`alert`,children:[...new Set(a.map(i))].map(e=>(0,R.jsx)(`p`,{children:e},e))}):null}function le(){let e=r(),t=g(),n=a();return({error:r,changer:i})=>{if(r instanceof Error)return n(r);let{code:a,differences:o=[]}=r;if(a!==`STALE_VERSION`)return e(`accounts.page.error.${se.has(a)?a:`other`}`);let s=i?.name?e(`accounts.page.changedBy`,{name:i.name,ago:t.ago(i.at)}):e(`accounts.page.changed`),c=o.flatMap(({field:t,theirs:n,yours:r})=>t===`followUpDays`?[e(`accounts.page.difference`,{theirs:String(n??`–`),yours:String(r??`–`)})]:[]);return[s,...c.length?c:[e(`accounts.page.nowShown`)]].join(` `)}}var B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Literal`,name:`first`,value:10}],r={alias:null,args:null,kind:`ScalarField`,name:`subjectId`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`writeChangerQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:n,concreteType:`EventConnection`,kind:`LinkedField`,name:`history`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:[a],storageKey:null}],storageKey:null}],storageKey:`history(first:10)`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`writeChangerQuery`,selections:[{alias:null,args:t,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:n,concreteType:`EventConnection`,kind:`LinkedField`,name:`history`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,i,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:[a,o],storageKey:null},o],storageKey:null}],storageKey:`history(first:10)`},o],storageKey:null}]},params:{cacheID:`6567734799ed6b87e055050cbcd84e82`,id:null,metadata:{},name:`writeChangerQuery`,operationKind:`query`,text:`query writeChangerQuery(
  $id: ID!
) {
  account(id: $id) {
    history(first: 10) {
      nodes {
        subjectId
        at
        actor {
          name
          id
        }
        id
      }
    }
    id
  }
}
`}}})();B.hash=`de5fc3f6787a895d9438602625081918`;var V=(0,F.createContext)(()=>Promise.resolve());function H(){return(0,F.useContext)(V)}var ue=B;function U(e,t){let n=(0,I.useRelayEnvironment)(),r=H(),[i,a]=(0,F.useState)([]),[o,s]=(0,I.useMutation)(e),c=(0,F.useCallback)(async(e,i)=>{if(a(e.map(e=>({error:e}))),!e.some(({code:e})=>e===`STALE_VERSION`))return;await r();let o=(await(0,N.fetchQuery)(n,ue,{id:t}).toPromise())?.account?.history.nodes??[],s=o.find(e=>e.subjectId===i)??o[0],c=s&&{name:s.actor?.name??null,at:s.at};a(e.map(e=>({error:e,changer:c})))},[n,r,t]);return{write:(0,F.useCallback)(({variables:e,optimistic:t,onDone:n})=>{a([]),o({variables:e,...t&&{optimisticResponse:t},onError:e=>a([{error:e}]),onCompleted:t=>{let i=t.result?.userErrors??[{code:`UNKNOWN`}];i.length?c(i,String(e.input.id)).catch(()=>void 0):(r(),n?.(t))}})},[o,c,r]),isPending:s,problems:i}}var de=[`subject`,`typeId`,`dueDate`,`dueAt`],fe=864e5;function pe({accountId:e,organizationId:t,types:n}){let a=r(),{timeZone:o}=i(),s=(0,F.useRef)(null),[l]=(0,F.useState)(()=>v(o,new Date(Date.now()+fe))),{write:u,isPending:d,problems:f}=U(ae,e),p=e=>{let[n,r]=[String(e.get(`day`)),String(e.get(`time`))],i=n&&r?{dueAt:oe(o,n,r)}:{dueDate:n||null},l=String(e.get(`subject`)).trim(),d={organizationId:t,subject:l,typeId:String(e.get(`type`)),...i};u({variables:{input:d},onDone:()=>{s.current?.reset(),c({text:a(`accounts.page.planned`,{subject:l})})}})};return(0,R.jsxs)(`form`,{ref:s,className:`composer-form`,onSubmit:e=>{e.preventDefault(),p(new FormData(e.currentTarget))},children:[(0,R.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:a(`accounts.board.subject`),"aria-label":a(`accounts.board.subject`),"aria-describedby":`subject-problems`}),(0,R.jsx)(`select`,{className:`input`,name:`type`,"aria-label":a(`accounts.board.type`),children:n.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,R.jsx)(`option`,{value:e,children:t},e))}),(0,R.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,defaultValue:l,"aria-label":a(`accounts.page.day`),"aria-describedby":`day-problems`}),(0,R.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,"aria-label":a(`accounts.page.time`)}),(0,R.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:d,children:a(d?`accounts.page.saving`:`accounts.board.plan`)}),(0,R.jsx)(z,{id:`subject-problems`,problems:f,field:`subject`}),(0,R.jsx)(z,{problems:f,field:`typeId`}),(0,R.jsx)(z,{id:`day-problems`,problems:f,field:`dueDate`}),(0,R.jsx)(z,{problems:f,field:`dueAt`}),(0,R.jsx)(z,{problems:f,except:de})]})}var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`NoteCreatePayload`,kind:`LinkedField`,name:`noteCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`note`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`noteFormMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`noteFormMutation`,selections:t},params:{cacheID:`a01b9ef438d365b647d7469c4933e0c5`,id:null,metadata:{},name:`noteFormMutation`,operationKind:`mutation`,text:`mutation noteFormMutation(
  $input: NoteCreateInput!
) {
  result: noteCreate(input: $input) {
    note {
      id
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();W.hash=`c8f06b00c09b09874734650392f3b709`;var me={"&":`&amp;`,"<":`&lt;`,">":`&gt;`};function he(e){return e.trim().split(/\n\s*\n/).map(e=>`<p>${e.replace(/[&<>]/g,e=>me[e]).replace(/\n/g,`<br>`)}</p>`).join(``)}var ge=new Set([`p`,`br`,`b`,`strong`,`i`,`em`,`u`,`s`,`ul`,`ol`,`li`,`blockquote`,`code`,`pre`]),_e=new Set([`script`,`style`,`template`,`iframe`,`object`,`svg`,`math`]);function ve({html:e}){let{body:t}=new DOMParser().parseFromString(e,`text/html`);return(0,R.jsx)(`div`,{className:`note-content`,children:G(t)})}function G(e){return Array.from(e.childNodes,(e,t)=>(0,R.jsx)(F.Fragment,{children:ye(e)},t))}function ye(e){if(e.nodeType===Node.TEXT_NODE)return e.textContent;let t=e.nodeName.toLowerCase();return e.nodeType!==Node.ELEMENT_NODE||_e.has(t)?null:t===`br`?(0,R.jsx)(`br`,{}):ge.has(t)?(0,F.createElement)(t,null,...G(e)):G(e)}function be({accountId:e,organizationId:t}){let n=r(),i=(0,F.useRef)(null),{write:a,isPending:o,problems:s}=U(W,e),l=e=>{let r=he(String(e.get(`content`)));a({variables:{input:{organizationId:t,content:r}},onDone:()=>{i.current?.reset(),c({text:n(`accounts.page.noted`)})}})};return(0,R.jsxs)(`form`,{ref:i,className:`composer-form`,onSubmit:e=>{e.preventDefault(),l(new FormData(e.currentTarget))},children:[(0,R.jsx)(`textarea`,{className:`input composer-note`,name:`content`,rows:3,required:!0,placeholder:n(`accounts.page.writeNote`),"aria-label":n(`accounts.page.note`),"aria-describedby":`note-problems`}),(0,R.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:o,children:n(o?`accounts.page.saving`:`accounts.page.save`)}),(0,R.jsx)(z,{id:`note-problems`,problems:s})]})}function xe({account:e,query:t}){let n=r(),[i,a]=(0,F.useState)(!1),{id:o,organization:s}=(0,I.useFragment)(re,e),{activityTypes:c}=(0,I.useFragment)(ie,t);return(0,R.jsxs)(`section`,{className:`composer`,"aria-label":n(`accounts.page.add`),children:[(0,R.jsxs)(`div`,{className:`composer-tabs`,children:[(0,R.jsxs)(`button`,{type:`button`,className:`view`,"aria-pressed":!i,onClick:()=>a(!1),children:[(0,R.jsx)(C,{size:14,"aria-hidden":`true`}),` `,n(`accounts.page.activity`)]}),(0,R.jsxs)(`button`,{type:`button`,className:`view`,"aria-pressed":i,onClick:()=>a(!0),children:[(0,R.jsx)(te,{size:14,"aria-hidden":`true`}),` `,n(`accounts.page.note`)]})]}),(0,R.jsx)(`div`,{hidden:i,children:(0,R.jsx)(pe,{accountId:o,organizationId:s.id,types:c})}),(0,R.jsx)(`div`,{hidden:!i,children:(0,R.jsx)(be,{accountId:o,organizationId:s.id})})]})}var K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:30,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealsPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`deals_account`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealsPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostDealCount`,storageKey:null},{alias:null,args:n,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i],storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`deals_deals`,kind:`LinkedHandle`,name:`deals`}],type:`Account`,abstractKey:null}],storageKey:null}]},params:{cacheID:`72fd9215d864d3078cd6818e54bed744`,id:null,metadata:{},name:`dealsPageQuery`,operationKind:`query`,text:`query dealsPageQuery(
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

fragment deals_account_2HEEH6 on Account {
  id
  openDealCount
  wonDealCount
  lostDealCount
  deals(first: $first, after: $after) {
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
}
`}}})();K.hash=`19f7b25583f8f3de94add055a2289721`;var q=(function(){var e=[`deals`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:30,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:K,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`deals_account`,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`openDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostDealCount`,storageKey:null},{alias:`deals`,args:null,concreteType:`DealConnection`,kind:`LinkedField`,name:`__deals_deals_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`DealEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`deal_deal`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null}})();q.hash=`19f7b25583f8f3de94add055a2289721`;var J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealWinMutation`,selections:n},params:{cacheID:`d8994ccb97903c49ed899ea784c10e45`,id:null,metadata:{},name:`dealWinMutation`,operationKind:`mutation`,text:`mutation dealWinMutation(
  $input: DealWinInput!
) {
  result: dealWin(input: $input) {
    deal {
      id
      version
      status
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
`}}})();J.hash=`7814d958c53dd001857e8444ff53c35e`;var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealReopenMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealReopenMutation`,selections:t},params:{cacheID:`d21386066f7c7d79670e8bc64de89c88`,id:null,metadata:{},name:`dealReopenMutation`,operationKind:`mutation`,text:`mutation dealReopenMutation(
  $input: DealReopenInput!
) {
  result: dealReopen(input: $input) {
    deal {
      id
      version
      status
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();Y.hash=`866cd352a8988a9cf2b6d3bc7ca4e60d`;var X={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`deal_deal`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`Deal`,abstractKey:null};X.hash=`3a3f2fada6b856dfa67102abd8d44a58`;var Se=J,Ce=Y;function we({accountId:e,deal:t}){let n=r(),i=g(),a=(0,I.useFragment)(X,t),o=U(Se,e),s=U(Ce,e),{id:l,version:u,title:d,status:f,viewerCanWin:p,value:m}=a,h=()=>o.write({variables:{input:{id:l,expectedVersion:u}},optimistic:{result:{deal:{id:l,version:u,status:`WON`},userErrors:[]}},onDone:({result:e})=>{let t=e?.deal;c({text:n(`accounts.page.won`,{title:d}),action:{label:n(`accounts.board.undo`),run:()=>t&&s.write({variables:{input:{id:l,expectedVersion:t.version}}})}})}});return(0,R.jsxs)(`li`,{className:`line`,children:[(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsx)(`p`,{className:`cut`,children:(0,R.jsx)(`bdi`,{children:d})}),(0,R.jsx)(`p`,{className:`quiet cut numeric`,children:Te(a,i.date,i.day)}),(0,R.jsx)(z,{problems:[...o.problems,...s.problems]})]}),(0,R.jsx)(`span`,{className:`numeric`,children:i.money(m)}),f===`OPEN`&&p&&(0,R.jsxs)(`button`,{type:`button`,className:`button`,disabled:o.isPending,onClick:h,children:[n(`accounts.page.win`),(0,R.jsx)(`span`,{className:`visually-hidden`,children:d})]})]})}function Te(e,t,n){let{status:r,wonAt:i,lostAt:a,lostReason:o,expectedCloseDate:s,stage:c}=e;return r===`WON`?i?t(i):``:r===`LOST`?[a&&t(a),o].filter(Boolean).join(` · `):[c?.name,s&&n(s)].filter(Boolean).join(` · `)}var Ee=[`OPEN`,`WON`,`LOST`],De=50;function Oe({account:e}){let t=r(),n=g(),{data:i,loadNext:a,hasNext:o,isLoadingNext:s}=(0,I.usePaginationFragment)(q,e),c={OPEN:i.openDealCount,WON:i.wonDealCount,LOST:i.lostDealCount},l=i.deals.edges.map(e=>e.node).toSorted((e,t)=>ke(t)-ke(e));return(0,R.jsxs)(`section`,{children:[(0,R.jsxs)(`h2`,{children:[t(`accounts.deals`),` `,(0,R.jsx)(`span`,{className:`quiet numeric`,children:n.number(c.OPEN+c.WON+c.LOST)})]}),l.length===0&&(0,R.jsx)(`p`,{className:`quiet none`,children:t(`accounts.page.noDeals`)}),Ee.filter(e=>l.some(t=>t.status===e)).map(e=>(0,R.jsxs)(`div`,{children:[(0,R.jsxs)(`h3`,{className:`group-head`,children:[t(`accounts.page.deals.${e}`),` `,(0,R.jsx)(`span`,{className:`numeric`,children:n.number(c[e])})]}),(0,R.jsx)(`ul`,{className:`lines`,children:l.filter(t=>t.status===e).map(e=>(0,R.jsx)(we,{accountId:i.id,deal:e},e.id))})]},e)),o&&(0,R.jsx)(`button`,{type:`button`,className:`button`,disabled:s,onClick:()=>a(De),children:t(s?`shell.loading`:`accounts.page.more`)})]})}function ke({status:e,wonAt:t,lostAt:n}){let r=e===`WON`?t:e===`LOST`?n:null;return r?Date.parse(r):0}var Ae={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`details_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},{alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Account`,abstractKey:null};Ae.hash=`76d1dd446de68981a837f218e01129ff`;function je(e){if(!e)return null;try{let t=new URL(e.includes(`://`)?e:`https://${e}`);return t.protocol===`https:`||t.protocol===`http:`?t.href:null}catch{return null}}function Me(e){return`tel:${e.replace(/[^+\d]/g,``)}`}function Ne({account:e}){let t=r(),n=g(),{accountSince:i,industry:a,employeeCount:o,annualRevenue:s,address:c,customFields:l}=(0,I.useFragment)(Ae,e);return(0,R.jsx)(`section`,{"aria-label":t(`accounts.page.details`),children:(0,R.jsxs)(`dl`,{className:`details`,children:[(0,R.jsx)(Z,{label:t(`accounts.since`),children:i&&n.date(i)}),(0,R.jsx)(Z,{label:t(`accounts.industry`),children:a}),(0,R.jsx)(Z,{label:t(`accounts.employees`),children:typeof o==`number`&&n.number(o)}),(0,R.jsx)(Z,{label:t(`accounts.page.revenue`),children:s}),(0,R.jsx)(Z,{label:t(`accounts.page.address`),children:c?.formatted}),l.map(({field:e,text:t,date:r,money:i})=>(0,R.jsx)(Z,{label:e.name,children:i?n.money(i):r?n.day(r):t&&(0,R.jsx)(Pe,{type:e.type,value:t})},e.id))]})})}function Z({label:e,children:t}){return t?(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{children:e}),(0,R.jsx)(`dd`,{children:(0,R.jsx)(`bdi`,{children:t})})]}):null}function Pe({type:e,value:t}){return e===`PHONE`?(0,R.jsx)(`a`,{href:Me(t),children:t}):t}var Fe={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`figures_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`boardColumn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`undatedActivityCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,concreteType:`WonValue`,kind:`LinkedField`,name:`wonValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`isComplete`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`receipt_value`}],storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nextActivity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`followUp_account`}],type:`Account`,abstractKey:null};Fe.hash=`4ee0aec7e91507aa34919345eeef08f1`;var Ie={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`followUp_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null}],type:`Account`,abstractKey:null};Ie.hash=`c0d230c4231ec45900bf663a12d29610`;var Le=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`AccountUpdatePayload`,kind:`LinkedField`,name:`accountUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Account`,kind:`LinkedField`,name:`account`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isFollowUpLate`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`followUpMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`followUpMutation`,selections:n},params:{cacheID:`1f5d112dfa71dd31540c5a3357c0d378`,id:null,metadata:{},name:`followUpMutation`,operationKind:`mutation`,text:`mutation followUpMutation(
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
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();Le.hash=`42380bde7759ec7c6df76165312cc31b`;var Re=3650;function ze({account:e}){let t=r(),n=g(),[i,a]=(0,F.useState)(!1),o=(0,F.useRef)(null),s=(0,I.useFragment)(Ie,e),{followUpDays:c,followUpDueOn:l,isFollowUpLate:u,viewerCanUpdate:d}=s,f=c?t(`accounts.page.everyDays`,{days:c}):t(`accounts.page.noInterval`),p=()=>{a(!1),requestAnimationFrame(()=>o.current?.focus())};return(0,R.jsxs)(`div`,{className:`figure`,children:[(0,R.jsx)(`dt`,{children:t(`accounts.followUp`)}),(0,R.jsxs)(`dd`,{children:[(0,R.jsxs)(`p`,{className:u?`figure-text figure-late`:`figure-text`,children:[l?n.day(l):`–`,u&&(0,R.jsx)(`span`,{className:`time time-overdue`,children:t(`accounts.page.late`)})]}),i?(0,R.jsx)(Be,{...s,onClose:p}):d?(0,R.jsxs)(`button`,{ref:o,type:`button`,className:`figure-edit`,onClick:()=>a(!0),children:[(0,R.jsxs)(`span`,{className:`visually-hidden`,children:[t(`accounts.page.interval`),`: `]}),f]}):(0,R.jsx)(`p`,{className:`quiet`,children:f})]})]})}function Be({id:e,version:t,followUpDays:n,onClose:i}){let a=r(),{write:o,isPending:s,problems:c}=U(Le,e),l=n=>{let r=String(n.get(`days`)).trim(),a={id:e,expectedVersion:t,onConflict:`MERGE_DISJOINT`,followUpDays:r?Number(r):null};o({variables:{input:a},onDone:i})};return(0,R.jsxs)(`form`,{className:`follow-up`,onSubmit:e=>{e.preventDefault(),l(new FormData(e.currentTarget))},onKeyDown:e=>e.key===`Escape`&&i(),children:[(0,R.jsx)(`input`,{className:`input numeric`,type:`number`,name:`days`,min:1,max:Re,defaultValue:n??``,"aria-label":a(`accounts.page.intervalDays`),"aria-describedby":`follow-up-problems`,autoFocus:!0}),(0,R.jsx)(`span`,{className:`quiet`,children:a(`accounts.page.days`)}),(0,R.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:s,children:a(s?`accounts.page.saving`:`accounts.page.save`)}),(0,R.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:i,children:a(`accounts.board.cancel`)}),(0,R.jsx)(z,{id:`follow-up-problems`,problems:c})]})}var Ve=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},n=[e,t],r={alias:null,args:null,kind:`ScalarField`,name:`dealCount`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`receipt_value`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`ratesAsOf`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`total`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`CurrencySum`,kind:`LinkedField`,name:`byCurrency`,plural:!0,selections:[e,t,r,{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`converted`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Unconverted`,kind:`LinkedField`,name:`unconverted`,plural:!0,selections:[e,t,r,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null}],storageKey:null}],type:`WonValue`,abstractKey:null}})();Ve.hash=`4eda7a5f3fc499b01a9aa8043390483f`;function He({value:e}){let t=r(),n=g(),{total:i,byCurrency:a,unconverted:o,ratesAsOf:s}=(0,I.useFragment)(Ve,e);return(0,R.jsxs)(`dl`,{className:`receipt-parts numeric`,children:[a.map(({amount:e,currency:r,dealCount:i,converted:a})=>(0,R.jsxs)(`div`,{children:[(0,R.jsxs)(`dt`,{children:[n.money({amount:e,currency:r}),` `,(0,R.jsx)(`span`,{className:`quiet`,children:t(`accounts.page.dealCount`,{count:i})})]}),(0,R.jsx)(`dd`,{children:a?n.money(a):`–`})]},r)),i&&(0,R.jsxs)(`div`,{className:`receipt-total`,children:[(0,R.jsx)(`dt`,{children:t(`accounts.board.rateAtWin`)}),(0,R.jsx)(`dd`,{children:n.money(i)})]}),o.map(({amount:e,currency:r,reason:i})=>(0,R.jsxs)(`div`,{className:`quiet`,children:[(0,R.jsx)(`dt`,{children:t(`accounts.page.missing`,{amount:n.money({amount:e,currency:r})})}),(0,R.jsx)(`dd`,{children:t(`accounts.page.missing.${i}`)})]},`${r} ${i}`)),s&&(0,R.jsxs)(`div`,{className:`quiet`,children:[(0,R.jsx)(`dt`,{children:t(`accounts.page.ratesAsOf`)}),(0,R.jsx)(`dd`,{children:n.day(s)})]})]})}function Ue({account:e}){let t=r(),n=g(),i=(0,I.useFragment)(Fe,e),{boardColumn:a,undatedActivityCount:o,lastContactedAt:s,wonDealCount:c,wonValue:l,nextActivity:u}=i,d=l.total?`${n.money(l.total)}${l.isComplete?``:` +`}`:`–`;return(0,R.jsxs)(`dl`,{className:`figures`,children:[(0,R.jsxs)(`div`,{className:`figure`,children:[(0,R.jsx)(`dt`,{children:t(`accounts.wonValue`)}),(0,R.jsxs)(`dd`,{children:[(0,R.jsx)(_,{className:`figure-value numeric`,trigger:d,label:t(`accounts.board.receiptOf`,{value:d}),title:t(`accounts.board.receipt`),children:(0,R.jsx)(He,{value:l})}),(0,R.jsx)(`p`,{className:`quiet`,children:t(`accounts.page.wonDeals`,{count:c})})]})]}),(0,R.jsxs)(`div`,{className:`figure`,children:[(0,R.jsx)(`dt`,{children:t(`accounts.nextActivity`)}),(0,R.jsxs)(`dd`,{children:[(0,R.jsx)(`p`,{className:`figure-text`,children:u?u.subject:(0,R.jsx)(`span`,{className:`quiet`,children:t(`accounts.nothingPlanned`)})}),(0,R.jsxs)(`p`,{className:`quiet`,children:[u&&(0,R.jsx)(y,{activity:{...u,subject:``},column:a}),(u||o===0)&&(0,R.jsx)(`span`,{className:`figure-column`,children:t(`accounts.column.${a}`)}),o>0&&(0,R.jsxs)(`span`,{className:`figure-column`,children:[u&&` · `,t(`accounts.page.undated`,{count:o})]})]})]})]}),(0,R.jsxs)(`div`,{className:`figure`,children:[(0,R.jsx)(`dt`,{children:t(`accounts.lastContacted`)}),(0,R.jsxs)(`dd`,{children:[(0,R.jsx)(`p`,{className:`figure-text`,children:s?n.ago(s):t(`accounts.never`)}),(0,R.jsx)(`p`,{className:`quiet numeric`,children:s&&n.date(s)})]})]}),(0,R.jsx)(ze,{account:i})]})}var We=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`header_account`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},e],storageKey:null},{args:null,kind:`FragmentSpread`,name:`why_account`}],type:`Account`,abstractKey:null}})();We.hash=`8a6969aa74c037183ed3c6e82b4071b5`;var Ge={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`why_account`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`accountSince`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`accountSinceIsEstimated`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonDealCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`leftAt`,storageKey:null},{alias:`firstWins`,args:[{kind:`Literal`,name:`first`,value:1},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`WON_AT`}]},{kind:`Literal`,name:`where`,value:{status:{in:[`WON`]}}}],concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`deals(first:1,orderBy:[{"direction":"ASC","field":"WON_AT"}],where:{"status":{"in":["WON"]}})`}],type:`Account`,abstractKey:null};Ge.hash=`171f328b4b25aeb883385a29251dd987`;function Ke({account:e}){let t=r(),n=(0,I.useFragment)(Ge,e);return(0,R.jsx)(_,{className:`account-why`,trigger:t(`accounts.page.why`),title:t(`accounts.page.why`),children:(0,R.jsx)(qe,{...n})})}function qe({firstWins:e,wonDealCount:t,accountSinceIsEstimated:n,leftAt:i}){let a=r(),o=g(),[s]=e.nodes;if(!s)return(0,R.jsx)(`p`,{children:a(`accounts.page.whyNot`,{day:i?o.dateTime(i):`–`})});let c=s.wonAt?o.date(s.wonAt):`–`;return(0,R.jsxs)(`div`,{className:`why`,children:[(0,R.jsxs)(`p`,{children:[a(`accounts.page.whyDeal`,{day:c}),` `,n&&a(`accounts.page.estimated`)]}),(0,R.jsxs)(`div`,{className:`why-deal`,children:[(0,R.jsx)(`p`,{children:(0,R.jsx)(`bdi`,{className:`strong`,children:s.title})}),(0,R.jsxs)(`p`,{className:`quiet numeric`,children:[o.money(s.value),` `,s.owner&&(0,R.jsxs)(`bdi`,{children:[`· `,s.owner.name]})]})]}),(0,R.jsx)(`p`,{className:`quiet`,children:a(`accounts.page.whyStays`,{count:t})})]})}function Je({account:e}){let t=r(),n=(0,I.useFragment)(We,e),{name:i,state:a,website:o,linkedin:s,owner:c,labels:u}=n;return(0,R.jsxs)(`header`,{className:`account-head`,children:[(0,R.jsxs)(`nav`,{"aria-label":t(`accounts.page.path`),children:[(0,R.jsx)(l,{to:`/app/accounts`,children:t(`accounts.title`)}),(0,R.jsx)(`span`,{"aria-hidden":`true`,children:` ›`})]}),(0,R.jsx)(`h1`,{children:(0,R.jsx)(`bdi`,{children:i})}),a===`FORMER`&&(0,R.jsx)(`span`,{className:`time`,children:t(`accounts.page.former`)}),u.map(e=>(0,R.jsx)(`span`,{className:`account-label`,children:(0,R.jsx)(`bdi`,{children:e.name})},e.id)),(0,R.jsxs)(`p`,{className:`account-head-end quiet`,children:[c&&(0,R.jsxs)(`span`,{children:[t(`accounts.owner`),` `,(0,R.jsx)(`bdi`,{className:`strong`,children:c.name})]}),(0,R.jsx)(Ye,{address:o}),(0,R.jsx)(Ye,{address:s,label:`LinkedIn`}),(0,R.jsx)(Ke,{account:n})]})]})}function Ye({address:e,label:t}){let n=je(e);return n?(0,R.jsxs)(`a`,{href:n,target:`_blank`,rel:`noreferrer noopener`,className:`account-link`,children:[t??new URL(n).hostname.replace(/^www\./,``),(0,R.jsx)(k,{size:12,"aria-hidden":`true`})]}):null}var Xe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_account`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:a,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:a,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Account`,abstractKey:null}],storageKey:null}]},params:{cacheID:`9259388ffdf0d2754a0bcaf3d14843a7`,id:null,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
  $after: String
  $first: Int = 20
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...people_account_2HEEH6
    id
  }
}

fragment people_account_2HEEH6 on Account {
  people(first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        name
        emails {
          value
        }
        phones {
          value
        }
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
`}}})();Xe.hash=`6bd73b5a155ec1b740b975837f648e22`;var Ze=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:Xe,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_account`,selections:[{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},t],type:`Account`,abstractKey:null}})();Ze.hash=`6bd73b5a155ec1b740b975837f648e22`;var Qe=50;function $e({account:e}){let t=r(),{data:n,loadNext:i,hasNext:a,isLoadingNext:o}=(0,I.usePaginationFragment)(Ze,e),{edges:s,totalCount:c}=n.people;return(0,R.jsxs)(`section`,{children:[(0,R.jsxs)(`h2`,{children:[t(`accounts.page.people`),` `,(0,R.jsx)(`span`,{className:`quiet numeric`,children:c})]}),s.length===0&&(0,R.jsx)(`p`,{className:`quiet none`,children:t(`accounts.page.noPeople`)}),(0,R.jsx)(`ul`,{className:`lines`,children:s.map(({node:e})=>(0,R.jsx)(et,{...e},e.id))}),a&&(0,R.jsx)(`button`,{type:`button`,className:`button`,disabled:o,onClick:()=>i(Qe),children:t(o?`shell.loading`:`accounts.page.more`)})]})}function et({name:e,emails:t,phones:n}){return(0,R.jsx)(`li`,{className:`line`,children:(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsx)(`p`,{children:(0,R.jsx)(`bdi`,{className:`strong`,children:e})}),(0,R.jsxs)(`p`,{className:`person-links`,children:[t.map(({value:e})=>(0,R.jsx)(`a`,{href:`mailto:${e}`,children:e},e)),n.map(({value:e})=>(0,R.jsx)(`a`,{href:Me(e),className:`numeric`,children:e},e))]})]})})}var tt=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`planned_account`,selections:[e,{alias:`planned`,args:[{kind:`Literal`,name:`first`,value:50},{kind:`Literal`,name:`where`,value:{isDone:!1}}],concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[e,{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],storageKey:null}],storageKey:`activities(first:50,where:{"isDone":false})`}],type:`Account`,abstractKey:null}})();tt.hash=`cb293c11ac91473569ea55d7128d2228`;var nt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`597df719b11f85913426588716e05fff`,id:null,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
  $input: ActivityCompleteInput!
) {
  result: activityComplete(input: $input) {
    activity {
      id
      version
      isDone
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
`}}})();nt.hash=`5e1e942c8d92362bd03b55298d43f7c5`;var rt=(function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:e,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:e,storageKey:null}],type:`Activity`,abstractKey:null}})();rt.hash=`260fec1e1fb655d8761c216bf55b6eb5`;var it=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:t},params:{cacheID:`12b3ba06cc0af3def9211903c39e0be7`,id:null,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    activity {
      id
      version
      isDone
    }
    userErrors {
      code
    }
  }
}
`}}})();it.hash=`6d7d9347f49e4125db0c332fe7e7ac2f`;var at=nt;function ot({accountId:e,activity:t}){let n=r(),i=lt(),a=(0,I.useFragment)(rt,t),{write:o,isPending:s,problems:l}=U(at,e),{id:u,version:d,subject:f,isDone:p,type:m,owner:h,deal:g,person:_,viewerCanUpdate:v}=a;return(0,R.jsxs)(`li`,{className:`line`,"data-done":p||void 0,children:[(0,R.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!v||s,"aria-label":n(`accounts.page.complete`,{subject:f}),onClick:()=>o({variables:{input:{id:u,expectedVersion:d}},optimistic:{result:{activity:{id:u,version:d,isDone:!0},userErrors:[]}},onDone:({result:e})=>{let t=e?.activity;c({text:n(`accounts.page.completed`,{subject:f}),...t&&{action:{label:n(`accounts.board.undo`),run:()=>i(t.id,t.version)}}})}}),children:p?(0,R.jsx)(T,{size:18,"aria-hidden":`true`}):(0,R.jsx)(D,{size:18,"aria-hidden":`true`})}),(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsxs)(`p`,{children:[(0,R.jsx)(`span`,{className:`strong`,children:m.name}),` `,f]}),(0,R.jsx)(`p`,{className:`quiet cut`,children:(0,R.jsx)(st,{names:[h?.name,_?.name,g?.title]})}),(0,R.jsx)(z,{problems:l})]}),(0,R.jsx)(ct,{...a})]})}function st({names:e}){return e.filter(e=>e).map((e,t)=>(0,R.jsxs)(`span`,{children:[t>0&&` · `,(0,R.jsx)(`bdi`,{children:e})]},e))}function ct({dueAt:e,dueDate:t,isOverdue:n}){let a=r(),o=g(),{timeZone:s}=i(),[c]=(0,F.useState)(()=>v(s,new Date)),l=t??(e&&v(s,new Date(e)));return l?(0,R.jsx)(`span`,{className:`time time-${n?`overdue`:l===c?`today`:`soon`}`,children:e?o.dateTime(e):o.day(l)}):(0,R.jsx)(`span`,{className:`time`,children:a(`accounts.page.noDate`)})}function lt(){let e=r(),t=(0,I.useRelayEnvironment)(),n=H(),i=()=>c({text:e(`accounts.page.notUndone`),isError:!0});return(e,r)=>void(0,N.commitMutation)(t,{mutation:it,variables:{input:{id:e,expectedVersion:r}},onError:i,onCompleted:({result:e})=>{e?.userErrors.length&&i(),n()}})}function ut({account:e}){let t=r(),{id:n,planned:i}=(0,I.useFragment)(tt,e),{nodes:a,totalCount:o}=i;return(0,R.jsxs)(`section`,{children:[(0,R.jsxs)(`h2`,{children:[t(`accounts.page.plannedActivities`),` `,(0,R.jsx)(`span`,{className:`quiet numeric`,children:o})]}),a.length?(0,R.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,R.jsx)(ot,{accountId:n,activity:e},e.id))}):(0,R.jsx)(`p`,{className:`quiet none`,children:t(`accounts.page.nothingPlanned`)})]})}var dt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`after`},t={defaultValue:25,kind:`LocalArgument`,name:`first`},n={defaultValue:null,kind:`LocalArgument`,name:`id`},r={defaultValue:null,kind:`LocalArgument`,name:`kinds`},i=[{kind:`Variable`,name:`id`,variableName:`id`}],a=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`kinds`,variableName:`kinds`}],o={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[c,s];return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`timelinePageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:a,kind:`FragmentSpread`,name:`timeline_account`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[e,t,r,n],kind:`Operation`,name:`timelinePageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{kind:`InlineFragment`,selections:[{alias:null,args:a,concreteType:`TimelineEntryConnection`,kind:`LinkedField`,name:`timeline`,plural:!1,selections:[{alias:null,args:null,concreteType:`TimelineEntryEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`TimelineEntry`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`item`,plural:!1,selections:[o,{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:l,storageKey:null}],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:l,storageKey:null}],type:`Note`,abstractKey:null},{kind:`InlineFragment`,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`downloadUrl`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:l,storageKey:null}],type:`File`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fromStatus`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toStatus`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},s],storageKey:null}],type:`DealStatusEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null}],type:`MembershipEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[s],type:`Node`,abstractKey:`__isNode`}],storageKey:null},o],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:a,filters:[`kinds`],handle:`connection`,key:`timeline_timeline`,kind:`LinkedHandle`,name:`timeline`}],type:`Account`,abstractKey:null}],storageKey:null}]},params:{cacheID:`8856e58eed91013f6445c03138c885a3`,id:null,metadata:{},name:`timelinePageQuery`,operationKind:`query`,text:`query timelinePageQuery(
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

fragment timelineEntry_entry on TimelineEntry {
  at
  item {
    __typename
    ... on Activity {
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
    ... on Note {
      content
      author {
        name
        id
      }
    }
    ... on File {
      name
      downloadUrl
      uploadedBy {
        name
        id
      }
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
`}}})();dt.hash=`71f20ebc90f582267ed865785b8c0ef7`;var ft=(function(){var e=[`timeline`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:25,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`kinds`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:dt,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`timeline_account`,selections:[{alias:`timeline`,args:[{kind:`Variable`,name:`kinds`,variableName:`kinds`}],concreteType:`TimelineEntryConnection`,kind:`LinkedField`,name:`__timeline_timeline_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`TimelineEntryEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`TimelineEntry`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`timelineEntry_entry`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],type:`Account`,abstractKey:null}})();ft.hash=`71f20ebc90f582267ed865785b8c0ef7`;var pt=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t=[e];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`timelineEntry_entry`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`item`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Activity`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:t,storageKey:null}],type:`Note`,abstractKey:null},{kind:`InlineFragment`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`downloadUrl`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:t,storageKey:null}],type:`File`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fromStatus`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toStatus`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null}],type:`DealStatusEvent`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null}],type:`MembershipEvent`,abstractKey:null}],storageKey:null}],type:`TimelineEntry`,abstractKey:null}})();pt.hash=`16952338c8bb7ff3b37e840f783c6ab6`;function mt({entry:e}){let t=g(),{at:n,item:r}=(0,I.useFragment)(pt,e);return(0,R.jsxs)(`li`,{className:`entry`,"data-kind":r.__typename,children:[(0,R.jsx)(`span`,{className:`entry-icon`,"aria-hidden":`true`,children:ht(r)}),(0,R.jsx)(`div`,{className:`entry-text`,children:(0,R.jsx)(gt,{item:r})}),(0,R.jsx)(`time`,{className:`quiet numeric`,dateTime:n,title:t.dateTime(n),children:t.date(n)})]})}function ht(e){return e.__typename===`Activity`?e.isDone?(0,R.jsx)(T,{size:14}):(0,R.jsx)(D,{size:14}):e.__typename===`Note`?(0,R.jsx)(te,{size:14}):e.__typename===`File`?(0,R.jsx)(ee,{size:14}):e.__typename===`MembershipEvent`?(0,R.jsx)(ne,{size:14}):(0,R.jsx)(b,{size:14})}function gt({item:e}){let t=r(),n=g();if(e.__typename===`Activity`)return(0,R.jsxs)(`p`,{children:[(0,R.jsx)(`span`,{className:`strong`,children:e.type.name}),` `,e.subject,` `,(0,R.jsx)(Q,{name:e.owner?.name})]});if(e.__typename===`Note`)return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Q,{name:e.author?.name}),(0,R.jsx)(ve,{html:e.content})]});if(e.__typename===`File`)return(0,R.jsxs)(`p`,{children:[e.downloadUrl?(0,R.jsx)(`a`,{href:e.downloadUrl,children:e.name}):e.name,` `,(0,R.jsx)(Q,{name:e.uploadedBy?.name})]});if(e.__typename===`DealStatusEvent`){let{deal:r,fromStatus:i,toStatus:a,actor:o}=e;return(0,R.jsxs)(`p`,{children:[(0,R.jsx)(`span`,{className:`strong`,children:t(`accounts.page.deal.${a===`OPEN`?i?`REOPENED`:`CREATED`:a}`)}),` `,r?(0,R.jsx)(`bdi`,{children:r.title}):t(`accounts.page.deletedDeal`),` `,r&&(0,R.jsx)(`span`,{className:`numeric`,children:n.money(r.value)}),` `,(0,R.jsx)(Q,{name:o?.name})]})}return e.__typename===`MembershipEvent`?(0,R.jsx)(`p`,{className:`strong`,children:t(`accounts.page.membership.${e.kind}`)}):null}function Q({name:e}){return e?(0,R.jsx)(`bdi`,{className:`quiet`,children:e}):null}function _t(){let n=t(),{show:r}=e({strict:!1});return{show:r,kinds:(0,F.useMemo)(()=>r?[x[r]]:null,[r]),setShow:(0,F.useCallback)(e=>void n({to:`.`,search:e?{show:e}:{},replace:!0}),[n])}}var vt=25;function yt({account:e,onCount:t}){let n=r(),{data:i,loadNext:a,hasNext:o,isLoadingNext:s}=(0,I.usePaginationFragment)(ft,e),{edges:c}=i.timeline;return(0,F.useEffect)(()=>t(c.length),[c.length,t]),(0,R.jsxs)(`section`,{children:[(0,R.jsxs)(`div`,{className:`section-head`,children:[(0,R.jsx)(`h2`,{children:n(`accounts.page.timeline`)}),(0,R.jsx)(bt,{})]}),c.length?(0,R.jsx)(`ul`,{className:`timeline`,children:c.map(({cursor:e,node:t})=>(0,R.jsx)(mt,{entry:t},e))}):(0,R.jsx)(`p`,{className:`quiet none`,children:n(`accounts.page.noEntry`)}),o&&(0,R.jsx)(`button`,{type:`button`,className:`button`,disabled:s,onClick:()=>a(vt),children:n(s?`shell.loading`:`accounts.page.more`)})]})}function bt(){let e=r(),{show:t,setShow:n}=_t();return(0,R.jsx)(`div`,{className:`kinds`,role:`group`,"aria-label":e(`accounts.page.show`),children:[void 0,...Object.keys(x)].map(r=>(0,R.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":r===t,onClick:()=>n(r),children:e(`accounts.page.show.${r??`all`}`)},r??`all`))})}var xt=P,$=25,St=100,Ct=300;function wt(){let{id:e=``}=d({strict:!1}),t=(0,F.useDeferredValue)(_t().kinds),n=(0,F.useMemo)(()=>({id:e,kinds:t,first:$}),[e,t]),r=(0,I.useLazyLoadQuery)(xt,n,{fetchPolicy:`store-and-network`}),{refresh:i,onCount:a}=Tt(n);Et(e,i);let{account:o}=r;return o?(0,R.jsx)(V,{value:i,children:(0,R.jsxs)(`div`,{className:`account`,children:[(0,R.jsx)(Je,{account:o}),(0,R.jsxs)(`div`,{className:`account-columns`,children:[(0,R.jsxs)(`div`,{className:`account-main`,children:[(0,R.jsx)(Ue,{account:o}),o.viewerCanUpdate&&(0,R.jsx)(xe,{account:o,query:r}),(0,R.jsx)(ut,{account:o}),(0,R.jsx)(yt,{account:o,onCount:a})]}),(0,R.jsxs)(`aside`,{className:`account-side`,children:[(0,R.jsx)(Ne,{account:o}),(0,R.jsx)(Oe,{account:o}),(0,R.jsx)($e,{account:o})]})]})]},e)}):(0,R.jsx)(s,{})}function Tt(e){let t=(0,I.useRelayEnvironment)(),n=(0,F.useRef)($),r=(0,F.useCallback)(e=>void(n.current=e),[]);return{refresh:(0,F.useCallback)(()=>new Promise(r=>{let i=Math.min(St,Math.max($,n.current));(0,N.fetchQuery)(t,xt,{...e,first:i},{fetchPolicy:`network-only`}).subscribe({complete:r,error:()=>r()})}),[t,e]),onCount:r}}function Et(e,t){(0,F.useEffect)(()=>{let n,r=()=>{clearTimeout(n),n=setTimeout(()=>void t(),Ct)},i=h({onChange:t=>t===e&&r(),onReconnect:r});return()=>{clearTimeout(n),i()}},[e,t])}export{wt as default};