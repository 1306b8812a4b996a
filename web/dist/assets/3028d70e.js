//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,Tn as r,U as i,V as a,W as o,in as s,rn as c}from"./eac1eecf.js";import{c as l,l as u,o as d,s as f,u as p}from"./d2c0e662.js";import{D as m,w as h}from"./981ca7e3.js";import{n as g,t as _}from"./f90bfb2c.js";import{c as v,d as y,f as b,g as x,h as S,o as C,s as w}from"./982b6667.js";var T;function E(){return(E=e((()=>{s(),T=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`members`,plural:!0,selections:[e,t],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageTeamsQuery`,selections:n,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageTeamsQuery`,selections:n},params:{cacheID:`25c60f520838d32c86ed99492ea3f7c3`,id:`5f8efcbc5f35e30dfebb7d0bf33f10d867fee6b0d9031e437099b5083502cb89`,metadata:{},name:`pageTeamsQuery`,operationKind:`query`,text:`query pageTeamsQuery {
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
`}}})(),T.hash=`312b6bfe14dca6ead51cf36396898f6e`})))()}var D;function O(){return(O=e((()=>{s(),D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamCreatePayload`,kind:`LinkedField`,name:`teamCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTeamsCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTeamsCreateMutation`,selections:n},params:{cacheID:`e175a9b1249a0b25420a602df477be5c`,id:`be1886b5fc6fb5d079005224a3d750eb4af481209e9e855de5c5fb0793be85ad`,metadata:{},name:`pageTeamsCreateMutation`,operationKind:`mutation`,text:`mutation pageTeamsCreateMutation(
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
`}}})(),D.hash=`d46d875f34795f7f34e70f25a853b64f`})))()}function k({name:e=``,members:t}){let r=n();return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`label`,{children:[r(`settings.name`),(0,j.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,j.jsxs)(`fieldset`,{className:`choices`,children:[(0,j.jsx)(`legend`,{children:r(`settings.members`)}),(0,j.jsx)(h,{name:`memberIds`,...t&&{chosen:t}})]})]})}function A(e){return{name:b(e,`name`),memberIds:e.getAll(`memberIds`).map(String)}}var j;function M(){return(M=e((()=>{a(),m(),y(),j=t()})))()}var N;function P(){return(P=e((()=>{s(),N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamUpdatePayload`,kind:`LinkedField`,name:`teamUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`teamMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`teamMutation`,selections:n},params:{cacheID:`84b5607d9a97585a088fce0ef289666f`,id:`558883b398d7fe057b3e5b302604763fa603a83ad12ca52ee5726563da7907a3`,metadata:{},name:`teamMutation`,operationKind:`mutation`,text:`mutation teamMutation(
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
`}}})(),N.hash=`e5a594bddb64266e041fab6c12d72ab0`})))()}var F;function I(){return(I=e((()=>{s(),F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamDeletePayload`,kind:`LinkedField`,name:`teamDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`teamDeleteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`teamDeleteMutation`,selections:n},params:{cacheID:`d6295ff099a20360dc5c851d6da3fb0e`,id:`40517af9ea1c334e81b4aabab6b4c98587abdba2bf304b5a7135635366d9e1d9`,metadata:{},name:`teamDeleteMutation`,operationKind:`mutation`,text:`mutation teamDeleteMutation(
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
`}}})(),F.hash=`46c551d1c4a79cb9916e783655737b16`})))()}function L({team:e}){let t=n(),[r,i]=(0,R.useState)(!1),{id:a,version:o,name:s,members:c,viewerCanUpdate:l}=e,u={id:a,expectedVersion:o},d=e=>({...u,...A(e)});return(0,z.jsxs)(f,{name:s,facts:c.length?c.map(e=>e.name):[t(`settings.noMembers`)],editor:l&&(e=>(0,z.jsx)(v,{mutation:B,read:d,onDone:e,children:(0,z.jsx)(k,{name:s,members:c})})),children:[l&&(0,z.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>i(!0),children:[t(`settings.delete`),(0,z.jsx)(`span`,{className:`visually-hidden`,children:s})]}),(0,z.jsx)(_,{open:r,onClose:()=>i(!1),title:t(`settings.deleteTeam`,{name:s}),children:(0,z.jsx)(v,{mutation:V,read:()=>u,submit:t(`settings.delete`),onDone:()=>i(!1),children:(0,z.jsx)(`p`,{children:t(`settings.deleteTeamHelp`)})})})]})}var R,z,B,V;function H(){return(H=e((()=>{P(),I(),R=r(),c(),a(),y(),l(),g(),M(),z=t(),B=N,V=F})))()}function U(){return(0,G.jsx)(u,{children:(0,G.jsx)(W,{})})}function W(){let e=n(),t=o(`SETTINGS_WRITE`),{data:r,refresh:i}=w(K,J);return(0,G.jsx)(S,{value:i,children:(0,G.jsxs)(`section`,{children:[(0,G.jsx)(`p`,{className:`quiet none`,children:e(r.teams.length?`settings.teamsHelp`:`settings.noTeams`)}),(0,G.jsx)(`ul`,{className:`lines`,children:r.teams.map(e=>(0,G.jsx)(L,{team:e},e.id))}),t&&(0,G.jsx)(d,{label:e(`settings.addTeam`),children:e=>(0,G.jsx)(v,{mutation:q,read:A,onDone:e,children:(0,G.jsx)(k,{})})})]})})}var G,K,q,J;function Y(){return(Y=e((()=>{E(),O(),c(),a(),x(),C(),y(),l(),p(),i(),M(),H(),G=t(),K=T,q=D,J={}})))()}Y();export{U as default};