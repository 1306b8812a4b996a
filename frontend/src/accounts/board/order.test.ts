import { expect, test } from "vitest";
import { dueInstant, endOfDay, foldName } from "./order";

test("a day ends at local midnight, also when clocks change", () => {
  expect(new Date(endOfDay("2026-03-29", "Europe/Madrid")).toISOString()).toBe("2026-03-29T22:00:00.000Z");
  expect(new Date(endOfDay("2026-10-25", "Europe/Madrid")).toISOString()).toBe("2026-10-25T23:00:00.000Z");
  expect(new Date(endOfDay("2026-11-28", "Asia/Kolkata")).toISOString()).toBe("2026-11-28T18:30:00.000Z");
});

test("a timed activity comes before an all-day one of the same day, and both before none", () => {
  const timed = dueInstant({ dueAt: "2026-11-28T17:00:00Z" }, "UTC");
  const daily = dueInstant({ dueDate: "2026-11-28" }, "UTC");
  expect([dueInstant({}, "UTC"), daily, timed].toSorted((one, other) => one - other)).toEqual([timed, daily, Infinity]);
});

test("names are ordered without case and accents", () => {
  expect(foldName("Öztürk")).toBe("ozturk");
});
