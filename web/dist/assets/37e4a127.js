//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Dt as r,E as i,Qt as a,T as o,Xt as s,jt as c,kt as l,w as u}from"./87f8ad9b.js";import{a as d,d as f,i as p,l as m,o as ee,s as te}from"./ef49a3a2.js";import{a as h,c as ne,d as g,o as _,s as re,u as v}from"./8d7499ee.js";var y;function b(){return(b=e((()=>{c(),y=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},t],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[t,e,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},n],storageKey:null}],storageKey:null}]},params:{cacheID:`552f5a1e6af53d7077f15688a6f7ee36`,id:`ee63b3ecba6a6f025c0ed2dc8d5a4143dc8938d5b98724231fd398b037fb82e2`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
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
`}}})(),y.hash=`1c8c54f2f3041cc9563e7ecc400441c9`})))()}function ie({onChanged:e}){let t=u(),[n,r]=(0,x.useState)(!1),[i,a]=(0,x.useState)(null),o=async n=>{let i=new FormData(n),[o,s,c]=[`current`,`password`,`again`].map(e=>String(i.get(e)));if(s!==c){a(`settings.password.different`);return}r(!0);let u=await ae({currentPassword:o,password:s});r(!1),a(u&&`settings.password.${w.has(u)?u:`other`}`),u||(n.reset(),l({text:t(`settings.password.changed`)}),e())},s=e=>{e.preventDefault(),o(e.currentTarget)},c={type:`password`,className:`input`,required:!0,"aria-describedby":`password-problem`};return(0,S.jsxs)(`section`,{"aria-labelledby":`password`,children:[(0,S.jsx)(`h2`,{id:`password`,children:t(`settings.password`)}),(0,S.jsx)(`p`,{className:`quiet`,children:t(`settings.password.help`)}),(0,S.jsxs)(`form`,{className:`settings-grid form-labels`,"aria-labelledby":`password`,onSubmit:s,children:[(0,S.jsxs)(`label`,{children:[t(`settings.password.current`),(0,S.jsx)(`input`,{...c,name:`current`,autoComplete:`current-password`})]}),(0,S.jsxs)(`label`,{children:[t(`settings.password.new`),(0,S.jsx)(`input`,{...c,name:`password`,autoComplete:`new-password`,minLength:C})]}),(0,S.jsxs)(`label`,{children:[t(`settings.password.again`),(0,S.jsx)(`input`,{...c,name:`again`,autoComplete:`new-password`})]}),(0,S.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:n,children:t(n?`record.saving`:`settings.password.change`)}),(0,S.jsx)(`div`,{id:`password-problem`,className:`problems`,role:`alert`,children:i&&(0,S.jsx)(`p`,{children:t(i)})})]})]})}async function ae(e){let t={method:`POST`,headers:{"content-type":`application/json`},body:JSON.stringify(e)},n=await fetch(`/auth/password/change`,t).catch(()=>null);return n?.ok?null:(await n?.json().catch(()=>null))?.errors?.[0]?.extensions?.code??`other`}var x,S,C,w;function T(){return(T=e((()=>{x=a(),n(),r(),S=s(),C=12,w=new Set([`INVALID_CREDENTIALS`,`WEAK_PASSWORD`,`RATE_LIMITED`])})))()}var E;function D(){return(D=e((()=>{c(),E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null},E.hash=`843004702ecada7faed1e36a41a39344`})))()}var O;function k(){return(k=e((()=>{c(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
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
`}}})(),O.hash=`db831d4fa2a9edf26fcf7f422059d565`})))()}function oe({user:e}){let t=u(),{name:n,email:r,locale:i,timeZone:a,currency:o}=(0,A.useFragment)(E,e),{write:s,isPending:c,problems:l}=_(O),d=e=>{let t=t=>String(e.get(t)),n={name:t(`name`),locale:t(`locale`),timeZone:t(`timeZone`),currency:t(`currency`).toUpperCase()};s({input:n,onDone:()=>location.reload()})},f=new Intl.DisplayNames([i],{type:`language`});return(0,j.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,j.jsx)(`h2`,{id:`personal`,children:t(`settings.personal`)}),(0,j.jsx)(`p`,{className:`quiet`,children:r}),(0,j.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`personal`,onSubmit:e=>{e.preventDefault(),d(new FormData(e.currentTarget))},children:[(0,j.jsxs)(`label`,{children:[t(`settings.name`),(0,j.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:n})]}),(0,j.jsxs)(`label`,{children:[t(`settings.language`),(0,j.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:i,children:[...new Set([i,...M])].map(e=>(0,j.jsx)(`option`,{value:e,children:f.of(e)},e))})]}),(0,j.jsxs)(`label`,{children:[t(`settings.timeZone`),(0,j.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:a,children:[...new Set([a,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,j.jsx)(`option`,{children:e},e))})]}),(0,j.jsxs)(`label`,{children:[t(`settings.currency`),(0,j.jsx)(`input`,{className:`input`,name:`currency`,required:!0,pattern:`[A-Za-z]{3}`,maxLength:3,defaultValue:o})]}),(0,j.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:c,children:t(c?`record.saving`:`record.save`)}),(0,j.jsx)(v,{problems:l})]})]})}var A,j,M;function N(){return(N=e((()=>{D(),k(),A=t(),n(),g(),h(),j=s(),M=[`en-GB`,`en-US`,`es-ES`,`es-MX`]})))()}var P;function F(){return(F=e((()=>{c(),P={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},P.hash=`afc459d6db4d9c4e499150dfe14d8c00`})))()}var I;function L(){return(L=e((()=>{c(),I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
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
`}}})(),I.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`})))()}function se({viewer:e}){let t=u(),{sessions:n}=(0,ue.useFragment)(P,e);return(0,R.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,R.jsx)(`h2`,{id:`sessions`,children:t(`settings.sessions`)}),(0,R.jsx)(`ul`,{className:`lines`,children:n.map(e=>(0,R.jsx)(ce,{...e},e.id))})]})}function ce({id:e,userAgent:t,address:n,lastUsedAt:r,isCurrent:i}){let a=u(),o=f(),{write:s,isPending:c,problems:l}=_(I),d=le(t)||a(`settings.unknownDevice`);return(0,R.jsxs)(`li`,{className:`line`,children:[(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsx)(`p`,{className:`strong`,children:d}),(0,R.jsxs)(`p`,{className:`quiet numeric`,children:[n,` · `,a(`settings.lastUsed`,{ago:o.ago(r)})]}),(0,R.jsx)(v,{problems:l})]}),i?(0,R.jsx)(`span`,{className:`time`,children:a(`settings.current`)}):(0,R.jsxs)(`button`,{type:`button`,className:`button`,disabled:c,onClick:()=>void s({input:{id:e}}),children:[a(`settings.end`),(0,R.jsx)(`span`,{className:`visually-hidden`,children:d})]})]})}function le(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var ue,R;function z(){return(z=e((()=>{F(),L(),ue=t(),m(),n(),g(),h(),R=s()})))()}var B;function V(){return(V=e((()=>{c(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},B.hash=`9caabae6bdab0021e92c45446e7b6942`})))()}var H;function U(){return(U=e((()=>{c(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
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
`}}})(),H.hash=`2886e8ea201149f5907043cf52d0ec59`})))()}var W;function G(){return(G=e((()=>{c(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
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
`}}})(),W.hash=`9465497533d308f7cc9d4a95e15c5bdb`})))()}function de({viewer:e}){let t=u(),n=i(`TOKENS_CREATE`),{tokens:r}=(0,q.useFragment)(B,e);return(0,J.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,J.jsx)(`h2`,{id:`tokens`,children:t(`settings.tokens`)}),r.length===0&&(0,J.jsx)(`p`,{className:`quiet none`,children:t(`settings.noTokens`)}),(0,J.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,J.jsx)(fe,{...e},e.id))}),n&&(0,J.jsx)(pe,{})]})}function fe({id:e,name:t,prefix:n,scopes:r,expiresAt:i,lastUsedAt:a}){let o=u(),s=f(),{write:c,isPending:l,problems:d}=_(H),p=[`${n}…`,r.map(e=>o(`settings.scope.${e}`)).join(`, `),a?o(`settings.lastUsed`,{ago:s.ago(a)}):o(`settings.neverUsed`),i&&o(`settings.expires`,{day:s.date(i)})];return(0,J.jsxs)(`li`,{className:`line`,children:[(0,J.jsxs)(`div`,{className:`line-text`,children:[(0,J.jsx)(`p`,{children:(0,J.jsx)(`bdi`,{className:`strong`,children:t})}),(0,J.jsx)(`p`,{className:`quiet numeric`,children:p.filter(Boolean).join(` · `)}),(0,J.jsx)(v,{problems:d})]}),(0,J.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void c({input:{id:e}}),children:[o(`settings.revoke`),(0,J.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}function pe(){let e=u(),[t,n]=(0,K.useState)(null),{write:r,isPending:i,problems:a}=_(W),o=(e,t)=>{let i=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];r({input:{name:String(e.get(`name`)).trim(),scopes:i},onDone:e=>{n(e.secret??null),t.reset()}})};return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsxs)(`form`,{className:`settings-row`,"data-draft":`token`,onSubmit:e=>{e.preventDefault(),o(new FormData(e.currentTarget),e.currentTarget)},children:[(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":e(`settings.tokenName`),placeholder:e(`settings.tokenName`)}),(0,J.jsxs)(`label`,{children:[(0,J.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,e(`settings.mayWrite`)]}),(0,J.jsx)(`button`,{type:`submit`,className:`button`,disabled:i,children:e(`settings.createToken`)}),(0,J.jsx)(v,{problems:a})]}),t&&(0,J.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,J.jsx)(`p`,{children:e(`settings.secret`)}),(0,J.jsx)(`code`,{children:t}),(0,J.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void navigator.clipboard.writeText(t),children:e(`settings.copy`)})]})]})}var K,q,J;function Y(){return(Y=e((()=>{V(),U(),G(),K=a(),q=t(),m(),n(),g(),h(),o(),J=s()})))()}function me(){return(0,X.jsx)(ee,{children:(0,X.jsx)(he,{})})}function he(){let e=u(),{data:t,refresh:n}=d(Z,Q),{viewer:r}=t;return(0,X.jsxs)(re,{value:n,children:[(0,X.jsx)(`div`,{className:`page-head`,children:(0,X.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,X.jsxs)(`div`,{className:`settings`,children:[(0,X.jsx)(oe,{user:r.user}),(0,X.jsx)(ie,{onChanged:()=>void n()}),(0,X.jsx)(se,{viewer:r}),(0,X.jsx)(de,{viewer:r})]})]})}var X,Z,Q;function $(){return($=e((()=>{b(),t(),n(),te(),ne(),p(),T(),N(),z(),Y(),X=s(),Z=y,Q={}})))()}$();export{me as default};