import { useRelayEnvironment } from "react-relay";
import type { Environment } from "relay-runtime";
import { Dialog } from "../../../ui/dialog";
import { toast } from "../../../ui/toast";
import { commit, type Mutation } from "../../commit";
import { useText } from "../../i18n";
import { Problems } from "../problems";
import { useRefresh } from "../refresh_context";
import { useWrite } from "../use_write";
import type { restoreMutation } from "../__generated__/restoreMutation.graphql";
import { RESTORE } from "../restore";
import { DELETE, type Deletable } from "./deletions";

type DeleteMutation = Mutation & { readonly variables: { readonly input: { readonly id: string; readonly expectedVersion: number } } };

export interface DeleteProps {
  record: Deletable;
  open: boolean;
  onClose: () => void;
  /** Called before the page is read again: the page of the record itself is left then. */
  onDeleted?: (() => void | Promise<void>) | undefined;
  /** Called when it is back. */
  onRestored?: (() => void | Promise<void>) | undefined;
}

/** Asks before a record is deleted. It can be taken back for eight seconds here, and for thirty days from the trash. */
export function DeleteDialog({ record, open, onClose, onDeleted, onRestored }: DeleteProps) {
  const text = useText();
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const { id, kind, name, version } = record;
  const { write, isPending, problems } = useWrite<DeleteMutation>(DELETE[kind]);
  const undo = async () => {
    try {
      await restore(environment, id);
      forgetAnswers(environment);
      await onRestored?.();
    } catch {
      toast({ text: text("record.notUndone"), isError: true });
    }
    void refresh();
  };
  const onDone = async () => {
    forgetAnswers(environment);
    onClose();
    await onDeleted?.();
    toast({ text: text("record.deleted", { kind, name }), undo: () => void undo() });
  };
  return (
    <Dialog open={open} onClose={onClose} title={text("record.deleteTitle", { kind, name })}>
      <p className="quiet">{text("record.deleteHelp", { kind })}</p>
      <Problems problems={problems} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text("record.cancel")}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={isPending}
          onClick={() => void write({ input: { id, expectedVersion: version }, onDone })}
        >
          {text("record.delete")}
        </button>
      </div>
    </Dialog>
  );
}

async function restore(environment: Environment, id: string): Promise<void> {
  const { results } = await commit<restoreMutation>(environment, RESTORE, { ids: [id] });
  if (results?.some(({ userErrors }) => userErrors.length > 0)) throw new Error("The record could not be restored.");
}

/** Lists that are opened next ask the server again: those that were read before still have the record, or lack it. */
function forgetAnswers(environment: Environment): void {
  environment.commitUpdate((store) => (store as unknown as { invalidateStore: () => void }).invalidateStore()); // its types lack it
}
