//# allFunctionsCalledOnLoad
var e={"beta.tab.approvals":[{type:0,value:`Aprobaciones`}],"beta.title":[{type:0,value:`Betas`}]};export{e as default};