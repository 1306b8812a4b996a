import { useEffect } from "react";

const PAUSE_MS = 10_000;

/** Read a page again every ten seconds while it is seen, and when it comes back to the front. */
export function useLive(refresh: () => Promise<void>, pause = PAUSE_MS): void {
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void refresh();
    };
    const timer = setInterval(look, pause);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [refresh, pause]);
}
