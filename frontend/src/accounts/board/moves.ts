import { graphql } from "react-relay";
import { createReaderSelector, createRequestDescriptor, type Environment, getFragment, getRequest, type RecordSourceSelectorProxy } from "relay-runtime";
import { commit, RefusedError } from "../../app/commit";
import type { CardData } from "./cards";
import type { ColumnIds, ColumnKey } from "./columns";
import { countCard, placeCard } from "./place";
import type { Preview } from "./preview";
import type { Undo } from "./undo";
import CARD from "./__generated__/card_account.graphql";
import type { AccountWhere, movesMutation, movesMutation$data } from "./__generated__/movesMutation.graphql";

/** The board on which cards are moved. */
export interface BoardPlace {
  ids: ColumnIds;
  where: AccountWhere | null;
  timeZone: string;
}

/** A move with what the user answered to it, and what the server said that it would do. */
export interface Move {
  card: CardData;
  to: ColumnKey;
  subject?: string;
  typeId?: string;
  preview?: Preview | undefined;
}

/** A move that was made. */
export interface Moved {
  column: ColumnKey;
  activity: NonNullable<movesMutation$data["result"]>["activity"];
  blockedBy: NonNullable<movesMutation$data["result"]>["blockedBy"];
  undo: Undo | null;
}

const MOVE = graphql`
  mutation movesMutation($input: AccountCardMoveInput!) {
    result: accountCardMove(input: $input) {
      account {
        id
        ...card_account
      }
      column
      activity {
        id
        version
        subject
        dueAt
        dueDate
      }
      blockedBy {
        id
        subject
        dueAt
        dueDate
      }
      columns {
        id
        count
        wonValue {
          amount
          currency
        }
      }
      board {
        nextChangeAt
        evaluatedAt
      }
      edge {
        node {
          id
        }
      }
      events {
        revision
        node {
          ... on Activity {
            id
            version
            isDone
          }
        }
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/**
 * Move a card: at once on the screen, then on the server. The store takes the move back by itself if the server refuses
 * it, and the promise rejects.
 */
export async function moveCard(environment: Environment, board: BoardPlace, move: Move): Promise<Moved> {
  const { card, to, subject, typeId, preview } = move;
  const { ids, where, timeZone } = board;
  const input = {
    id: card.id,
    expectedVersion: card.organization.version,
    expectedActivity: card.nextActivity ? { id: card.nextActivity.id, version: card.nextActivity.version } : null,
    to,
    where,
    completeActivities: to === "NO_ACTIVITY",
    ...(subject && { subject, typeId }),
  };
  const result = await commit<movesMutation>(environment, MOVE, input, {
    optimisticUpdater: (store) => {
      const column = preview?.column ?? to;
      const account = store.get(card.id);
      const activity = account?.getLinkedRecord("nextActivity");
      if (activity && preview?.activity && !preview.blockedBy) {
        activity.setValue(preview.activity.dueAt ?? null, "dueAt");
        activity.setValue(preview.activity.dueDate ?? null, "dueDate");
      }
      if (to === "NO_ACTIVITY") account?.setValue(null, "nextActivity");
      account?.setValue(column, "boardColumn");
      placeCard(store, ids, card.id, column, timeZone);
      countCard(store, ids[card.boardColumn as ColumnKey], -1);
      countCard(store, ids[column], 1);
    },
    updater: (store, answer) => {
      const { column, edge } = answer?.result ?? {};
      if (!column) return;
      placeCard(store, ids, card.id, edge ? (column as ColumnKey) : null, timeZone);
      showTime(store, where);
    },
  });
  const { column, activity, blockedBy } = result;
  if (!column) throw new RefusedError([{ code: "UNKNOWN" }]);
  return { column: column as ColumnKey, activity, blockedBy, undo: undoOf(card, result) };
}

/** The board as it is known by now is that of the move's answer: when time alone moves the next card may have changed. */
function showTime(store: RecordSourceSelectorProxy, where: AccountWhere | null): void {
  const after = store.getRootField("accountCardMove")?.getLinkedRecord("board");
  const board = store.getRoot().getLinkedRecord("accountBoard", { where });
  if (after) board?.copyFieldsFrom(after);
}

/** What a card shows now: the move before may have changed it since the menu was opened. */
export function cardNow(environment: Environment, card: CardData): CardData {
  const owner = createRequestDescriptor(getRequest(MOVE), {});
  const { data } = environment.lookup(createReaderSelector(getFragment(CARD), card.id, {}, owner));
  return (data as CardData | undefined) ?? card;
}

function undoOf(card: CardData, payload: NonNullable<movesMutation$data["result"]>): Undo | null {
  const { activity, events } = payload;
  const before = card.nextActivity;
  if (activity && before?.id === activity.id) {
    if (activity.version === before.version) return null; // it was in the column already
    return { kind: "reschedule", id: activity.id, version: activity.version, due: before };
  }
  if (activity) return { kind: "delete", id: activity.id, version: activity.version };
  const activities = (events ?? []).flatMap(({ node }) =>
    node?.isDone && node.id && node.version ? [{ id: node.id, version: node.version }] : [],
  );
  return activities.length ? { kind: "reopen", activities } : null;
}
