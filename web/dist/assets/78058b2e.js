//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{At as t,C as n,D as r,E as i,T as a,Xt as o,jt as s,w as c}from"./7eea2baf.js";import{a as l,c as u,i as d,l as f,o as p,s as m}from"./380a134c.js";import{a as h,c as g,d as _,i as v,l as y}from"./919f4adf.js";import{n as b,o as x,r as S,s as C,t as w}from"./6d58e715.js";var T;function E(){return(E=e((()=>{s(),T=(function(){var e={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},t={alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`symbol`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalPoints`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCurrenciesQuery`,selections:[e,t,{args:null,kind:`FragmentSpread`,name:`rates_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCurrenciesQuery`,selections:[e,t,{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}]},params:{cacheID:`2a31b66d0b48530abd59610b93eefa7b`,id:`985734c398d9922ea94813e106522af4c25b3b3adc6312db50cc1be56f209f55`,metadata:{},name:`pageCurrenciesQuery`,operationKind:`query`,text:`query pageCurrenciesQuery {
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
`}}})(),T.hash=`14b7dc72553b122b1882e483a55a0528`})))()}var D;function O(){return(O=e((()=>{s(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyCreatePayload`,kind:`LinkedField`,name:`currencyCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesCreateMutation`,selections:n},params:{cacheID:`59b8899206e796af8289cf3917413854`,id:`9dea2a133782e27473b8af1f51f25e3c185a152f7676ee7dd3195331f01f5b2b`,metadata:{},name:`pageCurrenciesCreateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesCreateMutation(
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
`}}})(),D.hash=`e5383137ee33be0e849e7d559a15b2a2`})))()}var k;function A(){return(A=e((()=>{s(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyUpdatePayload`,kind:`LinkedField`,name:`currencyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesUpdateMutation`,selections:n},params:{cacheID:`370f7223a4939db7fbf5be8a9ef53680`,id:`988091ec6de30462b37b2619c399a9b9cf9e7886cdfd395d7182878a389ab67a`,metadata:{},name:`pageCurrenciesUpdateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesUpdateMutation(
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
`}}})(),k.hash=`7343b54fa858b0b97a109376317489e0`})))()}var j;function M(){return(M=e((()=>{s(),j=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RatesLoadPayload`,kind:`LinkedField`,name:`ratesLoad`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`loaded`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ratesMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ratesMutation`,selections:n},params:{cacheID:`02f7edb0ff8323bd5059ccbc6d459f5e`,id:`00122c488c454b19b7d563bb5303dba53aae85d27d826de69a0ea72590356a4d`,metadata:{},name:`ratesMutation`,operationKind:`mutation`,text:`mutation ratesMutation(
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
`}}})(),j.hash=`ad1dafc0fcb1d5ba99543b11d221d562`})))()}var N;function P(){return(P=e((()=>{s(),N={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rates_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}],type:`Query`,abstractKey:null},N.hash=`9908a076818d5132ba6e374df15d99d0`})))()}function F(e){return e.split(`
`).map(e=>e.split(/[,;\t]/).map(e=>e.trim())).filter(([e])=>e&&e!==`date`).map(([e=``,t=``,n=``,r=``])=>({date:e,base:t,quote:n,rate:r}))}function I({query:e,own:t,codes:n}){let r=c(),a=_(),o=i(`SETTINGS_WRITE`),{exchangeRates:s}=(0,z.useFragment)(N,e),{nodes:l,totalCount:u}=s;return(0,B.jsxs)(`section`,{"aria-labelledby":`rates`,children:[(0,B.jsxs)(`h2`,{id:`rates`,children:[r(`settings.rates`),` `,(0,B.jsx)(`span`,{className:`quiet numeric`,children:a.number(u??l.length)})]}),l.length===0&&(0,B.jsx)(`p`,{className:`quiet none`,children:r(`settings.noRates`)}),(0,B.jsx)(`ul`,{className:`lines`,children:l.map(({date:e,base:t,quote:n,rate:i,source:o})=>(0,B.jsxs)(`li`,{className:`line`,children:[(0,B.jsx)(`p`,{className:`line-text numeric`,children:r(`settings.rateIs`,{base:t,quote:n,rate:Number(i)})}),(0,B.jsxs)(`span`,{className:`quiet numeric`,children:[a.day(e),` · `,o]})]},`${e} ${t} ${n}`))}),o&&(0,B.jsx)(ee,{own:t,codes:n}),o&&(0,B.jsx)(L,{})]})}function ee({own:e,codes:t}){let n=c(),{timeZone:i}=r(),a=t.filter(t=>t!==e),o=t=>({rates:[{date:S(t,`date`),base:e,quote:S(t,`quote`),rate:S(t,`rate`)}]});return(0,B.jsx)(l,{label:n(`settings.addRate`),children:t=>(0,B.jsxs)(w,{mutation:V,read:o,onDone:t,children:[(0,B.jsxs)(`label`,{children:[n(`settings.rateFrom`),(0,B.jsx)(`input`,{className:`input`,name:`date`,type:`date`,required:!0,defaultValue:g(i,new Date)})]}),(0,B.jsxs)(`label`,{children:[n(`settings.currency`),(0,B.jsx)(`select`,{className:`input`,name:`quote`,children:a.map(e=>(0,B.jsx)(`option`,{children:e},e))})]}),(0,B.jsxs)(`label`,{children:[n(`settings.unitsFor`,{base:e}),(0,B.jsx)(`input`,{className:`input numeric`,name:`rate`,required:!0,inputMode:`decimal`,pattern:`[0-9]+([.][0-9]+)?`})]})]})})}function L(){let e=c();return(0,B.jsx)(l,{label:e(`settings.loadRates`),children:t=>(0,B.jsx)(w,{mutation:V,read:R,onDone:t,children:(0,B.jsxs)(`label`,{children:[e(`settings.rateLines`),(0,B.jsx)(`textarea`,{className:`input numeric`,name:`lines`,required:!0,rows:6,placeholder:`2026-01-31,EUR,USD,1.0842`})]})})})}function R(e){return{rates:F(S(e,`lines`))}}var z,B,V;function H(){return(H=e((()=>{M(),P(),z=t(),y(),n(),b(),m(),a(),B=o(),V=j})))()}function U(){return(0,J.jsx)(u,{children:(0,J.jsx)(W,{})})}function W(){let e=c(),t=i(`SETTINGS_WRITE`),{data:n,refresh:r}=h(Y,Q),a=n.viewer.company.currency;return(0,J.jsxs)(x,{value:r,children:[(0,J.jsxs)(`section`,{"aria-labelledby":`currencies`,children:[(0,J.jsx)(`h2`,{id:`currencies`,children:e(`settings.currencies`)}),(0,J.jsx)(`ul`,{className:`lines`,children:n.currencies.map(e=>(0,J.jsx)(G,{currency:e,isOwn:e.code===a},e.code))}),t&&(0,J.jsx)(K,{})]}),(0,J.jsx)(I,{query:n,own:a,codes:n.currencies.filter(({isActive:e})=>e).map(({code:e})=>e)})]})}function G({currency:e,isOwn:t}){let n=c(),{version:r,code:i,name:a,symbol:o,decimalPoints:s,isActive:l,viewerCanUpdate:u}=e,f=e=>({code:i,expectedVersion:r,name:S(e,`name`),symbol:S(e,`symbol`),...!t&&{isActive:e.has(`isActive`)}});return(0,J.jsx)(p,{name:`${i} · ${a}`,isActive:l,facts:[o,n(`settings.decimals`,{count:s}),t&&n(`settings.ofCompany`)],editor:u&&(e=>(0,J.jsxs)(w,{mutation:Z,read:f,onDone:e,children:[(0,J.jsxs)(`label`,{children:[n(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:a})]}),(0,J.jsxs)(`label`,{children:[n(`settings.symbol`),(0,J.jsx)(`input`,{className:`input`,name:`symbol`,required:!0,maxLength:16,defaultValue:o})]}),!t&&(0,J.jsx)(d,{isActive:l})]}))})}function K(){let e=c();return(0,J.jsx)(l,{label:e(`settings.addCurrency`),children:t=>(0,J.jsxs)(w,{mutation:X,read:q,onDone:t,children:[(0,J.jsxs)(`label`,{children:[e(`settings.code`),(0,J.jsx)(`input`,{className:`input`,name:`code`,required:!0,pattern:`[A-Za-z0-9]{2,8}`,maxLength:8})]}),(0,J.jsxs)(`label`,{children:[e(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,maxLength:255,placeholder:e(`settings.usualName`)})]})]})})}function q(e){return{code:S(e,`code`).toUpperCase(),name:S(e,`name`)||null}}var J,Y,X,Z,Q;function $(){return($=e((()=>{E(),O(),A(),t(),n(),C(),v(),b(),m(),f(),a(),H(),J=o(),Y=T,X=D,Z=k,Q={}})))()}$();export{U as default};