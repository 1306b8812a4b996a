import { expect, test } from "vitest";
import { LANGUAGES, wordsLocale } from "./catalogue";
import { createFormats } from "./format";

test("the languages are those of the catalogues", () => {
  const paths = Object.keys(import.meta.glob("./messages/*.json"));
  expect(paths.toSorted()).toEqual(LANGUAGES.map((language) => `./messages/${language}.json`).toSorted());
});

test.each([
  ["en-GB", "en-GB"],
  ["es-MX", "es-MX"],
  ["ja", "en-JP"],
  ["de-CH", "en-CH"],
  ["zh-Hant-HK", "en-HK"],
  ["not a locale", "en"],
])("words around a viewer of %s are of %s", (locale, words) => {
  expect(wordsLocale(locale)).toBe(words);
});

test.each(["ja", "de-DE", "fr", "ru-RU", "ar"])("all words of %s are English", (locale) => {
  const { ago, month, day, date, dateTime, bytes, compactMoney } = createFormats(locale);
  const instant = new Date().toISOString();
  expect(ago(instant)).toBe("this minute");
  expect(month("2021-03-01")).toMatch(/^Mar\w* 2021$/);
  for (const shown of [day("2021-03-01"), date("2021-03-01T12:00:00Z"), dateTime("2021-03-01T12:00:00Z")]) expect(shown).toContain("Mar");
  expect(bytes(2_000_000)).toMatch(/MB$/);
  expect(compactMoney({ amount: "2000000.00", currency: "CHF" })).toMatch(/2(\.0|,0)?M/);
});

test("numbers are written as the locale writes them", () => {
  expect(createFormats("de-DE").number(1234.5)).toBe("1.234,5");
  expect(createFormats("de-DE").readDecimal("1.234,5")).toBe("1234.5");
});
