//# allFunctionsCalledOnLoad
import{t as e}from"./acc89221.js";e();