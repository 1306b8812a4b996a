import { useEffect } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql, type GraphQLTaggedNode, type OperationType } from "relay-runtime";
import type { useFreshQuery } from "./__generated__/useFreshQuery.graphql";

const PAUSE_MS = 15_000;
/** The API answers so many rows at once. */
const MOST_ROWS = 100;

const LAST = graphql`
  query useFreshQuery {
    events(last: 1) {
      nodes {
        id
      }
    }
  }
`;

/**
 * Read a list again when anybody in the company has changed something. The page asks for the last event, as long as it
 * is seen. A list that was scrolled beyond one page stays as it is: it would jump.
 */
export function useFresh(query: GraphQLTaggedNode, variables: OperationType["variables"], count: number): void {
  const environment = useRelayEnvironment();
  const key = JSON.stringify(variables);
  useEffect(() => {
    let known: string | undefined;
    const look = async () => {
      if (document.hidden) return;
      const data = await fetchQuery<useFreshQuery>(environment, LAST, {}, { fetchPolicy: "network-only" }).toPromise();
      const last = data?.events.nodes[0]?.id;
      if (known !== undefined && last !== known && count <= MOST_ROWS) {
        const shown = { ...(JSON.parse(key) as OperationType["variables"]), first: Math.min(MOST_ROWS, Math.max(60, count)) };
        await fetchQuery(environment, query, shown, { fetchPolicy: "network-only" }).toPromise();
      }
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
  }, [environment, query, key, count]);
}
