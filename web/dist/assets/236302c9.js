//# allFunctionsCalledOnLoad
import"./a49feb05.js";