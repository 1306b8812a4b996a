import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteAnswer, pauseAfter, pauseForPoints } from "./budget";
import { createPacer } from "./pacer";

const page = { hidden: false, listeners: new Set<() => void>() };

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  vi.stubGlobal("document", {
    get hidden() {
      return page.hidden;
    },
    addEventListener: (_: string, listener: () => void) => page.listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => page.listeners.delete(listener),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function answer(remaining: number, cost: number, seconds = 60): void {
  noteAnswer(new Headers({ "ratelimit-policy": '"points";q=200000;w=60', ratelimit: `"points";r=${remaining};t=${seconds}` }), cost);
}

/** Ask once every second and a half for two minutes; return how often it ran. Each run costs so many points. */
async function runsOf(cost: number, remaining: number): Promise<number> {
  answer(remaining, 0, 1e9);
  let runs = 0;
  const pacer = createPacer(async () => {
    runs += 1;
    answer(remaining, cost, 1e9);
  });
  for (let change = 0; change < 80; change += 1) {
    pacer.soon();
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(1500);
  }
  pacer.stop();
  return runs;
}

test("a reader of changes leaves most of the points to the viewer", async () => {
  for (const cost of [1000, 5000, 15_000]) {
    // oxlint-disable-next-line no-await-in-loop
    expect((await runsOf(cost, 200_000)) * cost).toBeLessThan(2 * 200_000 * 0.2);
  }
});

test("what costs little is read again at once, what costs much later, and later still with few points left", async () => {
  expect(await runsOf(500, 200_000)).toBe(80);
  expect(await runsOf(5000, 200_000)).toBeGreaterThan(await runsOf(5000, 120_000));
});

test("nothing is read while the points left are for the viewer, and again when they have come back", async () => {
  expect(await runsOf(1000, 50_000)).toBe(0);
  answer(50_000, 0);
  expect(pauseForPoints()).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(pauseForPoints()).toBe(0);
  expect(pauseAfter(1000)).toBeLessThan(10_000);
});

test("what happens while the app is hidden is read once when it is seen again", async () => {
  answer(200_000, 0);
  const read = vi.fn<() => Promise<void>>(async () => undefined);
  const pacer = createPacer(read);
  page.hidden = true;
  for (let change = 0; change < 5; change += 1) {
    pacer.soon();
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(read).not.toHaveBeenCalled();
  page.hidden = false;
  for (const listener of page.listeners) listener();
  await vi.advanceTimersByTimeAsync(1000);
  expect(read).toHaveBeenCalledOnce();
  pacer.stop();
});
