//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{A as t,At as n,C as r,D as i,Et as a,G as o,Gt as s,J as c,K as l,T as u,Tt as d,X as f,Y as p,_ as m,ct as h,j as g,kt as _,lt as v,n as y,ot as b,q as ee,qt as x,r as te,st as ne,ut as S,v as C,w}from"./7c060d78.js";import{o as re,s as T}from"./62a5a6d1.js";import{b as E,y as D}from"./3b3cdc03.js";function O(e){return e.filter((t,n)=>!e.slice(0,n).some(e=>ie(e,t)))}function ie(e,t){return e.label!==t.label||(e.detail??``)!==(t.detail??``)?!1:e.path===t.path||k(e.path)!==k(t.path)}function k(e){return e.split(`/`).slice(0,3).join(`/`)}function ae(e){let t=w(),n=g();return(0,N.useMemo)(()=>[...n.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:n,icon:r})=>({key:e,label:t(`palette.goTo`,{page:t(n)}),icon:r,path:e})),{key:`theme`,label:t(`shell.toggleTheme`),icon:ee,run:te},{key:`playground`,label:t(`shell.playground`),icon:o,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:t(`shell.signOut`),icon:p,run:()=>void h()}].filter(({label:t})=>oe(t,e)),[n,t,e])}function oe(e,t){return` ${A(e)}`.includes(` ${A(t)}`)}function A(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function j(){let e=g(),{id:t}=i();return(0,N.useMemo)(()=>O(S(t)).flatMap(t=>M(e,t)??[]),[e,t])}function M(e,{path:t,label:n,detail:r}){let i=b(e,t);return i&&{key:t,path:t,label:n,detail:r,icon:i.icon}}var N;function P(){return(P=e((()=>{f(),c(),l(),N=x(),t(),r(),v(),ne(),y(),u()})))()}function se({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,F.useRef)(null);(0,F.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t})=>e+t.length,0));return(0,I.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a},s)=>(0,I.jsxs)(`div`,{role:`group`,"aria-label":t,children:[(0,I.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{let c=o[s]+a;return(0,I.jsxs)(`div`,{id:`${e}-${c}`,role:`option`,tabIndex:-1,"aria-selected":c===n,className:`palette-option`,onMouseMove:()=>c!==n&&r(c),onClick:()=>i(t),children:[(0,I.jsx)(t.icon,{size:16,"aria-hidden":`true`}),(0,I.jsx)(`bdi`,{className:`cut`,children:t.label}),t.detail&&(0,I.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:t.detail})]},t.key)})]},t))})}var F,I;function L(){return(L=e((()=>{F=x(),I=s()})))()}var R;function z(){return(z=e((()=>{a(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:`623517303288ee7362f74b2e61c7b0b3c5d0083822b5da97b3f835040717c42f`,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
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
`}}})(),R.hash=`dfb40e08ad0622e1570170159dc8171d`})))()}function B(e,t){switch(e.__typename){case`Organization`:return{path:T(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:T(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:T(e),label:e.title,detail:e.organization?.name};case`Activity`:return V(e,e.subject);case`File`:return V(e,e.name);case`Note`:return V(e,t);default:return}}function V({deal:e,organization:t,person:n},r){return e?{path:T({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:T({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:T({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var H,U,W;function G(){return(G=e((()=>{z(),H=d(),re(),U=R,W=async(e,t)=>((await(0,H.fetchQuery)(e,U,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>B(e,t?.parts.map(e=>e.text).join(``)??``)??[])})))()}function ce(e){let t=(0,q.useRelayEnvironment)(),n=g(),[r,i]=(0,K.useState)(Y);return(0,K.useEffect)(()=>{if(!e)return;let r=!0,a=setTimeout(()=>{le(t,n,e).then(t=>r&&i({query:e,found:t}),t=>r&&i({query:e,found:[],error:t}))},J);return()=>{r=!1,clearTimeout(a)}},[t,n,e]),e?{found:r.found,error:r.query===e?r.error:void 0,isLoading:r.query!==e}:{...Y,isLoading:!1,error:void 0}}async function le(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return O((await Promise.all([...r,W].map(async t=>(await t)(e,n)))).flat()).flatMap(e=>M(t,e)??[])}var K,q,J,Y;function X(){return(X=e((()=>{K=x(),q=d(),t(),P(),G(),J=150,Y={query:``,found:[]}})))()}function ue({onClose:e}){let t=w(),r=C(),i=n(),a=(0,Z.useId)(),[o,s]=(0,Z.useState)(``),[c,l]=(0,Z.useState)(0),{found:u,error:d,isLoading:f}=ce(o.trim()),p=j(),m=ae(o.trim()),h=[{label:t(`palette.recent`),choices:o.trim()?[]:p},{label:t(`palette.records`),choices:u},{label:t(`palette.commands`),choices:m}].filter(({choices:e})=>e.length),g=h.flatMap(e=>e.choices),_=Math.min(c,g.length-1),v=t=>{t&&(e(),t.run?t.run():t.path&&i({to:t.path}))};return(0,Q.jsxs)(D,{open:!0,onClose:e,title:t(`palette.open`),className:`dialog palette`,children:[(0,Q.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":g.length>0,"aria-controls":a,"aria-activedescendant":g[_]&&`${a}-${_}`,"aria-autocomplete":`list`,"aria-label":t(`palette.open`),placeholder:t(`palette.open`),autoComplete:`off`,spellCheck:!1,value:o,onChange:e=>{s(e.target.value),l(0)},onKeyDown:e=>{let t=de(e.key,_,g.length);if(e.key===`Enter`)v(g[_]);else if(t!==void 0)l(t);else return;e.preventDefault()}}),(0,Q.jsx)(se,{id:a,groups:h,current:_,onPoint:l,onChoose:v}),(0,Q.jsx)(`p`,{className:`palette-status`,role:`status`,children:d?r(d):f?t(`shell.loading`):g.length===0&&t(`palette.nothing`)})]})}function de(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(t-1+n)%n:void 0}var Z,Q;function $(){return($=e((()=>{_(),Z=x(),E(),r(),m(),P(),L(),X(),Q=s()})))()}$();export{ue as default};