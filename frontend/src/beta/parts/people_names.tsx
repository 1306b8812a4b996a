import { graphql, useFragment } from "react-relay";
import type { peopleNames_user$key } from "./__generated__/peopleNames_user.graphql";

/** Users by name, address and company. */
export function People({ users }: { users: readonly (peopleNames_user$key & { readonly id: string })[] }) {
  return (
    <ul className="beta-people">
      {users.map((user) => (
        <Person key={user.id} user={user} />
      ))}
    </ul>
  );
}

function Person({ user }: { user: peopleNames_user$key }) {
  const { name, email, company } = useFragment(
    graphql`
      fragment peopleNames_user on BetaUser {
        name
        email
        company {
          name
        }
      }
    `,
    user,
  );
  return (
    <li>
      <bdi className="strong">{name}</bdi>{" "}
      <span className="quiet">
        <bdi>{company.name}</bdi>
        {email && (
          <>
            {" · "}
            <bdi>{email}</bdi>
          </>
        )}
      </span>
    </li>
  );
}
