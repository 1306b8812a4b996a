import { expect, it } from "vitest";
import { listSearch, sortBy } from "./list_search";

it("drops parameters of the wrong type", () => {
  const raw = { where: "x", sort: [{ field: "NAME", direction: "UP" }], columns: ["name", 3], view: 7, other: 1 };
  expect(listSearch(raw)).toEqual({ sort: [], columns: ["name"] });
});

it("turns the direction, and adds keys up to three", () => {
  const one = sortBy([], "NAME", false);
  expect(sortBy(one, "NAME", false)).toEqual([{ field: "NAME", direction: "DESC" }]);
  const four = ["A", "B", "C"].reduce((sort, field) => sortBy(sort, field, true), one);
  expect(four.map((key) => key.field)).toEqual(["A", "B", "C"]);
});
