import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../i18n";
import type { BulkFormProps } from "./bulk";
import { ChangeForm } from "./change_form";
import type { ownerBulkQuery } from "./__generated__/ownerBulkQuery.graphql";

/** Gives records another owner. */
export default function OwnerForm(props: BulkFormProps) {
  const text = useText();
  const { users } = useLazyLoadQuery<ownerBulkQuery>(
    graphql`
      query ownerBulkQuery {
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
    <ChangeForm {...props} read={readOwner}>
      <select className="input" name="ownerId" aria-label={text("bulk.newOwner")} defaultValue="">
        <option value="" disabled>
          {text("bulk.newOwner")}
        </option>
        {users.nodes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </ChangeForm>
  );
}

function readOwner(form: FormData): object | undefined {
  const ownerId = form.get("ownerId");
  return ownerId ? { ownerId } : undefined;
}
