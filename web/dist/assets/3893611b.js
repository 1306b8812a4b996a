//# allFunctionsCalledOnLoad
import"./23aa0124.js";