//# allFunctionsCalledOnLoad
import{t as e}from"./5e3a084c.js";e();