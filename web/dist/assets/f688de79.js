//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,E as i,O as a,T as o,Xt as s,jt as c,k as l,w as u}from"./9cb5457b.js";import{T as d,w as f}from"./abeaeb20.js";import{a as p,f as ee,i as te,o as m,p as ne,s as h}from"./8508c501.js";import{a as re,c as ie,d as g,f as _,i as v,l as y,p as b,u as x}from"./d381e5c9.js";import{a as S,c as ae,i as C,l as oe,r as se,t as w}from"./4e3781cb.js";var T;function E(){return(E=e((()=>{c(),T=(function(){var e={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},t={alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`symbol`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalPoints`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCurrenciesQuery`,selections:[e,t,{args:null,kind:`FragmentSpread`,name:`rates_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCurrenciesQuery`,selections:[e,t,{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}]},params:{cacheID:`2a31b66d0b48530abd59610b93eefa7b`,id:`985734c398d9922ea94813e106522af4c25b3b3adc6312db50cc1be56f209f55`,metadata:{},name:`pageCurrenciesQuery`,operationKind:`query`,text:`query pageCurrenciesQuery {
  viewer {
    company {
      currency
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
`}}})(),T.hash=`14b7dc72553b122b1882e483a55a0528`})))()}var D;function O(){return(O=e((()=>{c(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyCreatePayload`,kind:`LinkedField`,name:`currencyCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesCreateMutation`,selections:n},params:{cacheID:`59b8899206e796af8289cf3917413854`,id:`9dea2a133782e27473b8af1f51f25e3c185a152f7676ee7dd3195331f01f5b2b`,metadata:{},name:`pageCurrenciesCreateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesCreateMutation(
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
`}}})(),D.hash=`e5383137ee33be0e849e7d559a15b2a2`})))()}var k;function A(){return(A=e((()=>{c(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyUpdatePayload`,kind:`LinkedField`,name:`currencyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesUpdateMutation`,selections:n},params:{cacheID:`370f7223a4939db7fbf5be8a9ef53680`,id:`988091ec6de30462b37b2619c399a9b9cf9e7886cdfd395d7182878a389ab67a`,metadata:{},name:`pageCurrenciesUpdateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesUpdateMutation(
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
`}}})(),k.hash=`7343b54fa858b0b97a109376317489e0`})))()}var j;function M(){return(M=e((()=>{c(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RatesLoadPayload`,kind:`LinkedField`,name:`ratesLoad`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`loaded`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ratesMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ratesMutation`,selections:n},params:{cacheID:`02f7edb0ff8323bd5059ccbc6d459f5e`,id:`00122c488c454b19b7d563bb5303dba53aae85d27d826de69a0ea72590356a4d`,metadata:{},name:`ratesMutation`,operationKind:`mutation`,text:`mutation ratesMutation(
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
`}}})(),j.hash=`ad1dafc0fcb1d5ba99543b11d221d562`})))()}var N;function P(){return(P=e((()=>{c(),N={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rates_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}],type:`Query`,abstractKey:null},N.hash=`9908a076818d5132ba6e374df15d99d0`})))()}function F(e,t){let n=[];for(let[r,i]of e.split(`
`).map(e=>e.trim()).entries()){let e=r===0&&!z.test(i);if(!i||e)continue;let a=ce(i,t);if(!a)return{rates:n,unclear:i};n.push(a)}return{rates:n,unclear:null}}function ce(e,t){let[n=``,r=``,i=``,a=``,...o]=le(e).map(e=>e.trim());if(!L.test(n)||!R.test(r)||!R.test(i)||o.some(Boolean))return null;let s=I(e)===`,`&&!a.includes(`,`),c=b(a,s?`en`:t,!0);return c===null||c.startsWith(`-`)?null:{date:n,base:r,quote:i,rate:c}}function I(e){return[`	`,`;`].find(t=>e.includes(t))??`,`}function le(e){let t=I(e);if(t!==`,`)return e.split(t).map(e=>e.trim().replace(/^"(.*)"$/,`$1`));let n=[``];for(let[t,r,i]of e.matchAll(B))t===`,`?n.push(``):n[n.length-1]+=r??i??``;return n}var L,R,z,B;function V(){return(V=e((()=>{_(),L=/^\d{4}-\d\d-\d\d$/,R=/^[A-Za-z0-9]{2,8}$/,z=/\d/,B=/"([^"]*)"|([^",]+)|,/g})))()}function H({query:e,own:t,codes:n}){let r=u(),a=g(),o=i(`SETTINGS_WRITE`),{exchangeRates:s}=(0,W.useFragment)(N,e),{nodes:c,totalCount:l}=s;return(0,G.jsxs)(`section`,{"aria-labelledby":`rates`,children:[(0,G.jsxs)(`h2`,{id:`rates`,children:[r(`settings.rates`),` `,(0,G.jsx)(`span`,{className:`quiet numeric`,children:a.number(l??c.length)})]}),c.length===0&&(0,G.jsx)(`p`,{className:`quiet none`,children:r(`settings.noRates`)}),(0,G.jsx)(`ul`,{className:`lines`,children:c.map(({date:e,base:t,quote:n,rate:i,source:o})=>(0,G.jsxs)(`li`,{className:`line`,children:[(0,G.jsx)(`p`,{className:`line-text numeric`,children:r(`settings.rateIs`,{base:t,quote:n,rate:Number(i)})}),(0,G.jsxs)(`span`,{className:`quiet numeric`,children:[a.day(e),` · `,o]})]},`${e} ${t} ${n}`))}),o&&(0,G.jsx)(U,{own:t,codes:n}),o&&(0,G.jsx)(ue,{})]})}function U({own:e,codes:t}){let n=u(),i=g(),{timeZone:a}=r(),o=t.filter(t=>t!==e),s=t=>({rates:[{date:S(t,`date`),base:e,quote:S(t,`quote`),rate:se(t,`rate`,i,!0)}]});return(0,G.jsx)(p,{label:n(`settings.addRate`),children:t=>(0,G.jsxs)(w,{mutation:K,read:s,onDone:t,children:[(0,G.jsxs)(`label`,{children:[n(`settings.rateFrom`),(0,G.jsx)(`input`,{className:`input`,name:`date`,type:`date`,required:!0,defaultValue:ie(a,new Date)})]}),(0,G.jsxs)(`label`,{children:[n(`settings.currency`),(0,G.jsx)(`select`,{className:`input`,name:`quote`,children:o.map(e=>(0,G.jsx)(`option`,{children:e},e))})]}),(0,G.jsxs)(`label`,{children:[n(`settings.unitsFor`,{base:e}),(0,G.jsx)(f,{name:`rate`,required:!0,isRate:!0,isPositive:!0})]})]})})}function ue(){let e=u(),t=g(),{locale:n}=l(),r=`2026-01-31;EUR;USD;${t.decimal(1.0842)}`,i=t=>{let{unclear:i}=F(t.value,n);t.setCustomValidity(i===null?``:e(`settings.rateUnclear`,{line:x(i),example:r}))};return(0,G.jsx)(p,{label:e(`settings.loadRates`),children:t=>(0,G.jsx)(w,{mutation:K,read:e=>({rates:F(S(e,`lines`),n).rates}),onDone:t,children:(0,G.jsxs)(`label`,{children:[e(`settings.rateLines`),(0,G.jsx)(`textarea`,{className:`input numeric`,name:`lines`,required:!0,rows:6,placeholder:r,onInput:e=>i(e.currentTarget)})]})})})}var W,G,K;function q(){return(q=e((()=>{M(),P(),a(),W=t(),y(),n(),C(),d(),h(),o(),V(),G=s(),K=j})))()}function de(){return(0,J.jsx)(ee,{children:(0,J.jsx)(fe,{})})}function fe(){let e=u(),t=i(`SETTINGS_WRITE`),{data:n,refresh:r}=re(Y,Q),a=n.viewer.company.currency;return(0,J.jsxs)(ae,{value:r,children:[(0,J.jsxs)(`section`,{"aria-labelledby":`currencies`,children:[(0,J.jsx)(`h2`,{id:`currencies`,children:e(`settings.currencies`)}),(0,J.jsx)(`ul`,{className:`lines`,children:n.currencies.map(e=>(0,J.jsx)(pe,{currency:e,isOwn:e.code===a},e.code))}),t&&(0,J.jsx)(me,{})]}),(0,J.jsx)(H,{query:n,own:a,codes:n.currencies.filter(({isActive:e})=>e).map(({code:e})=>e)})]})}function pe({currency:e,isOwn:t}){let n=u(),{version:r,code:i,name:a,symbol:o,decimalPoints:s,isActive:c,viewerCanUpdate:l}=e,d=e=>({code:i,expectedVersion:r,name:S(e,`name`),symbol:S(e,`symbol`),...!t&&{isActive:e.has(`isActive`)}});return(0,J.jsx)(m,{name:`${i} · ${a}`,isActive:c,facts:[o,n(`settings.decimals`,{count:s}),t&&n(`settings.ofCompany`)],editor:l&&(e=>(0,J.jsxs)(w,{mutation:Z,read:d,onDone:e,children:[(0,J.jsxs)(`label`,{children:[n(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:a})]}),(0,J.jsxs)(`label`,{children:[n(`settings.symbol`),(0,J.jsx)(`input`,{className:`input`,name:`symbol`,required:!0,maxLength:16,defaultValue:o})]}),!t&&(0,J.jsx)(te,{isActive:c})]}))})}function me(){let e=u();return(0,J.jsx)(p,{label:e(`settings.addCurrency`),children:t=>(0,J.jsxs)(w,{mutation:X,read:he,onDone:t,children:[(0,J.jsxs)(`label`,{children:[e(`settings.code`),(0,J.jsx)(`input`,{className:`input`,name:`code`,required:!0,pattern:`[A-Za-z0-9]{2,8}`,maxLength:8})]}),(0,J.jsxs)(`label`,{children:[e(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,maxLength:255,placeholder:e(`settings.usualName`)})]})]})})}function he(e){return{code:S(e,`code`).toUpperCase(),name:S(e,`name`)||null}}var J,Y,X,Z,Q;function $(){return($=e((()=>{E(),O(),A(),t(),n(),oe(),v(),C(),h(),ne(),o(),q(),J=s(),Y=T,X=D,Z=k,Q={}})))()}$();export{de as default};