import { useEffect } from "react";
import { graphql } from "relay-runtime";
import { listen } from "./live";

const GATHER_MS = 300;

const ADDED = graphql`
  subscription useChangesSubscription {
    eventsAdded {
      id
    }
  }
`;

const listeners = new Set<() => Promise<unknown>>();

/** Call `onChange` when anybody in the company has changed something, as long as the app is seen. */
export function useChanges(onChange: () => Promise<unknown>): void {
  useEffect(() => {
    listeners.add(onChange);
    return () => void listeners.delete(onChange);
  }, [onChange]);
}

/** Watch the company for changes, for all parts of the app together: once in the app. What happens while the app is hidden waits. */
export function useChangeWatch(): void {
  useEffect(() => {
    let isMissed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const notify = () => {
      timer = undefined;
      isMissed = document.hidden;
      // Without an answer everything stays as it is; the next change asks again.
      if (!isMissed) for (const listener of listeners) void listener().catch(() => undefined);
    };
    const notifySoon = () => (timer ??= setTimeout(notify, GATHER_MS));
    const stop = listen(ADDED, { onNext: notifySoon, onReconnect: notifySoon });
    const onShown = () => isMissed && !document.hidden && notifySoon();
    document.addEventListener("visibilitychange", onShown);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onShown);
    };
  }, []);
}
