//# allFunctionsCalledOnLoad
import{t as e}from"./c3102874.js";e();