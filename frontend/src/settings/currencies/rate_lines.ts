import { readDecimal } from "../../app/numbers";

/** What was read of lines, and the first one that is not clear. */
export interface RateLines {
  rates: { date: string; base: string; quote: string; rate: string }[];
  unclear: string | null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const CODE = /^[A-Za-z0-9]{2,8}$/;
const DIGIT = /\d/;
const CELL = /"([^"]*)"|([^",]+)|,/g;

/**
 * Read lines of date, base, quote and rate, as a spreadsheet or a CSV file has them. Cells are kept apart by tabs,
 * semicolons or commas; where commas do, a rate has a point, or stands in quotes. A heading is left out.
 */
export function readRates(lines: string, locale: string): RateLines {
  const rates: RateLines["rates"] = [];
  for (const [place, line] of lines.split("\n").map((each) => each.trim()).entries()) {
    const isHeading = place === 0 && !DIGIT.test(line);
    if (!line || isHeading) continue;
    const read = readLine(line, locale);
    if (!read) return { rates, unclear: line };
    rates.push(read);
  }
  return { rates, unclear: null };
}

function readLine(line: string, locale: string): RateLines["rates"][number] | null {
  const cells = cellsOf(line).map((cell) => cell.trim());
  const [date = "", base = "", quote = "", typed = "", ...others] = cells;
  if (!DAY.test(date) || !CODE.test(base) || !CODE.test(quote) || others.some(Boolean)) return null;
  const hasPoint = separatorOf(line) === "," && !typed.includes(","); // of a file, not of the locale
  const rate = readDecimal(typed, hasPoint ? "en" : locale, true);
  return rate === null || rate.startsWith("-") ? null : { date, base, quote, rate };
}

function separatorOf(line: string): string {
  return ["\t", ";"].find((sign) => line.includes(sign)) ?? ",";
}

function cellsOf(line: string): string[] {
  const separator = separatorOf(line);
  if (separator !== ",") return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const cells = [""];
  for (const [sign, quoted, plain] of line.matchAll(CELL)) {
    if (sign === ",") cells.push("");
    else cells[cells.length - 1] += quoted ?? plain ?? "";
  }
  return cells;
}
