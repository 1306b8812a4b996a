//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{J as t,U as n,W as r,f as i,o as a,p as o,rt as s,tt as c}from"./b9259d66.js";import{f as l,n as u}from"./110b5995.js";import{l as d}from"./6a67ba05.js";import{t as f}from"./e30ed3a3.js";import{t as p}from"./36a4f8ab.js";import{n as m}from"./359a327b.js";import{t as h}from"./cd560a8f.js";r();var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,concreteType:`BetaNews`,kind:`LinkedField`,name:`news`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`byEmail`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedAt`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},a],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},a],storageKey:null}]},params:{cacheID:`69fef8209a2eeb00524b29ef7c4f5b90`,id:`d3abcb90c98c1f6d312e4c2034c46990d55affe5da62da4f6b6621dfa0e65fb1`,metadata:{},name:`pageNewsQuery`,operationKind:`query`,text:`query pageNewsQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    key
    version
    archivedAt
    ...flagFrame_flag
    news {
      id
      text
      byEmail
      postedBy
      postedAt
    }
  }
}

fragment flagFrame_flag on FeatureFlag {
  key
  title
  stage
  isEnabled
  killedAt
  archivedAt
}
`}}})();g.hash=`ff420b04f5b444d8387c58d0a2f8b21a`,n();var _=e(s(),1),v=c();function y({flag:e}){let t=i(),[n,r]=(0,_.useState)(``),[a,o]=(0,_.useState)(!1),s=n.trim()?{newsPost:{text:n.trim(),byEmail:a}}:null;return(0,v.jsxs)(`section`,{"aria-labelledby":`write`,children:[(0,v.jsx)(`h2`,{id:`write`,children:t(`beta.news.write`)}),(0,v.jsx)(`p`,{className:`quiet`,children:t(`beta.news.help`)}),(0,v.jsxs)(f,{flag:e,op:s,hasImpact:!1,submit:t(`beta.news.send`),onDone:()=>r(``),children:[(0,v.jsxs)(`label`,{children:[t(`beta.news.text`),(0,v.jsx)(`textarea`,{className:`input`,rows:4,maxLength:2e3,value:n,onChange:e=>r(e.target.value)})]}),(0,v.jsxs)(`label`,{className:`check`,children:[(0,v.jsx)(`input`,{type:`checkbox`,checked:a,onChange:e=>o(e.target.checked)}),t(`beta.news.byEmail`)]})]})]})}var b=g;function x(){let e=i(),{key:n=``}=t({strict:!1}),{data:r,refresh:s}=u(b,(0,_.useMemo)(()=>({key:n}),[n]));h(s);let c=o(`FLAGS_CHANGE`),l=r.featureFlag;if(!l)return(0,v.jsx)(a,{});let d=c&&!l.archivedAt;return(0,v.jsx)(m,{refresh:s,children:(0,v.jsx)(p,{flag:l,children:(0,v.jsxs)(`div`,{className:`settings`,children:[d&&(0,v.jsx)(y,{flag:l}),(0,v.jsxs)(`section`,{"aria-labelledby":`news`,children:[(0,v.jsx)(`h2`,{id:`news`,children:e(`beta.news.sent`)}),l.news.length===0&&(0,v.jsx)(`p`,{className:`none quiet`,children:e(`beta.news.none`)}),(0,v.jsx)(`ul`,{className:`lines`,children:l.news.map(e=>(0,v.jsx)(S,{news:e,flag:l,isChangeable:d},e.id))})]})]})})})}function S({news:e,flag:t,isChangeable:n}){let r=i(),a=l(),[o,s]=(0,_.useState)(!1),{id:c,text:u,byEmail:p,postedBy:m,postedAt:h}=e;return(0,v.jsxs)(`li`,{className:`line`,children:[(0,v.jsxs)(`div`,{className:`line-text`,children:[(0,v.jsx)(`p`,{className:`beta-said`,children:(0,v.jsx)(`bdi`,{children:u})}),(0,v.jsxs)(`p`,{className:`quiet`,children:[(0,v.jsx)(`bdi`,{children:m}),` · `,a.ago(h),p&&` · ${r(`beta.news.emailed`)}`]})]}),n&&(0,v.jsx)(`button`,{type:`button`,className:`button button-row`,onClick:()=>s(!0),children:r(`beta.remove`)}),(0,v.jsxs)(d,{open:o,onClose:()=>s(!1),title:r(`beta.news.remove`),children:[p&&(0,v.jsx)(`p`,{className:`quiet`,children:r(`beta.news.removeEmails`)}),(0,v.jsx)(f,{flag:t,op:{newsRemove:{news:c}},hasImpact:!1,submit:r(`beta.remove`),isDanger:!0,onDone:()=>s(!1)})]})]})}export{x as default};