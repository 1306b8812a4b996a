//# allFunctionsCalledOnLoad
import{t as e}from"./1389e0dd.js";e();