/** Keep what was made for the same arguments. Arguments must be few and plain. */
export function kept<Arguments extends readonly unknown[], Result>(make: (...given: Arguments) => Result): typeof make {
  const made = new Map<string, Result>();
  return (...given) => {
    const key = JSON.stringify(given);
    const found = made.get(key) ?? make(...given);
    made.set(key, found);
    return found;
  };
}
