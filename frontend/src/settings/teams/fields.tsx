import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";

/** A user who can be in a team. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

interface Props {
  name?: string;
  members?: readonly Person[];
  users: readonly Person[];
}

const NONE: readonly never[] = [];

/** Name and members of a team. Members who are no longer active stay, and can be taken out. */
export function TeamFields({ name = "", members = NONE, users }: Props) {
  const text = useText();
  const isMember = new Set(members.map(({ id }) => id));
  const offered = [...users, ...members.filter(({ id }) => !users.some((user) => user.id === id))];
  return (
    <>
      <label>
        {text("settings.name")}
        <input className="input" name="name" required maxLength={255} defaultValue={name} />
      </label>
      <fieldset className="choices">
        <legend>{text("settings.members")}</legend>
        {offered.map((user) => (
          <label key={user.id} className="check">
            <input type="checkbox" name="memberIds" value={user.id} defaultChecked={isMember.has(user.id)} />
            <bdi>{user.name}</bdi>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Read what was chosen. */
export function readTeam(data: FormData) {
  return { name: typed(data, "name"), memberIds: data.getAll("memberIds").map(String) };
}
