//# allFunctionsCalledOnLoad
import{t as e}from"./6e79409a.js";e();