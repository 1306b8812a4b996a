//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,D as n,Dt as r,E as i,F as a,G as o,H as s,I as c,Mt as l,Ot as u,Q as d,Tn as f,Tt as p,U as m,V as h,Z as g,_,_t as v,cn as ee,ft as y,g as b,gt as x,ht as S,in as C,jt as te,kt as ne,mt as re,pt as ie,rn as w,sn as ae,wt as oe}from"./eac1eecf.js";import{c as se,l as T}from"./5152cb9e.js";import{n as ce,t as le}from"./f90bfb2c.js";var E,D;function O(){return(O=e((()=>{p(),E={name:`keyboard`,size:24,node:[[`path`,{d:`M10 8h.01`,key:`1r9ogq`}],[`path`,{d:`M12 12h.01`,key:`1mp3jc`}],[`path`,{d:`M14 8h.01`,key:`1primd`}],[`path`,{d:`M16 12h.01`,key:`1l6xoz`}],[`path`,{d:`M18 8h.01`,key:`emo2bl`}],[`path`,{d:`M6 8h.01`,key:`x9i8wu`}],[`path`,{d:`M7 16h10`,key:`wp8him`}],[`path`,{d:`M8 12h.01`,key:`czm47f`}],[`rect`,{width:`20`,height:`16`,x:`2`,y:`4`,rx:`2`,key:`18n3k1`}]]},E.node,D=oe(E)})))()}function k(e){return e.filter((t,n)=>!e.slice(0,n).some(e=>ue(e,t)))}function ue(e,t){return e.label!==t.label||(e.detail??``)!==(t.detail??``)?!1:e.path===t.path||A(e.path)!==A(t.path)}function A(e){return e.split(`/`).slice(0,3).join(`/`)}function de(e){let t=s(),r=d();return(0,N.useMemo)(()=>[...r.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:n,icon:r})=>({key:e,label:t(`palette.goTo`,{page:t(n)}),icon:r,path:e})),{key:`theme`,label:t(`shell.toggleTheme`),icon:re,run:_},{key:`keys`,label:t(`palette.keys`),icon:D,run:n},{key:`playground`,label:t(`shell.playground`),icon:y,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:t(`shell.signOut`),icon:x,run:()=>void ne()}].filter(({label:t})=>fe(t,e)),[r,t,e])}function fe(e,t){return` ${j(e)}`.includes(` ${j(t)}`)}function j(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function pe(){let e=s(),t=d(),{id:n}=o();return(0,N.useMemo)(()=>k(l(n)).flatMap(n=>{let i=r(t,n.path);return i?M(t,{...n,detail:n.detail??e(i.label)}):[]}),[t,n,e])}function M(e,{path:t,label:n,detail:i}){let a=r(e,t);return a&&{key:[t,n,i??``].join(` `),path:t,label:n,detail:i,icon:a.icon}}var N;function P(){return(P=e((()=>{O(),v(),S(),ie(),N=f(),g(),h(),i(),te(),u(),b(),m()})))()}function me({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,I.useRef)(null);(0,I.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t,isOld:n})=>e+(n?0:t.length),0));return(0,L.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a,isOld:s=!1},c)=>(0,L.jsxs)(`div`,{role:`group`,"aria-label":t,"aria-busy":s||void 0,children:[(0,L.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{if(s)return(0,L.jsx)(he,{choice:t},t.key);let l=o[c]+a;return(0,L.jsx)(`div`,{id:`${e}-${l}`,role:`option`,tabIndex:-1,"aria-selected":l===n,className:`palette-option`,onMouseMove:()=>l!==n&&r(l),onClick:()=>i(t),children:(0,L.jsx)(F,{choice:t})},t.key)})]},t))})}function he({choice:e}){return(0,L.jsx)(`div`,{role:`option`,tabIndex:-1,"aria-selected":!1,"aria-disabled":`true`,className:`palette-option`,children:(0,L.jsx)(F,{choice:e})})}function F({choice:e}){return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(e.icon,{size:16,"aria-hidden":`true`}),(0,L.jsx)(`bdi`,{className:`cut`,children:e.label}),e.detail&&(0,L.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:e.detail})]})}var I,L;function R(){return(R=e((()=>{I=f(),L=t()})))()}var z;function B(){return(B=e((()=>{C(),z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:`623517303288ee7362f74b2e61c7b0b3c5d0083822b5da97b3f835040717c42f`,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
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
`}}})(),z.hash=`dfb40e08ad0622e1570170159dc8171d`})))()}function ge(e,t){switch(e.__typename){case`Organization`:return{path:T(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:T(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:T(e),label:e.title,detail:e.organization?.name};case`Activity`:return V(e,e.subject);case`File`:return V(e,e.name);case`Note`:return V(e,t);default:return}}function V({deal:e,organization:t,person:n},r){return e?{path:T({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:T({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:T({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var H,U,W;function G(){return(G=e((()=>{B(),H=w(),se(),U=z,W=async(e,t)=>((await(0,H.fetchQuery)(e,U,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>ge(e,t?.parts.map(e=>e.text).join(``)??``)??[])})))()}function _e(e){let t=(0,q.useRelayEnvironment)(),n=d(),[r,i]=(0,K.useState)(Y);return(0,K.useEffect)(()=>{if(!e)return;let r=!0,a=setTimeout(()=>{ve(t,n,e).then(t=>r&&i({query:e,found:t}),t=>r&&i({query:e,found:[],error:t}))},J);return()=>{r=!1,clearTimeout(a)}},[t,n,e]),e?{found:r.found,error:r.query===e?r.error:void 0,isLoading:r.query!==e}:{...Y,isLoading:!1,error:void 0}}async function ve(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return k((await Promise.all([...r,W].map(async t=>(await t)(e,n)))).flat()).flatMap(e=>M(t,e)??[])}var K,q,J,Y;function X(){return(X=e((()=>{K=f(),q=w(),g(),P(),G(),J=150,Y={query:``,found:[]}})))()}function ye({onClose:e}){let t=s(),n=c(),r=ee(),i=(0,Z.useId)(),[a,o]=(0,Z.useState)(``),[l,u]=(0,Z.useState)(null),[d,f]=(0,Z.useState)(!1),{found:p,error:m,isLoading:h}=_e(a.trim()),g=pe(),_=de(a.trim()),v=[{label:t(`palette.recent`),choices:a.trim()?[]:g},{label:t(`palette.records`),choices:p,isOld:h},{label:t(`palette.commands`),choices:_}].filter(({choices:e})=>e.length),y=v.flatMap(({choices:e,isOld:t})=>t?[]:e),b=y.findIndex(({key:e})=>e===l),x=b<0&&!h?0:b,S=t=>{t&&(e(),t.run?t.run():t.path&&r({to:t.path}))},C=(0,Z.useEffectEvent)(()=>m===void 0&&S(y[0]));return(0,Z.useEffect)(()=>{d&&!h&&C()},[d,h]),(0,Q.jsxs)(le,{open:!0,onClose:e,title:t(`palette.open`),className:`dialog palette`,children:[(0,Q.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":y.length>0,"aria-controls":i,"aria-activedescendant":y[x]&&`${i}-${x}`,"aria-autocomplete":`list`,"aria-label":t(`palette.open`),placeholder:t(`palette.open`),autoComplete:`off`,spellCheck:!1,value:a,onChange:e=>{o(e.target.value),u(null),f(!1)},onKeyDown:e=>{let t=be(e.key,x,y.length);if(e.key===`Enter`&&x<0)f(!0);else if(e.key===`Enter`)S(y[x]);else if(t!==void 0)u(y[t].key);else return;e.preventDefault()}}),(0,Q.jsx)(me,{id:i,groups:v,current:x,onPoint:e=>u(y[e]?.key??null),onChoose:S}),(0,Q.jsx)(`p`,{className:`palette-status`,role:`status`,children:m?n(m):h?t(`shell.loading`):y.length===0&&t(`palette.nothing`)})]})}function be(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(Math.max(t,0)-1+n)%n:void 0}var Z,Q;function $(){return($=e((()=>{ae(),Z=f(),ce(),h(),a(),P(),R(),X(),Q=t()})))()}$();export{ye as default};