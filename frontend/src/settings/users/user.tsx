import { useState } from "react";
import { graphql } from "react-relay";
import { Confirm } from "../../app/confirm";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { SettingsItem } from "../../app/settings/item";
import { useViewer } from "../../app/viewer";
import { Deactivate } from "./deactivate";
import type { Member } from "./member";
import { type Role, RoleOptions } from "./roles";
import type { userActivateMutation } from "./__generated__/userActivateMutation.graphql";
import type { userRoleMutation } from "./__generated__/userRoleMutation.graphql";

const CHANGE_ROLE = graphql`
  mutation userRoleMutation($input: UserRoleChangeInput!) {
    result: userRoleChange(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const ACTIVATE = graphql`
  mutation userActivateMutation($input: UserActivateInput!) {
    result: userActivate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  user: Member;
  /** Who can take over the user's records. */
  others: readonly Member[];
}

/** A user with their role, and for administrators what changes it. */
export function UserLine({ user, others }: Props) {
  const text = useText();
  const viewer = useViewer();
  const [asked, setAsked] = useState<Role | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const changing = useWrite<userRoleMutation>(CHANGE_ROLE);
  const activating = useWrite<userActivateMutation>(ACTIVATE);
  const { id, version, name, email, role, isActive, isPlaceholder, viewerCanManage } = user;
  const input = { id, expectedVersion: version };
  const canManage = viewerCanManage && !isPlaceholder;
  const facts = [email, !(canManage && isActive) && !isPlaceholder && text(`settings.role.${role}`), id === viewer.id && text("settings.you")];
  return (
    <SettingsItem name={name} facts={facts}>
      <Problems problems={[...changing.problems, ...activating.problems]} />
      {canManage && isActive && (
        <select
          className="input"
          aria-label={text("settings.roleOf", { name })}
          value={role}
          disabled={changing.isPending}
          onChange={(event) => setAsked(event.target.value as Role)}
        >
          <RoleOptions />
        </select>
      )}
      {asked && (
        <Confirm
          title={text("settings.roleTitle", { name, role: text(`settings.role.${asked}`) })}
          action={text("settings.change")}
          onConfirm={() => void changing.write({ input: { ...input, role: asked } })}
          onClose={() => setAsked(null)}
        >
          {text("settings.roleHelp", { before: text(`settings.role.${role}`), after: text(`settings.role.${asked}`) })}
        </Confirm>
      )}
      {viewerCanManage && (isActive || isPlaceholder) && others.length > 0 && (
        <button type="button" className="button" onClick={() => setLeaving(true)}>
          {text(isPlaceholder ? "settings.handOver" : "settings.deactivate")}
          <span className="visually-hidden">{name}</span>
        </button>
      )}
      {canManage && !isActive && (
        <button type="button" className="button" disabled={activating.isPending} onClick={() => void activating.write({ input })}>
          {text("settings.activate")}
          <span className="visually-hidden">{name}</span>
        </button>
      )}
      {isLeaving && <Deactivate user={user} others={others} onClose={() => setLeaving(false)} />}
    </SettingsItem>
  );
}
