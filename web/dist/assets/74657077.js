//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{B as t,H as n,Sn as r,V as i,W as a,bn as o,en as s,tn as c}from"./98eb016c.js";import{a as l,o as u}from"./fa9840f7.js";import{_ as d,d as f,f as p,v as m}from"./9dd4e3f7.js";import{C as h,E as g,T as _,w as v}from"./307dcfa8.js";import{_ as y,v as b}from"./2126ee99.js";import{n as x,t as S}from"./4e2a906f.js";import{_ as C,d as w,f as T,g as E,h as D,l as O,o as k,s as A}from"./e881cc23.js";var j;function M(){return(M=e((()=>{c(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityEditQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityEditQuery`,selections:r},params:{cacheID:`e2795d6b0b80ffb6f2fe1f99f0901d31`,id:`731a37e1fce2f0378b64e18afd94b117eab6c4f5d37f958c9abbb71416e7e646`,metadata:{},name:`activityEditQuery`,operationKind:`query`,text:`query activityEditQuery(
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
`}}})(),j.hash=`5a45a51b0007683e49e5d413af632f27`})))()}function N({id:e,open:t,onClose:n}){let r=i();return(0,L.jsx)(S,{open:t,onClose:n,title:r(`record.editActivity`),children:(0,L.jsx)(I.Suspense,{fallback:(0,L.jsx)(`p`,{className:`quiet`,children:r(`shell.loading`)}),children:(0,L.jsx)(P,{id:e,onClose:n})})})}function P({id:e,onClose:t}){let n=i(),{timeZone:r}=a(),o=C(),{data:s,refresh:c}=A(j,(0,I.useMemo)(()=>({id:e}),[e])),u=(0,I.useCallback)(async()=>void await Promise.all([c(),o()]),[c,o]),{activity:p}=s;if(!p)return(0,L.jsx)(`p`,{className:`quiet`,children:n(`record.error.NOT_FOUND`)});let m=g(r,p);return(0,L.jsx)(D,{value:u,children:(0,L.jsxs)(d,{record:{id:e,version:p.version,mutation:l},read:e=>{let t=T(e,`day`)===m.day&&T(e,`time`)===m.time,n={subject:p.subject,typeId:p.type.id,ownerId:p.owner?.id??null},i={subject:T(e,`subject`),typeId:T(e,`typeId`),ownerId:T(e,`ownerId`)||null};return{...O(n,i),...!t&&v(r,e)}},isDialog:!0,onClose:t,children:[(0,L.jsxs)(`label`,{children:[n(`record.subject`),(0,L.jsx)(`input`,{className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,defaultValue:p.subject})]}),(0,L.jsx)(F,{label:n(`record.type`),children:(0,L.jsx)(f,{name:`typeId`,label:n(`record.type`),chosen:p.type})}),(0,L.jsx)(F,{label:n(`record.owner`),children:(0,L.jsx)(y,{name:`ownerId`,label:n(`record.owner`),empty:n(`record.noOwner`),chosen:p.owner})}),(0,L.jsx)(F,{label:n(`record.day`),children:(0,L.jsx)(`div`,{className:`days`,children:(0,L.jsx)(h,{...m})})})]})})}function F({label:e,children:t}){return(0,L.jsxs)(`div`,{className:`form-field`,children:[(0,L.jsx)(`span`,{className:`form-field-label`,"aria-hidden":`true`,children:e}),t]})}var I,L;function R(){return(R=e((()=>{M(),I=r(),s(),x(),t(),p(),b(),n(),u(),_(),m(),E(),k(),w(),L=o()})))()}R();export{N as default};