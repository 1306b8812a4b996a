//# allFunctionsCalledOnLoad
import{t as e}from"./10297486.js";e();