import { useEffect } from "react";
import { graphql } from "relay-runtime";
import { listen } from "./live";
import { createPacer } from "./pacer";
import type { useChangesSubscription$data } from "./__generated__/useChangesSubscription.graphql";

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

/**
 * Watch the company for changes, for all parts of the app together: once in the app. What happens while the app is hidden waits,
 * and readings are as far apart as the points of the viewer allow.
 */
export function useChangeWatch(): void {
  useEffect(() => {
    let actors = new Set<string | undefined>();
    const pacer = createPacer(() => {
      const gathered = actors;
      actors = new Set();
      return Promise.allSettled([...listeners].map((listener) => listener(gathered)));
    });
    const notifySoon = (by: readonly (string | undefined)[]) => {
      actors = new Set([...actors, ...by]);
      pacer.soon();
    };
    const stop = listen<useChangesSubscription$data>(ADDED, {
      onNext: ({ eventsAdded }) => notifySoon(eventsAdded.map(({ actor }) => actor?.id)),
      onReconnect: () => notifySoon([undefined]),
    });
    return () => {
      stop();
      pacer.stop();
    };
  }, []);
}
