import{n as e,t}from"./793ae5d2.js";import{a as n,r}from"./c9d1bb20.js";import{t as i}from"./6082eba9.js";import{a}from"./df67a18c.js";import{a as o,o as s,r as c,u as l}from"./b5ea03b2.js";import{t as u}from"./cd8fd1ba.js";import{i as d}from"./dbd45ac9.js";import{r as f}from"./d430da5c.js";e();var p=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedViews`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`list`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`where`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`orderBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`columns`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isShared`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[e],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`savedViewsQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`savedViewsQuery`,selections:t},params:{cacheID:`3214914652a516bb36653a0472d418b2`,id:null,metadata:{},name:`savedViewsQuery`,operationKind:`query`,text:`query savedViewsQuery {
  savedViews {
    id
    version
    name
    list
    where
    orderBy
    columns
    isShared
    owner {
      id
    }
  }
}
`}}})();p.hash=`e2735c6fbcd7a5ac30ede8fdc6ba9eb0`;var m=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SavedViewCreatePayload`,kind:`LinkedField`,name:`savedViewCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`SavedView`,kind:`LinkedField`,name:`savedView`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`savedViewsCreateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`savedViewsCreateMutation`,selections:t},params:{cacheID:`cd1056c422d9ad76c184d360ba3473a9`,id:null,metadata:{},name:`savedViewsCreateMutation`,operationKind:`mutation`,text:`mutation savedViewsCreateMutation(
  $input: SavedViewCreateInput!
) {
  savedViewCreate(input: $input) {
    savedView {
      id
      name
    }
    userErrors {
      message
    }
  }
}
`}}})();m.hash=`0c5c78191f5ad4f0ea07cf819a248f4c`;var h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SavedViewDeletePayload`,kind:`LinkedField`,name:`savedViewDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`savedViewsDeleteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`savedViewsDeleteMutation`,selections:t},params:{cacheID:`b95cd713d68c51c353e488ffb8149c2b`,id:null,metadata:{},name:`savedViewsDeleteMutation`,operationKind:`mutation`,text:`mutation savedViewsDeleteMutation(
  $input: SavedViewDeleteInput!
) {
  savedViewDelete(input: $input) {
    userErrors {
      message
    }
  }
}
`}}})();h.hash=`b7e176ecf4a01c6991026bb9f7a1dbfa`;var g=n(r(),1),_=t(),v=l();function y({list:e}){let t=c(),[n,r]=(0,g.useState)(0),[,i]=(0,g.useTransition)(),{search:a,change:o}=f(),{savedViews:s}=(0,_.useLazyLoadQuery)(p,{},{fetchKey:n,fetchPolicy:n?`store-and-network`:`store-or-network`}),l=s.filter(t=>t.list===e),u=()=>i(()=>r(e=>e+1)),d=l.find(e=>e.id===a.view);return(0,v.jsxs)(`div`,{className:`views`,role:`group`,"aria-label":t(`views.views`),children:[(0,v.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":!d,onClick:()=>o(b(null)),children:t(`views.all`)}),l.map(e=>(0,v.jsx)(`button`,{type:`button`,className:`view`,"aria-pressed":e===d,onClick:()=>o(b(e)),children:(0,v.jsx)(`bdi`,{children:e===d&&S(e,a)?t(`views.changed`,{name:e.name}):e.name})},e.id)),d&&(0,v.jsx)(T,{view:d,onDone:u}),C(a)&&(!d||S(d,a))&&(0,v.jsx)(w,{list:e,onDone:u})]})}function b(e){return{where:void 0,sort:void 0,columns:void 0,...e?u({where:e.where,sort:e.orderBy,columns:e.columns}):{},view:e?.id}}function x({where:e,sort:t,columns:n}){return JSON.stringify([e??null,t?.length?t:null,n?.length?n:null])}function S(e,t){return x(b(e))!==x(t)}function C(e){return x(e)!==x({})}function w({list:e,onDone:t}){let n=c(),r=d(),s=o(`RECORDS_WRITE`),{search:l,change:u}=f(),[p,h]=(0,_.useMutation)(m),g=i=>{let o={where:l.where??null,orderBy:l.sort??null,columns:l.columns??[]},s={list:e,name:String(i.get(`name`)),isShared:i.get(`shared`)===`on`,content:o};p({variables:{input:s},onCompleted:({savedViewCreate:e})=>{let r=e?.savedView;return r?(t(),u({view:r.id}),a({text:n(`views.saved`,{name:r.name})})):a({text:e?.userErrors[0]?.message??``,isError:!0})},onError:e=>a({text:r(e),isError:!0})})};return(0,v.jsx)(i,{className:`chip chip-add`,trigger:n(`views.save`),title:n(`views.save`),children:e=>(0,v.jsxs)(`form`,{className:`form`,onSubmit:t=>{t.preventDefault(),g(new FormData(t.currentTarget)),e()},children:[(0,v.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":n(`views.name`),placeholder:n(`views.name`)}),s&&(0,v.jsxs)(`label`,{children:[(0,v.jsx)(`input`,{type:`checkbox`,name:`shared`}),` `,n(`views.share`)]}),(0,v.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:h,children:n(`views.save`)})]})})}function T({view:e,onDone:t}){let n=c(),r=d(),{change:i}=f(),o=s(),[l,u]=(0,_.useMutation)(h);return e.owner.id===o.id?(0,v.jsx)(`button`,{type:`button`,className:`view`,disabled:u,onClick:()=>l({variables:{input:{id:e.id,expectedVersion:e.version}},onCompleted:()=>{t(),i({view:void 0}),a({text:n(`views.deleted`,{name:e.name})})},onError:e=>a({text:r(e),isError:!0})}),children:n(`views.delete`)}):null}export{y as t};