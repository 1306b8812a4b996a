/**
 * Keep a text in a storage of the browser, and return whether it is kept: a storage can be full, or forbidden. What is kept there
 * only helps, so the app works as ever without it.
 */
export function keep(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
