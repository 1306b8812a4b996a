import { expect, test } from "vitest";
import { readRates } from "./rate_lines";

test("lines are read without their heading", () => {
  expect(readRates("date,base,quote,rate\n2026-01-31,EUR,USD,1.0842\n\n2026-02-01;EUR;GBP;0.85")).toEqual([
    { date: "2026-01-31", base: "EUR", quote: "USD", rate: "1.0842" },
    { date: "2026-02-01", base: "EUR", quote: "GBP", rate: "0.85" },
  ]);
});
