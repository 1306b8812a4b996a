//# allFunctionsCalledOnLoad
import{t as e}from"./7c060d78.js";e();