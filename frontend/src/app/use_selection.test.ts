import { expect, test } from "vitest";
import { allToggled } from "./use_selection";

const keys = (count: number) => Array.from({ length: count }, (_, index) => `row ${index}`);

test("all rows are added, and taken away where no more can be added", () => {
  expect([...allToggled(new Set(["row 1"]), keys(3))].toSorted()).toEqual(keys(3));
  expect(allToggled(new Set(keys(3)), keys(3)).size).toBe(0);
  expect(allToggled(new Set(), []).size).toBe(0);
});

test("no more rows are selected than are changed together", () => {
  const most = allToggled(new Set(["other"]), keys(180));
  expect([most.size, most.has("other")]).toEqual([100, true]);
  expect(allToggled(most, keys(180)).size).toBe(0);
});
