//# allFunctionsCalledOnLoad
import"./c259b8c4.js";