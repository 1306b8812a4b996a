//# allFunctionsCalledOnLoad
import"./b1b52af8.js";