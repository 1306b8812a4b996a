//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,B as n,Ct as r,Dt as i,E as a,Et as o,F as s,H as c,Ot as l,P as u,Sn as d,T as f,V as p,W as m,X as h,Z as g,an as ee,bn as _,dt as v,en as y,ft as b,g as x,gt as S,h as C,ht as te,in as ne,jt as re,mt as ie,pt as ae,tn as oe,wt as se}from"./98eb016c.js";import{C as ce,w}from"./fa9840f7.js";import{n as le,t as ue}from"./4e2a906f.js";var T,E;function D(){return(D=e((()=>{se(),T={name:`keyboard`,size:24,node:[[`path`,{d:`M10 8h.01`,key:`1r9ogq`}],[`path`,{d:`M12 12h.01`,key:`1mp3jc`}],[`path`,{d:`M14 8h.01`,key:`1primd`}],[`path`,{d:`M16 12h.01`,key:`1l6xoz`}],[`path`,{d:`M18 8h.01`,key:`emo2bl`}],[`path`,{d:`M6 8h.01`,key:`x9i8wu`}],[`path`,{d:`M7 16h10`,key:`wp8him`}],[`path`,{d:`M8 12h.01`,key:`czm47f`}],[`rect`,{width:`20`,height:`16`,x:`2`,y:`4`,rx:`2`,key:`18n3k1`}]]},T.node,E=r(T)})))()}function O(e){return e.filter((t,n)=>!e.slice(0,n).some(e=>de(e,t)))}function de(e,t){return e.label!==t.label||(e.detail??``)!==(t.detail??``)?!1:e.path===t.path||k(e.path)!==k(t.path)}function k(e){return e.split(`/`).slice(0,3).join(`/`)}function fe(e){let t=p(),n=g();return(0,M.useMemo)(()=>[...n.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:n,icon:r})=>({key:e,label:t(`palette.goTo`,{page:t(n)}),icon:r,path:e})),{key:`theme`,label:t(`shell.toggleTheme`),icon:ae,run:x},{key:`keys`,label:t(`palette.keys`),icon:E,run:a},{key:`playground`,label:t(`shell.playground`),icon:v,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:t(`shell.signOut`),icon:te,run:()=>void l()}].filter(({label:t})=>pe(t,e)),[n,t,e])}function pe(e,t){return` ${A(e)}`.includes(` ${A(t)}`)}function A(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function me(){let e=p(),t=g(),{id:n}=m();return(0,M.useMemo)(()=>O(re(n)).flatMap(n=>{let r=o(t,n.path);return r?j(t,{...n,detail:n.detail??e(r.label)}):[]}),[t,n,e])}function j(e,{path:t,label:n,detail:r}){let i=o(e,t);return i&&{key:[t,n,r??``].join(` `),path:t,label:n,detail:r,icon:i.icon}}var M;function N(){return(N=e((()=>{D(),S(),ie(),b(),M=d(),h(),n(),f(),t(),i(),C(),c()})))()}function he({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,F.useRef)(null);(0,F.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t,isOld:n})=>e+(n?0:t.length),0));return(0,I.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a,isOld:s=!1},c)=>(0,I.jsxs)(`div`,{role:`group`,"aria-label":t,"aria-busy":s||void 0,children:[(0,I.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{if(s)return(0,I.jsx)(ge,{choice:t},t.key);let l=o[c]+a;return(0,I.jsx)(`div`,{id:`${e}-${l}`,role:`option`,tabIndex:-1,"aria-selected":l===n,className:`palette-option`,onMouseMove:()=>l!==n&&r(l),onClick:()=>i(t),children:(0,I.jsx)(P,{choice:t})},t.key)})]},t))})}function ge({choice:e}){return(0,I.jsx)(`div`,{role:`option`,tabIndex:-1,"aria-selected":!1,"aria-disabled":`true`,className:`palette-option`,children:(0,I.jsx)(P,{choice:e})})}function P({choice:e}){return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(e.icon,{size:16,"aria-hidden":`true`}),(0,I.jsx)(`bdi`,{className:`cut`,children:e.label}),e.detail&&(0,I.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:e.detail})]})}var F,I;function L(){return(L=e((()=>{F=d(),I=_()})))()}var R;function z(){return(z=e((()=>{oe(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:`623517303288ee7362f74b2e61c7b0b3c5d0083822b5da97b3f835040717c42f`,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
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
`}}})(),R.hash=`dfb40e08ad0622e1570170159dc8171d`})))()}function _e(e,t){switch(e.__typename){case`Organization`:return{path:w(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:w(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:w(e),label:e.title,detail:e.organization?.name};case`Activity`:return B(e,e.subject);case`File`:return B(e,e.name);case`Note`:return B(e,t);default:return}}function B({deal:e,organization:t,person:n},r){return e?{path:w({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:w({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:w({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var V,H,U;function W(){return(W=e((()=>{z(),V=y(),ce(),H=R,U=async(e,t)=>((await(0,V.fetchQuery)(e,H,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>_e(e,t?.parts.map(e=>e.text).join(``)??``)??[])})))()}function ve(e){let t=(0,K.useRelayEnvironment)(),n=g(),[r,i]=(0,G.useState)(J);return(0,G.useEffect)(()=>{if(!e)return;let r=!0,a=setTimeout(()=>{ye(t,n,e).then(t=>r&&i({query:e,found:t}),t=>r&&i({query:e,found:[],error:t}))},q);return()=>{r=!1,clearTimeout(a)}},[t,n,e]),e?{found:r.found,error:r.query===e?r.error:void 0,isLoading:r.query!==e}:{...J,isLoading:!1,error:void 0}}async function ye(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return O((await Promise.all([...r,U].map(async t=>(await t)(e,n)))).flat()).flatMap(e=>j(t,e)??[])}var G,K,q,J;function Y(){return(Y=e((()=>{G=d(),K=y(),h(),N(),W(),q=150,J={query:``,found:[]}})))()}function X({onClose:e}){let t=p(),n=s(),r=ee(),i=(0,Z.useId)(),[a,o]=(0,Z.useState)(``),[c,l]=(0,Z.useState)(null),[u,d]=(0,Z.useState)(!1),{found:f,error:m,isLoading:h}=ve(a.trim()),g=me(),_=fe(a.trim()),v=[{label:t(`palette.recent`),choices:a.trim()?[]:g},{label:t(`palette.records`),choices:f,isOld:h},{label:t(`palette.commands`),choices:_}].filter(({choices:e})=>e.length),y=v.flatMap(({choices:e,isOld:t})=>t?[]:e),b=y.findIndex(({key:e})=>e===c),x=b<0&&!h?0:b,S=t=>{t&&(e(),t.run?t.run():t.path&&r({to:t.path}))},C=(0,Z.useEffectEvent)(()=>m===void 0&&S(y[0]));return(0,Z.useEffect)(()=>{u&&!h&&C()},[u,h]),(0,Q.jsxs)(ue,{open:!0,onClose:e,title:t(`palette.open`),className:`dialog palette`,children:[(0,Q.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":y.length>0,"aria-controls":i,"aria-activedescendant":y[x]&&`${i}-${x}`,"aria-autocomplete":`list`,"aria-label":t(`palette.open`),placeholder:t(`palette.open`),autoComplete:`off`,spellCheck:!1,value:a,onChange:e=>{o(e.target.value),l(null),d(!1)},onKeyDown:e=>{let t=be(e.key,x,y.length);if(e.key===`Enter`&&x<0)d(!0);else if(e.key===`Enter`)S(y[x]);else if(t!==void 0)l(y[t].key);else return;e.preventDefault()}}),(0,Q.jsx)(he,{id:i,groups:v,current:x,onPoint:e=>l(y[e]?.key??null),onChoose:S}),(0,Q.jsx)(`p`,{className:`palette-status`,role:`status`,children:m?n(m):h?t(`shell.loading`):y.length===0&&t(`palette.nothing`)})]})}function be(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(Math.max(t,0)-1+n)%n:void 0}var Z,Q;function $(){return($=e((()=>{ne(),Z=d(),le(),n(),u(),N(),L(),Y(),Q=_()})))()}$();export{X as default};