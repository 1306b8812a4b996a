import { kept } from "../../app/kept";

/** When an activity is due: at a time, or on a date. */
export interface Due {
  readonly dueAt?: string | null | undefined;
  readonly dueDate?: string | null | undefined;
}

/** The moment by which cards are ordered: a date counts until its day ends. Infinity for nothing planned. */
export function dueInstant({ dueAt, dueDate }: Due, timeZone: string): number {
  if (dueAt) return Date.parse(dueAt);
  return dueDate ? endOfDay(dueDate, timeZone) : Infinity;
}

/** The moment at which a date ends in a zone. A column is ordered by few dates. */
export const endOfDay = kept((date: string, timeZone: string): number => {
  const midnight = Date.parse(`${date}T00:00:00Z`) + 86_400_000;
  return midnight - offsetAt(midnight - offsetAt(midnight, timeZone), timeZone);
});

const offsets = kept((timeZone: string) => new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }));

function offsetAt(instant: number, timeZone: string): number {
  const parts = offsets(timeZone).formatToParts(instant);
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === "timeZoneName")!.value) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -size : size;
}

/** A name without case and accents, as the server orders names. */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
