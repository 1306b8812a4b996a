//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{G as t,J as n,U as r,W as i,f as a,o,p as s,q as c,rt as l,s as u,tt as d,u as f}from"./b9259d66.js";import{f as p,n as m}from"./110b5995.js";import{t as h}from"./36a4f8ab.js";import{n as g}from"./49ee071c.js";import{l as _}from"./6a67ba05.js";import{t as v}from"./e30ed3a3.js";import{n as y}from"./359a327b.js";import{t as b}from"./cae49f23.js";import{S as x}from"./2a2d0c89.js";import{a as ee,i as te,o as S,t as ne}from"./11014a18.js";import{i as re,r as ie,s as ae}from"./2b5501b1.js";import{t as oe}from"./cd560a8f.js";import{t as se}from"./a91efba2.js";var ce=i(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={kind:`Literal`,name:`first`,value:1},o={kind:`Variable`,name:`flag`,variableName:`key`},s=[a,o],c=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],l={alias:`in`,args:s,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},u={alias:`ever`,args:[a,o,{kind:`Literal`,name:`includeInactive`,value:!0}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},d={alias:`asked`,args:s,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:c,storageKey:null},f={alias:`invited`,args:[a,o,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},p={alias:`declined`,args:[a,o,{kind:`Literal`,name:`state`,value:`DECLINED`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},m={alias:`out`,args:s,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:c,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null},l,u,d,f,p,m],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null},l,u,d,f,p,m]},params:{cacheID:`fd0ca7fc701c81e2657a0fcd1e974c5a`,id:`a54b000649d4150f3545bd4ed277f28dfde040135cca32b2e9013320c69727f6`,metadata:{},name:`pageBetaPeopleQuery`,operationKind:`query`,text:`query pageBetaPeopleQuery(
  $key: ID!
) {
  featureFlag(key: $key) {
    key
    version
    archivedAt
    ...flagFrame_flag
  }
  in: betaMembers(flag: $key, first: 1) {
    totalCount
  }
  ever: betaMembers(flag: $key, includeInactive: true, first: 1) {
    totalCount
  }
  asked: betaRequests(flag: $key, first: 1) {
    totalCount
  }
  invited: betaInvitations(flag: $key, state: PENDING, first: 1) {
    totalCount
  }
  declined: betaInvitations(flag: $key, state: DECLINED, first: 1) {
    totalCount
  }
  out: betaExclusions(flag: $key, first: 1) {
    totalCount
  }
}

fragment flagFrame_flag on FeatureFlag {
  key
  title
  stage
  isEnabled
  killedAt
  archivedAt
}
`}}})();C.hash=`1d49e96049cff53f39cad07495e8c262`;var w=e(l(),1),T=r(),E=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`exclusionsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`exclusionsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`3d3f453d4ed5f4ea68e1ab78e630ed33`,id:`6ada9f4befddad6cbb8bfb8640e6df44354fa7846717e3d18707dc8bec91c52c`,metadata:{},name:`exclusionsQuery`,operationKind:`query`,text:`query exclusionsQuery(
  $flag: ID!
  $first: Int!
) {
  ...exclusions_list_4gy58W
}

fragment exclusions_list_4gy58W on Query {
  list: betaExclusions(flag: $flag, first: $first) {
    totalCount
    edges {
      node {
        id
        reason
        excludedBy
        excludedAt
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();E.hash=`2af2a42ffb55d1c09f789d42f32d5522`;var D=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exclusionsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exclusionsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`2b431f3384ec07b2bf053aa26f8f2603`,id:`4bb3397b1a2b9ae544431b57d03e88a871d94d21c8fa84162889bce88fbf322c`,metadata:{},name:`exclusionsPageQuery`,operationKind:`query`,text:`query exclusionsPageQuery(
  $after: String
  $first: Int!
  $flag: ID!
) {
  ...exclusions_list_2O6w45
}

fragment exclusions_list_2O6w45 on Query {
  list: betaExclusions(flag: $flag, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        reason
        excludedBy
        excludedAt
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();D.hash=`fc1ed058d5e7c16586f4a76b49f942c4`;var O=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:D}},name:`exclusions_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`__exclusions_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();O.hash=`fc1ed058d5e7c16586f4a76b49f942c4`;var k=()=>!0;function le({subject:e}){return`company`in e}var ue=[{id:`expiry`,field:`expiresAt`,fits:k,op:({subject:e},{expiresAt:t})=>({memberSetExpiry:{...e,expiresAt:t}})},{id:`seats`,field:`seats`,fits:le,op:({subject:e},{seats:t})=>({memberSetSeats:{...e,maxSeats:t}})},{id:`note`,field:`note`,fits:k,op:({subject:e},{note:t})=>({memberSetNote:{...e,note:t}})},{id:`remove`,isDanger:!0,fits:k,op:({subject:e})=>({memberRemove:e})},{id:`exclude`,isDanger:!0,needsReason:!0,fits:k,op:({subject:e})=>({exclude:e})}],de=[{id:`resend`,field:`expiresAt`,fits:k,op:({id:e},{expiresAt:t})=>({invitationResend:{invitation:e,expiresAt:t}})},{id:`revoke`,isDanger:!0,fits:k,op:({id:e})=>({invitationRevoke:{invitation:e}})}],A=[{id:`inviteAgain`,field:`expiresAt`,fits:k,op:({subject:e},{expiresAt:t})=>`company`in e?{inviteCompany:{...e,expiresAt:t}}:{inviteUser:{...e,expiresAt:t}}}],fe=[{id:`accept`,field:`expiresAt`,fits:k,op:({subject:e},{expiresAt:t})=>({requestAccept:{...e,expiresAt:t}})},{id:`invite`,field:`expiresAt`,fits:k,op:({subject:e},{expiresAt:t})=>({inviteUser:{...e,expiresAt:t}})},{id:`decline`,isDanger:!0,fits:k,op:({subject:e})=>({requestDecline:e})}],pe=[{id:`lift`,needsReason:!0,fits:k,op:({subject:e})=>({unexclude:e})}],j=d();function M(e,t){let{id:n,user:r,company:i,email:a}=e;if(r){let t=[i?.name,r.email].filter(Boolean).join(` · `);return{id:n,name:r.name,detail:t,subject:{user:r.id},data:e}}return i?{id:n,name:i.name,detail:t,subject:{company:i.id},data:e}:{id:n,name:a??``,detail:``,subject:{email:a??``},data:e}}function N(e,t){return[{id:`name`,label:e,width:140,grow:2,phone:`title`,cell:({name:e})=>(0,j.jsx)(`bdi`,{className:`strong`,children:e})},{id:`detail`,label:t,width:130,grow:2,phone:`detail`,cell:({detail:e})=>(0,j.jsx)(`bdi`,{className:`quiet`,children:e})}]}function P(e,t,n,{width:r=110,...i}={}){return{id:e,label:t,width:r,...i,cell:({data:e})=>(0,j.jsx)(`span`,{className:`quiet numeric`,children:n(e)})}}var me=new Set([`expiry`,`accept`]),he={expiresAt:null,seats:null,note:``};function ge({flag:e,action:t,rows:n,onDone:r}){let i=a(),[o,...s]=n,[c,l]=(0,w.useState)(s.length===0&&o?.current||he),u=(0,w.useMemo)(()=>n.map(e=>t.op(e,c)),[n,t,c]);return(0,j.jsxs)(v,{flag:e,op:u,submit:i(`beta.act.${t.id}`),isDanger:t.isDanger??!1,needsReason:t.needsReason??n.length>1,onDone:r,children:[t.field===`expiresAt`&&(0,j.jsxs)(`label`,{children:[i(me.has(t.id)?`beta.act.expiry.until`:`beta.act.validUntil`),(0,j.jsx)(`input`,{className:`input`,type:`date`,value:ve(c.expiresAt),onChange:e=>l(t=>({...t,expiresAt:_e(e.target.value)}))})]}),t.field===`seats`&&(0,j.jsxs)(`label`,{children:[i(`beta.act.seats.most`),(0,j.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:c.seats??``,onChange:e=>l(t=>({...t,seats:Number(e.target.value)||null}))})]}),t.field===`note`&&(0,j.jsxs)(`label`,{children:[i(`beta.act.note.text`),(0,j.jsx)(`textarea`,{className:`input`,rows:3,value:c.note,onChange:e=>l(t=>({...t,note:e.target.value}))})]}),n.length>1&&(0,j.jsx)(`p`,{className:`quiet`,children:n.map(({name:e})=>e).join(`, `)})]})}function _e(e){return e?new Date(`${e}T23:59:59`).toISOString():null}function ve(e){return e?new Intl.DateTimeFormat(`sv`).format(new Date(e)):``}function F(e){let{flag:t,label:n,empty:r,rows:i,totalCount:o,columns:s,actions:c,refresh:l,loadNext:u}=e,d=a(),p=Ce(c.length>0),[m,h]=(0,w.useState)(null),g=(0,w.useMemo)(()=>c.length===0?s:[...s,xe(c,h,d(`beta.people.actions`),d(`beta.people.actionsColumn`))],[s,c,d]),v=i.filter(({id:e})=>p?.ids.has(e)),b=c.filter(e=>v.every(e.fits)),x=()=>h(null);return i.length===0?(0,j.jsx)(f,{children:r}):(0,j.jsxs)(j.Fragment,{children:[p&&v.length>0&&(0,j.jsxs)(`div`,{className:`page-tools`,role:`group`,"aria-label":d(`bulk.actions`),children:[(0,j.jsx)(`span`,{className:`strong numeric`,children:d(`bulk.selected`,{count:v.length})}),b.map(e=>(0,j.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>h({action:e,rows:v}),children:d(`beta.act.${e.id}`)},e.id)),(0,j.jsxs)(`button`,{type:`button`,className:`chip`,onClick:p.clear,children:[(0,j.jsx)(S,{size:12,"aria-hidden":`true`}),d(`bulk.clear`)]})]}),(0,j.jsx)(re,{label:n,rows:i,rowKey:we,Row:ye,columns:g,totalCount:o,onOpen:Te,...u&&{onEndReached:u},selection:p}),(0,j.jsx)(_,{open:m!==null,onClose:x,title:m?be(m,d):``,children:m&&(0,j.jsx)(y,{refresh:l,children:(0,j.jsx)(ge,{flag:t,...m,onDone:()=>(x(),p?.clear())})})})]})}function ye({row:e,columns:t}){return(0,j.jsx)(ie,{data:e,columns:t})}function be({action:e,rows:t},n){let[r]=t,i=t.length===1&&r?r.name:n(`beta.people.several`,{count:t.length});return`${n(`beta.act.${e.id}`)}: ${i}`}function xe(e,t,n,r){return{id:`actions`,label:r,width:56,align:`end`,phone:`figure`,cell:r=>(0,j.jsx)(Se,{row:r,actions:e,onChoose:t,label:`${n} ${r.name}`})}}function Se({row:e,actions:t,onChoose:n,label:r}){let i=a();return(0,j.jsx)(te,{className:`button button-icon button-row`,trigger:(0,j.jsx)(x,{size:16,"aria-hidden":`true`}),label:r,children:t.filter(({fits:t})=>t(e)).map(t=>(0,j.jsxs)(ee,{onSelect:()=>n({action:t,rows:[e]}),children:[i(`beta.act.${t.id}`),`…`]},t.id))})}function Ce(e){let t=a(),n=ae(),r=ne(),i=(0,w.useCallback)(e=>t(`bulk.select`,{row:e}),[t]);return e&&!n?{...r,label:t(`bulk.column`),rowLabel:i}:void 0}function we({id:e}){return e}function Te(){}function I({query:e,variables:t,count:n,onChanged:r}){let i=(0,T.useRelayEnvironment)(),a=(0,w.useCallback)(async()=>{let n=(0,ce.fetchQuery)(i,e,t,{fetchPolicy:`network-only`}).toPromise();await Promise.all([n,r()]).catch(()=>void 0)},[i,e,t,r]),o=(0,w.useCallback)(()=>n>100?r():a(),[n,a,r]);return oe(o),a}var L=E,Ee=[];function De({flag:e,isArchived:t,onChanged:n}){let r=a(),i=(0,w.useMemo)(()=>({flag:e.key,first:100}),[e.key]),o=(0,T.useLazyLoadQuery)(L,i,{fetchPolicy:`store-and-network`}),{data:c,loadNext:l,hasNext:u}=(0,T.usePaginationFragment)(O,o),d=I({query:L,variables:i,count:c.list.edges.length,onChanged:n}),f=r(`beta.people.wholeCompany`),p=(0,w.useMemo)(()=>c.list.edges.map(({node:e})=>M(e,f)),[c.list.edges,f]),m=s(`FLAGS_CHANGE`)&&!t,h=s(`FLAGS_EXCLUDE`)&&!t;return(0,j.jsxs)(y,{refresh:d,children:[h&&(0,j.jsx)(ke,{flag:e}),(0,j.jsx)(F,{flag:e,label:r(`beta.people.out`),empty:r(`beta.people.outEmpty`),rows:p,totalCount:c.list.totalCount??p.length,columns:Oe(),actions:m?pe:Ee,refresh:d,loadNext:u?()=>void l(100):void 0})]})}function Oe(){let e=a(),t=p();return(0,w.useMemo)(()=>[...N(e(`beta.name`),e(`beta.people.who`)),P(`reason`,e(`beta.reason`),({reason:e})=>(0,j.jsx)(`bdi`,{children:e}),{width:160,grow:2}),P(`by`,e(`beta.people.by`),({excludedBy:e})=>(0,j.jsx)(`bdi`,{children:e}),{width:110,grow:1}),P(`at`,e(`beta.people.at`),({excludedAt:e})=>t.date(e),{width:80,phone:`mark`})],[e,t])}function ke({flag:e}){let t=a(),[n,r]=(0,w.useState)(!1),[i,o]=(0,w.useState)(null),s=()=>(r(!1),o(null));return(0,j.jsxs)(`div`,{className:`page-tools`,children:[(0,j.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>r(!0),children:t(`beta.people.keepOut`)}),(0,j.jsx)(_,{open:n,onClose:s,title:i?`${t(`beta.act.exclude`)}: ${i.name}`:t(`beta.people.keepOut`),children:i?(0,j.jsx)(v,{flag:e,op:{exclude:i.subject},submit:t(`beta.act.exclude`),isDanger:!0,needsReason:!0,onDone:s}):(0,j.jsx)(b,{label:t(`beta.find`),onChoose:o})})]})}var R=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`state`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`invitationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`invitationsQuery`,selections:[{alias:`list`,args:r,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[i,o,a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`7869254c3f0dfa8973dbf326a0f3eed0`,id:`87cc92f8d98eca4af94d777492adec162834cd1884b50356284267d4d4f52f17`,metadata:{},name:`invitationsQuery`,operationKind:`query`,text:`query invitationsQuery(
  $flag: ID!
  $state: BetaInvitationState!
  $first: Int!
) {
  ...invitations_list_1wYyuB
}

fragment invitations_list_1wYyuB on Query {
  list: betaInvitations(flag: $flag, state: $state, first: $first) {
    totalCount
    edges {
      node {
        id
        email
        message
        maxSeats
        invitedBy
        invitedAt
        expiresAt
        answeredBy
        answeredAt
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();R.hash=`5ac0ea63bef4757d01dd258fa8856f6d`;var z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`339fa3b866a10731f48f00ac9d58b788`,id:`1e38f10b0516ee4228936626dbda22cf3af4a9476799bca0cbc750258b6e0d83`,metadata:{},name:`invitationsPageQuery`,operationKind:`query`,text:`query invitationsPageQuery(
  $after: String
  $first: Int!
  $flag: ID!
  $state: BetaInvitationState!
) {
  ...invitations_list_1BSaBX
}

fragment invitations_list_1BSaBX on Query {
  list: betaInvitations(flag: $flag, state: $state, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        email
        message
        maxSeats
        invitedBy
        invitedAt
        expiresAt
        answeredBy
        answeredAt
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();z.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`;var B=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:z}},name:`invitations_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`__invitations_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();B.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`;var V=R,Ae=[];function je(e){let n=a(),r=(0,j.jsxs)(j.Fragment,{children:[n(`beta.people.invitedEmpty`),` `,(0,j.jsx)(t,{to:g(e.flag.key,`invite`),children:n(`beta.flag.invite`)})]});return(0,j.jsx)(H,{...e,state:`PENDING`,label:n(`beta.people.invited`),empty:r})}function Me(e){let t=a();return(0,j.jsx)(H,{...e,state:`DECLINED`,label:t(`beta.people.declined`),empty:t(`beta.people.declinedEmpty`)})}function H({flag:e,isArchived:t,onChanged:n,state:r,label:i,empty:o}){let c=a(),l=(0,w.useMemo)(()=>({flag:e.key,state:r,first:100}),[e.key,r]),u=(0,T.useLazyLoadQuery)(V,l,{fetchPolicy:`store-and-network`}),{data:d,loadNext:f,hasNext:p}=(0,T.usePaginationFragment)(B,u),m=I({query:V,variables:l,count:d.list.edges.length,onChanged:n}),h=c(`beta.people.wholeCompany`),g=(0,w.useMemo)(()=>d.list.edges.map(({node:e})=>M(e,h)),[d.list.edges,h]),_=s(`FLAGS_CHANGE`)&&!t;return(0,j.jsx)(F,{flag:e,label:i,empty:o,rows:g,totalCount:d.list.totalCount??g.length,columns:Ne(r),actions:_?r===`PENDING`?de:A:Ae,refresh:m,loadNext:p?()=>void f(100):void 0})}function Ne(e){let t=a(),n=p();return(0,w.useMemo)(()=>{let r=e===`PENDING`?P(`until`,t(`beta.people.until`),({expiresAt:e})=>n.date(e),{width:80,phone:`mark`}):P(`answered`,t(`beta.people.answered`),({answeredAt:e})=>e&&n.date(e),{phone:`mark`});return[...N(t(`beta.name`),t(`beta.people.who`)),P(`message`,t(`beta.message`),({message:e})=>(0,j.jsx)(`bdi`,{children:e}),{width:140,grow:2}),P(`by`,t(`beta.people.by`),({invitedBy:e})=>(0,j.jsx)(`bdi`,{children:e}),{width:110,grow:1}),P(`at`,t(`beta.people.at`),({invitedAt:e})=>n.date(e),{width:80}),r]},[e,t,n])}var U=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`inactive`},r={kind:`Variable`,name:`first`,variableName:`first`},i={kind:`Variable`,name:`flag`,variableName:`flag`},a=[i],o=[r,i,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},d=[s];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`membersQuery`,selections:[{args:[r,i,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`},{args:a,kind:`FragmentSpread`,name:`members_uses`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`membersQuery`,selections:[{alias:`list`,args:o,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},l],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`},{alias:null,args:[{kind:`Literal`,name:`first`,value:100},i],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[l],storageKey:null}],storageKey:null},{alias:null,args:a,concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:d,storageKey:null}],storageKey:null}]},params:{cacheID:`e4c4040f07f9e8632985449fcbbee692`,id:`e89e7f3089f540a372e5f476d412756127ffe6dbd435bf09972210971e4bf329`,metadata:{},name:`membersQuery`,operationKind:`query`,text:`query membersQuery(
  $flag: ID!
  $inactive: Boolean!
  $first: Int!
) {
  ...members_list_2B9Wil
  ...members_uses_1AQUsr
}

fragment members_list_2B9Wil on Query {
  list: betaMembers(flag: $flag, includeInactive: $inactive, first: $first) {
    totalCount
    edges {
      node {
        id
        source
        maxSeats
        grantedBy
        grantedAt
        note
        expiresAt
        revokedAt
        revokedBy
        revokedReason
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment members_uses_1AQUsr on Query {
  betaUses(flag: $flag, first: 100) {
    nodes {
      lastUsedAt
      user {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  betaCompanyUses(flag: $flag) {
    lastUsedAt
    company {
      id
    }
  }
}
`}}})();U.hash=`0b0d25ad43a8dcdcee175feed9f9f0b2`;var W=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`flag`,variableName:`flag`},i=[t,n,r,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`membersPageQuery`,selections:[{args:[t,n,r,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`membersPageQuery`,selections:[{alias:`list`,args:i,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,o,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:i,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`}]},params:{cacheID:`57e689d543ca3b9dcce16120a768bd60`,id:`7c3be4e661854e13bc9ce3563394ad281c6ac6c6ec132efc87106c1e60a253b1`,metadata:{},name:`membersPageQuery`,operationKind:`query`,text:`query membersPageQuery(
  $after: String
  $first: Int!
  $flag: ID!
  $inactive: Boolean!
) {
  ...members_list_1US9YR
}

fragment members_list_1US9YR on Query {
  list: betaMembers(flag: $flag, includeInactive: $inactive, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        source
        maxSeats
        grantedBy
        grantedAt
        note
        expiresAt
        revokedAt
        revokedBy
        revokedReason
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();W.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`;var G=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:W}},name:`members_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`__members_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();G.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`;var K=(function(){var e={kind:`Variable`,name:`flag`,variableName:`flag`},t={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`members_uses`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},e],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();K.hash=`7f7d511494a6825bd15b416bd6a26d19`;var Pe=100;function Fe({betaUses:e,betaCompanyUses:t}){let n=e.nodes.map(({user:e,lastUsedAt:t})=>[e.id,t]),r=t.map(({company:e,lastUsedAt:t})=>[e.id,t]);return{of:new Map([...n,...r]),isComplete:!e.pageInfo.hasNextPage&&t.length<Pe}}var q=U,Ie=[];function Le(e){return(0,j.jsx)(J,{...e,inactive:!1})}function Re(e){return(0,j.jsx)(J,{...e,inactive:!0})}function J({flag:e,isArchived:t,onChanged:n,inactive:r}){let i=a(),o=(0,w.useMemo)(()=>({flag:e.key,inactive:r,first:100}),[e.key,r]),c=(0,T.useLazyLoadQuery)(q,o,{fetchPolicy:`store-and-network`}),{data:l,loadNext:u,hasNext:d}=(0,T.usePaginationFragment)(G,c),f=I({query:q,variables:o,count:l.list.edges.length,onChanged:n}),p=i(`beta.people.wholeCompany`),m=(0,w.useMemo)(()=>l.list.edges.map(({node:e})=>e).filter(e=>!r||ze(e)).map(e=>({...M(e,p),...!r&&{current:Y(e)}})),[l.list.edges,r,p]),h=Be(c),g=Ve(),_=s(`FLAGS_CHANGE`)&&!t,v=s(`FLAGS_EXCLUDE`)&&!t,y=(0,w.useMemo)(()=>ue.filter(({isDanger:e})=>e?v:_),[_,v]);return(0,j.jsx)(F,{flag:e,label:i(r?`beta.people.left`:`beta.people.in`),empty:i(r?`beta.people.leftEmpty`:`beta.people.inEmpty`),rows:m,totalCount:r?m.length:l.list.totalCount??m.length,columns:r?g:h,actions:r?_?A:Ie:y,refresh:f,loadNext:d?()=>void u(100):void 0})}function Y({expiresAt:e,maxSeats:t,note:n}){return{expiresAt:e??null,seats:t??null,note:n??``}}function ze({revokedAt:e,expiresAt:t}){return!!e||!!(t&&Date.parse(t)<=Date.now())}function Be(e){let t=a(),n=p(),r=(0,T.useFragment)(K,e);return(0,w.useMemo)(()=>{let{of:e,isComplete:i}=Fe(r),a=({user:r,company:a})=>{let o=e.get(r?.id??a.id);return o?n.ago(o):i?t(`beta.people.never`):`–`};return[...N(t(`beta.name`),t(`beta.people.who`)),P(`used`,t(`beta.people.lastUse`),a,{phone:`mark`,width:100}),P(`seats`,t(`beta.people.seats`),({user:e,maxSeats:n})=>e?``:n??t(`beta.people.all`),{width:64}),P(`why`,t(`beta.people.why`),({source:e,grantedBy:n})=>t(`beta.source.${e}`,{name:n}),{width:120,grow:1}),P(`note`,t(`beta.people.note`),({note:e})=>(0,j.jsx)(`bdi`,{children:e}),{width:100,grow:1}),P(`since`,t(`beta.people.since`),({grantedAt:e})=>n.date(e),{width:72}),P(`until`,t(`beta.people.until`),({expiresAt:e})=>e?n.date(e):`–`,{width:72})]},[t,n,r])}function Ve(){let e=a(),t=p();return(0,w.useMemo)(()=>{let n=({revokedAt:t,revokedBy:n,user:r})=>t?n===r?.name?e(`beta.people.leftSelf`):e(`beta.people.removedBy`,{name:n??`–`}):e(`beta.people.expired`);return[...N(e(`beta.name`),e(`beta.people.who`)),P(`how`,e(`beta.people.how`),n,{width:150,grow:1}),P(`reason`,e(`beta.reason`),({revokedReason:e})=>(0,j.jsx)(`bdi`,{children:e}),{width:160,grow:2}),P(`at`,e(`beta.people.at`),({revokedAt:e,expiresAt:n})=>t.date(e??n??``),{width:80,phone:`mark`})]},[e,t])}var X=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`requestsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`requestsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`1ae76e476b74910c418d149345d70b92`,id:`e49621931564c716d4e6fb2b9b8df2178c482e6a84f27793c90f33720811737b`,metadata:{},name:`requestsQuery`,operationKind:`query`,text:`query requestsQuery(
  $flag: ID!
  $first: Int!
) {
  ...requests_list_4gy58W
}

fragment requests_list_4gy58W on Query {
  list: betaRequests(flag: $flag, first: $first) {
    totalCount
    edges {
      node {
        id
        text
        requestedAt
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();X.hash=`93c401a1b2c019d5dda6ed556e6ea658`;var Z=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`requestsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`requestsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`97507a802be2933f1700f96aa9bec9e8`,id:`8a6f3aeff13946d8a2b77d9c353e886fccc8f879221b3911369b711cebb53b09`,metadata:{},name:`requestsPageQuery`,operationKind:`query`,text:`query requestsPageQuery(
  $after: String
  $first: Int!
  $flag: ID!
) {
  ...requests_list_2O6w45
}

fragment requests_list_2O6w45 on Query {
  list: betaRequests(flag: $flag, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        text
        requestedAt
        company {
          id
          name
        }
        user {
          id
          name
          email
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}})();Z.hash=`2cf7742a19f80a5b3e28c5030e262e00`;var Q=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:Z}},name:`requests_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`__requests_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})();Q.hash=`2cf7742a19f80a5b3e28c5030e262e00`;var $=X,He=[];function Ue({flag:e,isArchived:t,onChanged:n}){let r=a(),i=(0,w.useMemo)(()=>({flag:e.key,first:100}),[e.key]),o=(0,T.useLazyLoadQuery)($,i,{fetchPolicy:`store-and-network`}),{data:c,loadNext:l,hasNext:u}=(0,T.usePaginationFragment)(Q,o),d=I({query:$,variables:i,count:c.list.edges.length,onChanged:n}),f=r(`beta.people.wholeCompany`),p=(0,w.useMemo)(()=>c.list.edges.map(({node:e})=>M(e,f)),[c.list.edges,f]),m=s(`FLAGS_CHANGE`)&&!t;return(0,j.jsx)(F,{flag:e,label:r(`beta.people.asked`),empty:r(`beta.people.askedEmpty`),rows:p,totalCount:c.list.totalCount??p.length,columns:We(),actions:m?fe:He,refresh:d,loadNext:u?()=>void l(100):void 0})}function We(){let e=a(),t=p();return(0,w.useMemo)(()=>[...N(e(`beta.name`),e(`beta.people.who`)),P(`text`,e(`beta.people.says`),({text:e})=>(0,j.jsx)(`bdi`,{children:e}),{width:200,grow:3}),P(`at`,e(`beta.people.waitsSince`),({requestedAt:e})=>t.date(e),{width:100,phone:`mark`})],[e,t])}var Ge=C,Ke={in:Le,asked:Ue,invited:je,declined:Me,left:Re,out:De};function qe(){let{key:e=``}=n({strict:!1}),{show:t=`in`}=c({strict:!1}),{data:r,refresh:i}=m(Ge,(0,w.useMemo)(()=>({key:e}),[e])),a=r.featureFlag;if(!a)return(0,j.jsx)(o,{});let s=Ke[t];return(0,j.jsxs)(h,{flag:a,children:[(0,j.jsx)(Je,{flagKey:e,show:t,counts:r}),(0,j.jsx)(w.Suspense,{fallback:(0,j.jsx)(u,{}),children:(0,j.jsx)(s,{flag:a,isArchived:!!a.archivedAt,onChanged:i},t)})]})}function Je({flagKey:e,show:n,counts:r}){let i=a(),o=p(),s={in:r.in.totalCount??0,asked:r.asked.totalCount??0,invited:r.invited.totalCount??0,declined:r.declined.totalCount??0,left:(r.ever.totalCount??0)-(r.in.totalCount??0),out:r.out.totalCount??0};return(0,j.jsx)(`nav`,{className:`page-tools`,"aria-label":i(`beta.people.lists`),children:se.map(r=>(0,j.jsxs)(t,{to:g(e,`people`),search:{show:r},className:r===n?`chip chip-set`:`chip`,"aria-current":r===n?`true`:void 0,children:[i(`beta.people.${r}`),` `,(0,j.jsx)(`span`,{className:`numeric`,children:o.number(s[r])})]},r))})}export{qe as default};