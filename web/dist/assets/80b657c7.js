//# allFunctionsCalledOnLoad
import{t as e}from"./da71c01e.js";e();