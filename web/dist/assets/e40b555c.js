//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{H as t,U as n,d as r,et as i,f as a,nt as o,p as s}from"./3455f8b5.js";import{f as c,n as l}from"./d537c0ca.js";import{t as u}from"./baca585a.js";import{n as d,t as f}from"./2b3f1f6e.js";import{i as p,r as m,t as h}from"./f16ebf70.js";import{n as g,t as _}from"./7acba115.js";import{t as v}from"./cd440202.js";n();var y=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`constraints`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null},i={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t],storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},o=[{kind:`Literal`,name:`first`,value:100}],s={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`strategy`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},d={alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,u],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageSegmentsQuery`,selections:[{alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:[e,t,n,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[r,i,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,i],storageKey:null}],storageKey:null},a],storageKey:null},{alias:null,args:o,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[s,c,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[l],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageSegmentsQuery`,selections:[{alias:null,args:null,concreteType:`Segment`,kind:`LinkedField`,name:`segments`,plural:!0,selections:[e,t,n,{alias:null,args:null,concreteType:`ConditionSubject`,kind:`LinkedField`,name:`conditionSubjects`,plural:!0,selections:[r,d,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,d,u],storageKey:null}],storageKey:null},a],storageKey:null},{alias:null,args:o,concreteType:`FeatureFlagConnection`,kind:`LinkedField`,name:`featureFlags`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[s,c,{alias:null,args:null,concreteType:`FlagRule`,kind:`LinkedField`,name:`rules`,plural:!0,selections:[l,u],storageKey:null}],storageKey:null}],storageKey:`featureFlags(first:100)`}]},params:{cacheID:`1b8f3aa1aed5c7fca735eba28fe2f9d1`,id:`9894b0bddca402e062665d1897d7031b8b5b38cc1cbaa2a4f8e93e9907711ddb`,metadata:{},name:`pageSegmentsQuery`,operationKind:`query`,text:`query pageSegmentsQuery {
  segments {
    number
    name
    constraints
    conditionSubjects {
      value
      company {
        name
        id
      }
      user {
        name
        company {
          name
          id
        }
        id
      }
    }
    version
  }
  featureFlags(first: 100) {
    nodes {
      key
      title
      rules {
        strategy
        id
      }
    }
  }
}
`}}})();y.hash=`c7df47ef47a10827fe53b030807f83ef`;var b=e(o(),1);t();var x=i(),S=y,C={},w=[];function T(){let e=r(),{data:t,refresh:n}=l(S,C);v(n);let i=a(`FLAGS_CHANGE`);return(0,x.jsx)(g,{refresh:n,children:(0,x.jsx)(_,{children:(0,x.jsxs)(`div`,{className:`settings`,children:[(0,x.jsxs)(`section`,{"aria-labelledby":`segments`,children:[(0,x.jsx)(`h2`,{id:`segments`,children:e(`beta.tab.segments`)}),(0,x.jsx)(`p`,{className:`quiet`,children:e(`beta.segments.help`)}),t.segments.length===0&&(0,x.jsx)(`p`,{className:`none quiet`,children:e(`beta.segments.none`)}),(0,x.jsx)(`ul`,{className:`lines`,children:t.segments.map(e=>(0,x.jsx)(D,{segment:e,users:E(e,t.featureFlags.nodes),mayChange:i},e.number))})]}),i&&(0,x.jsx)(O,{segment:null,flagKey:``})]})})})}function E({name:e},t){return t.filter(({rules:t})=>t.some(({strategy:t})=>t.segments?.includes(e)))}function D({segment:e,users:t,mayChange:n}){let i=r(),a=c(),{locale:o}=s(),[l,d]=(0,b.useState)(null),f=h(i,a,o),p=t[0]?.key??``,g=t.length>0?i(`beta.segments.usedBy`,{names:t.map(({title:e})=>e).join(`, `)}):i(`beta.segments.unused`),_=e=>()=>d(l===e?null:e);return(0,x.jsxs)(`li`,{className:`line beta-wrap`,children:[(0,x.jsxs)(`div`,{className:`line-text`,children:[(0,x.jsx)(`p`,{children:(0,x.jsx)(`bdi`,{className:`strong`,children:e.name})}),(0,x.jsxs)(`p`,{className:`quiet`,children:[f.conditions(e.constraints,m(e.conditionSubjects)),` · `,g]})]}),n&&(0,x.jsxs)(`div`,{className:`beta-acts`,children:[(0,x.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":l===`edit`,onClick:_(`edit`),children:[i(l===`edit`?`record.cancel`:`beta.edit`),(0,x.jsx)(`span`,{className:`visually-hidden`,children:e.name})]}),t.length===0&&(0,x.jsxs)(`button`,{type:`button`,className:`button`,"aria-expanded":l===`remove`,onClick:_(`remove`),children:[i(l===`remove`?`record.cancel`:`beta.remove`),(0,x.jsx)(`span`,{className:`visually-hidden`,children:e.name})]})]}),l===`edit`&&(0,x.jsx)(O,{segment:e,flagKey:p,onDone:()=>d(null)}),l===`remove`&&(0,x.jsx)(u,{flag:{key:``,version:0},op:{segmentDelete:{name:e.name}},submit:i(`beta.remove`),isDanger:!0,onDone:()=>d(null)})]})}function O({segment:e,flagKey:t,onDone:n}){let i=r(),[a,o]=(0,b.useState)(e!==null),[s,c]=(0,b.useState)(e?.name??``),[l,m]=(0,b.useState)(()=>e?.constraints??[]),[h,g]=p(e?.conditionSubjects??w),_=(0,b.useMemo)(()=>l.filter(d),[l]),v=()=>{o(e!==null),c(``),m([]),n?.()};if(!a)return(0,x.jsx)(`div`,{children:(0,x.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>o(!0),children:[`+ `,i(`beta.segments.add`)]})});let y=s.trim()&&_.length>0?{segmentPut:{name:s.trim(),constraints:_}}:null;return(0,x.jsxs)(u,{flag:{key:t,version:0},op:y,submit:i(`record.save`),needsReason:!0,onDone:v,children:[!e&&(0,x.jsxs)(`label`,{children:[i(`beta.name`),(0,x.jsx)(`input`,{className:`input`,maxLength:100,value:s,onChange:e=>c(e.target.value)})]}),(0,x.jsx)(f,{constraints:l,onChange:m,names:h,onName:g})]})}export{T as default};