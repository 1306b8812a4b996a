//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,Tn as i,U as a,V as o,in as s,rn as c}from"./efcac41b.js";import{F as l,I as u,O as d,at as f,it as p,k as m,l as h,ot as g,st as _,u as v}from"./303f12a5.js";import{C as y,S as b}from"./2c233bdd.js";import{n as x,t as S}from"./5fdcaebb.js";import{_ as C,d as w,f as T,g as E,h as D,l as O,o as k,s as A}from"./8546eae1.js";var j;function M(){return(M=e((()=>{s(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityEditQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityEditQuery`,selections:r},params:{cacheID:`e2795d6b0b80ffb6f2fe1f99f0901d31`,id:`731a37e1fce2f0378b64e18afd94b117eab6c4f5d37f958c9abbb71416e7e646`,metadata:{},name:`activityEditQuery`,operationKind:`query`,text:`query activityEditQuery(
  $id: ID!
) {
  activity(id: $id) {
    id
    version
    viewerCanUpdate
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
`}}})(),j.hash=`5a45a51b0007683e49e5d413af632f27`})))()}function N({id:e,open:t,onClose:n}){let i=r();return(0,L.jsx)(S,{open:t,onClose:n,title:i(`record.editActivity`),children:(0,L.jsx)(I.Suspense,{fallback:(0,L.jsx)(`p`,{className:`quiet`,children:i(`shell.loading`)}),children:(0,L.jsx)(P,{id:e,onClose:n})})})}function P({id:e,onClose:t}){let i=r(),{timeZone:a}=n(),o=C(),{data:s,refresh:c}=A(j,(0,I.useMemo)(()=>({id:e}),[e])),u=(0,I.useCallback)(async()=>void await Promise.all([c(),o()]),[c,o]),{activity:m}=s;if(!m)return(0,L.jsx)(`p`,{className:`quiet`,children:i(`record.error.NOT_FOUND`)});let g=_(a,m);return(0,L.jsx)(D,{value:u,children:(0,L.jsxs)(l,{record:{id:e,version:m.version,mutation:b},read:e=>{let t=T(e,`day`)===g.day&&T(e,`time`)===g.time,n={subject:m.subject,typeId:m.type.id,ownerId:m.owner?.id??null},r={subject:T(e,`subject`),typeId:T(e,`typeId`),ownerId:T(e,`ownerId`)||null};return{...O(n,r),...!t&&f(a,e)}},isDialog:!0,onClose:t,children:[(0,L.jsxs)(`label`,{children:[i(`record.subject`),(0,L.jsx)(`input`,{className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,defaultValue:m.subject})]}),(0,L.jsx)(F,{label:i(`record.type`),children:(0,L.jsx)(h,{name:`typeId`,label:i(`record.type`),chosen:m.type})}),(0,L.jsx)(F,{label:i(`record.owner`),children:(0,L.jsx)(d,{name:`ownerId`,label:i(`record.owner`),empty:i(`record.noOwner`),chosen:m.owner})}),(0,L.jsx)(F,{label:i(`record.day`),children:(0,L.jsx)(`div`,{className:`days`,children:(0,L.jsx)(p,{...g})})})]})})}function F({label:e,children:t}){return(0,L.jsxs)(`div`,{className:`form-field`,children:[(0,L.jsx)(`span`,{className:`form-field-label`,"aria-hidden":`true`,children:e}),t]})}var I,L;function R(){return(R=e((()=>{M(),I=i(),c(),x(),o(),v(),m(),a(),y(),g(),u(),E(),k(),w(),L=t()})))()}R();export{N as default};