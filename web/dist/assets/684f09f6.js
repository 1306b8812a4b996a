//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,Dt as r,E as i,Qt as a,T as o,Xt as s,jt as c,kt as l,w as u}from"./5c8ac6c8.js";import{f as d,p as f}from"./4e03b96d.js";import{a as p,d as m,i as h,l as g,o as ee,s as te}from"./cc0b6218.js";import{c as ne,d as _,f as v,i as re,l as ie,n as ae,o as y,s as b}from"./13a070a7.js";var x;function S(){return(S=e((()=>{c(),x=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},t],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[t,e,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},n],storageKey:null}],storageKey:null}]},params:{cacheID:`552f5a1e6af53d7077f15688a6f7ee36`,id:`ee63b3ecba6a6f025c0ed2dc8d5a4143dc8938d5b98724231fd398b037fb82e2`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
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
`}}})(),x.hash=`1c8c54f2f3041cc9563e7ecc400441c9`})))()}function oe({onChanged:e}){let t=u(),[n,r]=(0,C.useState)(!1),[i,a]=(0,C.useState)(null),o=async n=>{let i=new FormData(n),[o,s,c]=[`current`,`password`,`again`].map(e=>String(i.get(e)));if(s!==c){a(`settings.password.different`);return}r(!0);let u=await se({currentPassword:o,password:s});r(!1),a(u&&`settings.password.${E.has(u)?u:`other`}`),u||(n.reset(),l({text:t(`settings.password.changed`)}),e())},s=e=>{e.preventDefault(),o(e.currentTarget)},c={type:`password`,className:`input`,required:!0,"aria-describedby":`password-problem`};return(0,w.jsxs)(`section`,{"aria-labelledby":`password`,children:[(0,w.jsx)(`h2`,{id:`password`,children:t(`settings.password`)}),(0,w.jsx)(`p`,{className:`quiet`,children:t(`settings.password.help`)}),(0,w.jsxs)(`form`,{className:`settings-grid form-labels`,"aria-labelledby":`password`,onSubmit:s,children:[(0,w.jsxs)(`label`,{children:[t(`settings.password.current`),(0,w.jsx)(`input`,{...c,name:`current`,autoComplete:`current-password`})]}),(0,w.jsxs)(`label`,{children:[t(`settings.password.new`),(0,w.jsx)(`input`,{...c,name:`password`,autoComplete:`new-password`,minLength:T})]}),(0,w.jsxs)(`label`,{children:[t(`settings.password.again`),(0,w.jsx)(`input`,{...c,name:`again`,autoComplete:`new-password`})]}),(0,w.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:n,children:t(n?`record.saving`:`settings.password.change`)}),(0,w.jsx)(`div`,{id:`password-problem`,className:`problems`,role:`alert`,children:i&&(0,w.jsx)(`p`,{children:t(i)})})]})]})}async function se(e){let t={method:`POST`,headers:{"content-type":`application/json`},body:JSON.stringify(e)},n=await fetch(`/auth/password/change`,t).catch(()=>null);return n?.ok?null:(await n?.json().catch(()=>null))?.errors?.[0]?.extensions?.code??`other`}var C,w,T,E;function D(){return(D=e((()=>{C=a(),n(),r(),w=s(),T=12,E=new Set([`INVALID_CREDENTIALS`,`WEAK_PASSWORD`,`RATE_LIMITED`])})))()}var O;function k(){return(k=e((()=>{c(),O={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null},O.hash=`843004702ecada7faed1e36a41a39344`})))()}var A;function j(){return(j=e((()=>{c(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
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
`}}})(),A.hash=`db831d4fa2a9edf26fcf7f422059d565`})))()}function ce({user:e}){let t=u(),{name:n,email:r,locale:i,timeZone:a,currency:o}=(0,M.useFragment)(O,e),{write:s,isPending:c,problems:l}=b(A),d=e=>{let t=t=>String(e.get(t)),r=ae({name:n,locale:i,timeZone:a,currency:o},{name:t(`name`),locale:t(`locale`),timeZone:t(`timeZone`),currency:t(`currency`).toUpperCase()});s({input:r,onDone:()=>location.reload()})},f=new Intl.DisplayNames([i],{type:`language`});return(0,N.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,N.jsx)(`h2`,{id:`personal`,children:t(`settings.personal`)}),(0,N.jsx)(`p`,{className:`quiet`,children:r}),(0,N.jsxs)(`form`,{className:`settings-grid form-labels`,"data-draft":`personal`,onSubmit:e=>{e.preventDefault(),d(new FormData(e.currentTarget))},children:[(0,N.jsxs)(`label`,{children:[t(`settings.name`),(0,N.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:n})]}),(0,N.jsxs)(`label`,{children:[t(`settings.language`),(0,N.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:i,children:[...new Set([i,...P])].map(e=>(0,N.jsx)(`option`,{value:e,children:f.of(e)},e))})]}),(0,N.jsxs)(`label`,{children:[t(`settings.timeZone`),(0,N.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:a,children:[...new Set([a,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,N.jsx)(`option`,{children:e},e))})]}),(0,N.jsxs)(`label`,{children:[t(`settings.currency`),(0,N.jsx)(`input`,{className:`input`,name:`currency`,required:!0,pattern:`[A-Za-z]{3}`,maxLength:3,defaultValue:o})]}),(0,N.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:c,children:t(c?`record.saving`:`record.save`)}),(0,N.jsx)(_,{problems:l})]})]})}var M,N,P;function F(){return(F=e((()=>{k(),j(),M=t(),n(),v(),y(),re(),N=s(),P=[`en-GB`,`en-US`,`es-ES`,`es-MX`]})))()}var I;function L(){return(L=e((()=>{c(),I={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},I.hash=`afc459d6db4d9c4e499150dfe14d8c00`})))()}var R;function z(){return(z=e((()=>{c(),R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
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
`}}})(),R.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`})))()}function le({viewer:e}){let t=u(),{sessions:n}=(0,B.useFragment)(I,e);return(0,V.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,V.jsx)(`h2`,{id:`sessions`,children:t(`settings.sessions`)}),(0,V.jsx)(`ul`,{className:`lines`,children:n.map(e=>(0,V.jsx)(ue,{...e},e.id))})]})}function ue({id:e,userAgent:t,address:n,lastUsedAt:r,isCurrent:i}){let a=u(),o=m(),{write:s,isPending:c,problems:l}=b(R),d=de(t)||a(`settings.unknownDevice`);return(0,V.jsxs)(`li`,{className:`line`,children:[(0,V.jsxs)(`div`,{className:`line-text`,children:[(0,V.jsx)(`p`,{className:`strong`,children:d}),(0,V.jsxs)(`p`,{className:`quiet numeric`,children:[n,` · `,a(`settings.lastUsed`,{ago:o.ago(r)})]}),(0,V.jsx)(_,{problems:l})]}),i?(0,V.jsx)(`span`,{className:`time`,children:a(`settings.current`)}):(0,V.jsxs)(`button`,{type:`button`,className:`button`,disabled:c,onClick:()=>void s({input:{id:e}}),children:[a(`settings.end`),(0,V.jsx)(`span`,{className:`visually-hidden`,children:d})]})]})}function de(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var B,V;function H(){return(H=e((()=>{L(),z(),B=t(),g(),n(),v(),y(),V=s()})))()}var U;function W(){return(W=e((()=>{c(),U={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},U.hash=`9caabae6bdab0021e92c45446e7b6942`})))()}var G;function K(){return(K=e((()=>{c(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
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
`}}})(),G.hash=`2886e8ea201149f5907043cf52d0ec59`})))()}var q;function J(){return(J=e((()=>{c(),q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
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
`}}})(),q.hash=`9465497533d308f7cc9d4a95e15c5bdb`})))()}function fe({viewer:e}){let t=u(),n=i(`TOKENS_CREATE`),{tokens:r}=(0,X.useFragment)(U,e);return(0,Z.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,Z.jsx)(`h2`,{id:`tokens`,children:t(`settings.tokens`)}),r.length===0&&(0,Z.jsx)(`p`,{className:`quiet none`,children:t(`settings.noTokens`)}),(0,Z.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,Z.jsx)(pe,{...e},e.id))}),n&&(0,Z.jsx)(me,{prefixes:r.map(({prefix:e})=>e)})]})}function pe({id:e,name:t,prefix:n,scopes:r,expiresAt:i,lastUsedAt:a}){let o=u(),s=m(),[c,l]=(0,Y.useState)(!1),{write:f,isPending:p,problems:h}=b(G),g=[`${n}…`,r.map(e=>o(`settings.scope.${e}`)).join(`, `),a?o(`settings.lastUsed`,{ago:s.ago(a)}):o(`settings.neverUsed`),i&&o(`settings.expires`,{day:s.date(i)})];return(0,Z.jsxs)(`li`,{className:`line`,children:[(0,Z.jsxs)(`div`,{className:`line-text`,children:[(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`bdi`,{className:`strong`,children:t})}),(0,Z.jsx)(`p`,{className:`quiet numeric`,children:g.filter(Boolean).join(` · `)}),(0,Z.jsx)(_,{problems:h})]}),(0,Z.jsxs)(`button`,{type:`button`,className:`button`,disabled:p,onClick:()=>l(!0),children:[o(`settings.revoke`),(0,Z.jsx)(`span`,{className:`visually-hidden`,children:t})]}),c&&(0,Z.jsx)(d,{title:o(`settings.revokeTitle`,{name:t}),action:o(`settings.revoke`),onConfirm:()=>void f({input:{id:e}}),onClose:()=>l(!1),children:o(`settings.revokeHelp`)})]})}function me({prefixes:e}){let t=u(),[n,r]=(0,Y.useState)(null),{write:i,isPending:a,problems:o}=b(q),s=(e,t)=>{let n=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];i({input:{name:String(e.get(`name`)).trim(),scopes:n},onDone:e=>{r(e.secret??null),f(!1),t.reset()}})},c=n!==null&&e.some(e=>n.startsWith(e)),[d,f]=(0,Y.useState)(!1);c&&!d&&f(!0);let p=d&&!c,m=async e=>{try{await navigator.clipboard.writeText(e),l({text:t(`settings.copied`)})}catch{l({text:t(`settings.notCopied`),isError:!0})}};return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsxs)(`form`,{className:`settings-row`,"data-draft":`token`,onSubmit:e=>{e.preventDefault(),s(new FormData(e.currentTarget),e.currentTarget)},children:[(0,Z.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":t(`settings.tokenName`),placeholder:t(`settings.tokenName`)}),(0,Z.jsxs)(`label`,{children:[(0,Z.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,t(`settings.mayWrite`)]}),(0,Z.jsx)(`button`,{type:`submit`,className:`button`,disabled:a,children:t(`settings.createToken`)}),(0,Z.jsx)(_,{problems:o})]}),n&&!p&&(0,Z.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,Z.jsx)(`p`,{children:t(`settings.secret`)}),(0,Z.jsx)(`code`,{children:n}),(0,Z.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void m(n),children:t(`settings.copy`)})]})]})}var Y,X,Z;function Q(){return(Q=e((()=>{W(),K(),J(),Y=a(),X=t(),f(),g(),n(),v(),y(),o(),r(),Z=s()})))()}function he(){return(0,$.jsx)(ee,{children:(0,$.jsx)(ge,{})})}function ge(){let e=u(),{data:t,refresh:n}=p(_e,ve),{viewer:r}=t;return(0,$.jsxs)(ne,{value:n,children:[(0,$.jsx)(`div`,{className:`page-head`,children:(0,$.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,$.jsxs)(`div`,{className:`settings`,children:[(0,$.jsx)(ce,{user:r.user}),(0,$.jsx)(oe,{onChanged:()=>void n()}),(0,$.jsx)(le,{viewer:r}),(0,$.jsx)(fe,{viewer:r})]})]})}var $,_e,ve;function ye(){return(ye=e((()=>{S(),t(),n(),te(),ie(),h(),D(),F(),H(),Q(),$=s(),_e=x,ve={}})))()}ye();export{he as default};