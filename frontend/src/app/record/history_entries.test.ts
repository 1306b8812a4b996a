import { expect, test } from "vitest";
import { endsOf, merged } from "./history_entries";

const entry = (day: number) => ({ id: `e${day}`, at: `2026-01-${String(day).padStart(2, "0")}T10:00:00Z` });
const page = (days: readonly number[], end?: string) => ({ entries: days.map(entry), end });

test("entries of lists that are read to their ends are all there, newest first", () => {
  const lists = [
    { kind: "notes" as const, pages: [page([9, 3])] },
    { kind: "files" as const, pages: [page([7])] },
  ];
  expect(merged(lists).map(({ id }) => id)).toEqual(["e9", "e7", "e3"]);
  expect(endsOf(lists)).toEqual({});
});

test("entries older than an unread page of another list wait for it", () => {
  const lists = [
    { kind: "activities" as const, pages: [page([20, 18], "a1"), page([12, 11], "a2")] },
    { kind: "notes" as const, pages: [page([19, 10, 2])] },
  ];
  expect(merged(lists).map(({ id }) => id)).toEqual(["e20", "e19", "e18", "e12", "e11"]);
  expect(endsOf(lists)).toEqual({ done: "a1" });
});

test("an entry that is on two pages is there once", () => {
  expect(merged([{ kind: "files" as const, pages: [page([5, 4], "f"), page([4, 3])] }])).toHaveLength(3);
});
