import type { Environment } from "relay-runtime";
import { commitMutation, fetchQuery, graphql } from "relay-runtime";
import { toast } from "../ui/toast";
import type { bulkChangeCancelMutation } from "./__generated__/bulkChangeCancelMutation.graphql";
import type { bulkChangeQuery } from "./__generated__/bulkChangeQuery.graphql";

type Text = (id: string, values?: Record<string, string | number>) => string;

const PAUSE_MS = 1500;
/** The server may be away for a moment; the change goes on all the same. */
const MOST_FAILURES = 20;

const PROGRESS = graphql`
  query bulkChangeQuery($id: ID!) {
    bulkChange(id: $id) {
      status
      recordCount
      recordsDone
      changedCount
      refusedCount
      problem
    }
  }
`;

/** Say how far a bulk change of the server is until it has ended, and how it ended. It goes on without the app, too. */
export async function followBulkChange(environment: Environment, id: string, text: Text): Promise<void> {
  let failures = 0;
  while (failures < MOST_FAILURES) {
    const data = await fetchQuery<bulkChangeQuery>(environment, PROGRESS, { id }, { fetchPolicy: "network-only" })
      .toPromise()
      .catch(() => null);
    if (data && !data.bulkChange) return; // the user has no access any more
    failures = data ? 0 : failures + 1;
    if (data?.bulkChange && say(environment, id, data.bulkChange, text)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Show the state of a bulk change; return whether it has ended. */
function say(
  environment: Environment,
  id: string,
  change: NonNullable<bulkChangeQuery["response"]["bulkChange"]>,
  text: Text,
): boolean {
  const { status, recordCount: count, recordsDone: done, changedCount: changed, refusedCount: refused, problem } = change;
  if (status === "RUNNING") {
    const action = { label: text("bulk.cancel"), run: () => cancel(environment, id) };
    toast({ text: text("bulk.progress", { done, count }), action });
    return false;
  }
  const outcome = text(status === "FINISHED" ? "bulk.ended" : "bulk.stopped", { changed, refused, done, count });
  toast({ text: problem ? `${outcome} ${text(`bulk.problem.${problem}`)}` : outcome, isError: status === "FAILED" });
  return true;
}

function cancel(environment: Environment, id: string): void {
  commitMutation<bulkChangeCancelMutation>(environment, {
    mutation: graphql`
      mutation bulkChangeCancelMutation($input: BulkChangeCancelInput!) {
        bulkChangeCancel(input: $input) {
          bulkChange {
            id
            status
          }
        }
      }
    `,
    variables: { input: { id } },
  });
}
