import { kept } from "../../app/kept";
import { offsetAt } from "../../app/zone";

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
  return midnight - offsetAt(timeZone, midnight - offsetAt(timeZone, midnight));
});

/** A name without case and accents, as the server orders names. */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
