import { type Environment, graphql } from "relay-runtime";
import { fetchRaw } from "../raw";
import type { eventPagesQuery$data } from "./__generated__/eventPagesQuery.graphql";

/**
 * How many events each page has: few for what is new since a moment ago, more for one who was away. An event costs about 65
 * points, whether it exists or not.
 */
const PAGE_SIZES = [10, 40, 50, 100, 100] as const;
export const OLDER_EVENTS = 50;

const EVENTS = graphql`
  query eventPagesQuery($kinds: [EventKind!], $after: String, $first: Int!) {
    events(first: $first, after: $after, order: NEWEST_FIRST, kinds: $kinds) {
      pageInfo {
        hasNextPage
        endCursor
      }
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
          before
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
          ... on Note {
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

/** What happened to records of the company, as the event log has it. */
export type CompanyEvent = eventPagesQuery$data["events"]["nodes"][number];

/** Events without a gap, the newest first, and the cursor after them; none if the log ends there. */
export interface EventPages {
  readonly events: readonly CompanyEvent[];
  readonly end: string | null;
}

export const NO_EVENTS: EventPages = { events: [], end: null };

/** Read a page of events of these kinds: the newest, or those after a cursor. */
export async function readPage(environment: Environment, kinds: readonly string[], after: string | null, first: number): Promise<EventPages> {
  const data = (await fetchRaw(environment, EVENTS, { kinds, after, first })) as eventPagesQuery$data | undefined;
  const { nodes = [], pageInfo } = data?.events ?? {};
  return { events: nodes, end: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null };
}

/** Put older pages behind newer ones. */
export function joined(newer: EventPages, older: EventPages): EventPages {
  return { events: [...newer.events, ...older.events], end: older.end };
}

/**
 * Read what is new: back to what is known, else to what happened before `since`. What is known is left out if more has
 * happened than is read.
 */
export async function readNews(read: (after: string | null, first: number) => Promise<EventPages>, known: EventPages, since: string): Promise<EventPages> {
  const ids = new Set(known.events.map(({ id }) => id));
  let news = await read(null, PAGE_SIZES[0]);
  for (let pages = 1; ; pages += 1) {
    const meeting = news.events.findIndex(({ id }) => ids.has(id));
    if (meeting >= 0) return joined({ events: news.events.slice(0, meeting), end: null }, known);
    const isSeen = ids.size === 0 && (!since || (news.events.at(-1)?.at ?? "") <= since);
    if (isSeen || !news.end || pages === PAGE_SIZES.length) return news;
    // Each page begins where the one before ends.
    // oxlint-disable-next-line no-await-in-loop
    news = joined(news, await read(news.end, PAGE_SIZES[pages]!));
  }
}
