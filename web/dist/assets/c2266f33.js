//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{E as t,K as n,M as r,N as i,T as a,U as o,W as s,c,f as l,g as u,j as d,m as f,rt as p,t as m,tt as h,w as g}from"./b9259d66.js";import{l as _}from"./6a67ba05.js";import{A as v}from"./80228abc.js";var y=e(p(),1);function b(e){return e.filter((t,n)=>!e.slice(0,n).some(e=>x(e,t)))}function x(e,t){return e.label!==t.label||(e.detail??``)!==(t.detail??``)?!1:e.path===t.path||S(e.path)!==S(t.path)}function S(e){return e.split(`/`).slice(0,3).join(`/`)}function C(e){let n=l(),i=u();return(0,y.useMemo)(()=>[...i.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:t,icon:r})=>({key:e,label:n(`palette.goTo`,{page:n(t)}),icon:r,path:e})),{key:`theme`,label:n(`shell.toggleTheme`),icon:a,run:m},{key:`playground`,label:n(`shell.playground`),icon:g,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:n(`shell.signOut`),icon:t,run:()=>void r()}].filter(({label:t})=>w(t,e)),[i,n,e])}function w(e,t){return` ${T(e)}`.includes(` ${T(t)}`)}function T(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function E(){let e=u(),{id:t}=f();return(0,y.useMemo)(()=>b(i(t)).flatMap(t=>D(e,t)??[]),[e,t])}function D(e,{path:t,label:n,detail:r}){let i=d(e,t);return i&&{key:t,path:t,label:n,detail:r,icon:i.icon}}var O=h();function k({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,y.useRef)(null);(0,y.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t})=>e+t.length,0));return(0,O.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a},s)=>(0,O.jsxs)(`div`,{role:`group`,"aria-label":t,children:[(0,O.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{let c=o[s]+a;return(0,O.jsxs)(`div`,{id:`${e}-${c}`,role:`option`,tabIndex:-1,"aria-selected":c===n,className:`palette-option`,onMouseMove:()=>c!==n&&r(c),onClick:()=>i(t),children:[(0,O.jsx)(t.icon,{size:16,"aria-hidden":`true`}),(0,O.jsx)(`bdi`,{className:`cut`,children:t.label}),t.detail&&(0,O.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:t.detail})]},t.key)})]},t))})}var A=o();s();var j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:`623517303288ee7362f74b2e61c7b0b3c5d0083822b5da97b3f835040717c42f`,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
  $query: String!
) {
  search(query: $query, kinds: [ORGANIZATION, PERSON, DEAL, ACTIVITY, NOTE, FILE], first: 15) {
    excerpt {
      parts {
        text
      }
    }
    node {
      __typename
      ... on Organization {
        id
        name
        address {
          locality
        }
      }
      ... on Person {
        id
        name
        organization {
          name
          id
        }
      }
      ... on Deal {
        id
        title
        organization {
          name
          id
        }
      }
      ... on Activity {
        subject
        deal {
          id
          title
        }
        organization {
          id
          name
        }
        person {
          id
          name
        }
      }
      ... on Note {
        deal {
          id
          title
        }
        organization {
          id
          name
        }
        person {
          id
          name
        }
      }
      ... on File {
        name
        deal {
          id
          title
        }
        organization {
          id
          name
        }
        person {
          id
          name
        }
      }
      id
    }
  }
}
`}}})();j.hash=`dfb40e08ad0622e1570170159dc8171d`;var M=j,N=async(e,t)=>((await(0,A.fetchQuery)(e,M,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>P(e,t?.parts.map(e=>e.text).join(``)??``)??[]);function P(e,t){switch(e.__typename){case`Organization`:return{path:v(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:v(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:v(e),label:e.title,detail:e.organization?.name};case`Activity`:return F(e,e.subject);case`File`:return F(e,e.name);case`Note`:return F(e,t);default:return}}function F({deal:e,organization:t,person:n},r){return e?{path:v({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:v({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:v({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var I=150,L={query:``,found:[]};function R(e){let t=(0,A.useRelayEnvironment)(),n=u(),[r,i]=(0,y.useState)(L);return(0,y.useEffect)(()=>{if(!e)return;let r=!0,a=setTimeout(()=>{z(t,n,e).then(t=>r&&i({query:e,found:t}),t=>r&&i({query:e,found:[],error:t}))},I);return()=>{r=!1,clearTimeout(a)}},[t,n,e]),e?{found:r.found,error:r.query===e?r.error:void 0,isLoading:r.query!==e}:{...L,isLoading:!1,error:void 0}}async function z(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return b((await Promise.all([...r,N].map(async t=>(await t)(e,n)))).flat()).flatMap(e=>D(t,e)??[])}function B({onClose:e}){let t=l(),r=c(),i=n(),a=(0,y.useId)(),[o,s]=(0,y.useState)(``),[u,d]=(0,y.useState)(0),{found:f,error:p,isLoading:m}=R(o.trim()),h=E(),g=C(o.trim()),v=[{label:t(`palette.recent`),choices:o.trim()?[]:h},{label:t(`palette.records`),choices:f},{label:t(`palette.commands`),choices:g}].filter(({choices:e})=>e.length),b=v.flatMap(e=>e.choices),x=Math.min(u,b.length-1),S=t=>{t&&(e(),t.run?t.run():t.path&&i({to:t.path}))};return(0,O.jsxs)(_,{open:!0,onClose:e,title:t(`palette.open`),className:`dialog palette`,children:[(0,O.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":b.length>0,"aria-controls":a,"aria-activedescendant":b[x]&&`${a}-${x}`,"aria-autocomplete":`list`,"aria-label":t(`palette.open`),placeholder:t(`palette.open`),autoComplete:`off`,spellCheck:!1,value:o,onChange:e=>{s(e.target.value),d(0)},onKeyDown:e=>{let t=V(e.key,x,b.length);if(e.key===`Enter`)S(b[x]);else if(t!==void 0)d(t);else return;e.preventDefault()}}),(0,O.jsx)(k,{id:a,groups:v,current:x,onPoint:d,onChoose:S}),(0,O.jsx)(`p`,{className:`palette-status`,role:`status`,children:p?r(p):m?t(`shell.loading`):b.length===0&&t(`palette.nothing`)})]})}function V(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(t-1+n)%n:void 0}export{B as default};