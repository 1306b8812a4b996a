//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,D as n,It as r,Lt as i,O as a,Pt as o,Rt as s,an as c,k as l,rn as u}from"./5734e76d.js";import{d,u as f}from"./a698e61b.js";import{U as p,W as m}from"./456ebd62.js";import{_ as h,c as ee,g as te,l as ne}from"./7c3d56b7.js";import{a as re,d as ie,n as g,u as ae}from"./7f01c9e8.js";import{_,a as oe,d as v,f as y,g as b,i as se,l as ce,m as le,p as ue,s as de}from"./bb8fc8fb.js";var x;function fe(){return(fe=e((()=>{s(),x=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[e,t,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},n],storageKey:null}],storageKey:null}]},params:{cacheID:`01938239ef41e6007681d6b9531702d2`,id:`491472147470974832d2bdb8cf4f0047a73b18d9fb430c47afd48a29af5fde88`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
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
`}}})(),x.hash=`1c8c54f2f3041cc9563e7ecc400441c9`})))()}function pe({onChanged:e}){let t=a(),[n,i]=(0,S.useState)(!1),[o,s]=(0,S.useState)(null),c=async n=>{let a=new FormData(n),[o,c,l]=[`current`,`password`,`again`].map(e=>String(a.get(e)));if(c!==l){s(`settings.password.different`);return}i(!0);let u=await me({currentPassword:o,password:c});i(!1),s(u&&`settings.password.${T.has(u)?u:`other`}`),u||(n.reset(),r({text:t(`settings.password.changed`)}),e())},l=e=>{e.preventDefault(),c(e.currentTarget)},u={type:`password`,className:`input`,required:!0,"aria-describedby":`password-problem`};return(0,C.jsxs)(`section`,{"aria-labelledby":`password`,children:[(0,C.jsx)(`h2`,{id:`password`,children:t(`settings.password`)}),(0,C.jsx)(`p`,{className:`quiet`,children:t(`settings.password.help`)}),(0,C.jsxs)(`form`,{className:`settings-grid form-labels`,"aria-labelledby":`password`,onSubmit:l,children:[(0,C.jsxs)(`label`,{children:[t(`settings.password.current`),(0,C.jsx)(`input`,{...u,name:`current`,autoComplete:`current-password`})]}),(0,C.jsxs)(`label`,{children:[t(`settings.password.new`),(0,C.jsx)(`input`,{...u,name:`password`,autoComplete:`new-password`,minLength:w})]}),(0,C.jsxs)(`label`,{children:[t(`settings.password.again`),(0,C.jsx)(`input`,{...u,name:`again`,autoComplete:`new-password`})]}),(0,C.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:n,children:t(n?`record.saving`:`settings.password.change`)}),(0,C.jsx)(`div`,{id:`password-problem`,className:`problems`,role:`alert`,children:o&&(0,C.jsx)(`p`,{children:t(o)})})]})]})}async function me(e){let t={method:`POST`,headers:{"content-type":`application/json`},body:JSON.stringify(e)},n=await fetch(`/auth/password/change`,t).catch(()=>null);return n?.ok?null:(await n?.json().catch(()=>null))?.errors?.[0]?.extensions?.code??`other`}var S,C,w,T;function E(){return(E=e((()=>{S=c(),n(),o(),C=u(),w=12,T=new Set([`INVALID_CREDENTIALS`,`WEAK_PASSWORD`,`RATE_LIMITED`])})))()}var D;function O(){return(O=e((()=>{s(),D={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null},D.hash=`7ff5d20c85e84ba39d04b9a887afbf82`})))()}var k;function A(){return(A=e((()=>{s(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
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
`}}})(),k.hash=`db831d4fa2a9edf26fcf7f422059d565`})))()}function he({user:e}){let t=a(),n=(0,j.useFragment)(D,e),{seen:r,touch:i}=h(n);return(0,M.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,M.jsx)(`h2`,{id:`personal`,children:t(`settings.personal`)}),(0,M.jsx)(`p`,{className:`quiet`,children:n.email}),(0,M.jsx)(ge,{user:r,version:n.version,onTouch:i},r.version)]})}function ge({user:e,version:t,onTouch:n}){let r=a(),{write:i,isPending:o,problems:s}=y(k),{name:c,locale:l,timeZone:u,currency:d}=e,f=n=>{let r=e=>String(n.get(e)),a=de(e,{name:r(`name`),locale:r(`locale`),timeZone:r(`timeZone`),currency:r(`currency`).toUpperCase()}),o=m(s)?t:e.version,c={...a,expectedVersion:o,onConflict:`MERGE_DISJOINT`};i({input:c,subjectId:e.id,onDone:()=>location.reload()})},p=new Intl.DisplayNames([l],{type:`language`});return(0,M.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`personal`,onChange:n,onSubmit:e=>{e.preventDefault(),f(new FormData(e.currentTarget))},children:[(0,M.jsxs)(`label`,{children:[r(`settings.name`),(0,M.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:c})]}),(0,M.jsxs)(`label`,{children:[r(`record.language`),(0,M.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:l,children:[...new Set([l,...N])].map(e=>(0,M.jsx)(`option`,{value:e,children:p.of(e)},e))})]}),(0,M.jsxs)(`label`,{children:[r(`record.timeZone`),(0,M.jsx)(ee,{timeZone:u})]}),(0,M.jsxs)(`label`,{children:[r(`settings.currency`),(0,M.jsx)(`input`,{className:`input`,name:`currency`,required:!0,pattern:`[A-Za-z]{3}`,maxLength:3,defaultValue:d})]}),(0,M.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:o,children:r(o?`record.saving`:`record.save`)}),(0,M.jsx)(b,{problems:s})]})}var j,M,N;function P(){return(P=e((()=>{O(),A(),j=i(),n(),_(),te(),p(),v(),ce(),ne(),M=u(),N=[`en-GB`,`en-US`,`es-ES`,`es-MX`]})))()}var F;function I(){return(I=e((()=>{s(),F={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},F.hash=`afc459d6db4d9c4e499150dfe14d8c00`})))()}var L;function R(){return(R=e((()=>{s(),L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
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
`}}})(),L.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`})))()}function _e({viewer:e}){let t=a(),{sessions:n}=(0,z.useFragment)(F,e);return(0,B.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,B.jsx)(`h2`,{id:`sessions`,children:t(`settings.sessions`)}),(0,B.jsx)(`ul`,{className:`lines`,children:n.map(e=>(0,B.jsx)(ve,{...e},e.id))})]})}function ve({id:e,userAgent:t,address:n,lastUsedAt:r,isCurrent:i}){let o=a(),s=re(),{write:c,isPending:l,problems:u}=y(L),d=ye(t)||o(`settings.unknownDevice`);return(0,B.jsxs)(`li`,{className:`line`,children:[(0,B.jsxs)(`div`,{className:`line-text`,children:[(0,B.jsx)(`p`,{className:`strong`,children:d}),(0,B.jsxs)(`p`,{className:`quiet numeric`,children:[n,` · `,o(`settings.lastUsed`,{ago:s.ago(r)})]}),(0,B.jsx)(b,{problems:u})]}),i?(0,B.jsx)(`span`,{className:`time`,children:o(`settings.current`)}):(0,B.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void c({input:{id:e}}),children:[o(`settings.end`),(0,B.jsx)(`span`,{className:`visually-hidden`,children:d})]})]})}function ye(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var z,B;function V(){return(V=e((()=>{I(),R(),z=i(),g(),n(),_(),v(),B=u()})))()}var H;function U(){return(U=e((()=>{s(),H={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},H.hash=`9caabae6bdab0021e92c45446e7b6942`})))()}var W;function G(){return(G=e((()=>{s(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
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
`}}})(),W.hash=`2886e8ea201149f5907043cf52d0ec59`})))()}var K;function q(){return(q=e((()=>{s(),K=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
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
`}}})(),K.hash=`9465497533d308f7cc9d4a95e15c5bdb`})))()}function be({viewer:e}){let n=a(),r=t(`TOKENS_CREATE`),{tokens:i}=(0,Y.useFragment)(H,e);return(0,X.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,X.jsx)(`h2`,{id:`tokens`,children:n(`settings.tokens`)}),i.length===0&&(0,X.jsx)(`p`,{className:`quiet none`,children:n(`settings.noTokens`)}),(0,X.jsx)(`ul`,{className:`lines`,children:i.map(e=>(0,X.jsx)(xe,{...e},e.id))}),r&&(0,X.jsx)(Se,{prefixes:i.map(({prefix:e})=>e)})]})}function xe({id:e,name:t,prefix:n,scopes:r,expiresAt:i,lastUsedAt:o}){let s=a(),c=re(),[l,u]=(0,J.useState)(!1),{write:d,isPending:p,problems:m}=y(W),h=[`${n}…`,r.map(e=>s(`settings.scope.${e}`)).join(`, `),o?s(`settings.lastUsed`,{ago:c.ago(o)}):s(`settings.neverUsed`),i&&s(`settings.expires`,{day:c.date(i)})];return(0,X.jsxs)(`li`,{className:`line`,children:[(0,X.jsxs)(`div`,{className:`line-text`,children:[(0,X.jsx)(`p`,{children:(0,X.jsx)(`bdi`,{className:`strong`,children:t})}),(0,X.jsx)(`p`,{className:`quiet numeric`,children:h.filter(Boolean).join(` · `)}),(0,X.jsx)(b,{problems:m})]}),(0,X.jsxs)(`button`,{type:`button`,className:`button`,disabled:p,onClick:()=>u(!0),children:[s(`settings.revoke`),(0,X.jsx)(`span`,{className:`visually-hidden`,children:t})]}),l&&(0,X.jsx)(f,{title:s(`settings.revokeTitle`,{name:t}),action:s(`settings.revoke`),onConfirm:()=>void d({input:{id:e}}),onClose:()=>u(!1),children:s(`settings.revokeHelp`)})]})}function Se({prefixes:e}){let t=a(),[n,i]=(0,J.useState)(null),{write:o,isPending:s,problems:c}=y(K),l=(e,t)=>{let n=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];o({input:{name:String(e.get(`name`)).trim(),scopes:n},onDone:e=>{i(e.secret??null),f(!1),t.reset()}})},u=n!==null&&e.some(e=>n.startsWith(e)),[d,f]=(0,J.useState)(!1);u&&!d&&f(!0);let p=d&&!u,m=async e=>{try{await navigator.clipboard.writeText(e),r({text:t(`settings.copied`)})}catch{r({text:t(`settings.notCopied`),isError:!0})}};return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(`form`,{className:`settings-row`,"data-draft":`token`,onSubmit:e=>{e.preventDefault(),l(new FormData(e.currentTarget),e.currentTarget)},children:[(0,X.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":t(`settings.tokenName`),placeholder:t(`settings.tokenName`)}),(0,X.jsxs)(`label`,{children:[(0,X.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,t(`settings.mayWrite`)]}),(0,X.jsx)(`button`,{type:`submit`,className:`button`,disabled:s,children:t(`settings.createToken`)}),(0,X.jsx)(b,{problems:c})]}),n&&!p&&(0,X.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,X.jsx)(`p`,{children:t(`settings.secret`)}),(0,X.jsx)(`code`,{children:n}),(0,X.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void m(n),children:t(`settings.copy`)})]})]})}var J,Y,X;function Z(){return(Z=e((()=>{U(),G(),q(),J=c(),Y=i(),d(),g(),n(),_(),v(),l(),o(),X=u()})))()}function Ce(){return(0,Q.jsx)(ae,{children:(0,Q.jsx)(we,{})})}function we(){let e=a(),{data:t,refresh:n}=oe(Te,Ee),{viewer:r}=t;return(0,Q.jsxs)(ue,{value:n,children:[(0,Q.jsx)(`div`,{className:`page-head`,children:(0,Q.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,Q.jsxs)(`div`,{className:`settings`,children:[(0,Q.jsx)(he,{user:r.user}),(0,Q.jsx)(pe,{onChanged:()=>void n()}),(0,Q.jsx)(_e,{viewer:r}),(0,Q.jsx)(be,{viewer:r})]})]})}var Q,Te,Ee;function $(){return($=e((()=>{fe(),i(),n(),ie(),le(),se(),E(),P(),V(),Z(),Q=u(),Te=x,Ee={}})))()}$();export{Ce as default};