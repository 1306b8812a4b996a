//# allFunctionsCalledOnLoad
import{h as e}from"./eac1eecf.js";e();