//# allFunctionsCalledOnLoad
import{t as e}from"./71a9d5f0.js";e();