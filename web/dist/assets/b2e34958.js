//# allFunctionsCalledOnLoad
import{t as e}from"./626325e2.js";e();