//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,F as n,H as r,N as i,Tn as a,U as o,V as s,W as c,dn as l,fn as u,in as d,o as f,rn as p,u as m}from"./eac1eecf.js";import{n as h,t as g}from"./f90bfb2c.js";import{i as _,o as v,r as y,s as b}from"./982b6667.js";import{n as x,r as S}from"./8a88c532.js";import{n as C,t as w}from"./78ee99eb.js";import{n as T,t as E}from"./74802164.js";import{n as D,t as O}from"./d539bbad.js";var k;function A(){return(A=e((()=>{d(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,concreteType:`BetaNews`,kind:`LinkedField`,name:`news`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`byEmail`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedAt`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},a],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},a],storageKey:null}]},params:{cacheID:`69fef8209a2eeb00524b29ef7c4f5b90`,id:`d3abcb90c98c1f6d312e4c2034c46990d55affe5da62da4f6b6621dfa0e65fb1`,metadata:{},name:`pageNewsQuery`,operationKind:`query`,text:`query pageNewsQuery(
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
`}}})(),k.hash=`ff420b04f5b444d8387c58d0a2f8b21a`})))()}function j({flag:e}){let t=r(),[n,i]=(0,M.useState)(``),[a,o]=(0,M.useState)(!1),s=n.trim()?{newsPost:{text:n.trim(),byEmail:a}}:null;return(0,N.jsxs)(`section`,{"aria-labelledby":`write`,children:[(0,N.jsx)(`h2`,{id:`write`,children:t(`beta.news.write`)}),(0,N.jsx)(`p`,{className:`quiet`,children:t(`beta.news.help`)}),(0,N.jsxs)(O,{flag:e,op:s,hasImpact:!1,submit:t(`beta.news.send`),onDone:()=>i(``),children:[(0,N.jsxs)(`label`,{children:[t(`beta.news.text`),(0,N.jsx)(`textarea`,{className:`input`,name:`text`,rows:4,maxLength:2e3,value:n,onChange:e=>i(e.target.value)})]}),(0,N.jsxs)(`label`,{className:`check`,children:[(0,N.jsx)(`input`,{type:`checkbox`,name:`byEmail`,checked:a,onChange:e=>o(e.target.checked)}),t(`beta.news.byEmail`)]})]})]})}var M,N;function P(){return(P=e((()=>{M=a(),s(),D(),N=t()})))()}function F(){let e=r(),{key:t=``}=u({strict:!1}),{data:n,refresh:a}=b(z,(0,L.useMemo)(()=>({key:t}),[t]));C(a);let o=c(`FLAGS_CHANGE`),s=n.featureFlag;if(!s)return(0,R.jsx)(i,{});let l=o&&!s.archivedAt;return(0,R.jsx)(x,{refresh:a,children:(0,R.jsx)(E,{flag:s,children:(0,R.jsxs)(y,{children:[l&&(0,R.jsx)(j,{flag:s}),(0,R.jsxs)(`section`,{"aria-labelledby":`news`,children:[(0,R.jsx)(`h2`,{id:`news`,children:e(`beta.news.sent`)}),s.news.length===0&&(0,R.jsx)(`p`,{className:`none quiet`,children:e(`beta.news.none`)}),(0,R.jsx)(`ul`,{className:`lines`,children:s.news.map(e=>(0,R.jsx)(I,{news:e,flag:s,isChangeable:l},e.id))})]})]})})})}function I({news:e,flag:t,isChangeable:n}){let i=r(),a=m(),[o,s]=(0,L.useState)(!1),{id:c,text:l,byEmail:u,postedBy:d,postedAt:f}=e;return(0,R.jsxs)(`li`,{className:`line`,children:[(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsx)(`p`,{className:`beta-said`,children:(0,R.jsx)(`bdi`,{children:l})}),(0,R.jsxs)(`p`,{className:`quiet`,children:[(0,R.jsx)(`bdi`,{children:d}),` · `,a.ago(f),u&&` · ${i(`beta.news.emailed`)}`]})]}),n&&(0,R.jsx)(`button`,{type:`button`,className:`button button-row`,onClick:()=>s(!0),children:i(`beta.remove`)}),(0,R.jsxs)(g,{open:o,onClose:()=>s(!1),title:i(`beta.news.remove`),children:[u&&(0,R.jsx)(`p`,{className:`quiet`,children:i(`beta.news.removeEmails`)}),(0,R.jsx)(O,{flag:t,op:{newsRemove:{news:c}},hasImpact:!1,submit:i(`beta.remove`),isDanger:!0,onDone:()=>s(!1)})]})]})}var L,R,z;function B(){return(B=e((()=>{A(),l(),L=a(),p(),f(),s(),n(),v(),_(),o(),h(),D(),T(),S(),w(),P(),R=t(),z=k})))()}B();export{F as default};