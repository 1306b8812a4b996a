//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{B as t,H as n,U as r,V as i,W as a,a as o,bn as s,d as c,en as l,l as u,o as d,s as ee,tn as f,u as te}from"./98eb016c.js";import{a as ne,c as p,m,o as h,p as g,s as _}from"./9dd4e3f7.js";import{b as v,y as re}from"./2126ee99.js";import{c as y,d as b,f as x,g as ie,h as S,o as ae,s as C,u as oe}from"./e881cc23.js";var w;function T(){return(T=e((()=>{f(),w=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`symbol`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalPoints`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCurrenciesQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],storageKey:null},n,{args:null,kind:`FragmentSpread`,name:`rates_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCurrenciesQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},n,{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}]},params:{cacheID:`8fa0b73dfe9ff17aeb63168e2132cd76`,id:`7de7d14fec42c42ea3a0facb7ee55b5a65edbfc0ae24dad3db12d19b978da742`,metadata:{},name:`pageCurrenciesQuery`,operationKind:`query`,text:`query pageCurrenciesQuery {
  viewer {
    company {
      currency
      id
    }
  }
  currencies {
    id
    version
    code
    name
    symbol
    decimalPoints
    isActive
    viewerCanUpdate
  }
  ...rates_query
}

fragment rates_query on Query {
  exchangeRates(first: 50) {
    totalCount
    nodes {
      date
      base
      quote
      rate
      source
    }
  }
}
`}}})(),w.hash=`14b7dc72553b122b1882e483a55a0528`})))()}var E;function D(){return(D=e((()=>{f(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyCreatePayload`,kind:`LinkedField`,name:`currencyCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesCreateMutation`,selections:n},params:{cacheID:`59b8899206e796af8289cf3917413854`,id:`9dea2a133782e27473b8af1f51f25e3c185a152f7676ee7dd3195331f01f5b2b`,metadata:{},name:`pageCurrenciesCreateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesCreateMutation(
  $input: CurrencyCreateInput!
) {
  result: currencyCreate(input: $input) {
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
`}}})(),E.hash=`e5383137ee33be0e849e7d559a15b2a2`})))()}var O;function k(){return(k=e((()=>{f(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyUpdatePayload`,kind:`LinkedField`,name:`currencyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesUpdateMutation`,selections:n},params:{cacheID:`370f7223a4939db7fbf5be8a9ef53680`,id:`988091ec6de30462b37b2619c399a9b9cf9e7886cdfd395d7182878a389ab67a`,metadata:{},name:`pageCurrenciesUpdateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesUpdateMutation(
  $input: CurrencyUpdateInput!
) {
  result: currencyUpdate(input: $input) {
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
`}}})(),O.hash=`7343b54fa858b0b97a109376317489e0`})))()}var A;function j(){return(j=e((()=>{f(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RatesLoadPayload`,kind:`LinkedField`,name:`ratesLoad`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`loaded`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ratesMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ratesMutation`,selections:n},params:{cacheID:`02f7edb0ff8323bd5059ccbc6d459f5e`,id:`00122c488c454b19b7d563bb5303dba53aae85d27d826de69a0ea72590356a4d`,metadata:{},name:`ratesMutation`,operationKind:`mutation`,text:`mutation ratesMutation(
  $input: RatesLoadInput!
) {
  result: ratesLoad(input: $input) {
    loaded
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
`}}})(),A.hash=`ad1dafc0fcb1d5ba99543b11d221d562`})))()}var M;function N(){return(N=e((()=>{f(),M={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rates_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}],type:`Query`,abstractKey:null},M.hash=`9908a076818d5132ba6e374df15d99d0`})))()}function P(e,t){let n=[];for(let[r,i]of e.split(`
`).map(e=>e.trim()).entries()){let e=r===0&&!R.test(i);if(!i||e)continue;let a=se(i,t);if(!a)return{rates:n,unclear:i};n.push(a)}return{rates:n,unclear:null}}function se(e,t){let[n=``,r=``,i=``,a=``,...o]=ce(e).map(e=>e.trim());if(!I.test(n)||!L.test(r)||!L.test(i)||o.some(Boolean))return null;let s=F(e)===`,`&&!a.includes(`,`),l=c(a,s?`en`:t,!0);return l===null||l.startsWith(`-`)?null:{date:n,base:r,quote:i,rate:l}}function F(e){return[`	`,`;`].find(t=>e.includes(t))??`,`}function ce(e){let t=F(e);if(t!==`,`)return e.split(t).map(e=>e.trim().replace(/^"(.*)"$/,`$1`));let n=[``];for(let[t,r,i]of e.matchAll(z))t===`,`?n.push(``):n[n.length-1]+=r??i??``;return n}var I,L,R,z;function B(){return(B=e((()=>{te(),I=/^\d{4}-\d\d-\d\d$/,L=/^[A-Za-z0-9]{2,8}$/,R=/\d/,z=/"([^"]*)"|([^",]+)|,/g})))()}function V({query:e,own:t,codes:n}){let a=i(),o=u(),s=r(`SETTINGS_WRITE`),{exchangeRates:c}=(0,W.useFragment)(M,e),{nodes:l,totalCount:d}=c;return(0,G.jsxs)(`section`,{"aria-labelledby":`rates`,children:[(0,G.jsxs)(`h2`,{id:`rates`,children:[a(`settings.rates`),` `,(0,G.jsx)(`span`,{className:`quiet numeric`,children:o.number(d??l.length)})]}),l.length===0&&(0,G.jsx)(`p`,{className:`quiet none`,children:a(`settings.noRates`)}),(0,G.jsx)(`ul`,{className:`lines`,children:l.map(({date:e,base:t,quote:n,rate:r,source:i})=>(0,G.jsxs)(`li`,{className:`line`,children:[(0,G.jsx)(`p`,{className:`line-text numeric`,children:a(`settings.rateIs`,{base:t,quote:n,rate:Number(r)})}),(0,G.jsxs)(`span`,{className:`quiet numeric`,children:[o.day(e),` · `,i]})]},`${e} ${t} ${n}`))}),s&&(0,G.jsx)(H,{own:t,codes:n}),s&&(0,G.jsx)(U,{})]})}function H({own:e,codes:t}){let n=i(),r=u(),{timeZone:s}=a(),c=t.filter(t=>t!==e),l=t=>({rates:[{date:x(t,`date`),base:e,quote:x(t,`quote`),rate:oe(t,`rate`,r,!0)}]});return(0,G.jsx)(h,{label:n(`settings.addRate`),children:t=>(0,G.jsxs)(y,{mutation:K,read:l,onDone:t,children:[(0,G.jsxs)(`label`,{children:[n(`settings.rateFrom`),(0,G.jsx)(`input`,{className:`input`,name:`date`,type:`date`,required:!0,defaultValue:o(s,new Date)})]}),(0,G.jsxs)(`label`,{children:[n(`settings.currency`),(0,G.jsx)(`select`,{className:`input`,name:`quote`,children:c.map(e=>(0,G.jsx)(`option`,{children:e},e))})]}),(0,G.jsxs)(`label`,{children:[n(`settings.unitsFor`,{base:e}),(0,G.jsx)(re,{name:`rate`,required:!0,isRate:!0,isPositive:!0})]})]})})}function U(){let e=i(),t=u(),{locale:n}=a(),r=`2026-01-31;EUR;USD;${t.decimal(1.0842)}`,o=t=>{let{unclear:i}=P(t.value,n);t.setCustomValidity(i===null?``:e(`settings.rateUnclear`,{line:ee(i),example:r}))};return(0,G.jsx)(h,{label:e(`settings.loadRates`),children:t=>(0,G.jsx)(y,{mutation:K,read:e=>({rates:P(x(e,`lines`),n).rates}),onDone:t,children:(0,G.jsxs)(`label`,{children:[e(`settings.rateLines`),(0,G.jsx)(`textarea`,{className:`input numeric`,name:`lines`,required:!0,rows:6,placeholder:r,onInput:e=>o(e.currentTarget)})]})})})}var W,G,K;function q(){return(q=e((()=>{j(),N(),W=l(),d(),t(),b(),v(),p(),n(),B(),G=s(),K=A})))()}function le(){return(0,J.jsx)(g,{children:(0,J.jsx)(ue,{})})}function ue(){let e=i(),t=r(`SETTINGS_WRITE`),{data:n,refresh:a}=C(Y,Q),o=n.viewer.company.currency;return(0,J.jsxs)(S,{value:a,children:[(0,J.jsxs)(`section`,{"aria-labelledby":`currencies`,children:[(0,J.jsx)(`h2`,{id:`currencies`,children:e(`settings.currencies`)}),(0,J.jsx)(`ul`,{className:`lines`,children:n.currencies.map(e=>(0,J.jsx)(de,{currency:e,isOwn:e.code===o},e.code))}),t&&(0,J.jsx)(fe,{})]}),(0,J.jsx)(V,{query:n,own:o,codes:n.currencies.filter(({isActive:e})=>e).map(({code:e})=>e)})]})}function de({currency:e,isOwn:t}){let n=i(),{version:r,code:a,name:o,symbol:s,decimalPoints:c,isActive:l,viewerCanUpdate:u}=e,d=e=>({code:a,expectedVersion:r,name:x(e,`name`),symbol:x(e,`symbol`),...!t&&{isActive:e.has(`isActive`)}});return(0,J.jsx)(_,{name:`${a} · ${o}`,isActive:l,facts:[s,n(`settings.decimals`,{count:c}),t&&n(`settings.ofCompany`)],editor:u&&(e=>(0,J.jsxs)(y,{mutation:Z,read:d,onDone:e,children:[(0,J.jsxs)(`label`,{children:[n(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:o})]}),(0,J.jsxs)(`label`,{children:[n(`settings.symbol`),(0,J.jsx)(`input`,{className:`input`,name:`symbol`,required:!0,maxLength:16,defaultValue:s})]}),!t&&(0,J.jsx)(ne,{isActive:l})]}))})}function fe(){let e=i();return(0,J.jsx)(h,{label:e(`settings.addCurrency`),children:t=>(0,J.jsxs)(y,{mutation:X,read:pe,onDone:t,children:[(0,J.jsxs)(`label`,{children:[e(`settings.code`),(0,J.jsx)(`input`,{className:`input`,name:`code`,required:!0,pattern:`[A-Za-z0-9]{2,8}`,maxLength:8})]}),(0,J.jsxs)(`label`,{children:[e(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,maxLength:255,placeholder:e(`settings.usualName`)})]})]})})}function pe(e){return{code:x(e,`code`).toUpperCase(),name:x(e,`name`)||null}}var J,Y,X,Z,Q;function $(){return($=e((()=>{T(),D(),k(),l(),t(),ie(),ae(),b(),p(),m(),n(),q(),J=s(),Y=w,X=E,Z=O,Q={}})))()}$();export{le as default};