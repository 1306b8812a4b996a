//# allFunctionsCalledOnLoad
import{t as e}from"./87f8ad9b.js";e();