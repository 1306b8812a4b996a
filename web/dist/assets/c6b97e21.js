//# allFunctionsCalledOnLoad
import{t as e}from"./11d415c5.js";e();