import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../../app/i18n";
import type { Recipient } from "../parts/recipients";
import type { wavePeopleQuery } from "./__generated__/wavePeopleQuery.graphql";

interface Listed {
  recipients: readonly Recipient[];
  /** Seats of a company, where the list has some. */
  seats: number | null;
}

/** Read the list of a wave. It is read only where it is shown: it may be long. */
export function useWavePeople(flagKey: string, wave: string): Listed {
  const text = useText();
  const { featureFlag } = useLazyLoadQuery<wavePeopleQuery>(
    graphql`
      query wavePeopleQuery($key: ID!) {
        featureFlag(key: $key) {
          waves {
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
      }
    `,
    { key: flagKey },
    { fetchPolicy: "store-and-network" },
  );
  const people = featureFlag?.waves.find(({ id }) => id === wave)?.people ?? [];
  const recipients = people.flatMap(({ user, company }): Recipient[] => {
    if (user) return [{ id: user.id, name: user.name, detail: company?.name ?? "", subject: { user: user.id } }];
    return company ? [{ id: company.id, name: company.name, detail: text("beta.people.wholeCompany"), subject: { company: company.id } }] : [];
  });
  return { recipients, seats: people.find(({ maxSeats }) => maxSeats)?.maxSeats ?? null };
}

/** Users and companies on the list of a wave. */
export function WavePeople({ flagKey, wave }: { flagKey: string; wave: string }) {
  const { recipients } = useWavePeople(flagKey, wave);
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
