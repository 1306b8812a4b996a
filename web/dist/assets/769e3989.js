//# allFunctionsCalledOnLoad
import{t as e}from"./5c8ac6c8.js";e();