import { kept } from "../kept";

/** Return the instant of a day and a time (`2026-11-28`, `14:30`) in a zone, as the API takes it. */
export function instantOf(timeZone: string, day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}Z`);
  const first = wanted - offsetAt(timeZone, wanted);
  return new Date(wanted - offsetAt(timeZone, first)).toISOString(); // the offset may differ on the way
}

const clocks = kept(
  (timeZone: string) =>
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    }),
);

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const part = Object.fromEntries(clocks(timeZone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(part["year"]!, part["month"]! - 1, part["day"], part["hour"], part["minute"], part["second"]);
  return shown - Math.floor(instant / 1000) * 1000;
}
