//# allFunctionsCalledOnLoad
import{t as e}from"./366b073a.js";e();