import type { Found } from "../feature";

/**
 * Leave out what stands there already: the same page with the same label, and the page of another feature for the
 * same thing. Two records of one kind and name both stay.
 */
export function withoutTwins(records: readonly Found[]): readonly Found[] {
  return records.filter((record, index) => !records.slice(0, index).some((earlier) => areTwins(earlier, record)));
}

function areTwins(one: Found, other: Found): boolean {
  if (one.label !== other.label || (one.detail ?? "") !== (other.detail ?? "")) return false;
  return one.path === other.path || folderOf(one.path) !== folderOf(other.path);
}

/** `/app/deals` of `/app/deals/7`. */
function folderOf(path: string): string {
  return path.split("/").slice(0, 3).join("/");
}
