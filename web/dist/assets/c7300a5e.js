import{n as e,t}from"./793ae5d2.js";import{a as n,r}from"./c9d1bb20.js";import{n as i,t as a}from"./2f8517fc.js";import{n as o}from"./b6de864c.js";var s=e(),c=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Literal`,name:`last`,value:1},{kind:`Variable`,name:`subjectId`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useWriteChangerQuery`,selections:[{alias:null,args:t,concreteType:`EventConnection`,kind:`LinkedField`,name:`events`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useWriteChangerQuery`,selections:[{alias:null,args:t,concreteType:`EventConnection`,kind:`LinkedField`,name:`events`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[n,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:[r,i],storageKey:null},i],storageKey:null}],storageKey:null}]},params:{cacheID:`82d53c00e159bf1ca77c66179d6ad1c1`,id:null,metadata:{},name:`useWriteChangerQuery`,operationKind:`query`,text:`query useWriteChangerQuery(
  $id: ID!
) {
  events(subjectId: $id, last: 1) {
    nodes {
      at
      actor {
        name
        id
      }
      id
    }
  }
}
`}}})();c.hash=`f185a8378d34299677c1b002bb9efdc6`;var l=n(r(),1),u=t();function d(e){let t=(0,u.useRelayEnvironment)(),n=o(),[r,s]=(0,l.useState)([]),[c,d]=(0,l.useState)(!1),p=(0,l.useCallback)(async(e,r)=>{let i=e instanceof a?e.errors:[e];if(s(i.map(e=>({error:e}))),!i.some(e=>`code`in e&&e.code===`STALE_VERSION`))return;await n();let o=await f(t,String(r));s(i.map(e=>({error:e,changer:o})))},[t,n]);return{write:(0,l.useCallback)(async({input:r,optimistic:a,onDone:o})=>{s([]),d(!0);try{let s=await i(t,e,r,a?{optimisticResponse:a}:{});o?.(s),n()}catch(e){await p(e,r.id).catch(()=>void 0)}finally{d(!1)}},[t,e,p,n]),isPending:c,problems:r}}async function f(e,t){let[n]=(await(0,s.fetchQuery)(e,c,{id:t}).toPromise())?.events.nodes??[];return n&&{name:n.actor?.name??null,at:n.at}}export{d as t};