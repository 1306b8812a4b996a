//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,D as n,Gt as r,Kt as i,Lt as a,O as o,Rt as s,an as c,k as l,rn as u,x as d,y as f}from"./5734e76d.js";import{a as p,n as m}from"./7f01c9e8.js";import{n as h,t as g}from"./fd6f0859.js";import{a as _,i as v}from"./bb8fc8fb.js";import{n as y,r as b}from"./d18d374d.js";import{n as x,t as S}from"./262becfd.js";import{n as C,t as w}from"./1e665edb.js";import{n as T,t as E}from"./526d2ea9.js";var D;function O(){return(O=e((()=>{s(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={alias:null,args:null,concreteType:`BetaNews`,kind:`LinkedField`,name:`news`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`byEmail`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postedAt`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`},a],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageNewsQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null},a],storageKey:null}]},params:{cacheID:`69fef8209a2eeb00524b29ef7c4f5b90`,id:`d3abcb90c98c1f6d312e4c2034c46990d55affe5da62da4f6b6621dfa0e65fb1`,metadata:{},name:`pageNewsQuery`,operationKind:`query`,text:`query pageNewsQuery(
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
`}}})(),D.hash=`ff420b04f5b444d8387c58d0a2f8b21a`})))()}function k({flag:e}){let t=o(),[n,r]=(0,A.useState)(``),[i,a]=(0,A.useState)(!1),s=n.trim()?{newsPost:{text:n.trim(),byEmail:i}}:null;return(0,j.jsxs)(`section`,{"aria-labelledby":`write`,children:[(0,j.jsx)(`h2`,{id:`write`,children:t(`beta.news.write`)}),(0,j.jsx)(`p`,{className:`quiet`,children:t(`beta.news.help`)}),(0,j.jsxs)(E,{flag:e,op:s,hasImpact:!1,submit:t(`beta.news.send`),onDone:()=>r(``),children:[(0,j.jsxs)(`label`,{children:[t(`beta.news.text`),(0,j.jsx)(`textarea`,{className:`input`,name:`text`,rows:4,maxLength:2e3,value:n,onChange:e=>r(e.target.value)})]}),(0,j.jsxs)(`label`,{className:`check`,children:[(0,j.jsx)(`input`,{type:`checkbox`,name:`byEmail`,checked:i,onChange:e=>a(e.target.checked)}),t(`beta.news.byEmail`)]})]})]})}var A,j;function M(){return(M=e((()=>{A=c(),n(),T(),j=u()})))()}function N(){let e=o(),{key:n=``}=i({strict:!1}),{data:r,refresh:a}=_(L,(0,F.useMemo)(()=>({key:n}),[n]));x(a);let s=t(`FLAGS_CHANGE`),c=r.featureFlag;if(!c)return(0,I.jsx)(f,{});let l=s&&!c.archivedAt;return(0,I.jsx)(y,{refresh:a,children:(0,I.jsx)(w,{flag:c,children:(0,I.jsxs)(`div`,{className:`settings`,children:[l&&(0,I.jsx)(k,{flag:c}),(0,I.jsxs)(`section`,{"aria-labelledby":`news`,children:[(0,I.jsx)(`h2`,{id:`news`,children:e(`beta.news.sent`)}),c.news.length===0&&(0,I.jsx)(`p`,{className:`none quiet`,children:e(`beta.news.none`)}),(0,I.jsx)(`ul`,{className:`lines`,children:c.news.map(e=>(0,I.jsx)(P,{news:e,flag:c,isChangeable:l},e.id))})]})]})})})}function P({news:e,flag:t,isChangeable:n}){let r=o(),i=p(),[a,s]=(0,F.useState)(!1),{id:c,text:l,byEmail:u,postedBy:d,postedAt:f}=e;return(0,I.jsxs)(`li`,{className:`line`,children:[(0,I.jsxs)(`div`,{className:`line-text`,children:[(0,I.jsx)(`p`,{className:`beta-said`,children:(0,I.jsx)(`bdi`,{children:l})}),(0,I.jsxs)(`p`,{className:`quiet`,children:[(0,I.jsx)(`bdi`,{children:d}),` · `,i.ago(f),u&&` · ${r(`beta.news.emailed`)}`]})]}),n&&(0,I.jsx)(`button`,{type:`button`,className:`button button-row`,onClick:()=>s(!0),children:r(`beta.remove`)}),(0,I.jsxs)(g,{open:a,onClose:()=>s(!1),title:r(`beta.news.remove`),children:[u&&(0,I.jsx)(`p`,{className:`quiet`,children:r(`beta.news.removeEmails`)}),(0,I.jsx)(E,{flag:t,op:{newsRemove:{news:c}},hasImpact:!1,submit:r(`beta.remove`),isDanger:!0,onDone:()=>s(!1)})]})]})}var F,I,L;function R(){return(R=e((()=>{O(),r(),F=c(),a(),m(),n(),d(),v(),l(),h(),T(),C(),b(),S(),M(),I=u(),L=D})))()}R();export{N as default};