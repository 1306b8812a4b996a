import type { ReactNode } from "react";
import type { RecordSourceProxy } from "relay-runtime";
import { useText } from "../../i18n";
import { Problems } from "../problems";
import { type Change, type Editable, useEdit } from "./edit_context";

interface Props {
  record: Editable;
  /** The changed fields, of what was typed. */
  read: (data: FormData) => Change;
  /** Shows the change where the record is seen, before the server has taken it. */
  show?: (store: RecordSourceProxy, change: Change) => void;
  onClose: () => void;
  /** In a dialog, a button closes it without a change. */
  isDialog?: boolean;
  children: ReactNode;
}

/** A form that changes fields of a record. */
export function EditForm({ record, read, show, onClose, isDialog = false, children }: Props) {
  const text = useText();
  const { edit, isPending, problems } = useEdit(record);
  const save = (
    <button type="submit" className="button button-primary" disabled={isPending}>
      {text(isPending ? "record.saving" : "record.save")}
    </button>
  );
  return (
    <form
      className="form form-labels"
      data-draft={record.id}
      onSubmit={(event) => {
        event.preventDefault();
        edit(read(new FormData(event.currentTarget)), onClose, show);
      }}
    >
      {children}
      {isDialog ? (
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {text("record.cancel")}
          </button>
          {save}
        </div>
      ) : (
        save
      )}
      <Problems problems={problems} />
    </form>
  );
}
