//# allFunctionsCalledOnLoad
import{m as e}from"./806e5678.js";e();