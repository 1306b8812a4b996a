import { type Environment, fetchQuery, graphql } from "relay-runtime";
import { findMentions, type Named } from "./mentions";
import type { resolveMentionsQuery } from "./__generated__/resolveMentionsQuery.graphql";

const MOST_NAMES = 50;

const NAMED = graphql`
  query resolveMentionsQuery($where: UserWhere!, $first: Int!) {
    users(first: $first, where: $where, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
      }
    }
  }
`;

/** Whom a text mentions, and the names after an `@` that are those of no single colleague. */
export interface Resolved {
  ids: string[];
  unknown: string[];
}

/** Return whom a text mentions: those who were chosen, and those whose whole name was typed. */
export function resolveMentions(environment: Environment, text: string, chosen: readonly Named[]): Promise<Resolved> {
  return findMentions(text, chosen, async (word) => {
    const variables = { where: { isActive: true, name: { contains: word } }, first: MOST_NAMES };
    const data = await fetchQuery<resolveMentionsQuery>(environment, NAMED, variables, { fetchPolicy: "store-or-network" }).toPromise();
    return data?.users.nodes ?? [];
  });
}
