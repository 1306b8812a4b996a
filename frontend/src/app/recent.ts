import type { Found } from "./feature";
import { forgetAll } from "./forget";
import { keep } from "./storage";

const MOST = 8;
const PREFIX = "recent ";

/** The records that a user has opened last in this browser, the last one first. */
export function recentRecords(userId: string): readonly Found[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? "[]");
    return Array.isArray(stored) ? (stored as Found[]) : [];
  } catch {
    return [];
  }
}

/** Put a record in front of those that were opened last. */
export function rememberRecord(userId: string, record: Found): void {
  const others = recentRecords(userId).filter(({ path }) => path !== record.path);
  keep(localStorage, keyOf(userId), JSON.stringify([record, ...others].slice(0, MOST)));
}

/** Forget a record that is gone. */
export function forgetRecord(userId: string, path: string): void {
  keepRecords(userId, (record) => record.path !== path);
}

/** Forget the records without a page, as those of an extension that was taken away. */
export function keepRecords(userId: string, hasPage: (record: Found) => boolean): void {
  keep(localStorage, keyOf(userId), JSON.stringify(recentRecords(userId).filter(hasPage)));
}

/** Forget the records of all users. */
export function forgetRecords(): void {
  forgetAll(localStorage, PREFIX);
}

function keyOf(userId: string): string {
  return PREFIX + userId;
}
