import { useState } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { WriteForm } from "../../app/record/write_form";
import { SettingsItem } from "../../app/settings/item";
import { Dialog } from "../../ui/dialog";
import { readTeam, TeamFields } from "./fields";
import type { pageTeamsQuery$data } from "./__generated__/pageTeamsQuery.graphql";
import type { teamDeleteMutation } from "./__generated__/teamDeleteMutation.graphql";
import type { teamMutation } from "./__generated__/teamMutation.graphql";

/** A team with its members. */
export type Team = pageTeamsQuery$data["teams"][number];

const UPDATE = graphql`
  mutation teamMutation($input: TeamUpdateInput!) {
    result: teamUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const DELETE = graphql`
  mutation teamDeleteMutation($input: TeamDeleteInput!) {
    result: teamDelete(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** A team with its members, and what changes and deletes it. */
export function TeamLine({ team }: { team: Team }) {
  const text = useText();
  const [isLeaving, setLeaving] = useState(false);
  const { id, version, name, members, viewerCanUpdate } = team;
  const input = { id, expectedVersion: version };
  const read = (data: FormData) => ({ ...input, ...readTeam(data) });
  return (
    <SettingsItem
      name={name}
      facts={members.length ? members.map((member) => member.name) : [text("settings.noMembers")]}
      editor={
        viewerCanUpdate &&
        ((close) => (
          <WriteForm<teamMutation> mutation={UPDATE} read={read} onDone={close}>
            <TeamFields name={name} members={members} />
          </WriteForm>
        ))
      }
    >
      {viewerCanUpdate && (
        <button type="button" className="button" onClick={() => setLeaving(true)}>
          {text("settings.delete")}
          <span className="visually-hidden">{name}</span>
        </button>
      )}
      <Dialog open={isLeaving} onClose={() => setLeaving(false)} title={text("settings.deleteTeam", { name })}>
        <WriteForm<teamDeleteMutation> mutation={DELETE} read={() => input} submit={text("settings.delete")} onDone={() => setLeaving(false)}>
          <p>{text("settings.deleteTeamHelp")}</p>
        </WriteForm>
      </Dialog>
    </SettingsItem>
  );
}
