import { useEffect } from "react";
import { createPacer } from "../../app/pacer";
import { listenToFlags } from "./flag_changes";

/**
 * Read a page again when a beta was changed by others, and when the page comes back to the front; as far apart as the points of the
 * viewer allow. What changes without a change of a beta, such as its use, is also read every `pause` milliseconds.
 */
export function useLive(refresh: () => Promise<void>, pause?: number): void {
  useEffect(() => {
    const pacer = createPacer(refresh);
    const onShown = () => {
      if (!document.hidden) pacer.soon();
    };
    const stop = listenToFlags(pacer.soon);
    const timer = pause === undefined ? undefined : setInterval(pacer.soon, pause);
    document.addEventListener("visibilitychange", onShown);
    return () => {
      stop();
      pacer.stop();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onShown);
    };
  }, [refresh, pause]);
}
