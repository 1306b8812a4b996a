//# allFunctionsCalledOnLoad
var e=[`IN_REVIEW`,`APPROVED`,`SCHEDULED`,`ALL`];function t(t){let n=e.find(e=>e===t.state);return n?{state:n}:{}}export{t as n,e as t};