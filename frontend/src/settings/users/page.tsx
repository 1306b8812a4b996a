import { useDeferredValue, useMemo, useState } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { SettingsPage } from "../../app/settings/page";
import { UserSearch } from "../../app/user_select";
import { useCan } from "../../app/viewer";
import { InvitationLine } from "./invitation";
import { Invite } from "./invite";
import type { Member } from "./member";
import { UserLine } from "./user";
import type { pageUsersQuery } from "./__generated__/pageUsersQuery.graphql";

const PAGE = graphql`
  query pageUsersQuery($isManager: Boolean!, $where: UserWhere) {
    users(first: 100, where: $where, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes {
        id
        version
        name
        email
        role
        isActive
        isPlaceholder
        viewerCanManage
      }
      pageInfo {
        hasNextPage
      }
    }
    invitations @include(if: $isManager) {
      id
      email
      name
      role
      expiresAt
      acceptedAt
      revokedAt
    }
  }
`;

const GROUPS = [
  ["active", (user: Member) => user.isActive],
  ["inactive", (user: Member) => !user.isActive && !user.isPlaceholder],
  ["placeholders", (user: Member) => user.isPlaceholder],
] as const;

/** Users with their roles, and open invitations. */
export default function UsersPage() {
  return (
    <SettingsPage>
      <Users />
    </SettingsPage>
  );
}

function Users() {
  const text = useText();
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const isManager = useCan("USERS_MANAGE");
  const { data, refresh } = useLoaded<pageUsersQuery>(PAGE, useMemo(() => ({ isManager, where: words ? { name: { contains: words } } : null }), [isManager, words]));
  const { nodes, pageInfo } = data.users;
  const open = data.invitations?.filter(({ acceptedAt, revokedAt }) => !acceptedAt && !revokedAt) ?? [];
  const active = nodes.filter(({ isActive }) => isActive);
  return (
    <RefreshContext value={refresh}>
      {(pageInfo.hasNextPage || typed) && <UserSearch typed={typed} onType={setTyped} />}
      {GROUPS.map(([group, isIn]) => {
        const members = nodes.filter(isIn);
        return (
          members.length > 0 && (
            <section key={group} aria-labelledby={group}>
              <h2 id={group}>{text(`settings.users.${group}`)}</h2>
              {group === "placeholders" && <p className="quiet">{text("settings.placeholdersHelp")}</p>}
              <ul className="lines">
                {members.map((user) => (
                  <UserLine key={user.id} user={user} others={active.filter(({ id }) => id !== user.id)} />
                ))}
              </ul>
              {group === "active" && isManager && <Invite placeholders={nodes.filter(({ isPlaceholder }) => isPlaceholder)} />}
            </section>
          )
        );
      })}
      {open.length > 0 && (
        <section aria-labelledby="invitations">
          <h2 id="invitations">{text("settings.invitations")}</h2>
          <ul className="lines">
            {open.map((invitation) => (
              <InvitationLine key={invitation.id} {...invitation} />
            ))}
          </ul>
        </section>
      )}
    </RefreshContext>
  );
}
