import { useState } from "react";
import { graphql } from "react-relay";
import { RefusedError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite, type Problem } from "../../app/record/use_write";
import { typed } from "../../app/record/write_form";
import { AddButton } from "../../app/settings/item";
import { toast } from "../../ui/toast";
import type { Member } from "./member";
import { type Role, RoleOptions } from "./roles";
import type { inviteMutation } from "./__generated__/inviteMutation.graphql";

const INVITE = graphql`
  mutation inviteMutation($input: UserInviteInput!) {
    result: userInvite(input: $input) {
      emailStatus
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Invites a person, perhaps in the place of a user who was only named in an import. */
export function Invite({ placeholders }: { placeholders: readonly Member[] }) {
  const text = useText();
  return (
    <AddButton label={text("settings.invite")}>{(close) => <InviteForm placeholders={placeholders} onClose={close} />}</AddButton>
  );
}

function InviteForm({ placeholders, onClose }: { placeholders: readonly Member[]; onClose: () => void }) {
  const text = useText();
  const { write, isPending, problems } = useWrite<inviteMutation>(INVITE);
  const [keepsApart, setKeepsApart] = useState(false);
  const looksAlike = hasCode(problems, "LOOK_ALIKE");
  const send = (data: FormData) => {
    const placeholderId = typed(data, "placeholderId");
    const email = typed(data, "email");
    const input = {
      email,
      name: typed(data, "name") || null,
      role: typed(data, "role") as Role,
      allowLookAlike: data.has("allowLookAlike"),
      ...(placeholderId ? { placeholderId } : hasCode(problems, "UNCONFIRMED") || keepsApart ? { placeholderId: null } : {}),
    };
    setKeepsApart(hasCode(problems, "UNCONFIRMED"));
    void write({ input, onDone: ({ emailStatus }) => (toast({ text: text(`settings.invited.${emailStatus === "FAILED" ? "failed" : "sent"}`, { email }) }), onClose()) });
  };
  return (
    <form
      className="form form-labels"
      data-draft="invite"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <label>
        {text("settings.email")}
        <input className="input" name="email" inputMode="email" required maxLength={255} />
      </label>
      <label>
        {text("settings.nameIfKnown")}
        <input className="input" name="name" maxLength={255} />
      </label>
      <label>
        {text("settings.role")}
        <select className="input" name="role" defaultValue="REGULAR">
          <RoleOptions />
        </select>
      </label>
      {placeholders.length > 0 && (
        <label>
          {text("settings.inPlaceOf")}
          <select className="input" name="placeholderId" defaultValue="">
            <option value="">{text("settings.noUser")}</option>
            {placeholders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {looksAlike && (
        <label className="check">
          <input type="checkbox" name="allowLookAlike" />
          {text("settings.allowLookAlike")}
        </label>
      )}
      {hasCode(problems, "UNCONFIRMED") && <p className="quiet">{text("settings.unconfirmedPlaceholder")}</p>}
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "record.saving" : "settings.invite")}
      </button>
      <Problems problems={problems} />
    </form>
  );
}

function hasCode(problems: readonly Problem[], code: string): boolean {
  return problems.some(({ error }) => !(error instanceof RefusedError) && "code" in error && error.code === code);
}
