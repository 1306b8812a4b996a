import { useSyncExternalStore } from "react";

const query = matchMedia("(width < 720px)");

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Return whether the window is as narrow as a phone's: the same limit as in the style sheets. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
