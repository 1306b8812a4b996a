//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Qt as r,Tn as i,V as a,en as o,in as s,rn as c}from"./eac1eecf.js";import{l,u}from"./d2c0e662.js";import{I as d,L as f,l as p,u as m}from"./981ca7e3.js";import{n as h,t as g}from"./870a0611.js";import{d as _,f as v,g as y,h as b,m as x,o as S,p as C,s as w,v as T,y as E}from"./982b6667.js";var D;function O(){return(O=e((()=>{s(),D=(function(){var e=[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageFollowUpsQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageFollowUpsQuery`,selections:e},params:{cacheID:`ba0f3f81e41852863913b9d12d1fd48d`,id:`05fc06b9a6862cb15674ea593b815be1e0ad1e70881dfec64f4698f90569820a`,metadata:{},name:`pageFollowUpsQuery`,operationKind:`query`,text:`query pageFollowUpsQuery {
  viewer {
    company {
      id
      version
      followUpDays
      viewerCanUpdate
    }
  }
}
`}}})(),D.hash=`c340fce7f762c53397a61cc66b85a43a`})))()}var k;function A(){return(A=e((()=>{s(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageFollowUpsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageFollowUpsMutation`,selections:n},params:{cacheID:`f730532287ee2391b46a5cd77f6a1d20`,id:`7ce3909dd89cd8fc0b46033aaf395ac7c50a1e92d52fd4f50ec8aeee6c840cbe`,metadata:{},name:`pageFollowUpsMutation`,operationKind:`mutation`,text:`mutation pageFollowUpsMutation(
  $input: CompanyUpdateInput!
) {
  result: companyUpdate(input: $input) {
    effects {
      lateFollowUpCount
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
`}}})(),k.hash=`c32929891f9b47dd84f7d6193d6b8f49`})))()}function j(){return(0,F.jsx)(l,{children:(0,F.jsx)(M,{})})}function M(){let e=n(),{data:t,refresh:r}=w(I,R),{company:i}=t.viewer,{followUpDays:a}=i,{seen:o,touch:s,settle:c}=m(i);return(0,F.jsx)(b,{value:r,children:(0,F.jsxs)(`section`,{"aria-labelledby":`follow-ups`,children:[(0,F.jsx)(`h2`,{id:`follow-ups`,children:e(`accounts.settings.tab`)}),(0,F.jsx)(`p`,{className:`quiet`,children:e(`accounts.settings.help`)}),i.viewerCanUpdate?(0,F.jsx)(N,{company:o,version:i.version,onTouch:s,onSaved:c},o.version):(0,F.jsx)(`p`,{children:a?e(`accounts.page.everyDays`,{days:a}):e(`accounts.page.noInterval`)})]})})}function N({company:e,version:t,onTouch:r,onSaved:i}){let a=n(),[s,c]=(0,P.useState)(null),{write:l,isPending:u,problems:d}=x(L),p={expectedVersion:f(d)?t:e.version,onConflict:`MERGE_DISJOINT`},m=t=>void l({input:{followUpDays:t,...p,validateOnly:!0},subjectId:e.id,onDone:({effects:e})=>c({days:t,late:e?.lateFollowUpCount??0})}),h=t=>void l({input:{followUpDays:t,...p},subjectId:e.id,onDone:()=>(c(null),i(),o({text:a(`accounts.settings.saved`)}))});return(0,F.jsxs)(`form`,{className:`settings-row`,"data-draft":`follow-up`,onSubmit:e=>{if(e.preventDefault(),s)return h(s.days);let t=v(new FormData(e.currentTarget),`days`);return m(t?Number(t):null)},children:[(0,F.jsx)(`input`,{className:`input numeric`,type:`number`,name:`days`,min:1,max:g,defaultValue:e.followUpDays??``,"aria-label":a(`accounts.page.intervalDays`),onChange:()=>(c(null),r())}),(0,F.jsx)(`span`,{className:`quiet`,children:a(`accounts.page.days`)}),(0,F.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:u,children:a(u?`record.saving`:s?`accounts.settings.confirm`:`record.save`)}),(0,F.jsx)(`p`,{className:`quiet`,role:`status`,children:s&&a(`accounts.settings.late`,{count:s.late})}),(0,F.jsx)(T,{problems:d})]})}var P,F,I,L,R;function z(){return(z=e((()=>{O(),A(),P=i(),c(),a(),E(),y(),S(),p(),d(),C(),_(),u(),r(),h(),F=t(),I=D,L=k,R={}})))()}z();export{j as default};