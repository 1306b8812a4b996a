//# allFunctionsCalledOnLoad
import{h as e}from"./3c4912aa.js";e();