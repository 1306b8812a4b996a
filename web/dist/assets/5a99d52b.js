import{n as e,t}from"./793ae5d2.js";import{a as n,r}from"./c9d1bb20.js";var i=e(),a=(function(){var e=[{alias:null,args:[{kind:`Literal`,name:`last`,value:1}],concreteType:`EventConnection`,kind:`LinkedField`,name:`events`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],storageKey:`events(last:1)`}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`useChangesLastQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`useChangesLastQuery`,selections:e},params:{cacheID:`2b5912e51ad18dcd12e25f19d8d84ea5`,id:null,metadata:{},name:`useChangesLastQuery`,operationKind:`query`,text:`query useChangesLastQuery {
  events(last: 1) {
    nodes {
      id
    }
  }
}
`}}})();a.hash=`aa80e68ed3ff6e732ffc979ed71e6855`;var o=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`kinds`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t],r={alias:`last`,args:[{kind:`Literal`,name:`last`,value:1}],concreteType:`EventConnection`,kind:`LinkedField`,name:`events`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:n,storageKey:null}],storageKey:`events(last:1)`},i=[{kind:`Literal`,name:`first`,value:100},{kind:`Variable`,name:`kinds`,variableName:`kinds`},{kind:`Literal`,name:`order`,value:`NEWEST_FIRST`}],a={alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`subjectId`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`subjectName`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`isBulk`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},f={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`actor`,plural:!1,selections:[t,d],storageKey:null},p={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},m={alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:[t,d,p],storageKey:null},h={alias:null,args:null,concreteType:`FieldChange`,kind:`LinkedField`,name:`changes`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null}],storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},_=[d,p],v={kind:`InlineFragment`,selections:_,type:`Organization`,abstractKey:null},y={kind:`InlineFragment`,selections:_,type:`Person`,abstractKey:null},b={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},p],type:`Deal`,abstractKey:null},x={kind:`InlineFragment`,selections:[s,p,{alias:null,args:null,concreteType:`Deal`,kind:`LinkedField`,name:`deal`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Person`,kind:`LinkedField`,name:`person`,plural:!1,selections:n,storageKey:null}],type:`Activity`,abstractKey:null},S={kind:`InlineFragment`,selections:[d],type:`File`,abstractKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`useChangesEventsQuery`,selections:[r,{alias:null,args:i,concreteType:`EventConnection`,kind:`LinkedField`,name:`events`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,a,o,s,c,l,u,f,m,h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[g,v,y,b,x,S],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`useChangesEventsQuery`,selections:[r,{alias:null,args:i,concreteType:`EventConnection`,kind:`LinkedField`,name:`events`,plural:!1,selections:[{alias:null,args:null,concreteType:`Event`,kind:`LinkedField`,name:`nodes`,plural:!0,selections:[t,a,o,s,c,l,u,f,m,h,{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[g,v,y,b,x,S,t],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`b691aa9057f3d6a6fc2c0ec91c95aca7`,id:null,metadata:{},name:`useChangesEventsQuery`,operationKind:`query`,text:`query useChangesEventsQuery(
  $kinds: [EventKind!]
) {
  last: events(last: 1) {
    nodes {
      id
    }
  }
  events(first: 100, order: NEWEST_FIRST, kinds: $kinds) {
    nodes {
      id
      at
      kind
      subject
      subjectId
      subjectName
      isBulk
      actor {
        id
        name
      }
      organization {
        id
        name
        owner {
          id
        }
      }
      changes {
        field
        after
      }
      node {
        __typename
        ... on Organization {
          name
          owner {
            id
          }
        }
        ... on Person {
          name
          owner {
            id
          }
        }
        ... on Deal {
          title
          owner {
            id
          }
        }
        ... on Activity {
          subject
          owner {
            id
          }
          deal {
            id
          }
          person {
            id
          }
        }
        ... on File {
          name
        }
        id
      }
    }
  }
}
`}}})();o.hash=`1f44f2861fc72959ecc60b0a7502bb5d`;var s=n(r(),1),c=t(),l=15e3,u=a,d=o,f={fetchPolicy:`network-only`},p=[],m=new Set;function h(e){(0,s.useEffect)(()=>(m.add(e),()=>void m.delete(e)),[e])}function g(e){let t=(0,c.useRelayEnvironment)(),[n,r]=(0,s.useState)(p);return(0,s.useEffect)(()=>{let n,a=async()=>{if(document.hidden||n&&(await(0,i.fetchQuery)(t,u,{},f).toPromise())?.events.nodes[0]?.id===n)return;let a=await(0,i.fetchQuery)(t,d,{kinds:e},f).toPromise(),o=n===void 0;n=a?.last.nodes[0]?.id??``,r(a?.events.nodes??p),o||await Promise.all([...m].map(e=>e()))},o=()=>void a().catch(()=>void 0);o();let s=setInterval(o,l);return document.addEventListener(`visibilitychange`,o),()=>{clearInterval(s),document.removeEventListener(`visibilitychange`,o)}},[t,e]),n}export{h as n,g as t};