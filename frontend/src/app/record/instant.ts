import { offsetAt } from "../zone";

/** Return the instant of a day and a time (`2026-11-28`, `14:30`) in a zone, as the API takes it. */
export function instantOf(timeZone: string, day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}Z`);
  const first = wanted - offsetAt(timeZone, wanted);
  return new Date(wanted - offsetAt(timeZone, first)).toISOString(); // the offset may differ on the way
}
