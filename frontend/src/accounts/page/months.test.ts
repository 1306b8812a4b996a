import { expect, it } from "vitest";
import { fillMonths } from "./months";

it("fills months without a win, over the turn of a year", () => {
  const months = fillMonths("2026-02-28", 4, [{ start: "2025-12-01", amount: 5 }]);
  expect(months.map(({ start }) => start)).toEqual(["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"]);
  expect(months.map(({ amount }) => amount)).toEqual([0, 5, 0, 0]);
});
