//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";import{At as t,C as n,Dt as r,Et as i,Kt as a,Mt as o,Nt as s,S as c,T as l,Tt as u,Wt as d,b as f,g as p,h as m,jt as h,m as g,w as _,wt as v,y}from"./da71c01e.js";import{a as ee,c as te,i as ne,l as re,r as ie}from"./d8f50f44.js";import{M as ae,N as oe,O as se,i as ce,k as le,r as ue}from"./a22e1977.js";import{n as de,r as fe}from"./9ce6c8af.js";import{n as pe,t as me}from"./eac700f9.js";import{c as he,g as ge,h as _e,l as ve,v as ye}from"./61696b26.js";import{i as b,n as x}from"./159461e9.js";import{a as be,i as xe}from"./61300e16.js";import{n as Se,r as Ce}from"./22a7e665.js";import{n as we,t as Te}from"./ac94d1d2.js";import{n as Ee,t as De}from"./df1ebb1e.js";import{n as Oe,t as ke}from"./af838a7c.js";import{n as Ae,t as je}from"./db1a9da1.js";var Me;function Ne(){return(Ne=e((()=>{u(),Me=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={kind:`Literal`,name:`first`,value:1},o={kind:`Variable`,name:`flag`,variableName:`key`},s=[a,o],c=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],l={alias:`in`,args:s,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},u={alias:`ever`,args:[a,o,{kind:`Literal`,name:`includeInactive`,value:!0}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},d={alias:`asked`,args:s,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:c,storageKey:null},f={alias:`invited`,args:[a,o,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},p={alias:`declined`,args:[a,o,{kind:`Literal`,name:`state`,value:`DECLINED`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},m={alias:`out`,args:s,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:c,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null},l,u,d,f,p,m],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null},l,u,d,f,p,m]},params:{cacheID:`fd0ca7fc701c81e2657a0fcd1e974c5a`,id:`a54b000649d4150f3545bd4ed277f28dfde040135cca32b2e9013320c69727f6`,metadata:{},name:`pageBetaPeopleQuery`,operationKind:`query`,text:`query pageBetaPeopleQuery(
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
`}}})(),Me.hash=`1d49e96049cff53f39cad07495e8c262`})))()}var S;function Pe(){return(Pe=e((()=>{u(),S=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`exclusionsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`exclusionsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`3d3f453d4ed5f4ea68e1ab78e630ed33`,id:`6ada9f4befddad6cbb8bfb8640e6df44354fa7846717e3d18707dc8bec91c52c`,metadata:{},name:`exclusionsQuery`,operationKind:`query`,text:`query exclusionsQuery(
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
`}}})(),S.hash=`2af2a42ffb55d1c09f789d42f32d5522`})))()}var C;function Fe(){return(Fe=e((()=>{u(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exclusionsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exclusionsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`2b431f3384ec07b2bf053aa26f8f2603`,id:`4bb3397b1a2b9ae544431b57d03e88a871d94d21c8fa84162889bce88fbf322c`,metadata:{},name:`exclusionsPageQuery`,operationKind:`query`,text:`query exclusionsPageQuery(
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
`}}})(),C.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}var w;function Ie(){return(Ie=e((()=>{u(),Fe(),w=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:C}},name:`exclusions_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`__exclusions_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),w.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}function Le({subject:e}){return`company`in e}var T,Re,ze,Be,Ve,He;function E(){return(E=e((()=>{T=()=>!0,Re=[{id:`expiry`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>({memberSetExpiry:{...e,expiresAt:t}})},{id:`seats`,field:`seats`,fits:Le,op:({subject:e},{seats:t})=>({memberSetSeats:{...e,maxSeats:t}})},{id:`note`,field:`note`,fits:T,op:({subject:e},{note:t})=>({memberSetNote:{...e,note:t}})},{id:`remove`,isDanger:!0,fits:T,op:({subject:e})=>({memberRemove:e})},{id:`exclude`,isDanger:!0,needsReason:!0,fits:T,op:({subject:e})=>({exclude:e})}],ze=[{id:`resend`,field:`expiresAt`,fits:T,op:({id:e},{expiresAt:t})=>({invitationResend:{invitation:e,expiresAt:t}})},{id:`revoke`,isDanger:!0,fits:T,op:({id:e})=>({invitationRevoke:{invitation:e}})}],Be=[{id:`inviteAgain`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>`company`in e?{inviteCompany:{...e,expiresAt:t}}:{inviteUser:{...e,expiresAt:t}}}],Ve=[{id:`accept`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>({requestAccept:{...e,expiresAt:t}})},{id:`invite`,field:`expiresAt`,fits:T,op:({subject:e},{expiresAt:t})=>({inviteUser:{...e,expiresAt:t}})},{id:`decline`,isDanger:!0,fits:T,op:({subject:e})=>({requestDecline:e})}],He=[{id:`lift`,needsReason:!0,fits:T,op:({subject:e})=>({unexclude:e})}]})))()}function D(e,t){let{id:n,user:r,company:i,email:a}=e;if(r){let t=[i?.name,r.email].filter(Boolean).join(` · `);return{id:n,name:r.name,detail:t,subject:{user:r.id},data:e}}return i?{id:n,name:i.name,detail:t,subject:{company:i.id},data:e}:{id:n,name:a??``,detail:``,subject:{email:a??``},data:e}}function O(e,t){return[{id:`name`,label:e,width:140,grow:2,phone:`title`,cell:({name:e})=>(0,A.jsx)(`bdi`,{className:`strong`,children:e})},{id:`detail`,label:t,width:130,grow:2,phone:`detail`,cell:({detail:e})=>(0,A.jsx)(`bdi`,{className:`quiet`,children:e})}]}function k(e,t,n,{width:r=110,...i}={}){return{id:e,label:t,width:r,...i,cell:({data:e})=>(0,A.jsx)(`span`,{className:`quiet numeric`,children:n(e)})}}var A;function j(){return(j=e((()=>{A=d()})))()}function Ue({flag:e,action:t,rows:r,onDone:i}){let a=n(),[o,...s]=r,[c,l]=(0,Ke.useState)(s.length===0&&o?.current||Je),u=(0,Ke.useMemo)(()=>r.map(e=>t.op(e,c)),[r,t,c]);return(0,M.jsxs)(je,{flag:e,op:u,submit:a(`beta.act.${t.id}`),isDanger:t.isDanger??!1,needsReason:t.needsReason??r.length>1,onDone:i,children:[t.field===`expiresAt`&&(0,M.jsxs)(`label`,{children:[a(qe.has(t.id)?`beta.act.expiry.until`:`beta.act.validUntil`),(0,M.jsx)(`input`,{className:`input`,type:`date`,value:Ge(c.expiresAt),onChange:e=>l(t=>({...t,expiresAt:We(e.target.value)}))})]}),t.field===`seats`&&(0,M.jsxs)(`label`,{children:[a(`beta.act.seats.most`),(0,M.jsx)(`input`,{className:`input numeric`,type:`number`,min:1,value:c.seats??``,onChange:e=>l(t=>({...t,seats:Number(e.target.value)||null}))})]}),t.field===`note`&&(0,M.jsxs)(`label`,{children:[a(`beta.act.note.text`),(0,M.jsx)(`textarea`,{className:`input`,rows:3,value:c.note,onChange:e=>l(t=>({...t,note:e.target.value}))})]}),r.length>1&&(0,M.jsx)(`p`,{className:`quiet`,children:r.map(({name:e})=>e).join(`, `)})]})}function We(e){return e?new Date(`${e}T23:59:59`).toISOString():null}function Ge(e){return e?new Intl.DateTimeFormat(`sv`).format(new Date(e)):``}var Ke,M,qe,Je;function Ye(){return(Ye=e((()=>{Ke=a(),c(),Ae(),M=d(),qe=new Set([`expiry`,`accept`]),Je={expiresAt:null,seats:null,note:``}})))()}function N(e){let{flag:t,label:r,empty:i,rows:a,totalCount:o,columns:s,actions:c,refresh:l,loadNext:u}=e,d=n(),f=et(c.length>0),[p,m]=(0,P.useState)(null),h=(0,P.useMemo)(()=>c.length===0?s:[...s,Qe(c,m,d(`beta.people.actions`),d(`beta.people.actionsColumn`))],[s,c,d]),g=a.filter(({id:e})=>f?.ids.has(e)),_=c.filter(e=>g.every(e.fits)),v=()=>m(null);return a.length===0?(0,F.jsx)(y,{children:i}):(0,F.jsxs)(F.Fragment,{children:[f&&g.length>0&&(0,F.jsxs)(`div`,{className:`page-tools`,role:`group`,"aria-label":d(`bulk.actions`),children:[(0,F.jsx)(`span`,{className:`strong numeric`,children:d(`bulk.selected`,{count:g.length})}),_.map(e=>(0,F.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>m({action:e,rows:g}),children:d(`beta.act.${e.id}`)},e.id)),(0,F.jsxs)(`button`,{type:`button`,className:`chip`,onClick:f.clear,children:[(0,F.jsx)(se,{size:12,"aria-hidden":`true`}),d(`bulk.clear`)]})]}),(0,F.jsx)(ne,{label:r,rows:a,rowKey:tt,Row:Xe,columns:h,totalCount:o,onOpen:nt,...u&&{onEndReached:u},selection:f}),(0,F.jsx)(he,{open:p!==null,onClose:v,title:p?Ze(p,d):``,children:p&&(0,F.jsx)(Se,{refresh:l,children:(0,F.jsx)(Ue,{flag:t,...p,onDone:()=>(v(),f?.clear())})})})]})}function Xe({row:e,columns:t}){return(0,F.jsx)(ie,{data:e,columns:t})}function Ze({action:e,rows:t},n){let[r]=t,i=t.length===1&&r?r.name:n(`beta.people.several`,{count:t.length});return`${n(`beta.act.${e.id}`)}: ${i}`}function Qe(e,t,n,r){return{id:`actions`,label:r,width:56,align:`end`,phone:`figure`,cell:r=>(0,F.jsx)($e,{row:r,actions:e,onChoose:t,label:`${n} ${r.name}`})}}function $e({row:e,actions:t,onChoose:r,label:i}){let a=n();return(0,F.jsx)(_e,{className:`button button-icon button-row`,trigger:(0,F.jsx)(ae,{size:16,"aria-hidden":`true`}),label:i,children:t.filter(({fits:t})=>t(e)).map(t=>(0,F.jsxs)(ge,{onSelect:()=>r({action:t,rows:[e]}),children:[a(`beta.act.${t.id}`),`…`]},t.id))})}function et(e){let t=n(),r=re(),i=ce(),a=(0,P.useCallback)(e=>t(`bulk.select`,{row:e}),[t]);return e&&!r?{...i,label:t(`bulk.column`),rowLabel:a}:void 0}function tt({id:e}){return e}function nt(){}var P,F;function I(){return(I=e((()=>{oe(),le(),P=a(),c(),ue(),ve(),ye(),f(),ee(),te(),Ce(),Ye(),F=d()})))()}function L({query:e,variables:t,count:n,onChanged:r}){let i=(0,rt.useRelayEnvironment)(),a=(0,R.useCallback)(async()=>{let n=(0,it.fetchQuery)(i,e,t,{fetchPolicy:`network-only`}).toPromise();await Promise.all([n,r()]).catch(()=>void 0)},[i,e,t,r]),o=(0,R.useCallback)(()=>n>100?r():a(),[n,a,r]);return we(o),a}var R,rt,it;function z(){return(z=e((()=>{R=a(),rt=v(),it=u(),Te()})))()}function at({flag:e,isArchived:t,visit:r,onChanged:i}){let a=n(),o=(0,B.useMemo)(()=>({flag:e.key,first:100}),[e.key]),s=(0,V.useLazyLoadQuery)(U,o,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:c,loadNext:u,hasNext:d}=(0,V.usePaginationFragment)(w,s),f=L({query:U,variables:o,count:c.list.edges.length,onChanged:i}),p=a(`beta.people.wholeCompany`),m=(0,B.useMemo)(()=>c.list.edges.map(({node:e})=>D(e,p)),[c.list.edges,p]),h=l(`FLAGS_CHANGE`)&&!t,g=l(`FLAGS_EXCLUDE`)&&!t;return(0,H.jsxs)(Se,{refresh:f,children:[g&&(0,H.jsx)(st,{flag:e}),(0,H.jsx)(N,{flag:e,label:a(`beta.people.out`),empty:a(`beta.people.outEmpty`),rows:m,totalCount:c.list.totalCount??m.length,columns:ot(),actions:h?He:ct,refresh:f,loadNext:d?()=>void u(100):void 0})]})}function ot(){let e=n(),t=b();return(0,B.useMemo)(()=>[...O(e(`beta.name`),e(`beta.people.who`)),k(`reason`,e(`beta.reason`),({reason:e})=>(0,H.jsx)(`bdi`,{children:e}),{width:160,grow:2}),k(`by`,e(`beta.people.by`),({excludedBy:e})=>(0,H.jsx)(`bdi`,{children:e}),{width:110,grow:1}),k(`at`,e(`beta.people.at`),({excludedAt:e})=>t.date(e),{width:80,phone:`mark`})],[e,t])}function st({flag:e}){let t=n(),[r,i]=(0,B.useState)(!1),[a,o]=(0,B.useState)(null),s=()=>(i(!1),o(null));return(0,H.jsxs)(`div`,{className:`page-tools`,children:[(0,H.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>i(!0),children:t(`beta.people.keepOut`)}),(0,H.jsx)(he,{open:r,onClose:s,title:a?`${t(`beta.act.exclude`)}: ${a.name}`:t(`beta.people.keepOut`),children:a?(0,H.jsx)(je,{flag:e,op:{exclude:a.subject},submit:t(`beta.act.exclude`),isDanger:!0,needsReason:!0,onDone:s}):(0,H.jsx)(ke,{label:t(`beta.find`),onChoose:o})})]})}var B,V,H,U,ct;function lt(){return(lt=e((()=>{Pe(),Ie(),B=a(),V=v(),x(),c(),_(),ve(),Ae(),Ce(),Oe(),E(),j(),I(),z(),H=d(),U=S,ct=[]})))()}var W;function ut(){return(ut=e((()=>{u(),W=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`state`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`invitationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`invitationsQuery`,selections:[{alias:`list`,args:r,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[i,o,a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`7869254c3f0dfa8973dbf326a0f3eed0`,id:`87cc92f8d98eca4af94d777492adec162834cd1884b50356284267d4d4f52f17`,metadata:{},name:`invitationsQuery`,operationKind:`query`,text:`query invitationsQuery(
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
`}}})(),W.hash=`5ac0ea63bef4757d01dd258fa8856f6d`})))()}var G;function dt(){return(dt=e((()=>{u(),G=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`339fa3b866a10731f48f00ac9d58b788`,id:`1e38f10b0516ee4228936626dbda22cf3af4a9476799bca0cbc750258b6e0d83`,metadata:{},name:`invitationsPageQuery`,operationKind:`query`,text:`query invitationsPageQuery(
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
`}}})(),G.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}var ft;function pt(){return(pt=e((()=>{u(),dt(),ft=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:G}},name:`invitations_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`__invitations_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),ft.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}function mt(e){let t=n(),r=(0,q.jsxs)(q.Fragment,{children:[t(`beta.people.invitedEmpty`),` `,(0,q.jsx)(i,{to:de(e.flag.key,`invite`),children:t(`beta.flag.invite`)})]});return(0,q.jsx)(gt,{...e,state:`PENDING`,label:t(`beta.people.invited`),empty:r})}function ht(e){let t=n();return(0,q.jsx)(gt,{...e,state:`DECLINED`,label:t(`beta.people.declined`),empty:t(`beta.people.declinedEmpty`)})}function gt({flag:e,isArchived:t,visit:r,onChanged:i,state:a,label:o,empty:s}){let c=n(),u=(0,K.useMemo)(()=>({flag:e.key,state:a,first:100}),[e.key,a]),d=(0,vt.useLazyLoadQuery)(yt,u,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:f,loadNext:p,hasNext:m}=(0,vt.usePaginationFragment)(ft,d),h=L({query:yt,variables:u,count:f.list.edges.length,onChanged:i}),g=c(`beta.people.wholeCompany`),_=(0,K.useMemo)(()=>f.list.edges.map(({node:e})=>D(e,g)),[f.list.edges,g]),v=l(`FLAGS_CHANGE`)&&!t;return(0,q.jsx)(N,{flag:e,label:o,empty:s,rows:_,totalCount:f.list.totalCount??_.length,columns:_t(a),actions:v?a===`PENDING`?ze:Be:bt,refresh:h,loadNext:m?()=>void p(100):void 0})}function _t(e){let t=n(),r=b();return(0,K.useMemo)(()=>{let n=e===`PENDING`?k(`until`,t(`beta.people.until`),({expiresAt:e})=>r.date(e),{width:80,phone:`mark`}):k(`answered`,t(`beta.people.answered`),({answeredAt:e})=>e&&r.date(e),{phone:`mark`});return[...O(t(`beta.name`),t(`beta.people.who`)),k(`message`,t(`beta.message`),({message:e})=>(0,q.jsx)(`bdi`,{children:e}),{width:140,grow:2}),k(`by`,t(`beta.people.by`),({invitedBy:e})=>(0,q.jsx)(`bdi`,{children:e}),{width:110,grow:1}),k(`at`,t(`beta.people.at`),({invitedAt:e})=>r.date(e),{width:80}),n]},[e,t,r])}var K,vt,q,yt,bt;function xt(){return(xt=e((()=>{ut(),pt(),r(),K=a(),vt=v(),x(),c(),_(),fe(),E(),j(),I(),z(),q=d(),yt=W,bt=[]})))()}var St;function Ct(){return(Ct=e((()=>{u(),St=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`inactive`},r={kind:`Variable`,name:`first`,variableName:`first`},i={kind:`Variable`,name:`flag`,variableName:`flag`},a=[i],o=[r,i,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},d=[s];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`membersQuery`,selections:[{args:[r,i,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`},{args:a,kind:`FragmentSpread`,name:`members_uses`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`membersQuery`,selections:[{alias:`list`,args:o,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},l],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`},{alias:null,args:[{kind:`Literal`,name:`first`,value:100},i],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[l],storageKey:null}],storageKey:null},{alias:null,args:a,concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:d,storageKey:null}],storageKey:null}]},params:{cacheID:`e4c4040f07f9e8632985449fcbbee692`,id:`e89e7f3089f540a372e5f476d412756127ffe6dbd435bf09972210971e4bf329`,metadata:{},name:`membersQuery`,operationKind:`query`,text:`query membersQuery(
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
`}}})(),St.hash=`0b0d25ad43a8dcdcee175feed9f9f0b2`})))()}var wt;function Tt(){return(Tt=e((()=>{u(),wt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`flag`,variableName:`flag`},i=[t,n,r,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`membersPageQuery`,selections:[{args:[t,n,r,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`membersPageQuery`,selections:[{alias:`list`,args:i,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,o,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:i,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`}]},params:{cacheID:`57e689d543ca3b9dcce16120a768bd60`,id:`7c3be4e661854e13bc9ce3563394ad281c6ac6c6ec132efc87106c1e60a253b1`,metadata:{},name:`membersPageQuery`,operationKind:`query`,text:`query membersPageQuery(
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
`}}})(),wt.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var Et;function Dt(){return(Dt=e((()=>{u(),Tt(),Et=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:wt}},name:`members_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`__members_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),Et.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var Ot;function kt(){return(kt=e((()=>{u(),Ot=(function(){var e={kind:`Variable`,name:`flag`,variableName:`flag`},t={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`members_uses`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},e],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),Ot.hash=`7f7d511494a6825bd15b416bd6a26d19`})))()}function At({betaUses:e,betaCompanyUses:t}){let n=e.nodes.map(({user:e,lastUsedAt:t})=>[e.id,t]),r=t.map(({company:e,lastUsedAt:t})=>[e.id,t]);return{of:new Map([...n,...r]),isComplete:!e.pageInfo.hasNextPage&&t.length<jt}}var jt;function Mt(){return(Mt=e((()=>{jt=100})))()}function Nt(e){return(0,X.jsx)(Ft,{...e,inactive:!1})}function Pt(e){return(0,X.jsx)(Ft,{...e,inactive:!0})}function Ft({flag:e,isArchived:t,visit:r,onChanged:i,inactive:a}){let o=n(),s=(0,J.useMemo)(()=>({flag:e.key,inactive:a,first:100}),[e.key,a]),c=(0,Y.useLazyLoadQuery)(Bt,s,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:u,loadNext:d,hasNext:f}=(0,Y.usePaginationFragment)(Et,c),p=L({query:Bt,variables:s,count:u.list.edges.length,onChanged:i}),m=o(`beta.people.wholeCompany`),h=(0,J.useMemo)(()=>u.list.edges.map(({node:e})=>e).filter(e=>!a||Lt(e)).map(e=>({...D(e,m),...!a&&{current:It(e)}})),[u.list.edges,a,m]),g=Rt(c),_=zt(),v=l(`FLAGS_CHANGE`)&&!t,y=l(`FLAGS_EXCLUDE`)&&!t,ee=(0,J.useMemo)(()=>Re.filter(({isDanger:e})=>e?y:v),[v,y]);return(0,X.jsx)(N,{flag:e,label:o(a?`beta.people.left`:`beta.people.in`),empty:o(a?`beta.people.leftEmpty`:`beta.people.inEmpty`),rows:h,totalCount:a?h.length:u.list.totalCount??h.length,columns:a?_:g,actions:a?v?Be:Vt:ee,refresh:p,loadNext:f?()=>void d(100):void 0})}function It({expiresAt:e,maxSeats:t,note:n}){return{expiresAt:e??null,seats:t??null,note:n??``}}function Lt({revokedAt:e,expiresAt:t}){return!!e||!!(t&&Date.parse(t)<=Date.now())}function Rt(e){let t=n(),r=b(),i=(0,Y.useFragment)(Ot,e);return(0,J.useMemo)(()=>{let{of:e,isComplete:n}=At(i),a=({user:i,company:a})=>{let o=e.get(i?.id??a.id);return o?r.ago(o):n?t(`beta.people.never`):`–`};return[...O(t(`beta.name`),t(`beta.people.who`)),k(`used`,t(`beta.people.lastUse`),a,{phone:`mark`,width:100}),k(`seats`,t(`beta.people.seats`),({user:e,maxSeats:n})=>e?``:n??t(`beta.people.all`),{width:64}),k(`why`,t(`beta.people.why`),({source:e,grantedBy:n})=>t(`beta.source.${e}`,{name:n}),{width:120,grow:1}),k(`note`,t(`beta.people.note`),({note:e})=>(0,X.jsx)(`bdi`,{children:e}),{width:100,grow:1}),k(`since`,t(`beta.people.since`),({grantedAt:e})=>r.date(e),{width:72}),k(`until`,t(`beta.people.until`),({expiresAt:e})=>e?r.date(e):`–`,{width:72})]},[t,r,i])}function zt(){let e=n(),t=b();return(0,J.useMemo)(()=>{let n=({revokedAt:t,revokedBy:n,user:r})=>t?n===r?.name?e(`beta.people.leftSelf`):e(`beta.people.removedBy`,{name:n??`–`}):e(`beta.people.expired`);return[...O(e(`beta.name`),e(`beta.people.who`)),k(`how`,e(`beta.people.how`),n,{width:150,grow:1}),k(`reason`,e(`beta.reason`),({revokedReason:e})=>(0,X.jsx)(`bdi`,{children:e}),{width:160,grow:2}),k(`at`,e(`beta.people.at`),({revokedAt:e,expiresAt:n})=>t.date(e??n??``),{width:80,phone:`mark`})]},[e,t])}var J,Y,X,Bt,Vt;function Ht(){return(Ht=e((()=>{Ct(),Dt(),kt(),J=a(),Y=v(),x(),c(),_(),E(),j(),I(),z(),Mt(),X=d(),Bt=St,Vt=[]})))()}var Ut;function Wt(){return(Wt=e((()=>{u(),Ut=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`requestsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`requestsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`1ae76e476b74910c418d149345d70b92`,id:`e49621931564c716d4e6fb2b9b8df2178c482e6a84f27793c90f33720811737b`,metadata:{},name:`requestsQuery`,operationKind:`query`,text:`query requestsQuery(
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
`}}})(),Ut.hash=`93c401a1b2c019d5dda6ed556e6ea658`})))()}var Gt;function Kt(){return(Kt=e((()=>{u(),Gt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`requestsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`requestsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`97507a802be2933f1700f96aa9bec9e8`,id:`8a6f3aeff13946d8a2b77d9c353e886fccc8f879221b3911369b711cebb53b09`,metadata:{},name:`requestsPageQuery`,operationKind:`query`,text:`query requestsPageQuery(
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
`}}})(),Gt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}var qt;function Jt(){return(Jt=e((()=>{u(),Kt(),qt=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:Gt}},name:`requests_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`__requests_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),qt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}function Yt({flag:e,isArchived:t,visit:r,onChanged:i}){let a=n(),o=(0,Z.useMemo)(()=>({flag:e.key,first:100}),[e.key]),s=(0,Zt.useLazyLoadQuery)($t,o,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:c,loadNext:u,hasNext:d}=(0,Zt.usePaginationFragment)(qt,s),f=L({query:$t,variables:o,count:c.list.edges.length,onChanged:i}),p=a(`beta.people.wholeCompany`),m=(0,Z.useMemo)(()=>c.list.edges.map(({node:e})=>D(e,p)),[c.list.edges,p]),h=l(`FLAGS_CHANGE`)&&!t;return(0,Qt.jsx)(N,{flag:e,label:a(`beta.people.asked`),empty:a(`beta.people.askedEmpty`),rows:m,totalCount:c.list.totalCount??m.length,columns:Xt(),actions:h?Ve:en,refresh:f,loadNext:d?()=>void u(100):void 0})}function Xt(){let e=n(),t=b();return(0,Z.useMemo)(()=>[...O(e(`beta.name`),e(`beta.people.who`)),k(`text`,e(`beta.people.says`),({text:e})=>(0,Qt.jsx)(`bdi`,{children:e}),{width:200,grow:3}),k(`at`,e(`beta.people.waitsSince`),({requestedAt:e})=>t.date(e),{width:100,phone:`mark`})],[e,t])}var Z,Zt,Qt,$t,en;function tn(){return(tn=e((()=>{Wt(),Jt(),Z=a(),Zt=v(),x(),c(),_(),E(),j(),I(),z(),Qt=d(),$t=Ut,en=[]})))()}function nn(e){return(0,rn.useMemo)(()=>an+=1,[e])}var rn,an;function on(){return(on=e((()=>{rn=a(),an=0})))()}function sn(){let{key:e=``}=s({strict:!1}),{show:t=`in`}=h({strict:!1}),{data:n,refresh:r}=be(ln,(0,Q.useMemo)(()=>({key:e}),[e])),i=nn(t),a=n.featureFlag;if(!a)return(0,$.jsx)(g,{});let o=un[t];return(0,$.jsxs)(De,{flag:a,children:[(0,$.jsx)(cn,{flagKey:e,show:t,counts:n}),(0,$.jsx)(Q.Suspense,{fallback:(0,$.jsx)(m,{}),children:(0,$.jsx)(o,{visit:i,flag:a,isArchived:!!a.archivedAt,onChanged:r},t)})]})}function cn({flagKey:e,show:t,counts:r}){let a=n(),o=b(),s={in:r.in.totalCount??0,asked:r.asked.totalCount??0,invited:r.invited.totalCount??0,declined:r.declined.totalCount??0,left:(r.ever.totalCount??0)-(r.in.totalCount??0),out:r.out.totalCount??0};return(0,$.jsx)(`nav`,{className:`page-tools`,"aria-label":a(`beta.people.lists`),children:me.map(n=>(0,$.jsxs)(i,{to:de(e,`people`),search:{show:n},className:n===t?`chip chip-set`:`chip`,"aria-current":n===t?`true`:void 0,children:[a(`beta.people.${n}`),` `,(0,$.jsx)(`span`,{className:`numeric`,children:o.number(s[n])})]},n))})}var Q,$,ln,un;function dn(){return(dn=e((()=>{Ne(),r(),o(),t(),Q=a(),v(),x(),c(),p(),xe(),Ee(),fe(),lt(),xt(),Ht(),pe(),tn(),on(),$=d(),ln=Me,un={in:Nt,asked:Yt,invited:mt,declined:ht,left:Pt,out:at}})))()}dn();export{sn as default};