//# allFunctionsCalledOnLoad
import{t as e}from"./621619ec.js";e();