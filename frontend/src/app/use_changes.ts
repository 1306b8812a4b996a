import { useEffect, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import type { useChangesEventsQuery, useChangesEventsQuery$data } from "./__generated__/useChangesEventsQuery.graphql";
import type { useChangesLastQuery } from "./__generated__/useChangesLastQuery.graphql";

const PAUSE_MS = 15_000;

const LAST = graphql`
  query useChangesLastQuery {
    events(last: 1) {
      nodes {
        id
      }
    }
  }
`;

const EVENTS = graphql`
  query useChangesEventsQuery($kinds: [EventKind!]) {
    last: events(last: 1) {
      nodes {
        id
      }
    }
    events(first: 100, order: NEWEST_FIRST, kinds: $kinds) {
      nodes {
        id
        at
        kind
        subject
        subjectId
        subjectName
        isBulk
        actor {
          id
          name
        }
        organization {
          id
          name
          owner {
            id
          }
        }
        changes {
          field
          after
        }
        node {
          __typename
          ... on Organization {
            name
            owner {
              id
            }
          }
          ... on Person {
            name
            owner {
              id
            }
          }
          ... on Deal {
            title
            owner {
              id
            }
          }
          ... on Activity {
            subject
            owner {
              id
            }
            deal {
              id
            }
            person {
              id
            }
          }
          ... on File {
            name
          }
        }
      }
    }
  }
`;

/** What happened to records of the company, as the event log tells it. */
export type CompanyEvent = useChangesEventsQuery$data["events"]["nodes"][number];

const FRESH = { fetchPolicy: "network-only" } as const;
const NONE: readonly CompanyEvent[] = [];
const listeners = new Set<() => Promise<unknown>>();

/** Call `onChange` when anybody in the company has changed something, as long as the app is seen. */
export function useChanges(onChange: () => Promise<unknown>): void {
  useEffect(() => {
    listeners.add(onChange);
    return () => void listeners.delete(onChange);
  }, [onChange]);
}

/**
 * Watch the company for changes, for all parts of the app together: once in the app. Return the latest events of these
 * kinds, the newest first. `kinds` must keep its identity.
 */
export function useChangeWatch(kinds: readonly string[]): readonly CompanyEvent[] {
  const environment = useRelayEnvironment();
  const [events, setEvents] = useState(NONE);
  useEffect(() => {
    let known: string | undefined;
    const look = async () => {
      if (document.hidden) return;
      if (known) {
        const data = await fetchQuery<useChangesLastQuery>(environment, LAST, {}, FRESH).toPromise();
        if (data?.events.nodes[0]?.id === known) return;
      }
      const data = await fetchQuery<useChangesEventsQuery>(environment, EVENTS, { kinds: kinds as never }, FRESH).toPromise();
      const isFirst = known === undefined;
      known = data?.last.nodes[0]?.id ?? "";
      setEvents(data?.events.nodes ?? NONE);
      if (!isFirst) await Promise.all([...listeners].map((listener) => listener()));
    };
    const lookQuietly = () => void look().catch(() => undefined); // it looks again in a moment
    lookQuietly();
    const timer = setInterval(lookQuietly, PAUSE_MS);
    document.addEventListener("visibilitychange", lookQuietly);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookQuietly);
    };
  }, [environment, kinds]);
  return events;
}
