//# allFunctionsCalledOnLoad
import{t as e}from"./77f5b7f9.js";e();