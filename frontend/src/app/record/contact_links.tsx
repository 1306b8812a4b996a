import { graphql, useFragment } from "react-relay";
import { telephoneLink } from "./links";
import type { contactLinks_person$key } from "./__generated__/contactLinks_person.graphql";

/** What writes to a person or calls them. */
export function ContactLinks({ person }: { person: contactLinks_person$key }) {
  const { emails, phones } = useFragment(
    graphql`
      fragment contactLinks_person on Person {
        emails {
          value
        }
        phones {
          value
        }
      }
    `,
    person,
  );
  return (
    <p className="person-links">
      {emails.map(({ value }) => (
        <a key={value} href={`mailto:${value}`}>
          {value}
        </a>
      ))}
      {phones.map(({ value }) => (
        <a key={value} href={telephoneLink(value)} className="numeric">
          {value}
        </a>
      ))}
    </p>
  );
}
