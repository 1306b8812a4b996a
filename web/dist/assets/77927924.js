//# allFunctionsCalledOnLoad
import{t as e}from"./97a716a3.js";e();