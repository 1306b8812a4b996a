/** Forget what a storage of the browser has under keys that begin so: that of all users. */
export function forgetAll(storage: Storage, prefix: string): void {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}
