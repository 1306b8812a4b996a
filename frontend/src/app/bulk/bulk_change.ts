import { type Environment, graphql } from "relay-runtime";
import { shownToast, toast } from "../../ui/toast";
import type { bulkChangeCancelMutation } from "./__generated__/bulkChangeCancelMutation.graphql";
import type { bulkChangeSubscription$data } from "./__generated__/bulkChangeSubscription.graphql";
import { commit } from "../commit";
import { listen } from "../live";

type Progress = bulkChangeSubscription$data["bulkChangeProgress"];

interface Says {
  text: (id: string, values?: Record<string, string | number>) => string;
  errorText: (error: unknown) => string;
}

/** With so many losses in a row, such as without access, there is nothing more to follow. */
const MOST_LOSSES = 20;

const PROGRESS = graphql`
  subscription bulkChangeSubscription($id: ID!) {
    bulkChangeProgress(id: $id) {
      status
      recordCount
      recordsDone
      changedCount
      refusedCount
      problem
    }
  }
`;

const CANCEL = graphql`
  mutation bulkChangeCancelMutation($input: BulkChangeCancelInput!) {
    result: bulkChangeCancel(input: $input) {
      bulkChange {
        id
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Say how far a bulk change of the server is until it has ended, and how it ended. It goes on without the app, too. */
export function followBulkChange(environment: Environment, id: string, { text, errorText }: Says): void {
  const cancel = () => {
    commit<bulkChangeCancelMutation>(environment, CANCEL, { id }).catch((error: unknown) => toast({ text: errorText(error), isError: true }));
  };
  const sayProgress = quietly();
  let losses = 0;
  const stop = listen<{ bulkChangeProgress: Progress }>(PROGRESS, {
    variables: { id },
    onNext({ bulkChangeProgress: progress }) {
      losses = 0;
      const { recordsDone: done, recordCount: count } = progress;
      if (progress.status === "RUNNING") return sayProgress({ text: text("bulk.progress", { done, count }), action: { label: text("bulk.cancel"), run: cancel } });
      stop();
      return sayEnd(progress, text);
    },
    onLost() {
      losses += 1;
      if (losses === 1) sayProgress({ text: text("bulk.lost") });
      if (losses === MOST_LOSSES) stop();
    },
  });
}

/** Return what shows a sentence only where no other is shown: what can be undone, or what failed, stays. */
function quietly(): typeof toast {
  let own: number | undefined;
  return (content) => {
    const shown = shownToast();
    if (shown && shown.id !== own) return;
    toast(content);
    own = shownToast()?.id;
  };
}

function sayEnd({ status, recordCount: count, recordsDone: done, changedCount: changed, refusedCount: refused, problem }: Progress, text: Says["text"]): void {
  const outcome = text(status === "FINISHED" ? "bulk.ended" : "bulk.stopped", { changed, refused, done, count });
  toast({ text: problem ? `${outcome} ${text(`bulk.problem.${problem}`)}` : outcome, isError: status === "FAILED" });
}
