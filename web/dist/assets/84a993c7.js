import{n as e,t}from"./911e6708.js";import{a as n}from"./7e8ea054.js";import{i as r}from"./ee707427.js";import{r as i,u as a}from"./68a580d5.js";import{t as o}from"./23561055.js";import{l as s,o as c,s as l,u}from"./89677f4e.js";import{t as d}from"./28d68b17.js";import{n as f,r as p,t as m}from"./8064cbf5.js";import{t as h}from"./18078061.js";import{n as g,t as _}from"./c02dbc2b.js";import{n as v}from"./4a2fb239.js";import{t as y}from"./e95e1e88.js";e();var b=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},f={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null}],storageKey:null},p=[r,a],m={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:p,storageKey:null},h={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`parent`,plural:!1,selections:p,storageKey:null},g={kind:`Literal`,name:`first`,value:50},_=[g],v={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},S=[g,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!1}}],C={kind:`Variable`,name:`first`,variableName:`first`},w=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!0}}],T={alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},E=[C,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]}],D=[a,r],O={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:D,storageKey:null},k=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],A={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},j={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},M={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},N={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},P={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},F={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:D,storageKey:null},I=[{kind:`Literal`,name:`first`,value:20}],L=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a],storageKey:null},m,h,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[r],storageKey:null},{args:null,kind:`FragmentSpread`,name:`details_value`}],storageKey:null},{alias:null,args:_,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[v,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,y,b,x,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:S,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[v,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE_AT"}],where:{"isDone":false})`},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,T,{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,O,m,h,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[A,r],storageKey:null}],storageKey:null},{alias:null,args:_,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[v,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,y,b,x,j,M,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:D,storageKey:null}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:S,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[v,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,j,N,P,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},i,F,O,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:p,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,M],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:p,storageKey:null}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE_AT"}],where:{"isDone":false})`},{alias:`done`,args:w,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,T,N,P,F,O],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:D,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:E,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,a,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:D,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:I,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[v,{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:L,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:L,storageKey:null},A],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:`people(first:20)`},{alias:null,args:I,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`90c77553ffca87e48ea38d89f079e4b7`,id:null,metadata:{},name:`pageOrganizationQuery`,operationKind:`query`,text:`query pageOrganizationQuery(
  $id: ID!
  $first: Int!
) {
  organization(id: $id) {
    id
    viewerCanUpdate
    name
    website
    linkedin
    industry
    employeeCount
    annualRevenue
    createdAt
    address {
      formatted
    }
    owner {
      name
      id
    }
    labels {
      id
      name
    }
    parent {
      id
      name
    }
    customFields {
      field {
        id
      }
      ...details_value
    }
    deals(first: 50) {
      totalCount
      nodes {
        id
        status
        wonAt
        lostAt
        ...deal_deal
      }
    }
    planned: activities(first: 50, where: {isDone: false}, orderBy: [{field: DUE_AT}]) {
      totalCount
      nodes {
        id
        ...plannedActivity_activity
      }
    }
    done: activities(first: $first, where: {isDone: true}, orderBy: [{field: DONE_AT, direction: DESC}]) {
      nodes {
        id
        doneAt
        ...entry_activity
      }
    }
    notes(first: $first, orderBy: [{field: CREATED_AT, direction: DESC}]) {
      nodes {
        id
        createdAt
        ...entry_note
      }
    }
    files(first: $first, orderBy: [{field: CREATED_AT, direction: DESC}]) {
      nodes {
        id
        createdAt
        ...entry_file
      }
    }
    ...people_organization
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

fragment people_organization on Organization {
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
`}}})();b.hash=`0722ca1c524f2a6ace3b6fef69bfb1e4`,t();var x=a(),S=b,C={to:`/app/organizations`,label:`organizations.title`};function w(){let{id:e=``}=n({strict:!1});return(0,x.jsx)(h,{children:(0,x.jsx)(T,{id:e},e)})}function T({id:e}){let{data:t,refresh:n,first:r,onMore:i,isLoadingMore:a}=_(S,e),{organization:f}=t;if(!f)return(0,x.jsx)(o,{});let{viewerCanUpdate:p,website:m,linkedin:h,deals:b,planned:w,done:T,notes:D,files:O}=f;return(0,x.jsx)(v,{refresh:n,header:(0,x.jsxs)(l,{list:C,...f,children:[(0,x.jsx)(c,{address:m}),(0,x.jsx)(c,{address:h,label:`LinkedIn`})]}),main:(0,x.jsxs)(x.Fragment,{children:[p&&(0,x.jsx)(u,{about:{organizationId:f.id},query:t}),(0,x.jsx)(s,{planned:w}),(0,x.jsx)(g,{done:T,notes:D,files:O,first:r,onMore:i,isLoading:a})]}),side:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(E,{organization:f}),(0,x.jsx)(d,{deals:b.nodes,totalCount:b.totalCount}),(0,x.jsx)(y,{organization:f})]})})}function E({organization:e}){let t=i(),n=r(),{industry:a,employeeCount:o,annualRevenue:s,address:c,parent:l,createdAt:u,customFields:d}=e;return(0,x.jsxs)(p,{children:[(0,x.jsx)(f,{label:t(`organizations.industry`),children:a}),(0,x.jsx)(f,{label:t(`organizations.employees`),children:typeof o==`number`&&n.number(o)}),(0,x.jsx)(f,{label:t(`organizations.revenue`),children:s}),(0,x.jsx)(f,{label:t(`organizations.address`),children:c?.formatted}),(0,x.jsx)(f,{label:t(`organizations.parent`),children:l&&(0,x.jsx)(`a`,{href:`/app/organizations/${l.id}`,children:l.name})}),(0,x.jsx)(f,{label:t(`organizations.created`),children:n.date(u)}),d.map(e=>(0,x.jsx)(m,{value:e},e.field.id))]})}export{w as default};