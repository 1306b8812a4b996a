//# allFunctionsCalledOnLoad
import{t as e}from"./68be7120.js";e();