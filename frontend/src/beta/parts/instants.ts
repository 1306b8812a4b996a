import { useMemo } from "react";
import { dayIn } from "../../app/format";
import { instantOf } from "../../app/record/instant";
import { useViewer } from "../../app/viewer";
import { offsetAt } from "../../app/zone";

const MINUTE_LENGTH = 16;

const TYPED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Whether a text is a day with a time, as a field of a form has them. */
export function isInstant(text: string): boolean {
  return TYPED.test(text) && !Number.isNaN(new Date(text).getTime());
}

/** What forms hold of instants, in the viewer's zone: the zone in which all pages show them. */
export type Instants = ReturnType<typeof createInstants>;

/** Return how instants are typed in a zone, and read again. */
export function createInstants(timeZone: string) {
  /** The instant of a day with a time, as a field for both has them. */
  const of = (typed: string): string => instantOf(timeZone, typed.slice(0, 10), typed.slice(11));
  /** The value of a field for a day with a time; empty for none. */
  const typed = (instant: string | null | undefined): string => {
    if (!instant) return "";
    const at = Date.parse(instant);
    return new Date(at + offsetAt(timeZone, at)).toISOString().slice(0, MINUTE_LENGTH);
  };
  return {
    of,
    typed,
    /** The instant of a field; the one from before as long as the field shows it, since a field has no seconds. */
    changed: (field: string, before: string | null | undefined): string | null => {
      if (!isInstant(field)) return null;
      return before && typed(before) === field ? before : of(field);
    },
    /** The last second of a day. */
    endOf: (day: string): string => of(`${day}T23:59:59`),
    /** The value of a field for a day; empty for none. */
    dayOf: (instant: string | null | undefined): string => (instant ? dayIn(timeZone, new Date(instant)) : ""),
  };
}

/** How the viewer types instants. */
export function useInstants(): Instants {
  const { timeZone } = useViewer();
  return useMemo(() => createInstants(timeZone), [timeZone]);
}
