import type { ReactNode } from "react";
import { useText } from "../../i18n";
import { Problems } from "../problems";
import { type Editable, useEdit } from "./edit_context";

interface Props {
  record: Editable;
  /** The changed fields, of what was typed. */
  read: (data: FormData) => object;
  onClose: () => void;
  children: ReactNode;
}

/** A form that changes fields of a record. */
export function EditForm({ record, read, onClose, children }: Props) {
  const text = useText();
  const { edit, isPending, problems } = useEdit(record);
  return (
    <form
      className="form form-labels"
      onSubmit={(event) => {
        event.preventDefault();
        edit(read(new FormData(event.currentTarget)), onClose);
      }}
    >
      {children}
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "record.saving" : "record.save")}
      </button>
      <Problems problems={problems} />
    </form>
  );
}
