import{n as e}from"./16930679.js";import{$ as t,B as n,D as r,F as i,I as a,P as o,R as s,U as c,V as l,Z as u,d,l as f,o as p,r as m,z as h}from"./a746676e.js";import{d as g,l as _}from"./17b65b63.js";import{l as v}from"./719752b5.js";import{t as y}from"./7906721a.js";import{D as b,E as ee}from"./20a8ae04.js";import{c as te,f as x,i as ne,l as S,o as C,p as re,s as ie,u as w}from"./67db847a.js";import{t as T}from"./f930e1d4.js";var E={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]};E.node;var D=r(E),ae={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]};ae.node;var oe=r(ae),O=e(t(),1),k=u();l();var A=n(),se=re(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}));function j(e,t){let n=Object.fromEntries(se(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}function M({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,k.jsx)(`option`,{value:e,children:t},e))}var N=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`recordCount`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`recordsDone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`changedCount`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`refusedCount`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`problem`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s],storageKey:null}],type:`Subscription`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeSubscription`,selections:[{alias:null,args:t,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChangeProgress`,plural:!1,selections:[n,r,i,a,o,s,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`e193fe40df6b42397804d7f12d1878a4`,id:null,metadata:{},name:`bulkChangeSubscription`,operationKind:`subscription`,text:`subscription bulkChangeSubscription(
  $id: ID!
) {
  bulkChangeProgress(id: $id) {
    status
    recordCount
    recordsDone
    changedCount
    refusedCount
    problem
    id
  }
}
`}}})();N.hash=`f4b1acee3cf4786b75d4b74de653ec60`;var P=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`BulkChangeCancelPayload`,kind:`LinkedField`,name:`bulkChangeCancel`,plural:!1,selections:[{alias:null,args:null,concreteType:`BulkChange`,kind:`LinkedField`,name:`bulkChange`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`bulkChangeCancelMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`bulkChangeCancelMutation`,selections:t},params:{cacheID:`3d79d47c901e5e107c4551fcfc4a92ed`,id:null,metadata:{},name:`bulkChangeCancelMutation`,operationKind:`mutation`,text:`mutation bulkChangeCancelMutation(
  $input: BulkChangeCancelInput!
) {
  result: bulkChangeCancel(input: $input) {
    bulkChange {
      id
      status
    }
    userErrors {
      code
    }
  }
}
`}}})();P.hash=`2c0a0bb57b8df61fad927b13b5974ac6`;var ce=20,le=N,ue=P;function de(e,t,{text:n,errorText:r}){let i=()=>{a(e,ue,{id:t}).catch(e=>h({text:r(e),isError:!0}))},o=fe(),s=0,c=m(le,{variables:{id:t},onNext({bulkChangeProgress:e}){s=0;let{recordsDone:t,recordCount:r}=e;return e.status===`RUNNING`?o({text:n(`bulk.progress`,{done:t,count:r}),action:{label:n(`bulk.cancel`),run:i}}):(c(),pe(e,n))},onLost(){s+=1,s===1&&o({text:n(`bulk.lost`)}),s===ce&&c()}})}function fe(){let e;return t=>{let n=s();n&&n.id!==e||(h(t),e=s()?.id)}}function pe({status:e,recordCount:t,recordsDone:n,changedCount:r,refusedCount:i,problem:a},o){let s=o(e===`FINISHED`?`bulk.ended`:`bulk.stopped`,{changed:r,refused:i,done:n,count:t});h({text:a?`${s} ${o(`bulk.problem.${a}`)}`:s,isError:e===`FAILED`})}var me=500;function he({bulk:e,selected:t}){let n=(0,A.useRelayEnvironment)(),r=f(),i=p(),{where:o}=v(),s=async(s,c)=>{let l={where:t?{id:{in:[...t]}}:o??{},changes:s,...c},{matchedCount:u,changedCount:d,bulkChange:f}=await a(n,e.matching,l);f&&de(n,f.id,{text:r,errorText:i});let p=u??0;return{matched:p,changed:p>me?null:d??0}};return{count:e=>s(e,{validateOnly:!0}),change:(e,n)=>s(e,{expectedCount:n,inBackground:t===null,idempotencyKey:crypto.randomUUID()})}}var ge=300;function _e({read:e,children:t,...n}){let r=f(),i=p(),{count:a,change:s}=he(n),c=(0,O.useRef)(void 0),l=(0,O.useRef)(void 0),[u,d]=(0,O.useState)(null),[m,g]=(0,O.useState)(!1),_=e=>h({text:i(e),isError:!0}),v=async e=>{if(c.current=e,d(null),e)try{let t=await a(e);c.current===e&&d({changes:e,...t})}catch(t){c.current===e&&_(t)}},y=t=>{d(null),clearTimeout(l.current),l.current=setTimeout(()=>void v(e(new FormData(t))),ge)},b=async({changes:e,matched:t})=>{g(!0);try{let{changed:i}=await s(e,t);n.selected&&h({text:r(`bulk.done`,{count:i??t})}),n.onDone()}catch(t){_(t),o(t)===`STALE_COUNT`&&await v(e)}finally{g(!1)}};return(0,k.jsxs)(`form`,{className:`form`,onChange:e=>y(e.currentTarget),onSubmit:e=>{e.preventDefault(),u&&b(u)},children:[t,(0,k.jsx)(`p`,{className:`quiet`,role:`status`,children:u&&r(`bulk.preview`,{count:u.changed??u.matched,same:u.matched-(u.changed??u.matched)})}),(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:m||!u||u.changed===0,children:r(`bulk.apply`)})]})}var F=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:t},params:{cacheID:`80b61350a575cefe3787b019e2753e49`,id:null,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
  $input: ActivityCreateInput!
) {
  result: activityCreate(input: $input) {
    activity {
      id
      subject
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();F.hash=`928db8634093d90f2d2eb8441e4db8c8`;function I({submit:e,isPending:t,problems:n,fields:r,onSubmit:i,children:a}){let o=f(),s=(0,O.useRef)(null);return(0,k.jsxs)(`form`,{ref:s,className:`composer-form`,onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget),()=>s.current?.reset())},children:[a,(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:t,children:t?o(`record.saving`):e}),(0,k.jsx)(S,{problems:n,...r&&{except:r}})]})}function L(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-j(e,r);return new Date(r-j(e,i)).toISOString()}var R=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`ebc05a914c68bcbd322f8f876a5e3f89`,id:null,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
  $input: ActivityUpdateInput!
) {
  result: activityUpdate(input: $input) {
    activity {
      id
      version
      dueAt
      dueDate
      isOverdue
    }
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
`}}})();R.hash=`4c07368890f5400076ab5ec492b729f3`;function z({dueAt:e,dueDate:t,isOverdue:n}){let r=f(),i=x(),{timeZone:a}=d(),[o]=(0,O.useState)(()=>w(a,new Date)),s=t??(e&&w(a,new Date(e)));return s?(0,k.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,k.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}function B(e){let t=f(),n=(0,A.useRelayEnvironment)(),r=te();return(0,O.useCallback)((i,o)=>{h({text:i,undo:()=>void a(n,e,o).catch(()=>h({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var ve=864e5,ye=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],V=R;function H(e){let t=f(),{timeZone:n}=d(),{write:r,isPending:i,problems:a}=C(V),o=B(V),{id:s,version:c,subject:l}=e,u=e.dueAt?be(n,e.dueAt):``;return{replan:(i,a)=>{let d=u&&L(n,i,u),f=a?L(n,i,a):a===void 0&&Date.parse(d)>Date.now()?d:``,p=f?{dueAt:f}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:c,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:l}),{id:s,expectedVersion:e.version,...m})})},time:u,isPending:i,problems:a}}function U(e,t){return w(e,new Date(Date.now()+t*ve))}function be(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function xe({activity:e}){let t=f(),{timeZone:n}=d(),{replan:r,time:i,isPending:a,problems:o}=H(e),s=e.dueDate??(e.dueAt?w(n,new Date(e.dueAt)):``);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(T,{className:`due-button`,trigger:(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(z,{...e}),(0,k.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,k.jsxs)(`div`,{className:`form`,children:[(0,k.jsx)(`div`,{className:`days`,children:ye.map(([i,o])=>(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>{r(U(n,o)),e()},children:t(`record.day.${i}`)},i))}),(0,k.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,k.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:!0,defaultValue:s,"aria-label":t(`record.day`)}),(0,k.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:i,"aria-label":t(`record.time`)}),(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,k.jsx)(S,{problems:o})]})}var Se=[`subject`,`typeId`,`dueDate`,`dueAt`];function Ce({about:e,types:t,days:n=1,onPlanned:r}){let i=f(),{timeZone:a}=d(),[o]=(0,O.useState)(()=>U(a,n)),{write:s,isPending:c,problems:l}=C(F);return(0,k.jsxs)(I,{submit:i(`record.plan`),isPending:c,problems:l,fields:Se,onSubmit:(t,n)=>{let[o,c]=[String(t.get(`day`)),String(t.get(`time`))],l=o&&c?{dueAt:L(a,o,c)}:{dueDate:o||null},u=String(t.get(`subject`)).trim(),d=()=>{n(),r?.(),h({text:i(`record.planned`,{subject:u})})};s({input:{...e,subject:u,typeId:String(t.get(`type`)),...l},onDone:d})},children:[(0,k.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:i(`record.subject`),"aria-label":i(`record.subject`),"aria-describedby":`subject-problems`}),(0,k.jsx)(`select`,{className:`input`,name:`type`,"aria-label":i(`record.type`),children:(0,k.jsx)(M,{types:t})}),(0,k.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,defaultValue:o,"aria-label":i(`record.day`),"aria-describedby":`day-problems`}),(0,k.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,"aria-label":i(`record.time`)}),(0,k.jsx)(S,{id:`subject-problems`,problems:l,field:`subject`}),(0,k.jsx)(S,{problems:l,field:`typeId`}),(0,k.jsx)(S,{id:`day-problems`,problems:l,field:`dueDate`}),(0,k.jsx)(S,{problems:l,field:`dueAt`})]})}var W=(0,O.createContext)(null);function G(){return(0,O.useContext)(W)}function we({id:e,version:t,mutation:n}){let{write:r,isPending:i,problems:a}=C(n);return{edit:(n,i,a)=>void r({input:{id:e,expectedVersion:t,onConflict:`MERGE_DISJOINT`,...n},...a&&{show:e=>a(e,n)},onDone:i}),isPending:i,problems:a}}function Te({refresh:e,editable:t=null,header:n,main:r,side:i}){let a=K();return(0,k.jsx)(ie,{value:e,children:(0,k.jsx)(W,{value:t,children:(0,k.jsxs)(`div`,{className:`record`,onClick:a,children:[n,(0,k.jsxs)(`div`,{className:`record-columns`,children:[(0,k.jsx)(`div`,{className:`record-main`,children:r}),(0,k.jsx)(`aside`,{className:`record-side`,children:i})]})]})})})}function K(){let e=c();return(0,O.useCallback)(t=>{let n=t.target.closest(`a`)?.getAttribute(`href`);!n?.startsWith(`/app/`)||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),e({to:n}))},[e])}var q=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Variable`,name:`after`,variableName:`after`},{kind:`Variable`,name:`first`,variableName:`first`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},o=[{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:n,kind:`FragmentSpread`,name:`people_organization`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`peoplePageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,i,{kind:`InlineFragment`,selections:[a,{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,a,{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`emails`,plural:!0,selections:o,storageKey:null},{alias:null,args:null,concreteType:`ContactPoint`,kind:`LinkedField`,name:`phones`,plural:!0,selections:o,storageKey:null},r],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:n,filters:null,handle:`connection`,key:`people_people`,kind:`LinkedHandle`,name:`people`}],type:`Organization`,abstractKey:null}],storageKey:null}]},params:{cacheID:`93f096ceb95abf728b421f88a302aab2`,id:null,metadata:{},name:`peoplePageQuery`,operationKind:`query`,text:`query peoplePageQuery(
  $after: String
  $first: Int = 20
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...people_organization_2HEEH6
    id
  }
}

fragment contactLinks_person on Person {
  emails {
    value
  }
  phones {
    value
  }
}

fragment people_organization_2HEEH6 on Organization {
  id
  name
  people(first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        name
        ...contactLinks_person
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
`}}})();q.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var J=(function(){var e=[`people`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`after`},{defaultValue:20,kind:`LocalArgument`,name:`first`}],kind:`Fragment`,metadata:{connection:[{count:`first`,cursor:`after`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`first`,cursor:`after`},backward:null,path:e},fragmentPathInResult:[`node`],operation:q,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`people_organization`,selections:[t,n,{alias:`people`,args:null,concreteType:`PersonConnection`,kind:`LinkedField`,name:`__people_people_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`PersonEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{args:null,kind:`FragmentSpread`,name:`contactLinks_person`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Organization`,abstractKey:null}})();J.hash=`b46d5b076a9e7b10b24a8ab7f216523a`;var Ee=50;function De({organization:e}){let t=f(),{data:n,loadNext:r,hasNext:i,isLoadingNext:a}=(0,A.usePaginationFragment)(J,e),{edges:o,totalCount:s}=n.people;return(0,k.jsxs)(`section`,{children:[(0,k.jsxs)(`div`,{className:`section-head`,children:[(0,k.jsxs)(`h2`,{children:[t(`record.people`),` `,(0,k.jsx)(`span`,{className:`quiet numeric`,children:s})]}),(0,k.jsx)(y,{kind:`person`,isPart:!0,organization:n})]}),o.length===0&&(0,k.jsx)(`p`,{className:`quiet none`,children:t(`record.noPeople`)}),(0,k.jsx)(`ul`,{className:`lines`,children:o.map(({node:e})=>(0,k.jsx)(`li`,{className:`line`,children:(0,k.jsxs)(`div`,{className:`line-text`,children:[(0,k.jsx)(`p`,{children:(0,k.jsx)(`a`,{href:`/app/people/${e.id}`,className:`strong`,children:(0,k.jsx)(`bdi`,{children:e.name})})}),(0,k.jsx)(b,{person:e})]})},e.id))}),i&&(0,k.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>r(Ee),children:t(a?`shell.loading`:`record.more`)})]})}var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`597df719b11f85913426588716e05fff`,id:null,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
  $input: ActivityCompleteInput!
) {
  result: activityComplete(input: $input) {
    activity {
      id
      version
      isDone
    }
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
`}}})();Y.hash=`5e1e942c8d92362bd03b55298d43f7c5`;var X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:t},params:{cacheID:`12b3ba06cc0af3def9211903c39e0be7`,id:null,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
  $input: ActivityUncompleteInput!
) {
  result: activityUncomplete(input: $input) {
    activity {
      id
      version
      isDone
    }
    userErrors {
      code
    }
  }
}
`}}})();X.hash=`6d7d9347f49e4125db0c332fe7e7ac2f`;var Z=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null}],type:`Activity`,abstractKey:null}})();Z.hash=`5a8d169e7a845fd8e01762bc3c9da2b2`;var Oe=Y,ke=X;function Ae({activity:e,isAlone:t=!1,as:n=`li`,onCompleted:r}){let i=f(),a=(0,A.useFragment)(Z,e),{write:o,isPending:s,problems:c}=C(Oe),l=B(ke),{id:u,version:d,subject:p,isDone:m,type:h,owner:g,organization:_,deal:v,person:y,viewerCanUpdate:b}=a;return(0,k.jsxs)(n,{className:`line`,"data-done":m||void 0,children:[(0,k.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!b||s,"aria-label":i(`record.complete`,{subject:p}),onClick:()=>void o({input:{id:u,expectedVersion:d},optimistic:{result:{activity:{id:u,version:d,isDone:!0},userErrors:[]}},onDone:({activity:e})=>{e&&l(i(`record.completed`,{subject:p}),{id:u,expectedVersion:e.version});let t={organizationId:_?.id,dealId:v?.id,personId:y?.id};r?.(t,_?.name??y?.name??v?.title)}}),children:m?(0,k.jsx)(D,{size:18,"aria-hidden":`true`}):(0,k.jsx)(oe,{size:18,"aria-hidden":`true`})}),(0,k.jsxs)(`div`,{className:`line-text`,children:[(0,k.jsxs)(`p`,{children:[(0,k.jsx)(`span`,{className:`strong`,children:h.name}),` `,p]}),(0,k.jsx)(`p`,{className:`quiet cut`,children:(0,k.jsx)(je,{names:[t?_?.name:g?.name,y?.name,v?.title]})}),(0,k.jsx)(S,{problems:c})]}),b&&!m?(0,k.jsx)(xe,{activity:a}):(0,k.jsx)(z,{...a})]})}function je({names:e}){return[...new Set(e.filter(e=>e))].map((e,t)=>(0,k.jsxs)(`span`,{children:[t>0&&` · `,(0,k.jsx)(`bdi`,{children:e})]},e))}function Me({onLose:e}){let t=f();return(0,k.jsxs)(`form`,{className:`form`,onSubmit:t=>{t.preventDefault(),e(ne(new FormData(t.currentTarget),`reason`)||null)},children:[(0,k.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":t(`record.reason`),placeholder:t(`record.reason`)}),(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.lose`)})]})}var Ne=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`c55ec8f239c6b4a7205605fabc957837`,id:null,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
  $input: DealWinInput!
) {
  result: dealWin(input: $input) {
    deal {
      id
      version
      status
    }
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
`}}})();Ne.hash=`3a59ffad61689cd8aa6c0e69754c7d83`;var Pe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`cd4276cefabfc0d5387fd09ebc71243c`,id:null,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
  $input: DealLoseInput!
) {
  result: dealLose(input: $input) {
    deal {
      id
      version
      status
    }
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
`}}})();Pe.hash=`16ee49007560c391b4591450daa8fe67`;var Fe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`63c7072eb45d52238d34d9acb4a56dcf`,id:null,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
  $input: DealReopenInput!
) {
  result: dealReopen(input: $input) {
    deal {
      id
      version
      status
    }
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
`}}})();Fe.hash=`b48e2fe301407d1b1eae4a0a2af39b83`;var Ie=Ne,Le=Pe,Q=Fe;function Re({id:e,version:t,title:n}){let r=f(),i=C(Ie),a=C(Le),o=C(Q),s=B(Q),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}function ze({record:e,read:t,show:n,onClose:r,children:i}){let a=f(),{edit:o,isPending:s,problems:c}=we(e);return(0,k.jsxs)(`form`,{className:`form form-labels`,onSubmit:e=>{e.preventDefault(),o(t(new FormData(e.currentTarget)),r,n)},children:[i,(0,k.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:s,children:a(s?`record.saving`:`record.save`)}),(0,k.jsx)(S,{problems:c})]})}var Be=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`where`}],t=[{alias:null,args:[{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`orderBy`,value:[{field:`NAME`}]},{kind:`Variable`,name:`where`,variableName:`where`}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userSelectQuery`,selections:t,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userSelectQuery`,selections:t},params:{cacheID:`a9e2eaa51a9e5ecacc5ce85c606e3492`,id:null,metadata:{},name:`userSelectQuery`,operationKind:`query`,text:`query userSelectQuery(
  $where: UserWhere
) {
  users(first: 100, where: $where, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
    }
  }
}
`}}})();Be.hash=`7152cf6444829664488c56d8df6005d2`;var Ve=new Set;function He({name:e,label:t,empty:n,chosen:r=null,except:i=Ve,onChoose:a}){let[o,s]=(0,O.useState)(r),[c,l]=(0,O.useState)(``),{users:u,isSearchable:d}=We((0,O.useDeferredValue)(c.trim())),f=u.filter(({id:e})=>!i.has(e)&&e!==o?.id),p=e=>{s(f.find(t=>t.id===e)??(e===o?.id?o:null)),a?.(e||null)};return(0,k.jsxs)(k.Fragment,{children:[(d||c)&&(0,k.jsx)(Ue,{typed:c,onType:l}),(0,k.jsxs)(`select`,{className:`input`,name:e,"aria-label":t,required:n===void 0,value:o?.id??``,onChange:e=>p(e.target.value),children:[(0,k.jsx)(`option`,{value:``,disabled:n===void 0,children:n??t}),o&&(0,k.jsx)(`option`,{value:o.id,children:o.name}),f.map(e=>(0,k.jsx)(`option`,{value:e.id,children:e.name},e.id))]})]})}function Ue({typed:e,onType:t}){let n=f()(`users.search`);return(0,k.jsx)(`input`,{type:`search`,className:`input`,value:e,"aria-label":n,placeholder:n,onChange:e=>t(e.target.value),onKeyDown:e=>e.key===`Enter`&&e.preventDefault()})}function We(e,t=!1){let n={...!t&&{isActive:!0},...e&&{name:{contains:e}}},{users:r}=(0,A.useLazyLoadQuery)(Be,{where:n});return{users:r.nodes,isSearchable:r.pageInfo.hasNextPage}}function Ge({name:e,website:t,linkedin:n,industry:r,employeeCount:i,annualRevenue:a,address:o}){let s=f(),c=x(),l=G()!==null,u=typeof i==`number`?c.number(i):null;return(0,k.jsxs)(k.Fragment,{children:[l&&(0,k.jsx)(_,{label:s(`record.name`),field:`name`,value:e,isRequired:!0}),(0,k.jsx)(_,{label:s(`record.industry`),field:`industry`,value:r}),(0,k.jsx)(_,{label:s(`record.employees`),field:`employeeCount`,value:i,shown:u,isNumber:!0}),(0,k.jsx)(_,{label:s(`record.revenue`),field:`annualRevenue`,value:a}),(0,k.jsx)(_,{label:s(`record.address`),field:`address`,value:o?.formatted,parse:Ke}),l&&(0,k.jsx)(_,{label:s(`record.website`),field:`website`,value:t}),l&&(0,k.jsx)(_,{label:`LinkedIn`,field:`linkedin`,value:n})]})}function Ke(e){return{formatted:e}}var qe=(function(){var e=[{alias:null,args:null,concreteType:`Label`,kind:`LinkedField`,name:`labels`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`labelsQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`labelsQuery`,selections:e},params:{cacheID:`703e8a6a6f70a472c57a74f3a72e5477`,id:null,metadata:{},name:`labelsQuery`,operationKind:`query`,text:`query labelsQuery {
  labels {
    id
    name
    entity
    isActive
  }
}
`}}})();qe.hash=`2d9e161b50bdb746f6a6315838f2c6a9`;function Je({entity:e,labels:t}){let n=f(),r=G();return(0,k.jsxs)(k.Fragment,{children:[t.map(e=>(0,k.jsx)(`span`,{className:`record-label`,children:(0,k.jsx)(`bdi`,{children:e.name})},e.id)),r&&(0,k.jsx)(T,{className:`detail-edit`,trigger:n(`record.editLabels`),title:n(`record.labels`),children:i=>(0,k.jsx)(O.Suspense,{fallback:(0,k.jsx)(`p`,{className:`quiet`,children:n(`shell.loading`)}),children:(0,k.jsx)(Ye,{record:r,entity:e,labels:t,onClose:i})})})]})}function Ye({record:e,onClose:t,...n}){return(0,k.jsx)(ze,{record:e,read:e=>({labelIds:e.getAll(`labelIds`)}),onClose:t,children:(0,k.jsx)(Xe,{...n})})}function Xe({entity:e,labels:t}){let n=f(),r=(0,A.useLazyLoadQuery)(qe,{}),i=new Set(t.map(({id:e})=>e)),a=r.labels.filter(t=>t.entity===e&&(t.isActive||i.has(t.id)));return(0,k.jsxs)(k.Fragment,{children:[a.length===0&&(0,k.jsx)(`p`,{className:`quiet`,children:n(`record.noLabels`)}),a.map(({id:e,name:t})=>(0,k.jsxs)(`label`,{className:`check`,children:[(0,k.jsx)(`input`,{type:`checkbox`,name:`labelIds`,value:e,defaultChecked:i.has(e)}),(0,k.jsx)(`bdi`,{children:t})]},e))]})}var Ze=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},i={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n],storageKey:null},i],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergePayload`,kind:`LinkedField`,name:`organizationMerge`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`events`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},i],storageKey:null}]},params:{cacheID:`34e36e3d272d87056177b2d936bbea3e`,id:null,metadata:{},name:`mergeMutation`,operationKind:`mutation`,text:`mutation mergeMutation(
  $input: OrganizationMergeInput!
) {
  result: organizationMerge(input: $input) {
    events {
      kind
      id
    }
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
`}}})();Ze.hash=`ac2a7d6db2341c5fa9e41964e9f741c2`;var Qe=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r={alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n],storageKey:null},r],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`mergeUndoMutation`,selections:[{alias:`result`,args:t,concreteType:`OrganizationMergeUndoPayload`,kind:`LinkedField`,name:`organizationMergeUndo`,plural:!1,selections:[{alias:null,args:null,concreteType:`MergeConflict`,kind:`LinkedField`,name:`conflicts`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null},r],storageKey:null}]},params:{cacheID:`a3e5ff98a7bdfd4dc49bddee880527d2`,id:null,metadata:{},name:`mergeUndoMutation`,operationKind:`mutation`,text:`mutation mergeUndoMutation(
  $input: OrganizationMergeUndoInput!
) {
  result: organizationMergeUndo(input: $input) {
    conflicts {
      field
      id
    }
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
`}}})();Qe.hash=`97eeabe2c37888a519e577acb9f1c64e`;var $=Ze,$e=Qe;function et({organization:e}){let t=f(),[n,r]=(0,O.useState)(!1),i=()=>r(!1);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`button`,{type:`button`,className:`detail-edit`,onClick:()=>r(!0),children:t(`record.merge`)}),(0,k.jsx)(g,{open:n,onClose:i,title:t(`record.mergeTitle`,{name:e.name}),children:(0,k.jsx)(tt,{organization:e,onClose:i})})]})}function tt({organization:e,onClose:t}){let n=f(),[r,a]=(0,O.useState)(null),{merge:o,isPending:s,error:c}=it(e,t),l=nt(e,r),u=c??l.error,d=u instanceof i?u.errors:u?[u]:[];return(0,k.jsxs)(`div`,{className:`form`,children:[(0,k.jsx)(`p`,{className:`quiet`,children:n(`record.mergeHelp`)}),r?(0,k.jsxs)(`p`,{className:`chosen`,children:[(0,k.jsx)(`bdi`,{className:`strong`,children:r.name}),(0,k.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>a(null),children:n(`record.chooseOther`)})]}):(0,k.jsx)(ee,{kind:`ORGANIZATION`,label:n(`record.mergeInto`),except:e.id,onChoose:a}),(0,k.jsx)(`p`,{role:`status`,children:l.counts&&n(`record.mergePreview`,l.counts)}),(0,k.jsx)(S,{problems:d.map(e=>({error:e}))}),(0,k.jsxs)(`div`,{className:`dialog-actions`,children:[(0,k.jsx)(`button`,{type:`button`,className:`button`,onClick:t,children:n(`record.cancel`)}),(0,k.jsx)(`button`,{type:`button`,className:`button button-primary`,disabled:!r||!l.counts||s,onClick:()=>r&&void o(r),children:n(`record.merge`)})]})]})}function nt({id:e,version:t},n){let r=(0,A.useRelayEnvironment)(),[i,o]=(0,O.useState)(null),s=n?.id;return(0,O.useEffect)(()=>{s&&a(r,$,{id:e,expectedVersion:t,intoId:s,validateOnly:!0}).then(({events:e})=>o({intoId:s,counts:rt(e),error:null})).catch(e=>o({intoId:s,counts:null,error:e}))},[r,e,t,s]),i?.intoId===s&&i?i:{counts:null,error:null}}function rt(e){let t=t=>e.filter(e=>e.kind===t).length;return{deals:t(`DEAL_MOVED`),people:t(`PERSON_CHANGED`),activities:t(`ACTIVITY_CHANGED`)}}function it({id:e,version:t,name:n},r){let i=f(),o=(0,A.useRelayEnvironment)(),s=c(),[l,u]=(0,O.useState)(!1),[d,p]=(0,O.useState)(null),m=e=>s({to:`/app/organizations/${encodeURIComponent(e)}`}),g=()=>void a(o,$e,{id:e}).then(()=>m(e)).catch(()=>h({text:i(`record.notUndone`),isError:!0}));return{merge:async s=>{u(!0),p(null);try{await a(o,$,{id:e,expectedVersion:t,intoId:s.id}),r(),await m(s.id),h({text:i(`record.merged`,{name:n,into:s.name}),undo:g})}catch(e){p(e)}finally{u(!1)}},isPending:l,error:d}}export{_e as C,D,oe as E,I as S,j as T,Ce as _,He as a,B as b,Q as c,Me as d,Ae as f,G as g,K as h,Ge as i,Ie as l,Te as m,Xe as n,ze as o,De as p,Je as r,Le as s,et as t,Re as u,U as v,M as w,L as x,H as y};