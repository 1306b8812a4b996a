//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{U as t,W as n,f as r,p as i,rt as a,tt as o}from"./b9259d66.js";import{i as s,n as c,r as l,s as u}from"./110b5995.js";import{C as d,a as f,h as p,i as m}from"./80228abc.js";import{l as h}from"./6a67ba05.js";n();var g=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`members`,plural:!0,selections:[e,t],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageTeamsQuery`,selections:n,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageTeamsQuery`,selections:n},params:{cacheID:`25c60f520838d32c86ed99492ea3f7c3`,id:`5f8efcbc5f35e30dfebb7d0bf33f10d867fee6b0d9031e437099b5083502cb89`,metadata:{},name:`pageTeamsQuery`,operationKind:`query`,text:`query pageTeamsQuery {
  teams {
    id
    version
    name
    viewerCanUpdate
    members {
      id
      name
    }
  }
}
`}}})();g.hash=`312b6bfe14dca6ead51cf36396898f6e`;var _=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamCreatePayload`,kind:`LinkedField`,name:`teamCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTeamsCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTeamsCreateMutation`,selections:n},params:{cacheID:`e175a9b1249a0b25420a602df477be5c`,id:`be1886b5fc6fb5d079005224a3d750eb4af481209e9e855de5c5fb0793be85ad`,metadata:{},name:`pageTeamsCreateMutation`,operationKind:`mutation`,text:`mutation pageTeamsCreateMutation(
  $input: TeamCreateInput!
) {
  result: teamCreate(input: $input) {
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
`}}})();_.hash=`d46d875f34795f7f34e70f25a853b64f`,t();var v=o();function y({name:e=``,members:t}){let n=r();return(0,v.jsxs)(v.Fragment,{children:[(0,v.jsxs)(`label`,{children:[n(`settings.name`),(0,v.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,v.jsxs)(`fieldset`,{className:`choices`,children:[(0,v.jsx)(`legend`,{children:n(`settings.members`)}),(0,v.jsx)(d,{name:`memberIds`,...t&&{chosen:t}})]})]})}function b(e){return{name:s(e,`name`),memberIds:e.getAll(`memberIds`).map(String)}}var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamUpdatePayload`,kind:`LinkedField`,name:`teamUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`teamMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`teamMutation`,selections:n},params:{cacheID:`84b5607d9a97585a088fce0ef289666f`,id:`558883b398d7fe057b3e5b302604763fa603a83ad12ca52ee5726563da7907a3`,metadata:{},name:`teamMutation`,operationKind:`mutation`,text:`mutation teamMutation(
  $input: TeamUpdateInput!
) {
  result: teamUpdate(input: $input) {
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
`}}})();x.hash=`e5a594bddb64266e041fab6c12d72ab0`;var S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamDeletePayload`,kind:`LinkedField`,name:`teamDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`teamDeleteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`teamDeleteMutation`,selections:n},params:{cacheID:`d6295ff099a20360dc5c851d6da3fb0e`,id:`40517af9ea1c334e81b4aabab6b4c98587abdba2bf304b5a7135635366d9e1d9`,metadata:{},name:`teamDeleteMutation`,operationKind:`mutation`,text:`mutation teamDeleteMutation(
  $input: TeamDeleteInput!
) {
  result: teamDelete(input: $input) {
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
`}}})();S.hash=`46c551d1c4a79cb9916e783655737b16`;var C=e(a(),1),w=x,T=S;function E({team:e}){let t=r(),[n,i]=(0,C.useState)(!1),{id:a,version:o,name:s,members:c,viewerCanUpdate:u}=e,d={id:a,expectedVersion:o},p=e=>({...d,...b(e)});return(0,v.jsxs)(f,{name:s,facts:c.length?c.map(e=>e.name):[t(`settings.noMembers`)],editor:u&&(e=>(0,v.jsx)(l,{mutation:w,read:p,onDone:e,children:(0,v.jsx)(y,{name:s,members:c})})),children:[u&&(0,v.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>i(!0),children:[t(`settings.delete`),(0,v.jsx)(`span`,{className:`visually-hidden`,children:s})]}),(0,v.jsx)(h,{open:n,onClose:()=>i(!1),title:t(`settings.deleteTeam`,{name:s}),children:(0,v.jsx)(l,{mutation:T,read:()=>d,submit:t(`settings.delete`),onDone:()=>i(!1),children:(0,v.jsx)(`p`,{children:t(`settings.deleteTeamHelp`)})})})]})}var D=g,O=_,k={};function A(){return(0,v.jsx)(p,{children:(0,v.jsx)(j,{})})}function j(){let e=r(),t=i(`SETTINGS_WRITE`),{data:n,refresh:a}=c(D,k);return(0,v.jsx)(u,{value:a,children:(0,v.jsxs)(`section`,{children:[(0,v.jsx)(`p`,{className:`quiet none`,children:e(n.teams.length?`settings.teamsHelp`:`settings.noTeams`)}),(0,v.jsx)(`ul`,{className:`lines`,children:n.teams.map(e=>(0,v.jsx)(E,{team:e},e.id))}),t&&(0,v.jsx)(m,{label:e(`settings.addTeam`),children:e=>(0,v.jsx)(l,{mutation:O,read:b,onDone:e,children:(0,v.jsx)(y,{})})})]})})}export{A as default};