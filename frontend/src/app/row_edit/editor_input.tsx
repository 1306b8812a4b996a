import { DateInput } from "../date_input";
import { useText } from "../i18n";
import { LabelBoxes } from "../record/edit/labels";
import { DueFields, shownDue } from "../record/due_fields";
import { TypeSelect } from "../type_select";
import { type Named, UserSelect } from "../user_select";
import { useViewer } from "../viewer";
import type { OwnEditor } from "./row_edit";
import type { customFields_value$key } from "../record/edit/__generated__/customFields_value.graphql";

/** The record of a row, as its editor reads it. */
export interface Edited {
  readonly id: string;
  readonly version: number;
  readonly viewerCanUpdate: boolean;
  readonly owner?: Named | null;
  readonly labels?: readonly Named[];
  readonly type?: Named;
  readonly dueAt?: string | null;
  readonly dueDate?: string | null;
  readonly customFields: customFields_value$key;
  readonly [field: string]: unknown;
}

interface Props {
  editor: OwnEditor;
  label: string;
  record: Edited;
}

/** The input of a column. */
export function EditorInput({ editor, label, record }: Props) {
  const text = useText();
  switch (editor.kind) {
    case "owner":
      return <UserSelect name="ownerId" label={label} empty={text("record.noOwner")} chosen={record.owner} />;
    case "labels":
      return <LabelBoxes entity={editor.entity} labels={record.labels ?? []} />;
    case "activityType":
      return <TypeSelect name="typeId" label={label} chosen={record.type} />;
    case "due":
      return <Due record={record} />;
    case "number":
      return (
        <Value editor={editor} label={editor.label ? text(editor.label) : label} record={record} />
      );
    default:
      return <Value editor={editor} label={label} record={record} />;
  }
}

type Plain = Exclude<OwnEditor, { kind: "owner" | "labels" | "activityType" | "due" }>;

const MOST_LETTERS = 255;

function Due({ record }: { record: Edited }) {
  const { timeZone } = useViewer();
  return (
    <div className="days">
      <DueFields {...shownDue(timeZone, record)} />
    </div>
  );
}

function Value({ editor, label, record }: Props & { editor: Plain }) {
  const value = (record[editor.field] as string | number | null) ?? "";
  if (editor.kind === "day") return <DateInput name="value" aria-label={label} defaultValue={String(value)} />;
  return (
    <input
      className="input"
      name="value"
      aria-label={label}
      type={editor.kind}
      defaultValue={value}
      {...(editor.kind === "text" && { maxLength: MOST_LETTERS, required: editor.isRequired })}
      {...(editor.kind === "number" && { min: editor.least ?? 0, max: editor.most })}
    />
  );
}
