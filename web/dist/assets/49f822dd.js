//# allFunctionsCalledOnLoad
import"./5346deb9.js";