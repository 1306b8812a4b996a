//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,U as i,V as a,W as o,a as s,d as c,f as l,in as u,o as d,rn as f,s as ee,u as p}from"./eac1eecf.js";import{G as te,W as m,v as h,y as g}from"./9867827b.js";import{a as ne,c as _,l as v,o as y,s as re,u as ie}from"./d2c0e662.js";import{c as b,d as x,f as S,g as ae,h as C,o as oe,s as se,u as ce}from"./982b6667.js";var w;function T(){return(T=e((()=>{u(),w=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`symbol`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalPoints`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCurrenciesQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],storageKey:null},n,{args:null,kind:`FragmentSpread`,name:`rates_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCurrenciesQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},n,{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}]},params:{cacheID:`8fa0b73dfe9ff17aeb63168e2132cd76`,id:`7de7d14fec42c42ea3a0facb7ee55b5a65edbfc0ae24dad3db12d19b978da742`,metadata:{},name:`pageCurrenciesQuery`,operationKind:`query`,text:`query pageCurrenciesQuery {
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
`}}})(),w.hash=`14b7dc72553b122b1882e483a55a0528`})))()}var E;function D(){return(D=e((()=>{u(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyCreatePayload`,kind:`LinkedField`,name:`currencyCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesCreateMutation`,selections:n},params:{cacheID:`59b8899206e796af8289cf3917413854`,id:`9dea2a133782e27473b8af1f51f25e3c185a152f7676ee7dd3195331f01f5b2b`,metadata:{},name:`pageCurrenciesCreateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesCreateMutation(
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
`}}})(),E.hash=`e5383137ee33be0e849e7d559a15b2a2`})))()}var O;function k(){return(k=e((()=>{u(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyUpdatePayload`,kind:`LinkedField`,name:`currencyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesUpdateMutation`,selections:n},params:{cacheID:`370f7223a4939db7fbf5be8a9ef53680`,id:`988091ec6de30462b37b2619c399a9b9cf9e7886cdfd395d7182878a389ab67a`,metadata:{},name:`pageCurrenciesUpdateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesUpdateMutation(
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
`}}})(),O.hash=`7343b54fa858b0b97a109376317489e0`})))()}var A;function j(){return(j=e((()=>{u(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RatesLoadPayload`,kind:`LinkedField`,name:`ratesLoad`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`loaded`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ratesMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ratesMutation`,selections:n},params:{cacheID:`02f7edb0ff8323bd5059ccbc6d459f5e`,id:`00122c488c454b19b7d563bb5303dba53aae85d27d826de69a0ea72590356a4d`,metadata:{},name:`ratesMutation`,operationKind:`mutation`,text:`mutation ratesMutation(
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
`}}})(),A.hash=`ad1dafc0fcb1d5ba99543b11d221d562`})))()}var M;function N(){return(N=e((()=>{u(),M={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rates_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}],type:`Query`,abstractKey:null},M.hash=`9908a076818d5132ba6e374df15d99d0`})))()}function P(e,t){let n=[];for(let[r,i]of e.split(`
`).map(e=>e.trim()).entries()){let e=r===0&&!R.test(i);if(!i||e)continue;let a=le(i,t);if(!a)return{rates:n,unclear:i};n.push(a)}return{rates:n,unclear:null}}function le(e,t){let[n=``,r=``,i=``,a=``,...o]=ue(e).map(e=>e.trim());if(!I.test(n)||!L.test(r)||!L.test(i)||o.some(Boolean))return null;let s=F(e)===`,`&&!a.includes(`,`),c=l(a,s?`en`:t,!0);return c===null||c.startsWith(`-`)?null:{date:n,base:r,quote:i,rate:c}}function F(e){return[`	`,`;`].find(t=>e.includes(t))??`,`}function ue(e){let t=F(e);if(t!==`,`)return e.split(t).map(e=>e.trim().replace(/^"(.*)"$/,`$1`));let n=[``];for(let[t,r,i]of e.matchAll(z))t===`,`?n.push(``):n[n.length-1]+=r??i??``;return n}var I,L,R,z;function B(){return(B=e((()=>{c(),I=/^\d{4}-\d\d-\d\d$/,L=/^[A-Za-z0-9]{2,8}$/,R=/\d/,z=/"([^"]*)"|([^",]+)|,/g})))()}function V({query:e,own:t,codes:n}){let i=r(),a=p(),s=o(`SETTINGS_WRITE`),{exchangeRates:c}=(0,U.useFragment)(M,e),{nodes:l,totalCount:u}=c;return(0,W.jsxs)(`section`,{"aria-labelledby":`rates`,children:[(0,W.jsxs)(`h2`,{id:`rates`,children:[i(`settings.rates`),` `,(0,W.jsx)(`span`,{className:`quiet numeric`,children:a.number(u??l.length)})]}),l.length===0&&(0,W.jsx)(`p`,{className:`quiet none`,children:i(`settings.noRates`)}),(0,W.jsx)(`ul`,{className:`lines`,children:l.map(({date:e,base:t,quote:n,rate:r,source:o})=>(0,W.jsxs)(`li`,{className:`line`,children:[(0,W.jsx)(`p`,{className:`line-text numeric`,children:i(`settings.rateIs`,{base:t,quote:n,rate:Number(r)})}),(0,W.jsxs)(`span`,{className:`quiet numeric`,children:[a.day(e),` · `,o]})]},`${e} ${t} ${n}`))}),s&&(0,W.jsx)(H,{own:t,codes:n}),s&&(0,W.jsx)(de,{})]})}function H({own:e,codes:t}){let i=r(),a=p(),{timeZone:o}=n(),c=t.filter(t=>t!==e),l=t=>({rates:[{date:S(t,`date`),base:e,quote:S(t,`quote`),rate:ce(t,`rate`,a,!0)}]});return(0,W.jsx)(y,{label:i(`settings.addRate`),children:t=>(0,W.jsxs)(b,{mutation:G,read:l,onDone:t,children:[(0,W.jsxs)(`label`,{children:[i(`settings.rateFrom`),(0,W.jsx)(m,{name:`date`,required:!0,defaultValue:s(o,new Date)})]}),(0,W.jsxs)(`label`,{children:[i(`settings.currency`),(0,W.jsx)(`select`,{className:`input`,name:`quote`,children:c.map(e=>(0,W.jsx)(`option`,{children:e},e))})]}),(0,W.jsxs)(`label`,{children:[i(`settings.unitsFor`,{base:e}),(0,W.jsx)(h,{name:`rate`,required:!0,isRate:!0,isPositive:!0})]})]})})}function de(){let e=r(),t=p(),{locale:i}=n(),a=`2026-01-31;EUR;USD;${t.decimal(1.0842)}`,o=t=>{let{unclear:n}=P(t.value,i);t.setCustomValidity(n===null?``:e(`settings.rateUnclear`,{line:ee(n),example:a}))};return(0,W.jsx)(y,{label:e(`settings.loadRates`),children:t=>(0,W.jsx)(b,{mutation:G,read:e=>({rates:P(S(e,`lines`),i).rates}),onDone:t,children:(0,W.jsxs)(`label`,{children:[e(`settings.rateLines`),(0,W.jsx)(`textarea`,{className:`input numeric`,name:`lines`,required:!0,rows:6,placeholder:a,onInput:e=>o(e.currentTarget)})]})})})}var U,W,G;function K(){return(K=e((()=>{j(),N(),U=f(),te(),d(),a(),x(),g(),_(),i(),B(),W=t(),G=A})))()}function fe(){return(0,J.jsx)(v,{children:(0,J.jsx)(q,{})})}function q(){let e=r(),t=o(`SETTINGS_WRITE`),{data:n,refresh:i}=se(Y,Q),a=n.viewer.company.currency;return(0,J.jsxs)(C,{value:i,children:[(0,J.jsxs)(`section`,{"aria-labelledby":`currencies`,children:[(0,J.jsx)(`h2`,{id:`currencies`,children:e(`settings.currencies`)}),(0,J.jsx)(`ul`,{className:`lines`,children:n.currencies.map(e=>(0,J.jsx)(pe,{currency:e,isOwn:e.code===a},e.code))}),t&&(0,J.jsx)(me,{})]}),(0,J.jsx)(V,{query:n,own:a,codes:n.currencies.filter(({isActive:e})=>e).map(({code:e})=>e)})]})}function pe({currency:e,isOwn:t}){let n=r(),{version:i,code:a,name:o,symbol:s,decimalPoints:c,isActive:l,viewerCanUpdate:u}=e,d=e=>({code:a,expectedVersion:i,name:S(e,`name`),symbol:S(e,`symbol`),...!t&&{isActive:e.has(`isActive`)}});return(0,J.jsx)(re,{name:`${a} · ${o}`,isActive:l,facts:[s,n(`settings.decimals`,{count:c}),t&&n(`settings.ofCompany`)],editor:u&&(e=>(0,J.jsxs)(b,{mutation:Z,read:d,onDone:e,children:[(0,J.jsxs)(`label`,{children:[n(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:o})]}),(0,J.jsxs)(`label`,{children:[n(`settings.symbol`),(0,J.jsx)(`input`,{className:`input`,name:`symbol`,required:!0,maxLength:16,defaultValue:s})]}),!t&&(0,J.jsx)(ne,{isActive:l})]}))})}function me(){let e=r();return(0,J.jsx)(y,{label:e(`settings.addCurrency`),children:t=>(0,J.jsxs)(b,{mutation:X,read:he,onDone:t,children:[(0,J.jsxs)(`label`,{children:[e(`settings.code`),(0,J.jsx)(`input`,{className:`input`,name:`code`,required:!0,pattern:`[A-Za-z0-9]{2,8}`,maxLength:8})]}),(0,J.jsxs)(`label`,{children:[e(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,maxLength:255,placeholder:e(`settings.usualName`)})]})]})})}function he(e){return{code:S(e,`code`).toUpperCase(),name:S(e,`name`)||null}}var J,Y,X,Z,Q;function $(){return($=e((()=>{T(),D(),k(),f(),a(),ae(),oe(),x(),_(),ie(),i(),K(),J=t(),Y=w,X=E,Z=O,Q={}})))()}$();export{fe as default};