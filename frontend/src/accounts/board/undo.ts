import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import { commit } from "../../app/commit";
import type { Due } from "./order";
import type { undoDeleteMutation } from "./__generated__/undoDeleteMutation.graphql";
import type { undoReopenMutation } from "./__generated__/undoReopenMutation.graphql";
import type { undoRescheduleMutation } from "./__generated__/undoRescheduleMutation.graphql";

/** How a move is taken back: each change of an activity that it made, with the version after it. */
export type Undo =
  | { kind: "reschedule"; id: string; version: number; due: Due }
  | { kind: "delete"; id: string; version: number }
  | { kind: "reopen"; activities: readonly { id: string; version: number }[] };

const RESCHEDULE = graphql`
  mutation undoRescheduleMutation($input: ActivityUpdateInput!) {
    result: activityUpdate(input: $input) {
      events {
        revision
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const DELETE = graphql`
  mutation undoDeleteMutation($input: ActivityDeleteInput!) {
    result: activityDelete(input: $input) {
      events {
        revision
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const REOPEN = graphql`
  mutation undoReopenMutation($input: ActivityUncompleteInput!) {
    result: activityUncomplete(input: $input) {
      events {
        revision
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Take a move back. Rejects if the server refuses it. */
export async function runUndo(environment: Environment, undo: Undo): Promise<void> {
  if (undo.kind === "delete") {
    await commit<undoDeleteMutation>(environment, DELETE, { id: undo.id, expectedVersion: undo.version });
  } else if (undo.kind === "reschedule") {
    const { id, version, due } = undo;
    const before = due.dueAt ? { dueAt: due.dueAt } : { dueDate: due.dueDate };
    await commit<undoRescheduleMutation>(environment, RESCHEDULE, { id, expectedVersion: version, ...before });
  } else {
    for (const { id, version } of undo.activities) {
      await commit<undoReopenMutation>(environment, REOPEN, { id, expectedVersion: version });
    }
  }
}
