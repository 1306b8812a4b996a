/** A value that an entry changed. */
export interface Difference {
  path: string;
  before: string;
  after: string;
}

/** What differs between two JSON values, by the path to each plain value. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, now] = [new Map(leaves(before, [])), new Map(leaves(after, []))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? "–", after: now.get(path) ?? "–" }))
    .filter((each) => each.before !== each.after);
}

function leaves(value: unknown, path: readonly string[]): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[path.join(" › "), String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, nameOf(name)]));
}

/** The name of a field; a row is named by its table alone, as its id says nothing to people. */
function nameOf(name: string): string {
  return (name.split(":")[0] ?? name).replaceAll("_", " ");
}
