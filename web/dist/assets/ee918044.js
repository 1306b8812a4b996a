//# allFunctionsCalledOnLoad
import{t as e}from"./e8711193.js";e();