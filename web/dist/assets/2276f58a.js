import{r as e,u as t}from"./b5ea03b2.js";import{n,t as r}from"./793ae5d2.js";import{t as i}from"./4a8a370b.js";import{t as a}from"./315ab2a0.js";import{n as o}from"./3dfcdedf.js";var s=t();function c({onLose:t}){let n=e();return(0,s.jsxs)(`form`,{className:`form`,onSubmit:e=>{e.preventDefault(),t(o(new FormData(e.currentTarget),`reason`)||null)},children:[(0,s.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,s.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}n();var l=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:t},params:{cacheID:`80053b78c7e1c2f8a24005ea1a18ab8d`,id:null,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
  $input: DealWinInput!
) {
  result: dealWin(input: $input) {
    deal {
      id
      version
      status
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();l.hash=`57cfc9ef6386a19b140c5cd57d0efcb7`;var u=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:t},params:{cacheID:`6cb8784398e49b558f8abedfc459120e`,id:null,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
  $input: DealLoseInput!
) {
  result: dealLose(input: $input) {
    deal {
      id
      version
      status
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();u.hash=`fe113cfddd078130521ac4b236ecc0e3`;var d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:t},params:{cacheID:`553984746267b6e645987adc78880350`,id:null,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
  $input: DealReopenInput!
) {
  result: dealReopen(input: $input) {
    deal {
      id
      version
      status
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();d.hash=`8a23d4f23a62b119375c239e36e9da0f`,r();var f=l,p=u,m=d;function h({id:t,version:n,title:r}){let o=e(),s=a(f),c=a(p),l=a(m),u=i(m),d={id:t,expectedVersion:n};return{win:()=>void s.write({input:d,optimistic:{result:{deal:{id:t,version:n,status:`WON`},userErrors:[]}},onDone:({deal:e})=>e&&u(o(`record.won`,{title:r}),{id:t,expectedVersion:e.version})}),lose:e=>void c.write({input:{...d,lostReason:e},onDone:({deal:e})=>e&&u(o(`record.lost`,{title:r}),{id:t,expectedVersion:e.version})}),reopen:()=>void l.write({input:d}),isPending:s.isPending||c.isPending||l.isPending,problems:[...s.problems,...c.problems,...l.problems]}}export{c as a,h as i,m as n,f as r,p as t};