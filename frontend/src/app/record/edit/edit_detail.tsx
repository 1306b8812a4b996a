import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { Popover } from "../../../ui/popover";
import { useText } from "../../i18n";
import { Detail } from "../details";
import { type Editable, useEditable } from "./edit_context";
import { EditForm } from "./edit_form";
import { typed } from "../write_form";

interface ShownProps {
  label: string;
  /** What is shown; "–" stands for nothing. */
  children: ReactNode;
  /** The value as a link: it stays one, and a pencil next to it edits. */
  link?: ReactNode;
  editor: (record: Editable, close: () => void) => ReactNode;
}

/** A fact that is edited by a press on it. Without the right to edit it is as any fact. */
export function EditableDetail({ label, children, link, editor }: ShownProps) {
  const text = useText();
  const record = useEditable();
  if (!record) return <Detail label={label}>{children}</Detail>;
  const isEmpty = children === null || children === undefined || children === "" || children === false;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {link && <bdi>{link} </bdi>}
        <Popover
          className="detail-edit"
          title={label}
          trigger={
            <>
              {link ? <Pencil size={12} aria-hidden="true" /> : <bdi>{isEmpty ? "–" : children}</bdi>}
              <span className="visually-hidden">{text("record.editOf", { name: label })}</span>
            </>
          }
        >
          {(close) => editor(record, close)}
        </Popover>
      </dd>
    </div>
  );
}

interface FieldProps {
  label: string;
  /** The field of the mutation's input. */
  field: string;
  value: string | number | null | undefined;
  /** What is shown instead of the value. */
  shown?: ReactNode;
  isRequired?: boolean;
  isNumber?: boolean;
}

/** A field of a record that is a text or a number. */
export function TextDetail({ label, field, value, shown, isRequired = false, isNumber = false }: FieldProps) {
  const read = (data: FormData) => {
    const text = typed(data, field);
    if (!text) return { [field]: null };
    return { [field]: isNumber ? Number(text) : text };
  };
  return (
    <EditableDetail
      label={label}
      editor={(record, close) => (
        <EditForm record={record} read={read} onClose={close}>
          <input
            className="input"
            name={field}
            aria-label={label}
            required={isRequired}
            maxLength={255}
            {...(isNumber && { type: "number", min: 0 })}
            defaultValue={value ?? ""}
          />
        </EditForm>
      )}
    >
      {shown ?? value}
    </EditableDetail>
  );
}
