//# allFunctionsCalledOnLoad
import{t as e}from"./62afade3.js";e();