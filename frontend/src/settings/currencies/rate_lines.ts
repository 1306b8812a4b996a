/** Read lines of `date,base,quote,rate`, as a spreadsheet or a CSV file has them; a heading is left out. */
export function readRates(lines: string) {
  return lines
    .split("\n")
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.trim()))
    .filter(([date]) => date && date !== "date")
    .map(([date = "", base = "", quote = "", rate = ""]) => ({ date, base, quote, rate }));
}
