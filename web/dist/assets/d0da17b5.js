//# allFunctionsCalledOnLoad
var e=3650;export{e as t};