//# allFunctionsCalledOnLoad
var e={activities:`ACTIVITY`,notes:`NOTE`,deals:`DEAL_STATUS`,files:`FILE`};function t(t){let n=String(t.show);return Object.hasOwn(e,n)?{show:n}:{}}export{t as n,e as t};