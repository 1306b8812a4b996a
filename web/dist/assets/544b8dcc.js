//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{U as t,W as n,f as r,p as i,rt as a,tt as o}from"./b9259d66.js";import{a as s,f as c,l,n as u,o as d,s as f}from"./110b5995.js";n();var p=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`personal_user`}],storageKey:null},{args:null,kind:`FragmentSpread`,name:`sessions_viewer`},{args:null,kind:`FragmentSpread`,name:`tokens_viewer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageProfileQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},t],storageKey:null},{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[t,e,{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},n],storageKey:null}],storageKey:null}]},params:{cacheID:`552f5a1e6af53d7077f15688a6f7ee36`,id:`ee63b3ecba6a6f025c0ed2dc8d5a4143dc8938d5b98724231fd398b037fb82e2`,metadata:{},name:`pageProfileQuery`,operationKind:`query`,text:`query pageProfileQuery {
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
`}}})();p.hash=`1c8c54f2f3041cc9563e7ecc400441c9`;var m=t(),h={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`personal_user`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],type:`User`,abstractKey:null};h.hash=`843004702ecada7faed1e36a41a39344`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ProfileUpdatePayload`,kind:`LinkedField`,name:`profileUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`personalMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`personalMutation`,selections:n},params:{cacheID:`5206c9d59867ddfef8d2cffed0c5a3b4`,id:`aca6b049d9763bc50a45151248fefe02e7519b002f86cf23c7704d27a1954ca5`,metadata:{},name:`personalMutation`,operationKind:`mutation`,text:`mutation personalMutation(
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
`}}})();g.hash=`db831d4fa2a9edf26fcf7f422059d565`;var _=o(),v=[`en-GB`,`en-US`,`es-ES`,`es-MX`];function y({user:e}){let t=r(),{name:n,email:i,locale:a,timeZone:o,currency:s}=(0,m.useFragment)(h,e),{write:c,isPending:u,problems:f}=d(g),p=e=>{let t=t=>String(e.get(t)),n={name:t(`name`),locale:t(`locale`),timeZone:t(`timeZone`),currency:t(`currency`).toUpperCase()};c({input:n,onDone:()=>location.reload()})},y=new Intl.DisplayNames([a],{type:`language`});return(0,_.jsxs)(`section`,{"aria-labelledby":`personal`,children:[(0,_.jsx)(`h2`,{id:`personal`,children:t(`settings.personal`)}),(0,_.jsx)(`p`,{className:`quiet`,children:i}),(0,_.jsxs)(`form`,{className:`settings-grid form-labels`,onSubmit:e=>{e.preventDefault(),p(new FormData(e.currentTarget))},children:[(0,_.jsxs)(`label`,{children:[t(`settings.name`),(0,_.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`name`,defaultValue:n})]}),(0,_.jsxs)(`label`,{children:[t(`settings.language`),(0,_.jsx)(`select`,{className:`input`,name:`locale`,defaultValue:a,children:[...new Set([a,...v])].map(e=>(0,_.jsx)(`option`,{value:e,children:y.of(e)},e))})]}),(0,_.jsxs)(`label`,{children:[t(`settings.timeZone`),(0,_.jsx)(`select`,{className:`input`,name:`timeZone`,defaultValue:o,children:[...new Set([o,...Intl.supportedValuesOf(`timeZone`)])].map(e=>(0,_.jsx)(`option`,{children:e},e))})]}),(0,_.jsxs)(`label`,{children:[t(`settings.currency`),(0,_.jsx)(`input`,{className:`input`,name:`currency`,required:!0,pattern:`[A-Za-z]{3}`,maxLength:3,defaultValue:s})]}),(0,_.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:u,children:t(u?`record.saving`:`record.save`)}),(0,_.jsx)(l,{problems:f})]})]})}var b={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`sessions_viewer`,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`sessions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`userAgent`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`address`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isCurrent`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null};b.hash=`afc459d6db4d9c4e499150dfe14d8c00`;var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`SessionRevokePayload`,kind:`LinkedField`,name:`sessionRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`sessionsMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`sessionsMutation`,selections:n},params:{cacheID:`c64dfa68c73773a772a796a7989d0af8`,id:`891ae8851ecb365588ef01d3bf0921a8656e5b3d7c6e20f0bd6a7addd0d9120f`,metadata:{},name:`sessionsMutation`,operationKind:`mutation`,text:`mutation sessionsMutation(
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
`}}})();x.hash=`e3c6be1ba15958a4f48d3cd81cf0ccd0`;function S({viewer:e}){let t=r(),{sessions:n}=(0,m.useFragment)(b,e);return(0,_.jsxs)(`section`,{"aria-labelledby":`sessions`,children:[(0,_.jsx)(`h2`,{id:`sessions`,children:t(`settings.sessions`)}),(0,_.jsx)(`ul`,{className:`lines`,children:n.map(e=>(0,_.jsx)(C,{...e},e.id))})]})}function C({id:e,userAgent:t,address:n,lastUsedAt:i,isCurrent:a}){let o=r(),s=c(),{write:u,isPending:f,problems:p}=d(x),m=w(t)||o(`settings.unknownDevice`);return(0,_.jsxs)(`li`,{className:`line`,children:[(0,_.jsxs)(`div`,{className:`line-text`,children:[(0,_.jsx)(`p`,{className:`strong`,children:m}),(0,_.jsxs)(`p`,{className:`quiet numeric`,children:[n,` · `,o(`settings.lastUsed`,{ago:s.ago(i)})]}),(0,_.jsx)(l,{problems:p})]}),a?(0,_.jsx)(`span`,{className:`time`,children:o(`settings.current`)}):(0,_.jsxs)(`button`,{type:`button`,className:`button`,disabled:f,onClick:()=>void u({input:{id:e}}),children:[o(`settings.end`),(0,_.jsx)(`span`,{className:`visually-hidden`,children:m})]})]})}function w(e){let t=/Edg|OPR|Firefox|Chrome|Safari/.exec(e)?.[0].replace(`Edg`,`Edge`).replace(`OPR`,`Opera`),n=/Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(e)?.[0].replace(`Mac OS`,`macOS`);return[t??e.split(`/`)[0],n].filter(Boolean).join(` · `)}var T={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`tokens_viewer`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`tokens`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`prefix`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scopes`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null}],storageKey:null}],type:`Viewer`,abstractKey:null};T.hash=`9caabae6bdab0021e92c45446e7b6942`;var E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenRevokePayload`,kind:`LinkedField`,name:`tokenRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensRevokeMutation`,selections:n},params:{cacheID:`3d6f967fd96c2abe3724e4da62631751`,id:`9979a0a1335462eed9fba0c7a96b867a2a412a78a08171034c977987867f180d`,metadata:{},name:`tokensRevokeMutation`,operationKind:`mutation`,text:`mutation tokensRevokeMutation(
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
`}}})();E.hash=`2886e8ea201149f5907043cf52d0ec59`;var D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TokenCreatePayload`,kind:`LinkedField`,name:`tokenCreate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`tokensCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`tokensCreateMutation`,selections:n},params:{cacheID:`20306a04ba65aaee39db6507ebcd7b35`,id:`66639a76d4bd993a1445ff02a933c68d4bca9901090419d4d30db8311485011d`,metadata:{},name:`tokensCreateMutation`,operationKind:`mutation`,text:`mutation tokensCreateMutation(
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
`}}})();D.hash=`9465497533d308f7cc9d4a95e15c5bdb`;var O=e(a(),1);function k({viewer:e}){let t=r(),n=i(`TOKENS_CREATE`),{tokens:a}=(0,m.useFragment)(T,e);return(0,_.jsxs)(`section`,{"aria-labelledby":`tokens`,children:[(0,_.jsx)(`h2`,{id:`tokens`,children:t(`settings.tokens`)}),a.length===0&&(0,_.jsx)(`p`,{className:`quiet none`,children:t(`settings.noTokens`)}),(0,_.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,_.jsx)(A,{...e},e.id))}),n&&(0,_.jsx)(j,{})]})}function A({id:e,name:t,prefix:n,scopes:i,expiresAt:a,lastUsedAt:o}){let s=r(),u=c(),{write:f,isPending:p,problems:m}=d(E),h=[`${n}…`,i.map(e=>s(`settings.scope.${e}`)).join(`, `),o?s(`settings.lastUsed`,{ago:u.ago(o)}):s(`settings.neverUsed`),a&&s(`settings.expires`,{day:u.date(a)})];return(0,_.jsxs)(`li`,{className:`line`,children:[(0,_.jsxs)(`div`,{className:`line-text`,children:[(0,_.jsx)(`p`,{children:(0,_.jsx)(`bdi`,{className:`strong`,children:t})}),(0,_.jsx)(`p`,{className:`quiet numeric`,children:h.filter(Boolean).join(` · `)}),(0,_.jsx)(l,{problems:m})]}),(0,_.jsxs)(`button`,{type:`button`,className:`button`,disabled:p,onClick:()=>void f({input:{id:e}}),children:[s(`settings.revoke`),(0,_.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}function j(){let e=r(),[t,n]=(0,O.useState)(null),{write:i,isPending:a,problems:o}=d(D),s=(e,t)=>{let r=e.get(`write`)?[`READ`,`WRITE`]:[`READ`];i({input:{name:String(e.get(`name`)).trim(),scopes:r},onDone:e=>{n(e.secret??null),t.reset()}})};return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsxs)(`form`,{className:`settings-row`,onSubmit:e=>{e.preventDefault(),s(new FormData(e.currentTarget),e.currentTarget)},children:[(0,_.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,"aria-label":e(`settings.tokenName`),placeholder:e(`settings.tokenName`)}),(0,_.jsxs)(`label`,{children:[(0,_.jsx)(`input`,{type:`checkbox`,name:`write`}),` `,e(`settings.mayWrite`)]}),(0,_.jsx)(`button`,{type:`submit`,className:`button`,disabled:a,children:e(`settings.createToken`)}),(0,_.jsx)(l,{problems:o})]}),t&&(0,_.jsxs)(`div`,{className:`settings-secret`,role:`status`,children:[(0,_.jsx)(`p`,{children:e(`settings.secret`)}),(0,_.jsx)(`code`,{children:t}),(0,_.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>void navigator.clipboard.writeText(t),children:e(`settings.copy`)})]})]})}var M=p,N={};function P(){return(0,_.jsx)(s,{children:(0,_.jsx)(F,{})})}function F(){let e=r(),{data:t,refresh:n}=u(M,N),{viewer:i}=t;return(0,_.jsxs)(f,{value:n,children:[(0,_.jsx)(`div`,{className:`page-head`,children:(0,_.jsx)(`h1`,{children:e(`settings.profile`)})}),(0,_.jsxs)(`div`,{className:`settings`,children:[(0,_.jsx)(y,{user:i.user}),(0,_.jsx)(S,{viewer:i}),(0,_.jsx)(k,{viewer:i})]})]})}export{P as default};