import { expect, it } from "vitest";
import { listSearch, sortBy } from "./list_search";

it("drops parameters of the wrong type", () => {
  const raw = { where: "x", sort: [{ field: "NAME", direction: "UP" }], columns: ["name", 3], view: 7, other: 1 };
  expect(listSearch(raw)).toEqual({ sort: [], columns: ["name"] });
});

it("keeps widths within what a column can have", () => {
  expect(listSearch({ widths: { name: 7, owner: 9000, value: 200.4, other: "x" } })).toEqual({ widths: { name: 48, owner: 800, value: 200 } });
});

it("turns the direction, and adds keys up to three", () => {
  const one = sortBy([], "NAME", false);
  expect(sortBy(one, "NAME", false)).toEqual([{ field: "NAME", direction: "DESC" }]);
  const four = ["A", "B", "C"].reduce((sort, field) => sortBy(sort, field, true), one);
  expect(four.map((key) => key.field)).toEqual(["A", "B", "C"]);
});
