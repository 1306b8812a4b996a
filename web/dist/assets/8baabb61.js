//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{$ as t,B as n,F as r,I as i,V as a,Z as o,d as s,l as c,u as l,z as u}from"./a285d784.js";import{f as d,i as f,l as p,n as m,o as h,s as g}from"./8badcfae.js";import{D as _,O as v,a as y,i as b,v as x}from"./4489f483.js";import{l as S}from"./5ec898ed.js";a();var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`isManager`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},a=[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`NAME`}]},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isPlaceholder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanManage`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{condition:`isManager`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Invitation`,kind:`LinkedField`,name:`invitations`,plural:!0,selections:[t,r,n,i,{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acceptedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null}],storageKey:null}]}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageUsersQuery`,selections:a,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageUsersQuery`,selections:a},params:{cacheID:`c556f5afbe5e95d75e1bc4b8536b2a61`,id:`0b31652d17fb3c98f658bf362cda00254bd34b3a7fb76b438947f80fdef409b6`,metadata:{},name:`pageUsersQuery`,operationKind:`query`,text:`query pageUsersQuery(
  $isManager: Boolean!
  $where: UserWhere
) {
  users(first: 100, where: $where, orderBy: [{field: NAME, direction: ASC}]) {
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
    pageInfo {
      hasNextPage
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
`}}})();C.hash=`42f4f6bd59f0409a63b255128e68e52d`;var w=e(t(),1),T=n(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`InvitationRevokePayload`,kind:`LinkedField`,name:`invitationRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationRevokeMutation`,selections:n},params:{cacheID:`6bd5ccb467dd9ad9d49510ea2f3078b7`,id:`61f915efcbeeb5746b1eecfb426dd95fda061cbb2ae9d4a1e2251d3ac5585f72`,metadata:{},name:`invitationRevokeMutation`,operationKind:`mutation`,text:`mutation invitationRevokeMutation(
  $input: InvitationRevokeInput!
) {
  result: invitationRevoke(input: $input) {
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
`}}})();E.hash=`3f3b5874c2eee65ac75921bc99e9ce30`;var D=o();function O({id:e,email:t,name:n,role:r,expiresAt:i}){let a=c(),o=d(),{write:s,isPending:l,problems:u}=h(E),[f]=(0,w.useState)(()=>Date.now()),m=a(Date.parse(i)<f?`settings.expired`:`settings.expires`,{day:o.date(i)});return(0,D.jsxs)(y,{name:t,facts:[n,a(`settings.role.${r}`),m],children:[(0,D.jsx)(p,{problems:u}),(0,D.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void s({input:{id:e}}),children:[a(`settings.revoke`),(0,D.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserInvitePayload`,kind:`LinkedField`,name:`userInvite`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`emailStatus`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`inviteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`inviteMutation`,selections:n},params:{cacheID:`d25ec6c24ed25142b2437c7f0494bfeb`,id:`eeabe7b9ccb85ba46ac6d6c1689dce0e215c7f3ab0f7b128cdfd8db7513275f6`,metadata:{},name:`inviteMutation`,operationKind:`mutation`,text:`mutation inviteMutation(
  $input: UserInviteInput!
) {
  result: userInvite(input: $input) {
    emailStatus
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
`}}})();k.hash=`010da77e6eaecf9e9e13afb6fd08fefd`;var A=[`ADMIN`,`REGULAR`,`READ_ONLY`];function j(){let e=c();return A.map(t=>(0,D.jsx)(`option`,{value:t,children:e(`settings.role.${t}`)},t))}var M=k;function N({placeholders:e}){let t=c();return(0,D.jsx)(b,{label:t(`settings.invite`),children:t=>(0,D.jsx)(P,{placeholders:e,onClose:t})})}function P({placeholders:e,onClose:t}){let n=c(),{write:r,isPending:i,problems:a}=h(M),[o,s]=(0,w.useState)(!1),l=F(a,`LOOK_ALIKE`),d=e=>{let i=f(e,`placeholderId`),c=f(e,`email`),l={email:c,name:f(e,`name`)||null,role:f(e,`role`),allowLookAlike:e.has(`allowLookAlike`),...i?{placeholderId:i}:F(a,`UNCONFIRMED`)||o?{placeholderId:null}:{}};s(F(a,`UNCONFIRMED`)),r({input:l,onDone:({emailStatus:e})=>(u({text:n(`settings.invited.${e===`FAILED`?`failed`:`sent`}`,{email:c})}),t())})};return(0,D.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),d(new FormData(e.currentTarget))},children:[(0,D.jsxs)(`label`,{children:[n(`settings.email`),(0,D.jsx)(`input`,{className:`input`,name:`email`,type:`email`,required:!0,maxLength:255})]}),(0,D.jsxs)(`label`,{children:[n(`settings.nameIfKnown`),(0,D.jsx)(`input`,{className:`input`,name:`name`,maxLength:255})]}),(0,D.jsxs)(`label`,{children:[n(`settings.role`),(0,D.jsx)(`select`,{className:`input`,name:`role`,defaultValue:`REGULAR`,children:(0,D.jsx)(j,{})})]}),e.length>0&&(0,D.jsxs)(`label`,{children:[n(`settings.inPlaceOf`),(0,D.jsxs)(`select`,{className:`input`,name:`placeholderId`,defaultValue:``,children:[(0,D.jsx)(`option`,{value:``,children:n(`settings.noUser`)}),e.map(({id:e,name:t})=>(0,D.jsx)(`option`,{value:e,children:t},e))]})]}),l&&(0,D.jsxs)(`label`,{className:`check`,children:[(0,D.jsx)(`input`,{type:`checkbox`,name:`allowLookAlike`}),n(`settings.allowLookAlike`)]}),F(a,`UNCONFIRMED`)&&(0,D.jsx)(`p`,{className:`quiet`,children:n(`settings.unconfirmedPlaceholder`)}),(0,D.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:i,children:n(i?`record.saving`:`settings.invite`)}),(0,D.jsx)(p,{problems:a})]})}function F(e,t){return e.some(({error:e})=>!(e instanceof r)&&`code`in e&&e.code===t)}var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserRoleChangePayload`,kind:`LinkedField`,name:`userRoleChange`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userRoleMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userRoleMutation`,selections:n},params:{cacheID:`629beaf4a5c5a5a8b454f05600fa9296`,id:`6e400c0ffc22b8f256c45db1ff5aa0bf5cb418e91d70f41ce5b81545f5eb251b`,metadata:{},name:`userRoleMutation`,operationKind:`mutation`,text:`mutation userRoleMutation(
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
`}}})();I.hash=`afd07718612d13d5d62e34fbf567fe7c`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserActivatePayload`,kind:`LinkedField`,name:`userActivate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userActivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userActivateMutation`,selections:n},params:{cacheID:`04f2acc3fdf85b0036763788a8fc9bb1`,id:`89a57acc43dcd918d9f5779f9b77e0a0bdde6b5394109bb0d804c16ae9184014`,metadata:{},name:`userActivateMutation`,operationKind:`mutation`,text:`mutation userActivateMutation(
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
`}}})();L.hash=`943add7f7cfd1329571678596cf060d5`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserDeactivatePayload`,kind:`LinkedField`,name:`userDeactivate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reassignedCount`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deactivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deactivateMutation`,selections:n},params:{cacheID:`6d652841783d1e73cc4b0aabe84aaeb7`,id:`2ffc74324a30cf3705d94f8d49a7ff5b95a7c01a13bbe2f9d282bbd86812a14c`,metadata:{},name:`deactivateMutation`,operationKind:`mutation`,text:`mutation deactivateMutation(
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
`}}})();R.hash=`ff1a28c7335de478858efd54b252d696`;var z=R;function B({user:e,others:t,onClose:n}){let r=c(),{id:i,version:a,name:o,isPlaceholder:s}=e,[l]=t,[u,d]=(0,w.useState)(s?l?.id??null:null),{write:f,isPending:m,problems:g}=h(z),_=V(e,u),y=r(s?`settings.handOverOf`:`settings.deactivateOf`,{name:o});return(0,D.jsx)(S,{open:!0,onClose:n,title:y,children:(0,D.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),f({input:{id:i,expectedVersion:a,reassignTo:u},onDone:n})},children:[!s&&(0,D.jsx)(`p`,{children:r(`settings.deactivateHelp`)}),(0,D.jsxs)(`div`,{className:`form-field`,children:[(0,D.jsx)(`span`,{className:`form-field-label`,children:r(`settings.reassignTo`)}),(0,D.jsx)(v,{name:`reassignTo`,label:r(`settings.reassignTo`),...!s&&{empty:r(`settings.reassignToNoUser`)},chosen:s?l:null,except:(0,w.useMemo)(()=>new Set([i]),[i]),onChoose:d})]}),(0,D.jsx)(`p`,{className:`quiet`,role:`status`,children:u&&_!==null&&r(`settings.reassigned`,{count:_})}),(0,D.jsx)(p,{problems:g}),(0,D.jsxs)(`div`,{className:`dialog-actions`,children:[(0,D.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:r(`settings.cancel`)}),(0,D.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:m,children:r(s?`settings.handOver`:`settings.deactivate`)})]})]})})}function V({id:e,version:t},n){let r=(0,T.useRelayEnvironment)(),[a,o]=(0,w.useState)(null);return(0,w.useEffect)(()=>{n&&i(r,z,{id:e,expectedVersion:t,reassignTo:n,validateOnly:!0}).then(({reassignedCount:e})=>o({reassignTo:n,count:e??0})).catch(()=>o(null))},[r,e,t,n]),a?.reassignTo===n?a.count:null}var H=I,U=L;function W({user:e,others:t}){let n=c(),r=s(),[i,a]=(0,w.useState)(!1),o=h(H),l=h(U),{id:u,version:d,name:f,email:m,role:g,isActive:_,isPlaceholder:v,viewerCanManage:b}=e,x={id:u,expectedVersion:d},S=b&&!v,C=[m,!(S&&_)&&!v&&n(`settings.role.${g}`),u===r.id&&n(`settings.you`)];return(0,D.jsxs)(y,{name:f,facts:C,children:[(0,D.jsx)(p,{problems:[...o.problems,...l.problems]}),S&&_&&(0,D.jsx)(`select`,{className:`input`,"aria-label":n(`settings.roleOf`,{name:f}),value:g,disabled:o.isPending,onChange:e=>void o.write({input:{...x,role:e.target.value}}),children:(0,D.jsx)(j,{})}),b&&(_||v)&&t.length>0&&(0,D.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>a(!0),children:[n(v?`settings.handOver`:`settings.deactivate`),(0,D.jsx)(`span`,{className:`visually-hidden`,children:f})]}),S&&!_&&(0,D.jsxs)(`button`,{type:`button`,className:`button`,disabled:l.isPending,onClick:()=>void l.write({input:x}),children:[n(`settings.activate`),(0,D.jsx)(`span`,{className:`visually-hidden`,children:f})]}),i&&(0,D.jsx)(B,{user:e,others:t,onClose:()=>a(!1)})]})}var G=C,K=[[`active`,e=>e.isActive],[`inactive`,e=>!e.isActive&&!e.isPlaceholder],[`placeholders`,e=>e.isPlaceholder]];function q(){return(0,D.jsx)(x,{children:(0,D.jsx)(J,{})})}function J(){let e=c(),[t,n]=(0,w.useState)(``),r=(0,w.useDeferredValue)(t.trim()),i=l(`USERS_MANAGE`),{data:a,refresh:o}=m(G,(0,w.useMemo)(()=>({isManager:i,where:r?{name:{contains:r}}:null}),[i,r])),{nodes:s,pageInfo:u}=a.users,d=a.invitations?.filter(({acceptedAt:e,revokedAt:t})=>!e&&!t)??[],f=s.filter(({isActive:e})=>e);return(0,D.jsxs)(g,{value:o,children:[(u.hasNextPage||t)&&(0,D.jsx)(_,{typed:t,onType:n}),K.map(([t,n])=>{let r=s.filter(n);return r.length>0&&(0,D.jsxs)(`section`,{"aria-labelledby":t,children:[(0,D.jsx)(`h2`,{id:t,children:e(`settings.users.${t}`)}),t===`placeholders`&&(0,D.jsx)(`p`,{className:`quiet`,children:e(`settings.placeholdersHelp`)}),(0,D.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,D.jsx)(W,{user:e,others:f.filter(({id:t})=>t!==e.id)},e.id))}),t===`active`&&i&&(0,D.jsx)(N,{placeholders:s.filter(({isPlaceholder:e})=>e)})]},t)}),d.length>0&&(0,D.jsxs)(`section`,{"aria-labelledby":`invitations`,children:[(0,D.jsx)(`h2`,{id:`invitations`,children:e(`settings.invitations`)}),(0,D.jsx)(`ul`,{className:`lines`,children:d.map(e=>(0,D.jsx)(O,{...e},e.id))})]})]})}export{q as default};