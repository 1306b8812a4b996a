import type { RecordSourceProxy } from "relay-runtime";
import type { Change } from "../record/edit/edit_context";
import { dueOf } from "../record/due_fields";
import { typed } from "../record/write_form";
import type { OwnEditor } from "./row_edit";

/** Read what was typed or chosen; what is left empty clears the field. */
export function readChange(editor: OwnEditor, form: FormData, timeZone: string): Change {
  switch (editor.kind) {
    case "owner":
      return { ownerId: typed(form, "ownerId") || null };
    case "labels":
      return { labelIds: form.getAll("labelIds").map(String) };
    case "activityType":
      return { typeId: typed(form, "typeId") };
    case "due":
      return dueOf(timeZone, form);
    case "number":
      return { [editor.field]: typed(form, "value") ? Number(typed(form, "value")) : null };
    default:
      return { [editor.field]: typed(form, "value") || null };
  }
}

/** Show a change before the server has taken it. Relay takes it back by itself if the server refuses it. */
export function showChange(store: RecordSourceProxy, id: string, editor: OwnEditor, change: Change): void {
  const record = store.get(id);
  if (editor.kind === "labels") record?.setLinkedRecords((change["labelIds"] as string[]).map((labelId) => store.get(labelId)!), "labels");
  else if (editor.kind === "owner") showOwner();
  else if (editor.kind === "activityType") record?.setLinkedRecord(store.get(String(change["typeId"]))!, "type");
  else if (editor.kind === "due") for (const field of ["dueAt", "dueDate"]) record?.setValue((change[field] as string | undefined) ?? null, field);
  else record?.setValue(change[editor.field] as string | number | null, editor.field);

  function showOwner(): void {
    const owner = change["ownerId"] ? store.get(String(change["ownerId"])) : null;
    if (owner) record?.setLinkedRecord(owner, "owner");
    else record?.setValue(null, "owner");
  }
}
