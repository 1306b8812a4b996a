//# allFunctionsCalledOnLoad
import{t as e}from"./770f7995.js";e();