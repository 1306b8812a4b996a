//# allFunctionsCalledOnLoad
import"./68a77d47.js";