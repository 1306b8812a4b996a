//# allFunctionsCalledOnLoad
import{U as e,W as t,f as n,m as r,p as i,tt as a}from"./b9259d66.js";import{f as o,i as s,n as c,r as l,s as u,u as d}from"./110b5995.js";import{a as f,h as p,i as m,r as h}from"./80228abc.js";t();var g=(function(){var e={alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null}],storageKey:null}],storageKey:null},t={alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`symbol`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalPoints`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCurrenciesQuery`,selections:[e,t,{args:null,kind:`FragmentSpread`,name:`rates_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCurrenciesQuery`,selections:[e,t,{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}]},params:{cacheID:`2a31b66d0b48530abd59610b93eefa7b`,id:`985734c398d9922ea94813e106522af4c25b3b3adc6312db50cc1be56f209f55`,metadata:{},name:`pageCurrenciesQuery`,operationKind:`query`,text:`query pageCurrenciesQuery {
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
`}}})();g.hash=`14b7dc72553b122b1882e483a55a0528`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyCreatePayload`,kind:`LinkedField`,name:`currencyCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesCreateMutation`,selections:n},params:{cacheID:`59b8899206e796af8289cf3917413854`,id:`9dea2a133782e27473b8af1f51f25e3c185a152f7676ee7dd3195331f01f5b2b`,metadata:{},name:`pageCurrenciesCreateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesCreateMutation(
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
`}}})();_.hash=`e5383137ee33be0e849e7d559a15b2a2`;var v=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyUpdatePayload`,kind:`LinkedField`,name:`currencyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesUpdateMutation`,selections:n},params:{cacheID:`370f7223a4939db7fbf5be8a9ef53680`,id:`988091ec6de30462b37b2619c399a9b9cf9e7886cdfd395d7182878a389ab67a`,metadata:{},name:`pageCurrenciesUpdateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesUpdateMutation(
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
`}}})();v.hash=`7343b54fa858b0b97a109376317489e0`;var y=e(),b=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RatesLoadPayload`,kind:`LinkedField`,name:`ratesLoad`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`loaded`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ratesMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ratesMutation`,selections:n},params:{cacheID:`02f7edb0ff8323bd5059ccbc6d459f5e`,id:`00122c488c454b19b7d563bb5303dba53aae85d27d826de69a0ea72590356a4d`,metadata:{},name:`ratesMutation`,operationKind:`mutation`,text:`mutation ratesMutation(
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
`}}})();b.hash=`ad1dafc0fcb1d5ba99543b11d221d562`;var x={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rates_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}],type:`Query`,abstractKey:null};x.hash=`9908a076818d5132ba6e374df15d99d0`;function S(e){return e.split(`
`).map(e=>e.split(/[,;\t]/).map(e=>e.trim())).filter(([e])=>e&&e!==`date`).map(([e=``,t=``,n=``,r=``])=>({date:e,base:t,quote:n,rate:r}))}var C=a(),w=b;function T({query:e,own:t,codes:r}){let a=n(),s=o(),c=i(`SETTINGS_WRITE`),{exchangeRates:l}=(0,y.useFragment)(x,e),{nodes:u,totalCount:d}=l;return(0,C.jsxs)(`section`,{"aria-labelledby":`rates`,children:[(0,C.jsxs)(`h2`,{id:`rates`,children:[a(`settings.rates`),` `,(0,C.jsx)(`span`,{className:`quiet numeric`,children:s.number(d??u.length)})]}),u.length===0&&(0,C.jsx)(`p`,{className:`quiet none`,children:a(`settings.noRates`)}),(0,C.jsx)(`ul`,{className:`lines`,children:u.map(({date:e,base:t,quote:n,rate:r,source:i})=>(0,C.jsxs)(`li`,{className:`line`,children:[(0,C.jsx)(`p`,{className:`line-text numeric`,children:a(`settings.rateIs`,{base:t,quote:n,rate:Number(r)})}),(0,C.jsxs)(`span`,{className:`quiet numeric`,children:[s.day(e),` · `,i]})]},`${e} ${t} ${n}`))}),c&&(0,C.jsx)(E,{own:t,codes:r}),c&&(0,C.jsx)(D,{})]})}function E({own:e,codes:t}){let i=n(),{timeZone:a}=r(),o=t.filter(t=>t!==e),c=t=>({rates:[{date:s(t,`date`),base:e,quote:s(t,`quote`),rate:s(t,`rate`)}]});return(0,C.jsx)(m,{label:i(`settings.addRate`),children:t=>(0,C.jsxs)(l,{mutation:w,read:c,onDone:t,children:[(0,C.jsxs)(`label`,{children:[i(`settings.rateFrom`),(0,C.jsx)(`input`,{className:`input`,name:`date`,type:`date`,required:!0,defaultValue:d(a,new Date)})]}),(0,C.jsxs)(`label`,{children:[i(`settings.currency`),(0,C.jsx)(`select`,{className:`input`,name:`quote`,children:o.map(e=>(0,C.jsx)(`option`,{children:e},e))})]}),(0,C.jsxs)(`label`,{children:[i(`settings.unitsFor`,{base:e}),(0,C.jsx)(`input`,{className:`input numeric`,name:`rate`,required:!0,inputMode:`decimal`,pattern:`[0-9]+([.][0-9]+)?`})]})]})})}function D(){let e=n();return(0,C.jsx)(m,{label:e(`settings.loadRates`),children:t=>(0,C.jsx)(l,{mutation:w,read:O,onDone:t,children:(0,C.jsxs)(`label`,{children:[e(`settings.rateLines`),(0,C.jsx)(`textarea`,{className:`input numeric`,name:`lines`,required:!0,rows:6,placeholder:`2026-01-31,EUR,USD,1.0842`})]})})})}function O(e){return{rates:S(s(e,`lines`))}}var k=g,A=_,j=v,M={};function N(){return(0,C.jsx)(p,{children:(0,C.jsx)(P,{})})}function P(){let e=n(),t=i(`SETTINGS_WRITE`),{data:r,refresh:a}=c(k,M),o=r.viewer.company.currency;return(0,C.jsxs)(u,{value:a,children:[(0,C.jsxs)(`section`,{"aria-labelledby":`currencies`,children:[(0,C.jsx)(`h2`,{id:`currencies`,children:e(`settings.currencies`)}),(0,C.jsx)(`ul`,{className:`lines`,children:r.currencies.map(e=>(0,C.jsx)(F,{currency:e,isOwn:e.code===o},e.code))}),t&&(0,C.jsx)(I,{})]}),(0,C.jsx)(T,{query:r,own:o,codes:r.currencies.filter(({isActive:e})=>e).map(({code:e})=>e)})]})}function F({currency:e,isOwn:t}){let r=n(),{version:i,code:a,name:o,symbol:c,decimalPoints:u,isActive:d,viewerCanUpdate:p}=e,m=e=>({code:a,expectedVersion:i,name:s(e,`name`),symbol:s(e,`symbol`),...!t&&{isActive:e.has(`isActive`)}});return(0,C.jsx)(f,{name:`${a} · ${o}`,isActive:d,facts:[c,r(`settings.decimals`,{count:u}),t&&r(`settings.ofCompany`)],editor:p&&(e=>(0,C.jsxs)(l,{mutation:j,read:m,onDone:e,children:[(0,C.jsxs)(`label`,{children:[r(`settings.name`),(0,C.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:o})]}),(0,C.jsxs)(`label`,{children:[r(`settings.symbol`),(0,C.jsx)(`input`,{className:`input`,name:`symbol`,required:!0,maxLength:16,defaultValue:c})]}),!t&&(0,C.jsx)(h,{isActive:d})]}))})}function I(){let e=n();return(0,C.jsx)(m,{label:e(`settings.addCurrency`),children:t=>(0,C.jsxs)(l,{mutation:A,read:L,onDone:t,children:[(0,C.jsxs)(`label`,{children:[e(`settings.code`),(0,C.jsx)(`input`,{className:`input`,name:`code`,required:!0,pattern:`[A-Za-z0-9]{2,8}`,maxLength:8})]}),(0,C.jsxs)(`label`,{children:[e(`settings.name`),(0,C.jsx)(`input`,{className:`input`,name:`name`,maxLength:255,placeholder:e(`settings.usualName`)})]})]})})}function L(e){return{code:s(e,`code`).toUpperCase(),name:s(e,`name`)||null}}export{N as default};