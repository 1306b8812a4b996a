import { expect, test } from "vitest";
import { instantOf } from "./instant";

test.each([
  ["UTC", "2026-11-28", "14:30", "2026-11-28T14:30:00.000Z"],
  ["Europe/Madrid", "2026-11-28", "14:30", "2026-11-28T13:30:00.000Z"],
  ["Europe/Madrid", "2026-03-29", "12:00", "2026-03-29T10:00:00.000Z"], // the clocks went forward that night
  ["Asia/Tokyo", "2026-01-01", "00:00", "2025-12-31T15:00:00.000Z"],
])("a time in %s", (zone, day, time, instant) => {
  expect(instantOf(zone, day, time)).toBe(instant);
});
