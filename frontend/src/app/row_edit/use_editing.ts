import { useCallback, useMemo, useState } from "react";
import type { Column, EditedCell } from "../../ui/table";
import { usePhone } from "../../ui/use_phone";
import { useText } from "../i18n";
import { useCan } from "../viewer";
import { editorOf, type Place, type RowEdit } from "./row_edit";

/** Return the cell that is edited, what begins and ends that, and the columns with what edits them. */
export function useEditing<Data>(edit: RowEdit | undefined, shown: readonly Column<Data>[]) {
  const text = useText();
  const isPhone = usePhone();
  const canWrite = useCan("RECORDS_WRITE");
  const [place, setPlace] = useState<Place | null>(null);
  const editable = canWrite && !isPhone ? edit : undefined;
  const columns = useMemo(
    () => shown.map((column) => (editable && editorOf(editable, column.id) ? { ...column, edit: { label: text("list.edit", { name: column.label }), isLink: column.phone === "title" } } : column)),
    [editable, shown, text],
  );
  const begin = useCallback(
    ({ key, column, button }: EditedCell) => setPlace({ id: key, column: shown.find(({ id }) => id === column)!, button }),
    [shown],
  );
  // What was saved may end after another cell is begun, which stays open.
  const end = useCallback((ended: Place) => setPlace((now) => (now === ended ? null : now)), []);
  return { place, begin, end, columns };
}
