import { Suspense } from "react";
import { Popover } from "../../../ui/popover";
import { useText } from "../../i18n";
import { type Named, UserSelect } from "../../user_select";
import { typed } from "../write_form";
import { type Editable, useEditable } from "./edit_context";
import { EditForm } from "./edit_form";

interface Props {
  owner: Named | null | undefined;
}

/** The owner of a record, who is changed in place. */
export function Owner({ owner }: Props) {
  const text = useText();
  const record = useEditable();
  const name = <bdi className="strong">{owner?.name ?? text("record.noOwner")}</bdi>;
  if (!record) return owner ? <span>{[text("record.owner"), " "]}{name}</span> : null;
  return (
    <Popover
      className="detail-edit"
      title={text("record.owner")}
      trigger={
        <>
          {text("record.owner")} {name}
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
          <OwnerForm record={record} owner={owner} onClose={close} />
        </Suspense>
      )}
    </Popover>
  );
}

function OwnerForm({ record, owner, onClose }: Props & { record: Editable; onClose: () => void }) {
  const text = useText();
  return (
    <EditForm record={record} read={(data) => ({ ownerId: typed(data, "ownerId") || null })} onClose={onClose}>
      <UserSelect name="ownerId" label={text("record.owner")} empty={text("record.noOwner")} chosen={owner} />
    </EditForm>
  );
}
