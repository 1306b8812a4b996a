import type { Ends } from "./use_older";

/** What a history shows apart. */
export const KINDS = ["activities", "notes", "files"] as const;
export type Kind = (typeof KINDS)[number];

/** An entry of a history. */
export interface Entry {
  id: string;
  at: string;
}

/** The entries of one kind: pages that follow each other, each with the cursor of those beyond it. */
export interface ListOf<Item> {
  kind: Kind;
  pages: readonly { entries: readonly Item[]; end: string | undefined }[];
}

const NAMES = { activities: "done", notes: "notes", files: "files" } as const;

/** Where the lists go on after their first pages. */
export function endsOf(lists: readonly ListOf<Entry>[]): Ends {
  return Object.fromEntries(lists.flatMap(({ kind, pages }) => (pages[0]?.end ? [[NAMES[kind], pages[0].end]] : [])));
}

/**
 * Return the entries of several lists, newest first. Entries that are older than what another list has been read to wait for its
 * next page, so that later ones never come between those that are seen.
 */
export function merged<Item extends Entry>(lists: readonly ListOf<Item>[]): Item[] {
  const unfinished = lists.flatMap(({ pages }) => (pages.at(-1)?.end ? [pages.at(-1)?.entries.at(-1)] : []));
  const oldest = Math.max(-Infinity, ...unfinished.map(timeOf));
  const all = new Map(lists.flatMap(({ pages }) => pages.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry]))));
  return [...all.values()].filter((entry) => timeOf(entry) >= oldest).toSorted((one, other) => timeOf(other) - timeOf(one));
}

function timeOf(entry: Entry | undefined): number {
  return entry ? Date.parse(entry.at) : -Infinity;
}
