import { expect, test } from "vitest";
import { type CompanyEvent, type EventPages, NO_EVENTS, readNews } from "./event_pages";

/** A log of events `1` to `size`, of which two are read at a time. */
function log(size: number) {
  return async (after: string | null): Promise<EventPages> => {
    const first = after ? Number(after) - 1 : size;
    const ids = [first, first - 1].filter((id) => id > 0);
    const events = ids.map((id) => ({ id: String(id), at: `2026-11-${String(id).padStart(2, "0")}` }) as CompanyEvent);
    return { events, end: (ids.at(-1) ?? 1) > 1 ? String(ids.at(-1)) : null };
  };
}

const ids = ({ events }: EventPages) => events.map(({ id }) => Number(id));

test("events are read back to what was seen", async () => {
  expect(ids(await readNews(log(9), NO_EVENTS, "2026-11-04"))).toEqual([9, 8, 7, 6, 5, 4]);
});

test("the first page is short, and later ones are long: most of the time little is new", async () => {
  const sizes: number[] = [];
  const read = log(40);
  await readNews((after, first) => (sizes.push(first), read(after)), await readNews(log(2), NO_EVENTS, ""), "");
  expect(sizes[0]).toBeLessThanOrEqual(10);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});

test("who has never looked gets one page", async () => {
  expect(await readNews(log(9), NO_EVENTS, "")).toMatchObject({ end: "8" });
});

test("news are joined to what is known, also where they fill more than a page", async () => {
  const known = await readNews(log(4), NO_EVENTS, "2026-11-03");
  const all = await readNews(log(9), known, "2026-11-03");
  expect(ids(all)).toEqual([9, 8, 7, 6, 5, 4, 3]);
  expect(all.end).toBe("3");
});

test("a gap is never left between what is known and what is new", async () => {
  const known = await readNews(log(2), NO_EVENTS, "");
  expect(ids(await readNews(log(28), known, "")).length).toBe(10);
});
