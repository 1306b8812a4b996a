import { useEffect } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import type { useChangesQuery } from "./__generated__/useChangesQuery.graphql";

const PAUSE_MS = 15_000;

const LAST = graphql`
  query useChangesQuery {
    events(last: 1) {
      nodes {
        id
      }
    }
  }
`;

/** Call `onChange` when anybody in the company has changed something, as long as the page is seen. */
export function useChanges(onChange: () => Promise<unknown>): void {
  const environment = useRelayEnvironment();
  useEffect(() => {
    let known: string | undefined;
    const look = async () => {
      if (document.hidden) return;
      const data = await fetchQuery<useChangesQuery>(environment, LAST, {}, { fetchPolicy: "network-only" }).toPromise();
      const last = data?.events.nodes[0]?.id;
      if (known !== undefined && last !== known) await onChange();
      known = last;
    };
    const lookQuietly = () => void look().catch(() => undefined); // it looks again in a moment
    lookQuietly();
    const timer = setInterval(lookQuietly, PAUSE_MS);
    document.addEventListener("visibilitychange", lookQuietly);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookQuietly);
    };
  }, [environment, onChange]);
}
