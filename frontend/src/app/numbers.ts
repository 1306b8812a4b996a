import { kept } from "./kept";

/** The signs of a locale within a number, and a number that shows how it is written. */
const signsOf = kept((locale: string) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const sign = (type: string, usual: string) => parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: sign("decimal", "."), group: sign("group", ",") };
});

const SHAPE = /^-?\d*(?:[.,]\d+)*$/;
const MARK = /[.,]/;
/** Groups that are kept apart by blanks or apostrophes. */
const BLANKS = /^(-?\d{1,3})((?:[\s'’]\d{3})+)(?![\d\s'’])/;
const BLANK = /[\s'’]/g;
const FIRST_GROUP = /^[1-9]\d{0,2}$/;
/** Groups of thousands; those before the last may have two digits, as in India. */
const LATER_GROUP = /^\d{2,3}$/;

/**
 * Read a number as the people of a locale write it, and return it as the API takes it (`-1234.5`). What has two meanings,
 * or none, is null. `isRate`: no grouping is expected, so that a lone sign that could be one is not clear.
 */
export function readDecimal(typed: string, locale: string, isRate = false): string | null {
  const plain = typed.trim().replace("−", "-");
  const joined = plain.replace(BLANKS, (groups) => groups.replace(BLANK, ""));
  if (!joined || !SHAPE.test(joined)) return null;
  const sign = joined.startsWith("-") ? "-" : "";
  const digits = joined.slice(sign.length);
  const number = digits && unsigned(digits, signsOf(locale), joined !== plain, isRate);
  return number ? `${sign}${number.startsWith(".") ? "0" : ""}${number}` : null;
}

function unsigned(digits: string, { decimal, group }: { decimal: string; group: string }, areGrouped: boolean, isRate: boolean): string | null {
  const parts = digits.split(MARK);
  const marks = [...digits].filter((sign) => MARK.test(sign));
  const last = marks.at(-1);
  if (last === undefined) return digits;
  if (marks.length > 1 && new Set(marks).size === 1) return !areGrouped && isGroups(parts) ? parts.join("") : null;
  if (marks.length > 1) {
    const isClear = marks.indexOf(last) === marks.length - 1 && !areGrouped && isGroups(parts.slice(0, -1));
    return isClear ? `${parts.slice(0, -1).join("")}.${parts.at(-1)}` : null;
  }
  if (areGrouped || last === decimal || !isGroups(parts)) return parts.join(".");
  return last === group && !isRate ? parts.join("") : null;
}

function isGroups([first = "", ...others]: readonly string[]): boolean {
  return FIRST_GROUP.test(first) && others.every((part) => LATER_GROUP.test(part)) && others.at(-1)?.length === 3;
}

/** Write a number of the API as `readDecimal` reads it: with all its digits, without groups. */
export function writeDecimal(value: string | number, locale: string): string {
  const plain = typeof value === "number" ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 }) : value;
  return plain.replace(".", signsOf(locale).decimal);
}
