//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{H as t,R as n,U as r,W as i,f as a,m as o,p as s,rt as c,tt as l,z as u}from"./b9259d66.js";import{f as d,i as f,l as p,n as m,o as h,s as g}from"./110b5995.js";import{T as _,a as v,h as y,i as b,w as x}from"./80228abc.js";import{l as S}from"./6a67ba05.js";i();var C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`isManager`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},a=[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`NAME`}]},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isPlaceholder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanManage`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{condition:`isManager`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Invitation`,kind:`LinkedField`,name:`invitations`,plural:!0,selections:[t,r,n,i,{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acceptedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null}],storageKey:null}]}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageUsersQuery`,selections:a,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageUsersQuery`,selections:a},params:{cacheID:`c556f5afbe5e95d75e1bc4b8536b2a61`,id:`0b31652d17fb3c98f658bf362cda00254bd34b3a7fb76b438947f80fdef409b6`,metadata:{},name:`pageUsersQuery`,operationKind:`query`,text:`query pageUsersQuery(
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
`}}})();C.hash=`42f4f6bd59f0409a63b255128e68e52d`;var w=e(c(),1),T=r(),E=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`InvitationRevokePayload`,kind:`LinkedField`,name:`invitationRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationRevokeMutation`,selections:n},params:{cacheID:`5becd4f2814ef1354ed49205b4767b02`,id:`ce6ef6d7638a0a3655b1c304d3f26461ca078f6465ac73b4c935da6d1688157e`,metadata:{},name:`invitationRevokeMutation`,operationKind:`mutation`,text:`mutation invitationRevokeMutation(
  $input: InvitationRevokeInput!
) {
  result: invitationRevoke(input: $input) {
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
`}}})();E.hash=`3f3b5874c2eee65ac75921bc99e9ce30`;var D=l();function O({id:e,email:t,name:n,role:r,expiresAt:i}){let o=a(),s=d(),{write:c,isPending:l,problems:u}=h(E),[f]=(0,w.useState)(()=>Date.now()),m=o(Date.parse(i)<f?`settings.expired`:`settings.expires`,{day:s.date(i)});return(0,D.jsxs)(v,{name:t,facts:[n,o(`settings.role.${r}`),m],children:[(0,D.jsx)(p,{problems:u}),(0,D.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void c({input:{id:e}}),children:[o(`settings.revoke`),(0,D.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserInvitePayload`,kind:`LinkedField`,name:`userInvite`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`emailStatus`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`inviteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`inviteMutation`,selections:n},params:{cacheID:`6da71a6803187f01b346031e2eb24571`,id:`1b069c63c38d27973b35a8e1731003b31a61f18b52338b3d15bdc083a592c3ba`,metadata:{},name:`inviteMutation`,operationKind:`mutation`,text:`mutation inviteMutation(
  $input: UserInviteInput!
) {
  result: userInvite(input: $input) {
    emailStatus
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
`}}})();k.hash=`010da77e6eaecf9e9e13afb6fd08fefd`;var A=[`ADMIN`,`REGULAR`,`READ_ONLY`];function j(){let e=a();return A.map(t=>(0,D.jsx)(`option`,{value:t,children:e(`settings.role.${t}`)},t))}var M=k;function N({placeholders:e}){let t=a();return(0,D.jsx)(b,{label:t(`settings.invite`),children:t=>(0,D.jsx)(P,{placeholders:e,onClose:t})})}function P({placeholders:e,onClose:n}){let r=a(),{write:i,isPending:o,problems:s}=h(M),[c,l]=(0,w.useState)(!1),u=F(s,`LOOK_ALIKE`),d=e=>{let a=f(e,`placeholderId`),o=f(e,`email`),u={email:o,name:f(e,`name`)||null,role:f(e,`role`),allowLookAlike:e.has(`allowLookAlike`),...a?{placeholderId:a}:F(s,`UNCONFIRMED`)||c?{placeholderId:null}:{}};l(F(s,`UNCONFIRMED`)),i({input:u,onDone:({emailStatus:e})=>(t({text:r(`settings.invited.${e===`FAILED`?`failed`:`sent`}`,{email:o})}),n())})};return(0,D.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),d(new FormData(e.currentTarget))},children:[(0,D.jsxs)(`label`,{children:[r(`settings.email`),(0,D.jsx)(`input`,{className:`input`,name:`email`,type:`email`,required:!0,maxLength:255})]}),(0,D.jsxs)(`label`,{children:[r(`settings.nameIfKnown`),(0,D.jsx)(`input`,{className:`input`,name:`name`,maxLength:255})]}),(0,D.jsxs)(`label`,{children:[r(`settings.role`),(0,D.jsx)(`select`,{className:`input`,name:`role`,defaultValue:`REGULAR`,children:(0,D.jsx)(j,{})})]}),e.length>0&&(0,D.jsxs)(`label`,{children:[r(`settings.inPlaceOf`),(0,D.jsxs)(`select`,{className:`input`,name:`placeholderId`,defaultValue:``,children:[(0,D.jsx)(`option`,{value:``,children:r(`settings.noUser`)}),e.map(({id:e,name:t})=>(0,D.jsx)(`option`,{value:e,children:t},e))]})]}),u&&(0,D.jsxs)(`label`,{className:`check`,children:[(0,D.jsx)(`input`,{type:`checkbox`,name:`allowLookAlike`}),r(`settings.allowLookAlike`)]}),F(s,`UNCONFIRMED`)&&(0,D.jsx)(`p`,{className:`quiet`,children:r(`settings.unconfirmedPlaceholder`)}),(0,D.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:o,children:r(o?`record.saving`:`settings.invite`)}),(0,D.jsx)(p,{problems:s})]})}function F(e,t){return e.some(({error:e})=>!(e instanceof n)&&`code`in e&&e.code===t)}var I=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserRoleChangePayload`,kind:`LinkedField`,name:`userRoleChange`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userRoleMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userRoleMutation`,selections:n},params:{cacheID:`408aefd5d51346fd87fb5587c9a4aab0`,id:`6f58c1050a82d8187862972a3bb8d6a72b7b34e7b7a2ab8811264057b69fa2f5`,metadata:{},name:`userRoleMutation`,operationKind:`mutation`,text:`mutation userRoleMutation(
  $input: UserRoleChangeInput!
) {
  result: userRoleChange(input: $input) {
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
`}}})();I.hash=`afd07718612d13d5d62e34fbf567fe7c`;var L=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserActivatePayload`,kind:`LinkedField`,name:`userActivate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userActivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userActivateMutation`,selections:n},params:{cacheID:`f9caad67c528512621e6dcb651bd9726`,id:`abe2eead44e7c2bbbb04afc6b425ee72feda43deae8c14f612e05b1493cb37c5`,metadata:{},name:`userActivateMutation`,operationKind:`mutation`,text:`mutation userActivateMutation(
  $input: UserActivateInput!
) {
  result: userActivate(input: $input) {
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
`}}})();L.hash=`943add7f7cfd1329571678596cf060d5`;var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserDeactivatePayload`,kind:`LinkedField`,name:`userDeactivate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reassignedCount`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deactivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deactivateMutation`,selections:n},params:{cacheID:`8ec0e1847461b89a9eac9e3f7846d6b3`,id:`8745709ce5b2bd5b1358f71f2d4b442c0d51ee9af72d44243f12dd2768410636`,metadata:{},name:`deactivateMutation`,operationKind:`mutation`,text:`mutation deactivateMutation(
  $input: UserDeactivateInput!
) {
  result: userDeactivate(input: $input) {
    reassignedCount
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
`}}})();R.hash=`ff1a28c7335de478858efd54b252d696`;var z=R;function B({user:e,others:t,onClose:n}){let r=a(),{id:i,version:o,name:s,isPlaceholder:c}=e,[l]=t,[u,d]=(0,w.useState)(c?l?.id??null:null),{write:f,isPending:m,problems:g}=h(z),v=V(e,u),y=r(c?`settings.handOverOf`:`settings.deactivateOf`,{name:s});return(0,D.jsx)(S,{open:!0,onClose:n,title:y,children:(0,D.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),f({input:{id:i,expectedVersion:o,reassignTo:u},onDone:n})},children:[!c&&(0,D.jsx)(`p`,{children:r(`settings.deactivateHelp`)}),(0,D.jsxs)(`div`,{className:`form-field`,children:[(0,D.jsx)(`span`,{className:`form-field-label`,children:r(`settings.reassignTo`)}),(0,D.jsx)(_,{name:`reassignTo`,label:r(`settings.reassignTo`),...!c&&{empty:r(`settings.reassignToNoUser`)},chosen:c?l:null,except:(0,w.useMemo)(()=>new Set([i]),[i]),onChoose:d})]}),(0,D.jsx)(`p`,{className:`quiet`,role:`status`,children:u&&v!==null&&r(`settings.reassigned`,{count:v})}),(0,D.jsx)(p,{problems:g}),(0,D.jsxs)(`div`,{className:`dialog-actions`,children:[(0,D.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:r(`settings.cancel`)}),(0,D.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:m,children:r(c?`settings.handOver`:`settings.deactivate`)})]})]})})}function V({id:e,version:t},n){let r=(0,T.useRelayEnvironment)(),[i,a]=(0,w.useState)(null);return(0,w.useEffect)(()=>{n&&u(r,z,{id:e,expectedVersion:t,reassignTo:n,validateOnly:!0}).then(({reassignedCount:e})=>a({reassignTo:n,count:e??0})).catch(()=>a(null))},[r,e,t,n]),i?.reassignTo===n?i.count:null}var H=I,U=L;function W({user:e,others:t}){let n=a(),r=o(),[i,s]=(0,w.useState)(!1),c=h(H),l=h(U),{id:u,version:d,name:f,email:m,role:g,isActive:_,isPlaceholder:y,viewerCanManage:b}=e,x={id:u,expectedVersion:d},S=b&&!y,C=[m,!(S&&_)&&!y&&n(`settings.role.${g}`),u===r.id&&n(`settings.you`)];return(0,D.jsxs)(v,{name:f,facts:C,children:[(0,D.jsx)(p,{problems:[...c.problems,...l.problems]}),S&&_&&(0,D.jsx)(`select`,{className:`input`,"aria-label":n(`settings.roleOf`,{name:f}),value:g,disabled:c.isPending,onChange:e=>void c.write({input:{...x,role:e.target.value}}),children:(0,D.jsx)(j,{})}),b&&(_||y)&&t.length>0&&(0,D.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>s(!0),children:[n(y?`settings.handOver`:`settings.deactivate`),(0,D.jsx)(`span`,{className:`visually-hidden`,children:f})]}),S&&!_&&(0,D.jsxs)(`button`,{type:`button`,className:`button`,disabled:l.isPending,onClick:()=>void l.write({input:x}),children:[n(`settings.activate`),(0,D.jsx)(`span`,{className:`visually-hidden`,children:f})]}),i&&(0,D.jsx)(B,{user:e,others:t,onClose:()=>s(!1)})]})}var G=C,K=[[`active`,e=>e.isActive],[`inactive`,e=>!e.isActive&&!e.isPlaceholder],[`placeholders`,e=>e.isPlaceholder]];function q(){return(0,D.jsx)(y,{children:(0,D.jsx)(J,{})})}function J(){let e=a(),[t,n]=(0,w.useState)(``),r=(0,w.useDeferredValue)(t.trim()),i=s(`USERS_MANAGE`),{data:o,refresh:c}=m(G,(0,w.useMemo)(()=>({isManager:i,where:r?{name:{contains:r}}:null}),[i,r])),{nodes:l,pageInfo:u}=o.users,d=o.invitations?.filter(({acceptedAt:e,revokedAt:t})=>!e&&!t)??[],f=l.filter(({isActive:e})=>e);return(0,D.jsxs)(g,{value:c,children:[(u.hasNextPage||t)&&(0,D.jsx)(x,{typed:t,onType:n}),K.map(([t,n])=>{let r=l.filter(n);return r.length>0&&(0,D.jsxs)(`section`,{"aria-labelledby":t,children:[(0,D.jsx)(`h2`,{id:t,children:e(`settings.users.${t}`)}),t===`placeholders`&&(0,D.jsx)(`p`,{className:`quiet`,children:e(`settings.placeholdersHelp`)}),(0,D.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,D.jsx)(W,{user:e,others:f.filter(({id:t})=>t!==e.id)},e.id))}),t===`active`&&i&&(0,D.jsx)(N,{placeholders:l.filter(({isPlaceholder:e})=>e)})]},t)}),d.length>0&&(0,D.jsxs)(`section`,{"aria-labelledby":`invitations`,children:[(0,D.jsx)(`h2`,{id:`invitations`,children:e(`settings.invitations`)}),(0,D.jsx)(`ul`,{className:`lines`,children:d.map(e=>(0,D.jsx)(O,{...e},e.id))})]})]})}export{q as default};