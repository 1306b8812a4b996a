import{n as e,t}from"./793ae5d2.js";import{n}from"./2f8517fc.js";import{o as r}from"./dbd45ac9.js";e();var i=(function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{alias:`result`,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:`FileUploadPayload`,kind:`LinkedField`,name:`fileUpload`,plural:!1,selections:[{alias:null,args:null,concreteType:`FileUpload`,kind:`LinkedField`,name:`upload`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`uploadUrl`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`UserError`,kind:`LinkedField`,name:`userErrors`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`uploadMutation`,selections:t,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`uploadMutation`,selections:t},params:{cacheID:`64ef1af616a9936cdc3a357fe06a1e2a`,id:null,metadata:{},name:`uploadMutation`,operationKind:`mutation`,text:`mutation uploadMutation(
  $input: FileUploadInput!
) {
  result: fileUpload(input: $input) {
    upload {
      uploadUrl
    }
    userErrors {
      code
      field
    }
  }
}
`}}})();i.hash=`6cf4a0dc94efd8128dcfb1a88b47ff97`,t();async function a(e,t,r,a){let s=r.type||`application/octet-stream`,{upload:c}=await n(e,i,{...t,name:r.name,size:r.size,contentType:s});c&&await o(c.uploadUrl,r,a)}function o(e,t,n){let i=new URL(e,location.origin).pathname;return new Promise((e,a)=>{let o=new XMLHttpRequest;o.upload.addEventListener(`progress`,({loaded:e,total:t})=>n(e/t)),o.addEventListener(`load`,()=>o.status===201?e():a(Error(o.responseText))),o.addEventListener(`error`,()=>a(new r(`The upload was interrupted.`))),o.open(`PUT`,i),o.send(t)})}export{a as n,o as t};