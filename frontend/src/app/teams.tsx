import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "./i18n";
import type { teamsQuery } from "./__generated__/teamsQuery.graphql";

/** Return the teams of the company; suspends until they are loaded. */
function useTeams() {
  const { teams } = useLazyLoadQuery<teamsQuery>(
    graphql`
      query teamsQuery {
        teams {
          id
          name
        }
      }
    `,
    {},
  );
  return teams;
}

/** Chooses a team: the field `value` of a form. */
export function TeamChoice() {
  const text = useText();
  const teams = useTeams();
  if (!teams.length) return <p className="quiet">{text("list.noTeams")}</p>;
  return (
    <select className="input" name="value" aria-label={text("list.value")}>
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The name of a team; nothing where it was deleted. */
export function TeamName({ id }: { id: string }) {
  return <bdi>{useTeams().find((team) => team.id === id)?.name}</bdi>;
}
