//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Dt as r,Qt as i,Xt as a,jt as o,kt as s,w as c}from"./5c8ac6c8.js";import{f as l,p as u}from"./f3638de7.js";import{a as d,i as f}from"./cc0b6218.js";import{n as p,t as m}from"./870a0611.js";import{a as h,c as g,d as _,f as v,i as y,l as b,o as x,s as S}from"./13a070a7.js";var C;function w(){return(w=e((()=>{o(),C=(function(){var e=[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`followUpDays`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageFollowUpsQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageFollowUpsQuery`,selections:e},params:{cacheID:`aaefd93d947f497555e85951374ca4ee`,id:`756e3cbef05ef424a543fcaff813871b7323a10feb0e10bcfd44eb2d94165d2b`,metadata:{},name:`pageFollowUpsQuery`,operationKind:`query`,text:`query pageFollowUpsQuery {
  viewer {
    company {
      followUpDays
      viewerCanUpdate
    }
  }
}
`}}})(),C.hash=`a23fbea182be0e887eb086b0c3d0ca57`})))()}var T;function E(){return(E=e((()=>{o(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CompanyUpdatePayload`,kind:`LinkedField`,name:`companyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`CompanyEffects`,kind:`LinkedField`,name:`effects`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`lateFollowUpCount`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageFollowUpsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageFollowUpsMutation`,selections:n},params:{cacheID:`f730532287ee2391b46a5cd77f6a1d20`,id:`7ce3909dd89cd8fc0b46033aaf395ac7c50a1e92d52fd4f50ec8aeee6c840cbe`,metadata:{},name:`pageFollowUpsMutation`,operationKind:`mutation`,text:`mutation pageFollowUpsMutation(
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
`}}})(),T.hash=`c32929891f9b47dd84f7d6193d6b8f49`})))()}function D(){return(0,j.jsx)(l,{children:(0,j.jsx)(O,{})})}function O(){let e=c(),{data:t,refresh:n}=d(M,P),{followUpDays:r,viewerCanUpdate:i}=t.viewer.company;return(0,j.jsx)(g,{value:n,children:(0,j.jsxs)(`section`,{"aria-labelledby":`follow-ups`,children:[(0,j.jsx)(`h2`,{id:`follow-ups`,children:e(`accounts.settings.tab`)}),(0,j.jsx)(`p`,{className:`quiet`,children:e(`accounts.settings.help`)}),i?(0,j.jsx)(k,{days:r}):(0,j.jsx)(`p`,{children:r?e(`accounts.page.everyDays`,{days:r}):e(`accounts.page.noInterval`)})]})})}function k({days:e}){let t=c(),[n,r]=(0,A.useState)(null),{write:i,isPending:a,problems:o}=S(N),l=e=>void i({input:{followUpDays:e,validateOnly:!0},onDone:({effects:t})=>r({days:e,late:t?.lateFollowUpCount??0})}),u=e=>void i({input:{followUpDays:e},onDone:()=>(r(null),s({text:t(`accounts.settings.saved`)}))});return(0,j.jsxs)(`form`,{className:`settings-row`,"data-draft":`follow-up`,onSubmit:e=>{if(e.preventDefault(),n)return u(n.days);let t=h(new FormData(e.currentTarget),`days`);return l(t?Number(t):null)},children:[(0,j.jsx)(`input`,{className:`input numeric`,type:`number`,name:`days`,min:1,max:m,defaultValue:e??``,"aria-label":t(`accounts.page.intervalDays`),onChange:()=>r(null)}),(0,j.jsx)(`span`,{className:`quiet`,children:t(`accounts.page.days`)}),(0,j.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:a,children:t(a?`record.saving`:n?`accounts.settings.confirm`:`record.save`)}),(0,j.jsx)(`p`,{className:`quiet`,role:`status`,children:n&&t(`accounts.settings.late`,{count:n.late})}),(0,j.jsx)(_,{problems:o})]})}var A,j,M,N,P;function F(){return(F=e((()=>{w(),E(),A=i(),t(),n(),v(),b(),f(),x(),y(),u(),r(),p(),j=a(),M=C,N=T,P={}})))()}F();export{D as default};