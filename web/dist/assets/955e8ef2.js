//# allFunctionsCalledOnLoad
import"./3455f8b5.js";