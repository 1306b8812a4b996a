//# allFunctionsCalledOnLoad
import{t as e}from"./681384b4.js";e();