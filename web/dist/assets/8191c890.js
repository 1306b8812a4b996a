//# allFunctionsCalledOnLoad
import{t as e}from"./3f4df120.js";e();