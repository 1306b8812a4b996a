//# allFunctionsCalledOnLoad
import{t as e}from"./545d901b.js";e();