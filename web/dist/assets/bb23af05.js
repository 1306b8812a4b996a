//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,B as n,H as r,L as i,M as a,N as o,P as s,R as c,Sn as l,U as u,V as d,bn as f,cn as p,en as m,k as h,l as g,ln as _,nn as v,o as y,on as ee,rn as te,sn as ne,tn as b}from"./98eb016c.js";import{f as re,i as ie,p as ae,r as oe}from"./751e176f.js";import{n as se,o as ce,r as le,s as ue,t as de}from"./bc3b4443.js";import{I as fe,J as pe,N as me,P as he,q as ge}from"./307dcfa8.js";import{r as _e,t as ve}from"./70af2990.js";import{n as ye,r as be}from"./3bd1d583.js";import{n as xe,t as Se}from"./bb62612d.js";import{n as Ce,t as we}from"./4e2a906f.js";import{o as Te,s as Ee}from"./e881cc23.js";import{n as De,r as Oe}from"./db412d76.js";import{n as ke,t as Ae}from"./b0b53cbd.js";import{n as je,t as Me}from"./658ca4cb.js";import{n as Ne,t as Pe}from"./69eb34e4.js";import{n as Fe,t as Ie}from"./e90d333f.js";var x;function Le(){return(Le=e((()=>{b(),x=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={kind:`Literal`,name:`first`,value:1},o={kind:`Variable`,name:`flag`,variableName:`key`},s=[a,o],c=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],l={alias:`in`,args:s,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},u={alias:`ever`,args:[a,o,{kind:`Literal`,name:`includeInactive`,value:!0}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},d={alias:`asked`,args:s,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:c,storageKey:null},f={alias:`invited`,args:[a,o,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},p={alias:`declined`,args:[a,o,{kind:`Literal`,name:`state`,value:`DECLINED`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},m={alias:`out`,args:s,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:c,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null},l,u,d,f,p,m],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null},l,u,d,f,p,m]},params:{cacheID:`fd0ca7fc701c81e2657a0fcd1e974c5a`,id:`a54b000649d4150f3545bd4ed277f28dfde040135cca32b2e9013320c69727f6`,metadata:{},name:`pageBetaPeopleQuery`,operationKind:`query`,text:`query pageBetaPeopleQuery(
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
`}}})(),x.hash=`1d49e96049cff53f39cad07495e8c262`})))()}var S;function Re(){return(Re=e((()=>{b(),S=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`exclusionsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`exclusionsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`3d3f453d4ed5f4ea68e1ab78e630ed33`,id:`6ada9f4befddad6cbb8bfb8640e6df44354fa7846717e3d18707dc8bec91c52c`,metadata:{},name:`exclusionsQuery`,operationKind:`query`,text:`query exclusionsQuery(
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
`}}})(),S.hash=`2af2a42ffb55d1c09f789d42f32d5522`})))()}var C;function ze(){return(ze=e((()=>{b(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exclusionsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exclusionsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`2b431f3384ec07b2bf053aa26f8f2603`,id:`4bb3397b1a2b9ae544431b57d03e88a871d94d21c8fa84162889bce88fbf322c`,metadata:{},name:`exclusionsPageQuery`,operationKind:`query`,text:`query exclusionsPageQuery(
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
`}}})(),C.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}var w;function Be(){return(Be=e((()=>{b(),ze(),w=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:C}},name:`exclusions_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`__exclusions_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),w.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}function Ve({subject:e}){return`company`in e}var T,He,Ue,E,We,Ge;function D(){return(D=e((()=>{T=()=>!0,He=[{id:`expiry`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>({memberSetExpiry:{...e,expiresAt:t}})},{id:`seats`,field:`seats`,fits:Ve,op:({subject:e},{seats:t})=>({memberSetSeats:{...e,maxSeats:t}})},{id:`note`,field:`note`,fits:T,op:({subject:e},{note:t})=>({memberSetNote:{...e,note:t}})},{id:`remove`,isDanger:!0,fits:T,op:({subject:e})=>({memberRemove:e})},{id:`exclude`,isDanger:!0,needsReason:!0,fits:T,op:({subject:e})=>({exclude:e})}],Ue=[{id:`resend`,field:`expiresAt`,fits:T,op:({id:e},{expiresAt:t})=>({invitationResend:{invitation:e,expiresAt:t}})},{id:`revoke`,isDanger:!0,fits:T,op:({id:e})=>({invitationRevoke:{invitation:e}})}],E=[{id:`inviteAgain`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>`company`in e?{inviteCompany:{...e,expiresAt:t}}:{inviteUser:{...e,expiresAt:t}}}],We=[{id:`accept`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>({requestAccept:{...e,expiresAt:t}})},{id:`invite`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>({inviteUser:{...e,expiresAt:t}})},{id:`decline`,isDanger:!0,fits:T,op:({subject:e})=>({requestDecline:e})}],Ge=[{id:`lift`,needsReason:!0,fits:T,op:({subject:e})=>({unexclude:e})}]})))()}function O(e,t){let{id:n,user:r,company:i,email:a}=e;if(r){let t=[i?.name,r.email].filter(Boolean).join(` · `);return{id:n,name:r.name,detail:t,subject:{user:r.id},data:e}}return i?{id:n,name:i.name,detail:t,subject:{company:i.id},data:e}:{id:n,name:a??``,detail:``,subject:{email:a??``},data:e}}function k(e,t){return[{id:`name`,label:e,width:140,grow:2,phone:`title`,cell:({name:e})=>(0,j.jsx)(`bdi`,{className:`strong`,children:e})},{id:`detail`,label:t,width:130,grow:2,phone:`detail`,cell:({detail:e})=>(0,j.jsx)(`bdi`,{className:`quiet`,children:e})}]}function A(e,t,n,{width:r=110,...i}={}){return{id:e,label:t,width:r,...i,cell:({data:e})=>(0,j.jsx)(`span`,{className:`quiet numeric`,children:n(e)})}}var j;function M(){return(M=e((()=>{j=f()})))()}function Ke({flag:e,action:t,rows:n,onDone:r}){let i=d(),a=_e(),[o,...s]=n,[c,l]=(0,N.useState)(s.length===0&&o?.current||Je),u=(0,N.useMemo)(()=>n.map(e=>t.op(e,c)),[n,t,c]);return(0,P.jsxs)(Ie,{flag:e,op:u,submit:i(`beta.act.${t.id}`),isDanger:t.isDanger??!1,needsReason:t.needsReason??n.length>1,onDone:r,children:[t.field===`expiresAt`&&(0,P.jsxs)(`label`,{children:[i(qe.has(t.id)?`beta.act.expiry.until`:`beta.act.validUntil`),(0,P.jsx)(`input`,{className:`input`,type:`date`,name:`expiresAt`,value:a.dayOf(c.expiresAt),onChange:e=>l(t=>({...t,expiresAt:e.target.value?a.endOf(e.target.value):null}))})]}),t.field===`seats`&&(0,P.jsxs)(`label`,{children:[i(`beta.act.seats.most`),(0,P.jsx)(`input`,{className:`input numeric`,type:`number`,name:`seats`,min:1,value:c.seats??``,onChange:e=>l(t=>({...t,seats:Number(e.target.value)||null}))})]}),t.field===`note`&&(0,P.jsxs)(`label`,{children:[i(`beta.act.note.text`),(0,P.jsx)(`textarea`,{className:`input`,name:`note`,rows:3,value:c.note,onChange:e=>l(t=>({...t,note:e.target.value}))})]}),n.length>1&&(0,P.jsx)(`p`,{className:`quiet`,children:n.map(({name:e})=>e).join(`, `)})]})}var N,P,qe,Je;function Ye(){return(Ye=e((()=>{N=l(),n(),Fe(),ve(),P=f(),qe=new Set([`expiry`,`accept`]),Je={expiresAt:null,seats:null,note:``}})))()}function F(e){let{flag:t,label:n,empty:r,rows:a,totalCount:o,columns:s,actions:c,refresh:l,loadNext:u}=e,f=d(),p=et(c.length>0),[m,h]=(0,I.useState)(null),g=(0,I.useMemo)(()=>c.length===0?s:[...s,Qe(c,h,f(`beta.people.actions`),f(`beta.people.actionsColumn`))],[s,c,f]),_=a.filter(({id:e})=>p?.ids.has(e)),v=c.filter(e=>_.every(e.fits)),y=()=>h(null);return a.length===0?(0,L.jsx)(i,{children:r}):(0,L.jsxs)(L.Fragment,{children:[p&&_.length>0&&(0,L.jsxs)(`div`,{className:`page-tools`,role:`group`,"aria-label":f(`bulk.actions`),children:[(0,L.jsx)(`span`,{className:`strong numeric`,children:f(`bulk.selected`,{count:_.length})}),v.map(e=>(0,L.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>h({action:e,rows:_}),children:f(`beta.act.${e.id}`)},e.id)),(0,L.jsxs)(`button`,{type:`button`,className:`chip`,onClick:p.clear,children:[(0,L.jsx)(re,{size:12,"aria-hidden":`true`}),f(`bulk.clear`)]})]}),(0,L.jsx)(se,{label:n,rows:a,rowKey:tt,Row:Xe,columns:g,totalCount:o,onOpen:nt,...u&&{onEndReached:u},selection:p}),(0,L.jsx)(we,{open:m!==null,onClose:y,title:m?Ze(m,f):``,children:m&&(0,L.jsx)(De,{refresh:l,children:(0,L.jsx)(Ke,{flag:t,...m,onDone:()=>(y(),p?.clear())})})})]})}function Xe({row:e,columns:t}){return(0,L.jsx)(de,{data:e,columns:t})}function Ze({action:e,rows:t},n){let[r]=t,i=t.length===1&&r?r.name:n(`beta.people.several`,{count:t.length});return`${n(`beta.act.${e.id}`)}: ${i}`}function Qe(e,t,n,r){return{id:`actions`,label:r,width:56,align:`end`,phone:`figure`,cell:r=>(0,L.jsx)($e,{row:r,actions:e,onChoose:t,label:`${n} ${r.name}`})}}function $e({row:e,actions:t,onChoose:n,label:r}){let i=d();return(0,L.jsx)(me,{className:`button button-icon button-row`,trigger:(0,L.jsx)(ge,{size:16,"aria-hidden":`true`}),label:r,children:t.filter(({fits:t})=>t(e)).map(t=>(0,L.jsxs)(he,{onSelect:()=>n({action:t,rows:[e]}),children:[i(`beta.act.${t.id}`),`…`]},t.id))})}function et(e){let t=d(),n=ue(),r=ie(),i=(0,I.useCallback)(e=>t(`bulk.select`,{row:e}),[t]);return e&&!n?{...r,label:t(`bulk.column`),allLabel:t(`bulk.seen`),rowLabel:i}:void 0}function tt({id:e}){return e}function nt(){}var I,L;function R(){return(R=e((()=>{pe(),ae(),I=l(),n(),oe(),Ce(),fe(),c(),le(),ce(),Oe(),Ye(),L=f()})))()}function z({query:e,variables:t,count:n,onChanged:r}){let i=(0,rt.useRelayEnvironment)(),a=(0,B.useCallback)(async()=>{let n=(0,it.fetchQuery)(i,e,t,{fetchPolicy:`network-only`}).toPromise();await Promise.all([n,r()]).catch(()=>void 0)},[i,e,t,r]),o=(0,B.useCallback)(()=>n>100?r():a(),[n,a,r]);return ke(o),a}var B,rt,it;function V(){return(V=e((()=>{B=l(),rt=m(),it=b(),Ae()})))()}function at({flag:e,isArchived:t,visit:n,onChanged:r}){let i=d(),a=(0,H.useMemo)(()=>({flag:e.key,first:100}),[e.key]),o=(0,ct.useLazyLoadQuery)(W,a,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:s,loadNext:c,hasNext:l}=(0,ct.usePaginationFragment)(w,o),f=z({query:W,variables:a,count:s.list.edges.length,onChanged:r}),p=i(`beta.people.wholeCompany`),m=(0,H.useMemo)(()=>s.list.edges.map(({node:e})=>O(e,p)),[s.list.edges,p]),h=u(`FLAGS_CHANGE`)&&!t,g=u(`FLAGS_EXCLUDE`)&&!t;return(0,U.jsxs)(De,{refresh:f,children:[g&&(0,U.jsx)(st,{flag:e}),(0,U.jsx)(F,{flag:e,label:i(`beta.people.out`),empty:i(`beta.people.outEmpty`),rows:m,totalCount:s.list.totalCount??m.length,columns:ot(),actions:h?Ge:lt,refresh:f,loadNext:l?()=>void c(100):void 0})]})}function ot(){let e=d(),t=g();return(0,H.useMemo)(()=>[...k(e(`beta.name`),e(`beta.people.who`)),A(`reason`,e(`beta.reason`),({reason:e})=>(0,U.jsx)(`bdi`,{children:e}),{width:160,grow:2}),A(`by`,e(`beta.people.by`),({excludedBy:e})=>(0,U.jsx)(`bdi`,{children:e}),{width:110,grow:1}),A(`at`,e(`beta.people.at`),({excludedAt:e})=>t.date(e),{width:80,phone:`mark`})],[e,t])}function st({flag:e}){let t=d(),[n,r]=(0,H.useState)(!1),[i,a]=(0,H.useState)(null),o=()=>(r(!1),a(null));return(0,U.jsxs)(`div`,{className:`page-tools`,children:[(0,U.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>r(!0),children:t(`beta.people.keepOut`)}),(0,U.jsx)(we,{open:n,onClose:o,title:i?`${t(`beta.act.exclude`)}: ${i.name}`:t(`beta.people.keepOut`),children:i?(0,U.jsx)(Ie,{flag:e,op:{exclude:i.subject},submit:t(`beta.act.exclude`),isDanger:!0,needsReason:!0,onDone:o}):(0,U.jsx)(Pe,{label:t(`beta.find`),onChoose:a})})]})}var H,ct,U,W,lt;function ut(){return(ut=e((()=>{Re(),Be(),H=l(),ct=m(),y(),n(),r(),Ce(),Fe(),Oe(),Ne(),D(),M(),R(),V(),U=f(),W=S,lt=[]})))()}var dt;function ft(){return(ft=e((()=>{b(),dt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`state`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`invitationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`invitationsQuery`,selections:[{alias:`list`,args:r,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[i,o,a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`7869254c3f0dfa8973dbf326a0f3eed0`,id:`87cc92f8d98eca4af94d777492adec162834cd1884b50356284267d4d4f52f17`,metadata:{},name:`invitationsQuery`,operationKind:`query`,text:`query invitationsQuery(
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
`}}})(),dt.hash=`5ac0ea63bef4757d01dd258fa8856f6d`})))()}var pt;function mt(){return(mt=e((()=>{b(),pt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`339fa3b866a10731f48f00ac9d58b788`,id:`1e38f10b0516ee4228936626dbda22cf3af4a9476799bca0cbc750258b6e0d83`,metadata:{},name:`invitationsPageQuery`,operationKind:`query`,text:`query invitationsPageQuery(
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
`}}})(),pt.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}var ht;function gt(){return(gt=e((()=>{b(),mt(),ht=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:pt}},name:`invitations_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`__invitations_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),ht.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}function _t(e){let t=d(),n=(0,K.jsxs)(K.Fragment,{children:[t(`beta.people.invitedEmpty`),` `,(0,K.jsx)(v,{to:ye(e.flag.key,`invite`),children:t(`beta.flag.invite`)})]});return(0,K.jsx)(yt,{...e,state:`PENDING`,label:t(`beta.people.invited`),empty:n})}function vt(e){let t=d();return(0,K.jsx)(yt,{...e,state:`DECLINED`,label:t(`beta.people.declined`),empty:t(`beta.people.declinedEmpty`)})}function yt({flag:e,isArchived:t,visit:n,onChanged:r,state:i,label:a,empty:o}){let s=d(),c=(0,G.useMemo)(()=>({flag:e.key,state:i,first:100}),[e.key,i]),l=(0,xt.useLazyLoadQuery)(St,c,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:f,loadNext:p,hasNext:m}=(0,xt.usePaginationFragment)(ht,l),h=z({query:St,variables:c,count:f.list.edges.length,onChanged:r}),g=s(`beta.people.wholeCompany`),_=(0,G.useMemo)(()=>f.list.edges.map(({node:e})=>O(e,g)),[f.list.edges,g]),v=u(`FLAGS_CHANGE`)&&!t;return(0,K.jsx)(F,{flag:e,label:a,empty:o,rows:_,totalCount:f.list.totalCount??_.length,columns:bt(i),actions:v?i===`PENDING`?Ue:E:Ct,refresh:h,loadNext:m?()=>void p(100):void 0})}function bt(e){let t=d(),n=g();return(0,G.useMemo)(()=>{let r=e===`PENDING`?A(`until`,t(`beta.people.until`),({expiresAt:e})=>n.date(e),{width:80,phone:`mark`}):A(`answered`,t(`beta.people.answered`),({answeredAt:e})=>e&&n.date(e),{phone:`mark`});return[...k(t(`beta.name`),t(`beta.people.who`)),A(`message`,t(`beta.message`),({message:e})=>(0,K.jsx)(`bdi`,{children:e}),{width:140,grow:2}),A(`by`,t(`beta.people.by`),({invitedBy:e})=>(0,K.jsx)(`bdi`,{children:e}),{width:110,grow:1}),A(`at`,t(`beta.people.at`),({invitedAt:e})=>n.date(e),{width:80}),r]},[e,t,n])}var G,xt,K,St,Ct;function wt(){return(wt=e((()=>{ft(),gt(),te(),G=l(),xt=m(),y(),n(),r(),be(),D(),M(),R(),V(),K=f(),St=dt,Ct=[]})))()}var Tt;function Et(){return(Et=e((()=>{b(),Tt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`inactive`},r={kind:`Variable`,name:`first`,variableName:`first`},i={kind:`Variable`,name:`flag`,variableName:`flag`},a=[i],o=[r,i,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},d=[s];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`membersQuery`,selections:[{args:[r,i,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`},{args:a,kind:`FragmentSpread`,name:`members_uses`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`membersQuery`,selections:[{alias:`list`,args:o,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},l],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`},{alias:null,args:[{kind:`Literal`,name:`first`,value:100},i],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[l],storageKey:null}],storageKey:null},{alias:null,args:a,concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:d,storageKey:null}],storageKey:null}]},params:{cacheID:`e4c4040f07f9e8632985449fcbbee692`,id:`e89e7f3089f540a372e5f476d412756127ffe6dbd435bf09972210971e4bf329`,metadata:{},name:`membersQuery`,operationKind:`query`,text:`query membersQuery(
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
`}}})(),Tt.hash=`0b0d25ad43a8dcdcee175feed9f9f0b2`})))()}var Dt;function Ot(){return(Ot=e((()=>{b(),Dt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`flag`,variableName:`flag`},i=[t,n,r,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`membersPageQuery`,selections:[{args:[t,n,r,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`membersPageQuery`,selections:[{alias:`list`,args:i,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,o,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:i,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`}]},params:{cacheID:`57e689d543ca3b9dcce16120a768bd60`,id:`7c3be4e661854e13bc9ce3563394ad281c6ac6c6ec132efc87106c1e60a253b1`,metadata:{},name:`membersPageQuery`,operationKind:`query`,text:`query membersPageQuery(
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
`}}})(),Dt.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var kt;function At(){return(At=e((()=>{b(),Ot(),kt=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:Dt}},name:`members_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`__members_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),kt.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var jt;function Mt(){return(Mt=e((()=>{b(),jt=(function(){var e={kind:`Variable`,name:`flag`,variableName:`flag`},t={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`members_uses`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},e],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),jt.hash=`7f7d511494a6825bd15b416bd6a26d19`})))()}function Nt({betaUses:e,betaCompanyUses:t}){let n=e.nodes.map(({user:e,lastUsedAt:t})=>[e.id,t]),r=t.map(({company:e,lastUsedAt:t})=>[e.id,t]);return{of:new Map([...n,...r]),isComplete:!e.pageInfo.hasNextPage&&t.length<Pt}}var Pt;function Ft(){return(Ft=e((()=>{Pt=100})))()}function It(e){return(0,Y.jsx)(Rt,{...e,inactive:!1})}function Lt(e){return(0,Y.jsx)(Rt,{...e,inactive:!0})}function Rt({flag:e,isArchived:t,visit:n,onChanged:r,inactive:i}){let a=d(),o=(0,q.useMemo)(()=>({flag:e.key,inactive:i,first:100}),[e.key,i]),s=(0,J.useLazyLoadQuery)(X,o,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:c,loadNext:l,hasNext:f}=(0,J.usePaginationFragment)(kt,s),p=z({query:X,variables:o,count:c.list.edges.length,onChanged:r}),m=a(`beta.people.wholeCompany`),h=(0,q.useMemo)(()=>c.list.edges.map(({node:e})=>e).filter(e=>!i||Bt(e)).map(e=>({...O(e,m),...!i&&{current:zt(e)}})),[c.list.edges,i,m]),g=Vt(s),_=Ht(),v=u(`FLAGS_CHANGE`)&&!t,y=u(`FLAGS_EXCLUDE`)&&!t,ee=(0,q.useMemo)(()=>He.filter(({isDanger:e})=>e?y:v),[v,y]);return(0,Y.jsx)(F,{flag:e,label:a(i?`beta.people.left`:`beta.people.in`),empty:a(i?`beta.people.leftEmpty`:`beta.people.inEmpty`),rows:h,totalCount:i?h.length:c.list.totalCount??h.length,columns:i?_:g,actions:i?v?E:Ut:ee,refresh:p,loadNext:f?()=>void l(100):void 0})}function zt({expiresAt:e,maxSeats:t,note:n}){return{expiresAt:e??null,seats:t??null,note:n??``}}function Bt({revokedAt:e,expiresAt:t}){return!!e||!!(t&&Date.parse(t)<=Date.now())}function Vt(e){let t=d(),n=g(),r=(0,J.useFragment)(jt,e);return(0,q.useMemo)(()=>{let{of:e,isComplete:i}=Nt(r),a=({user:r,company:a})=>{let o=e.get(r?.id??a.id);return o?n.ago(o):i?t(`beta.people.never`):`–`};return[...k(t(`beta.name`),t(`beta.people.who`)),A(`used`,t(`beta.people.lastUse`),a,{phone:`mark`,width:100}),A(`seats`,t(`beta.people.seats`),({user:e,maxSeats:n})=>e?``:n??t(`beta.people.all`),{width:64}),A(`why`,t(`beta.people.why`),({source:e,grantedBy:n})=>t(`beta.source.${e}`,{name:n}),{width:120,grow:1}),A(`note`,t(`beta.people.note`),({note:e})=>(0,Y.jsx)(`bdi`,{children:e}),{width:100,grow:1}),A(`since`,t(`beta.people.since`),({grantedAt:e})=>n.date(e),{width:72}),A(`until`,t(`beta.people.until`),({expiresAt:e})=>e?n.date(e):`–`,{width:72})]},[t,n,r])}function Ht(){let e=d(),t=g();return(0,q.useMemo)(()=>{let n=({revokedAt:t,revokedBy:n,user:r})=>t?n===r?.name?e(`beta.people.leftSelf`):e(`beta.people.removedBy`,{name:n??`–`}):e(`beta.people.expired`);return[...k(e(`beta.name`),e(`beta.people.who`)),A(`how`,e(`beta.people.how`),n,{width:150,grow:1}),A(`reason`,e(`beta.reason`),({revokedReason:e})=>(0,Y.jsx)(`bdi`,{children:e}),{width:160,grow:2}),A(`at`,e(`beta.people.at`),({revokedAt:e,expiresAt:n})=>t.date(e??n??``),{width:80,phone:`mark`})]},[e,t])}var q,J,Y,X,Ut;function Wt(){return(Wt=e((()=>{Et(),At(),Mt(),q=l(),J=m(),y(),n(),r(),D(),M(),R(),V(),Ft(),Y=f(),X=Tt,Ut=[]})))()}var Gt;function Kt(){return(Kt=e((()=>{b(),Gt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`requestsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`requestsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`1ae76e476b74910c418d149345d70b92`,id:`e49621931564c716d4e6fb2b9b8df2178c482e6a84f27793c90f33720811737b`,metadata:{},name:`requestsQuery`,operationKind:`query`,text:`query requestsQuery(
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
`}}})(),Gt.hash=`93c401a1b2c019d5dda6ed556e6ea658`})))()}var qt;function Jt(){return(Jt=e((()=>{b(),qt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`requestsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`requestsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`97507a802be2933f1700f96aa9bec9e8`,id:`8a6f3aeff13946d8a2b77d9c353e886fccc8f879221b3911369b711cebb53b09`,metadata:{},name:`requestsPageQuery`,operationKind:`query`,text:`query requestsPageQuery(
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
`}}})(),qt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}var Yt;function Xt(){return(Xt=e((()=>{b(),Jt(),Yt=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:qt}},name:`requests_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`__requests_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),Yt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}function Zt({flag:e,isArchived:t,visit:n,onChanged:r}){let i=d(),a=(0,Z.useMemo)(()=>({flag:e.key,first:100}),[e.key]),o=(0,$t.useLazyLoadQuery)(tn,a,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:s,loadNext:c,hasNext:l}=(0,$t.usePaginationFragment)(Yt,o),f=z({query:tn,variables:a,count:s.list.edges.length,onChanged:r}),p=i(`beta.people.wholeCompany`),m=(0,Z.useMemo)(()=>s.list.edges.map(({node:e})=>O(e,p)),[s.list.edges,p]),h=u(`FLAGS_CHANGE`)&&!t;return(0,en.jsx)(F,{flag:e,label:i(`beta.people.asked`),empty:i(`beta.people.askedEmpty`),rows:m,totalCount:s.list.totalCount??m.length,columns:Qt(),actions:h?We:nn,refresh:f,loadNext:l?()=>void c(100):void 0})}function Qt(){let e=d(),t=g();return(0,Z.useMemo)(()=>[...k(e(`beta.name`),e(`beta.people.who`)),A(`text`,e(`beta.people.says`),({text:e})=>(0,en.jsx)(`bdi`,{children:e}),{width:200,grow:3}),A(`at`,e(`beta.people.waitsSince`),({requestedAt:e})=>t.date(e),{width:100,phone:`mark`})],[e,t])}var Z,$t,en,tn,nn;function rn(){return(rn=e((()=>{Kt(),Xt(),Z=l(),$t=m(),y(),n(),r(),D(),M(),R(),V(),en=f(),tn=Gt,nn=[]})))()}function an(){let{key:e=``}=_({strict:!1}),{show:n=`in`}=ne({strict:!1}),{data:r,refresh:i}=Ee(sn,(0,Q.useMemo)(()=>({key:e}),[e])),s=t(),c=r.featureFlag;if(!c)return(0,$.jsx)(a,{});let l=cn[n];return(0,$.jsxs)(Me,{flag:c,children:[(0,$.jsx)(on,{flagKey:e,show:n,counts:r}),(0,$.jsx)(Q.Suspense,{fallback:(0,$.jsx)(o,{}),children:(0,$.jsx)(l,{visit:s,flag:c,isArchived:!!c.archivedAt,onChanged:i},n)})]})}function on({flagKey:e,show:t,counts:n}){let r=d(),i=g(),a={in:n.in.totalCount??0,asked:n.asked.totalCount??0,invited:n.invited.totalCount??0,declined:n.declined.totalCount??0,left:(n.ever.totalCount??0)-(n.in.totalCount??0),out:n.out.totalCount??0};return(0,$.jsx)(`nav`,{className:`page-tools`,"aria-label":r(`beta.people.lists`),children:Se.map(n=>(0,$.jsxs)(v,{to:ye(e,`people`),search:{show:n},className:n===t?`chip chip-set`:`chip`,"aria-current":n===t?`true`:void 0,children:[r(`beta.people.${n}`),` `,(0,$.jsx)(`span`,{className:`numeric`,children:i.number(a[n])})]},n))})}var Q,$,sn,cn;function ln(){return(ln=e((()=>{Le(),te(),p(),ee(),Q=l(),m(),y(),n(),s(),h(),Te(),je(),be(),ut(),wt(),Wt(),xe(),rn(),$=f(),sn=x,cn={in:It,asked:Zt,invited:_t,declined:vt,left:Lt,out:at}})))()}ln();export{an as default};