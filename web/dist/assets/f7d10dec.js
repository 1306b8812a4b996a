//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{$ as t,Bt as n,D as r,L as i,O as a,Q as o,R as s,S as c,Ut as l,Wt as u,_t as d,an as f,dt as p,et as m,f as h,ht as g,j as _,k as v,mt as y,n as b,nt as x,p as S,pt as C,r as w,rt as ee,sn as T,tt as te,ut as ne,vt as re,x as ie,zt as ae}from"./770f7995.js";import{v as oe,y as E}from"./a8a714bb.js";import{n as se,t as ce}from"./cfc951fa.js";var D,O;function k(){return(k=e((()=>{p(),D={name:`keyboard`,size:24,node:[[`path`,{d:`M10 8h.01`,key:`1r9ogq`}],[`path`,{d:`M12 12h.01`,key:`1mp3jc`}],[`path`,{d:`M14 8h.01`,key:`1primd`}],[`path`,{d:`M16 12h.01`,key:`1l6xoz`}],[`path`,{d:`M18 8h.01`,key:`emo2bl`}],[`path`,{d:`M6 8h.01`,key:`x9i8wu`}],[`path`,{d:`M7 16h10`,key:`wp8him`}],[`path`,{d:`M8 12h.01`,key:`czm47f`}],[`rect`,{width:`20`,height:`16`,x:`2`,y:`4`,rx:`2`,key:`18n3k1`}]]},D.node,O=ne(D)})))()}function A(e){return e.filter((t,n)=>!e.slice(0,n).some(e=>le(e,t)))}function le(e,t){return e.label!==t.label||(e.detail??``)!==(t.detail??``)?!1:e.path===t.path||j(e.path)!==j(t.path)}function j(e){return e.split(`/`).slice(0,3).join(`/`)}function ue(e){let t=a(),n=s();return(0,P.useMemo)(()=>[...n.flatMap(({nav:e,userMenu:t=[],commands:n=[]})=>[...e,...n,...t]).map(({to:e,label:n,icon:r})=>({key:e,label:t(`palette.goTo`,{page:t(n)}),icon:r,path:e})),{key:`theme`,label:t(`shell.toggleTheme`),icon:m,run:w},{key:`keys`,label:t(`palette.keys`),icon:O,run:S},{key:`playground`,label:t(`shell.playground`),icon:o,run:()=>location.assign(`/graphiql`)},{key:`sign-out`,label:t(`shell.signOut`),icon:x,run:()=>void g()}].filter(({label:t})=>de(t,e)),[n,t,e])}function de(e,t){return` ${M(e)}`.includes(` ${M(t)}`)}function M(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase()}function fe(){let e=a(),t=s(),{id:n}=_();return(0,P.useMemo)(()=>A(re(n)).flatMap(n=>{let r=C(t,n.path);return r?N(t,{...n,detail:n.detail??e(r.label)}):[]}),[t,n,e])}function N(e,{path:t,label:n,detail:r}){let i=C(e,t);return i&&{key:[t,n,r??``].join(` `),path:t,label:n,detail:r,icon:i.icon}}var P;function F(){return(F=e((()=>{k(),ee(),te(),t(),P=T(),i(),r(),h(),d(),y(),b(),v()})))()}function pe({id:e,groups:t,current:n,onPoint:r,onChoose:i}){let a=(0,L.useRef)(null);(0,L.useEffect)(()=>{a.current?.querySelector(`[id="${e}-${n}"]`)?.scrollIntoView({block:`nearest`})},[e,n]);let o=t.map((e,n)=>t.slice(0,n).reduce((e,{choices:t,isOld:n})=>e+(n?0:t.length),0));return(0,R.jsx)(`div`,{ref:a,id:e,role:`listbox`,tabIndex:-1,"aria-label":t[0]?.label??``,className:`palette-options`,hidden:!t.length,children:t.map(({label:t,choices:a,isOld:s=!1},c)=>(0,R.jsxs)(`div`,{role:`group`,"aria-label":t,"aria-busy":s||void 0,children:[(0,R.jsx)(`p`,{className:`palette-group`,"aria-hidden":`true`,children:t}),a.map((t,a)=>{if(s)return(0,R.jsx)(me,{choice:t},t.key);let l=o[c]+a;return(0,R.jsx)(`div`,{id:`${e}-${l}`,role:`option`,tabIndex:-1,"aria-selected":l===n,className:`palette-option`,onMouseMove:()=>l!==n&&r(l),onClick:()=>i(t),children:(0,R.jsx)(I,{choice:t})},t.key)})]},t))})}function me({choice:e}){return(0,R.jsx)(`div`,{role:`option`,tabIndex:-1,"aria-selected":!1,"aria-disabled":`true`,className:`palette-option`,children:(0,R.jsx)(I,{choice:e})})}function I({choice:e}){return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(e.icon,{size:16,"aria-hidden":`true`}),(0,R.jsx)(`bdi`,{className:`cut`,children:e.label}),e.detail&&(0,R.jsx)(`bdi`,{className:`quiet cut palette-detail`,children:e.detail})]})}var L,R;function z(){return(z=e((()=>{L=T(),R=f()})))()}var B;function V(){return(V=e((()=>{n(),B=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:15},{kind:`Literal`,name:`kinds`,value:[`ORGANIZATION`,`PERSON`,`DEAL`,`ACTIVITY`,`NOTE`,`FILE`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,concreteType:`SearchExcerpt`,kind:`LinkedField`,name:`excerpt`,plural:!1,selections:[{alias:null,args:null,concreteType:`SearchExcerptPart`,kind:`LinkedField`,name:`parts`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null}],storageKey:null}],storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null},s={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a],storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},l={alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[i,c],storageKey:null},u=[i,a],d={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:u,storageKey:null},f={alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:u,storageKey:null},p={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},l,d,f],type:`Activity`,abstractKey:null},m={kind:`InlineFragment`,selections:[l,d,f],type:`Note`,abstractKey:null},h={kind:`InlineFragment`,selections:[a,l,d,f],type:`File`,abstractKey:null},g={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[a,i],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[i,a,s],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[i,c,s],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[n,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,o],type:`Organization`,abstractKey:null},{kind:`InlineFragment`,selections:[a,g],type:`Person`,abstractKey:null},{kind:`InlineFragment`,selections:[c,g],type:`Deal`,abstractKey:null},p,m,h],storageKey:null}],storageKey:null}]},params:{cacheID:`621cb149197511b36908493e35fc0002`,id:`623517303288ee7362f74b2e61c7b0b3c5d0083822b5da97b3f835040717c42f`,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
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
`}}})(),B.hash=`dfb40e08ad0622e1570170159dc8171d`})))()}function he(e,t){switch(e.__typename){case`Organization`:return{path:E(e),label:e.name,detail:e.address?.locality};case`Person`:return{path:E(e),label:e.name,detail:e.organization?.name};case`Deal`:return{path:E(e),label:e.title,detail:e.organization?.name};case`Activity`:return H(e,e.subject);case`File`:return H(e,e.name);case`Note`:return H(e,t);default:return}}function H({deal:e,organization:t,person:n},r){return e?{path:E({__typename:`Deal`,id:e.id}),label:r,detail:e.title}:t?{path:E({__typename:`Organization`,id:t.id}),label:r,detail:t.name}:n?{path:E({__typename:`Person`,id:n.id}),label:r,detail:n.name}:void 0}var U,W,G;function K(){return(K=e((()=>{V(),U=ae(),oe(),W=B,G=async(e,t)=>((await(0,U.fetchQuery)(e,W,{query:t}).toPromise())?.search??[]).flatMap(({node:e,excerpt:t})=>he(e,t?.parts.map(e=>e.text).join(``)??``)??[])})))()}function ge(e){let t=(0,J.useRelayEnvironment)(),n=s(),[r,i]=(0,q.useState)(X);return(0,q.useEffect)(()=>{if(!e)return;let r=!0,a=setTimeout(()=>{_e(t,n,e).then(t=>r&&i({query:e,found:t}),t=>r&&i({query:e,found:[],error:t}))},Y);return()=>{r=!1,clearTimeout(a)}},[t,n,e]),e?{found:r.found,error:r.query===e?r.error:void 0,isLoading:r.query!==e}:{...X,isLoading:!1,error:void 0}}async function _e(e,t,n){let r=t.flatMap(({find:e})=>e?[e().then(e=>e.default)]:[]);return A((await Promise.all([...r,G].map(async t=>(await t)(e,n)))).flat()).flatMap(e=>N(t,e)??[])}var q,J,Y,X;function Z(){return(Z=e((()=>{q=T(),J=ae(),i(),F(),K(),Y=150,X={query:``,found:[]}})))()}function ve({onClose:e}){let t=a(),n=c(),r=u(),i=(0,Q.useId)(),[o,s]=(0,Q.useState)(``),[l,d]=(0,Q.useState)(null),[f,p]=(0,Q.useState)(!1),{found:m,error:h,isLoading:g}=ge(o.trim()),_=fe(),v=ue(o.trim()),y=[{label:t(`palette.recent`),choices:o.trim()?[]:_},{label:t(`palette.records`),choices:m,isOld:g},{label:t(`palette.commands`),choices:v}].filter(({choices:e})=>e.length),b=y.flatMap(({choices:e,isOld:t})=>t?[]:e),x=b.findIndex(({key:e})=>e===l),S=x<0&&!g?0:x,C=t=>{t&&(e(),t.run?t.run():t.path&&r({to:t.path}))},w=(0,Q.useEffectEvent)(()=>h===void 0&&C(b[0]));return(0,Q.useEffect)(()=>{f&&!g&&w()},[f,g]),(0,$.jsxs)(ce,{open:!0,onClose:e,title:t(`palette.open`),className:`dialog palette`,children:[(0,$.jsx)(`input`,{className:`palette-input`,type:`text`,role:`combobox`,"aria-expanded":b.length>0,"aria-controls":i,"aria-activedescendant":b[S]&&`${i}-${S}`,"aria-autocomplete":`list`,"aria-label":t(`palette.open`),placeholder:t(`palette.open`),autoComplete:`off`,spellCheck:!1,value:o,onChange:e=>{s(e.target.value),d(null),p(!1)},onKeyDown:e=>{let t=ye(e.key,S,b.length);if(e.key===`Enter`&&S<0)p(!0);else if(e.key===`Enter`)C(b[S]);else if(t!==void 0)d(b[t].key);else return;e.preventDefault()}}),(0,$.jsx)(pe,{id:i,groups:y,current:S,onPoint:e=>d(b[e]?.key??null),onChoose:C}),(0,$.jsx)(`p`,{className:`palette-status`,role:`status`,children:h?n(h):g?t(`shell.loading`):b.length===0&&t(`palette.nothing`)})]})}function ye(e,t,n){if(n)return e===`ArrowDown`?(t+1)%n:e===`ArrowUp`?(Math.max(t,0)-1+n)%n:void 0}var Q,$;function be(){return(be=e((()=>{l(),Q=T(),se(),r(),ie(),F(),z(),Z(),$=f()})))()}be();export{ve as default};