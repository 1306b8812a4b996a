import { useEffect, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import { useViewer } from "../../viewer";
import type { Named } from "./mentions";
import type { useColleaguesQuery } from "./__generated__/useColleaguesQuery.graphql";

const MOST = 8;
const NONE: readonly Named[] = [];

const COLLEAGUES = graphql`
  query useColleaguesQuery($where: UserWhere!, $first: Int!) {
    users(first: $first, where: $where, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
      }
    }
  }
`;

/** Return colleagues whose names have these letters, once they are found; none for null. */
export function useColleagues(words: string | null): readonly Named[] {
  const environment = useRelayEnvironment();
  const { id: own } = useViewer();
  const letters = words?.trim() ?? null;
  const [found, setFound] = useState({ words: letters, users: NONE });
  useEffect(() => {
    if (letters === null) return undefined;
    const where = { isActive: true, ...(letters && { name: { contains: letters } }) };
    const reading = fetchQuery<useColleaguesQuery>(environment, COLLEAGUES, { where, first: MOST + 1 }, { fetchPolicy: "store-or-network" });
    const { unsubscribe } = reading.subscribe({
      next: ({ users }) => setFound({ words: letters, users: users.nodes.filter(({ id }) => id !== own).slice(0, MOST) }),
      error: () => undefined, // the name can be typed all the same
    });
    return unsubscribe;
  }, [environment, letters, own]);
  return letters !== null && found.words === letters ? found.users : NONE;
}
