//# allFunctionsCalledOnLoad
var e={"beta.tab.approvals":[{type:0,value:`Approvals`}],"beta.title":[{type:0,value:`Betas`}]};export{e as default};