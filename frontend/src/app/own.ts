/** An answer comes about as soon as the events that it made: a few of them wait at a time. */
const MOST = 1000;

const own = new Set<number>();

/** Remember that this page made these events: it shows their result already, and need not read it again. */
export function rememberOwn(events: readonly { readonly revision?: number }[]): void {
  for (const { revision } of events) if (revision !== undefined) own.add(revision);
  for (const revision of own) {
    if (own.size <= MOST) break;
    own.delete(revision);
  }
}

/** Whether this page made a revision of the company. */
export function isOwn(revision: number): boolean {
  return own.has(revision);
}
