import { expect, test } from "vitest";
import { customText } from "./custom_value";
import { createFormats } from "./format";

const EMPTY = { text: null, number: null, date: null, time: null, dates: null, times: null, money: null, options: [] };

test.each([
  ["a text", { text: "C-10180" }, "C-10180", "C-10180"],
  ["a number", { text: "1234.5", number: 1234.5 }, "1,234.5", "1234,5"],
  ["a day", { text: "2024-03-01", date: "2024-03-01" }, "Mar 1, 2024", "1 mar 2024"],
  ["days", { dates: { start: "2024-03-01", end: "2024-05-31" } }, "Mar 1, 2024 – May 31, 2024", "1 mar 2024 – 31 may 2024"],
  ["days with an open end", { dates: { start: "2024-03-01", end: null } }, "Mar 1, 2024 – …", "1 mar 2024 – …"],
  ["a time", { text: "08:30:00", time: "08:30:00" }, "8:30 AM", "8:30"],
  ["times", { times: { start: "08:30:00", end: "17:00:00" } }, "8:30 AM – 5:00 PM", "8:30 – 17:00"],
  ["an amount", { money: { amount: "1200", currency: "EUR" } }, "€1,200", "1200 €"],
  ["an amount with cents", { money: { amount: "1200.5", currency: "EUR" } }, "€1,200.50", "1200,50 €"],
  ["an amount of three digits", { money: { amount: "99.490", currency: "KWD" } }, "KWD 99.490", "99,490 KWD"],
  ["an amount of an own currency", { money: { amount: "99.49", currency: "POINTS" } }, "99.49 POINTS", "99,49 POINTS"],
  ["a large amount", { money: { amount: "12345678901234567.89", currency: "EUR" } }, "€12,345,678,901,234,567.89", "12.345.678.901.234.567,89 €"],
  ["options", { options: [{ label: "Gold" }, { label: "Silver" }] }, "Gold, Silver", "Gold, Silver"],
])("%s is written as the viewer's language does", (_name, value, english, spanish) => {
  const plain = (locale: string) => customText({ ...EMPTY, ...value }, createFormats(locale))?.replace(/[\u00a0\u202f]/g, " ");
  expect(plain("en-US")).toBe(english);
  expect(plain("es-ES")).toBe(spanish);
});

test("a field without a value shows nothing", () => {
  expect(customText(EMPTY, createFormats("en"))).toBeNull();
});
