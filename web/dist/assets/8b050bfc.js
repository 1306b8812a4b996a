import{n as e}from"./16930679.js";import{$ as t,B as n,V as r,Z as i,l as a,u as o}from"./a746676e.js";import{i as s,n as c,r as l,s as u}from"./67db847a.js";import{a as d,i as f,v as p}from"./20a8ae04.js";import{d as m}from"./17b65b63.js";r();var h=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t],r=[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`members`,plural:!0,selections:n,storageKey:null}],storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`where`,value:{isActive:!0}}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:n,storageKey:null}],storageKey:`users(first:100,where:{"isActive":true})`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`pageTeamsQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`pageTeamsQuery`,selections:r},params:{cacheID:`c047cd87863e14a8314f784c29dd26e9`,id:null,metadata:{},name:`pageTeamsQuery`,operationKind:`query`,text:`query pageTeamsQuery {
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
  users(first: 100, where: {isActive: true}) {
    nodes {
      id
      name
    }
  }
}
`}}})();h.hash=`c5c2935341e4dad48a7e4df788f411b0`;var g=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamCreatePayload`,kind:`LinkedField`,name:`teamCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageTeamsCreateMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageTeamsCreateMutation`,selections:t},params:{cacheID:`55337d2fb215e0229093bedc0889aa2b`,id:null,metadata:{},name:`pageTeamsCreateMutation`,operationKind:`mutation`,text:`mutation pageTeamsCreateMutation(
  $input: TeamCreateInput!
) {
  result: teamCreate(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();g.hash=`4d92ffa9c511ad986805c7a04a3b82d1`,n();var _=i(),v=[];function y({name:e=``,members:t=v,users:n}){let r=a(),i=new Set(t.map(({id:e})=>e)),o=[...n,...t.filter(({id:e})=>!n.some(t=>t.id===e))];return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsxs)(`label`,{children:[r(`settings.name`),(0,_.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,defaultValue:e})]}),(0,_.jsxs)(`fieldset`,{className:`choices`,children:[(0,_.jsx)(`legend`,{children:r(`settings.members`)}),o.map(e=>(0,_.jsxs)(`label`,{className:`check`,children:[(0,_.jsx)(`input`,{type:`checkbox`,name:`memberIds`,value:e.id,defaultChecked:i.has(e.id)}),(0,_.jsx)(`bdi`,{children:e.name})]},e.id))]})]})}function b(e){return{name:s(e,`name`),memberIds:e.getAll(`memberIds`).map(String)}}var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamUpdatePayload`,kind:`LinkedField`,name:`teamUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`teamMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`teamMutation`,selections:n},params:{cacheID:`51e3f6fb97e78e01ded49fb0a995b3d3`,id:null,metadata:{},name:`teamMutation`,operationKind:`mutation`,text:`mutation teamMutation(
  $input: TeamUpdateInput!
) {
  result: teamUpdate(input: $input) {
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
`}}})();x.hash=`75acf24a82b9f6dc75953e8d6856fbb2`;var S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`TeamDeletePayload`,kind:`LinkedField`,name:`teamDelete`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`teamDeleteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`teamDeleteMutation`,selections:n},params:{cacheID:`7e90a4db1fc8a231ccee5eb392c7e1a2`,id:null,metadata:{},name:`teamDeleteMutation`,operationKind:`mutation`,text:`mutation teamDeleteMutation(
  $input: TeamDeleteInput!
) {
  result: teamDelete(input: $input) {
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
`}}})();S.hash=`dce03d6e15b89341753868b1bc596e41`;var C=e(t(),1),w=x,T=S;function E({team:e,users:t}){let n=a(),[r,i]=(0,C.useState)(!1),{id:o,version:s,name:c,members:u,viewerCanUpdate:f}=e,p={id:o,expectedVersion:s},h=e=>({...p,...b(e)});return(0,_.jsxs)(d,{name:c,facts:u.length?u.map(e=>e.name):[n(`settings.noMembers`)],editor:f&&(e=>(0,_.jsx)(l,{mutation:w,read:h,onDone:e,children:(0,_.jsx)(y,{name:c,members:u,users:t})})),children:[f&&(0,_.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>i(!0),children:[n(`settings.delete`),(0,_.jsx)(`span`,{className:`visually-hidden`,children:c})]}),(0,_.jsx)(m,{open:r,onClose:()=>i(!1),title:n(`settings.deleteTeam`,{name:c}),children:(0,_.jsx)(l,{mutation:T,read:()=>p,submit:n(`settings.delete`),onDone:()=>i(!1),children:(0,_.jsx)(`p`,{children:n(`settings.deleteTeamHelp`)})})})]})}var D=h,O=g,k={};function A(){return(0,_.jsx)(p,{children:(0,_.jsx)(j,{})})}function j(){let e=a(),t=o(`SETTINGS_WRITE`),{data:n,refresh:r}=c(D,k),i=n.users.nodes;return(0,_.jsx)(u,{value:r,children:(0,_.jsxs)(`section`,{children:[(0,_.jsx)(`p`,{className:`quiet none`,children:e(n.teams.length?`settings.teamsHelp`:`settings.noTeams`)}),(0,_.jsx)(`ul`,{className:`lines`,children:n.teams.map(e=>(0,_.jsx)(E,{team:e,users:i},e.id))}),t&&(0,_.jsx)(f,{label:e(`settings.addTeam`),children:e=>(0,_.jsx)(l,{mutation:O,read:b,onDone:e,children:(0,_.jsx)(y,{users:i})})})]})})}export{A as default};