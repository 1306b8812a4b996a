import { keep } from "./storage";

const RELOADED_AT = "reloadedAt";
const PAUSE_MS = 30_000;

/**
 * Reload the page once when a chunk is gone, because the server has a newer version of the app. Without a network nothing is gone,
 * and a reload would lose the app: the page then says so, with "Try again".
 */
export function reloadOnMissingChunk(): void {
  addEventListener("vite:preloadError", (event) => {
    if (!navigator.onLine) return;
    const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
    if (Date.now() - last < PAUSE_MS) return;
    if (!keep(sessionStorage, RELOADED_AT, String(Date.now()))) return; // it would reload again and again
    event.preventDefault();
    location.reload();
  });
}

/** Reload the page if the server answers; without an answer, the browser would show a page of its own instead of the app. */
export async function reloadIfAnswered(): Promise<void> {
  const answer = await fetch("/app/session", { cache: "no-store" }).catch(() => null);
  if (answer) location.reload();
}
