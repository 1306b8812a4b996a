import { Popover } from "@base-ui/react/popover";
import { Suspense, useMemo } from "react";
import type { OperationType } from "relay-runtime";
import { Surface } from "../../ui/surface";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { useFieldsOf, useValuesOf } from "../record/edit/custom_fields";
import type { Editable } from "../record/edit/edit_context";
import { EditForm } from "../record/edit/edit_form";
import { FieldInput, readValue } from "../record/edit/field_input";
import { RecordFrame } from "../record/frame";
import { RefreshContext } from "../record/refresh_context";
import { useLoaded } from "../record/use_loaded";
import { useViewer } from "../viewer";
import { readChange, showChange } from "./change";
import { EditorInput, type Edited } from "./editor_input";
import { editorOf, type Place, type RowEdit } from "./row_edit";
import type { customFields_query$key } from "../record/edit/__generated__/customFields_query.graphql";
import type { customFields_value$key } from "../record/edit/__generated__/customFields_value.graphql";

interface Props {
  edit: RowEdit;
  place: Place;
  onClose: () => void;
}

/** Edits a cell of a list: one surface for all rows. */
export default function EditPopover(props: Props) {
  const { place, onClose } = props;
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={4} align="start" anchor={place.button}>
          <Surface title={place.column.label} finalFocus={() => place.button}>
            <Suspense fallback={<Loading />}>
              <RecordFrame>
                <CellForm {...props} />
              </RecordFrame>
            </Suspense>
          </Surface>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Loading() {
  return <p className="quiet">{useText()("shell.loading")}</p>;
}

interface EditQuery extends OperationType {
  response: { record: Edited | null | undefined };
}

/** The form reads the record anew, so that it begins with what is true now. */
function CellForm({ edit, place, onClose }: Props) {
  const text = useText();
  const { timeZone } = useViewer();
  const { id, column } = place;
  const { data, refresh } = useLoaded<EditQuery>(edit.query, useMemo(() => ({ id }), [id]));
  const { record } = data;
  const editor = editorOf(edit, column.id)!;
  if (!record?.viewerCanUpdate) return <p className="quiet">{text("list.cannotEdit")}</p>;
  const editable = { id: record.id, version: record.version, mutation: edit.mutation };
  return (
    <RefreshContext value={refresh}>
      {editor.kind === "custom" ? (
        <CustomForm record={editable} name={editor.key} query={data as unknown as customFields_query$key} values={record.customFields} onClose={onClose} />
      ) : (
        <EditForm
          record={editable}
          read={(form) => readChange(editor, form, timeZone)}
          show={(store, change) => showChange(store, record.id, editor, change)}
          onClose={onClose}
        >
          <EditorInput editor={editor} label={column.label} record={record} />
        </EditForm>
      )}
    </RefreshContext>
  );
}

interface CustomProps {
  record: Editable;
  /** The key of the field. */
  name: string;
  query: customFields_query$key;
  values: customFields_value$key;
  onClose: () => void;
}

function CustomForm({ record, name, query, values, onClose }: CustomProps) {
  const format = useFormat();
  const field = useFieldsOf(query).find(({ key }) => key === name)!;
  const value = useValuesOf(values).find((each) => each.field.id === field.id);
  return (
    <EditForm record={record} read={(form) => ({ customFields: [readValue(field, form, format)] })} onClose={onClose}>
      <FieldInput field={field} value={value} />
    </EditForm>
  );
}
