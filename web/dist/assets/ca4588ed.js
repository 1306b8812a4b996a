//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{A as t,Bt as n,D as r,Gt as i,Ht as a,Jt as o,Kt as s,O as c,T as l,Vt as u,_ as d,an as f,b as p,g as m,k as h,qt as g,sn as _,w as v,x as y,y as ee,zt as b}from"./770f7995.js";import{f as te,i as ne,p as re,r as ie}from"./53fbec4f.js";import{n as ae,o as oe,r as se,s as ce,t as le}from"./3b89eb4f.js";import{a as ue,b as de,c as fe,o as pe,y as me}from"./8d12c1e6.js";import{n as he,r as ge}from"./3bd1d583.js";import{n as _e,t as ve}from"./bb62612d.js";import{a as x,n as S}from"./3909dfd4.js";import{n as ye,t as be}from"./cfc951fa.js";import{o as xe,s as Se}from"./78e52d51.js";import{n as Ce,r as we}from"./588cc4c1.js";import{n as Te,t as Ee}from"./71be4b72.js";import{n as De,t as Oe}from"./9ae4e58c.js";import{n as ke,t as Ae}from"./de73a76a.js";import{n as je,t as Me}from"./b106f68c.js";var C;function Ne(){return(Ne=e((()=>{n(),C=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`key`}],t=[{kind:`Variable`,name:`key`,variableName:`key`}],n={alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`archivedAt`,storageKey:null},a={kind:`Literal`,name:`first`,value:1},o={kind:`Variable`,name:`flag`,variableName:`key`},s=[a,o],c=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],l={alias:`in`,args:s,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},u={alias:`ever`,args:[a,o,{kind:`Literal`,name:`includeInactive`,value:!0}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:c,storageKey:null},d={alias:`asked`,args:s,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:c,storageKey:null},f={alias:`invited`,args:[a,o,{kind:`Literal`,name:`state`,value:`PENDING`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},p={alias:`declined`,args:[a,o,{kind:`Literal`,name:`state`,value:`DECLINED`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:c,storageKey:null},m={alias:`out`,args:s,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:c,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`flagFrame_flag`}],storageKey:null},l,u,d,f,p,m],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`pageBetaPeopleQuery`,selections:[{alias:null,args:t,concreteType:`FeatureFlag`,kind:`LinkedField`,name:`featureFlag`,plural:!1,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stage`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isEnabled`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`killedAt`,storageKey:null}],storageKey:null},l,u,d,f,p,m]},params:{cacheID:`fd0ca7fc701c81e2657a0fcd1e974c5a`,id:`a54b000649d4150f3545bd4ed277f28dfde040135cca32b2e9013320c69727f6`,metadata:{},name:`pageBetaPeopleQuery`,operationKind:`query`,text:`query pageBetaPeopleQuery(
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
`}}})(),C.hash=`1d49e96049cff53f39cad07495e8c262`})))()}var w;function Pe(){return(Pe=e((()=>{n(),w=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`exclusionsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`exclusionsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`3d3f453d4ed5f4ea68e1ab78e630ed33`,id:`6ada9f4befddad6cbb8bfb8640e6df44354fa7846717e3d18707dc8bec91c52c`,metadata:{},name:`exclusionsQuery`,operationKind:`query`,text:`query exclusionsQuery(
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
`}}})(),w.hash=`2af2a42ffb55d1c09f789d42f32d5522`})))()}var T;function Fe(){return(Fe=e((()=>{n(),T=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`exclusionsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`exclusions_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`exclusionsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`betaExclusions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`exclusions_list`,kind:`LinkedHandle`,name:`betaExclusions`}]},params:{cacheID:`2b431f3384ec07b2bf053aa26f8f2603`,id:`4bb3397b1a2b9ae544431b57d03e88a871d94d21c8fa84162889bce88fbf322c`,metadata:{},name:`exclusionsPageQuery`,operationKind:`query`,text:`query exclusionsPageQuery(
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
`}}})(),T.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}var E;function Ie(){return(Ie=e((()=>{n(),Fe(),E=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:T}},name:`exclusions_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaExclusionConnection`,kind:`LinkedField`,name:`__exclusions_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaExclusionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaExclusion`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`excludedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),E.hash=`fc1ed058d5e7c16586f4a76b49f942c4`})))()}function Le({subject:e}){return`company`in e}var D,Re,ze,O,Be,Ve;function k(){return(k=e((()=>{D=()=>!0,Re=[{id:`expiry`,field:`expiresAt`,fits:D,op:({subject:e},{expiresAt:t})=>({memberSetExpiry:{...e,expiresAt:t}})},{id:`seats`,field:`seats`,fits:Le,op:({subject:e},{seats:t})=>({memberSetSeats:{...e,maxSeats:t}})},{id:`note`,field:`note`,fits:D,op:({subject:e},{note:t})=>({memberSetNote:{...e,note:t}})},{id:`remove`,isDanger:!0,fits:D,op:({subject:e})=>({memberRemove:e})},{id:`exclude`,isDanger:!0,needsReason:!0,fits:D,op:({subject:e})=>({exclude:e})}],ze=[{id:`resend`,field:`expiresAt`,fits:D,op:({id:e},{expiresAt:t})=>({invitationResend:{invitation:e,expiresAt:t}})},{id:`revoke`,isDanger:!0,fits:D,op:({id:e})=>({invitationRevoke:{invitation:e}})}],O=[{id:`inviteAgain`,field:`expiresAt`,fits:D,op:({subject:e},{expiresAt:t})=>`company`in e?{inviteCompany:{...e,expiresAt:t}}:{inviteUser:{...e,expiresAt:t}}}],Be=[{id:`accept`,field:`expiresAt`,fits:D,op:({subject:e},{expiresAt:t})=>({requestAccept:{...e,expiresAt:t}})},{id:`invite`,field:`expiresAt`,fits:D,op:({subject:e},{expiresAt:t})=>({inviteUser:{...e,expiresAt:t}})},{id:`decline`,isDanger:!0,fits:D,op:({subject:e})=>({requestDecline:e})}],Ve=[{id:`lift`,needsReason:!0,fits:D,op:({subject:e})=>({unexclude:e})}]})))()}function A(e,t){let{id:n,user:r,company:i,email:a}=e;if(r){let t=[i?.name,r.email].filter(Boolean).join(` · `);return{id:n,name:r.name,detail:t,subject:{user:r.id},data:e}}return i?{id:n,name:i.name,detail:t,subject:{company:i.id},data:e}:{id:n,name:a??``,detail:``,subject:{email:a??``},data:e}}function j(e,t){return[{id:`name`,label:e,width:140,grow:2,phone:`title`,cell:({name:e})=>(0,N.jsx)(`bdi`,{className:`strong`,children:e})},{id:`detail`,label:t,width:130,grow:2,phone:`detail`,cell:({detail:e})=>(0,N.jsx)(`bdi`,{className:`quiet`,children:e})}]}function M(e,t,n,{width:r=110,...i}={}){return{id:e,label:t,width:r,...i,cell:({data:e})=>(0,N.jsx)(`span`,{className:`quiet numeric`,children:n(e)})}}var N;function P(){return(P=e((()=>{N=f()})))()}function He({flag:e,action:t,rows:n,onDone:r}){let i=c(),[a,...o]=n,[s,l]=(0,F.useState)(o.length===0&&a?.current||Ke),u=(0,F.useMemo)(()=>n.map(e=>t.op(e,s)),[n,t,s]);return(0,I.jsxs)(Me,{flag:e,op:u,submit:i(`beta.act.${t.id}`),isDanger:t.isDanger??!1,needsReason:t.needsReason??n.length>1,onDone:r,children:[t.field===`expiresAt`&&(0,I.jsxs)(`label`,{children:[i(Ge.has(t.id)?`beta.act.expiry.until`:`beta.act.validUntil`),(0,I.jsx)(`input`,{className:`input`,type:`date`,name:`expiresAt`,value:We(s.expiresAt),onChange:e=>l(t=>({...t,expiresAt:Ue(e.target.value)}))})]}),t.field===`seats`&&(0,I.jsxs)(`label`,{children:[i(`beta.act.seats.most`),(0,I.jsx)(`input`,{className:`input numeric`,type:`number`,name:`seats`,min:1,value:s.seats??``,onChange:e=>l(t=>({...t,seats:Number(e.target.value)||null}))})]}),t.field===`note`&&(0,I.jsxs)(`label`,{children:[i(`beta.act.note.text`),(0,I.jsx)(`textarea`,{className:`input`,name:`note`,rows:3,value:s.note,onChange:e=>l(t=>({...t,note:e.target.value}))})]}),n.length>1&&(0,I.jsx)(`p`,{className:`quiet`,children:n.map(({name:e})=>e).join(`, `)})]})}function Ue(e){return e?new Date(`${e}T23:59:59`).toISOString():null}function We(e){return e?new Intl.DateTimeFormat(`sv`).format(new Date(e)):``}var F,I,Ge,Ke;function qe(){return(qe=e((()=>{F=_(),r(),je(),I=f(),Ge=new Set([`expiry`,`accept`]),Ke={expiresAt:null,seats:null,note:``}})))()}function L(e){let{flag:t,label:n,empty:r,rows:i,totalCount:a,columns:o,actions:s,refresh:l,loadNext:u}=e,d=c(),f=Qe(s.length>0),[p,m]=(0,R.useState)(null),h=(0,R.useMemo)(()=>s.length===0?o:[...o,Xe(s,m,d(`beta.people.actions`),d(`beta.people.actionsColumn`))],[o,s,d]),g=i.filter(({id:e})=>f?.ids.has(e)),_=s.filter(e=>g.every(e.fits)),y=()=>m(null);return i.length===0?(0,z.jsx)(v,{children:r}):(0,z.jsxs)(z.Fragment,{children:[f&&g.length>0&&(0,z.jsxs)(`div`,{className:`page-tools`,role:`group`,"aria-label":d(`bulk.actions`),children:[(0,z.jsx)(`span`,{className:`strong numeric`,children:d(`bulk.selected`,{count:g.length})}),_.map(e=>(0,z.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>m({action:e,rows:g}),children:d(`beta.act.${e.id}`)},e.id)),(0,z.jsxs)(`button`,{type:`button`,className:`chip`,onClick:f.clear,children:[(0,z.jsx)(te,{size:12,"aria-hidden":`true`}),d(`bulk.clear`)]})]}),(0,z.jsx)(ae,{label:n,rows:i,rowKey:$e,Row:Je,columns:h,totalCount:a,onOpen:et,...u&&{onEndReached:u},selection:f}),(0,z.jsx)(be,{open:p!==null,onClose:y,title:p?Ye(p,d):``,children:p&&(0,z.jsx)(Ce,{refresh:l,children:(0,z.jsx)(He,{flag:t,...p,onDone:()=>(y(),f?.clear())})})})]})}function Je({row:e,columns:t}){return(0,z.jsx)(le,{data:e,columns:t})}function Ye({action:e,rows:t},n){let[r]=t,i=t.length===1&&r?r.name:n(`beta.people.several`,{count:t.length});return`${n(`beta.act.${e.id}`)}: ${i}`}function Xe(e,t,n,r){return{id:`actions`,label:r,width:56,align:`end`,phone:`figure`,cell:r=>(0,z.jsx)(Ze,{row:r,actions:e,onChoose:t,label:`${n} ${r.name}`})}}function Ze({row:e,actions:t,onChoose:n,label:r}){let i=c();return(0,z.jsx)(ue,{className:`button button-icon button-row`,trigger:(0,z.jsx)(me,{size:16,"aria-hidden":`true`}),label:r,children:t.filter(({fits:t})=>t(e)).map(t=>(0,z.jsxs)(pe,{onSelect:()=>n({action:t,rows:[e]}),children:[i(`beta.act.${t.id}`),`…`]},t.id))})}function Qe(e){let t=c(),n=ce(),r=ne(),i=(0,R.useCallback)(e=>t(`bulk.select`,{row:e}),[t]);return e&&!n?{...r,label:t(`bulk.column`),allLabel:t(`bulk.seen`),rowLabel:i}:void 0}function $e({id:e}){return e}function et(){}var R,z;function B(){return(B=e((()=>{de(),re(),R=_(),r(),ie(),ye(),fe(),l(),se(),oe(),we(),qe(),z=f()})))()}function V({query:e,variables:t,count:n,onChanged:r}){let i=(0,nt.useRelayEnvironment)(),a=(0,tt.useCallback)(async()=>{let n=(0,rt.fetchQuery)(i,e,t,{fetchPolicy:`network-only`}).toPromise();await Promise.all([n,r()]).catch(()=>void 0)},[i,e,t,r]),o=(0,tt.useCallback)(()=>n>100?r():a(),[n,a,r]);return Te(o),a}var tt,nt,rt;function H(){return(H=e((()=>{tt=_(),nt=b(),rt=n(),Ee()})))()}function it({flag:e,isArchived:n,visit:r,onChanged:i}){let a=c(),o=(0,U.useMemo)(()=>({flag:e.key,first:100}),[e.key]),s=(0,st.useLazyLoadQuery)(ct,o,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:l,loadNext:u,hasNext:d}=(0,st.usePaginationFragment)(E,s),f=V({query:ct,variables:o,count:l.list.edges.length,onChanged:i}),p=a(`beta.people.wholeCompany`),m=(0,U.useMemo)(()=>l.list.edges.map(({node:e})=>A(e,p)),[l.list.edges,p]),h=t(`FLAGS_CHANGE`)&&!n,g=t(`FLAGS_EXCLUDE`)&&!n;return(0,W.jsxs)(Ce,{refresh:f,children:[g&&(0,W.jsx)(ot,{flag:e}),(0,W.jsx)(L,{flag:e,label:a(`beta.people.out`),empty:a(`beta.people.outEmpty`),rows:m,totalCount:l.list.totalCount??m.length,columns:at(),actions:h?Ve:lt,refresh:f,loadNext:d?()=>void u(100):void 0})]})}function at(){let e=c(),t=x();return(0,U.useMemo)(()=>[...j(e(`beta.name`),e(`beta.people.who`)),M(`reason`,e(`beta.reason`),({reason:e})=>(0,W.jsx)(`bdi`,{children:e}),{width:160,grow:2}),M(`by`,e(`beta.people.by`),({excludedBy:e})=>(0,W.jsx)(`bdi`,{children:e}),{width:110,grow:1}),M(`at`,e(`beta.people.at`),({excludedAt:e})=>t.date(e),{width:80,phone:`mark`})],[e,t])}function ot({flag:e}){let t=c(),[n,r]=(0,U.useState)(!1),[i,a]=(0,U.useState)(null),o=()=>(r(!1),a(null));return(0,W.jsxs)(`div`,{className:`page-tools`,children:[(0,W.jsx)(`button`,{type:`button`,className:`button`,onClick:()=>r(!0),children:t(`beta.people.keepOut`)}),(0,W.jsx)(be,{open:n,onClose:o,title:i?`${t(`beta.act.exclude`)}: ${i.name}`:t(`beta.people.keepOut`),children:i?(0,W.jsx)(Me,{flag:e,op:{exclude:i.subject},submit:t(`beta.act.exclude`),isDanger:!0,needsReason:!0,onDone:o}):(0,W.jsx)(Ae,{label:t(`beta.find`),onChoose:a})})]})}var U,st,W,ct,lt;function ut(){return(ut=e((()=>{Pe(),Ie(),U=_(),st=b(),S(),r(),h(),ye(),je(),we(),ke(),k(),P(),B(),H(),W=f(),ct=w,lt=[]})))()}var dt;function ft(){return(ft=e((()=>{n(),dt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`state`},r=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`invitationsQuery`,selections:[{args:r,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`invitationsQuery`,selections:[{alias:`list`,args:r,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[i,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[i,o,a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:r,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`7869254c3f0dfa8973dbf326a0f3eed0`,id:`87cc92f8d98eca4af94d777492adec162834cd1884b50356284267d4d4f52f17`,metadata:{},name:`invitationsQuery`,operationKind:`query`,text:`query invitationsQuery(
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
`}}})(),dt.hash=`5ac0ea63bef4757d01dd258fa8856f6d`})))()}var pt;function mt(){return(mt=e((()=>{n(),pt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`invitationsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`invitations_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`invitationsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`betaInvitations`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,i,r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`,`state`],handle:`connection`,key:`invitations_list`,kind:`LinkedHandle`,name:`betaInvitations`}]},params:{cacheID:`339fa3b866a10731f48f00ac9d58b788`,id:`1e38f10b0516ee4228936626dbda22cf3af4a9476799bca0cbc750258b6e0d83`,metadata:{},name:`invitationsPageQuery`,operationKind:`query`,text:`query invitationsPageQuery(
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
`}}})(),pt.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}var ht;function gt(){return(gt=e((()=>{n(),mt(),ht=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`state`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:pt}},name:`invitations_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`state`,variableName:`state`}],concreteType:`StaffBetaInvitationConnection`,kind:`LinkedField`,name:`__invitations_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`StaffBetaInvitationEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StaffBetaInvitation`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`invitedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`answeredAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,r,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),ht.hash=`0ab0e0e9e1b49bb1efbcbb5f80ff915d`})))()}function _t(e){let t=c(),n=(0,K.jsxs)(K.Fragment,{children:[t(`beta.people.invitedEmpty`),` `,(0,K.jsx)(u,{to:he(e.flag.key,`invite`),children:t(`beta.flag.invite`)})]});return(0,K.jsx)(yt,{...e,state:`PENDING`,label:t(`beta.people.invited`),empty:n})}function vt(e){let t=c();return(0,K.jsx)(yt,{...e,state:`DECLINED`,label:t(`beta.people.declined`),empty:t(`beta.people.declinedEmpty`)})}function yt({flag:e,isArchived:n,visit:r,onChanged:i,state:a,label:o,empty:s}){let l=c(),u=(0,G.useMemo)(()=>({flag:e.key,state:a,first:100}),[e.key,a]),d=(0,xt.useLazyLoadQuery)(St,u,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:f,loadNext:p,hasNext:m}=(0,xt.usePaginationFragment)(ht,d),h=V({query:St,variables:u,count:f.list.edges.length,onChanged:i}),g=l(`beta.people.wholeCompany`),_=(0,G.useMemo)(()=>f.list.edges.map(({node:e})=>A(e,g)),[f.list.edges,g]),v=t(`FLAGS_CHANGE`)&&!n;return(0,K.jsx)(L,{flag:e,label:o,empty:s,rows:_,totalCount:f.list.totalCount??_.length,columns:bt(a),actions:v?a===`PENDING`?ze:O:Ct,refresh:h,loadNext:m?()=>void p(100):void 0})}function bt(e){let t=c(),n=x();return(0,G.useMemo)(()=>{let r=e===`PENDING`?M(`until`,t(`beta.people.until`),({expiresAt:e})=>n.date(e),{width:80,phone:`mark`}):M(`answered`,t(`beta.people.answered`),({answeredAt:e})=>e&&n.date(e),{phone:`mark`});return[...j(t(`beta.name`),t(`beta.people.who`)),M(`message`,t(`beta.message`),({message:e})=>(0,K.jsx)(`bdi`,{children:e}),{width:140,grow:2}),M(`by`,t(`beta.people.by`),({invitedBy:e})=>(0,K.jsx)(`bdi`,{children:e}),{width:110,grow:1}),M(`at`,t(`beta.people.at`),({invitedAt:e})=>n.date(e),{width:80}),r]},[e,t,n])}var G,xt,K,St,Ct;function wt(){return(wt=e((()=>{ft(),gt(),a(),G=_(),xt=b(),S(),r(),h(),ge(),k(),P(),B(),H(),K=f(),St=dt,Ct=[]})))()}var Tt;function Et(){return(Et=e((()=>{n(),Tt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n={defaultValue:null,kind:`LocalArgument`,name:`inactive`},r={kind:`Variable`,name:`first`,variableName:`first`},i={kind:`Variable`,name:`flag`,variableName:`flag`},a=[i],o=[r,i,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},d=[s];return{fragment:{argumentDefinitions:[e,t,n],kind:`Fragment`,metadata:null,name:`membersQuery`,selections:[{args:[r,i,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`},{args:a,kind:`FragmentSpread`,name:`members_uses`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,n,e],kind:`Operation`,name:`membersQuery`,selections:[{alias:`list`,args:o,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[s,c],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[s,c,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},l],storageKey:null}],storageKey:null},{alias:`list`,args:o,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`},{alias:null,args:[{kind:`Literal`,name:`first`,value:100},i],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:d,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[l],storageKey:null}],storageKey:null},{alias:null,args:a,concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[u,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:d,storageKey:null}],storageKey:null}]},params:{cacheID:`e4c4040f07f9e8632985449fcbbee692`,id:`e89e7f3089f540a372e5f476d412756127ffe6dbd435bf09972210971e4bf329`,metadata:{},name:`membersQuery`,operationKind:`query`,text:`query membersQuery(
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
`}}})(),Tt.hash=`0b0d25ad43a8dcdcee175feed9f9f0b2`})))()}var Dt;function Ot(){return(Ot=e((()=>{n(),Dt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],t={kind:`Variable`,name:`after`,variableName:`after`},n={kind:`Variable`,name:`first`,variableName:`first`},r={kind:`Variable`,name:`flag`,variableName:`flag`},i=[t,n,r,{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],a={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`membersPageQuery`,selections:[{args:[t,n,r,{kind:`Variable`,name:`inactive`,variableName:`inactive`}],kind:`FragmentSpread`,name:`members_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`membersPageQuery`,selections:[{alias:`list`,args:i,concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`betaMembers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[a,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[a,o],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[a,o,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:i,filters:[`flag`,`includeInactive`],handle:`connection`,key:`members_list`,kind:`LinkedHandle`,name:`betaMembers`}]},params:{cacheID:`57e689d543ca3b9dcce16120a768bd60`,id:`7c3be4e661854e13bc9ce3563394ad281c6ac6c6ec132efc87106c1e60a253b1`,metadata:{},name:`membersPageQuery`,operationKind:`query`,text:`query membersPageQuery(
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
`}}})(),Dt.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var kt;function At(){return(At=e((()=>{n(),Ot(),kt=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`},{defaultValue:null,kind:`LocalArgument`,name:`inactive`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:Dt}},name:`members_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`},{kind:`Variable`,name:`includeInactive`,variableName:`inactive`}],concreteType:`BetaMemberConnection`,kind:`LinkedField`,name:`__members_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaMemberEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaMember`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`source`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`maxSeats`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`grantedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedBy`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedReason`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),kt.hash=`42c0c2ca9f6c31ad110c6eb4136d2039`})))()}var jt;function Mt(){return(Mt=e((()=>{n(),jt=(function(){var e={kind:`Variable`,name:`flag`,variableName:`flag`},t={alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},n=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:null,name:`members_uses`,selections:[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},e],concreteType:`FeatureUseConnection`,kind:`LinkedField`,name:`betaUses`,plural:!1,selections:[{alias:null,args:null,concreteType:`FeatureUse`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:[e],concreteType:`CompanyUse`,kind:`LinkedField`,name:`betaCompanyUses`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:n,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),jt.hash=`7f7d511494a6825bd15b416bd6a26d19`})))()}function Nt({betaUses:e,betaCompanyUses:t}){let n=e.nodes.map(({user:e,lastUsedAt:t})=>[e.id,t]),r=t.map(({company:e,lastUsedAt:t})=>[e.id,t]);return{of:new Map([...n,...r]),isComplete:!e.pageInfo.hasNextPage&&t.length<Pt}}var Pt;function Ft(){return(Ft=e((()=>{Pt=100})))()}function It(e){return(0,Y.jsx)(Rt,{...e,inactive:!1})}function Lt(e){return(0,Y.jsx)(Rt,{...e,inactive:!0})}function Rt({flag:e,isArchived:n,visit:r,onChanged:i,inactive:a}){let o=c(),s=(0,q.useMemo)(()=>({flag:e.key,inactive:a,first:100}),[e.key,a]),l=(0,J.useLazyLoadQuery)(X,s,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:u,loadNext:d,hasNext:f}=(0,J.usePaginationFragment)(kt,l),p=V({query:X,variables:s,count:u.list.edges.length,onChanged:i}),m=o(`beta.people.wholeCompany`),h=(0,q.useMemo)(()=>u.list.edges.map(({node:e})=>e).filter(e=>!a||Bt(e)).map(e=>({...A(e,m),...!a&&{current:zt(e)}})),[u.list.edges,a,m]),g=Vt(l),_=Ht(),v=t(`FLAGS_CHANGE`)&&!n,y=t(`FLAGS_EXCLUDE`)&&!n,ee=(0,q.useMemo)(()=>Re.filter(({isDanger:e})=>e?y:v),[v,y]);return(0,Y.jsx)(L,{flag:e,label:o(a?`beta.people.left`:`beta.people.in`),empty:o(a?`beta.people.leftEmpty`:`beta.people.inEmpty`),rows:h,totalCount:a?h.length:u.list.totalCount??h.length,columns:a?_:g,actions:a?v?O:Ut:ee,refresh:p,loadNext:f?()=>void d(100):void 0})}function zt({expiresAt:e,maxSeats:t,note:n}){return{expiresAt:e??null,seats:t??null,note:n??``}}function Bt({revokedAt:e,expiresAt:t}){return!!e||!!(t&&Date.parse(t)<=Date.now())}function Vt(e){let t=c(),n=x(),r=(0,J.useFragment)(jt,e);return(0,q.useMemo)(()=>{let{of:e,isComplete:i}=Nt(r),a=({user:r,company:a})=>{let o=e.get(r?.id??a.id);return o?n.ago(o):i?t(`beta.people.never`):`–`};return[...j(t(`beta.name`),t(`beta.people.who`)),M(`used`,t(`beta.people.lastUse`),a,{phone:`mark`,width:100}),M(`seats`,t(`beta.people.seats`),({user:e,maxSeats:n})=>e?``:n??t(`beta.people.all`),{width:64}),M(`why`,t(`beta.people.why`),({source:e,grantedBy:n})=>t(`beta.source.${e}`,{name:n}),{width:120,grow:1}),M(`note`,t(`beta.people.note`),({note:e})=>(0,Y.jsx)(`bdi`,{children:e}),{width:100,grow:1}),M(`since`,t(`beta.people.since`),({grantedAt:e})=>n.date(e),{width:72}),M(`until`,t(`beta.people.until`),({expiresAt:e})=>e?n.date(e):`–`,{width:72})]},[t,n,r])}function Ht(){let e=c(),t=x();return(0,q.useMemo)(()=>{let n=({revokedAt:t,revokedBy:n,user:r})=>t?n===r?.name?e(`beta.people.leftSelf`):e(`beta.people.removedBy`,{name:n??`–`}):e(`beta.people.expired`);return[...j(e(`beta.name`),e(`beta.people.who`)),M(`how`,e(`beta.people.how`),n,{width:150,grow:1}),M(`reason`,e(`beta.reason`),({revokedReason:e})=>(0,Y.jsx)(`bdi`,{children:e}),{width:160,grow:2}),M(`at`,e(`beta.people.at`),({revokedAt:e,expiresAt:n})=>t.date(e??n??``),{width:80,phone:`mark`})]},[e,t])}var q,J,Y,X,Ut;function Wt(){return(Wt=e((()=>{Et(),At(),Mt(),q=_(),J=b(),S(),r(),h(),k(),P(),B(),H(),Ft(),Y=f(),X=Tt,Ut=[]})))()}var Gt;function Kt(){return(Kt=e((()=>{n(),Gt=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`first`},t={defaultValue:null,kind:`LocalArgument`,name:`flag`},n=[{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`requestsQuery`,selections:[{args:n,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`requestsQuery`,selections:[{alias:`list`,args:n,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[r,i],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[r,i,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:n,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`1ae76e476b74910c418d149345d70b92`,id:`e49621931564c716d4e6fb2b9b8df2178c482e6a84f27793c90f33720811737b`,metadata:{},name:`requestsQuery`,operationKind:`query`,text:`query requestsQuery(
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
`}}})(),Gt.hash=`93c401a1b2c019d5dda6ed556e6ea658`})))()}var qt;function Jt(){return(Jt=e((()=>{n(),qt=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],t=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`},{kind:`Variable`,name:`flag`,variableName:`flag`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`requestsPageQuery`,selections:[{args:t,kind:`FragmentSpread`,name:`requests_list`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`requestsPageQuery`,selections:[{alias:`list`,args:t,concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`betaRequests`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[n,r],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[n,r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:`list`,args:t,filters:[`flag`],handle:`connection`,key:`requests_list`,kind:`LinkedHandle`,name:`betaRequests`}]},params:{cacheID:`97507a802be2933f1700f96aa9bec9e8`,id:`8a6f3aeff13946d8a2b77d9c353e886fccc8f879221b3911369b711cebb53b09`,metadata:{},name:`requestsPageQuery`,operationKind:`query`,text:`query requestsPageQuery(
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
`}}})(),qt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}var Yt;function Xt(){return(Xt=e((()=>{n(),Jt(),Yt=(function(){var e=[`list`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:null,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`flag`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[],operation:qt}},name:`requests_list`,selections:[{alias:`list`,args:[{kind:`Variable`,name:`flag`,variableName:`flag`}],concreteType:`BetaRequestConnection`,kind:`LinkedField`,name:`__requests_list_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`BetaRequestEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`BetaRequest`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`text`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`requestedAt`,storageKey:null},{alias:null,args:null,concreteType:`BetaCompany`,kind:`LinkedField`,name:`company`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,concreteType:`BetaUser`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}})(),Yt.hash=`2cf7742a19f80a5b3e28c5030e262e00`})))()}function Zt({flag:e,isArchived:n,visit:r,onChanged:i}){let a=c(),o=(0,Z.useMemo)(()=>({flag:e.key,first:100}),[e.key]),s=(0,$t.useLazyLoadQuery)(tn,o,{fetchPolicy:`store-and-network`,fetchKey:r}),{data:l,loadNext:u,hasNext:d}=(0,$t.usePaginationFragment)(Yt,s),f=V({query:tn,variables:o,count:l.list.edges.length,onChanged:i}),p=a(`beta.people.wholeCompany`),m=(0,Z.useMemo)(()=>l.list.edges.map(({node:e})=>A(e,p)),[l.list.edges,p]),h=t(`FLAGS_CHANGE`)&&!n;return(0,en.jsx)(L,{flag:e,label:a(`beta.people.asked`),empty:a(`beta.people.askedEmpty`),rows:m,totalCount:l.list.totalCount??m.length,columns:Qt(),actions:h?Be:nn,refresh:f,loadNext:d?()=>void u(100):void 0})}function Qt(){let e=c(),t=x();return(0,Z.useMemo)(()=>[...j(e(`beta.name`),e(`beta.people.who`)),M(`text`,e(`beta.people.says`),({text:e})=>(0,en.jsx)(`bdi`,{children:e}),{width:200,grow:3}),M(`at`,e(`beta.people.waitsSince`),({requestedAt:e})=>t.date(e),{width:100,phone:`mark`})],[e,t])}var Z,$t,en,tn,nn;function rn(){return(rn=e((()=>{Kt(),Xt(),Z=_(),$t=b(),S(),r(),h(),k(),P(),B(),H(),en=f(),tn=Gt,nn=[]})))()}function an(){let{key:e=``}=o({strict:!1}),{show:t=`in`}=s({strict:!1}),{data:n,refresh:r}=Se(sn,(0,Q.useMemo)(()=>({key:e}),[e])),i=d(),a=n.featureFlag;if(!a)return(0,$.jsx)(ee,{});let c=cn[t];return(0,$.jsxs)(Oe,{flag:a,children:[(0,$.jsx)(on,{flagKey:e,show:t,counts:n}),(0,$.jsx)(Q.Suspense,{fallback:(0,$.jsx)(p,{}),children:(0,$.jsx)(c,{visit:i,flag:a,isArchived:!!a.archivedAt,onChanged:r},t)})]})}function on({flagKey:e,show:t,counts:n}){let r=c(),i=x(),a={in:n.in.totalCount??0,asked:n.asked.totalCount??0,invited:n.invited.totalCount??0,declined:n.declined.totalCount??0,left:(n.ever.totalCount??0)-(n.in.totalCount??0),out:n.out.totalCount??0};return(0,$.jsx)(`nav`,{className:`page-tools`,"aria-label":r(`beta.people.lists`),children:ve.map(n=>(0,$.jsxs)(u,{to:he(e,`people`),search:{show:n},className:n===t?`chip chip-set`:`chip`,"aria-current":n===t?`true`:void 0,children:[r(`beta.people.${n}`),` `,(0,$.jsx)(`span`,{className:`numeric`,children:i.number(a[n])})]},n))})}var Q,$,sn,cn;function ln(){return(ln=e((()=>{Ne(),a(),g(),i(),Q=_(),b(),S(),r(),y(),m(),xe(),De(),ge(),ut(),wt(),Wt(),_e(),rn(),$=f(),sn=C,cn={in:It,asked:Zt,invited:_t,declined:vt,left:Lt,out:it}})))()}ln();export{an as default};