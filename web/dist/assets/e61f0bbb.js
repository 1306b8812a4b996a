//# allFunctionsCalledOnLoad
import{t as e}from"./23e7ad0c.js";e();