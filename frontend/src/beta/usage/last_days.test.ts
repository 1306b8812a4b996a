import { expect, test } from "vitest";
import { lastDays } from "./last_days";

test("every day of thirty is there, members apart from rules", () => {
  const uses = [
    { day: "2026-03-18", reason: "RULE", users: 3 },
    { day: "2026-03-18", reason: "USER_MEMBER", users: 2 },
    { day: "2026-03-18", reason: "COMPANY_MEMBER", users: 1 },
  ];
  const days = lastDays(uses, new Date("2026-03-18T10:00:00Z"));
  expect(days).toHaveLength(30);
  expect(days[0]).toEqual({ day: "2026-02-17", members: 0, others: 0 });
  expect(days.at(-1)).toEqual({ day: "2026-03-18", members: 3, others: 3 });
});
