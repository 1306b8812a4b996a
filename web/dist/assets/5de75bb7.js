//# allFunctionsCalledOnLoad
import"./9911c9a5.js";