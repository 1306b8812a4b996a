//# allFunctionsCalledOnLoad
import{t as e}from"./c1e28401.js";e();