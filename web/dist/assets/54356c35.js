//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,Tn as i,U as a,V as o,in as s,rn as c}from"./eac1eecf.js";import{B as l,H as u,U as d,V as f,i as p,r as m}from"./9867827b.js";import{D as h,E as g,M as _,c as v,j as y,s as b}from"./981ca7e3.js";import{n as x,t as S}from"./f90bfb2c.js";import{_ as C,d as w,f as T,g as E,h as D,l as O,o as k,s as A}from"./982b6667.js";var j;function M(){return(M=e((()=>{s(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityEditQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityEditQuery`,selections:r},params:{cacheID:`e2795d6b0b80ffb6f2fe1f99f0901d31`,id:`731a37e1fce2f0378b64e18afd94b117eab6c4f5d37f958c9abbb71416e7e646`,metadata:{},name:`activityEditQuery`,operationKind:`query`,text:`query activityEditQuery(
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
`}}})(),j.hash=`5a45a51b0007683e49e5d413af632f27`})))()}function N({id:e,open:t,onClose:n}){let i=r();return(0,L.jsx)(S,{open:t,onClose:n,title:i(`record.editActivity`),children:(0,L.jsx)(I.Suspense,{fallback:(0,L.jsx)(`p`,{className:`quiet`,children:i(`shell.loading`)}),children:(0,L.jsx)(P,{id:e,onClose:n})})})}function P({id:e,onClose:t}){let i=r(),{timeZone:a}=n(),o=C(),{data:s,refresh:c}=A(j,(0,I.useMemo)(()=>({id:e}),[e])),u=(0,I.useCallback)(async()=>void await Promise.all([c(),o()]),[c,o]),{activity:p}=s;if(!p)return(0,L.jsx)(`p`,{className:`quiet`,children:i(`record.error.NOT_FOUND`)});let h=d(a,p);return(0,L.jsx)(D,{value:u,children:(0,L.jsxs)(y,{record:{id:e,version:p.version,mutation:m},read:e=>{let t=T(e,`day`)===h.day&&T(e,`time`)===h.time,n={subject:p.subject,typeId:p.type.id,ownerId:p.owner?.id??null},r={subject:T(e,`subject`),typeId:T(e,`typeId`),ownerId:T(e,`ownerId`)||null};return{...O(n,r),...!t&&f(a,e)}},isDialog:!0,onClose:t,children:[(0,L.jsxs)(`label`,{children:[i(`record.subject`),(0,L.jsx)(`input`,{className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,defaultValue:p.subject})]}),(0,L.jsx)(F,{label:i(`record.type`),children:(0,L.jsx)(b,{name:`typeId`,label:i(`record.type`),chosen:p.type})}),(0,L.jsx)(F,{label:i(`record.owner`),children:(0,L.jsx)(g,{name:`ownerId`,label:i(`record.owner`),empty:i(`record.noOwner`),chosen:p.owner})}),(0,L.jsx)(F,{label:i(`record.day`),children:(0,L.jsx)(`div`,{className:`days`,children:(0,L.jsx)(l,{...h})})})]})})}function F({label:e,children:t}){return(0,L.jsxs)(`div`,{className:`form-field`,children:[(0,L.jsx)(`span`,{className:`form-field-label`,"aria-hidden":`true`,children:e}),t]})}var I,L;function R(){return(R=e((()=>{M(),I=i(),c(),x(),o(),v(),h(),a(),p(),u(),_(),E(),k(),w(),L=t()})))()}R();export{N as default};