//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,O as i,an as a,j as o,k as s,zt as c}from"./770f7995.js";import{a as l,c as u,m as d,o as f,p as ee,s as te}from"./d3010d75.js";import{D as p,O as ne}from"./c5641ba9.js";import{a as m,n as h,o as g,r as _,s as re,t as ie}from"./3909dfd4.js";import{c as v,d as y,f as b,g as x,h as ae,o as oe,s as se,u as S}from"./78e52d51.js";var C;function w(){return(w=e((()=>{n(),C=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`currency`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,concreteType:`Currency`,kind:`LinkedField`,name:`currencies`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`symbol`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`decimalPoints`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageCurrenciesQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e],storageKey:null}],storageKey:null},n,{args:null,kind:`FragmentSpread`,name:`rates_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageCurrenciesQuery`,selections:[{alias:null,args:null,concreteType:`Viewer`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Company`,kind:`LinkedField`,name:`company`,plural:!1,selections:[e,t],storageKey:null}],storageKey:null},n,{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}]},params:{cacheID:`8fa0b73dfe9ff17aeb63168e2132cd76`,id:`7de7d14fec42c42ea3a0facb7ee55b5a65edbfc0ae24dad3db12d19b978da742`,metadata:{},name:`pageCurrenciesQuery`,operationKind:`query`,text:`query pageCurrenciesQuery {
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
`}}})(),C.hash=`14b7dc72553b122b1882e483a55a0528`})))()}var T;function E(){return(E=e((()=>{n(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyCreatePayload`,kind:`LinkedField`,name:`currencyCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesCreateMutation`,selections:n},params:{cacheID:`59b8899206e796af8289cf3917413854`,id:`9dea2a133782e27473b8af1f51f25e3c185a152f7676ee7dd3195331f01f5b2b`,metadata:{},name:`pageCurrenciesCreateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesCreateMutation(
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
`}}})(),T.hash=`e5383137ee33be0e849e7d559a15b2a2`})))()}var D;function O(){return(O=e((()=>{n(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`CurrencyUpdatePayload`,kind:`LinkedField`,name:`currencyUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageCurrenciesUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageCurrenciesUpdateMutation`,selections:n},params:{cacheID:`370f7223a4939db7fbf5be8a9ef53680`,id:`988091ec6de30462b37b2619c399a9b9cf9e7886cdfd395d7182878a389ab67a`,metadata:{},name:`pageCurrenciesUpdateMutation`,operationKind:`mutation`,text:`mutation pageCurrenciesUpdateMutation(
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
`}}})(),D.hash=`7343b54fa858b0b97a109376317489e0`})))()}var k;function A(){return(A=e((()=>{n(),k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`RatesLoadPayload`,kind:`LinkedField`,name:`ratesLoad`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`loaded`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ratesMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ratesMutation`,selections:n},params:{cacheID:`02f7edb0ff8323bd5059ccbc6d459f5e`,id:`00122c488c454b19b7d563bb5303dba53aae85d27d826de69a0ea72590356a4d`,metadata:{},name:`ratesMutation`,operationKind:`mutation`,text:`mutation ratesMutation(
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
`}}})(),k.hash=`ad1dafc0fcb1d5ba99543b11d221d562`})))()}var j;function M(){return(M=e((()=>{n(),j={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`rates_query`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`ExchangeRateConnection`,kind:`LinkedField`,name:`exchangeRates`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ExchangeRate`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`date`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`base`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`quote`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`rate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null}],storageKey:null}],storageKey:`exchangeRates(first:50)`}],type:`Query`,abstractKey:null},j.hash=`9908a076818d5132ba6e374df15d99d0`})))()}function N(e,t){let n=[];for(let[r,i]of e.split(`
`).map(e=>e.trim()).entries()){let e=r===0&&!L.test(i);if(!i||e)continue;let a=ce(i,t);if(!a)return{rates:n,unclear:i};n.push(a)}return{rates:n,unclear:null}}function ce(e,t){let[n=``,r=``,i=``,a=``,...o]=le(e).map(e=>e.trim());if(!F.test(n)||!I.test(r)||!I.test(i)||o.some(Boolean))return null;let s=P(e)===`,`&&!a.includes(`,`),c=re(a,s?`en`:t,!0);return c===null||c.startsWith(`-`)?null:{date:n,base:r,quote:i,rate:c}}function P(e){return[`	`,`;`].find(t=>e.includes(t))??`,`}function le(e){let t=P(e);if(t!==`,`)return e.split(t).map(e=>e.trim().replace(/^"(.*)"$/,`$1`));let n=[``];for(let[t,r,i]of e.matchAll(R))t===`,`?n.push(``):n[n.length-1]+=r??i??``;return n}var F,I,L,R;function z(){return(z=e((()=>{g(),F=/^\d{4}-\d\d-\d\d$/,I=/^[A-Za-z0-9]{2,8}$/,L=/\d/,R=/"([^"]*)"|([^",]+)|,/g})))()}function B({query:e,own:n,codes:r}){let a=i(),o=m(),s=t(`SETTINGS_WRITE`),{exchangeRates:c}=(0,U.useFragment)(j,e),{nodes:l,totalCount:u}=c;return(0,W.jsxs)(`section`,{"aria-labelledby":`rates`,children:[(0,W.jsxs)(`h2`,{id:`rates`,children:[a(`settings.rates`),` `,(0,W.jsx)(`span`,{className:`quiet numeric`,children:o.number(u??l.length)})]}),l.length===0&&(0,W.jsx)(`p`,{className:`quiet none`,children:a(`settings.noRates`)}),(0,W.jsx)(`ul`,{className:`lines`,children:l.map(({date:e,base:t,quote:n,rate:r,source:i})=>(0,W.jsxs)(`li`,{className:`line`,children:[(0,W.jsx)(`p`,{className:`line-text numeric`,children:a(`settings.rateIs`,{base:t,quote:n,rate:Number(r)})}),(0,W.jsxs)(`span`,{className:`quiet numeric`,children:[o.day(e),` · `,i]})]},`${e} ${t} ${n}`))}),s&&(0,W.jsx)(V,{own:n,codes:r}),s&&(0,W.jsx)(H,{})]})}function V({own:e,codes:t}){let n=i(),r=m(),{timeZone:a}=o(),s=t.filter(t=>t!==e),c=t=>({rates:[{date:b(t,`date`),base:e,quote:b(t,`quote`),rate:S(t,`rate`,r,!0)}]});return(0,W.jsx)(f,{label:n(`settings.addRate`),children:t=>(0,W.jsxs)(v,{mutation:G,read:c,onDone:t,children:[(0,W.jsxs)(`label`,{children:[n(`settings.rateFrom`),(0,W.jsx)(`input`,{className:`input`,name:`date`,type:`date`,required:!0,defaultValue:ie(a,new Date)})]}),(0,W.jsxs)(`label`,{children:[n(`settings.currency`),(0,W.jsx)(`select`,{className:`input`,name:`quote`,children:s.map(e=>(0,W.jsx)(`option`,{children:e},e))})]}),(0,W.jsxs)(`label`,{children:[n(`settings.unitsFor`,{base:e}),(0,W.jsx)(p,{name:`rate`,required:!0,isRate:!0,isPositive:!0})]})]})})}function H(){let e=i(),t=m(),{locale:n}=o(),r=`2026-01-31;EUR;USD;${t.decimal(1.0842)}`,a=t=>{let{unclear:i}=N(t.value,n);t.setCustomValidity(i===null?``:e(`settings.rateUnclear`,{line:_(i),example:r}))};return(0,W.jsx)(f,{label:e(`settings.loadRates`),children:t=>(0,W.jsx)(v,{mutation:G,read:e=>({rates:N(b(e,`lines`),n).rates}),onDone:t,children:(0,W.jsxs)(`label`,{children:[e(`settings.rateLines`),(0,W.jsx)(`textarea`,{className:`input numeric`,name:`lines`,required:!0,rows:6,placeholder:r,onInput:e=>a(e.currentTarget)})]})})})}var U,W,G;function K(){return(K=e((()=>{A(),M(),U=c(),h(),r(),y(),ne(),u(),s(),z(),W=a(),G=k})))()}function ue(){return(0,J.jsx)(ee,{children:(0,J.jsx)(de,{})})}function de(){let e=i(),n=t(`SETTINGS_WRITE`),{data:r,refresh:a}=se(Y,Q),o=r.viewer.company.currency;return(0,J.jsxs)(ae,{value:a,children:[(0,J.jsxs)(`section`,{"aria-labelledby":`currencies`,children:[(0,J.jsx)(`h2`,{id:`currencies`,children:e(`settings.currencies`)}),(0,J.jsx)(`ul`,{className:`lines`,children:r.currencies.map(e=>(0,J.jsx)(fe,{currency:e,isOwn:e.code===o},e.code))}),n&&(0,J.jsx)(q,{})]}),(0,J.jsx)(B,{query:r,own:o,codes:r.currencies.filter(({isActive:e})=>e).map(({code:e})=>e)})]})}function fe({currency:e,isOwn:t}){let n=i(),{version:r,code:a,name:o,symbol:s,decimalPoints:c,isActive:u,viewerCanUpdate:d}=e,f=e=>({code:a,expectedVersion:r,name:b(e,`name`),symbol:b(e,`symbol`),...!t&&{isActive:e.has(`isActive`)}});return(0,J.jsx)(te,{name:`${a} · ${o}`,isActive:u,facts:[s,n(`settings.decimals`,{count:c}),t&&n(`settings.ofCompany`)],editor:d&&(e=>(0,J.jsxs)(v,{mutation:Z,read:f,onDone:e,children:[(0,J.jsxs)(`label`,{children:[n(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:o})]}),(0,J.jsxs)(`label`,{children:[n(`settings.symbol`),(0,J.jsx)(`input`,{className:`input`,name:`symbol`,required:!0,maxLength:16,defaultValue:s})]}),!t&&(0,J.jsx)(l,{isActive:u})]}))})}function q(){let e=i();return(0,J.jsx)(f,{label:e(`settings.addCurrency`),children:t=>(0,J.jsxs)(v,{mutation:X,read:pe,onDone:t,children:[(0,J.jsxs)(`label`,{children:[e(`settings.code`),(0,J.jsx)(`input`,{className:`input`,name:`code`,required:!0,pattern:`[A-Za-z0-9]{2,8}`,maxLength:8})]}),(0,J.jsxs)(`label`,{children:[e(`settings.name`),(0,J.jsx)(`input`,{className:`input`,name:`name`,maxLength:255,placeholder:e(`settings.usualName`)})]})]})})}function pe(e){return{code:b(e,`code`).toUpperCase(),name:b(e,`name`)||null}}var J,Y,X,Z,Q;function $(){return($=e((()=>{w(),E(),O(),c(),r(),x(),oe(),y(),u(),d(),s(),K(),J=a(),Y=C,X=T,Z=D,Q={}})))()}$();export{ue as default};