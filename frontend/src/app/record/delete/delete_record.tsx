import { useNavigate } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { useCallback, useState } from "react";
import { Menu, MenuItem } from "../../../ui/menu";
import { useText } from "../../i18n";
import { forgetRecord } from "../../recent";
import { useTrail } from "../../trail";
import { useViewer } from "../../viewer";
import { DeleteDialog } from "./delete_dialog";
import { usePageDeleteKey } from "../../../ui/delete_key";
import type { Deletable } from "./deletions";

interface Props {
  record: Deletable;
  /** Path of the list that is shown then. */
  list: string;
}

/** The menu of a record's page that deletes the record, and shows its list then. Undo comes back to the page. */
export function DeleteRecord({ record, list }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const { id: viewerId } = useViewer();
  const trail = useTrail(list);
  const [isAsked, setAsked] = useState(false);
  const ask = useCallback(() => setAsked(true), []);
  usePageDeleteKey(ask);
  const path = location.pathname;
  const leave = () => {
    forgetRecord(viewerId, path);
    return navigate({ to: list, replace: true, ...(trail && { search: trail.search as never }) });
  };
  return (
    <>
      <Menu className="button button-icon" label={text("record.moreOf", { title: record.name })} trigger={<Ellipsis size={16} aria-hidden="true" />}>
        <MenuItem hint={text("record.deleteKey")} onSelect={ask}>
          {text("record.deleteAsk")}
        </MenuItem>
      </Menu>
      <DeleteDialog
        record={record}
        open={isAsked}
        onClose={() => setAsked(false)}
        onDeleted={leave}
        onRestored={() => navigate({ to: path })}
      />
    </>
  );
}
