import { useEffect } from "react";
import { listenToFlags } from "./flag_changes";

/**
 * Read a page again when a beta was changed by others, and when the page comes back to the front. What changes without
 * a change of a beta, such as its use, is also read every `pause` milliseconds.
 */
export function useLive(refresh: () => Promise<void>, pause?: number): void {
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void refresh();
    };
    const stop = listenToFlags(look);
    const timer = pause === undefined ? undefined : setInterval(look, pause);
    document.addEventListener("visibilitychange", look);
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [refresh, pause]);
}
