//# allFunctionsCalledOnLoad
import{t as e}from"./d0067be2.js";e();