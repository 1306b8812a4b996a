//# allFunctionsCalledOnLoad
import"./a285d784.js";