import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { Popover } from "../../../ui/popover";
import { useText } from "../../i18n";
import { typed } from "../write_form";
import { type Editable, useEditable } from "./edit_context";
import { EditForm } from "./edit_form";
import type { ownerUsersQuery } from "./__generated__/ownerUsersQuery.graphql";

interface Props {
  owner: { readonly id: string; readonly name: string } | null | undefined;
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
          <OwnerForm record={record} ownerId={owner?.id} onClose={close} />
        </Suspense>
      )}
    </Popover>
  );
}

function OwnerForm({ record, ownerId, onClose }: { record: Editable; ownerId: string | undefined; onClose: () => void }) {
  return (
    <EditForm record={record} read={(data) => ({ ownerId: typed(data, "ownerId") || null })} onClose={onClose}>
      <UserSelect name="ownerId" chosen={ownerId} />
    </EditForm>
  );
}

/** Chooses an active user, or none. */
export function UserSelect({ name, chosen }: { name: string; chosen: string | undefined }) {
  const text = useText();
  const { users } = useLazyLoadQuery<ownerUsersQuery>(
    graphql`
      query ownerUsersQuery {
        users(first: 100, where: { isActive: true }) {
          nodes {
            id
            name
          }
        }
      }
    `,
    {},
  );
  return (
    <select className="input" name={name} aria-label={text("record.owner")} defaultValue={chosen ?? ""}>
      <option value="">{text("record.noOwner")}</option>
      {users.nodes.map((user) => (
        <option key={user.id} value={user.id}>
          {user.name}
        </option>
      ))}
    </select>
  );
}
