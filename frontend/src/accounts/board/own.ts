const own = new Set<number>();

/** Remember that this page made these events: the board shows their result already, and need not read it again. */
export function rememberOwn(events: readonly { readonly revision: number }[]): void {
  for (const { revision } of events) own.add(revision);
}

/** Whether this page made a revision of the company. */
export function isOwn(revision: number): boolean {
  return own.has(revision);
}
