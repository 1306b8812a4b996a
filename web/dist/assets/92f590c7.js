//# allFunctionsCalledOnLoad
var e=[`flag`,`actor`,`action`,`since`,`until`];function t(t){return Object.fromEntries(e.flatMap(e=>typeof t[e]==`string`&&t[e]?[[e,t[e]]]:[]))}export{t as n,e as t};