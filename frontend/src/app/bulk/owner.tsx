import { useText } from "../i18n";
import { UserSelect } from "../user_select";
import type { BulkFormProps } from "./bulk";
import { ChangeForm } from "./change_form";

/** Gives records another owner. */
export default function OwnerForm(props: BulkFormProps) {
  return (
    <ChangeForm {...props} read={readOwner}>
      <UserSelect name="ownerId" label={useText()("bulk.newOwner")} />
    </ChangeForm>
  );
}

function readOwner(form: FormData): object | undefined {
  const ownerId = form.get("ownerId");
  return ownerId ? { ownerId } : undefined;
}
