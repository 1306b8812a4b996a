import { useDeferredValue, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "./i18n";
import type { userSelectQuery } from "./__generated__/userSelectQuery.graphql";

/** A user, a label or another record that is chosen by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const NONE: ReadonlySet<string> = new Set();

interface Props {
  name: string;
  label: string;
  /** What stands for no user; without it, a user must be chosen. */
  empty?: string;
  chosen?: Named | null | undefined;
  /** Users who are not offered. */
  except?: ReadonlySet<string>;
  onChoose?: (id: string | null) => void;
}

/** Chooses an active user. Where a company has more than fit into a menu, words of the name narrow it. */
export function UserSelect({ name, label, empty, chosen: before = null, except = NONE, onChoose }: Props) {
  const [chosen, setChosen] = useState(before);
  const [typed, setTyped] = useState("");
  const { users, isSearchable } = useUsers(useDeferredValue(typed.trim()));
  const offered = users.filter(({ id }) => !except.has(id) && id !== chosen?.id);
  const choose = (id: string) => {
    setChosen(offered.find((user) => user.id === id) ?? (id === chosen?.id ? chosen : null));
    onChoose?.(id || null);
  };
  return (
    <>
      {(isSearchable || typed) && <UserSearch typed={typed} onType={setTyped} />}
      <select className="input" name={name} aria-label={label} required={empty === undefined} value={chosen?.id ?? ""} onChange={(event) => choose(event.target.value)}>
        <option value="" disabled={empty === undefined}>
          {empty ?? label}
        </option>
        {chosen && <option value={chosen.id}>{chosen.name}</option>}
        {offered.map((user) => (
          <option key={user.id} value={user.id}>
            {user.name}
          </option>
        ))}
      </select>
    </>
  );
}

interface BoxesProps {
  name: string;
  chosen?: readonly Named[];
  /** Inactive users are offered, too. */
  isForAll?: boolean;
}

const NO_USERS: readonly Named[] = [];

/** Chooses several users. Those who are chosen stay while words of a name find others. */
export function UserBoxes({ name, chosen: before = NO_USERS, isForAll = false }: BoxesProps) {
  const [chosen, setChosen] = useState(before);
  const [typed, setTyped] = useState("");
  const { users, isSearchable } = useUsers(useDeferredValue(typed.trim()), isForAll);
  const kept = [...before, ...chosen].filter(({ id }, index, all) => all.findIndex((user) => user.id === id) === index);
  const offered = [...kept, ...users.filter(({ id }) => !kept.some((user) => user.id === id))];
  const toggle = (user: Named, isOn: boolean) => setChosen((all) => (isOn ? [...all, user] : all.filter(({ id }) => id !== user.id)));
  return (
    <>
      {(isSearchable || typed) && <UserSearch typed={typed} onType={setTyped} />}
      {offered.map((user) => (
        <label key={user.id} className="check">
          <input
            type="checkbox"
            name={name}
            value={user.id}
            checked={chosen.some(({ id }) => id === user.id)}
            onChange={(event) => toggle(user, event.target.checked)}
          />
          <bdi>{user.name}</bdi>
        </label>
      ))}
    </>
  );
}

/** Narrows users by words of their names. */
export function UserSearch({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const label = useText()("users.search");
  return (
    <input
      type="search"
      className="input"
      value={typed}
      aria-label={label}
      placeholder={label}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
    />
  );
}

/** The users whose names have these letters, and whether there are more than are offered without any. */
function useUsers(words: string, isForAll = false): { users: readonly Named[]; isSearchable: boolean } {
  const where = { ...(!isForAll && { isActive: true }), ...(words && { name: { contains: words } }) };
  const { users } = useLazyLoadQuery<userSelectQuery>(
    graphql`
      query userSelectQuery($where: UserWhere) {
        users(first: 100, where: $where, orderBy: [{ field: NAME }]) {
          nodes {
            id
            name
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    `,
    { where },
  );
  return { users: users.nodes, isSearchable: users.pageInfo.hasNextPage };
}
