import { wordsLocale } from "./catalogue";
import { kept } from "./kept";
import { readDecimal, writeDecimal } from "./numbers";
import { useViewer } from "./viewer";

/** An amount with its currency, as the API answers it. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

const SIZES: readonly [string, number][] = [
  ["gigabyte", 1024 ** 3],
  ["megabyte", 1024 ** 2],
];

// To make a format costs a hundred times as much as to use it.
const numbers = kept((locale: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const dates = kept((locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const relativeTimes = kept((locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));

const CODE = /^[A-Za-z]{3}$/;
const usualDigits = kept((currency: string) => {
  if (!CODE.test(currency)) return 0;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().minimumFractionDigits ?? 0;
});

/** Format an amount with all the digits that the API gives it. Currencies of the company's own keep their code. */
export function formatMoney(locale: string, { amount, currency }: Money, options: Intl.NumberFormatOptions = {}): string {
  const number = amount as Intl.StringNumericLiteral; // exact, however large
  const typed = amount.split(".")[1]?.length ?? 0;
  const digits = typed && Math.max(typed, usualDigits(currency));
  const fraction: Intl.NumberFormatOptions = { minimumFractionDigits: digits, maximumFractionDigits: digits, ...options };
  try {
    const style: Intl.NumberFormatOptions = { style: "currency", currency, currencyDisplay: "narrowSymbol" };
    return numbers(locale, { ...style, ...fraction }).format(number);
  } catch {
    return `${numbers(locale, fraction).format(number)} ${currency}`;
  }
}

/** Format a date without time (`2026-11-28`). It is the same day in every zone. */
export function formatDay(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  return dates(locale, { ...options, timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}

/** The order in which a locale writes day, month and year. */
export function orderOfDate(locale: string): string {
  return dates(locale, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(0).map(({ type }) => (type === "literal" ? "" : type)).join("");
}

/** The date without time of an instant in a zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return dates("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);
}

/** Format the size of a file, in the largest fitting unit. */
export function formatBytes(locale: string, size: number): string {
  const [unit, length] = SIZES.find(([, least]) => size >= least) ?? ["kilobyte", 1024];
  const value = Math.max(size / length, 1);
  return numbers(locale, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** Format how long ago an instant was, in the largest fitting unit. */
export function formatAgo(locale: string, instant: string, now: Date): string {
  const seconds = (Date.parse(instant) - now.getTime()) / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ["minute", 60];
  return relativeTimes(locale).format(Math.round(seconds / length), unit);
}

/** Return the formats of the viewer's locale and zone. */
export function useFormat(): Formats {
  const { locale, timeZone } = useViewer();
  return formats(locale, timeZone);
}

export type Formats = ReturnType<typeof createFormats>;

/** Make the formats of a locale and a zone. Numbers are of the locale; what has words is of the language of the app's words. */
export function createFormats(locale: string, timeZone = "UTC") {
  const words = wordsLocale(locale);
  return {
    number: (value: number) => numbers(locale).format(value),
    /** A number with all its digits. */
    decimal: (value: number) => numbers(locale, { maximumFractionDigits: 20 }).format(value),
    /** Read what was typed, as the API takes it; null where it is not clear. */
    readDecimal: (typed: string, isRate?: boolean) => readDecimal(typed, locale, isRate),
    /** Write a number of the API into an input. */
    writeDecimal: (value: string | number) => writeDecimal(value, locale),
    percent: (value: number) => numbers(locale, { style: "percent" }).format(value / 100),
    money: (value: Money) => formatMoney(locale, value),
    /** A total in whole units, where a press shows it exactly. */
    total: (value: Money) => formatMoney(locale, value, WHOLE),
    /** A total in a heading. */
    compactMoney: (value: Money) => formatMoney(words, value, COMPACT),
    /** A date without time. */
    day: (date: string) => formatDay(words, date, dayOptions(date)),
    /** A date without time, with its day of the week. */
    weekday: (date: string) => formatDay(words, date, { ...dayOptions(date), weekday: "short" }),
    /** The month of a day. */
    month: (date: string) => formatDay(words, date, { month: "short", year: "numeric" }),
    /** The day of an instant, in the viewer's zone. */
    date: (instant: string) => dates(words, { ...dayOptions(instant), timeZone }).format(new Date(instant)),
    /** An instant, in the viewer's zone. */
    dateTime: (instant: string) =>
      dates(words, { ...dayOptions(instant), ...HOUR, timeZone }).format(new Date(instant)),
    /** A time of day (`08:30:00`). It is the same in every zone. */
    time: (time: string) => dates(words, { ...HOUR, timeZone: "UTC" }).format(new Date(`1970-01-01T${time}Z`)),
    /** The size of a file. */
    bytes: (size: number) => formatBytes(words, size),
    ago: (instant: string) => formatAgo(words, instant, new Date()),
  };
}

const formats = kept(createFormats);

const WHOLE: Intl.NumberFormatOptions = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
const COMPACT: Intl.NumberFormatOptions = { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 1 };

const HOUR: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit" };

function dayOptions(date: string): Intl.DateTimeFormatOptions {
  const isThisYear = date.startsWith(String(new Date().getFullYear()));
  return { month: "short", day: "numeric", ...(!isThisYear && { year: "numeric" }) };
}

/** A name that keeps its own direction of writing within a sentence: U+2068 and U+2069 isolate it. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Letters written from right to left, and characters that turn the direction of writing. */
const DIRECTED = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text of a file within a sentence: isolated if it would turn what follows. */
export function isolateDirected(text: string): string {
  return DIRECTED.test(text) ? isolate(text) : text;
}
