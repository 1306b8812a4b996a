//# allFunctionsCalledOnLoad
import"./bf0c2a3c.js";