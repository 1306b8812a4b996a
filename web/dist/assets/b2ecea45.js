//# allFunctionsCalledOnLoad
import{t as e}from"./5734e76d.js";e();