const RELOADED_AT = "reloadedAt";
const PAUSE_MS = 30_000;

/** Reload the page once when a chunk is gone, because the server has a newer version of the app. */
export function reloadOnMissingChunk(): void {
  addEventListener("vite:preloadError", (event) => {
    const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
    if (Date.now() - last < PAUSE_MS) return;
    event.preventDefault();
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    location.reload();
  });
}
