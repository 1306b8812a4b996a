import { expect, test } from "vitest";
import { byMonth, dueOf, endsOf, inOrder } from "./due";

const rule = { id: "7", title: "Spring", startsAt: "2026-03-01T00:00:00Z", endsAt: "2026-05-01T00:00:00Z" };

const wave = { id: "w", name: "Next", state: "PLANNED", plannedAt: "2026-04-02T08:00:00Z", change: { id: "d" } };

test("late reviews stay, times of rules that are over do not", () => {
  const flags = [{ key: "a", title: "A", reviewBy: "2026-03-10", rules: [rule], waves: [wave] }];
  const changes = [
    { id: "c", flag: "a", effectiveAt: "2026-04-01T08:00:00Z", reason: "Now." },
    { id: "d", flag: "a", effectiveAt: wave.plannedAt, reason: "The wave." },
    { id: "e", flag: "a", effectiveAt: wave.plannedAt, reason: "Another one at the same time." },
  ];
  const due = dueOf(flags, changes, "UTC", new Date("2026-03-18T10:00:00Z"));
  expect(due.map(({ kind, isLate }) => [kind, isLate])).toEqual([
    ["review", true],
    ["change", false],
    ["change", false],
    ["wave", false],
    ["ruleEnds", false],
  ]);
  expect(byMonth(due, "UTC").map(([month, ofMonth]) => [month, ofMonth.length])).toEqual([
    ["2026-03", 1],
    ["2026-04", 3],
    ["2026-05", 1],
  ]);
});

test("days and months are those of the zone", () => {
  const flags = [{ key: "a", title: "A", reviewBy: "2026-03-31", rules: [], waves: [] }];
  const changes = [{ id: "c", flag: "a", effectiveAt: "2026-03-31T23:30:00Z", reason: "Now." }];
  const due = dueOf(flags, changes, "Europe/Madrid", new Date("2026-03-31T22:30:00Z"));
  expect(due.map(({ kind, isLate }) => [kind, isLate])).toEqual([
    ["review", true],
    ["change", false],
  ]);
  expect(byMonth(due, "Europe/Madrid").map(([month]) => month)).toEqual(["2026-03", "2026-04"]);
});

test("ends of memberships and invitations are counted by day", () => {
  const endings = [
    { flag: "a", day: "2026-04-03", members: 2, invitations: 0 },
    { flag: "a", day: "2026-04-02", members: 1, invitations: 3 },
  ];
  expect(inOrder(endsOf(endings, [{ key: "a", title: "A" }])).map(({ at, kind, title, detail }) => [at, kind, title, detail])).toEqual([
    ["2026-04-02", "membersEnd", "A", "1"],
    ["2026-04-02", "invitationsEnd", "A", "3"],
    ["2026-04-03", "membersEnd", "A", "2"],
  ]);
});
