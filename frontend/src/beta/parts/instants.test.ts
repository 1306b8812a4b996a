import { expect, test } from "vitest";
import { createInstants } from "./instants";

test.each([
  ["UTC", "2026-11-28T14:30", "2026-11-28T14:30:00.000Z"],
  ["America/New_York", "2026-11-28T14:30", "2026-11-28T19:30:00.000Z"],
  ["Asia/Kolkata", "2026-01-01T00:00", "2025-12-31T18:30:00.000Z"],
  ["Europe/Madrid", "2026-03-29T12:00", "2026-03-29T10:00:00.000Z"], // the clocks went forward that night
])("what is typed in %s is shown again", (zone, typed, instant) => {
  const instants = createInstants(zone);
  expect(instants.of(typed)).toBe(instant);
  expect(instants.typed(instant)).toBe(typed);
  expect(instants.dayOf(instant)).toBe(typed.slice(0, 10));
  expect(instants.dayOf(instants.endOf("2026-12-24"))).toBe("2026-12-24");
});

test("an instant that no one touches keeps its seconds", () => {
  const { changed } = createInstants("Europe/Madrid");
  expect(changed("2026-11-28T14:30", "2026-11-28T13:30:12.5Z")).toBe("2026-11-28T13:30:12.5Z");
  expect(changed("2026-11-28T14:31", "2026-11-28T13:30:12.5Z")).toBe("2026-11-28T13:31:00.000Z");
  expect(changed("", "2026-11-28T13:30:12.5Z")).toBeNull();
});
