//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{in as t,rn as n}from"./eac1eecf.js";var r;function i(){return(i=e((()=>{t(),r=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`query`}],t=[{kind:`Literal`,name:`first`,value:6},{kind:`Literal`,name:`kinds`,value:[`ACCOUNT`]},{kind:`Variable`,name:`query`,variableName:`query`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,concreteType:`Address`,kind:`LinkedField`,name:`address`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`locality`,storageKey:null}],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findAccountsQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,i,a],type:`Account`,abstractKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findAccountsQuery`,selections:[{alias:null,args:t,concreteType:`SearchResult`,kind:`LinkedField`,name:`search`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[i,a],type:`Account`,abstractKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`5d88427e98b84ecb0e8c6fcb91e3420a`,id:`d83e67c743eb1c173976a5fc9080e5394eaa942c0ba4dfa2b86bc0b1d4c7feea`,metadata:{},name:`findAccountsQuery`,operationKind:`query`,text:`query findAccountsQuery(
  $query: String!
) {
  search(query: $query, kinds: [ACCOUNT], first: 6) {
    node {
      __typename
      ... on Account {
        id
        name
        address {
          locality
        }
      }
      id
    }
  }
}
`}}})(),r.hash=`3e19a5d209d124af9dacdb295872ae97`})))()}var a,o,s;function c(){return(c=e((()=>{i(),a=n(),o=r,s=async(e,t)=>((await(0,a.fetchQuery)(e,o,{query:t}).toPromise())?.search??[]).flatMap(({node:e})=>e.__typename===`Account`?[{path:`/app/accounts/${e.id}`,label:e.name,detail:e.address?.locality}]:[])})))()}c();export{s as default};