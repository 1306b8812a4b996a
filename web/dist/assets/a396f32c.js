//# allFunctionsCalledOnLoad
import"./30a9a36b.js";