/** A month, and what was won in it. */
export interface Month {
  /** First day of the month. */
  start: string;
  amount: number;
}

/** Return so many months until the one of a day, with the amounts that are known; nothing was won in the others. */
export function fillMonths(until: string, count: number, known: readonly Month[]): Month[] {
  const amounts = new Map(known.map(({ start, amount }) => [start.slice(0, 7), amount]));
  const [year = 0, month = 1] = until.split("-").map(Number);
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(year, month - count + index, 1));
    const start = date.toISOString().slice(0, 10);
    return { start, amount: amounts.get(start.slice(0, 7)) ?? 0 };
  });
}
