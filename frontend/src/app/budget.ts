/** What the server said last about the viewer's points, and when. */
interface Balance {
  limit: number;
  remaining: number;
  secondsToFull: number;
  at: number;
}

/** The part of the points of a minute that one reader of changes may spend, as long as all are left. */
const SHARE = 0.15;
/** This part of the points is for what the viewer does. */
const RESERVE = 0.4;
const LONGEST_PAUSE_MS = 60_000;
/** Points come back all the time: with too few left, a look at them again is soon enough. */
const LOW_PAUSE_MS = 5_000;

let balance: Balance | undefined;
let spent = 0;

/** Remember what an answer says about the points of the viewer, and what it cost. */
export function noteAnswer(headers: Headers | undefined, cost: number): void {
  spent += cost;
  const limit = part(headers?.get("ratelimit-policy"), "q");
  const remaining = part(headers?.get("ratelimit"), "r");
  const secondsToFull = part(headers?.get("ratelimit"), "t");
  if (limit !== undefined && remaining !== undefined) balance = { limit, remaining, secondsToFull: secondsToFull ?? 60, at: Date.now() };
}

/** The points that this page has spent since it was loaded. */
export function pointsSpent(): number {
  return spent;
}

/** Return how long a reader of changes waits before it reads again what cost so many points: the longer, the fewer are left. */
export function pauseAfter(points: number): number {
  if (!balance || points <= 0) return 0;
  const perMs = (balance.limit * SHARE * Math.max(freePart(balance), 0.01)) / 60_000;
  return Math.min(LONGEST_PAUSE_MS, points / perMs);
}

/** Return how long readers of changes wait now, since the viewer needs the points that are left. */
export function pauseForPoints(): number {
  return balance && freePart(balance) <= 0 ? LOW_PAUSE_MS : 0;
}

/** The part of the points that is left beyond the reserve, 0 to 1. They come back evenly. */
function freePart({ limit, remaining, secondsToFull, at }: Balance): number {
  const back = secondsToFull > 0 ? (limit - remaining) * Math.min(1, (Date.now() - at) / 1000 / secondsToFull) : 0;
  return Math.max(0, ((remaining + back) / limit - RESERVE) / (1 - RESERVE));
}

/** The number after `name=` of a header. */
function part(header: string | null | undefined, name: string): number | undefined {
  const found = header?.split(";").find((each) => each.startsWith(`${name}=`));
  return found === undefined ? undefined : Number(found.slice(name.length + 1));
}
