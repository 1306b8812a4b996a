//# allFunctionsCalledOnLoad
import"./b9259d66.js";