//# allFunctionsCalledOnLoad
import"./4870f13a.js";