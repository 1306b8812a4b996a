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
  ["options", { options: [{ label: "Gold" }, { label: "Silver" }] }, "Gold, Silver", "Gold, Silver"],
])("%s is written as the viewer's language does", (_name, value, english, spanish) => {
  const plain = (locale: string) => customText({ ...EMPTY, ...value }, createFormats(locale))?.replace(/[\u00a0\u202f]/g, " ");
  expect(plain("en-US")).toBe(english);
  expect(plain("es-ES")).toBe(spanish);
});

test("a field without a value shows nothing", () => {
  expect(customText(EMPTY, createFormats("en"))).toBeNull();
});
