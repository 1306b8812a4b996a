//# allFunctionsCalledOnLoad
import"./2d7c0c15.js";