//# allFunctionsCalledOnLoad
import"./8b3b2136.js";