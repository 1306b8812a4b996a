//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{A as t,C as n,E as r,G as i,J as a,K as o,Kt as s,Ot as c,S as l,Tt as u,W as d,Wt as f,Y as p,_ as m,at as h,ct as g,g as _,k as v,kt as ee,lt as y,n as te,ot as ne,q as re,r as b,st as ie,w as x,wt as S}from"./da71c01e.js";import{c as C,l as ae,o as w,s as T}from"./61696b26.js";function E(e){return e.filter((t,n)=>!e.slice(0,n).some(e=>D(e,t)))}function D(e,t){return e.label!==t.label||(e.detail??``)!==(t.detail??``)?!1:e.path===t.path||O(e.path)!==O(t.path)}function O(e){return e.split(`/`).slice(0,3).join(`/`)}function k(e){let r=n(),i=t();return(0,M.useMemo)(()=>[...i.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:t,icon:n})=>({key:e,label:r(`palette.goTo`,{page:r(t)}),icon:n,path:e})),{key:`theme`,label:r(`shell.toggleTheme`),icon:o,run:b},{key:`playground`,label:r(`shell.playground`),icon:d,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:r(`shell.signOut`),icon:a,run:()=>void ie()}].filter(({label:t})=>oe(t,e)),[i,r,e])}function oe(e,t){return` ${A(e)}`.includes(` ${A(t)}`)}function A(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function se(){let e=t(),{id:n}=r();return(0,M.useMemo)(()=>E(y(n)).flatMap(t=>j(e,t)??[]),[e,n])}function j(e,{path:t,label:n,detail:r}){let i=h(e,t);return i&&{key:t,path:t,label:n,detail:r,icon:i.icon}}var M;function N(){return(N=e((()=>{p(),re(),i(),M=s(),v(),l(),g(),ne(),te(),x()})))()}function P({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,F.useRef)(null);(0,F.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t})=>e+t.length,0));return(0,I.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a},s)=>(0,I.jsxs)(`div`,{role:`group`,"aria-label":t,children:[(0,I.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{let c=o[s]+a;return(0,I.jsxs)(`div`,{id:`${e}-${c}`,role:`option`,tabIndex:-1,"aria-selected":c===n,className:`palette-option`,onMouseMove:()=>c!==n&&r(c),onClick:()=>i(t),children:[(0,I.jsx)(t.icon,{size:16,"aria-hidden":`true`}),(0,I.jsx)(`bdi`,{className:`cut`,children:t.label}),t.detail&&(0,I.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:t.detail})]},t.key)})]},t))})}var F,I;function L(){return(L=e((()=>{F=s(),I=f()})))()}var R;function z(){return(z=e((()=>{u(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:`623517303288ee7362f74b2e61c7b0b3c5d0083822b5da97b3f835040717c42f`,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
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
`}}})(),R.hash=`dfb40e08ad0622e1570170159dc8171d`})))()}function B(e,t){switch(e.__typename){case`Organization`:return{path:T(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:T(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:T(e),label:e.title,detail:e.organization?.name};case`Activity`:return V(e,e.subject);case`File`:return V(e,e.name);case`Note`:return V(e,t);default:return}}function V({deal:e,organization:t,person:n},r){return e?{path:T({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:T({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:T({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var H,U,W;function G(){return(G=e((()=>{z(),H=S(),w(),U=R,W=async(e,t)=>((await(0,H.fetchQuery)(e,U,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>B(e,t?.parts.map(e=>e.text).join(``)??``)??[])})))()}function ce(e){let n=(0,q.useRelayEnvironment)(),r=t(),[i,a]=(0,K.useState)(Y);return(0,K.useEffect)(()=>{if(!e)return;let t=!0,i=setTimeout(()=>{le(n,r,e).then(n=>t&&a({query:e,found:n}),n=>t&&a({query:e,found:[],error:n}))},J);return()=>{t=!1,clearTimeout(i)}},[n,r,e]),e?{found:i.found,error:i.query===e?i.error:void 0,isLoading:i.query!==e}:{...Y,isLoading:!1,error:void 0}}async function le(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return E((await Promise.all([...r,W].map(async t=>(await t)(e,n)))).flat()).flatMap(e=>j(t,e)??[])}var K,q,J,Y;function X(){return(X=e((()=>{K=s(),q=S(),v(),N(),G(),J=150,Y={query:``,found:[]}})))()}function ue({onClose:e}){let t=n(),r=m(),i=ee(),a=(0,Z.useId)(),[o,s]=(0,Z.useState)(``),[c,l]=(0,Z.useState)(0),{found:u,error:d,isLoading:f}=ce(o.trim()),p=se(),h=k(o.trim()),g=[{label:t(`palette.recent`),choices:o.trim()?[]:p},{label:t(`palette.records`),choices:u},{label:t(`palette.commands`),choices:h}].filter(({choices:e})=>e.length),_=g.flatMap(e=>e.choices),v=Math.min(c,_.length-1),y=t=>{t&&(e(),t.run?t.run():t.path&&i({to:t.path}))};return(0,Q.jsxs)(C,{open:!0,onClose:e,title:t(`palette.open`),className:`dialog palette`,children:[(0,Q.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":_.length>0,"aria-controls":a,"aria-activedescendant":_[v]&&`${a}-${v}`,"aria-autocomplete":`list`,"aria-label":t(`palette.open`),placeholder:t(`palette.open`),autoComplete:`off`,spellCheck:!1,value:o,onChange:e=>{s(e.target.value),l(0)},onKeyDown:e=>{let t=de(e.key,v,_.length);if(e.key===`Enter`)y(_[v]);else if(t!==void 0)l(t);else return;e.preventDefault()}}),(0,Q.jsx)(P,{id:a,groups:g,current:v,onPoint:l,onChoose:y}),(0,Q.jsx)(`p`,{className:`palette-status`,role:`status`,children:d?r(d):f?t(`shell.loading`):_.length===0&&t(`palette.nothing`)})]})}function de(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(t-1+n)%n:void 0}var Z,Q;function $(){return($=e((()=>{c(),Z=s(),ae(),l(),_(),N(),L(),X(),Q=f()})))()}$();export{ue as default};