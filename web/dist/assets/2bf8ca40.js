//# allFunctionsCalledOnLoad
import{h as e}from"./efcac41b.js";e();