//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Bt as t,D as n,O as r,an as i,j as a,k as o,sn as s,zt as c}from"./770f7995.js";import{_ as l,d as u,f as d,v as f}from"./d3010d75.js";import{E as p,J as m,K as h,T as g,Y as _,a as v,o as y,q as b}from"./c5641ba9.js";import{n as x,t as S}from"./cfc951fa.js";import{_ as C,d as w,f as T,g as E,h as D,l as O,o as k,s as A}from"./78e52d51.js";var j;function M(){return(M=e((()=>{t(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityEditQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityEditQuery`,selections:r},params:{cacheID:`e2795d6b0b80ffb6f2fe1f99f0901d31`,id:`731a37e1fce2f0378b64e18afd94b117eab6c4f5d37f958c9abbb71416e7e646`,metadata:{},name:`activityEditQuery`,operationKind:`query`,text:`query activityEditQuery(
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
`}}})(),j.hash=`5a45a51b0007683e49e5d413af632f27`})))()}function N({id:e,open:t,onClose:n}){let i=r();return(0,L.jsx)(S,{open:t,onClose:n,title:i(`record.editActivity`),children:(0,L.jsx)(I.Suspense,{fallback:(0,L.jsx)(`p`,{className:`quiet`,children:i(`shell.loading`)}),children:(0,L.jsx)(P,{id:e,onClose:n})})})}function P({id:e,onClose:t}){let n=r(),{timeZone:i}=a(),o=C(),{data:s,refresh:c}=A(j,(0,I.useMemo)(()=>({id:e}),[e])),d=(0,I.useCallback)(async()=>void await Promise.all([c(),o()]),[c,o]),{activity:f}=s;if(!f)return(0,L.jsx)(`p`,{className:`quiet`,children:n(`record.error.NOT_FOUND`)});let p=_(i,f);return(0,L.jsx)(D,{value:d,children:(0,L.jsxs)(l,{record:{id:e,version:f.version,mutation:v},read:e=>{let t=T(e,`day`)===p.day&&T(e,`time`)===p.time,n={subject:f.subject,typeId:f.type.id,ownerId:f.owner?.id??null},r={subject:T(e,`subject`),typeId:T(e,`typeId`),ownerId:T(e,`ownerId`)||null};return{...O(n,r),...!t&&b(i,e)}},isDialog:!0,onClose:t,children:[(0,L.jsxs)(`label`,{children:[n(`record.subject`),(0,L.jsx)(`input`,{className:`input`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,defaultValue:f.subject})]}),(0,L.jsx)(F,{label:n(`record.type`),children:(0,L.jsx)(u,{name:`typeId`,label:n(`record.type`),chosen:f.type})}),(0,L.jsx)(F,{label:n(`record.owner`),children:(0,L.jsx)(g,{name:`ownerId`,label:n(`record.owner`),empty:n(`record.noOwner`),chosen:f.owner})}),(0,L.jsx)(F,{label:n(`record.day`),children:(0,L.jsx)(`div`,{className:`days`,children:(0,L.jsx)(h,{...p})})})]})})}function F({label:e,children:t}){return(0,L.jsxs)(`div`,{className:`form-field`,children:[(0,L.jsx)(`span`,{className:`form-field-label`,"aria-hidden":`true`,children:e}),t]})}var I,L;function R(){return(R=e((()=>{M(),I=s(),c(),x(),n(),d(),p(),o(),y(),m(),f(),E(),k(),w(),L=i()})))()}R();export{N as default};