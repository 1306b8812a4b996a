import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Confirm } from "../../app/confirm";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { DownloadReport } from "./downloads";
import type { actions_import$key } from "./__generated__/actions_import.graphql";
import type { actionsCancelMutation } from "./__generated__/actionsCancelMutation.graphql";
import type { actionsStartMutation } from "./__generated__/actionsStartMutation.graphql";
import type { actionsUndoMutation } from "./__generated__/actionsUndoMutation.graphql";

const START = graphql`
  mutation actionsStartMutation($input: ImportStartInput!) {
    result: importStart(input: $input) {
      import {
        id
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const CANCEL = graphql`
  mutation actionsCancelMutation($input: ImportCancelInput!) {
    result: importCancel(input: $input) {
      import {
        id
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const UNDO = graphql`
  mutation actionsUndoMutation($input: ImportUndoInput!) {
    result: importUndo(input: $input) {
      import {
        id
        status
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const CANCELLABLE = new Set(["UPLOADING", "PLANNING", "READY", "RUNNING", "FAILED"]);

/** What can be done with an import now. */
export function Actions({ record }: { record: actions_import$key }) {
  const text = useText();
  const { id, status, startedAt, finishedAt, isUndoable } = useFragment(
    graphql`
      fragment actions_import on Import {
        id
        status
        startedAt
        finishedAt
        isUndoable
      }
    `,
    record,
  );
  const starting = useWrite<actionsStartMutation>(START);
  const cancelling = useWrite<actionsCancelMutation>(CANCEL);
  const undoing = useWrite<actionsUndoMutation>(UNDO);
  const [isAsking, setAsking] = useState(false);
  const isPending = starting.isPending || cancelling.isPending || undoing.isPending;
  const isResumable = status === "FAILED" && Boolean(startedAt);
  const start = (validateOnly: boolean) => void starting.write({ input: { id, validateOnly } });
  return (
    <div className="settings-row">
      {status === "READY" && (
        <button type="button" className="button" disabled={isPending} onClick={() => start(true)}>
          {text("settings.import.dryRun")}
        </button>
      )}
      {(status === "READY" || isResumable) && (
        <button type="button" className="button button-primary" disabled={isPending} onClick={() => start(false)}>
          {text(isResumable ? "settings.import.resume" : "settings.import.start")}
        </button>
      )}
      {CANCELLABLE.has(status) && (
        <button type="button" className="button" disabled={isPending} onClick={() => void cancelling.write({ input: { id } })}>
          {text("settings.import.cancel")}
        </button>
      )}
      {isUndoable && (
        <button type="button" className="button" disabled={isPending} onClick={() => setAsking(true)}>
          {text("settings.import.undo")}
        </button>
      )}
      {isAsking && (
        <Confirm title={text("settings.import.undoTitle")} action={text("settings.import.undo")} onConfirm={() => void undoing.write({ input: { id } })} onClose={() => setAsking(false)}>
          {text("settings.import.undoHelp")}
        </Confirm>
      )}
      {finishedAt && <DownloadReport id={id} />}
      <Problems problems={[...starting.problems, ...cancelling.problems, ...undoing.problems]} />
    </div>
  );
}
