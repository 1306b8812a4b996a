/** What says the names and values of an entry. */
export interface Words {
  name: (written: string) => string;
  /** The value at a path in words; null for a structure whose parts have words of their own. */
  value: (path: readonly string[], written: unknown) => string | null;
}

/** A value that an entry changed, in words. */
export interface Difference {
  /** The path as it was written: rows of one table have the same names. */
  key: string;
  path: string;
  before: string;
  after: string;
}

type Leaf = readonly [key: string, said: { path: string; value: string }];

/** What differs between two JSON values, by the path to each value that is said. */
export function differences(before: unknown, after: unknown, words: Words): Difference[] {
  const [old, now] = [new Map(leaves(before, [], words)), new Map(leaves(after, [], words))];
  return [...new Map([...old, ...now])]
    .map(([key, { path }]) => ({ key, path, before: old.get(key)?.value ?? "–", after: now.get(key)?.value ?? "–" }))
    .filter((each) => each.before !== each.after);
}

function leaves(written: unknown, path: readonly string[], words: Words): Leaf[] {
  if (written === null || written === undefined) return [];
  const value = words.value(path, written);
  if (value !== null) return [[path.join("/"), { path: path.map(words.name).join(" › "), value }]];
  return Object.entries(written as object).flatMap(([name, inner]) => leaves(inner, [...path, name], words));
}
