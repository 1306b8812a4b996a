//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Cn as n,F as r,H as i,N as a,P as o,R as s,Tn as c,U as l,V as u,W as d,an as f,dn as p,fn as m,in as h,j as g,ln as _,o as v,on as y,rn as b,u as x,un as ee,z as te}from"./eac1eecf.js";import{T as ne,w as re}from"./88b7b131.js";import{n as ie,o as ae,r as oe,s as se,t as ce}from"./ce4e7d18.js";import{a as le,b as ue,c as de,o as fe,y as pe}from"./3a09f6aa.js";import{B as me,V as he}from"./ce8d69cf.js";import{r as ge,t as _e}from"./ef556920.js";import{n as ve,r as ye}from"./3bd1d583.js";import{n as be,t as xe}from"./bb62612d.js";import{n as Se,t as Ce}from"./f90bfb2c.js";import{o as we,s as Te}from"./982b6667.js";import{n as Ee,r as De}from"./8a88c532.js";import{n as Oe,t as ke}from"./78ee99eb.js";import{n as Ae,t as je}from"./74802164.js";import{n as Me,t as Ne}from"./9d35a13e.js";import{n as Pe,t as Fe}from"./d539bbad.js";var S;function Ie(){return(Ie=e((()=>{h(),S=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={kind:`Literal`,name:`first`,value:1},o={kind:`Variable`,name:`flag`,variableName:`key`},s=[a,o],c=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],l={alias:`in`,args:s,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},u={alias:`ever`,args:[a,o,{kind:`Literal`,name:`includeInactive`,value:!0}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},d={alias:`asked`,args:s,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:c,storageKey:null},f={alias:`invited`,args:[a,o,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},p={alias:`declined`,args:[a,o,{kind:`Literal`,name:`state`,value:`DECLINED`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},m={alias:`out`,args:s,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:c,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null},l,u,d,f,p,m],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null},l,u,d,f,p,m]},params:{cacheID:`fd0ca7fc701c81e2657a0fcd1e974c5a`,id:`a54b000649d4150f3545bd4ed277f28dfde040135cca32b2e9013320c69727f6`,metadata:{},name:`pageBetaPeopleQuery`,operationKind:`query`,text:`query pageBetaPeopleQuery(
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
`}}})(),S.hash=`1d49e96049cff53f39cad07495e8c262`})))()}var C;function Le(){return(Le=e((()=>{h(),C=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`exclusionsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`exclusionsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`3d3f453d4ed5f4ea68e1ab78e630ed33`,id:`6ada9f4befddad6cbb8bfb8640e6df44354fa7846717e3d18707dc8bec91c52c`,metadata:{},name:`exclusionsQuery`,operationKind:`query`,text:`query exclusionsQuery(
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
`}}})(),C.hash=`2af2a42ffb55d1c09f789d42f32d5522`})))()}var w;function Re(){return(Re=e((()=>{h(),w=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exclusionsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exclusionsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`2b431f3384ec07b2bf053aa26f8f2603`,id:`4bb3397b1a2b9ae544431b57d03e88a871d94d21c8fa84162889bce88fbf322c`,metadata:{},name:`exclusionsPageQuery`,operationKind:`query`,text:`query exclusionsPageQuery(
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
`}}})(),w.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}var T;function ze(){return(ze=e((()=>{h(),Re(),T=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:w}},name:`exclusions_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`__exclusions_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),T.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}function Be({subject:e}){return`company`in e}var E,Ve,He,D,Ue,We;function O(){return(O=e((()=>{E=()=>!0,Ve=[{id:`expiry`,field:`expiresAt`,fits:E,op:({subject:e},{expiresAt:t})=>({memberSetExpiry:{...e,expiresAt:t}})},{id:`seats`,field:`seats`,fits:Be,op:({subject:e},{seats:t})=>({memberSetSeats:{...e,maxSeats:t}})},{id:`note`,field:`note`,fits:E,op:({subject:e},{note:t})=>({memberSetNote:{...e,note:t}})},{id:`remove`,isDanger:!0,fits:E,op:({subject:e})=>({memberRemove:e})},{id:`exclude`,isDanger:!0,needsReason:!0,fits:E,op:({subject:e})=>({exclude:e})}],He=[{id:`resend`,field:`expiresAt`,fits:E,op:({id:e},{expiresAt:t})=>({invitationResend:{invitation:e,expiresAt:t}})},{id:`revoke`,isDanger:!0,fits:E,op:({id:e})=>({invitationRevoke:{invitation:e}})}],D=[{id:`inviteAgain`,field:`expiresAt`,fits:E,op:({subject:e},{expiresAt:t})=>`company`in e?{inviteCompany:{...e,expiresAt:t}}:{inviteUser:{...e,expiresAt:t}}}],Ue=[{id:`accept`,field:`expiresAt`,fits:E,op:({subject:e},{expiresAt:t})=>({requestAccept:{...e,expiresAt:t}})},{id:`invite`,field:`expiresAt`,fits:E,op:({subject:e},{expiresAt:t})=>({inviteUser:{...e,expiresAt:t}})},{id:`decline`,isDanger:!0,fits:E,op:({subject:e})=>({requestDecline:e})}],We=[{id:`lift`,needsReason:!0,fits:E,op:({subject:e})=>({unexclude:e})}]})))()}function k(e,t){let{id:n,user:r,company:i,email:a}=e;if(r){let t=[i?.name,r.email].filter(Boolean).join(` · `);return{id:n,name:r.name,detail:t,subject:{user:r.id},data:e}}return i?{id:n,name:i.name,detail:t,subject:{company:i.id},data:e}:{id:n,name:a??``,detail:``,subject:{email:a??``},data:e}}function A(e,t){return[{id:`name`,label:e,width:140,grow:2,phone:`title`,cell:({name:e})=>(0,M.jsx)(`bdi`,{className:`strong`,children:e})},{id:`detail`,label:t,width:130,grow:2,phone:`detail`,cell:({detail:e})=>(0,M.jsx)(`bdi`,{className:`quiet`,children:e})}]}function j(e,t,n,{width:r=110,...i}={}){return{id:e,label:t,width:r,...i,cell:({data:e})=>(0,M.jsx)(`span`,{className:`quiet numeric`,children:n(e)})}}var M;function N(){return(N=e((()=>{M=n()})))()}function Ge({flag:e,action:t,rows:n,onDone:r}){let a=i(),o=ge(),[s,...c]=n,[l,u]=(0,P.useState)(c.length===0&&s?.current||qe),d=(0,P.useMemo)(()=>n.map(e=>t.op(e,l)),[n,t,l]);return(0,F.jsxs)(Fe,{flag:e,op:d,submit:a(`beta.act.${t.id}`),isDanger:t.isDanger??!1,needsReason:t.needsReason??n.length>1,onDone:r,children:[t.field===`expiresAt`&&(0,F.jsxs)(`label`,{children:[a(Ke.has(t.id)?`beta.act.expiry.until`:`beta.act.validUntil`),(0,F.jsx)(`input`,{className:`input`,type:`date`,name:`expiresAt`,value:o.dayOf(l.expiresAt),onChange:e=>u(t=>({...t,expiresAt:e.target.value?o.endOf(e.target.value):null}))})]}),t.field===`seats`&&(0,F.jsxs)(`label`,{children:[a(`beta.act.seats.most`),(0,F.jsx)(`input`,{className:`input numeric`,type:`number`,name:`seats`,min:1,value:l.seats??``,onChange:e=>u(t=>({...t,seats:Number(e.target.value)||null}))})]}),t.field===`note`&&(0,F.jsxs)(`label`,{children:[a(`beta.act.note.text`),(0,F.jsx)(`textarea`,{className:`input`,name:`note`,rows:3,value:l.note,onChange:e=>u(t=>({...t,note:e.target.value}))})]}),n.length>1&&(0,F.jsx)(`p`,{className:`quiet`,children:n.map(({name:e})=>e).join(`, `)})]})}var P,F,Ke,qe;function Je(){return(Je=e((()=>{P=c(),u(),Pe(),_e(),F=n(),Ke=new Set([`expiry`,`accept`]),qe={expiresAt:null,seats:null,note:``}})))()}function I(e){let{flag:t,label:n,empty:r,rows:a,totalCount:o,columns:c,actions:l,refresh:u,loadNext:d}=e,f=i(),p=$e(l.length>0),[m,h]=(0,L.useState)(null),g=(0,L.useMemo)(()=>l.length===0?c:[...c,Ze(l,h,f(`beta.people.actions`),f(`beta.people.actionsColumn`))],[c,l,f]),_=a.filter(({id:e})=>p?.ids.has(e)),v=l.filter(e=>_.every(e.fits)),y=()=>h(null);return a.length===0?(0,R.jsx)(s,{children:r}):(0,R.jsxs)(R.Fragment,{children:[p&&_.length>0&&(0,R.jsxs)(`div`,{className:`page-tools`,role:`group`,"aria-label":f(`bulk.actions`),children:[(0,R.jsx)(`span`,{className:`strong numeric`,children:f(`bulk.selected`,{count:_.length})}),v.map(e=>(0,R.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>h({action:e,rows:_}),children:f(`beta.act.${e.id}`)},e.id)),(0,R.jsxs)(`button`,{type:`button`,className:`chip`,onClick:p.clear,children:[(0,R.jsx)(me,{size:12,"aria-hidden":`true`}),f(`bulk.clear`)]})]}),(0,R.jsx)(ie,{label:n,rows:a,rowKey:et,Row:Ye,columns:g,totalCount:o,onOpen:tt,...d&&{onEndReached:d},selection:p}),(0,R.jsx)(Ce,{open:m!==null,onClose:y,title:m?Xe(m,f):``,children:m&&(0,R.jsx)(Ee,{refresh:u,children:(0,R.jsx)(Ge,{flag:t,...m,onDone:()=>(y(),p?.clear())})})})]})}function Ye({row:e,columns:t}){return(0,R.jsx)(ce,{data:e,columns:t})}function Xe({action:e,rows:t},n){let[r]=t,i=t.length===1&&r?r.name:n(`beta.people.several`,{count:t.length});return`${n(`beta.act.${e.id}`)}: ${i}`}function Ze(e,t,n,r){return{id:`actions`,label:r,width:56,align:`end`,phone:`figure`,cell:r=>(0,R.jsx)(Qe,{row:r,actions:e,onChoose:t,label:`${n} ${r.name}`})}}function Qe({row:e,actions:t,onChoose:n,label:r}){let a=i();return(0,R.jsx)(le,{className:`button button-icon button-row`,trigger:(0,R.jsx)(pe,{size:16,"aria-hidden":`true`}),label:r,children:t.filter(({fits:t})=>t(e)).map(t=>(0,R.jsxs)(fe,{onSelect:()=>n({action:t,rows:[e]}),children:[a(`beta.act.${t.id}`),`…`]},t.id))})}function $e(e){let t=i(),n=se(),r=ne(),a=(0,L.useCallback)(e=>t(`bulk.select`,{row:e}),[t]);return e&&!n?{...r,label:t(`bulk.column`),allLabel:t(`bulk.seen`),rowLabel:a}:void 0}function et({id:e}){return e}function tt(){}var L,R;function z(){return(z=e((()=>{ue(),he(),L=c(),u(),re(),Se(),de(),te(),oe(),ae(),De(),Je(),R=n()})))()}function B({query:e,variables:t,count:n,onChanged:r}){let i=(0,nt.useRelayEnvironment)(),a=(0,V.useCallback)(async()=>{let n=(0,rt.fetchQuery)(i,e,t,{fetchPolicy:`network-only`}).toPromise();await Promise.all([n,r()]).catch(()=>void 0)},[i,e,t,r]),o=(0,V.useCallback)(()=>n>100?r():a(),[n,a,r]);return Oe(o),a}var V,nt,rt;function H(){return(H=e((()=>{V=c(),nt=b(),rt=h(),ke()})))()}function it({flag:e,isArchived:t,visit:n,onChanged:r}){let a=i(),o=(0,U.useMemo)(()=>({flag:e.key,first:100}),[e.key]),s=(0,st.useLazyLoadQuery)(ct,o,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:c,loadNext:l,hasNext:u}=(0,st.usePaginationFragment)(T,s),f=B({query:ct,variables:o,count:c.list.edges.length,onChanged:r}),p=a(`beta.people.wholeCompany`),m=(0,U.useMemo)(()=>c.list.edges.map(({node:e})=>k(e,p)),[c.list.edges,p]),h=d(`FLAGS_CHANGE`)&&!t,g=d(`FLAGS_EXCLUDE`)&&!t;return(0,W.jsxs)(Ee,{refresh:f,children:[g&&(0,W.jsx)(ot,{flag:e}),(0,W.jsx)(I,{flag:e,label:a(`beta.people.out`),empty:a(`beta.people.outEmpty`),rows:m,totalCount:c.list.totalCount??m.length,columns:at(),actions:h?We:lt,refresh:f,loadNext:u?()=>void l(100):void 0})]})}function at(){let e=i(),t=x();return(0,U.useMemo)(()=>[...A(e(`beta.name`),e(`beta.people.who`)),j(`reason`,e(`beta.reason`),({reason:e})=>(0,W.jsx)(`bdi`,{children:e}),{width:160,grow:2}),j(`by`,e(`beta.people.by`),({excludedBy:e})=>(0,W.jsx)(`bdi`,{children:e}),{width:110,grow:1}),j(`at`,e(`beta.people.at`),({excludedAt:e})=>t.date(e),{width:80,phone:`mark`})],[e,t])}function ot({flag:e}){let t=i(),[n,r]=(0,U.useState)(!1),[a,o]=(0,U.useState)(null),s=()=>(r(!1),o(null));return(0,W.jsxs)(`div`,{className:`page-tools`,children:[(0,W.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>r(!0),children:t(`beta.people.keepOut`)}),(0,W.jsx)(Ce,{open:n,onClose:s,title:a?`${t(`beta.act.exclude`)}: ${a.name}`:t(`beta.people.keepOut`),children:a?(0,W.jsx)(Fe,{flag:e,op:{exclude:a.subject},submit:t(`beta.act.exclude`),isDanger:!0,needsReason:!0,onDone:s}):(0,W.jsx)(Ne,{label:t(`beta.find`),onChoose:o})})]})}var U,st,W,ct,lt;function ut(){return(ut=e((()=>{Le(),ze(),U=c(),st=b(),v(),u(),l(),Se(),Pe(),De(),Me(),O(),N(),z(),H(),W=n(),ct=C,lt=[]})))()}var dt;function ft(){return(ft=e((()=>{h(),dt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`state`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`invitationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`invitationsQuery`,selections:[{alias:`list`,args:r,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[i,o,a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`7869254c3f0dfa8973dbf326a0f3eed0`,id:`87cc92f8d98eca4af94d777492adec162834cd1884b50356284267d4d4f52f17`,metadata:{},name:`invitationsQuery`,operationKind:`query`,text:`query invitationsQuery(
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
`}}})(),dt.hash=`5ac0ea63bef4757d01dd258fa8856f6d`})))()}var pt;function mt(){return(mt=e((()=>{h(),pt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`339fa3b866a10731f48f00ac9d58b788`,id:`1e38f10b0516ee4228936626dbda22cf3af4a9476799bca0cbc750258b6e0d83`,metadata:{},name:`invitationsPageQuery`,operationKind:`query`,text:`query invitationsPageQuery(
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
`}}})(),pt.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}var ht;function gt(){return(gt=e((()=>{h(),mt(),ht=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:pt}},name:`invitations_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`__invitations_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),ht.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}function _t(e){let t=i(),n=(0,K.jsxs)(K.Fragment,{children:[t(`beta.people.invitedEmpty`),` `,(0,K.jsx)(f,{to:ve(e.flag.key,`invite`),children:t(`beta.flag.invite`)})]});return(0,K.jsx)(yt,{...e,state:`PENDING`,label:t(`beta.people.invited`),empty:n})}function vt(e){let t=i();return(0,K.jsx)(yt,{...e,state:`DECLINED`,label:t(`beta.people.declined`),empty:t(`beta.people.declinedEmpty`)})}function yt({flag:e,isArchived:t,visit:n,onChanged:r,state:a,label:o,empty:s}){let c=i(),l=(0,G.useMemo)(()=>({flag:e.key,state:a,first:100}),[e.key,a]),u=(0,xt.useLazyLoadQuery)(St,l,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:f,loadNext:p,hasNext:m}=(0,xt.usePaginationFragment)(ht,u),h=B({query:St,variables:l,count:f.list.edges.length,onChanged:r}),g=c(`beta.people.wholeCompany`),_=(0,G.useMemo)(()=>f.list.edges.map(({node:e})=>k(e,g)),[f.list.edges,g]),v=d(`FLAGS_CHANGE`)&&!t;return(0,K.jsx)(I,{flag:e,label:o,empty:s,rows:_,totalCount:f.list.totalCount??_.length,columns:bt(a),actions:v?a===`PENDING`?He:D:Ct,refresh:h,loadNext:m?()=>void p(100):void 0})}function bt(e){let t=i(),n=x();return(0,G.useMemo)(()=>{let r=e===`PENDING`?j(`until`,t(`beta.people.until`),({expiresAt:e})=>n.date(e),{width:80,phone:`mark`}):j(`answered`,t(`beta.people.answered`),({answeredAt:e})=>e&&n.date(e),{phone:`mark`});return[...A(t(`beta.name`),t(`beta.people.who`)),j(`message`,t(`beta.message`),({message:e})=>(0,K.jsx)(`bdi`,{children:e}),{width:140,grow:2}),j(`by`,t(`beta.people.by`),({invitedBy:e})=>(0,K.jsx)(`bdi`,{children:e}),{width:110,grow:1}),j(`at`,t(`beta.people.at`),({invitedAt:e})=>n.date(e),{width:80}),r]},[e,t,n])}var G,xt,K,St,Ct;function wt(){return(wt=e((()=>{ft(),gt(),y(),G=c(),xt=b(),v(),u(),l(),ye(),O(),N(),z(),H(),K=n(),St=dt,Ct=[]})))()}var Tt;function Et(){return(Et=e((()=>{h(),Tt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`inactive`},r={kind:`Variable`,name:`first`,variableName:`first`},i={kind:`Variable`,name:`flag`,variableName:`flag`},a=[i],o=[r,i,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},d=[s];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`membersQuery`,selections:[{args:[r,i,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`},{args:a,kind:`FragmentSpread`,name:`members_uses`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`membersQuery`,selections:[{alias:`list`,args:o,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},l],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`},{alias:null,args:[{kind:`Literal`,name:`first`,value:100},i],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[l],storageKey:null}],storageKey:null},{alias:null,args:a,concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:d,storageKey:null}],storageKey:null}]},params:{cacheID:`e4c4040f07f9e8632985449fcbbee692`,id:`e89e7f3089f540a372e5f476d412756127ffe6dbd435bf09972210971e4bf329`,metadata:{},name:`membersQuery`,operationKind:`query`,text:`query membersQuery(
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
`}}})(),Tt.hash=`0b0d25ad43a8dcdcee175feed9f9f0b2`})))()}var Dt;function Ot(){return(Ot=e((()=>{h(),Dt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`flag`,variableName:`flag`},i=[t,n,r,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`membersPageQuery`,selections:[{args:[t,n,r,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`membersPageQuery`,selections:[{alias:`list`,args:i,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,o,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:i,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`}]},params:{cacheID:`57e689d543ca3b9dcce16120a768bd60`,id:`7c3be4e661854e13bc9ce3563394ad281c6ac6c6ec132efc87106c1e60a253b1`,metadata:{},name:`membersPageQuery`,operationKind:`query`,text:`query membersPageQuery(
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
`}}})(),Dt.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var kt;function At(){return(At=e((()=>{h(),Ot(),kt=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:Dt}},name:`members_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`__members_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),kt.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var jt;function Mt(){return(Mt=e((()=>{h(),jt=(function(){var e={kind:`Variable`,name:`flag`,variableName:`flag`},t={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`members_uses`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},e],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),jt.hash=`7f7d511494a6825bd15b416bd6a26d19`})))()}function Nt({betaUses:e,betaCompanyUses:t}){let n=e.nodes.map(({user:e,lastUsedAt:t})=>[e.id,t]),r=t.map(({company:e,lastUsedAt:t})=>[e.id,t]);return{of:new Map([...n,...r]),isComplete:!e.pageInfo.hasNextPage&&t.length<Pt}}var Pt;function Ft(){return(Ft=e((()=>{Pt=100})))()}function It(e){return(0,Y.jsx)(Rt,{...e,inactive:!1})}function Lt(e){return(0,Y.jsx)(Rt,{...e,inactive:!0})}function Rt({flag:e,isArchived:t,visit:n,onChanged:r,inactive:a}){let o=i(),s=(0,q.useMemo)(()=>({flag:e.key,inactive:a,first:100}),[e.key,a]),c=(0,J.useLazyLoadQuery)(X,s,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:l,loadNext:u,hasNext:f}=(0,J.usePaginationFragment)(kt,c),p=B({query:X,variables:s,count:l.list.edges.length,onChanged:r}),m=o(`beta.people.wholeCompany`),h=(0,q.useMemo)(()=>l.list.edges.map(({node:e})=>e).filter(e=>!a||Bt(e)).map(e=>({...k(e,m),...!a&&{current:zt(e)}})),[l.list.edges,a,m]),g=Vt(c),_=Ht(),v=d(`FLAGS_CHANGE`)&&!t,y=d(`FLAGS_EXCLUDE`)&&!t,b=(0,q.useMemo)(()=>Ve.filter(({isDanger:e})=>e?y:v),[v,y]);return(0,Y.jsx)(I,{flag:e,label:o(a?`beta.people.left`:`beta.people.in`),empty:o(a?`beta.people.leftEmpty`:`beta.people.inEmpty`),rows:h,totalCount:a?h.length:l.list.totalCount??h.length,columns:a?_:g,actions:a?v?D:Ut:b,refresh:p,loadNext:f?()=>void u(100):void 0})}function zt({expiresAt:e,maxSeats:t,note:n}){return{expiresAt:e??null,seats:t??null,note:n??``}}function Bt({revokedAt:e,expiresAt:t}){return!!e||!!(t&&Date.parse(t)<=Date.now())}function Vt(e){let t=i(),n=x(),r=(0,J.useFragment)(jt,e);return(0,q.useMemo)(()=>{let{of:e,isComplete:i}=Nt(r),a=({user:r,company:a})=>{let o=e.get(r?.id??a.id);return o?n.ago(o):i?t(`beta.people.never`):`–`};return[...A(t(`beta.name`),t(`beta.people.who`)),j(`used`,t(`beta.people.lastUse`),a,{phone:`mark`,width:100}),j(`seats`,t(`beta.people.seats`),({user:e,maxSeats:n})=>e?``:n??t(`beta.people.all`),{width:64}),j(`why`,t(`beta.people.why`),({source:e,grantedBy:n})=>t(`beta.source.${e}`,{name:n}),{width:120,grow:1}),j(`note`,t(`beta.people.note`),({note:e})=>(0,Y.jsx)(`bdi`,{children:e}),{width:100,grow:1}),j(`since`,t(`beta.people.since`),({grantedAt:e})=>n.date(e),{width:72}),j(`until`,t(`beta.people.until`),({expiresAt:e})=>e?n.date(e):`–`,{width:72})]},[t,n,r])}function Ht(){let e=i(),t=x();return(0,q.useMemo)(()=>{let n=({revokedAt:t,revokedBy:n,user:r})=>t?n===r?.name?e(`beta.people.leftSelf`):e(`beta.people.removedBy`,{name:n??`–`}):e(`beta.people.expired`);return[...A(e(`beta.name`),e(`beta.people.who`)),j(`how`,e(`beta.people.how`),n,{width:150,grow:1}),j(`reason`,e(`beta.reason`),({revokedReason:e})=>(0,Y.jsx)(`bdi`,{children:e}),{width:160,grow:2}),j(`at`,e(`beta.people.at`),({revokedAt:e,expiresAt:n})=>t.date(e??n??``),{width:80,phone:`mark`})]},[e,t])}var q,J,Y,X,Ut;function Wt(){return(Wt=e((()=>{Et(),At(),Mt(),q=c(),J=b(),v(),u(),l(),O(),N(),z(),H(),Ft(),Y=n(),X=Tt,Ut=[]})))()}var Gt;function Kt(){return(Kt=e((()=>{h(),Gt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`requestsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`requestsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`1ae76e476b74910c418d149345d70b92`,id:`e49621931564c716d4e6fb2b9b8df2178c482e6a84f27793c90f33720811737b`,metadata:{},name:`requestsQuery`,operationKind:`query`,text:`query requestsQuery(
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
`}}})(),Gt.hash=`93c401a1b2c019d5dda6ed556e6ea658`})))()}var qt;function Jt(){return(Jt=e((()=>{h(),qt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`requestsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`requestsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`97507a802be2933f1700f96aa9bec9e8`,id:`8a6f3aeff13946d8a2b77d9c353e886fccc8f879221b3911369b711cebb53b09`,metadata:{},name:`requestsPageQuery`,operationKind:`query`,text:`query requestsPageQuery(
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
`}}})(),qt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}var Yt;function Xt(){return(Xt=e((()=>{h(),Jt(),Yt=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:qt}},name:`requests_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`__requests_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),Yt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}function Zt({flag:e,isArchived:t,visit:n,onChanged:r}){let a=i(),o=(0,Z.useMemo)(()=>({flag:e.key,first:100}),[e.key]),s=(0,$t.useLazyLoadQuery)(tn,o,{fetchPolicy:`store-and-network`,fetchKey:n}),{data:c,loadNext:l,hasNext:u}=(0,$t.usePaginationFragment)(Yt,s),f=B({query:tn,variables:o,count:c.list.edges.length,onChanged:r}),p=a(`beta.people.wholeCompany`),m=(0,Z.useMemo)(()=>c.list.edges.map(({node:e})=>k(e,p)),[c.list.edges,p]),h=d(`FLAGS_CHANGE`)&&!t;return(0,en.jsx)(I,{flag:e,label:a(`beta.people.asked`),empty:a(`beta.people.askedEmpty`),rows:m,totalCount:c.list.totalCount??m.length,columns:Qt(),actions:h?Ue:nn,refresh:f,loadNext:u?()=>void l(100):void 0})}function Qt(){let e=i(),t=x();return(0,Z.useMemo)(()=>[...A(e(`beta.name`),e(`beta.people.who`)),j(`text`,e(`beta.people.says`),({text:e})=>(0,en.jsx)(`bdi`,{children:e}),{width:200,grow:3}),j(`at`,e(`beta.people.waitsSince`),({requestedAt:e})=>t.date(e),{width:100,phone:`mark`})],[e,t])}var Z,$t,en,tn,nn;function rn(){return(rn=e((()=>{Kt(),Xt(),Z=c(),$t=b(),v(),u(),l(),O(),N(),z(),H(),en=n(),tn=Gt,nn=[]})))()}function an(){let{key:e=``}=m({strict:!1}),{show:t=`in`}=ee({strict:!1}),{data:n,refresh:r}=Te(sn,(0,Q.useMemo)(()=>({key:e}),[e])),i=g(),s=n.featureFlag;if(!s)return(0,$.jsx)(a,{});let c=cn[t];return(0,$.jsxs)(je,{flag:s,children:[(0,$.jsx)(on,{flagKey:e,show:t,counts:n}),(0,$.jsx)(Q.Suspense,{fallback:(0,$.jsx)(o,{}),children:(0,$.jsx)(c,{visit:i,flag:s,isArchived:!!s.archivedAt,onChanged:r},t)})]})}function on({flagKey:e,show:t,counts:n}){let r=i(),a=x(),o={in:n.in.totalCount??0,asked:n.asked.totalCount??0,invited:n.invited.totalCount??0,declined:n.declined.totalCount??0,left:(n.ever.totalCount??0)-(n.in.totalCount??0),out:n.out.totalCount??0};return(0,$.jsx)(`nav`,{className:`page-tools`,"aria-label":r(`beta.people.lists`),children:xe.map(n=>(0,$.jsxs)(f,{to:ve(e,`people`),search:{show:n},className:n===t?`chip chip-set`:`chip`,"aria-current":n===t?`true`:void 0,children:[r(`beta.people.${n}`),` `,(0,$.jsx)(`span`,{className:`numeric`,children:a.number(o[n])})]},n))})}var Q,$,sn,cn;function ln(){return(ln=e((()=>{Ie(),y(),p(),_(),Q=c(),b(),v(),u(),r(),t(),we(),Ae(),ye(),ut(),wt(),Wt(),be(),rn(),$=n(),sn=S,cn={in:It,asked:Zt,invited:_t,declined:vt,left:Lt,out:it}})))()}ln();export{an as default};