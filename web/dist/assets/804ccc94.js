//# allFunctionsCalledOnLoad
import{t as e}from"./7eea2baf.js";e();