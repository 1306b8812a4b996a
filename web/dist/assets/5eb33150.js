//# allFunctionsCalledOnLoad
import{t as e}from"./c9fda5a8.js";e();