import{n as e}from"./16930679.js";import{$ as t,B as n,V as r,Z as i,l as a}from"./a746676e.js";import{t as o}from"./7906721a.js";import{f as s}from"./67db847a.js";import{t as c}from"./c47a88bb.js";r();var l=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},n={defaultValue:null,kind:`LocalArgument`,name:`where`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`pagePeopleQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`page_people`},{args:null,kind:`FragmentSpread`,name:`savedViews_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[n,t,e],kind:`Operation`,name:`pagePeopleQuery`,selections:[{alias:`list`,args:r,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[i,a],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`where`,`orderBy`],handle:`connection`,key:`people_list`,kind:`LinkedHandle`,name:`people`},{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columnWidths`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDefault`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanEdit`,storageKey:null}],storageKey:null}]},params:{cacheID:`59b3b1b3b6a8672c16581fa78154bae2`,id:null,metadata:{},name:`pagePeopleQuery`,operationKind:`query`,text:`query pagePeopleQuery(
  $where: PersonWhere
  $orderBy: [PersonOrder!]
  $first: Int!
) {
  ...page_people_RuEAa
  ...savedViews_query
}

fragment page_people_RuEAa on Query {
  list: people(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_person
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment page_person on Person {
  id
  name
  emails {
    value
  }
  phones {
    value
  }
  organization {
    id
    name
  }
  owner {
    name
    id
  }
  createdAt
}

fragment savedViews_query on Query {
  savedViews {
    id
    name
    list
    where
    orderBy
    columns
    columnWidths
    isDefault
    ...viewMenu_view
  }
}

fragment viewMenu_view on SavedView {
  id
  version
  name
  isShared
  isDefault
  viewerCanEdit
}
`}}})();l.hash=`f5579012b62613492b89d72c587f4c0d`;var u=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePeoplePageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`page_people`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePeoplePageQuery`,selections:[{alias:`list`,args:t,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:i,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:i,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`where`,`orderBy`],handle:`connection`,key:`people_list`,kind:`LinkedHandle`,name:`people`}]},params:{cacheID:`8cd978eccda311cba4cc1a9b8a3a9739`,id:null,metadata:{},name:`pagePeoplePageQuery`,operationKind:`query`,text:`query pagePeoplePageQuery(
  $after: String
  $first: Int!
  $orderBy: [PersonOrder!]
  $where: PersonWhere
) {
  ...page_people_1mGm8O
}

fragment page_people_1mGm8O on Query {
  list: people(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        ...page_person
        __typename
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment page_person on Person {
  id
  name
  emails {
    value
  }
  phones {
    value
  }
  organization {
    id
    name
  }
  owner {
    name
    id
  }
  createdAt
}
`}}})();u.hash=`72877726a301f7a8f1c0bb7df6413865`;var d=(function(){var e=[`list`];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:u}},name:`page_people`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`page_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();d.hash=`72877726a301f7a8f1c0bb7df6413865`;var f=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`page_person`,selections:[e,t,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[e,t],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[t],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null}],type:`Person`,abstractKey:null}})();f.hash=`05149abf55fb5b2ac0377422ca6cc3b7`;var p=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonUpdateMatchingPayload`,kind:`LinkedField`,name:`personUpdateMatching`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`matchedCount`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pagePeopleMatchingMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pagePeopleMatchingMutation`,selections:t},params:{cacheID:`2b7c90d94330ad586ba18641c206177d`,id:null,metadata:{},name:`pagePeopleMatchingMutation`,operationKind:`mutation`,text:`mutation pagePeopleMatchingMutation(
  $input: PersonUpdateMatchingInput!
) {
  result: personUpdateMatching(input: $input) {
    matchedCount
    changedCount
    bulkChange {
      id
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();p.hash=`47bcb5e783b80aee7499948b50041b11`;var m=e(t(),1);n();var h=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`edit_person`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},t,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:n,storageKey:null}],type:`Person`,abstractKey:null}})();h.hash=`007214e3f361feccc5795c135388d95d`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[t,n],i=[{alias:`record`,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},n,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:r,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editPersonQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editPersonQuery`,selections:i},params:{cacheID:`d4632cc2814a4aa5e712fd3eaeeb14d1`,id:null,metadata:{},name:`editPersonQuery`,operationKind:`query`,text:`query editPersonQuery(
  $id: ID!
) {
  record: person(id: $id) {
    id
    version
    viewerCanUpdate
    name
    owner {
      id
      name
    }
    labels {
      id
      name
    }
  }
}
`}}})();g.hash=`7708562ad198b1782c217ca5bfad5895`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[t,n],i={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},a=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`PersonUpdatePayload`,kind:`LinkedField`,name:`personUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},n,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:r,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`editPersonMutation`,selections:a,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`editPersonMutation`,selections:a},params:{cacheID:`4bb32fe2f44dbe35efbf84707e9443b1`,id:null,metadata:{},name:`editPersonMutation`,operationKind:`mutation`,text:`mutation editPersonMutation(
  $input: PersonUpdateInput!
) {
  result: personUpdate(input: $input) {
    person {
      id
      version
      viewerCanUpdate
      name
      owner {
        id
        name
      }
      labels {
        id
        name
      }
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
`}}})();_.hash=`035f8b6926f3d48d8617c5a5e3ea87fc`;var v={query:g,mutation:_,editors:{name:{kind:`text`,field:`name`,isRequired:!0},owner:{kind:`owner`},labels:{kind:`labels`,entity:`PERSON`}}},y=i(),b=c({query:l,page:d,row:f,title:`people.title`,empty:`people.empty`,views:`PEOPLE`,edit:v,bulk:{labels:`PERSON`,canPlan:!0,matching:p},actions:(0,y.jsx)(o,{kind:`person`}),useColumns:S,useFilters:x});function x(){let e=a();return(0,m.useMemo)(()=>({entity:`person`,quick:[{label:e(`list.mine`),where:{ownerId:{eq:`ME`}}}]}),[e])}function S(){let e=a(),t=s();return(0,m.useMemo)(()=>[{id:`name`,label:e(`people.name`),width:180,grow:2,sortField:`NAME`,phone:`title`,cell:({id:e,name:t})=>(0,y.jsx)(`a`,{href:`/app/people/${e}`,children:(0,y.jsx)(`bdi`,{children:t})})},{id:`organization`,label:e(`people.organization`),width:160,grow:2,phone:`detail`,cell:({organization:e})=>(0,y.jsx)(`bdi`,{className:`quiet`,children:e?.name})},{id:`emails`,label:e(`people.email`),width:180,grow:2,cell:({emails:e})=>(0,y.jsx)(`span`,{className:`quiet`,children:e[0]?.value})},{id:`phones`,label:e(`people.phone`),width:130,cell:({phones:e})=>(0,y.jsx)(`span`,{className:`quiet numeric`,children:e[0]?.value})},{id:`owner`,label:e(`people.owner`),width:110,grow:1,phone:`mark`,cell:({owner:e})=>e&&(0,y.jsx)(`bdi`,{className:`quiet`,children:e.name})},{id:`createdAt`,label:e(`people.created`),width:110,optional:!0,sortField:`CREATED_AT`,cell:({createdAt:e})=>(0,y.jsx)(`span`,{className:`quiet numeric`,children:t.ago(e)})}],[e,t])}export{b as default};