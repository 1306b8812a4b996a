import { pauseAfter, pauseForPoints, pointsSpent } from "./budget";

const GATHER_MS = 300;

/** Runs something soon after it was asked for. */
export interface Pacer {
  soon: () => void;
  stop: () => void;
}

/**
 * Return what runs `read` when it was asked for, once for all that comes within a moment. The next run waits: the longer, the
 * more points the last one has cost, and the fewer are left. So what others do never uses up what the viewer needs. Nothing runs
 * while the app is hidden; it does so once when the app is seen again.
 */
export function createPacer(read: () => Promise<unknown>): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = false;
  let isRunning = false;
  let earliest = 0;
  const later = (least: number) => {
    if (!isRunning) timer ??= setTimeout(() => void begin(), Math.max(least, earliest - Date.now()));
  };
  const begin = async () => {
    timer = undefined;
    if (document.hidden) return;
    const pause = pauseForPoints();
    if (pause > 0) return later(pause);
    const before = pointsSpent();
    isWanted = false;
    isRunning = true;
    await read().catch(() => undefined); // without an answer everything stays as it is; the next change asks again
    isRunning = false;
    earliest = Date.now() + pauseAfter(pointsSpent() - before);
    if (isWanted) later(GATHER_MS);
  };
  const soon = () => {
    isWanted = true;
    later(GATHER_MS);
  };
  const onShown = () => {
    if (isWanted && !document.hidden) later(GATHER_MS);
  };
  document.addEventListener("visibilitychange", onShown);
  return {
    soon,
    stop: () => {
      isWanted = false;
      clearTimeout(timer);
      timer = undefined;
      document.removeEventListener("visibilitychange", onShown);
    },
  };
}
