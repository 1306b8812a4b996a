//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,At as n,C as r,D as i,Ft as a,G as o,J as s,K as c,Pt as l,Qt as u,T as d,X as f,Xt as p,Y as m,_ as h,ct as g,dt as _,j as v,jt as y,n as b,ot as x,q as S,r as ee,st as te,ut as ne,v as re,w as C}from"./5c8ac6c8.js";import{o as ie,s as w}from"./8cd4346b.js";import{n as T,t as ae}from"./2a1ca9ac.js";function E(e){return e.filter((t,n)=>!e.slice(0,n).some(e=>oe(e,t)))}function oe(e,t){return e.label!==t.label||(e.detail??``)!==(t.detail??``)?!1:e.path===t.path||D(e.path)!==D(t.path)}function D(e){return e.split(`/`).slice(0,3).join(`/`)}function se(e){let t=C(),n=v();return(0,M.useMemo)(()=>[...n.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:n,icon:r})=>({key:e,label:t(`palette.goTo`,{page:t(n)}),icon:r,path:e})),{key:`theme`,label:t(`shell.toggleTheme`),icon:S,run:ee},{key:`playground`,label:t(`shell.playground`),icon:o,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:t(`shell.signOut`),icon:m,run:()=>void g()}].filter(({label:t})=>O(t,e)),[n,t,e])}function O(e,t){return` ${k(e)}`.includes(` ${k(t)}`)}function k(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function A(){let e=C(),t=v(),{id:n}=i();return(0,M.useMemo)(()=>E(_(n)).flatMap(n=>{let r=x(t,n.path);return r?j(t,{...n,detail:n.detail??e(r.label)}):[]}),[t,n,e])}function j(e,{path:t,label:n,detail:r}){let i=x(e,t);return i&&{key:[t,n,r??``].join(` `),path:t,label:n,detail:r,icon:i.icon}}var M;function N(){return(N=e((()=>{f(),s(),c(),M=u(),t(),r(),ne(),te(),b(),d()})))()}function ce({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,I.useRef)(null);(0,I.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t,isOld:n})=>e+(n?0:t.length),0));return(0,L.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a,isOld:s=!1},c)=>(0,L.jsxs)(`div`,{role:`group`,"aria-label":t,"aria-busy":s||void 0,children:[(0,L.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{if(s)return(0,L.jsx)(P,{choice:t},t.key);let l=o[c]+a;return(0,L.jsx)(`div`,{id:`${e}-${l}`,role:`option`,tabIndex:-1,"aria-selected":l===n,className:`palette-option`,onMouseMove:()=>l!==n&&r(l),onClick:()=>i(t),children:(0,L.jsx)(F,{choice:t})},t.key)})]},t))})}function P({choice:e}){return(0,L.jsx)(`div`,{role:`option`,tabIndex:-1,"aria-selected":!1,"aria-disabled":`true`,className:`palette-option`,children:(0,L.jsx)(F,{choice:e})})}function F({choice:e}){return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(e.icon,{size:16,"aria-hidden":`true`}),(0,L.jsx)(`bdi`,{className:`cut`,children:e.label}),e.detail&&(0,L.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:e.detail})]})}var I,L;function R(){return(R=e((()=>{I=u(),L=p()})))()}var z;function B(){return(B=e((()=>{y(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:`623517303288ee7362f74b2e61c7b0b3c5d0083822b5da97b3f835040717c42f`,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
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
`}}})(),z.hash=`dfb40e08ad0622e1570170159dc8171d`})))()}function le(e,t){switch(e.__typename){case`Organization`:return{path:w(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:w(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:w(e),label:e.title,detail:e.organization?.name};case`Activity`:return V(e,e.subject);case`File`:return V(e,e.name);case`Note`:return V(e,t);default:return}}function V({deal:e,organization:t,person:n},r){return e?{path:w({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:w({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:w({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var H,U,W;function G(){return(G=e((()=>{B(),H=n(),ie(),U=z,W=async(e,t)=>((await(0,H.fetchQuery)(e,U,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>le(e,t?.parts.map(e=>e.text).join(``)??``)??[])})))()}function ue(e){let t=(0,q.useRelayEnvironment)(),n=v(),[r,i]=(0,K.useState)(Y);return(0,K.useEffect)(()=>{if(!e)return;let r=!0,a=setTimeout(()=>{de(t,n,e).then(t=>r&&i({query:e,found:t}),t=>r&&i({query:e,found:[],error:t}))},J);return()=>{r=!1,clearTimeout(a)}},[t,n,e]),e?{found:r.found,error:r.query===e?r.error:void 0,isLoading:r.query!==e}:{...Y,isLoading:!1,error:void 0}}async function de(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return E((await Promise.all([...r,W].map(async t=>(await t)(e,n)))).flat()).flatMap(e=>j(t,e)??[])}var K,q,J,Y;function X(){return(X=e((()=>{K=u(),q=n(),t(),N(),G(),J=150,Y={query:``,found:[]}})))()}function fe({onClose:e}){let t=C(),n=re(),r=a(),i=(0,Z.useId)(),[o,s]=(0,Z.useState)(``),[c,l]=(0,Z.useState)(null),[u,d]=(0,Z.useState)(!1),{found:f,error:p,isLoading:m}=ue(o.trim()),h=A(),g=se(o.trim()),_=[{label:t(`palette.recent`),choices:o.trim()?[]:h},{label:t(`palette.records`),choices:f,isOld:m},{label:t(`palette.commands`),choices:g}].filter(({choices:e})=>e.length),v=_.flatMap(({choices:e,isOld:t})=>t?[]:e),y=v.findIndex(({key:e})=>e===c),b=y<0&&!m?0:y,x=t=>{t&&(e(),t.run?t.run():t.path&&r({to:t.path}))},S=(0,Z.useEffectEvent)(()=>p===void 0&&x(v[0]));return(0,Z.useEffect)(()=>{u&&!m&&S()},[u,m]),(0,Q.jsxs)(ae,{open:!0,onClose:e,title:t(`palette.open`),className:`dialog palette`,children:[(0,Q.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":v.length>0,"aria-controls":i,"aria-activedescendant":v[b]&&`${i}-${b}`,"aria-autocomplete":`list`,"aria-label":t(`palette.open`),placeholder:t(`palette.open`),autoComplete:`off`,spellCheck:!1,value:o,onChange:e=>{s(e.target.value),l(null),d(!1)},onKeyDown:e=>{let t=pe(e.key,b,v.length);if(e.key===`Enter`&&b<0)d(!0);else if(e.key===`Enter`)x(v[b]);else if(t!==void 0)l(v[t].key);else return;e.preventDefault()}}),(0,Q.jsx)(ce,{id:i,groups:_,current:b,onPoint:e=>l(v[e]?.key??null),onChoose:x}),(0,Q.jsx)(`p`,{className:`palette-status`,role:`status`,children:p?n(p):m?t(`shell.loading`):v.length===0&&t(`palette.nothing`)})]})}function pe(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(Math.max(t,0)-1+n)%n:void 0}var Z,Q;function $(){return($=e((()=>{l(),Z=u(),T(),r(),h(),N(),R(),X(),Q=p()})))()}$();export{fe as default};