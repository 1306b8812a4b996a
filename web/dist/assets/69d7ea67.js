//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,G as n,H as r,Ht as i,Qt as a,Tn as o,U as s,Ut as c,V as l,Vt as u,W as d,en as f,in as p,o as m,rn as h,u as g}from"./eac1eecf.js";import{R as ee,z as _}from"./88b7b131.js";import{c as v,l as y,o as b,s as te,u as x}from"./d2c0e662.js";import{D as S,E as ne,T as re}from"./981ca7e3.js";import{n as ie,t as ae}from"./f90bfb2c.js";import{d as oe,f as C,g as se,h as ce,m as w,o as le,p as T,s as ue,v as E,y as D}from"./982b6667.js";var O;function k(){return(k=e((()=>{p(),O=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`isManager`},{defaultValue:null,kind:`LocalArgument`,name:`where`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},a=[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`orderBy`,value:[{direction:`ASC`,field:`NAME`}]},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isPlaceholder`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanManage`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{condition:`isManager`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:null,concreteType:`Invitation`,kind:`LinkedField`,name:`invitations`,plural:!0,selections:[t,r,n,i,{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`acceptedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null}],storageKey:null}]}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageUsersQuery`,selections:a,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageUsersQuery`,selections:a},params:{cacheID:`c556f5afbe5e95d75e1bc4b8536b2a61`,id:`0b31652d17fb3c98f658bf362cda00254bd34b3a7fb76b438947f80fdef409b6`,metadata:{},name:`pageUsersQuery`,operationKind:`query`,text:`query pageUsersQuery(
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
`}}})(),O.hash=`42f4f6bd59f0409a63b255128e68e52d`})))()}var A;function de(){return(de=e((()=>{p(),A=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`InvitationRevokePayload`,kind:`LinkedField`,name:`invitationRevoke`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationRevokeMutation`,selections:n},params:{cacheID:`5becd4f2814ef1354ed49205b4767b02`,id:`ce6ef6d7638a0a3655b1c304d3f26461ca078f6465ac73b4c935da6d1688157e`,metadata:{},name:`invitationRevokeMutation`,operationKind:`mutation`,text:`mutation invitationRevokeMutation(
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
`}}})(),A.hash=`3f3b5874c2eee65ac75921bc99e9ce30`})))()}function fe({id:e,email:t,name:n,role:i,expiresAt:a}){let o=r(),s=g(),{write:c,isPending:l,problems:u}=w(A),[d]=(0,pe.useState)(()=>Date.now()),f=o(Date.parse(a)<d?`settings.expired`:`settings.expires`,{day:s.date(a)});return(0,j.jsxs)(te,{name:t,facts:[n,o(`settings.role.${i}`),f],children:[(0,j.jsx)(E,{problems:u}),(0,j.jsxs)(`button`,{type:`button`,className:`button`,disabled:l,onClick:()=>void c({input:{id:e}}),children:[o(`settings.revoke`),(0,j.jsx)(`span`,{className:`visually-hidden`,children:t})]})]})}var pe,j;function me(){return(me=e((()=>{de(),pe=o(),h(),m(),l(),D(),T(),v(),j=t()})))()}var M;function N(){return(N=e((()=>{p(),M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserInvitePayload`,kind:`LinkedField`,name:`userInvite`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`emailStatus`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`inviteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`inviteMutation`,selections:n},params:{cacheID:`6da71a6803187f01b346031e2eb24571`,id:`1b069c63c38d27973b35a8e1731003b31a61f18b52338b3d15bdc083a592c3ba`,metadata:{},name:`inviteMutation`,operationKind:`mutation`,text:`mutation inviteMutation(
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
`}}})(),M.hash=`010da77e6eaecf9e9e13afb6fd08fefd`})))()}function P(){let e=r();return I.map(t=>(0,F.jsx)(`option`,{value:t,children:e(`settings.role.${t}`)},t))}var F,I;function L(){return(L=e((()=>{l(),F=t(),I=[`ADMIN`,`REGULAR`,`READ_ONLY`]})))()}function he({placeholders:e}){let t=r();return(0,B.jsx)(b,{label:t(`settings.invite`),children:t=>(0,B.jsx)(ge,{placeholders:e,onClose:t})})}function ge({placeholders:e,onClose:t}){let n=r(),{write:i,isPending:a,problems:o}=w(V),[s,c]=(0,z.useState)(!1),l=R(o,`LOOK_ALIKE`),u=e=>{let r=C(e,`placeholderId`),a=C(e,`email`),l={email:a,name:C(e,`name`)||null,role:C(e,`role`),allowLookAlike:e.has(`allowLookAlike`),...r?{placeholderId:r}:R(o,`UNCONFIRMED`)||s?{placeholderId:null}:{}};c(R(o,`UNCONFIRMED`)),i({input:l,onDone:({emailStatus:e})=>(f({text:n(`settings.invited.${e===`FAILED`?`failed`:`sent`}`,{email:a})}),t())})};return(0,B.jsxs)(`form`,{className:`form form-labels`,"data-draft":`invite`,onSubmit:e=>{e.preventDefault(),u(new FormData(e.currentTarget))},children:[(0,B.jsxs)(`label`,{children:[n(`settings.email`),(0,B.jsx)(`input`,{className:`input`,name:`email`,inputMode:`email`,required:!0,maxLength:255})]}),(0,B.jsxs)(`label`,{children:[n(`settings.nameIfKnown`),(0,B.jsx)(`input`,{className:`input`,name:`name`,maxLength:255})]}),(0,B.jsxs)(`label`,{children:[n(`settings.role`),(0,B.jsx)(`select`,{className:`input`,name:`role`,defaultValue:`REGULAR`,children:(0,B.jsx)(P,{})})]}),e.length>0&&(0,B.jsxs)(`label`,{children:[n(`settings.inPlaceOf`),(0,B.jsxs)(`select`,{className:`input`,name:`placeholderId`,defaultValue:``,children:[(0,B.jsx)(`option`,{value:``,children:n(`settings.noUser`)}),e.map(({id:e,name:t})=>(0,B.jsx)(`option`,{value:e,children:t},e))]})]}),l&&(0,B.jsxs)(`label`,{className:`check`,children:[(0,B.jsx)(`input`,{type:`checkbox`,name:`allowLookAlike`}),n(`settings.allowLookAlike`)]}),R(o,`UNCONFIRMED`)&&(0,B.jsx)(`p`,{className:`quiet`,children:n(`settings.unconfirmedPlaceholder`)}),(0,B.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:a,children:n(a?`record.saving`:`settings.invite`)}),(0,B.jsx)(E,{problems:o})]})}function R(e,t){return e.some(({error:e})=>!(e instanceof u)&&`code`in e&&e.code===t)}var z,B,V;function H(){return(H=e((()=>{N(),z=o(),h(),c(),l(),D(),T(),oe(),v(),a(),L(),B=t(),V=M})))()}var U;function _e(){return(_e=e((()=>{p(),U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserRoleChangePayload`,kind:`LinkedField`,name:`userRoleChange`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userRoleMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userRoleMutation`,selections:n},params:{cacheID:`408aefd5d51346fd87fb5587c9a4aab0`,id:`6f58c1050a82d8187862972a3bb8d6a72b7b34e7b7a2ab8811264057b69fa2f5`,metadata:{},name:`userRoleMutation`,operationKind:`mutation`,text:`mutation userRoleMutation(
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
`}}})(),U.hash=`afd07718612d13d5d62e34fbf567fe7c`})))()}var W;function ve(){return(ve=e((()=>{p(),W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserActivatePayload`,kind:`LinkedField`,name:`userActivate`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userActivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userActivateMutation`,selections:n},params:{cacheID:`f9caad67c528512621e6dcb651bd9726`,id:`abe2eead44e7c2bbbb04afc6b425ee72feda43deae8c14f612e05b1493cb37c5`,metadata:{},name:`userActivateMutation`,operationKind:`mutation`,text:`mutation userActivateMutation(
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
`}}})(),W.hash=`943add7f7cfd1329571678596cf060d5`})))()}var G;function ye(){return(ye=e((()=>{p(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`UserDeactivatePayload`,kind:`LinkedField`,name:`userDeactivate`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`reassignedCount`,storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`deactivateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`deactivateMutation`,selections:n},params:{cacheID:`8ec0e1847461b89a9eac9e3f7846d6b3`,id:`8745709ce5b2bd5b1358f71f2d4b442c0d51ee9af72d44243f12dd2768410636`,metadata:{},name:`deactivateMutation`,operationKind:`mutation`,text:`mutation deactivateMutation(
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
`}}})(),G.hash=`ff1a28c7335de478858efd54b252d696`})))()}function be({user:e,others:t,onClose:n}){let i=r(),{id:a,version:o,name:s,isPlaceholder:c}=e,[l]=t,[u,d]=(0,K.useState)(c?l?.id??null:null),{write:f,isPending:p,problems:m}=w(J),h=xe(e,u),g=i(c?`settings.handOverOf`:`settings.deactivateOf`,{name:s});return(0,q.jsx)(ae,{open:!0,onClose:n,title:g,children:(0,q.jsxs)(`form`,{className:`form form-labels`,"data-draft":`deactivate ${a}`,onSubmit:e=>{e.preventDefault(),f({input:{id:a,expectedVersion:o,reassignTo:u},onDone:n})},children:[!c&&(0,q.jsx)(`p`,{children:i(`settings.deactivateHelp`)}),(0,q.jsxs)(`div`,{className:`form-field`,children:[(0,q.jsx)(`span`,{className:`form-field-label`,children:i(`settings.reassignTo`)}),(0,q.jsx)(ne,{name:`reassignTo`,label:i(`settings.reassignTo`),...!c&&{empty:i(`settings.reassignToNoUser`)},chosen:c?l:null,except:(0,K.useMemo)(()=>new Set([a]),[a]),onChoose:d})]}),(0,q.jsx)(`p`,{className:`quiet`,role:`status`,children:u&&h!==null&&i(`settings.reassigned`,{count:h})}),(0,q.jsx)(E,{problems:m}),(0,q.jsxs)(`div`,{className:`dialog-actions`,children:[(0,q.jsx)(`button`,{type:`button`,className:`button`,onClick:n,children:i(`settings.cancel`)}),(0,q.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:p,children:i(c?`settings.handOver`:`settings.deactivate`)})]})]})})}function xe({id:e,version:t},n){let r=(0,Se.useRelayEnvironment)(),[a,o]=(0,K.useState)(null);return(0,K.useEffect)(()=>{n&&i(r,J,{id:e,expectedVersion:t,reassignTo:n,validateOnly:!0}).then(({reassignedCount:e})=>o({reassignTo:n,count:e??0})).catch(()=>o(null))},[r,e,t,n]),a?.reassignTo===n?a.count:null}var K,Se,q,J;function Ce(){return(Ce=e((()=>{ye(),K=o(),Se=h(),c(),l(),D(),T(),S(),ie(),q=t(),J=G})))()}function we({user:e,others:t}){let i=r(),a=n(),[o,s]=(0,Y.useState)(null),[c,l]=(0,Y.useState)(!1),u=w(Te),d=w(Ee),{id:f,version:p,name:m,email:h,role:g,isActive:_,isPlaceholder:v,viewerCanManage:y}=e,b={id:f,expectedVersion:p},x=y&&!v,S=[h,!(x&&_)&&!v&&i(`settings.role.${g}`),f===a.id&&i(`settings.you`)];return(0,X.jsxs)(te,{name:m,facts:S,children:[(0,X.jsx)(E,{problems:[...u.problems,...d.problems]}),x&&_&&(0,X.jsx)(`select`,{className:`input`,"aria-label":i(`settings.roleOf`,{name:m}),value:g,disabled:u.isPending,onChange:e=>s(e.target.value),children:(0,X.jsx)(P,{})}),o&&(0,X.jsx)(ee,{title:i(`settings.roleTitle`,{name:m,role:i(`settings.role.${o}`)}),action:i(`settings.change`),onConfirm:()=>void u.write({input:{...b,role:o}}),onClose:()=>s(null),children:i(`settings.roleHelp`,{before:i(`settings.role.${g}`),after:i(`settings.role.${o}`)})}),y&&(_||v)&&t.length>0&&(0,X.jsxs)(`button`,{type:`button`,className:`button`,onClick:()=>l(!0),children:[i(v?`settings.handOver`:`settings.deactivate`),(0,X.jsx)(`span`,{className:`visually-hidden`,children:m})]}),x&&!_&&(0,X.jsxs)(`button`,{type:`button`,className:`button`,disabled:d.isPending,onClick:()=>void d.write({input:b}),children:[i(`settings.activate`),(0,X.jsx)(`span`,{className:`visually-hidden`,children:m})]}),c&&(0,X.jsx)(be,{user:e,others:t,onClose:()=>l(!1)})]})}var Y,X,Te,Ee;function De(){return(De=e((()=>{_e(),ve(),Y=o(),h(),_(),l(),D(),T(),v(),s(),Ce(),L(),X=t(),Te=U,Ee=W})))()}function Oe(){return(0,Q.jsx)(y,{children:(0,Q.jsx)(ke,{})})}function ke(){let e=r(),[t,n]=(0,Z.useState)(``),i=(0,Z.useDeferredValue)(t.trim()),a=d(`USERS_MANAGE`),{data:o,refresh:s}=ue(Ae,(0,Z.useMemo)(()=>({isManager:a,where:i?{name:{contains:i}}:null}),[a,i])),{nodes:c,pageInfo:l}=o.users,u=o.invitations?.filter(({acceptedAt:e,revokedAt:t})=>!e&&!t)??[],f=c.filter(({isActive:e})=>e);return(0,Q.jsxs)(ce,{value:s,children:[(l.hasNextPage||t)&&(0,Q.jsx)(re,{typed:t,onType:n}),je.map(([t,n])=>{let r=c.filter(n);return r.length>0&&(0,Q.jsxs)(`section`,{"aria-labelledby":t,children:[(0,Q.jsx)(`h2`,{id:t,children:e(`settings.users.${t}`)}),t===`placeholders`&&(0,Q.jsx)(`p`,{className:`quiet`,children:e(`settings.placeholdersHelp`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:r.map(e=>(0,Q.jsx)(we,{user:e,others:f.filter(({id:t})=>t!==e.id)},e.id))}),t===`active`&&a&&(0,Q.jsx)(he,{placeholders:c.filter(({isPlaceholder:e})=>e)})]},t)}),u.length>0&&(0,Q.jsxs)(`section`,{"aria-labelledby":`invitations`,children:[(0,Q.jsx)(`h2`,{id:`invitations`,children:e(`settings.invitations`)}),(0,Q.jsx)(`ul`,{className:`lines`,children:u.map(e=>(0,Q.jsx)(fe,{...e},e.id))})]})]})}var Z,Q,Ae,je;function $(){return($=e((()=>{k(),Z=o(),h(),l(),se(),le(),x(),S(),s(),me(),H(),De(),Q=t(),Ae=O,je=[[`active`,e=>e.isActive],[`inactive`,e=>!e.isActive&&!e.isPlaceholder],[`placeholders`,e=>e.isPlaceholder]]})))()}$();export{Oe as default};