import { expect, test } from "vitest";
import { placesAfter } from "./reorder";

const items = [0, 0, 5].map((position, index) => ({ id: `${index}`, name: "", version: 1, position }));

test("only items with another position are written", () => {
  expect(placesAfter(items, 2, 1).map(({ id, position }) => [id, position])).toEqual([
    ["2", 1],
    ["1", 2],
  ]);
});
