import { graphql, useLazyLoadQuery } from "react-relay";
import type { FetchPolicy } from "relay-runtime";
import { useText } from "../../app/i18n";
import type { Recipient } from "../parts/recipients";
import type { wavePeopleQuery } from "./__generated__/wavePeopleQuery.graphql";

/** Read the list of a wave. It is read only where it is shown: it may be long. What is edited must be new: `network-only`. */
export function useWavePeople(wave: string, fetchPolicy: FetchPolicy): Recipient[] {
  const text = useText();
  const { betaWave } = useLazyLoadQuery<wavePeopleQuery>(
    graphql`
      query wavePeopleQuery($wave: ID!) {
        betaWave(id: $wave) {
          id
          people {
            maxSeats
            company {
              id
              name
            }
            user {
              id
              name
            }
          }
        }
      }
    `,
    { wave },
    { fetchPolicy },
  );
  const people = betaWave?.people ?? [];
  return people.flatMap(({ user, company, maxSeats = null }): Recipient[] => {
    if (user) return [{ id: user.id, name: user.name, detail: company?.name ?? "", subject: { user: user.id } }];
    if (!company) return [];
    const detail = maxSeats ? text("beta.waves.seatsOf", { count: maxSeats }) : text("beta.people.wholeCompany");
    return [{ id: company.id, name: company.name, detail, subject: { company: company.id }, maxSeats }];
  });
}

/** Users and companies on the list of a wave. */
export function WavePeople({ wave }: { wave: string }) {
  const recipients = useWavePeople(wave, "store-and-network");
  return (
    <ul className="beta-people">
      {recipients.map(({ id, name, detail }) => (
        <li key={id}>
          <bdi className="strong">{name}</bdi> <bdi className="quiet">{detail}</bdi>
        </li>
      ))}
    </ul>
  );
}
