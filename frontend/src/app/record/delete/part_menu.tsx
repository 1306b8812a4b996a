import { Ellipsis } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { onDeleteKey } from "../../../ui/delete_key";
import { Menu, MenuItem } from "../../../ui/menu";
import { useEver } from "../../../ui/used";
import { useText } from "../../i18n";
import { DeleteDialog } from "./delete_dialog";
import type { Deletable } from "./deletions";

/** What a part of a page does with its record. */
export interface Part {
  /** The button of its menu; null where the viewer may do nothing. */
  menu: ReactNode;
  /** For the part's element: a key asks, too. */
  onKeyDown: ((event: KeyboardEvent) => void) | undefined;
}

interface Options {
  record: Deletable;
  canDelete: boolean;
  /** Corrects the record in its place, where the viewer may. */
  onEdit?: (() => void) | undefined;
}

/** Return the menu of an entry, an activity or a file within a page, and the key that deletes it. */
export function usePart({ record, canDelete, onEdit }: Options): Part {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const isUsed = useEver(isAsked);
  const ask = canDelete ? () => setAsked(true) : undefined;
  const menu = (ask || onEdit) && (
    <>
      <Menu className="button button-icon part-more" label={text("record.moreOf", { title: record.name })} trigger={<Ellipsis size={16} aria-hidden="true" />}>
        {onEdit && <MenuItem onSelect={onEdit}>{text("record.edit")}</MenuItem>}
        {ask && (
          <MenuItem hint={text("record.deleteKey")} onSelect={ask}>
            {text("record.deleteAsk")}
          </MenuItem>
        )}
      </Menu>
      {isUsed && <DeleteDialog record={record} open={isAsked} onClose={() => setAsked(false)} />}
    </>
  );
  return { menu: menu || null, onKeyDown: onDeleteKey(ask) };
}
