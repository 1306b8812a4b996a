//# allFunctionsCalledOnLoad
import{t as e}from"./543e9829.js";e();