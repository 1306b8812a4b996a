const DAYS = 30;
const DAY_MS = 86_400_000;

interface Used {
  readonly day: string;
  readonly reason: string;
  readonly users: number;
}

/** A day, with the number of users who were in as members, and by a rule. */
export interface DayOfUse {
  day: string;
  members: number;
  others: number;
}

/** The last 30 days (UTC) until today, also those without a use. */
export function lastDays(uses: readonly Used[], today = new Date()): DayOfUse[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const day = new Date(today.getTime() - (DAYS - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    const ofDay = uses.filter((use) => use.day === day);
    const sum = (isRule: boolean) => ofDay.reduce((total, { reason, users }) => total + ((reason === "RULE") === isRule ? users : 0), 0);
    return { day, members: sum(false), others: sum(true) };
  });
}
