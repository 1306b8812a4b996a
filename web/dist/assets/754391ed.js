//# allFunctionsCalledOnLoad
import"./efb52c14.js";