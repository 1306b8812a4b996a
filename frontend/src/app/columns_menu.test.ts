import { expect, test } from "vitest";
import { chosenColumns, movedBy } from "./columns_menu";

const COLUMNS = ["name", "value", "owner"].map((id) => ({ id, label: id, width: 100, grow: 1, optional: id === "owner", cell: () => null }));

test("the address chooses columns, their order and widths", () => {
  const shown = chosenColumns(COLUMNS, { columns: ["name", "owner", "gone", "value"], widths: { owner: 240 } });
  expect(shown.map(({ id, width, grow }) => [id, width, grow])).toEqual([["name", 100, 1], ["owner", 240, 0], ["value", 100, 1]]);
  expect(chosenColumns(COLUMNS, { columns: ["owner", "name"] }).map(({ id }) => id)).toEqual(["name", "owner"]);
  expect(chosenColumns(COLUMNS, { columns: ["owner"] }).map(({ id }) => id)).toEqual(["name", "owner"]);
  expect(chosenColumns(COLUMNS, {}).map(({ id }) => id)).toEqual(["name", "value"]);
});

test("a column moves by one place, and the name stays the first", () => {
  const ids = ["name", "value", "owner"];
  expect(movedBy(ids, "value", 1)).toEqual(["name", "owner", "value"]);
  expect(movedBy(ids, "value", -1)).toEqual(ids);
  expect(movedBy(ids, "name", 1)).toEqual(ids);
  expect(movedBy(ids, "owner", 1)).toEqual(ids);
});
