import { expect, it } from "vitest";
import { contentOf, hasState, isChanged, PLAIN, stateOf } from "./view_state";

const view = { id: "v", where: { a: true }, orderBy: null, columns: ["name", "owner"], columnWidths: [240, null] };

it("keeps filter, columns and widths of an address, and gives them back", () => {
  const search = { where: { a: true }, columns: ["name", "owner"], widths: { name: 240 } };
  expect({ id: "v", ...contentOf(search, ["name", "owner"]) }).toEqual(view);
  expect(stateOf(view)).toEqual({ ...search, sort: undefined, view: "v" });
  expect(isChanged(view, stateOf(view))).toBe(false);
  expect(isChanged(view, { ...stateOf(view), widths: { name: 250 } })).toBe(true);
});

it("keeps widths of columns that were not chosen with those that are shown", () => {
  expect(contentOf({ widths: { owner: 90 } }, ["name", "owner"])).toMatchObject({ columns: ["name", "owner"], columnWidths: [null, 90] });
  expect(contentOf({}, ["name", "owner"])).toMatchObject({ columns: [], columnWidths: [] });
});

it("tells the plain list from one that was changed", () => {
  expect(stateOf(null).view).toBe(PLAIN);
  expect([hasState(stateOf(null)), hasState({ widths: { name: 90 } })]).toEqual([false, true]);
});
