import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import { fetchRaw } from "../../app/raw";
import type { CardData } from "./cards";
import type { ColumnKey } from "./columns";
import type { Due } from "./order";

/** What a move would do, as the server computes it without saving. */
export interface Preview {
  /** The column in which the card would be. */
  column: ColumnKey | null;
  activity: (Due & { subject: string }) | null;
  /** The activity that keeps the card out of the column. */
  blockedBy: (Due & { subject: string }) | null;
  events: { node: { isDone?: boolean } | null }[] | null;
  userErrors: readonly { code: string; field: readonly string[] | null }[];
}

export type Previews = Partial<Record<ColumnKey, Preview>>;

/** Stands for the subject that the user has not typed yet: an empty one is refused. */
const ANY_SUBJECT = "…";

const PREVIEW = graphql`
  mutation previewMutation(
    $today: AccountCardMoveInput!
    $tomorrow: AccountCardMoveInput!
    $week: AccountCardMoveInput!
    $later: AccountCardMoveInput!
    $none: AccountCardMoveInput!
  ) {
    TODAY: accountCardMove(input: $today) {
      ...preview_move @relay(mask: false)
    }
    TOMORROW: accountCardMove(input: $tomorrow) {
      ...preview_move @relay(mask: false)
    }
    WITHIN_WEEK: accountCardMove(input: $week) {
      ...preview_move @relay(mask: false)
    }
    WEEK_OR_LATER: accountCardMove(input: $later) {
      ...preview_move @relay(mask: false)
    }
    NO_ACTIVITY: accountCardMove(input: $none) {
      ...preview_move @relay(mask: false)
    }
  }
`;

export const PREVIEW_FRAGMENT = graphql`
  fragment preview_move on AccountCardMovePayload {
    column
    activity {
      subject
      dueAt
      dueDate
    }
    blockedBy {
      subject
      dueAt
      dueDate
    }
    events {
      node {
        ... on Activity {
          isDone
        }
      }
    }
    userErrors {
      ...commit_userErrors @relay(mask: false)
    }
  }
`;

/** Ask what a move to each column would do. */
export async function loadPreviews(
  environment: Environment,
  card: CardData,
  typeId: string | undefined,
): Promise<Previews> {
  const to = (key: ColumnKey) => ({
    id: card.id,
    to: key,
    validateOnly: true,
    ...(key === "NO_ACTIVITY" && { completeActivities: true }),
    ...(!card.nextActivity && key !== "NO_ACTIVITY" && { subject: ANY_SUBJECT, typeId }),
  });
  return (await fetchRaw(environment, PREVIEW, {
    today: to("TODAY"),
    tomorrow: to("TOMORROW"),
    week: to("WITHIN_WEEK"),
    later: to("WEEK_OR_LATER"),
    none: to("NO_ACTIVITY"),
  })) as Previews;
}
