//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{$t as t,B as n,H as r,M as i,P as a,Qt as o,U as s,V as c,bn as l,l as u,o as d,on as f,sn as p,vn as m}from"./806e5678.js";import{n as h,t as g}from"./d9847e98.js";import{i as _,o as v,r as y,s as b}from"./81abefe9.js";import{n as x,r as S}from"./ac9719ee.js";import{n as C,t as w}from"./de7f52b3.js";import{n as T,t as E}from"./6952b624.js";import{n as D,t as O}from"./8a6a2f89.js";var k;function A(){return(A=e((()=>{t(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,concreteType:`BetaNews`,kind:`LinkedField`,name:`news`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`byEmail`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedAt`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},a],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},a],storageKey:null}]},params:{cacheID:`69fef8209a2eeb00524b29ef7c4f5b90`,id:`d3abcb90c98c1f6d312e4c2034c46990d55affe5da62da4f6b6621dfa0e65fb1`,metadata:{},name:`pageNewsQuery`,operationKind:`query`,text:`query pageNewsQuery(
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
`}}})(),k.hash=`ff420b04f5b444d8387c58d0a2f8b21a`})))()}function j({flag:e}){let t=c(),[n,r]=(0,M.useState)(``),[i,a]=(0,M.useState)(!1),o=n.trim()?{newsPost:{text:n.trim(),byEmail:i}}:null;return(0,N.jsxs)(`section`,{"aria-labelledby":`write`,children:[(0,N.jsx)(`h2`,{id:`write`,children:t(`beta.news.write`)}),(0,N.jsx)(`p`,{className:`quiet`,children:t(`beta.news.help`)}),(0,N.jsxs)(O,{flag:e,op:o,hasImpact:!1,submit:t(`beta.news.send`),onDone:()=>r(``),children:[(0,N.jsxs)(`label`,{children:[t(`beta.news.text`),(0,N.jsx)(`textarea`,{className:`input`,name:`text`,rows:4,maxLength:2e3,value:n,onChange:e=>r(e.target.value)})]}),(0,N.jsxs)(`label`,{className:`check`,children:[(0,N.jsx)(`input`,{type:`checkbox`,name:`byEmail`,checked:i,onChange:e=>a(e.target.checked)}),t(`beta.news.byEmail`)]})]})]})}var M,N;function P(){return(P=e((()=>{M=l(),n(),D(),N=m()})))()}function F(){let e=c(),{key:t=``}=p({strict:!1}),{data:n,refresh:r}=b(z,(0,L.useMemo)(()=>({key:t}),[t]));C(r);let a=s(`FLAGS_CHANGE`),o=n.featureFlag;if(!o)return(0,R.jsx)(i,{});let l=a&&!o.archivedAt;return(0,R.jsx)(x,{refresh:r,children:(0,R.jsx)(E,{flag:o,children:(0,R.jsxs)(y,{children:[l&&(0,R.jsx)(j,{flag:o}),(0,R.jsxs)(`section`,{"aria-labelledby":`news`,children:[(0,R.jsx)(`h2`,{id:`news`,children:e(`beta.news.sent`)}),o.news.length===0&&(0,R.jsx)(`p`,{className:`none quiet`,children:e(`beta.news.none`)}),(0,R.jsx)(`ul`,{className:`lines`,children:o.news.map(e=>(0,R.jsx)(I,{news:e,flag:o,isChangeable:l},e.id))})]})]})})})}function I({news:e,flag:t,isChangeable:n}){let r=c(),i=u(),[a,o]=(0,L.useState)(!1),{id:s,text:l,byEmail:d,postedBy:f,postedAt:p}=e;return(0,R.jsxs)(`li`,{className:`line`,children:[(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsx)(`p`,{className:`beta-said`,children:(0,R.jsx)(`bdi`,{children:l})}),(0,R.jsxs)(`p`,{className:`quiet`,children:[(0,R.jsx)(`bdi`,{children:f}),` · `,i.ago(p),d&&` · ${r(`beta.news.emailed`)}`]})]}),n&&(0,R.jsx)(`button`,{type:`button`,className:`button button-row`,onClick:()=>o(!0),children:r(`beta.remove`)}),(0,R.jsxs)(g,{open:a,onClose:()=>o(!1),title:r(`beta.news.remove`),children:[d&&(0,R.jsx)(`p`,{className:`quiet`,children:r(`beta.news.removeEmails`)}),(0,R.jsx)(O,{flag:t,op:{newsRemove:{news:s}},hasImpact:!1,submit:r(`beta.remove`),isDanger:!0,onDone:()=>o(!1)})]})]})}var L,R,z;function B(){return(B=e((()=>{A(),f(),L=l(),o(),d(),n(),a(),v(),_(),r(),h(),D(),T(),S(),w(),P(),R=m(),z=k})))()}B();export{F as default};