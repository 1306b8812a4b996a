type Read = (raw: Record<string, unknown>) => object;

/**
 * Return what reads the search parameters of a page, and drops all others: the router keeps those that are not named,
 * so a mistyped value of an address would reach the page.
 */
export function readOnly(read: Read): Read {
  return (raw) => ({ ...Object.fromEntries(Object.keys(raw).map((name) => [name, undefined])), ...read(raw) });
}
