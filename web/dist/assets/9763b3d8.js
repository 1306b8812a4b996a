//# allFunctionsCalledOnLoad
import"./3c409cea.js";