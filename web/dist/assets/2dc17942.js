//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,D as n,O as r,an as i,j as a,k as o,sn as s,zt as c}from"./c3102874.js";import{c as l,i as u,r as d,s as f}from"./3e1fe5f8.js";import{S as p,x as m}from"./1b5af606.js";import{F as h,M as g,N as _,P as v}from"./cb1f52b0.js";import{n as y,t as b}from"./c7bde0a1.js";import{_ as x,d as S,f as C,g as w,h as T,l as E,o as D,s as O}from"./21f9977b.js";var k;function A(){return(A=e((()=>{t(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityEditMutation`,selections:i,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityEditMutation`,selections:i},params:{cacheID:`d5b412fcd568621f49e3591b7131a73f`,id:`222584ec6fb39f1f9b71703147f9404ea478f0e2fc3e57d2afb66ce27abeb904`,metadata:{},name:`activityEditMutation`,operationKind:`mutation`,text:`mutation activityEditMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    activity {
      id
      version
      subject
      dueAt
      dueDate
      isOverdue
      type {
        id
        name
      }
      owner {
        id
        name
      }
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
`}}})(),k.hash=`9bbeb8ad82803eb0daee7a42bb21e907`})))()}var j;function M(){return(M=e((()=>{t(),j=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`activityEdit_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:t,storageKey:null}],type:`Activity`,abstractKey:null}})(),j.hash=`218aa47a97b834b2962db3a712ac7a4c`})))()}var N;function P(){return(P=e((()=>{t(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityEditQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityEditQuery`,selections:r},params:{cacheID:`b5e3d07f23c032fdbb009983b015474e`,id:`d7e27e5f7d516bb17b84602298fdef9db656dbda30bd2359b1d780d3268b5959`,metadata:{},name:`activityEditQuery`,operationKind:`query`,text:`query activityEditQuery(
  $id: ID!
) {
  activity(id: $id) {
    id
    version
    subject
    dueAt
    dueDate
    isOverdue
    type {
      id
      name
    }
    owner {
      id
      name
    }
  }
}
`}}})(),N.hash=`18d2841f73de56b785e9759b07375695`})))()}function F({id:e,open:t,onClose:n}){let i=r();return(0,z.jsx)(b,{open:t,onClose:n,title:i(`record.editActivity`),children:(0,z.jsx)(R.Suspense,{fallback:(0,z.jsx)(`p`,{className:`quiet`,children:i(`shell.loading`)}),children:(0,z.jsx)(I,{id:e,onClose:n})})})}function I({id:e,onClose:t}){let n=r(),{timeZone:i}=a(),o=x(),{data:s,refresh:c}=O(N,(0,R.useMemo)(()=>({id:e}),[e])),l=(0,R.useCallback)(async()=>void await Promise.all([c(),o()]),[c,o]),{activity:u}=s;if(!u)return(0,z.jsx)(`p`,{className:`quiet`,children:n(`record.error.NOT_FOUND`)});let p=h(i,u);return(0,z.jsx)(T,{value:l,children:(0,z.jsxs)(f,{record:{id:e,version:u.version,mutation:B},read:e=>{let t=C(e,`day`)===p.day&&C(e,`time`)===p.time,n={subject:u.subject,typeId:u.type.id,ownerId:u.owner?.id??null},r={subject:C(e,`subject`),typeId:C(e,`typeId`),ownerId:C(e,`ownerId`)||null};return{...E(n,r),...!t&&_(i,e)}},isDialog:!0,onClose:t,children:[(0,z.jsxs)(`label`,{children:[n(`record.subject`),(0,z.jsx)(`input`,{className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,defaultValue:u.subject})]}),(0,z.jsx)(L,{label:n(`record.type`),children:(0,z.jsx)(d,{name:`typeId`,label:n(`record.type`),chosen:u.type})}),(0,z.jsx)(L,{label:n(`record.owner`),children:(0,z.jsx)(m,{name:`ownerId`,label:n(`record.owner`),empty:n(`record.noOwner`),chosen:u.owner})}),(0,z.jsx)(L,{label:n(`record.day`),children:(0,z.jsx)(`div`,{className:`days`,children:(0,z.jsx)(g,{...p})})})]})})}function L({label:e,children:t}){return(0,z.jsxs)(`div`,{className:`form-field`,children:[(0,z.jsx)(`span`,{className:`form-field-label`,"aria-hidden":`true`,children:e}),t]})}var R,z,B;function V(){return(V=e((()=>{A(),M(),P(),R=s(),c(),y(),n(),u(),p(),o(),v(),l(),w(),D(),S(),z=i(),B=k})))()}V();export{F as default};