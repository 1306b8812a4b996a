//# allFunctionsCalledOnLoad
var e=[`in`,`asked`,`invited`,`declined`,`left`,`out`];function t(t){let n=e.find(e=>e===t.show);return n?{show:n}:{}}export{t as n,e as t};