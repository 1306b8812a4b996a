//# allFunctionsCalledOnLoad
import{t as e}from"./f84fe2dc.js";e();