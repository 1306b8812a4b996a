import{n as e,t}from"./911e6708.js";import{a as n}from"./7e8ea054.js";import{t as r}from"./a5aad956.js";import{i}from"./ee707427.js";import{r as a,u as o}from"./68a580d5.js";import{t as s}from"./23561055.js";import{d as c,f as l,o as u,s as d}from"./cc105add.js";import{t as f}from"./9e1f829e.js";import{n as p,r as m,t as h}from"./8064cbf5.js";import{t as g}from"./296b76cd.js";import{n as _,t as v}from"./1b3b02aa.js";import{n as y}from"./d2d32174.js";import{t as b}from"./e2622076.js";e();var x=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n=[{kind:`Variable`,name:`id`,variableName:`id`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`website`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`linkedin`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`industry`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`employeeCount`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`annualRevenue`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},f={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`formatted`,storageKey:null}],storageKey:null},p=[r,a],m={alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:p,storageKey:null},h={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`parent`,plural:!1,selections:p,storageKey:null},g=[r],_={kind:`Literal`,name:`first`,value:50},v=[_],y={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`wonAt`,storageKey:null},S={alias:null,args:null,kind:`ScalarField`,name:`lostAt`,storageKey:null},C=[_,{kind:`Literal`,name:`orderBy`,value:[{field:`DUE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!1}}],w={kind:`Variable`,name:`first`,variableName:`first`},T=[w,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`DONE_AT`}]},{kind:`Literal`,name:`where`,value:{isDone:!0}}],E={alias:null,args:null,kind:`ScalarField`,name:`doneAt`,storageKey:null},D=[w,{kind:`Literal`,name:`orderBy`,value:[{direction:`DESC`,field:`CREATED_AT`}]}],O=[a,r],k={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:O,storageKey:null},A=[{alias:null,args:null,kind:`ScalarField`,name:`amount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],j={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},M={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},N={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},P={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},F={alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},I={alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:O,storageKey:null},L=[{kind:`Literal`,name:`first`,value:20}],R=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a],storageKey:null},m,h,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:g,storageKey:null},{args:null,kind:`FragmentSpread`,name:`details_value`}],storageKey:null},{alias:null,args:v,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[y,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,b,x,S,{args:null,kind:`FragmentSpread`,name:`deal_deal`}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:C,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[y,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,{args:null,kind:`FragmentSpread`,name:`plannedActivity_activity`}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE_AT"}],where:{"isDone":false})`},{alias:`done`,args:T,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,E,{args:null,kind:`FragmentSpread`,name:`entry_activity`}],storageKey:null}],storageKey:null},{alias:null,args:D,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,{args:null,kind:`FragmentSpread`,name:`entry_note`}],storageKey:null}],storageKey:null},{alias:null,args:D,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,{args:null,kind:`FragmentSpread`,name:`entry_file`}],storageKey:null}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`composer_types`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`pageOrganizationQuery`,selections:[{alias:null,args:n,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,f,k,m,h,{alias:null,args:null,concreteType:`CustomValue`,kind:`LinkedField`,name:`customFields`,plural:!0,selections:[{alias:null,args:null,concreteType:`Field`,kind:`LinkedField`,name:`field`,plural:!1,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`type`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`money`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`FieldOption`,kind:`LinkedField`,name:`options`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`refersTo`,plural:!1,selections:[j,r],storageKey:null}],storageKey:null},{alias:null,args:v,concreteType:`DealConnection`,kind:`LinkedField`,name:`deals`,plural:!1,selections:[y,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,b,x,S,M,N,i,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanWin`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanLose`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanReopen`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lostReason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expectedCloseDate`,storageKey:null},{alias:null,args:null,concreteType:`Money`,kind:`LinkedField`,name:`value`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`Stage`,kind:`LinkedField`,name:`stage`,plural:!1,selections:O,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:g,storageKey:null}],storageKey:null}],storageKey:`deals(first:50)`},{alias:`planned`,args:C,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[y,{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,M,P,F,{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},i,I,k,{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:p,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[r,N],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:p,storageKey:null}],storageKey:null}],storageKey:`activities(first:50,orderBy:[{"field":"DUE_AT"}],where:{"isDone":false})`},{alias:`done`,args:T,concreteType:`ActivityConnection`,kind:`LinkedField`,name:`activities`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,E,P,F,I,k],storageKey:null}],storageKey:null},{alias:null,args:D,concreteType:`NoteConnection`,kind:`LinkedField`,name:`notes`,plural:!1,selections:[{alias:null,args:null,concreteType:`Note`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,{alias:null,args:null,kind:`ScalarField`,name:`content`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`author`,plural:!1,selections:O,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:D,concreteType:`FileConnection`,kind:`LinkedField`,name:`files`,plural:!1,selections:[{alias:null,args:null,concreteType:`File`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[r,d,a,{alias:null,args:null,kind:`ScalarField`,name:`size`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`uploadedBy`,plural:!1,selections:O,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:L,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[y,{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:R,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:R,storageKey:null},j],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:`people(first:20)`},{alias:null,args:L,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`activityTypes`,plural:!0,selections:[r,a,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}]},params:{cacheID:`1681f4a03dd4d82fba2b6a5edbe8edb3`,id:null,metadata:{},name:`pageOrganizationQuery`,operationKind:`query`,text:`query pageOrganizationQuery(
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
`}}})();x.hash=`0722ca1c524f2a6ace3b6fef69bfb1e4`,t();var S=o(),C=x,w={to:`/app/organizations`,label:`organizations.title`};function T(){let{id:e=``}=n({strict:!1});return(0,S.jsx)(g,{children:(0,S.jsx)(E,{id:e},e)})}function E({id:e}){let{data:t,refresh:n,first:i,onMore:a,isLoadingMore:o}=v(C,e),{organization:p}=t;if(!p)return(0,S.jsx)(s,{});let{viewerCanUpdate:m,website:h,linkedin:g,deals:x,planned:T,done:E,notes:O,files:k}=p;return(0,S.jsx)(y,{refresh:n,header:(0,S.jsxs)(d,{list:w,...p,children:[(0,S.jsx)(u,{address:h}),(0,S.jsx)(u,{address:g,label:`LinkedIn`})]}),main:(0,S.jsxs)(S.Fragment,{children:[m&&(0,S.jsx)(l,{about:{organizationId:p.id},query:t}),(0,S.jsx)(c,{planned:T}),(0,S.jsx)(_,{done:E,notes:O,files:k,first:i,onMore:a,isLoading:o})]}),side:(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(D,{organization:p}),(0,S.jsx)(f,{deals:x.nodes,totalCount:x.totalCount,action:(0,S.jsx)(r,{kind:`deal`,isPart:!0,organization:p})}),(0,S.jsx)(b,{organization:p})]})})}function D({organization:e}){let t=a(),n=i(),{industry:r,employeeCount:o,annualRevenue:s,address:c,parent:l,createdAt:u,customFields:d}=e;return(0,S.jsxs)(m,{children:[(0,S.jsx)(p,{label:t(`organizations.industry`),children:r}),(0,S.jsx)(p,{label:t(`organizations.employees`),children:typeof o==`number`&&n.number(o)}),(0,S.jsx)(p,{label:t(`organizations.revenue`),children:s}),(0,S.jsx)(p,{label:t(`organizations.address`),children:c?.formatted}),(0,S.jsx)(p,{label:t(`organizations.parent`),children:l&&(0,S.jsx)(`a`,{href:`/app/organizations/${l.id}`,children:l.name})}),(0,S.jsx)(p,{label:t(`organizations.created`),children:n.date(u)}),d.map(e=>(0,S.jsx)(h,{value:e},e.field.id))]})}export{T as default};