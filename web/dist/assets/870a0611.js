//# allFunctionsCalledOnLoad
import{n as e}from"./8cc9a535.js";var t;function n(){return(n=e((()=>{t=3650})))()}export{n,t};