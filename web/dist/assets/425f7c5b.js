//# allFunctionsCalledOnLoad
import"./43365d28.js";