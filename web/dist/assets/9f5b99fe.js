//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{$t as t,B as n,G as r,H as i,Sn as a,U as o,V as s,Zt as c,bn as l,en as u,l as d,o as f,q as p,tn as m}from"./98eb016c.js";import{d as h,u as ee}from"./751e176f.js";import{A as te,g as ne,h as re,j as ie,l as ae,u as oe}from"./9dd4e3f7.js";import{n as se,t as ce}from"./dec410dc.js";import{d as le,g as ue,h as de,i as fe,l as pe,m as g,o as me,p as _,r as he,s as ge,v,y}from"./e881cc23.js";var b;function x(){return(x=e((()=>{m(),b=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n],storageKey:null},{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n,r],storageKey:null},{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},i,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[r,t,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},i],storageKey:null}],storageKey:null}]},params:{cacheID:`c56557be841c603915e295b9bc2fe2ae`,id:`d0d3e9b6ef2cfa4b9596d39150e0be92c0be128457dc70a602369d534486f719`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
  currencies {
    code
    name
    isActive
    id
  }
  viewer {
    user {
      ...personal_user
      id
    }
    ...sessions_viewer
    ...tokens_viewer
  }
}

fragment personal_user on User {
  id
  version
  name
  email
  locale
  timeZone
  currency
}

fragment sessions_viewer on Viewer {
  sessions {
    id
    userAgent
    address
    lastUsedAt
    isCurrent
  }
}

fragment tokens_viewer on Viewer {
  tokens {
    id
    name
    prefix
    scopes
    expiresAt
    lastUsedAt
  }
}
`}}})(),b.hash=`403301121a6ca10aff5ac0e1ff62e8c7`})))()}function _e({onChanged:e}){let n=s(),[r,i]=(0,S.useState)(!1),[a,o]=(0,S.useState)(null),c=async r=>{let a=new FormData(r),[s,c,l]=[`current`,`password`,`again`].map(e=>String(a.get(e)));if(c!==l){o(`settings.password.different`);return}i(!0);let u=await ve({currentPassword:s,password:c});i(!1),o(u&&`settings.password.${T.has(u)?u:`other`}`),u||(r.reset(),t({text:n(`settings.password.changed`)}),e())},l=e=>{e.preventDefault(),c(e.currentTarget)},u={type:`password`,className:`input`,required:!0,"aria-describedby":`password-problem`};return(0,C.jsxs)(`section`,{"aria-labelledby":`password`,children:[(0,C.jsx)(`h2`,{id:`password`,children:n(`settings.password`)}),(0,C.jsx)(`p`,{className:`quiet`,children:n(`settings.password.help`)}),(0,C.jsxs)(`form`,{className:`settings-grid form-labels`,"aria-labelledby":`password`,onSubmit:l,children:[(0,C.jsxs)(`label`,{children:[n(`settings.password.current`),(0,C.jsx)(`input`,{...u,name:`current`,autoComplete:`current-password`})]}),(0,C.jsxs)(`label`,{children:[n(`settings.password.new`),(0,C.jsx)(`input`,{...u,name:`password`,autoComplete:`new-password`,minLength:w})]}),(0,C.jsxs)(`label`,{children:[n(`settings.password.again`),(0,C.jsx)(`input`,{...u,name:`again`,autoComplete:`new-password`})]}),(0,C.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:r,children:n(r?`record.saving`:`settings.password.change`)}),(0,C.jsx)(`div`,{id:`password-problem`,className:`problems`,role:`alert`,children:a&&(0,C.jsx)(`p`,{children:n(a)})})]})]})}async function ve(e){let t={method:`POST`,headers:{"content-type":`application/json`},body:JSON.stringify(e)},n=await fetch(`/auth/password/change`,t).catch(()=>null);return n?.ok?null:(await n?.json().catch(()=>null))?.errors?.[0]?.extensions?.code??`other`}var S,C,w,T;function E(){return(E=e((()=>{S=a(),n(),c(),C=l(),w=12,T=new Set([`INVALID_CREDENTIALS`,`WEAK_PASSWORD`,`RATE_LIMITED`])})))()}var D;function O(){return(O=e((()=>{m(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null},D.hash=`7ff5d20c85e84ba39d04b9a887afbf82`})))()}var k;function A(){return(A=e((()=>{m(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
  $input: ProfileUpdateInput!
) {
  result: profileUpdate(input: $input) {
    user {
      id
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),k.hash=`db831d4fa2a9edf26fcf7f422059d565`})))()}function ye({user:e,currencies:t}){let n=s(),r=(0,j.useFragment)(D,e),{seen:i,touch:a}=ne(r);return(0,M.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,M.jsx)(`h2`,{id:`personal`,children:n(`settings.personal`)}),(0,M.jsx)(`p`,{className:`quiet`,children:r.email}),(0,M.jsx)(be,{user:i,currencies:t,version:r.version,onTouch:a},i.version)]})}function be({user:e,currencies:t,version:n,onTouch:r}){let i=s(),{write:a,isPending:o,problems:c}=g(k),{name:l,locale:u,timeZone:d,currency:f}=e,m=t=>{let r=e=>String(t.get(e)),i=pe(e,{name:r(`name`),locale:r(`locale`),timeZone:r(`timeZone`),currency:r(`currency`)}),o=ie(c)?n:e.version,s={...i,expectedVersion:o,onConflict:`MERGE_DISJOINT`};a({input:s,subjectId:e.id,onDone:()=>location.reload()})},h=new Intl.DisplayNames([p(u)],{type:`language`});return(0,M.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`personal`,onChange:r,onSubmit:e=>{e.preventDefault(),m(new FormData(e.currentTarget))},children:[(0,M.jsxs)(`label`,{children:[i(`settings.name`),(0,M.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:l})]}),(0,M.jsxs)(`label`,{children:[i(`record.language`),(0,M.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:u,children:[...new Set([u,...N])].map(e=>(0,M.jsx)(`option`,{value:e,children:h.of(e)},e))})]}),(0,M.jsxs)(`label`,{children:[i(`record.timeZone`),(0,M.jsx)(ae,{timeZone:d})]}),(0,M.jsxs)(`label`,{children:[i(`settings.ownCurrency`),(0,M.jsxs)(`select`,{className:`input`,name:`currency`,defaultValue:f,children:[!t.some(({code:e})=>e===f)&&(0,M.jsx)(`option`,{value:f,children:f}),t.map(({code:e,name:t})=>(0,M.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))]})]}),(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:o,children:i(o?`record.saving`:`record.save`)}),(0,M.jsx)(v,{problems:c})]})}var j,M,N;function P(){return(P=e((()=>{O(),A(),j=u(),r(),n(),y(),re(),te(),_(),le(),oe(),M=l(),N=[`en-GB`,`en-US`,`es-ES`,`es-MX`]})))()}var F;function I(){return(I=e((()=>{m(),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},F.hash=`afc459d6db4d9c4e499150dfe14d8c00`})))()}var L;function R(){return(R=e((()=>{m(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
  $input: SessionRevokeInput!
) {
  result: sessionRevoke(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),L.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`})))()}function xe({viewer:e}){let t=s(),{sessions:n}=(0,z.useFragment)(F,e);return(0,B.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,B.jsx)(`h2`,{id:`sessions`,children:t(`settings.sessions`)}),(0,B.jsx)(`ul`,{className:`lines`,children:n.map(e=>(0,B.jsx)(Se,{...e},e.id))})]})}function Se({id:e,userAgent:t,address:n,lastUsedAt:r,isCurrent:i}){let a=s(),o=d(),{write:c,isPending:l,problems:u}=g(L),f=Ce(t)||a(`settings.unknownDevice`);return(0,B.jsxs)(`li`,{className:`line`,children:[(0,B.jsxs)(`div`,{className:`line-text`,children:[(0,B.jsx)(`p`,{className:`strong`,children:f}),(0,B.jsxs)(`p`,{className:`quiet numeric`,children:[n,` · `,a(`settings.lastUsed`,{ago:o.ago(r)})]}),(0,B.jsx)(v,{problems:u})]}),i?(0,B.jsx)(`span`,{className:`time`,children:a(`settings.current`)}):(0,B.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void c({input:{id:e}}),children:[a(`settings.end`),(0,B.jsx)(`span`,{className:`visually-hidden`,children:f})]})]})}function Ce(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var z,B;function V(){return(V=e((()=>{I(),R(),z=u(),f(),n(),y(),_(),B=l()})))()}var H;function U(){return(U=e((()=>{m(),H={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},H.hash=`9caabae6bdab0021e92c45446e7b6942`})))()}var W;function G(){return(G=e((()=>{m(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
  $input: TokenRevokeInput!
) {
  result: tokenRevoke(input: $input) {
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),W.hash=`2886e8ea201149f5907043cf52d0ec59`})))()}var K;function q(){return(q=e((()=>{m(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
  $input: TokenCreateInput!
) {
  result: tokenCreate(input: $input) {
    secret
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),K.hash=`9465497533d308f7cc9d4a95e15c5bdb`})))()}function we({viewer:e}){let t=s(),n=o(`TOKENS_CREATE`),{tokens:r}=(0,Y.useFragment)(H,e);return(0,X.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,X.jsx)(`h2`,{id:`tokens`,children:t(`settings.tokens`)}),r.length===0&&(0,X.jsx)(`p`,{className:`quiet none`,children:t(`settings.noTokens`)}),(0,X.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,X.jsx)(Te,{...e},e.id))}),n&&(0,X.jsx)(Ee,{prefixes:r.map(({prefix:e})=>e)})]})}function Te({id:e,name:t,prefix:n,scopes:r,expiresAt:i,lastUsedAt:a}){let o=s(),c=d(),[l,u]=(0,J.useState)(!1),{write:f,isPending:p,problems:m}=g(W),h=[`${n}…`,r.map(e=>o(`settings.scope.${e}`)).join(`, `),a?o(`settings.lastUsed`,{ago:c.ago(a)}):o(`settings.neverUsed`),i&&o(`settings.expires`,{day:c.date(i)})];return(0,X.jsxs)(`li`,{className:`line`,children:[(0,X.jsxs)(`div`,{className:`line-text`,children:[(0,X.jsx)(`p`,{children:(0,X.jsx)(`bdi`,{className:`strong`,children:t})}),(0,X.jsx)(`p`,{className:`quiet numeric`,children:h.filter(Boolean).join(` · `)}),(0,X.jsx)(v,{problems:m})]}),(0,X.jsxs)(`button`,{type:`button`,className:`button`,disabled:p,onClick:()=>u(!0),children:[o(`settings.revoke`),(0,X.jsx)(`span`,{className:`visually-hidden`,children:t})]}),l&&(0,X.jsx)(ee,{title:o(`settings.revokeTitle`,{name:t}),action:o(`settings.revoke`),onConfirm:()=>void f({input:{id:e}}),onClose:()=>u(!1),children:o(`settings.revokeHelp`)})]})}function Ee({prefixes:e}){let n=s(),[r,i]=(0,J.useState)(null),{write:a,isPending:o,problems:c}=g(K),l=(e,t)=>{let n=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];a({input:{name:String(e.get(`name`)).trim(),scopes:n},onDone:e=>{i(e.secret??null),f(!1),t.reset()}})},u=r!==null&&e.some(e=>r.startsWith(e)),[d,f]=(0,J.useState)(!1);u&&!d&&f(!0);let p=d&&!u,m=async e=>{try{await navigator.clipboard.writeText(e),t({text:n(`settings.copied`)})}catch{t({text:n(`settings.notCopied`),isError:!0})}};return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(`form`,{className:`settings-row`,"data-draft":`token`,onSubmit:e=>{e.preventDefault(),l(new FormData(e.currentTarget),e.currentTarget)},children:[(0,X.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":n(`settings.tokenName`),placeholder:n(`settings.tokenName`)}),(0,X.jsxs)(`label`,{children:[(0,X.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,n(`settings.mayWrite`)]}),(0,X.jsx)(`button`,{type:`submit`,className:`button`,disabled:o,children:n(`settings.createToken`)}),(0,X.jsx)(v,{problems:c})]}),r&&!p&&(0,X.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,X.jsx)(`p`,{children:n(`settings.secret`)}),(0,X.jsx)(`code`,{children:r}),(0,X.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void m(r),children:n(`settings.copy`)})]})]})}var J,Y,X;function Z(){return(Z=e((()=>{U(),G(),q(),J=a(),Y=u(),h(),f(),n(),y(),_(),i(),c(),X=l()})))()}function De(){return(0,Q.jsx)(ce,{children:(0,Q.jsx)(Oe,{})})}function Oe(){let e=s(),{data:t,refresh:n}=ge(ke,Ae),{viewer:r}=t;return(0,Q.jsxs)(de,{value:n,children:[(0,Q.jsx)(`div`,{className:`page-head`,children:(0,Q.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,Q.jsxs)(he,{children:[(0,Q.jsx)(ye,{user:r.user,currencies:t.currencies.filter(({isActive:e})=>e)}),(0,Q.jsx)(_e,{onChanged:()=>void n()}),(0,Q.jsx)(xe,{viewer:r}),(0,Q.jsx)(we,{viewer:r})]})]})}var Q,ke,Ae;function $(){return($=e((()=>{x(),u(),n(),se(),ue(),me(),fe(),E(),P(),V(),Z(),Q=l(),ke=b,Ae={}})))()}$();export{De as default};