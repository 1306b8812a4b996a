import { commitMutation, graphql } from "react-relay";
import type { Environment, GraphQLTaggedNode, Variables } from "relay-runtime";
import type { UserError } from "./errors";
import type { Due } from "./order";

/** How a move is taken back: each change of an activity that it made, with the version after it. */
export type Undo =
  | { kind: "reschedule"; id: string; version: number; due: Due }
  | { kind: "delete"; id: string; version: number }
  | { kind: "reopen"; activities: readonly { id: string; version: number }[] };

const RESCHEDULE = graphql`
  mutation undoRescheduleMutation($input: ActivityUpdateInput!) {
    result: activityUpdate(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`;

const DELETE = graphql`
  mutation undoDeleteMutation($input: ActivityDeleteInput!) {
    result: activityDelete(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`;

const REOPEN = graphql`
  mutation undoReopenMutation($input: ActivityUncompleteInput!) {
    result: activityUncomplete(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`;

/** Take a move back. Rejects with the first user error, or with the error of the network. */
export async function runUndo(environment: Environment, undo: Undo): Promise<void> {
  if (undo.kind === "delete") await commit(environment, DELETE, { id: undo.id, expectedVersion: undo.version });
  if (undo.kind === "reschedule") {
    const { id, version, due } = undo;
    const before = due.dueAt ? { dueAt: due.dueAt } : { dueDate: due.dueDate };
    await commit(environment, RESCHEDULE, { id, expectedVersion: version, ...before });
  }
  if (undo.kind !== "reopen") return;
  for (const { id, version } of undo.activities) await commit(environment, REOPEN, { id, expectedVersion: version });
}

function commit(environment: Environment, mutation: GraphQLTaggedNode, input: Variables): Promise<void> {
  return new Promise((resolve, reject) => {
    commitMutation(environment, {
      mutation,
      variables: { input },
      onError: reject,
      onCompleted: (answer) => {
        const [error] = (answer as { result?: { userErrors: UserError[] } }).result?.userErrors ?? [];
        if (error) reject(error);
        else resolve();
      },
    });
  });
}
