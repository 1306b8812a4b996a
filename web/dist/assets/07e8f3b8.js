//# allFunctionsCalledOnLoad
import"./e80ba03e.js";