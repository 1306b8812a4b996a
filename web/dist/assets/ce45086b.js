//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{C as t,Kt as n,S as r,T as i,Tt as a,Wt as o,w as s,wt as c}from"./da71c01e.js";import{i as l,n as u}from"./159461e9.js";import{a as d,i as f,l as p,o as m,s as h,u as g}from"./bd335622.js";import{a as _,i as v,o as ee,s as y}from"./61300e16.js";var b;function x(){return(x=e((()=>{a(),b=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},t],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[t,e,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},n],storageKey:null}],storageKey:null}]},params:{cacheID:`552f5a1e6af53d7077f15688a6f7ee36`,id:`ee63b3ecba6a6f025c0ed2dc8d5a4143dc8938d5b98724231fd398b037fb82e2`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
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
`}}})(),b.hash=`1c8c54f2f3041cc9563e7ecc400441c9`})))()}var S;function C(){return(C=e((()=>{a(),S={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null},S.hash=`843004702ecada7faed1e36a41a39344`})))()}var w;function T(){return(T=e((()=>{a(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
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
`}}})(),w.hash=`db831d4fa2a9edf26fcf7f422059d565`})))()}function te({user:e}){let n=t(),{name:r,email:i,locale:a,timeZone:o,currency:s}=(0,E.useFragment)(S,e),{write:c,isPending:l,problems:u}=d(w),f=e=>{let t=t=>String(e.get(t)),n={name:t(`name`),locale:t(`locale`),timeZone:t(`timeZone`),currency:t(`currency`).toUpperCase()};c({input:n,onDone:()=>location.reload()})},m=new Intl.DisplayNames([a],{type:`language`});return(0,D.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,D.jsx)(`h2`,{id:`personal`,children:n(`settings.personal`)}),(0,D.jsx)(`p`,{className:`quiet`,children:i}),(0,D.jsxs)(`form`,{className:`settings-grid form-labels`,onSubmit:e=>{e.preventDefault(),f(new FormData(e.currentTarget))},children:[(0,D.jsxs)(`label`,{children:[n(`settings.name`),(0,D.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:r})]}),(0,D.jsxs)(`label`,{children:[n(`settings.language`),(0,D.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:a,children:[...new Set([a,...O])].map(e=>(0,D.jsx)(`option`,{value:e,children:m.of(e)},e))})]}),(0,D.jsxs)(`label`,{children:[n(`settings.timeZone`),(0,D.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:o,children:[...new Set([o,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,D.jsx)(`option`,{children:e},e))})]}),(0,D.jsxs)(`label`,{children:[n(`settings.currency`),(0,D.jsx)(`input`,{className:`input`,name:`currency`,required:!0,pattern:`[A-Za-z]{3}`,maxLength:3,defaultValue:s})]}),(0,D.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:l,children:n(l?`record.saving`:`record.save`)}),(0,D.jsx)(p,{problems:u})]})]})}var E,D,O;function k(){return(k=e((()=>{C(),T(),E=c(),r(),g(),f(),D=o(),O=[`en-GB`,`en-US`,`es-ES`,`es-MX`]})))()}var A;function j(){return(j=e((()=>{a(),A={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},A.hash=`afc459d6db4d9c4e499150dfe14d8c00`})))()}var M;function N(){return(N=e((()=>{a(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
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
`}}})(),M.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`})))()}function P({viewer:e}){let n=t(),{sessions:r}=(0,L.useFragment)(A,e);return(0,R.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,R.jsx)(`h2`,{id:`sessions`,children:n(`settings.sessions`)}),(0,R.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,R.jsx)(F,{...e},e.id))})]})}function F({id:e,userAgent:n,address:r,lastUsedAt:i,isCurrent:a}){let o=t(),s=l(),{write:c,isPending:u,problems:f}=d(M),m=I(n)||o(`settings.unknownDevice`);return(0,R.jsxs)(`li`,{className:`line`,children:[(0,R.jsxs)(`div`,{className:`line-text`,children:[(0,R.jsx)(`p`,{className:`strong`,children:m}),(0,R.jsxs)(`p`,{className:`quiet numeric`,children:[r,` · `,o(`settings.lastUsed`,{ago:s.ago(i)})]}),(0,R.jsx)(p,{problems:f})]}),a?(0,R.jsx)(`span`,{className:`time`,children:o(`settings.current`)}):(0,R.jsxs)(`button`,{type:`button`,className:`button`,disabled:u,onClick:()=>void c({input:{id:e}}),children:[o(`settings.end`),(0,R.jsx)(`span`,{className:`visually-hidden`,children:m})]})]})}function I(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var L,R;function z(){return(z=e((()=>{j(),N(),L=c(),u(),r(),g(),f(),R=o()})))()}var B;function V(){return(V=e((()=>{a(),B={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null},B.hash=`9caabae6bdab0021e92c45446e7b6942`})))()}var H;function U(){return(U=e((()=>{a(),H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
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
`}}})(),H.hash=`2886e8ea201149f5907043cf52d0ec59`})))()}var W;function G(){return(G=e((()=>{a(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
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
`}}})(),W.hash=`9465497533d308f7cc9d4a95e15c5bdb`})))()}function ne({viewer:e}){let n=t(),r=i(`TOKENS_CREATE`),{tokens:a}=(0,q.useFragment)(B,e);return(0,J.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,J.jsx)(`h2`,{id:`tokens`,children:n(`settings.tokens`)}),a.length===0&&(0,J.jsx)(`p`,{className:`quiet none`,children:n(`settings.noTokens`)}),(0,J.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,J.jsx)(re,{...e},e.id))}),r&&(0,J.jsx)(ie,{})]})}function re({id:e,name:n,prefix:r,scopes:i,expiresAt:a,lastUsedAt:o}){let s=t(),c=l(),{write:u,isPending:f,problems:m}=d(H),h=[`${r}…`,i.map(e=>s(`settings.scope.${e}`)).join(`, `),o?s(`settings.lastUsed`,{ago:c.ago(o)}):s(`settings.neverUsed`),a&&s(`settings.expires`,{day:c.date(a)})];return(0,J.jsxs)(`li`,{className:`line`,children:[(0,J.jsxs)(`div`,{className:`line-text`,children:[(0,J.jsx)(`p`,{children:(0,J.jsx)(`bdi`,{className:`strong`,children:n})}),(0,J.jsx)(`p`,{className:`quiet numeric`,children:h.filter(Boolean).join(` · `)}),(0,J.jsx)(p,{problems:m})]}),(0,J.jsxs)(`button`,{type:`button`,className:`button`,disabled:f,onClick:()=>void u({input:{id:e}}),children:[s(`settings.revoke`),(0,J.jsx)(`span`,{className:`visually-hidden`,children:n})]})]})}function ie(){let e=t(),[n,r]=(0,K.useState)(null),{write:i,isPending:a,problems:o}=d(W),s=(e,t)=>{let n=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];i({input:{name:String(e.get(`name`)).trim(),scopes:n},onDone:e=>{r(e.secret??null),t.reset()}})};return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsxs)(`form`,{className:`settings-row`,onSubmit:e=>{e.preventDefault(),s(new FormData(e.currentTarget),e.currentTarget)},children:[(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":e(`settings.tokenName`),placeholder:e(`settings.tokenName`)}),(0,J.jsxs)(`label`,{children:[(0,J.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,e(`settings.mayWrite`)]}),(0,J.jsx)(`button`,{type:`submit`,className:`button`,disabled:a,children:e(`settings.createToken`)}),(0,J.jsx)(p,{problems:o})]}),n&&(0,J.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,J.jsx)(`p`,{children:e(`settings.secret`)}),(0,J.jsx)(`code`,{children:n}),(0,J.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void navigator.clipboard.writeText(n),children:e(`settings.copy`)})]})]})}var K,q,J;function Y(){return(Y=e((()=>{V(),U(),G(),K=n(),q=c(),u(),r(),g(),f(),s(),J=o()})))()}function ae(){return(0,X.jsx)(ee,{children:(0,X.jsx)(oe,{})})}function oe(){let e=t(),{data:n,refresh:r}=_(Z,Q),{viewer:i}=n;return(0,X.jsxs)(m,{value:r,children:[(0,X.jsx)(`div`,{className:`page-head`,children:(0,X.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,X.jsxs)(`div`,{className:`settings`,children:[(0,X.jsx)(te,{user:i.user}),(0,X.jsx)(P,{viewer:i}),(0,X.jsx)(ne,{viewer:i})]})]})}var X,Z,Q;function $(){return($=e((()=>{x(),c(),r(),y(),h(),v(),k(),z(),Y(),X=o(),Z=b,Q={}})))()}$();export{ae as default};