//# allFunctionsCalledOnLoad
import{t as e}from"./50740394.js";e();