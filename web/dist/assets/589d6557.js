//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,J as r,K as i,Qt as a,Tn as o,U as s,V as c,W as l,en as u,in as d,o as f,rn as p,u as m}from"./eac1eecf.js";import{R as h,z as g}from"./88b7b131.js";import{I as ee,L as te,l as ne,n as re,t as ie,u as ae}from"./981ca7e3.js";import{n as oe,t as se}from"./b7f132e1.js";import{d as ce,g as le,h as ue,i as de,l as fe,m as _,o as pe,p as v,r as me,s as he,v as y,y as b}from"./982b6667.js";var x;function S(){return(S=e((()=>{d(),x=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n],storageKey:null},{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[e,t,n,r],storageKey:null},{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},i,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[r,t,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},i],storageKey:null}],storageKey:null}]},params:{cacheID:`c56557be841c603915e295b9bc2fe2ae`,id:`d0d3e9b6ef2cfa4b9596d39150e0be92c0be128457dc70a602369d534486f719`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
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
`}}})(),x.hash=`403301121a6ca10aff5ac0e1ff62e8c7`})))()}function ge({onChanged:e}){let t=n(),[r,i]=(0,C.useState)(!1),[a,o]=(0,C.useState)(null),s=async n=>{let r=new FormData(n),[a,s,c]=[`current`,`password`,`again`].map(e=>String(r.get(e)));if(s!==c){o(`settings.password.different`);return}i(!0);let l=await _e({currentPassword:a,password:s});i(!1),o(l&&`settings.password.${E.has(l)?l:`other`}`),l||(n.reset(),u({text:t(`settings.password.changed`)}),e())},c=e=>{e.preventDefault(),s(e.currentTarget)},l={type:`password`,className:`input`,required:!0,"aria-describedby":`password-problem`};return(0,w.jsxs)(`section`,{"aria-labelledby":`password`,children:[(0,w.jsx)(`h2`,{id:`password`,children:t(`settings.password`)}),(0,w.jsx)(`p`,{className:`quiet`,children:t(`settings.password.help`)}),(0,w.jsxs)(`form`,{className:`settings-grid form-labels`,"aria-labelledby":`password`,onSubmit:c,children:[(0,w.jsxs)(`label`,{children:[t(`settings.password.current`),(0,w.jsx)(`input`,{...l,name:`current`,autoComplete:`current-password`})]}),(0,w.jsxs)(`label`,{children:[t(`settings.password.new`),(0,w.jsx)(`input`,{...l,name:`password`,autoComplete:`new-password`,minLength:T})]}),(0,w.jsxs)(`label`,{children:[t(`settings.password.again`),(0,w.jsx)(`input`,{...l,name:`again`,autoComplete:`new-password`})]}),(0,w.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:r,children:t(r?`record.saving`:`settings.password.change`)}),(0,w.jsx)(`div`,{id:`password-problem`,className:`problems`,role:`alert`,children:a&&(0,w.jsx)(`p`,{children:t(a)})})]})]})}async function _e(e){let t={method:`POST`,headers:{"content-type":`application/json`},body:JSON.stringify(e)},n=await fetch(`/auth/password/change`,t).catch(()=>null);return n?.ok?null:(await n?.json().catch(()=>null))?.errors?.[0]?.extensions?.code??`other`}var C,w,T,E;function D(){return(D=e((()=>{C=o(),c(),a(),w=t(),T=12,E=new Set([`INVALID_CREDENTIALS`,`WEAK_PASSWORD`,`RATE_LIMITED`])})))()}var O;function k(){return(k=e((()=>{d(),O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null},O.hash=`7ff5d20c85e84ba39d04b9a887afbf82`})))()}var A;function j(){return(j=e((()=>{d(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
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
`}}})(),A.hash=`db831d4fa2a9edf26fcf7f422059d565`})))()}function ve({user:e,currencies:t}){let r=n(),i=(0,M.useFragment)(O,e),{seen:a,touch:o}=ae(i);return(0,N.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,N.jsx)(`h2`,{id:`personal`,children:r(`settings.personal`)}),(0,N.jsx)(`p`,{className:`quiet`,children:i.email}),(0,N.jsx)(ye,{user:a,currencies:t,version:i.version,onTouch:o},a.version)]})}function ye({user:e,currencies:t,version:i,onTouch:a}){let o=n(),{write:s,isPending:c,problems:l}=_(A),{name:u,locale:d,timeZone:f,currency:p}=e,m=t=>{let n=e=>String(t.get(e)),r=fe(e,{name:n(`name`),locale:n(`locale`),timeZone:n(`timeZone`),currency:n(`currency`)}),a=te(l)?i:e.version,o={...r,expectedVersion:a,onConflict:`MERGE_DISJOINT`};s({input:o,subjectId:e.id,onDone:()=>location.reload()})},h=new Intl.DisplayNames([r(d)],{type:`language`});return(0,N.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`personal`,onChange:a,onSubmit:e=>{e.preventDefault(),m(new FormData(e.currentTarget))},children:[(0,N.jsxs)(`label`,{children:[o(`settings.name`),(0,N.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:u})]}),(0,N.jsxs)(`label`,{children:[o(`record.language`),(0,N.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:d,children:[...new Set([d,...P])].map(e=>(0,N.jsx)(`option`,{value:e,children:h.of(e)},e))})]}),(0,N.jsxs)(`label`,{children:[o(`record.timeZone`),(0,N.jsx)(ie,{timeZone:f})]}),(0,N.jsxs)(`label`,{children:[o(`settings.ownCurrency`),(0,N.jsxs)(`select`,{className:`input`,name:`currency`,defaultValue:p,children:[!t.some(({code:e})=>e===p)&&(0,N.jsx)(`option`,{value:p,children:p}),t.map(({code:e,name:t})=>(0,N.jsxs)(`option`,{value:e,children:[e,` · `,t]},e))]})]}),(0,N.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:c,children:o(c?`record.saving`:`record.save`)}),(0,N.jsx)(y,{problems:l})]})}var M,N,P;function F(){return(F=e((()=>{k(),j(),M=p(),i(),c(),b(),ne(),ee(),v(),ce(),re(),N=t(),P=[`en-GB`,`en-US`,`es-ES`,`es-MX`]})))()}var I;function L(){return(L=e((()=>{d(),I={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},I.hash=`afc459d6db4d9c4e499150dfe14d8c00`})))()}var R;function z(){return(z=e((()=>{d(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
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
`}}})(),R.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`})))()}function be({viewer:e}){let t=n(),{sessions:r}=(0,B.useFragment)(I,e);return(0,V.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,V.jsx)(`h2`,{id:`sessions`,children:t(`settings.sessions`)}),(0,V.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,V.jsx)(xe,{...e},e.id))})]})}function xe({id:e,userAgent:t,address:r,lastUsedAt:i,isCurrent:a}){let o=n(),s=m(),{write:c,isPending:l,problems:u}=_(R),d=Se(t)||o(`settings.unknownDevice`);return(0,V.jsxs)(`li`,{className:`line`,children:[(0,V.jsxs)(`div`,{className:`line-text`,children:[(0,V.jsx)(`p`,{className:`strong`,children:d}),(0,V.jsxs)(`p`,{className:`quiet numeric`,children:[r,` · `,o(`settings.lastUsed`,{ago:s.ago(i)})]}),(0,V.jsx)(y,{problems:u})]}),a?(0,V.jsx)(`span`,{className:`time`,children:o(`settings.current`)}):(0,V.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void c({input:{id:e}}),children:[o(`settings.end`),(0,V.jsx)(`span`,{className:`visually-hidden`,children:d})]})]})}function Se(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var B,V;function H(){return(H=e((()=>{L(),z(),B=p(),f(),c(),b(),v(),V=t()})))()}var U;function W(){return(W=e((()=>{d(),U={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},U.hash=`9caabae6bdab0021e92c45446e7b6942`})))()}var G;function K(){return(K=e((()=>{d(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
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
`}}})(),G.hash=`2886e8ea201149f5907043cf52d0ec59`})))()}var q;function J(){return(J=e((()=>{d(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
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
`}}})(),q.hash=`9465497533d308f7cc9d4a95e15c5bdb`})))()}function Ce({viewer:e}){let t=n(),r=l(`TOKENS_CREATE`),{tokens:i}=(0,X.useFragment)(U,e);return(0,Z.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,Z.jsx)(`h2`,{id:`tokens`,children:t(`settings.tokens`)}),i.length===0&&(0,Z.jsx)(`p`,{className:`quiet none`,children:t(`settings.noTokens`)}),(0,Z.jsx)(`ul`,{className:`lines`,children:i.map(e=>(0,Z.jsx)(we,{...e},e.id))}),r&&(0,Z.jsx)(Te,{prefixes:i.map(({prefix:e})=>e)})]})}function we({id:e,name:t,prefix:r,scopes:i,expiresAt:a,lastUsedAt:o}){let s=n(),c=m(),[l,u]=(0,Y.useState)(!1),{write:d,isPending:f,problems:p}=_(G),g=[`${r}…`,i.map(e=>s(`settings.scope.${e}`)).join(`, `),o?s(`settings.lastUsed`,{ago:c.ago(o)}):s(`settings.neverUsed`),a&&s(`settings.expires`,{day:c.date(a)})];return(0,Z.jsxs)(`li`,{className:`line`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:t})}),(0,Z.jsx)(`p`,{className:`quiet numeric`,children:g.filter(Boolean).join(` · `)}),(0,Z.jsx)(y,{problems:p})]}),(0,Z.jsxs)(`button`,{type:`button`,className:`button`,disabled:f,onClick:()=>u(!0),children:[s(`settings.revoke`),(0,Z.jsx)(`span`,{className:`visually-hidden`,children:t})]}),l&&(0,Z.jsx)(h,{title:s(`settings.revokeTitle`,{name:t}),action:s(`settings.revoke`),onConfirm:()=>void d({input:{id:e}}),onClose:()=>u(!1),children:s(`settings.revokeHelp`)})]})}function Te({prefixes:e}){let t=n(),[r,i]=(0,Y.useState)(null),{write:a,isPending:o,problems:s}=_(q),c=(e,t)=>{let n=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];a({input:{name:String(e.get(`name`)).trim(),scopes:n},onDone:e=>{i(e.secret??null),f(!1),t.reset()}})},l=r!==null&&e.some(e=>r.startsWith(e)),[d,f]=(0,Y.useState)(!1);l&&!d&&f(!0);let p=d&&!l,m=async e=>{try{await navigator.clipboard.writeText(e),u({text:t(`settings.copied`)})}catch{u({text:t(`settings.notCopied`),isError:!0})}};return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsxs)(`form`,{className:`settings-row`,"data-draft":`token`,onSubmit:e=>{e.preventDefault(),c(new FormData(e.currentTarget),e.currentTarget)},children:[(0,Z.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":t(`settings.tokenName`),placeholder:t(`settings.tokenName`)}),(0,Z.jsxs)(`label`,{children:[(0,Z.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,t(`settings.mayWrite`)]}),(0,Z.jsx)(`button`,{type:`submit`,className:`button`,disabled:o,children:t(`settings.createToken`)}),(0,Z.jsx)(y,{problems:s})]}),r&&!p&&(0,Z.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,Z.jsx)(`p`,{children:t(`settings.secret`)}),(0,Z.jsx)(`code`,{children:r}),(0,Z.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void m(r),children:t(`settings.copy`)})]})]})}var Y,X,Z;function Ee(){return(Ee=e((()=>{W(),K(),J(),Y=o(),X=p(),g(),f(),c(),b(),v(),s(),a(),Z=t()})))()}function De(){return(0,Q.jsx)(se,{children:(0,Q.jsx)(Oe,{})})}function Oe(){let e=n(),{data:t,refresh:r}=he(ke,Ae),{viewer:i}=t;return(0,Q.jsxs)(ue,{value:r,children:[(0,Q.jsx)(`div`,{className:`page-head`,children:(0,Q.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,Q.jsxs)(me,{children:[(0,Q.jsx)(ve,{user:i.user,currencies:t.currencies.filter(({isActive:e})=>e)}),(0,Q.jsx)(ge,{onChanged:()=>void r()}),(0,Q.jsx)(be,{viewer:i}),(0,Q.jsx)(Ce,{viewer:i})]})]})}var Q,ke,Ae;function $(){return($=e((()=>{S(),p(),c(),oe(),le(),pe(),de(),D(),F(),H(),Ee(),Q=t(),ke=x,Ae={}})))()}$();export{De as default};