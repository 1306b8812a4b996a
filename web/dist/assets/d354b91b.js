import{n as e}from"./16930679.js";import{$ as t,B as n,F as r,I as i,V as a,Z as o,d as s,l as c,u as l,z as u}from"./a746676e.js";import{f as d,i as f,l as p,n as m,o as h,s as g}from"./67db847a.js";import{a as _,i as v,v as y}from"./20a8ae04.js";import{d as b}from"./17b65b63.js";a();var x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`isManager`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},a=[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`NAME`}]}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isPlaceholder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanManage`,storageKey:null}],storageKey:null}],storageKey:`users(first:100,orderBy:[{"direction":"ASC","field":"NAME"}])`},{condition:`isManager`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Invitation`,kind:`LinkedField`,name:`invitations`,plural:!0,selections:[t,r,n,i,{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acceptedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null}],storageKey:null}]}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageUsersQuery`,selections:a,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageUsersQuery`,selections:a},params:{cacheID:`7e95733d61f388d10a1933882830d4e5`,id:null,metadata:{},name:`pageUsersQuery`,operationKind:`query`,text:`query pageUsersQuery(
  $isManager: Boolean!
) {
  users(first: 100, orderBy: [{field: NAME, direction: ASC}]) {
    nodes {
      id
      version
      name
      email
      role
      isActive
      isPlaceholder
      viewerCanManage
    }
  }
  invitations @include(if: $isManager) {
    id
    email
    name
    role
    expiresAt
    acceptedAt
    revokedAt
  }
}
`}}})();x.hash=`85971a591c8d3d689690f989ba4ccf0b`;var S=e(t(),1),C=n(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`InvitationRevokePayload`,kind:`LinkedField`,name:`invitationRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationRevokeMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationRevokeMutation`,selections:t},params:{cacheID:`039d13fe657f4bce70e5b6ac70df719e`,id:null,metadata:{},name:`invitationRevokeMutation`,operationKind:`mutation`,text:`mutation invitationRevokeMutation(
  $input: InvitationRevokeInput!
) {
  result: invitationRevoke(input: $input) {
    userErrors {
      code
      field
    }
  }
}
`}}})();w.hash=`9069e984449e3c75d74e3c46da4749f1`;var T=o();function E({id:e,email:t,name:n,role:r,expiresAt:i}){let a=c(),o=d(),{write:s,isPending:l,problems:u}=h(w),[f]=(0,S.useState)(()=>Date.now()),m=a(Date.parse(i)<f?`settings.expired`:`settings.expires`,{day:o.date(i)});return(0,T.jsxs)(_,{name:t,facts:[n,a(`settings.role.${r}`),m],children:[(0,T.jsx)(p,{problems:u}),(0,T.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void s({input:{id:e}}),children:[a(`settings.revoke`),(0,T.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}var D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserInvitePayload`,kind:`LinkedField`,name:`userInvite`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`emailStatus`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`inviteMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`inviteMutation`,selections:t},params:{cacheID:`ec67bc7d4c5df81d9c08a7b4da11a8ab`,id:null,metadata:{},name:`inviteMutation`,operationKind:`mutation`,text:`mutation inviteMutation(
  $input: UserInviteInput!
) {
  result: userInvite(input: $input) {
    emailStatus
    userErrors {
      code
      field
    }
  }
}
`}}})();D.hash=`314bef21b3eee31accc789b2fcb77d8e`;var O=[`ADMIN`,`REGULAR`,`READ_ONLY`];function k(){let e=c();return O.map(t=>(0,T.jsx)(`option`,{value:t,children:e(`settings.role.${t}`)},t))}var A=D;function j({placeholders:e}){let t=c();return(0,T.jsx)(v,{label:t(`settings.invite`),children:t=>(0,T.jsx)(M,{placeholders:e,onClose:t})})}function M({placeholders:e,onClose:t}){let n=c(),{write:r,isPending:i,problems:a}=h(A),[o,s]=(0,S.useState)(!1),l=N(a,`LOOK_ALIKE`),d=e=>{let i=f(e,`placeholderId`),c=f(e,`email`),l={email:c,name:f(e,`name`)||null,role:f(e,`role`),allowLookAlike:e.has(`allowLookAlike`),...i?{placeholderId:i}:N(a,`UNCONFIRMED`)||o?{placeholderId:null}:{}};s(N(a,`UNCONFIRMED`)),r({input:l,onDone:({emailStatus:e})=>(u({text:n(`settings.invited.${e===`FAILED`?`failed`:`sent`}`,{email:c})}),t())})};return(0,T.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),d(new FormData(e.currentTarget))},children:[(0,T.jsxs)(`label`,{children:[n(`settings.email`),(0,T.jsx)(`input`,{className:`input`,name:`email`,type:`email`,required:!0,maxLength:255})]}),(0,T.jsxs)(`label`,{children:[n(`settings.nameIfKnown`),(0,T.jsx)(`input`,{className:`input`,name:`name`,maxLength:255})]}),(0,T.jsxs)(`label`,{children:[n(`settings.role`),(0,T.jsx)(`select`,{className:`input`,name:`role`,defaultValue:`REGULAR`,children:(0,T.jsx)(k,{})})]}),e.length>0&&(0,T.jsxs)(`label`,{children:[n(`settings.inPlaceOf`),(0,T.jsxs)(`select`,{className:`input`,name:`placeholderId`,defaultValue:``,children:[(0,T.jsx)(`option`,{value:``,children:n(`settings.noUser`)}),e.map(({id:e,name:t})=>(0,T.jsx)(`option`,{value:e,children:t},e))]})]}),l&&(0,T.jsxs)(`label`,{className:`check`,children:[(0,T.jsx)(`input`,{type:`checkbox`,name:`allowLookAlike`}),n(`settings.allowLookAlike`)]}),N(a,`UNCONFIRMED`)&&(0,T.jsx)(`p`,{className:`quiet`,children:n(`settings.unconfirmedPlaceholder`)}),(0,T.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:i,children:n(i?`record.saving`:`settings.invite`)}),(0,T.jsx)(p,{problems:a})]})}function N(e,t){return e.some(({error:e})=>!(e instanceof r)&&`code`in e&&e.code===t)}var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserRoleChangePayload`,kind:`LinkedField`,name:`userRoleChange`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userRoleMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userRoleMutation`,selections:n},params:{cacheID:`629beaf4a5c5a5a8b454f05600fa9296`,id:null,metadata:{},name:`userRoleMutation`,operationKind:`mutation`,text:`mutation userRoleMutation(
  $input: UserRoleChangeInput!
) {
  result: userRoleChange(input: $input) {
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
`}}})();P.hash=`fe5c2ee4b31e2c04a8e45577ba7b7d1e`;var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserActivatePayload`,kind:`LinkedField`,name:`userActivate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userActivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userActivateMutation`,selections:n},params:{cacheID:`04f2acc3fdf85b0036763788a8fc9bb1`,id:null,metadata:{},name:`userActivateMutation`,operationKind:`mutation`,text:`mutation userActivateMutation(
  $input: UserActivateInput!
) {
  result: userActivate(input: $input) {
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
`}}})();F.hash=`8cda79a13c5bdf8d4953aa16e7bf519b`;var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserDeactivatePayload`,kind:`LinkedField`,name:`userDeactivate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reassignedCount`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deactivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deactivateMutation`,selections:n},params:{cacheID:`6d652841783d1e73cc4b0aabe84aaeb7`,id:null,metadata:{},name:`deactivateMutation`,operationKind:`mutation`,text:`mutation deactivateMutation(
  $input: UserDeactivateInput!
) {
  result: userDeactivate(input: $input) {
    reassignedCount
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
`}}})();I.hash=`da20ce4b443aba8fb48ca3d8706fbe8b`;var L=I;function R({user:e,others:t,onClose:n}){let r=c(),{id:i,version:a,name:o,isPlaceholder:s}=e,[l,u]=(0,S.useState)(s?t[0]?.id??null:null),{write:d,isPending:f,problems:m}=h(L),g=z(e,l),_=r(s?`settings.handOverOf`:`settings.deactivateOf`,{name:o});return(0,T.jsx)(b,{open:!0,onClose:n,title:_,children:(0,T.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),d({input:{id:i,expectedVersion:a,reassignTo:l},onDone:n})},children:[!s&&(0,T.jsx)(`p`,{children:r(`settings.deactivateHelp`)}),(0,T.jsxs)(`label`,{children:[r(`settings.reassignTo`),(0,T.jsxs)(`select`,{className:`input`,value:l??``,onChange:e=>u(e.target.value||null),children:[!s&&(0,T.jsx)(`option`,{value:``,children:r(`settings.reassignToNoUser`)}),t.map(e=>(0,T.jsx)(`option`,{value:e.id,children:e.name},e.id))]})]}),(0,T.jsx)(`p`,{className:`quiet`,role:`status`,children:l&&g!==null&&r(`settings.reassigned`,{count:g})}),(0,T.jsx)(p,{problems:m}),(0,T.jsxs)(`div`,{className:`dialog-actions`,children:[(0,T.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:r(`settings.cancel`)}),(0,T.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:f,children:r(s?`settings.handOver`:`settings.deactivate`)})]})]})})}function z({id:e,version:t},n){let r=(0,C.useRelayEnvironment)(),[a,o]=(0,S.useState)(null);return(0,S.useEffect)(()=>{n&&i(r,L,{id:e,expectedVersion:t,reassignTo:n,validateOnly:!0}).then(({reassignedCount:e})=>o({reassignTo:n,count:e??0})).catch(()=>o(null))},[r,e,t,n]),a?.reassignTo===n?a.count:null}var B=P,V=F;function H({user:e,others:t}){let n=c(),r=s(),[i,a]=(0,S.useState)(!1),o=h(B),l=h(V),{id:u,version:d,name:f,email:m,role:g,isActive:v,isPlaceholder:y,viewerCanManage:b}=e,x={id:u,expectedVersion:d},C=b&&!y,w=[m,!(C&&v)&&!y&&n(`settings.role.${g}`),u===r.id&&n(`settings.you`)];return(0,T.jsxs)(_,{name:f,facts:w,children:[(0,T.jsx)(p,{problems:[...o.problems,...l.problems]}),C&&v&&(0,T.jsx)(`select`,{className:`input`,"aria-label":n(`settings.roleOf`,{name:f}),value:g,disabled:o.isPending,onChange:e=>void o.write({input:{...x,role:e.target.value}}),children:(0,T.jsx)(k,{})}),b&&(v||y)&&t.length>0&&(0,T.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>a(!0),children:[n(y?`settings.handOver`:`settings.deactivate`),(0,T.jsx)(`span`,{className:`visually-hidden`,children:f})]}),C&&!v&&(0,T.jsxs)(`button`,{type:`button`,className:`button`,disabled:l.isPending,onClick:()=>void l.write({input:x}),children:[n(`settings.activate`),(0,T.jsx)(`span`,{className:`visually-hidden`,children:f})]}),i&&(0,T.jsx)(R,{user:e,others:t,onClose:()=>a(!1)})]})}var U=x,W=[[`active`,e=>e.isActive],[`inactive`,e=>!e.isActive&&!e.isPlaceholder],[`placeholders`,e=>e.isPlaceholder]];function G(){return(0,T.jsx)(y,{children:(0,T.jsx)(K,{})})}function K(){let e=c(),t=l(`USERS_MANAGE`),{data:n,refresh:r}=m(U,(0,S.useMemo)(()=>({isManager:t}),[t])),{nodes:i}=n.users,a=n.invitations?.filter(({acceptedAt:e,revokedAt:t})=>!e&&!t)??[],o=i.filter(({isActive:e})=>e);return(0,T.jsxs)(g,{value:r,children:[W.map(([n,r])=>{let a=i.filter(r);return a.length>0&&(0,T.jsxs)(`section`,{"aria-labelledby":n,children:[(0,T.jsx)(`h2`,{id:n,children:e(`settings.users.${n}`)}),n===`placeholders`&&(0,T.jsx)(`p`,{className:`quiet`,children:e(`settings.placeholdersHelp`)}),(0,T.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,T.jsx)(H,{user:e,others:o.filter(({id:t})=>t!==e.id)},e.id))}),n===`active`&&t&&(0,T.jsx)(j,{placeholders:i.filter(({isPlaceholder:e})=>e)})]},n)}),a.length>0&&(0,T.jsxs)(`section`,{"aria-labelledby":`invitations`,children:[(0,T.jsx)(`h2`,{id:`invitations`,children:e(`settings.invitations`)}),(0,T.jsx)(`ul`,{className:`lines`,children:a.map(e=>(0,T.jsx)(E,{...e},e.id))})]})]})}export{G as default};