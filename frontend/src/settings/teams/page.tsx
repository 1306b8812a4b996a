import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { WriteForm } from "../../app/record/write_form";
import { AddButton } from "../../app/settings/item";
import { SettingsPage } from "../../app/settings/page";
import { useCan } from "../../app/viewer";
import { readTeam, TeamFields } from "./fields";
import { TeamLine } from "./team";
import type { pageTeamsCreateMutation } from "./__generated__/pageTeamsCreateMutation.graphql";
import type { pageTeamsQuery } from "./__generated__/pageTeamsQuery.graphql";

const PAGE = graphql`
  query pageTeamsQuery {
    teams {
      id
      version
      name
      viewerCanUpdate
      members {
        id
        name
      }
    }
  }
`;

const CREATE = graphql`
  mutation pageTeamsCreateMutation($input: TeamCreateInput!) {
    result: teamCreate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const NO_VARIABLES = {};

/** Teams of users, by which lists are filtered. */
export default function TeamsPage() {
  return (
    <SettingsPage>
      <Teams />
    </SettingsPage>
  );
}

function Teams() {
  const text = useText();
  const canAdd = useCan("SETTINGS_WRITE");
  const { data, refresh } = useLoaded<pageTeamsQuery>(PAGE, NO_VARIABLES);
  return (
    <RefreshContext value={refresh}>
      <section>
        <p className="quiet none">{text(data.teams.length ? "settings.teamsHelp" : "settings.noTeams")}</p>
        <ul className="lines">
          {data.teams.map((team) => (
            <TeamLine key={team.id} team={team} />
          ))}
        </ul>
        {canAdd && (
          <AddButton label={text("settings.addTeam")}>
            {(close) => (
              <WriteForm<pageTeamsCreateMutation> mutation={CREATE} read={readTeam} onDone={close}>
                <TeamFields />
              </WriteForm>
            )}
          </AddButton>
        )}
      </section>
    </RefreshContext>
  );
}
