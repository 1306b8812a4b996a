//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";import{Cn as t,H as n,V as r,in as i,rn as a}from"./eac1eecf.js";import{_ as o,b as s,g as c,v as l,x as u,y as d}from"./88b7b131.js";import{c as f,d as p,f as m}from"./982b6667.js";var h;function g(){return(g=e((()=>{i(),h=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],n={alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},r=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`OrganizationCreatePayload`,kind:`LinkedField`,name:`organizationCreate`,plural:!1,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`organization`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`PossibleOrganizationDuplicate`,kind:`LinkedField`,name:`possibleDuplicates`,plural:!0,selections:[{alias:null,args:null,concreteType:`Organization`,kind:`LinkedField`,name:`record`,plural:!1,selections:t,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reason`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`params`,storageKey:null},n,{alias:null,args:null,concreteType:`FieldDifference`,kind:`LinkedField`,name:`differences`,plural:!0,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`theirs`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`yours`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`organizationCreateMutation`,selections:r,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`organizationCreateMutation`,selections:r},params:{cacheID:`4ce4b6c2695deaa9ded9b52e35978a7b`,id:`25b2f3010701987be8efaaf8e339595135d1f48dd0d8c1a3ad46d81da0499113`,metadata:{},name:`organizationCreateMutation`,operationKind:`mutation`,text:`mutation organizationCreateMutation(
  $input: OrganizationCreateInput!
) {
  result: organizationCreate(input: $input) {
    organization {
      id
      name
    }
    possibleDuplicates {
      record {
        id
        name
      }
    }
    userErrors {
      code
      reason
      params
      field
      differences {
        field
        theirs
        yours
      }
    }
  }
}
`}}})(),h.hash=`2545c90a5d63f130d941396f4fc4a8d3`})))()}function _({onClose:e}){let t=n(),{duplicates:r,check:i}=o(b),a=u(`organizations`,!1,e);return(0,y.jsxs)(f,{mutation:b,check:i,submit:t(r.length?`create.anyway`:`record.save`),read:v,onDone:({organization:e})=>a(e?.id,e?.name??``),children:[(0,y.jsxs)(`label`,{children:[t(`record.name`),(0,y.jsx)(`input`,{className:`input`,name:`name`,required:!0,maxLength:255,autoComplete:`off`})]}),(0,y.jsxs)(`label`,{children:[t(`record.website`),(0,y.jsx)(`input`,{className:`input`,name:`website`,maxLength:255,inputMode:`url`,autoComplete:`off`})]}),(0,y.jsxs)(`label`,{children:[t(`record.address`),(0,y.jsx)(`input`,{className:`input`,name:`address`,maxLength:255,autoComplete:`off`})]}),(0,y.jsx)(l,{duplicates:r,folder:`organizations`,onClose:e})]})}function v(e){let[t,n]=[m(e,`website`),m(e,`address`)];return{name:m(e,`name`),...t&&{website:t},...n&&{address:{formatted:n}}}}var y,b;function x(){return(x=e((()=>{g(),a(),r(),p(),d(),s(),c(),y=t(),b=h})))()}x();export{_ as default};