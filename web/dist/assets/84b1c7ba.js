//# allFunctionsCalledOnLoad
import{t as e}from"./201ef405.js";e();