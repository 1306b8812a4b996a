//# allFunctionsCalledOnLoad
import{t as e}from"./9cb5457b.js";e();