import{r as e,u as t}from"./b5ea03b2.js";import{n,t as r}from"./793ae5d2.js";import{t as i}from"./ab10161d.js";import{t as a}from"./c7300a5e.js";import{n as o}from"./ada9b839.js";var s=t();function c({onLose:t}){let n=e();return(0,s.jsxs)(`form`,{className:`form`,onSubmit:e=>{e.preventDefault(),t(o(new FormData(e.currentTarget),`reason`)||null)},children:[(0,s.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":n(`record.reason`),placeholder:n(`record.reason`)}),(0,s.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:n(`record.lose`)})]})}n();var l=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`c55ec8f239c6b4a7205605fabc957837`,id:null,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();l.hash=`3a59ffad61689cd8aa6c0e69754c7d83`;var u=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`cd4276cefabfc0d5387fd09ebc71243c`,id:null,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();u.hash=`16ee49007560c391b4591450daa8fe67`;var d=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`63c7072eb45d52238d34d9acb4a56dcf`,id:null,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();d.hash=`b48e2fe301407d1b1eae4a0a2af39b83`,r();var f=l,p=u,m=d;function h({id:t,version:n,title:r}){let o=e(),s=a(f),c=a(p),l=a(m),u=i(m),d={id:t,expectedVersion:n};return{win:()=>void s.write({input:d,optimistic:{result:{deal:{id:t,version:n,status:`WON`},userErrors:[]}},onDone:({deal:e})=>e&&u(o(`record.won`,{title:r}),{id:t,expectedVersion:e.version})}),lose:e=>void c.write({input:{...d,lostReason:e},onDone:({deal:e})=>e&&u(o(`record.lost`,{title:r}),{id:t,expectedVersion:e.version})}),reopen:()=>void l.write({input:d}),isPending:s.isPending||c.isPending||l.isPending,problems:[...s.problems,...c.problems,...l.problems]}}export{c as a,h as i,m as n,f as r,p as t};