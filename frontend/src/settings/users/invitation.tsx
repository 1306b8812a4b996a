import { useState } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { SettingsItem } from "../../app/settings/item";
import type { invitationRevokeMutation } from "./__generated__/invitationRevokeMutation.graphql";

interface Props {
  id: string;
  email: string;
  name: string;
  role: string;
  expiresAt: string;
}

/** An invitation that is not accepted yet. */
export function InvitationLine({ id, email, name, role, expiresAt }: Props) {
  const text = useText();
  const format = useFormat();
  const { write, isPending, problems } = useWrite<invitationRevokeMutation>(graphql`
    mutation invitationRevokeMutation($input: InvitationRevokeInput!) {
      result: invitationRevoke(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const [openedAt] = useState(() => Date.now());
  const isOver = Date.parse(expiresAt) < openedAt;
  const until = text(isOver ? "settings.expired" : "settings.expires", { day: format.date(expiresAt) });
  return (
    <SettingsItem name={email} facts={[name, text(`settings.role.${role}`), until]}>
      <Problems problems={problems} />
      <button type="button" className="button" disabled={isPending} onClick={() => void write({ input: { id } })}>
        {text("settings.revoke")}
        <span className="visually-hidden">{email}</span>
      </button>
    </SettingsItem>
  );
}
