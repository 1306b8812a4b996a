import { useEffect } from "react";
import { graphql } from "relay-runtime";
import { listen } from "./live";
import type { useChangesSubscription$data } from "./__generated__/useChangesSubscription.graphql";

const GATHER_MS = 300;

const ADDED = graphql`
  subscription useChangesSubscription {
    eventsAdded {
      actor {
        id
      }
    }
  }
`;

/** Ids of the users who have changed something; undefined for what no user did, and for what may have been missed. */
export type Actors = ReadonlySet<string | undefined>;

type Listener = (actors: Actors) => Promise<unknown>;

const listeners = new Set<Listener>();

/** Call `onChange` when anybody in the company has changed something, as long as the app is seen. */
export function useChanges(onChange: Listener): void {
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
    let actors = new Set<string | undefined>();
    const notify = () => {
      timer = undefined;
      isMissed = document.hidden;
      // Without an answer everything stays as it is; the next change asks again.
      if (isMissed) return;
      const gathered = actors;
      actors = new Set();
      for (const listener of listeners) void listener(gathered).catch(() => undefined);
    };
    const notifySoon = (by: readonly (string | undefined)[]) => {
      actors = new Set([...actors, ...by]);
      timer ??= setTimeout(notify, GATHER_MS);
    };
    const stop = listen<useChangesSubscription$data>(ADDED, {
      onNext: ({ eventsAdded }) => notifySoon(eventsAdded.map(({ actor }) => actor?.id)),
      onReconnect: () => notifySoon([undefined]),
    });
    const onShown = () => isMissed && !document.hidden && notifySoon([]);
    document.addEventListener("visibilitychange", onShown);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onShown);
    };
  }, []);
}
