//# allFunctionsCalledOnLoad
import{m as e}from"./98eb016c.js";e();