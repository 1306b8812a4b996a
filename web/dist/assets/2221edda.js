//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,It as i,M as a,O as o,P as s,Rt as c,an as l,k as u,sn as d,zt as f}from"./770f7995.js";import{d as p,u as m}from"./53fbec4f.js";import{A as h,g as ee,h as te,j as ne,l as re,u as ie}from"./d3010d75.js";import{a as ae,d as oe,n as g,u as se}from"./3909dfd4.js";import{d as ce,g as le,h as ue,i as de,l as fe,m as _,o as pe,p as v,r as me,s as he,v as y,y as b}from"./78e52d51.js";var x;function S(){return(S=e((()=>{n(),x=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n],storageKey:null},{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n,r],storageKey:null},{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},i,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[r,t,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},i],storageKey:null}],storageKey:null}]},params:{cacheID:`c56557be841c603915e295b9bc2fe2ae`,id:`d0d3e9b6ef2cfa4b9596d39150e0be92c0be128457dc70a602369d534486f719`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
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
`}}})(),x.hash=`403301121a6ca10aff5ac0e1ff62e8c7`})))()}function ge({onChanged:e}){let t=o(),[n,r]=(0,C.useState)(!1),[i,a]=(0,C.useState)(null),s=async n=>{let i=new FormData(n),[o,s,l]=[`current`,`password`,`again`].map(e=>String(i.get(e)));if(s!==l){a(`settings.password.different`);return}r(!0);let u=await _e({currentPassword:o,password:s});r(!1),a(u&&`settings.password.${E.has(u)?u:`other`}`),u||(n.reset(),c({text:t(`settings.password.changed`)}),e())},l=e=>{e.preventDefault(),s(e.currentTarget)},u={type:`password`,className:`input`,required:!0,"aria-describedby":`password-problem`};return(0,w.jsxs)(`section`,{"aria-labelledby":`password`,children:[(0,w.jsx)(`h2`,{id:`password`,children:t(`settings.password`)}),(0,w.jsx)(`p`,{className:`quiet`,children:t(`settings.password.help`)}),(0,w.jsxs)(`form`,{className:`settings-grid form-labels`,"aria-labelledby":`password`,onSubmit:l,children:[(0,w.jsxs)(`label`,{children:[t(`settings.password.current`),(0,w.jsx)(`input`,{...u,name:`current`,autoComplete:`current-password`})]}),(0,w.jsxs)(`label`,{children:[t(`settings.password.new`),(0,w.jsx)(`input`,{...u,name:`password`,autoComplete:`new-password`,minLength:T})]}),(0,w.jsxs)(`label`,{children:[t(`settings.password.again`),(0,w.jsx)(`input`,{...u,name:`again`,autoComplete:`new-password`})]}),(0,w.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:n,children:t(n?`record.saving`:`settings.password.change`)}),(0,w.jsx)(`div`,{id:`password-problem`,className:`problems`,role:`alert`,children:i&&(0,w.jsx)(`p`,{children:t(i)})})]})]})}async function _e(e){let t={method:`POST`,headers:{"content-type":`application/json`},body:JSON.stringify(e)},n=await fetch(`/auth/password/change`,t).catch(()=>null);return n?.ok?null:(await n?.json().catch(()=>null))?.errors?.[0]?.extensions?.code??`other`}var C,w,T,E;function D(){return(D=e((()=>{C=d(),r(),i(),w=l(),T=12,E=new Set([`INVALID_CREDENTIALS`,`WEAK_PASSWORD`,`RATE_LIMITED`])})))()}var O;function k(){return(k=e((()=>{n(),O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null},O.hash=`7ff5d20c85e84ba39d04b9a887afbf82`})))()}var A;function j(){return(j=e((()=>{n(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
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
`}}})(),A.hash=`db831d4fa2a9edf26fcf7f422059d565`})))()}function ve({user:e,currencies:t}){let n=o(),r=(0,M.useFragment)(O,e),{seen:i,touch:a}=ee(r);return(0,N.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,N.jsx)(`h2`,{id:`personal`,children:n(`settings.personal`)}),(0,N.jsx)(`p`,{className:`quiet`,children:r.email}),(0,N.jsx)(ye,{user:i,currencies:t,version:r.version,onTouch:a},i.version)]})}function ye({user:e,currencies:t,version:n,onTouch:r}){let i=o(),{write:a,isPending:c,problems:l}=_(A),{name:u,locale:d,timeZone:f,currency:p}=e,m=t=>{let r=e=>String(t.get(e)),i=fe(e,{name:r(`name`),locale:r(`locale`),timeZone:r(`timeZone`),currency:r(`currency`)}),o=ne(l)?n:e.version,s={...i,expectedVersion:o,onConflict:`MERGE_DISJOINT`};a({input:s,subjectId:e.id,onDone:()=>location.reload()})},h=new Intl.DisplayNames([s(d)],{type:`language`});return(0,N.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`personal`,onChange:r,onSubmit:e=>{e.preventDefault(),m(new FormData(e.currentTarget))},children:[(0,N.jsxs)(`label`,{children:[i(`settings.name`),(0,N.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:u})]}),(0,N.jsxs)(`label`,{children:[i(`record.language`),(0,N.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:d,children:[...new Set([d,...P])].map(e=>(0,N.jsx)(`option`,{value:e,children:h.of(e)},e))})]}),(0,N.jsxs)(`label`,{children:[i(`record.timeZone`),(0,N.jsx)(re,{timeZone:f})]}),(0,N.jsxs)(`label`,{children:[i(`settings.ownCurrency`),(0,N.jsxs)(`select`,{className:`input`,name:`currency`,defaultValue:p,children:[!t.some(({code:e})=>e===p)&&(0,N.jsx)(`option`,{value:p,children:p}),t.map(({code:e,name:t})=>(0,N.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))]})]}),(0,N.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:c,children:i(c?`record.saving`:`record.save`)}),(0,N.jsx)(y,{problems:l})]})}var M,N,P;function F(){return(F=e((()=>{k(),j(),M=f(),a(),r(),b(),te(),h(),v(),ce(),ie(),N=l(),P=[`en-GB`,`en-US`,`es-ES`,`es-MX`]})))()}var I;function L(){return(L=e((()=>{n(),I={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},I.hash=`afc459d6db4d9c4e499150dfe14d8c00`})))()}var R;function z(){return(z=e((()=>{n(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
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
`}}})(),R.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`})))()}function be({viewer:e}){let t=o(),{sessions:n}=(0,B.useFragment)(I,e);return(0,V.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,V.jsx)(`h2`,{id:`sessions`,children:t(`settings.sessions`)}),(0,V.jsx)(`ul`,{className:`lines`,children:n.map(e=>(0,V.jsx)(xe,{...e},e.id))})]})}function xe({id:e,userAgent:t,address:n,lastUsedAt:r,isCurrent:i}){let a=o(),s=ae(),{write:c,isPending:l,problems:u}=_(R),d=Se(t)||a(`settings.unknownDevice`);return(0,V.jsxs)(`li`,{className:`line`,children:[(0,V.jsxs)(`div`,{className:`line-text`,children:[(0,V.jsx)(`p`,{className:`strong`,children:d}),(0,V.jsxs)(`p`,{className:`quiet numeric`,children:[n,` · `,a(`settings.lastUsed`,{ago:s.ago(r)})]}),(0,V.jsx)(y,{problems:u})]}),i?(0,V.jsx)(`span`,{className:`time`,children:a(`settings.current`)}):(0,V.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void c({input:{id:e}}),children:[a(`settings.end`),(0,V.jsx)(`span`,{className:`visually-hidden`,children:d})]})]})}function Se(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var B,V;function H(){return(H=e((()=>{L(),z(),B=f(),g(),r(),b(),v(),V=l()})))()}var U;function W(){return(W=e((()=>{n(),U={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},U.hash=`9caabae6bdab0021e92c45446e7b6942`})))()}var G;function K(){return(K=e((()=>{n(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
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
`}}})(),G.hash=`2886e8ea201149f5907043cf52d0ec59`})))()}var q;function J(){return(J=e((()=>{n(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
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
`}}})(),q.hash=`9465497533d308f7cc9d4a95e15c5bdb`})))()}function Ce({viewer:e}){let n=o(),r=t(`TOKENS_CREATE`),{tokens:i}=(0,X.useFragment)(U,e);return(0,Z.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,Z.jsx)(`h2`,{id:`tokens`,children:n(`settings.tokens`)}),i.length===0&&(0,Z.jsx)(`p`,{className:`quiet none`,children:n(`settings.noTokens`)}),(0,Z.jsx)(`ul`,{className:`lines`,children:i.map(e=>(0,Z.jsx)(we,{...e},e.id))}),r&&(0,Z.jsx)(Te,{prefixes:i.map(({prefix:e})=>e)})]})}function we({id:e,name:t,prefix:n,scopes:r,expiresAt:i,lastUsedAt:a}){let s=o(),c=ae(),[l,u]=(0,Y.useState)(!1),{write:d,isPending:f,problems:p}=_(G),h=[`${n}…`,r.map(e=>s(`settings.scope.${e}`)).join(`, `),a?s(`settings.lastUsed`,{ago:c.ago(a)}):s(`settings.neverUsed`),i&&s(`settings.expires`,{day:c.date(i)})];return(0,Z.jsxs)(`li`,{className:`line`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:t})}),(0,Z.jsx)(`p`,{className:`quiet numeric`,children:h.filter(Boolean).join(` · `)}),(0,Z.jsx)(y,{problems:p})]}),(0,Z.jsxs)(`button`,{type:`button`,className:`button`,disabled:f,onClick:()=>u(!0),children:[s(`settings.revoke`),(0,Z.jsx)(`span`,{className:`visually-hidden`,children:t})]}),l&&(0,Z.jsx)(m,{title:s(`settings.revokeTitle`,{name:t}),action:s(`settings.revoke`),onConfirm:()=>void d({input:{id:e}}),onClose:()=>u(!1),children:s(`settings.revokeHelp`)})]})}function Te({prefixes:e}){let t=o(),[n,r]=(0,Y.useState)(null),{write:i,isPending:a,problems:s}=_(q),l=(e,t)=>{let n=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];i({input:{name:String(e.get(`name`)).trim(),scopes:n},onDone:e=>{r(e.secret??null),f(!1),t.reset()}})},u=n!==null&&e.some(e=>n.startsWith(e)),[d,f]=(0,Y.useState)(!1);u&&!d&&f(!0);let p=d&&!u,m=async e=>{try{await navigator.clipboard.writeText(e),c({text:t(`settings.copied`)})}catch{c({text:t(`settings.notCopied`),isError:!0})}};return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsxs)(`form`,{className:`settings-row`,"data-draft":`token`,onSubmit:e=>{e.preventDefault(),l(new FormData(e.currentTarget),e.currentTarget)},children:[(0,Z.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":t(`settings.tokenName`),placeholder:t(`settings.tokenName`)}),(0,Z.jsxs)(`label`,{children:[(0,Z.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,t(`settings.mayWrite`)]}),(0,Z.jsx)(`button`,{type:`submit`,className:`button`,disabled:a,children:t(`settings.createToken`)}),(0,Z.jsx)(y,{problems:s})]}),n&&!p&&(0,Z.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,Z.jsx)(`p`,{children:t(`settings.secret`)}),(0,Z.jsx)(`code`,{children:n}),(0,Z.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void m(n),children:t(`settings.copy`)})]})]})}var Y,X,Z;function Ee(){return(Ee=e((()=>{W(),K(),J(),Y=d(),X=f(),p(),g(),r(),b(),v(),u(),i(),Z=l()})))()}function De(){return(0,Q.jsx)(se,{children:(0,Q.jsx)(Oe,{})})}function Oe(){let e=o(),{data:t,refresh:n}=he(ke,Ae),{viewer:r}=t;return(0,Q.jsxs)(ue,{value:n,children:[(0,Q.jsx)(`div`,{className:`page-head`,children:(0,Q.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,Q.jsxs)(me,{children:[(0,Q.jsx)(ve,{user:r.user,currencies:t.currencies.filter(({isActive:e})=>e)}),(0,Q.jsx)(ge,{onChanged:()=>void n()}),(0,Q.jsx)(be,{viewer:r}),(0,Q.jsx)(Ce,{viewer:r})]})]})}var Q,ke,Ae;function $(){return($=e((()=>{S(),f(),r(),oe(),le(),pe(),de(),D(),F(),H(),Ee(),Q=l(),ke=x,Ae={}})))()}$();export{De as default};