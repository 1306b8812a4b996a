/** Whether a text of an address is a day with a time, as a field of a form has them. */
export function isInstant(text: string): boolean {
  return !Number.isNaN(new Date(text).getTime());
}
