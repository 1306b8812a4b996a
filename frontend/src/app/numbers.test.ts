import { expect, test } from "vitest";
import { readDecimal, writeDecimal } from "./numbers";

test.each([
  ["1200", "en-GB", "1200"],
  ["1,200.50", "en-GB", "1200.50"],
  ["1.200,50", "en-GB", "1200.50"],
  ["1,200", "en-GB", "1200"],
  ["1.200", "en-GB", "1.200"],
  ["99.49", "es-ES", "99.49"],
  ["99,49", "es-ES", "99.49"],
  ["1.200", "es-ES", "1200"],
  ["1.200", "es-MX", "1.200"],
  ["1,200", "es-MX", "1200"],
  ["1.234.567", "en-GB", "1234567"],
  ["12,34,567.5", "en-IN", "1234567.5"],
  ["1 234 567,5", "fr-FR", "1234567.5"],
  ["1\u202f234,5", "fr-FR", "1234.5"],
  ["1’234.5", "de-CH", "1234.5"],
  ["-3,5", "es-ES", "-3.5"],
  ["−3,5", "es-ES", "-3.5"],
  ["0.084", "es-ES", "0.084"],
  [",5", "es-ES", "0.5"],
  [" 7 ", "en-US", "7"],
])("%s of %s is %s", (typed, locale, read) => {
  expect(readDecimal(typed, locale)).toBe(read);
});

test.each(["", "-", "abc", "1,2,3", "1,23.45.6", "1.2.3,4", "12 34", "1e5", "1 234,567.8", "€5", "1,200,50", "1.200", "."])("%s of fr-FR is not clear", (typed) => {
  expect(readDecimal(typed, "fr-FR")).toBeNull();
});

test("a lone sign in a rate that could be one of groups is not clear", () => {
  expect(readDecimal("1.084", "es-ES", true)).toBeNull();
  expect(readDecimal("1,084", "en-GB", true)).toBeNull();
  expect(readDecimal("1,084", "es-ES", true)).toBe("1.084");
  expect(readDecimal("1.0842", "es-ES", true)).toBe("1.0842");
  expect(readDecimal("1,0842", "en-GB", true)).toBe("1.0842");
  expect(readDecimal("17.234,56", "en-GB", true)).toBe("17234.56");
});

test.each(["en-GB", "es-ES", "es-MX", "fr-FR", "de-CH"])("what is written for %s is read again", (locale) => {
  for (const value of ["1.084", "1234567.89", "-0.5", "12345678901234567890.12", "1000"]) {
    expect(readDecimal(writeDecimal(value, locale), locale, true)).toBe(value);
  }
  expect(readDecimal(writeDecimal(1e21, locale), locale)).toBe("1000000000000000000000");
});
