//# allFunctionsCalledOnLoad
import{t as e}from"./8cb263bc.js";e();