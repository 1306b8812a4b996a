//# allFunctionsCalledOnLoad
import{n as e}from"./633a9144.js";import{$ as t,B as n,D as r,I as i,U as a,V as o,Z as s,d as c,l,z as u}from"./a285d784.js";import{c as d,f,i as p,l as m,o as h,p as g,s as _,u as v}from"./8badcfae.js";import{t as y}from"./80938eb0.js";var b={name:`circle-check`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}],[`path`,{d:`m16 9-5.5 5.5L8 12`,key:`xofnsj`}]],aliases:[`check-circle-2`]};b.node;var x=r(b),S={name:`circle`,size:24,node:[[`circle`,{cx:`12`,cy:`12`,r:`10`,key:`1mglay`}]]};S.node;var C=r(S),w=e(t(),1),T=s();o();var E=n(),ee=g(e=>new Intl.DateTimeFormat(`en-US`,{timeZone:e,hourCycle:`h23`,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`}));function D(e,t){let n=Object.fromEntries(ee(e).formatToParts(t).map(({type:e,value:t})=>[e,Number(t)]));return Date.UTC(n.year,n.month-1,n.day,n.hour,n.minute,n.second)-Math.floor(t/1e3)*1e3}function O({types:e}){return e.filter(({isActive:e})=>e).map(({id:e,name:t})=>(0,T.jsx)(`option`,{value:e,children:t},e))}var k=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCreatePayload`,kind:`LinkedField`,name:`activityCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`activityFormMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`activityFormMutation`,selections:n},params:{cacheID:`b5d326de051d2d8a864976e0a5705e1c`,id:`9fac8257c6123a0a0982682780ccf0d3f356e7459c8f174c329e45b6ddbaf58b`,metadata:{},name:`activityFormMutation`,operationKind:`mutation`,text:`mutation activityFormMutation(
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
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();k.hash=`3e2347d09bcf23bf19a0d66d311aa67c`;function A({submit:e,isPending:t,problems:n,fields:r,onSubmit:i,children:a}){let o=l(),s=(0,w.useRef)(null);return(0,T.jsxs)(`form`,{ref:s,className:`composer-form`,onSubmit:e=>{e.preventDefault(),i(new FormData(e.currentTarget),()=>s.current?.reset())},children:[a,(0,T.jsx)(`button`,{type:`submit`,className:`button button-primary`,disabled:t,children:t?o(`record.saving`):e}),(0,T.jsx)(m,{problems:n,...r&&{except:r}})]})}function j(e,t,n){let r=Date.parse(`${t}T${n}Z`),i=r-D(e,r);return new Date(r-D(e,i)).toISOString()}var M=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUpdatePayload`,kind:`LinkedField`,name:`activityUpdate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`replanMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`replanMutation`,selections:n},params:{cacheID:`ebc05a914c68bcbd322f8f876a5e3f89`,id:`18c565dbd1a0db9660b5b2502b4ef266af9a1ef7b88f5da690bca61685a7d9e7`,metadata:{},name:`replanMutation`,operationKind:`mutation`,text:`mutation replanMutation(
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
`}}})();M.hash=`c0cd9e4e08dc74830b4f0c394071e338`;function N({dueAt:e,dueDate:t,isOverdue:n}){let r=l(),i=f(),{timeZone:a}=c(),[o]=(0,w.useState)(()=>v(a,new Date)),s=t??(e&&v(a,new Date(e)));return s?(0,T.jsx)(`span`,{className:`time time-${n?`overdue`:s===o?`today`:`soon`}`,children:e?i.dateTime(e):i.day(s)}):(0,T.jsx)(`span`,{className:`time`,children:r(`record.noDate`)})}function P(e){let t=l(),n=(0,E.useRelayEnvironment)(),r=d();return(0,w.useCallback)((a,o)=>{u({text:a,undo:()=>void i(n,e,o).catch(()=>u({text:t(`record.notUndone`),isError:!0})).finally(()=>void r())})},[n,e,r,t])}var te=864e5,ne=[[`today`,0],[`tomorrow`,1],[`nextWeek`,7]],F=M;function I(e){let t=l(),{timeZone:n}=c(),{write:r,isPending:i,problems:a}=h(F),o=P(F),{id:s,version:u,subject:d}=e,f=e.dueAt?R(n,e.dueAt):``;return{replan:(i,a)=>{let c=f&&j(n,i,f),l=a?j(n,i,a):a===void 0&&Date.parse(c)>Date.now()?c:``,p=l?{dueAt:l}:{dueDate:i},m=e.dueAt?{dueAt:e.dueAt}:{dueDate:e.dueDate??null};r({input:{id:s,expectedVersion:u,...p},onDone:({activity:e})=>e&&o(t(`record.replanned`,{subject:d}),{id:s,expectedVersion:e.version,...m})})},time:f,isPending:i,problems:a}}function L(e,t){return v(e,new Date(Date.now()+t*te))}function R(e,t){return new Intl.DateTimeFormat(`en-GB`,{timeZone:e,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(t))}function z({activity:e}){let t=l(),{timeZone:n}=c(),{replan:r,time:i,isPending:a,problems:o}=I(e),s=e.dueDate??(e.dueAt?v(n,new Date(e.dueAt)):``);return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(y,{className:`due-button`,trigger:(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(N,{...e}),(0,T.jsx)(`span`,{className:`visually-hidden`,children:t(`record.replanOf`,{subject:e.subject})})]}),title:t(`record.replan`),children:e=>(0,T.jsxs)(`div`,{className:`form`,children:[(0,T.jsx)(`div`,{className:`days`,children:ne.map(([i,o])=>(0,T.jsx)(`button`,{type:`button`,className:`button`,disabled:a,onClick:()=>{r(L(n,o)),e()},children:t(`record.day.${i}`)},i))}),(0,T.jsxs)(`form`,{className:`days`,onSubmit:t=>{t.preventDefault();let n=new FormData(t.currentTarget);r(String(n.get(`day`)),String(n.get(`time`))),e()},children:[(0,T.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,required:!0,defaultValue:s,"aria-label":t(`record.day`)}),(0,T.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,defaultValue:i,"aria-label":t(`record.time`)}),(0,T.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.save`)})]})]})}),(0,T.jsx)(m,{problems:o})]})}var re=[`subject`,`typeId`,`dueDate`,`dueAt`];function ie({about:e,types:t,days:n=1,onPlanned:r}){let i=l(),{timeZone:a}=c(),[o]=(0,w.useState)(()=>L(a,n)),{write:s,isPending:d,problems:f}=h(k);return(0,T.jsxs)(A,{submit:i(`record.plan`),isPending:d,problems:f,fields:re,onSubmit:(t,n)=>{let[o,c]=[String(t.get(`day`)),String(t.get(`time`))],l=o&&c?{dueAt:j(a,o,c)}:{dueDate:o||null},d=String(t.get(`subject`)).trim(),f=()=>{n(),r?.(),u({text:i(`record.planned`,{subject:d})})};s({input:{...e,subject:d,typeId:String(t.get(`type`)),...l},onDone:f})},children:[(0,T.jsx)(`input`,{className:`input composer-subject`,name:`subject`,required:!0,maxLength:255,autoComplete:`off`,placeholder:i(`record.subject`),"aria-label":i(`record.subject`),"aria-describedby":`subject-problems`}),(0,T.jsx)(`select`,{className:`input`,name:`type`,"aria-label":i(`record.type`),children:(0,T.jsx)(O,{types:t})}),(0,T.jsx)(`input`,{className:`input numeric`,type:`date`,name:`day`,defaultValue:o,"aria-label":i(`record.day`),"aria-describedby":`day-problems`}),(0,T.jsx)(`input`,{className:`input numeric`,type:`time`,name:`time`,"aria-label":i(`record.time`)}),(0,T.jsx)(m,{id:`subject-problems`,problems:f,field:`subject`}),(0,T.jsx)(m,{problems:f,field:`typeId`}),(0,T.jsx)(m,{id:`day-problems`,problems:f,field:`dueDate`}),(0,T.jsx)(m,{problems:f,field:`dueAt`})]})}var B=(0,w.createContext)(null);function ae(){return(0,w.useContext)(B)}function oe({id:e,version:t,mutation:n}){let{write:r,isPending:i,problems:a}=h(n);return{edit:(n,i,a)=>void r({input:{id:e,expectedVersion:t,onConflict:`MERGE_DISJOINT`,...n},...a&&{show:e=>a(e,n)},onDone:i}),isPending:i,problems:a}}function se({refresh:e,editable:t=null,header:n,main:r,side:i}){let a=V();return(0,T.jsx)(_,{value:e,children:(0,T.jsx)(B,{value:t,children:(0,T.jsxs)(`div`,{className:`record`,onClick:a,children:[n,(0,T.jsxs)(`div`,{className:`record-columns`,children:[(0,T.jsx)(`div`,{className:`record-main`,children:r}),(0,T.jsx)(`aside`,{className:`record-side`,children:i})]})]})})})}function V(){let e=a();return(0,w.useCallback)(t=>{let n=t.target.closest(`a`)?.getAttribute(`href`);!n?.startsWith(`/app/`)||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),e({to:n}))},[e])}var H=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityCompletePayload`,kind:`LinkedField`,name:`activityComplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityMutation`,selections:n},params:{cacheID:`597df719b11f85913426588716e05fff`,id:`7e994ed26b24322dfc4667b63013951853b832998b762b004baf3d733f0aefa3`,metadata:{},name:`plannedActivityMutation`,operationKind:`mutation`,text:`mutation plannedActivityMutation(
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
`}}})();H.hash=`0636f9b26d8d7499069d1c02f1ef1eae`;var U=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`ActivityUncompletePayload`,kind:`LinkedField`,name:`activityUncomplete`,plural:!1,selections:[{alias:null,args:null,concreteType:`Activity`,kind:`LinkedField`,name:`activity`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`plannedActivityUndoMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`plannedActivityUndoMutation`,selections:n},params:{cacheID:`57adcf1ed146c11204410ac4bbbd7ab0`,id:`f763398da9161b93c47a71991def9459438881e12ab455c544cc19ebeef7a343`,metadata:{},name:`plannedActivityUndoMutation`,operationKind:`mutation`,text:`mutation plannedActivityUndoMutation(
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
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})();U.hash=`82c41045aed747e9e25eebf2d5b8ccb5`;var W=(function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[t],r=[e,t];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`plannedActivity_activity`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isDone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isOverdue`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueDate`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`viewerCanUpdate`,storageKey:null},{alias:null,args:null,concreteType:`ActivityType`,kind:`LinkedField`,name:`type`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:r,storageKey:null}],type:`Activity`,abstractKey:null}})();W.hash=`5a8d169e7a845fd8e01762bc3c9da2b2`;var G=H,ce=U;function le({activity:e,isAlone:t=!1,as:n=`li`,onCompleted:r}){let i=l(),a=(0,E.useFragment)(W,e),{write:o,isPending:s,problems:c}=h(G),u=P(ce),{id:d,version:f,subject:p,isDone:g,type:_,owner:v,organization:y,deal:b,person:S,viewerCanUpdate:w}=a;return(0,T.jsxs)(n,{className:`line`,"data-done":g||void 0,children:[(0,T.jsx)(`button`,{type:`button`,className:`line-check`,disabled:!w||s,"aria-label":i(`record.complete`,{subject:p}),onClick:()=>void o({input:{id:d,expectedVersion:f},optimistic:{result:{activity:{id:d,version:f,isDone:!0},userErrors:[]}},onDone:({activity:e})=>{e&&u(i(`record.completed`,{subject:p}),{id:d,expectedVersion:e.version});let t={organizationId:y?.id,dealId:b?.id,personId:S?.id};r?.(t,y?.name??S?.name??b?.title)}}),children:g?(0,T.jsx)(x,{size:18,"aria-hidden":`true`}):(0,T.jsx)(C,{size:18,"aria-hidden":`true`})}),(0,T.jsxs)(`div`,{className:`line-text`,children:[(0,T.jsxs)(`p`,{children:[(0,T.jsx)(`span`,{className:`strong`,children:_.name}),` `,p]}),(0,T.jsx)(`p`,{className:`quiet cut`,children:(0,T.jsx)(ue,{names:[t?y?.name:v?.name,S?.name,b?.title]})}),(0,T.jsx)(m,{problems:c})]}),w&&!g?(0,T.jsx)(z,{activity:a}):(0,T.jsx)(N,{...a})]})}function ue({names:e}){return[...new Set(e.filter(e=>e))].map((e,t)=>(0,T.jsxs)(`span`,{children:[t>0&&` · `,(0,T.jsx)(`bdi`,{children:e})]},e))}function de({onLose:e}){let t=l();return(0,T.jsxs)(`form`,{className:`form`,onSubmit:t=>{t.preventDefault(),e(p(new FormData(t.currentTarget),`reason`)||null)},children:[(0,T.jsx)(`input`,{className:`input`,name:`reason`,maxLength:255,"aria-label":t(`record.reason`),placeholder:t(`record.reason`)}),(0,T.jsx)(`button`,{type:`submit`,className:`button button-primary`,children:t(`record.lose`)})]})}var K=(function(){var e={defaultValue:null,kind:`LocalArgument`,name:`isPerson`},t={defaultValue:null,kind:`LocalArgument`,name:`query`},n=[{kind:`Literal`,name:`first`,value:8},{fields:[{kind:`Variable`,name:`search`,variableName:`query`}],kind:`ObjectValue`,name:`where`}],r=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],i=[{condition:`isPerson`,kind:`Condition`,passingValue:!1,selections:[{alias:null,args:n,concreteType:`OrganizationConnection`,kind:`LinkedField`,name:`organizations`,plural:!1,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:r,storageKey:null}],storageKey:null}]},{condition:`isPerson`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:n,concreteType:`PersonConnection`,kind:`LinkedField`,name:`people`,plural:!1,selections:[{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:r,storageKey:null}],storageKey:null}]}];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`recordSearchQuery`,selections:i,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`recordSearchQuery`,selections:i},params:{cacheID:`86ae309c323123645d1a38fdd5017e76`,id:`0952085d3fa2bb16543a667e8d4fb0ef1c20271a3f056c9ea490954b63edb9a3`,metadata:{},name:`recordSearchQuery`,operationKind:`query`,text:`query recordSearchQuery(
  $query: String!
  $isPerson: Boolean!
) {
  organizations(where: {search: $query}, first: 8) @skip(if: $isPerson) {
    nodes {
      id
      name
    }
  }
  people(where: {search: $query}, first: 8) @include(if: $isPerson) {
    nodes {
      id
      name
    }
  }
}
`}}})();K.hash=`f1d502cc02fb3d7492229582418e8459`;function q({kind:e,label:t,except:n,isPending:r=!1,onChoose:i}){let[a,o]=(0,w.useState)(``),s=(0,w.useDeferredValue)(a.trim());return(0,T.jsxs)(`div`,{className:`form`,children:[(0,T.jsx)(`input`,{type:`search`,className:`input`,value:a,onChange:e=>o(e.target.value),onKeyDown:e=>e.key===`Enter`&&e.preventDefault(),"aria-label":t,placeholder:t}),(0,T.jsx)(w.Suspense,{children:s&&(0,T.jsx)(fe,{query:s,kind:e,except:n,isPending:r,onChoose:i})})]})}function fe({query:e,kind:t,except:n,isPending:r,onChoose:i}){let a=l(),{organizations:o,people:s}=(0,E.useLazyLoadQuery)(K,{query:e,isPerson:t===`PERSON`}),c=((o??s)?.nodes??[]).filter(({id:e})=>e!==n);return c.length?(0,T.jsx)(`ul`,{children:c.map(e=>(0,T.jsx)(`li`,{children:(0,T.jsx)(`button`,{type:`button`,className:`view view-wide`,disabled:r,onClick:()=>i(e),children:(0,T.jsx)(`bdi`,{children:e.name})})},e.id))}):(0,T.jsx)(`p`,{className:`quiet`,children:a(`record.nothingFound`)})}function pe({kind:e,label:t,name:n,chosen:r=null}){let i=l(),[a,o]=(0,w.useState)(r);return(0,T.jsxs)(`div`,{className:`form-field`,children:[(0,T.jsx)(`span`,{className:`form-field-label`,children:t}),(0,T.jsx)(`input`,{type:`hidden`,name:n,value:a?.id??``}),a?(0,T.jsxs)(`span`,{className:`chosen`,children:[(0,T.jsx)(`bdi`,{className:`cut`,children:a.name}),(0,T.jsx)(`button`,{type:`button`,className:`button button-plain`,onClick:()=>o(null),children:i(`record.chooseOther`)})]}):(0,T.jsx)(q,{kind:e,label:t,onChoose:o})]})}var J=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealWinPayload`,kind:`LinkedField`,name:`dealWin`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsWinMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsWinMutation`,selections:n},params:{cacheID:`c55ec8f239c6b4a7205605fabc957837`,id:`2c622fae7dceb3f6febf5145fa484b34afee83540999c9a21a54df5510cc8895`,metadata:{},name:`dealActionsWinMutation`,operationKind:`mutation`,text:`mutation dealActionsWinMutation(
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
`}}})();J.hash=`bbecd5081f7dcfc2cee3c16227218768`;var Y=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealLosePayload`,kind:`LinkedField`,name:`dealLose`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsLoseMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsLoseMutation`,selections:n},params:{cacheID:`cd4276cefabfc0d5387fd09ebc71243c`,id:`1939fed919434e22766c7cc999e2cf7c81b87097b8dfdf24efe317fc51b7b300`,metadata:{},name:`dealActionsLoseMutation`,operationKind:`mutation`,text:`mutation dealActionsLoseMutation(
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
`}}})();Y.hash=`e5f1445a225010a7f470cd12519700dd`;var X=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},n=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`DealReopenPayload`,kind:`LinkedField`,name:`dealReopen`,plural:!1,selections:[{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`dealActionsReopenMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`dealActionsReopenMutation`,selections:n},params:{cacheID:`63c7072eb45d52238d34d9acb4a56dcf`,id:`e0d2d07b66580608a284d2fd2103b35f119d432ed9e67f4c551f315af08334d6`,metadata:{},name:`dealActionsReopenMutation`,operationKind:`mutation`,text:`mutation dealActionsReopenMutation(
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
`}}})();X.hash=`6579aecbea9c3676685086820fc71d9f`;var Z=J,Q=Y,$=X;function me({id:e,version:t,title:n}){let r=l(),i=h(Z),a=h(Q),o=h($),s=P($),c={id:e,expectedVersion:t};return{win:()=>void i.write({input:c,optimistic:{result:{deal:{id:e,version:t,status:`WON`},userErrors:[]}},onDone:({deal:t})=>t&&s(r(`record.won`,{title:n}),{id:e,expectedVersion:t.version})}),lose:t=>void a.write({input:{...c,lostReason:t},onDone:({deal:t})=>t&&s(r(`record.lost`,{title:n}),{id:e,expectedVersion:t.version})}),reopen:()=>void o.write({input:c}),isPending:i.isPending||a.isPending||o.isPending,problems:[...i.problems,...a.problems,...o.problems]}}export{x as S,j as _,pe as a,D as b,le as c,oe as d,ae as f,P as g,I as h,me as i,se as l,L as m,$ as n,q as o,ie as p,Z as r,de as s,Q as t,V as u,A as v,C as x,O as y};