import { expect, test } from "vitest";
import { readRates } from "./rate_lines";

const RATE = { date: "2026-11-29", base: "EUR", quote: "USD", rate: "1.0842" };

test("lines are read without their heading", () => {
  expect(readRates("date,base,quote,rate\n2026-01-31,EUR,USD,1.0842\n\n2026-02-01;EUR;GBP;0.85\r\n", "en-GB")).toEqual({
    rates: [
      { date: "2026-01-31", base: "EUR", quote: "USD", rate: "1.0842" },
      { date: "2026-02-01", base: "EUR", quote: "GBP", rate: "0.85" },
    ],
    unclear: null,
  });
});

test.each(["2026-11-29;EUR;USD;1,0842", "2026-11-29\tEUR\tUSD\t1,0842", '2026-11-29,EUR,USD,"1,0842"', "2026-11-29,EUR,USD,1.0842,,"])(
  "%s is read whole",
  (line) => {
    for (const locale of ["en-GB", "es-ES"]) expect(readRates(line, locale)).toEqual({ rates: [RATE], unclear: null });
  },
);

test("a comma between cells leaves the point to the rate, whatever the locale", () => {
  expect(readRates("2026-11-29,EUR,USD,1.084", "es-ES").rates[0]?.rate).toBe("1.084");
});

test.each([
  "2026-11-29,EUR,USD,1,0842",
  "2026-11-29;EUR;USD;1.084",
  "29/11/2026;EUR;USD;1,08",
  "2026-11-29;EUR;USD",
  "2026-11-29;EUR;USD;-1",
  "2026-11-29;EUR;USD;1,08;2",
])("%s is not clear in Spanish", (line) => {
  expect(readRates(`fecha;base\n2026-11-28;EUR;USD;2\n${line}`, "es-ES").unclear).toBe(line);
});
