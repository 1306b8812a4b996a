//# allFunctionsCalledOnLoad
import{t as e}from"./3a58e2ec.js";e();