//# allFunctionsCalledOnLoad
import{n as e}from"./1897a325.js";var t;function n(){return(n=e((()=>{t=3650})))()}export{n,t};