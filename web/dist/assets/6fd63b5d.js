//# allFunctionsCalledOnLoad
import{H as e,U as t,i as n}from"./3455f8b5.js";t();var r=(function(){var e=[{alias:null,args:null,concreteType:`AccountChange`,kind:`LinkedField`,name:`accountChanged`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`accountId`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`liveSubscription`,selections:e,type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`liveSubscription`,selections:e},params:{cacheID:`8056d7e17bb3ff8ce50bff847623a682`,id:`12b686946b6c1965836eeec6b6534f05995ffce7a6acbaa8f95f6e36bb5ff2a1`,metadata:{},name:`liveSubscription`,operationKind:`subscription`,text:`subscription liveSubscription {
  accountChanged {
    accountId
  }
}
`}}})();r.hash=`a4546600548b98d851f298de0b05617c`,e();var i=r;function a({onChange:e,onReconnect:t}){return n(i,{onNext:({accountChanged:t})=>e(t.accountId),onReconnect:t})}export{a as t};