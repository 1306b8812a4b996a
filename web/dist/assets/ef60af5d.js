//# allFunctionsCalledOnLoad
import{t as e}from"./698009b3.js";e();