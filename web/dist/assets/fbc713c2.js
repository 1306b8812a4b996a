import{B as e,r as t,z as n}from"./dfbc0ede.js";e();var r=(function(){var e=[{alias:null,args:null,concreteType:`AccountChange`,kind:`LinkedField`,name:`accountChanged`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`accountId`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`liveSubscription`,selections:e,type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`liveSubscription`,selections:e},params:{cacheID:`8056d7e17bb3ff8ce50bff847623a682`,id:null,metadata:{},name:`liveSubscription`,operationKind:`subscription`,text:`subscription liveSubscription {
  accountChanged {
    accountId
  }
}
`}}})();r.hash=`a4546600548b98d851f298de0b05617c`,n();var i=r;function a({onChange:e,onReconnect:n}){return t(i,{onNext:({accountChanged:t})=>e(t.accountId),onReconnect:n})}export{a as t};