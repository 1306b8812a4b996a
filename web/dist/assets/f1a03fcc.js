//# allFunctionsCalledOnLoad
import{U as e,W as t,a as n}from"./b9259d66.js";t();var r=(function(){var e=[{alias:null,args:null,concreteType:`AccountChange`,kind:`LinkedField`,name:`accountChanged`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`accountId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revision`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`liveSubscription`,selections:e,type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`liveSubscription`,selections:e},params:{cacheID:`7c50134930b19011c3ab327e513b644a`,id:`c02bbac56df9b9fb9c265dd155b8dc8f531ff2a8dbfad68d1819f2cbe928f9c0`,metadata:{},name:`liveSubscription`,operationKind:`subscription`,text:`subscription liveSubscription {
  accountChanged {
    accountId
    revision
  }
}
`}}})();r.hash=`a4546600548b98d851f298de0b05617c`,e();var i=r;function a({onChange:e,onReconnect:t}){return n(i,{onNext:({accountChanged:t})=>e(t.accountId,t.revision),onReconnect:t})}export{a as t};